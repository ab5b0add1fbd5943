"""Amounts of money in a text, and which of them is the total."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import islice

from persevera.decide.tables import sent_currencies as table
from persevera.decide.text import fold, nfc
from persevera.model.judgement import Amount

_READ_AT_MOST = 100_000
_MOST_NUMBERS = 5_000
_NUMBER = re.compile(
    r"(?<![\d])(?<!\d[.,/:])"
    r"(?:\d{1,3}(?:[.,' ]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,12})(?:[.,]\d{1,3})?(?![\d/])(?!\.\d)(?!,\d)"
)
_SIGNS = "|".join(re.escape(sign) for sign in sorted(table.SIGNS_BEFORE, key=len, reverse=True))
_CODE = "|".join(code.lower() for code in table.CODES.split())
_BEFORE = re.compile(rf"(?:(?<![a-z0-9$])(?P<sign>{_SIGNS})|(?<![a-z])(?P<code>{_CODE})[ :]?(?P<dollar>\$)?) ?\Z")
_SCALE = (
    r"(?:[.,]?-{1,2})?(?: ?(?P<scale>mil millones|mil|thousand|millones|millon|millions?|billions?|mill\.|mio\.?|"
    r"mn|bn|mm|k|m)"
    r"(?=[ €$£.,;:)]|[a-z]{3}\b|\Z)(?: de\b)?)?"
)
_BEHIND_SIGNS = "|".join(re.escape(sign) for sign in sorted(table.SIGNS_BEHIND, key=len, reverse=True))
_WORDS = "|".join(f"(?:{word})" for word in table.WORDS)
_BEHIND = re.compile(
    rf"{_SCALE}(?: ?\(?(?:(?P<code>{_CODE})(?![a-z])|(?P<sign>{_BEHIND_SIGNS})(?![a-z0-9])|(?P<word>{_WORDS})(?![a-z])))?"
)
_WORD_CODES = tuple((re.compile(word), code) for word, code in table.WORDS.items())
_TAX = re.compile(r" ?(?:€ )?(?:\+|mas|plus|zzgl\.?) ?(?:iva|igic|igv|vat|gst|tva|mwst|tax)\b")
_SCALES = {
    "k": 1_000,
    "mil": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "mm": 1_000_000,
    "mn": 1_000_000,
    "mill.": 1_000_000,
    "mio": 1_000_000,
    "mio.": 1_000_000,
    "millon": 1_000_000,
    "millones": 1_000_000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "mil millones": 1_000_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
    "billions": 1_000_000_000,
}
_RANGE = re.compile(r" ?(?:-|a|y|o|to|and|or|bis|e) ?(?:€|\$|£)? ?\Z")
_SPELLED = "|".join(sorted((*table.UNITS, *table.SCALES), key=len, reverse=True))
_IN_WORDS = re.compile(
    rf"(?<![a-z])(?P<number>(?:{_SPELLED})(?:(?: y | and |-| )(?:{_SPELLED})(?![a-z])){{0,8}})"
    rf"(?: de)? (?P<word>{_WORDS})(?![a-z])"
)
_HUNDRED = 100
_NO_PRICE_BELOW = 20
_FEWEST_WITH_SHY_SIGN = 100


def _value(written: str) -> Decimal | None:
    """The number as written in any of the usual ways: 4.850 · 4,850.00 · 12 500,00 · 1'200.50 · 1,25,000."""
    plain = written.replace(" ", "").replace("'", "")
    last = max(plain.rfind("."), plain.rfind(","))
    if last < 0:
        return Decimal(plain)
    whole, tail = plain[:last], plain[last + 1 :]
    separators = [sign for sign in plain if sign in ".,"]
    grouped = len(tail) == 3 and len(set(separators)) == 1 and whole.strip("0") != ""
    if grouped:
        return Decimal(re.sub(r"[.,]", "", plain))
    if len(tail) > 2 and len(separators) > 1 and len(set(separators)) == 1:
        return None
    return Decimal(f"{re.sub(r'[.,]', '', whole) or '0'}.{tail}")


