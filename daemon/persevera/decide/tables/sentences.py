"""The form of a table of sentences: what a language writes with a full stop that ends none. It is read by ``decide/text.py``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceWords:
    """One language's words, lower case, accents kept, as lines of words."""

    shortened: str
    """Abbreviations, without their full stop."""
    also_words: str = ""
    """Those of them that are words too: they end a sentence unless a figure follows, or they begin with a capital."""
    ordinal_months: str = ""
    """Where an ordinal of a date is written with a full stop ("15. März"): how months begin, as a regular expression."""
