"""Words for people: translations of our own sentences, and dates, hours and money as the reader writes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, tzinfo
from decimal import Decimal
from functools import lru_cache
from gettext import GNUTranslations
from importlib.resources import files

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date, format_time
from babel.numbers import format_decimal, get_currency_symbol

#: The languages that Persevera speaks; English is the language of the source.
LANGUAGES = ("en", "es")

#: Where the month comes before the day, and hours have a.m. and p.m.
_MONTH_FIRST = frozenset({"US", "CA", "PH"})
#: Where "$" is the country's own and prices are customarily followed by the currency's code.
_SIGN_AND_CODE = {"MX": "MXN"}
#: Where English is written with its own separators; elsewhere English is written as in Britain.
_ENGLISH = frozenset({"US", "GB", "IE", "CA", "AU", "NZ", "IN", "PH", "SG", "HK", "MT"})
_SIGNS = {"EUR": "€", "GBP": "£"}
_PLACE = re.compile(r"\{(\w{1,40})\}")


def translator(language: str) -> Callable[[str], str]:
    """The translation of our English sentences into a language; English, and any other without a catalogue, as they stand."""
    catalogue = _catalogue(language)
    if catalogue is None:
        return str
    # A catalogue keeps its own particulars under the empty sentence.
    return lambda text: catalogue.gettext(text) if text else ""


@lru_cache
def _catalogue(language: str) -> GNUTranslations | None:
    if language not in LANGUAGES or language == "en":
        return None
    with files("persevera").joinpath("locale", language, "LC_MESSAGES", "persevera.mo").open("rb") as compiled:
        return GNUTranslations(compiled)


def say(text: str, facts: Iterable[tuple[str, object]], language: str, zone: tzinfo | None = None, country: str = "") -> str:
    """A sentence with ``{named}`` places in a language, its facts written as the reader writes them.

    Moments are shown in ``zone``. A place without a fact stays as it is: a reason must never fail to be read.
    """
    known = dict(facts)

    def fill(place: re.Match[str]) -> str:
        name = place.group(1)
        return fact(known[name], language, zone, country) if name in known else place.group(0)

    return _PLACE.sub(fill, translator(language)(text))


def fact(value: object, language: str, zone: tzinfo | None = None, country: str = "") -> str:
    """One fact as words: a moment, a day, a number, or what ``str`` makes of it."""
    if isinstance(value, datetime):
        return moment(value.astimezone(zone) if zone else value, language, country)
    if isinstance(value, date):
        return day(value, language, country)
    if isinstance(value, Decimal):
        return number(value, language, country)
    return str(value)


def day(value: date, language: str, country: str = "", *, year: bool = False) -> str:
    """A weekday with its date: "martes 24 de noviembre", "Tuesday 24 November", in the United States "Tuesday, November 24"."""
    if language == "es":
        pattern = "EEEE d 'de' MMMM" + (" 'de' y" if year else "")
    elif country.upper() in _MONTH_FIRST:
        pattern = "EEEE, MMMM d" + (", y" if year else "")
    else:
        pattern = "EEEE d MMMM" + (" y" if year else "")
    return format_date(value, pattern, locale=_locale(language, country))


def short_day(value: date, language: str, country: str = "") -> str:
    """A date in little room, with its year: "3 nov 2026", "3 Nov 2026", in the United States "Nov 3, 2026"."""
    pattern = "MMM d, y" if language != "es" and country.upper() in _MONTH_FIRST else "d MMM y"
    return format_date(value, pattern, locale=_locale(language, country))


def clock(value: datetime, language: str, country: str = "") -> str:
    """The time of day: "10:00", in the United States "10:00 AM"."""
    twelve = language != "es" and country.upper() in _MONTH_FIRST
    return format_time(value.timetz(), "h:mm a" if twelve else "H:mm", locale=_locale(language, country))


def moment(value: datetime, language: str, country: str = "") -> str:
    """A day and its hour, in the value's own zone: "martes 24 de noviembre a las 10:00"."""
    spanish = "a la" if value.hour == 1 else "a las"
    at = spanish if language == "es" else "at"
    return f"{day(value.date(), language, country)} {at} {clock(value, language, country)}"


def number(value: Decimal, language: str, country: str = "") -> str:
    """A number with the reader's separators; two decimals at least, none at all where it is whole."""
    pattern = "#,##0" if value == value.to_integral_value() else "#,##0.00####"
    return format_decimal(value, pattern, locale=_locale(language, country))


def amount(value: Decimal, currency: str | None, language: str, country: str = "") -> str:
    """Money as the reader writes it: "4.850 €", "$4,850"; without a currency the number alone.

    A sign stands where the reader's country puts it; a currency without a sign of its own there is named by its
    ISO 4217 code behind the number. In Mexico, as is the custom there, "$45,000.00 MXN".
    """
    digits = number(value, language, country)
    if currency is None:
        return digits
    locale = _locale(language, country)
    home = _SIGN_AND_CODE.get(country.upper())
    if home == currency:
        return f"${format_decimal(value, '#,##0.00', locale=locale)} {currency}"
    sign = _SIGNS.get(currency) or get_currency_symbol(currency, locale)
    if sign.isalpha():
        return f"{digits} {sign}"
    before, _, after = str(locale.currency_formats["standard"].pattern).partition(";")[0].partition("¤")
    if after and not before:
        return f"{sign} {digits}" if after[0].isspace() else f"{sign}{digits}"
    return f"{digits} {sign}"


def listed(items: Sequence[str], language: str) -> str:
    """Names in a row: "Ana, Luis y Marta", "Ana, Luis and Marta"."""
    *first, last = items or ("",)
    if not first:
        return last
    word = "and"
    if language == "es":
        word = "e" if re.match(r"h?[iíy](?![aeou])", last.lower()) else "y"
    return f"{', '.join(first)} {word} {last}"


@lru_cache(maxsize=64)
def _locale(language: str, country: str) -> Locale:
    own = bool(country) and (language != "en" or country.upper() in _ENGLISH)
    wanted = (
        f"{language}_{country.upper()}" if own else {"es": "es_ES", "en": "en_GB" if country else "en"}.get(language, language)
    )
    for name in (wanted, {"es": "es_ES", "en": "en_GB"}.get(language, language)):
        try:
            return Locale.parse(name)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")
