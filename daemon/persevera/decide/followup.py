"""The plan of one proposal at one moment: its stage, what ought to exist for it, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from persevera.decide.case import Case
from persevera.decide.due import Due, due
from persevera.decide.progress import Progress, progress, was_skipped
from persevera.decide.reconcile import agreed_time
from persevera.decide.standing import FARTHEST, Standing, standing
from persevera.model.artefact import Artefact, ArtefactKind, ArtefactState, Purpose
from persevera.model.cadence import Channel
from persevera.model.conversation import Entry
from persevera.model.decision import Decision, Want
from persevera.model.judgement import Kind, Outcome
from persevera.model.message import Address
from persevera.model.proposal import Proposal, Stage
from persevera.model.reason import Reason, because

#: After the last step the appointment to close comes so many business days later.
CLOSE_WAIT = 5
#: A draft unsent at the day's end is carried to the next business day so many times.
CARRIES = 2


def plan(case: Case) -> Decision:
    """What ought to exist for the proposal at ``case.now`` (design, sections 1 to 3)."""
    if listed_only(case):
        reason = because("Too old when Persevera first saw it: listed only, until you take it up.")
        return Decision(stage=Stage.WAITING, reason=reason, trace=(reason,))
    stands = standing(case)
    if stands.stage is None:
        return _chase(case, stands)
    reason = stands.reason or because("You decided.")
    wants = (*_courtesy(case, stands), *_warning(case, stands))
    soon = min(edge for edge in _edges(case) if edge > case.now) if stands.answer and stands.stage is not Stage.WON else None
    decision = Decision(stage=stands.stage, reason=reason, trace=stands.trace, wants=wants, look_again_at=soon)
    if stands.stage is Stage.DEFERRED:
        shared = _shared(case)
        return _beside(decision, shared) if shared else _with_call(case, stands, decision)
    if stands.stage is Stage.UNDELIVERABLE and stands.answer:
        return _with_look(case, decision, stands.answer)
    return decision


def listed_only(case: Case) -> bool:
    """Whether it was too old at the first start, and neither the person nor the customer has taken it up since."""
    if not case.proposal.backlog or case.words:
        return False
    began = case.began_at or case.now
    return not any(
        entry.date > began and not entry.ours and case.kind_of(entry) in (Kind.HUMAN, Kind.POSSIBLE) for entry in case.entries
    )


def _shared(case: Case) -> Proposal | None:
    """The newest open proposal of the conversation, if that is not this one: it has the draft and the appointment."""
    return next((other for other in reversed(case.newer) if other.stage.is_open), None)


def _beside(decision: Decision, shared: Proposal) -> Decision:
    """The same decision for a proposal that shares the follow-up, and so the next date, of a newer one."""
    edge = decision.look_again_at
    again = min((moment for moment in (shared.look_again_at, edge) if moment), default=None)
    return replace(decision, next_at=shared.next_at or edge, look_again_at=again)


def _chase(case: Case, stands: Standing) -> Decision:
    """Nobody has answered: the next step of the cadence, or its end."""
    if shared := _shared(case):
        reason = because("It shares the follow-up of the newer proposal “{subject}”.", subject=shared.subject)
        edge = min(edge for edge in _edges(case) if edge > case.now)
        trace = (*stands.trace, reason)
        return _beside(Decision(stage=Stage.WAITING, reason=reason, trace=trace, look_again_at=edge), shared)
    went = progress(case, stands)
    if went.gave_up or went.ordinal >= len(case.cadence.steps):
        return _close(case, stands, went)
    return _next_step(case, stands, went)


def _next_step(case: Case, stands: Standing, went: Progress) -> Decision:
    key = case.key(went.anchor, Purpose.STEP, went.number)
    appointment = _standing(case.artefact(key, ArtefactKind.APPOINTMENT))
    draft = _standing(case.artefact(key, ArtefactKind.DRAFT))
    when = due(case, stands, went)
    placed = _placed(case, when, appointment, draft, put_off=_put_off(case, stands, when, appointment))
    step = went.ordinal + 1
    if placed is None:
        reason = because("The draft has waited unsent for {days} days.", days=CARRIES + 1)
        keep = tuple(_kept(case, artefact) for artefact in (draft,) if artefact)
        return Decision(
            stage=Stage.HELD,
            reason=reason,
            trace=(*stands.trace, when.reason, reason),
            wants=keep,
            step=step,
            steps=len(case.cadence.steps),
        )
    when, carried = placed
    want = Want(
        key=key,
        kind=ArtefactKind.APPOINTMENT,
        purpose=Purpose.STEP,
        ordinal=went.number,
        anchor=went.anchor,
        due=when.at,
        exact=when.exact,
        template="call" if case.cadence.steps[went.ordinal].channel is Channel.CALL else "step",
        reason=when.reason,
        carried=carried,
    )
    wants = [want]
    draft_at = _draft_at(case, when)
    if case.cadence.steps[went.ordinal].channel is not Channel.CALL and (draft or _may_draft(case, draft_at)):
        wants.append(_draft(case, stands, went, when))
    reason = _waiting_reason(case, when, went, draft, draft_at)
    shown = appointment.starts if appointment and appointment.starts else when.at
    return Decision(
        stage=Stage.WAITING,
        reason=reason,
        trace=(*stands.trace, when.reason, reason) if when.reason != reason else (*stands.trace, reason),
        wants=tuple(wants),
        step=step,
        steps=len(case.cadence.steps),
        next_at=max(shown, when.at) if carried else shown,
        look_again_at=_look_again(case, draft_at, appointment, draft),
    )


def _put_off(case: Case, stands: Standing, when: Due, appointment: Artefact | None) -> bool:
    """Whether the person put the step off by a word that the appointment does not follow yet: newer than any move of it."""
    ahead = stands.snoozed is not None and stands.snoozed > case.now and when.at == stands.snoozed
    return ahead and appointment is not None and appointment.wanted_at != stands.snoozed


def _placed(
    case: Case, when: Due, appointment: Artefact | None, draft: Artefact | None, *, put_off: bool
) -> tuple[Due, int] | None:
    """Where the step's appointment belongs now, and how often it was carried; None when it was carried often enough.

    A moved appointment is the person's: its time is the due time. One whose day is over with the step undone is
    carried to the next business day; when no draft was made that day (the daemon was not there), that is no carry.
    """
    if appointment is None or appointment.starts is None or put_off:
        return (_from(case, when) if when.at < case.now else when), 0
    starts = case.work.local(appointment.starts)
    over = case.now >= max(case.work.closing(starts.date()), case.work.local(appointment.ends or starts))
    if not over:
        if appointment.seen_start:
            moved = because("You moved the appointment to {day}.", day=starts)
            return Due(at=starts, exact=True, reason=moved, agreement=when.agreement), appointment.carried
        put = case.work.local(appointment.wanted_at or starts)
        if appointment.carried:
            reason = because("The draft of {day} is still there.", day=when.at)
            return Due(at=put, reason=reason, agreement=when.agreement), appointment.carried
        if when.at < case.now:
            # Once the time has passed it stays where it was put, unless that lies days ahead (it had been put off).
            late = _from(case, when)
            stays = put.date() <= late.at.date()
            return (Due(at=put, reason=when.reason, agreement=when.agreement) if stays else late), 0
        return when, appointment.carried
    waited = draft is not None and draft.made_at is not None and draft.made_at < case.work.closing(starts.date())
    if not waited:
        return _from(case, when), appointment.carried
    if appointment.seen_start or appointment.carried >= CARRIES:
        return None
    day = case.work.add(case.work.local(case.now).date(), 0 if case.now < case.work.opening(case.now.date()) else 1)
    again = because("The draft of {day} is still there.", day=starts)
    return Due(at=case.work.opening(day), reason=again, agreement=when.agreement), appointment.carried + 1


def _from(case: Case, when: Due) -> Due:
    """A due time that has passed, moved to the next working moment: overdue steps merge to one."""
    now = case.work.local(case.now)
    day = case.work.on_or_after(now.date() if now < case.work.closing(now.date()) else now.date() + timedelta(days=1))
    at = max(case.work.opening(day), now) if day == now.date() else case.work.opening(day)
    return Due(at=at, reason=when.reason, agreement=when.agreement)


def _draft_at(case: Case, when: Due) -> datetime:
    """A draft is made at the start of the person's hours on the day the step is due."""
    at = case.work.local(when.at)
    return min(at, case.work.opening(at.date()))


