"""The language of a text, how it addresses its reader, and the greeting and farewell that its author chose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from persevera.decide.signatures import closing_line
from persevera.decide.tables import tables
from persevera.decide.tables.language import LanguageWords, Register
from persevera.decide.tables.signatures import patterns
from persevera.decide.text import fold, nfc

_TABLES = tables("language", LanguageWords)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_GREETING = re.compile(rf"[¡ ]?(?:{patterns(*(table.greetings for table in _TABLES.values()))})(?!\w)")
_COURTESY = re.compile(rf"[¿¡ ]{{0,2}}(?:{patterns(*(table.courtesies for table in _TABLES.values()))})")
_ADDRESSED = frozenset[str]().union(*(table.addressed for table in _TABLES.values()))
_CLAUSE = re.compile(r"[,:;!?]{1,4}|\.{1,3}(?= |$)| [-–—](?= |$)|$")
_LINK = re.compile(r"\S{0,80}(?:://|@|www\.)\S{0,300}")
_PLAIN_WORDS = re.compile(r"\\b\(\?:([a-z|]{1,4000})\)\\b")
_READ = 4000
_WORDS_READ = 400
_FEW_WORDS = 8
_ENDING_WORTH = 0.4
_DEFAULT_WORTH = 0.7
_LEAST_LEAD = 0.5
_LONGEST_GREETING = 90
_LEAST_SHARED = 3


def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Each frequent word with its languages and what it is worth for each: less, the more of them share it."""
    languages: dict[str, list[str]] = {}
    for language, table in _TABLES.items():
        for word in table.frequent:
            languages.setdefault(word, []).append(language)
    return {word: tuple((language, 1 / len(found) ** 1.2) for language in found) for word, found in languages.items()}


_WEIGHTS = _weights()
_COMMON = frozenset(fold(word) for word in _WEIGHTS)
_ENDINGS = tuple((language, tuple(table.endings)) for language, table in _TABLES.items() if table.endings)
_SIGNS = {language: (table.signs, table.sign_worth) for language, table in _TABLES.items() if table.signs}


def language_of(text: str, default: str = "") -> str:
    """ISO 639-1 of the language a text is written in, of those that have a table.

    ``default`` is the language of the conversation: a text of few words is taken for it, unless most of them are of another,
    and so is one without a word that is known.
    """
    plain = _LINK.sub(" ", nfc(text[:_READ]).replace("’", "'"))
    scores = dict.fromkeys(_TABLES, 0.0)
    lowered = plain.lower()
    words = _WORD.findall(lowered)[:_WORDS_READ]
    for word in words:
        for language, worth in _WEIGHTS.get(word, ()):
            scores[language] += worth
    if len(words) <= _FEW_WORDS:
        _weigh_endings(words, scores)
        if default in scores:
            scores[default] += _DEFAULT_WORTH
    for language, (signs, worth) in _SIGNS.items():
        scores[language] += worth * min(3, sum(map(lowered.count, signs)))
    ranked = sorted(scores.items(), key=lambda item: item[1], reverse=True)
    (best, score), (_, second) = ranked[0], ranked[1]
    if score < _LEAST_LEAD or score - second < max(0.15, 0.08 * score):
        return default if default in scores and scores[default] >= second else (default or (best if score > second else ""))
    return best


