"""Where the author's words end and the signature begins: closing phrases, contact blocks, footers, notices, banners."""

from __future__ import annotations

import re

from persevera.decide.tables.signatures import BANNERS, CLOSINGS, CONTACT, FOOTERS, NOTICE_HEADS, NOTICE_WORDS, POSTSCRIPT, THANKS
from persevera.decide.text import fold

_CLOSING = re.compile(
    rf"[*_ ]*(?:{'|'.join(CLOSINGS)}) ?[*_]*[.,!;:]*"
    r"(?: ?[-,]? ?[a-z][\w.'-]{0,20}(?: [a-z][\w.'-]{0,20}){0,3}[.,]?)?[*_ ]*$"
)
_BARE_CLOSING = re.compile(rf"[*_ ]*(?:{'|'.join(CLOSINGS)})[*_ ]*[.,!;:]*[*_ ]*$")
_THANKS = re.compile(rf"[*_ ]*(?:{THANKS})[*_ ]*[.,!;:]*[*_ ]*$")
_FOOTER = re.compile(rf"[*_ \[<-]*(?:{'|'.join(FOOTERS)})$")
_HEADS = re.compile("|".join(map(re.escape, sorted(NOTICE_HEADS, key=len, reverse=True))))
_WORDS = re.compile("|".join(map(re.escape, sorted(set(NOTICE_WORDS), key=len, reverse=True))))
_BANNERS = re.compile(rf"[*_ \[!⚠️]{{0,12}}(?:{'|'.join(map(re.escape, BANNERS))})")
_POSTSCRIPT = re.compile(POSTSCRIPT)
_CONTACT = re.compile(CONTACT)
_DELIMITER = re.compile(r"(?:-- ?|--|—|_{2,}|-{3,}|\*{3,}|={3,})$")
_SENTENCE_END = re.compile(r"[a-z]{2}[.!?…]$|\?$")
_NAME_LINE = re.compile(r"[A-ZÁÉÍÓÚÑÇÄÖÜ][\w.'’-]{0,24}(?: (?:[A-ZÁÉÍÓÚÑÇÄÖÜ][\w.'’-]{0,24}|de|del|la|da|do|von|van|y)){0,4},?$")
_LONGEST_SIGNATURE = 24
_LONGEST_LINE = 400


def without_signature(text: str) -> str:
    """The words of a text from which quotations are already gone, without all that people and servers put around them.

    A postscript below the signature stays. Empty where nothing else is there.
    """
    paragraphs = [paragraph for paragraph in _paragraphs(text) if not _is_notice(paragraph)]
    lines: list[str] = []
    for paragraph in paragraphs:
        lines += [line for line in paragraph if not _FOOTER.match(fold(line.strip()[:_LONGEST_LINE]))] + [""]
    body, rest = _split_at_closing(lines)
    return "\n".join(["\n".join(_without_contacts(body)).rstrip(), *rest]).strip("\n ")


