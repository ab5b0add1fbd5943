"""The form of a language's money table: what prices are called, spelled and surrounded by."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class MoneyWords:
    """One language's words of money, all folded; the texts are regular expressions without groups that capture.

    A mark is an ISO 4217 code, or "$", "dollar", "peso", "bs", "kr" or "own", which the country decides.
    """

    currencies: dict[str, str]
    """What a currency is called, to its mark; the longer wording goes before the shorter."""
    cents: dict[str, str]
    """What its hundredth part is called, to the mark of the whole."""
    scales: dict[str, int]
    """Words behind a figure that multiply it: "12 mil", "1,2 Mio."."""
    slang: dict[str, tuple[int, str]]
    """Words that multiply and name the currency at once: "2 lucas"."""
    numbers: dict[str, float]
    """Number words that add."""
    multipliers: dict[str, int]
    """Number words that multiply what stands before them."""
    joins: str
    """Words between number words."""
    half: str
    """Half, before a multiplier."""
    and_a_half: str
    """And a half, behind a multiplier."""
    of: str
    """Words between a number and its currency."""
    ranges: str
    """Words between the two ends of a range."""
    taxes: str
    """Names of the taxes on sales."""
    tax_link: str
    """Words between an amount and the tax that is in it, or is not: "más", "sin"."""
    tax_said: str
    """Words that speak of taxes without naming one: "HT", "neto"."""
    per: str
    """What follows a price for one of many: "la unidad", "al mes"."""
    costs: str
    """Words just before a price which leave no doubt that it is one: "cuesta", "te lo dejo en"."""
    at: str
    """Words just before a price per piece that stand before few other numbers: "a", "at"."""
    about: str
    """Words just before a price that stand before other numbers as well: "por", "unos", "or"."""
    goes_on: str
    """Words that may follow a price without a currency, where a noun would make it a count."""
    choice: str
    """Words that begin the clause of another choice: "if you take", "con"."""
    not_offered: str
    """Words of a clause whose amount is no part of the offer: what the reader pays today, an excess, a budget."""
    extras: str
    """What is often priced beside the thing itself; such a word, few others, and a number is a price among prices."""
    no_price: str
    """Words before a number that make it no price: "página", "calle"."""
    declares: str
    """Words of a sentence that says in which currency all prices are; the currency follows."""
    total: str
    """Words before the whole price."""
    result: str
    """Words before what has just been worked out: "es decir", "so"."""
    price: str
    """What a price is called."""
    part: str
    """Words before an amount that is a part, an addition or another price: tax, deposit, discount, old price."""
    each: str
    """What follows an amount that recurs or is for one of many, and so is not the whole."""
    after_total: str
    """What follows the whole price."""
    option: str
    """Words that begin an alternative or an extra."""
    added: str
    """What follows an amount that comes on top."""
    bare_dollar: str | None = None
    """What "$" means where nothing but the language is known."""
    tells: str = r"(?!)"
    """Words beside a price by which the language is known where a text is too short to tell it otherwise."""


def counted(words: str) -> dict[str, float]:
    """Number words in their order, from nought."""
    return {word: float(value) for value, word in enumerate(words.split())}
