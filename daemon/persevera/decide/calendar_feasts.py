"""When the feasts are that people name for a date: "after Easter", "vor Pfingsten", "antes de Reyes"."""

from __future__ import annotations

from datetime import date, timedelta

from persevera.decide.calendar_sums import easter_sunday, next_on

#: First and last day, as month and day.
_FIXED = {
    "new_year": ((1, 1), (1, 1)),
    "epiphany": ((1, 6), (1, 6)),
    "st_patrick": ((3, 17), (3, 17)),
    "st_joseph": ((3, 19), (3, 19)),
    "labour_day": ((5, 1), (5, 1)),
    "st_john": ((6, 24), (6, 24)),
    "independence_us": ((7, 4), (7, 4)),
    "bastille": ((7, 14), (7, 14)),
    "assumption": ((8, 15), (8, 15)),
    "hispanic_day": ((10, 12), (10, 12)),
    "german_unity": ((10, 3), (10, 3)),
    "all_saints": ((11, 1), (11, 1)),
    "armistice": ((11, 11), (11, 11)),
    "day_of_the_dead": ((11, 2), (11, 2)),
    "constitution_es": ((12, 6), (12, 8)),
    "immaculate": ((12, 8), (12, 8)),
    "christmas_eve": ((12, 24), (12, 24)),
    "christmas": ((12, 25), (12, 26)),
    "holidays": ((12, 24), (1, 6)),
    "holidays_short": ((12, 24), (1, 1)),
    "new_years_eve": ((12, 31), (12, 31)),
}
#: First and last day, in days from Easter Sunday.
_FROM_EASTER = {
    "carnival_saturday": (-50, -50),
    "carnival_sunday": (-49, -49),
    "carnival": (-48, -47),
    "ash_wednesday": (-46, -46),
    "palm_sunday": (-7, -7),
    "holy_week": (-6, 1),
    "maundy_thursday": (-3, -3),
    "good_friday": (-2, -2),
    "easter": (0, 1),
    "easter_monday": (1, 1),
    "ascension": (39, 39),
    "pentecost": (49, 50),
    "whit_monday": (50, 50),
    "corpus_christi": (60, 60),
}
#: Month, weekday (Monday is 0), which one of the month (-1 is the last), and days that it lasts beyond the first.
_NTH = {
    "memorial_day": (5, 0, -1, 0),
    "labor_day_us": (9, 0, 1, 0),
    "thanksgiving": (11, 3, 4, 1),
    "black_friday": (11, 4, 4, 0),
}


def feast_days(name: str, year: int) -> tuple[date, date]:
    """The first and last day of a feast that begins in that year; raises KeyError for a name that no table here has."""
    if name in _FROM_EASTER:
        easter = easter_sunday(year)
        first, last = _FROM_EASTER[name]
        return easter + timedelta(days=first), easter + timedelta(days=last)
    if name in _NTH:
        month, weekday, nth, more = _NTH[name]
        day = next_on(date(year, month, 1), weekday, least=0) + timedelta(weeks=max(nth, 1) - 1)
        while nth < 0 and (later := day + timedelta(weeks=1)).month == month:
            day = later
        return day, day + timedelta(days=more)
    begin, end = _FIXED[name]
    return date(year, *begin), date(year + (end < begin), *end)