def _currency(mark: str, country: str, language: str) -> str | None:
    """The ISO code of a mark that depends on the country; None where it cannot be decided."""
    if len(mark) == 3 and mark.isupper():
        return "NIO" if mark == "CAD" and country == "NI" else mark
    own = table.OF_COUNTRY.get(country)
    if mark == "$":
        if country in table.DOLLAR_SIGN:
            return own
        return "USD" if language == "en" or country == "PA" else None
    if mark == "dollar":
        return own if country in table.DOLLAR else "USD"
    if mark == "peso":
        return own if country in table.PESO else None
    if mark == "bs":
        return own if country in ("BO", "VE") else None
    if mark == "kr":
        return own if country in ("SE", "NO", "DK") else None
    return None


def _word_mark(word: str) -> str:
    """The mark of a currency word as it matched."""
    return next(code for pattern, code in _WORD_CODES if pattern.fullmatch(word))


class _Reader:
    """One reading of one text."""

    def __init__(self, text: str, country: str, language: str) -> None:
        # A tab parts the cells of a table: no number runs across it.
        self.text = nfc(text[:_READ_AT_MOST]).replace("\t", "\n")
        self.folded = fold(self.text)
        self.country = country.upper()
        self.language = language

    def amount(self, match: re.Match[str]) -> tuple[int, int, Amount] | None:
        """The amount around one number, with its place; None where the number is no money."""
        start, end = match.span()
        folded = self.folded
        before = _BEFORE.search(folded[max(0, start - 8) : start])
        behind = _BEHIND.match(folded, end)
        written = match.group()
        mark, first = self._mark_before(before, start, written)
        if start and folded[start - 1].isalpha() and not mark:
            return None
        scale, last = "", end
        if behind is not None:
            found = self._mark_behind(behind)
            scale = behind.group("scale") or ""
            if found and (not mark or mark in ("$", "dollar") or found == mark):
                mark, last = found, behind.end()
            elif scale and mark:
                last = behind.end("scale")
            if scale in ("m", "mm", "k", "mn", "bn") and not self._tight(behind, first, start):
                scale, last = "", end if mark and not found else last
                if not mark:
                    return None
        if not mark and _TAX.match(folded, end) and (value := _value(written)) is not None and value >= _NO_PRICE_BELOW:
            return start, end, Amount(value, table.OF_COUNTRY.get(self.country), self.text[start:end])
        value = _value(written)
        if not mark or value is None:
            return None
        value *= _SCALES.get(scale, 1)
        code = _currency(mark, self.country, self.language)
        return first, last, Amount(value, code, self.text[first:last].strip(" ("))

    def _mark_before(self, before: re.Match[str] | None, start: int, written: str) -> tuple[str, int]:
        """The mark that stands before a number, and where it begins."""
        if before is None:
            return "", start
        first = start - (len(before.string) - before.start())
        if sign := before.group("sign"):
            shy = sign in table.SHY_SIGNS
            capital = self.text[first].isupper() or not sign[0].isalpha()
            if shy and not (capital and self._priced(sign, written)):
                return "", start
            return table.SIGNS_BEFORE[sign], first
        code = before.group("code")
        if code == "php" and re.fullmatch(r"\d{1,2}(?:\.\d+)?", written):
            return "", start
        as_written = self.text[first : first + 3]
        return (code.upper(), first) if as_written.isupper() or code in table.SMALL_CODES else ("", start)

    def _priced(self, sign: str, written: str) -> bool:
        """Whether a number behind a mark that is also a letter ("Q3 2026") looks like a price."""
        if written.isdigit() and len(written) == 4 and sign in ("q", "l.", "uf"):
            return False
        return bool(re.search(r"[.,]\d\d\Z", written)) or (_value(written) or 0) >= _FEWEST_WITH_SHY_SIGN

    def _mark_behind(self, behind: re.Match[str]) -> str:
        """The mark that stands behind a number."""
        if code := behind.group("code"):
            as_written = self.text[behind.start("code") : behind.end("code")]
            return code.upper() if as_written.isupper() or code in table.SMALL_CODES else ""
        if sign := behind.group("sign"):
            if sign == "uf" and not self.text[behind.start("sign") : behind.end("sign")].isupper():
                return ""
            return table.SIGNS_BEHIND[sign]
        if word := behind.group("word"):
            return _word_mark(word)
        return ""

    def _tight(self, behind: re.Match[str], first: int, start: int) -> bool:
        """Whether a one-letter scale ("12k €", "$1.2M") touches its number or its sign, and is no unit of measure."""
        begin, end = behind.span("scale")
        touches_number = begin == behind.start()
        touches_sign = behind.group("sign") is not None and behind.start("sign") == end
        if self.folded[begin:end] in ("m", "mm") and not touches_sign:
            return touches_number and (first < start or self.text[begin:end].isupper())
        return touches_number or touches_sign

    def in_words(self) -> list[tuple[int, int, Amount]]:
        """The amounts that are spelled out ("quince mil euros")."""
        found = []
        for match in _IN_WORDS.finditer(self.folded):
            value = _spelled(match.group("number"))
            if value < 2 and match.group("number") not in ("mil", "one thousand"):
                continue
            code = _currency(_word_mark(match.group("word")), self.country, self.language)
            found.append((match.start(), match.end(), Amount(Decimal(value), code, self.text[match.start() : match.end()])))
        return found


