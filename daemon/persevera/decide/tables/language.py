"""The form of a table of a language: its frequent words, how it greets, and how it shows in what way it addresses its reader."""

from __future__ import annotations

from dataclasses import dataclass, field

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """One way to address the reader, and what shows it; a pattern a line, before it what one find is worth ("3 usted(?:es)?")."""

    name: str
    """As ``SentJudgement.register`` gives it."""
    folded: str = ""
    """Patterns over the folded text."""
    written: str = ""
    """Patterns over the text as written, where accents or capitals tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageWords:
    """One language's words."""

    frequent: frozenset[str]
    """Frequent words as they are written, accents included; one that several languages share counts less for each."""
    endings: frozenset[str] = NONE
    """How words end that are in no list; for a word of two languages each counts."""
    signs: str = ""
    """Signs that only few languages write."""
    sign_worth: float = 0.0
    """What one of them is worth, in words."""
    greetings: str = ""
    """How a greeting begins, over the folded line; an alternative a line."""
    addressed: frozenset[str] = NONE
    """Folded words that stand beside or for a name in a greeting: titles, endearments, "all"."""
    courtesies: str = ""
    """What is said behind a greeting ("qué tal"), over the folded clause; an alternative a line."""
    registers: tuple[Register, ...] = ()
    """Ways to address the reader; of two that are shown equally the first is meant."""
    one_reader: tuple[tuple[str, str], ...] = ()
    """Two registers that go together, of which the first counts: "vos" beside "tú", one reader beside the company."""
    in_country: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By country (ISO 3166): what reads like the first register is meant as the second there."""
