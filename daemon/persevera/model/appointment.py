"""An appointment (RFC 5545 VEVENT) and stretches of time. It has no attendee, organizer or e-mail alarm, by construction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Interval:
    """From start up to, not including, end; both aware."""

    start: datetime
    end: datetime

    def overlaps(self, other: Interval) -> bool:
        """Whether the two share any moment."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """What is to stand in the calendar: times aware, in the person's zone; a display alarm minutes before the start."""

    key: str
    start: datetime
    end: datetime
    title: str
    description: str
    alarm_minutes: int = 0
    url: str = ""
