"""What a mail quotes, whatever the mail program, told from what its author wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator

from persevera.decide.tables import tables
from persevera.decide.tables.quotations import HTML_MARKS, QuotationWords
from persevera.decide.text import fold, nfc

_TABLES = tuple(tables("quotations", QuotationWords).values())
_KINDS = ("more", "copy", "to", "sent", "subject", "sender")
_KIND_OF = {label: kind for kind in _KINDS for table in _TABLES for label in getattr(table, kind)}


def _one_of(name: str) -> str:
    """The words of one field in all languages as one alternative, longest first."""
    words = frozenset[str]().union(*(getattr(table, name) for table in _TABLES))
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_NAMES = "|".join(sorted(map(re.escape, _KIND_OF), key=len, reverse=True))
_LABEL = re.compile(rf"[*_> |]{{0,6}}({_NAMES})[*_]{{0,2}} ?: ?[*_]{{0,2}}(?= |$|\S)")
_LABEL_WITHIN = re.compile(rf"(?<![\w/])({_NAMES})[*_]{{0,2}} ?:[*_]{{0,2}} ")
_WROTE = re.compile(rf"\b(?:{_one_of('wrote')})\b")
_QUOTING = re.compile(rf"[ *]{{0,4}}(?:{_one_of('quoting')})\b")
_OPENS = re.compile(
    rf"[ >*-]{{0,30}}+(?:{_one_of('opens')})\b,? [^:]{{0,40}}\d"
    r"|[ >]{0,20}[^<>]{1,80}<[^<>@\s]{1,64}@|[ >]{0,20}+\d{4}-\d\d-\d\d"
)
_WROTE_WITHIN = re.compile(rf"\b(?:{_one_of('wrote')})[ *_]{{0,3}}:")
_STARTS = re.compile(rf"[ >*-]{{0,30}}+(?:{_one_of('opens')})\b,? [^:]{{0,40}}\d")
_OPENS_WITHIN = re.compile(rf"(?:(?<=[.!?,;)] )|(?<=  ))(?:{_one_of('opens')})\b,? [^:]{{0,40}}\d")
_MOMENT = re.compile(r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|@")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}.{0,200}|@")
_NO_VERB = re.compile(
    rf"[ >]{{0,20}}+(?:\d{{4}}-\d\d-\d\d|(?:{_one_of('opens')}) \d{{1,2}}[/.-]\d)"
    r"[^<>]{0,90}<[^<>@\s]{1,64}@[^<>\s]{1,200}>:$"
)
_DIVIDER = re.compile(rf"[ >*]{{0,20}}+(?:[-_=]{{2,80}} ?(?:{_one_of('dividers')})\b.{{0,60}}|(?:{_one_of('forwards')}) ?:?)$")
_RULE = re.compile(r"[ *]{0,20}+[_=-]{5,200}+[ *]{0,20}+$")
_TAG = re.compile(r"<[^<>]{0,4000}>")
_HTML_MARKS = tuple(mark.lower() for mark in HTML_MARKS)
_WORD = re.compile(r"\w+")
_LONGEST_ATTRIBUTION = 400
_PARENT_KEPT = 30_000
_LINES_COMPARED = 600
_LEAST_MATCHED = 12


def unquoted(text: str, html: str | None = None, parent: str | None = None) -> str:
    """The text without what it quotes; signature and greeting are still there."""
    lines = [line.rstrip() for line in nfc(text).replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    folded = [fold(line) for line in lines]
    quoted = [line.lstrip().startswith(">") for line in folded]
    cut = _mark_quotations(lines, folded, quoted)
    of_parent = _lines_of(parent, folded) if parent else set()
    for index in of_parent:
        quoted[index] = True
    between = _answers_between(cut, of_parent, folded)
    if cut == len(lines) and not any(quoted) and html:
        lines, quoted = _before_html_quotation(lines, html)
        cut = len(lines)
    kept = [lines[index] for index in range(cut) if not quoted[index]] + [lines[index] for index in between]
    while kept and (not kept[-1].strip() or _RULE.match(kept[-1])):
        kept.pop()
    return "\n".join(kept).strip("\n ")


def _mark_quotations(lines: list[str], folded: list[str], quoted: list[bool]) -> int:
    """Mark attributions and wrapped tails as quoted; return the line from which all is quotation."""
    index = 0
    while index < len(folded):
        line = folded[index]
        if not line.strip() or quoted[index]:
            quoted[index] = quoted[index] or _is_wrapped_tail(index, folded, quoted)
            index += 1
            continue
        if _is_wrapped_tail(index, folded, quoted):
            quoted[index] = True
        elif _DIVIDER.match(line):
            return index
        elif ends := _header_block_from(index, folded):
            if not _is_prefixed_after(ends, folded):
                return index
            quoted[index:ends] = [True] * (ends - index)
            index = ends
            continue
        elif (place := _header_within(line)) is not None or (place := _attribution_within(line)) is not None:
            lines[index] = lines[index][:place].rstrip(" *_")
            return index + 1
        elif ends := _attribution_from(index, folded, quoted):
            if not _is_prefixed_after(ends, folded):
                return index
            quoted[index:ends] = [True] * (ends - index)
            index = ends
            continue
        index += 1
    return len(folded)


def _attribution_from(start: int, folded: list[str], quoted: list[bool]) -> int:
    """The line after an attribution that begins here, 0 where there is none: up to four lines, with a verb and a moment."""
    if folded[start].endswith(":") and _QUOTING.match(folded[start]) and _is_prefixed_after(start + 1, folded):
        return start + 1
    if not _OPENS.match(folded[start]) and not _WROTE.search(folded[start]):
        return 0
    joined = ""
    for index in range(start, min(start + 4, len(folded))):
        if not folded[index].strip() or quoted[index]:
            break
        joined += folded[index].strip() + " "
        if len(joined) > _LONGEST_ATTRIBUTION:
            break
        bare = joined.rstrip(" *_")
        if bare.endswith(":") and index == start and _WROTE.search(bare) and _is_prefixed_after(index + 1, folded):
            return index + 1
        if bare.endswith((":", "--", "-", "&gt;")) and _MOMENT.search(bare) and (_WROTE.search(bare) or _NO_VERB.match(bare)):
            return index + 1
    return 0


def _is_prefixed_after(index: int, folded: list[str]) -> bool:
    """Whether the next line with anything on it is marked with ``>``."""
    return next((line.lstrip().startswith(">") for line in folded[index:] if line.strip()), False)


def _is_wrapped_tail(index: int, folded: list[str], quoted: list[bool]) -> bool:
    """Whether a line is the end of a quoted one that was folded on its way: short, small first letter, quotation around it."""
    line = folded[index].strip()
    if quoted[index] or not line or index == 0 or index + 1 >= len(folded) or len(line) > 40 or not line[0].isalnum():
        return False
    return quoted[index - 1] and len(folded[index - 1]) >= 65 and quoted[index + 1]


def _header_block_from(start: int, folded: list[str]) -> int:
    """The line after a block of header labels that begins here, 0 where there is none.

    It takes a sender and two more kinds of label, or date, recipient and subject.
    """
    begins = start + 1 if _RULE.match(folded[start]) else start
    while begins < len(folded) and begins - start <= 3 and not folded[begins].strip():
        begins += 1
    if begins >= len(folded) or not _LABEL.match(folded[begins]):
        return 0
    kinds: set[str] = set()
    strange = last = 0
    for index in range(begins, min(begins + 14, len(folded))):
        if match := _LABEL.match(folded[index]):
            kinds.add(_KIND_OF[match.group(1)])
            strange, last = 0, index
        elif folded[index].strip():
            strange += 1
            if strange > 3 or folded[index].lstrip().startswith(">"):
                break
        elif _is_enough(kinds):
            break
    return last + 1 if _is_enough(kinds) else 0


def _is_enough(kinds: set[str]) -> bool:
    """Whether labels of these kinds make a header block."""
    return len(kinds - {"more"}) >= 3 and ("sender" in kinds or {"sent", "subject"} <= kinds)


def _header_within(line: str) -> int | None:
    """Where a header block folded into one line begins ("… Gracias De: Ana Enviado el: lunes Asunto: …"), else None."""
    if ": " not in line:
        return None
    found = [(match.start(), _KIND_OF[match.group(1)]) for match in _LABEL_WITHIN.finditer(line[:20_000])]
    for place, (start, kind) in enumerate(found[:40]):
        if kind == "sender" and _is_enough({kind for where, kind in found[place : place + 7] if where - start <= 600}):
            return start
    return None


def _attribution_within(line: str) -> int | None:
    """Where an attribution that was folded into the line begins ("… Gracias. El mar, 9 jun … escribió: Hola"), else None."""
    if len(line) < 60 or ":" not in line or not (wrote := _WROTE_WITHIN.search(line[:20_000])) or _STARTS.match(line):
        return None
    start = max(0, wrote.start() - 260)
    for match in _OPENS_WITHIN.finditer(line, start, wrote.start()):
        if _CLOCK.search(line, match.start(), wrote.end()):
            return match.start()
    return None


def _bare_words(line: str) -> str:
    """The words of a folded line and nothing else, for comparing what different programs have wrapped."""
    return " ".join(_WORD.findall(line))


def _lines_of(parent: str, folded: list[str]) -> set[int]:
    """The lines that stand in the parent's text too; none where so little agrees that it may be chance."""
    whole = f" {_bare_words(fold(parent[:_PARENT_KEPT]))} "
    found: dict[int, int] = {}
    for index in range(min(len(folded), _LINES_COMPARED)):
        words = _bare_words(folded[index])
        if len(words) >= _LEAST_MATCHED and f" {words} " in whole:
            found[index] = len(words)
    if len(found) < 2 and sum(found.values()) < 40:
        return set()
    short = {_bare_words(fold(line)) for line in parent[:_PARENT_KEPT].splitlines()} - {""}
    around = range(max(0, min(found) - 2), min(len(folded), _LINES_COMPARED))
    return set(found) | {index for index in around if _bare_words(folded[index]) in short}


