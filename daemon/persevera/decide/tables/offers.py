"""The form of a language's offer table: how an offer is called and numbered, what it is for, and how long it holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class OfferWords:
    """One language's words of offers, all folded; the texts are regular expressions without groups that capture."""

    nouns: str
    """What an offer is called."""
    prices: str
    """What is said instead where only a price is given."""
    kinds: str
    """Adjectives and the like that follow that name, or stand before it, and say nothing of the thing."""
    articles: str
    """What stands before the name, or before the thing."""
    of: str
    """Words between the name and the thing."""
    ends: str
    """Words at which the name of the thing is over."""
    breaks: str
    """Small words inside the name of a thing, before which a long one is cut."""
    empty: str
    """Subjects that name no thing."""
    no_thing: str
    """Words that begin no name of a thing: prices, terms, days."""
    references: str
    """Words that a reference follows."""
    number: str
    """Words for "number", which may stand between."""
    not_references: str
    """What else is numbered: tenders, models, orders, lots."""
    validity: str
    """Words that say how long the offer holds, wherever the day stands."""
    holds: str
    """Words that say that a price is kept; the day or the length follows."""
    until: str
    """Words between those and the last day."""
    decide_by: str
    """Words that make a day the last one for the offer."""
    same_day: str
    """Words for a day that the sentence before has named."""
    not_validity: str
    """Words beside those that make them mean something else: a guarantee, a delivery, a policy."""
    numbers: dict[str, int]
    """Number words of a length of time."""
    days: str
    business_days: str
    weeks: str
    months: str
    month_end: str
    """The end of the month, as a date reads it."""
    phone: str
    """Words that a phone number follows."""
    capital: bool = False
    """Nouns are written with a capital letter."""
