"""What a customer's words say of the offer; whoever is not sure says *other*."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.language import language_of
from persevera.decide.outcomes import OutcomeReading, outcome_of
from persevera.model.judgement import Outcome

WEDNESDAY = datetime(2026, 5, 6, 11, 30, tzinfo=timezone(timedelta(hours=2)))


def reading(text: str, language: str | None = None) -> OutcomeReading:
    return outcome_of(text, language=language_of(text) if language is None else language, at=WEDNESDAY)


YES = [
    "We accept your offer. I attach the form, please start as soon as possible.",
    "Dale nomás.",
    "Adjunto pedido en firme según vuestra oferta.",
    "Nos quedamos con vuestra propuesta. ¿Qué día podéis empezar?",
    "Dale, pasame el alias y te transfiero la seña.",
    "Órale, le entramos. ¿A qué cuenta deposito el anticipo?",
    "No hay problema con el plazo, adelante.",
    "We'll take it. Where do I send the deposit?",
    "You've got the job, send the contract over.",
    "Fechado, pode mandar o contrato.",
    "Banco, on y va. Je vous retourne le devis signé.",
    "Passt so, legen Sie los.",
    "Go for it.",
    "Sí",
    "Sí, adelante.",
    "De acuerdo, adelante con la obra.",
    "Aceptamos la oferta tal cual. ¿Podemos hablar el lunes?",
    "Buenas, Marta:\n\nTenéis el visto bueno de gerencia. Contad con nosotros.",
    "Os adjunto el contrato firmado y sellado.",
    "Lo queremos, mándanos el contrato para la firma cuando puedas.",
    "Nos cuadra. ¿Cuándo empezáis?",
    "Queda aceptado el precio; podéis facturar la mitad.",
    "Yes please",
    "We accept the offer. Purchase order attached.",
    "The committee has approved the budget, please go ahead.",
    "Happy to go ahead with option B.",
    "Signed contract attached, looking forward to working with you.",
    "Aprovado, podem avançar com a obra.",
    "Nous acceptons votre offre.",
    "Wir nehmen Ihr Angebot gerne an.",
]
NO = [
    "We ended up hiring someone from the village.",
    "They have appointed another contractor.",
    "Mi mujer prefirió quedarse con el que ya tenemos.",
    "Hemos decidido que lo lleve otro despacho.",
    "Al final no lo vamos a hacer, gracias igualmente.",
    "Ya conseguí quien me lo hiciera más barato.",
    "Mi cuñado nos lo hace por la mitad.",
    "We've decided to stick with our current supplier.",
    "Our board voted against it, sorry.",
    "Fechamos com outra empresa.",
    "Nous ne donnerons pas suite à votre devis.",
    "Wir haben uns anderweitig entschieden.",
    "Este año no nos va a ser posible, pero muchas gracias.",
    "Thanks for the quote. We'll pass this time.",
    "No, gracias.",
    "Al final nos quedamos con el proveedor de siempre.",
    "Hemos adjudicado la obra a otra empresa, gracias por el esfuerzo.",
    "Lo siento, pero se nos escapa de presupuesto.",
    "No nos encaja; si cambia algo os lo diremos.",
    "Muchas gracias, pero hemos decidido no seguir.",
    "De momento no, gracias.",
    "We have signed with someone else.",
    "I'm sorry, we are not interested.",
    "This one is out of our budget.",
    "Unfortunately we will not be moving ahead.",
    "Não temos interesse neste momento, obrigado.",
    "Nous avons retenu un autre fournisseur.",
    "Wir haben uns leider für einen anderen Lieferanten entschieden.",
]
LATER = [
    "En principio aceptamos la oferta, pero falta la firma del director.",
    "No por ahora, escríbeme en septiembre.",
    "Perfecto, ya te diré.",
    "Hasta que no lo vote la junta de vecinos no puedo decirte nada.",
    "The trustees meet on the 14th, they will decide then.",
    "A proposta está com a direção, dou-lhe resposta assim que souber.",
    "Je dois en parler à mon associé avant de décider.",
    "Ich muss das erst mit meiner Frau besprechen.",
    "Recibido, lo miro.",
    "I'll get back to you",
    "Lo tengo que hablar con mi socia, te digo algo.",
    "Ahora no podemos, retomémoslo después del verano.",
    "Todavía no hemos decidido.",
    "Aún no está aprobado, lo ve el consejo este mes.",
    "Let's talk after Easter.",
    "We are still comparing two options.",
    "Could we revisit this in October?",
    "Ainda não decidimos, falamos para a semana.",
    "Nous revenons vers vous la semaine prochaine.",
    "Ich melde mich nächste Woche.",
]
QUESTION = [
    "We would accept if the price were lower.",
    "what's the lead time on these",
    "is there a monthly option",
    "Si bajáis a 4.000 aceptamos la oferta.",
    "¿Me podéis hacer un descuento si pago al contado?",
    "Could you knock a bit off if we take both machines?",
    "Dá para baixar um pouco o preço?",
    "Pourriez-vous faire un geste sur le prix ?",
    "Können Sie beim Preis noch entgegenkommen?",
    "¿Entra la retirada del equipo viejo?",
    "Me gusta, pero ¿podéis afinar el precio?",
    "Tenemos un par de dudas sobre los plazos.",
    "Ahora mismo no tenemos necesidad, pero mándame la información y el precio.",
    "Estoy fuera de la oficina hasta el lunes, ¿me mandas la información?",
    "Does the fee cover travel?",
    "Could you send us a breakdown?",
    "We already have something, but send me the details anyway",
    "O preço inclui transporte?",
    "Le transport est-il compris ?",
    "Ist die Montage enthalten?",
]
OTHER = [
    "Entonces, le aviso al portero que mañana subís con el andamio.",
    "Please cancel the room for tonight, I'm taking the train.",
    "Here is the signed timesheet for May.",
    "I see you're on the same flight as me.",
    "Aprobadas tus vacaciones de agosto.",
    "Sí, el martes me va bien para la reunión.",
    "Os devuelvo firmado el albarán de ayer.",
    "No he podido abrir el archivo.",
    "Sorry you can't make it to the dinner.",
    "Feliz cumpleaños, un abrazo a la familia.",
    "",
    "Ok",
    "Gracias, recibido.",
    "Habla con Irene, que es quien lleva las compras.",
    "Thanks, got it.",
    "Os reenvío la factura firmada.",
    "Aceptaríamos la propuesta con otro plazo.",
    "El presupuesto aprobado para este año es de 5.000 €.",
    "Confirmado para el martes a las 10.",
    "No sé si es lo que necesitamos.",
    "Feliz año a todos.",
]
CASES = [(outcome, text) for outcome in Outcome for text in globals()[outcome.name]]


@pytest.mark.parametrize(("outcome", "text"), CASES, ids=[f"{outcome}-{text[:40]}" for outcome, text in CASES])
def test_the_outcome_of_an_answer(outcome: Outcome, text: str) -> None:
    assert reading(text).outcome is outcome, reading(text).signals


@pytest.mark.parametrize(
    "text",
    [
        "Por favor, no me escriba más.",
        "Quiero darme de baja de sus envíos.",
        "Quitadme de vuestra lista.",
        "Dejad de mandarme correos.",
        "Please remove me from your list.",
        "Stop emailing me.",
        "Unsubscribe",
        "Não me envie mais mensagens.",
        "Ne me contactez plus.",
        "Bitte schreiben Sie mir nicht mehr.",
        "No me interesa, ya no me sigan llamando.",
        "Dadnos de baja de vuestros envíos.",
        "Bórrame, por favor.",
        "Ni un correo más, por favor.",
        "Please make this your last message to us.",
        "Kindly delete our address from your records.",
        "Take the hint and stop chasing me.",
        "Me tirem da lista, por favor.",
        "Arrêtez de nous relancer.",
        "Merci de ne plus nous solliciter.",
        "Hágame el favor de no volver a llamarme.",
        "Bitte keine weiteren Zusendungen.",
        "Veuillez me désinscrire de votre liste.",
        "Nehmen Sie mich aus dem Verteiler.",
        "No vuelvan a llamarme.",
        "No me solicite más.",
        "Can you take us off your mailing list please?",
        "Lose my number.",
        "Deixem-me em paz.",
    ],
)
def test_who_asks_to_be_left_alone_is_left_alone(text: str) -> None:
    found = reading(text)
    assert found.stop
    assert found.outcome is Outcome.NO


@pytest.mark.parametrize(
    "text",
    [
        "Si no desea recibir más correos, puede darse de baja aquí.",
        "No me escribas hasta septiembre.",
        "No me llames a este número, usa el otro.",
        "If you no longer wish to receive these emails, unsubscribe here.",
        "La dirección no autorizó la compra.",
        "You can stop chasing me, please go ahead with the order.",
        "Ce n'est pas que cela ne nous intéresse pas.",
        "Quíteme de la lista de espera y póngame en la de enero.",
        "No dudes en escribirme.",
        "Don't hesitate to contact me again.",
        "No hace falta que me llames, escríbeme.",
        "No me mandó más información.",
        "En el último correo que me mandaste ponía otro precio.",
        "I'll block you in for Tuesday.",
        "We don't want any more delays.",
        "Do not contact us again until January.",
        "Não deixe de me ligar.",
        "Je n'ai pas de mail de votre part.",
        "Ich habe keine Mail bekommen.",
        "Nehmen Sie uns in die Liste auf.",
    ],
)
def test_a_footer_or_another_time_is_no_request_to_stop(text: str) -> None:
    assert not reading(text).stop


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("Estoy a tope, lo miro el lunes y te digo.", date(2026, 5, 11)),
        ("The board meets on the 20th, we will decide then.", date(2026, 5, 20)),
        ("Recibido, lo miro y te cuento.", None),
    ],
)
def test_a_later_keeps_the_day_that_it_names(text: str, until: date | None) -> None:
    assert reading(text).until == until


def test_a_later_takes_the_only_day_that_the_mail_names():
    text = "Recibido, gracias. Hasta el 3 de diciembre no nos reunimos con la propiedad. Le digo algo después de esa fecha."
    found = outcome_of(text, language="es", at=datetime(2026, 11, 12, 13, tzinfo=WEDNESDAY.tzinfo))
    assert (found.outcome, found.until) == (Outcome.LATER, date(2026, 12, 3))
    two = text + " Del 9 al 13 estaré fuera; el 17 de diciembre también."
    assert outcome_of(two, language="es", at=datetime(2026, 11, 12, 13, tzinfo=WEDNESDAY.tzinfo)).until is None


def test_an_outcome_tells_its_sentence_and_its_words() -> None:
    found = reading("Gracias por todo, Marta. Aceptamos la oferta del día 3. Ya hablaremos.")
    assert found.sentence == "Aceptamos la oferta del día 3."
    assert [(signal.why.text, signal.words) for signal in found.signals] == [("accepts", "aceptamos la")]


@pytest.mark.parametrize("text", ["I'll pass it on to my manager.", "We'll pass on your details to purchasing.", "No lo dudes."])
def test_words_of_a_refusal_alone_are_none(text: str) -> None:
    assert reading(text).outcome not in (Outcome.YES, Outcome.NO)


def test_what_the_model_alone_decides_names_the_words_that_counted() -> None:
    found = reading("Jo, nos hemos vuelto locos con los números, pero venga: la caldera nueva, la de condensación, firmo.")
    if found.signals[0].weight is not None:
        assert found.signals[0].why.text.startswith("reads like")
        assert found.signals[0].words


def test_a_text_in_an_unknown_language_is_read_with_every_table() -> None:
    assert reading("Approved, please proceed.", "").outcome is Outcome.YES


@pytest.mark.parametrize(
    "junk", ["si " * 30_000, "¿" * 50_000, "no, " * 20_000, "a" * 100_000, "but?" * 20_000], ids=lambda junk: junk[:4]
)
def test_junk_is_read_to_the_end(junk: str) -> None:
    reading(junk)


@settings(max_examples=60)
@given(st.text(max_size=300), st.sampled_from(["", "es", "en", "pt", "fr", "de", "xx"]))
def test_any_text_has_an_outcome(text: str, language: str) -> None:
    assert reading(text, language).outcome in Outcome


@pytest.mark.parametrize(
    "text",
    [
        "Seguimos adelante con el otro proveedor.",
        "Aceptamos la oferta de la competencia.",
        "We'll go ahead with your competitor.",
        "On accepte l'offre de votre concurrent.",
        "Wir nehmen das Angebot der Konkurrenz an.",
    ],
)
def test_a_yes_to_somebody_else_is_none(text):
    assert reading(text).outcome is not Outcome.YES


@pytest.mark.parametrize(
    "text",
    [
        "Baja",
        "Remove me",
        "Opt out please",
        "Enough emails, thanks.",
        "Le agradecería que no me contactara más.",
    ],
)
def test_curt_requests_to_stop_are_heard(text):
    assert reading(text).stop


@pytest.mark.parametrize(
    "text",
    [
        "Please treat this as a formal complaint.",
        "We confirm your bid is complete.",
        "De acuerdo con el precio, no con el plazo de entrega.",
    ],
)
def test_words_of_agreement_about_something_else_are_no_yes(text):
    assert reading(text).outcome is not Outcome.YES
