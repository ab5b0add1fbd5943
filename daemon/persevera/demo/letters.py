"""Messages as mail programs write them (RFC 5322, 2045, 2047, 3464), with quotations in two languages."""

from __future__ import annotations

import base64
import binascii
import html
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from persevera import wording
from persevera.demo.story import Person, Style

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A message that has been written: what a reply to it quotes and names."""

    message_id: str
    at: datetime
    sender: Person
    to: tuple[Person, ...]
    subject: str
    text: str
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything of a message before it becomes bytes."""

    written: Written
    cc: tuple[Person, ...] = ()
    in_reply_to: str = ""
    markup: str = ""
    """HTML of the body; empty for plain text only."""
    files: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()


def message_id(*parts: str, domain: str) -> str:
    """A Message-ID that the same parts give each time."""
    digest = sha256("\x1f".join(parts).encode()).hexdigest()
    return f"{digest[:8]}.{digest[8:20]}@{domain}"


def replied(subject: str) -> str:
    """The subject of an answer."""
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


def quoted(text: str, original: Written, style: Style, language: str) -> str:
    """The author's words with the original beneath, as a program of this style puts it in plain text."""
    if style is Style.BARE:
        return text
    if style is Style.OUTLOOK:
        return f"{text}\n\n________________________________\n{_headed(original, language)}\n\n{original.text}"
    lines = "\n".join(f"> {line}".rstrip() if not line.startswith(">") else f">{line}" for line in original.text.split("\n"))
    return f"{text}\n\n{_announced(original, language)}\n\n{lines}"


def marked_up(text: str, original: Written | None, style: Style, language: str) -> str:
    """The same as HTML; empty where the program writes none."""
    if style is Style.PLAIN:
        return ""
    own = f'<div dir="ltr">{_divs(text)}</div>'
    if original is None or style is Style.BARE:
        return f"<html><body>{own}</body></html>"
    if style is Style.OUTLOOK:
        head = "<br>".join(html.escape(line) for line in _headed(original, language).split("\n"))
        beneath = f'<hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">{head}</div><div>{_divs(original.text)}</div>'
    else:
        above = f'<div dir="ltr" class="gmail_attr">{html.escape(_announced(original, language))}<br></div>'
        beneath = f'<br><div class="gmail_quote">{above}<blockquote class="gmail_quote">{_divs(original.text)}</blockquote></div>'
    return f"<html><body>{own}{beneath}</body></html>"


def _divs(text: str) -> str:
    return "".join(f"<div>{html.escape(line) or '<br>'}</div>" for line in text.split("\n"))


def _announced(original: Written, language: str) -> str:
    """The line above a quotation, as Gmail has it."""
    at, who = original.at, f"{original.sender.name} <{original.sender.address}>"
    if language == "es":
        day = f"{wording.day(at.date(), 'es')[:3]}, {wording.short_day(at.date(), 'es')}"
        return f"El {day} a las {at:%H:%M}, {who} escribió:"
    return f"On {_WEEKDAYS[at.weekday()]}, {at.day} {_MONTHS[at.month - 1]} {at.year} at {at:%H:%M}, {who} wrote:"


def _headed(original: Written, language: str) -> str:
    """The block above a quotation, as Outlook has it."""
    at, people = original.at, "; ".join(f"{one.name} <{one.address}>" for one in original.to)
    who = f"{original.sender.name} <{original.sender.address}>"
    if language == "es":
        when = f"{wording.day(at.date(), 'es', year=True).replace(' ', ', ', 1)} {at:%H:%M}"
        return f"De: {who}\nEnviado: {when}\nPara: {people}\nAsunto: {original.subject}"
    when = f"{wording.day(at.date(), 'en', 'GB', year=True)} {at:%H:%M}"
    return f"From: {who}\nSent: {when}\nTo: {people}\nSubject: {original.subject}"


def as_bytes(sheet: Sheet) -> bytes:
    """The whole message, lines ended by a bare line feed as they lie in a Maildir."""
    head = _head(sheet)
    kind, body = _text("plain", sheet.written.text)
    if sheet.markup:
        kind, body = _joined("alternative", [(kind, body), _text("html", sheet.markup)], sheet.written.message_id)
    if sheet.files:
        kind, body = _joined("mixed", [(kind, body), *map(_file, sheet.files)], sheet.written.message_id + "files")
    return "\n".join([*head, kind, "", body, ""]).encode()


