"""The offer tables of all languages, made ready to search: an offer's name and number are told across languages."""

from __future__ import annotations

from collections.abc import Iterable

from persevera.decide.tables import tables
from persevera.decide.tables.offers import OfferWords

TABLES = tables("offers", OfferWords)


def any_of(name: str) -> str:
    """One pattern for what this field holds in each language."""
    return "|".join(_unique(getattr(table, name) for table in TABLES.values()))


def _unique(patterns: Iterable[str]) -> dict[str, None]:
    return dict.fromkeys(patterns)


#: What an offer is called, in any language.
NOUN = rf"(?:{any_of('nouns')})"
KINDS = rf"(?:{any_of('kinds')})"
