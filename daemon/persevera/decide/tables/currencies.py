"""Currencies that all languages share: ISO 4217 codes, signs, and what a bare sign means in a country."""

from __future__ import annotations

#: ISO 4217 codes that are read before or behind a number.
CODES = (
    "EUR USD GBP CHF MXN COP CLP ARS PEN BRL UYU PYG BOB VES CRC GTQ HNL NIO DOP PAB CUP CAD AUD NZD JPY CNY INR SEK NOK "
    "DKK PLN CZK HUF RON BGN TRY RUB UAH ZAR ILS AED SAR QAR KWD EGP HKD SGD TWD KRW THB IDR PHP MYR VND MAD TND NGN KES CLF PKR"
)

#: Codes that people also write in small letters; the others are words as well ("pen", "try", "mad").
SMALL_CODES = frozenset(["eur", "usd", "gbp", "chf", "mxn", "clp", "ars", "brl", "aud", "nzd", "uyu", "pyg", "dop"])

#: Signs that stand before a number, folded; the empty code is decided by the country.
SIGNS_BEFORE = {
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₪": "ILS",
    "₡": "CRC",
    "₲": "PYG",
    "us$": "USD",
    "us $": "USD",
    "u$s": "USD",
    "u$d": "USD",
    "usd$": "USD",
    "usd $": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "nz$": "NZD",
    "nzd$": "NZD",
    "ca$": "CAD",
    "c$": "CAD",
    "hk$": "HKD",
    "s$": "SGD",
    "nt$": "TWD",
    "r$": "BRL",
    "rd$": "DOP",
    "mx$": "MXN",
    "mxn$": "MXN",
    "mex$": "MXN",
    "col$": "COP",
    "cop$": "COP",
    "clp$": "CLP",
    "ar$": "ARS",
    "$u": "UYU",
    "s/": "PEN",
    "s/.": "PEN",
    "b/.": "PAB",
    "gs.": "PYG",
    "gs": "PYG",
    "rs.": "INR",
    "rs": "INR",
    "₦": "NGN",
    "u.s.$": "USD",
    "fr.": "CHF",
    "fr": "CHF",
    "r": "ZAR",
    "l": "HNL",
    "sfr.": "CHF",
    "bs.": "bs",
    "bs": "bs",
    "uf": "CLF",
    "q": "GTQ",
    "q.": "GTQ",
    "l.": "HNL",
    "$": "$",
}

#: Of the signs above: letters that also begin references and quarters ("Q3"), so that the number must look like a price;
#: in the countries named any number will do.
SHY_SIGNS = {
    "q": ("GT",),
    "q.": ("GT",),
    "l.": ("HN",),
    "l": ("HN",),
    "r": ("ZA",),
    "uf": ("CL",),
    "fr.": ("CH", "LI"),
    "fr": ("CH", "LI"),
    "gs": ("PY",),
    "gs.": ("PY",),
    "bs": ("BO", "VE"),
    "bs.": ("BO", "VE"),
    "s/": ("PE",),
    "s/.": ("PE",),
    "rs": ("IN", "PK", "LK"),
}

#: Of those: signs that count in these countries alone.
HOME_SIGNS = frozenset(["l", "r", "fr"])

#: Letters behind a number, touching it or its sign ("12k", "1,2 M€"), that multiply it.
SCALE_LETTERS = {
    "k": 1_000,
    "kk": 1_000_000,
    "m": 1_000_000,
    "mm": 1_000_000,
    "mn": 1_000_000,
    "bn": 1_000_000_000,
}

#: Letters that stand before a sign or code and multiply what follows ("TEUR 45", "MM$ 78"); see ``THOUSAND_M`` for "M$".
LEADING_SCALES = {"k": 1_000, "t": 1_000, "m": 1_000_000, "mm": 1_000_000}

#: Countries in which "M$" is a thousand (and "MM$" a million).
THOUSAND_M = frozenset(["CL"])

#: Signs that stand behind a number, folded.
SIGNS_BEHIND = {
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₡": "CRC",
    "us$": "USD",
    "u$s": "USD",
    "r$": "BRL",
    "$": "$",
    "zl": "PLN",
    "kc": "CZK",
    "uf": "CLF",
    "kr": "kr",
    "₪": "ILS",
    "ft": "HUF",
    "fr.": "CHF",
}

#: The country's own currency (ISO 3166 alpha-2 to ISO 4217).
OF_COUNTRY = {
    **dict.fromkeys(
        [
            "ES",
            "PT",
            "FR",
            "DE",
            "IT",
            "IE",
            "NL",
            "BE",
            "AT",
            "LU",
            "FI",
            "GR",
            "AD",
            "MT",
            "CY",
            "SK",
            "SI",
            "EE",
            "LV",
            "LT",
            "HR",
        ],
        "EUR",
    ),
    **dict.fromkeys(["US", "EC", "SV", "PR"], "USD"),
    "PA": "PAB",
    "MX": "MXN",
    "CO": "COP",
    "AR": "ARS",
    "CL": "CLP",
    "UY": "UYU",
    "PY": "PYG",
    "PE": "PEN",
    "BO": "BOB",
    "VE": "VES",
    "CR": "CRC",
    "GT": "GTQ",
    "HN": "HNL",
    "NI": "NIO",
    "DO": "DOP",
    "CU": "CUP",
    "BR": "BRL",
    "GB": "GBP",
    "CH": "CHF",
    "LI": "CHF",
    "CA": "CAD",
    "AU": "AUD",
    "NZ": "NZD",
    "IN": "INR",
    "PK": "PKR",
    "ZA": "ZAR",
    "NG": "NGN",
    "PL": "PLN",
    "CZ": "CZK",
    "AE": "AED",
    "SE": "SEK",
    "NO": "NOK",
    "DK": "DKK",
    "SG": "SGD",
    "HK": "HKD",
}

#: Countries whose own currency is written with a bare "$".
DOLLAR_SIGN = frozenset(["US", "EC", "SV", "PR", "MX", "CO", "AR", "CL", "UY", "DO", "CU", "CA", "AU", "NZ", "SG", "HK"])

#: Countries whose own currency has another sign, and where a bare "$" is the dollar of the United States.
FOREIGN_DOLLAR = frozenset(["PE", "BO", "GT", "CR", "HN", "NI", "PA", "PY", "VE"])

#: Countries whose own currency is called "peso", and "dollar".
PESO = frozenset(["MX", "CO", "AR", "CL", "UY", "DO", "CU"])
DOLLAR = frozenset(["US", "EC", "SV", "PR", "CA", "AU", "NZ", "SG", "HK"])

#: Currencies that are written with a bare "$" where it is clear which is meant.
DOLLARS = frozenset(["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "COP", "CLP", "ARS", "UYU", "DOP"])