def _spelled(words: str) -> int:
    """The number that words name: "quince mil" is 15,000."""
    total = current = 0
    for word in re.split(r"[ -]", words):
        if word in table.SCALES:
            factor = table.SCALES[word]
            if factor == _HUNDRED:
                current = max(current, 1) * factor
            elif word.startswith("millon") and total:
                total, current = (total + current) * factor, 0
            else:
                total, current = total + max(current, 1) * factor, 0
        else:
            current += table.UNITS.get(word, 0)
    return total + current


def _touches_words(folded: str, start: int, end: int) -> bool:
    """Whether a letter or a sign stands beside a number: the cheap look before the careful one."""
    before, behind = folded[max(0, start - 2) : start].rstrip(), folded[end : end + 2].lstrip()
    return bool((before and not before[-1].isdigit()) or (behind and not behind[0].isdigit()))


def _found(text: str, country: str, language: str, limit: int) -> list[tuple[int, int, Amount]]:
    """The amounts with their places, in order."""
    reader = _Reader(text, country, language)
    found: list[tuple[int, int, Amount]] = []
    lower: tuple[int, int, Decimal] | None = None
    for match in islice(_NUMBER.finditer(reader.folded), _MOST_NUMBERS):
        one = reader.amount(match) if _touches_words(reader.folded, *match.span()) else None
        if one is None:
            value = _value(match.group())
            lower = None if value is None else (match.start(), match.end(), value)
            continue
        if lower and match.start() - lower[1] < 8 and _RANGE.fullmatch(reader.folded, lower[1], one[0]):
            start, end, value = lower
            if one[2].value / 20 <= value < one[2].value:
                found.append((start, end, Amount(value, one[2].currency, reader.text[start:end])))
        lower = None
        found.append(one)
        if len(found) >= limit:
            break
    found += [one for one in reader.in_words() if not any(start < one[1] and one[0] < end for start, end, _ in found)]
    return sorted(found, key=lambda one: one[0])[:limit]


def amounts(text: str, *, country: str = "", language: str = "", limit: int = 20) -> tuple[Amount, ...]:
    """The amounts of money that a text names, in their order, at most ``limit``.

    A bare "$" and "pesos" are those of the country (ISO 3166); elsewhere "$" is USD in an English text, and
    otherwise its currency stays None. Percentages, telephone numbers, references, dates and quantities are no amounts.
    """
    return tuple(amount for _, _, amount in _found(text, country, language, limit))


