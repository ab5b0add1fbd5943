"""Words as they may enter a mailbox or calendar, and their hash: what servers rewrite does not count as a person's edit."""

from __future__ import annotations

import re
from hashlib import sha256
from unicodedata import normalize

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def plain_text(text: str) -> str:
    """The text with line feeds as its only breaks, and without controls (C0, C1) or halves of characters; tabs stay."""
    return _CONTROLS.sub("", _BREAKS.sub("\n", text))


def plain_line(text: str) -> str:
    """The text on one line: breaks and runs of blanks become one blank."""
    return " ".join(plain_text(text).split())


def words_of(title: str, text: str, *more: str) -> str:
    """Hash of a title and a text (and more of what a person can edit), 64 hexadecimal digits.

    Line endings, blanks at the end of lines and of the whole, and the way accents are encoded (NFC) do not count.
    """
    lines = [line.rstrip() for line in normalize("NFC", plain_text(text)).split("\n")]
    parts = (plain_line(normalize("NFC", title)), "\n".join(lines).strip("\n"), *more)
    return sha256("\0".join(parts).encode()).hexdigest()
