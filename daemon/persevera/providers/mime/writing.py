"""Draft to message bytes, byte by byte our own, so that no value can ever become a header (RFC 5322, 2045, 2047)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable
from email.utils import format_datetime

from persevera.errors import Unsupported
from persevera.model.artefact import Key
from persevera.model.message import Address, Draft, Message, MessageId
from persevera.providers.mime.charsets import harmless

_KEY = re.compile(r"[A-Za-z0-9._-]{1,80}")
_SPEC = re.compile(r"[^\s<>(),;:\"@\\\x00-\x20\x7f]{1,256}@[^\s<>(),;:\"@\\\x00-\x20\x7f]{1,255}")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")
_DOMAIN = "persevera.invalid"


def build(draft: Draft) -> bytes:
    """The draft as a message: plain text and HTML as alternatives, CRLF line ends, marked with its key.

    Raises Unsupported for an address or a key that cannot stand in a header.
    """
    if not _KEY.fullmatch(draft.key):
        raise Unsupported("The draft {key} has a mark that cannot be written.", key=draft.key[:80])
    boundary = "=_" + hashlib.sha256(draft.key.encode()).hexdigest()[:32]
    head = [
        _folded("Date", format_datetime(draft.date).split(" ")),
        _folded("From", _mailboxes([draft.sender])),
        _folded("To", _mailboxes(draft.to)),
        _folded("Cc", _mailboxes(draft.cc)),
        _folded("Subject", _unstructured(draft.subject)),
        _folded("Message-ID", [f"<{draft.key}@{_DOMAIN}>"]),
        _folded("In-Reply-To", _angles([draft.in_reply_to] if draft.in_reply_to else [])),
        _folded("References", _angles(draft.references)),
        f"X-Persevera-Key: {draft.key}\r\n",
        "MIME-Version: 1.0\r\n",
        f'Content-Type: multipart/alternative;\r\n boundary="{boundary}"\r\n',
    ]
    parts = b"".join(_part(boundary, subtype, text) for subtype, text in (("plain", draft.text), ("html", draft.html)) if text)
    return "".join(head).encode("utf-8") + b"\r\n" + parts + f"--{boundary}--\r\n".encode()


def key_of(message: Message) -> Key | None:
    """The key that one of our drafts carries, in its own field or in its Message-ID; None for any other message."""
    marked = message.header("x-persevera-key")
    if not marked and message.message_id.endswith("@" + _DOMAIN) and not message.message_id.startswith("sha256-"):
        marked = message.message_id.removesuffix("@" + _DOMAIN)
    return Key(marked) if _KEY.fullmatch(marked) else None


def _part(boundary: str, subtype: str, text: str) -> bytes:
    """One alternative, quoted-printable; no line of it can look like a boundary, for ``=`` is always encoded."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"
    content = binascii.b2a_qp(lines.encode("utf-8", "replace"), istext=True).replace(b"\n", b"\r\n")
    head = f"--{boundary}\r\nContent-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    return head.encode() + content


def _folded(name: str, words: list[str]) -> str:
    """A field folded before column 78 where its words allow; nothing for a field without words."""
    if not words:
        return ""
    lines, line = [], f"{name}:"
    for word in words:
        if len(line) + 1 + len(word) > 78 and line.strip():
            lines.append(line)
            line = ""
        line += " " + word
    return "\r\n".join([*lines, line]) + "\r\n"


def _unstructured(text: str) -> list[str]:
    """The words of a subject, encoded where they are not ASCII or could be taken for encoded."""
    clean = harmless(text)
    return clean.split() if clean.isascii() and "=?" not in clean else _encoded(clean)


def _encoded(text: str) -> list[str]:
    """Text as encoded words of at most 75 characters (RFC 2047, section 2)."""
    words, gathered = [], b""
    for letter in text:
        data = letter.encode("utf-8", "replace")
        if len(gathered) + len(data) > 45:
            words.append(gathered)
            gathered = b""
        gathered += data
    return [f"=?utf-8?B?{base64.b64encode(word).decode()}?=" for word in [*words, gathered] if word]


def _mailboxes(addresses: Iterable[Address]) -> list[str]:
    """The words of an address list."""
    words: list[str] = []
    for address in addresses:
        spec = address.addr_spec
        if not _SPEC.fullmatch(spec) or harmless(spec) != spec:
            raise Unsupported("The draft has an address that cannot be written: {address}.", address=harmless(spec)[:100])
        name = " ".join(harmless(address.name).split())
        if not name:
            entry = [spec]
        elif not name.isascii() or "=?" in name:
            entry = [*_encoded(name), f"<{spec}>"]
        elif _ATOMS.fullmatch(name):
            entry = [*name.split(), f"<{spec}>"]
        else:
            entry = ['"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"', f"<{spec}>"]
        if words:
            words[-1] += ","
        words.extend(entry)
    return words


def _angles(ids: Iterable[MessageId]) -> list[str]:
    """Message-IDs between angle brackets; one with a blank, bracket or control character in it is left out."""
    return [f"<{one}>" for one in ids if re.fullmatch(r"[^\s<>\x00-\x20\x7f]+", one) and harmless(one) == one]
