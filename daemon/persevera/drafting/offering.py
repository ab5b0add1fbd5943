"""The offer as a mail may speak of it: what it is called, its price as it was written, its attachments. Only its own facts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from persevera.drafting.manners import forbidden, line
from persevera.model.judgement import Offer
from persevera.model.message import Message
from persevera.wording import amount, listed

#: A name of an offer is cut to so many words, so that the sentence around it stays short.
_WORDS = 9
# What such a document is called: article and ending in Spanish; in English the article is always "the".
_KINDS_ES = {"propuesta": "la", "oferta": "la", "cotización": "la", "cotizacion": "la", "presupuesto": "el", "proyecto": "el"}
_KINDS_EN = ("proposal", "quote", "quotation", "estimate", "offer", "bid", "tender")
_ARTICLES = re.compile(
    rf"^(?:nuestr[oa]|mi|su|tu|l[ao]|el|una?|our|my|your|the|an?)\s+(?=(?:{'|'.join((*_KINDS_ES, *_KINDS_EN))})\b)", re.IGNORECASE
)
_PREPOSITIONS = {
    "es": re.compile(r"(?:de|del|para|por|sobre|con|en|a|al)\b", re.IGNORECASE),
    "en": re.compile(r"(?:for|of|on|to|about|with|in)\b", re.IGNORECASE),
}
_WORDS_ES = "de del la el los las un una para por con en a al y e o u sobre según sin su sus que"
_WORDS_EN = "the an of for on to with in and or at by from your our its as via"
_LOOSE_ENDS = frozenset((_WORDS_ES + " " + _WORDS_EN).split())
_CLAUSE = re.compile(r"[,;:|(\[]| [-–—] |\. ")
_SHOUTS = re.compile(r"\b(?:urgente?|última oportunidad|last chance|asap)\b[:!,\s-]*|[!¡?¿*_#<>{}\[\]\"«»“”]", re.IGNORECASE)
_NO_DOCUMENT = re.compile(
    r"^(?:image|logo|firma|signature|outlook-|att0)\w{0,40}\.|\.(?:vcf|ics|p7s|p7m|asc|sig|eml|gif|htm|html)$", re.I
)
# What belongs to a price and must not get lost when it is said again.
_TAX = (
    r"[+(]?\s?(?:más\s|mas\s|plus\s)?(?:iva|i\.v\.a\.|igic|vat|gst|tax)(?:\s(?:incluido|no incluido|aparte|(?:in|ex)cluded))?\)?"
    r"|\(?(?:ex|excl?\.?|excluding|incl?\.?|including|inc)\s(?:vat|gst|tax)\)?"
    r"|impuestos (?:incluidos|no incluidos|aparte)|sin iva|con iva"
)
_UNIT = (
    r"(?:/|al\s|por\s|a\s|per\s)\s?(?:mes|año|ano|hora|día|dia|usuario|persona|unidad|metro|m2|m²"
    r"|month|year|hour|day|user|person|seat|unit)|mensuales|anuales|monthly|yearly|cada uno|each"
)
_TERMS = re.compile(rf"\s?(?P<terms>(?:(?:{_TAX}|{_UNIT})(?![^\W\d_])(?:\s(?=[+/(a-z]))?){{1,3}})", re.IGNORECASE)
_PRICE = re.compile(r"total|importe|precio|asciende|presupuesto de|price|comes? to|cost|quote of", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """An offer by name within a sentence: "la propuesta de mantenimiento", with the gender of its noun in Spanish."""

    text: str
    feminine: bool = True


def named(what: str, language: str, original: str = "") -> Named:
    """How a sentence speaks of the offer. ``original`` is the mail's text: it shows which words begin small within a line.

    "Mantenimiento de calderas" is "la propuesta de mantenimiento de calderas"; a name that keeps its capital is quoted;
    without a name it is "nuestra propuesta". At most nine words. In English an article that the mail has is kept.
    """
    text = _ARTICLES.sub("", _cut(_quietly(what)))
    kind, _, rest = text.partition(" ")
    kinds = _KINDS_ES if language == "es" else _KINDS_EN
    known = kind.lower() in kinds
    noun = kind.lower() if known else ("propuesta" if language == "es" else "proposal")
    rest = _small(rest if known else text, original)
    feminine = language != "es" or _KINDS_ES[noun] == "la"
    if not rest:
        our = ("nuestra" if feminine else "nuestro") if language == "es" else "our"
        return Named(f"{our} {noun}", feminine)
    the = _KINDS_ES[noun] if language == "es" else "the"
    if _PREPOSITIONS[language].match(rest):
        return Named(f"{the} {noun} {rest}", feminine)
    if rest[0].isupper():
        return Named(f"{the} {noun} «{rest}»" if language == "es" else f"{the} {noun} “{rest}”", feminine)
    if language == "es":
        return Named(f"{the} {noun} {'d' if rest.startswith('el ') else 'de '}{rest}", feminine)
    article = "the " if f" the {rest.lower()}" in original[:100_000].lower() else ""
    return Named(f"{the} {noun} for {article}{rest}", feminine)


def price(offer: Offer, original: Message | None, language: str, country: str) -> str:
    """The price with what belongs to it ("4.850 € + IVA", "$90 per month"); empty where it is not sure which one it is.

    Of several amounts the first is the price only if the mail calls it one. Without a currency it is shown as written.
    """
    if not offer.amounts:
        return ""
    first = offer.amounts[0]
    written, text = line(first.text, 40), (original.text or "")[:100_000] if original else ""
    at = text.find(first.text) if first.text else -1
    if len(offer.amounts) > 1 and not (at >= 0 and _PRICE.search(text[max(0, at - 60) : at + len(first.text) + 20])):
        return ""
    shown = amount(first.value, first.currency, language, country)
    if first.currency is None and written and any(character.isdigit() for character in written):
        shown = written
    terms = _TERMS.match(text[at + len(first.text) :][:40]) if at >= 0 else None
    return shown + _joined(terms["terms"] if terms else "")


def documents(names: tuple[str, ...], language: str) -> str:
    """The attachments by name, at most two, less signatures' pictures and cards: "propuesta.pdf y planos.pdf"."""
    known = [line(name, 60) for name in names if name and not _NO_DOCUMENT.search(name)]
    short = [name for name in known if len(name) <= 40 and len(name.split()) <= 3 and not re.search(r"[{}<>!¡]", name)]
    return listed(short[:2], language) if short and not forbidden(" ".join(short[:2])) else ""


