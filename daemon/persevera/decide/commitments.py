"""Dates that somebody promised in a mail of ours, and who it was."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from persevera.decide.dates import DatedSentence, dated_sentences
from persevera.decide.tables import tables
from persevera.decide.tables.promises import PromiseWords
from persevera.decide.text import excerpt
from persevera.model.judgement import Commitment, NamedDate, Precision, Whose

_WORDS = tables("promises", PromiseWords)
_READ_AT_MOST = 30_000
_MOST = 12
_REACH = 110
_REACH_BACK = 70
_CLOSE = 16
_TAG = 14
_BEHIND = 60
_NEXT_DATE = 24
_EXACT = (Precision.DAY, Precision.MINUTE)


@dataclass(frozen=True, slots=True)
class _Promise:
    """Words of promising with their place; void where they bind nobody."""

    start: int
    end: int
    whose: Whose
    void: bool
    sending: bool
    hourly: bool = False
    """Whether it means only days with an hour."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date with its place."""

    start: int
    end: int
    named: NamedDate


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
        if not sentence.dates or sentence.language not in _WORDS:
            continue
        for one in _of_sentence(sentence, _WORDS[sentence.language], at):
            if all((other.whose, other.at) != (one.whose, one.at) for other in found):
                found.append(one)
    return tuple(found[:_MOST])


def _of_sentence(sentence: DatedSentence, words: PromiseWords, at: datetime) -> list[Commitment]:
    """The promises of one sentence."""
    dated = _places(sentence)
    promises = _promises(sentence, words, dated)
    if all(promise.void for promise in promises):
        return []
    breaks = [match.start() for match in words.breaks.finditer(sentence.folded)]
    taken: dict[_Promise, list[_Dated]] = {}
    for one in dated:
        is_now = one.named.precision is Precision.DAY and one.named.at.date() == at.date()
        if is_now and words.of_now.search(sentence.folded):
            continue
        promise = _promise_of(sentence.folded, words, one, promises, breaks)
        if promise is not None and not promise.void:
            taken.setdefault(promise, []).append(one)
    kept = [
        (one, promise.whose) for promise, dates in taken.items() for one in _meant(sentence.folded, words, promise, dates, breaks)
    ]
    kept.sort(key=lambda pair: pair[0].start)
    return [Commitment(whose, one.named.at, one.named.precision, excerpt(sentence.text)) for one, whose in kept]


def _places(sentence: DatedSentence) -> list[_Dated]:
    """Where in the sentence its dates stand."""
    found: list[_Dated] = []
    place = 0
    for named in sentence.dates:
        start = sentence.text.find(named.text, place)
        if start < 0:
            start = max(sentence.text.find(named.text), 0)  # dates of a list are told by the same words
        found.append(_Dated(start, start + len(named.text), named))
        place = start + len(named.text)
    return found


def _questions(text: str) -> list[tuple[int, int]]:
    """The parts of a sentence that ask; a tag ("…, ok?") asks nothing."""
    found = []
    for mark in re.finditer(r"\?", text[:_READ_AT_MOST]):
        begin = max(text.rfind("¿", 0, mark.start()), 0)
        if text[begin : begin + 1] != "¿":
            begin = max(text.rfind(sign, 0, mark.start()) for sign in ".!?;:") + 1
        tag = text.rfind(",", begin, mark.start())
        if tag < 0 or mark.start() - tag > _TAG:
            found.append((begin, mark.end()))
    return found


def _promises(sentence: DatedSentence, words: PromiseWords, dated: list[_Dated]) -> list[_Promise]:
    """The words of promising in a sentence, in their order."""
    folded = sentence.folded
    ours, theirs = words.promises
    matches = [(match, Whose.OURS) for match in (*words.heads.finditer(folded), *ours.finditer(folded))]
    matches += [(match, Whose.THEIRS) for match in theirs.finditer(folded)]
    requested = [match.span() for match in words.asks.finditer(folded)]
    if not (matches or requested):
        return _appointments(sentence, words, dated)
    asked = _questions(sentence.text) if "?" in sentence.text else []
    open_ones = [(begin, stop) for begin, stop in asked if not any(begin <= one < stop for one, _ in requested)]
    polite = words.courtesies.sub(lambda match: " " * len(match.group()), folded)
    bare = _without(folded, dated)
    found = [_Promise(*span, Whose.THEIRS, _is_void(polite, words, span, Whose.THEIRS), sending=False) for span in requested]
    for match, whose in matches:
        start, end = match.span()
        questions = open_ones if whose is Whose.THEIRS else asked
        void = any(begin <= start < stop for begin, stop in questions) or _is_void(polite, words, (start, end), whose)
        void = void or (whose is Whose.THEIRS and _is_thirds(bare, words, start))
        found.append(_Promise(start, end, whose, void, bool(words.sends.match(match.group()))))
    return sorted(found, key=lambda one: one.start)


