"""Promises with a date, and whose they are."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from persevera.decide.commitments import commitments

AT = datetime(2026, 11, 18, 11, 30, tzinfo=ZoneInfo("Europe/Madrid"))


@pytest.mark.parametrize(
    ("language", "text", "whose", "moment"),
    [
        ("es", "Le llamo el martes a las 10.", "ours", "2026-11-24 10:00"),
        ("es", "El lunes le llamo y lo vemos.", "ours", "2026-11-23 00:00"),
        ("es", "Quedamos en hablar el jueves.", "ours", "2026-11-19 00:00"),
        ("es", "Hablamos el lunes, entonces.", "ours", "2026-11-23 00:00"),
        ("es", "Le enviaré los planos el viernes.", "ours", "2026-11-20 00:00"),
        ("es", "Le vuelvo a escribir la semana que viene.", "ours", "2026-11-23 00:00"),
        ("es", "Si le parece bien, le llamo el 25 a las 12:00.", "ours", "2026-11-25 12:00"),
        ("es", "Quedamos en que me confirma antes del 30.", "theirs", "2026-11-30 00:00"),
        ("es", "Quedo a la espera de su respuesta antes del viernes.", "theirs", "2026-11-20 00:00"),
        ("es", "Confírmeme antes del jueves, por favor.", "theirs", "2026-11-19 00:00"),
        ("es", "Me dijiste que lo decidíais el día 30.", "theirs", "2026-11-30 00:00"),
        ("en", "I'll call you on Tuesday at 10.", "ours", "2026-11-24 10:00"),
        ("en", "Let's talk next week.", "ours", "2026-11-23 00:00"),
        ("en", "I will send the drawings by Friday.", "ours", "2026-11-20 00:00"),
        ("en", "You'll let me know by Friday, then.", "theirs", "2026-11-20 00:00"),
        ("en", "Please confirm by Thursday.", "theirs", "2026-11-19 00:00"),
        ("en", "You said you'd decide by the 30th.", "theirs", "2026-11-30 00:00"),
    ],
)
def test_a_promise_has_a_date_and_somebody_who_made_it(language: str, text: str, whose: str, moment: str) -> None:
    (found,) = commitments(text, at=AT, language=language)
    assert (found.whose, f"{found.at:%Y-%m-%d %H:%M}") == (whose, moment)
    assert found.text == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Si le interesa, le llamo el martes."),
        ("es", "Cuando tenga el visto bueno, le llamo el martes."),
        ("es", "No le llamaré el martes."),
        ("es", "¿Le va bien el martes a las 10?"),
        ("es", "¿Le llamo el martes?"),
        ("es", "Le llamé el lunes y no le encontré."),
        ("es", "Le paso el presupuesto, válido hasta el 30 de noviembre."),
        ("es", "La oferta caduca el 30 de noviembre."),
        ("es", "Le envío la propuesta para la reunión del martes."),
        ("es", "Empezaríamos la obra el 1 de diciembre."),
        ("es", "Le llamo sin falta."),
        ("en", "If you agree, I'll call you on Tuesday."),
        ("en", "I won't be able to call on Monday."),
        ("en", "Could we talk on Tuesday?"),
        ("en", "This quote is valid until 30 November."),
        ("en", "I will be at a fair on Tuesday."),
        ("en", "I called you on Monday."),
        ("en", "We could start on 1 December."),
    ],
)
def test_what_binds_nobody_to_a_day_is_no_promise(language: str, text: str) -> None:
    assert commitments(text, at=AT, language=language) == ()


@pytest.mark.parametrize(
    ("language", "text", "whose", "moment"),
    [
        ("es", "El lunes le hacemos llegar el plano.", "ours", "2026-11-23 00:00"),
        ("es", "Ya os contaré el viernes qué dice fábrica.", "ours", "2026-11-20 00:00"),
        ("es", "Me dices algo antes del viernes, ¿vale?", "theirs", "2026-11-20 00:00"),
        ("es", "Te agradecería que me contestaras antes del 27.", "theirs", "2026-11-27 00:00"),
        ("es", "Tendrá usted la oferta definitiva el martes.", "ours", "2026-11-24 00:00"),
        ("es", "Si os encaja, el miércoles 25 me paso y lo medimos.", "ours", "2026-11-25 00:00"),
        ("es", "Cuento con tu respuesta para el lunes.", "theirs", "2026-11-23 00:00"),
        ("es", "Quedo pendiente de tu confirmación antes del jueves.", "theirs", "2026-11-19 00:00"),
        ("es", "El técnico irá a su casa el martes a las 8:30.", "ours", "2026-11-24 08:30"),
        ("es", "La visita queda confirmada para el 26 a las 12.", "ours", "2026-11-26 12:00"),
        ("es", "Mañana a primera hora lo tienes en tu correo.", "ours", "2026-11-19 00:00"),
        ("es", "Avísenme a más tardar el viernes si van a querer el flete.", "theirs", "2026-11-20 00:00"),
        ("es", "Le estaré marcando el lunes.", "ours", "2026-11-23 00:00"),
        ("es", "Dale, el lunes te mando el presupuesto cerrado.", "ours", "2026-11-23 00:00"),
        ("es", "El jueves le devuelvo la llamada.", "ours", "2026-11-19 00:00"),
        ("en", "I'll have the revised numbers over to you on Monday.", "ours", "2026-11-23 00:00"),
        ("en", "We'd need your sign-off by Friday.", "theirs", "2026-11-20 00:00"),
        ("en", "Will ring you first thing Monday.", "ours", "2026-11-23 00:00"),
        ("en", "Looking forward to our call on Tuesday at 3pm.", "ours", "2026-11-24 15:00"),
        ("en", "You mentioned you would decide by the 30th.", "theirs", "2026-11-30 00:00"),
        ("en", "If you could get the form back to me by Tuesday, that would be great.", "theirs", "2026-11-24 00:00"),
        ("en", "Speak on Thursday then.", "ours", "2026-11-19 00:00"),
        ("en", "I am going to drop the samples off next Tuesday.", "ours", "2026-11-24 00:00"),
        ("en", "As discussed I'll call you on Monday.", "ours", "2026-11-23 00:00"),
        ("en", "Hear from you by Friday hopefully.", "theirs", "2026-11-20 00:00"),
        ("en", "Please revert with your PO by 30th Nov.", "theirs", "2026-11-30 00:00"),
        ("pt", "Amanhã passo aí para tirar as medidas.", "ours", "2026-11-19 00:00"),
        ("pt", "Fico no aguardo do seu retorno até sexta.", "theirs", "2026-11-20 00:00"),
        ("pt", "Enviar-lhe-ei o contrato na segunda-feira.", "ours", "2026-11-23 00:00"),
        ("pt", "Pode confirmar-me até quinta.", "theirs", "2026-11-19 00:00"),
        ("pt", "Nossa reunião ficou marcada para terça às 15h.", "ours", "2026-11-24 15:00"),
        ("pt", "Na segunda a gente se fala.", "ours", "2026-11-23 00:00"),
        ("fr", "Je reviens vers vous mardi.", "ours", "2026-11-24 00:00"),
        ("fr", "Merci de me confirmer votre accord avant vendredi.", "theirs", "2026-11-20 00:00"),
        ("fr", "Nous vous ferons parvenir le devis lundi.", "ours", "2026-11-23 00:00"),
        ("fr", "J'attends votre retour pour jeudi.", "theirs", "2026-11-19 00:00"),
        ("fr", "Notre rendez-vous est fixé au mardi 24 à 14h.", "ours", "2026-11-24 14:00"),
        ("fr", "Vous recevrez les plans la semaine prochaine.", "ours", "2026-11-23 00:00"),
        ("fr", "Je vous tiens au courant d'ici vendredi.", "ours", "2026-11-20 00:00"),
        ("de", "Am Montag melde ich mich wieder bei Ihnen.", "ours", "2026-11-23 00:00"),
        ("de", "Ich werde Ihnen den Entwurf bis Freitag zusenden.", "ours", "2026-11-20 00:00"),
        ("de", "Bitte teilen Sie mir bis Donnerstag Ihre Entscheidung mit.", "theirs", "2026-11-19 00:00"),
        ("de", "Über Ihre Rückmeldung bis 27.11. würde ich mich freuen.", "theirs", "2026-11-27 00:00"),
        ("de", "Wie besprochen rufe ich Sie am Dienstag um 14 Uhr an.", "ours", "2026-11-24 14:00"),
        ("de", "Sie wollten mir bis Mittwoch Bescheid geben.", "theirs", "2026-11-25 00:00"),
        ("de", "Wir treffen uns am 25.11. um 9:30 Uhr.", "ours", "2026-11-25 09:30"),
        ("de", "Den Vertrag bekommen Sie nächste Woche.", "ours", "2026-11-23 00:00"),
    ],
)
def test_a_promise_is_heard_in_five_languages(language: str, text: str, whose: str, moment: str) -> None:
    (found,) = commitments(text, at=AT, language=language)
    assert (found.whose, f"{found.at:%Y-%m-%d %H:%M}") == (whose, moment)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Si firma antes del viernes, le mantengo el precio."),
        ("es", "El lunes es fiesta y no trabajamos."),
        ("es", "El viernes no podré atenderle."),
        ("es", "La feria empieza el 24 de noviembre."),
        ("es", "El montaje sería el 1 de diciembre."),
        ("es", "¿Te llamo el jueves?"),
        ("es", "Mi socio estará en Lisboa el martes."),
        ("es", "El precio sube el 1 de enero."),
        ("es", "El proveedor me entrega la pieza el lunes."),
        ("es", "Me habría gustado llamarle el lunes, pero fue imposible."),
        ("es", "No hace falta que me responda antes del lunes."),
        ("es", "Cobramos el 50 % el día 1 de diciembre."),
        ("es", "Estaré de vacaciones hasta el 30 de noviembre."),
        ("en", "Our office will be closed on Friday."),
        ("en", "If you sign by Friday we can start on 1 December."),
        ("en", "No need to reply before Monday."),
        ("en", "The price goes up on 1 January."),
        ("en", "Our supplier will send the parts on Monday."),
        ("en", "I can't make Thursday."),
        ("en", "She will call the bank on Monday."),
        ("en", "I would have called on Monday but the line is down."),
        ("en", "Delivery is scheduled for 10 December."),
        ("en", "The exhibition runs until Friday."),
        ("en", "Would Tuesday at 10 suit you?"),
        ("pt", "Se fechar até sexta, mantemos o preço."),
        ("pt", "Na segunda estamos fechados."),
        ("pt", "Não precisa responder até segunda."),
        ("pt", "A entrega será no dia 10 de dezembro."),
        ("pt", "O fornecedor envia-me a peça na segunda."),
        ("fr", "Nous serons fermés vendredi."),
        ("fr", "Si vous signez avant vendredi, la remise est acquise."),
        ("fr", "Inutile de répondre avant lundi."),
        ("fr", "La livraison est prévue le 10 décembre."),
        ("fr", "Le salon commence mardi."),
        ("fr", "Mon associé sera à Lyon mardi."),
        ("de", "Am Freitag ist unser Büro geschlossen."),
        ("de", "Wenn Sie bis Freitag bestellen, gewähren wir 5 % Rabatt."),
        ("de", "Sie brauchen nicht vor Montag zu antworten."),
        ("de", "Die Lieferung erfolgt am 10. Dezember."),
        ("de", "Ich bin am Montag nicht erreichbar."),
        ("de", "Die Preise steigen am 1. Januar."),
        ("de", "Passt Ihnen Dienstag um 10 Uhr?"),
    ],
)
def test_facts_conditions_and_other_people_bind_nobody(language: str, text: str) -> None:
    assert commitments(text, at=AT, language=language) == ()


def test_what_leads_up_to_a_promise_is_not_its_day() -> None:
    (found,) = commitments("Como cerramos el 23, necesito que me confirmen el lunes 30.", at=AT, language="es")
    assert found.at.day == 30


def test_of_two_days_that_would_do_the_first_counts() -> None:
    (found,) = commitments("Te llamo el lunes o si no el martes.", at=AT, language="es")
    assert found.at.day == 23


def test_a_question_beside_a_promise_leaves_it_standing() -> None:
    (found,) = commitments("¿Lo has visto ya? Te llamo el lunes y lo comentamos.", at=AT, language="es")
    assert found.at.day == 23


def test_both_sides_may_promise_in_one_mail() -> None:
    text = "Quedamos en que me confirma las medidas antes del viernes.\n\nLe llamo el lunes a las 9:30 para cerrar la fecha."
    found = commitments(text, at=AT, language="es")
    assert [(one.whose.value, one.at.day) for one in found] == [("theirs", 20), ("ours", 23)]


def test_a_long_sentence_is_kept_short() -> None:
    (found,) = commitments("Le llamo el lunes " + "para repasar con calma cada partida " * 12 + ".", at=AT, language="es")
    assert len(found.text) <= 200


@pytest.mark.parametrize(
    "text",
    [
        "El lunes 2 de marzo te envié la propuesta de los toldos.",
        "El lunes te envie la propuesta.",
        "Le mandé el presupuesto el martes.",
        "El viernes preparé la oferta con todo lo que vimos.",
        "Te llamé ayer, jueves 5 de marzo.",
    ],
)
def test_what_was_done_already_is_no_promise(text: str) -> None:
    assert commitments(text, at=datetime(2026, 3, 6, 12, tzinfo=AT.tzinfo), language="es") == ()


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("es", "¿Podría confirmármelo antes del 27?", 27),
        ("es", "¿Me mandas los planos el lunes, porfa?", 23),
        ("es", "¿Sería posible tener su respuesta antes del martes?", 24),
        ("es", "Si puedes confirmarme antes del viernes, te lo agradezco.", 20),
        ("en", "Could you confirm by Friday?", 20),
        ("en", "Can we have your decision by the 30th please?", 30),
        ("en", "Any chance you could let me know by Friday?", 20),
        ("en", "Don't forget to send me the photos by Monday.", 23),
        ("pt", "Consegue confirmar até sexta?", 20),
        ("pt", "Você me confirma até sexta?", 20),
        ("fr", "Pourriez-vous nous répondre avant le 27 novembre ?", 27),
        ("fr", "Tu me dis combien d'ici vendredi ?", 20),
        ("fr", "N'oubliez pas de me répondre avant lundi.", 23),
        ("de", "Können Sie mir bis Freitag Bescheid geben?", 20),
        ("de", "Ich wäre Ihnen dankbar, wenn Sie mir bis Freitag antworten.", 20),
        ("de", "Ich hätte gern Ihre Antwort bis Freitag.", 20),
    ],
)
def test_a_request_binds_the_other_side_though_it_is_a_courteous_question(language: str, text: str, day: int) -> None:
    (found,) = commitments(text, at=AT, language=language)
    assert (found.whose, found.at.day) == ("theirs", day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Hay que firmarlo antes del viernes."),
        ("es", "Tienen hasta el viernes para decirnos."),
        ("es", "Quedo pendiente para el viernes."),
        ("en", "You have until Friday to decide."),
        ("en", "They have to be returned by Friday."),
        ("en", "Sign and return it by Friday."),
        ("pt", "Tem de pagar até sexta."),
        ("pt", "Me dá um ok até sexta."),
        ("fr", "Il faudra signer avant vendredi."),
        ("fr", "Vous avez jusqu'à vendredi pour vous décider."),
        ("de", "Bitte die Anzahlung bis Freitag überweisen."),
        ("de", "Sie haben bis Freitag Zeit."),
    ],
)
def test_what_the_other_side_has_to_do_is_theirs(language: str, text: str) -> None:
    (found,) = commitments(text, at=AT, language=language)
    assert (found.whose, found.at.day) == ("theirs", 20)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Martes 24 a las 10:00 en tu oficina, como quedamos."),
        ("en", "Tuesday 10am at your office, as agreed."),
        ("pt", "Terça às 10h no seu escritório, como combinado."),
        ("fr", "Mardi 10h à votre bureau, comme convenu."),
        ("de", "Dienstag 10 Uhr bei Ihnen im Büro, wie besprochen."),
    ],
)
def test_a_day_with_its_hour_and_place_is_an_appointment_without_a_verb(language: str, text: str) -> None:
    (found,) = commitments(text, at=AT, language=language)
    assert (found.whose, f"{found.at:%d %H:%M}") == ("ours", "24 10:00")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Nuestro técnico pasará por su casa el lunes."),
        ("es", "Alguien del taller se pasará el lunes a recogerlo."),
        ("en", "Our legal team will share the NDA on Monday."),
        ("en", "Someone will pop in on Monday to look at it."),
        ("pt", "Alguém da equipa passa aí na segunda."),
        ("fr", "Quelqu'un passera lundi le reprendre."),
        ("de", "Jemand von uns schaut am Montag vorbei."),
        ("es", "Si no me dices nada, te llamo el lunes."),
        ("en", "If I don't hear back, I'll call Monday."),
        ("fr", "Sans nouvelles de votre part, je vous appelle lundi."),
    ],
)
def test_ours_is_also_what_our_people_will_do_and_what_silence_brings(language: str, text: str) -> None:
    (found,) = commitments(text, at=AT, language=language)
    assert (found.whose, found.at.day) == ("ours", 23)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Te reservo el hueco hasta el viernes."),
        ("es", "Le confirmo que el lunes queda libre la plaza."),
        ("en", "If you can sign by Friday we'll knock off 5%."),
        ("en", "I'll be in Denver until Tuesday."),
        ("en", "Would you be free on Tuesday at 10?"),
        ("pt", "Consigo segurar a vaga até sexta."),
        ("fr", "Je te bloque le créneau jusqu'à dimanche."),
        ("de", "Wir reservieren den Platz bis Montag."),
        ("de", "An die Preise halte ich mich bis 31. Dezember gebunden."),
    ],
)
def test_keeping_a_place_and_being_away_are_no_promises(language: str, text: str) -> None:
    assert commitments(text, at=AT, language=language) == ()


@pytest.mark.parametrize(
    ("language", "text", "whose"),
    [
        ("es", "Yo te mando los planos el jueves y tú me confirmas el lunes.", ["ours", "theirs"]),
        ("es", "Me manda las fotos mañana y yo le digo algo el lunes.", ["theirs", "ours"]),
        ("en", "You send me the plans tomorrow and I'll call you on Monday.", ["theirs", "ours"]),
        ("pt", "Eu mando o plano na quinta e você me confirma na segunda.", ["ours", "theirs"]),
        ("fr", "Envoyez-moi les cotes demain et je vous chiffre ça lundi.", ["theirs", "ours"]),
        ("de", "Ich schicke den Plan am Donnerstag und Sie bestätigen bis Montag.", ["ours", "theirs"]),
    ],
)
def test_each_half_of_a_bargain_has_its_own_day(language: str, text: str, whose: list[str]) -> None:
    found = commitments(text, at=AT, language=language)
    assert [(one.whose.value, one.at.day) for one in found] == list(zip(whose, (19, 23), strict=True))
