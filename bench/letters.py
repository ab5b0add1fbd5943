"""A made-up message and its bytes, with the long headers that mail collects on its way."""

from __future__ import annotations

import base64
import binascii
import html
import random  # noqa: TID251 - a made-up mailbox is drawn, from a seed
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime

Person = tuple[str, str]
_RULE = (
    "p.Mso{n},li.Mso{n},div.Mso{n}{{margin:0cm;margin-bottom:.0001pt;font-size:11.0pt;font-family:Calibri,sans-serif;"
    "mso-style-priority:{n};mso-fareast-language:EN-US}}\n"
)
_MARKUP = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>'
    '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
    f"<style><!--\n{''.join(_RULE.format(n=n) for n in range(16))}"
    "blockquote{border-left:2px solid #ccc;margin:0 0 0 6px;padding-left:8px}\n--></style></head><body>"
)
_CELL = (
    '<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse"><tr>'
    '<td style="padding:12px 24px;font-family:Helvetica,Arial,sans-serif;font-size:14px;line-height:20px;color:#333">'
    '<a href="https://news.example/c/{code}">'
    '<img src="https://news.example/i/{short}.png" width="552" alt=""></a><p>{text}</p></td></tr></table>\n'
)


@dataclass(kw_only=True)
class Letter:
    """One message before it is written out."""

    message_id: str
    when: datetime
    sender: Person
    to: tuple[Person, ...]
    subject: str
    text: str
    sent: bool = False
    cc: tuple[Person, ...] = ()
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    attachment: str = ""
    attachment_size: int = 0
    plain_only: bool = False
    cells: int = 0
    """Of a newsletter: how many blocks its HTML has."""
    report_on: Letter | None = field(default=None, repr=False)
    """Of a delivery report: the message that could not be delivered."""