def _may_draft(case: Case, draft_at: datetime) -> bool:
    """Whether a draft is due and it is a working hour."""
    return case.now >= draft_at and is_working_hour(case)


def is_working_hour(case: Case) -> bool:
    """Whether now lies in the person's hours on a business day."""
    now = case.work.local(case.now)
    return case.work.works_on(now.date()) and case.work.opening(now.date()) <= now < case.work.closing(now.date())


def _draft(case: Case, stands: Standing, went: Progress, when: Due) -> Want:
    step = case.cadence.steps[went.ordinal]
    to, cc = _recipients(case, stands)
    template = step.template
    if step.channel is Channel.OTHER_CONTACT:
        other = next((p for p in case.contacts if p.addr_spec not in {*stands.failed, *(a.addr_spec for a in to)}), None)
        other = other or next((p for p in cc), None)
        to, cc = ((other,), to) if other else (to, cc)
        template = step.template if other else "third"
    until = case.proposal.offer.valid_until
    if until and until < case.work.local(case.now).date():
        template = "renew"
    return Want(
        key=case.key(went.anchor, Purpose.STEP, went.number),
        kind=ArtefactKind.DRAFT,
        purpose=Purpose.STEP,
        ordinal=went.number,
        anchor=went.anchor,
        due=when.at,
        template=template,
        reply_to=went.anchor if went.spoken else case.proposal.message_id,
        quote=case.proposal.message_id,
        to=to,
        cc=cc,
        reason=when.reason,
    )


