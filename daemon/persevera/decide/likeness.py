"""What two mails have in common besides their subject: telling words, figures and reference numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from persevera.decide.subjects import WEAK, subject_key
from persevera.decide.text import fold

#: Text beyond this is not looked at.
LONGEST = 6_000
#: Beyond so many telling words a text shares some with any other, and each of them counts less.
MANY_WORDS = 60

_LETTERS = re.compile(r"[^\W\d_]{3,40}")
_AMOUNT = re.compile(r"(?<![\w.,'-])\d(?:[\d.,']{0,14}\d)?(?!\w*@)")
_GROUPED = re.compile(r"\d ?[  ](?=\d{3}\b)")
_CODE = re.compile(r"(?<![\w@./-])(?=[\w/-]{0,16}\d{2})(?:[a-z]{1,6}[-_/ ]?)?\d{1,10}(?:[-/_]\d{1,10}){0,3}(?![\w@])")
_TIME = re.compile(r"\b\d{1,2}[:h]\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\b|\b\d{1,2}/\d{1,2}\b(?!/|\w)")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_PREFIX = 5
_WORD_WEIGHT, _SUBJECT_WEIGHT, _BOTH_SUBJECTS = 1.0, 1.3, 1.6
_CODE_WEIGHT, _LONG_FIGURE, _FIGURE, _SHORT_FIGURE = 4.0, 3.0, 2.5, 0.9
_ONLY_MANY = 0.4


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The beginning of a folded word, by which its forms are taken for one: "cartel" and "carteles", "seat" and "seats"."""
    bare = word[:-1] if len(word) > 3 and word.endswith("s") else word
    return bare[:_PREFIX]


def stems(text: str) -> frozenset[str]:
    """The stems of the telling words of a folded text."""
    return frozenset(stem(word) for word in _LETTERS.findall(text) if word not in WEAK)


def significant(figure: str) -> str:
    """The digits by which a figure is known however it is written: 418.000, 418,000.00 and "418 mil" are "418"."""
    return re.sub(r"\D", "", figure).lstrip("0").rstrip("0")


def codes_of(text: str) -> frozenset[str]:
    """Reference numbers in a folded text, without their separators; "q-1184" is one, a year or a bare count of two digits none."""
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
        plain = _GROUPED.sub(lambda found: found.group()[0], _TIME.sub(" ", whole))
        figures = {significant(found) for found in _AMOUNT.findall(plain) if not _YEAR.match(found)}
        figures |= {significant(run) for code in _CODE.findall(whole) for run in re.findall(r"\d{3,}", code) if not _YEAR.match(run)}
        return cls(stems(title), stems(body), frozenset(one for one in figures if 2 <= len(one) <= 9), named)

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
        worth = _SHORT_FIGURE if len(figure) == 2 else _FIGURE if len(figure) == 3 else _LONG_FIGURE
        worth *= rarity(figure)
        points, beyond = points + worth, beyond + worth
    return Shared(points, beyond, bool(codes), (*sorted(codes), *figures, *common))