def closing_line(text: str) -> str:
    """The first line of a text that is a closing phrase, as written, without a name behind it; empty where there is none."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for index, line in enumerate(lines):
        if index == 0 or len(line) > 80 or line.startswith(">"):
            continue
        folded = fold(line)
        if _BARE_CLOSING.match(folded):
            return line.strip("*_ ")
        if _CLOSING.match(folded) and re.search(r"[,.] ", line):
            return re.split(r"(?<=[,.]) ", line, maxsplit=1)[0]
        if _THANKS.match(folded) and index + 1 < len(lines) and _NAME_LINE.match(lines[index + 1]) and index + 4 >= len(lines):
            return line
    return ""


def _paragraphs(text: str) -> list[list[str]]:
    """The lines of a text in groups, as blank lines part them."""
    found: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [paragraph for paragraph in found if paragraph]


def _is_notice(paragraph: list[str]) -> bool:
    """Whether a paragraph is a legal notice, a plea for the trees or a banner of the server."""
    folded = fold(" ".join(paragraph)[:3000]).lstrip(" *_-•\"'")
    if _BANNERS.match(folded):
        return True
    words = len(set(_WORDS.findall(folded)))
    if _HEADS.match(folded):
        return (
            words >= 1
            or "imprimir" in folded
            or "print" in folded
            or "ambient" in folded
            or "environ" in folded
            or "umwelt" in folded
        )
    return words >= 3 or (words == 2 and len(folded) > 200)


def _split_at_closing(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines before the closing phrase or signature delimiter, and those of a postscript behind it."""
    filled = [index for index, line in enumerate(lines) if line.strip()]
    for place, index in enumerate(filled[1:], 1):
        following = len(filled) - place - 1
        bare = lines[index].strip()
        if following > _LONGEST_SIGNATURE or len(bare) > 100:
            continue
        behind = [lines[other].strip() for other in filled[place + 1 :]]
        folded = fold(bare)
        delimiter = bool(_DELIMITER.match(bare))
        if (delimiter or _CLOSING.match(folded)) and not _reads_on(behind, delimiter=delimiter):
            return lines[:index], _postscript(lines[index + 1 :])
        named = 0 < following <= 8 and bool(_THANKS.match(folded)) and bool(_NAME_LINE.match(behind[0]))
        if named and not _reads_on(behind, delimiter=False):
            return lines[: index + 1], _postscript(lines[index + 1 :])
    return lines, []


def _reads_on(behind: list[str], *, delimiter: bool) -> bool:
    """Whether what follows a closing phrase is more of a letter than a signature: three sentences or more, no postscript."""
    if delimiter:
        return False
    prose = 0
    for line in behind:
        bare = fold(line.strip())
        if _POSTSCRIPT.match(bare):
            break
        prose += bool(_SENTENCE_END.search(bare)) and len(bare.split()) >= 4 and not _CONTACT.search(bare[:_LONGEST_LINE])
    return prose >= 3


def _postscript(lines: list[str]) -> list[str]:
    """The paragraph of a postscript, up to the next blank line."""
    for index, line in enumerate(lines):
        if _POSTSCRIPT.match(fold(line.strip()[:20])):
            kept = lines[index:]
            blank = next((place for place, other in enumerate(kept) if not other.strip()), len(kept))
            return ["", *kept[:blank]]
    return []


def _without_contacts(lines: list[str]) -> list[str]:
    """The lines without a contact block at their end: short ones, none a sentence, one with a phone, address or site."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    start, contacts = end, 0
    while start > 0 and end - start < 12:
        line = lines[start - 1].strip()
        folded = fold(line[:_LONGEST_LINE])
        if not line:
            if contacts and start < end and not _is_contact_paragraph(lines, start - 1):
                break
            start -= 1
            continue
        is_contact = bool(_CONTACT.search(folded)) and len(folded) <= 120
        if len(line) > 120 or (_SENTENCE_END.search(folded) and not is_contact) or (folded.endswith(",") and not is_contact):
            break
        if is_contact and len(folded.split()) > 9 and "|" not in folded and not re.match(r"[\w ]{0,12}[:+(]", folded):
            break
        contacts += is_contact
        start -= 1
    top = start
    while top < end and not lines[top].strip():
        top += 1
    if not contacts or top == 0 or not any(line.strip() for line in lines[:top]):
        return lines
    return lines[:top] if _looks_signed(lines[top:end]) else lines


def _is_contact_paragraph(lines: list[str], blank: int) -> bool:
    """Whether the paragraph that ends above this blank line is part of a contact block."""
    index = blank - 1
    while index >= 0 and lines[index].strip():
        if _CONTACT.search(fold(lines[index][:_LONGEST_LINE])) and len(lines[index]) <= 120:
            return True
        index -= 1
    above = [line.strip() for line in lines[index + 1 : blank]]
    return 0 < len(above) <= 2 and all(_NAME_LINE.match(line) for line in above)


def _looks_signed(block: list[str]) -> bool:
    """Whether a block at the end begins with a name and goes on like a card."""
    filled = [line.strip() for line in block if line.strip()]
    return len(filled) >= 2 and bool(_NAME_LINE.match(filled[0].strip("*_ ")))
