"""Reads what may be an answer to a proposal and keeps the verdict: its kind, its outcome, and what it answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from persevera.decide.replies import judge_received
from persevera.decide.threads import infer
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import wake
from persevera.errors import NotFound
from persevera.model.conversation import ConversationId, Entry, JoinedBy
from persevera.model.freemail import is_free_mail
from persevera.model.judgement import Kind, Outcome, ReceivedJudgement
from persevera.model.message import Message, MessageId

if TYPE_CHECKING:
    from persevera.engine.intake import Intake

#: An answer without references is looked for among what we sent in this time before it.
WINDOW = timedelta(days=120)


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
    if tools.store.proposals_in(account.name, [entry.conversation]):
        return judged, None
    return _related(account, tools, judged, message, verdict)


def _related(
    account: Account, tools: Tools, entry: Entry, message: Message, verdict: ReceivedJudgement
) -> tuple[Entry, ConversationId | None]:
    """What a message without a usable reference answers, if anything."""
    if verdict.kind in (Kind.UNDELIVERABLE, Kind.RECEIPT) or verdict.about:
        found = _reported(account, tools, entry, verdict)
        return (replace(entry, conversation=found, joined_by=JoinedBy.REPORT), None) if found else (entry, None)
    if verdict.kind not in (Kind.HUMAN, Kind.AUTOMATIC, Kind.MEETING):
        return entry, None
    candidates = _candidates(account, tools, entry)
    named = {p.message_id: p.offer.reference for p in tools.store.proposals(account.name) if p.offer.reference}
    inferred = infer(message, candidates, own_words=verdict.own_words, references=named) if candidates else None
    if inferred is None:
        return entry, None
    target = inferred.entry.conversation
    if inferred.sure:
        return replace(entry, conversation=target, joined_by=JoinedBy.INFERRED), target
    if verdict.kind is not Kind.HUMAN:
        return entry, None
    return replace(entry, conversation=target, joined_by=JoinedBy.HALF), None


def _reported(account: Account, tools: Tools, entry: Entry, verdict: ReceivedJudgement) -> ConversationId | None:
    """The conversation of the message that a report is about: by its Message-ID, else the last one sent to who failed."""
    if verdict.about:
        places = tools.store.conversations_of(account.name, [MessageId(verdict.about)])
        if places:
            return next(iter(places.values()))
    if not verdict.failed_recipients:
        return None
    sent = tools.store.around(account.name, verdict.failed_recipients, entry.date - timedelta(days=7))
    earlier = [one for one in sent if one.date <= entry.date]
    return max(earlier, key=lambda one: one.date).conversation if earlier else None


def _candidates(account: Account, tools: Tools, entry: Entry) -> tuple[Entry, ...]:
    """What we sent, before it, to its sender or to somebody of the sender's domain."""
    people = {entry.sender.addr_spec}
    if entry.sender.domain and not is_free_mail(entry.sender.domain):
        for proposal in tools.store.proposals(account.name):
            people |= {person.addr_spec for person in proposal.to + proposal.cc if person.domain == entry.sender.domain}
    sent = tools.store.around(account.name, sorted(people), entry.date - WINDOW)
    return tuple(one for one in sent if one.date <= entry.date)


def _parent_text(account: Account, tools: Tools, entry: Entry) -> str | None:
    """The text of our last message before it in its conversation, so that quotations can be told from own words."""
    earlier = [e for e in tools.store.conversation(account.name, entry.conversation) if e.ours and e.date <= entry.date]
    if not earlier:
        return None
    try:
        return account.provider.mail.read(earlier[-1].ref).text
    except NotFound:
        return None
