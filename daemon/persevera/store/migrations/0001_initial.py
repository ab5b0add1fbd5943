"""The ledger as it was first: every table, index and the triggers that keep the audit append-only."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    _mailbox()
    _proposals()
    _actions()
    _append_only("audit")


def _key(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String, primary_key=True)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _name(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String, nullable=False)


def _moment(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=False)


def _partial(name: str, columns: list[str], where: str) -> None:
    op.create_index(name, "entry", columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def _mailbox() -> None:
    op.create_table("meta", _key("name"), _text("value"), sa.PrimaryKeyConstraint("name", name="pk_meta"))
    op.create_table("account", _key("account"), _text("facts"), sa.PrimaryKeyConstraint("account", name="pk_account"))
    op.create_table(
        "entry",
        _key("account"),
        _key("message_id"),
        _name("conversation"),
        _moment("date"),
        sa.Column("ours", sa.Boolean, nullable=False),
        _name("sender"),
        _name("domain"),
        sa.Column("awaits", sa.SmallInteger, nullable=False),
        _text("facts"),
        sa.PrimaryKeyConstraint("account", "message_id", name="pk_entry"),
    )
    op.create_index("ix_entry_conversation", "entry", ["conversation", "account", "date"])
    _partial("ix_entry_sender", ["sender", "date"], "awaits = 1")
    _partial("ix_entry_domain", ["domain", "date"], "awaits = 1")
    _partial("ix_entry_unjudged", ["account", "date"], "awaits = 2")
    op.create_table(
        "recipient",
        _key("account"),
        _key("address"),
        sa.Column("date", sa.BigInteger, primary_key=True),
        _key("message_id"),
        sa.PrimaryKeyConstraint("account", "address", "date", "message_id", name="pk_recipient"),
        sa.ForeignKeyConstraint(
            ["account", "message_id"], ["entry.account", "entry.message_id"], name="fk_recipient_entry", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_recipient_message_id", "recipient", ["account", "message_id"])
    op.create_table(
        "known",
        _key("account"),
        _key("message_id"),
        _name("conversation"),
        sa.PrimaryKeyConstraint("account", "message_id", name="pk_known"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_known_conversation", "known", ["account", "conversation"])
    op.create_table(
        "unreadable",
        _key("account"),
        _key("ref"),
        _name("at"),
        _text("facts"),
        sa.PrimaryKeyConstraint("account", "ref", name="pk_unreadable"),
    )


def _proposals() -> None:
    op.create_table(
        "proposal",
        _key("id"),
        _name("account"),
        _name("message_id"),
        _name("conversation"),
        _moment("sent_at"),
        sa.Column("is_open", sa.Boolean, nullable=False),
        sa.Column("look_again_at", sa.BigInteger),
        _text("facts"),
        sa.PrimaryKeyConstraint("id", name="pk_proposal"),
    )
    op.create_index("ix_proposal_conversation", "proposal", ["account", "conversation"])
    op.create_index("ix_proposal_look_again_at", "proposal", ["account", "look_again_at"])
    op.create_index("ix_proposal_is_open", "proposal", ["account", "is_open", "sent_at"])
    op.create_table(
        "watch",
        _key("what"),
        _key("value"),
        _moment("since"),
        sa.PrimaryKeyConstraint("what", "value", name="pk_watch"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "word",
        sa.Column("number", sa.Integer, primary_key=True),
        _name("proposal"),
        _moment("at"),
        _name("say"),
        _name("by"),
        _moment("until"),
        _text("facts"),
        sa.PrimaryKeyConstraint("number", name="pk_word"),
        sa.UniqueConstraint("proposal", "at", "say", "by", "until", name="uq_word_proposal_at_say_by_until"),
    )


def _actions() -> None:
    op.create_table(
        "artefact",
        _key("account"),
        _key("key"),
        _key("kind"),
        sa.Column("proposal", sa.String),
        _name("state"),
        sa.Column("made_at", sa.BigInteger),
        _text("facts"),
        sa.PrimaryKeyConstraint("account", "key", "kind", name="pk_artefact"),
    )
    op.create_index("ix_artefact_proposal", "artefact", ["account", "proposal"])
    op.create_index("ix_artefact_made_at", "artefact", ["account", "kind", "made_at"])
    op.create_table(
        "outbox",
        sa.Column("number", sa.Integer, primary_key=True),
        _name("id"),
        _name("account"),
        _name("state"),
        _moment("made_at"),
        _text("facts"),
        sa.PrimaryKeyConstraint("number", name="pk_outbox"),
        sa.UniqueConstraint("id", name="uq_outbox_id"),
    )
    op.create_index("ix_outbox_state", "outbox", ["account", "state", "made_at"])
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, primary_key=True),
        _moment("at"),
        _text("facts"),
        sa.PrimaryKeyConstraint("number", name="pk_audit"),
    )
    op.create_index("ix_audit_at", "audit", ["at"])


def _append_only(table: str) -> None:
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"
            )
