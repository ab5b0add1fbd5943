"""Which conversation a message belongs to, and which of our messages an answer without references answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType

from persevera.decide import matters
from persevera.decide.ancestry import WINDOW, Parent, parents
from persevera.decide.kin import Kin, kin, name_stems
from persevera.decide.likeness import EMPTY, Shared, Traits, shared
from persevera.decide.similarity import Layers, covered, layers, minutes_named, numbers_named, shingles
from persevera.decide.subjects import answers_by_subject, subject_key, subjects_agree
from persevera.decide.text import fold
from persevera.model.conversation import ConversationId, Entry
from persevera.model.judgement import Offer
from persevera.model.message import Address, Message, MessageId

__all__ = ["Inferred", "Joined", "Parent", "infer", "joined", "parents", "subject_key"]

#: Words that may be an answer are held for the person's eye this long after our message.
HALF_WINDOW = timedelta(days=30)
_QUOTED_ENOUGH = 0.5
_LONGEST_SEARCHED = 32_000
_HINT = 0.6
_NO_OFFERS: Mapping[MessageId, Offer] = MappingProxyType({})
_NO_TEXTS: Mapping[MessageId, str] = MappingProxyType({})
_RELATIONS = {
    Kin.PERSON: "it comes from a person it was sent to",
    Kin.ORGANISATION: "it comes from the organisation it was sent to",
    Kin.NAMESAKE: "it comes from somebody of the same name",
    Kin.STRANGER: "it comes from somebody else",
}


@dataclass(frozen=True, slots=True)
class Joined:
    """The conversation of a message, and those that turn out to be the same one and go into it."""

    conversation: ConversationId
    merged: tuple[ConversationId, ...] = ()


@dataclass(frozen=True, slots=True)
class Inferred:
    """Which sent entry a message answers, without any reference to it; not sure is a half match, to be held."""

    entry: Entry
    sure: bool
    why: tuple[str, ...]
    """What speaks for it, as short English phrases."""


def joined(ids: Sequence[MessageId], known: Mapping[MessageId, ConversationId], fresh: ConversationId) -> Joined:
    """The conversation of a message whose own id, In-Reply-To and References are ``ids`` (RFC 5322, section 3.6.4).

    ``known`` holds the conversations of ids seen or referred to before. The first of them in the order of ``ids`` is it and
    the others are merged into it; without any it is ``fresh``. If the caller then notes all ``ids`` under the result, messages
    fall into the same conversations in whatever order they come.
    """
    found = list(dict.fromkeys(known[named] for named in ids if named in known))
    return Joined(found[0], tuple(found[1:])) if found else Joined(fresh)


def infer(
    message: Message,
    candidates: Sequence[Entry],
    *,
    own_words: str = "",
    offers: Mapping[MessageId, Offer] = _NO_OFFERS,
    texts: Mapping[MessageId, str] = _NO_TEXTS,
) -> Inferred | None:
    """Which of ``candidates`` (entries of ours) a received message without usable references answers, if any.

    Evidence is a matching subject, telling words, figures or the offer's reference (``offers`` by Message-ID, and ``texts``
    of those that could be read), or quoted text. Sure: it speaks for one conversation, and comes from the person that was
    written to (a plus-form included), or from their organisation with a reply mark or a quotation. Half: other addresses of
    that organisation, or under that person's name, and strangers with much evidence; and within 30 days words of an answer
    from the person, or from a colleague who says for whom they write. A text not read counts as words of an answer. Nothing
    older than 120 days is considered, but for what names its reference or figures: twice that. Machines' mail is the
    caller's to leave out.
    """
    facts = _Facts.of(message, own_words)
    groups: dict[ConversationId, list[Entry]] = defaultdict(list)
    for entry in sorted(candidates, key=lambda entry: (entry.date, entry.message_id)):
        if timedelta(0) <= message.date - entry.date <= 2 * WINDOW:
            groups[entry.conversation].append(entry)
    clues = [clue for entries in groups.values() if (clue := _clue(facts, entries, offers, texts))]
    clues.sort(key=lambda clue: (clue.grade, clue.points, clue.entry.date), reverse=True)
    if not clues or not clues[0].grade:
        return None
    best, sure = clues[0], clues[0].grade > 1
    rivals = [clue for clue in clues[1:] if clue.grade == best.grade and best.points - clue.points < matters.MARGIN]
    if rivals:
        best, sure = _told_apart(facts, best, rivals[0], sure=sure and len(rivals) == 1)
    return Inferred(best.entry, sure, (_RELATIONS[best.relation], *best.why))


@dataclass(frozen=True, slots=True)
class _Facts:
    """What evidence is sought in: the message's subject, its folded text, its layers and the traits of its own words."""

    message: Message
    text: str
    own: str
    layers: Layers
    quoted: frozenset[int]
    traits: Traits
    marked: bool
    other: bool
    """Its words are of another matter."""

    @classmethod
    def of(cls, message: Message, own_words: str) -> _Facts:
        parts = layers(message.text or "")
        own = (own_words or parts.own)[:_LONGEST_SEARCHED]
        text = fold(f"{message.subject}\n{(message.text or '')[:_LONGEST_SEARCHED]}")
        folded = fold(f"{message.subject}\n{own}")
        marked = answers_by_subject(message.subject)
        other = not marked and matters.OTHER_MATTER.search(folded) is not None
        quoted = shingles(parts.outer) | shingles(parts.deeper)
        return cls(message, text, folded, parts, quoted, Traits.of(message.subject, own), marked, other)


@dataclass(frozen=True, slots=True)
class _Clue:
    """How one conversation of ours is answered by the message: 2 surely, 1 perhaps, 0 not."""

    grade: int
    points: float
    entry: Entry
    relation: Kin
    words: tuple[str, ...]
    why: tuple[str, ...]


