"""What two mails have in common besides their subject: telling words, figures and reference numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from persevera.decide.subjects import WEAK, subject_key
from persevera.decide.tables import tables
from persevera.decide.tables.subjects import SubjectWords
from persevera.decide.text import fold

#: Text beyond this is not looked at.
LONGEST = 6_000
#: Beyond so many telling words a text shares some with any other, and each of them counts less.
MANY_WORDS = 60

_LETTERS = re.compile(r"[^\W\d_]{3,40}")
_THOUSAND = "|".join(sorted({word for table in tables("subjects", SubjectWords).values() for word in table.thousand}))
_FIGURE = re.compile(rf"(?<![\w.,'-])(?P<figure>\d(?:[\d.,']{{0,14}}\d)?)(?: ?(?P<thousand>{_THOUSAND})\b)?(?![\d@])")
_SPACED = re.compile(r"(?<=\d) (?=\d{3}\b)")
_DECIMALS = re.compile(r"[.,](\d{1,2})\Z")
_RUN = re.compile(r"\d{3,}")
_TELLING_DIGITS, _LONGEST_FIGURE = 3, 9
_CODE = re.compile(r"(?<![\w@./-])(?=[\w/-]{0,16}\d{2})(?:[a-z]{1,6}[-_/ ]?)?\d{1,10}(?:[-/_]\d{1,10}){0,3}(?![\w@])")
_TIME = re.compile(r"\b\d{1,2}[:h]\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\b|\b\d{1,2}/\d{1,2}\b(?!/|\w)")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_PREFIX = 5
_WORD_WEIGHT, _SUBJECT_WEIGHT, _BOTH_SUBJECTS = 1.0, 1.3, 1.6
_CODE_WEIGHT, _LONG_FIGURE, _MIDDLE_FIGURE, _SHORT_FIGURE = 4.0, 3.0, 2.5, 0.45
_ONLY_MANY = 0.4


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The beginning of a folded word, by which its forms are taken for one: "cartel" and "carteles", "seat" and "seats"."""
    bare = word[:-1] if len(word) > 3 and word.endswith("s") else word
    return bare[:_PREFIX]


def stems(text: str) -> frozenset[str]:
    """The stems of the telling words of a folded text."""
    return frozenset(stem(word) for word in _LETTERS.findall(text) if word not in WEAK)


def figures_of(text: str) -> frozenset[str]:
    """Marks of the figures in a folded text, alike however they are written: 418.000, 418,000.00 and "418 mil" are "418".

    A figure of one or two digits besides zeros is also marked with its size ("25e3"): so few digits alone say little.
    """
    found: set[str] = set()
    for match in _FIGURE.finditer(_SPACED.sub("", text)):
        digits, whole = re.sub(r"\D", "", match["figure"]), match["figure"]
        bare = digits.strip("0")
        if _YEAR.match(whole) or not bare or len(bare) > _LONGEST_FIGURE:
            continue
        if len(bare) >= _TELLING_DIGITS:
            found.add(bare)
            continue
        decimals = _DECIMALS.search(whole)
        size = len(digits) - len(digits.rstrip("0")) - (len(decimals[1]) if decimals else 0)
        size += 3 * (match["thousand"] is not None)
        if len(bare) == 2 or size >= 1:
            found.add(f"{bare}e{size}")
        if len(bare) == 2:
            found.add(bare)
    return frozenset(found)


def codes_of(text: str) -> frozenset[str]:
    """Reference numbers in a folded text, without their separators: "q-1184", but no year and no bare count."""
    found = (match.group() for match in _CODE.finditer(text))
    return frozenset(re.sub(r"[\W_]", "", code) for code in found if _is_code(code))


def _is_code(code: str) -> bool:
    digits = re.sub(r"\D", "", code)
    return len(digits) >= 3 and not _YEAR.match(code) and (len(digits) >= 5 or not code.isdigit())


@dataclass(frozen=True, slots=True)
class Traits:
    """What one mail says: stems of its subject and of its text, significant figures and codes."""

    subject: frozenset[str]
    text: frozenset[str]
    figures: frozenset[str]
    codes: frozenset[str]

    @classmethod
    def of(cls, subject: str, text: str, *, codes: Iterable[str] = ()) -> Traits:
        """The traits of a subject line and the author's own words; ``codes`` are references known besides."""
        title, body = subject_key(subject), fold(text[:LONGEST])
        whole = f"{title}\n{body}"
        named = codes_of(whole) | {re.sub(r"[\W_]", "", fold(code)) for code in codes if len(code) >= 3}
        figures = figures_of(_TIME.sub(" ", whole))
        runs = {run.strip("0") for code in _CODE.findall(whole) for run in _RUN.findall(code) if not _YEAR.match(run)}
        return cls(stems(title), stems(body), figures | {run for run in runs if len(run) >= 2}, named)

    @property
    def words(self) -> frozenset[str]:
        """All stems."""
        return self.subject | self.text

    def __or__(self, other: Traits) -> Traits:
        """The traits of both together."""
        return Traits(
            self.subject | other.subject, self.text | other.text, self.figures | other.figures, self.codes | other.codes
        )


EMPTY = Traits(frozenset(), frozenset(), frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Shared:
    """How much two mails have in common: points, of which those for more than the subjects, and the words that are shared."""

    points: float = 0.0
    beyond: float = 0.0
    certain: bool = False
    """A reference number, or a figure of three digits and more, is among it."""
    names_code: bool = False
    words: tuple[str, ...] = ()


def shared(one: Traits, other: Traits, *, besides: frozenset[str], rarity: Callable[[str], float]) -> Shared:
    """What two mails share, names of people (``besides``) left out; ``rarity`` says how telling a stem or figure is, 0 to 1."""
    crowded = min(len(one.words), len(other.words)) > MANY_WORDS
    points = beyond = 0.0
    common = sorted((one.words & other.words) - besides)
    for word in common:
        first, second = word in one.subject, word in other.subject
        worth = _BOTH_SUBJECTS if first and second else _SUBJECT_WEIGHT if first or second else _WORD_WEIGHT
        if crowded and not (first or second):
            worth *= _ONLY_MANY
        worth *= rarity(word)
        points += worth
        beyond += worth if word in one.text and (word in other.text or not first) else 0.0
    codes = one.codes & other.codes
    if codes:
        points, beyond = points + _CODE_WEIGHT, beyond + _CODE_WEIGHT
    figures = sorted(figure for figure in one.figures & other.figures if not any(figure in code for code in codes))
    for figure in figures:
        worth = _worth(figure) * rarity(figure)
        points, beyond = points + worth, beyond + worth
    certain = bool(codes) or any(len(figure) >= _TELLING_DIGITS and figure.isdigit() for figure in figures)
    return Shared(points, beyond, certain, bool(codes), (*sorted(codes), *figures, *common))


def _worth(figure: str) -> float:
    """How much a shared figure counts: by its digits; a round one with its size like two digits, "30" a little less."""
    digits, _, size = figure.partition("e")
    if not size:
        return _SHORT_FIGURE if len(digits) == 2 else _MIDDLE_FIGURE if len(digits) == 3 else _LONG_FIGURE
    return _SHORT_FIGURE if len(digits) == 2 else 2 * _SHORT_FIGURE if int(size) >= 2 else 0.6
