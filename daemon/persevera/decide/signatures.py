"""Where the author's words end and the signature begins: closing phrases, names and contact blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from persevera.decide.footers import lines_without_footers
from persevera.decide.tables import tables
from persevera.decide.tables.signatures import COMPANY, SignatureWords, patterns
from persevera.decide.text import fold

_TABLES = tuple(tables("signatures", SignatureWords).values())


def _all(name: str) -> str:
    """The patterns of one field in all languages."""
    return patterns(*(getattr(table, name) for table in _TABLES))


def _words(name: str) -> frozenset[str]:
    """The plain words of one field in all languages."""
    return frozenset[str]().union(*(getattr(table, name) for table in _TABLES))


_CLOSING = re.compile(_all("closings"))
_PARTING = re.compile(_all("partings"))
_THANKS = re.compile(_all("thanks"))
_COMMAND = re.compile(_all("commands"))
_POSTSCRIPT = re.compile(_all("postscript"))
_CONTACT = re.compile(
    rf"\b(?:{_all('contact')})\b ?[.:]{{0,2}} ?[+(\d]|\b[tmfpe] ?[:.|] ?[+(\d]|\+\d{{2}}[ .\d()-]{{7}}|\bwww\.|https?://|"
    rf"[\w.+-]{{1,64}}@[\w-]{{1,64}}\.[a-z]|\bc/ ?[a-z]|{COMPANY}"
)
_TITLES, _PARTICLES = _words("titles"), _words("particles")
_DELIMITER = re.compile(r"(?:-- ?|--|—|_{2,200}+|-{3,200}+|\*{3,200}+|={3,200}+)$")
_SENTENCE_END = re.compile(r"[a-z)]{2}[.!?]$|\?$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NAME_LINE = re.compile(r"[^\W\d_][\w.'’-]{0,24}(?: (?:[^\W\d_][\w.'’-]{0,24})){0,4},?$")
_FUNCTION = re.compile(r"(?<=\w)(?:,| ?[|/(·•]| - )")
_EDGES = " *_.,;:!¡~-–—"
_LONGEST_SIGNATURE = 24
_LONGEST_LINE = 400
_LONGEST_CLOSING = 100
_LINES_TRIED = 40
_QUESTIONS_WITHIN = 3


@dataclass(frozen=True, slots=True)
class Author:
    """What is known of who wrote a mail: the folded words of the name beside their address."""

    words: tuple[str, ...] = ()

    def is_name(self, line: str) -> bool:
        """Whether a line is this author's name: whole, a part of it, shortened ("Romi"), with titles, or its first letter."""
        if not self.words or len(line) > 60:
            return False
        found = [word for word in _WORD.findall(fold(line)) if word not in _TITLES and word not in _PARTICLES]
        if not found or len(found) > 5 or any(sign.isdigit() or sign in "@/|?" for sign in line):
            return False
        if len(found) == 1:
            return len(_WORD.findall(line)) <= 3 and self._has(found[0])
        known = sum(self._has(word) for word in found)
        return known * 2 >= len(found) and self._has(found[0]) and bool(_NAME_LINE.match(line.strip(" *_")))

    def _has(self, word: str) -> bool:
        """Whether a word is one of the name's, its beginning, or its first letter alone."""
        if len(word) == 1:
            return any(own[0] == word for own in self.words)
        return any(
            own == word or (len(word) >= 3 and own[:3] == word[:3] and abs(len(own) - len(word)) <= 6) for own in self.words
        )


def author_of(name: str) -> Author:
    """The author by the name beside their address; an address in place of a name says nothing."""
    if "@" in name:
        return Author()
    found = [word for word in _WORD.findall(fold(name[:120])) if word not in _TITLES and word not in _PARTICLES]
    return Author(tuple(found[:8]))


def without_signature(text: str, author: str = "") -> str:
    """The words of a text from which quotations are already gone, without all that people and servers put around them.

    ``author`` is the name beside the sender's address, by which a name alone is known for a signature. A postscript below
    the signature stays. Empty where nothing else is there.
    """
    body, rest = _split_at_closing(lines_without_footers(text), author_of(author))
    return "\n".join(["\n".join(_without_contacts(body)).rstrip(), *rest]).strip("\n ")


def closing_line(text: str, author: str = "") -> str:
    """How the author of a text closes it, as written and without the name behind it; empty where that cannot be told.

    That is a closing phrase, or a short line alone above the ``author``'s name, or a parting word at the end.
    """
    lines = [line for line in text.split("\n") if not line.lstrip().startswith(">")]
    filled = [index for index, line in enumerate(lines) if line.strip()]
    short = [index for index in filled[1:] if len(lines[index].strip()) <= _LONGEST_CLOSING][-_LINES_TRIED:]
    for index in short:
        if found := _closing_in(lines[index].strip()):
            behind = _behind(lines, index)
            if len(behind) <= _LONGEST_SIGNATURE and not _reads_on(behind):
                return found
    known = author_of(author)
    for index in short:
        if _is_parting(lines, index, known):
            return lines[index].strip(" *_")
    return ""


def _behind(lines: list[str], index: int) -> list[str]:
    """The filled lines behind one, without notices and footers."""
    return [line.strip() for line in lines_without_footers("\n".join(lines[index + 1 :])) if line.strip()]


