"""Answers that refer to nothing and quote nothing: told by words, figures and people."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.kin import Kin, kin
from persevera.decide.likeness import codes_of, figures_of, stem
from persevera.decide.threads import parents
from persevera.model.message import Address, Message, MessageId, Ref

MONDAY = datetime(2026, 3, 2, 9, 14, tzinfo=UTC)
REP = Address("Elena Soto", "elena@carpinteriasoto.es")
BOSS = Address("Raúl Soto", "raul@carpinteriasoto.es")
ALIAS = Address("Carpintería Soto", "pedidos@carpinteriasoto.es")
HOTEL = Address("Bruno Lleó", "blleo@hotelmiramar.es")
KEEPER = Address("Compras Miramar", "compras@hotelmiramar.es")
BAKER = Address("Teresa Ruiz", "teresa@panaderiaruiz.es")


def mail(number: int, sender: Address, to: Address, days: float, subject: str, text: str) -> Message:
    return Message(
        ref=Ref(str(number)),
        message_id=MessageId(f"m{number}@mail.example"),
        date=MONDAY + timedelta(days=days),
        sender=sender,
        to=(to,),
        subject=subject,
        text=text,
    )


DOORS = mail(0, REP, HOTEL, 0, "Presupuesto puertas habitaciones", "Bruno, 34 puertas lacadas con herraje negro: 11.870 € + IVA.")
DESK = mail(1, REP, HOTEL, 0.01, "Presupuesto mostrador recepción", "Y el mostrador de roble con encimera: 3.640 € + IVA.")
OVEN = mail(2, REP, BAKER, 1, "Estanterías obrador", "Teresa, las estanterías de pino del obrador salen por 920 €.")
MAILBOX = (DOORS, DESK, OVEN)


def parent_of(*later: Message) -> int | None:
    return parents((*MAILBOX, *later))[-1].parent


ANSWERS = {
    "told by words": (mail(3, HOTEL, REP, 5, "recepción", "El roble lo vemos muy oscuro, ¿hay otra encimera?"), 1),
    "a vague subject with a mark": (mail(3, HOTEL, REP, 5, "Re: presupuestos", "El herraje negro no nos convence."), 0),
    "the amount": (mail(3, HOTEL, REP, 40, "números", "Si lo dejas en los 11.870 con el iva, firmamos."), 0),
    "the amount in another notation": (mail(3, BAKER, REP, 9, "obrador", "Los 920,00 me parecen bien."), 2),
    "of both the one named first": (
        mail(3, HOTEL, REP, 5, "Re: presupuestos", "Mostrador sí. Las puertas, en otoño."),
        1,
    ),
    "a colleague who names it": (mail(3, KEEPER, REP, 6, "Puertas lacadas", "¿El herraje va incluido en las 34?"), 0),
    "a private address of the same name": (
        mail(3, Address("Teresa Ruiz", "tere.rz@gmail.com"), REP, 3, "estanterías", "Las estanterías del obrador, adelante."),
        2,
    ),
    "a discount asked for": (mail(3, HOTEL, REP, 5, "mostrador", "Con un 5 % de descuento nos quedamos el de roble."), 1),
    "a plus-form": (mail(3, Address("", "teresa+obra@panaderiaruiz.es"), REP, 3, "pino", "El pino del obrador, ¿barnizado?"), 2),
    "to another address of ours": (mail(3, BAKER, ALIAS, 3, "Re: Estanterías obrador", "Vale."), 2),
}


@pytest.mark.parametrize(("message", "parent"), ANSWERS.values(), ids=ANSWERS)
def test_an_answer_finds_its_offer(message, parent):
    assert parent_of(message) == parent


OTHERS = {
    "equal evidence for two": mail(3, HOTEL, REP, 5, "Re: presupuestos", "Lo vemos el lunes con dirección."),
    "an invoice": mail(3, KEEPER, REP, 5, "Factura 88/26", "Adjuntamos la factura de la estancia de su equipo."),
    "a newsletter": mail(3, KEEPER, REP, 5, "Escapada de primavera", "Dos noches con desayuno por 129 €."),
    "a new request": mail(3, BAKER, REP, 30, "Otra cosa", "El obrador quedó precioso. ¿Hacéis también puertas de garaje?"),
    "a stranger with the same subject": mail(
        3, Address("Iván Gil", "ivangil@gmail.com"), REP, 5, "Estanterías obrador", "Hola, busco presupuesto para mi tienda."
    ),
    "a colleague of ours": mail(3, BOSS, REP, 5, "Puertas del hotel", "Elena, ¿las 34 puertas lacadas las hacemos aquí?"),
    "a machine": mail(
        3, Address("", "no-reply@hotelmiramar.es"), REP, 5, "Puertas lacadas", "Su mensaje sobre puertas fue recibido."
    ),
    "long after": mail(3, HOTEL, REP, 300, "recepción", "El roble del mostrador ha salido bueno."),
    "another offer of ours": mail(3, REP, HOTEL, 9, "Presupuesto tarima terraza", "Bruno, 60 m de tarima: 4.215 € + IVA."),
}


@pytest.mark.parametrize("message", OTHERS.values(), ids=OTHERS)
def test_what_goes_on_with_nothing_gets_no_parent(message):
    assert parent_of(message) is None


def test_our_follow_up_in_a_new_mail_goes_on_from_our_offer():
    assert parent_of(mail(3, ALIAS, BAKER, 9, "obrador", "Teresa, ¿has podido mirar lo de las estanterías de pino?")) == 2


def test_our_follow_up_goes_on_from_what_they_said_last():
    said = mail(3, BAKER, REP, 4, "Re: Estanterías obrador", "En abril lo retomamos.")
    assert parent_of(said, mail(4, REP, BAKER, 35, "estanterías", "Teresa, ya es abril: ¿retomamos las estanterías?")) == 3


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("418.000", "418,000.00"),
        ("418 mil", "$418,000"),
        ("7.6", "₹7.6 lakh"),
        ("12k", "12.000 €"),
        ("4'490", "4490"),
        ("0,094", "0.094 €"),
    ],
)
def test_a_figure_is_known_however_it_is_written(one, other):
    assert figures_of(one) & figures_of(other)


def test_years_and_single_digits_are_no_figures():
    assert not figures_of("en 2026 con 6 o 7")


def test_reference_numbers_are_known_without_their_separators():
    assert codes_of("su oferta q-1184, del 2026") == {"q1184"}


@pytest.mark.parametrize(
    ("one", "other"), [("puerta", "puertas"), ("cartel", "carteles"), ("seat", "seats"), ("rolha", "rolhas")]
)
def test_forms_of_a_word_have_one_stem(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("sender", "relation"),
    [
        (HOTEL, Kin.PERSON),
        (Address("", "blleo+web@hotelmiramar.es"), Kin.PERSON),
        (KEEPER, Kin.ORGANISATION),
        (Address("Bruno Lleó", "lleo.bruno@yahoo.es"), Kin.NAMESAKE),
        (Address("Bruno Paz", "bruno@gmail.com"), Kin.STRANGER),
    ],
)
def test_kin(sender, relation):
    assert kin(sender, [HOTEL]) is relation


def test_people_at_a_free_domain_are_no_organisation():
    assert kin(Address("", "uno@gmail.com"), [Address("", "otra@gmail.com")]) is Kin.STRANGER


@given(st.lists(st.tuples(st.sampled_from((REP, HOTEL, KEEPER, BAKER)), st.text(max_size=40), st.text(max_size=120)), max_size=9))
@settings(max_examples=60)
def test_a_parent_is_earlier_and_no_mail_is_its_own(rows):
    mails = [
        mail(place, sender, HOTEL if sender is REP else REP, place, subject, text)
        for place, (sender, subject, text) in enumerate(rows)
    ]
    for one in parents(mails):
        assert one.parent is None or one.parent < one.index


@pytest.mark.parametrize("junk", ["12.345,67 " * 10_000, "a1-" * 30_000, "puerta " * 15_000, "9" * 100_000, "1'" * 50_000])
def test_much_text_is_read_in_a_moment(junk):
    assert len(parents((*MAILBOX, mail(3, HOTEL, REP, 5, junk[:900], junk)))) == 4
