"""What mail servers report of our own message: not delivered, late, delivered, read (RFC 3464, RFC 8098, vendors' forms)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from persevera.decide.absences import pattern_of
from persevera.decide.tables.bounces import (
    DAEMON_NAMES,
    DAEMONS,
    DELAYED,
    FAILED,
    RECEIPT_SUBJECTS,
    RECEIPT_TEXTS,
    SUBJECTS,
    WEAK_SUBJECTS,
)
from persevera.decide.text import fold
from persevera.model.judgement import Kind, Part, Signal
from persevera.model.message import Message
from persevera.model.reason import because

_READ = 6000
_COPY = re.compile(
    r"(?m)^[ \t>*-]{0,10}(?:-{2,} ?(?:below this line|this is a copy|original message|mensaje original|message header|forwarded|"
    r"returned message|included is a copy|unsent message|the following|begin)|received: |return-path: |message-id ?:|"
    r"message headers? follow|original message follows|\[message header)"
)
_MESSAGE_ID = re.compile(r"(?im)^[ \t>]{0,8}(?:original-)?message-id ?:[ \t]{0,8}\n?[ \t]{0,8}<([^<>\s]{3,250})>")
_ADDRESS = re.compile(r"[\w.+=/-]{1,64}@[\w.-]{1,200}\w")
_FIRST = re.compile(rf"{DAEMONS}(?:\+[^@]{{0,64}})?@")
_DAEMON = re.compile(r"(?:mailer[-_.]?daemon|mail[-_.]?daemon|post_master|maildaemon|mdaemon)@")
_NOBODY = re.compile(r"no-?reply|do-?not-?reply|noresponder")
_OUTER = re.compile(r"(?:re|fw|fwd|rv|aw|wg|tr) ?:")
_MOST_ADDRESSES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """The fate of our message as a server reports it."""

    kind: Kind
    signals: tuple[Signal, ...]
    recipients: tuple[str, ...] = ()
    """The addresses that it names as failed, in lower case."""
    about: str | None = None
    """The Message-ID of the message reported on."""


def delivery_of(message: Message) -> Delivery | None:
    """What the message reports of one of ours: its machine-readable part first, then the forms of those that have none."""
    return _by_report(message) or _by_wording(message)


def _by_report(message: Message) -> Delivery | None:
    """The verdict of a report part."""
    report = message.report
    if report is None:
        return None
    about = str(report.original_message_id) if report.original_message_id else _message_id_in(message.text or "")
    if report.kind == "mdn":
        receipt = Signal(because("a read receipt (RFC 8098)"), report.action[:60], Part.HEADER)
        return Delivery(kind=Kind.RECEIPT, signals=(receipt,), about=about)
    action = report.action or _action_by(report.status, message)
    signal = Signal(because("a delivery report (RFC 3464)"), f"{action} {report.status}".strip()[:60], Part.HEADER)
    if action in ("failed", "expired"):
        failed = report.recipients or _recipients_in(message)
        return Delivery(kind=Kind.UNDELIVERABLE, signals=(signal,), recipients=failed, about=about)
    if action in ("delivered", "relayed", "expanded"):
        return Delivery(kind=Kind.RECEIPT, signals=(signal,), about=about)
    return Delivery(kind=Kind.AUTOMATIC, signals=(signal,), about=about)


def _action_by(status: str, message: Message) -> str:
    """The action of a report that names none: by its status (RFC 3463), else by its wording."""
    whole = fold(f"{message.subject}\n{message.text or ''}"[:_READ])
    if pattern_of(DELAYED).search(whole):
        return "delayed"
    if status.startswith("2"):
        return "delivered"
    return (
        "failed" if status or pattern_of(FAILED).search(whole) or pattern_of(SUBJECTS).match(fold(message.subject)) else "delayed"
    )


def _by_wording(message: Message) -> Delivery | None:
    """The verdict of a vendor's form: a server's mailbox, a server's subject, and words of failure or delay."""
    subject, text = " ".join(fold(message.subject[:300]).split()), message.text or ""
    listed, daemon = bool(message.header("x-failed-recipients")), bool(_DAEMON.match(message.sender.addr_spec))
    if not listed and not daemon and _OUTER.match(subject):
        return None
    folded = fold(text[:_READ])
    copy = _COPY.search(folded)
    head = " ".join((folded[: copy.start()] if copy else folded).split())
    about = _message_id_in(text)
    if re.match(RECEIPT_SUBJECTS, subject) and re.search(RECEIPT_TEXTS, head[:1500]):
        return Delivery(
            kind=Kind.RECEIPT,
            signals=(Signal(because("a receipt by its subject and wording"), subject[:60], Part.SUBJECT),),
            about=about,
        )
    by_server, named = _is_from_server(message), _is_report_subject(subject)
    if not (listed or by_server or (named and _has_null_path(message)) or _reports(subject, head, message)):
        return None
    if (delayed := pattern_of(DELAYED).search(f"{subject}\n{head}")) and not listed:
        return Delivery(kind=Kind.AUTOMATIC, signals=(Signal(because("a delay"), delayed.group()[:60]),), about=about)
    failed = pattern_of(FAILED).search(f"{subject}\n{head}")
    recipients = _recipients_in(message)
    if listed or failed or (by_server and named) or (daemon and recipients):
        worded = Signal(because("not delivered"), failed.group()[:60]) if failed else None
        named_so = worded or Signal(because("not delivered"), subject[:60], Part.SUBJECT)
        header = Signal(because("a header lists the addresses that failed"), "X-Failed-Recipients", Part.HEADER)
        signals = (header if listed else named_so,)
        return Delivery(kind=Kind.UNDELIVERABLE, signals=signals, recipients=recipients, about=about)
    return (
        Delivery(
            kind=Kind.AUTOMATIC,
            signals=(Signal(because("a mail server wrote it"), message.sender.addr_spec[:60], Part.HEADER),),
            about=about,
        )
        if daemon
        else None
    )