class Press:
    """Writes letters out as RFC 5322 bytes; what is random comes from its seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.noise = base64.b64encode(self.random.randbytes(400_000)).decode()

    def code(self, length: int) -> str:
        """That many characters that look like base64."""
        start = self.random.randrange(len(self.noise) - length)
        return self.noise[start : start + length]

    def write(self, letter: Letter) -> bytes:
        """The whole message, lines ended by a bare line feed as they lie in a Maildir."""
        head = [*(self._sent_trace() if letter.sent else self._received_trace(letter))]
        head += [
            f"Message-ID: <{letter.message_id}>",
            f"Date: {format_datetime(letter.when)}",
            f"From: {mailbox(letter.sender)}",
            f"To: {', '.join(map(mailbox, letter.to))}",
        ]
        if letter.cc:
            head.append(f"Cc: {', '.join(map(mailbox, letter.cc))}")
        if letter.in_reply_to:
            head.append(f"In-Reply-To: <{letter.in_reply_to}>")
        if letter.references:
            head.append("References: " + "\n ".join(f"<{name}>" for name in letter.references))
        head.append(f"Subject: {encoded(letter.subject)}")
        head += [f"{name}: {value}" for name, value in letter.headers]
        head.append("MIME-Version: 1.0")
        kind, body = self._body(letter)
        return ("\n".join([*head, kind]) + "\n\n" + body + "\n").encode("utf-8", "surrogateescape")

    def _received_trace(self, letter: Letter) -> list[str]:
        """What relays, signers and filters write above a message on its way in."""
        domain = letter.sender[1].rpartition("@")[2] or "relay.example"
        lines = [f"Return-Path: <{letter.sender[1]}>", f"Delivered-To: {letter.to[0][1]}"]
        for hop in range(self.random.randint(4, 6)):
            at = format_datetime(letter.when + timedelta(seconds=6 - hop))
            lines.append(
                f"Received: from mx{hop}.{domain} (mx{hop}.{domain} [192.0.2.{hop + 10}])\n"
                f"\tby in{hop}.nortesur.example (Postfix) with ESMTPS id {self.code(11)}\n"
                f"\t(version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)\n\tfor <{letter.to[0][1]}>; {at}"
            )
        stamp = int(letter.when.timestamp())
        verdict = (
            f"dkim=pass header.i=@{domain} header.s=s1 header.b={self.code(8)};\n"
            f"\tspf=pass (sender permitted) smtp.mailfrom={domain};\n"
            f"\tdmarc=pass (p=QUARANTINE sp=NONE dis=NONE) header.from={domain}"
        )
        names = "message-id:date:mime-version:subject:to:from:in-reply-to:references:content-type"
        method = f"a=rsa-sha256; c=relaxed/relaxed; t={stamp}"
        signed = f"\n\th={names};\n\tbh={self.code(43)}=;\n\tb="
        lines += [
            f"ARC-Seal: i=1; a=rsa-sha256; t={stamp}; cv=none;\n\td=relay.example; s=arc-20240605;\n\tb={self._folded(344)}",
            f"ARC-Message-Signature: i=1; {method}; d=relay.example; s=arc-1;{signed}{self._folded(344)}",
            f"ARC-Authentication-Results: i=1; mx.nortesur.example;\n\t{verdict}",
            f"Authentication-Results: mx.nortesur.example;\n\t{verdict}",
            f"DKIM-Signature: v=1; {method}; d={domain}; s=s1;{signed}{self._folded(344)}",
            f"X-MS-Exchange-Organization-SCL: {self.random.choice('-0115')}",
            f"X-Spam-Status: No, score=-{self.random.randint(1, 40) / 10}\n\ttests=[BAYES_00=-1.9, DKIM_SIGNED=0.1]",
        ]
        return lines

    def _sent_trace(self) -> list[str]:
        """What a mail program writes above what it sends."""
        return [
            "X-Mozilla-Status: 0001",
            "User-Agent: Mozilla Thunderbird",
            "Content-Language: en-GB, es-ES",
            f"X-Identity-Key: id{self.random.randint(1, 3)}",
            f"Thread-Index: {self.code(40)}",
        ]

    def _folded(self, length: int) -> str:
        text = self.code(length)
        return "\n\t ".join(text[at : at + 72] for at in range(0, length, 72))

    def _body(self, letter: Letter) -> tuple[str, str]:
        """The Content-Type header (and those that go with it) and the body."""
        if letter.report_on is not None:
            return self._report(letter, letter.report_on)
        plain = self._text_part("plain", letter.text)
        if letter.plain_only:
            return plain
        rich = self._text_part("html", self._markup(letter))
        kind, body = self._joined("alternative", [plain, rich])
        if not letter.attachment:
            return kind, body
        size = letter.attachment_size or self.random.randint(6_000, 60_000)
        lines = [self.code(76) for _ in range(size // 77)]
        media = (
            f'Content-Type: application/pdf; name="{letter.attachment}"\nContent-Transfer-Encoding: base64\n'
            f'Content-Disposition: attachment; filename="{letter.attachment}"'
        )
        return self._joined("mixed", [(kind, body), (media, "\n".join(lines))])

    def _text_part(self, subtype: str, text: str) -> tuple[str, str]:
        way = self.random.random()
        if way < 0.2:
            data = base64.encodebytes(text.encode()).decode().rstrip()
            return f"Content-Type: text/{subtype}; charset=utf-8\nContent-Transfer-Encoding: base64", data
        if way < 0.75 or len(max(text.splitlines(), key=len, default="")) > 900:
            data = binascii.b2a_qp(text.encode(), istext=True).decode("ascii")
            return f'Content-Type: text/{subtype}; charset="UTF-8"\nContent-Transfer-Encoding: quoted-printable', data
        return f"Content-Type: text/{subtype}; charset=utf-8\nContent-Transfer-Encoding: 8bit", text

    def _joined(self, subtype: str, parts: list[tuple[str, str]], more: str = "") -> tuple[str, str]:
        mark = f"----=_Part_{self.code(16).replace('/', '_').replace('+', '-')}"
        pieces = [f"--{mark}\n{head}\n\n{body}\n" for head, body in parts]
        return f'Content-Type: multipart/{subtype}; boundary="{mark}"{more}', "\n".join([*pieces, f"--{mark}--"])

    def _markup(self, letter: Letter) -> str:
        if letter.cells:
            text = html.escape(letter.text)
            cells = (_CELL.format(code=self.code(120), short=self.code(20), text=text) for _ in range(letter.cells))
            return f"{_MARKUP}{''.join(cells)}</body></html>"
        pieces: list[str] = []
        quoting = False
        for line in letter.text.split("\n"):
            quoted = line.startswith(">")
            if quoted != quoting:
                pieces.append('<blockquote type="cite">' if quoted else "</blockquote>")
                quoting = quoted
            pieces.append(f"<p>{html.escape(line.removeprefix('>').strip()) or '&nbsp;'}</p>")
        return _MARKUP + "\n".join(pieces) + ("</blockquote>" if quoting else "") + "</body></html>"

    def _report(self, letter: Letter, about: Letter) -> tuple[str, str]:
        """A delivery report (RFC 3464) with the headers of the message that it is about."""
        address = about.to[0][1]
        status = (
            f"Reporting-MTA: dns; mx.nortesur.example\nArrival-Date: {format_datetime(about.when)}\n\n"
            f"Final-Recipient: rfc822; {address}\n"
            "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 user unknown"
        )
        returned = (
            f"Message-ID: <{about.message_id}>\nDate: {format_datetime(about.when)}\nFrom: {mailbox(about.sender)}\n"
            f"To: {mailbox(about.to[0])}\nSubject: {encoded(about.subject)}"
        )
        parts = [
            ("Content-Type: text/plain; charset=utf-8", letter.text),
            ("Content-Type: message/delivery-status", status),
            ("Content-Type: text/rfc822-headers", returned),
        ]
        return self._joined("report", parts, "; report-type=delivery-status")


def encoded(text: str) -> str:
    """A header text, in encoded words (RFC 2047) where it is not ASCII."""
    if text.isascii():
        return text
    pieces = [text[at : at + 24] for at in range(0, len(text), 24)]
    return "\n ".join(f"=?UTF-8?B?{base64.b64encode(piece.encode()).decode()}?=" for piece in pieces)


def mailbox(person: Person) -> str:
    """A person as an address header writes them."""
    name, address = person
    return f"{encoded(name)} <{address}>" if name else address
