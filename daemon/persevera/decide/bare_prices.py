"""Prices that bear no mark of a currency: told by the words around them, and by the prices beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from persevera.decide.money_words import MoneyGrammar
from persevera.decide.numerals import value_of

_REACH = 64
_FEWEST = 20
_FEWEST_PLAIN = 100
_YEARS = range(1900, 2041)
_MOST_DIGITS = 6
_LIKE_ITS_NEIGHBOURS = 30
_MUCH_THE_SAME = 5
_SMALL_SCALED = 1_000
_SPELLED_FEWEST = 100
_LIST_LINE = re.compile(r"(?P<label>[^\n]{0,80}?[a-z)%])[^\n\da-z]{1,64}(?P<number>\d[\d.,' ]{0,14}?)(?:,-|\.-)? *\Z")
_TO_ANOTHER = re.compile(r" ?(?:[a-z]{1,5}|-) ?\d")
_MEASURE = re.compile(r"\d ?[x*] ?\Z")
_CENTS = re.compile(r"[.,']\d\d\Z")
_GROUPED = re.compile(r"\d[., ']\d{3}(?!\d)")


@dataclass(frozen=True, slots=True)
class Near:
    """A price that is known already: where it ends, its value and what its figure was multiplied by."""

    end: int
    value: Decimal
    scale: int


@dataclass(frozen=True, slots=True)
class Bare:
    """A price without a mark, and what its figure was multiplied by; ``mark`` where a word of it names the currency."""

    start: int
    end: int
    value: Decimal
    scale: int = 1
    mark: str = ""


@dataclass(frozen=True, slots=True)
class _Number:
    """A number with what surrounds it."""

    start: int
    end: int
    value: Decimal
    written: str
    scale: int
    before: str
    shaped: bool
    """It is written as prices are: with cents, or with its thousands apart."""

    @property
    def is_year(self) -> bool:
        """Whether it may be a year."""
        return self.scale == 1 and self.written.isdigit() and int(self.value) in _YEARS


class BarePrices:
    """One reading of a folded text for the prices without a mark."""

    def __init__(self, folded: str, grammar: MoneyGrammar, near: Sequence[Near]) -> None:
        self._folded, self._grammar = folded, grammar
        self._near = list(near)

    def found(self, numbers: Sequence[re.Match[str]]) -> list[Bare]:
        """The prices among these numbers, and those in words."""
        listed = self._listed()
        prices: list[Bare] = []
        left = list(numbers)
        for _ in range(2):
            # What is found first stands beside what is looked at again.
            for match in left:
                if (one := self._price(match, listed=match.start() in listed)) is not None:
                    prices.append(one)
                    self._near.append(Near(one.end, one.value, one.scale))
            if not prices:
                break
            left = [match for match in left if not any(one.start < match.end() and match.start() < one.end for one in prices)]
        return prices

    def spelled(self, numbers: Sequence[re.Match[str]]) -> list[Bare]:
        """The prices among numbers in words that name no currency ("twenty-three hundred a month")."""
        prices = []
        for match in numbers:
            words = match.group("number")
            if match.group("word") or match.group("slang") or len(words) < 8 or " " not in words.replace("-", " "):
                continue
            value = self._grammar.numbers.value(words)
            start, end = match.span("number")
            if value < _SPELLED_FEWEST or not (self._grammar.goes_on.match(self._folded, end) or self._after(end)):
                continue
            before = self._before(start)
            if self._grammar.costs.search(before) or (self._after(end) and self._about(before)):
                prices.append(Bare(start, end, value))
        return prices

    def _before(self, start: int) -> str:
        """What stands before a place in its line."""
        return self._folded[max(0, start - _REACH, self._folded.rfind("\n", 0, start) + 1) : start]

    def _after(self, end: int) -> str:
        """The words of a tax or a unit that follow a place; empty where none do."""
        grammar = self._grammar
        match = grammar.tax.match(self._folded, end) or grammar.per.match(self._folded, end)
        return match.group() if match else ""

    def _about(self, before: str) -> bool:
        """Whether the last word is one that prices follow."""
        return bool(self._grammar.at.search(before) or self._grammar.about.search(before))

    def _price(self, match: re.Match[str], *, listed: bool) -> Bare | None:
        """The price that a number is; None where it is none."""
        start, end = match.span()
        if start and (self._folded[start - 1].isalnum() or self._folded[start - 1] in "_#$€£/+"):
            return None
        if start > 1 and self._folded[start - 1] in "-." and self._folded[start - 2].isalpha():
            # The figures of a reference: "P-2291", "oferta.4500".
            return None
        scaled = self._grammar.scale_alone.match(self._folded, end)
        scale, mark, last = 1, "", end
        if scaled:
            last = scaled.end()
            if slang := scaled.group("slang"):
                scale, mark = self._grammar.slang[slang]
            else:
                scale = self._grammar.scales[scaled.group("letters") or scaled.group("word")]
        if last < len(self._folded) and (self._folded[last].isalnum() or self._folded[last] in "%º°_@"):
            return None
        if not mark and not listed and not self._grammar.goes_on.match(self._folded, last) and not self._after(last):
            return None
        value = value_of(match.group())
        if value is None or not value:
            return None
        written = match.group()
        shaped = bool(_CENTS.search(written) or _GROUPED.search(written))
        if scale == 1 and not shaped and len(written) > _MOST_DIGITS:
            return None
        number = _Number(start, last, value * scale, written, scale, self._before(start), shaped)
        if mark:
            return Bare(start, last, number.value, scale, mark)
        if listed and not number.is_year:
            return Bare(start, last, number.value, scale)
        return self._told(number)

    def _told(self, number: _Number) -> Bare | None:
        """The price that the words around a number make of it."""
        grammar, folded = self._grammar, self._folded
        if number.scale == 1 and not number.shaped and _TO_ANOTHER.match(folded, number.end) and not self._after(number.end):
            return None
        tax, per = grammar.tax.match(folded, number.end), grammar.per.match(folded, number.end)
        large = number.value >= _FEWEST or bool(_CENTS.search(number.written))
        known = Bare(number.start, number.end, number.value, number.scale)
        if grammar.no_price.search(number.before):
            return None
        if (
            tax
            and tax.group().strip(" (,")[:1]
            and large
            and (number.shaped or number.value >= _FEWEST_PLAIN or "+" in tax.group())
        ):
            return known
        if grammar.costs.search(number.before):
            return known if large and not number.is_year else None
        return known if self._is_price(number, per=bool(per)) else self._like_the_others(number, per=bool(per))

    def _is_price(self, number: _Number, *, per: bool) -> bool:
        """Whether a number without a word for prices is one by its unit or its scale."""
        at = bool(self._grammar.at.search(number.before))
        led = at or bool(self._grammar.about.search(number.before))
        if number.is_year:
            return False
        if number.scale > 1:
            return led or (per and number.value >= _SMALL_SCALED)
        if not per:
            return False
        if _CENTS.search(number.written):
            return True
        return led and (number.shaped or number.value >= _FEWEST)

    def _like_the_others(self, number: _Number, *, per: bool) -> Bare | None:
        """The price that a number is beside prices of its size, behind a word for them."""
        grammar = self._grammar
        near = [one for one in self._near if abs(one.end - number.start) <= 400]
        if not near or number.is_year:
            return None
        extra = bool(grammar.extras.search(number.before))
        at = bool(grammar.at.search(number.before))
        led = extra or at or per or bool(grammar.about.search(number.before))
        if (not led and not self._chosen(number, near)) or self._counts(number, near):
            return None
        scale = max((one.scale for one in near if _close(number.start, one.end)), default=1)
        if (
            number.value < _FEWEST_PLAIN
            and scale == _SMALL_SCALED
            and any(_alike(number.value * scale, one.value) for one in near)
        ):
            return Bare(number.start, number.end, number.value * scale, scale)
        if number.value < _FEWEST / 2 and not _CENTS.search(number.written):
            return None
        reach = _LIKE_ITS_NEIGHBOURS if number.shaped or at or extra or per else _MUCH_THE_SAME
        if not any(one.value / reach <= number.value <= one.value * reach for one in near):
            return None
        if (
            number.value < _FEWEST_PLAIN
            and not _CENTS.search(number.written)
            and not (at or extra or per or _close_before(near, number))
        ):
            return None
        return Bare(number.start, number.end, number.value, number.scale)

    def _counts(self, number: _Number, near: Sequence[Near]) -> bool:
        """Whether a number is a measure, or how many a price just named is for: "£1,260 for 2,000"."""
        if _MEASURE.search(number.before):
            return True
        gap = next((one.end for one in near if 0 <= number.start - one.end <= 6), None)
        if gap is None or self._folded[gap : gap + 1] in ",;.\n":
            return False
        return self._grammar.range_on.fullmatch(self._folded, gap, number.start) is None

    def _chosen(self, number: _Number, near: Sequence[Near]) -> bool:
        """Whether a number closes a label ("only gold leaf: 2,150"), or a clause that names another choice."""
        before = number.before.rstrip(" ")
        if before.endswith((":", "=")):
            label = re.split(r"[.;!?]", before)[-1]
            return (number.shaped or number.value >= _FEWEST_PLAIN) and not self._grammar.no_price_within.search(label)
        if number.value < _FEWEST or not any(_same_size(number.value, one.value) for one in near):
            return False
        if before.endswith(",") and _close_before(near, number):
            return True
        return number.value >= _FEWEST_PLAIN and bool(self._grammar.choice.search(number.before))

    def _listed(self) -> frozenset[int]:
        """Where the numbers begin that close the lines of a list of prices."""
        if not self._near and not self._grammar.price.search(self._folded) and not _GROUPED.search(self._folded):
            return frozenset()
        places: set[int] = set()
        run: list[re.Match[str]] = []
        start = 0
        for line in self._folded.split("\n"):
            bare = line.rstrip(" -.,")
            match = _LIST_LINE.match(self._folded, start, start + len(line)) if bare and bare[-1].isdigit() else None
            if match:
                run.append(match)
            elif bare and run:
                places |= self._prices_of(run)
                run = []
            start += len(line) + 1
        return frozenset(places | self._prices_of(run))

    def _prices_of(self, run: Sequence[re.Match[str]]) -> set[int]:
        """The numbers of lines that follow each other, where all of them look like prices."""
        if len(run) < 2:
            return set()
        values = []
        for match in run:
            written = match.group("number").strip()
            value = value_of(written) if re.fullmatch(r"\d[\d.,' ]*\d|\d", written) else None
            label = match.group("label")
            if (
                value is None
                or value < 5
                or len(re.findall(r"[a-z]", label)) < 3
                or self._grammar.no_price_label.fullmatch(label)
            ):
                return set()
            values.append((written, value))
        shaped = sum(bool(_CENTS.search(written) or _GROUPED.search(written)) for written, _ in values)
        near = any(_alike(value, one.value) for _, value in values for one in self._near)
        if shaped >= len(values) / 2 or (near and all(value >= _FEWEST for _, value in values)):
            return {match.start("number") for match in run}
        return set()


def _same_size(value: Decimal, other: Decimal) -> bool:
    """Whether two values are much the same."""
    return other / _MUCH_THE_SAME <= value <= other * _MUCH_THE_SAME


def _alike(value: Decimal, other: Decimal) -> bool:
    """Whether two values are of the same order."""
    return other / _LIKE_ITS_NEIGHBOURS <= value <= other * _LIKE_ITS_NEIGHBOURS


def _close(place: int, end: int) -> bool:
    """Whether a price ended shortly before a place."""
    return 0 <= place - end <= 60


def _close_before(near: Sequence[Near], number: _Number) -> bool:
    """Whether a price of much the same size stands shortly before."""
    return any(_close(number.start, one.end) and _same_size(number.value, one.value) for one in near)
