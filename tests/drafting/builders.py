"""Builders of briefs and originals for the tests of drafting."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from persevera.model.conversation import ConversationId
from persevera.model.judgement import Amount, Offer
from persevera.model.message import Address, Message, MessageId, Ref
from persevera.model.proposal import Proposal, ProposalId
from persevera.ports import Brief, Person

ZONE = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=ZONE)
SENT_AT = datetime(2026, 11, 3, 10, 12, tzinfo=ZONE)
MARTA = Address("Marta Soler", "marta@calderasnorte.example")
LUIS = Address("Luis Prat", "luis@calderasnorte.example")
SLOTS = (NOW + timedelta(days=2, hours=1), NOW + timedelta(days=3, hours=3))
TEXT = "Buenos días, Marta:\n\nLe envío la propuesta de mantenimiento de calderas: 4.850 € + IVA.\n\nUn saludo,\nAna Ruiz\n"

FULL = Offer(
    what="mantenimiento de calderas",
    reference="P-2291",
    amounts=(Amount(Decimal("4850.00"), "EUR", "4.850 €"),),
    valid_until=date(2026, 11, 30),
    attachments=("propuesta.pdf",),
    phone="600 123 456",
)


def person(**changed):
    facts = {
        "account": "ana",
        "name": "Ana Ruiz",
        "address": "ana@ruizclima.example",
        "identities": frozenset({"ana@ruizclima.example"}),
        "organisation": frozenset({"ruizclima.example"}),
        "language": "es",
        "country": "ES",
    }
    return Person(**{**facts, **changed})


def proposal(**changed):
    facts = {
        "id": ProposalId("abc123"),
        "account": "ana",
        "message_id": MessageId("p1@ruizclima.example"),
        "conversation": ConversationId("c1"),
        "sent_at": SENT_AT,
        "subject": "Propuesta de mantenimiento de calderas",
        "to": (MARTA,),
        "offer": FULL,
        "score": 0.97,
        "language": "es",
        "register": "usted",
    }
    return Proposal(**{**facts, **changed})


def original(**changed):
    facts = {
        "ref": Ref("sent/1"),
        "message_id": MessageId("p1@ruizclima.example"),
        "date": SENT_AT,
        "sender": Address("Ana Ruiz", "ana@ruizclima.example"),
        "to": (MARTA,),
        "subject": "Propuesta de mantenimiento de calderas",
        "text": TEXT,
    }
    return Message(**{**facts, **changed})


def brief(template="first", **changed):
    facts = {
        "person": person(),
        "proposal": proposal(),
        "now": NOW,
        "due": NOW,
        "step": 1,
        "steps": 5,
        "to": ((MARTA.name, MARTA.addr_spec),),
    }
    return Brief(template=template, **{**facts, **changed})
