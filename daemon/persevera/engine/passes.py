"""One pass over one account: observe, judge, plan, record, act. Level-triggered: a missed pass is repaired by the next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from persevera.engine.account import Account, Tools
from persevera.engine.dispatch import Dispatcher
from persevera.engine.firststart import spread
from persevera.engine.look import plan_look
from persevera.engine.observe import look, observe
from persevera.engine.plan import Planned, Planner, record, slot_of
from persevera.engine.render import Renderer
from persevera.engine.sync import sync
from persevera.errors import PerseveraError, ProviderError, SettingsError
from persevera.model.artefact import ArtefactKind, Key
from persevera.model.decision import Action, Verb
from persevera.model.proposal import Proposal
from persevera.model.reason import Reason
from persevera.ports import AccountState, OutboxState


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What a pass did."""

    account: str
    messages: int = 0
    proposals: int = 0
    """Proposals that were planned anew."""
    actions: tuple[tuple[Action, Proposal | None], ...] = ()
    """What was intended, with the proposal it is for."""
    placed: Mapping[Key, datetime] = field(default_factory=dict)
    """The slots of the appointments among them, by their keys."""
    done: int = 0
    postponed: Reason | None = None
    failed: bool = False
    """Whether something was tried and could not be done; it is tried again."""
    set_aside: int = 0
    """How many actions now wait for a person."""
    soon: bool = False
    """Something is missed of which it is not sure yet what the person did: another pass is due soon."""
    trouble: str = ""
    """Why the pass stopped before its end, one sentence; empty when it went through."""
    error: PerseveraError | None = None


def one_pass(
    account: Account, tools: Tools, *, act: bool = True, progress: Callable[[int], None] = lambda _count: None
) -> Passed:
    """Take one account through the whole path once. Without ``act`` nothing is made in the mailbox.

    A fault of the account is kept in its state, told in the result, and touches no other account; only StoreError is
    raised, and SettingsError (a template that cannot be rendered), which is kept in the state as well.
    """
    state = tools.store.account(account.name)
    try:
        passed = _through(account, tools, act=act, progress=progress)
    except ProviderError as error:
        _trouble(tools, account, str(error))
        return Passed(account=account.name, trouble=str(error), error=error)
    except SettingsError as error:
        _trouble(tools, account, str(error))
        raise
    if state.trouble:
        with tools.store.transaction() as transaction:
            transaction.save_account(replace(tools.store.account(account.name), trouble="", trouble_since=None))
    return passed


def _through(account: Account, tools: Tools, *, act: bool, progress: Callable[[int], None]) -> Passed:
    synced = sync(account, tools, progress)
    if synced.first or not tools.store.account(account.name).backfilled:
        spread(account, tools)
    missed = observe(account, tools, look(account), synced.at)
    planned = _plan_all(account, tools)
    stopped = tools.store.account(account.name).stopped or _breaker(account, tools, planned)
    if stopped:
        done = _take_back(account, tools) if act else 0
        return Passed(account=account.name, messages=synced.messages, proposals=len(planned), done=done, trouble=stopped)
    messages = synced.messages
    if act and _drafts_due(planned):
        again = sync(account, tools)
        messages += again.messages
        if again.conversations:
            planned += _plan_all(account, tools)
    looked = _look(account, tools)
    actions = tuple((action, plan.proposal) for plan in (*planned, *looked) for action in plan.actions)
    placed = {row.artefact: start for plan in (*planned, *looked) for row in plan.rows if (start := slot_of(row))}
    if not act:
        return Passed(account=account.name, messages=messages, proposals=len(planned), actions=actions, placed=placed)
    now = tools.clock()
    dispatcher = Dispatcher(account, tools, Renderer(account, tools, now))
    dispatcher.run(now)
    return Passed(
        account=account.name,
        messages=messages,
        proposals=len(planned),
        actions=actions,
        placed=placed,
        done=dispatcher.done,
        postponed=dispatcher.postponed,
        failed=dispatcher.failed,
        set_aside=dispatcher.set_aside,
        soon=missed,
    )


def _take_back(account: Account, tools: Tools) -> int:
    """What a stopped account still does: take back what is wanted no more, so that nobody who answered is written to."""
    now = tools.clock()
    rows = tools.store.outbox(account.name, [OutboxState.INTENDED, OutboxState.UNKNOWN])
    dispatcher = Dispatcher(account, tools, Renderer(account, tools, now))
    dispatcher.run(now, only={row.id for row in rows if row.verb == Verb.WITHDRAW.value})
    return dispatcher.done


def _plan_all(account: Account, tools: Tools) -> list[Planned]:
    """Plan and record each proposal whose time to be looked at has come, newest first."""
    now = tools.clock()
    due = tools.store.proposals_due(account.name, now)
    if not due:
        return []
    planner = Planner.begin(account, tools, now)
    planned = []
    for proposal in sorted(due, key=lambda p: (p.sent_at, p.id), reverse=True):
        plan = planner.plan(proposal)
        record(account, tools, plan, now)
        planned.append(plan)
    return planned


def _look(account: Account, tools: Tools) -> list[Planned]:
    now = tools.clock()
    planner = Planner.begin(account, tools, now)
    plan, moved = plan_look(account, tools, planner, now)
    if plan.actions or moved:
        record(account, tools, plan, now)
        with tools.store.transaction() as transaction:
            for proposal in moved:
                transaction.save_proposal(proposal)
    return [plan]


def _drafts_due(planned: Iterable[Planned]) -> bool:
    return any(_is_new_draft(action) for plan in planned for action in plan.actions)


def _is_new_draft(action: Action) -> bool:
    return action.verb is Verb.CREATE and action.artefact.kind is ArtefactKind.DRAFT


def _breaker(account: Account, tools: Tools, planned: list[Planned]) -> str:
    """Judges the plans: too many new drafts at once look like a fault of ours, so a person looks before any is made."""
    count = sum(_is_new_draft(action) for plan in planned for action in plan.actions)
    if count <= account.rules.drafts_a_pass:
        return ""
    why = f"{count} new drafts in one pass are more than {account.rules.drafts_a_pass}: nothing is made until you look."
    with tools.store.transaction() as transaction:
        transaction.save_account(replace(tools.store.account(account.name), stopped=why))
    return why


def _trouble(tools: Tools, account: Account, why: str) -> None:
    state: AccountState = tools.store.account(account.name)
    since = state.trouble_since if state.trouble else tools.clock()
    with tools.store.transaction() as transaction:
        transaction.save_account(replace(state, trouble=why, trouble_since=since))


def next_wake(account: Account, tools: Tools, now: datetime, poll: timedelta) -> datetime:
    """When the account should be looked at again though nothing wakes us: the next due moment, at most a poll away."""
    soon = tools.store.proposals_due(account.name, now + poll)
    waiting = tools.store.outbox(account.name, [OutboxState.INTENDED, OutboxState.UNKNOWN])
    moments = [*(p.look_again_at for p in soon if p.look_again_at), *(row.not_before for row in waiting)]
    return min([now + poll, *(moment for moment in moments if moment > now)])
