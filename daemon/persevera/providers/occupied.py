"""When the events of a calendar object keep a person busy, recurring ones included (RFC 5545, sections 3.8.2.7 and 3.8.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from icalendar import Calendar, Component, Event

from persevera.model.appointment import Interval
from persevera.providers.ical import UnreadableCalendar, events, interval_of, is_cancelled
from persevera.providers.words import plain_line

#: How many occurrences may be counted through, from the first of a series to the end of what is asked.
MAX_OCCURRENCES = 20_000

_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 365}
_LAST_DAY = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_STRANGE = frozenset({"BYWEEKNO", "BYYEARDAY", "BYEASTER", "RSCALE", "SKIP"})


@dataclass(frozen=True, slots=True)
class Occupied:
    """What an object says of the person's time: single events as intervals, series as small calendars to unroll later."""

    single: tuple[Interval, ...] = ()
    series: tuple[Calendar, ...] = ()
    troubles: tuple[str, ...] = ()
    """Events whose time could not be told; they keep nobody busy and are named to a person."""


def occupied(calendar: Component, zone: tzinfo, is_ours: Callable[[Event], bool]) -> Occupied:
    """What the object's events say, but those of ours; times without a zone are the person's."""
    groups: dict[str, list[Event]] = {}
    for position, event in enumerate(events(calendar)):
        if not is_ours(event):
            groups.setdefault(str(event.get("uid", position)), []).append(event)
    single, series, troubles = list[Interval](), list[Calendar](), list[str]()
    for group in groups.values():
        try:
            if not any(_keeps_busy(event) for event in group):
                continue
            if any("RRULE" in event or "RDATE" in event for event in group):
                together = Calendar()
                together.subcomponents = list[Component](group)
                series.append(together)
            else:
                single += [interval_of(event, zone) for event in group if _keeps_busy(event)]
        except ValueError as error:
            troubles.append(plain_line(str(error))[:200])
    return Occupied(tuple(single), tuple(series), tuple(troubles))


def unroll(series: Calendar, start: datetime, end: datetime, zone: tzinfo) -> tuple[Interval, ...]:
    """When a series keeps the person busy between two moments. Raises UnreadableCalendar, also for a rule too long to count."""
    import recurring_ical_events  # noqa: PLC0415 - 50 ms that most folders never need

    try:
        for event in events(series):
            _check(event, end)
        found = recurring_ical_events.of(series).between(start, end)
    except UnreadableCalendar:
        raise
    except Exception as error:
        raise UnreadableCalendar("a recurring event that cannot be read") from error
    return tuple(interval_of(event, zone) for event in found if _keeps_busy(event))


def merged(intervals: Iterable[Interval], start: datetime, end: datetime) -> tuple[Interval, ...]:
    """The intervals that touch that stretch, sorted, those that meet or overlap made one."""
    merged: list[Interval] = []
    for interval in sorted(intervals, key=lambda interval: (interval.start, interval.end)):
        if not (interval.start < end and start < interval.end and interval.start < interval.end):
            continue
        if merged and interval.start <= merged[-1].end:
            merged[-1] = Interval(merged[-1].start, max(merged[-1].end, interval.end))
        else:
            merged.append(interval)
    return tuple(merged)


def _keeps_busy(event: Event) -> bool:
    """Not when cancelled or marked free; a whole day (a birthday, a holiday) only when marked busy."""
    shown = str(event.get("transp", "")).upper()
    begins = getattr(event.get("dtstart"), "dt", None)
    whole_day = isinstance(begins, date) and not isinstance(begins, datetime)
    return not is_cancelled(event) and (shown == "OPAQUE" if whole_day else shown != "TRANSPARENT")


def _check(event: Event, end: datetime) -> None:
    """Refuse a rule that would take long to count through, or can never come true and would be counted to the year 9999."""
    rules = event.get("rrule", [])
    rules = rules if isinstance(rules, list) else [rules]
    for rule in rules:
        values = {str(name).upper(): list(value) for name, value in rule.items()}
        frequency = str(next(iter(values.get("FREQ", [])), "")).upper()
        begins = getattr(event.get("dtstart"), "dt", None)
        if frequency not in _DAYS or not isinstance(begins, date) or _STRANGE & values.keys() or len(rules) > 3:
            raise UnreadableCalendar("a recurring event with a rule that is not supported")
        interval = int(next(iter(values.get("INTERVAL", [])), 1))
        times = 1
        for part in ("BYDAY", "BYMONTHDAY", "BYMONTH", "BYHOUR", "BYMINUTE", "BYSECOND"):
            times *= max(1, len(values.get(part, [])))
        days = max(0, (end.date() - date(begins.year, begins.month, begins.day)) // timedelta(days=1))
        if interval < 1 or days * times / (_DAYS[frequency] * interval) > MAX_OCCURRENCES:
            raise UnreadableCalendar("a recurring event that comes too often to count")
        if not _can_come(frequency, interval, values):
            raise UnreadableCalendar("a recurring event that may never come")


def _can_come(frequency: str, interval: int, values: dict[str, list[object]]) -> bool:
    """Whether the rule is of a shape that is sure to come true again and again."""
    months = [int(str(month)) for month in values.get("BYMONTH", [])]
    days = [int(str(day)) for day in values.get("BYMONTHDAY", [])]
    narrowed = bool(values.keys() & {"BYDAY", "BYMONTHDAY", "BYMONTH"})
    if interval > 1 and ((frequency == "DAILY" and narrowed) or (frequency in ("MONTHLY", "WEEKLY") and months)):
        return False
    if any(not 1 <= month <= 12 for month in months) or any(not 1 <= abs(day) <= 31 for day in days):
        return False
    if days and not any(abs(day) <= _LAST_DAY[month - 1] for month in months or range(1, 13) for day in days):
        return False
    weeks = [int("".join(sign for sign in str(day) if sign.isdigit()) or 0) for day in values.get("BYDAY", [])]
    if any(weeks) and (days or min(weeks) > (5 if frequency == "MONTHLY" or months else 53)):
        return False
    positions = [abs(int(str(position))) for position in values.get("BYSETPOS", [])]
    return not positions or (frequency in ("MONTHLY", "YEARLY") and not days and min(positions) <= 4 * len(weeks))
