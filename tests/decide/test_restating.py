"""Newer versions of an offer, and offers beside it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from persevera.decide.restating import base_reference, newer_version_of, replaces
from persevera.model.conversation import ConversationId
from persevera.model.judgement import Amount, Offer, SentJudgement
from persevera.model.message import Address, MessageId
from persevera.model.proposal import Proposal, ProposalId

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
INES = Address("Inés Robledo", "ines@viverosrobledo.es")
OTHER = Address("", "compras@otracasa.es")


def proposal(number: int, subject: str, *, what: str = "", reference: str | None = None, revises: bool = False) -> Proposal:
    return Proposal(
        id=ProposalId(f"p{number}"),
        account="ana",
        message_id=MessageId(f"p{number}@x"),
        conversation=ConversationId(f"c{number}"),
        sent_at=MONDAY + timedelta(days=number),
        subject=subject,
        to=(INES,),
        offer=Offer(what=what or subject, reference=reference),
        score=1.0,
        language="es",
        revises=revises,
    )


def verdict(what: str, *, reference: str | None = None, revises: bool = False, text: str = "") -> SentJudgement:
    offer = Offer(what=what, reference=reference, amounts=(Amount(Decimal(100), "EUR", "100 €"),))
    return SentJudgement(is_proposal=True, score=1.0, signals=(), language="es", offer=offer, revises=revises, own_words=text)


@pytest.mark.parametrize(
    ("written", "base"),
    [
        ("P-2291", "p2291"),
        ("p-2291 v2", "p2291"),
        ("P-2291-B", "p2291"),
        ("P-2291/rev3", "p2291"),
        ("2026/118", "2026118"),
        (None, ""),
    ],
)
def test_a_reference_is_known_without_its_version(written, base):
    assert base_reference(written) == base


def test_the_same_reference_replaces():
    assert replaces(proposal(2, "Riego, con las correcciones", reference="P-77-B"), proposal(1, "Riego", reference="P-77"))


def test_another_offer_of_the_conversation_does_not_replace():
    assert not replaces(proposal(2, "Invernadero", reference="P-78"), proposal(1, "Riego", reference="P-77"))


def test_a_revision_replaces_the_one_it_is_most_like_and_not_its_neighbour():
    watering, house = proposal(1, "Riego por goteo finca norte"), proposal(2, "Invernadero multitúnel")
    newer = proposal(3, "Invernadero multitúnel, oferta revisada", revises=True)
    assert replaces(newer, house, [watering, house])
    assert not replaces(newer, watering, [watering, house])


def test_a_revision_that_tells_nothing_replaces_the_one_there_is():
    assert replaces(proposal(2, "Propuesta revisada", what="—", revises=True), proposal(1, "Riego por goteo finca norte"))


SAME = {
    "the same reference": ("Oferta P-77", verdict("riego", reference="P-77")),
    "a revision by its words": ("Presupuesto revisado riego", verdict("riego", revises=True)),
    "the same subject": ("Re: Riego por goteo finca norte", verdict("el riego")),
    "the same thing offered": ("Precio nuevo", verdict("riego por goteo finca norte")),
}


@pytest.mark.parametrize(("subject", "found"), SAME.values(), ids=SAME)
def test_a_newer_version_in_a_new_thread_is_found(subject, found):
    old = proposal(1, "Riego por goteo finca norte", reference="P-77")
    assert newer_version_of(found, subject, [INES], [old]) == old
    colleague = Address("", "jefe@viverosrobledo.es")
    assert newer_version_of(found, subject, [colleague], [old]) == old


BESIDE = {
    "another reference": ("Riego por goteo finca norte", verdict("riego", reference="P-80")),
    "an option": ("Riego por goteo finca norte", verdict("riego", text="Te paso como alternativa un sistema de aspersión.")),
    "en option": ("Riego por goteo finca norte", verdict("riego", text="En option, nous pouvons aussi couvrir la serre.")),
    "another site": ("Riego por goteo finca norte", verdict("riego", text="Lo mismo para otra finca: 300 €.")),
    "another matter": ("Poda de invierno", verdict("poda de invierno")),
    "a revision of something else": ("Presupuesto revisado poda", verdict("poda", revises=True)),
    "a subject that tells nothing": ("Presupuesto", verdict("tractor")),
}


@pytest.mark.parametrize(("subject", "found"), BESIDE.values(), ids=BESIDE)
def test_what_stands_beside_an_offer_replaces_nothing(subject, found):
    assert newer_version_of(found, subject, [INES], [proposal(1, "Riego por goteo finca norte", reference="P-77")]) is None


def test_another_customer_has_an_offer_of_their_own():
    old = proposal(1, "Riego por goteo finca norte", reference="P-77")
    assert newer_version_of(verdict("riego por goteo finca norte"), "Riego por goteo finca norte", [OTHER], [old]) is None
