"""The moments that a text names, as far as they lie ahead of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from persevera.decide.clock_times import ClockTime, clock_times
from persevera.decide.dated_days import DatedDay, Sentence, days_of
from persevera.decide.tables import tables
from persevera.decide.tables.dates import ZONES, DateWords
from persevera.decide.text import fold, sentences
from persevera.model.judgement import NamedDate, Precision

_WORDS = tables("dates", DateWords)
_READ_AT_MOST = 40_000
_SHORT = 2_000
_LONGEST_SENTENCE = 1_200
_MOST_DATES = 40
_FAR = timedelta(days=300)
_SOON = timedelta(days=60)
_NEAR_MISS = timedelta(days=20)
_HOUR_REACH = 60
_ZONE_REACH = 6
_WRITTEN = frozenset(("iso", "numeric", "date"))
_YEARLY = frozenset(("date", "numeric", "month", "part_month", "quarter"))


def _all(field: str) -> str:
    """What all languages say in a place of their tables, as alternatives."""
    return "|".join(filter(None, (getattr(words, field) for words in _WORDS.values())))


@cache
def _of_all() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What is looked for in every language: opening hours, lines that introduce a quotation, dated things, meetings."""
    return (
        re.compile(rf"\b(?:{_all('opening_hours')})\b ?(?:[a-z]{{1,3}} |:|-| )?.{{0,40}}\d"),
        re.compile(rf"(?:{_all('quoting')}) ?:|^ ?>|^ ?\*?(?:{_all('labels')})\*?:.{{0,40}}\b20\d\d\b"),
        re.compile(rf"\b(?:{_all('of_something')}) ?\Z"),
        re.compile(_all("meets")),
    )


def _looks_ahead(sentence: Sentence) -> bool:
    """Whether its words look forward."""
    return re.search(sentence.words.ahead, sentence.text.lower()) is not None


def _looks_back(sentence: Sentence, start: int) -> bool:
    """Whether a past verb governs what begins at this place."""
    clause = re.split(r"[,;:(]", sentence.text[max(0, start - 60) : start].lower())[-1]
    verbs = list(re.finditer(sentence.words.behind, clause))
    if not verbs:
        return False
    onward, awaits = sentence.words.onward, sentence.words.awaits
    if awaits and re.search(rf"\b(?:{awaits})\b", clause[: verbs[-1].start()]):
        return False
    return not (onward and re.search(rf"\b(?:{onward})\b", clause[verbs[-1].end() :]))


def _is_ahead(sentence: Sentence, one: DatedDay, hour: time | None) -> bool:
    """Whether the text means a moment that is still to come."""
    today = sentence.at.date()
    if one.day < today or (hour is not None and datetime.combine(one.day, hour, sentence.at.tzinfo) <= sentence.at):
        return False
    if one.kind in _WRITTEN and re.search(r"(?:19|20)\d\d", sentence.folded[one.start : one.end]):
        return one.day > today or hour is not None
    before = sentence.folded[max(0, one.start - 50) : one.start]
    away = one.day - today
    if one.kind in _WRITTEN and away > _FAR and sentence.words.since and re.search(rf"\b(?:{sentence.words.since}) ?\Z", before):
        return False
    if one.kind == "date" and away > _SOON and _of_all()[2].search(before):
        return False
    soon = one.kind in ("date", "numeric") and away < _SOON
    if not soon and _looks_back(sentence, one.start):
        return False
    if one.day == today:
        return hour is not None or _looks_ahead(sentence)
    if (away > _FAR and one.kind in _YEARLY) or (one.kind == "day_of" and away > _NEAR_MISS):
        return _looks_ahead(sentence)
    return True


def _with_hours(days: list[DatedDay], hours: list[ClockTime]) -> dict[int, ClockTime]:
    """Which hour belongs to which day: each hour to the nearest day, each day takes its first."""
    taken: dict[int, ClockTime] = {}
    for hour in hours:
        gaps = [
            (max(day.start - hour.end, hour.start - day.end, 0), hour.start < day.start, number)
            for number, day in enumerate(days)
            if day.precision is Precision.DAY
        ]
        if not gaps:
            continue
        gap, _, number = min(gaps)
        if gap <= (4 if hour.close_only else _HOUR_REACH) and number not in taken:
            taken[number] = hour
    return taken


def _zone(sentence: Sentence, hour: ClockTime) -> tzinfo | None:
    """The zone in which an hour is meant: the one named right behind it, else the writer's."""
    here = sentence.at.tzinfo
    named = sentence.words.compiled_zones.search(sentence.folded, hour.end, hour.end + 40)
    between = sentence.folded[hour.end : named.start()] if named else ""
    if named is None or len(re.sub(rf"{sentence.words.evening}|{sentence.words.morning}", "", between)) > _ZONE_REACH:
        return here
    word = named.group()
    if word in ZONES and not sentence.text[named.start() : named.end()].isupper():
        return here
    try:
        return ZoneInfo(ZONES.get(word) or sentence.words.zones[word])
    except ZoneInfoNotFoundError:
        return here


