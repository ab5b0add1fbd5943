"""Sums of days, weeks, months and business days, and Easter."""

from __future__ import annotations

from datetime import date, timedelta

from persevera.model.judgement import Precision

_LONGEST_OFFSET = 730


def made(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last one."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return next(found for last in (day.day, 30, 29, 28) if (found := made(year, month + 1, min(day.day, last))))


def next_on(day: date, weekday: int, *, least: int = 1) -> date:
    """The first such weekday at least so many days later."""
    later = day + timedelta(days=least)
    return later + timedelta(days=(weekday - later.weekday()) % 7)


def later_by(day: date, count: int, unit: str) -> tuple[date, Precision] | None:
    """A day so many units later."""
    if unit == "business":
        for _ in range(min(count, _LONGEST_OFFSET)):
            day += timedelta(days=1 if day.weekday() < 4 else 7 - day.weekday())
        return day, Precision.DAY
    if unit in ("month", "year"):
        months = count * (12 if unit == "year" else 1)
        return None if months > 36 else (months_later(day, months), Precision.MONTH)
    days = count * {"day": 1, "week": 7, "fortnight": 14}.get(unit, 0)
    if unit == "hour":
        days = count // 24 if count % 24 == 0 else 0
    return None if not 0 < days <= _LONGEST_OFFSET else (day + timedelta(days=days), Precision.DAY)


def working_day(day: date, *, step: int = 1) -> date:
    """The day itself, or where it lies in a weekend the next Monday; the Friday before with step -1."""
    while day.weekday() > 4:
        day += timedelta(days=step)
    return day


def easter_sunday(year: int) -> date:
    """Easter Sunday (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    rest = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * rest) // 451
    month, day = divmod(h + rest - 7 * m + 114, 31)
    return date(year, month, day + 1)
