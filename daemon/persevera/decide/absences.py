"""Of a notice of absence: the first day back, and whom to write to meanwhile."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import cache

from persevera.decide.dates import named_dates
from persevera.decide.tables.absences import (
    BOTH_ENDS,
    INCLUSIVE,
    MONTH_RANGE,
    NUMBERS,
    OPENING,
    RANGE,
    SPAN,
    THIS_MONTH,
    THIS_WEEK,
    TODAY,
    UNTIL,
)
from persevera.decide.tables.notices import ABSENCE, HABITS, RETURN
from persevera.decide.text import fold, nfc, sentences
from persevera.model.judgement import NamedDate, Precision

_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-])", re.IGNORECASE)
_NOBODY = re.compile(r"no-?reply|do-?not-?reply|noresponder|mailer-daemon|postmaster", re.IGNORECASE)
_SLASHED = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:([/.-])((?:19|20)?\d{2}))?(?![\d/]|[.-]\d)")
_TO_FIGURE = re.compile(r"(?<=\d) ?(?:to|-) ?(?=\d{1,2}/)")
_RANGE, _MONTH_RANGE, _BOTH_ENDS = re.compile(RANGE), re.compile(MONTH_RANGE), re.compile(BOTH_ENDS)
_INCLUSIVE, _UNTIL, _SPAN = re.compile(INCLUSIVE), re.compile(UNTIL), re.compile(SPAN)
_THIS_WEEK, _THIS_MONTH, _TODAY = re.compile(THIS_WEEK), re.compile(THIS_MONTH), re.compile(TODAY)
_OPENING, _DOTTED = re.compile(OPENING), re.compile(r"(?<![\d.-])(\d{1,2})[.-](\d{1,2})[.-]((?:20)?\d{2})(?![\d-])")
_MOST_SENTENCES = 30
_LONGEST_ABSENCE = 400


@cache
def pattern_of(table: str) -> re.Pattern[str]:
    """The lines of a table as one pattern over folded text."""
    return re.compile("|".join(line for line in table.splitlines() if line.strip()))


def returns_on(text: str, *, at: datetime, language: str) -> date | None:
    """The first day back that a notice of absence names; None where it names none, or one that has two readings.

    "Until Monday" is back on Monday; "through Friday" and "from the 13th to the 17th" are back the day after. ``at`` is
    the date of the notice in its sender's zone.
    """
    found: list[date] = []
    away: list[date] = []
    for sentence in sentences(text)[:_MOST_SENTENCES]:
        folded = fold(sentence)[:600]
        is_return = bool(pattern_of(RETURN).search(folded))
        is_absence = bool(pattern_of(ABSENCE).search(folded)) or bool(_UNTIL.search(folded))
        if not (is_return or is_absence) or (_OPENING.search(folded) and not is_absence):
            continue
        if _is_ambiguous(folded):
            return None
        day = _day_of(nfc(sentence)[:600], at, language, is_return=is_return)
        if day and is_return:
            found.append(day)
        elif day:
            away.append(day)
    days = found or away
    return days[0] if days and at.date() < days[0] <= at.date() + timedelta(days=_LONGEST_ABSENCE) else None


def substitute_in(text: str, *, own: str) -> str | None:
    """The first address that a notice tells to write to, in lower case; never that of its own sender."""
    for sentence in sentences(text)[:_MOST_SENTENCES]:
        for match in _ADDRESS.finditer(sentence[:2000]):
            address = match.group().lower()
            if address != own and not _NOBODY.search(address):
                return address
    return None


def _is_ambiguous(folded: str) -> bool:
    """Whether a figure such as 3/4 may be the third of April or the fourth of March."""
    pairs = [(int(match[1]), int(match[3])) for match in _SLASHED.finditer(folded) if match[2] == "/"]
    if any(first > 12 or second > 12 for first, second in pairs):
        return False
    return any(first != second and first and second for first, second in pairs)


def _day_first(sentence: str) -> str:
    """The sentence with figures such as 10/20 written the day first, and all others beside them; 16-10-2026 with strokes."""
    sentence = _DOTTED.sub(r"\1/\2/\3", sentence)
    pairs = list(_SLASHED.finditer(sentence))
    if not any(int(match[3]) > 12 >= int(match[1]) > 0 for match in pairs if match[2] == "/"):
        return sentence
    turned = _SLASHED.sub(lambda match: f"{match[3]}/{match[1]}" + (f"/{match[5]}" if match[5] else ""), sentence)
    return _TO_FIGURE.sub(" until ", turned)


def _day_of(sentence: str, at: datetime, language: str, *, is_return: bool) -> date | None:
    """The first day back that one sentence names."""
    text = _day_first(sentence)
    folded = fold(text)
    ranged = _RANGE.search(folded) or _MONTH_RANGE.search(folded) or _BOTH_ENDS.search(folded)
    text = _MONTH_RANGE.sub(lambda match: f"{match['month']} {match['to']}", fold(text)) if _MONTH_RANGE.search(folded) else text
    if (short := _RANGE.search(fold(text))) and not _MONTH_RANGE.search(folded):
        text = text[: short.start()] + " el " * (language != "en") + text[short.end() :]
    dates = [named for named in named_dates(text, at=at, language=language or "es") if named.at.date() > at.date()]
    if not dates:
        return _by_span(folded, at, is_return=is_return)
    named = dates[-1]
    back = re.search(pattern_of(RETURN), folded)
    if back and not (ranged and len(dates) == 1 and back.start() > folded.find(fold(named.text))):
        return _first_day(named, after=bool(_INCLUSIVE.search(folded)) and bool(_UNTIL.search(folded)))
    return _first_day(named, after=bool(ranged or _INCLUSIVE.search(folded) or not _UNTIL.search(folded)))


def _first_day(named: NamedDate, *, after: bool) -> date:
    """The named day, or the one after it; of a week or month away the first day of the next."""
    day = named.at.date()
    if not after:
        return day
    if named.precision is Precision.MONTH:
        return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    if named.precision is Precision.WEEK:
        return day + timedelta(days=7 - day.weekday())
    return day + timedelta(days=1)


def _by_span(folded: str, at: datetime, *, is_return: bool) -> date | None:
    """The day back of somebody who is away "for two weeks", "this week" or "today"."""
    if match := _SPAN.search(folded):
        number = NUMBERS[match["number"]] if match["number"] in NUMBERS else int(match["number"])
        days = number * (7 if match["unit"][0] in "sw" else 1)
        return at.date() + timedelta(days=days)
    if is_return:
        return None
    if _THIS_WEEK.search(folded):
        return at.date() + timedelta(days=7 - at.weekday())
    if _THIS_MONTH.search(folded):
        return (at.date().replace(day=1) + timedelta(days=32)).replace(day=1)
    return at.date() + timedelta(days=1) if _TODAY.search(folded) else None


def has_habits(folded: str) -> int:
    """How many habits of automatic notices a text has."""
    return sum(1 for line in HABITS.splitlines() if line.strip() and pattern_of(line).search(folded))
