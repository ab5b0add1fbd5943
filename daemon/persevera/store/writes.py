"""What is written to the ledger within one transaction."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from importlib import import_module
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, insert, literal_column, select, update

from persevera.model.artefact import Artefact
from persevera.model.conversation import ConversationId, Entry
from persevera.model.message import MessageId, Ref, Unreadable
from persevera.model.proposal import Proposal, Word
from persevera.ports import AccountState, AuditRow, OutboxRow
from persevera.store import rows, sqlite, tables
from persevera.store.bounds import DETAIL
from persevera.store.rows import Row
from persevera.store.tables import Awaits, key_text

#: How many rows go to the database at a time, so that a whole mailbox never lies in memory.
BATCH = 1_000

#: Which column of an entry each kind of watch looks at.
_WATCHED = {"conversation": "conversation", "address": "sender", "domain": "domain"}

T = TypeVar("T")


def batches(items: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """The items in lists of at most that size."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


@cache
def upsert(dialect: str, table: Table, keep: tuple[str, ...] = ()) -> Any:
    """An INSERT that replaces the row with the same identity, all but the columns to keep, for SQLite and PostgreSQL.

    The identity is the primary key, or what the table names where its key is only a running number.
    """
    unique = table.info.get("identity") or [column.name for column in table.primary_key]
    statement = import_module(f"sqlalchemy.dialects.{dialect}").insert(table)
    fixed = {*unique, *keep, "number"}
    changes = {column.name: statement.excluded[column.name] for column in table.columns if column.name not in fixed}
    if not changes or "*" in keep:
        return statement.on_conflict_do_nothing(index_elements=unique)
    return statement.on_conflict_do_update(index_elements=unique, set_=changes)


