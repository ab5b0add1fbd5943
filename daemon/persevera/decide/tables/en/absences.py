"""How notices in English write the days of an absence."""

# ruff: noqa: E501 -- a pattern is a line

from __future__ import annotations

from persevera.decide.tables.absences import AbsenceWords

TABLE = AbsenceWords(
    begins=r"from|between|starting|beginning",
    ends=r"to|and|until|till|til|through|thru|up to",
    until=r"until|till|til|'til",
    inclusive=r"inclusive|through|thru|both included|included|including",
    starts=r"beginning|starting|from|as of|as from|effective|since|commencing|on account of|shuts? from",
    after=r"after|following|once",
    joins=r"and|but",
    span=r"for(?: the next| about)?|the next|over the next",
    numbers={"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "couple of": 2},
    units={"day": 1, "week": 7, "fortnight": 14},
    this_week=r"this week|all week|the week|rest of the week",
    next_week=r"next week",
    this_month=r"this month|all month",
    today=r"today",
    opening=r"office hours|opening hours|business hours|our hours",
    feasts=r"christmas|xmas|easter|thanksgiving|new year'?s?|year[- ]end|end of the year|bank holiday|holidays?|half[- ]term|mid-?term|summer|winter|spring|autumn|fall|break|diwali|holi|eid",
)
