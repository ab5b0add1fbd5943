"""Of a notice of absence: the first day back, and whom to write to meanwhile."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from operator import attrgetter

from persevera.decide.dates import named_dates
from persevera.decide.phrases import notices
from persevera.decide.tables import tables
from persevera.decide.tables.absences import AbsenceWords
from persevera.decide.tables.dates import DateWords
from persevera.decide.text import fold, nfc, sentences
from persevera.model.judgement import NamedDate, Precision

ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-])", re.IGNORECASE)
_NOBODY = re.compile(r"mailer-daemon|postmaster", re.IGNORECASE)
_SLASHED = re.compile(r"(?<![\d/.-])(\d{1,2})/(\d{1,2})(/(?:(?:19|20)?\d{2}))?(?![\d/]|[.-]\d)")
_DOTTED = re.compile(r"(?<![\d.-])(\d{1,2})[.-](\d{1,2})[.-]((?:20)?\d{2})(?![\d-])")
_DAY_MONTH = re.compile(r"(?<![\d.-])(\d{1,2})\.(\d{1,2})\.(?!\d)")
_SHORT_MONTH = re.compile(r"(?<![\d-])(\d{1,2})-([a-z]{3,9})\b(?:-((?:20)?\d\d)\b)?", re.IGNORECASE)
_ORDINAL = r"(?:st|nd|rd|th|er|\.|o)?"
_MONTH_RANGE = re.compile(
    rf"\b(?P<month>[a-z]{{3,9}})\.? (?P<from>\d{{1,2}}){_ORDINAL} ?(?:-|to|through|thru) ?(?P<to>\d{{1,2}})\b(?!:)"
)
_MOST_SENTENCES = 30
_READ = 5000
_LONGEST_SENTENCE = 600
_LONGEST_ABSENCE = timedelta(days=400)
_REACH = 60
_NEAR = 24


@cache
def _words(field: str) -> str:
    """A field of ``AbsenceWords`` in all languages, as alternatives."""
    return "|".join(attrgetter(field)(table) for table in tables("absences", AbsenceWords).values())


@cache
def _pattern(field: str) -> re.Pattern[str]:
    """A field of ``AbsenceWords`` as words that stand by themselves."""
    return re.compile(rf"(?<!\w)(?:{_words(field)})(?!\w)")


@cache
def _range() -> re.Pattern[str]:
    """The first end of a stretch, with no month of its own, up to where its last end begins."""
    lead = rf"(?:(?<!\w)(?:{_words('begins')}) )?(?:[a-z-]{{3,13}},? )?(?:the |el |le |dem |o )?"
    middle = rf" ?(?:-|(?<!\w)(?:{_words('ends')})) ?(?:[a-z-]{{3,13}},? )?(?:el |the |le |dem |o |zum |del )?"
    return re.compile(rf"{lead}(?<![\d/.,:-])(?P<from>\d{{1,2}}){_ORDINAL}{middle}(?=\d{{1,2}}\b(?![:\d]))")


@cache
def _both_ends() -> re.Pattern[str]:
    """A stretch whose ends are both dates, weekdays or months, or today."""
    every = tables("dates", DateWords).values()
    weekdays = "|".join({word for table in every for word in table.weekdays if len(word) > 2})
    months = "|".join({word for table in every for word in table.months if len(word) > 2})
    begins = (
        rf"(?<!\w)(?:{_words('begins')}) (?:el |the |le |dem |o |dia )?(?:\d|(?:{weekdays}|{months}|{_words('today')})(?!\w))"
    )
    figures = r"(?<![\d-])\d{1,2} ?- ?\d{1,2}(?![\d-])"
    return re.compile(
        rf"{begins}[^;]{{0,{_REACH}}}?(?<!\w)(?:{_words('ends')})(?!\w)|{figures}|\b(?:{weekdays}) ?- ?(?:{weekdays})\b"
    )


@cache
def _spans() -> re.Pattern[str]:
    """A number of days or weeks."""
    every = tables("absences", AbsenceWords).values()
    numbers = "|".join(re.escape(word) for table in every for word in table.numbers)
    units = "|".join(unit for table in every for unit in table.units)
    return re.compile(
        rf"(?<!\w)(?:{_words('span')}) (?:\w+ ){{0,2}}?(?P<number>\d{{1,2}}|{numbers}) (?P<unit>{units})\w{{0,2}}(?!\w)"
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """A date where it stands in a folded sentence."""

    start: int
    end: int
    named: NamedDate

    @property
    def day(self) -> date:
        """The date itself, in the zone of the notice."""
        return self.named.at.date()


def returns_on(text: str, *, at: datetime, language: str) -> date | None:
    """The first day back that a notice of absence names; None where it names none, or one that has two readings.

    "Until Monday" is back on Monday; "through Friday" and "from the 13th to the 17th" are back the day after, be it a
    weekend. ``at`` is the date of the notice in its sender's zone.
    """
    found: list[date] = []
    away: list[date] = []
    absence = notices("absence").search(fold(text[:_READ])) is not None
    for sentence in sentences(text)[:_MOST_SENTENCES]:
        folded = fold(sentence)[:_LONGEST_SENTENCE]
        returns = notices("back").search(folded) is not None
        absent = bool(
            notices("absence").search(folded) or _pattern("until").search(folded) or (absence and _both_ends().search(folded))
        )
        if not (returns or absent) or (_pattern("opening").search(folded) and not returns):
            continue
        readable = _in_order(nfc(sentence)[:_LONGEST_SENTENCE], at, language)
        if readable is None:
            return None
        day, is_return = _day_of(" ".join(readable.split()), at, language)
        if day and at.date() < day <= at.date() + _LONGEST_ABSENCE:
            (found if is_return else away).append(day)
    days = found or away
    return days[0] if days else None


def substitutes_in(text: str, *, own: str) -> Iterator[str]:
    """The addresses that a notice tells to write to, in lower case; never that of its own sender, nor one that is given up."""
    for sentence in sentences(text)[:_MOST_SENTENCES]:
        gone = notices("gone").search(fold(sentence)[:2000])
        for match in ADDRESS.finditer(sentence[:2000]):
            address = match.group().lower()
            if gone and gone.start() <= match.start() < gone.end():
                continue
            if address != own and not _NOBODY.search(address) and not notices("nobody").search(address.partition("@")[0]):
                yield address


def substitute_in(text: str, *, own: str) -> str | None:
    """The first address that a notice tells to write to; None where there is none."""
    return next(substitutes_in(text, own=own), None)


def _in_order(sentence: str, at: datetime, language: str) -> str | None:
    """The sentence with its figures as ISO dates; None where a figure such as 3/4 has two readings.

    The month stands first where one figure of the sentence is above twelve in the second place, and with writers of English
    in the zones of North America. Else the day does, if a weekday just before it says so, or if it has dots.
    """
    sentence = _SHORT_MONTH.sub(
        _spelled, _DOTTED.sub(lambda match: _iso(match[1], match[2], match[3], at), sentence.replace("–", "-"))
    )
    sentence = _DAY_MONTH.sub(lambda match: _iso(match[1], match[2], "", at), sentence)
    pairs = [(int(match[1]), int(match[2])) for match in _SLASHED.finditer(sentence)]
    american = language == "en" and timedelta(hours=-10) <= (at.utcoffset() or timedelta(0)) <= timedelta(hours=-4)
    month_first = any(second > 12 >= first for first, second in pairs) or (american and all(first <= 12 for first, _ in pairs))
    doubtful = bool(pairs) and all(first <= 12 and second <= 12 and first != second for first, second in pairs)
    if doubtful and not american and not _fits_weekday(sentence, at, language):
        return None
    if month_first:
        return _SLASHED.sub(lambda match: _iso(match[2], match[1], match[3] or "", at), sentence)
    return _SLASHED.sub(lambda match: _iso(match[1], match[2], match[3] or "", at), sentence)


def _iso(day: str, month: str, year: str, at: datetime) -> str:
    """A date in figures as ISO 8601 writes it, between blanks; without a year the next one. As it was if there is none."""
    given = int(year.strip("/")[-2:]) + 2000 if year else at.year
    try:
        found = date(given, int(month), int(day))
        if not year and found < at.date() - timedelta(days=60):
            found = date(given + 1, int(month), int(day))
    except ValueError:
        return f"{day}/{month}{year}"
    return f" {found.isoformat()} "


def _spelled(match: re.Match[str]) -> str:
    """A date such as 14-Jan with blanks for its dashes."""
    return f"{match[1]} {match[2]}" + (f" {match[3]}" if match[3] else "")


def _fits_weekday(sentence: str, at: datetime, language: str) -> bool:
    """Whether a weekday just before a figure is that of its reading with the day first."""
    for match in _SLASHED.finditer(sentence):
        before = sentence[max(0, match.start() - 16) : match.start()]
        named = [one for one in named_dates(before, at=at, language=language or "es") if one.precision is Precision.DAY]
        year = int(match[3][-2:]) + 2000 if match[3] else at.year
        try:
            day = date(year, int(match[2]), int(match[1]))
        except ValueError:
            continue
        if named and named[-1].at.date().weekday() == day.weekday():
            return True
    return False


def _day_of(sentence: str, at: datetime, language: str) -> tuple[date | None, bool]:
    """The first day back that one sentence names, and whether it names it as such."""
    folded = fold(sentence)
    ranged = bool(_both_ends().search(folded))
    if month_range := _MONTH_RANGE.search(folded):
        ranged = True
        sentence = folded[: month_range.start()] + f"{month_range['month']} {month_range['to']}" + folded[month_range.end() :]
    elif figures := _range().search(folded):
        ranged = True
        sentence = folded[: figures.start()] + " on " + folded[figures.end() :]
    folded = fold(sentence)
    places = [place for place in _places(sentence, folded, at, language) if place.day > at.date()]
    if back := _named_as_return(folded, places):
        return back, True
    away = _last_away(folded, places, at, ranged=ranged)
    return away, False


def _places(sentence: str, folded: str, at: datetime, language: str) -> list[_Place]:
    """The dates of a sentence in their order, but for feasts, whose end is nobody's word."""
    found: list[_Place] = []
    for named in named_dates(sentence, at=at, language=language or "es"):
        words = fold(named.text)
        start = folded.find(words)
        if start >= 0 and not (_pattern("feasts").search(words) and not re.search(r"\d", words)):
            found.append(_Place(start, start + len(words), named))
    return sorted(found, key=lambda place: place.start)


