"""The words of a draft that a person can edit, as a hash."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from persevera.model.message import Message

_MARKS_ONLY = re.compile(r"[>*•·_|\-–—=]+")


def draft_words(message: Message) -> str:
    """Hash of recipients, subject and text, the same after a server or mail program wrapped, quoted or re-encoded them.

    Blanks, line ends, and signs that only mark lists, rules or quotations do not count.
    """
    people = sorted({address.addr_spec for address in message.recipients})
    parts = ["\n".join(people), _folded(message.subject), _folded(message.text or "")]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


def _folded(text: str) -> str:
    """The text without blanks and without words that are nothing but marks."""
    tokens = unicodedata.normalize("NFC", text).replace("\u200b", "").split()
    return "".join(token.lstrip(">") for token in tokens if not _MARKS_ONLY.fullmatch(token))
