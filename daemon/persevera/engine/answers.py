"""Reads what may be an answer to a proposal and keeps the verdict: its kind, its outcome, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from persevera.decide.replies import judge_received
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import wake
from persevera.engine.elsewhere import share
from persevera.engine.relations import related
from persevera.errors import NotFound
from persevera.model.conversation import ConversationId, Entry, JoinedBy
from persevera.model.judgement import Kind, Outcome, ReceivedJudgement

if TYPE_CHECKING:
    from persevera.engine.intake import Intake

#: So many verdicts are kept in one transaction; a crash before it costs judging them again.
AT_A_TIME = 100


def judge_answers(account: Account, tools: Tools, intake: Intake) -> None:
    """Judge every received message that may concern a proposal."""
    reports = tools.store.entries(account.name, intake.reports) if intake.reports else {}
    waiting = {
        entry.message_id: entry for entry in (*tools.store.unjudged(account.name), *reports.values()) if entry.kind is None
    }
    verdicts = _Verdicts(account, tools, intake)
    for entry in sorted(waiting.values(), key=lambda e: (e.date, e.message_id)):
        if not entry.ours:
            current = verdicts.placed(entry)
            judged, into = _judge(account, tools, current)
            verdicts.add(judged, current.conversation, into)
    verdicts.keep()


@dataclass(slots=True)
class _Verdicts:
    """Verdicts on their way into the store, some at a time: each transaction is on the disk before the next begins."""

    account: Account
    tools: Tools
    intake: Intake
    waiting: list[Entry] = field(default_factory=list)
    moved: dict[ConversationId, ConversationId] = field(default_factory=dict)
    """Conversations that became part of another one since the entries were asked for."""

    def placed(self, entry: Entry) -> Entry:
        """The entry in the conversation that it lies in by now."""
        while entry.conversation in self.moved:
            entry = replace(entry, conversation=self.moved[entry.conversation])
        return entry

    def add(self, judged: Entry, gone: ConversationId, into: ConversationId | None) -> None:
        """Take a verdict in; one that makes two conversations one is kept at once, for what is judged next builds on it."""
        self.waiting.append(judged)
        if into is not None and into != gone:
            self.keep(gone, into)
        elif len(self.waiting) >= AT_A_TIME:
            self.keep()

    def keep(self, gone: ConversationId | None = None, into: ConversationId | None = None) -> None:
        """Store what waits in one transaction, and make two conversations one before it."""
        if gone is not None and into is not None:
            self.moved.pop(into, None)
            self.moved[gone] = into
            self.waiting = [self.placed(entry) for entry in self.waiting]
        if not self.waiting:
            return
        name, conversations = self.account.name, {entry.conversation for entry in self.waiting}
        wake(self.tools, name, conversations, self.tools.clock())
        with self.tools.store.transaction() as transaction:
            if gone is not None and into is not None:
                transaction.merge(name, gone, into)
            transaction.save_entries(self.waiting)
        self.intake.touched |= {proposal.conversation for proposal in self.tools.store.proposals_in(name, conversations)}
        self.waiting = []


def _judge(account: Account, tools: Tools, entry: Entry) -> tuple[Entry, ConversationId | None]:
    """The entry with its verdict, and the conversation that its own must be merged into, if any."""
    try:
        message = account.provider.mail.read(entry.ref)
    except NotFound:
        # It was there and is gone before it was read: it may have been the answer, so a person decides.
        return replace(entry, kind=Kind.HUMAN, outcome=Outcome.OTHER), None
    verdict = judge_received(message, zone=account.work.zone, parent=_parent_text(account, tools, entry))
    judged = _with_verdict(entry, verdict)
    share(tools, judged, message, verdict)
    if tools.store.proposals_in(account.name, [entry.conversation]):
        return judged, None
    found = related(tools, account.name, judged, message, verdict, lambda one: _text(account, one))
    if found is None:
        return judged, None
    conversation, by = found
    tied = replace(judged, conversation=conversation, joined_by=by)
    if (parent := _parent_text(account, tools, tied)) is not None:
        # Now that what it answers is known, what it quotes of that is not its own.
        tied = _with_verdict(tied, judge_received(message, zone=account.work.zone, parent=parent))
    return tied, conversation if by is JoinedBy.INFERRED else None


def _with_verdict(entry: Entry, verdict: ReceivedJudgement) -> Entry:
    """The entry as it was judged."""
    return replace(
        entry,
        kind=verdict.kind,
        outcome=verdict.outcome,
        stop=verdict.stop,
        returns=verdict.returns,
        substitute=verdict.substitute,
        gone=verdict.gone,
        until=verdict.until,
        excerpt=verdict.excerpt[:200],
        failed_recipients=verdict.failed_recipients[:50],
    )


def _parent_text(account: Account, tools: Tools, entry: Entry) -> str | None:
    """The text of our last message before it in its conversation, so that quotations can be told from own words."""
    earlier = [e for e in tools.store.conversation(account.name, entry.conversation) if e.ours and e.date <= entry.date]
    return _text(account, earlier[-1]) or None if earlier else None


def _text(account: Account, entry: Entry) -> str:
    """The text of a message of the account; empty where it is gone."""
    try:
        return account.provider.mail.read(entry.ref).text or ""
    except NotFound:
        return ""