def _named_as_return(folded: str, places: list[_Place]) -> date | None:
    """The day that words of coming back belong to: the one behind them, else the one right before them."""
    for match in notices("back").finditer(folded):
        # "a partir del lunes 28 se dará respuesta": the words of coming back may hold the day.
        behind = [place for place in places if match.start() <= place.start <= match.end() + _REACH]
        if behind and not _begins_anew(folded[match.end() : behind[0].start]):
            later = bool(_pattern("after").search(folded[match.start() : behind[0].start]))
            return _first_day(behind[0].named, after=later)
        before = [place for place in places if place.end <= match.start() and match.start() - place.end <= _REACH]
        if before and not _begins_anew(folded[before[-1].end : match.start()]) and not _is_an_end(folded, before[-1]):
            return before[-1].day
    return None


def _begins_anew(between: str) -> bool:
    """Whether a new statement begins between a day and the words of coming back."""
    return bool(re.search(rf"(?<!\w)(?:{_words('joins')})(?!\w)|;", between))


def _is_an_end(folded: str, place: _Place) -> bool:
    """Whether a date is the last of a stretch of days away."""
    head = folded[max(0, place.start - _REACH) : place.start]
    stretch = _both_ends().search(head)
    return bool(stretch and not _pattern("until").search(head))


