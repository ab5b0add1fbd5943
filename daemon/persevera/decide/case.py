"""All that is known of one proposal at one moment: what a plan is made from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from persevera.decide.keys import artefact_key
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
        """What we (the person or a colleague) sent to somebody outside after the proposal, oldest first."""
        return tuple(
            entry
            for entry in self.ordered
            if entry.ours
            and entry.message_id != self.proposal.message_id
            and entry.date >= self.proposal.sent_at
            and self.outsiders(entry.to + entry.cc)
        )

    @cached_property
    def contacts(self) -> tuple[Address, ...]:
        """Everybody outside whom our own messages of the conversation were addressed to, in the order they were named."""
        people: dict[str, Address] = {}
        for addresses in [
            self.proposal.to + self.proposal.cc,
            *(e.to + e.cc for e in self.ordered if e.ours and e.date >= self.proposal.sent_at),
        ]:
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

    def _knows(self, sender: Address) -> bool:
        """Whether a sender is one of those written to, or of the domain of one; with no recipients known, anybody is."""
        people = {person.addr_spec for person in self.contacts}
        domains = {person.domain for person in self.contacts if not is_free_mail(person.domain)}
        return not people or sender.addr_spec in people or sender.domain in domains
