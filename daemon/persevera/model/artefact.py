"""What Persevera has made in a mailbox or calendar, and what it knows of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from persevera.model.message import MessageId
from persevera.model.proposal import ProposalId

#: HMAC of install key, account, proposal, anchor, purpose and ordinal: 40 characters of base32hex in lower case.
Key = NewType("Key", str)


class ArtefactKind(StrEnum):
    """The two things that Persevera makes."""

    DRAFT = "draft"
    APPOINTMENT = "appointment"


class Purpose(StrEnum):
    """What an artefact is for."""

    STEP = "step"
    LOOK = "look"
    THANKS = "thanks"
    CALL = "call"
    AFTER_SALE = "after-sale"
    CLOSE = "close"


class ArtefactState(StrEnum):
    """What is known of an artefact."""

    INTENDED = "intended"
    """The intent is written; no request has been made, or its result is not yet known to be lost."""
    UNKNOWN = "unknown"
    """A request was made and its end is not known: blocked until read back after the settle time."""
    PRESENT = "present"
    EDITED = "edited"
    """The person changed its words: theirs, never touched again."""
    GONE = "gone"
    """The person deleted it, or sent it (see ``sent``)."""
    REMOVED = "removed"
    """Persevera took it back itself: never read as the person's skip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Artefact:
    """One draft or appointment by its key, with the baseline of each field as read back after the last write of ours."""

    key: Key
    kind: ArtefactKind
    account: str
    proposal: ProposalId | None
    """None for what belongs to the account as a whole (the day's look)."""
    purpose: Purpose
    ordinal: int
    anchor: MessageId
    state: ArtefactState
    provider_id: str = ""
    version: str = ""
    made_at: datetime | None = None
    wanted_at: datetime | None = None
    """The due time that the plan asked for when this was last placed."""
    start: datetime | None = None
    """Of an appointment: its start in the baseline."""
    end: datetime | None = None
    words: str = ""
    """Hash of the words in the baseline (title and description, or the draft's content), as read back."""
    asked: str = ""
    """Hash of the words that we asked for at the last write, to see whether they should change now."""
    seen_start: datetime | None = None
    """Where the person moved the appointment to; None while it stands where we put it."""
    seen_end: datetime | None = None
    missed_at: datetime | None = None
    """When it was first not found any more."""
    gone_at: datetime | None = None
    sent: bool = False
    """Of a draft that is gone: a sent message carries its mark or its text."""
    carried: int = 0
    """How many times the appointment was carried to the next business day."""

    @property
    def stands(self) -> bool:
        """Whether it lies in the mailbox now, as far as is known."""
        return self.state in (ArtefactState.PRESENT, ArtefactState.EDITED)

    @property
    def starts(self) -> datetime | None:
        """The start that counts: the person's, where they moved it."""
        return self.seen_start or self.start

    @property
    def ends(self) -> datetime | None:
        """The end that counts."""
        return self.seen_end or self.end