def _clue(
    facts: _Facts, entries: Sequence[Entry], offers: Mapping[MessageId, Offer], texts: Mapping[MessageId, str]
) -> _Clue | None:
    """What speaks for this conversation, whose entries of ours are given oldest first; None where it lies too far back."""
    message, people = facts.message, [person for entry in entries for person in entry.to + entry.cc]
    relation, traits = kin(message.sender, people), EMPTY
    for entry in entries:
        traits |= _traits(entry, offers.get(entry.message_id), texts.get(entry.message_id, ""))
    besides = name_stems((message.sender, *message.recipients, *people))
    common = shared(facts.traits, traits, besides=besides, rarity=lambda _: 1.0)
    quoted = next((entry for entry in reversed(entries) if _quotes(facts, entry, texts.get(entry.message_id, ""))), None)
    age = message.date - entries[-1].date
    if age > WINDOW and not common.certain:
        return None
    alike = any(subjects_agree(message.subject, entry.subject) for entry in entries)
    same = alike and any(subject_key(message.subject) == subject_key(entry.subject) for entry in entries)
    why = [
        told
        for told, says in (
            ("the subject matches", alike),
            ("it names the reference", common.names_code),
            ("it quotes the message", quoted),
            ("it names what was offered", common.points >= matters.ENOUGH[Kin.PERSON]),
        )
        if says
    ]
    points = common.points + matters.SAME_KEY * (same and facts.marked) + 4 * (quoted is not None)
    sure, half = _graded(facts, relation, common, points, alike=alike, same=same, quoted=quoted is not None)
    if not (sure or half) and _may_answer(facts, relation, people, points, age):
        half = True
        why.append("its words may be an answer")
    return _Clue(2 if sure else int(half), points, quoted or entries[-1], relation, common.words, tuple(why))


def _graded(
    facts: _Facts, relation: Kin, common: Shared, points: float, *, alike: bool, same: bool, quoted: bool
) -> tuple[bool, bool]:
    """Whether the evidence makes it an answer, surely or perhaps."""
    least = matters.NEW_MATTER if facts.other else matters.ENOUGH[relation]
    enough = points >= least or (alike and not facts.other) or common.names_code
    match relation:
        case Kin.PERSON:
            return enough or quoted, enough or quoted
        case Kin.ORGANISATION:
            return quoted or (same and facts.marked), enough or quoted
        case Kin.NAMESAKE:
            return False, enough or quoted
        case _:
            speaks = not facts.other and common.beyond >= matters.BEYOND and points >= least
            return False, speaks or quoted or common.names_code


def _may_answer(facts: _Facts, relation: Kin, people: Sequence[Address], points: float, age: timedelta) -> bool:
    """Whether words without evidence are to be looked at by the person: those of an answer, soon after our message."""
    if facts.other or age > HALF_WINDOW:
        return False
    hint = points >= _HINT or not facts.layers.own.strip() or matters.ANSWERING.search(facts.own) is not None
    if relation is Kin.PERSON:
        return hint
    if relation is Kin.ORGANISATION:
        fresh = not (facts.marked or facts.message.in_reply_to or facts.message.references)
        speaks_for = matters.names_one(facts.own, people) or matters.OTHER_ADDRESS.search(facts.own) is not None
        return fresh and (speaks_for or (points >= _HINT and hint and matters.ANSWERING.search(facts.own) is not None))
    return False


def _traits(entry: Entry, offer: Offer | None, text: str) -> Traits:
    """What an entry of ours says: its text where it could be read, else the facts that were kept of it."""
    said = layers(text).own if text else " ".join(one.text for one in entry.commitments)
    if offer is None:
        return Traits.of(entry.subject, said)
    facts = (offer.what, *(amount.text for amount in offer.amounts), *(name.rsplit(".", 1)[0] for name in offer.attachments))
    return Traits.of(entry.subject, "\n".join((said, *facts)), codes=[offer.reference] if offer.reference else ())


def _told_apart(facts: _Facts, best: _Clue, rival: _Clue, *, sure: bool) -> tuple[_Clue, bool]:
    """Of two conversations with equal evidence the one that is spoken of first, else the newer one; and whether it is sure."""
    if best.words == rival.words and best.points == rival.points and best.entry.subject == rival.entry.subject:
        return max(best, rival, key=lambda clue: clue.entry.date), sure
    one, other = (matters.first_place(facts.own, mine, theirs) for mine, theirs in ((best, rival), (rival, best)))
    if one < 0 or other < 0:
        return max(best, rival, key=lambda clue: clue.points), False
    return (best if one < other else rival), sure


def _quotes(facts: _Facts, entry: Entry, text: str) -> bool:
    """Whether the message quotes this entry: names its id, announces it, or carries its text below its own."""
    if _announces(facts, entry):
        return True
    sent = shingles(layers(text).own) if text and facts.quoted else frozenset()
    return bool(sent) and max(covered(sent, facts.quoted), covered(facts.quoted, sent)) >= _QUOTED_ENOUGH


def _announces(facts: _Facts, entry: Entry) -> bool:
    """Whether the message names the entry's id, or the lines above its quotation our address or subject, and the day."""
    if entry.message_id and entry.message_id.lower() in facts.text:
        return True
    announced = fold(facts.layers.announced)
    if not announced:
        return False
    numbers = numbers_named(announced)
    day = any((entry.date + timedelta(days=days)).day in numbers for days in (-1, 0, 1))
    minutes = minutes_named(announced)
    minute = not minutes or any((entry.date.minute - named) % 30 in (0, 1, 29) for named in minutes)
    key = subject_key(entry.subject)
    called = entry.sender.addr_spec in announced or (len(key) > 5 and key in announced)
    return called and day and minute
