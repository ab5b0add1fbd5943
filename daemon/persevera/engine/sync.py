"""Mailbox change to entries and proposals: observe and judge, the first half of the path.

First everything that changed is taken in by its headers (sent messages are judged at once), then what may be an
answer to a proposal is read and judged. Each page is one transaction; the sync state moves only with the last, so
that a crash anywhere brings the same messages again, and taking one twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from persevera.engine.account import Account, Tools
from persevera.engine.answers import judge_answers
from persevera.engine.intake import Intake
from persevera.errors import CannotCalculateChanges
from persevera.model.conversation import ConversationId
from persevera.model.message import Unreadable
from persevera.ports import Page

#: An idle reading is noted in the store no more often than this.
SAVED_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """What a reading of the mailbox brought."""

    messages: int
    conversations: frozenset[ConversationId]
    """Those that changed."""
    first: bool
    """The account was read for the first time."""
    at: datetime
    """When the reading began."""


def sync(account: Account, tools: Tools, progress: Callable[[int], None] = lambda _count: None) -> Synced:
    """Read what changed in the account's mailbox and keep what it means. Raises ProviderError and StoreError.

    ``progress`` is told how many messages were read so far.
    """
    now = tools.clock()
    before = tools.store.account(account.name)
    first = before.began_at is None
    since = now - timedelta(days=account.rules.look_back_days)
    intake = Intake(account, tools)
    count = 0
    try:
        pages = account.provider.mail.pages(before.state, since=None if before.state else since)
        count = _take_all(intake, pages, since if before.state is None else None, now, progress)
    except CannotCalculateChanges:
        count = _take_all(intake, account.provider.mail.pages(None, since=since), since, now, progress)
    judge_answers(account, tools, intake)
    stale = before.read_at is None or now - before.read_at > SAVED_EVERY
    if count or first or stale or before.trouble:
        with tools.store.transaction() as transaction:
            state = tools.store.account(account.name)
            state = replace(state, began_at=state.began_at or now, read_at=now, trouble="", trouble_since=None)
            transaction.save_account(replace(state, state=intake.state or state.state))
    return Synced(messages=count, conversations=frozenset(intake.touched), first=first, at=now)


def _take_all(
    intake: Intake, pages: Iterator[Page], since: datetime | None, now: datetime, progress: Callable[[int], None]
) -> int:
    count = 0
    for page in pages:
        intake.take(_within(page, since), now)
        count += len(page.messages)
        progress(count)
    return count


def _within(page: Page, since: datetime | None) -> Page:
    """A page without messages dated earlier than that; unreadable ones always stay."""
    if since is None:
        return page
    return Page(tuple(m for m in page.messages if isinstance(m, Unreadable) or m.date >= since), page.state)
