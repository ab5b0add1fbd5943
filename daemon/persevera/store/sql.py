"""The ledger in SQL that SQLite and PostgreSQL both understand: what is read of it, and how a transaction is opened."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Select, and_, func, literal_column, or_, select
from sqlalchemy.exc import DBAPIError

from persevera.errors import StoreBroken, StoreError
from persevera.model.artefact import Artefact, ArtefactKind
from persevera.model.conversation import ConversationId, Entry
from persevera.model.message import MessageId, Unreadable
from persevera.model.proposal import Proposal, ProposalId, Word
from persevera.ports import AccountState, AuditRow, OutboxRow, OutboxState
from persevera.store import rows, tables
from persevera.store.bounds import the_one
from persevera.store.sqlite import stops_writing, telling
from persevera.store.tables import Awaits, key_text
from persevera.store.writes import SqlTransaction, batches, listed, one_of

#: How many values are asked for at a time.
_IN = 5_000


class SqlStore:
    """The ``Store`` of the ports. Threads may share it: each reads beside the others, writers take turns.

    Reads see what was committed, also within a transaction: not yet what that transaction wrote.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine, self._path = engine, path
        self._writer = engine.execution_options(writes=True)
        self._turn = threading.RLock()
        self._fault: StoreError | None = None

    def install_key(self) -> bytes:
        """32 random bytes made when the store was made. Raises StoreBroken when they are missing: they are never made anew."""
        found = self._all(select(tables.meta.c.value).where(tables.meta.c.name == "install_key"))
        try:
            (key,) = (bytes.fromhex(row.value) for row in found)
        except ValueError:
            key = b""
        if len(key) != 32:
            raise StoreBroken(
                "The store at {path} has lost its install key.",
                "Put back a copy of the store: without the key Persevera would not know its own drafts and appointments.",
                path=self._path,
            )
        return key

    @contextmanager
    def transaction(self) -> Iterator[SqlTransaction]:
        """A durable transaction; an exception inside rolls all of it back. A commit that failed is never tried again.

        After an error of the disk nothing more is written until the store is opened anew.
        """
        with self._turn:
            if self._fault:
                raise self._fault
            try:
                with telling(self._path, (DBAPIError,)), self._writer.begin() as connection:
                    yield SqlTransaction(connection)
            except StoreError as fault:
                if stops_writing(fault.__cause__):
                    self._fault = fault
                raise

    def close(self) -> None:
        """Give up the files; closing twice is fine."""
        with telling(self._path):
            self._engine.dispose()

    def accounts(self) -> tuple[AccountState, ...]:
        """All accounts that were ever read, by name."""
        found = self._all(select(tables.account.c.facts).order_by(tables.account.c.account))
        return tuple(rows.ACCOUNTS.value(row.facts) for row in found)

    def account(self, account: str) -> AccountState:
        """What is known of an account; an empty state for a new one."""
        found = self._all(select(tables.account.c.facts).where(tables.account.c.account == account))
        return rows.ACCOUNTS.value(found[0].facts) if found else AccountState(account=account)

    def entries(self, account: str, ids: Collection[MessageId]) -> dict[MessageId, Entry]:
        """The entries with these Message-IDs."""
        table = tables.entry.c
        found = self._among(_entries().where(table.account == account), table.message_id, ids)
        return {entry.message_id: entry for entry in map(_entry, found)}

    def conversations_of(self, account: str, ids: Collection[MessageId]) -> dict[MessageId, ConversationId]:
        """To which conversations these ids belong, seen or only referred to."""
        table = tables.known.c
        wanted = {key_text(one): one for one in ids}
        query = select(table.message_id, table.conversation).where(table.account == account)
        return {wanted[row[0]]: ConversationId(row[1]) for row in self._among(query, table.message_id, wanted)}

    def conversation(self, account: str, conversation: ConversationId) -> tuple[Entry, ...]:
        """The entries of a conversation, oldest first."""
        table = tables.entry.c
        query = _entries().where(table.account == account, table.conversation == conversation)
        return tuple(map(_entry, self._all(query.order_by(table.date, table.message_id))))

    def unjudged(self, account: str) -> tuple[Entry, ...]:
        """Received entries without a verdict that may concern a proposal, oldest first; they were marked when written."""
        return tuple(map(_entry, self._all(unjudged_query(account))))

    def around(self, account: str, addresses: Collection[str], since: datetime) -> tuple[Entry, ...]:
        """Entries of ours, dated since then, sent to any of these addresses, oldest first."""
        table, sent = tables.entry.c, tables.recipient.c
        both = and_(sent.account == table.account, sent.message_id == table.message_id)
        query = _entries().join(tables.recipient, both).where(sent.account == account, sent.date >= rows.micros(since))
        found = self._among(query, sent.address, {address.lower() for address in addresses})
        entries = {entry.message_id: entry for entry in map(_entry, found)}
        return tuple(sorted(entries.values(), key=lambda entry: (entry.date, entry.message_id)))

    def proposals(self, account: str | None = None, *, open_only: bool = False) -> tuple[Proposal, ...]:
        """Proposals, newest first."""
        query = _proposals()
        if account is not None:
            query = query.where(tables.proposal.c.account == account)
        if open_only:
            query = query.where(tables.proposal.c.is_open)
        return tuple(map(_proposal, self._all(query)))

    def proposals_in(self, account: str, conversations: Collection[ConversationId]) -> tuple[Proposal, ...]:
        """The proposals of these conversations, newest first."""
        table = tables.proposal.c
        found = self._among(_proposals().where(table.account == account), table.conversation, conversations)
        return tuple(sorted(map(_proposal, found), key=lambda proposal: (proposal.sent_at, proposal.id), reverse=True))

    def proposals_due(self, account: str, now: datetime) -> tuple[Proposal, ...]:
        """Those whose ``look_again_at`` has come, the longest due first."""
        table = tables.proposal.c
        query = _proposals().where(table.account == account, table.look_again_at <= rows.micros(now))
        return tuple(map(_proposal, self._all(query.order_by(None).order_by(table.look_again_at, table.id))))

    def proposal(self, start: str) -> Proposal:
        """The one whose id, or Message-ID, begins so. Raises UsageError for none, or for more than one."""
        table, start = tables.proposal.c, key_text(start.strip().strip("<>"))
        begins = or_(func.substr(table.id, 1, len(start)) == start.lower(), func.substr(table.message_id, 1, len(start)) == start)
        found = [_proposal(row) for row in self._all(_proposals().where(begins))] if start else []
        return the_one(found, start)

    def artefacts(self, account: str, proposals: Collection[ProposalId] | None = None) -> tuple[Artefact, ...]:
        """Artefacts of these proposals, or all of the account."""
        table = tables.artefact.c
        query = select(table.facts).where(table.account == account).order_by(table.key, table.kind)
        found = self._all(query) if proposals is None else self._among(query, table.proposal, proposals)
        return tuple(rows.ARTEFACTS.value(row.facts) for row in found)

    def words(self, proposals: Collection[ProposalId]) -> tuple[Word, ...]:
        """What people said of these proposals, oldest first; of one moment, the one added last comes last."""
        table = tables.word.c
        found = self._among(select(table.facts, table.at, table.number), table.proposal, proposals)
        return tuple(rows.WORDS.value(row.facts) for row in sorted(found, key=lambda row: (row.at, row.number)))

    def outbox(self, account: str | None = None, states: Collection[OutboxState] | None = None) -> tuple[OutboxRow, ...]:
        """Actions, oldest first; of all accounts and in all states unless told."""
        table = tables.outbox.c
        query = select(table.facts).order_by(table.made_at, table.number)
        if account is not None:
            query = query.where(table.account == account)
        if states is not None:
            query = query.where(table.state.in_([state.value for state in states]))
        return tuple(rows.OUTBOX.value(row.facts) for row in self._all(query))

    def made_since(self, account: str, kind: ArtefactKind, since: datetime) -> int:
        """How many artefacts of a kind were made since then, one whose request is on its way included."""
        table = tables.artefact.c
        query = select(func.count()).where(table.account == account, table.kind == kind.value)
        return int(self._all(query.where(table.made_at >= rows.micros(since)))[0][0])

    def unreadable(self, account: str) -> tuple[tuple[Unreadable, datetime], ...]:
        """Messages that could not be read, with when that was first seen."""
        table = tables.unreadable.c
        found = self._all(select(table.facts, table.at).where(table.account == account).order_by(table.ref))
        return tuple((rows.UNREADABLE.value(row.facts), datetime.fromisoformat(row.at)) for row in found)

    def audited(self, since: datetime) -> tuple[AuditRow, ...]:
        """The audit from then on, oldest first."""
        table = tables.audit.c
        query = select(table.facts).where(table.at >= rows.micros(since)).order_by(table.at, table.number)
        return tuple(rows.AUDIT.value(row.facts) for row in self._all(query))

    def _all(self, query: Select[Any]) -> list[Any]:
        with self._reading() as connection:
            return list(connection.execute(query).all())

    def _among(self, query: Select[Any], column: Any, values: Collection[Any]) -> list[Any]:
        """The rows whose column is one of many values."""
        if not values:
            return []
        name = self._engine.dialect.name
        with self._reading() as connection:
            narrowed = query.where(one_of(name, column, "among"))
            return [row for batch in batches(values, _IN) for row in connection.execute(narrowed, {"among": listed(name, batch)})]

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with telling(self._path, (DBAPIError,)), self._engine.connect() as connection:
            yield connection


def unjudged_query(account: str) -> Select[Any]:
    """Found by a partial index that holds nothing else, so that it costs nothing when nothing waits."""
    table = tables.entry.c
    # A literal, as a partial index is used only where the database can see that its condition holds.
    marked = table.awaits == literal_column(str(int(Awaits.A_VERDICT)))
    return _entries().where(table.account == account, marked).order_by(table.date, table.message_id)


def _entries() -> Select[Any]:
    return select(tables.entry.c.facts, tables.entry.c.conversation)


def _entry(row: Any) -> Entry:
    entry: Entry = rows.ENTRIES.value(row.facts, conversation=row.conversation)
    return entry


def _proposals() -> Select[Any]:
    table = tables.proposal.c
    return select(table.facts, table.conversation).order_by(table.sent_at.desc(), table.id.desc())


def _proposal(row: Any) -> Proposal:
    proposal: Proposal = rows.PROPOSALS.value(row.facts, conversation=row.conversation)
    return proposal
