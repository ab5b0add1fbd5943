"""What a subject line says once reply marks, list tags and spelling are out of the way (RFC 5256, section 2.1)."""

from __future__ import annotations

import re

from persevera.decide.text import fold, words_of

#: Longer subjects are cut: RFC 5322 allows 998 characters a line.
LONGEST = 1_000
#: More marks in a row than this are left standing.
MOST_MARKS = 40

# Reply and forward marks as mail programs write them: English, Spanish, Portuguese, French, German, Italian, Dutch, Nordic.
_REPLY = r"re|r|aw|antw|antwort|resp|respuesta|resposta|res|sv|vs|bls|odp"
_FORWARD = r"fwd?|rv|rm|renv|reenv|wg|wtr|tr|enc|doorst|vb"
_COUNT = r"(?:\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\d{1,2}))?"
_MARK = re.compile(rf"\s*(?:(?P<reply>{_REPLY})|(?P<forward>{_FORWARD})){_COUNT}\s?[:：]", re.IGNORECASE)
_TAG = re.compile(r"\s*(?:\[[^\[\]]{1,60}\]|\((?:ext|external|externo)\)|\*{2,3}(?:spam|external)\*{2,3})", re.IGNORECASE)
_WAS = re.compile(r"\((?:was|era|antes|war|ant)\s?:[^()]{0,300}\)", re.IGNORECASE)
_FORWARDED_END = re.compile(r"\(fwd?\)", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"\w{2,}")

# Words that many proposals share, so that two subjects which have only these in common do not match.
_WEAK = words_of(
    """de del la el los las un una unos unas para por con en al su sus tu mi nuestra nuestro vuestra que y o e re
    the a an of for to in on and or your our my with from it is this
    propuesta presupuesto oferta cotizacion comercial informacion consulta pregunta hola gracias reunion nuevo nueva
    proposal quote offer estimate pricing quotation hello hi thanks thank meeting new update"""
)


def _unmarked(subject: str) -> tuple[str, bool]:
    """The subject without the marks and tags before it, and whether one of them was a reply's."""
    rest, answers = subject[:LONGEST], False
    for _ in range(MOST_MARKS):
        if mark := _MARK.match(rest):
            answers = answers or mark["reply"] is not None
            rest = rest[mark.end() :]
        elif (tag := _TAG.match(rest)) and rest[tag.end() :].strip():
            rest = rest[tag.end() :]
        else:
            break
    return rest, answers


def subject_key(subject: str) -> str:
    """The folded base subject: equal for a message and its replies. Empty where nothing but marks is left."""
    rest, _ = _unmarked(subject)
    rest = _FORWARDED_END.sub(" ", _WAS.sub(" ", rest))
    return _SPACES.sub(" ", fold(rest)).strip(" .,;:!?-–—_\"'«»“”*")


def answers_by_subject(subject: str) -> bool:
    """Whether the subject carries a reply mark (Re:, AW:, Resp: …); a forward alone is no reply."""
    return _unmarked(subject)[1]


def telling_words(subject: str) -> frozenset[str]:
    """The words of a subject that set it apart from other proposals: no articles, no "propuesta", no "quote"."""
    return frozenset(_WORD.findall(subject_key(subject))) - _WEAK


def subjects_agree(one: str, other: str) -> bool:
    """Whether two subjects are the same, or share at least two telling words that are most of the shorter one's."""
    key = subject_key(one)
    if key and key == subject_key(other):
        return True
    first, second = telling_words(one), telling_words(other)
    common = len(first & second)
    return common >= 2 and common >= 0.6 * min(len(first), len(second))