def _weigh_endings(words: list[str], scores: dict[str, float]) -> None:
    """Add to the scores what the endings of words say that are in no list."""
    for word in words:
        if word not in _WEIGHTS and len(word) > 3:
            for language, endings in _ENDINGS:
                if word.endswith(endings):
                    scores[language] += _ENDING_WORTH


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What shows one register: lists of words and patterns, each with what one find is worth."""

    words: tuple[tuple[frozenset[str], int], ...]
    folded: tuple[tuple[re.Pattern[str], int], ...]
    written: tuple[tuple[re.Pattern[str], int], ...]

    def worth(self, found: Counter[str], folded: str, written: str) -> int:
        """What all finds are worth, four of each list or pattern at most."""
        total = sum(worth * min(4, sum(found[word] for word in words & found.keys())) for words, worth in self.words)
        for text, patterns_ in ((folded, self.folded), (written, self.written)):
            total += sum(worth * min(4, sum(1 for _ in pattern.finditer(text))) for pattern, worth in patterns_)
        return total


def _evidence(register: Register) -> _Evidence:
    """The evidence of a table; a line that is nothing but a list of words is looked up instead of searched for."""
    words: list[tuple[frozenset[str], int]] = []
    folded: list[tuple[re.Pattern[str], int]] = []
    for pattern, worth in _lines_of(register.folded):
        if plain := _PLAIN_WORDS.fullmatch(pattern):
            words.append((frozenset(plain.group(1).split("|")), worth))
        else:
            folded.append((re.compile(pattern), worth))
    return _Evidence(tuple(words), tuple(folded), tuple((re.compile(line), worth) for line, worth in _lines_of(register.written)))


def _lines_of(lines: str) -> list[tuple[str, int]]:
    """The patterns of a register, each with what one find is worth."""
    return [(pattern, int(worth)) for worth, _, pattern in (line.partition(" ") for line in lines.splitlines() if line)]


_REGISTERS: dict[str, dict[str, _Evidence]] = {
    language: {one.name: _evidence(one) for one in table.registers} for language, table in _TABLES.items() if table.registers
}


def register_of(text: str, language: str, country: str = "") -> str:
    """How a text addresses its reader, as ``SentJudgement.register`` names it; empty where it cannot be told.

    ``country`` (ISO 3166) is the writer's: in some, what reads like one register is another.
    """
    registers = _REGISTERS.get(language)
    if not registers:
        return ""
    written = nfc(text[:_READ]).strip()
    folded = fold(written)
    found = Counter(_WORD.findall(folded))
    scores = {name: evidence.worth(found, folded, written) for name, evidence in registers.items()}
    table = _TABLES[language]
    for first, other in table.one_reader:
        if scores[first] >= 2:
            scores[first] += scores[other]
    best = max(scores, key=lambda name: scores[name])
    if scores[best] < 2:
        return ""
    ahead = [name for name in scores if name != best and scores[name] >= scores[best]]
    if any((best, other) not in table.one_reader for other in ahead):
        return ""
    meant, really = table.in_country.get(country.upper(), ("", ""))
    return really if best == meant else best


@dataclass(frozen=True, slots=True)
class _Clause:
    """A piece of the first line: where it ends with its mark, and what it is."""

    end: int
    is_greeting: bool = False
    is_name: bool = False
    is_sure: bool = False
    """It names somebody the mail went to, or is a title."""
    is_courtesy: bool = False


def greeting_of(own_words: str, people: Sequence[str] = ()) -> str:
    """The greeting as written ("Buenos días, Marta:"), empty where the text begins without one.

    ``people`` are names (or addresses) of those who got the mail: with them a name alone ("Marta,") is known for a greeting.
    """
    lines = [line.strip() for line in own_words.split("\n", 20)]
    first = next((index for index, line in enumerate(lines) if line), None)
    if first is None or lines[first].startswith(">"):
        return ""
    line = lines[first][:300]
    alone = len(line) <= _LONGEST_GREETING and first + 1 < len(lines)
    parted = alone and not lines[first + 1]
    end = 0
    taken: list[_Clause] = []
    for clause in _clauses(line, _names_of(people), parted=parted):
        if not (clause.is_greeting or clause.is_name or (clause.is_courtesy and taken)):
            break
        taken.append(clause)
        end = clause.end
    if not taken or end > _LONGEST_GREETING:
        return ""
    found = line[:end].strip(" *_")
    found = found if "!" in found else found.replace("¡", "")
    if any(clause.is_greeting for clause in taken):
        return found
    return found if _is_called(found, taken, whole=end == len(line), parted=parted, known=bool(people)) else ""


def _is_called(found: str, taken: list[_Clause], *, whole: bool, parted: bool, known: bool) -> bool:
    """Whether names without a word of greeting are one: marked, and those of somebody who got the mail or alone on their line."""
    mark = found[-1]
    if any(clause.is_courtesy for clause in taken):
        return known or parted
    if not known:
        return False
    if all(clause.is_sure for clause in taken):
        return mark in ",:!-–—" or (whole and parted)
    return whole and parted and mark in ",-–—"


def _clauses(line: str, names: frozenset[str], *, parted: bool) -> list[_Clause]:
    """The first clauses of a line, each with what it is; none behind one that is no part of a greeting."""
    found: list[_Clause] = []
    start = 0
    for match in _CLAUSE.finditer(line[: _LONGEST_GREETING + 40]):
        words = line[start : match.start()].split()
        if match.group() == "." and words and fold(words[-1]) in _ADDRESSED:
            continue
        if not words:
            if match.group() and found and not line[found[-1].end : match.start()].strip():
                found[-1] = _Clause(match.end(), *(_kinds_of(found[-1])))
                start = match.end()
            continue
        whole = parted and start == 0 and match.end() == len(line) and match.group()[:1] in (",", ":")
        clause = _clause(line, start, match.start(), match.end(), names, whole=whole)
        found.append(clause)
        if len(found) == 4 or not (clause.is_greeting or clause.is_name or clause.is_courtesy):
            break
        start = match.end()
    return found


def _kinds_of(clause: _Clause) -> tuple[bool, bool, bool, bool]:
    """What a clause is."""
    return clause.is_greeting, clause.is_name, clause.is_sure, clause.is_courtesy


def _clause(line: str, start: int, stop: int, end: int, names: frozenset[str], *, whole: bool) -> _Clause:
    """The clause between two marks; ``whole``: it is all that stands on a line of its own."""
    written = line[start:stop].strip(" ¡¿*_")
    folded = fold(written)
    if _COURTESY.fullmatch(folded):
        return _Clause(end, is_courtesy=True, is_greeting=start == 0 and bool(_GREETING.match(folded)))
    if greeting := _GREETING.match(folded):
        rest = written[greeting.end() :].split()
        if len(rest) <= 7 and all(_is_name(word, names, first=False) for word in rest):
            return _Clause(end, is_greeting=True)
        if whole and len(rest) <= 4 and all(_is_name(word, names, first=False) or _is_rare(word) for word in rest):
            return _Clause(end, is_greeting=True)
        called = 0
        while called < len(rest) and rest[called][:1].isupper() and _is_in(fold(rest[called]).strip("."), names):
            called += 1
        if called and start == 0:
            return _Clause(line.index(rest[called - 1]) + len(rest[called - 1]), is_greeting=True)
        return _Clause(end)
    words = written.split()
    if (
        words
        and len(words) <= 5
        and all(_is_name(word, names, first=start == 0 and place == 0) for place, word in enumerate(words))
    ):
        bare = [fold(word).strip(".") for word in words]
        sure = any(_is_in(word, names) for word in bare) or bare[0] in _ADDRESSED
        return _Clause(end, is_name=True, is_sure=sure)
    return _Clause(end)


def _is_name(word: str, names: frozenset[str], *, first: bool) -> bool:
    """Whether a word may stand in a greeting beside its first: a name, a title, an endearment, a picture."""
    bare = fold(word).strip(".'\"()*_")
    if not any(sign.isalnum() for sign in bare):
        return True
    if any(sign.isdigit() for sign in bare):
        return False
    if bare in _ADDRESSED or _is_in(bare, names):
        return True
    return word[:1].isupper() and not (first and bare in _COMMON)


def _is_rare(word: str) -> bool:
    """Whether a word is made of letters and is none of the frequent ones, as "comité" is and "adjunto" is not."""
    return word.isalpha() and fold(word) not in _COMMON


def _names_of(people: Sequence[str]) -> frozenset[str]:
    """The folded words of names and of what stands before an @."""
    return frozenset(word for name in people[:20] for word in _WORD.findall(fold(name[:120].partition("@")[0])) if len(word) > 1)


def _is_in(word: str, names: frozenset[str]) -> bool:
    """Whether a word is one of these names, or a short form of one ("Pili" of Pilar)."""
    if word in names:
        return True
    return len(word) >= _LEAST_SHARED and any(name.startswith(word[:_LEAST_SHARED]) for name in names)


def farewell_of(text: str, author: str = "") -> str:
    """The closing phrase as written ("Un saludo,"), empty where there is none.

    Give it the text before the signature was taken off, and the ``author``'s name, above which a short line closes the mail.
    """
    return closing_line(text, author)
