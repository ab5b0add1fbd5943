"""What servers, devices and companies put around a mail: legal notices, banners, pleas for the trees, "sent from my …"."""

from __future__ import annotations

import re

from persevera.decide.tables import tables
from persevera.decide.tables.signatures import SignatureWords, patterns
from persevera.decide.text import fold

_TABLES = tuple(tables("signatures", SignatureWords).values())


def _all(name: str) -> str:
    """The patterns of one field in all languages."""
    return patterns(*(getattr(table, name) for table in _TABLES))


def _any_of(name: str) -> str:
    """The plain words of one field in all languages as one alternative, longest first."""
    words = frozenset[str]().union(*(getattr(table, name) for table in _TABLES))
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_BEFORE_NOTICE = " *_-•\"'(["
_FOOTER = re.compile(rf"[*_ \[<-]{{0,9}}(?:{_all('footers')})")
_NOTICE_LINE = re.compile(rf"[*_ \[<-]{{0,9}}(?:{_all('notice_lines')})")
_HEADS = re.compile(_any_of("notice_heads"))
_NOTICE_WORDS = re.compile(_any_of("notice_words"))
_TREES = re.compile(_any_of("trees"))
_BANNERS = re.compile(rf"[*_ \[!⚠️]{{0,12}}(?:{_any_of('banners')})")
_LONGEST_LINE = 400


def lines_without_footers(text: str) -> list[str]:
    """The lines of a text without notices, banners and footers, paragraphs parted by one blank line."""
    lines: list[str] = []
    for place, paragraph in enumerate(_paragraphs(text)):
        ends = next((index for index in range(1, len(paragraph)) if _begins_notice(paragraph, index)), len(paragraph))
        above = paragraph[:ends]
        if not _is_notice(above, first=place == 0):
            lines += [line for line in above if not _is_footer(line)] + [""]
    return lines


def _begins_notice(paragraph: list[str], index: int) -> bool:
    """Whether a notice begins with this line of a paragraph, which no blank line parts from what stands above."""
    folded = fold(paragraph[index][:_LONGEST_LINE]).lstrip(_BEFORE_NOTICE)
    return bool(_HEADS.match(folded)) and _is_notice(paragraph[index:], first=True)


def _is_footer(line: str) -> bool:
    """Whether a line was added by a device or a company, whatever stands around it."""
    folded = fold(line.strip()[:_LONGEST_LINE]).rstrip(" *_>]")
    return bool(_FOOTER.fullmatch(folded) or _NOTICE_LINE.fullmatch(folded) or _BANNERS.match(folded))


def _paragraphs(text: str) -> list[list[str]]:
    """The lines of a text in groups, as blank lines part them."""
    found: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [paragraph for paragraph in found if paragraph]


def _is_notice(paragraph: list[str], *, first: bool) -> bool:
    """Whether a paragraph is a legal notice, a plea for the trees or a banner of the server; the first by its beginning only."""
    folded = fold(" ".join(paragraph)[:3000]).lstrip(_BEFORE_NOTICE)
    if _BANNERS.match(folded):
        return True
    words = len(set(_NOTICE_WORDS.findall(folded)))
    if _HEADS.match(folded):
        return words >= 2 or (words == 1 and len(folded) > 60) or bool(_TREES.search(folded))
    return not first and (words >= 3 or (words == 2 and len(folded) > 200))
