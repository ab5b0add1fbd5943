"""Why something is so, in a form that a person can read in their own language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

Fact = str | int | date | datetime | Decimal


@dataclass(frozen=True, slots=True)
class Reason:
    """An English sentence with ``{named}`` places, which is also the key of its translation, and the facts for them."""

    text: str
    facts: tuple[tuple[str, Fact], ...] = ()


def because(text: str, **facts: Fact) -> Reason:
    """A reason from its sentence and its facts; translation catalogues are extracted by this name."""
    return Reason(text, tuple(facts.items()))
