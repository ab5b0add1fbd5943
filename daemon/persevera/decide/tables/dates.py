"""The form of a language's date table: words, and rules written with places such as <month> for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from persevera.decide.text import words_of

#: Dates in figures, which all languages share. Those without a year need a word before them: "1/2" is also a half.
COMMON = (
    ("iso", r"(?<![\w/.=-])(?P<year>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?![\d-])"),
    ("numeric", r"(?<![\w./-])(?P<d>\d{1,2})(?P<by>[/.-])(?P<m>\d{1,2})(?P=by)(?P<year>(?:20)?\d\d)(?![\w/-]|\.\d)"),
    (
        "numeric",
        (
            r"\b(?:el|dia|del|al|hasta|desde|para|proximo|on|by|until|before|till|from|due|next|for|le|au|du|ate|am|"
            r"bis|zum|vom|em|the),? "
            r"(?P<d>\d{1,2})/(?P<m>\d{1,2})(?![\d/%])"
        ),
    ),
    ("numeric", r"\b(?:am|bis|zum|vom|bis zum|,) (?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?!\d)"),
)

#: Figures that may be a date or an hour, unlike a price or a count.
_FIGURES = (
    r"\d ?[/:h-] ?\d|\d\.\d{1,2}\.|\d ?(?:[ap]\.? ?m\b|h\b|uhr|st\b|nd\b|rd\b|th\b|del \d)|"
    r"\b(?:el|al|del|dia|las?|at|by|around|after|before|between|the|q|no|um|a|as|de|day) ?\d{1,2}\b(?![.,]\d| ?[€$%])"
)
#: Kinds whose rules all spell out a week, month or year.
_NAMES_A_UNIT = words_of(
    "part_week_this part_week_next weekday_next_week weekday_this_week this_week next_week after_next_week week_of nth_week "
    "part_this_month part_next_month next_month day_of_next_month next_year late_year part_year_next"
)
_SHORT_FORM = re.compile("eo[wm]|w/c")
_OPTIONAL = re.compile(r"\(\?:[^()]*(?:\([^()]*\)[^()]*)*\)\?")
_HOURS = ("las (?=[a-z])", "la una", "at (?=[a-z])", "half past", "quarter to", "noon", "midday", "eod", "eow", "eom", "cob")


@dataclass(frozen=True, kw_only=True)
class DateWords:
    """One language's words for days and hours, all folded; rules are tried in order and the first one owns its place.

    In rules ``<month>``, ``<weekday>``, ``<day>``, ``<n>``, ``<unit>``, ``<nth>``, ``<part>`` and ``<year>`` stand for
    the words of the table, as groups of that name.
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    numbers: dict[str, int]
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
    evening: str
    """Words that put an hour into the second half of the day."""
    morning: str
    ahead: str
    """Words of a sentence that look forward, read with their accents."""
    behind: str
    """Words just before a date that make it past, read with their accents."""
    duration: str
    """Words of a clause whose "in three weeks" is a time needed, not a date."""
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
        }
        if name == "year":
            return r"(?P<year>(?:19|20)\d\d)"
        if name == "day":
            small = [word for word, value in self.numbers.items() if 1 <= value <= 31 and len(word) > 2]
            ordinals = [word for word, value in self.ordinals.items() if 1 <= value <= 31 and not word[0].isdigit()]
            return rf"(?P<day>\d{{1,2}}(?:{self.day_mark})?|{_any([*small, *ordinals])})(?![\w%€$])"
        if name == "n":
            return rf"(?P<n>\d{{1,3}}|{_any(self.numbers)})"
        return f"(?P<{name}>{_any(tables[name])})"

    @cached_property
    def compiled(self) -> tuple[tuple[str, frozenset[str], re.Pattern[str]], ...]:
        """The rules, ready to search, each with the kinds of words without which it finds nothing."""
        found = []
        for kind, pattern in (*COMMON, *self.rules):
            certain = _OPTIONAL.sub("", pattern)
            needed = frozenset(
                place
                for place in ("month", "weekday", "unit")
                if f"<{place}>" in certain or (place == "unit" and kind in _NAMES_A_UNIT and not _SHORT_FORM.search(pattern))
            )
            found.append((kind, needed, re.compile(self.filled(pattern))))
        return tuple(found)

    @cached_property
    def vocabulary(self) -> dict[str, re.Pattern[str]]:
        """A quick look for any month, weekday or unit."""
        tables: dict[str, Iterable[str]] = {"month": self.months, "weekday": self.weekdays, "unit": self.units}
        return {place: re.compile(rf"(?<![a-z])(?:{_any(words)})(?![a-z])") for place, words in tables.items()}

    @cached_property
    def compiled_times(self) -> tuple[re.Pattern[str], ...]:
        """The hour patterns, ready to search; their places are h, m and ap, or named and minus."""
        hours = _any([word for word, value in self.numbers.items() if 1 <= value <= 12 and len(word) > 2])
        hour = rf"(?P<h>\d{{1,2}}|{hours})"
        return tuple(re.compile(re.sub(r"(?<!P)<h>", lambda _: hour, pattern)) for pattern in self.times)

    @cached_property
    def trigger(self) -> re.Pattern[str]:
        """A quick look for anything that could be a date or an hour."""
        words = {*self.weekdays, *self.months, *self.units, *self.hour_names}
        return re.compile(rf"{_FIGURES}|(?<![a-z])(?:{_any(word for word in words if word[0].isalpha())}|{self._fixed})(?![a-z])")

    @cached_property
    def _fixed(self) -> str:
        kinds = ("today", "tomorrow", "after_tomorrow", "next_quarter", "season_summer", "season_reyes", "season_easter")
        found = [pattern for kind, pattern in self.rules if kind in (*kinds, "season_christmas")]
        return "|".join([*found, "trimestre", "quarter", "quincena", *_HOURS])

    def filled(self, pattern: str) -> str:
        """A rule with its places put in."""
        return re.sub(r"(?<!P)<(month|weekday|day|n|unit|nth|part|year)>", lambda match: self.place(match.group(1)), pattern)


def _any(words: Iterable[str]) -> str:
    """Alternatives, the longest first."""
    return "|".join(sorted((re.escape(word).replace(r"\ ", " ") for word in words), key=len, reverse=True))


def counted(line: str, first: int = 0) -> dict[str, int]:
    """The words of a line, numbered."""
    return {word: number for number, word in enumerate(line.split(), first)}
