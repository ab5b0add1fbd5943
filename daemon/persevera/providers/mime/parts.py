"""The parts of a message (RFC 2045, 2046): its words, attachments, calendar part and report, found by one bounded walk."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from urllib.parse import unquote_to_bytes

from persevera.model.message import Attachment
from persevera.providers.mime.charsets import body_text, decode, from_base64, harmless, header_text
from persevera.providers.mime.fields import UnreadableMail, head_of, split_part

DEEPEST, MOST_PARTS = 25, 1000
TEXT_LIMIT = 256 * 1024
CALENDAR_LIMIT = 64 * 1024
_PARAMETER = re.compile(rb';\s*([^\s=;"]{1,60})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)', re.DOTALL)
_META = re.compile(rb"charset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_WORDS = frozenset({"text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown"})
_REPORTS = frozenset({"message/delivery-status", "message/global-delivery-status", "message/disposition-notification"})
_ORIGINALS = frozenset({"message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"})


@dataclass(slots=True)
class Found:
    """What a walk finds."""

    text: str | None = None
    html: str | None = None
    attachments: list[Attachment] = field(default_factory=list)
    calendar_method: str = ""
    calendar_text: str = ""
    report_type: str = ""
    report: bytes = b""
    original: bytes = b""
    """Beginning of the message that a report returns."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One entity: its type with parameters, and where its body lies."""

    media_type: str
    parameters: dict[str, bytes]
    disposition: str
    name: str
    encoding: str
    content_id: bool
    start: int
    end: int


def walk(raw: bytes, *, words_only: bool = False) -> Found:
    """Walk over a message. Raises UnreadableMail for more than 1,000 parts or a nesting deeper than 25.

    With ``words_only`` HTML that only repeats a text is not decoded: ``html`` may be missing then, all else is the same.
    """
    walker = _Walker(raw, words_only=words_only)
    text, html = walker.entity(0, len(raw), 0, "text/plain", "")
    found = walker.found
    found.html = html[:TEXT_LIMIT] if html is not None else None
    if text is None or not text.strip():
        text = html_to_text(html) if html else text or ""
    found.text = text[:TEXT_LIMIT]
    return found


Words = tuple[str | None, str | None]


