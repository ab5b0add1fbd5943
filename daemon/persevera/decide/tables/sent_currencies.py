"""How people write currencies: signs, ISO 4217 codes and words, and what a bare sign means in a country."""

from __future__ import annotations

#: ISO 4217 codes that are read before or behind a number.
CODES = (
    "EUR USD GBP CHF MXN COP CLP ARS PEN BRL UYU PYG BOB VES CRC GTQ HNL NIO DOP PAB CUP CAD AUD NZD JPY CNY INR SEK NOK "
    "DKK PLN CZK HUF RON BGN TRY RUB UAH ZAR ILS AED SAR QAR KWD EGP HKD SGD TWD KRW THB IDR PHP MYR VND MAD TND NGN KES CLF"
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
    "fr.": "CHF",
    "sfr.": "CHF",
    "bs.": "bs",
    "bs": "bs",
    "uf": "CLF",
    "q": "GTQ",
    "q.": "GTQ",
    "l.": "HNL",
    "$": "$",
}

#: Of the signs above: letters that also begin references and quarters ("Q3"), so that the number must look like a price.
SHY_SIGNS = frozenset(["q", "q.", "l.", "uf", "fr.", "gs", "bs", "bs.", "gs.", "s/", "s/."])

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
}

#: Currency words, folded, with what follows them.
WORDS = {
    r"euros?": "EUR",
    r"dolares(?: (?:americanos|estadounidenses|usd|us|de (?:los )?(?:eeuu|ee\.? ?uu\.?|estados unidos)))?": "USD",
    r"(?:us|american) dollars?": "USD",
    r"dolares canadienses|canadian dollars?": "CAD",
    r"dolares australianos|australian dollars?": "AUD",
    r"dollars?|bucks": "dollar",
    r"pesos mexicanos|mexican pesos": "MXN",
    r"pesos colombianos|colombian pesos": "COP",
    r"pesos argentinos|argentine pesos": "ARS",
    r"pesos chilenos|chilean pesos": "CLP",
    r"pesos uruguayos|uruguayan pesos": "UYU",
    r"pesos dominicanos|dominican pesos": "DOP",
    r"pesos(?: m/?n| m\.n\.)?": "peso",
    r"libras(?: esterlinas)?(?! de\b)": "GBP",
    r"pounds?(?: sterling)?(?! of\b)": "GBP",
    r"soles": "PEN",
    r"reales|reais": "BRL",
    r"francos(?: suizos)?|swiss francs|franken": "CHF",
    r"quetzales": "GTQ",
    r"lempiras": "HNL",
    r"colones": "CRC",
    r"cordobas": "NIO",
    r"guaranies": "PYG",
    r"bolivianos": "BOB",
    r"bolivares": "VES",
    r"balboas": "PAB",
    r"yenes|yen": "JPY",
    r"yuanes|yuan": "CNY",
    r"rupias|rupees?": "INR",
    r"coronas suecas|swedish kron\w{1,3}": "SEK",
    r"coronas noruegas|norwegian kron\w{1,3}": "NOK",
    r"coronas danesas|danish kron\w{1,3}": "DKK",
}

#: The country's own currency (ISO 3166 alpha-2 to ISO 4217).
OF_COUNTRY = {
    **dict.fromkeys(["ES", "PT", "FR", "DE", "IT", "IE", "NL", "BE", "AT", "LU", "FI", "GR", "AD"], "EUR"),
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
    "CA": "CAD",
    "AU": "AUD",
    "NZ": "NZD",
    "IN": "INR",
    "SE": "SEK",
    "NO": "NOK",
    "DK": "DKK",
    "SG": "SGD",
    "HK": "HKD",
}

#: Countries whose own currency is written with a bare "$".
DOLLAR_SIGN = frozenset(["US", "EC", "SV", "PR", "MX", "CO", "AR", "CL", "UY", "DO", "CU", "CA", "AU", "NZ", "SG", "HK"])

#: Countries whose own currency is called "peso", and "dollar".
PESO = frozenset(["MX", "CO", "AR", "CL", "UY", "DO", "CU"])
DOLLAR = frozenset(["US", "EC", "SV", "PR", "CA", "AU", "NZ", "SG", "HK"])

_SPANISH = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho "
    "diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve"
)
_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty"
)

#: Number words of Spanish and English, folded: what they add.
UNITS = {
    **{word: value for value, word in enumerate(_SPANISH.split())},
    **{word: value for value, word in enumerate(_ENGLISH.split())},
    "un": 1,
    "una": 1,
    "veintiun": 21,
    "treinta": 30,
    "cuarenta": 40,
    "cincuenta": 50,
    "sesenta": 60,
    "setenta": 70,
    "ochenta": 80,
    "noventa": 90,
    "cien": 100,
    "ciento": 100,
    "doscientos": 200,
    "trescientos": 300,
    "cuatrocientos": 400,
    "quinientos": 500,
    "seiscientos": 600,
    "setecientos": 700,
    "ochocientos": 800,
    "novecientos": 900,
    "a": 1,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

#: Number words that multiply what stands before them.
SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "mil": 1000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "millon": 1_000_000,
    "millones": 1_000_000,
}
