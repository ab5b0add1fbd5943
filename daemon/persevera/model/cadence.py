"""When to follow up: cadences of steps, and the person's working time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class Channel(StrEnum):
    """How a step reaches the customer."""

    MAIL = "mail"
    OTHER_CONTACT = "other-contact"
    """A mail to another contact of the conversation, the first one in copy."""
    CALL = "call"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One follow-up: business days to wait since the last one, how, and in which words."""

    wait: int
    channel: Channel
    template: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """An ordered list of steps under a name."""

    name: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCalendar:
    """The person's zone, hours, working weekdays (Monday is 0) and public holidays.

    Sums of days are made on dates and turned into moments by the zone, never by adding hours, so that nine
    o'clock stays nine o'clock across a clock change. A time that the clock skips becomes the next valid minute;
    of one that comes twice the first is meant.
    """

    zone: ZoneInfo
    opens: time = time(9)
    closes: time = time(18)
    weekdays: frozenset[int] = frozenset(range(5))
    holidays: frozenset[date] = frozenset()

    def local(self, moment: datetime) -> datetime:
        """The same moment in the person's zone."""
        return moment.astimezone(self.zone)

    def at(self, day: date, hour: time) -> datetime:
        """That time of that day in the person's zone, moved out of a clock change's gap."""
        return datetime.combine(day, hour, self.zone).astimezone(UTC).astimezone(self.zone)

    def works_on(self, day: date) -> bool:
        """Whether the day is a business day."""
        return day.weekday() in self.weekdays and day not in self.holidays

    def on_or_after(self, day: date) -> date:
        """The first business day from that day on; the day itself if none comes within a year."""
        for days in range(367):
            if self.works_on(later := day + timedelta(days=days)):
                return later
        return day

    def add(self, day: date, business_days: int) -> date:
        """The day that many business days later; for nought the first business day from that day on."""
        found = self.on_or_after(day) if business_days == 0 else day
        for _ in range(business_days):
            found = self.on_or_after(found + timedelta(days=1))
        return found

    def back(self, day: date, business_days: int) -> date:
        """The day that many business days earlier."""
        found = day
        for _ in range(business_days):
            for _ in range(367):
                found -= timedelta(days=1)
                if self.works_on(found):
                    break
        return found

    def opening(self, day: date) -> datetime:
        """When the person's hours begin on that day."""
        return self.at(day, self.opens)

    def closing(self, day: date) -> datetime:
        """When the person's hours end on that day."""
        return self.at(day, self.closes)
