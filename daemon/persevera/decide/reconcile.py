"""What the person did to what was made, and what differs from what ought to be. Their hand wins, field by field.

``observed`` compares an artefact with what lies in the mailbox now; ``difference`` compares the wants of a plan with
the artefacts and gives the actions. Neither reasons from events: a missed pass is repaired by the next one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from persevera.model.artefact import Artefact, ArtefactKind, ArtefactState, Key
from persevera.model.conversation import Entry
from persevera.model.decision import Action, Verb, Want
from persevera.model.proposal import ProposalId
from persevera.model.reason import because

#: A message of ours that left within this time of the draft's disappearance is the draft, whatever became of its mark.
SENT_INSTEAD = timedelta(hours=24)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What lies in the mailbox or calendar now under a key."""

    provider_id: str
    version: str
    words: str
    start: datetime | None = None
    end: datetime | None = None


def observed(
    artefact: Artefact,
    seen: Seen | None,
    *,
    now: datetime,
    settle: timedelta,
    sent: Iterable[Entry] = (),
    sent_read_at: datetime | None,
) -> Artefact:
    """The artefact as it is after a look at the mailbox.

    ``sent`` are our messages of its conversation; ``sent_read_at`` is when the last whole reading of Sent began. A vanished
    draft was sent if a message of ours carries its mark, or left for outside since it was made; it was deleted only
    once Sent has been read past its disappearance plus the settle time.
    """
    if artefact.state in (ArtefactState.GONE, ArtefactState.REMOVED, ArtefactState.INTENDED, ArtefactState.UNKNOWN):
        return artefact
    if seen is not None:
        return _still_there(artefact, seen)
    missed = artefact.missed_at or now
    if artefact.kind is ArtefactKind.DRAFT and _was_sent(artefact, sent, missed):
        return replace(artefact, state=ArtefactState.GONE, sent=True, missed_at=missed, gone_at=missed)
    sent_was_read = artefact.kind is ArtefactKind.APPOINTMENT or (sent_read_at is not None and sent_read_at > missed)
    settled = now - missed >= settle and sent_was_read
    if not settled:
        return replace(artefact, missed_at=missed)
    return replace(artefact, state=ArtefactState.GONE, missed_at=missed, gone_at=missed)


def _still_there(artefact: Artefact, seen: Seen) -> Artefact:
    edited = artefact.state is ArtefactState.EDITED or seen.words != artefact.words
    moved = artefact.start is not None and seen.start is not None and (seen.start, seen.end) != (artefact.start, artefact.end)
    return replace(
        artefact,
        state=ArtefactState.EDITED if edited else ArtefactState.PRESENT,
        provider_id=seen.provider_id,
        version=seen.version,
        seen_start=seen.start if moved else None,
        seen_end=seen.end if moved else None,
        missed_at=None,
    )


def _was_sent(artefact: Artefact, sent: Iterable[Entry], missed: datetime) -> bool:
    made = artefact.made_at or missed
    return any(
        entry.mark == artefact.key or (made - timedelta(minutes=1) <= entry.date <= missed + SENT_INSTEAD) for entry in sent
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """The words that a want would have now, as a hash, to see whether what stands should be brought up to date."""

    words: Mapping[tuple[Key, ArtefactKind], str]


def difference(
    account: str,
    proposal: ProposalId | None,
    wants: Iterable[Want],
    artefacts: Iterable[Artefact],
    asked: Asked,
    *,
    now: datetime,
) -> tuple[Action, ...]:
    """Wanted less what is there or on its way, as actions; what the person touched is left alone.

    Nothing is made again that the person deleted; what we removed ourselves may come back; a key whose last request
    ended unclear is left to the dispatcher.
    """
    known = {(artefact.key, artefact.kind): artefact for artefact in artefacts}
    wanted = {(want.key, want.kind): want for want in wants}
    actions = []
    for name, want in wanted.items():
        artefact = known.get(name)
        if artefact is None or artefact.state in (ArtefactState.REMOVED, ArtefactState.INTENDED):
            fresh = Artefact(
                key=want.key,
                kind=want.kind,
                account=account,
                proposal=proposal,
                purpose=want.purpose,
                ordinal=want.ordinal,
                anchor=want.anchor,
                state=ArtefactState.INTENDED,
                wanted_at=want.due,
                carried=want.carried,
            )
            actions.append(Action(verb=Verb.CREATE, artefact=fresh, want=want, reason=want.reason or because("Planned.")))
        elif want.template and _outdated(artefact, want, asked.words.get(name)):
            actions.append(Action(verb=Verb.UPDATE, artefact=artefact, want=want, reason=want.reason or because("Planned anew.")))
    for name, artefact in known.items():
        if name not in wanted and _may_withdraw(artefact, now):
            actions.append(Action(verb=Verb.WITHDRAW, artefact=artefact, want=None, reason=because("No longer needed.")))
    return tuple(actions)


def _outdated(artefact: Artefact, want: Want, words: str | None) -> bool:
    """Whether our appointment's time or words should change; drafts are never rewritten."""
    if artefact.kind is ArtefactKind.DRAFT or not artefact.stands:
        return False
    return moves(artefact, want) or rewords(artefact, words)


def moves(artefact: Artefact, want: Want) -> bool:
    """Whether the plan wants another time than the person's, where they moved it, or than it asked for before."""
    return agreed_time(artefact) != want.due


def agreed_time(artefact: Artefact) -> datetime | None:
    """The time that an appointment is meant for: the person's, where they moved it, else the one that the plan asked for."""
    return artefact.seen_start or artefact.wanted_at


def rewords(artefact: Artefact, words: str | None) -> bool:
    """Whether our words have changed and the person has not written theirs."""
    return artefact.state is ArtefactState.PRESENT and words is not None and words != artefact.asked


def _may_withdraw(artefact: Artefact, now: datetime) -> bool:
    """Untouched drafts always; appointments still to come, also moved ones, unless their words are the person's."""
    if artefact.state is not ArtefactState.PRESENT:
        return False
    if artefact.kind is ArtefactKind.DRAFT:
        return True
    return artefact.ends is not None and artefact.ends > now
