"""The regular expressions that read mail, and texts that are hard on each. Run in a process of its own, since it watches ``re``.

``python -m tests.decide.patterns SECONDS SHARE OF`` prints how many it tried, then a list of [pattern, text, seconds] of those
that need more processor time than that for any text of 100 kB.
"""

from __future__ import annotations

import json
import random  # noqa: TID251 - seeded
import re
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

SIZE = 100_000
SHORT = 500
MOST_REPEATS = 3
OURS = ("persevera.decide", "persevera.providers.mime")
PLAIN = ("a", "1", " ", "\n", "- ", "a ", "1.", "a, ", "> a\n", "a@a.", "1 000 ", ": ", "el 1 de ", "?")


def recorded() -> list[re.Pattern[str]]:
    """Every pattern of ours that is compiled while gold mail in five languages is judged."""
    found: dict[tuple[str, int], re.Pattern[str]] = {}
    compile_ = re.compile

    def recording(pattern: Any, flags: int = 0, *, by: int = 1) -> Any:
        made = compile_(pattern, flags)
        if isinstance(made.pattern, str) and sys._getframe(by).f_globals["__name__"].startswith(OURS):
            found[made.pattern, made.flags] = made
        return made

    def through(name: str) -> Callable[..., Any]:
        return lambda pattern, *given, flags=0, **named: getattr(recording(pattern, flags, by=2), name)(*given, **named)

    re.compile = recording  # type: ignore[assignment]
    for name in ("match", "search", "fullmatch", "sub", "split", "findall", "finditer"):
        setattr(re, name, through(name))
    from tests.judgement.measure import marks  # noqa: PLC0415 - loaded once `re` is watched

    for _ in marks("open"):
        pass
    return list(found.values())


def examples(pattern: re.Pattern[str], number: int) -> Iterator[str]:
    """Texts that match a pattern, or nearly, with every repetition between its least and a few."""
    tree = re._parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)  # type: ignore[attr-defined]
    for seed in range(number):
        yield "".join(_grown(tree, random.Random(seed), {}))


def _grown(tree: Any, dice: random.Random, groups: dict[int, str]) -> Iterator[str]:
    for operation, given in tree:
        name = str(operation)
        if name == "LITERAL":
            yield chr(given)
        elif name == "NOT_LITERAL":
            yield "a" if given != ord("a") else "b"
        elif name == "ANY":
            yield "a"
        elif name == "IN":
            yield _one_of(given, dice)
        elif name == "BRANCH":
            yield from _grown(dice.choice(given[1]), dice, groups)
        elif name == "SUBPATTERN":
            text = "".join(_grown(given[3], dice, groups))
            groups[given[0]] = text
            yield text
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            least, most, inner = given
            for _ in range(dice.randint(least, min(int(most), least + MOST_REPEATS))):
                yield from _grown(inner, dice, groups)
        elif name == "ATOMIC_GROUP":
            yield from _grown(given, dice, groups)
        elif name == "ASSERT" and given[0] > 0:
            pass
        elif name == "GROUPREF":
            yield groups.get(given, "")


def _one_of(choices: Any, dice: random.Random) -> str:
    kinds = {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a", "CATEGORY_NOT_SPACE": "a"}
    if str(choices[0][0]) == "NEGATE":
        return next((sign for sign in "a1 -." if not _is_among(sign, choices[1:])), "#")
    operation, given = dice.choice(choices)
    if str(operation) == "RANGE":
        return chr(dice.randint(*given))
    return chr(given) if str(operation) == "LITERAL" else kinds.get(str(given), "-")


def _is_among(sign: str, choices: Any) -> bool:
    kinds = {"CATEGORY_DIGIT": str.isdigit, "CATEGORY_SPACE": str.isspace, "CATEGORY_WORD": str.isalnum}
    for operation, given in choices:
        name = str(operation)
        if name == "LITERAL" and ord(sign) == given:
            return True
        if name == "RANGE" and given[0] <= ord(sign) <= given[1]:
            return True
        if name == "CATEGORY" and kinds.get(str(given), str.isspace)(sign):
            return True
    return False


def texts(pattern: re.Pattern[str]) -> Iterator[str]:
    """Pieces that begin to match a pattern over and over when repeated."""
    yield from PLAIN
    for example in dict.fromkeys(examples(pattern, 3)):
        yield example[: max(1, len(example) - 1)]
        yield example[: max(1, len(example) // 2)] + " "


def slow(pattern: re.Pattern[str], limit: float) -> tuple[str, float] | None:
    """The worst text of 100 kB for a pattern, where it takes longer than the limit in seconds of processor time.

    Every text is tried short; the three worst grow fourfold for as long as the time grows faster than the text, or would
    reach the limit at full size if it did.
    """
    tried = [(_time(pattern, piece, SHORT), piece) for piece in dict.fromkeys(texts(pattern))]
    for took, piece in sorted(tried)[-3:]:
        size, before = SHORT, max(took, 1e-5)
        while size < SIZE:
            size = min(4 * size, SIZE)
            now = _time(pattern, piece, size)
            if now > limit:
                return piece[:80], round(now, 2)
            if now < 7 * before and now * SIZE / size < limit / 4:
                break
            before = now
    return None


def _time(pattern: re.Pattern[str], piece: str, size: int) -> float:
    text = (piece * (size // max(1, len(piece)) + 1))[:size] + "\x00"
    begun = time.process_time()
    for _ in pattern.finditer(text):
        pass
    return time.process_time() - begun


def main(limit: float, share: int, of: int) -> None:
    """Try every so-manieth."""
    patterns = recorded()
    print(len(patterns), flush=True)
    found = []
    for pattern in patterns[share::of]:
        if hit := slow(pattern, limit):
            found.append([pattern.pattern[:300], *hit])
            print(json.dumps(found[-1]), file=sys.stderr, flush=True)
    print(json.dumps(found))


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
