"""The moments that a text names, as far as they lie ahead of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from persevera.decide.calendar_days import RESOLVERS, Reading
from persevera.decide.clock_times import ClockTime, clock_times
from persevera.decide.tables import tables
from persevera.decide.tables.dates import DateWords
from persevera.decide.text import fold, sentences, words_of
from persevera.model.judgement import NamedDate, Precision

_WORDS = tables("dates", DateWords)
_OTHER = {"es": "en", "en": "es"}
_READ_AT_MOST = 60_000
_LONGEST_SENTENCE = 1_200
_MOST_DATES = 40
_FAR = timedelta(days=300)
_SOON = timedelta(days=60)
_NEAR_MISS = timedelta(days=20)
_OPENING_HOURS = re.compile(
    r"\b(?:horarios?(?: de (?:atencion|oficina|apertura))?|office hours|opening hours|business hours|hours of operation|"
    r"atencion al (?:cliente|publico)|abierto|abrimos|cerramos|we are open|offnungszeiten|geschaftszeiten|sprechzeiten|"
    r"horaires|horario)\b ?(?:de|:|es|are|-)?.{0,40}\d"
)
_PHONE = re.compile(r"(?<![\w/.-])(?:\+|00)?\d{2,4}(?:[ .-]\d{2,4}){2,5}(?![\w/-])|\+\d{9,14}")
_DATE_LIKE = re.compile(r"\d{1,2}[.-]\d{1,2}[.-](?:20)?\d\d|20\d\d-\d\d-\d\d")
_ATTRIBUTION = re.compile(
    r"(?:escribio|wrote|a ecrit|schrieb|escreveu) ?:|^ ?>|^ ?\*?(?:enviado(?: el)?|sent|date|fecha|gesendet|data|"
    r"envoye)\*?:.{0,40}\b20\d\d\b"
)
_OF_SOMETHING = re.compile(
    r"\b(?:version|factura|invoice|correo|e?mail|reunion|meeting|order|pedido|presupuesto|oferta|propuesta|quote|proposal|carta|"
    r"letter|visita|llamada|call|conversacion|acta|contrato|contract|mensaje|message) (?:de(?:l)?|of|from|dated|"
    r"con fecha(?: de)?)"
    r"(?: the| dia| fecha)? ?\Z"
)
_HOUR_REACH = 44
_MEETS = re.compile(
    r"llam|habl|vemos|reuni|conect|marco|telefone|videollam|quedamos|call|speak|talk|meet|ring|phone|chat|catch up|ligo|falamos|"
    r"appell|rappell|sprech|rufe"
)
_NAME_BEFORE = re.compile(r"(?:\b(?:[Ss]ra?|[Dd]on|Doña|[Dd]r|Mr|Mrs|Ms|Miss|San|Santo)\.? |[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+ )\Z")
_NAME_BEHIND = re.compile(r" [A-ZÁÉÍÓÚÑ][a-záéíóúñ]+")


@dataclass(frozen=True, slots=True)
class _Day:
    """A day found in a sentence."""

    start: int
    end: int
    day: date
    precision: Precision
    kind: str


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence with what is needed to read it."""

    text: str
    folded: str
    at: datetime
    words: DateWords

    @property
    def looks_ahead(self) -> bool:
        """Whether its words look forward."""
        return re.search(self.words.ahead, self.text.lower()) is not None

    def looks_back(self, start: int) -> bool:
        """Whether a past verb governs what begins at this place."""
        clause = re.split(r"[,;:(]", self.text[max(0, start - 60) : start].lower())[-1]
        verbs = list(re.finditer(self.words.behind, clause))
        if not verbs:
            return False
        between = clause[verbs[-1].end() :]
        return not re.search(r"\b(?:que|that|to|para|would|you'd|i'd|we'd|for|hasta|until|antes|before|by)\b", between)


def _month_first(at: datetime, *, english: bool) -> bool:
    """Whether the writer puts the month first: English in the zones of North America."""
    offset = at.utcoffset() or timedelta(0)
    return english and timedelta(hours=-10) <= offset <= timedelta(hours=-3)


def _taken(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in spans)


