"""Message bytes to Message, and Draft to message bytes; every mail is taken for hostile and every size is bounded."""

from __future__ import annotations

from persevera.providers.mime.dates import date_of
from persevera.providers.mime.fields import UnreadableMail, bare_ids
from persevera.providers.mime.reading import headers, parse, skim, unreadable
from persevera.providers.mime.words import draft_words
from persevera.providers.mime.writing import build, key_of

__all__ = ["UnreadableMail", "bare_ids", "build", "date_of", "draft_words", "headers", "key_of", "parse", "skim", "unreadable"]
