"""Dates that somebody promised in a mail of ours, and who it was."""

from __future__ import annotations

import re
from datetime import datetime

from persevera.decide.dates import DatedSentence, dated_sentences
from persevera.decide.tables import sent_promises as table
from persevera.decide.text import excerpt
from persevera.model.judgement import Commitment, NamedDate, Precision, Whose

_READ_AT_MOST = 30_000
_MOST = 12
_OF = re.compile(r"\b(?:del|de la|de|of|for the)\W*\Z")
_BY = re.compile(
    r"\b(?:antes|partir|despues|desde|finales|final|transcurso|largo|dentro|curso|lo que queda) (?:del|de la|de)\W*\Z"
)
_OF_ITSELF = re.compile(r"\Adel (?:dia )?\d")
_ELSEWHERE = re.compile(r"\b(?:para la|para el|para los|sobre la|sobre el|about|regarding|for)\b")
_ACT_OF_NOW = re.compile(r"\b(?:adjunt\w+|attached|enclosed|anex\w+)\b")
_REACH = 110
_CLOSE = 16


def commitments(own_words: str, *, at: datetime, language: str) -> tuple[Commitment, ...]:
    """The promises with a date in the words of a mail that one of us sent at ``at`` (aware, in the sender's zone).

    Ours ("le llamo el martes a las 10") and theirs ("quedamos en que me confirma antes del 15"). Questions, negated,
    conditional and past sentences promise nothing; how long an offer is valid is a fact of the offer, not a promise.
    """
    return commitments_in(dated_sentences(own_words[:_READ_AT_MOST], at=at, language=language), at=at)


def commitments_in(read: tuple[DatedSentence, ...], *, at: datetime) -> tuple[Commitment, ...]:
    """The promises in sentences whose dates were read; see ``commitments``."""
    found: list[Commitment] = []
    for sentence in read:
        if not sentence.dates:
            continue
        for one in _of_sentence(sentence, at):
            if all((other.whose, other.at) != (one.whose, one.at) for other in found):
                found.append(one)
    return tuple(found[:_MOST])


def _of_sentence(sentence: DatedSentence, at: datetime) -> list[Commitment]:
    """The promises of one sentence."""
    text, folded = sentence.text, sentence.folded
    if "?" in text:
        return []
    promises = [(match, Whose.OURS) for match in table.OURS.finditer(folded)]
    promises += [(match, Whose.OURS) for match in table.MEETING.finditer(folded)]
    promises += [(match, Whose.THEIRS) for match in table.THEIRS.finditer(folded)]
    if not promises or _is_conditional(folded):
        return []
    found = []
    place = 0
    for named in sentence.dates:
        start = max(text.find(named.text, place), 0)
        place = start + 1
        whose = _who(folded, promises, named, start)
        if whose is None or (named.precision is Precision.DAY and named.at.date() == at.date() and _ACT_OF_NOW.search(folded)):
            continue
        found.append(Commitment(whose, named.at, named.precision, excerpt(text)))
    return found


def _is_conditional(folded: str) -> bool:
    """Whether the sentence hangs on a condition other than one of courtesy."""
    return bool(table.CONDITION.search(table.COURTESY.sub(" ", folded)))


def _who(folded: str, promises: list[tuple[re.Match[str], Whose]], named: NamedDate, start: int) -> Whose | None:
    """Who promised what is to happen at the date that stands at this place; None where nobody did."""
    end = start + len(named.text)
    just_before = folded[max(0, start - 24) : start]
    if (_OF.search(just_before) and not _BY.search(just_before)) or _OF_ITSELF.match(folded[start:end]):
        return None
    nearest: tuple[int, Whose] | None = None
    for match, whose in promises:
        before = match.start() < start
        gap = folded[match.end() : start] if before else folded[end : match.start()]
        distance = len(gap) + (0 if before else 8)
        if len(gap) > _REACH or not _holds(folded, match, gap, before=before):
            continue
        if nearest is None or distance < nearest[0] or (distance == nearest[0] and whose is Whose.THEIRS):
            nearest = (distance, whose)
    return None if nearest is None else nearest[1]


def _holds(folded: str, match: re.Match[str], gap: str, *, before: bool) -> bool:
    """Whether a promise reaches the date over the words between them."""
    if table.NEGATION.search(re.split(r"[,;:]", folded[max(0, match.start() - 28) : match.start()])[-1] + match.group()):
        return False
    clause = folded[max(0, match.start() - 40) : match.end()] + gap if before else gap
    if table.VALIDITY.search(gap) or table.VALIDITY.search(clause.rsplit(",", 1)[-1]):
        return False
    if before and table.SENDING.match(match.group()) and not re.search(r"re\b|remos\b", match.group()):
        return len(gap) <= _CLOSE or not _ELSEWHERE.search(gap)
    return before or len(gap) <= _REACH // 2
