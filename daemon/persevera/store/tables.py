"""The tables of the ledger. What is looked up has a column; the rest of each value is one JSON text beside it.

There is no column for a body. Moments are whole microseconds since 1970 in UTC, so that they sort and compare alike in
every database; the offset they came with is kept in the JSON.
"""

from __future__ import annotations

import hashlib
from enum import IntEnum

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeDecorator

#: Every version of the schema, oldest first; each has a file in ``migrations``. The last one is ours.
VERSIONS: tuple[str, ...] = ("0001",)

_LONGEST_KEY = 900


def key_text(value: str) -> str:
    """The form in which a key is stored and sought; the same for itself.

    Keys come from mail: one may hold a NUL or a lone surrogate, which no database takes, or be too long for an index.
    """
    if not value.isascii() or "\0" in value:
        value = value.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")
    if len(value) > _LONGEST_KEY:
        value = f"{value[:800]}…{hashlib.sha256(value.encode()).hexdigest()}"
    return value


class KeyText(TypeDecorator[str]):
    """Text of a key, always written and sought as ``key_text`` gives it."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The stored form of a key."""
        return None if value is None else key_text(value)


class Awaits(IntEnum):
    """What an entry waits for."""

    NOTHING = 0
    """It is ours, or it has its verdict."""
    A_PROPOSAL = 1
    """Received and without a verdict; no proposal is concerned as far as is known."""
    A_VERDICT = 2
    """Received, without a verdict, and it may concern a proposal."""


metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
    }
)

#: The install key and other marks of the store as a whole.
meta = Table("meta", metadata, Column("name", String, primary_key=True), Column("value", Text, nullable=False))

account = Table("account", metadata, Column("account", String, primary_key=True), Column("facts", Text, nullable=False))

entry = Table(
    "entry",
    metadata,
    Column("account", String, primary_key=True),
    Column("message_id", KeyText, primary_key=True),
    Column("conversation", KeyText, nullable=False),
    Column("date", BigInteger, nullable=False),
    Column("ours", Boolean, nullable=False),
    Column("sender", KeyText, nullable=False),
    # The domain as far as it says something: empty for free mail, "<>" for whoever sends delivery reports.
    Column("domain", KeyText, nullable=False),
    Column("awaits", SmallInteger, nullable=False),
    Column("facts", Text, nullable=False),
    Index("ix_entry_conversation", "conversation", "account", "date"),
    Index("ix_entry_sender", "sender", "date", sqlite_where=text("awaits = 1"), postgresql_where=text("awaits = 1")),
    Index("ix_entry_domain", "domain", "date", sqlite_where=text("awaits = 1"), postgresql_where=text("awaits = 1")),
    Index("ix_entry_unjudged", "account", "date", sqlite_where=text("awaits = 2"), postgresql_where=text("awaits = 2")),
)

#: To whom entries of ours were sent.
recipient = Table(
    "recipient",
    metadata,
    Column("account", String, primary_key=True),
    Column("address", KeyText, primary_key=True),
    Column("date", BigInteger, primary_key=True),
    Column("message_id", KeyText, primary_key=True),
    ForeignKeyConstraint(["account", "message_id"], ["entry.account", "entry.message_id"], ondelete="CASCADE"),
    Index("ix_recipient_message_id", "account", "message_id"),
    sqlite_with_rowid=False,
)

#: To which conversation a Message-ID belongs, also one that was only referred to.
known = Table(
    "known",
    metadata,
    Column("account", String, primary_key=True),
    Column("message_id", KeyText, primary_key=True),
    Column("conversation", KeyText, nullable=False),
    Index("ix_known_conversation", "account", "conversation"),
    sqlite_with_rowid=False,
)

proposal = Table(
    "proposal",
    metadata,
    Column("id", String, primary_key=True),
    Column("account", String, nullable=False),
    Column("message_id", KeyText, nullable=False),
    Column("conversation", KeyText, nullable=False),
    Column("sent_at", BigInteger, nullable=False),
    Column("is_open", Boolean, nullable=False),
    Column("look_again_at", BigInteger),
    Column("facts", Text, nullable=False),
    Index("ix_proposal_conversation", "account", "conversation"),
    Index("ix_proposal_look_again_at", "account", "look_again_at"),
    Index("ix_proposal_is_open", "account", "is_open", "sent_at"),
)

#: What makes a received entry of any account worth a verdict: a proposal's conversation, the addresses it was sent to,
#: and their domains.
watch = Table(
    "watch",
    metadata,
    Column("what", String, primary_key=True),
    Column("value", KeyText, primary_key=True),
    Column("since", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

artefact = Table(
    "artefact",
    metadata,
    Column("account", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("kind", String, primary_key=True),
    Column("proposal", String),
    Column("state", String, nullable=False),
    Column("made_at", BigInteger),
    Column("facts", Text, nullable=False),
    Index("ix_artefact_proposal", "account", "proposal"),
    Index("ix_artefact_made_at", "account", "kind", "made_at"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False),
    Column("account", String, nullable=False),
    Column("state", String, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("facts", Text, nullable=False),
    UniqueConstraint("id"),
    Index("ix_outbox_state", "account", "state", "made_at"),
    info={"identity": ("id",)},
)

word = Table(
    "word",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("proposal", String, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("say", String, nullable=False),
    Column("by", String, nullable=False),
    # Never null: two nulls would not count as the same word.
    Column("until", BigInteger, nullable=False),
    Column("facts", Text, nullable=False),
    UniqueConstraint("proposal", "at", "say", "by", "until"),
    info={"identity": ("proposal", "at", "say", "by", "until")},
)

#: Append-only: where the database can, it refuses to change or delete a line.
audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("facts", Text, nullable=False),
    Index("ix_audit_at", "at"),
)

unreadable = Table(
    "unreadable",
    metadata,
    Column("account", String, primary_key=True),
    Column("ref", KeyText, primary_key=True),
    Column("at", String, nullable=False),
    Column("facts", Text, nullable=False),
)
