"""The result of planning: what ought to exist for a proposal, the stage, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from persevera.model.artefact import Artefact, ArtefactKind, Key, Purpose
from persevera.model.message import Address, MessageId
from persevera.model.proposal import Stage
from persevera.model.reason import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """One artefact that ought to exist now."""

    key: Key
    kind: ArtefactKind
    purpose: Purpose
    ordinal: int
    anchor: MessageId
    due: datetime
    """Of an appointment: the earliest moment; of a draft: when it became due."""
    exact: bool = False
    """The appointment stands at ``due`` itself (an agreed hour), free or not."""
    template: str = ""
    """Of a draft: the template's name."""
    reply_to: MessageId | None = None
    """Of a draft: the message it answers."""
    quote: MessageId | None = None
    """Of a draft: the message that is quoted whole beneath."""
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    reason: Reason | None = None
    carried: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a plan says of one proposal at one moment."""

    stage: Stage
    reason: Reason
    trace: tuple[Reason, ...]
    wants: tuple[Want, ...] = ()
    step: int = 0
    steps: int = 0
    next_at: datetime | None = None
    look_again_at: datetime | None = None


class Verb(StrEnum):
    """What an action does to an artefact."""

    CREATE = "create"
    UPDATE = "update"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One difference between what ought to exist and what does."""

    verb: Verb
    artefact: Artefact
    want: Want | None
    """None for a withdrawal."""
    reason: Reason
