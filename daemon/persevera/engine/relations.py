"""What a message without a usable reference may be about: what we sent to its sender, and what a report names."""

from __future__ import annotations

from datetime import timedelta

from persevera.decide.threads import infer
from persevera.engine.account import Tools
from persevera.model.conversation import ConversationId, Entry, JoinedBy
from persevera.model.freemail import is_free_mail
from persevera.model.judgement import Kind, ReceivedJudgement
from persevera.model.message import Message, MessageId

#: An answer without references is looked for among what we sent in this time before it.
WINDOW = timedelta(days=120)
#: A report that names only an address is about what was sent to it in this time before.
REPORT_WINDOW = timedelta(days=7)


def candidates_for(tools: Tools, account: str, entry: Entry) -> tuple[Entry, ...]:
    """What an account sent, before the entry, to its sender or to somebody of the sender's domain; oldest first."""
    people = {entry.sender.addr_spec}
    if entry.sender.domain and not is_free_mail(entry.sender.domain):
        for proposal in tools.store.proposals(account):
            people |= {person.addr_spec for person in proposal.to + proposal.cc if person.domain == entry.sender.domain}
    sent = tools.store.around(account, sorted(people), entry.date - WINDOW)
    return tuple(one for one in sent if one.date <= entry.date)


def references_of(tools: Tools, account: str) -> dict[MessageId, str]:
    """The references of an account's proposals, by their Message-ID."""
    return {p.message_id: p.offer.reference for p in tools.store.proposals(account) if p.offer.reference}


def reported(tools: Tools, account: str, entry: Entry, about: MessageId | None) -> ConversationId | None:
    """The conversation of the message that a report is about: by its Message-ID, else the last one sent to who failed."""
    if about:
        places = tools.store.conversations_of(account, [about])
        if places:
            return next(iter(places.values()))
    if not entry.failed_recipients:
        return None
    sent = tools.store.around(account, entry.failed_recipients, entry.date - REPORT_WINDOW)
    earlier = [one for one in sent if one.date <= entry.date]
    return max(earlier, key=lambda one: one.date).conversation if earlier else None


def related(
    tools: Tools, account: str, entry: Entry, message: Message, verdict: ReceivedJudgement
) -> tuple[ConversationId, JoinedBy] | None:
    """Which conversation of an account a judged message belongs to though it refers to none of its messages, and how."""
    if verdict.kind in (Kind.UNDELIVERABLE, Kind.RECEIPT) or verdict.about:
        told = reported(tools, account, entry, MessageId(verdict.about) if verdict.about else None)
        return (told, JoinedBy.REPORT) if told else None
    if verdict.kind not in (Kind.HUMAN, Kind.AUTOMATIC, Kind.MEETING):
        return None
    sent = candidates_for(tools, account, entry)
    inferred = infer(message, sent, own_words=verdict.own_words, references=references_of(tools, account)) if sent else None
    if inferred is None or not (inferred.sure or verdict.kind is Kind.HUMAN):
        return None
    return inferred.entry.conversation, JoinedBy.INFERRED if inferred.sure else JoinedBy.HALF