def _joined(terms: str) -> str:
    terms = " ".join(terms.split())
    if not terms or terms.startswith("/"):
        return terms
    return " " + terms


def _quietly(what: str) -> str:
    """The name without shouting: no exclamation, no "urgente", no line of capitals."""
    text = " ".join(_SHOUTS.sub(" ", line(what, 200)).split()).strip(" .,;:-–—/")
    letters = [character for character in text if character.isalpha()]
    loud = len(letters) > 6 and sum(character.isupper() for character in letters) > 0.8 * len(letters)
    return "" if forbidden(text) else text.lower() if loud else text


def _cut(text: str) -> str:
    """At most so many words, ended at a clause where there is one, never on a preposition."""
    if len(text.split()) > _WORDS - 3:
        clause = _CLAUSE.split(text, maxsplit=1)[0].strip()
        text = clause if len(clause.split()) > 1 else text
    words = text.split()[: _WORDS - 3]
    while words and words[-1].strip(".,;:-–—").lower() in _LOOSE_ENDS:
        words.pop()
    return " ".join(words).rstrip(" .,;:-–—(")


def _small(text: str, original: str) -> str:
    """The text beginning with a small letter where the mail itself writes that word so."""
    word = re.match(r"[^\W\d_]+", text)
    if not word or not text[0].isupper() or word.group(0).isupper():
        return text
    small = word.group(0)[0].lower() + word.group(0)[1:]
    return small + text[word.end() :] if re.search(rf"\b{re.escape(small)}\b", original[:100_000]) else text