def _appointments(sentence: DatedSentence, words: PromiseWords, dated: list[_Dated]) -> list[_Promise]:
    """What makes an appointment of a day with an hour in a sentence that has no verb of promising and asks nothing."""
    if "?" in sentence.text or all(one.named.precision is not Precision.MINUTE for one in dated):
        return []
    if any(pattern.search(sentence.folded) for pattern in (words.conditions, words.voids, words.tells_facts)):
        return []
    found = words.appoints.finditer(sentence.folded)
    return [_Promise(*match.span(), Whose.OURS, void=False, sending=False, hourly=True) for match in found]


def _without(folded: str, dated: list[_Dated]) -> str:
    """The sentence with its dates blotted out."""
    for one in dated:
        folded = folded[: one.start] + "~" * (one.end - one.start) + folded[one.end :]
    return folded


def _is_void(polite: str, words: PromiseWords, span: tuple[int, int], whose: Whose) -> bool:
    """Whether what looks like a promise is negated, conditional or another's."""
    start, end = span
    breaks = [one.end() for one in words.breaks.finditer(polite, 0, start)]
    begin = breaks[-1] if breaks else 0
    before = polite[begin:start]
    behind = polite[end : end + _BEHIND]
    close = words.breaks.search(behind)
    clause = before + polite[start:end] + (behind[: close.start()] if close else behind)
    if words.negates.search(before) or words.voids.search(clause):
        return True
    part = max(polite.rfind(";", 0, start), polite.rfind(":", 0, start)) + 1
    hung = words.conditions.search(polite, part, start)
    if hung and not words.tells.search(polite, part, hung.start() + 1):
        return True
    if whose is Whose.THEIRS:
        return False
    stop = next((place for place in (polite.find(";", end), polite.find(":", end)) if place >= 0), len(polite))
    later = words.conditions.search(polite, end - 1, stop)
    return bool(later and not words.times.match(later.group()) and not words.tells.search(polite, start, later.start() + 1))


def _is_thirds(bare: str, words: PromiseWords, start: int) -> bool:
    """Whether somebody who is neither side is the subject of what begins at this place."""
    begin = max((one.end() for one in words.breaks.finditer(bare, 0, start)), default=0)
    return bool(words.thirds.search(bare[begin:start].replace("~", "")))


def _promise_of(folded: str, words: PromiseWords, one: _Dated, promises: list[_Promise], breaks: list[int]) -> _Promise | None:
    """The promise to which a date belongs, the nearest; None where it is a fact, or part of a thing's name."""
    of, by, _ = words.belongs
    just_before = folded[max(0, one.start - 32) : one.start]
    if of.search(just_before) and not by.search(just_before):
        return None
    best: tuple[int, _Promise] | None = None
    for promise in promises:
        if promise.hourly and one.named.precision is not Precision.MINUTE:
            continue
        cost = _distance(folded, words, one, promise, breaks)
        if cost is None or (best and (cost, promise.whose is not Whose.THEIRS) >= (best[0], best[1].whose is not Whose.THEIRS)):
            continue
        best = (cost, promise)
    return best[1] if best else None


def _distance(folded: str, words: PromiseWords, one: _Dated, promise: _Promise, breaks: list[int]) -> int | None:
    """How far a promise is from a date; None where it does not reach it."""
    if promise.start < one.end and one.start < promise.end:
        return 0
    if one.start <= promise.start < one.end:
        return 0
    before = promise.start < one.start
    first, last = (promise.end, one.start) if before else (one.end, promise.start)
    gap = folded[first:last]
    parted = [place for place in breaks if first <= place < last]
    if len(gap) > (_REACH if before else _REACH_BACK) or ";" in gap:
        return None
    clause = _clause(folded, one, breaks)
    lead = "" if before else clause.partition(folded[one.start : one.end])[0]
    if any(words.tells_facts.search(part) for part in (gap, lead, clause if parted else "")):
        return None
    if before and promise.sending and len(gap) > _CLOSE and words.belongs[2].search(gap):
        return None
    return len(gap) + (12 if before else 20) * len(parted) + (0 if before else 8)


def _clause(folded: str, one: _Dated, breaks: list[int]) -> str:
    """The clause in which a date stands."""
    begin = max((place for place in breaks if place < one.start), default=0)
    end = min((place for place in breaks if place >= one.end), default=len(folded))
    return folded[begin:end]


def _meant(folded: str, words: PromiseWords, promise: _Promise, dates: list[_Dated], breaks: list[int]) -> list[_Dated]:
    """Of the dates that a promise reaches, those that it means: not what led up to it, nor what would do as well."""
    exact = [one for one in dates if one.named.precision in _EXACT]
    dates = exact or dates
    direct = [one for one in dates if one.end > promise.start or not any(one.end <= place <= promise.start for place in breaks)]
    dates = direct or dates[-1:]
    kept: list[_Dated] = []
    for one in dates:
        last = kept[-1] if kept else None
        if last and one.start - last.end > _NEXT_DATE and any(last.end <= place < one.start for place in breaks):
            continue
        if last and words.alternatives.fullmatch(folded[last.end : one.start]):
            continue
        if last and last.named.at.date() == one.named.at.date():
            if one.named.precision is Precision.MINUTE:
                kept[-1] = one
            continue
        kept.append(one)
    return kept