class _Walker:
    """The walk over one message; counts what it meets."""

    def __init__(self, raw: bytes, *, words_only: bool = False) -> None:
        self.raw, self.words_only = raw, words_only
        self.count = 0
        self.found = Found()

    def entity(self, start: int, end: int, depth: int, default_type: str, within: str) -> Words:
        """The text and the HTML of one entity; whatever else it is goes to ``found``."""
        self.count += 1
        if self.count > MOST_PARTS:
            raise UnreadableMail("it has more than 1,000 parts")
        if depth > DEEPEST:
            raise UnreadableMail("its parts are nested deeper than 25")
        part = self.describe(start, end, default_type)
        boundary = part.parameters.get("boundary", b"").rstrip()
        if part.media_type.startswith("multipart/") and boundary:
            return self.container(part, boundary, depth)
        return self.leaf(part, within)

    def describe(self, start: int, end: int, default_type: str) -> _Part:
        """Read the header of an entity."""
        window = self.raw[start : min(end, start + 2 * 65536 + 8)]
        if window[:1] == b"\n" or window[:2] == b"\r\n":
            head, body = 0, 1 + (window[:1] == b"\r")
        else:
            head, body = head_of(window)
        fields = split_part(window[:head])
        media_type, parameters = parameters_of(fields.get("content-type", b""))
        disposition, others = parameters_of(fields.get("content-disposition", b""))
        if media_type.count("/") != 1:
            media_type = default_type
        return _Part(
            media_type=media_type,
            parameters=parameters,
            disposition=disposition,
            name=_file_name(others, "filename") or _file_name(parameters, "name"),
            encoding=fields.get("content-transfer-encoding", b"").decode("ascii", "replace").strip().lower(),
            content_id="content-id" in fields,
            start=min(start + body, end),
            end=end,
        )

    def container(self, part: _Part, boundary: bytes, depth: int) -> Words:
        """The words of a multipart: the best of alternatives, or those of all its parts together."""
        subtype = part.media_type[10:]
        default = "message/rfc822" if subtype == "digest" else "text/plain"
        words: list[Words] = []
        for start, end in self.between(part.start, part.end, boundary):
            spoken = self.words_only and subtype == "alternative" and any(text and text.strip() for text, _ in words)
            words.append(self.entity(start, end, depth + 1, default, "spoken" if spoken else subtype))
        if not words and depth == 0:
            return self.decoded(part), None
        if subtype == "alternative":
            text = next((text for text, _ in words if text and text.strip()), None)
            html = next((html for _, html in reversed(words) if html), None)
            return text, html
        pages = [html for _, html in words if html]
        html = "\n".join(pages) if pages else None
        if not any(text and text.strip() for text, _ in words):
            return None, html
        texts = (text if text and text.strip() else html_to_text(html[:TEXT_LIMIT]) if html else "" for text, html in words)
        return "\n\n".join(text.strip("\n") for text in texts if text.strip()), html

    def between(self, start: int, end: int, boundary: bytes) -> Iterator[tuple[int, int]]:
        """Where the parts lie between the delimiter lines (RFC 2046, section 5.1.1); a missing last line is forgiven."""
        mark = b"\n--" + boundary
        at = self.raw.find(mark, max(start - 1, 0), end) if not self.raw.startswith(mark[1:], start) else start - 1
        opened = -1
        while at >= 0:
            behind = at + len(mark)
            closing = self.raw.startswith(b"--", behind)
            stop = self.raw.find(b"\n", behind, min(end, behind + 200))
            rest = self.raw[behind + 2 * closing : stop if stop >= 0 else min(end, behind + 200)]
            if rest.strip():
                at = self.raw.find(mark, behind, end)
                continue
            if opened >= 0:
                yield opened, max(opened, at - (self.raw[at - 1 : at] == b"\r"))
            opened = stop + 1 if stop >= 0 else end
            if closing:
                return
            at = self.raw.find(mark, max(stop, behind), end)
        if 0 <= opened < end:
            yield opened, end

    def leaf(self, part: _Part, within: str) -> Words:
        """The words of a part that holds no parts; an attachment, calendar or report part is noted instead."""
        kind = part.media_type
        if kind in _REPORTS:
            self.found.report_type, self.found.report = kind, self.bytes_of(part, CALENDAR_LIMIT)
            return None, None
        if kind in _ORIGINALS and within == "report":
            self.found.original = self.bytes_of(part, TEXT_LIMIT)
            return None, None
        if kind == "text/calendar" and not self.found.calendar_text:
            self.found.calendar_text = self.decoded(part)[:CALENDAR_LIMIT]
            self.found.calendar_method = header_text(part.parameters.get("method", b"")).upper()[:20] or _method(
                self.found.calendar_text
            )
        elif (kind in _WORDS or kind.startswith("multipart/")) and not (
            part.disposition == "attachment" or (part.name and (part.disposition or self.found.attachments or within == "mixed"))
        ):
            if within == "spoken" and kind == "text/html":
                return None, None
            text = self.decoded(part)
            return (None, text) if kind == "text/html" else (text, None)
        pictured = part.content_id and part.disposition != "attachment" and within == "related"
        if kind != "text/x-amp-html" and not pictured and (kind != "text/calendar" or part.name):
            self.found.attachments.append(Attachment(part.name, part.end - part.start, kind))
        return None, None

    def decoded(self, part: _Part) -> str:
        """The text of a part, flowed lines joined, cut at 256 KiB."""
        data = self.bytes_of(part, TEXT_LIMIT * 2)
        charset = part.parameters.get("charset", b"").decode("ascii", "replace")
        if not charset and part.media_type == "text/html" and (meta := _META.search(data[:2048])):
            charset = meta[1].decode("ascii")
        text = body_text(decode(data, charset))[:TEXT_LIMIT]
        if part.parameters.get("format", b"").lower() == b"flowed":
            return unflowed(text, delete_space=part.parameters.get("delsp", b"").lower() == b"yes")
        return text

    def bytes_of(self, part: _Part, limit: int) -> bytes:
        """The first bytes of a part's content, its transfer encoding undone."""
        if part.encoding == "base64":
            return from_base64(self.raw[part.start : min(part.end, part.start + limit * 3 // 2)])[:limit]
        if part.encoding == "quoted-printable":
            return binascii.a2b_qp(self.raw[part.start : min(part.end, part.start + limit * 3)])[:limit]
        return self.raw[part.start : min(part.end, part.start + limit)]


def html_to_text(markup: str) -> str:
    """The text of HTML; its reader is imported on first use, for listings never need it."""
    text: str = import_module("persevera.providers.mime.html_text").html_to_text(markup)
    return text


def parameters_of(value: bytes) -> tuple[str, dict[str, bytes]]:
    """The value before the first semicolon in lower case, and the parameters, continued ones joined (RFC 2231)."""
    if not value:
        return "", {}
    main, more, _ = value.partition(b";")
    if not more:
        return main.decode("ascii", "replace").strip().lower(), {}
    found: dict[str, bytes] = {}
    extended: dict[str, dict[int, tuple[bool, bytes]]] = {}
    for name, content in _PARAMETER.findall(value):
        key = name.decode("ascii", "replace").lower()
        plain = content[1:-1].replace(b'\\"', b'"').replace(b"\\\\", b"\\") if content[:1] == b'"' else content.strip()
        stem, star, number = key.partition("*")
        if not star:
            found.setdefault(key, plain)
            continue
        coded = number.endswith("*") or number == ""
        order = int(number.rstrip("*")) if re.fullmatch(r"\d{1,3}\*?", number) else 0
        extended.setdefault(stem, {}).setdefault(order, (coded, plain))
    for stem, pieces in extended.items():
        found[stem] = _joined(pieces)
    return main.decode("ascii", "replace").strip().lower(), found


def _joined(pieces: dict[int, tuple[bool, bytes]]) -> bytes:
    """A continued parameter in UTF-8."""
    charset = ""
    data = b""
    for order, (coded, piece) in sorted(pieces.items()):
        content = piece
        if coded and order == 0 and piece.count(b"'") >= 2:
            name, _, content = piece.split(b"'", 2)
            charset = name.decode("ascii", "replace")
        data += unquote_to_bytes(content) if coded else content
    return decode(data, charset).encode("utf-8", "replace")


def _file_name(parameters: dict[str, bytes], key: str) -> str:
    """A file name as shown to people, without any path before it."""
    value = parameters.get(key)
    if not value:
        return ""
    name = header_text(value)
    return harmless(name.replace("\\", "/").rpartition("/")[2])[:200]


def _method(calendar: str) -> str:
    """METHOD of a calendar object (RFC 5546, section 1.4)."""
    found = re.search(r"^METHOD[ \t]{0,3}:[ \t]{0,3}([A-Za-z-]{1,20})", calendar, re.MULTILINE | re.IGNORECASE)
    return found[1].upper() if found else ""


def unflowed(text: str, *, delete_space: bool = False) -> str:
    """Text with its soft line breaks taken out (RFC 3676, section 4)."""
    lines: list[str] = []
    soft, depth_before = False, 0
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        if soft and depth == depth_before and content != "-- ":
            lines[-1] += content
        else:
            lines.append((">" * depth + " " if depth else "") + content)
        soft = content.endswith(" ") and content != "-- "
        if soft and delete_space:
            lines[-1] = lines[-1][:-1]
        depth_before = depth
    return "\n".join(lines)