def _last_away(folded: str, places: list[_Place], at: datetime, *, ranged: bool) -> date | None:
    """The day after the last day away, or the one that "until" names."""
    if (match := _spans().search(folded)) and len(places) < 2:
        return _after_span(match, places, at)
    if not places:
        return _by_week(folded, at)
    last = places[-1]
    head = folded[max(0, last.start - _NEAR) : last.start]
    inclusive = bool(_pattern("inclusive").search(folded))
    until = bool(_pattern("until").search(folded[max(0, last.start - _NEAR) : last.end]))
    if until and not ranged:
        return _first_day(last.named, after=inclusive)
    if (
        not ranged
        and not inclusive
        and (re.search(rf"(?<!\w)(?:{_words('starts')}) ?(?:on |el |the |le |dem )?\Z", head) or _holds_start(last))
    ):
        return None
    return _first_day(last.named, after=True)


def _holds_start(place: _Place) -> bool:
    """Whether the words of a date are those of a beginning."""
    return bool(re.match(rf"(?:{_words('starts')})(?!\w)", fold(place.named.text)))


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


def _after_span(match: re.Match[str], places: list[_Place], at: datetime) -> date:
    """The day back of somebody who is away "for two weeks", from the day named or from now."""
    every = tables("absences", AbsenceWords).values()
    number = (
        int(match["number"])
        if match["number"].isdigit()
        else next(t.numbers[match["number"]] for t in every if match["number"] in t.numbers)
    )
    unit = next(days for table in every for word, days in table.units.items() if match["unit"] == word)
    start = places[0].day if places and places[0].named.precision is Precision.DAY else at.date()
    return start + timedelta(days=number * unit)


def _by_week(folded: str, at: datetime) -> date | None:
    """The day back of somebody who is away "this week" or "today"."""
    today = at.date()
    if _pattern("next_week").search(folded):
        return today + timedelta(days=14 - today.weekday())
    if _pattern("this_week").search(folded):
        return today + timedelta(days=7 - today.weekday())
    if _pattern("this_month").search(folded):
        return (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    return today + timedelta(days=1) if _pattern("today").search(folded) else None
