"""Numbers as people write them, in figures and in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

#: A number in figures: 4.850 · 4,850.00 · 12 500,00 · 1'200.50 · 1,25,000 · 6'40; no date, hour or piece of a longer number.
#: It begins with the digit itself, which lets the search skip everywhere else.
FIGURES = re.compile(
    r"\d(?<!\d\d)(?<!\d[.,/:]\d)"
    r"(?:\d{0,2}(?:[.,' ]\d{3})+|\d?(?:,\d{2})+,\d{3}|\d{0,11})(?:[.,]\d{1,3}|'\d\d)?(?!\d)(?!/\d)(?!\.\d)(?!,\d)"
)
_HUNDRED = 100
_SMALLEST_POWER = 1_000


def value_of(written: str) -> Decimal | None:
    """The number that figures name; None where their points and commas make no sense."""
    plain = written.replace(" ", "")
    if "'" in plain[-3:-2]:
        plain = f"{plain[:-3]}.{plain[-2:]}"
        return Decimal(re.sub(r"[.,'](?=.*\.)", "", plain))
    plain = plain.replace("'", "")
    last = max(plain.rfind("."), plain.rfind(","))
    if last < 0:
        return Decimal(plain)
    whole, tail = plain[:last], plain[last + 1 :]
    separators = [sign for sign in plain if sign in ".,"]
    alike = len(set(separators)) == 1
    if len(tail) == 3 and alike and whole.strip("0") != "":
        return Decimal(re.sub(r"[.,]", "", plain))
    if len(tail) > 2 and len(separators) > 1 and alike:
        return None
    return Decimal(f"{re.sub(r'[.,]', '', whole) or '0'}.{tail}")


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of many plain words, the longer before the shorter, kept apart by their first letter for speed."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(set(words), key=len, reverse=True):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]).replace(r"\ ", "[ -]").replace(r"\-", "[ -]"))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items()) or r"(?!)"


class NumberWords:
    """The number words of one language or several: a pattern that finds a number, and the sum that makes it one."""

    def __init__(
        self, numbers: Mapping[str, float], multipliers: Mapping[str, int], *, joins: str, half: str, and_a_half: str
    ) -> None:
        self._numbers, self._multipliers = numbers, multipliers
        words = any_of((*numbers, *multipliers))
        self._word = re.compile(rf"(?P<half>(?:{half})(?=[ -]))|(?P<more>{and_a_half})|(?P<word>{words})")
        #: Words that follow each other, written apart or as one, with "and" between them.
        self.pattern = (
            rf"(?:(?:{half})[ -])?(?:{words})(?:(?![ -](?:{and_a_half})(?![a-z]))(?:[ -](?:(?:{joins})[ -])?|"
            rf"und)?(?:{words})){{0,10}}(?: (?:{and_a_half}))?"
            rf"(?: (?:de )?(?:{any_of(word for word, factor in multipliers.items() if factor >= _SMALLEST_POWER)}))?(?![a-z])"
        )

    def value(self, words: str) -> Decimal:
        """The number that words name: "quince mil" is 15,000, "un millón y medio" 1,500,000."""
        total, current = Decimal(0), Decimal(0)
        last = Decimal(1)
        for match in self._word.finditer(words):
            if match.group("half"):
                current += Decimal("0.5")
            elif match.group("more"):
                if current:
                    current += Decimal("0.5")
                else:
                    total += last / 2
            else:
                factor = self._multipliers.get(word := re.sub(r"(?<=quatre)[ ]", "-", match.group("word")))
                if factor is None:
                    number = self._numbers.get(word, 0)
                    current += int(number) if number == int(number) else Decimal(str(number))
                elif factor == _HUNDRED:
                    current = (current or Decimal(1)) * factor
                else:
                    total, current = _times(total, current, factor)
                    last = Decimal(factor)
        return total + current


def _times(total: Decimal, current: Decimal, factor: int) -> tuple[Decimal, Decimal]:
    """A power of a thousand: it multiplies what has no power yet, and all that is smaller where it is a million."""
    if total and factor > _SMALLEST_POWER and total < factor:
        return (total + current) * factor, Decimal(0)
    return total + (current or 1) * factor, Decimal(0)