def _answers_between(cut: int, of_parent: set[int], folded: list[str]) -> Iterator[int]:
    """Lines after the cut that stand between lines of the parent and are not its own: answers written into the quotation."""
    after = sorted(index for index in of_parent if index >= cut)
    if len(after) < 3:
        return
    strange = [
        index
        for index in range(after[0], after[-1])
        if index not in of_parent
        and len(_bare_words(folded[index])) >= 3
        and not folded[index].lstrip().startswith(">")
        and not _LABEL.match(folded[index])
    ]
    if len(strange) <= len(after):
        yield from strange


def _before_html_quotation(lines: list[str], html: str) -> tuple[list[str], list[bool]]:
    """The lines that come before a quotation container of the HTML, found again by the last words in front of it."""
    lowered = html.lower()
    places = [place for mark in _HTML_MARKS if (place := lowered.find(mark)) >= 0]
    if not places:
        return lines, [False] * len(lines)
    before = "".join(_WORD.findall(fold(_TAG.sub(" ", html[: html.rfind("<", 0, min(places))]))))[-40:]
    squeezed = ""
    for index, line in enumerate(lines):
        squeezed += "".join(_WORD.findall(fold(line)))
        if len(before) >= _LEAST_MATCHED and squeezed.endswith(before):
            return lines[: index + 1], [False] * (index + 1)
    return lines, [False] * len(lines)
