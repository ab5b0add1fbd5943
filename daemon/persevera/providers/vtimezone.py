"""The zone of an appointment, spelled out (RFC 5545, section 3.6.5), for calendars that do not know its name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_YEARS = 4


def vtimezone(zone: ZoneInfo, year: int) -> Timezone:
    """The zone's offsets from the beginning of that year for four years, each change written out.

    Each observance begins at its local time *before* the change, as the RFC has it; a moment is found to the second.
    """
    component = Timezone()
    component.add("tzid", zone.key)
    for moment, before in _changes(zone, year):
        after = moment.astimezone(zone)
        observance = TimezoneDaylight() if after.dst() else TimezoneStandard()
        observance.add("dtstart", (moment + before).replace(tzinfo=None))
        observance.add("tzoffsetfrom", before)
        observance.add("tzoffsetto", after.utcoffset() or timedelta())
        observance.add("tzname", after.tzname() or zone.key)
        component.add_component(observance)
    return component


@lru_cache(maxsize=64)
def _changes(zone: ZoneInfo, year: int) -> tuple[tuple[datetime, timedelta], ...]:
    """Moments (UTC) from which an offset holds, each with the offset before it; the first is the beginning of the year."""
    first = datetime(year, 1, 1, tzinfo=UTC)
    changes = [(first, _offset(zone, first))]
    day = first
    while day.year < year + _YEARS:
        following = day + timedelta(days=1)
        if _offset(zone, day) != _offset(zone, following):
            changes.append((_moment(zone, day, following), _offset(zone, day)))
        day = following
    return tuple(changes)


def _moment(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """The first second between low and high at which the offset is another than at low."""
    old = _offset(zone, low)
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
        low, high = (middle, high) if _offset(zone, middle) == old else (low, middle)
    return high


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()
