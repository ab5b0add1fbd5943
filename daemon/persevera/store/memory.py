"""A store that lives as long as the process: the reference for what stores promise, and the one for a look that keeps nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from persevera.model.artefact import Artefact, ArtefactKind
from persevera.model.conversation import ConversationId, Entry
from persevera.model.message import MessageId, Unreadable
from persevera.model.proposal import Proposal, ProposalId, Word
from persevera.ports import AccountState, AuditRow, OutboxRow, OutboxState
from persevera.store.bounds import circle, the_one, watched_by
from persevera.store.ledger import Ledger, LedgerTransaction

#: A moment before every other.
EVER = datetime.min.replace(tzinfo=UTC)


class MemoryStore:
    """The ``Store`` of the ports over a ledger, which several may share. Reads see what was committed."""

    def __init__(self, ledger: Ledger | None = None) -> None:
        self._ledger = ledger or Ledger()

    def install_key(self) -> bytes:
        """32 random bytes made with the ledger."""
        return self._ledger.install_key

    @contextmanager
    def transaction(self) -> Iterator[LedgerTransaction]:
        """Writes that are kept together, or not at all where an exception comes out of the block."""
        with self._ledger.turn:
            transaction = LedgerTransaction(self._ledger)
            yield transaction
            transaction.commit()

    def close(self) -> None:
        """Nothing is held that could be given up."""

    def accounts(self) -> tuple[AccountState, ...]:
        """All accounts that were ever read, by name."""
        return tuple(state for _, state in sorted(self._ledger.accounts.items()))

    def account(self, account: str) -> AccountState:
        """What is known of an account; an empty state for a new one."""
        return self._ledger.accounts.get(account) or AccountState(account=account)

    def entries(self, account: str, ids: Collection[MessageId]) -> dict[MessageId, Entry]:
        """The entries with these Message-IDs."""
        entries = self._ledger.messages[account].entries
        return {one: entries[one] for one in ids if one in entries}

    def conversations_of(self, account: str, ids: Collection[MessageId]) -> dict[MessageId, ConversationId]:
        """To which conversations these ids belong, seen or only referred to."""
        places = self._ledger.messages[account].places
        return {one: places[one] for one in ids if one in places}

    def conversation(self, account: str, conversation: ConversationId) -> tuple[Entry, ...]:
        """The entries of a conversation, oldest first."""
        messages = self._ledger.messages[account]
        return _sorted(messages.entries[one] for one in messages.members.get(conversation, ()) if one in messages.entries)

    def unjudged(self, account: str) -> tuple[Entry, ...]:
        """Received entries without a verdict that may concern a proposal, oldest first."""
        since: dict[tuple[str, str], datetime] = {}
        for proposal in self.proposals():
            for what, values in watched_by(proposal).items():
                begins = EVER if what == "conversation" else proposal.sent_at
                for value in values:
                    since[what, value] = min(since.get((what, value), begins), begins)
        if not since:
            return ()
        waiting = (e for e in self._ledger.messages[account].entries.values() if e.kind is None and not (e.ours or e.sent))
        return _sorted(entry for entry in waiting if any(_after(entry, since.get(mark)) for mark in _marks(entry)))

    def around(self, account: str, addresses: Collection[str], since: datetime) -> tuple[Entry, ...]:
        """Entries of ours, dated since then, sent to any of these addresses, oldest first."""
        messages = self._ledger.messages[account]
        found = {one for address in addresses for one in messages.sent_to.get(address.lower(), ())}
        return _sorted(entry for one in found if (entry := messages.entries[one]).date >= since)

    def proposals(self, account: str | None = None, *, open_only: bool = False) -> tuple[Proposal, ...]:
        """Proposals, newest first."""
        return _newest_first(
            p for p in self._ledger.proposals.values() if account in (None, p.account) and (p.stage.is_open or not open_only)
        )

    def proposals_in(self, account: str, conversations: Collection[ConversationId]) -> tuple[Proposal, ...]:
        """The proposals of these conversations, newest first."""
        every = self._ledger.proposals.values()
        return _newest_first(p for p in every if p.conversation in conversations and p.account == account)

    def proposals_due(self, account: str, now: datetime) -> tuple[Proposal, ...]:
        """Those whose ``look_again_at`` has come, the longest due first."""
        due = [(p.look_again_at, p.id, p) for p in self.proposals(account) if p.look_again_at and p.look_again_at <= now]
        return tuple(proposal for _, _, proposal in sorted(due, key=lambda one: one[:2]))

    def proposal(self, start: str) -> Proposal:
        """The one whose id, or Message-ID, begins so. Raises UsageError for none, or for more than one."""
        start = start.strip().strip("<>")
        every = self.proposals() if start else ()
        return the_one([p for p in every if p.id.startswith(start.lower()) or p.message_id.startswith(start)], start)

    def artefacts(self, account: str, proposals: Collection[ProposalId] | None = None) -> tuple[Artefact, ...]:
        """Artefacts of these proposals, or all of the account."""
        found = [
            artefact
            for identity, artefact in sorted(self._ledger.artefacts.items(), key=lambda one: one[0])
            if identity[0] == account
        ]
        return tuple(found) if proposals is None else tuple(one for one in found if one.proposal in proposals)

    def words(self, proposals: Collection[ProposalId]) -> tuple[Word, ...]:
        """What people said of these proposals, oldest first; of one moment, the one added last comes last."""
        return tuple(sorted((word for word in self._ledger.words if word.proposal in proposals), key=lambda word: word.at))

    def outbox(self, account: str | None = None, states: Collection[OutboxState] | None = None) -> tuple[OutboxRow, ...]:
        """Actions, oldest first; of all accounts and in all states unless told."""
        rows = (row for row in self._ledger.outbox.values() if account in (None, row.account))
        return tuple(sorted((row for row in rows if states is None or row.state in states), key=lambda row: row.made_at))

    def made_since(self, account: str, kind: ArtefactKind, since: datetime) -> int:
        """How many artefacts of a kind were made since then, one whose request is on its way included."""
        made = (one.made_at for one in self.artefacts(account) if one.kind is kind)
        return sum(at is not None and at >= since for at in made)

    def unreadable(self, account: str) -> tuple[tuple[Unreadable, datetime], ...]:
        """Messages that could not be read, with when that was first seen."""
        return tuple(held for _, held in sorted(self._ledger.messages[account].unreadable.items()))

    def audited(self, since: datetime) -> tuple[AuditRow, ...]:
        """The audit from then on, oldest first."""
        return tuple(sorted((row for row in self._ledger.audit if row.at >= since), key=lambda row: row.at))


def _sorted(entries: Iterator[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(entries, key=lambda entry: (entry.date, entry.message_id)))


def _newest_first(proposals: Iterator[Proposal]) -> tuple[Proposal, ...]:
    return tuple(sorted(proposals, key=lambda proposal: (proposal.sent_at, proposal.id), reverse=True))


def _marks(entry: Entry) -> tuple[tuple[str, str], ...]:
    """By what a received entry may be watched for."""
    return ("conversation", entry.conversation), ("address", entry.sender.addr_spec), ("domain", circle(entry.sender))


def _after(entry: Entry, since: datetime | None) -> bool:
    return since is not None and entry.date >= since
