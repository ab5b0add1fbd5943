"""Conversations by reference, answers without references, and who answers what."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.similarity import layers
from persevera.decide.subjects import answers_by_subject, subjects_agree
from persevera.decide.threads import infer, joined, parents, subject_key
from persevera.model.conversation import ConversationId, Entry, JoinedBy
from persevera.model.message import Address, Message, MessageId, Ref

MONDAY = datetime(2026, 3, 2, 9, 14, tzinfo=UTC)
LUCIA = Address("Lucía Prado", "lucia@talleresprado.es")
MARTA = Address("Marta Gil", "marta.gil@hotelcala.es")
PACO = Address("Paco Sanz", "compras@hotelcala.es")
OFFER = """Hola, Marta:

Te paso la propuesta para renovar la centralita del hotel. El total son 4.850 € más IVA,
con instalación y un año de mantenimiento. Está pensada para empezar en abril.

Un saludo,
Lucía"""


def mail(
    number: int, *, sender: Address = MARTA, to: Address = LUCIA, hours: float = 0, subject: str = "", text: str = "", **more
) -> Message:
    return Message(
        ref=Ref(str(number)),
        message_id=MessageId(f"m{number}@mail.example"),
        date=MONDAY + timedelta(hours=hours),
        sender=sender,
        to=(to,),
        subject=subject,
        text=text,
        **more,
    )


def sent(
    number: int = 1, *, to: Address = MARTA, hours: float = 0, subject: str = "Propuesta centralita Hotel Cala P-2291"
) -> Entry:
    return Entry(
        account="lucia",
        message_id=MessageId(f"s{number}@talleresprado.es"),
        conversation=ConversationId(f"c{number}"),
        joined_by=JoinedBy.FIRST,
        ref=Ref(f"s{number}"),
        date=MONDAY + timedelta(hours=hours),
        sent=True,
        ours=True,
        sender=LUCIA,
        to=(to,),
        subject=subject,
    )


@pytest.mark.parametrize(
    "subject",
    [
        "Presupuesto cocina",
        "Re: Presupuesto cocina",
        "RE: RE: Presupuesto cocina",
        "Re[2]: Presupuesto cocina",
        "RE(3): presupuesto COCINA",
        "RV: Re: Presupuesto cocina",
        "Rm: Presupuesto  cocina",
        "AW: WG: Presupuesto cocina",
        "TR: Presupuesto cocina",
        "Resp: Presupuesto cocina",
        "Res: Presupuesto cocina (fwd)",
        "[Clientes] Re: [EXTERNAL] Presupuesto cocina",
        "Re : Présupuesto cocina",
        "Presupuesto cocina (was: Visita del lunes)",
        "  Re:   Presupuesto cocina. ",
    ],
)
def test_marks_tags_accents_and_case_do_not_change_the_base_subject(subject):
    assert subject_key(subject) == "presupuesto cocina"


@pytest.mark.parametrize("subject", ["Respuesta a su oferta", "Reforma: cocina", "Refacturación", "Forward planning", "[P-2291]"])
def test_words_that_only_look_like_marks_stay(subject):
    assert len(subject_key(subject)) >= len(subject) - 2


def test_a_subject_of_marks_alone_is_empty():
    assert subject_key("Re: Fwd: RE:") == ""


def test_a_forward_is_not_a_reply():
    assert not answers_by_subject("RV: Presupuesto")
    assert answers_by_subject("[ventas] RE: Presupuesto")


def test_a_very_long_subject_is_read_in_a_moment():
    assert len(subject_key("Re: " * 50_000)) <= 1_000
    assert len(subject_key("[" * 50_000)) <= 1_000


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Propuesta renovación web Bodegas Luna", "Sobre la web de Bodegas Luna", True),
        ("Quote for the warehouse racking", "Warehouse racking - our thoughts", True),
        ("Propuesta comercial", "Propuesta de colaboración", False),
        ("Presupuesto marzo", "Factura marzo", False),
        ("", "", False),
    ],
)
def test_subjects_agree_by_their_telling_words(one, other, agree):
    assert subjects_agree(one, other) is agree


def test_the_first_known_id_gives_the_conversation_and_the_others_go_into_it():
    ids = tuple(MessageId(name) for name in "abcd")
    known = {ids[1]: ConversationId("two"), ids[2]: ConversationId("one"), ids[3]: ConversationId("two")}
    found = joined(ids, known, ConversationId("new"))
    assert (found.conversation, found.merged) == ("two", ("one",))


def test_a_message_without_known_ids_begins_a_conversation():
    assert joined((MessageId("a"),), {}, ConversationId("new")).conversation == "new"


def partition(messages):
    """What the caller keeps: ids to conversations, merged as told."""
    known: dict[MessageId, ConversationId] = {}
    for place, ids in messages:
        found = joined(ids, known, ConversationId(f"{place}"))
        known = {name: found.conversation if home in found.merged else home for name, home in known.items()}
        known |= dict.fromkeys(ids, found.conversation)
    groups: dict[ConversationId, set[MessageId]] = {}
    for name, home in known.items():
        groups.setdefault(home, set()).add(name)
    return {frozenset(group) for group in groups.values()}


@given(
    st.lists(st.lists(st.integers(0, 12), min_size=1, max_size=4), max_size=9),
    st.randoms(use_true_random=False),
)
@settings(max_examples=80)
def test_messages_fall_into_the_same_conversations_in_any_order(rows, chance):
    messages = [(place, tuple(MessageId(f"m{number}") for number in row)) for place, row in enumerate(rows)]
    shuffled = list(messages)
    chance.shuffle(shuffled)
    assert partition(shuffled) == partition(messages)


def test_three_messages_that_come_backwards_are_one_conversation():
    first, second, third = (MessageId(name) for name in ("one", "two", "three"))
    messages = [(0, (first,)), (1, (second, first)), (2, (third, second))]
    assert all(partition(order) == {frozenset((first, second, third))} for order in permutations(messages))


ANSWERS = {
    "same person, same subject": mail(
        1, hours=30, subject="RE: Propuesta centralita Hotel Cala P-2291", text="Nos encaja, adelante."
    ),
    "same person, shared words": mail(1, hours=30, subject="Centralita del Hotel Cala", text="Lo vemos bien."),
    "the reference in the subject": mail(1, hours=30, subject="Oferta P-2291", text="¿Incluye el montaje?"),
    "the reference in the text": mail(1, hours=30, subject="Consulta", text="Le escribo por su P-2291: ¿incluye montaje?"),
    "a colleague with the subject": mail(
        1, sender=PACO, hours=30, subject="Re: Propuesta centralita Hotel Cala P-2291", text="Sí."
    ),
    "quoted in a new subject": mail(
        1,
        hours=30,
        subject="Duda",
        text="¿Se puede pagar en dos veces?\n\nEl lun, 2 mar 2026 a las 10:14, Lucía Prado (<lucia@talleresprado.es>) escribió:\n"
        "> Hola, Marta:",
    ),
}


@pytest.mark.parametrize("message", ANSWERS.values(), ids=ANSWERS)
def test_an_answer_without_references_is_found_for_sure(message):
    found = infer(message, [sent()])
    assert found is not None
    assert found.sure
    assert found.why


def test_quoted_words_alone_are_enough_where_the_sent_text_is_at_hand():
    quoting = mail(1, hours=30, subject="Una cosa", text="Perfecto.\n\n" + "\n".join(f"> {line}" for line in OFFER.splitlines()))
    assert infer(quoting, [sent()], own_words="Perfecto.", texts={sent().message_id: OFFER}).sure


HALVES = {
    "the person in a new thread": mail(
        1, hours=60, subject="Hola", text="Al final lo hemos hablado y de acuerdo con los precios."
    ),
    "a colleague in a new thread": mail(1, sender=PACO, hours=60, subject="Buenas", text="Soy el compañero de Marta."),
    "a stranger with the reference": mail(
        1, sender=Address("", "ana@gestoriaruiz.es"), hours=60, subject="Oferta P-2291", text="Escribo en nombre de Marta."
    ),
}


@pytest.mark.parametrize("message", HALVES.values(), ids=HALVES)
def test_half_a_match_is_held_for_the_person(message):
    found = infer(message, [sent()])
    assert found is not None
    assert not found.sure


NO_ANSWERS = {
    "before the proposal": mail(1, hours=-1, subject="Propuesta centralita Hotel Cala P-2291"),
    "too late": mail(1, hours=24 * 121, subject="Re: Propuesta centralita Hotel Cala"),
    "the person on something else": mail(1, hours=40, subject="Foto del gato", text="Mira qué gracioso está hoy."),
    "a colleague who answers something else": mail(1, sender=PACO, hours=40, subject="Re: Menú de Navidad", text="Apúntame."),
    "a stranger with the same subject": mail(
        1, sender=Address("", "x@otra.es"), hours=40, subject="Propuesta centralita Hotel Cala"
    ),
    "half a match after a month": mail(1, hours=24 * 31, subject="Hola", text="De acuerdo con los precios."),
}


@pytest.mark.parametrize("message", NO_ANSWERS.values(), ids=NO_ANSWERS)
def test_other_mail_is_no_answer(message):
    assert infer(message, [sent()]) is None


def test_people_at_a_free_mail_domain_are_no_colleagues():
    message = mail(1, sender=Address("", "otro@gmail.com"), hours=30, subject="Buenas", text="De acuerdo con los precios.")
    assert infer(message, [sent(to=Address("", "cliente@gmail.com"))]) is None


def test_of_two_proposals_the_one_that_is_named_is_answered():
    older, newer = sent(1), sent(2, hours=20, subject="Propuesta cámaras Hotel Cala P-2304")
    found = infer(mail(1, hours=50, subject="Su propuesta", text="De la P-2291, ¿cuándo empezarían?"), [older, newer])
    assert found.entry == older


def quoted(text: str) -> str:
    return f"De: Lucía Prado\nEnviado el: lunes, 2 de marzo de 2026 9:14\nPara: Marta Gil\nAsunto: Propuesta\n\n{text}"


def test_in_reply_to_comes_before_references_and_those_before_guessing():
    first = mail(1, sender=LUCIA, to=MARTA, subject="Propuesta", text=OFFER)
    second = mail(2, hours=1, subject="Re: Propuesta", in_reply_to=(first.message_id,))
    third = mail(3, hours=2, subject="Re: Propuesta", references=(first.message_id, second.message_id, MessageId("unseen@x")))
    fourth = mail(4, hours=3, subject="RE: Propuesta", text=f"De acuerdo.\n\n{quoted(OFFER)}")
    found = parents((fourth, third, second, first))
    assert [(row.parent_id, row.by) for row in found] == [
        (first.message_id, "inferred"),
        (second.message_id, "references"),
        (first.message_id, "in-reply-to"),
        (None, None),
    ]


def test_the_quoted_one_is_the_parent_and_not_its_neighbour():
    first = mail(1, sender=LUCIA, to=MARTA, subject="Propuesta", text=OFFER)
    later = mail(
        2, sender=LUCIA, to=MARTA, hours=5, subject="Propuesta", text="Marta, se me olvidaba: el montaje va aparte. Lucía"
    )
    answer = mail(3, hours=9, subject="RE: Propuesta", text=f"¿Y el montaje?\n\n{quoted(OFFER)}")
    assert parents((first, later, answer))[2].parent == 0


def test_a_reply_without_quotation_answers_the_nearest_of_the_same_two_people():
    first = mail(1, sender=LUCIA, to=MARTA, subject="Propuesta web", text=OFFER)
    other = mail(2, sender=LUCIA, to=PACO, hours=3, subject="Propuesta web", text=OFFER)
    assert parents((first, other, mail(3, hours=30, subject="Re: Propuesta web", text="Adelante.")))[2].parent == 0


def test_where_two_would_do_none_is_named():
    first = mail(1, sender=LUCIA, to=MARTA, subject="Propuesta web", text="Una cosa.")
    second = mail(2, sender=LUCIA, to=MARTA, hours=2, subject="Propuesta web", text="Otra cosa.")
    assert parents((first, second, mail(3, hours=30, subject="Re: Propuesta web", text="Adelante.")))[2].parent is None


def test_a_message_whose_named_parent_is_missing_gets_no_other():
    first = mail(1, sender=LUCIA, to=MARTA, subject="Propuesta web", text=OFFER)
    answer = mail(2, hours=3, subject="Re: Propuesta web", text="Sí.", in_reply_to=(MessageId("gone@x"),))
    assert parents((first, answer))[1].parent is None


def test_messages_that_answer_each_other_do_not_make_a_circle():
    one = mail(1, in_reply_to=(MessageId("m2@mail.example"),))
    two = mail(2, in_reply_to=(MessageId("m1@mail.example"), MessageId("m2@mail.example")))
    found = parents((one, two))
    assert sum(row.parent is None for row in found) == 1


LAYERED = {
    "gmail": "Sí.\n\nEl lun, 2 mar 2026 a las 10:14, Lucía Prado (<lucia@talleresprado.es>)\nescribió:\n\n> Hola:\n>> Antes",
    "outlook": "Sí.\n\nDe: Lucía Prado\nEnviado: lunes, 2 de marzo de 2026 10:14\nPara: Marta\nAsunto: Propuesta\n\nHola:\n\n"
    "De: Marta\nPara: Lucía\n\nAntes",
    "original message": "Sí.\n\n-----Mensaje original-----\nDe: Lucía\nFecha: 2/3/26 10:14\n\nHola:\n\n"
    "-----Original Message-----\nFrom: Marta\nTo: Lucía\n\nAntes",
}


@pytest.mark.parametrize("text", LAYERED.values(), ids=LAYERED)
def test_layers_of_quotation_are_told_apart(text):
    found = layers(text)
    assert found.own.split() == ["Sí."] or found.own.startswith("Sí.")
    assert found.outer.strip() == "Hola:"
    assert found.deeper.strip() == "Antes"
    assert "10:14" in found.announced


@pytest.mark.parametrize(
    "junk", [">" * 100_000, "De:\n" * 30_000, "wrote: " * 20_000, "- " * 60_000, "\n" * 100_000, "a" * 100_000]
)
def test_junk_is_taken_apart_in_a_moment(junk):
    message = mail(2, hours=1, subject=junk, text=junk)
    assert len(parents((mail(1, sender=LUCIA, to=MARTA, text=junk), message))) == 2
    assert infer(message, [sent()]) is None or junk


@given(st.text(max_size=300), st.text(max_size=80))
@settings(max_examples=60)
def test_no_text_makes_it_fail(text, subject):
    message = mail(1, hours=2, subject=subject, text=text)
    infer(message, [sent()])
    parents((message, mail(2, hours=3, subject=subject, text=text)))
