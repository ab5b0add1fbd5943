"""Gathers the facts that the words of a draft or an appointment may use."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from persevera.decide.case import Case
from persevera.decide.due import due
from persevera.decide.manner import as_last_written
from persevera.decide.progress import Did, progress
from persevera.decide.slots import free
from persevera.decide.standing import standing
from persevera.engine.account import Account, Tools
from persevera.model.appointment import Interval
from persevera.model.artefact import ArtefactKind, ArtefactState
from persevera.model.conversation import ConversationId
from persevera.model.decision import Want
from persevera.model.judgement import Commitment, Kind, Precision, Whose
from persevera.model.proposal import Proposal
from persevera.model.reason import Reason
from persevera.ports import Brief, History, Words

#: A call is proposed on two of the next business days.
SLOT_DAYS = 4
SLOT_MINUTES = 30
#: So far ahead the calendar is asked when the person is busy.
BUSY_DAYS = 60
_ONE_DAY = (Precision.MINUTE, Precision.DAY)


def case_of(account: Account, tools: Tools, proposal: Proposal, now: datetime) -> Case:
    """All that is known of a proposal, from the store."""
    store = tools.store
    siblings = tuple(p for p in store.proposals_in(account.name, [proposal.conversation]) if p.id != proposal.id)
    return Case(
        proposal=proposal,
        entries=store.conversation(account.name, proposal.conversation),
        artefacts=store.artefacts(account.name, [proposal.id]),
        words=store.words([proposal.id]),
        siblings=tuple(p for p in siblings if not p.backlog),
        cadence=account.cadence_of(proposal.cadence),
        work=account.work,
        now=account.work.local(now),
        install=store.install_key(),
        address=account.person.address,
        identities=account.person.identities,
        organisation=account.person.organisation,
        began_at=store.account(account.name).began_at,
    )


def wake(tools: Tools, account: str, conversations: Collection[ConversationId], now: datetime) -> None:
    """Have the proposals of these conversations planned anew at the next chance.

    Called before what changed is stored, so that a crash between the two costs one plan too many, never one too few.
    """
    asleep = [p for p in tools.store.proposals_in(account, conversations) if p.look_again_at is None or p.look_again_at > now]
    if asleep:
        with tools.store.transaction() as transaction:
            for proposal in asleep:
                transaction.save_proposal(replace(proposal, look_again_at=now))


def brief_for(
    account: Account, tools: Tools, case: Case, want: Want, *, busy: Iterable[Interval] = (), draft_path: str = ""
) -> Brief:
    """The facts for one want of a proposal."""
    proposal = case.proposal
    stands = standing(case)
    went = progress(case, stands)
    agreement = ""
    if want.template in ("first", "step", "call") and went.ordinal < len(case.cadence.steps):
        agreement = due(case, stands, went).agreement
    promise = _promise(case, agreement)
    return Brief(
        person=account.person,
        proposal=as_last_written(proposal, case.ordered, [person.addr_spec for person in want.to]),
        template=want.template,
        now=case.now,
        due=account.work.local(want.due),
        step=went.ordinal + 1,
        steps=len(case.cadence.steps),
        to=tuple((person.name, person.addr_spec) for person in want.to),
        cc=tuple((person.name, person.addr_spec) for person in want.cc),
        reason=in_words(account, tools, want.reason),
        agreement=agreement,
        agreed_on=account.work.local(promise.at).date() if promise and promise.precision in _ONE_DAY else None,
        answer_due=bool(promise and promise.whose is Whose.THEIRS),
        until=stands.answer.until if stands.answer else None,
        slots=_slots(case, busy, stands.answer.until if stands.answer else None) if want.template in ("later", "third") else (),
        history=history_of(case),
        quiet=_quiet(case),
        draft_path=draft_path,
        drafts=account.provider.drafts is not None,
    )


def _promise(case: Case, sentence: str) -> Commitment | None:
    """The promise that this sentence of ours made: our own before theirs, then the earliest, as ``due`` chooses."""
    if not sentence:
        return None
    made = [promise for entry in case.ordered if entry.ours for promise in entry.commitments if promise.text == sentence]
    return min(made, key=lambda promise: (promise.whose is not Whose.OURS, promise.at), default=None)


def appointment_words(account: Account, tools: Tools, case: Case, want: Want) -> Words:
    """Title and description that a proposal's appointment would have now. Raises SettingsError for a broken template."""
    return tools.writer.appointment(brief_for(account, tools, case, want, draft_path=draft_standing(account, case, want)))


def in_words(account: Account, tools: Tools, reason: Reason | None) -> str:
    """A reason in the person's language."""
    return tools.say(reason, account.person.language, account.work.zone) if reason else ""


def draft_standing(account: Account, case: Case, want: Want) -> str:
    """Where the draft of the same step lies: its link if it has one, else the folder's name; empty where there is none."""
    draft = case.artefact(want.key, ArtefactKind.DRAFT)
    if draft is None or draft.state not in (ArtefactState.PRESENT, ArtefactState.EDITED):
        return ""
    if draft.provider_id.startswith("https://"):
        return draft.provider_id
    return "Borradores" if account.person.language == "es" else "Drafts"


def _slots(case: Case, busy: Iterable[Interval], until: date | None) -> tuple[datetime, ...]:
    """Two free half hours, one a day: from the day they named on, none where that lies beyond what we know of the calendar."""
    first = case.work.add(case.now.date(), 2)
    if until and until > first:
        if until > case.now.date() + timedelta(days=BUSY_DAYS - 14):
            return ()
        first = case.work.on_or_after(until)
    days = [case.work.add(first, days) for days in range(SLOT_DAYS)]
    return free(case.work, days, SLOT_MINUTES, busy)[:2]


def history_of(case: Case) -> tuple[History, ...]:
    """What has happened so far: the proposal, our follow-ups, what came back."""
    told = [History(at=case.work.local(case.proposal.sent_at), what="proposal", who=case.proposal.customer.addr_spec)]
    told += [
        History(at=case.work.local(done.at), what=done.did.value)
        for done in progress(case, standing(case)).done
        if done.did is not Did.MAIL
    ]
    told += [History(at=case.work.local(entry.date), what="mail", who=entry.sender.addr_spec) for entry in case.outward]
    told += [
        History(at=case.work.local(entry.date), what="answer", who=entry.sender.addr_spec)
        for entry in case.ordered
        if not entry.ours and case.kind_of(entry) is Kind.HUMAN and entry.date >= case.proposal.sent_at
    ]
    return tuple(sorted(told, key=lambda one: one.at))


def _quiet(case: Case) -> tuple[str, ...]:
    """Names of those written to who have not answered."""
    heard = {entry.sender.addr_spec for entry in case.entries if not entry.ours and entry.kind is Kind.HUMAN}
    return tuple(person.name or person.addr_spec for person in case.contacts if person.addr_spec not in heard)


def busy_ahead(account: Account, now: datetime, days: int = BUSY_DAYS) -> tuple[Interval, ...]:
    """When the person is busy from now on; nothing without a calendar. Raises ProviderError."""
    if account.provider.calendar is None:
        return ()
    return account.provider.calendar.busy(now - timedelta(days=1), now + timedelta(days=days))
