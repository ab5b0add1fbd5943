"""The form of a table of signatures: how people close a mail, and what devices, companies and servers put around it.

All is folded. Fields of patterns are regular expressions, an alternative a line; the other fields are plain words.
"""

from __future__ import annotations

from dataclasses import dataclass

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureWords:
    """One language's words. People mix languages below their words, so all tables are read at once."""

    closings: str = ""
    """Closing phrases ("un saludo"), whole lines but for a name: what follows is the signature."""
    partings: str = ""
    """What also closes a mail above a name or at its end ("quedo a la espera", "hasta pronto"); the author's words, they stay."""
    thanks: str = ""
    """Thanks that close a mail above a name; words of the author, they stay."""
    footers: str = ""
    """Lines that a device, an app or a virus scanner adds."""
    notice_heads: frozenset[str] = NONE
    """How legal notices begin, and pleas for the trees; with a word of ``notice_words`` or ``trees`` the paragraph is one."""
    notice_words: frozenset[str] = NONE
    """Words of legal notices: a paragraph with three of them is one, and so is a long one with two."""
    notice_lines: str = ""
    """Lines that are a notice by themselves, whatever stands around them."""
    trees: frozenset[str] = NONE
    """Words of the plea not to print."""
    banners: frozenset[str] = NONE
    """How a server's warning above a mail from outside begins."""
    postscript: str = ""
    """How a postscript begins: what follows a signature and is still the author's."""
    contact: str = ""
    """Words before a telephone number or address in a signature."""
    titles: frozenset[str] = NONE
    """Titles before a name, without their full stop ("ing", "dra")."""
    particles: frozenset[str] = NONE
    """Small words within a name ("de la", "von")."""
    commands: str = ""
    """Single words that ask for something ("avisame"), which no farewell is."""


def patterns(*fields: str) -> str:
    """One alternative of all lines of these fields; of nothing, what never matches."""
    found = [line for field in fields for line in field.splitlines() if line]
    return "|".join(found) if found else r"(?!)"


#: Legal forms of companies at the end of a signature line, in whatever language.
COMPANY = (
    r"\b(?:s\. ?l\. ?[ul]?|slu?|s\. ?a\.(?: ?s| de c\. ?v)?|gmbh(?: & co\. kg)?|ltd|ltda|s\. ?r\. ?l|srl|sarl|sas|inc|llc|llp|"
    r"lda|e\. ?k)\.?$"
)
