"""What mail servers report of our own message: not delivered, late, delivered, read (RFC 3464, RFC 8098, vendors' forms)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from persevera.decide.phrases import bounces, codes, notices
from persevera.decide.tables import tables
from persevera.decide.tables.bounces import DAEMONS, BounceWords
from persevera.decide.text import fold
from persevera.model.judgement import Kind, Part, Signal
from persevera.model.message import Message
from persevera.model.reason import because

_READ = 6000
_HEAD = 1500
_MESSAGE_ID = re.compile(r"(?im)^[ \t>]{0,8}(?:original-)?message-id ?:[ \t]{0,8}\n?[ \t]{0,8}<([^<>\s]{3,250})>")
_ADDRESS = re.compile(r"[\w.+=/-]{1,64}@[\w.-]{1,200}\w")
_FIRST = re.compile(rf"{DAEMONS}(?:\+[^@]{{0,64}})?@")
_DAEMON = re.compile(r"(?:mailer[-_.]?daemon|mail[-_.]?daemon|post_master|maildaemon|mdaemon)@")
_OUTER = re.compile(r"(?:re|fw|fwd|rv|aw|wg|tr) ?:")
_STATUS = re.compile(r"\b[45]\.\d\.\d{1,3}\b|\b5[05]\d\b")
_MOST_ADDRESSES = 20


@cache
def _copy() -> re.Pattern[str]:
    """Where the message that is returned begins."""
    words = [line for table in tables("bounces", BounceWords).values() for line in table.copies.splitlines() if line.strip()]
    return re.compile(rf"(?m)^[ \t>*-]{{0,10}}(?:{'|'.join(words)}|received: |return-path: |message-id ?:)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """The fate of our message as a server reports it."""

    kind: Kind
    signals: tuple[Signal, ...]
    recipients: tuple[str, ...] = ()
    """The addresses that it names as failed, in lower case."""
    about: str | None = None
    """The Message-ID of the message reported on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """A message as a server's form is read: its folded subject and what stands above the returned message."""

    subject: str
    head: str
    listed: bool
    """A header lists the addresses that failed."""
    daemon: bool
    by_server: bool
    null_path: bool
    """The envelope sender is empty, as that of reports is (RFC 5321, section 4.5.5)."""

    @property
    def strong(self) -> bool:
        """Whether only a server writes such a subject."""
        return bounces("subjects").match(self.subject) is not None

    @property
    def named(self) -> bool:
        """Whether a server may have written the subject."""
        return self.strong or bounces("weak_subjects").search(self.subject) is not None


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
        failed = report.recipients or message.bounced or _recipients_in(message)
        return Delivery(kind=Kind.UNDELIVERABLE, signals=(signal,), recipients=failed, about=about)
    if action in ("delivered", "relayed", "expanded"):
        return Delivery(kind=Kind.RECEIPT, signals=(signal,), about=about)
    return Delivery(kind=Kind.AUTOMATIC, signals=(signal,), about=about)


def _action_by(status: str, message: Message) -> str:
    """The action of a report that names none: by its status (RFC 3463), else by its wording."""
    whole = fold(f"{message.subject}\n{message.text or ''}"[:_READ])
    if bounces("delayed").search(whole):
        return "delayed"
    if status.startswith("2"):
        return "delivered"
    worded = status or _failure(whole) or message.bounced or bounces("subjects").match(fold(message.subject))
    return "failed" if worded else "delayed"


def _failure(text: str) -> re.Match[str] | None:
    """Words or codes of a failure."""
    return bounces("failed").search(text) or codes().search(text)


def _form(message: Message) -> _Form:
    """The message as a server's form is read."""
    folded = fold((message.text or "")[:_READ])
    copy = _copy().search(folded)
    address, name = message.sender.addr_spec, fold(message.sender.name[:200])
    return _Form(
        subject=" ".join(fold(message.subject[:300]).split()),
        head=" ".join((folded[: copy.start()] if copy else folded).split()),
        listed=bool(message.header("x-failed-recipients")),
        daemon=bool(_DAEMON.match(address)),
        by_server=bool(_FIRST.match(address) or bounces("names").search(name)) or (not address and "daemon" in name),
        null_path=message.header("return-path").strip() == "<>",
    )


