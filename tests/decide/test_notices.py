"""Machines' mail without a header that says so: notices, acknowledgements, departures, signing services; and people beside them."""

# ruff: noqa: E501 -- mails read best on one line

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.absences import returns_on, substitutes_in
from persevera.decide.phrases import any_of
from persevera.decide.replies import judge_received
from persevera.model.judgement import Kind, ReceivedJudgement
from persevera.model.message import Address, Message, MessageId, Ref

PILAR = Address("Pilar Ochoa", "pilar@viveros-ochoa.example")
MONDAY = datetime(2026, 9, 14, 10, tzinfo=timezone(timedelta(hours=2)))


def judged(text: str, subject: str = "Re: Presupuesto de riego", sender: Address = PILAR, **facts: object) -> ReceivedJudgement:
    message = Message(
        ref=Ref("1"),
        message_id=MessageId("n1@viveros-ochoa.example"),
        date=MONDAY,
        sender=sender,
        to=(Address("Raúl Vega", "raul@riegos-vega.example"),),
        subject=subject,
        text=text,
        **facts,  # type: ignore[arg-type]
    )
    return judge_received(message, zone=UTC)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "returns"),
    [
        ("Hola, ando de viaje y sin cobertura. Vuelvo el lunes 28 de septiembre.", date(2026, 9, 28)),
        ("El vivero cierra por vacaciones del 21 al 30 de septiembre. Para pedidos, llame al 611 555 010.", date(2026, 10, 1)),
        ("Me encuentro en una feria hasta el viernes; si es urgente escribe a ventas@viveros-ochoa.example", date(2026, 9, 18)),
        ("Estamos de inventario. Reabrimos el martes 22 de septiembre.", date(2026, 9, 22)),
        ("I'm on annual leave from 21 to 25 September. For anything urgent contact Nuala on 0161 555 0101.", date(2026, 9, 26)),
        ("The studio is closed for stocktaking and reopens on Thursday 24 September.", date(2026, 9, 24)),
        ("Away for two weeks with limited access to email. I'll reply when I'm back.", date(2026, 9, 28)),
        ("Estou de férias até 30 de setembro. Assuntos urgentes: loja@viveros.example", date(2026, 9, 30)),
        ("A loja está fechada para obras. Voltamos na segunda-feira, 21 de setembro.", date(2026, 9, 21)),
        ("Je suis en congés jusqu'au 25 septembre inclus. En cas d'urgence : accueil@viveros.example", date(2026, 9, 26)),
        ("Nos bureaux sont fermés du 21 au 25 septembre. Merci de votre compréhension.", date(2026, 9, 26)),
        ("Ich bin bis einschließlich 25.09.2026 im Urlaub. In dringenden Fällen: info@viveros.example", date(2026, 9, 26)),
        ("Bin auf Montage und ab Montag, 21. September, wieder erreichbar.", date(2026, 9, 21)),
    ],
)
def test_an_absence_told_by_its_wording_alone(text: str, returns: date) -> None:
    found = judged(text)
    assert (found.kind, found.returns) == (Kind.AUTOMATIC, returns)


@pytest.mark.parametrize(
    "text",
    [
        "Raúl, estoy fuera hasta el lunes. Lo retomamos a la vuelta.",
        "Estamos de viaje hasta el jueves pero nos encaja el precio, adelante.",
        "Estoy de vacaciones, ¿me lo mandas otra vez el día 28?",
        "Gracias Raúl, me voy de puente. Llámame el martes y lo vemos.",
        "Off on holiday tomorrow, but happy with the quote. Please go ahead.",
        "Thanks Raúl, we're away till Monday. Call me then.",
        "I've been on leave, sorry for the delay. We'd like to see a sample first.",
        "Estou fora esta semana, podem me ligar na segunda?",
        "Je suis absente demain, rappelez-moi jeudi.",
        "Bin bis Freitag im Urlaub, das Angebot passt aber so.",
        "Hemos recibido su propuesta y la estudiará el consejo. Le contestaremos en breve.",
        "We have received your quotation with thanks and will revert shortly.",
    ],
)
def test_a_person_who_is_away_or_acknowledges_is_a_person(text: str) -> None:
    assert judged(text).kind is Kind.HUMAN


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Re: Presupuesto de riego [#88231]",
            "Hemos recibido tu consulta. Nuestro equipo te responderá en un plazo de 48 horas.",
        ),
        ("Solicitud 20931", "Su solicitud ha sido registrada con el número 20931. Le responderemos en breve."),
        (
            "RE: Irrigation quote",
            "Thank you for contacting Glenside Nurseries. One of our team will get back to you within two working days.",
        ),
        ("Case 550-18", "Your case has been created. Reference: 55018."),
        ("Pedido 4410", "Recebemos a sua mensagem. Responderemos em 24 horas. Protocolo: 4410221"),
        ("Votre demande", "Nous avons bien reçu votre demande. Notre équipe vous répondra sous 48 heures."),
        (
            "Ihre Anfrage",
            "Vielen Dank für Ihre Nachricht. Ihre Anfrage ist bei uns eingegangen, unser Team bearbeitet sie schnellstmöglich.",
        ),
    ],
)
def test_an_acknowledgement_of_a_ticket_system_is_automatic(subject: str, text: str) -> None:
    found = judged(text, subject, Address("", "atencion@viveros-ochoa.example"))
    assert (found.kind, found.returns) == (Kind.AUTOMATIC, None)