def delivery_report(about: Written, *, at: datetime, to: Person, failed: Person, own_id: str) -> bytes:
    """A delivery status notification (RFC 3464): this address does not exist."""
    daemon = Person("Mail Delivery System", f"MAILER-DAEMON@mx.{to.domain}")
    words = (
        "This is the mail system at host mx." + to.domain + ".\n\nI'm sorry to have to inform you that your message could not\n"
        f"be delivered to one or more recipients.\n\n<{failed.address}>: host mx.{failed.domain} said: 550 5.1.1\n"
        f"    <{failed.address}>: Recipient address rejected: User unknown (in reply to RCPT TO command)"
    )
    status = (
        f"Reporting-MTA: dns; mx.{to.domain}\nArrival-Date: {dated(about.at)}\n\nFinal-Recipient: rfc822; {failed.address}\n"
        "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 Recipient address rejected: User unknown"
    )
    written = Written(
        message_id=own_id, at=at, sender=daemon, to=(to,), subject="Undelivered Mail Returned to Sender", text=words
    )
    sheet = Sheet(written=written, headers=(("Return-Path", "<>"), ("Auto-Submitted", "auto-replied")))
    returned = Sheet(written=about)
    parts = [
        ("Content-Type: text/plain; charset=us-ascii", words),
        ("Content-Type: message/delivery-status", status + "\n"),
        ("Content-Type: text/rfc822-headers", "\n".join(_head(returned)) + "\n"),
    ]
    kind, body = _joined("report", parts, own_id, "; report-type=delivery-status")
    return "\n".join([*_head(sheet), kind, "", body, ""]).encode()


def dated(at: datetime) -> str:
    """A Date header's value (RFC 5322, section 3.3)."""
    return f"{_WEEKDAYS[at.weekday()]}, {at.day:02} {_MONTHS[at.month - 1]} {at:%Y %H:%M:%S %z}"


def _head(sheet: Sheet) -> list[str]:
    written = sheet.written
    lines = [f"{name}: {value}" for name, value in sheet.headers]
    lines += [
        "MIME-Version: 1.0",
        f"Date: {dated(written.at)}",
        f"Message-ID: <{written.message_id}>",
        f"Subject: {_encoded(written.subject)}",
        f"From: {_people([written.sender])}",
        f"To: {_people(written.to)}",
    ]
    if sheet.cc:
        lines.append(f"Cc: {_people(sheet.cc)}")
    if sheet.in_reply_to:
        lines.append(f"In-Reply-To: <{sheet.in_reply_to}>")
        lines.append("References: " + "\n ".join(f"<{one}>" for one in written.references))
    return lines


def _text(subtype: str, text: str) -> tuple[str, str]:
    data = binascii.b2a_qp(text.encode() + b"\n", istext=True).decode("ascii")
    return f'Content-Type: text/{subtype}; charset="UTF-8"\nContent-Transfer-Encoding: quoted-printable', data


def _file(name: str) -> tuple[str, str]:
    head = (
        f'Content-Type: application/pdf; name="{name}"\nContent-Transfer-Encoding: base64\n'
        f'Content-Disposition: attachment; filename="{name}"'
    )
    return head, base64.encodebytes(_PDF).decode()


def _joined(subtype: str, parts: list[tuple[str, str]], seed: str, more: str = "") -> tuple[str, str]:
    boundary = "=_" + sha256(f"{subtype}{seed}".encode()).hexdigest()[:28]
    pieces = [f"--{boundary}\n{head}\n\n{body}" for head, body in parts]
    return f'Content-Type: multipart/{subtype}; boundary="{boundary}"{more}', "\n".join([*pieces, f"--{boundary}--"])


def _encoded(text: str) -> str:
    """Header text, in encoded words where it is not ASCII (RFC 2047)."""
    if text.isascii():
        return text
    pieces = (text[at : at + 24] for at in range(0, len(text), 24))
    return "\n ".join(f"=?UTF-8?B?{base64.b64encode(piece.encode()).decode()}?=" for piece in pieces)


def _people(people: Iterable[Person]) -> str:
    return ",\n ".join(f"{_encoded(one.name)} <{one.address}>" if one.name else one.address for one in people)
