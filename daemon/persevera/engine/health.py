"""One snapshot of an account's health, for the command line and, later, the status page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from persevera.engine.look import TO_LOOK_AT
from persevera.ports import OutboxState, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How an account is. ``without_next_step`` must be nought: no proposal without a next step."""

    account: str
    read_at: datetime | None
    open: int
    old: int
    to_look_at: int
    without_next_step: int
    shunted: int
    unreadable: int
    trouble: str

    @property
    def is_well(self) -> bool:
        """Whether nothing but the day's work needs a person."""
        return not (self.trouble or self.shunted or self.unreadable or self.without_next_step) and self.read_at is not None

    def as_row(self) -> dict[str, Any]:
        """The snapshot as JSON values."""
        return asdict(self) | {"read_at": self.read_at.isoformat() if self.read_at else None, "well": self.is_well}


def healths(store: Store, accounts: Iterable[str]) -> tuple[Health, ...]:
    """The health of each account. Raises StoreError."""
    return tuple(_health(store, account) for account in accounts)


def _health(store: Store, account: str) -> Health:
    state = store.account(account)
    proposals = store.proposals(account, open_only=True)
    live = [proposal for proposal in proposals if not proposal.backlog]
    return Health(
        account=account,
        read_at=state.read_at,
        open=len(live),
        old=len(proposals) - len(live),
        to_look_at=sum(proposal.stage in TO_LOOK_AT for proposal in live),
        without_next_step=sum(proposal.next_at is None for proposal in live),
        shunted=len(store.outbox(account, [OutboxState.SHUNTED])),
        unreadable=len(store.unreadable(account)),
        trouble=state.stopped or state.trouble,
    )
