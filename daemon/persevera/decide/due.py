"""When the next step is due: the agreement first, then the cadence, pulled by a validity date and pushed by an absence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from persevera.decide.case import Case
from persevera.decide.progress import Progress
from persevera.decide.standing import FARTHEST, LONGEST_ABSENCE, Standing
from persevera.model.judgement import Commitment, Precision, Whose
from persevera.model.reason import Reason, because

#: A validity date pulls a step to so many business days before it.
BEFORE_EXPIRY = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """When a step is due, in the person's zone, and why."""

    at: datetime
    exact: bool = False
    """At that very hour (it was agreed), not merely on that day."""
    reason: Reason
    agreement: str = ""
    """The sentence that agreed it."""


def due(case: Case, standing: Standing, progress: Progress) -> Due:
    """When the step that comes next is due, whatever the person did to its appointment."""
    found = _agreed(case, progress) or _waited(case, progress)
    found = _pulled(case, progress, found)
    if standing.not_before and (shifted := _pushed(case, standing.not_before, found)):
        found = shifted
    if standing.meets_until and standing.meets_until > found.at.date():
        day = case.work.on_or_after(standing.meets_until)
        met = because("A meeting is agreed; the follow-up waits until {day}.", day=day)
        found = Due(at=case.work.opening(day), reason=met, agreement=found.agreement)
    proposal = case.proposal
    agreed_ahead = found.exact and (case.began_at is None or found.at > case.began_at)
    untouched = not progress.done or (case.began_at is not None and progress.since <= case.began_at)
    if proposal.not_before and untouched and proposal.not_before > found.at and not agreed_ahead:
        told = because("Found at the first start, and spread to {day}.", day=proposal.not_before)
        found = Due(at=case.work.local(proposal.not_before), reason=told, agreement=found.agreement)
    if standing.snoozed and standing.snoozed > progress.since:
        found = Due(at=case.work.local(standing.snoozed), reason=because("You put it off to {day}.", day=standing.snoozed))
    return found


def _agreed(case: Case, progress: Progress) -> Due | None:
    """The date that our last message with a promise in it names, or asks of them (a business day after it).

    A promise of an earlier message stands while it still lies ahead of the last one.
    """
    spoken = progress.spoken
    if spoken is None:
        return None
    ours_so_far = [e for e in case.ordered if e.ours and case.proposal.sent_at <= e.date <= spoken.date and e.commitments]
    told_last = spoken if spoken.commitments or not ours_so_far else ours_so_far[-1]
    ahead = [promise for promise in told_last.commitments if spoken.date < promise.at <= spoken.date + FARTHEST]
    ours = [promise for promise in ahead if promise.whose is Whose.OURS]
    theirs = [promise for promise in ahead if promise.whose is Whose.THEIRS]
    if ours:
        return _promised(case, min(ours, key=lambda promise: promise.at))
    if theirs:
        first = min(theirs, key=lambda promise: promise.at)
        day = case.work.add(case.work.local(first.at).date(), 1)
        told = because("They were to tell you by {day}: “{sentence}”", day=first.at.date(), sentence=first.text)
        return Due(at=case.work.opening(day), reason=told, agreement=first.text)
    return None


def _promised(case: Case, promise: Commitment) -> Due:
    told = because("You agreed on {day}: “{sentence}”", day=promise.at, sentence=promise.text)
    at = case.work.local(promise.at)
    if promise.precision is Precision.MINUTE:
        return Due(at=at, exact=True, reason=told, agreement=promise.text)
    day = case.work.on_or_after(at.date())
    told = because("You agreed on {day}: “{sentence}”", day=day, sentence=promise.text)
    return Due(at=case.work.opening(day), reason=told, agreement=promise.text)


def _waited(case: Case, progress: Progress) -> Due:
    step = case.cadence.steps[progress.ordinal]
    since = case.work.local(progress.since).date()
    told = because("{days} business days after {day}.", days=step.wait, day=since)
    return Due(at=case.work.opening(case.work.add(since, step.wait)), reason=told)


def _pulled(case: Case, progress: Progress, found: Due) -> Due:
    """One step is pulled to two business days before the offer expires, never under one business day after the last."""
    until = case.proposal.offer.valid_until
    if until is None or found.exact:
        return found
    since = case.work.local(progress.since).date()
    day = case.work.back(until, BEFORE_EXPIRY)
    if not since < day < found.at.date():
        return found
    told = because("The offer is valid until {day}.", day=until)
    return replace(found, at=case.work.opening(max(day, case.work.add(since, 1))), reason=told)


def _pushed(case: Case, back: date, found: Due) -> Due | None:
    """Not while they are away: the first business day from their return, at most thirty days later than planned."""
    if back <= found.at.date():
        return None
    day = case.work.on_or_after(min(back, found.at.date() + timedelta(days=LONGEST_ABSENCE.days)))
    return Due(at=case.work.opening(day), reason=because("They are back on {day}.", day=back), agreement=found.agreement)
