"""Answers and newer offers that come in threads of their own: tied, held, or left alone."""

from __future__ import annotations

import pytest
from tests.builders import CUSTOMER, a_message, a_proposal
from tests.cases import at

from persevera.model.message import Address, FolderUse
from persevera.model.proposal import Stage

AT_HOME = Address("Andrés Quiroga", "andresq_77@gmail.com")
PURCHASING = Address("Compras", "compras@conservasdelmar.es")
ELSEWHERE = Address("Gestoría Pena", "info@gestoriapena.es")


def test_an_answer_in_a_new_mail_that_names_a_figure_stops_the_chase(world):
    world.sends_proposal(at(2, 9, 30))
    world.arrives(a_message(subject="lo nuestro", text="Lucía, aceptamos los 4.850. ¿Nos mandas el contrato?", date=at(3, 12)))
    world.run(at(3, 12, 5))
    assert world.proposal().stage is Stage.YOUR_TURN


def test_an_answer_that_names_what_only_the_text_said_stops_the_chase(world):
    world.sends_proposal(
        at(2, 9, 30), text="Hola, Andrés:\n\nLa envolvedora con brazo giratorio sale por 4.850 € más IVA.\n\nLucía"
    )
    world.arrives(a_message(subject="envolvedora", text="¿El brazo giratorio va incluido en el precio?", date=at(3, 12)))
    world.run(at(3, 12, 5))
    assert world.proposal().stage is Stage.YOUR_TURN


HELD = {
    "the same person from home": a_message(
        sender=AT_HOME, subject="etiquetado", text="Te escribo desde casa: adelante con el etiquetado.", date=at(3, 20)
    ),
    "a colleague who says for whom": a_message(
        sender=PURCHASING,
        subject="Pedido 311",
        text="Por encargo de Andrés Quiroga, ¿cuál es el plazo de entrega?",
        date=at(3, 12),
    ),
    "somebody else with the reference": a_message(
        sender=ELSEWHERE,
        subject="P-2291",
        text="Llevamos las cuentas de la conservera. ¿Se puede pagar a 60 días?",
        date=at(3, 12),
    ),
}


@pytest.mark.parametrize("message", HELD.values(), ids=HELD)
def test_what_may_be_an_answer_from_another_address_is_held(world, message):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.arrives(message)
    world.run(at(3, 20, 5))
    assert world.proposal().stage is Stage.HELD
    world.run(at(5, 9, 1))
    assert world.drafts() == []


LEFT_ALONE = {
    "an invoice of theirs": a_message(
        sender=PURCHASING, subject="Factura 2026/118", text="Adjuntamos la factura de las conservas de Navidad.", date=at(3, 12)
    ),
    "their newsletter": a_message(
        sender=Address("Conservas del Mar", "hola@conservasdelmar.es"),
        subject="Ya es tiempo de bonito",
        text="Esta semana, 15 % de descuento en la tienda.",
        date=at(3, 12),
    ),
    "another customer": a_message(
        sender=Address("Rosa Vidal", "rosavidal@gmail.com"),
        subject="etiquetadora",
        text="Busco una etiquetadora pequeña. ¿Precio?",
        date=at(3, 12),
    ),
}


@pytest.mark.parametrize("message", LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_other_mail_of_the_customer_s_company_stops_nothing(world, message):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.arrives(message)
    world.run(at(3, 20, 5))
    assert world.proposal().stage is Stage.WAITING


def test_a_newer_version_in_a_thread_of_its_own_supersedes_the_older(world):
    first = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    text = "Hola, Andrés:\n\nTe paso el presupuesto P-2291 revisado: 4.600 € más IVA, sin el montaje.\n\nLucía"
    second = world.sends_proposal(at(3, 9, 30), subject="Presupuesto P-2291 revisado", text=text)
    world.run(at(3, 9, 35))
    stages = {one.message_id: one.stage for one in world.store.proposals("ana")}
    assert stages == {first.message_id: Stage.SUPERSEDED, second.message_id: Stage.WAITING}
    world.arrives(
        a_message(subject=f"Re: {first.subject}", text="De acuerdo, adelante.", date=at(4, 9), in_reply_to=[first.message_id])
    )
    world.run(at(4, 9, 5))
    assert {one.message_id: one.stage for one in world.store.proposals("ana")}[second.message_id] is Stage.YOUR_TURN


def test_a_page_that_holds_both_versions_and_an_answer_to_the_newer_keeps_them_together(world):
    text = "Hola, Andrés:\n\nTe paso el presupuesto P-2291 revisado: 4.600 € más IVA, sin el montaje.\n\nLucía"
    first = world.sends_proposal(at(2, 9, 30))
    second = world.sends_proposal(at(2, 10), subject="Presupuesto P-2291 revisado", text=text)
    world.arrives(
        a_message(subject=f"Re: {second.subject}", text="De acuerdo, adelante.", date=at(2, 12), in_reply_to=[second.message_id])
    )
    world.run(at(2, 12, 5))
    stages = {one.message_id: one.stage for one in world.store.proposals("ana")}
    assert stages == {first.message_id: Stage.SUPERSEDED, second.message_id: Stage.YOUR_TURN}


def test_an_offer_of_something_else_goes_on_beside_the_first(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    text = "Hola, Andrés:\n\nY para la cinta transportadora, el presupuesto P-2305: 2.100 € más IVA.\n\nLucía"
    world.arrives(a_proposal(date=at(3, 9), subject="Presupuesto P-2305 – cinta transportadora", text=text))
    world.run(at(3, 9, 35))
    assert {one.stage for one in world.store.proposals("ana")} == {Stage.WAITING}
    assert len({one.conversation for one in world.store.proposals("ana")}) == 2


def test_a_plus_form_is_the_person(world):
    world.sends_proposal(at(2, 9, 30))
    local, _, domain = CUSTOMER.addr_spec.partition("@")
    plus = Address("", f"{local}+obras@{domain}")
    world.arrives(
        a_message(
            sender=plus,
            subject="etiquetado",
            text="Lo del etiquetado lo aceptamos. ¿Me mandas el contrato?",
            date=at(3, 12),
            folder=FolderUse.INBOX,
        )
    )
    world.run(at(3, 12, 5))
    assert world.proposal().stage is Stage.YOUR_TURN
