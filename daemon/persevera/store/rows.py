"""Values to rows and back: which fields have a column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from persevera.model.artefact import Artefact
from persevera.model.conversation import Entry
from persevera.model.message import Unreadable
from persevera.model.proposal import Proposal, Word
from persevera.ports import AccountState, AuditRow, OutboxRow
from persevera.store.bounds import circle, short_entry, short_proposal, watched_by
from persevera.store.codec import codec
from persevera.store.tables import Awaits, key_text

Row = dict[str, Any]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
ENTRIES = codec(Entry)
PROPOSALS = codec(Proposal)
ARTEFACTS = codec(Artefact)
OUTBOX = codec(OutboxRow)
WORDS = codec(Word)
AUDIT = codec(AuditRow)
ACCOUNTS = codec(AccountState)
UNREADABLE = codec(Unreadable)

#: A moment before every other, in microseconds.
EVER = -(2**62)


def micros(moment: datetime) -> int:
    """Microseconds since 1970 in UTC of an aware moment. Raises TypeError for a naive one."""
    return (moment - _EPOCH) // _MICROSECOND


def entry_row(entry: Entry) -> Row:
    """An entry without ``A_VERDICT``: whether it concerns a proposal only the store can tell."""
    ours = entry.ours or entry.sent
    return {
        "account": entry.account,
        "message_id": key_text(entry.message_id),
        "conversation": key_text(entry.conversation),
        "date": micros(entry.date),
        "ours": ours,
        "sender": key_text(entry.sender.addr_spec),
        "domain": key_text(circle(entry.sender)),
        "awaits": Awaits.NOTHING if ours or entry.kind is not None else Awaits.A_PROPOSAL,
        "facts": ENTRIES.text(short_entry(entry), without=("conversation",)),
    }


def recipient_rows(entry: Entry) -> Iterator[Row]:
    """To whom one of ours was sent; nothing for a received one."""
    if entry.ours or entry.sent:
        for address in {key_text(person.addr_spec) for person in (*entry.to, *entry.cc) if person.addr_spec}:
            row = {"account": entry.account, "address": address, "date": micros(entry.date)}
            yield {**row, "message_id": key_text(entry.message_id)}


def proposal_row(proposal: Proposal) -> Row:
    """A proposal; its conversation has a column only, so that it can be moved."""
    again = proposal.look_again_at
    return {
        "id": proposal.id,
        "account": proposal.account,
        "message_id": proposal.message_id,
        "conversation": proposal.conversation,
        "sent_at": micros(proposal.sent_at),
        "is_open": proposal.stage.is_open,
        "look_again_at": None if again is None else micros(again),
        "facts": PROPOSALS.text(short_proposal(proposal), without=("conversation",)),
    }


def watch_rows(proposal: Proposal) -> list[Row]:
    """What makes a received message of any account worth a verdict because of this proposal.

    Addresses and domains count from the proposal's moment on; its conversation whatever the date, since clocks err.
    """
    since = micros(proposal.sent_at)
    return [
        {"what": what, "value": key_text(value), "since": EVER if what == "conversation" else since}
        for what, found in watched_by(proposal).items()
        for value in sorted(found)
    ]


def artefact_row(artefact: Artefact) -> Row:
    """An artefact by account, key and kind."""
    return {
        "account": artefact.account,
        "key": artefact.key,
        "kind": artefact.kind.value,
        "proposal": artefact.proposal,
        "state": artefact.state.value,
        "made_at": None if artefact.made_at is None else micros(artefact.made_at),
        "facts": ARTEFACTS.text(artefact),
    }


def outbox_row(row: OutboxRow) -> Row:
    """An action by its id."""
    return {
        "id": row.id,
        "account": row.account,
        "state": row.state.value,
        "made_at": micros(row.made_at),
        "facts": OUTBOX.text(row),
    }


def word_row(word: Word) -> Row:
    """A person's word; all of it is its identity."""
    return {
        "proposal": word.proposal,
        "at": micros(word.at),
        "say": word.say.value,
        "by": word.by,
        "until": 0 if word.until is None else micros(word.until),
        "facts": WORDS.text(word),
    }


def unreadable_rows(account: str, messages: Iterable[Unreadable], at: datetime) -> list[Row]:
    """Messages that could not be read, by account and ref."""
    return [{"account": account, "ref": m.ref, "at": at.isoformat(), "facts": UNREADABLE.text(m)} for m in messages]
