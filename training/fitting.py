"""Fits linear models by logistic regression with L2 and AdaGrad, always in the same order, and writes their weights."""

from __future__ import annotations

from base64 import encodebytes
from collections import Counter
from collections.abc import Iterable, Sequence
from math import exp, sqrt
from pathlib import Path
from zlib import compress

TABLES = Path(__file__).parents[1] / "daemon" / "persevera" / "decide" / "tables"
#: The features of a mail: buckets with how much of each there is.
Row = list[tuple[int, float]]
_EPOCHS, _RATE, _DECAY = 8, 0.15, 0.002


def fitted(lines: Sequence[tuple[bool, Row]]) -> dict[int, float]:
    """The weights that tell the lines that are from those that are not; a feature seen once has none."""
    counts = Counter(bucket for _, row in lines for bucket, _ in row)
    rows = [(is_one, [(bucket, value) for bucket, value in row if counts[bucket] > 1]) for is_one, row in lines]
    weights = {bucket: 0.0 for bucket, count in counts.items() if count > 1}
    squares = dict.fromkeys(weights, 0.05)
    count = len(rows)
    step = stride(count)
    for epoch in range(_EPOCHS):
        for turn in range(count):
            is_one, row = rows[(turn * step + epoch * 7) % count]
            error = 1 / (1 + exp(-max(-30.0, min(30.0, odds(weights, row))))) - is_one
            for bucket, value in row if abs(error) > 0.01 else ():
                gradient = error * value + _DECAY * weights[bucket]
                squares[bucket] += gradient * gradient
                weights[bucket] -= _RATE * gradient / sqrt(squares[bucket])
    return weights


def stride(count: int) -> int:
    """A step through so many lines that comes by each of them once: a prime that does not divide it."""
    return next(prime for prime in (1009, 1013, 1019) if count % prime)


def odds(weights: dict[int, float], row: Row) -> float:
    """The log odds that weights give a line."""
    return sum(weights.get(bucket, 0.0) * value for bucket, value in row)


def out_of_fold(lines: Sequence[tuple[bool, Row]], blocks: Sequence[str], folds: int = 5) -> list[float]:
    """For each line its log odds by weights made without the lines of its fold; lines of one block fall into one fold."""
    places = {block: number % folds for number, block in enumerate(dict.fromkeys(blocks))}
    held = [0.0] * len(lines)
    for fold in range(folds):
        weights = fitted([line for line, block in zip(lines, blocks, strict=True) if places[block] != fold])
        for number, line in enumerate(lines):
            if places[blocks[number]] == fold:
                held[number] = odds(weights, line[1])
    return held


def packed(weights: Iterable[tuple[int, float]], size: int, scale: float) -> str:
    """Weights by their place as ``decide.linear.unpacked`` reads them: so many signed bytes, ``1 / scale`` times too large."""
    raw = bytearray(size)
    for place, weight in weights:
        raw[place] = max(-127, min(127, round(weight / scale))) % 256
    return encodebytes(compress(bytes(raw), 9)).decode("ascii")


def write(name: str, what: str, scale: float, weights: str) -> int:
    """Put packed weights into their module of the tables; gives its size in characters."""
    text = (
        f'"""The weights of the model of {what}, made by ``make weights``: do not edit."""\n\n'
        f'from __future__ import annotations\n\nSCALE = {scale!r}\nWEIGHTS = """\n{weights}"""\n'
    )
    (TABLES / f"{name}.py").write_text(text, encoding="utf-8")
    return len(text)
