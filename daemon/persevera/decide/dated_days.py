"""The days that a sentence names, before it is asked whether they lie ahead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from operator import attrgetter

from persevera.decide.calendar_days import RESOLVERS
from persevera.decide.calendar_reading import Reading
from persevera.decide.tables.dates import DateWords
from persevera.model.judgement import Precision

_PHONE = re.compile(r"(?<![\w/.-])(?:\+|00)?\d{2,4}(?:[ .-]\d{2,4}){2,5}(?![\w/-])|\+\d{9,14}")
_DATE_LIKE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|20\d\d-\d\d-\d\d|\d{1,2}\.\d{1,2}\.")
_NAME_BEFORE = re.compile(r"[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+ \Z")
_NAME_BEHIND = re.compile(r" [A-ZÁÉÍÓÚÑ][a-záéíóúñ]+")
_BESIDE = re.compile(r"[ ,(.]{0,3}(?:[a-z']{1,6} ){0,2}")
_NUMBERED = frozenset(("date", "numeric", "iso", "day", "day_of", "weekday_day"))
_PLAIN_WEEKDAY = frozenset(("weekday", "weekday_this", "weekday_next", "weekday_next_week", "weekday_after_next_week"))
_WEEKS = frozenset(("next_week", "this_week", "after_next_week", "week_of", "nth_week"))


@dataclass(frozen=True, slots=True)
class DatedDay:
    """A day with its place in a sentence."""

    start: int
    end: int
    day: date
    precision: Precision
    kind: str
    """Which rule found it, as in ``RESOLVERS``."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with what is needed to read it."""

    text: str
    folded: str
    at: datetime
    """When it was written, in the writer's zone."""
    words: DateWords
    last_named: date | None = None
    """The day that the text named last before it: "that day"."""


@cache
def _compiled(rule: str) -> re.Pattern[str]:
    """A rule, compiled when it is first of use: few mails need them all."""
    return re.compile(rule)


@cache
def _title(titles: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{titles})\.? \Z")


def _month_first(sentence: Sentence) -> bool:
    """Whether the writer puts the month first: English in the zones of North America."""
    offset = sentence.at.utcoffset() or timedelta(0)
    return sentence.words.month_first and timedelta(hours=-10) <= offset <= timedelta(hours=-3)


def _taken(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in spans)


def _is_name(sentence: Sentence, match: re.Match[str], kind: str) -> bool:
    """Whether a word that is also a name ("Domingo", "April May") or another word ("mar", "may") is written as such."""
    if kind not in ("weekday", "month", "weekday_day", "date"):
        return False
    groups = match.groupdict()
    return any(_is_other_word(sentence, *match.span(group), kind) for group in ("weekday", "month") if groups.get(group))


def _is_other_word(sentence: Sentence, start: int, end: int, kind: str) -> bool:
    """Whether one word is a name, or short for nothing."""
    words, folded, word = sentence.words, sentence.folded[start:end], sentence.text[start:end]
    if kind != "date" and folded in words.capital and not word[:1].isupper():
        return True
    behind = sentence.folded[end : end + 4]
    if kind == "weekday" and folded in words.short_weekdays and not re.match(r"\.? ?\d|\.,? ?\S|\.\Z", behind):
        return True
    if folded not in words.names or not word[:1].isupper() or (word.isupper() and sentence.text.isupper()):
        return False
    if _NAME_BEHIND.match(sentence.text, end):
        return True
    before = sentence.text[max(0, start - 20) : start]
    return kind == "weekday" and bool(_NAME_BEFORE.search(before) or (words.titles and _title(words.titles).search(before)))


@cache
def _list_before(joins: str) -> re.Pattern[str]:
    return re.compile(rf"(?:\b\d{{1,2}}(?:st|nd|rd|th|\.|º)?(?: ?(?:{joins}) ?)){{1,12}}\Z")


