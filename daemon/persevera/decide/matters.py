"""Matters: which earlier conversation a mail goes on with, told by its words, figures and people, where nothing is quoted."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from persevera.decide.kin import Kin, kin, name_stems, names_of, side_of
from persevera.decide.likeness import EMPTY, Shared, Traits, shared
from persevera.decide.similarity import layers
from persevera.decide.subjects import answers_by_subject, subject_key, telling_words
from persevera.decide.tables import tables
from persevera.decide.tables.threads import ThreadWords, lines
from persevera.decide.text import fold
from persevera.model.message import Address, Message

#: A mail goes on with a matter this long after its last message; one that names its reference, twice as long.
WINDOW = timedelta(days=120)
#: An answer with a reply mark and no telling word belongs to the only matter that waits for one, this soon.
SOON = timedelta(days=40)
_MOST_MATTERS = 40
_SHARE_OF_OWNER = 0.8
MARGIN = 0.5
ENOUGH = {Kin.PERSON: 0.9, Kin.ORGANISATION: 1.25, Kin.NAMESAKE: 0.9, Kin.STRANGER: 2.5}
NEW_MATTER = 2.4
NAMED, SAME_KEY, ELSEWHERE, BEYOND, _SETTLED = 0.8, 1.0, 0.5, 0.8, 0.4
_OWN_ENOUGH = 1.2
_OWN_WITH_NEWS = 2.3
_AUTOMATIC = re.compile(
    r"(?:no|do|nao|ne|nicht)[-_.]?(?:re(?:ply|spond\w{0,3}|sponda\w?|pondre)|antworten)|mailer-daemon|postmaster"
)

_TABLES = tuple(tables("threads", ThreadWords).values())


def compiled(*fields: str) -> re.Pattern[str]:
    """One pattern of the lines of these fields, which begin at a word."""
    return re.compile(rf"(?<!\w)(?:{lines(*fields)})(?!\w)")


ANSWERING = compiled(*(table.answering for table in _TABLES))
OTHER_MATTER = re.compile(rf"(?<!\w)(?:{lines(*(table.other_matter for table in _TABLES))})")
GOES_ON = compiled(*(table.goes_on for table in _TABLES))
OTHER_ADDRESS = re.compile(rf"(?<!\w)(?:{lines(*(table.other_address for table in _TABLES))})")


@dataclass(slots=True)
class Mail:
    """A message as far as matters look at it."""

    index: int
    message: Message
    traits: Traits
    folded: str
    side: str
    people: frozenset[str]
    """The sides of its recipients."""

    @classmethod
    def of(cls, index: int, message: Message) -> Mail:
        """The mail of a message; only the author's own words are read."""
        own = layers(message.text or "").own
        people = frozenset(side_of(person) for person in message.recipients)
        folded = fold(f"{message.subject[:300]}\n{own[:4_000]}")
        return cls(index, message, Traits.of(message.subject, own), folded, side_of(message.sender), people)


@dataclass(slots=True)
class Matter:
    """The mails of one conversation so far, oldest first."""

    owner: str
    mails: list[Mail] = field(default_factory=list)
    traits: Traits = EMPTY
    offered: Traits = EMPTY
    """The traits of the owner's mails alone."""
    keys: set[str] = field(default_factory=set)
    """The base subjects."""

    def add(self, mail: Mail) -> None:
        """Take one more mail in."""
        self.mails.append(mail)
        self.traits |= mail.traits
        self.keys.add(subject_key(mail.message.subject))
        if mail.side == self.owner:
            self.offered |= mail.traits

    @property
    def last(self) -> Mail:
        """The newest mail."""
        return self.mails[-1]


@dataclass(slots=True)
class Ranked:
    """A matter that a mail may belong to: with what it shares, and whether that is enough."""

    points: float
    enough: bool
    matter: Matter
    words: tuple[str, ...] = ()


def age(mail: Mail, matter: Matter) -> timedelta:
    """How long after the matter's last mail this one came."""
    return mail.message.date - matter.last.message.date


class Worded(Protocol):
    """Evidence that says which words and figures are shared."""

    @property
    def words(self) -> tuple[str, ...]:
        """Stems and figures."""
        ...


