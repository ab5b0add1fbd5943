"""Matters: which earlier conversation a mail goes on with, told by its words, figures and people, where nothing is quoted."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from persevera.decide.kin import Kin, kin, name_stems, side_of
from persevera.decide.likeness import EMPTY, Shared, Traits, shared
from persevera.decide.similarity import layers
from persevera.decide.subjects import answers_by_subject, subject_key, telling_words
from persevera.decide.tables import tables
from persevera.decide.tables.threads import ThreadWords, lines
from persevera.decide.text import fold
from persevera.model.message import Address, Message

#: A mail goes on with a matter this long after its last message; one that names its reference, twice as long.
WINDOW = timedelta(days=120)
_MOST_MATTERS = 40
_SHARE_OF_OWNER = 0.8
_MARGIN = 0.7
_ENOUGH = {Kin.PERSON: 0.9, Kin.ORGANISATION: 1.25, Kin.NAMESAKE: 0.9, Kin.STRANGER: 2.5}
_NEW_MATTER = 2.4
_OWN_ENOUGH = 1.2
_OWN_WITH_NEWS = 2.3
_AUTOMATIC = re.compile(r"(?:no|do|nao|ne|nicht)[-_.]?(?:re(?:ply|spond\w{0,3}|sponda\w?|pondre)|antworten)|mailer-daemon|postmaster")

_TABLES = tuple(tables("threads", ThreadWords).values())


def compiled(*fields: str) -> re.Pattern[str]:
    """One pattern of the lines of these fields, which begin at a word."""
    return re.compile(rf"(?<!\w)(?:{lines(*fields)})(?!\w)")


ANSWERING = compiled(*(table.answering for table in _TABLES))
OTHER_MATTER = re.compile(rf"(?<!\w)(?:{lines(*(table.other_matter for table in _TABLES))})|(?<!\w)% ")
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

    mails: list[Mail] = field(default_factory=list)
    traits: Traits = EMPTY
    references: frozenset[str] = frozenset()

    def add(self, mail: Mail) -> None:
        """Take one more mail in."""
        self.mails.append(mail)
        self.traits |= mail.traits

    @property
    def last(self) -> Mail:
        """The newest mail."""
        return self.mails[-1]


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
        matter = matter or Matter()
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
            names = name_stems((mail.message.sender, *mail.message.recipients))
            besides = names | name_stems((matter.mails[0].message.sender, *matter.mails[0].message.recipients))
            common = shared(mail.traits, matter.traits, besides=besides, rarity=self.rarity)
            age = mail.message.date - matter.last.message.date
            if age <= (2 * WINDOW if common.names_code or common.points >= _ENOUGH[Kin.STRANGER] else WINDOW):
                near.append((matter, common))
        return near

    def _of_theirs(self, mail: Mail) -> int | None:
        """The mail of the owner's that somebody outside answers."""
        sides = {mail.side}
        ranked = self._ranked(mail, self._near(mail, sides), Kin.PERSON)
        if not ranked:
            strangers = {side for side in self._with if side != mail.side}
            near = [(matter, common) for matter, common in self._near(mail, strangers) if common.points > 0]
            ranked = self._ranked(mail, near, Kin.STRANGER)
        if not ranked:
            return None
        best = ranked[0][1]
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN:
            return None
        ours = [one for one in best.mails if one.side == self.owner]
        return ours[-1].index

    def _ranked(
        self, mail: Mail, near: list[tuple[Matter, Shared]], least: Kin
    ) -> list[tuple[float, Matter]]:
        """Matters that the mail may answer, the likeliest first; empty where even that one is not likely enough."""
        other = OTHER_MATTER.search(mail.folded) is not None
        rows: list[tuple[float, bool, Matter]] = []
        for matter, common in near:
            ours = [one for one in matter.mails if one.side == self.owner]
            if not ours:
                continue
            people = [person for one in ours for person in one.message.recipients]
            people += [one.message.sender for one in matter.mails if one.side != self.owner]
            relation = kin(mail.message.sender, people)
            points = common.points
            if relation is Kin.STRANGER and least is Kin.STRANGER:
                elsewhere = OTHER_ADDRESS.search(mail.folded) is not None
                points += 0.5 * elsewhere
                enough = points >= _ENOUGH[Kin.STRANGER] and common.beyond >= 0.8 and not other
            else:
                enough = points >= (_NEW_MATTER if other else _ENOUGH[relation])
            rows.append((points, enough, matter))
        if not any(enough for _, enough, _ in rows):
            return self._only(mail, rows, other=other) if least is Kin.PERSON else []
        return sorted(((points, matter) for points, _, matter in rows), key=lambda row: row[0], reverse=True)

    def _only(self, mail: Mail, rows: list[tuple[float, bool, Matter]], *, other: bool) -> list[tuple[float, Matter]]:
        """The one matter that an answer without any telling word must belong to."""
        if len(rows) == 1 and not other and answers_by_subject(mail.message.subject):
            points, _, matter = rows[0]
            waits = matter.last.side == self.owner and mail.message.date - matter.last.message.date <= WINDOW / 3
            return [(points, matter)] if waits else []
        return []

    def _of_ours(self, mail: Mail) -> int | None:
        """The mail that the owner goes on from: a follow-up in a new mail, not another offer to the same customer."""
        near = [
            (matter, common)
            for matter, common in self._near(mail, set(mail.people - {self.owner}))
            if any(mail.people & ({one.side} | one.people) - {self.owner} for one in matter.mails)
        ]
        ranked = sorted(((common.points, matter) for matter, common in near), key=lambda row: row[0], reverse=True)
        if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN):
            return None
        points, best = ranked[0]
        news = any(len(figure) >= 2 for figure in mail.traits.figures - best.traits.figures)
        goes_on = GOES_ON.search(mail.folded) is not None
        codes = mail.traits.codes
        other_code = bool(codes) and bool(best.traits.codes) and not codes & best.traits.codes
        answers = best.last.side != self.owner
        if other_code or points < _OWN_ENOUGH:
            return None
        if news and not goes_on and not (answers and points >= _OWN_WITH_NEWS):
            return None
        if not (goes_on or answers or points >= _OWN_WITH_NEWS or _same_subject(mail, best)):
            return None
        return best.last.index


def _same_subject(mail: Mail, matter: Matter) -> bool:
    """Whether the subject is one of the matter's, and tells something."""
    key = subject_key(mail.message.subject)
    return bool(telling_words(key)) and any(subject_key(one.message.subject) == key for one in matter.mails)