def _is_report_subject(subject: str) -> bool:
    """Whether a folded subject may be a server's."""
    return bool(pattern_of(SUBJECTS).match(subject) or re.search(WEAK_SUBJECTS, subject))


def _is_from_server(message: Message) -> bool:
    """Whether a server's mailbox or name stands in From."""
    name = fold(message.sender.name[:200])
    address = message.sender.addr_spec
    return bool(_FIRST.match(address) or re.search(rf"\b{DAEMON_NAMES}\b", name)) or (not address and "daemon" in name)


def _has_null_path(message: Message) -> bool:
    """Whether the envelope sender is empty, as that of reports is (RFC 5321, section 4.5.5)."""
    return message.header("return-path").strip() == "<>"


def _reports(subject: str, head: str, message: Message) -> bool:
    """Whether a mail from nobody's mailbox, or under a server's subject, reads like a server's: words of failure and a proof.

    The proof is a subject that only servers write, an address that failed, or a status code.
    """
    strong = bool(pattern_of(SUBJECTS).match(subject))
    if not (strong or _is_report_subject(subject) or _NOBODY.search(message.sender.addr_spec)):
        return False
    if not pattern_of(FAILED).search(head):
        return False
    return strong or bool(_recipients_in(message)) or bool(re.search(r"\b[45]\.\d\.\d{1,3}\b|\b5[05]\d\b", head))


def _recipients_in(message: Message) -> tuple[str, ...]:
    """The addresses that failed: from the header that lists them, else from the text above the returned message."""
    source = message.header("x-failed-recipients")
    if not source:
        text = (message.text or "")[:_READ]
        copy = _COPY.search(fold(text))
        source = text[: copy.start()] if copy else text
    ours = {address.addr_spec for address in message.recipients}
    found = dict.fromkeys(match.group().lower().strip(".") for match in _ADDRESS.finditer(source))
    others = [address for address in found if not _FIRST.match(address) and address != message.sender.addr_spec]
    return tuple([address for address in others if address not in ours] or others)[:_MOST_ADDRESSES]


def _message_id_in(text: str) -> str | None:
    """The Message-ID that a returned header in the text names."""
    match = _MESSAGE_ID.search(text)
    return match.group(1) if match else None
