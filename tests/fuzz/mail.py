"""Hypothesis strategies for raw mail: whole mails with hostile parts, and good mails with damage."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

import base64
import quopri

from hypothesis import strategies as st

_CHARSETS = (
    "utf-8",
    "iso-8859-1",
    "windows-1252",
    "us-ascii",
    "utf-16",
    "utf-7",
    "koi8-r",
    "gb18030",
    "x-unknown",
    "hex",
    "",
    "utf-8\x00",
)
_TYPES = (
    "text/plain", "text/html", "text/calendar; method=REPLY", "text/calendar; method=COUNTER", "message/rfc822",
    "message/delivery-status", "message/disposition-notification", "text/rfc822-headers", "application/pdf", "application/ms-tnef",
    "image/png", "text/enriched", "message/partial; id=a; number=1; total=2", "message/external-body", "multipart/mixed", "/", "text",
)  # fmt: skip
_ENCODINGS = ("", "7bit", "8bit", "base64", "quoted-printable", "x-uuencode", "uuencode", "binary", "rot13", "BASE64 ")
_MULTI = ("mixed", "alternative", "report; report-type=delivery-status", "report; report-type=disposition-notification", "related",
          "signed", "digest", "parallel", "x-other")  # fmt: skip
_PHRASES = (
    "Le adjunto el presupuesto por 4.850 € + IVA, válido hasta el 30 de noviembre.", "Le llamo el martes a las 10.", "Adelante, aceptamos.",
    "No nos interesa, gracias.", "El lun, 4 may 2026 a las 10:12, Juan (<j@x.es>) escribió:", "> citado", "De: Ana\nEnviado el: lunes\nPara: B\nAsunto: C",
    "Un saludo,\nAna Pérez\nTel. 600 123 456", "On Mon, May 4, 2026 at 10:12 AM Ann <a@b.com> wrote:", "I am out of the office until Monday.",
    "Estaré fuera del 3 al 14 de agosto.", "Quote Q-2291: $12,500.00 + tax", "Final-Recipient: rfc822; a@b.es\nAction: failed\nStatus: 5.1.1",
    "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nDTSTART:20260504T100000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\nEND:VCALENDAR",
    "<div class=gmail_quote>x</div><blockquote>", "<table><tr><td>1<td>2", "&#x110000;&nbsp;&lt;", "=?utf-8?B?////?=", "=?utf-8?Q?=0D=0ABcc:_x?=",
    "\u202e\u0000\ufeff\ud7ff", "31/02/2026 30/13/26 00:99", "1e999 € 9" + "9" * 60 + " USD", "http://" + "a." * 30,
)  # fmt: skip
_NAMES = (
    "From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Content-Type", "Content-Disposition",
    "Content-Transfer-Encoding", "Auto-Submitted", "Precedence", "List-Unsubscribe", "X-Failed-Recipients", "Return-Path",
    "Authentication-Results", "Received", "MIME-Version", "X-Autoreply", "Reply-To", "", "X" * 80, "Sub ject", "From ",
)  # fmt: skip

_piece = st.one_of(st.sampled_from(_PHRASES), st.text(max_size=40), st.text('()<>@,;:\\".[]=? \r\n\t-_>*', max_size=60))
text = st.builds(
    lambda pieces, joiner, times: (joiner.join(pieces) + joiner) * times,
    st.lists(_piece, max_size=8), st.sampled_from(("\n", " ", "\n\n", "\r\n", "")), st.sampled_from((1, 1, 1, 2, 40)),
)  # fmt: skip
_value = st.one_of(
    _piece, text, st.sampled_from(("=?utf-8?Q?a?= " * 30, '"' * 40, "(" * 50, "<a@b.es>" * 30, "Mon, 4 May 2026 10:12:00 +0200",
                                   "Tue, 99 Foo 99999 99:99:99 +9999", "a@b.es, " * 40, "<" + "x" * 300 + "@y>")),
)  # fmt: skip
headers = st.lists(st.tuples(st.sampled_from(_NAMES), _value), max_size=14)


def _lines(named: list[tuple[str, str]], encoding: str = "utf-8") -> bytes:
    return b"".join(f"{name}: {value}\n".encode(encoding, "replace") for name, value in named)


def _part(kind: str, charset: str, encoding: str, named: list[tuple[str, str]], body: str) -> bytes:
    try:
        raw = body.encode(charset or "utf-8", "replace")
    except (LookupError, UnicodeError, ValueError):
        raw = body.encode("utf-8", "surrogatepass")
    if encoding.strip().lower() == "base64":
        raw = base64.encodebytes(raw)
    elif encoding == "quoted-printable":
        raw = quopri.encodestring(raw)
    head = f"Content-Type: {kind}; charset={charset}\nContent-Transfer-Encoding: {encoding}\n".encode("utf-8", "replace")
    return head + _lines(named) + b"\n" + raw


leaf = st.builds(
    _part, st.sampled_from(_TYPES), st.sampled_from(_CHARSETS), st.sampled_from(_ENCODINGS), st.lists(st.tuples(st.sampled_from(_NAMES), _piece), max_size=3), text,
)  # fmt: skip


def _multipart(kind: str, boundary: str, parts: list[bytes], closed: bool) -> bytes:
    head = f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\n'.encode("utf-8", "replace")
    line = b"\n--" + boundary.encode("utf-8", "replace") + b"\n"
    return head + line + line.join(parts) + (line.rstrip(b"\n") + b"--\n" if closed else b"")


body = st.recursive(
    leaf,
    lambda inner: st.builds(
        _multipart,
        st.sampled_from(_MULTI),
        st.sampled_from(("b", "--", "", "a b", "x" * 71, "b;c")),
        st.lists(inner, max_size=4),
        st.booleans(),
    ),
    max_leaves=8,
)
whole = st.builds(lambda named, rest: _lines(named) + rest, headers, body)


def _damaged(raw: bytes, cuts: list[tuple[int, int, bytes]]) -> bytes:
    for place, length, put in cuts:
        at = place % (len(raw) + 1)
        raw = raw[:at] + put + raw[at + length :]
    return raw


raw_mail = st.one_of(
    whole,
    st.builds(
        _damaged, whole, st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 30), st.binary(max_size=12)), max_size=6)
    ),
    st.binary(max_size=400),
)
