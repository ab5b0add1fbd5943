"""Sample facts, full and bare, with which every template is tried before it is needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from persevera.model.conversation import ConversationId
from persevera.model.judgement import Amount, Offer
from persevera.model.message import Address, Message, MessageId, Ref
from persevera.model.proposal import Proposal, ProposalId
from persevera.ports import Brief, History, Person

_ZONE = ZoneInfo("Europe/Madrid")
_NOW = datetime(2026, 11, 24, 9, 0, tzinfo=_ZONE)
_MARTA = Address("Marta Soler", "marta@example.com")


def samples(folder: str, template: str) -> Iterator[tuple[Brief, Message]]:
    """Briefs for a template of a set: with every fact, with an offer that has expired, for another contact, and with none."""
    language = "es" if "es" in folder.split("-") else "en"
    offer = Offer(
        what="mantenimiento de calderas" if language == "es" else "boiler maintenance",
        reference="P-2291",
        amounts=(Amount(Decimal("4850.00"), "EUR", "4.850 €"),),
        valid_until=date(2026, 11, 30),
        attachments=("propuesta.pdf",),
        phone="600 123 456",
    )
    proposal = Proposal(
        id=ProposalId("sample"),
        account="sample",
        message_id=MessageId("sample@example.com"),
        conversation=ConversationId("sample"),
        sent_at=_NOW - timedelta(days=21),
        subject="Propuesta",
        to=(_MARTA,),
        offer=offer,
        score=1.0,
        evidence=(),
        language=language,
        register=folder.removeprefix("es-") if folder.startswith("es-") else "",
    )
    person = Person(
        account="sample",
        name="Ana Ruiz",
        address="ana@example.org",
        identities=frozenset({"ana@example.org"}),
        organisation=frozenset({"example.org"}),
        language=language,
        country="ES",
    )
    original = Message(
        ref=Ref("sample"),
        message_id=proposal.message_id,
        date=proposal.sent_at,
        sender=Address(person.name, person.address),
        to=(_MARTA,),
        subject=proposal.subject,
        text="4.850 € + IVA" if language == "es" else "4.850 € plus VAT",
    )
    full = Brief(
        person=person,
        proposal=proposal,
        template=template,
        now=_NOW,
        due=_NOW,
        step=2,
        steps=5,
        to=((_MARTA.name, _MARTA.addr_spec),),
        reason="Sample",
        agreement="Sample",
        agreed_on=_NOW.date(),
        until=date(2026, 12, 9),
        slots=(_NOW + timedelta(days=1), _NOW + timedelta(days=2)),
        history=(History(at=proposal.sent_at, what="proposal", who="Ana Ruiz"),),
        quiet=("Marta Soler",),
        draft_path="Drafts",
        items=(("Marta Soler", "Sample", "Sample"),),
    )
    old = replace(proposal, offer=replace(offer, valid_until=date(2026, 11, 16)))
    bare = replace(proposal, offer=Offer())
    yield full, original
    yield replace(full, proposal=old, answer_due=True), original
    yield replace(full, to=(("Luis Prat", "luis@example.com"),), agreed_on=None), original
    yield Brief(person=person, proposal=bare, template=template, now=_NOW, due=_NOW), original
