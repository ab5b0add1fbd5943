"""Answers that came to another account of the installation: a customer who writes to a colleague has answered all the same."""

from __future__ import annotations

from dataclasses import replace

from persevera.engine.account import Tools
from persevera.engine.briefs import wake
from persevera.engine.relations import related
from persevera.model.conversation import ConversationId, Entry, JoinedBy
from persevera.model.judgement import ReceivedJudgement
from persevera.model.message import Message, Ref

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
    found = related(tools, other, entry, message, verdict)
    return found if found and tools.store.proposals_in(other, [found[0]]) else None