def first_place(folded: str, one: Worded, other: Worded) -> int:
    """Where a mail first names what it shares with one matter and not with the other; -1 where it does not."""
    return min(
        (
            at
            for word in set(one.words) - set(other.words)
            if (at := folded.find(word.partition("e")[0] if word[:1].isdigit() else word)) >= 0
        ),
        default=-1,
    )


def first_named(folded: str, one: Ranked, other: Ranked) -> Ranked | None:
    """Of two matters that a mail speaks of, the one it speaks of first; None where it does not speak of both."""
    first, second = first_place(folded, one, other), first_place(folded, other, one)
    if first < 0 or second < 0 or not (one.enough and other.enough):
        return None
    return one if first < second else other


def names_one(folded: str, people: Sequence[Address]) -> bool:
    """Whether the text calls one of these people by a word of the name."""
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", folded) for person in people for name in names_of(person))


def _owner(mails: Sequence[Mail]) -> str | None:
    """The side whose mailbox this is: the one that takes part in nearly every mail, where there is only one such."""
    seen = Counter(side for mail in mails for side in {mail.side, *mail.people})
    if not seen:
        return None
    ranked = seen.most_common(2)
    alone = len(ranked) == 1 or ranked[0][1] > ranked[1][1]
    return ranked[0][0] if alone and ranked[0][1] >= _SHARE_OF_OWNER * len(mails) else None


