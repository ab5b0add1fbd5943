"""Reads what may be an answer to a proposal and keeps the verdict: its kind, its outcome, and what it answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from persevera.decide.replies import judge_received
from persevera.decide.threads import infer
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import wake
from persevera.engine.elsewhere import share
from persevera.engine.relations import candidates_for, references_of, reported
from persevera.errors import NotFound
from persevera.model.conversation import ConversationId, Entry, JoinedBy
from persevera.model.judgement import Kind, Outcome, ReceivedJudgement
from persevera.model.message import Message, MessageId

if TYPE_CHECKING:
    from persevera.engine.intake import Intake


def judge_answers(account: Account, tools: Tools, intake: Intake) -> None:
    """Judge every received message that may concern a proposal, one transaction each."""
    reports = tools.store.entries(account.name, intake.reports)
    waiting = {
        entry.message_id: entry for entry in (*tools.store.unjudged(account.name), *reports.values()) if entry.kind is None
    }
    for entry in sorted(waiting.values(), key=lambda e: (e.date, e.message_id)):
        if entry.ours:
            continue
        current = tools.store.entries(account.name, [entry.message_id]).get(entry.message_id, entry)
        judged, moved = _judge(account, tools, current)
        wake(tools, account.name, [judged.conversation], tools.clock())
        with tools.store.transaction() as transaction:
            if moved is not None:
                transaction.merge(account.name, current.conversation, moved)
            transaction.save_entries([judged])
        if tools.store.proposals_in(account.name, [judged.conversation]):
            intake.touched.add(judged.conversation)


def _judge(account: Account, tools: Tools, entry: Entry) -> tuple[Entry, ConversationId | None]:
    """The entry with its verdict, and the conversation that its own must be merged into, if any."""
    try:
        message = account.provider.mail.read(entry.ref)
    except NotFound:
        # It was there and is gone before it was read: it may have been the answer, so a person decides.
        return replace(entry, kind=Kind.HUMAN, outcome=Outcome.OTHER), None
    verdict = judge_received(message, zone=account.work.zone, parent=_parent_text(account, tools, entry))
    judged = replace(
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
    share(tools, judged, message, verdict)
    if tools.store.proposals_in(account.name, [entry.conversation]):
        return judged, None
    return _related(account, tools, judged, message, verdict)


def _related(
    account: Account, tools: Tools, entry: Entry, message: Message, verdict: ReceivedJudgement
) -> tuple[Entry, ConversationId | None]:
    """What a message without a usable reference answers, if anything."""
    if verdict.kind in (Kind.UNDELIVERABLE, Kind.RECEIPT) or verdict.about:
        found = reported(tools, account.name, entry, MessageId(verdict.about) if verdict.about else None)
        return (replace(entry, conversation=found, joined_by=JoinedBy.REPORT), None) if found else (entry, None)
    if verdict.kind not in (Kind.HUMAN, Kind.AUTOMATIC, Kind.MEETING):
        return entry, None
    sent = candidates_for(tools, account.name, entry)
    named = references_of(tools, account.name)
    inferred = infer(message, sent, own_words=verdict.own_words, references=named) if sent else None
    if inferred is None:
        return entry, None
    target = inferred.entry.conversation
    if inferred.sure:
        return replace(entry, conversation=target, joined_by=JoinedBy.INFERRED), target
    if verdict.kind is not Kind.HUMAN:
        return entry, None
    return replace(entry, conversation=target, joined_by=JoinedBy.HALF), None


def _parent_text(account: Account, tools: Tools, entry: Entry) -> str | None:
    """The text of our last message before it in its conversation, so that quotations can be told from own words."""
    earlier = [e for e in tools.store.conversation(account.name, entry.conversation) if e.ours and e.date <= entry.date]
    if not earlier:
        return None
    try:
        return account.provider.mail.read(earlier[-1].ref).text
    except NotFound:
        return None
