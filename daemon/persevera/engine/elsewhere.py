"""Answers that came to another account of the installation: a customer who writes to a colleague has answered all the same."""

from __future__ import annotations

from dataclasses import replace

from persevera.decide.threads import infer
from persevera.engine.account import Tools
from persevera.engine.briefs import wake
from persevera.engine.relations import candidates_for, references_of, reported
from persevera.model.conversation import ConversationId, Entry, JoinedBy
from persevera.model.judgement import Kind, ReceivedJudgement
from persevera.model.message import Message, MessageId, Ref

#: The place of a message that lies in another account's mailbox: nothing can be read there.
ELSEWHERE = Ref("")


def share(tools: Tools, entry: Entry, message: Message, verdict: ReceivedJudgement) -> None:
    """Keep a judged message of one account also in the conversations of others that it answers. Raises StoreError."""
    for state in tools.store.accounts():
        other = state.account
        if other == entry.account or tools.store.entries(other, [entry.message_id]):
            continue
        found = _answered(tools, other, entry, message, verdict)
        if found is None:
            continue
        conversation, by = found
        mirrored = replace(entry, account=other, conversation=conversation, joined_by=by, ref=ELSEWHERE)
        wake(tools, other, [conversation], tools.clock())
        with tools.store.transaction() as transaction:
            transaction.save_entries([mirrored])


def _answered(
    tools: Tools, other: str, entry: Entry, message: Message, verdict: ReceivedJudgement
) -> tuple[ConversationId, JoinedBy] | None:
    """The conversation of another account, with a proposal in it, that a message answers, and how that is known."""
    ids = [*entry.in_reply_to, *reversed(entry.references)]
    places = tools.store.conversations_of(other, ids)
    for one in ids:
        if one in places and tools.store.proposals_in(other, [places[one]]):
            return places[one], JoinedBy.IN_REPLY_TO if one in entry.in_reply_to else JoinedBy.REFERENCES
    if verdict.kind in (Kind.UNDELIVERABLE, Kind.RECEIPT):
        told = reported(tools, other, entry, MessageId(verdict.about) if verdict.about else None)
        return (told, JoinedBy.REPORT) if told and tools.store.proposals_in(other, [told]) else None
    if verdict.kind not in (Kind.HUMAN, Kind.AUTOMATIC, Kind.MEETING):
        return None
    sent = candidates_for(tools, other, entry)
    inferred = infer(message, sent, own_words=verdict.own_words, references=references_of(tools, other)) if sent else None
    if inferred is None or not (inferred.sure or verdict.kind is Kind.HUMAN):
        return None
    where = inferred.entry.conversation
    by = JoinedBy.INFERRED if inferred.sure else JoinedBy.HALF
    return (where, by) if tools.store.proposals_in(other, [where]) else None