def _recipients(case: Case, stands: Standing) -> tuple[tuple[Address, ...], tuple[Address, ...]]:
    """To and Cc of the person's last message to the customer, less whom mail does not reach: only whom they wrote to."""
    last = next((entry for entry in reversed(case.outward) if entry.sent), None)
    to = case.outsiders(last.to if last else case.proposal.to)
    cc = case.outsiders(last.cc if last else case.proposal.cc)
    to = tuple(person for person in to if person.addr_spec not in stands.failed)
    cc = tuple(person for person in cc if person.addr_spec not in stands.failed)
    return (to, cc) if to else (cc, ())


def _waiting_reason(case: Case, when: Due, went: Progress, draft: Artefact | None, draft_at: datetime) -> Reason:
    if draft:
        return because("The draft is in Drafts, waiting for you to send it.")
    if case.now >= draft_at and case.cadence.steps[went.ordinal].channel is not Channel.CALL and not is_working_hour(case):
        return because("Due; the draft is made when your hours begin.")
    return when.reason


def _look_again(case: Case, draft_at: datetime, appointment: Artefact | None, draft: Artefact | None) -> datetime:
    """The next moment at which this plan may come out otherwise though nothing changes."""
    moments = [draft_at, *_edges(case)]
    if appointment and appointment.starts and appointment.ends:
        moments += [appointment.ends, case.work.closing(case.work.local(appointment.starts).date())]
    if draft:
        moments = moments[1:]
    until = case.proposal.offer.valid_until
    if until and until < case.now.date() + FARTHEST:
        moments.append(case.work.at(until + timedelta(days=1), time(0)))
    return min(moment for moment in moments if moment > case.now)


def _edges(case: Case) -> tuple[datetime, ...]:
    """Today's and the next business day's beginning: the hours in which drafts are made."""
    today = case.work.local(case.now).date()
    return case.work.opening(case.work.on_or_after(today)), case.work.opening(case.work.add(today, 1))


def _close(case: Case, stands: Standing, went: Progress) -> Decision:
    """Every step is used up, or two were skipped in a row: an appointment asks to close it; deleting that one closes it."""
    key = case.key(went.anchor, Purpose.CLOSE, went.number)
    known = case.artefact(key, ArtefactKind.APPOINTMENT)
    ended = (
        because("You skipped {count} steps in a row.", count=went.skips) if went.gave_up else because("Every step is used up.")
    )
    if known and was_skipped(known):
        reason = because("You deleted the appointment to close it, on {day}.", day=known.gone_at or case.now)
        return Decision(stage=Stage.NO_ANSWER, reason=reason, trace=(*stands.trace, ended, reason))
    since = case.work.local(min(went.since, case.now) if went.gave_up else went.since).date()
    at = case.work.opening(case.work.add(since, CLOSE_WAIT))
    carried = 0
    if known and known.stands and known.starts:
        carried = known.carried
        at = agreed_time(known) or at
        if case.now >= max(case.work.closing(case.work.local(known.starts).date()), known.ends or known.starts):
            carried += 1
            at = case.work.opening(case.work.add(case.work.local(case.now).date(), 1))
    elif at < case.now:
        at = _from(case, Due(at=at, reason=ended)).at
    want = Want(
        key=key,
        kind=ArtefactKind.APPOINTMENT,
        purpose=Purpose.CLOSE,
        ordinal=went.number,
        anchor=went.anchor,
        due=at,
        template="close",
        reason=ended,
        carried=carried,
    )
    shown = known.starts if known and known.stands and known.starts and known.starts > case.now else at
    return Decision(
        stage=Stage.TO_CLOSE,
        reason=ended,
        trace=(*stands.trace, ended),
        wants=(want,),
        steps=len(case.cadence.steps),
        next_at=shown,
        look_again_at=max(case.work.closing(case.work.local(shown).date()), shown + timedelta(hours=1)),
    )


