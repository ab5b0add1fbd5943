"""Cases for the plan: a proposal of Monday 2 March 2026 at 10:00 in Madrid, and what happened to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from persevera.decide.case import Case
from persevera.model.artefact import Artefact, ArtefactKind, ArtefactState, Key, Purpose
from persevera.model.cadence import Cadence, Channel, Step, WorkCalendar
from persevera.model.conversation import ConversationId, Entry, JoinedBy
from persevera.model.decision import Decision, Want
from persevera.model.judgement import Amount, Kind, Offer
from persevera.model.message import Address, FolderUse, MessageId, Ref
from persevera.model.proposal import Proposal, ProposalId

MADRID = ZoneInfo("Europe/Madrid")
SENT = datetime(2026, 3, 2, 10, 0, tzinfo=MADRID)
ANA = Address("Ana Ferrer", "ana@talleresferrer.example")
MARTA = Address("Marta Núñez", "marta@bodegas.example")
LUIS = Address("Luis Gil", "luis@bodegas.example")
STRANGER = Address("Alguien", "alguien@otra.example")
WORK = WorkCalendar(zone=MADRID, opens=time(9), closes=time(18), holidays=frozenset({date(2026, 3, 19)}))
CADENCE = Cadence(
    name="default",
    steps=(
        Step(wait=3, channel=Channel.MAIL, template="first"),
        Step(wait=7, channel=Channel.MAIL, template="second"),
        Step(wait=7, channel=Channel.CALL, template="call"),
        Step(wait=7, channel=Channel.OTHER_CONTACT, template="fourth"),
        Step(wait=14, channel=Channel.MAIL, template="fifth"),
    ),
)
INSTALL = b"k" * 32
CONVERSATION = ConversationId("c")


def at(day: int, hour: int = 10, minute: int = 0, month: int = 3) -> datetime:
    """A moment of March 2026 in Madrid."""
    return datetime(2026, month, day, hour, minute, tzinfo=MADRID)


def proposal(**changes: Any) -> Proposal:
    """The proposal of Monday 2 March."""
    facts: dict[str, Any] = {
        "id": ProposalId("abcd1234"),
        "account": "ana",
        "message_id": MessageId("p@talleresferrer.example"),
        "conversation": CONVERSATION,
        "sent_at": SENT,
        "subject": "Propuesta de estanterías",
        "to": (MARTA,),
        "offer": Offer(what="estanterías", reference="P-2291", amounts=(Amount(Decimal(4850), "EUR", "4.850 €"),)),
        "score": 0.9,
        "language": "es",
    }
    return Proposal(**(facts | changes))


def entry(number: int, when: datetime, **changes: Any) -> Entry:
    """A received message of the conversation, by a person, unsure in its outcome."""
    facts: dict[str, Any] = {
        "account": "ana",
        "message_id": MessageId(f"m{number}@bodegas.example"),
        "conversation": CONVERSATION,
        "joined_by": JoinedBy.IN_REPLY_TO,
        "ref": Ref(f"r{number}"),
        "date": when,
        "sent": False,
        "ours": False,
        "sender": MARTA,
        "to": (ANA,),
        "subject": "RE: Propuesta de estanterías",
        "folder": FolderUse.INBOX,
        "kind": Kind.HUMAN,
    }
    return Entry(**(facts | changes))


def sent(number: int, when: datetime, **changes: Any) -> Entry:
    """A message of ours in the conversation."""
    facts: dict[str, Any] = {
        "message_id": MessageId(f"s{number}@talleresferrer.example"),
        "sent": True,
        "ours": True,
        "sender": ANA,
        "to": (MARTA,),
        "folder": FolderUse.SENT,
        "kind": None,
    }
    return entry(number, when, **(facts | changes))


def case(now: datetime, *entries: Entry, **changes: Any) -> Case:
    """Everything known at a moment; the proposal's own message is always there."""
    about = changes.pop("proposal", None) or proposal()
    own = sent(0, about.sent_at, message_id=about.message_id, joined_by=JoinedBy.FIRST)
    own = replace(own, commitments=changes.pop("promises", ()))
    facts: dict[str, Any] = {
        "proposal": about,
        "entries": (own, *entries),
        "cadence": CADENCE,
        "work": WORK,
        "now": now,
        "install": INSTALL,
        "address": ANA.addr_spec,
        "identities": frozenset({ANA.addr_spec}),
        "organisation": frozenset({"talleresferrer.example"}),
        "began_at": SENT - timedelta(days=1),
    }
    return Case(**(facts | changes))


def made(of: Case, want: Want, **changes: Any) -> Artefact:
    """The artefact that a want became, standing untouched."""
    start = want.due
    facts: dict[str, Any] = {
        "key": Key(want.key),
        "kind": want.kind,
        "account": "ana",
        "proposal": of.proposal.id,
        "purpose": want.purpose,
        "ordinal": want.ordinal,
        "anchor": want.anchor,
        "state": ArtefactState.PRESENT,
        "provider_id": "x",
        "version": "1",
        "made_at": of.now,
        "wanted_at": want.due,
        "words": "w",
        "asked": "a",
        "carried": want.carried,
    }
    if want.kind is ArtefactKind.APPOINTMENT:
        facts |= {"start": start, "end": start + timedelta(minutes=15)}
    return Artefact(**(facts | changes))


def wanted(decision: Decision, kind: ArtefactKind, purpose: Purpose | None = None) -> Want | None:
    """The want of a kind (and purpose) in a decision."""
    return next((w for w in decision.wants if w.kind is kind and purpose in (None, w.purpose)), None)