def _moment(day: date, hour: time, at: datetime, zone: tzinfo | None) -> datetime:
    """That hour of that day, in the sender's zone, moved out of a clock change's gap."""
    return datetime.combine(day, hour, zone).astimezone(UTC).astimezone(at.tzinfo)


def _named(sentence: Sentence, days: list[DatedDay]) -> Iterator[NamedDate]:
    """The moments that one sentence names."""
    hours = clock_times(sentence.folded, sentence.words)
    hours = [hour for hour in hours if not any(day.start < hour.end and hour.start < day.end and hour.close_only for day in days)]
    taken = _with_hours(days, hours)
    for number, one in enumerate(days):
        hour = taken.get(number)
        if not _is_ahead(sentence, one, hour.time if hour else None):
            continue
        start = min(one.start, hour.start) if hour else one.start
        end = max(one.end, hour.end) if hour else one.end
        precision = Precision.MINUTE if hour else one.precision
        zone = _zone(sentence, hour) if hour else sentence.at.tzinfo
        moment = _moment(one.day, hour.time if hour else time(), sentence.at, zone)
        yield NamedDate(moment, precision, sentence.text[start:end].strip(" ,"))
    if not days and hours and not hours[0].close_only and _of_all()[3].search(sentence.folded) and _looks_ahead(sentence):
        moment = _moment(sentence.at.date(), hours[0].time, sentence.at, _zone(sentence, hours[0]))
        if moment > sentence.at and hours[0].certain:
            yield NamedDate(moment, Precision.MINUTE, sentence.text[hours[0].start : hours[0].end].strip(" ,"))


@dataclass(frozen=True, slots=True)
class DatedSentence:
    """A sentence, the same folded, the moments ahead that it names, and in whose words it was read."""

    text: str
    folded: str
    dates: tuple[NamedDate, ...]
    language: str = ""


def dated_sentences(text: str, *, at: datetime, language: str = "") -> tuple[DatedSentence, ...]:
    """The sentences of a text with the moments that they name; see ``named_dates``."""
    found = [(sentence, fold(sentence)) for sentence in sentences(text[:_READ_AT_MOST])]
    order = sorted(_WORDS, key=lambda one: one != language)
    first = _read(found, at, order[0])
    if any(one.dates for one in first):
        return first
    # The language of a long text is told surely; only a second guess is worth its time there.
    others = (_read(found, at, other) for other in order[1 : None if len(text) <= _SHORT else 2])
    return next((read for read in others if any(one.dates for one in read)), first)


def named_dates(text: str, *, at: datetime, language: str = "") -> tuple[NamedDate, ...]:
    """The moments that a text names and that lie ahead of ``at`` (aware, in the sender's zone), in that zone.

    A day without an hour is that day at midnight with precision day; vague ones ("next week", "a finales de mes")
    are a fitting day with precision week or month. Where a weekday contradicts its date, the date counts. An hour with a
    zone of its own ("a las 10 CET") is told in the sender's. What is not found in the text's language is sought in the
    others, those first that the tables name first.
    """
    return dates_in(dated_sentences(text, at=at, language=language))


def dates_in(read: tuple[DatedSentence, ...]) -> tuple[NamedDate, ...]:
    """The moments of sentences that were read, each once, in their order."""
    found: dict[datetime, NamedDate] = {}
    for sentence in read:
        for one in sentence.dates:
            found.setdefault(one.at, one)
    return tuple(found.values())[:_MOST_DATES]


def _read(found: list[tuple[str, str]], at: datetime, language: str) -> tuple[DatedSentence, ...]:
    """The sentences read with the words of one language."""
    words = _WORDS[language]
    count = 0
    last: date | None = None
    read = []
    for text, folded in found:
        dates: tuple[NamedDate, ...] = ()
        if count < _MOST_DATES and _may_name_dates(text, folded, words):
            sentence = Sentence(text, folded, at, words, last)
            days = days_of(sentence)
            dates = tuple(_named(sentence, days))
            count += len(dates)
            last = days[-1].day if days else last
        read.append(DatedSentence(text, folded, dates, language))
    return tuple(read)


def _may_name_dates(text: str, folded: str, words: DateWords) -> bool:
    """Whether a sentence is worth reading for dates: no opening hours, no line that introduces a quotation."""
    if len(text) > _LONGEST_SENTENCE or len(folded) != len(text) or not words.trigger.search(folded):
        return False
    hours, quoting, _, _ = _of_all()
    return not (hours.search(folded) or quoting.search(folded))
