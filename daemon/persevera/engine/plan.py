"""Conversation to decision to outbox: plans each proposal that may have changed, and records it with its intended actions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from persevera.decide.followup import listed_only, plan
from persevera.decide.keys import fingerprint, outbox_id, pseudonym
from persevera.decide.reconcile import Asked, difference, moves
from persevera.decide.slots import place
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import appointment_words, busy_ahead, case_of
from persevera.model.appointment import Interval
from persevera.model.artefact import Artefact, ArtefactKind, ArtefactState, Key
from persevera.model.decision import Action, Decision, Verb, Want
from persevera.model.proposal import Proposal, ProposalId
from persevera.ports import AuditRow, OutboxRow, OutboxState, Transaction, Words


@dataclass(slots=True)
class Planned:
    """One proposal's (or the day's look's) plan, ready to be recorded."""

    proposal: Proposal | None
    decision: Decision | None
    actions: tuple[Action, ...]
    rows: tuple[OutboxRow, ...]


@dataclass(slots=True)
class Planner:
    """Plans proposals of one account in one pass; knows the person's busy times and our other appointments."""

    account: Account
    tools: Tools
    now: datetime
    busy: tuple[Interval, ...] = ()
    taken: dict[Key, Interval] = field(default_factory=dict)
    blocked: frozenset[tuple[Key, ArtefactKind]] = frozenset()
    """Artefacts whose last request ended unclear: nothing is planned for them until that is read back."""

    @classmethod
    def begin(cls, account: Account, tools: Tools, now: datetime) -> Planner:
        """A planner with a fresh look at the calendar. Raises ProviderError."""
        taken = {
            artefact.key: Interval(artefact.starts, artefact.ends)
            for artefact in tools.store.artefacts(account.name)
            if artefact.kind is ArtefactKind.APPOINTMENT and artefact.stands and artefact.starts and artefact.ends
        }
        unclear = tools.store.outbox(account.name, [OutboxState.UNKNOWN, OutboxState.SHUNTED])
        blocked = frozenset((row.artefact, row.kind) for row in unclear)
        return cls(account, tools, now, busy_ahead(account, now), taken, blocked)

    def plan(self, proposal: Proposal) -> Planned:
        """What ought to exist for a proposal now, and the actions that lead there."""
        case = case_of(self.account, self.tools, proposal, self.now)
        decision = plan(case)
        wants = tuple(want for want in decision.wants if self._has_place(want))
        words = {
            (want.key, want.kind): fingerprint_of(appointment_words(self.account, self.tools, case, want))
            for want in wants
            if self._speaks(want)
        }
        actions, rows = self.actions(proposal.id, wants, case.artefacts, words)
        first = next((want.key for want in wants if want.kind is ArtefactKind.APPOINTMENT), None)
        placed = self._next_at(decision, [row for row in rows if row.artefact == first])
        taken_up = replace(proposal, backlog=listed_only(case))
        return Planned(decided(taken_up, placed), placed, actions, rows)

    def actions(
        self,
        proposal: ProposalId | None,
        wants: Iterable[Want],
        artefacts: Iterable[Artefact],
        words: Mapping[tuple[Key, ArtefactKind], str],
    ) -> tuple[tuple[Action, ...], tuple[OutboxRow, ...]]:
        """The difference between wants and artefacts, as actions and their outbox rows."""
        found = difference(self.account.name, proposal, wants, artefacts, Asked(words), now=self.now)
        actions = tuple(action for action in found if (action.artefact.key, action.artefact.kind) not in self.blocked)
        return actions, tuple(self.row(action, words.get((action.artefact.key, action.artefact.kind), "")) for action in actions)

    def row(self, action: Action, words: str) -> OutboxRow:
        """The outbox row of an action, with the slot that an appointment is to have."""
        artefact, want = action.artefact, action.want
        facts: dict[str, object] = {"reason": action.reason.text}
        if want is not None:
            facts |= {"due": want.due.isoformat(), "template": want.template, "carried": want.carried, "words": words}
            if want.kind is ArtefactKind.APPOINTMENT:
                slot = self._slot(artefact, want)
                self.taken[want.key] = slot
                facts |= {"start": slot.start.isoformat(), "end": slot.end.isoformat()}
        text = json.dumps(facts, sort_keys=True, ensure_ascii=False)
        return OutboxRow(
            id=outbox_id(artefact.key, artefact.kind.value, action.verb.value, fingerprint(text)),
            account=self.account.name,
            proposal=artefact.proposal,
            artefact=artefact.key,
            kind=artefact.kind,
            verb=action.verb.value,
            facts=text,
            made_at=self.now,
            not_before=self.now,
        )

    def _slot(self, artefact: Artefact, want: Want) -> Interval:
        """Where an appointment goes: where it stands if only its words change, else the next free slot from its due time."""
        if artefact.stands and artefact.start and artefact.end and not moves(artefact, want):
            return Interval(artefact.starts or artefact.start, artefact.ends or artefact.end)
        rules = self.account.rules
        others = [interval for key, interval in self.taken.items() if key != want.key]
        return place(
            want.due,
            exact=want.exact,
            minutes=rules.appointment_minutes,
            a_day=rules.appointments_a_day,
            work=self.account.work,
            busy=self.busy,
            taken=others,
        )

    def _has_place(self, want: Want) -> bool:
        role = self.account.provider.drafts if want.kind is ArtefactKind.DRAFT else self.account.provider.calendar
        return role is not None

    def _speaks(self, want: Want) -> bool:
        return want.kind is ArtefactKind.APPOINTMENT and bool(want.template)

    def _next_at(self, decision: Decision, rows: Iterable[OutboxRow]) -> Decision:
        """The decision with the slot that its appointment really gets as next date, looked at again when that is over."""
        for row in rows:
            if row.kind is ArtefactKind.APPOINTMENT and row.verb != Verb.WITHDRAW.value and decision.next_at:
                facts = json.loads(row.facts)
                ends = datetime.fromisoformat(facts["end"])
                again = min((at for at in (decision.look_again_at, ends) if at and at > self.now), default=None)
                return replace(decision, next_at=datetime.fromisoformat(facts["start"]), look_again_at=again)
        return decision