def _listed(sentence: Sentence, start: int, last: date) -> Iterator[date]:
    """The earlier days of a list or a range that ends in a full date: "12, 13 o 14 de mayo", "del 5 al 9 de junio"."""
    before = _list_before(sentence.words.joins).search(sentence.folded[max(0, start - 40) : start])
    for figures in re.finditer(r"\d{1,2}", before.group() if before else ""):
        try:
            yield last.replace(day=int(figures.group()))
        except ValueError:
            continue


def days_of(sentence: Sentence) -> list[DatedDay]:
    """The days of a sentence in their order, those told twice ("el lunes, 7 de diciembre") made one."""
    words, folded = sentence.words, sentence.folded
    spans = [match.span() for match in _PHONE.finditer(folded) if not _DATE_LIKE.search(match.group()) and len(match.group()) > 8]
    found: list[DatedDay] = []
    there = {place for place, pattern in words.vocabulary.items() if pattern.search(folded)}
    for kind, needed, rule in words.ready:
        if not needed <= there:
            continue
        for match in _compiled(rule).finditer(folded):
            if _taken(spans, *match.span()) or _is_name(sentence, match, kind):
                continue
            spans.append(match.span())
            found += _resolved(sentence, match, kind, found)
    return _joined(sorted(found, key=lambda one: (one.start, one.end)), folded)


def _resolved(sentence: Sentence, match: re.Match[str], kind: str, others: list[DatedDay]) -> list[DatedDay]:
    """The days that one match means beside those found already; none where its rule only guards a place."""
    words, folded, (start, end) = sentence.words, sentence.folded, match.span()
    if kind == "that_day" and sentence.last_named:
        return [DatedDay(start, end, sentence.last_named, Precision.DAY, kind)]
    if kind == "day_behind":
        last = max((one for one in others if one.end <= start), key=attrgetter("end"), default=None)
        day = last.day if last else sentence.last_named or sentence.at.date()
        return [DatedDay(start, end, day + timedelta(days=1), Precision.DAY, kind)]
    if kind not in RESOLVERS:
        return []
    if kind == "offset_soft" and re.search(words.duration, folded[max(0, start - 60) : end + 30]):
        return []
    resolved = RESOLVERS[kind](Reading(match, words, sentence.at.date(), _month_first(sentence)))
    if resolved is None:
        return []
    earlier = _listed(sentence, start, resolved[0]) if kind == "date" else ()
    return [*(DatedDay(start, end, day, Precision.DAY, kind) for day in earlier), DatedDay(start, end, *resolved, kind)]


def _joined(days: list[DatedDay], folded: str) -> list[DatedDay]:
    """The days, made one that are two names of it: "la semana que viene, el martes", "am Montag, 18.05."."""
    joined: list[DatedDay] = []
    for one in days:
        both = _both(joined[-1], one, folded[joined[-1].end : one.start]) if joined else None
        if both:
            joined[-1] = both
        else:
            joined.append(one)
    return joined


def _both(first: DatedDay, second: DatedDay, between: str) -> DatedDay | None:
    """The day that two neighbours name together; None where they are two days."""
    if len(between) > 16 or not _BESIDE.fullmatch(between):
        return None
    kinds = {first.kind, second.kind}
    if kinds & _WEEKS and kinds & {"weekday"}:
        week, day = (first, second) if first.kind in _WEEKS else (second, first)
        monday = week.day - timedelta(days=week.day.weekday())
        return DatedDay(first.start, second.end, monday + timedelta(days=day.day.weekday()), Precision.DAY, "weekday_next_week")
    if first.kind in _PLAIN_WEEKDAY and second.kind in _NUMBERED and first.day.weekday() == second.day.weekday():
        return DatedDay(first.start, second.end, second.day, second.precision, second.kind)
    if first.day == second.day and first.precision is second.precision is Precision.DAY:
        return DatedDay(first.start, second.end, second.day, second.precision, first.kind)
    return None