_TOTAL = re.compile(
    r"\b(?:total(?!ly|mente)\w{0,2}|asciende\w*|all[- ]up|all[- ]in|comes? to|came to|final|gesamt\w*|in all|baja a|bajaria a|"
    r"sube a|(?:se )?qued\w{1,6} en|s'eleve|sale (?:por|a)|saldria (?:por|a)|suma|sums? to|amounts? to|insgesamt|endpreis)\b"
)
_PRICE = re.compile(
    r"\b(?:importe|precio|inversion|coste|costo|valor|monto|presupuesto|oferta|propuesta|cotizacion|price|cost|investment|"
    r"fee|quote|quotation|estimate|proposal|offer|montant|prix|devis|preis|angebot|preco|proposta|orcamento)\b"
)
_PART = re.compile(
    r"(?:sub-?total|\b(?:antes|was|instead of|en (?:lugar|vez) de|frente a|rather than|previously|descuento\w*|discount|dto|"
    r"ahorr\w+|sav\w+|senal|anticipo|deposit|down ?payment|primer pago|first payment|iva|vat|gst|igv|igic|tax(?:es)?|mwst|tva|"
    r"portes|envio|shipping|base(?: imponible)?|fianza|cuota|licencia|hora|unidad|rebaja\w*|plazos? de|instal\w+|plus|limite|"
    r"presupuesto de partida|de menos|por debajo de|over|salvo|up to|hasta))"
    r"\W{0,3}(?:\d{1,2}(?:[.,]\d)? ?%)?\W{0,3}(?:de|of|es|is|are|son)?\W{0,3}\Z"
)
_EACH = re.compile(
    r" ?(?:/|por (?!todo|el conjunto|la (?:obra|reforma|totalidad))|per |cada |each|a month|a year|al (?:mes|ano)|monthly|"
    r"mensual|"
    r"anual|yearly|pro |la (?:hora|unidad)|p\.? ?/?u)"
)
_AFTER_TOTAL = re.compile(
    r" ?(?:\+ ?iva |\(?iva incluido\)? |plus vat )?(?:en total|in total|total|all[- ]in|all[- ]up|todo incluido)"
)


def _weight(before: str, after: str) -> int:
    """How much the words around an amount speak for the total."""
    weight = 0
    if _TOTAL.search(before) and not re.search(r"sub-?total", before):
        weight += 4
    if _PRICE.search(before):
        weight += 1
    if _PART.search(before) and weight < 4:
        weight -= 3
    if _EACH.match(after):
        weight -= 2
    if _AFTER_TOTAL.match(after):
        weight += 4
    return weight


def total(amounts: Sequence[Amount], text: str) -> Amount | None:
    """Which of the amounts found in the text is the whole price; None where that cannot be told."""
    if len(amounts) < 2:
        return amounts[0] if amounts else None
    folded = fold(text[:_READ_AT_MOST].replace("\t", "\n"))
    place, weights = 0, []
    for amount in amounts:
        written = fold(amount.text)
        start = folded.find(written, place)
        start = place if start < 0 else start
        lines = folded[max(place, start - 80) : start].rsplit("\n", 2)
        before = lines[-1] if lines[-1].strip(" *:|-") else " ".join(lines[-2:])
        place = start + len(written)
        weights.append(_weight(re.split(r"[.;!?] ", before)[-1], folded[place : place + 40].split("\n")[0]))
    best = max(weights)
    leading = [amount for amount, weight in zip(amounts, weights, strict=True) if weight == best]
    if len({(one.value, one.currency) for one in leading}) == 1:
        return leading[0]
    if best >= 4:
        return max(leading, key=lambda one: one.value)
    largest = max(leading, key=lambda one: one.value)
    others = sum((one.value for one in leading), Decimal(0)) - largest.value
    return largest if others == largest.value else None