def _by_wording(message: Message) -> Delivery | None:
    """The verdict of a vendor's form: a server's mailbox, a server's subject, and words of failure or delay."""
    form, about = _form(message), _message_id_in(message.text or "")
    if _is_receipt(form):
        receipt = Signal(because("a receipt by its subject and wording"), form.subject[:60], Part.SUBJECT)
        return Delivery(kind=Kind.RECEIPT, signals=(receipt,), about=about)
    seconded = bool(message.bounced) and (form.by_server or form.null_path or form.named)
    if not (form.listed or form.daemon or seconded) and _OUTER.match(form.subject):
        return None
    from_server = form.listed or form.by_server or (form.named and form.null_path) or seconded
    if not (from_server or _reports(form, message)):
        return None
    if (delayed := bounces("delayed").search(f"{form.subject}\n{form.head}")) and not form.listed:
        return Delivery(kind=Kind.AUTOMATIC, signals=(Signal(because("a delay"), delayed.group()[:60]),), about=about)
    recipients = message.bounced if seconded else _recipients_in(message)
    signal = _failure_signal(form, seconded=seconded, named=bool(recipients))
    if signal:
        return Delivery(kind=Kind.UNDELIVERABLE, signals=(signal,), recipients=recipients, about=about)
    if not form.daemon:
        return None
    written = Signal(because("a mail server wrote it"), message.sender.addr_spec[:60], Part.HEADER)
    return Delivery(kind=Kind.AUTOMATIC, signals=(written,), about=about)


def _failure_signal(form: _Form, *, seconded: bool, named: bool) -> Signal | None:
    """By what a server's form tells of a failure; None where it does not. ``named`` is whether it names an address."""
    if form.listed:
        return Signal(because("a header lists the addresses that failed"), "X-Failed-Recipients", Part.HEADER)
    if failed := _failure(f"{form.subject}\n{form.head}"):
        return Signal(because("not delivered"), failed.group().strip()[:60])
    if (form.by_server and form.named) or (form.daemon and named):
        return Signal(because("not delivered"), form.subject[:60], Part.SUBJECT)
    return Signal(because("a second reader of bounces found the address that failed")) if seconded else None


def _is_receipt(form: _Form) -> bool:
    """Whether the subject is a receipt's up to its colon, and the text says so too."""
    found = bounces("receipt_subjects").match(form.subject)
    if not found or not re.match(r" ?[:(]", form.subject[found.end() :]):
        return False
    return bounces("receipt_texts").search(form.head[:_HEAD]) is not None


def _reports(form: _Form, message: Message) -> bool:
    """Whether a mail from nobody's mailbox, or under a server's subject, reads like a server's: words of failure and a proof.

    The proof is an address that failed, a status code, or, from a mailbox that nobody reads, a subject that only servers write.
    """
    nobody = bool(notices("nobody").search(message.sender.addr_spec)) or form.null_path
    if not (form.named or nobody) or not _failure(form.head):
        return False
    return (form.strong and nobody) or bool(_recipients_in(message)) or bool(_STATUS.search(form.head))


def _recipients_in(message: Message) -> tuple[str, ...]:
    """The addresses that failed: from the header that lists them, else from the text above the returned message."""
    source = message.header("x-failed-recipients")
    if not source:
        text = (message.text or "")[:_READ]
        copy = _copy().search(fold(text))
        source = text[: copy.start()] if copy else text
    ours = {address.addr_spec for address in message.recipients}
    found = dict.fromkeys(match.group().lower().strip(".") for match in _ADDRESS.finditer(source))
    others = [address for address in found if not _FIRST.match(address) and address != message.sender.addr_spec]
    return tuple([address for address in others if address not in ours] or others)[:_MOST_ADDRESSES]


def _message_id_in(text: str) -> str | None:
    """The Message-ID that a returned header in the text names."""
    match = _MESSAGE_ID.search(text)
    return match.group(1) if match else None
