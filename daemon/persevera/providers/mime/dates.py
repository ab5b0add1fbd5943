"""The Date of a message: a fast way for what nearly all mail has, a patient one for the rest, None for what is no date."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from functools import lru_cache

_USUAL = re.compile(
    rb"(?:[A-Za-z]{2,4},?[ ]+)?(\d{1,2}) +([A-Za-z]{3}) +(\d{4}) +(\d\d?):(\d\d)(?::(\d\d))?(?: +([+-])(\d\d)(\d\d))?"
    rb"(?=[^+\d-]|\Z)"
)
#: As C's asctime writes it, which is how mbox dates a message (RFC 4155); Google Takeout adds the offset.
_ASCTIME = re.compile(rb"[A-Za-z]{3} ([A-Za-z]{3}) +(\d{1,2}) (\d\d):(\d\d):(\d\d)(?: ([+-])(\d\d)(\d\d))? (\d{4})")
_MONTHS = {name: number for number, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}


def date_of(value: bytes) -> datetime | None:
    """The moment that a Date field names, in the offset it carries; None for one that names none between 1980 and 2200.

    A date without an offset, or with ``-0000``, is taken as UTC (RFC 5322, section 3.3).
    """
    if usual := _USUAL.match(value):
        day, name, year, hour, minute, second, sign, hours, minutes = usual.groups()
        month = _MONTHS.get(name.lower())
        if month and sign:
            offset = int(hours) * 60 + int(minutes)
            return _moment(
                int(year), month, int(day), int(hour), int(minute), int(second or 0), -offset if sign == b"-" else offset
            )
    elif stamped := _ASCTIME.fullmatch(value):
        name, day, hour, minute, second, sign, hours, minutes, year = stamped.groups()
        if month := _MONTHS.get(name.lower()):
            offset = int(hours or 0) * 60 + int(minutes or 0)
            east = -offset if sign == b"-" else offset
            return _moment(int(year), month, int(day), int(hour), int(minute), int(second), east)
    return _patient(value[:200].decode("ascii", "replace").replace("\x00", ""))


def newest_received(values: list[bytes]) -> datetime | None:
    """The moment in the topmost Received line that has one (RFC 5321, section 4.4)."""
    for value in values[:10]:
        found = date_of(value.rpartition(b";")[2].strip())
        if found is not None:
            return found
    return None


def _patient(text: str) -> datetime | None:
    """A date in one of the odd forms that the standard library knows, or in ISO 8601."""
    try:
        parts = parsedate_tz(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        parts = None
    if parts is None:
        try:
            moment = datetime.fromisoformat(text.strip())
        except ValueError:
            return None
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return moment if 1980 <= moment.year < 2200 else None
    year, month, day, hour, minute, second = parts[:6]
    return _moment(year, month, day, hour, minute, second, (parts[9] or 0) // 60)


def _moment(year: int, month: int, day: int, hour: int, minute: int, second: int, offset: int) -> datetime | None:
    """The aware datetime of these parts, offset in minutes; None where they make none."""
    if not 1980 <= year < 2200 or abs(offset) >= 24 * 60:
        return None
    try:
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=_zone(offset))
    except (ValueError, OverflowError):
        return None


@lru_cache(maxsize=256)
def _zone(offset: int) -> timezone:
    """A zone of so many minutes east of UTC, made once."""
    return timezone(timedelta(minutes=offset)) if offset else UTC
