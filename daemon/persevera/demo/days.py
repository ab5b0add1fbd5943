"""Days of the demo, counted back in business days from its last one, and how people write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from persevera import wording
from persevera.model.cadence import WorkCalendar

TUESDAY = 1


@dataclass(frozen=True, slots=True)
class Days:
    """Counts from ``last``, the last whole business day before ``today``."""

    work: WorkCalendar
    today: date

    @property
    def last(self) -> date:
        """The last business day before today."""
        return self.work.back(self.today, 1)

    def day(self, back: int) -> date:
        """The day so many business days before the last one; a negative number leads to the days after it."""
        return self.work.back(self.last, back) if back >= 0 else self.work.add(self.last, -back)

    def at(self, back: int, clock: str, zone: ZoneInfo | None = None) -> datetime:
        """That day at a time such as ``10:42`` in Clara's zone, told in the sender's zone."""
        moment = self.work.at(self.day(back), time.fromisoformat(clock))
        return moment.astimezone(zone) if zone else moment

    def past_tuesday(self) -> date:
        """A Tuesday that was a business day, at least two of them ago and within the last two weeks where there is one."""
        found = self.day(2)
        while found.weekday() != TUESDAY or not self.work.works_on(found):
            found -= timedelta(days=1)
        return found

    def next_tuesday(self) -> date:
        """The first Tuesday after today that is a business day."""
        found = self.today + timedelta(days=1)
        while found.weekday() != TUESDAY or not self.work.works_on(found):
            found += timedelta(days=1)
        return found

    def back_of(self, day: date) -> int:
        """How many business days before the last one a past business day lies."""
        count = 0
        while self.day(count) > day:
            count += 1
        return count


def es(day: date) -> str:
    """As in "martes 24 de noviembre"."""
    return wording.day(day, "es")


def en(day: date) -> str:
    """As in "Tuesday 24 November"."""
    return wording.day(day, "en", "GB")


def us(day: date) -> str:
    """As in "Tuesday, November 24"."""
    return wording.day(day, "en", "US")


def digits(day: date) -> str:
    """As in "24/11/2026"."""
    return f"{day:%d/%m/%Y}"