def _closing_in(line: str) -> str:
    """The closing phrase that a line is but for a name behind it, as written; empty where it is none."""
    if len(line) > _LONGEST_CLOSING:
        return ""
    if _CLOSING.fullmatch(fold(line).strip(_EDGES)):
        return line.strip("*_ ")
    words = line.split()
    for count in range(1, min(5, len(words))):
        head, tail = " ".join(words[:-count]), words[-count:]
        marked = head[-1] in ",.;:!-–—"
        if not (
            all(word[:1].isupper() or fold(word) in _PARTICLES for word in tail) or (marked and count == 1 and tail[0].isalpha())
        ):
            continue
        if _CLOSING.fullmatch(fold(head).strip(_EDGES)) and _NAME_LINE.match(" ".join(tail).strip("*_.!")):
            return head.strip("*_ ")
    return ""


def _is_parting(lines: list[str], index: int, author: Author) -> bool:
    """Whether a line closes a mail by its place: above the author's name, or at the end with a word that is said there."""
    line = lines[index].strip()
    folded = fold(line).strip(_EDGES)
    words = len(folded.split())
    if not folded or len(line) > 75 or words > 10 or "?" in line or any(sign.isdigit() for sign in line):
        return False
    said = bool(_PARTING.fullmatch(folded) or _THANKS.fullmatch(folded))
    if not said and (words > 7 or (words > 3 and line[-1] != ",")):
        return False
    begins = not lines[index - 1].strip()
    behind = _behind(lines, index)
    if said and (begins if not behind else (begins or words <= 3) and len(behind) <= 4 and _looks_like_name(behind[0])):
        return True
    if not behind or len(behind) > 12 or not author.is_name(behind[0]) or _reads_on(behind):
        return False
    if said:
        return True
    if not (begins or line[-1] == ",") or _COMMAND.fullmatch(folded) or author.is_name(line):
        return False
    return line[-1] == "," or line[-1] == "!" or (words == 1 and line[-1] not in ".:" and len(folded) <= 14)


def _split_at_closing(lines: list[str], author: Author) -> tuple[list[str], list[str]]:
    """The lines before the closing phrase, signature delimiter or name, and those of a postscript behind it."""
    filled = [index for index, line in enumerate(lines) if line.strip()]
    for place, index in enumerate(filled[1:], 1):
        following = len(filled) - place - 1
        bare = lines[index].strip()
        if following > _LONGEST_SIGNATURE or len(bare) > _LONGEST_CLOSING:
            continue
        if _is_delimiter(lines, index):
            return lines[:index], _postscript(lines[index + 1 :])
        ends = bool(_closing_in(bare)) or _is_name_alone(lines, index, author)
        if not ends and not _THANKS.fullmatch(fold(bare).strip(_EDGES)):
            continue
        behind = [lines[other].strip() for other in filled[place + 1 :]]
        if _reads_on(behind):
            continue
        if ends:
            return lines[:index], _postscript(lines[index + 1 :])
        if 0 < following <= 8 and _looks_like_name(behind[0]):
            return lines[: index + 1], _postscript(lines[index + 1 :])
    return lines, []


def _is_delimiter(lines: list[str], index: int) -> bool:
    """Whether a line is "-- " or a rule above a signature; a rule between lines with figures belongs to a table."""
    bare = lines[index].strip()
    if not _DELIMITER.match(bare):
        return False
    if len(bare) <= 2:
        return True
    beside = lines[index - 1] + lines[index + 1 if index + 1 < len(lines) else index]
    return not lines[index].startswith(" ") and not any(sign.isdigit() for sign in beside)


def _is_name_alone(lines: list[str], index: int, author: Author) -> bool:
    """Whether a line is the author's name and begins a paragraph or stands below a closing line."""
    bare = lines[index].strip()
    name = _FUNCTION.split(bare, maxsplit=1)[0].strip()
    if bare[-1] in ",:;" or not author.is_name(name) or (name != bare and len(name.split()) < 2):
        return False
    above = lines[index - 1].strip()
    folded = fold(above).strip(_EDGES)
    return not above or above[-1] == "," or bool(_PARTING.fullmatch(folded) or _THANKS.fullmatch(folded)) or len(above) <= 40


def _reads_on(behind: list[str]) -> bool:
    """Whether what follows a closing phrase is more of a letter than a signature.

    That is a question close behind, a sentence where the name should stand, or three sentences; a postscript does not count.
    """
    prose = 0
    for place, line in enumerate(behind):
        bare = fold(line[:_LONGEST_LINE])
        if _POSTSCRIPT.match(bare):
            break
        is_prose = _is_sentence(line, bare)
        if is_prose and (place == 0 or (place < _QUESTIONS_WITHIN and bare.endswith("?"))):
            return True
        prose += is_prose
    return prose >= 3


def _is_sentence(line: str, bare: str) -> bool:
    """Whether a line ends like a sentence and is no part of a card; ``bare`` is the line folded."""
    if not _SENTENCE_END.search(bare) or _CONTACT.search(bare):
        return False
    words = line.split()
    if len(words) >= 4 or bare.endswith("?"):
        return len(words) >= 2
    return len(words) == 3 and words[1].islower() and words[1] not in _PARTICLES


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
    return 0 < len(above) <= 2 and all(map(_looks_like_name, above))


def _looks_signed(block: list[str]) -> bool:
    """Whether a block at the end begins with a name and goes on like a card."""
    filled = [line.strip(" *_") for line in block if line.strip()]
    return len(filled) >= 2 and _looks_like_name(filled[0])


def _looks_like_name(line: str) -> bool:
    """Whether a line may be a name, by its capitals alone; a function may follow behind a mark ("Ana Gil, Compras")."""
    name = _FUNCTION.split(line, maxsplit=1)[0]
    return name[:1].isupper() and len(line) <= 80 and bool(_NAME_LINE.match(name))
