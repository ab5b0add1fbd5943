r"""Makes the weights of the model of answers (``decide/leaning.py``) from the lines in ``training/answers/``.

``make weights`` runs it: it reads ``label<TAB>text`` (a line break in the text is written ``\n``) from a file a language,
takes the features that ``leaning`` takes, and fits a multinomial logistic regression with L2 by AdaGrad, always in the
same order, so that the same lines and the same tables give the same weights. Each weight is one signed byte; a feature
seen once has none. They are written to ``daemon/persevera/decide/tables/answer_weights.py``.

``python -m training.answers --measure`` instead shows, by cross-validation over blocks of neighbouring lines (which were
written as variations of each other), the precision at each threshold: from it the thresholds in ``tables/answers.py``
were chosen. Whoever changes lines, tables of answers or features runs ``make weights`` again.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from math import exp, sqrt
from pathlib import Path

from persevera.decide.clauses import read_answer
from persevera.decide.leaning import BUCKETS, CLASSES, features
from persevera.decide.outcomes import by_rules, told
from training.fitting import packed, stride, write

LINES = Path(__file__).parent / "answers"
SCALE = 1 / 32
BLOCK = 15
FOLDS = 4
_EPOCHS, _RATE, _DECAY = 10, 0.1, 0.002
_NOT_WORDS = re.compile(r"\W+")
_LABELS = [outcome.value for outcome in CLASSES]

#: A line as the model sees it: the number of its class, its features, its block, its language, and what the rules say.
Example = tuple[int, list[tuple[int, float]], str, str, str]
Weights = dict[int, list[float]]


def examples() -> list[Example]:
    """All lines, once each, in the order of the files.

    ``es2.tsv`` and the like hold a second writer's lines, ``extra.es.tsv`` and the like what both left out.
    """
    found: list[Example] = []
    known: set[str] = set()
    for path in sorted(LINES.glob("*.tsv")):
        language = path.stem.rpartition(".")[2].rstrip("23456789")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            label, _, text = line.partition("\t")
            if label not in _LABELS or not text.strip():
                continue
            if (same := _NOT_WORDS.sub(" ", text.lower())) in known:
                continue
            known.add(same)
            reading = read_answer(text.replace("\\n", "\n"), language)
            rules = by_rules(reading)
            seen = {feature.bucket: feature.value for feature in features(reading, told(rules))}
            outcome = "stop" if rules and rules.stop else rules.outcome.value if rules else ""
            found.append((_LABELS.index(label), list(seen.items()), f"{path.stem} {number // BLOCK}", language, outcome))
    return found


def fitted(lines: list[Example]) -> Weights:
    """The weights that tell the classes of these lines apart best."""
    counts = Counter(bucket for _, row, *_ in lines for bucket, _ in row)
    rows = [(label, [(bucket, value) for bucket, value in row if counts[bucket] > 1]) for label, row, *_ in lines]
    weights: Weights = {bucket: [0.0] * len(CLASSES) for bucket, count in counts.items() if count > 1}
    squares: Weights = {bucket: [0.05] * len(CLASSES) for bucket in weights}
    step, count = stride(len(rows)), len(rows)
    for epoch in range(_EPOCHS):
        for turn in range(count):
            label, row = rows[(turn * step + epoch * 7) % count]
            parts = shares(weights, row)
            errors = [(number, part - (number == label)) for number, part in enumerate(parts)]
            pulls = [(number, error) for number, error in errors if abs(error) > 0.01]
            for bucket, value in row if pulls else ():
                one, square = weights[bucket], squares[bucket]
                for number, error in pulls:
                    gradient = error * value + _DECAY * one[number]
                    square[number] += gradient * gradient
                    one[number] -= _RATE * gradient / sqrt(square[number])
    return weights


def shares(weights: Weights, row: list[tuple[int, float]]) -> list[float]:
    """How likely each class is for a line."""
    scores = [0.0] * len(CLASSES)
    for bucket, value in row:
        if one := weights.get(bucket):
            for number, weight in enumerate(one):
                scores[number] += weight * value
    highest = max(scores)
    raised = [exp(score - highest) for score in scores]
    total = sum(raised)
    return [part / total for part in raised]


def weights_of(lines: list[Example]) -> str:
    """The packed weights that these lines make: for each bucket one a class."""
    size = len(CLASSES)
    places = ((bucket * size + number, weight) for bucket, row in fitted(lines).items() for number, weight in enumerate(row))
    return packed(places, BUCKETS * size, SCALE)


def out_of_fold(lines: list[Example]) -> list[list[float]]:
    """For each line how likely each class is, by weights made without the lines of its fold."""
    blocks = {block: number % FOLDS for number, block in enumerate(dict.fromkeys(line[2] for line in lines))}
    held: list[list[float]] = [[] for _ in lines]
    for fold in range(FOLDS):
        weights = fitted([line for line in lines if blocks[line[2]] != fold])
        for number, line in enumerate(lines):
            if blocks[line[2]] == fold:
                held[number] = shares(weights, line[1])
    return held


def main(arguments: list[str]) -> int:
    """Write the weights, or measure them."""
    lines = examples()
    if "--measure" in arguments:
        measure(lines, out_of_fold(lines))
        return 0
    size = write("answer_weights", "answers", SCALE, weights_of(lines))
    sys.stdout.write(f"{len(lines)} lines, {size // 1024} kB\n")
    return 0


def measure(lines: list[Example], held: list[list[float]]) -> None:
    """Show how right the model is at each threshold, where the rules say the same, nothing, or something else."""
    right = sum(part.index(max(part)) == line[0] for line, part in zip(lines, held, strict=True))
    sys.stdout.write(f"the likeliest class is right in {right} of {len(lines)}\n")
    for number, name in enumerate(_LABELS[:-1]):
        for state in ("agreed", "alone", "against"):
            picked = sorted(
                (-part[number], line[0] == number)
                for line, part in zip(lines, held, strict=True)
                if _state(line[4], name) == state and line[4] != "stop" and (state == "agreed" or part.index(max(part)) == number)
            )
            sys.stdout.write(f"{name:9}{state:8} {'  '.join(_cells(picked))}\n")


def _cells(picked: list[tuple[float, bool]]) -> Iterator[str]:
    """For each precision the lowest threshold that keeps it, and how many lines of how many pass it rightly."""
    for wanted in (0.99, 0.98, 0.97, 0.96, 0.95, 0.93, 0.9, 0.85, 0.8):
        good = count = best = kept = 0
        least = 1.0
        for count, (share, is_right) in enumerate(picked, 1):
            good += is_right
            if good / count >= wanted:
                best, kept, least = good, count, -share
        yield f"{wanted}: {least:.2f} {best}/{kept}"
    yield f"all: {good}/{count}"


def _state(rules: str, name: str) -> str:
    """How the rules stand to a class."""
    return "agreed" if rules == name else "alone" if not rules else "against"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
