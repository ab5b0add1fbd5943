"""One match of a rule of dates, and what its places say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from persevera.decide.tables.dates import DateWords


@dataclass(frozen=True, slots=True)
class Reading:
    """One match of one rule, with what it needs to be understood."""

    match: re.Match[str]
    words: DateWords
    today: date
    month_first: bool
    """Whether "3/4" is the fourth of March."""

    def get(self, name: str) -> str:
        """What stands in a place of the rule; empty where the rule has no such place."""
        return self.match.groupdict().get(name) or ""

    @property
    def day(self) -> int | None:
        """The day of the month."""
        written = self.get("day")
        if figures := re.match(r"\d+", written):
            return int(figures.group())
        return self.words.day_words.get(written)

    @property
    def count(self) -> int:
        """The number of units."""
        written = self.get("n")
        return int(written) if written.isdigit() else self.words.numbers.get(written, 0)

    @property
    def month(self) -> int:
        """The month's number."""
        return self.words.months[self.get("month")]

    @property
    def weekday(self) -> int | None:
        """The weekday, Monday is 0."""
        return self.words.weekdays.get(self.get("weekday"))

    @property
    def year(self) -> int | None:
        """The year, where it is written."""
        written = self.get("year")
        return None if not written else int(written) + (2000 if len(written) == 2 else 0)

    @property
    def part(self) -> str:
        """early, mid or late."""
        return self.words.parts.get(self.get("part"), "late")

    @property
    def monday(self) -> date:
        """The Monday of this week."""
        return self.today - timedelta(days=self.today.weekday())
