"""One normaliser and one sentence splitter, on which every reading of a text stands."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from persevera.decide.tables import tables, words_of
from persevera.decide.tables.sentences import SentenceWords

_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
_PLAIN = {
    **dict.fromkeys("\u00a0\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "),
    **dict.fromkeys("‘’‚‛′´`ʼ", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": ".",
    "ø": "o",
    "đ": "d",
    "ł": "l",
    "ı": "i",
    "ß": "s",
    "æ": "a",
    "œ": "o",
}


def _bare(character: str) -> str:
    """The letter without its accents; the character itself where it has none."""
    first = unicodedata.normalize("NFD", character)[0]
    return first if first != character and first.isalpha() else character


_LETTERS = {letter: _bare(letter) for letter in map(chr, (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)))}
_FOLDED = {letter: bare for letter, bare in _LETTERS.items() if bare != letter} | _PLAIN
#: Characters of a text that is remembered in its folded form.
_LINE = 400
#: A tab, a grave accent alone, and all beyond ASCII; said by what it is not, which is a hundred times as quick to make ready.
_TO_FOLD = re.compile(r"[^\x00-\x08\n-_a-\x7f]")


def _folded(match: re.Match[str]) -> str:
    """The plain form of one character."""
    return _FOLDED.get(match.group(), match.group())


def nfc(text: str) -> str:
    """The text in Unicode normal form C, without soft hyphens, byte-order marks and other marks that print nothing."""
    if text.isascii():
        return text
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return _INVISIBLE.sub("", text)


def fold(text: str) -> str:
    """The text as it is compared: lower case, no accents, plain quotation marks, dashes and spaces.

    It is exactly as long as ``nfc(text)``, so that a place found in one is the same place in the other.
    """
    if text.isascii():
        return text.lower().replace("\t", " ").replace("`", "'")
    return _folded_line(text) if len(text) <= _LINE else _folded_whole(text)


def _folded_whole(text: str) -> str:
    """The folded form of a text with other letters than those of ASCII."""
    # "İ" is the one letter whose lower case is two characters long.
    return _TO_FOLD.sub(_folded, nfc(text).replace("İ", "I").lower())


#: A sentence is folded by every reading of it, so the last few are remembered.
_folded_line = lru_cache(maxsize=256)(_folded_whole)


_TABLES = tuple(tables("sentences", SentenceWords).values())
_SHORTENED = frozenset[str]().union(*(words_of(table.shortened) for table in _TABLES))
_ALSO_WORDS = frozenset[str]().union(*(words_of(table.also_words) for table in _TABLES))
_ORDINAL_MONTH = re.compile(rf"\s{{1,4}}(?:{'|'.join(table.ordinal_months for table in _TABLES if table.ordinal_months)})")
_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'»”’)\]]*+(?=\s|$)")
_LAST_WORD = re.compile(r"[^\s(\[\"'«“¿¡]{1,24}\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){1,5}[^\W\d_]\Z")
_BULLET = re.compile(r"\s{0,40}(?:[-*•·–—►▪○●✓✔>]|\d{1,2}[.)]\s|[a-zA-Z]\)\s)")
_LONG_LINE = 48
_LONGEST = 4000


def _goes_on(paragraph: str, last: str, bare: str, line: str) -> bool:
    """Whether a line is the rest of the one before it."""
    if len(paragraph) > _LONGEST or _BULLET.match(line):
        return False
    if last[-1] in ".!?…:;":
        return len(last) >= _LONG_LINE and bare[0].islower() and last[-1] in ".;:"
    return len(last) >= _LONG_LINE or bare[0].islower()


def _paragraphs(text: str) -> list[str]:
    """The lines of a text, those joined that a mail program has wrapped."""
    found: list[str] = []
    last = ""
    for line in text.splitlines():
        bare = line.strip()
        if last and bare and _goes_on(found[-1], last, bare, line):
            found[-1] += " " + bare
        elif bare:
            found.append(bare)
        last = bare
    return found


def _ends_here(line: str, start: int, match: re.Match[str]) -> bool:
    """Whether the full stop at this place ends a sentence, and not an abbreviation, an ordinal or a list number."""
    rest = line[match.end() : match.end() + 24]
    following = rest.lstrip()[:1]
    if not following:
        return True
    stops = match.group()
    if stops[0] in "!?":
        return not following.islower()
    if following.islower() or following in ",;":
        return False
    if stops != ".":
        return True
    word = _LAST_WORD.search(line, max(start, match.start() - 24), match.start())
    if word is None:
        return True
    return not _is_shortened(word.group(), following, rest, at_start=word.start() == start)


def _is_shortened(word: str, following: str, rest: str, *, at_start: bool) -> bool:
    """Whether a word before a full stop is one that is written with it."""
    lowered = word.lower()
    if _INITIALS.match(word):
        return lowered not in ("a.m", "p.m") or following.isdigit()
    if word.isdigit():
        return len(word) <= 2 and (at_start or bool(_ORDINAL_MONTH.match(rest)))
    if len(word) == 1 and word.isupper():
        return True
    if lowered in _ALSO_WORDS:
        return following.isdigit() or (word[0].isupper() and not following.isalpha())
    return lowered in _SHORTENED


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text in their order, each on one line; lists and headings count line by line.

    Abbreviations ("Sr.", "a.m.", "núm."), figures ("3.5", "4.850 €") and list numbers stay whole, and lines that a
    mail program has wrapped are joined.
    """
    found: list[str] = []
    for paragraph in _paragraphs(nfc(text)):
        start = 0
        for match in _END.finditer(paragraph):
            if _ends_here(paragraph, start, match):
                found.append(paragraph[start : match.end()].strip())
                start = match.end() + len(paragraph[match.end() : match.end() + 1])
        if rest := paragraph[start:].strip():
            found.append(rest)
    return tuple(found)


def excerpt(text: str, limit: int = 200) -> str:
    """The beginning of a text on one line, at most ``limit`` characters, cut at a word and then closed with "…"."""
    line = " ".join(nfc(text[: 20 * limit]).split())
    if len(line) <= limit:
        return line
    cut = line[:limit]
    cut = cut[: cut.rindex(" ")] if " " in cut[limit // 2 :] else cut[: limit - 1]
    return cut.rstrip(" ,;:.-–—(") + "…"