class Matters:
    """The matters of a mailbox, filled mail by mail in the order of their dates."""

    def __init__(self, messages: Sequence[Message]) -> None:
        self.mails = [Mail.of(index, message) for index, message in enumerate(messages)]
        self.owner = _owner(self.mails)
        self._of: dict[int, Matter] = {}
        self._with: dict[str, list[Matter]] = defaultdict(list)
        spread: dict[str, set[str]] = defaultdict(set)
        for mail in self.mails:
            other = next(iter(sorted({mail.side, *mail.people} - {self.owner or ""})), "")
            for one in (*mail.traits.words, *mail.traits.figures):
                spread[one].add(other)
        self._spread = {one: len(sides) for one, sides in spread.items()}

    def rarity(self, word: str) -> float:
        """How telling a stem or figure is: much where one or two counterparts use it, little where many do."""
        spread = self._spread.get(word, 1)
        return 1.0 if spread <= 2 else 0.7 if spread <= 4 else 0.3

    def take(self, index: int, parent: int | None) -> None:
        """Note a mail, in the matter of its parent or in one of its own."""
        mail = self.mails[index]
        matter = self._of.get(parent) if parent is not None else None
        matter = matter or Matter(self.owner or "")
        fresh = not matter.mails
        matter.add(mail)
        self._of[index] = matter
        for side in {mail.side, *mail.people} - {self.owner}:
            known = self._with[side]
            if fresh or matter not in known[-_MOST_MATTERS:]:
                known.append(matter)

    def parent_of(self, index: int) -> int | None:
        """Which earlier mail this one goes on with, where that is sure enough."""
        mail = self.mails[index]
        if self.owner is None or not mail.people or _AUTOMATIC.search(mail.message.sender.addr_spec):
            return None
        inner = mail.people <= {mail.side}
        if inner or (mail.side != self.owner and self.owner not in mail.people):
            return None
        return self._of_ours(mail) if mail.side == self.owner else self._of_theirs(mail)

    def _near(self, mail: Mail, sides: set[str]) -> list[tuple[Matter, Shared]]:
        """Matters with these sides whose last mail is not long ago, newest first, and what the mail shares with each."""
        found: dict[int, Matter] = {}
        for side in sides:
            for matter in self._with.get(side, ())[-_MOST_MATTERS:]:
                found[id(matter)] = matter
        near = []
        for matter in sorted(found.values(), key=lambda one: one.last.message.date, reverse=True):
            common = self._common(mail, matter, matter.traits)
            if age(mail, matter) <= (2 * WINDOW if common.certain else WINDOW):
                near.append((matter, common))
        return near

    def _common(self, mail: Mail, matter: Matter, traits: Traits) -> Shared:
        """What the mail shares with these traits of a matter, but for the names of the people."""
        first = matter.mails[0].message
        besides = name_stems((mail.message.sender, *mail.message.recipients, first.sender, *first.recipients))
        return shared(mail.traits, traits, besides=besides, rarity=self.rarity)

    def _of_theirs(self, mail: Mail) -> int | None:
        """The mail of the owner's that somebody outside answers."""
        ranked = self._ranked(mail, self._near(mail, {mail.side}))
        if not any(row.enough for row in ranked):
            ranked = self._ranked(mail, self._near(mail, set(self._with) - {mail.side}), strangers=True)
        if not any(row.enough for row in ranked):
            return None
        best: Ranked | None = ranked[0]
        if len(ranked) > 1 and ranked[0].points - ranked[1].points < MARGIN:
            best = first_named(mail.folded, ranked[0], ranked[1])
        return next(one.index for one in reversed(best.matter.mails) if one.side == self.owner) if best else None

    def _ranked(self, mail: Mail, near: list[tuple[Matter, Shared]], *, strangers: bool = False) -> list[Ranked]:
        """Matters that the mail may answer, the likeliest first."""
        marked = answers_by_subject(mail.message.subject)
        other = not marked and OTHER_MATTER.search(mail.folded) is not None
        rows: list[Ranked] = []
        for matter, common in near:
            ours = [one.message for one in matter.mails if one.side == self.owner]
            if not ours or (strangers and not common.points):
                continue
            people = [person for one in ours for person in one.recipients]
            theirs = [one.message.sender for one in matter.mails if one.side != self.owner]
            relation = kin(mail.message.sender, people + theirs)
            points = common.points
            if relation is Kin.ORGANISATION:
                points = self._common(mail, matter, matter.offered).points + NAMED * names_one(mail.folded, people)
            if marked and subject_key(mail.message.subject) in matter.keys:
                points += SAME_KEY
            waits = matter.last.side == self.owner and age(mail, matter) <= WINDOW
            enough = points >= (NEW_MATTER if other else ENOUGH[relation] + _SETTLED * (not waits and not marked))
            if relation is Kin.STRANGER:
                elsewhere = OTHER_ADDRESS.search(mail.folded) is not None
                enough = not other and common.beyond >= BEYOND and points + ELSEWHERE * elsewhere >= ENOUGH[relation]
            rows.append(Ranked(points, enough, matter, common.words))
        if len(rows) == 1 and marked and not strangers:
            rows[0].enough |= rows[0].matter.last.side == self.owner and age(mail, rows[0].matter) <= SOON
        return sorted(rows, key=lambda row: (row.enough, row.points), reverse=True)

    def _of_ours(self, mail: Mail) -> int | None:
        """The mail that the owner goes on from: a follow-up in a new mail, not another offer to the same customer."""
        near = [
            (matter, common)
            for matter, common in self._near(mail, set(mail.people - {self.owner}))
            if any(mail.people & ({one.side} | one.people) - {self.owner} for one in matter.mails)
        ]
        ranked = sorted(((common.points, matter) for matter, common in near), key=lambda row: row[0], reverse=True)
        if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < MARGIN):
            return None
        points, best = ranked[0]
        fresh = mail.traits.subject - best.traits.words - name_stems(mail.message.recipients)
        news = bool(mail.traits.figures - best.traits.figures)
        goes_on = GOES_ON.search(mail.folded) is not None
        codes = mail.traits.codes
        other_code = bool(codes) and bool(best.traits.codes) and not codes & best.traits.codes
        answers = best.last.side != self.owner
        if other_code or points < _OWN_ENOUGH:
            return None
        if news and not goes_on and not (answers and points >= _OWN_WITH_NEWS and not fresh):
            return None
        if not (goes_on or answers or points >= _OWN_WITH_NEWS or _same_subject(mail, best)):
            return None
        return best.last.index


def _same_subject(mail: Mail, matter: Matter) -> bool:
    """Whether the subject is one of the matter's, and tells something."""
    key = subject_key(mail.message.subject)
    return bool(telling_words(key)) and any(subject_key(one.message.subject) == key for one in matter.mails)
