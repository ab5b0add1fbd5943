"""How long an offer holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from persevera.decide.dates import DatedSentence
from persevera.decide.offer_words import TABLES, any_of
from persevera.decide.text import fold
from persevera.model.judgement import NamedDate, Precision

_LONGEST = 400
_BEHIND, _BEFORE = 90, 70
_STRONG = re.compile(rf"(?<![a-z])(?:{any_of('validity')})(?![a-z])")
_HOLDS = re.compile(rf"(?<![a-z])(?:{any_of('holds')})(?![a-z])")
_DECIDE_BY = re.compile(rf"(?<![a-z])(?:{any_of('decide_by')})(?![a-z])")
_UNTIL = re.compile(rf"(?<![a-z])(?:{any_of('until')})(?![a-z])")
_SAME_DAY = re.compile(rf"(?<![a-z])(?:{any_of('until')}) (?:{any_of('same_day')})(?![a-z])")
_NOT = re.compile(rf"(?<![a-z])(?:{any_of('not_validity')})(?![a-z])")
_MONTH_END = re.compile(rf"(?<![a-z])(?:{any_of('month_end')})")
_CLAUSE = re.compile(r"[,;(]")
_NUMBERS = {word: value for table in TABLES.values() for word, value in table.numbers.items()}
_NUMBER = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_SPAN = re.compile(
    rf"(?<![\w.,/-])(?P<n>\d{{1,3}}|{_NUMBER})(?: \([^()]{{1,30}}\)|\))?[ -](?:"
    rf"(?P<business>{any_of('business_days')})|"
    rf"(?P<days>{any_of('days')})|(?P<weeks>{any_of('weeks')})|(?P<months>{any_of('months')}))(?![a-z])"
)


def valid_until(read: Sequence[DatedSentence], *, at: datetime) -> date | None:
    """The last day on which the offer holds, named or counted in days from the mail (its date in the sender's zone).

    None where none is named; a guarantee, a delivery or somebody's policy is no validity.
    """
    for index, sentence in enumerate(read):
        for pattern in (_STRONG, _HOLDS, _DECIDE_BY):
            for mark in pattern.finditer(sentence.folded):
                if _means_another(sentence.folded, mark):
                    continue
                found = _strong_end(sentence, mark, at) if pattern is _STRONG else _held_end(sentence, mark, at)
                if found is None and index and _SAME_DAY.search(sentence.folded, mark.end(), mark.end() + _BEHIND):
                    found = next((_day(one) for one in read[index - 1].dates if one.precision is Precision.DAY), None)
                if found and 0 <= (found - at.date()).days <= _LONGEST:
                    return found
    return None


def _means_another(folded: str, mark: re.Match[str]) -> bool:
    """Whether the words of validity are about something else than the offer."""
    before = _CLAUSE.split(folded[max(0, mark.start() - 40) : mark.start()])[-1]
    behind = _CLAUSE.split(folded[mark.end() : mark.end() + 18])[0]
    return bool(_NOT.search(before) or _NOT.search(behind))


def _placed(sentence: DatedSentence) -> list[tuple[int, NamedDate]]:
    """The days of a sentence with their places."""
    return [(place, one) for one in sentence.dates if (place := sentence.text.find(one.text)) >= 0]


def _strong_end(sentence: DatedSentence, mark: re.Match[str], at: datetime) -> date | None:
    """The end behind a word that means validity by itself, or else before it; a day goes before a length."""
    folded, placed = sentence.folded, _placed(sentence)
    for near in (
        [one for place, one in placed if 0 <= place - mark.start() <= _BEHIND],
        [one for place, one in reversed(placed) if 0 < mark.start() - place <= _BEFORE],
    ):
        for one in near:
            span = _SPAN.search(fold(one.text))
            return _counted(span, at) if span else _day(one)
        clause = folded[mark.start() : mark.end() + _BEHIND] if placed or near == [] else ""
        if span := _SPAN.search(clause):
            return _counted(span, at)
    if span := _SPAN.search(folded[max(0, mark.start() - 45) : mark.start()]):
        return _counted(span, at)
    return None


def _held_end(sentence: DatedSentence, mark: re.Match[str], at: datetime) -> date | None:
    """The end behind words that say that a price is kept, or is for those who decide by then."""
    behind = sentence.folded[mark.end() : mark.end() + _BEHIND]
    for place, one in _placed(sentence):
        gap = place - mark.end()
        if -3 <= gap <= _BEHIND and (
            _UNTIL.search(sentence.folded[mark.start() : place]) or _UNTIL.match(fold(one.text)) or mark.re is _DECIDE_BY
        ):
            return _day(one)
        if mark.re is _HOLDS and -45 <= gap < 0 and _UNTIL.search(sentence.folded[max(0, place - 12) : place + 8]):
            return _day(one)
    if mark.re is _HOLDS and (span := _SPAN.search(behind)) and span.start() <= 45:
        return _counted(span, at)
    return None


def _day(one: NamedDate) -> date:
    """The last day of what a date names: of the end of a month, its last."""
    day = one.at.date()
    if one.precision is Precision.WEEK and day.day == 28 and _MONTH_END.search(fold(one.text)):
        return _month_last(day)
    if one.precision is Precision.MONTH:
        return _month_last(day)
    return day


def _month_last(day: date) -> date:
    """The last day of the month."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _counted(span: re.Match[str], at: datetime) -> date | None:
    """The end of a validity given as a length, counted from the mail."""
    written = span.group("n")
    count = int(written) if written.isdigit() else _NUMBERS[written]
    today = at.date()
    if count <= 0:
        return None
    if span.group("business"):
        return today + timedelta(days=count + 2 * ((at.weekday() + count) // 5))
    if span.group("days"):
        return today + timedelta(days=count)
    if span.group("weeks"):
        return today + timedelta(days=7 * count)
    if count > 12:
        return None
    months = at.month - 1 + count
    last = _month_last(date(at.year + months // 12, months % 12 + 1, 1))
    return last.replace(day=min(at.day, last.day))