def _with_call(case: Case, stands: Standing, decision: Decision) -> Decision:
    """They said later: a call appointment on the day they named."""
    if stands.answer is None or stands.call_at is None:
        return decision
    at = stands.call_at if stands.call_at > case.now else _from(case, Due(at=stands.call_at, reason=decision.reason)).at
    key = case.key(stands.answer.message_id, Purpose.CALL, 0)
    known = _standing(case.artefact(key, ArtefactKind.APPOINTMENT))
    if known and known.starts and known.ends and known.ends > case.now >= stands.call_at:
        at = agreed_time(known) or at
    want = Want(
        key=key,
        kind=ArtefactKind.APPOINTMENT,
        purpose=Purpose.CALL,
        ordinal=0,
        anchor=stands.answer.message_id,
        due=at,
        template="deferred",
        reason=decision.reason,
    )
    shown = known.starts if known and known.starts else at
    ends = max(shown, at) + timedelta(hours=1)
    again = min(ends, decision.look_again_at) if decision.look_again_at else ends
    return replace(decision, wants=(want, *decision.wants), next_at=shown, look_again_at=again)


def _with_look(case: Case, decision: Decision, bounce: Entry) -> Decision:
    """Nobody can be reached: one appointment tells the person, and names whoever else of the conversation there is."""
    return replace(decision, wants=(*decision.wants, _once(case, bounce, 0, "your-turn", decision.reason)))


def _courtesy(case: Case, stands: Standing) -> tuple[Want, ...]:
    """The thank-you draft that each answer gets, until the person wrote again; never for one from before we were here."""
    answer = stands.answer
    templates = {Outcome.YES: "thanks-yes", Outcome.NO: "thanks-no", Outcome.LATER: "later"}
    if answer is None or answer.stop or answer.outcome not in templates:
        return ()
    if stands.stage not in (Stage.YOUR_TURN, Stage.LOST, Stage.DEFERRED):
        return ()
    if case.began_at and answer.date < case.began_at:
        return ()
    if any(entry.date > answer.date for entry in case.outward):
        return ()
    if any(other.sent_at <= answer.date for other in case.newer):
        return ()  # the newer proposal's plan gives the thanks
    key = case.key(answer.message_id, Purpose.THANKS, 0)
    if not _standing(case.artefact(key, ArtefactKind.DRAFT)) and not is_working_hour(case):
        return ()
    to, cc = _recipients(case, stands)
    if answer.sender.addr_spec in {person.addr_spec for person in to + cc}:
        cc = tuple(person for person in to + cc if person.addr_spec != answer.sender.addr_spec)
        to = (answer.sender,)
    want = Want(
        key=key,
        kind=ArtefactKind.DRAFT,
        purpose=Purpose.THANKS,
        ordinal=0,
        anchor=answer.message_id,
        due=case.now,
        template=templates[answer.outcome],
        reply_to=answer.message_id,
        quote=answer.message_id,
        to=to,
        cc=cc,
        reason=stands.reason,
    )
    return (want,)


def _warning(case: Case, stands: Standing) -> tuple[Want, ...]:
    """They answered while a draft with the person's own words lies there: it stays, and an appointment beside it says so."""
    edited = [
        a
        for a in case.artefacts
        if a.kind is ArtefactKind.DRAFT and a.state is ArtefactState.EDITED and a.purpose is Purpose.STEP
    ]
    if not edited or stands.answer is None:
        return ()
    kept = tuple(_kept(case, artefact) for artefact in edited)
    reason = stands.reason or because("They answered.")
    return (*kept, _once(case, stands.answer, 1, "answered", reason))


def _once(case: Case, about: Entry, ordinal: int, template: str, reason: Reason) -> Want:
    """A notice that is given once: kept where it was put, not renewed when it is over or deleted."""
    key = case.key(about.message_id, Purpose.LOOK, ordinal)
    known = case.artefact(key, ArtefactKind.APPOINTMENT)
    at = agreed_time(known) if known else None
    at = at or _from(case, Due(at=case.now, reason=reason)).at
    return Want(
        key=key,
        kind=ArtefactKind.APPOINTMENT,
        purpose=Purpose.LOOK,
        ordinal=ordinal,
        anchor=about.message_id,
        due=at,
        template=template,
        reason=reason,
    )


def _kept(case: Case, artefact: Artefact) -> Want:
    """An artefact that stays as it is."""
    return Want(
        key=artefact.key,
        kind=artefact.kind,
        purpose=artefact.purpose,
        ordinal=artefact.ordinal,
        anchor=artefact.anchor,
        due=agreed_time(artefact) or case.now,
        carried=artefact.carried,
    )


def _standing(artefact: Artefact | None) -> Artefact | None:
    return artefact if artefact and artefact.stands else None