def one_of(dialect: str, column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Whether a column is one of the values bound under that name, which ``listed`` makes."""
    return sqlite.one_of(column, name) if dialect == "sqlite" else column.in_(bindparam(name, expanding=True))


def listed(dialect: str, values: Collection[str]) -> Any:
    """Keys in the form that ``one_of`` takes."""
    keys = [key_text(value) for value in values]
    return json.dumps(keys, ensure_ascii=False) if dialect == "sqlite" else keys


@cache
def watched_query(dialect: str) -> Any:
    """Since when some values are watched for, in whatever account's mail."""
    watch = tables.watch.c
    return select(watch.value, watch.since).where((watch.what == bindparam("what")) & one_of(dialect, watch.value, "values"))


class SqlTransaction:
    """The ``Transaction`` of the ports over one connection. Whoever opened it commits or rolls back."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._dialect = connection.dialect.name

    def save_entries(self, entries: Iterable[Entry]) -> None:
        """Keep these entries, each known by account and Message-ID."""
        for batch in batches(entries):
            # The last one counts where a message comes twice.
            by_id = {(entry.account, key_text(entry.message_id)): entry for entry in batch}
            found = {identity: rows.entry_row(entry) for identity, entry in by_id.items()}
            self._mark_awaited(found.values())
            self._put(tables.entry, list(found.values()))
            self._put(
                tables.known, [{name: row[name] for name in ("account", "message_id", "conversation")} for row in found.values()]
            )
            self._forget_recipients(by_id.keys())
            self._put(tables.recipient, [row for entry in by_id.values() for row in rows.recipient_rows(entry)])

    def join(self, account: str, ids: Mapping[MessageId, ConversationId]) -> None:
        """Note that these Message-IDs, seen or only referred to, belong to these conversations."""
        for batch in batches(ids.items()):
            known = [{"account": account, "message_id": key_text(one), "conversation": where} for one, where in batch]
            self._put(tables.known, known)

    def merge(self, account: str, gone: ConversationId, into: ConversationId) -> None:
        """Move all entries, ids and proposals of one conversation into another, and what is watched because of it."""
        if key_text(gone) == key_text(into):
            return
        for table in (tables.entry, tables.known, tables.proposal):
            ours = (table.c.account == account) & (table.c.conversation == gone)
            self._connection.execute(update(table).where(ours).values(conversation=into))
        if moments := [row.since for row in self._watched("conversation", {key_text(gone), key_text(into)})]:
            # The one that is gone stays watched: another account may know the same conversation by its name.
            into_row = {"what": "conversation", "value": key_text(into), "since": min(moments)}
            self._put(tables.watch, [into_row])
            self._connection.execute(awaken("conversation"), [{"watched": into_row["value"], "from": into_row["since"]}])

    def save_unreadable(self, account: str, messages: Iterable[Unreadable], at: datetime) -> None:
        """Note messages that could not be read, each known by account and ref; when that was first seen stays."""
        for batch in batches(messages):
            self._put(tables.unreadable, rows.unreadable_rows(account, batch, at), keep=("at",))

    def forget_unreadable(self, account: str, refs: Collection[Ref]) -> None:
        """Strike off those that can be read after all, or are gone."""
        table = tables.unreadable
        for batch in batches(refs):
            self._connection.execute(delete(table).where(table.c.account == account, table.c.ref.in_(batch)))

    def save_account(self, state: AccountState) -> None:
        """Keep what is known of an account."""
        self._put(tables.account, [{"account": state.account, "facts": rows.ACCOUNTS.text(state)}])

    def save_proposal(self, proposal: Proposal) -> None:
        """Keep a proposal, known by its id, and watch for what may concern it."""
        self._put(tables.proposal, [rows.proposal_row(proposal)])
        self._watch(rows.watch_rows(proposal))

    def save_artefact(self, artefact: Artefact) -> None:
        """Keep an artefact, known by account, key and kind."""
        self._put(tables.artefact, [rows.artefact_row(artefact)])

    def save_outbox(self, row: OutboxRow) -> None:
        """Keep an action, known by its id."""
        self._put(tables.outbox, [rows.outbox_row(row)])

    def add_word(self, word: Word) -> None:
        """Add what a person said; the same word twice is kept once."""
        self._put(tables.word, [rows.word_row(word)], keep=("*",))

    def audit(self, row: AuditRow) -> None:
        """Append a line to the audit."""
        line = {"at": rows.micros(row.at), "facts": rows.AUDIT.text(replace(row, detail=row.detail[:DETAIL]))}
        self._connection.execute(insert(tables.audit), line)

    def _put(self, table: Table, values: Sequence[Row], keep: tuple[str, ...] = ()) -> None:
        if values:
            self._connection.execute(upsert(self._dialect, table, keep), list(values))

    def _mark_awaited(self, entries: Collection[Row]) -> None:
        """Raise to ``A_VERDICT`` the entries that something watched speaks of, so that nobody has to look for them later."""
        received = [row for row in entries if row["awaits"] == Awaits.A_PROPOSAL]
        for what, column in _WATCHED.items():
            since = {row.value: row.since for row in self._watched(what, {row[column] for row in received} - {""})}
            for row in received if since else ():
                if row[column] in since and row["date"] >= since[row[column]]:
                    row["awaits"] = Awaits.A_VERDICT

    def _watch(self, watched: list[Row]) -> None:
        """Watch for these, and mark what came already. What is watched from then on, or from earlier on, costs little."""
        for what in _WATCHED:
            wanted = [row for row in watched if row["what"] == what]
            since = {row.value: row.since for row in self._watched(what, {row["value"] for row in wanted})}
            if fresh := [row for row in wanted if row["since"] < since.get(row["value"], row["since"] + 1)]:
                self._put(tables.watch, fresh)
                marks = [{"watched": row["value"], "from": row["since"]} for row in fresh]
                self._connection.execute(awaken(what), marks)

    def _watched(self, what: str, values: set[str]) -> Sequence[Any]:
        if not values:
            return ()
        facts = {"what": what, "values": listed(self._dialect, values)}
        return self._connection.execute(watched_query(self._dialect), facts).all()

    def _forget_recipients(self, identities: Iterable[tuple[str, str]]) -> None:
        table = tables.recipient
        ours = (table.c.account == bindparam("of")) & (table.c.message_id == bindparam("it"))
        self._connection.execute(
            delete(table).where(ours), [{"of": account, "it": message_id} for account, message_id in identities]
        )


@cache
def awaken(what: str) -> Any:
    """Mark the received, unjudged entries of every account that a new watch speaks of; an index finds them."""
    entry = tables.entry.c
    column = entry[_WATCHED[what]]
    # A literal, as a partial index is used only where the database can see that its condition holds.
    waiting = entry.awaits == literal_column(str(int(Awaits.A_PROPOSAL)))
    concerned = (column == bindparam("watched")) & (entry.date >= bindparam("from"))
    return update(tables.entry).where(concerned, waiting).values(awaits=int(Awaits.A_VERDICT))
