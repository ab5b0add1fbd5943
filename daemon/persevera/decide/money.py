"""Amounts of money in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice

from persevera.decide.bare_prices import BarePrices, Near
from persevera.decide.money_words import BEFORE, bare_dollar, money_grammar
from persevera.decide.numerals import FIGURES, value_of
from persevera.decide.tables import currencies
from persevera.decide.text import fold, nfc
from persevera.model.judgement import Amount

_READ_AT_MOST = 100_000
_MOST_NUMBERS = 5_000
_FEWEST_WITH_SHY_SIGN = 100
_MOST_BARE = 300
_SHORT, _VERY_SHORT = 300, 60
_MILLION = 1_000_000
_LETTERS_BESIDE_A_SIGN = frozenset(["m", "mm"])
_LETTER_MARKS = frozenset(
    [
        *(sign.rpartition(" ")[2] for sign in currencies.SIGNS_BEFORE if sign[-1].isalpha()),
        *currencies.CODES.lower().split(),
        "euro",
        "euros",
    ]
)


@dataclass(frozen=True, slots=True)
class Price:
    """An amount with its place in the text, and what its figure was multiplied by."""

    start: int
    end: int
    amount: Amount
    scale: int = 1


def currency_of(mark: str, country: str, language_default: str | None = None) -> str | None:
    """The ISO 4217 code that a mark means in a country (ISO 3166); None where it cannot be decided.

    ``language_default`` is what a bare "$" means where the country is unknown.
    """
    if len(mark) == 3 and mark.isupper():
        return "NIO" if mark == "CAD" and country == "NI" else mark
    own = currencies.OF_COUNTRY.get(country)
    if mark == "$":
        if country in currencies.DOLLAR_SIGN:
            return own
        return "USD" if country in currencies.FOREIGN_DOLLAR else None if own else language_default
    decided = {
        "own": own,
        "dollar": own if country in currencies.DOLLAR else "USD",
        "peso": own if country in currencies.PESO else None,
        "bs": own if country in ("BO", "VE") else None,
        "kr": own if country in ("SE", "NO", "DK") else None,
    }
    return decided.get(mark)


class _Reader:
    """One reading of one text for the amounts that bear a mark."""

    def __init__(self, text: str, country: str, language: str, *, every_language: bool = False) -> None:
        # A tab parts the cells of a table: no number runs across it.
        self.text = nfc(text[:_READ_AT_MOST]).replace("\t", "\n")
        self.folded = fold(self.text)
        self.country = country.upper()
        self.language = language
        self.grammar = money_grammar("" if every_language else language)
        self.plain: list[re.Match[str]] = []
        """The numbers without a mark, in their order."""
        self._declared: list[str | None] = []
        self._in_words = tuple(islice(self.grammar.spelled.finditer(self.folded), _MOST_NUMBERS))

    @property
    def declared(self) -> str | None:
        """The currency that the text says its prices are in."""
        if not self._declared:
            found = self.grammar.declared.search(self.folded)
            self._declared.append(None if found is None else self._declared_by(found))
        return self._declared[0]

    def _declared_by(self, found: re.Match[str]) -> str | None:
        """The currency of a sentence that names one for all prices; an amount there names it for itself alone."""
        if re.match(r" ?\d", self.folded[found.end() : found.end() + 2]):
            return None
        if code := found.group("code"):
            return code.upper()
        if sign := found.group("sign"):
            return currencies.SIGNS_BEFORE[sign]
        return currency_of(self.grammar.mark_of(found.group("word")), self.country)

    def code(self, mark: str) -> str | None:
        """The currency of a mark in this text."""
        if mark == "$" and self.declared:
            return self.declared
        return currency_of(mark, self.country, bare_dollar(self.language, self.folded) if mark == "$" else None)

    def marked(self, limit: int) -> list[Price]:
        """The amounts that bear a mark, in figures and in words, in their order."""
        found: list[Price] = []
        for match in islice(FIGURES.finditer(self.folded), _MOST_NUMBERS):
            if found and match.start() < found[-1].end:
                continue
            one = self._price(match, found[-1].end if found else 0) if self._touches_words(*match.span()) else None
            if one is None and found and not self.plain_since(found[-1].end):
                one = self._range_on(found, match)
            if one is None:
                self.plain.append(match)
                continue
            self._add_lower(one, found)
            found.append(one)
            if len(found) >= limit:
                break
        found += [one for one in self._spelled() if not any(one.start < other.end and other.start < one.end for other in found)]
        return sorted(found, key=lambda one: one.start)[:limit]

    def plain_since(self, place: int) -> bool:
        """Whether a number without a mark stands behind a place."""
        return bool(self.plain) and self.plain[-1].start() >= place

    def _touches_words(self, start: int, end: int) -> bool:
        """Whether a letter or a sign stands beside a number: the cheap look before the careful one."""
        before, behind = self.folded[max(0, start - 12) : start].rstrip(" "), self.folded[end : end + 2].lstrip()
        return bool((before and not before[-1].isdigit()) or (behind and not behind[0].isdigit()))

    def _before(self, start: int, written: str, taken: int) -> tuple[str, int, int]:
        """The mark before a number, where it begins, and what it multiplies by."""
        window = self.folded[max(taken, start - 18) : start]
        bare = window.rstrip(" ")
        if not bare or bare[-1] in "\n,;)-" or (bare[-1].isalpha() and not _ends_in_mark(bare)):
            return "", start, 1
        if (match := BEFORE.search(window)) is None:
            return "", start, 1
        first = start - len(window) + match.start()
        if match.group("euro"):
            return "EUR", first, 1
        lead = currencies.LEADING_SCALES.get(match.group("lead") or match.group("power") or "", 1)
        if sign := match.group("sign"):
            if not self._means(sign, first, written):
                return "", start, 1
            if match.group("lead") == "m" and sign == "$" and self.country in currencies.THOUSAND_M:
                lead = 1_000
            return currencies.SIGNS_BEFORE[sign], first, lead
        code = match.group("code")
        if code == "php" and re.fullmatch(r"\d{1,2}(?:\.\d+)?", written):
            return "", start, 1
        at = start - len(window) + match.start("code")
        as_written = self.text[at : at + 3]
        return (code.upper(), first, lead) if as_written.isupper() or code in currencies.SMALL_CODES else ("", start, 1)

    def _means(self, sign: str, first: int, written: str) -> bool:
        """Whether a mark that is also a letter ("Q3 2026", "Fr. 12.9.") means money before this number."""
        homes = currencies.SHY_SIGNS.get(sign)
        if homes is None:
            return True
        if not (self.text[first].isupper() or (sign in ("rs", "rs.") and self.country in homes)):
            return False
        if sign == "q" and written in ("1", "2", "3", "4"):
            return False
        if sign in currencies.HOME_SIGNS and self.country not in homes:
            return False
        if written.isdigit() and len(written) == 4 and sign in ("q", "l.", "uf", "l", "r", "fr", "fr."):
            return (self.country in homes and sign not in ("q", "fr", "fr.")) or not 1990 <= int(written) <= 2040
        if sign == "uf" or self.country in homes:
            return not re.fullmatch(r"\d{1,2}\.\d{1,2}\.?", written) or sign not in ("fr", "fr.")
        return bool(re.search(r"[.,]\d\d\Z", written)) or (value_of(written) or 0) >= _FEWEST_WITH_SHY_SIGN

    def _price(self, match: re.Match[str], taken: int) -> Price | None:
        """The amount around one number; None where the number bears no mark."""
        start, end = match.span()
        mark, first, factor = self._before(start, match.group(), taken)
        if start and self.folded[start - 1].isalpha() and not mark:
            return None
        behind = self.grammar.behind.match(self.folded, end)
        found = self._mark_behind(behind) if behind else ""
        if behind is None or not (mark or found) or (value := value_of(match.group())) is None:
            return None
        scale = behind.group("scale") or ""
        if behind.group("thousands") and self._scale(scale) < _MILLION:
            found = ""
        if scale in currencies.SCALE_LETTERS and not self._tight(behind, first, start):
            scale, found = "", ""
        last = end
        if found and (not mark or mark in ("$", "dollar", "peso") or found == mark or found in ("own", "dollar")):
            mark, last = found if not mark or found != "own" else mark, behind.end()
            value = self._with_rest(value, behind, scale)
        elif mark and scale:
            last, value = behind.end("scale"), value * self._scale(scale)
        elif mark and not scale and behind.end() > end and not found:
            last = end
        elif not mark:
            return None
        if behind.group("cents") and mark and last == behind.end():
            return Price(first, last, Amount(value / 100, self.code(mark), self._written(first, last)))
        if (more := self.grammar.hundredths.match(self.folded, last)) and value == value.to_integral():
            written = more.group("tight") or (behind.group("word") and (more.group("loose") or more.group("bare")))
            if written:
                value, last = value + Decimal(written) / 100, more.end()
        return Price(
            first, last, Amount(value * factor, self.code(mark), self._written(first, last)), self._scale(scale) * factor
        )

    def _written(self, first: int, last: int) -> str:
        """The amount as the author wrote it."""
        return self.text[first:last].strip(" (")

    def _scale(self, scale: str) -> int:
        """What a word or letter multiplies by."""
        return self.grammar.scales.get(scale) or currencies.LEADING_SCALES.get(scale) or 1

    def _with_rest(self, value: Decimal, behind: re.Match[str], scale: str) -> Decimal:
        """The number with its scale, and with what follows the scale: "12 mil 500", "2 millones 300 mil"."""
        value *= self._scale(scale)
        if rest := behind.group("rest"):
            value += Decimal(rest) * (1_000 if behind.group("thousands") else 1)
        return value

    def _mark_behind(self, behind: re.Match[str]) -> str:
        """The mark that stands behind a number."""
        if code := behind.group("code"):
            as_written = self.text[behind.start("code") : behind.end("code")]
            return code.upper() if as_written.isupper() or code in currencies.SMALL_CODES else ""
        if sign := behind.group("sign"):
            if sign in ("uf", "fr.") and not self.text[behind.start("sign")].isupper():
                return ""
            return currencies.SIGNS_BEHIND[sign]
        if word := behind.group("word"):
            return self.grammar.mark_of(word)
        if cents := behind.group("cents"):
            return self.grammar.mark_of_cents(cents)
        return ""

    def _tight(self, behind: re.Match[str], first: int, start: int) -> bool:
        """Whether a letter ("12k €", "$1.2M") touches its number or its sign, and is no unit of measure."""
        begin, end = behind.span("scale")
        touches_number = begin == behind.start()
        touches_sign = any(behind.start(name) == end for name in ("sign", "code"))
        if self.folded[begin:end] in _LETTERS_BESIDE_A_SIGN and not touches_sign:
            return touches_number and (first < start or self.text[begin:end].isupper())
        return touches_number or touches_sign

    def _range_on(self, found: list[Price], match: re.Match[str]) -> Price | None:
        """The upper end of a range whose mark stands before its lower end: "$3,000 to 4,000"."""
        lower, (start, end) = found[-1], match.span()
        if start - lower.end > 8 or not self.grammar.range_on.fullmatch(self.folded, lower.end, start):
            return None
        value = value_of(match.group())
        scaled = self.grammar.scale_alone.match(self.folded, end)
        scale = self._scale((scaled.group("letters") or scaled.group("word") or "") if scaled else "")
        if value is not None and scale > lower.scale == 1 and lower.amount.value < value:
            lower = replace(lower, amount=replace(lower.amount, value=lower.amount.value * scale), scale=scale)
            found[-1] = lower
        if value is None or not lower.amount.value < value * scale <= lower.amount.value * 20:
            return None
        last = scaled.end() if scaled and scale > 1 else end
        return Price(start, last, Amount(value * scale, lower.amount.currency, self._written(start, last)), scale)

    def _add_lower(self, upper: Price, found: list[Price]) -> None:
        """The lower end of a range whose mark stands behind its upper end: "entre 78 y 86 millones de pesos"."""
        lower = self.plain[-1] if self.plain else None
        if lower is None or (found and found[-1].end > lower.start()) or upper.start - lower.end() > 12:
            return
        gap = self.grammar.scale_alone.match(self.folded, lower.end())
        end = gap.end() if gap else lower.end()
        value = value_of(lower.group())
        if value is None or not self.grammar.range.fullmatch(self.folded, end, upper.start):
            return
        scales = (self._scale(gap.group("letters") or gap.group("word") or ""),) if gap else (1, upper.scale)
        for scale in scales:
            if upper.amount.value / 20 <= value * scale < upper.amount.value:
                self.plain.pop()
                found.append(
                    Price(
                        lower.start(), end, Amount(value * scale, upper.amount.currency, self._written(lower.start(), end)), scale
                    )
                )
                return

    def _spelled(self) -> Iterator[Price]:
        """The amounts in words that name their currency: "quince mil euros", "two grand"."""
        for match in self._in_words:
            word, slang = match.group("word"), match.group("slang")
            if not word and not slang:
                continue
            value = self.grammar.numbers.value(match.group("number"))
            factor, mark = self.grammar.slang[slang] if slang else (1, self.grammar.mark_of(word))
            if value * factor < 2:
                continue
            amount = Amount(value * factor, self.code(mark), self._written(*match.span()))
            yield Price(match.start(), match.end(), amount, factor)

    def bare(self, found: list[Price]) -> list[Price]:
        """The prices without a mark, beside those that were found: in their currency, else in the text's or the country's."""
        reading = BarePrices(
            self.folded, money_grammar(self.language), [Near(one.end, one.amount.value, one.scale) for one in found]
        )
        free = [match for match in self.plain if not any(one.start < match.end() and match.start() < one.end for one in found)]
        more = reading.found(free[:_MOST_BARE])
        taken = [*((one.start, one.end) for one in found), *((one.start, one.end) for one in more)]
        more += [
            one for one in reading.spelled(self._in_words) if not any(start < one.end and one.start < end for start, end in taken)
        ]
        prices = []
        for one in more:
            if one.mark:
                code = self.code(one.mark)
            elif found:
                code = min(found, key=lambda other: abs(other.start - one.start)).amount.currency
            else:
                code = self.declared or currencies.OF_COUNTRY.get(self.country)
            prices.append(Price(one.start, one.end, Amount(one.value, code, self._written(one.start, one.end)), one.scale))
        return prices


def _ends_in_mark(bare: str) -> bool:
    """Whether the last word is a sign or code of letters, with or without a letter that multiplies before it."""
    word = bare[max(bare.rfind(" "), bare.rfind("\n"), bare.rfind("(")) + 1 :]
    return word in _LETTER_MARKS or word[1:] in _LETTER_MARKS


def amounts(text: str, *, country: str = "", language: str = "", limit: int = 20) -> tuple[Amount, ...]:
    """The amounts of money that a text names, in their order, at most ``limit``.

    A bare "$" and "pesos" are those of the country (ISO 3166), or of the currency that the text says it is written in;
    elsewhere "$" is USD in an English text, and otherwise its currency stays None. A price without any mark ("te lo dejo
    en 1.200") has the currency of the prices beside it, else the country's. Percentages, telephone numbers, references,
    dates and quantities are no amounts.
    """
    reader = _Reader(text, country, language)
    found = reader.marked(limit)
    if not found and language and len(text) < _SHORT and (reader.plain or len(text) < _VERY_SHORT):
        # The language of a few words is easily taken for another.
        reader = _Reader(text, country, language, every_language=True)
        found = reader.marked(limit)
    if len(found) < limit:
        found += reader.bare(found)
    named = [one.amount for one in sorted(found, key=lambda one: one.start)[:limit]]
    dollars = {one.currency for one in named if one.currency in currencies.DOLLARS}
    if len(dollars) == 1 and any(one.currency is None and "$" in one.text for one in named):
        # Where one dollar is named, the others are the same.
        only = dollars.pop()
        named = [replace(one, currency=only) if one.currency is None and "$" in one.text else one for one in named]
    return tuple(named)
