"""A sentence of an answer as plain words: where its punctuation stands, and which of its words ask."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from persevera.decide.tables.answers import FILLERS, YES_BEFORE, AnswerPhrases
from persevera.decide.text import fold, nfc

_WORD = re.compile(r"\w+(?:['./-]\w+)*")
_BREAK = re.compile(r"[,;:()!?¡¿.]| - ")
_FILLERS = re.compile(FILLERS)
_YES_BEFORE = re.compile(YES_BEFORE)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerSentence:
    """A sentence as words, with where its punctuation and its question stand."""

    text: str
    plain: str
    starts: tuple[int, ...]
    breaks: frozenset[int]
    """Numbers of the words that begin after a comma or the like."""
    asked: range
    """Numbers of the words that are a question."""

    def word_at(self, offset: int) -> int:
        """The number of the word at an offset of the plain text."""
        return bisect_right(self.starts, offset) - 1


def taken_apart(text: str, table: AnswerPhrases, *, spanish: bool) -> AnswerSentence:
    """A sentence, taken apart; ``spanish`` tells its "sí" from its "si"."""
    text = nfc(text)
    folded = _FILLERS.sub(lambda match: " " * len(match.group()), fold(text))
    found = list(_WORD.finditer(folded))
    words = [match.group() for match in found]
    breaks = frozenset(
        index for index in range(1, len(found)) if _BREAK.search(folded, found[index - 1].end(), found[index].start())
    )
    if spanish:
        words = [
            "sip" if word == "si" and _affirms(text, folded, found, index, breaks) else word for index, word in enumerate(words)
        ]
    starts, place = [], 0
    for word in words:
        starts.append(place)
        place += len(word) + 1
    return AnswerSentence(
        text=text, plain=" ".join(words), starts=tuple(starts), breaks=breaks, asked=_asked(folded, found, breaks, table)
    )


def _affirms(text: str, folded: str, found: list[re.Match[str]], index: int, breaks: frozenset[int]) -> bool:
    """Whether a Spanish "si" is a yes and not an "if": by its accent, or by what follows."""
    match = found[index]
    if text[match.start() + 1] in "íÍ" or index + 1 == len(found) or index + 1 in breaks:
        return True
    return index == 0 and bool(_YES_BEFORE.match(folded, found[1].start()))


def _asked(folded: str, found: list[re.Match[str]], breaks: frozenset[int], table: AnswerPhrases) -> range:
    """Which words are a question: between Spanish marks, else the last clause that begins like one, else all."""
    if "¿" not in folded and "?" not in folded:
        return range(0)
    if (opens := folded.find("¿")) >= 0:
        first = next((index for index, match in enumerate(found) if match.start() > opens), len(found))
        closes = folded.find("?", opens)
        last = next((index for index, match in enumerate(found) if 0 <= closes < match.start()), len(found))
        return range(first, last)
    closes = folded.rfind("?")
    last = next((index for index, match in enumerate(found) if match.start() > closes), len(found))
    begins = [index for index in breaks if index < last and re.fullmatch(table.asks, found[index].group())]
    return range(max(begins), last) if begins else range(last)
