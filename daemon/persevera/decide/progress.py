"""How far the chase has come: which steps are done, and from which message and moment the next one is counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from persevera.decide.case import Case
from persevera.decide.reconcile import SENT_INSTEAD
from persevera.decide.standing import Standing
from persevera.model.artefact import Artefact, ArtefactKind, ArtefactState, Key, Purpose
from persevera.model.cadence import Channel
from persevera.model.conversation import Entry
from persevera.model.message import MessageId

#: So many skips one after the other ask to close (design, section 3).
SKIPS_TO_CLOSE = 2
#: Keys of a cadence that was begun again are counted from here on, so that what was deleted stays deleted.
NEXT_TURN = 100


class Did(StrEnum):
    """What became of a step."""

    MAIL = "mail"
    CALL = "call"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Done:
    """One step that is over: how, and when."""

    did: Did
    at: datetime
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where the chase stands: ``ordinal`` steps are over, the next one hangs on ``anchor`` and is counted from ``since``."""

    done: tuple[Done, ...]
    ordinal: int
    anchor: MessageId
    since: datetime
    spoken: Entry | None
    """The message of ours that the next step hangs on, whose promises count; None once that step was skipped or called."""
    skips: int = 0
    """How many of the last steps were skipped one after the other."""
    turn: int = 0
    """How often the cadence was begun again by the person's word."""

    @property
    def number(self) -> int:
        """The ordinal in the keys of the next step."""
        return self.turn * NEXT_TURN + self.ordinal

    @property
    def gave_up(self) -> bool:
        """Whether the person skipped so often in a row that we ask to close."""
        return self.skips >= SKIPS_TO_CLOSE


def progress(case: Case, standing: Standing) -> Progress:
    """Walk the steps of the cadence along what was sent, called and skipped since the standing's anchor."""
    sent = [entry for entry in case.outward if entry.date > standing.since and entry.message_id != standing.anchor]
    anchor_entry = next((entry for entry in case.ordered if entry.message_id == standing.anchor and entry.ours), None)
    first = 1 if standing.called else 0
    now = Progress(done=(), ordinal=first, anchor=standing.anchor, since=standing.since, spoken=anchor_entry)
    revived = standing.revived
    while not now.gave_up or sent:
        if now.gave_up:
            now = replace(_mailed(now, sent.pop(0)), ordinal=now.ordinal)
        if now.ordinal >= len(case.cadence.steps):
            # What the person writes after the last step still counts as a follow-up: the wait to close begins from it.
            while sent and (revived is None or sent[0].date <= revived):
                now = replace(_mailed(now, sent.pop(0)), ordinal=now.ordinal)
            if revived is None or revived <= now.since or now.turn:
                return now
            now = replace(now, ordinal=0, turn=now.turn + 1, since=revived, spoken=None, skips=0)
        over = _over(case, now)
        if over is None and not sent:
            return now
        mailed = over is None or (sent and sent[0].date <= over.at)
        now = _mailed(now, sent.pop(0)) if over is None or mailed else _past(now, over, revived)
    return now


def _mailed(now: Progress, entry: Entry) -> Progress:
    done = (*now.done, Done(Did.MAIL, entry.date, entry.sender.addr_spec))
    return replace(now, done=done, ordinal=now.ordinal + 1, anchor=entry.message_id, since=entry.date, spoken=entry, skips=0)


@dataclass(frozen=True, slots=True)
class _Over:
    """A step that ended without a mail to the customer: it was skipped or called ``at``; the next is counted from ``since``."""

    did: Did
    at: datetime
    since: datetime


def _past(now: Progress, over: _Over, revived: datetime | None) -> Progress:
    skipped = over.did is Did.SKIPPED and (revived is None or over.at > revived)
    return replace(
        now,
        done=(*now.done, Done(over.did, over.at)),
        ordinal=now.ordinal + 1,
        since=max(now.since, over.since),
        spoken=None,
        skips=now.skips + 1 if skipped else 0,
    )


def _over(case: Case, now: Progress) -> _Over | None:
    """Whether the next step is over by the person's hand on its artefacts, or because its call has been made."""
    key = case.key(now.anchor, Purpose.STEP, now.number)
    draft = case.artefact(key, ArtefactKind.DRAFT)
    if draft and draft.state is ArtefactState.GONE and draft.sent and draft.gone_at:
        return _Over(Did.MAIL, draft.gone_at + SENT_INSTEAD, draft.gone_at)
    for kind in ArtefactKind:
        artefact = case.artefact(key, kind)
        if artefact and was_skipped(artefact) and artefact.gone_at:
            return _Over(Did.SKIPPED, artefact.gone_at, artefact.wanted_at or artefact.gone_at)
    appointment = _standing_appointment(case, key)
    if (
        appointment
        and appointment.ends
        and case.cadence.steps[now.ordinal].channel is Channel.CALL
        and appointment.ends <= case.now
    ):
        return _Over(Did.CALL, appointment.ends, appointment.ends)
    return None


def was_skipped(artefact: Artefact) -> bool:
    """Whether the person deleted it (and did not send it)."""
    return artefact.state is ArtefactState.GONE and not artefact.sent


def _standing_appointment(case: Case, key: Key) -> Artefact | None:
    artefact = case.artefact(key, ArtefactKind.APPOINTMENT)
    return artefact if artefact and artefact.stands else None
