"""The form of a language's date table: words, and rules written with places such as <month> for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from persevera.decide.tables import words_of

#: Dates in figures, which all languages share. Those without a year need a word before them, from the language's own rules:
#: "1/2" is also a half.
COMMON = (
    ("iso", r"(?<![\w/.=-])(?P<year>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?![\d-])"),
    ("numeric", r"(?<![\w./-])(?P<d>\d{1,2})(?P<by>[/.-])(?P<m>\d{1,2})(?P=by)(?P<year>(?:20)?\d\d)(?![\w/-]|\.\d)"),
    ("iso", r"(?<![\w/.=-])(?P<year>20\d\d)/(?P<m>\d{1,2})/(?P<d>\d{1,2})(?![\d/-])"),
)

#: Zones by the letters that all languages share; "ist" and "cst" are left out: they are two zones each, or a word.
ZONES = {
    "utc": "Etc/UTC",
    "gmt": "Etc/UTC",
    "cet": "Europe/Madrid",
    "cest": "Europe/Madrid",
    "wet": "Europe/Lisbon",
    "eet": "Europe/Athens",
    "bst": "Europe/London",
    "mez": "Europe/Berlin",
    "mesz": "Europe/Berlin",
    "est": "America/New_York",
    "edt": "America/New_York",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "et": "America/New_York",
    "ct": "America/Chicago",
    "pt": "America/Los_Angeles",
    "mst": "America/Denver",
    "mdt": "America/Denver",
    "cdt": "America/Chicago",
    "cdmx": "America/Mexico_City",
    "brt": "America/Sao_Paulo",
    "art": "America/Argentina/Buenos_Aires",
    "cot": "America/Bogota",
    "clt": "America/Santiago",
}

#: Figures that may be a date or an hour, unlike a price or a count.
_FIGURES = (
    r"\d ?[/:h-] ?\d|\d\.\d{1,2}\.|\d ?(?:[ap]\.? ?m\b|hr?s?\b|uhr|st\b|nd\b|rd\b|th\b|del \d)|"
    r"\b(?:[a-z]{1,3}|day|vom|bis|zum|around|after|before|between|latest) ?\d{1,2}\b(?![.,]\d| ?[€$%])"
)
#: Kinds whose rules all spell out a week, month or year.
_NAMES_A_UNIT = words_of(
    "part_week_this part_week_next weekday_next_week weekday_this_week this_week next_week after_next_week week_of nth_week "
    "part_this_month part_next_month next_month day_of_next_month next_year late_year part_year_next"
)
_OPTIONAL = re.compile(r"\(\?:[^()]*(?:\([^()]*\)[^()]*)*\)\?")
#: Kinds of rules whose words stand in no table.
_FIXED = frozenset(
    ("today", "tomorrow", "after_tomorrow", "next_quarter", "after_summer", "that_day", "day_behind", "eight_days", "weekend")
)


@dataclass(frozen=True, kw_only=True)
class DateWords:
    """One language's words for days and hours, all folded; rules are tried in order and the first one owns its place.

    In rules ``<month>``, ``<weekday>``, ``<day>``, ``<n>``, ``<unit>``, ``<nth>``, ``<part>``, ``<year>``, ``<feast>`` and
    ``<q>`` (minutes) stand for the words of the table, as groups of that name.
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    short_weekdays: frozenset[str] = field(default=frozenset())
    """Weekdays that are also other words when short, such as "mar"; they count only before a figure or with a stop."""
    numbers: dict[str, int]
    day_words: dict[str, int] = field(default_factory=dict)
    """Words that number a day of the month: "quince", "twenty-third", "premier"."""
    units: dict[str, str]
    """To day, business, week, fortnight, month, year or hour."""
    ordinals: dict[str, int]
    parts: dict[str, str]
    """To early, mid or late."""
    day_mark: str
    """What may follow the figure of a day, such as "st"."""
    rules: tuple[tuple[str, str], ...]
    times: tuple[str, ...]
    hour_names: dict[str, int]
    """Hours that have a name: noon."""
    minutes: dict[str, int] = field(default_factory=dict)
    """Parts of an hour, in minutes: "media" is 30."""
    to_hour: frozenset[str] = field(default=frozenset())
    """Words that count the minutes back from the hour: "menos", "quarter to", "halb"."""
    feasts: dict[str, str] = field(default_factory=dict)
    """Feasts that mark time, to the names of ``calendar_feasts``."""
    zones: dict[str, str] = field(default_factory=dict)
    """What is said of an hour that is not the writer's, to IANA zones: "hora de mexico"."""
    evening: str
    """Words that put an hour into the second half of the day."""
    morning: str
    ahead: str
    """Words of a sentence that look forward, read with their accents."""
    behind: str
    """Words just before a date that make it past, read with their accents."""
    duration: str
    """Words of a clause whose "in three weeks" is a time needed, not a date."""
    awaits: str = ""
    """Words before a participle that make it one to come: "I need it signed"."""
    onward: str = ""
    """Words that point ahead again after a past verb: "le dije que", "promised to"."""
    since: str = ""
    """Words before a day that make it past: "desde el"."""
    of_something: str = ""
    """Things that have a date of their own: "la factura de", "the meeting of"."""
    opening_hours: str = ""
    """How opening hours are announced; what follows is no date."""
    quoting: str = ""
    """Words of the line that introduces a quotation, before its colon; and its header labels, in ``labels``."""
    labels: str = ""
    meets: str = ""
    """Verbs of calling and meeting, which make a bare hour one of today."""
    titles: str = ""
    """Titles before a name, read with their capitals: "Sr.", "Mr."."""
    names: frozenset[str] = field(default=frozenset())
    """Words of days that are also names of people: "Domingo", "April"."""
    hints: str = ""
    """Words that make a sentence worth reading though they are in no other table: "trimestre", "half past"."""
    afternoon: int = 7
    """The last hour that without a mark is one of the afternoon."""
    joins: str = ","
    """Words between the days of a list or a range: "12, 13 o 14 de mayo"."""
    month_first: bool = False
    """Whether writers in the zones of North America put the month first."""
    next_skips: bool = False
    """Whether "next Friday" is that of next week, not the coming one."""
    capital: frozenset[str] = field(default=frozenset())
    """Words that count only with a capital letter."""

    def place(self, name: str) -> str:
        """The pattern of one place."""
        tables: dict[str, Iterable[str]] = {
            "month": self.months,
            "weekday": self.weekdays,
            "n": self.numbers,
            "unit": self.units,
            "nth": self.ordinals,
            "part": self.parts,
            "feast": self.feasts,
            "q": self.minutes,
        }
        if name == "year":
            return r"(?P<year>(?:19|20)\d\d)"
        if name == "day":
            words = f"|{_any(self.day_words)}" if self.day_words else ""
            return rf"(?P<day>\d{{1,2}}(?:{self.day_mark})?{words})(?![\w%€$])"
        if name == "n":
            return rf"(?P<n>\d{{1,3}}|{_any(word for word in self.numbers if word)})"
        return f"(?P<{name}>{_any(tables[name])})"

    @cached_property
    def ready(self) -> tuple[tuple[str, frozenset[str], str], ...]:
        """The rules with their places put in, each with the kinds of words without which it finds nothing."""
        found = []
        units = [unit for unit in self.units if len(unit) > 3]
        for kind, pattern in (*COMMON, *self.rules):
            certain = _OPTIONAL.sub("", pattern)
            needed = frozenset(
                place
                for place in ("month", "weekday", "unit", "feast", "day", "n", "part", "nth", "figure")
                if re.search(rf"(?<!P)<{place}>", certain)
                or (place == "figure" and re.search(r"\(\?P<(?:d|day|h)>\\d", certain))
                or (place == "unit" and kind in _NAMES_A_UNIT and any(unit in certain for unit in units))
            )
            found.append((kind, needed, self.filled(pattern)))
        return tuple(found)

    @cached_property
    def vocabulary(self) -> dict[str, re.Pattern[str]]:
        """A quick look for any word of a place; "figure" is any digit."""
        tables: dict[str, Iterable[str]] = {
            "month": self.months,
            "weekday": self.weekdays,
            "unit": self.units,
            "feast": self.feasts,
        }
        quick = {place: re.compile(rf"(?<![a-z])(?:{_any(words)})(?![a-z])") for place, words in tables.items() if words}
        return quick | {
            "part": _some(self.parts),
            "nth": _some(self.ordinals),
            "figure": re.compile(r"\d"),
            "day": _some(self.day_words, figures=True),
            "n": _some(self.numbers, figures=True),
        }

    @cached_property
    def compiled_times(self) -> tuple[re.Pattern[str], ...]:
        """The hour patterns, ready to search; their places are h, m and ap, or named and minus."""
        hours = _any([word for word, value in self.numbers.items() if 1 <= value <= 23 and len(word) > 2])
        hour = rf"(?P<h>\d{{1,2}}|{hours})"
        return tuple(re.compile(re.sub(r"(?<!P)<h>", lambda _: hour, self.filled(pattern))) for pattern in self.times)

    @cached_property
    def compiled_zones(self) -> re.Pattern[str]:
        """Finds a zone that the text names, as ``ZONES`` or ``zones`` write it."""
        return re.compile(rf"(?<![\w-])(?:{_any([*ZONES, *self.zones])})(?![\w-])")

    @cached_property
    def trigger(self) -> re.Pattern[str]:
        """A quick look for anything that could be a date or an hour."""
        words = {*self.weekdays, *self.months, *self.units, *self.hour_names, *self.feasts}
        return re.compile(rf"{_FIGURES}|(?<![a-z])(?:{_any(word for word in words if word[0].isalpha())}|{self._fixed})(?![a-z])")

    @cached_property
    def _fixed(self) -> str:
        found = [self.filled(pattern) for kind, pattern in self.rules if kind in _FIXED and "<" not in pattern.replace("(?<", "")]
        return "|".join([*found, self.hints] if self.hints else found) or "(?!)"

    def filled(self, pattern: str) -> str:
        """A rule with its places put in."""
        return re.sub(
            r"(?<!P)<(month|weekday|day|n|unit|nth|part|year|feast|q)>", lambda match: self.place(match.group(1)), pattern
        )


def _any(words: Iterable[str]) -> str:
    """Alternatives, the longest first."""
    return "|".join(sorted((re.escape(word).replace(r"\ ", " ") for word in words), key=len, reverse=True))


def _some(words: Iterable[str], *, figures: bool = False) -> re.Pattern[str]:
    """A quick look for any of these words, or for a figure."""
    found = _any(words)
    return re.compile(
        "|".join(filter(None, (r"\d" if figures else "", rf"(?<![a-z])(?:{found})(?![a-z])" if found else ""))) or "(?!)"
    )


def counted(line: str, first: int = 0) -> dict[str, int]:
    """The words of a line, numbered."""
    return {word: number for number, word in enumerate(line.split(), first)}
