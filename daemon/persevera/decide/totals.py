"""Which of several amounts is the whole price, and which are no part of the offer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from persevera.decide.tables import tables
from persevera.decide.tables.money import MoneyWords
from persevera.decide.text import fold, nfc
from persevera.model.judgement import Amount

_TABLES = tables("money", MoneyWords)
_READ_AT_MOST = 100_000
_REACH = 90
_SURE = 4
_MOST_TAX = Decimal("1.3")
_MOST_ADDED = 12
_LEADERS = re.compile(r"(?:[ .\-_=·…]){3,80}")
_CLAUSE = re.compile(r"[,;(:]")
_SENTENCE_END = re.compile(r"[.;!?] ")


class _Words:
    """The patterns of one language, or of all."""

    def __init__(self, words: tuple[MoneyWords, ...]) -> None:
        def any_of(name: str) -> str:
            return "|".join(dict.fromkeys(getattr(table, name) for table in words))

        self.total = re.compile(rf"(?<![a-z-])(?:{any_of('total')})(?![a-z])")
        self.result = re.compile(rf"(?:(?<![a-z])|(?==))(?:{any_of('result')})(?: [a-z]{{1,6}}){{0,2}} ?\Z")
        self.price = re.compile(rf"(?<![a-z])(?:{any_of('price')})(?![a-z])")
        self.part = re.compile(
            rf"(?:sub-?total|(?<![a-z])(?:{any_of('part')}))\W{{0,3}}(?:\d{{1,2}}(?:[.,]\d)? ?%)?\W{{0,3}}(?:de|of|"
            rf"es|is|are|son|a)?\W{{0,3}}\Z"
        )
        self.each = re.compile(rf",? ?(?:/(?! ?-)|{any_of('each')})")
        self.after = re.compile(
            rf" ?(?:\+ ?[a-z]{{2,4}} |\(?[a-z]{{2,4}} [a-z]{{4,10}}\)? |plus vat )?(?:{any_of('after_total')})(?![a-z])"
        )
        self.option = re.compile(rf"(?<![a-z])(?:{any_of('option')})")
        self.added = re.compile(rf" ?(?:{any_of('added')})(?![a-z])")
        self.not_offered = re.compile(rf"(?<![a-z])(?:{any_of('not_offered')})(?![a-z])")


@cache
def _words(language: str) -> _Words:
    """The patterns of a language (ISO 639-1), or of all where it is unknown."""
    return _Words((_TABLES[language],) if language in _TABLES else tuple(_TABLES.values()))


@dataclass(frozen=True, slots=True)
class _Placed:
    """An amount with the words of its sentence before it, and those behind it in its line."""

    amount: Amount
    before: str
    behind: str


def _placed(amounts: Sequence[Amount], text: str) -> Iterator[_Placed]:
    """The amounts, which stand in the text in this order, with their words."""
    folded = fold(nfc(text[:_READ_AT_MOST]).replace("\t", "\n"))
    place = 0
    for amount in amounts:
        written = fold(amount.text)
        start = folded.find(written, place)
        start = place if start < 0 else start
        first = max(place, start - 2 * _REACH)
        lines = folded[first:start].rsplit("\n", 2)
        before = lines[-1] if lines[-1].strip(" *:|-$€.") else " ".join(lines[-2:])
        place = start + len(written)
        short = _LEADERS.sub(" ", before)[-_REACH:]
        yield _Placed(amount, _SENTENCE_END.split(short)[-1], folded[place : place + 44].split("\n")[0])


def offered(amounts: Sequence[Amount], text: str, *, language: str = "") -> tuple[Amount, ...]:
    """The amounts without those that are no part of the offer: what the reader pays today, an excess, a competitor's price.

    All are kept where none would be left.
    """
    words = _words(language)
    kept = tuple(one.amount for one in _placed(amounts, text) if not words.not_offered.search(_CLAUSE.split(one.before)[-1]))
    return kept or tuple(amounts)


def total(amounts: Sequence[Amount], text: str, *, language: str = "") -> Amount | None:
    """Which of the amounts found in the text is the whole price; None where that cannot be told.

    The words beside it tell it, and sums: the last line that adds up those above it. With taxes added up in the mail it is
    what is to be paid.
    """
    if len(amounts) < 2:
        return amounts[0] if amounts else None
    placed = list(_placed(amounts, text))
    words = _words(language)
    sums = _sums([one.amount for one in placed])
    weights = [_weight(one, words) + (_SURE if index in sums else 0) for index, one in enumerate(placed)]
    best = max(weights)
    if best >= _SURE and (gross := _with_taxes(placed, weights.index(best), words)):
        return gross
    leading = [one.amount for one, weight in zip(placed, weights, strict=True) if weight == best]
    if len({(one.value, one.currency) for one in leading}) == 1:
        return leading[0]
    largest = max(leading, key=lambda one: one.value)
    if best >= _SURE:
        return largest
    others = sum((one.value for one in leading), Decimal(0)) - largest.value
    return largest if others == largest.value else None


def _with_taxes(placed: Sequence[_Placed], net: int, words: _Words) -> Amount | None:
    """What is to be paid in the end, where the mail says it right behind the whole price without taxes."""
    if net + 1 >= len(placed):
        return None
    one, other = placed[net], placed[net + 1]
    if other.amount.currency != one.amount.currency or not 1 < other.amount.value / (one.amount.value or 1) <= _MOST_TAX:
        return None
    return other.amount if words.result.search(other.before) or words.after.match(other.behind) else None


def _weight(one: _Placed, words: _Words) -> int:
    """How much the words around an amount speak for the total."""
    weight = 0
    partial = bool(words.part.search(one.before))
    if words.total.search(one.before) and not re.search(r"sub-?total|zwischensumme", one.before):
        weight += _SURE
    if words.result.search(one.before):
        weight += 3
    if words.price.search(one.before):
        weight += 1
    if words.after.match(one.behind):
        weight += _SURE
    if partial and weight < _SURE:
        weight -= 3
    if words.option.search(one.before) or words.added.match(one.behind):
        weight -= 2
    if words.each.match(one.behind):
        weight -= 2
    return weight


def _sums(amounts: Sequence[Amount]) -> frozenset[int]:
    """Which of the amounts add up those just before them, or are net and tax together."""
    found: set[int] = set()
    for index, one in enumerate(amounts):
        added = Decimal(0)
        for count, other in enumerate(reversed(amounts[max(0, index - _MOST_ADDED) : index]), 1):
            if other.currency != one.currency:
                break
            added += other.value
            if added >= one.value:
                if added == one.value and count > 1:
                    found.add(index)
                break
    return frozenset(found)
