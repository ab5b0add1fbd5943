"""The first start: what is old is listed only; the rest is spread, the largest offers first, a few a business day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from persevera.decide.followup import plan
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import case_of
from persevera.model.proposal import Proposal, Stage


def spread(account: Account, tools: Tools) -> None:
    """Sort what a first reading found (design, section 4.5), in one transaction. Raises StoreError."""
    now = tools.clock()
    recent: list[Proposal] = []
    changed: list[Proposal] = []
    for proposal in tools.store.proposals(account.name, open_only=True):
        case = case_of(account, tools, proposal, now)
        last = max([proposal.sent_at, *(entry.date for entry in case.entries if entry.date <= now)])
        expired = proposal.offer.valid_until is not None and proposal.offer.valid_until < account.work.local(now).date()
        if expired or now - last > timedelta(days=account.rules.plan_days):
            changed.append(replace(proposal, backlog=True))
        elif plan(case).stage is Stage.WAITING:
            recent.append(proposal)
    recent.sort(key=lambda p: (-_worth(p), p.sent_at, p.id))
    changed += [replace(p, not_before=_day(account, now, place)) for place, p in enumerate(recent)]
    with tools.store.transaction() as transaction:
        for proposal in changed:
            transaction.save_proposal(proposal)
        transaction.save_account(replace(tools.store.account(account.name), backfilled=True))


def _worth(proposal: Proposal) -> Decimal:
    return max((amount.value for amount in proposal.offer.amounts), default=Decimal(0))


def _day(account: Account, now: datetime, place: int) -> datetime:
    """The opening of the business day, from tomorrow on, that a place in the order falls to."""
    tomorrow = account.work.add(account.work.local(now).date(), 1)
    return account.work.opening(account.work.add(tomorrow, place // account.rules.first_a_day))
