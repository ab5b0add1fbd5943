"""Who answers what in a set of messages: by their references, else by what they quote, who writes to whom, and when."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from persevera.decide.matters import Matters
from persevera.decide.similarity import Layers, covered, layers, minutes_named, numbers_named, shingles, words
from persevera.decide.subjects import answers_by_subject, subject_key
from persevera.model.message import Message, MessageId

#: An answer without references is sought this far back.
WINDOW = timedelta(days=120)
#: Without any quoted text, an answer is taken for one only this soon.
UNQUOTED_WINDOW = timedelta(days=30)
_SAME_SUBJECT = 40
_SAME_WORDS = 12
_FEATURES = 12
_LOOKED_UP = 1_200
_SHARED_BY_MANY = 24
_ENOUGH = 5.0
_MARGIN = 0.4
_APART = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Parent:
    """What one message answers, by its place in the sequence that was given; ``parent`` is None where nothing is sure."""

    index: int
    message_id: MessageId
    parent: int | None = None
    parent_id: MessageId | None = None
    by: str | None = None
    """``in-reply-to``, ``references`` or ``inferred``."""


class _Reading:
    """What inference looks at in one message, worked out when first asked for."""

    def __init__(self, index: int, message: Message) -> None:
        self.index = index
        self.message = message
        self.key = subject_key(message.subject)
        self.sender = message.sender.addr_spec.strip("'\"")
        self.people = frozenset(address.addr_spec.strip("'\"") for address in message.recipients)

    @cached_property
    def layers(self) -> Layers:
        return layers(self.message.text or "")

    @cached_property
    def own(self) -> frozenset[int]:
        return shingles(self.layers.own)

    @cached_property
    def outer(self) -> frozenset[int]:
        return shingles(self.layers.outer) or shingles(self.layers.deeper)

    @cached_property
    def quoted(self) -> frozenset[int]:
        return self.outer | shingles(self.layers.deeper)

    @cached_property
    def whole(self) -> frozenset[int]:
        return self.own | self.quoted

    @cached_property
    def minutes(self) -> frozenset[int]:
        return minutes_named(self.layers.announced)

    @cached_property
    def numbers(self) -> frozenset[int]:
        return numbers_named(self.layers.announced)

    @cached_property
    def announced(self) -> frozenset[str]:
        return frozenset(words(self.layers.announced))

    @cached_property
    def names(self) -> frozenset[str]:
        """Words of the sender's name and address by which an announcement may call them."""
        local = self.sender.partition("@")[0]
        return frozenset(word for word in words(f"{self.message.sender.name} {local} {local.replace('_', ' ')}") if len(word) > 2)


def parents(messages: Sequence[Message]) -> tuple[Parent, ...]:
    """What each message answers, in the order given.

    That is the message which In-Reply-To names, where it is present; else the last one present in References; else the one that
    it most surely answers by its subject, people, quoted text and date (at most 120 days back). Where two would do, none is.
    """
    places: dict[MessageId, int] = {}
    for index, message in enumerate(messages):
        places.setdefault(message.message_id, index)
    found = [_by_reference(index, message, places) for index, message in enumerate(messages)]
    lonely = [index for index, message in enumerate(messages) if found[index].parent is None and not _is_known_reply(message)]
    if lonely:
        readings = [_Reading(index, message) for index, message in enumerate(messages)]
        shelves = _Shelves(readings)
        for index in lonely:
            parent = _inferred(readings[index], shelves)
            if parent is not None:
                found[index] = Parent(index, messages[index].message_id, parent, messages[parent].message_id, "inferred")
        _by_matter(messages, found)
    return _without_circles(found)


def _by_matter(messages: Sequence[Message], found: list[Parent]) -> None:
    """Give what is still without a parent the mail of the same matter that it goes on from, where one is sure."""
    matters = Matters(messages)
    if matters.owner is None:
        return
    for index in sorted(range(len(messages)), key=lambda place: (messages[place].date, place)):
        message, parent = messages[index], found[index].parent
        if parent is None and not _is_known_reply(message):
            parent = matters.parent_of(index)
            if parent is not None:
                found[index] = Parent(index, message.message_id, parent, messages[parent].message_id, "inferred")
        matters.take(index, parent)


def _is_known_reply(message: Message) -> bool:
    """Whether the message names a parent that is just not here, so that guessing another one would be wrong."""
    return bool(message.in_reply_to or message.references)


def _by_reference(index: int, message: Message, places: dict[MessageId, int]) -> Parent:
    for by, ids in (("in-reply-to", message.in_reply_to), ("references", message.references[::-1])):
        for named in ids:
            place = places.get(named)
            if place is not None and place != index:
                return Parent(index, message.message_id, place, named, by)
    return Parent(index, message.message_id)


