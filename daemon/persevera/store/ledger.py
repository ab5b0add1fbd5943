"""The ledger in plain dictionaries: what it holds, and what a transaction does to it."""

from __future__ import annotations

import secrets
import threading
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from persevera.model.artefact import Artefact, ArtefactKind, Key
from persevera.model.conversation import ConversationId, Entry
from persevera.model.message import MessageId, Ref, Unreadable
from persevera.model.proposal import Proposal, ProposalId, Word
from persevera.ports import AccountState, AuditRow, OutboxRow
from persevera.store.bounds import DETAIL, short_entry, short_proposal


@dataclass(slots=True)
class Messages:
    """The messages of one account."""

    entries: dict[MessageId, Entry] = field(default_factory=dict)
    places: dict[MessageId, ConversationId] = field(default_factory=dict)
    """Ids, seen or only referred to, and their conversations."""
    members: defaultdict[ConversationId, set[MessageId]] = field(default_factory=lambda: defaultdict(set))
    """Conversations and the ids in them, both seen and only referred to."""
    sent_to: defaultdict[str, set[MessageId]] = field(default_factory=lambda: defaultdict(set))
    """Addresses, and what we sent to them."""
    unreadable: dict[Ref, tuple[Unreadable, datetime]] = field(default_factory=dict)

    def put(self, entry: Entry) -> None:
        """Keep an entry in the place of its former self."""
        old = self.entries.get(entry.message_id)
        for address in _recipients(old) if old else ():
            self.sent_to[address].discard(old.message_id if old else entry.message_id)
        self.entries[entry.message_id] = short_entry(entry)
        for address in _recipients(entry):
            self.sent_to[address].add(entry.message_id)
        self.file(entry.message_id, entry.conversation)

    def file(self, one: MessageId, conversation: ConversationId) -> None:
        """Note to which conversation an id belongs."""
        before = self.places.get(one)
        if before == conversation:
            return
        if before is not None:
            self.members[before].discard(one)
        self.places[one] = conversation
        self.members[conversation].add(one)

    def move(self, gone: ConversationId, into: ConversationId) -> None:
        """Move everything of one conversation into another."""
        for one in list(self.members.pop(gone, ())):
            self.file(one, into)
            if one in self.entries:
                self.entries[one] = replace(self.entries[one], conversation=into)


@dataclass(slots=True)
class Ledger:
    """All that a store holds, of all accounts."""

    install_key: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    turn: threading.RLock = field(default_factory=threading.RLock)
    accounts: dict[str, AccountState] = field(default_factory=dict)
    messages: defaultdict[str, Messages] = field(default_factory=lambda: defaultdict(Messages))
    proposals: dict[ProposalId, Proposal] = field(default_factory=dict)
    artefacts: dict[tuple[str, Key, ArtefactKind], Artefact] = field(default_factory=dict)
    outbox: dict[str, OutboxRow] = field(default_factory=dict)
    words: dict[Word, None] = field(default_factory=dict)
    audit: list[AuditRow] = field(default_factory=list)


class LedgerTransaction:
    """The ``Transaction`` of the ports: what is written waits here, and is done all at once or not at all."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._waiting: list[Callable[[], object]] = []

    def commit(self) -> None:
        """Do all that was written, in order."""
        for change in self._waiting:
            change()

    def save_entries(self, entries: Iterable[Entry]) -> None:
        """Keep these entries, each known by account and Message-ID."""
        self._waiting += [partial(self._ledger.messages[entry.account].put, entry) for entry in entries]

    def join(self, account: str, ids: Mapping[MessageId, ConversationId]) -> None:
        """Note that these Message-IDs, seen or only referred to, belong to these conversations."""
        self._waiting += [partial(self._ledger.messages[account].file, one, where) for one, where in ids.items()]

    def merge(self, account: str, gone: ConversationId, into: ConversationId) -> None:
        """Move all entries, ids and proposals of one conversation into another."""
        if gone != into:
            self._waiting.append(lambda: self._merged(account, gone, into))

    def _merged(self, account: str, gone: ConversationId, into: ConversationId) -> None:
        self._ledger.messages[account].move(gone, into)
        for name, proposal in self._ledger.proposals.items():
            if proposal.account == account and proposal.conversation == gone:
                self._ledger.proposals[name] = replace(proposal, conversation=into)

    def save_unreadable(self, account: str, messages: Iterable[Unreadable], at: datetime) -> None:
        """Note messages that could not be read, each known by account and ref; when that was first seen stays."""
        held = self._ledger.messages[account].unreadable
        self._waiting += [partial(_note, held, one, at) for one in messages]

    def forget_unreadable(self, account: str, refs: Collection[Ref]) -> None:
        """Strike off those that can be read after all, or are gone."""
        self._waiting += [partial(self._ledger.messages[account].unreadable.pop, ref, None) for ref in refs]

    def save_account(self, state: AccountState) -> None:
        """Keep what is known of an account."""
        self._waiting.append(lambda: self._ledger.accounts.update({state.account: state}))

    def save_proposal(self, proposal: Proposal) -> None:
        """Keep a proposal, known by its id."""
        self._waiting.append(lambda: self._ledger.proposals.update({proposal.id: short_proposal(proposal)}))

    def save_artefact(self, artefact: Artefact) -> None:
        """Keep an artefact, known by account, key and kind."""
        identity = (artefact.account, artefact.key, artefact.kind)
        self._waiting.append(lambda: self._ledger.artefacts.update({identity: artefact}))

    def save_outbox(self, row: OutboxRow) -> None:
        """Keep an action, known by its id."""
        self._waiting.append(lambda: self._ledger.outbox.update({row.id: row}))

    def add_word(self, word: Word) -> None:
        """Add what a person said; the same word twice is kept once."""
        self._waiting.append(lambda: self._ledger.words.setdefault(word))

    def audit(self, row: AuditRow) -> None:
        """Append a line to the audit."""
        self._waiting.append(lambda: self._ledger.audit.append(replace(row, detail=row.detail[:DETAIL])))


def _recipients(entry: Entry) -> set[str]:
    """To whom one of ours was sent; nobody for a received one."""
    if not (entry.ours or entry.sent):
        return set()
    return {person.addr_spec for person in (*entry.to, *entry.cc) if person.addr_spec}


def _note(unreadable: dict[Ref, tuple[Unreadable, datetime]], one: Unreadable, at: datetime) -> None:
    """Keep one that could not be read, with when that was first seen."""
    first = unreadable[one.ref][1] if one.ref in unreadable else at
    unreadable[one.ref] = (one, first)