def _is_name(sentence: _Sentence, match: re.Match[str], kind: str) -> bool:
    """Whether a word that is also a name ("Domingo", "April May") is written as one."""
    if kind not in ("weekday", "month", "weekday_day", "date"):
        return False
    for group in ("weekday", "month"):
        if group not in match.groupdict() or not match.group(group):
            continue
        start, end = match.span(group)
        word = sentence.text[start:end]
        capital = word[:1].isupper()
        if match.group(group) in sentence.words.capital and not capital and kind != "date":
            return True
        if kind == "weekday" and len(word) <= 5 and not sentence.folded[end : end + 1].isspace() and word.lower() in _SHORT_WORDS:
            return sentence.folded[end : end + 1] != "."
        if kind == "weekday" and word.lower() in _SHORT_WORDS and not re.match(r"\.? ?\d|\. ", sentence.folded[end : end + 4]):
            return True
        spanish_name = capital and word.lower() in ("domingo", "abril", "julio", "mar", "may", "april", "june", "august")
        before, behind = sentence.text[max(0, start - 20) : start], sentence.text[end : end + 20]
        if spanish_name and (_NAME_BEHIND.match(behind) or (_NAME_BEFORE.search(before) and kind == "weekday")):
            return True
    return False


_SHORT_WORDS = words_of(
    "lun mar mie jue vie sab dom mon tue tues wed thu thur thurs fri sat sun seg ter qua qui sex mo di mi do fr sa so"
)


def _listed(sentence: _Sentence, reading: Reading, start: int) -> Iterator[date]:
    """The earlier days of a list or a range that ends in a full date: "12, 13 o 14 de mayo", "del 5 al 9 de junio"."""
    before = re.search(
        r"(?:\b\d{1,2}(?:st|nd|rd|th)?(?:, | y | o | u | e | al? | al dia | and | or | to | ?- ?|, el | und | et | ou | au ))+\Z",
        sentence.folded[max(0, start - 40) : start],
    )
    if not before:
        return
    for figures in re.finditer(r"\d{1,2}", before.group()):
        try:
            day = date(reading.today.year, reading.month, int(figures.group()))
        except ValueError:
            continue
        yield day if day >= reading.today else day.replace(year=day.year + 1) if day.day < 29 else day


def _days(sentence: _Sentence) -> list[_Day]:
    """The days of a sentence, in order, before it is asked whether they lie ahead."""
    words, folded = sentence.words, sentence.folded
    english = words is _WORDS["en"]
    today = sentence.at.date()
    spans = [match.span() for match in _PHONE.finditer(folded) if not _DATE_LIKE.search(match.group()) and len(match.group()) > 8]
    found: list[_Day] = []
    there = {place for place, pattern in words.vocabulary.items() if pattern.search(folded)}
    for kind, needed, pattern in words.compiled:
        if not needed <= there:
            continue
        for match in pattern.finditer(folded):
            if _taken(spans, *match.span()) or _is_name(sentence, match, kind):
                continue
            spans.append(match.span())
            if kind not in RESOLVERS:
                continue
            if kind == "offset_soft" and re.search(words.duration, folded[max(0, match.start() - 60) : match.end() + 30]):
                continue
            reading = Reading(match, words, today, _month_first(sentence.at, english=english), english)
            resolved = RESOLVERS[kind](reading)
            if resolved is None:
                continue
            start, end = match.span()
            if kind == "date":
                found += [_Day(start, end, day, Precision.DAY, kind) for day in _listed(sentence, reading, start)]
            found.append(_Day(start, end, *resolved, kind))
    return _joined(sorted(found, key=lambda one: (one.start, one.end)), folded)


def _joined(days: list[_Day], folded: str) -> list[_Day]:
    """The days, a week and the weekday beside it made one: "la semana que viene, el martes"."""
    joined: list[_Day] = []
    for one in days:
        last = joined[-1] if joined else None
        if (
            last
            and {last.kind, one.kind} == {"next_week", "weekday"}
            and re.fullmatch(r",? ?(?:el|on|la|de la|em|na)? ?", folded[last.end : one.start])
        ):
            week, day = (last, one) if last.kind == "next_week" else (one, last)
            moment = week.day + timedelta(days=day.day.weekday())
            joined[-1] = _Day(last.start, one.end, moment, Precision.DAY, "weekday_next_week")
        else:
            joined.append(one)
    return joined


