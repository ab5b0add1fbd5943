"""From what a text says of a day to the day itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from persevera.decide.calendar_feasts import feast_days
from persevera.decide.calendar_reading import Reading
from persevera.decide.calendar_sums import later_by, made, months_later, next_on, working_day
from persevera.model.judgement import Precision

Found = tuple[date, Precision]
_DAY, _WEEK, _MONTH = Precision.DAY, Precision.WEEK, Precision.MONTH
_EARLY_IN_MONTH, _MID_MONTH, _LATE_IN_MONTH = 1, 15, 28
_SUMMER_ENDS = 9
#: A day whose weekday fits the past is taken for past when it lies no farther back than this.
_LATELY = timedelta(days=200)


def _week_of(reading: Reading) -> Found | None:
    """The Monday of the week in which a day lies."""
    found = _dated(reading) if reading.get("month") else _day(reading)
    return None if found is None else (found[0] - timedelta(days=found[0].weekday()), _WEEK)


def _week_of_numeric(reading: Reading) -> Found | None:
    found = _numeric(reading)
    return None if found is None else (found[0] - timedelta(days=found[0].weekday()), _WEEK)


def _week_number(reading: Reading) -> Found | None:
    """The Monday of a calendar week (ISO 8601)."""
    if not 1 <= reading.count <= 52:
        return None
    mondays = (date.fromisocalendar(year, reading.count, 1) for year in (reading.today.year, reading.today.year + 1))
    return next((monday, _WEEK) for monday in mondays if monday + timedelta(days=6) >= reading.today)


def _ahead(reading: Reading, month: int, day: int) -> date | None:
    """The next such day of the year, today included."""
    years = (reading.year,) if reading.year else range(reading.today.year, reading.today.year + 5)
    return next((found for year in years if (found := made(year, month, day)) and found >= reading.today), None)


def _dated(reading: Reading) -> Found | None:
    """A day with its month; a weekday that says otherwise is a slip, and the date counts, unless it fits the one just past."""
    day = reading.day
    found = None if day is None else _ahead(reading, reading.month, day)
    if found is None or day is None or _is_past(reading, found):
        return None
    return found, _DAY


def _is_past(reading: Reading, found: date) -> bool:
    """Whether a day without a year is this year's, gone by: its weekday says so ("el lunes 2 de marzo", written in April)."""
    if reading.year or reading.weekday in (None, found.weekday()):
        return False
    before = made(found.year - 1, found.month, found.day)
    return before is not None and before >= reading.today - _LATELY and before.weekday() == reading.weekday


def _iso(reading: Reading) -> Found | None:
    found = made(int(reading.get("year")), int(reading.get("m")), int(reading.get("d")))
    return None if found is None else (found, _DAY)


def _numeric(reading: Reading) -> Found | None:
    first, second = int(reading.get("d")), int(reading.get("m"))
    orders = [(second, first), (first, second)]
    for month, day in reversed(orders) if reading.month_first else orders:
        if 1 <= month <= 12 and (found := _ahead(reading, month, day)):
            return found, _DAY
        if 1 <= month <= 12 and 1 <= day <= 31:
            return None
    return None


def _day(reading: Reading) -> Found | None:
    """The next day of that number; with a weekday, of the next three months the one where both agree, else the next."""
    wanted = reading.day
    if wanted is None:
        return None
    first = reading.today.replace(day=1)
    begins = [months_later(first, months) for months in range(4)]
    days = [day for begin in begins if (day := made(begin.year, begin.month, wanted)) and day >= reading.today]
    fits = [day for day in days[:3] if reading.weekday in (None, day.weekday())]
    return ((fits or days)[0], _DAY) if days else None


def _day_of_next_month(reading: Reading) -> Found | None:
    begin = months_later(reading.today.replace(day=1), 1)
    found = None if reading.day is None else made(begin.year, begin.month, reading.day)
    return None if found is None else (found, _DAY)


def _weekday(reading: Reading) -> Found:
    return next_on(reading.today, reading.weekday or 0), _DAY


def _weekday_this(reading: Reading) -> Found:
    return next_on(reading.today, reading.weekday or 0, least=0), _DAY


def _weekday_next(reading: Reading) -> Found:
    """The next Friday: that of next week where the language says so, elsewhere the coming one unless that is tomorrow."""
    coming = next_on(reading.today, reading.weekday or 0)
    same_week = coming < reading.monday + timedelta(days=7)
    skips = same_week and (reading.words.next_skips or coming == reading.today + timedelta(days=1))
    return coming + timedelta(days=7 if skips else 0), _DAY


