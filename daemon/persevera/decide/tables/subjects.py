"""The form of a table of subject words: what mail programs put before a subject, and words that tell no two matters apart."""

from __future__ import annotations

from dataclasses import dataclass

NONE: frozenset[str] = frozenset()

#: Currencies by ISO 4217, which say as little as the word for a price.
CURRENCIES = frozenset(("eur", "usd", "gbp", "chf", "mxn", "ars", "clp", "cop", "pen", "uyu", "brl", "inr", "cad", "aud"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectWords:
    """One language's words in and about subject lines, all folded."""

    reply: frozenset[str] = NONE
    """Marks before a colon that say "answer" (``Re:``, ``AW:``)."""
    forward: frozenset[str] = NONE
    """Marks before a colon that say "passed on" (``RV:``, ``WG:``)."""
    outside: frozenset[str] = NONE
    """What a gateway writes in brackets before or after, or before a colon, for mail from outside (``(ext)``, ``External:``)."""
    was: frozenset[str] = NONE
    """What stands before a former subject, in parentheses (``(was: …)``)."""
    ticket: frozenset[str] = NONE
    """What a help desk calls its number (``Ticket#4711``, ``Case 00048213``)."""
    thousand: frozenset[str] = NONE
    """What stands behind a figure for a thousand times as much."""
    weak: frozenset[str] = NONE
    """Words that many proposals and answers share: articles, pronouns, courtesy, trade words, days and months."""