def _is_ahead(sentence: _Sentence, one: _Day, hour: time | None) -> bool:
    """Whether the text means a moment that is still to come."""
    today = sentence.at.date()
    if hour is not None and datetime.combine(one.day, hour, sentence.at.tzinfo) <= sentence.at:
        return False
    if one.day < today:
        return False
    if one.kind in ("iso", "numeric", "date") and re.search(r"(?:19|20)\d\d", sentence.folded[one.start : one.end]):
        return one.day > today or hour is not None
    if (
        one.kind == "date"
        and one.day - today > _SOON
        and _OF_SOMETHING.search(sentence.folded[max(0, one.start - 50) : one.start])
    ):
        return False
    soon = one.kind in ("date", "numeric") and one.day - today < _SOON
    if not soon and sentence.looks_back(one.start):
        return False
    if one.day == today:
        return hour is not None or sentence.looks_ahead
    if one.day - today > _FAR and one.kind in ("date", "numeric", "month", "part_month", "quarter"):
        return sentence.looks_ahead
    if one.kind == "day_of" and one.day - today > _NEAR_MISS:
        return sentence.looks_ahead
    return True


def _with_hours(days: list[_Day], hours: list[ClockTime]) -> dict[int, ClockTime]:
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


def _moment(day: date, hour: time, at: datetime) -> datetime:
    """That hour of that day in the sender's zone, moved out of a clock change's gap."""
    return datetime.combine(day, hour, at.tzinfo).astimezone(UTC).astimezone(at.tzinfo)


def _named(sentence: _Sentence) -> Iterator[NamedDate]:
    """The moments that one sentence names."""
    days = _days(sentence)
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
        yield NamedDate(
            _moment(one.day, hour.time if hour else time(), sentence.at), precision, sentence.text[start:end].strip(" ,")
        )
    if not days and hours and not hours[0].close_only and _MEETS.search(sentence.folded) and sentence.looks_ahead:
        moment = _moment(sentence.at.date(), hours[0].time, sentence.at)
        if moment > sentence.at and hours[0].certain:
            yield NamedDate(moment, Precision.MINUTE, sentence.text[hours[0].start : hours[0].end].strip(" ,"))


@dataclass(frozen=True, slots=True)
class DatedSentence:
    """A sentence, the same folded, and the moments ahead that it names."""

    text: str
    folded: str
    dates: tuple[NamedDate, ...]


def dated_sentences(text: str, *, at: datetime, language: str = "") -> tuple[DatedSentence, ...]:
    """The sentences of a text with the moments that they name; see ``named_dates``."""
    found = [(sentence, fold(sentence)) for sentence in sentences(text[:_READ_AT_MOST])]
    first = language if language in _WORDS else "es"
    read = _read(found, at, first)
    if first in _OTHER and not any(one.dates for one in read):
        return _read(found, at, _OTHER[first])
    return read


def named_dates(text: str, *, at: datetime, language: str = "") -> tuple[NamedDate, ...]:
    """The moments that a text names and that lie ahead of ``at`` (aware, in the sender's zone), in that zone.

    A day without an hour is that day at midnight with precision day; vague ones ("next week", "a finales de mes")
    are a fitting day with precision week or month. A date whose weekday contradicts it is left out. What is not
    found in the text's language is sought in the other of Spanish and English.
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
    read = []
    for text, folded in found:
        dates: tuple[NamedDate, ...] = ()
        if count < _MOST_DATES and _may_name_dates(text, folded, words):
            dates = tuple(_named(_Sentence(text, folded, at, words)))
            count += len(dates)
        read.append(DatedSentence(text, folded, dates))
    return tuple(read)


def _may_name_dates(text: str, folded: str, words: DateWords) -> bool:
    """Whether a sentence is worth reading for dates: no opening hours, no line that introduces a quotation."""
    if len(text) > _LONGEST_SENTENCE or len(folded) != len(text) or not words.trigger.search(folded):
        return False
    return not (_OPENING_HOURS.search(folded) or _ATTRIBUTION.search(folded))