def slot_of(row: OutboxRow) -> datetime | None:
    """The start that an appointment's action gives it; None for a draft or a withdrawal."""
    start = json.loads(row.facts).get("start")
    return datetime.fromisoformat(start) if start else None


def decided(proposal: Proposal, decision: Decision) -> Proposal:
    """The proposal as the decision leaves it."""
    return replace(
        proposal,
        stage=decision.stage,
        reason=decision.reason,
        trace=decision.trace,
        step=decision.step,
        steps=decision.steps,
        next_at=decision.next_at,
        look_again_at=decision.look_again_at,
    )


def record(account: Account, tools: Tools, planned: Planned, now: datetime) -> None:
    """Proposal, decision and intended actions, in one transaction (design, section 1).

    Intents of the same artefacts that were never begun and are no longer wanted are cancelled with it.
    """
    open_rows = [
        row
        for row in tools.store.outbox(account.name, [OutboxState.INTENDED])
        if row.proposal == (planned.proposal.id if planned.proposal else None)
    ]
    keep = {row.id for row in planned.rows}
    with tools.store.transaction() as transaction:
        if planned.proposal is not None:
            transaction.save_proposal(planned.proposal)
        for row in open_rows:
            if row.id not in keep:
                transaction.save_outbox(replace(row, state=OutboxState.CANCELLED, ended_at=now, why="No longer wanted."))
                _unintend(tools, transaction, row)
        known = {row.id for row in open_rows}
        for action, row in zip(planned.actions, planned.rows, strict=True):
            if row.id in known:
                continue
            if action.verb is Verb.CREATE:
                transaction.save_artefact(action.artefact)
            transaction.save_outbox(row)
            transaction.audit(
                AuditRow(
                    at=now,
                    account=account.name,
                    what=f"intend to {row.verb} {row.kind.value}",
                    key=row.artefact,
                    detail=_pseudonym_of(tools, planned.proposal),
                )
            )


def _unintend(tools: Tools, transaction: Transaction, row: OutboxRow) -> None:
    """An artefact that was only intended, and is wanted no more, never existed."""
    for artefact in tools.store.artefacts(row.account, [row.proposal] if row.proposal else None):
        if (artefact.key, artefact.kind) == (row.artefact, row.kind) and artefact.state is ArtefactState.INTENDED:
            transaction.save_artefact(replace(artefact, state=ArtefactState.REMOVED))


def _pseudonym_of(tools: Tools, proposal: Proposal | None) -> str:
    return pseudonym(tools.store.install_key(), proposal.customer.addr_spec) if proposal else ""


def fingerprint_of(words: Words) -> str:
    """The hash by which our words are compared with what we asked for before."""
    return fingerprint(words.title, words.text)
