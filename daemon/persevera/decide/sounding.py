"""Whether a sent mail sounds like an offer, by a small linear model over its words and over the clues that the rules found.

What the rules make of it is one of its features, so that it is as sure of them as they were right on the mails that it was
made from. The weights are made by ``training/sent.py`` from ``training/sent/`` and lie in ``tables/sent_weights.py``; nothing
is learnt at run time, and they are unpacked when the first mail is judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt

from persevera.decide.clues import BAR, STEEP
from persevera.decide.linear import bucket, unpacked
from persevera.decide.offering import Evidence
from persevera.decide.tables.sent_weights import SCALE, WEIGHTS
from persevera.decide.text import excerpt, fold
from persevera.model.judgement import Part, Signal
from persevera.model.reason import because

_WORD = re.compile(r"[^\W\d_]+|\d[\d.,']*|[?€$£%+:]")
_FILE_WORD = re.compile(r"[^\W\d_]+")
#: Places of weights: a trait is known by its hash alone.
BUCKETS = 1 << 15
_MOST_WORDS = 90
_LONGEST_SENTENCE = 1_500
_STEM = 6
_SHORT_STEM = 4
#: How much the points of the rules count beside the model, which knows fewer mails with everything that an offer may have.
_RULES, _MOST_RULES = 0.8, 4.0

#: One thing that is true of a mail: its name, how much of it there is, and the words that it rests on, for the explanation.
Trait = tuple[str, float, str]


@dataclass(frozen=True, slots=True)
class Sounding:
    """How much a mail sounds like an offer (log odds, above 0 for one), and the words that tell most for and against."""

    odds: float
    words_for: str = ""
    words_against: str = ""

    def signal(self, evidence: Evidence) -> Signal:
        """What it adds to the points of the rules: together they pass the bar where the odds are above 0."""
        points = round(self.odds / STEEP + BAR - evidence.score, 2)
        if points >= 0:
            return Signal(because("reads like an offer"), self.words_for, Part.TEXT, points)
        return Signal(because("reads like another matter"), self.words_against, Part.TEXT, points)


def sounding(subject: str, sentences: Sequence[str], amounts: int, names: Sequence[str], evidence: Evidence) -> Sounding:
    """How much a mail with so many amounts sounds like an offer; ``sentences`` are folded, ``names`` those of attachments."""
    weights = _weights()
    odds = 0.0
    told: list[tuple[float, str]] = []
    for name, value, words in traits(subject, sentences, amounts, names, evidence):
        if weight := weights[bucket(name, BUCKETS)]:
            odds += weight * value
            if words:
                told.append((weight * value, words))
    told.sort()
    odds = SCALE * odds + _RULES * max(-_MOST_RULES, min(_MOST_RULES, evidence.score - BAR))
    return Sounding(odds, _first(reversed(told), 1), _first(told, -1))


def _first(told: Iterator[tuple[float, str]] | Sequence[tuple[float, str]], sign: int) -> str:
    """The words that tell most, without repetition."""
    words: dict[str, None] = {}
    for weight, one in told:
        if weight * sign <= 0 or len(words) == 3:
            break
        words.setdefault(one.strip())
    return excerpt(", ".join(words), 60)


def traits(subject: str, sentences: Sequence[str], amounts: int, names: Sequence[str], evidence: Evidence) -> Iterator[Trait]:
    """All that the model looks at. A name stands for one trait only, with one value."""
    lines = [_WORD.findall(sentence[:_LONGEST_SENTENCE]) for sentence in sentences[:_MOST_WORDS]]
    count = sum(map(len, lines))
    yield from _of_words(lines, count)
    for stem in dict.fromkeys(_stem(word) for word in _WORD.findall(fold(subject[:400]))):
        yield f"s {stem[:_STEM]}", 0.5, subject[:60]
    for stem in dict.fromkeys(word[:_STEM] for name in names[:20] for word in _FILE_WORD.findall(fold(name))):
        yield f"f {stem}", 0.7, ""
    priced = min(2, evidence.times.get("line", 0))
    yield from _of_clues(evidence, priced)
    figures = sum(len(word) > 2 and word[0].isdigit() for line in lines for word in line)
    asking = sum("?" in line for line in lines)
    yield "always", 1.0, ""
    yield f"prices {priced}", 1.0, ""
    yield f"amounts {min(amounts, 4)}", 0.5, ""
    yield f"files {min(len(names), 2)}", 0.5, ""
    yield f"length {min(count // 15, 8)}", 0.5, ""
    yield f"length {min(count // 40, 4)} {priced}", 0.5, ""
    yield f"figures {min(figures, 4)}", 0.5, ""
    yield f"figures {min(figures, 3)} {min(count // 20, 4)}", 0.7, ""
    yield f"asks {min(asking, 3)}", 0.5, ""
    yield f"asks {min(asking, 1)} {priced}", 0.5, ""
    yield f"ends asking {bool(lines) and '?' in lines[-1]}", 0.5, ""


def _stem(word: str) -> str:
    """A word as the model knows it: a number by how many digits it has."""
    return f"#{min(6, sum(map(str.isdigit, word)))}" if word[0].isdigit() else word


def _of_words(lines: Sequence[Sequence[str]], count: int) -> Iterator[Trait]:
    """The stems of words and of pairs of them; each counts less in a long mail."""
    value = min(1.0, 3 / sqrt(count)) if count else 0.0
    seen: set[str] = set()
    left = _MOST_WORDS
    for line in lines:
        before, short = "", "^"
        for word in line[:left]:
            stem = _stem(word)
            name, pair = f"w {stem[:_STEM]}", f"p {short} {stem[:_SHORT_STEM]}"
            if name not in seen:
                seen.add(name)
                yield name, value, word
            if pair not in seen:
                seen.add(pair)
                yield pair, value, f"{before} {word}"
            before, short = word, stem[:_SHORT_STEM]
        left -= len(line)
        if left <= 0:
            return
        if (pair := f"p {short} $") not in seen:
            seen.add(pair)
            yield pair, value, before


def _of_clues(evidence: Evidence, priced: int) -> Iterator[Trait]:
    """The clues of the rules, how often each was found and beside how many prices, and what they come to."""
    for clue, times in evidence.times.items():
        words = evidence.words[clue][0][:30] if clue in evidence.words else ""
        yield f"c {clue}", 1.0, words
        yield f"n {clue} {min(times, 3)}", 0.5, words
        yield f"x {clue} {priced}", 0.7, words
    over = max(-4.0, min(4.0, evidence.score - BAR))
    yield "rules", over / 2, ""
    yield f"rules {round(max(-3.0, min(3.0, over)))}", 0.7, ""


@cache
def _weights() -> memoryview:
    """The weights in the tree, unpacked."""
    return unpacked(WEIGHTS)
