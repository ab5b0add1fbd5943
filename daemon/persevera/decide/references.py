"""The number that an offer bears."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from persevera.decide.offer_words import KINDS, NOUN, any_of
from persevera.decide.text import fold, nfc

_READ_AT_MOST = 6_000
_SHAPE = r"(?:[a-z]{1,6}(?:[-/][a-z]{1,6}){0,2}[-/ ]?)?\d[a-z0-9]{0,11}(?:[-/.][a-z0-9]{1,12}){0,3}"
_NO_COUNT = (
    r"(?![\w/@-])(?![.,]\d)(?! ?(?:[€$£%]|eur\b|usd\b|k\b|x ?\d|(?:dias|days|jours|tage|horas|hours|meses|months|"
    r"personas|pax|uds?)\b))"
)
_MARKED = re.compile(
    rf"(?<![\w-])(?:(?P<word>{any_of('references')})|"
    rf"{NOUN})(?![a-z])(?: {KINDS}){{0,3}}[ :(]{{0,2}}(?:{any_of('references')})?[ :]{{0,2}}"
    rf"(?P<number>(?:{any_of('number')}|#))?[ :.-]{{0,3}}(?P<code>{_SHAPE}){_NO_COUNT}"
)
_NUMBERED = re.compile(rf"(?<![\w-])(?:{any_of('number')}|#)[ :.]{{0,2}}(?P<code>{_SHAPE}){_NO_COUNT}")
_BARE = re.compile(r"(?<![\w@./-])(?P<code>[a-z]{1,6}(?:[-/][a-z]{1,6})?-(?:\d{2,6}-)?\d{2,8}(?:[-/][a-z0-9]{1,8})?)(?![\w@-])")
_NAMES_OFFER = re.compile(rf"(?<![a-z]){NOUN}(?![a-z])")
_OTHER_NUMBER = re.compile(rf"(?<![a-z])(?:{any_of('not_references')})(?: {KINDS})?[ :.#-]{{0,3}}\Z")
_YEAR = re.compile(r"(?:[a-z]{1,6}[-/ ])?(?:19|20)\d\d\Z")
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}(?:[/.-](?:19|20)?\d\d)\Z|\d{1,2}[/.-](?:0?[1-9]|1[0-2])\Z")
_NO_CODE = re.compile(
    r"(?:covid|iso|utf|mp|win|v|rev|din|en|une|une-en|ip|m|rtu)-?\d|\d{1,3}(?:st|nd|rd|th|er|do|da|ra|ro|to|ta|a|"
    r"o|x\d+|m2?|kw|kg|h|mm|cm|pag|pax)\Z"
)
_FEWEST_DIGITS = 3


def reference_of(subject: str, own_words: str, attachments: Sequence[str]) -> str | None:
    """The offer's own number as written, None where the mail names none.

    It stands behind the offer's name or a word for references, in the subject, in the text, or in the name of a file; a
    code in a subject that names an offer, or in a file's name, is one by itself. Tenders, models and orders have others.
    """
    stems = [name.rsplit(".", 1)[0].replace("_", " ") for name in attachments]
    text = nfc(own_words[:_READ_AT_MOST])
    for plain, alone in ((nfc(subject[:400]), "subject"), (text, ""), *((nfc(stem), "file") for stem in stems)):
        if code := next(_codes(plain, alone), None):
            return code
    return None


def _codes(plain: str, alone: str) -> Iterator[str]:
    """The references in one text; ``alone`` says where it comes from, if codes count there without a word for them."""
    folded = fold(plain)
    for match in _MARKED.finditer(folded):
        code = plain[slice(*match.span("code"))].rstrip(" -/.")
        told = bool(match.group("number") or match.group("word"))
        if _is_code(code, told=told) and not _OTHER_NUMBER.search(folded[max(0, match.start() - 30) : match.start()]):
            if " " not in code or _is_name(plain, code):
                yield code
            elif told and _is_code(code.rpartition(" ")[2], told=True):
                yield code.rpartition(" ")[2]
    if not alone or (alone == "subject" and not _NAMES_OFFER.search(folded)):
        return
    for pattern in (_BARE, _NUMBERED):
        for match in pattern.finditer(folded):
            code = plain[slice(*match.span("code"))]
            if _is_code(code, told=pattern is _NUMBERED) and not _OTHER_NUMBER.search(
                folded[max(0, match.start() - 30) : match.start()]
            ):
                yield code


def _is_name(plain: str, code: str) -> bool:
    """Whether the letters before a number ("KV 884") are capitals among small ones, and so belong to it."""
    letters = code.partition(" ")[0]
    return letters.isupper() and not plain.isupper() and any(character.islower() for character in plain)


def _is_code(code: str, *, told: bool) -> bool:
    """Whether a run of letters and figures reads as the number of an offer, not as a count, a year or a date."""
    folded = fold(code)
    if _YEAR.match(folded) or _NO_CODE.match(folded):
        return False
    if _DATE.match(folded) and not re.match(r"\d{1,2}[/-](?:1[3-9]|[2-9]\d)\Z", folded):
        return False
    digits = sum(character.isdigit() for character in folded)
    return digits >= (1 if told and folded.isdigit() and digits > 1 else 2 if told or not folded[0].isdigit() else _FEWEST_DIGITS)
