"""Bytes to text, whatever charset they claim; never an exception."""

from __future__ import annotations

import binascii
import codecs
import re
from functools import lru_cache

#: Codecs that are no charset of mail, or that are slow or surprising on hostile bytes (CVE-2022-45061 for idna).
_REFUSED = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})
#: Names that mail uses and Python does not know, or that in practice mean a wider charset (WHATWG Encoding, section 4.2).
_MEANT = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "iso8859-1": "cp1252",
    "l1": "cp1252",
    "ansi": "cp1252",
    "x-ansi": "cp1252",
    "cp-850": "cp850",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-9": "cp1254",
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
}
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_CONTROL_BYTES = bytes(code for code in (*range(32), 127) if code not in b"\t\n\r")
_BREAKS = str.maketrans("\t\r\n\xa0", "    ")
_WORD = re.compile(r"=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([BbQq])\?([^?]*)\?=")
_BASE64_ONLY = re.compile(rb"[^A-Za-z0-9+/]+")


@lru_cache(maxsize=256)
def codec(charset: str) -> str | None:
    """The Python codec that a charset name of a mail means; None for one unknown or unfit for mail."""
    name = charset.strip(" \t\"'").lower()
    name = _MEANT.get(name, name)
    try:
        found = codecs.lookup(name).name
        b"x".decode(found, "replace")
    except (LookupError, ValueError):
        return None
    return None if found.replace("_", "-") in _REFUSED else found


def decode(data: bytes, charset: str = "") -> str:
    """The text of these bytes: by their charset, else as UTF-8, else as Windows-1252; what fits none is replaced."""
    if data.isascii() and (not charset or charset.lower() in {"us-ascii", "utf-8", "iso-8859-1", "windows-1252"}):
        return data.decode("ascii")
    named = codec(charset) if charset else None
    for name in (named, "utf-8"):
        if name is None or name == "ascii":
            continue
        try:
            return without_surrogates(data.decode(name))
        except (UnicodeError, ValueError):
            continue
    replaced = data.decode("utf-8", "replace") if named == "utf-8" else ""
    broken = replaced.count("\ufffd")
    if named in {None, "ascii", "cp1252"} or broken > sum(letter > "\x7f" for letter in replaced) - broken:
        return data.decode("cp1252" if _mostly_cp1252(data) else "latin-1", "replace")
    return without_surrogates(data.decode(named or "latin-1", "replace"))


def _mostly_cp1252(data: bytes) -> bool:
    """Whether no byte falls in the five holes of Windows-1252."""
    return not any(hole in data for hole in (b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d"))


def without_surrogates(text: str) -> str:
    """The text with lone surrogates replaced, so that it can always be written as UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text


def header_text(value: bytes) -> str:
    """An unfolded header value as text: encoded words decoded (RFC 2047), then made harmless."""
    text = decode(value)
    return harmless(decoded_words(text) if "=?" in text else text)


def harmless(text: str) -> str:
    """A header value on one line, without control, bidirectional and zero-width characters."""
    if text.isprintable():
        return text.strip()
    return _HIDDEN.sub("", text.translate(_BREAKS)).strip()


def body_text(text: str) -> str:
    """A body with plain line ends and without control characters."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    data = text.encode("utf-8", "replace")
    # Bytes are looked through ten times as fast as letters, and hardly any mail has control characters.
    return text if len(data.translate(None, _CONTROL_BYTES)) == len(data) else _CONTROL.sub("", text)


def decoded_words(text: str) -> str:
    """Text with its encoded words decoded (RFC 2047); characters split over neighbouring words are put together again."""
    out: list[str] = []
    gathered, charset, end = b"", "", 0
    for word in _WORD.finditer(text):
        between = text[end : word.start()]
        neighbours = bool(charset) and not between.strip()
        if not (neighbours and charset == word[1].lower()):
            if charset:
                out.append(decode(gathered, charset))
            if not neighbours:
                out.append(between)
            gathered = b""
        gathered += _word_bytes(word[2], word[3])
        charset, end = word[1].lower(), word.end()
    if charset:
        out.append(decode(gathered, charset))
    return "".join(out) + text[end:]


def _word_bytes(encoding: str, payload: str) -> bytes:
    """The bytes of one encoded word."""
    data = payload.encode("utf-8", "replace")
    return from_base64(data) if encoding in "Bb" else binascii.a2b_qp(data, header=True)


def from_base64(data: bytes) -> bytes:
    """The bytes of base64, however damaged: what is no letter of it is left out and the end is padded."""
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        letters = _BASE64_ONLY.sub(b"", data)
        whole = len(letters) - (len(letters) % 4 == 1)
        return binascii.a2b_base64(letters[:whole] + b"=" * (-whole % 4))