@pytest.mark.parametrize(
    ("subject", "text", "substitute"),
    [
        (
            "Cambio de correo",
            "Pilar Ochoa ya no trabaja en Viveros Ochoa. Diríjase a compras@viveros-ochoa.example",
            "compras@viveros-ochoa.example",
        ),
        (
            "Mailbox closed",
            "The address pilar@viveros-ochoa.example is no longer in use. Please write to buying@viveros-ochoa.example.",
            "buying@viveros-ochoa.example",
        ),
        (
            "Adresse supprimée",
            "Mme Ochoa a quitté l'entreprise. Veuillez écrire à achats@viveros-ochoa.example",
            "achats@viveros-ochoa.example",
        ),
        (
            "Re: Angebot",
            "Frau Pilar Ochoa ist nicht mehr bei uns tätig. Bitte wenden Sie sich an einkauf@viveros-ochoa.example",
            "einkauf@viveros-ochoa.example",
        ),
    ],
)
def test_a_notice_of_departure_names_whom_to_write_to(subject: str, text: str, substitute: str) -> None:
    found = judged(text, subject)
    assert (found.kind, found.gone, found.substitute) == (Kind.AUTOMATIC, True, substitute)


def test_the_address_that_is_given_up_is_no_substitute() -> None:
    text = "La cuenta old@viveros.example fue dada de baja. Escriba a new@viveros.example o a otra@viveros.example."
    assert list(substitutes_in(text, own="pilar@viveros.example")) == ["new@viveros.example", "otra@viveros.example"]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Completado: Presupuesto 2291", "Pilar Ochoa ha firmado el documento. Todos los firmantes han terminado."),
        ("Completed: Irrigation quote", "Pilar Ochoa signed the document. All parties have completed it."),
        ("Declined", "Pilar Ochoa declined to sign the agreement."),
    ],
)
def test_a_signing_service_tells_but_says_no_yes(subject: str, text: str) -> None:
    found = judged(text, subject, Address("DocuSign", "dse_eu@docusign.example"))
    assert (found.kind, found.outcome) == (Kind.AUTOMATIC, None)
    assert "signing service" in found.signals[0].why.text


def test_a_person_who_has_signed_is_a_person() -> None:
    assert judged("Pilar ha firmado el contrato, te lo mando mañana.").kind is Kind.HUMAN


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Leído: Presupuesto de riego",
            "Su mensaje\n\n  Para: Pilar Ochoa\n  Asunto: Presupuesto de riego\n\nfue leído el lunes 14 de septiembre.",
        ),
        ("Entregado: Presupuesto", "El mensaje se entregó a los siguientes destinatarios:\n\npilar@viveros-ochoa.example"),
        ("Read: Irrigation quote", "Your message\n\n  To: Pilar\n\nwas read on Monday."),
        ("Lida: Orçamento", "A sua mensagem\n  Para: Pilar\nfoi lida em 14 de setembro."),
        ("Lu : Devis", "Votre message\n  À : Pilar\na été lu le 14/09/2026."),
        ("Gelesen: Angebot", "Ihre Nachricht an Pilar wurde am Montag gelesen."),
    ],
)
def test_a_receipt_as_text_is_a_receipt(subject: str, text: str) -> None:
    assert judged(text, subject).kind is Kind.RECEIPT


SPAIN, NEW_YORK = timezone(timedelta(hours=2)), timezone(timedelta(hours=-4))


@pytest.mark.parametrize(
    ("text", "zone", "language", "day"),
    [
        ("Regreso el 03/10.", SPAIN, "es", None),
        ("Regreso el sábado 03/10.", SPAIN, "es", date(2026, 10, 3)),
        ("Back on 10/03.", NEW_YORK, "en", date(2026, 10, 3)),
        ("Back on 10/03.", SPAIN, "en", None),
        ("Back on 10/20.", SPAIN, "en", date(2026, 10, 20)),
        ("Out of the office 14-Sep to 18-Sep.", SPAIN, "en", date(2026, 9, 19)),
        ("Abwesend vom 15.09. bis 18.09.2026.", SPAIN, "de", date(2026, 9, 19)),
        ("Estaré fuera a partir del 21 de septiembre por dos semanas.", SPAIN, "es", date(2026, 10, 5)),
        ("Desde el 16 de septiembre estoy de licencia.", SPAIN, "es", None),
        ("I will be out of the office beginning September 16.", NEW_YORK, "en", None),
        ("Vuelvo después de Navidad.", SPAIN, "es", None),
        ("Permaneceré ausente hasta el 7 de octubre, fecha en la que me reincorporaré.", SPAIN, "es", date(2026, 10, 7)),
        ("Out 21-25 September, back Monday 28 September.", SPAIN, "en", date(2026, 9, 28)),
        ("We are closed this week.", SPAIN, "en", date(2026, 9, 21)),
        ("Estaré de viaje la semana que viene.", SPAIN, "es", date(2026, 9, 28)),
        ("Atendemos de lunes a viernes, horario de 9 a 18.", SPAIN, "es", None),
    ],
)
def test_the_day_back_in_figures_and_words(text: str, zone: timezone, language: str, day: date | None) -> None:
    assert returns_on(text, at=MONDAY.replace(tzinfo=zone), language=language) == day


def test_no_phrases_match_nothing() -> None:
    assert any_of(["", " \n"]).search("anything") is None


@settings(max_examples=60)
@given(st.text(max_size=400), st.sampled_from(["es", "en", "pt", "fr", "de", ""]))
def test_a_day_back_always_lies_ahead(text: str, language: str) -> None:
    found = returns_on(f"Estaré fuera. {text}", at=MONDAY, language=language)
    assert found is None or found > MONDAY.date()
