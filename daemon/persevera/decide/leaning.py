"""Which way an answer leans, by a small linear model over its words and over the phrases that the rules found.

The weights are made by ``training/answers.py`` from the lines in ``training/answers/``, and lie in
``tables/answer_weights.py``; nothing is learnt at run time. They are read on the first answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import exp, sqrt
from typing import NamedTuple

from persevera.decide.clauses import OF_OFFER, Reading, Said
from persevera.decide.linear import bucket, unpacked
from persevera.decide.tables.answer_weights import SCALE, WEIGHTS
from persevera.model.judgement import Outcome

#: The classes of the model, in the order of its weights.
CLASSES = (Outcome.YES, Outcome.NO, Outcome.LATER, Outcome.QUESTION, Outcome.OTHER)
#: Places of weights: a feature is known by its hash alone, and fewer than these collide too often.
BUCKETS = 1 << 17
_MOST_WORDS = 240
_STEM = 6
_SHORT_STEM = 4
_SKIP_STEM = 5
#: How many words are looked at letter by letter, and how far into each.
_MOST_SPELT, _LONGEST_WORD = 120, 12


class Feature(NamedTuple):
    """One thing that is true of an answer."""

    name: str
    value: float
    line: int = -1
    """Which sentence it stands in; -1 where it is about the whole."""
    words: str = ""
    """The words it rests on, for the explanation."""

    @property
    def bucket(self) -> int:
        """Where its weights lie."""
        return bucket(self.name, BUCKETS)


@dataclass(frozen=True, slots=True)
class Leaning:
    """How likely each outcome is, what speaks for the likeliest, and the sentence that says it."""

    shares: dict[Outcome, float]
    words: tuple[str, ...]
    line: int
    """The number of the telling sentence; -1 where none tells."""

    @property
    def likeliest(self) -> Outcome:
        """The outcome with the greatest share."""
        return max(self.shares, key=lambda outcome: self.shares[outcome])


def features(reading: Reading, said_by_rules: str) -> list[Feature]:
    """All that the model looks at: words, pairs and pieces of them, the phrases found, and what the rules make of them."""
    return [*_of_words(reading), *_of_letters(reading), *_of_phrases(reading), *_of_shape(reading, said_by_rules)]


def _of_words(reading: Reading) -> Iterator[Feature]:
    """Words, their stems, and pairs; each counts less in a long answer."""
    lines = [line.split(" ") for line in reading.lines]
    count = sum(map(len, lines))
    value = min(1.0, 3 / sqrt(count)) if count else 0.0
    seen: set[str] = set()
    left = _MOST_WORDS
    for number, words in enumerate(lines):
        left -= len(words)
        if left < 0:
            return
        named = ((f"w {word[:_STEM]}", word) for word in words)
        stems = [word[:_SHORT_STEM] for word in ("^", *words, "$")]
        pairs = ((f"p {one} {two}", f"{one} {two}") for one, two in pairwise(stems))
        whole = [*words, ""]
        for place, (name, text) in enumerate((*named, *pairs)):
            if name not in seen:
                seen.add(name)
                shown = text if place < len(words) else " ".join(whole[max(0, place - len(words) - 1) : place - len(words) + 1])
                yield Feature(name, value, number, shown.strip())


def _of_letters(reading: Reading) -> Iterator[Feature]:
    """Four letters of a word at a time, against slips and endings, and pairs of words that have one between them."""
    grams: dict[str, int] = {}
    skips: dict[str, int] = {}
    count = 0
    for number, line in enumerate(reading.lines):
        words = line.split(" ")
        count += len(words)
        if count > _MOST_SPELT:
            break
        for word in dict.fromkeys(words):
            spelt = f"<{word[:_LONGEST_WORD]}>"
            for place in range(len(spelt) - 3):
                grams.setdefault(spelt[place : place + 4], number)
        stems = [word[:_SKIP_STEM] for word in ("^", *words, "$")]
        for one, two in zip(stems, stems[2:], strict=False):
            skips.setdefault(f"{one} {two}", number)
    value = min(0.6, 2 / sqrt(len(grams) + 1))
    for gram, number in grams.items():
        yield Feature(f"c {gram}", value, number)
    value = min(1.0, 3 / sqrt(count)) if count else 0.0
    for skip, number in skips.items():
        yield Feature(f"k2 {skip}", value, number)


def _flags(said: Said) -> str:
    """How a phrase is meant, in letters."""
    about = said.kind in ("question", "request", "order") and said.about_offer
    marks = (("n", said.negated), ("q", said.asked), ("c", said.conditional), ("b", said.contrasted), ("o", about))
    return "".join(letter for letter, is_so in marks if is_so)


def _of_phrases(reading: Reading) -> Iterator[Feature]:
    """The phrases of the tables, with their flags, how many there are, and which follows which."""
    found = sorted((*reading.said, *reading.void, *reading.leanings), key=lambda said: said.place)
    counts = Counter(said.kind for said in found)
    names: dict[str, str] = {}
    for said in found:
        names.setdefault(f"k {said.kind}", said.words)
        names.setdefault(f"k {said.kind} {_flags(said)}", said.words)
    for said in reading.void:
        names.setdefault(f"v {said.kind} {_flags(said)}", said.words)
    for kind, count in counts.items():
        names.setdefault(f"n {kind} {min(count, 4)}", "")
    strong = [said for said in found if said in reading.said]
    for one, two in pairwise(strong):
        names.setdefault(f"s {one.kind} {two.kind}", "")
    if strong:
        names.setdefault(f"first {strong[0].kind}", "")
        names.setdefault(f"last {strong[-1].kind}", "")
    kinds = sorted({said.kind for said in strong})
    names.setdefault("all " + " ".join(kinds), "")
    for name, words in names.items():
        yield Feature(name, 1.0 if name[0] in "kvas" else 0.5, -1, words)


def _of_shape(reading: Reading, said_by_rules: str) -> Iterator[Feature]:
    """What the rules say, how long it is and how it ends."""
    yield Feature("always", 1.0)
    yield Feature(f"rules {said_by_rules}", 1.0)
    yield Feature(f"about the offer {bool(OF_OFFER.search(' '.join(reading.lines)))} {said_by_rules.partition(' ')[0]}", 1.0)
    yield Feature(f"length {min(reading.words // 8, 6)}", 0.5)
    yield Feature(f"length {min(reading.words // 20, 3)} {said_by_rules.partition(' ')[0]}", 1.0)
    yield Feature(f"lines {min(len(reading.lines), 5)}", 0.5)
    if reading.lines:
        yield Feature(f"ends asking {reading.lines[-1].endswith('?')}", 0.5)
        yield Feature(f"asks {min(sum(line.endswith('?') for line in reading.lines), 3)}", 0.5)
    if reading.bare:
        yield Feature("bare", 1.0)


def leaning(found: list[Feature]) -> Leaning:
    """How an answer of these features leans."""
    weights, size = _weights(), len(CLASSES)
    scores = [0.0] * size
    rows: list[tuple[Feature, list[int]]] = []
    for feature in found:
        start = feature.bucket * size
        row = weights[start : start + size].tolist()
        if any(row):
            rows.append((feature, row))
            value = feature.value
            for number, weight in enumerate(row):
                scores[number] += weight * value
    highest = max(scores)
    raised = [exp(SCALE * (score - highest)) for score in scores]
    total = sum(raised)
    shares = {outcome: part / total for outcome, part in zip(CLASSES, raised, strict=True)}
    return Leaning(shares, *_telling(rows, scores.index(highest)))


def _telling(rows: list[tuple[Feature, list[int]]], best: int) -> tuple[tuple[str, ...], int]:
    """The words that speak most for a class as against the others, and the sentence that does."""
    telling = [
        (((1 + 1 / (len(CLASSES) - 1)) * row[best] - sum(row) / (len(CLASSES) - 1)) * feature.value, feature)
        for feature, row in rows
        if feature.words
    ]
    telling.sort(key=lambda one: one[0], reverse=True)
    by_line: dict[int, float] = {}
    for weight, feature in telling:
        if feature.line >= 0:
            by_line[feature.line] = by_line.get(feature.line, 0.0) + weight
    words = tuple(dict.fromkeys(feature.words for weight, feature in telling[:6] if weight > 0))[:3]
    return words, max(by_line, key=lambda line: by_line[line]) if by_line else -1


@cache
def _weights() -> memoryview:
    """The weights in the tree, unpacked."""
    return unpacked(WEIGHTS)
