"""The facts of an offer: what it is for, what it is called, and a phone number; put together with the others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from persevera.decide.offer_words import KINDS, NOUN, TABLES, any_of
from persevera.decide.subjects import subject_key
from persevera.decide.text import excerpt, fold, nfc

_WHAT_AT_MOST = 80
_MOST_WORDS = 6
_READ_AT_MOST = 6_000
_MARKS = re.compile(r"(?:\A|(?<=[\s:]))(?:re|rv|fwd?|aw|wg|tr|enc|res|resp|sv)(?:\[\d+\])?\s*:\s*", re.IGNORECASE)
_PRICES = rf"(?:{any_of('prices')})"
_NAMED = rf"(?:{NOUN}|{_PRICES})"
_ARTICLES = rf"(?:{any_of('articles')})"
_OF = rf"(?:{any_of('of')})"
_CODE = r"(?:(?:n\.?[ºo°]\.?|nr\.?|no\.?|#|ref\.?)[ :]?)?(?:[a-z]{1,6}[-/])?(?:[a-z]{1,4}[-/])?\d[\w/.-]{1,20}"
_SUBJECT_CODE = re.compile(
    r"(?<![\w-])(?:(?:n\.?[ºo°]\.?|nr\.?|no\.|#|ref(?:erencia)?\.?)[ :]{0,2}(?=[a-z/.-]{0,12}\d)[\w/.-]{2,24}|"
    r"(?:[a-z]{1,6}[-/]){1,2}(?=[\d-]{0,12}\d{2})\d[\w/-]{1,20}|(?:19|20)\d\d[/-]\d{1,6}|\d{1,5}/(?:19|20)\d\d|"
    r"\d{2}-\d{3,6}|(?!(?:19|20)\d\d(?!\d))\d{4,12}(?:-\d{1,3})?)(?![\w-])"
)
_LEADING = re.compile(
    rf"\A(?:{_ARTICLES} )?(?:{KINDS} )?{_NAMED}(?![a-z])(?: {KINDS}){{0,3}}"
    rf"(?: {_OF}(?![a-z])(?: {_ARTICLES}(?![a-z]))?)?[\s:–—,.|-]*"
)
_BEFORE_OF = re.compile(rf"\A{_OF} (?:{_ARTICLES} )?")
_OF_WHAT = re.compile(
    rf"(?<![a-z]){NOUN}(?![a-z])(?: {KINDS}){{0,3}}(?: \(?{_CODE}\)?)?,? {_OF}(?![a-z])"
    rf" (?:{_ARTICLES} )?(?P<what>[^.,;:\n()?!]{{3,90}})"
)
_ENDS = re.compile(rf" (?:{any_of('ends')})(?![a-z])| - | \d[\d.,]* ?(?:€|eur)|[€$£«»\"]")
_BREAK = re.compile(rf"(?:{any_of('breaks')})\Z")
_ARTICLE = re.compile(rf"{_ARTICLES}\Z")
_VERSION = re.compile(r"(?<![a-z])(?:rev|v|version|ver|indice|index)(?:[ .]{0,2}\d{1,2}|[ .]?[a-z])(?![a-z\d])")
_ELIDED = re.compile(r"\A[ld]'")
_EMPTY = re.compile(rf"(?:{any_of('empty')}|{NOUN}|{_PRICES}|(?:{KINDS}[ ]?){{1,3}}|\W*)\Z")
_NO_THING = re.compile(rf"(?:{any_of('no_thing')})")
_WORD = re.compile(r"(?<![^\W_])[^\W\d_]{3,}(?![^\W_])")
_BESIDE = re.compile(rf"(?:y|e|and|et|und|&|\+) (?:{_NAMED}|{KINDS})(?![a-z])(?: {_OF}(?![a-z]))?[\s:,.|-]*")
_NAME = re.compile(rf"(?<![a-z-])(?P<name>{NOUN})(?![a-z])")
_PHONE = re.compile(r"(?<![\w/.,-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]?\d{2,4}){2,4}(?![\w/-]|[.,]\d)")
_PHONE_MARK = re.compile(
    rf"(?<![a-z])(?:{any_of('phone')})[\s.:()]{{0,4}}(?:[a-z]{{1,10}} ){{0,3}}\Z",
)
_FEWEST_DIGITS, _MOST_DIGITS = 9, 15


def what_of(subject: str, own_words: str, attachments: Sequence[str]) -> str:
    """What is offered, as the short noun phrase that a person would say, at most six words and 80 characters.

    From a short subject without marks, the offer's name and its reference, else from the sentence that gives the offer, else
    from a file's name. Empty where nothing names it: then it is "our proposal".
    """
    said = _said_in(nfc(own_words[:_READ_AT_MOST]))
    bare = _stripped(subject)
    if bare and not _EMPTY.match(fold(bare)) and (not said or len(bare.split()) <= _MOST_WORDS):
        return excerpt(_short(bare), _WHAT_AT_MOST)
    if said:
        return excerpt(said, _WHAT_AT_MOST)
    for name in attachments:
        named = _stripped(name.rsplit(".", 1)[0].replace("_", " "))
        if named and not _EMPTY.match(fold(named)):
            return excerpt(_short(named), _WHAT_AT_MOST)
    return ""


def _said_in(text: str) -> str:
    """The thing that a sentence names behind the offer's name; empty where none does."""
    folded = fold(text)
    for match in _OF_WHAT.finditer(folded):
        start, end = match.span("what")
        if _NO_THING.match(folded, start):
            continue
        stop = _ENDS.search(folded, start, end)
        phrase = text[start : stop.start() if stop else end].strip(" \t\"'«»“”-–*")
        if len(re.findall(r"[^\W\d_]{3,}", phrase)) and not _EMPTY.match(fold(phrase)):
            return _short(phrase)
    return ""