def _weekday_next_week(reading: Reading) -> Found:
    return reading.monday + timedelta(days=7 + (reading.weekday or 0)), _DAY


def _weekday_in_weeks(reading: Reading) -> Found:
    """The weekday a week, or so many, after the coming one: "Monday week", "lundi en huit"."""
    return next_on(reading.today, reading.weekday or 0) + timedelta(weeks=max(reading.count, 1)), _DAY


def _weekday_this_week(reading: Reading) -> Found:
    return reading.monday + timedelta(days=reading.weekday or 0), _DAY


def _nth_weekday(reading: Reading) -> Found | None:
    nth = reading.words.ordinals[reading.get("nth")]
    begin = _ahead_month(reading)
    first = next_on(begin, reading.weekday or 0, least=0)
    if nth < 0:
        last = [day for week in range(5) if (day := first + timedelta(weeks=week)).month == begin.month]
        return last[-1], _DAY
    found = first + timedelta(weeks=nth - 1)
    return (found, _DAY) if found.month == begin.month else None


def _ahead_month(reading: Reading) -> date:
    """The first day of the next such month that has not ended."""
    year = reading.year or reading.today.year + (reading.month < reading.today.month)
    return date(year, reading.month, 1)


def _nth_week(reading: Reading) -> Found:
    """A week of a month: the second one begins on the second Monday or, where the first is short, the 8th's week."""
    nth = reading.words.ordinals[reading.get("nth")]
    begin = _ahead_month(reading)
    if nth < 0:
        return next_on(months_later(begin, 1), 0, least=-7), _WEEK
    monday = next_on(begin, 0, least=0)
    if monday.day > 4:
        monday -= timedelta(days=7)
    found = monday + timedelta(weeks=nth - 1)
    return max(found, begin), _WEEK


def _fortnight(reading: Reading) -> Found:
    begin = _ahead_month(reading)
    return begin.replace(day=1 if reading.words.ordinals[reading.get("nth")] == 1 else 16), _WEEK


def _in_month(begin: date, part: str) -> date:
    return begin.replace(day={"early": _EARLY_IN_MONTH, "mid": _MID_MONTH}.get(part, _LATE_IN_MONTH))


def _part_month(reading: Reading) -> Found:
    found = _in_month(_ahead_month(reading), reading.part)
    if found < reading.today and found.month == reading.today.month and reading.part == "late":
        found = months_later(found.replace(day=1), 1) - timedelta(days=1)
    return found, _WEEK


def _part_this_month(reading: Reading) -> Found:
    found = _in_month(reading.today.replace(day=1), reading.part)
    if found < reading.today or (found == reading.today and reading.part != "late"):
        end = months_later(found.replace(day=1), 1) - timedelta(days=1)
        return (end, _WEEK) if reading.part == "late" else (months_later(found, 1), _WEEK)
    return found, _WEEK


def _part_next_month(reading: Reading) -> Found:
    return _in_month(months_later(reading.today.replace(day=1), 1), reading.part), _WEEK


def _part_week(reading: Reading, weeks: int) -> Found:
    days = {"early": 0, "mid": 2}.get(reading.part, 4)
    found = reading.monday + timedelta(days=days + 7 * weeks)
    return max(found, reading.today) if weeks == 0 and reading.part == "late" else found, _WEEK


def _this_week(reading: Reading) -> Found:
    return max(reading.monday + timedelta(days=4), reading.today), _WEEK


def _quarter(reading: Reading) -> Found | None:
    written = reading.get("q") or reading.words.ordinals.get(reading.get("nth"), 0)
    quarter = int(written)
    if not 1 <= quarter <= 4:
        return None
    month = quarter * 3 - 2
    year = reading.year or reading.today.year + (month + 2 < reading.today.month)
    return date(year, month, 1), _MONTH


def _next_quarter(reading: Reading) -> Found:
    return months_later(reading.today.replace(day=1), 3 - (reading.today.month - 1) % 3), _MONTH


def _offset(reading: Reading) -> Found | None:
    return later_by(reading.today, reading.count, reading.words.units[reading.get("unit")])


def _offset_from_tomorrow(reading: Reading) -> Found | None:
    return later_by(reading.today + timedelta(days=1), reading.count, reading.words.units[reading.get("unit")])


