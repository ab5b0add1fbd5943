"""The money tables of one language, or of all, made ready to search."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from persevera.decide.numerals import NumberWords, any_of
from persevera.decide.tables import currencies, tables
from persevera.decide.tables.money import MoneyWords

_TABLES: dict[str, MoneyWords] = tables("money", MoneyWords)
CODE = "|".join(code.lower() for code in currencies.CODES.split())


def _any_sign(signs: Iterable[str]) -> str:
    """A pattern for one of several signs, the longer before the shorter."""
    return "|".join(re.escape(sign) for sign in sorted(signs, key=len, reverse=True))


#: A mark that ends where a number begins, in all languages.
BEFORE = re.compile(
    rf"(?:(?<![a-z0-9$])(?P<lead>mm|[ktm](?=[€$£]|eur|usd|chf))?(?P<sign>{_any_sign(currencies.SIGNS_BEFORE)})|"
    rf"(?<![a-z])(?P<power>[ktm])?(?P<code>{CODE})[ :]?(?P<dollar>\$)?|(?<![a-z])(?<!\d )(?<!\d)(?P<euro>euros?|eur\.)) {{0,8}}\Z"
)
_SHORT = 300
_LETTERS = "|".join(sorted(currencies.SCALE_LETTERS, key=len, reverse=True))


class MoneyGrammar:
    """What is needed to read money in these tables."""

    def __init__(self, words: tuple[MoneyWords, ...]) -> None:
        marks = {pattern: mark for table in words for pattern, mark in table.currencies.items()}
        cents = {pattern: mark for table in words for pattern, mark in table.cents.items()}
        longest_first = sorted(marks, key=len, reverse=True)
        self._marks = tuple((re.compile(pattern), marks[pattern]) for pattern in longest_first)
        self._cents = tuple((re.compile(pattern), mark) for pattern, mark in cents.items())
        self.scales = {**currencies.SCALE_LETTERS, **{word: factor for table in words for word, factor in table.scales.items()}}
        self.slang = {word: meant for table in words for word, meant in table.slang.items()}
        self.numbers = NumberWords(
            {word: value for table in words for word, value in table.numbers.items()},
            {word: value for table in words for word, value in table.multipliers.items()},
            joins=_one_of(table.joins for table in words),
            half=_one_of(table.half for table in words),
            and_a_half=_one_of(table.and_a_half for table in words),
        )
        self._compile(words, "|".join(f"(?:{pattern})" for pattern in longest_first), _one_of(cents))

    def _compile(self, words: tuple[MoneyWords, ...], marks: str, cents: str) -> None:
        """The patterns."""
        taxes, of = _one_of(table.taxes for table in words), _one_of(table.of for table in words)
        joins = _one_of(f"{table.joins}|con|com|avec|mit|with|,|&" for table in words)
        scale = any_of(word for word in self.scales if word not in currencies.SCALE_LETTERS)
        self.scale_alone = re.compile(
            rf" ?(?P<slang>{any_of(self.slang)})(?![a-z])|(?:(?P<letters>kk?)| ?(?P<word>{scale}))(?![a-z])"
        )
        #: What stands behind a number: a dash for no cents, more of the number, a scale, and a mark.
        self.behind = re.compile(
            rf"(?:[.,]?-{{1,2}})?(?:/-)?"
            rf"(?: ?(?P<scale>{_LETTERS}|t(?=€|eur|chf)|{scale})(?=[ €$£.,;:)\]]|eur|usd|{CODE}|\Z)"
            rf"(?: (?:(?:{joins}) )?(?P<rest>\d{{1,3}})(?: (?P<thousands>mil|mille|thousand))?(?= ))?(?: ?(?:{of}) ?)?)?"
            rf"(?: ?\(?(?:(?P<code>{CODE})(?![a-z])|(?P<sign>{_any_sign(currencies.SIGNS_BEHIND)})(?![a-z])|"
            rf"(?P<word>{marks})(?![a-z])|"
            rf"(?P<cents>{cents})(?![a-z])))?"
        )
        self.hundredths = re.compile(
            rf"(?:(?<=[€£$])(?P<tight>\d\d)(?![\d.,])| (?:(?:{joins}) )?(?P<loose>\d{{1,2}}) (?:{cents})(?![a-z])|"
            rf" (?:{joins}) (?P<bare>\d{{1,2}})(?= ?(?:[.;!?)\n]|\Z)))"
        )
        self.range = re.compile(rf" ?(?:-|{_one_of(table.ranges for table in words)}) ?(?:[€$£]|{CODE})? ?\Z")
        self.range_on = re.compile(rf" ?(?:-|{_one_of(table.ranges for table in words)}) ?\Z")
        #: Not all of these are money; the word of a currency may follow.
        self.spelled = re.compile(
            rf"(?<![a-z])(?P<number>{self.numbers.pattern})(?:(?: (?:{of}))? (?P<word>{marks})(?![a-z])|"
            rf" (?P<slang>{any_of(self.slang)})(?![a-z]))?"
        )
        per, said = _one_of(table.per for table in words), _one_of(table.tax_said for table in words)
        self.tax = re.compile(
            rf",? ?\(?(?:(?:\+|(?:{_one_of(table.tax_link for table in words)})) ?(?:(?:el|la|de) )?(?:{taxes})|"
            rf"(?:{said}))(?![a-z])"
        )
        self.per = re.compile(rf",? ?(?:{per})(?![a-z])")
        self.goes_on = re.compile(
            rf",? (?:{_one_of(f'{table.goes_on}|{table.added}' for table in words)})(?![a-z])| ?(?:[,;.!?)](?!\d)|\n|\Z| - )"
        )
        self.costs = re.compile(
            rf"(?<![a-z'])(?:{_one_of(table.costs for table in words)})"
            rf"(?: (?:{_one_of(f'{table.at}|{table.about}' for table in words)})){{0,2}}[ :=.*-]{{1,8}}\Z"
        )
        self.at = re.compile(rf"(?<![a-z])(?:{_one_of(table.at for table in words)}) ?\Z")
        self.about = re.compile(rf"(?<![a-z])(?:{_one_of(table.about for table in words)}) ?\Z")
        self.extras = re.compile(
            rf"(?<![a-z])(?:{_one_of(table.extras for table in words)})(?: [a-z]{{1,12}}){{0,4}}[ :=.-]{{1,4}}\Z"
        )
        no_price = _one_of(table.no_price for table in words)
        self.no_price = re.compile(rf"(?<![a-z])(?:{no_price})\.?[ :#.-]{{0,4}}\Z")
        self.no_price_within = re.compile(rf"(?<![a-z])(?:{no_price})(?![a-z])")
        self.no_price_label = re.compile(rf"[^a-z]{{0,60}}(?:{no_price})[^a-z]{{0,60}}")
        self.choice = re.compile(rf"(?:\A|[.;!?\n,] ?)(?:{_one_of(table.choice for table in words)})(?![a-z])[^.;!?\n]{{0,40}}\Z")
        self.price = re.compile(rf"(?<![a-z])(?:{_one_of(table.price for table in words)})")
        self.declared = re.compile(
            rf"(?<![a-z])(?:{_one_of(table.declares for table in words)}) ?(?:(?P<sign>us\$|u\$s|€|£)|"
            rf"(?P<code>{CODE})(?![a-z])|(?P<word>{marks})(?![a-z]))"
        )

    def mark_of(self, word: str) -> str:
        """The mark of a currency's word as it matched."""
        return next((mark for pattern, mark in self._marks if pattern.fullmatch(word)), "")

    def mark_of_cents(self, word: str) -> str:
        """The mark of the whole, of a word for its hundredth part."""
        return next((mark for pattern, mark in self._cents if pattern.fullmatch(word)), "")


def _one_of(patterns: Iterable[str]) -> str:
    """One pattern for several."""
    return "|".join(dict.fromkeys(patterns))


@cache
def money_grammar(language: str) -> MoneyGrammar:
    """The money words of a language (ISO 639-1), or of all where it is unknown."""
    return MoneyGrammar((_TABLES[language],) if language in _TABLES else tuple(_TABLES.values()))


def bare_dollar(language: str, folded: str) -> str | None:
    """What "$" means in a language, or in a text too short for its language to be known; None where nothing tells."""
    if language in _TABLES:
        return _TABLES[language].bare_dollar
    for table in _TABLES.values():
        if table.bare_dollar and re.search(rf"(?<![a-z])(?:{table.tells})(?![a-z])", folded[:_SHORT]):
            return table.bare_dollar
    return None
