"""Where an appointment fits: a free quarter of an hour in the person's hours, not too many a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from persevera.model.appointment import Interval
from persevera.model.cadence import WorkCalendar

#: How many business days ahead a free slot is looked for before the due time is taken as it is.
HORIZON = 30


def place(
    due: datetime,
    *,
    exact: bool,
    minutes: int,
    a_day: int,
    work: WorkCalendar,
    busy: Iterable[Interval],
    taken: Iterable[Interval],
) -> Interval:
    """The first free stretch of that many minutes from ``due`` on, in the person's hours and zone.

    ``busy`` is the person's own; ``taken`` are our other appointments, of which there are at most ``a_day`` on a day.
    An exact one (an agreed hour) stands where it was agreed. Starts fall on multiples of five minutes.
    """
    length = timedelta(minutes=minutes)
    start = work.local(due)
    if exact:
        return Interval(start, start + length)
    ours = sorted(taken, key=lambda interval: interval.start)
    blocked = sorted([*busy, *ours], key=lambda interval: interval.start)
    day = work.on_or_after(start.date())
    for _ in range(HORIZON):
        if _on(ours, day, work) < a_day:
            found = _free(max(start, work.opening(day)), work.closing(day), length, blocked)
            if found:
                return found
        day = work.add(day, 1)
    first = max(start, work.opening(work.on_or_after(start.date())))
    return Interval(first, first + length)


def free(work: WorkCalendar, days: Sequence[date], minutes: int, busy: Iterable[Interval]) -> tuple[datetime, ...]:
    """One free start on each of these days, mid-morning first: what is proposed to a customer for a call."""
    blocked = sorted(busy, key=lambda interval: interval.start)
    found = []
    for day in days:
        begins = work.opening(day) + timedelta(hours=1)
        slot = _free(begins, work.closing(day), timedelta(minutes=minutes), blocked, grid=30)
        if slot:
            found.append(slot.start)
    return tuple(found)


def _on(ours: Iterable[Interval], day: date, work: WorkCalendar) -> int:
    return sum(work.local(interval.start).date() == day for interval in ours)


def _free(begin: datetime, end: datetime, length: timedelta, blocked: Iterable[Interval], grid: int = 5) -> Interval | None:
    start = _rounded(begin, grid)
    for interval in blocked:
        if interval.end <= start:
            continue
        if interval.start >= start + length:
            break
        start = _rounded(interval.end.astimezone(start.tzinfo), grid)
    return Interval(start, start + length) if start + length <= end else None


def _rounded(moment: datetime, grid: int) -> datetime:
    spare = timedelta(minutes=moment.minute % grid, seconds=moment.second, microseconds=moment.microsecond)
    return moment if not spare else moment + timedelta(minutes=grid) - spare
