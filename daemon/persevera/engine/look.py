"""The day's look: one appointment for all that waits for the person, so that nothing waits unseen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from persevera.decide.keys import artefact_key
from persevera.decide.reconcile import agreed_time
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import in_words
from persevera.engine.plan import Planned, Planner, fingerprint_of
from persevera.model.artefact import Artefact, ArtefactKind, ArtefactState, Key, Purpose
from persevera.model.decision import Want
from persevera.model.message import MessageId
from persevera.model.proposal import Proposal, Stage
from persevera.model.reason import because
from persevera.ports import Brief, Words

#: What waits for the person's eye.
TO_LOOK_AT = frozenset({Stage.HELD, Stage.YOUR_TURN})


def plan_look(account: Account, tools: Tools, planner: Planner, now: datetime) -> tuple[Planned, tuple[Proposal, ...]]:
    """The plan of the look appointment, and the waiting proposals with it as their next date."""
    waiting = waiting_for_person(account, tools)
    known = [a for a in tools.store.artefacts(account.name) if a.proposal is None and a.purpose is Purpose.LOOK]
    if account.provider.calendar is None:
        return Planned(None, None, (), ()), ()
    wants: tuple[Want, ...] = ()
    words: dict[tuple[Key, ArtefactKind], str] = {}
    if waiting:
        want = _want(account, tools, known, now)
        wants = (want,)
        words[want.key, want.kind] = fingerprint_of(look_words(account, tools, waiting, want, now))
    actions, rows = planner.actions(None, wants, known, words)
    moved: tuple[Proposal, ...] = ()
    for want in wants:
        # While the end of its last request is unclear the slot is not known: the time asked for stands in for it.
        starts = planner.taken[want.key].start if want.key in planner.taken else want.due
        moved = tuple(replace(p, next_at=starts) for p in waiting if p.next_at != starts)
    return Planned(None, None, actions, rows), moved


def waiting_for_person(account: Account, tools: Tools) -> list[Proposal]:
    """The proposals that wait for the person's eye: what is theirs to do first, then the oldest."""
    waiting = [p for p in tools.store.proposals(account.name, open_only=True) if p.stage in TO_LOOK_AT and not p.backlog]
    return sorted(waiting, key=lambda proposal: (proposal.stage is not Stage.YOUR_TURN, proposal.sent_at))


def look_words(account: Account, tools: Tools, waiting: list[Proposal], want: Want, now: datetime) -> Words:
    """Title and description of the look, one item a proposal."""
    items = tuple(
        (
            proposal.customer.name or proposal.customer.addr_spec,
            proposal.offer.what or proposal.subject,
            in_words(account, tools, proposal.reason),
        )
        for proposal in waiting[:50]
    )
    return tools.writer.appointment(
        Brief(
            person=account.person,
            proposal=None,
            template="look",
            now=account.work.local(now),
            due=account.work.local(want.due),
            items=items,
        )
    )


def _want(account: Account, tools: Tools, known: list[Artefact], now: datetime) -> Want:
    """The look of the first business day, from today on, whose appointment is not over or deleted."""
    install = tools.store.install_key()
    by_key = {artefact.key: artefact for artefact in known}
    local = account.work.local(now)
    day = account.work.on_or_after(local.date())
    while True:
        key = artefact_key(install, account.person.address, MessageId("look"), MessageId(day.isoformat()), Purpose.LOOK, 0)
        artefact = by_key.get(key)
        if _fits(account, artefact, day, local):
            known_at = agreed_time(artefact) if artefact and artefact.stands else None
            due = known_at or _due(account, day, local)
            return Want(
                key=key,
                kind=ArtefactKind.APPOINTMENT,
                purpose=Purpose.LOOK,
                ordinal=0,
                anchor=MessageId(day.isoformat()),
                due=due,
                template="look",
                reason=because("Some proposals wait for you."),
            )
        day = account.work.add(day, 1)


def _fits(account: Account, artefact: Artefact | None, day: date, local: datetime) -> bool:
    """Whether a day's look is still to come, or can still be made."""
    if artefact is None or artefact.state in (ArtefactState.INTENDED, ArtefactState.REMOVED):
        return day > local.date() or local < account.work.closing(day) - timedelta(minutes=account.rules.appointment_minutes * 2)
    if artefact.state is ArtefactState.GONE:
        return False
    return artefact.ends is None or artefact.ends > local


def _due(account: Account, day: date, local: datetime) -> datetime:
    opening = account.work.opening(day)
    return max(opening, local) if day == local.date() else opening
