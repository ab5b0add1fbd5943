"""A message as facts (RFC 5322), and the draft of one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

#: The addr-spec between the angle brackets of a Message-ID header (RFC 5322, section 3.6.4), brackets left out.
MessageId = NewType("MessageId", str)
#: Where a provider finds a message again; only the provider that made it can read it.
Ref = NewType("Ref", str)


class FolderUse(StrEnum):
    """What a folder is for (RFC 6154); ``MIXED`` is one that holds sent and received alike, such as an mbox."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    TRASH = "trash"
    JUNK = "junk"
    MIXED = "mixed"
    OTHER = "other"


class Label(StrEnum):
    """What the person says by a label, category or keyword, whatever its name in their language."""

    FOLLOW_UP = "follow-up"
    NO_FOLLOW_UP = "no-follow-up"
    WON = "won"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of RFC 5322 section 3.4: the display name, decoded, and the addr-spec in lower case."""

    name: str
    addr_spec: str

    @property
    def domain(self) -> str:
        """The part behind the last ``@``; empty where there is none."""
        return self.addr_spec.rpartition("@")[2] if "@" in self.addr_spec else ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """An attachment by its decoded file name, size in bytes as it travels, and media type; never its content."""

    name: str
    size: int
    media_type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The machine-readable part of a multipart/report: a DSN (RFC 3464) or an MDN (RFC 8098)."""

    kind: str
    """``dsn`` or ``mdn``."""
    action: str = ""
    """The DSN's Action field in lower case (failed, delayed, delivered, relayed, expanded), or the MDN's disposition."""
    status: str = ""
    """The enhanced status code (RFC 3463), such as 5.1.1."""
    recipients: tuple[str, ...] = ()
    """The addresses that the report names, in lower case."""
    original_message_id: MessageId | None = None
    """The Message-ID of the message reported on, from its returned headers or the MDN."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What was read of one message. Bodies live here for the time of a judgement only; no store keeps them."""

    ref: Ref
    message_id: MessageId
    """As written in the header; where missing, ``sha256-…@persevera.invalid`` made from date, from, to, subject and text."""
    in_reply_to: tuple[MessageId, ...] = ()
    references: tuple[MessageId, ...] = ()
    date: datetime
    """Always aware; in the offset that the Date header carries."""
    sender: Address
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str = ""
    folder: FolderUse = FolderUse.OTHER
    folder_name: str = ""
    labels: frozenset[Label] = frozenset()
    headers: tuple[tuple[str, str], ...] = ()
    """The other headers that decide something: names in lower case, values unfolded, decoded, cut at 1,000 characters
    (Authentication-Results at 8,000)."""
    text: str | None = None
    """The body as plain text (from text/plain, else from HTML), cut at 256 KiB; None where it was not read."""
    html: str | None = None
    """The HTML body as it came, cut at 256 KiB; None where there is none or it was not read."""
    attachments: tuple[Attachment, ...] = ()
    report: Report | None = None
    bounced: tuple[str, ...] = ()
    """Addresses that a second reader of bounces (flufl.bounce) found to have failed for good, in lower case. It is asked only of
    what looks like a report whose own part names nobody; empty where it was not asked or has no opinion."""
    calendar_method: str = ""
    """METHOD of a text/calendar part in upper case (RFC 5546): REQUEST, REPLY, COUNTER, CANCEL …; empty where there is none."""
    calendar_text: str = ""
    """That text/calendar part, cut at 64 KiB."""
    size: int = 0

    def header(self, name: str) -> str:
        """The first value of a header by its lower-case name; empty where it is missing."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def recipients(self) -> tuple[Address, ...]:
        """To and Cc together, in that order."""
        return self.to + self.cc


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A message that could not be read: where it lies and why, so that it is shown and never taken for silence."""

    ref: Ref
    folder_name: str
    why: str
    """One English sentence without personal data."""
    message_id: MessageId | None = None
    references: tuple[MessageId, ...] = ()
    """Ids found by a bare look at the bytes, so that the conversation can be held."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A message that nobody has sent yet, complete, as it is to lie in Drafts."""

    key: str
    """The artefact key, kept as ``X-Persevera-Key`` and in the Message-ID."""
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...] = ()
    subject: str
    text: str
    html: str
    in_reply_to: MessageId | None = None
    references: tuple[MessageId, ...] = field(default=())
    date: datetime
