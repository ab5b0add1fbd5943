"""A conversation as the ledger keeps it: entries without bodies, oldest first."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from persevera.model.judgement import Commitment, Kind, Manner, Outcome
from persevera.model.message import Address, FolderUse, Label, MessageId, Ref

ConversationId = NewType("ConversationId", str)


class JoinedBy(StrEnum):
    """How a message came into its conversation, strongest first."""

    FIRST = "first"
    """It began the conversation."""
    IN_REPLY_TO = "in-reply-to"
    REFERENCES = "references"
    REPORT = "report"
    """A DSN or MDN that names our Message-ID or recipient."""
    INFERRED = "inferred"
    """No reference, but the same person and a matching subject, reference or text."""
    HALF = "half"
    """Half a match only: held for the person's eye."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One message of a conversation: facts and verdicts, never the body."""

    account: str
    message_id: MessageId
    conversation: ConversationId
    joined_by: JoinedBy
    ref: Ref
    date: dt.datetime
    sent: bool
    """Sent by the account's own person (From is an identity of the account)."""
    ours: bool
    """Sent by the person or by a colleague of the organisation."""
    sender: Address
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str = ""
    in_reply_to: tuple[MessageId, ...] = ()
    references: tuple[MessageId, ...] = ()
    folder: FolderUse = FolderUse.OTHER
    labels: frozenset[Label] = frozenset()
    mark: str | None = None
    """The artefact key that a sent copy of our draft still carries."""
    unreadable: bool = False
    dmarc_failed: bool = False
    commitments: tuple[Commitment, ...] = ()
    """Of one of ours: what it promises."""
    manner: Manner | None = None
    """Of one that the person sent: how it speaks to its readers."""
    kind: Kind | None = None
    """Of a received one: its verdict; None while unjudged."""
    outcome: Outcome | None = None
    stop: bool = False
    returns: dt.date | None = None
    substitute: str | None = None
    gone: bool = False
    until: dt.date | None = None
    excerpt: str = ""
    failed_recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversation:
    """The entries of one conversation, sorted by date, then by Message-ID."""

    id: ConversationId
    entries: tuple[Entry, ...]