def _short(phrase: str) -> str:
    """A phrase of at most six words, cut before a small word where it is longer."""
    words = phrase[2 if _ELIDED.match(fold(phrase)) else 0 :].split()
    kept = words[:_MOST_WORDS]
    for count in range(_MOST_WORDS, 1, -1) if len(words) > _MOST_WORDS else ():
        if _BREAK.match(fold(words[count])):
            kept = words[:count]
            break
    while len(kept) > 1 and (_BREAK.match(fold(kept[-1])) or _ARTICLE.match(fold(kept[-1]))):
        kept.pop()
    return " ".join(kept).rstrip(" ,;:-–—(")


def _stripped(subject: str) -> str:
    """The subject without marks, the offer's name and its reference."""
    bare = _MARKS.sub("", nfc(subject[:400])).strip(" \t-–—:·|")
    if not subject_key(subject):
        return ""
    bare = _without(_SUBJECT_CODE, bare)
    bare = _without(_VERSION, bare)
    folded = fold(bare)
    if (match := _LEADING.match(folded)) or (match := _BEFORE_OF.match(folded)):
        bare = bare[match.end() :]
    if match := _BESIDE.match(fold(bare)):
        bare = bare[match.end() :]
    bare = bare.strip(" \t-–—:·|.,!¡¿?\"'«»“”")
    return bare if _WORD.search(bare) else ""


def _without(pattern: re.Pattern[str], text: str) -> str:
    """The text without what the pattern finds first, and without the marks that parted it from the rest."""
    if not (match := pattern.search(fold(text))):
        return text
    return (text[: match.start()].rstrip(" -–—:·|(,_") + " " + text[match.end() :].lstrip(" -–—:·|),_")).strip()


def called_of(subject: str, own_words: str, attachments: Sequence[str]) -> str:
    """What the mail calls the offer ("presupuesto", "quote"), in its own word; empty where it has none."""
    for text in (own_words[:_READ_AT_MOST], subject[:400], *(name.replace("_", " ") for name in attachments)):
        plain = nfc(text)
        if match := _NAME.search(fold(plain)):
            name = plain[match.start("name") : match.end("name")].lower()
            capital = any(table.capital and re.fullmatch(table.nouns, fold(name)) for table in TABLES.values())
            return name.capitalize() if capital else name
    return ""


def phone_of(*texts: str) -> str | None:
    """The first phone number of the texts, as written: behind a word for it, or with its country's prefix."""
    for text in texts:
        plain = nfc(text[:20_000])
        for match in _PHONE.finditer(plain):
            digits = sum(character.isdigit() for character in match.group())
            marked = _PHONE_MARK.search(fold(plain[max(0, match.start() - 24) : match.start()]))
            if _FEWEST_DIGITS <= digits <= _MOST_DIGITS and (match.group().startswith("+") or marked):
                return match.group().strip()
    return None