class _Shelves:
    """Messages by subject and by some of their words, so that candidates are found without comparing all with all."""

    def __init__(self, readings: list[_Reading]) -> None:
        self.readings = readings
        self.by_subject: dict[str, list[tuple[float, int]]] = defaultdict(list)
        self.by_words: dict[int, list[int]] | None = None
        for reading in readings:
            self.by_subject[self._shelf(reading.key, reading.sender)].append((reading.message.date.timestamp(), reading.index))
        for shelf in self.by_subject.values():
            shelf.sort()

    @staticmethod
    def _shelf(key: str, sender: str) -> str:
        return key or f"\0{sender}"

    def candidates(self, child: _Reading) -> list[_Reading]:
        """Earlier messages with its subject, nearest first, then those whose words it quotes."""
        moment = child.message.date.timestamp()
        shelves = [child.key] if child.key else [self._shelf("", person) for person in child.people]
        places: dict[int, None] = {}
        for name in shelves:
            shelf = self.by_subject.get(name, [])
            upto = bisect_right(shelf, (moment, len(self.readings)))
            places.update(dict.fromkeys(index for _, index in reversed(shelf[max(0, upto - _SAME_SUBJECT) : upto])))
        if child.quoted:
            places.update(dict.fromkeys(self._quoted_by(child)))
        earliest = moment - WINDOW.total_seconds()
        near = (self.readings[index] for index in places if index != child.index)
        return [reading for reading in near if earliest <= reading.message.date.timestamp() <= moment]

    def _quoted_by(self, child: _Reading) -> list[int]:
        if self.by_words is None:
            self.by_words = defaultdict(list)
            for reading in self.readings:
                for feature in sorted(reading.own)[:_FEATURES]:
                    self.by_words[feature].append(reading.index)
        hits: Counter[int] = Counter()
        for feature in sorted(child.quoted)[:_LOOKED_UP]:
            holders = self.by_words.get(feature, ())
            if len(holders) <= _SHARED_BY_MANY:
                hits.update(holders)
        return [index for index, _ in hits.most_common(_SAME_WORDS)]


def _inferred(child: _Reading, shelves: _Shelves) -> int | None:
    """The one message that this one surely answers, or None."""
    if not child.quoted and not child.layers.announced:
        return _unquoted(child, shelves) if answers_by_subject(child.message.subject) else None
    ranked = sorted(
        (
            (_likeness(child, candidate), candidate.message.date.timestamp(), candidate.index)
            for candidate in shelves.candidates(child)
        ),
        reverse=True,
    )
    if not ranked or ranked[0][0] < _ENOUGH:
        return None
    best = shelves.readings[ranked[0][2]]
    rivals = (likeness for likeness, _, index in ranked[1:] if not _is_copy(best, shelves.readings[index]))
    return best.index if ranked[0][0] - max(rivals, default=0.0) >= _MARGIN else None


def _unquoted(child: _Reading, shelves: _Shelves) -> int | None:
    """The nearest earlier message of the same subject between the same two people, where no other one lies close before it."""
    if not child.key:
        return None
    near = [
        candidate
        for candidate in shelves.candidates(child)
        if candidate.key == child.key
        and _people(child, candidate) == 2.0
        and child.message.date - candidate.message.date <= UNQUOTED_WINDOW
    ]
    near.sort(key=lambda candidate: (candidate.message.date, candidate.index), reverse=True)
    if not near:
        return None
    rival = next((candidate for candidate in near[1:] if not _is_copy(near[0], candidate)), None)
    if rival is not None and near[0].message.date - rival.message.date < _APART:
        return None
    return near[0].index


def _is_copy(one: _Reading, other: _Reading) -> bool:
    """Whether two are the same mail, kept twice under different Message-IDs."""
    return one.sender == other.sender and one.message.date == other.message.date and one.own == other.own


def _likeness(child: _Reading, candidate: _Reading) -> float:
    """How surely the child answers the candidate whose text or heading it quotes; from ``_ENOUGH`` on it does."""
    if candidate.message.message_id == child.message.message_id:
        return 0.0
    return _people(child, candidate) + _subject(child, candidate) + _quotation(child, candidate) + _announcement(child, candidate)


def _people(child: _Reading, candidate: _Reading) -> float:
    """The one who answers was written to, and writes to the one who wrote."""
    if child.sender == candidate.sender:
        return 0.5 if child.people & candidate.people else -1.0
    return (1.0 if child.sender in candidate.people else 0.0) + (1.0 if candidate.sender in child.people else 0.0)


def _subject(child: _Reading, candidate: _Reading) -> float:
    if child.key != candidate.key:
        return 0.0
    return 1.0 if child.key else 0.5


def _quotation(child: _Reading, candidate: _Reading) -> float:
    """How far the text that the child quotes first is the candidate's own."""
    first = covered(child.outer, candidate.own)
    all_of_it = covered(child.outer, candidate.whole)
    kept = covered(candidate.own, child.outer)
    deep = covered(candidate.own, child.quoted)
    if not candidate.own or not child.outer:
        return 0.0
    score = 2.0 * max(first, kept) + first + 0.5 * all_of_it
    return score - 1.5 if deep < 0.2 and first < 0.2 else score


def _announcement(child: _Reading, candidate: _Reading) -> float:
    """Whether the line above the quotation calls the candidate's sender and the time of its writing."""
    score = 0.0
    if candidate.names and child.announced:
        score += 0.75 if candidate.names & child.announced else -0.75
    if child.minutes:
        minute = candidate.message.date.minute
        near = any((minute - named + 1) % 30 <= 2 for named in child.minutes)
        days = {(candidate.message.date + timedelta(days=days)).day for days in (-1, 0, 1)}
        score += (1.0 if near else -1.0) + (0.5 if days & child.numbers else -0.5)
    return score


def _without_circles(found: list[Parent]) -> tuple[Parent, ...]:
    """The same, with one link taken out of each circle, so that whoever walks from child to parent comes to an end."""
    done: set[int] = set()
    for start in range(len(found)):
        path: dict[int, None] = {}
        at: int | None = start
        while at is not None and at not in done:
            if at in path:
                found[at] = Parent(at, found[at].message_id)
                break
            path[at] = None
            at = found[at].parent
        done.update(path)
    return tuple(found)
