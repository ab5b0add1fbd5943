"""A proposal under watch, its stage, and what the person said of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from persevera.model.conversation import ConversationId
from persevera.model.judgement import Offer, Signal
from persevera.model.message import Address, MessageId
from persevera.model.reason import Reason

#: Short, lower-case, typed by people: the first characters of a hash of account and Message-ID.
ProposalId = NewType("ProposalId", str)


class Stage(StrEnum):
    """Where a proposal stands (design, section 2)."""

    WAITING = "waiting"
    HELD = "held"
    YOUR_TURN = "your_turn"
    DEFERRED = "deferred"
    TO_CLOSE = "to_close"
    WON = "won"
    LOST = "lost"
    STOPPED = "stopped"
    UNDELIVERABLE = "undeliverable"
    SUPERSEDED = "superseded"
    NO_ANSWER = "no_answer"

    @property
    def is_open(self) -> bool:
        """Whether the proposal still needs a next step."""
        return self in OPEN_STAGES


OPEN_STAGES = frozenset({Stage.WAITING, Stage.HELD, Stage.YOUR_TURN, Stage.DEFERRED, Stage.TO_CLOSE})


class Say(StrEnum):
    """What a person may say of a proposal, by a label or by a command."""

    FOLLOW_UP = "follow-up"
    """Chase it (again): answers up to now no longer stop it; a listed old one is taken up."""
    STOP = "stop"
    WON = "won"
    LOST = "lost"
    SNOOZE = "snooze"
    HOLD = "hold"
    """Nothing is made until they say otherwise (after ``undo``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """The person's word on a proposal; the newest one wins."""

    proposal: ProposalId
    say: Say
    at: datetime
    by: str
    """``label`` or ``command``."""
    until: datetime | None = None
    """Of a snooze: when the next step is due."""
    knew: datetime | None = None
    """Up to when the mailbox had been read when it was said: an answer from after that still counts. None: up to ``at``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An offer that was sent, with the facts that a follow-up restates. Its stage is what the last plan decided."""

    id: ProposalId
    account: str
    message_id: MessageId
    conversation: ConversationId
    sent_at: datetime
    subject: str
    to: tuple[Address, ...]
    cc: tuple[Address, ...] = ()
    offer: Offer
    score: float
    evidence: tuple[Signal, ...] = ()
    """The rules by which it was taken for one."""
    language: str
    register: str = ""
    greeting: str = ""
    farewell: str = ""
    revises: bool = False
    by_label: bool = False
    """Taken for a proposal because the person labelled it, whatever the judgement said."""
    cadence: str = "default"
    backlog: bool = False
    """Found at the first start and too old to chase: listed only, until the person takes it up."""
    not_before: datetime | None = None
    """Of the first start: the day its first follow-up was spread to."""
    stage: Stage = Stage.WAITING
    reason: Reason | None = None
    trace: tuple[Reason, ...] = ()
    step: int = 0
    """The step that is next, counted from 1; 0 where none is."""
    steps: int = 0
    next_at: datetime | None = None
    """When its next step is due."""
    look_again_at: datetime | None = None
    """When the plan must be made anew though nothing changed."""

    @property
    def customer(self) -> Address:
        """The first person it was sent to; an empty address where none was given."""
        people = self.to or self.cc
        return people[0] if people else Address("", "")
