"""All that is known of one proposal at one moment: what a plan is made from."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from persevera.decide.keys import artefact_key
from persevera.decide.senders import lookalike_of
from persevera.model.artefact import Artefact, ArtefactKind, Key, Purpose
from persevera.model.cadence import Cadence, WorkCalendar
from persevera.model.conversation import Entry, JoinedBy
from persevera.model.freemail import is_free_mail
from persevera.model.judgement import Kind
from persevera.model.message import Address, FolderUse, MessageId
from persevera.model.proposal import Proposal, Word


@dataclass(frozen=True, kw_only=True)
class Case:
    """One proposal with its conversation, artefacts and words, and the person's rules. ``now`` is in the person's zone."""

    proposal: Proposal
    entries: tuple[Entry, ...]
    artefacts: tuple[Artefact, ...] = ()
    words: tuple[Word, ...] = ()
    siblings: tuple[Proposal, ...] = ()
    """The other proposals of the conversation."""
    cadence: Cadence
    work: WorkCalendar
    now: datetime
    install: bytes
    address: str
    """The account's primary address, part of every key."""
    identities: frozenset[str] = frozenset()
    organisation: frozenset[str] = frozenset()
    began_at: datetime | None = None
    """When the account was first read: nobody is thanked for an older answer."""

    @cached_property
    def newer(self) -> tuple[Proposal, ...]:
        """The proposals of the conversation that came after this one, oldest first; of one moment, by their ids."""
        mine = (self.proposal.sent_at, self.proposal.id)
        later = (other for other in self.siblings if (other.sent_at, other.id) > mine)
        return tuple(sorted(later, key=lambda other: (other.sent_at, other.id)))

    def key(self, anchor: MessageId, purpose: Purpose, ordinal: int) -> Key:
        """The key of an artefact of this proposal."""
        return artefact_key(self.install, self.address, self.proposal.message_id, anchor, purpose, ordinal)

    def artefact(self, key: Key, kind: ArtefactKind) -> Artefact | None:
        """What is known of an artefact; None if it was never made."""
        return self._by_key.get((key, kind))

    @cached_property
    def _by_key(self) -> dict[tuple[Key, ArtefactKind], Artefact]:
        return {(artefact.key, artefact.kind): artefact for artefact in self.artefacts}

    @cached_property
    def ordered(self) -> tuple[Entry, ...]:
        """The conversation, oldest first, whatever order the entries came in.

        What refers to the proposal came after it, whatever its sender's clock said.
        """
        own, sent_at = self.proposal.message_id, self.proposal.sent_at
        entries = (
            replace(entry, date=sent_at) if entry.date < sent_at and own in entry.in_reply_to + entry.references else entry
            for entry in self.entries
        )
        return tuple(sorted(entries, key=lambda entry: (entry.date, entry.message_id)))

    @cached_property
    def outward(self) -> tuple[Entry, ...]:
        """What we (the person or a colleague) sent to the customer after the proposal, oldest first.

        What went to somebody else outside alone (a question passed on to a supplier) is no follow-up and no answer.
        """
        return self._circle[0]

    @cached_property
    def _circle(self) -> tuple[tuple[Entry, ...], frozenset[str]]:
        """Our messages to the customer, and the addresses that are theirs: those of the proposal, and whoever was added since.

        A message counts if it is to one of them, or to the domain of one; where none is known, or mail reaches none of
        them any more, to anybody outside.
        """
        people = {person.addr_spec for person in self.outsiders(self.proposal.to + self.proposal.cc)}
        failed: set[str] = set()
        sent = []
        for entry in self.ordered:
            if entry.message_id == self.proposal.message_id or entry.date < self.proposal.sent_at:
                continue
            if not entry.ours:
                failed.update(entry.failed_recipients if entry.kind is Kind.UNDELIVERABLE else ())
                continue
            addressed = self.outsiders(entry.to + entry.cc)
            if addressed and (people <= failed or any(_is_among(person, people) for person in addressed)):
                people.update(person.addr_spec for person in addressed)
                sent.append(entry)
        return tuple(sent), frozenset(people)

    @cached_property
    def contacts(self) -> tuple[Address, ...]:
        """Everybody outside whom the person's own messages to the customer were addressed to, in the order they were named."""
        people: dict[str, Address] = {}
        for addresses in [self.proposal.to + self.proposal.cc, *(e.to + e.cc for e in self.outward if e.sent)]:
            for person in self.outsiders(addresses):
                people.setdefault(person.addr_spec, person)
        return tuple(people.values())

    def outsiders(self, addresses: Iterable[Address]) -> tuple[Address, ...]:
        """Those of the addresses that are not ours."""
        return tuple(
            person for person in addresses if person.addr_spec not in self.identities and person.domain not in self.organisation
        )

    def kind_of(self, entry: Entry) -> Kind | None:
        """What a received entry is to this proposal: a human one without full evidence is only a possible answer."""
        if entry.kind is not Kind.HUMAN:
            return entry.kind
        doubtful = (
            entry.dmarc_failed
            or entry.joined_by is JoinedBy.HALF
            or entry.folder is FolderUse.JUNK
            or not self._knows(entry.sender)
        )
        return Kind.POSSIBLE if doubtful else Kind.HUMAN

    def imitated_by(self, entry: Entry) -> str | None:
        """The domain of somebody written to that the sender's is made to look like; None where it is no such domain."""
        return None if self._knows(entry.sender) else lookalike_of(entry.sender, sorted(self._circle[1]))

    def _knows(self, sender: Address) -> bool:
        """Whether a sender is one of those written to, or of the domain of one; with no recipients known, anybody is."""
        people = self._circle[1]
        return not people or _is_among(sender, people)


def _is_among(person: Address, people: Collection[str]) -> bool:
    """Whether an address is one of these, or of the domain of one that is not anybody's."""
    if person.addr_spec in people:
        return True
    return not is_free_mail(person.domain) and any(one.rpartition("@")[2] == person.domain for one in people)
