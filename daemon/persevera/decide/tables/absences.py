"""The form of a table of absences: how notices write the stretch of days of which the end is the day back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceWords:
    """One language's words around days away, as patterns over folded text; each begins and ends at the edge of a word."""

    begins: str
    """What stands before the first day of a stretch that has two ends."""
    ends: str
    """What stands between its two ends."""
    until: str
    """What stands before the day back: "hasta"."""
    inclusive: str
    """The last day named is one away."""
    starts: str
    """What stands before a first day whose end is not named."""
    after: str
    """What stands between coming back and the last day away."""
    joins: str
    """Words that begin a new statement."""
    span: str
    """What stands before a number of days or weeks."""
    numbers: Mapping[str, int]
    """The words for numbers in it, beside figures."""
    units: Mapping[str, int]
    """Its units, by their first letters, in days."""
    this_week: str
    next_week: str
    this_month: str
    today: str
    opening: str
    """Hours of an office name no day of return."""
    feasts: str
    """Feasts and seasons: their end is not a day that the notice names."""
