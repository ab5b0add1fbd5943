"""Public holidays: of a country by the ``holidays`` package, and of a person's own .ics list (RFC 5545)."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from datetime import date, datetime, timedelta
from pathlib import Path

from persevera.model.reason import because
from persevera.settings.faults import Wrong

#: More than any list of holidays needs.
MOST_BYTES = 4_000_000


def check_country(country: str, region: str = "") -> None:
    """Raise Wrong, with the nearest codes, unless the holidays of that country (ISO 3166-1) and region are known."""
    import holidays  # noqa: PLC0415 - loaded only where a country is set

    known = holidays.list_supported_countries()
    if country not in known:
        raise Wrong(because("no public holidays are known for this country; write two capital letters, such as ES"))
    if region and region not in known[country]:
        near = difflib.get_close_matches(region[:60], known[country], n=3) or sorted(known[country])[:20]
        if not near:
            raise Wrong(because("has no regions here; leave it empty"))
        raise Wrong(
            because("there is no such region of {country}; known are {regions}", country=country, regions=", ".join(near))
        )


def of_country(country: str, region: str, years: Collection[int]) -> frozenset[date]:
    """The public holidays of a country, and of a region where one is given, in those years.

    Raises Wrong as ``check_country`` does.
    """
    check_country(country, region)
    import holidays  # noqa: PLC0415 - loaded only where a country is set

    return frozenset(holidays.country_holidays(country, subdiv=region or None, years=list(years)))


def of_file(path: Path, years: Collection[int]) -> frozenset[date]:
    """The days in those years that the appointments of an .ics file cover, repeating ones included.

    Raises OSError when it cannot be read, and ValueError (ours are Wrong) when it is too big or no calendar.
    """
    if not years:
        return frozenset()
    import icalendar  # noqa: PLC0415 - loaded only where a list is given
    import recurring_ical_events  # noqa: PLC0415

    if path.stat().st_size > MOST_BYTES:
        raise Wrong(because("is too big for a list of holidays"))
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    if any(_repeats_within_a_day(event) for event in calendar.walk("VEVENT")):
        raise Wrong(because("a free day in it repeats by the hour or less; it may by the day, week, month or year"))
    first, last = date(min(years), 1, 1), date(max(years), 12, 31)
    days: set[date] = set()
    for event in recurring_ical_events.of(calendar).between(first, last + timedelta(days=1)):
        days |= _days_of(event, first, last)
    return frozenset(day for day in days if day.year in years)


def _repeats_within_a_day(event: object) -> bool:
    rule = event.get("RRULE") if hasattr(event, "get") else None
    return any(frequency in str(rule).upper() for frequency in ("SECONDLY", "MINUTELY", "HOURLY")) if rule else False


def _days_of(event: object, first: date, last: date) -> set[date]:
    """The dates from DTSTART up to, not including, DTEND (RFC 5545, section 3.6.1); one at least."""
    start, end = _date(getattr(event, "start", first)), _date(getattr(event, "end", first))
    start, end = max(start, first), min(max(end, start + timedelta(days=1)), last + timedelta(days=1))
    return {start + timedelta(days=number) for number in range((end - start).days)}


def _date(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