def _feast(reading: Reading, side: str = "on") -> Found | None:
    """The day of a feast, the first working day after it or the last one before it; None where it has passed."""
    name = reading.words.feasts[reading.get("feast")]
    years = [reading.year] if reading.year else [reading.today.year, reading.today.year + 1]
    spans = (feast_days(name, year) for year in years)
    begin, end = next((span for span in spans if span[1] >= reading.today), (reading.today, date.min))
    if end == date.min:
        return None
    if side == "after":
        return working_day(end + timedelta(days=1)), _WEEK
    return (working_day(begin - timedelta(days=1), step=-1), _DAY) if side == "before" else (begin, _DAY)


def _last_day(reading: Reading) -> Found:
    """The last day of a month, of this one where none is named."""
    begin = _ahead_month(reading) if reading.get("month") else reading.today.replace(day=1)
    return months_later(begin, 1) - timedelta(days=1), _DAY


def _late_year(reading: Reading) -> Found:
    return date(reading.year or reading.today.year, 12, 31), _WEEK


def _new_year(reading: Reading) -> Found:
    return working_day(date(reading.today.year + 1, 1, 2)), _MONTH


def _after_day(reading: Reading) -> Found | None:
    """Some day after one that is named: the first working day."""
    found = _dated(reading) if reading.get("month") else _day(reading)
    return None if found is None else (working_day(found[0] + timedelta(days=1)), _WEEK)


def _week_offset(reading: Reading) -> Found:
    """The week so many weeks ahead, or the weekday of it."""
    monday = reading.monday + timedelta(weeks=2)
    return (monday + timedelta(days=reading.weekday), _DAY) if reading.weekday is not None else (monday, _WEEK)


def _in(days: int) -> Callable[[Reading], Found]:
    return lambda reading: (reading.today + timedelta(days=days), _DAY)


def _after(month: int, day: int, precision: Precision) -> Callable[[Reading], Found | None]:
    def found(reading: Reading) -> Found | None:
        years = (reading.today.year, reading.today.year + 1)
        return next(((when, precision) for year in years if (when := date(year, month, day)) >= reading.today), None)

    return found


#: How each kind of rule is understood; a kind that is missing only guards its place ("mask").
RESOLVERS: dict[str, Callable[[Reading], Found | None]] = {
    "iso": _iso,
    "numeric": _numeric,
    "date": _dated,
    "day": _day,
    "day_of": _day,
    "week_of": _week_of,
    "week_of_numeric": _week_of_numeric,
    "week_number": _week_number,
    "weekday_day": _day,
    "day_of_next_month": _day_of_next_month,
    "weekday": _weekday,
    "weekday_this": _weekday_this,
    "weekday_next": _weekday_next,
    "weekday_next_week": _weekday_next_week,
    "weekday_this_week": _weekday_this_week,
    "nth_weekday": _nth_weekday,
    "nth_week": _nth_week,
    "fortnight": _fortnight,
    "part_month": _part_month,
    "part_this_month": _part_this_month,
    "part_next_month": _part_next_month,
    "part_week_this": lambda reading: _part_week(reading, 0),
    "part_week_next": lambda reading: _part_week(reading, 1),
    "part_year_next": lambda reading: (_in_month(date(reading.today.year + 1, 1, 1), "early"), _MONTH),
    "late_year": _late_year,
    "new_year": _new_year,
    "last_day": _last_day,
    "after_day": _after_day,
    "weekday_in_weeks": _weekday_in_weeks,
    "weekday_after_next_week": _week_offset,
    "weekend": lambda reading: (next_on(reading.today, 5, least=0), _WEEK),
    "this_week": _this_week,
    "next_week": lambda reading: (reading.monday + timedelta(days=7), _WEEK),
    "after_next_week": _week_offset,
    "month": lambda reading: (max(_ahead_month(reading), reading.today), _MONTH),
    "next_month": lambda reading: (months_later(reading.today.replace(day=1), 1), _MONTH),
    "next_year": lambda reading: (date(reading.today.year + 1, 1, 1), _MONTH),
    "quarter": _quarter,
    "next_quarter": _next_quarter,
    "offset": _offset,
    "offset_soft": _offset,
    "offset_from_tomorrow": _offset_from_tomorrow,
    "fixed_fortnight": _in(14),
    "today": _in(0),
    "tomorrow": _in(1),
    "after_tomorrow": _in(2),
    "eight_days": _in(7),
    "after_summer": _after(_SUMMER_ENDS, 1, _MONTH),
    "feast": _feast,
    "after_feast": lambda reading: _feast(reading, "after"),
    "before_feast": lambda reading: _feast(reading, "before"),
}
