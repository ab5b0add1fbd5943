"""A received message is a report, a receipt, a meeting, a machine's reply, or a person's answer; in doubt a person's."""

# ruff: noqa: E501 -- mails and calendar parts read best on one line

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.replies import judge_received
from persevera.model.judgement import Kind, Outcome, ReceivedJudgement
from persevera.model.message import Address, Message, MessageId, Ref, Report

MADRID = ZoneInfo("Europe/Madrid")
WEDNESDAY = datetime(2026, 10, 7, 9, 15, tzinfo=timezone(timedelta(hours=2)))
IRENE = Address("Irene Campos", "irene.campos@talleres.example")


def received(text: str | None, subject: str = "Re: Propuesta", sender: Address = IRENE, **facts: object) -> Message:
    return Message(
        ref=Ref("1"),
        message_id=MessageId("m1@talleres.example"),
        date=WEDNESDAY,
        sender=sender,
        to=(Address("Luis", "luis@montajes.example"),),
        subject=subject,
        text=text,
        **facts,  # type: ignore[arg-type]
    )


def judged(text: str | None, subject: str = "Re: Propuesta", sender: Address = IRENE, **facts: object) -> ReceivedJudgement:
    return judge_received(received(text, subject, sender, **facts), zone=MADRID)


# Reports


def test_a_failed_report_is_undeliverable_and_names_whom() -> None:
    report = Report(
        kind="dsn",
        action="failed",
        status="5.1.1",
        recipients=("irene.campos@talleres.example",),
        original_message_id=MessageId("p1@montajes.example"),
    )
    found = judged("Su mensaje no se ha entregado.", "Undelivered", Address("", "mailer-daemon@montajes.example"), report=report)
    assert found.kind is Kind.UNDELIVERABLE
    assert found.failed_recipients == ("irene.campos@talleres.example",)
    assert found.about == "p1@montajes.example"


@pytest.mark.parametrize(
    ("action", "status", "kind"),
    [
        ("delayed", "4.4.1", Kind.AUTOMATIC),
        ("delivered", "2.0.0", Kind.RECEIPT),
        ("relayed", "2.0.0", Kind.RECEIPT),
        ("", "5.2.2", Kind.UNDELIVERABLE),
    ],
)
def test_what_a_delivery_report_means(action: str, status: str, kind: Kind) -> None:
    report = Report(kind="dsn", action=action, status=status)
    assert judged("", "Delivery Status Notification", Address("", "postmaster@x.example"), report=report).kind is kind


def test_a_read_receipt_is_a_receipt() -> None:
    report = Report(kind="mdn", action="displayed", original_message_id=MessageId("p1@montajes.example"))
    found = judged("Tu mensaje se ha leído.", "Leído: Propuesta", report=report)
    assert found.kind is Kind.RECEIPT
    assert found.about == "p1@montajes.example"


BOUNCES = {
    "exim": (
        Address("Mail Delivery System", "mailer-daemon@mx.hosting.example"),
        "Mail delivery failed: returning message to sender",
        (
            "A message that you sent could not be delivered to one or more of its recipients.\n\n  irene@talleres.example\n"
            "    550 5.1.1 User unknown\n\n------ This is a copy of your message ------\n\nMessage-ID: <p1@montajes.example>\n"
        ),
    ),
    "exchange_es": (
        Address("Microsoft Outlook", "microsoftexchange329e71ec88ae4615@talleres.example"),
        "No se puede entregar: Propuesta",
        "No se pudo entregar el mensaje a los siguientes destinatarios:\n\nirene@talleres.example\n\nMessage-ID: <p1@montajes.example>",
    ),
    "gmail": (
        Address("Mail Delivery Subsystem", "mailer-daemon@googlemail.com"),
        "Delivery Status Notification (Failure)",
        (
            "** Address not found **\n\nYour message wasn't delivered to irene@talleres.example because the address couldn't be found.\n\n"
            "Message-ID: <p1@montajes.example>"
        ),
    ),
}


@pytest.mark.parametrize(("sender", "subject", "text"), BOUNCES.values(), ids=BOUNCES)
def test_a_vendors_form_without_a_report_part_is_undeliverable(sender: Address, subject: str, text: str) -> None:
    found = judged(text, subject, sender)
    assert found.kind is Kind.UNDELIVERABLE
    assert found.failed_recipients == ("irene@talleres.example",)
    assert found.about == "p1@montajes.example"


def test_a_delay_is_no_bounce() -> None:
    text = "This is a warning message only. You do not need to resend your message. It has not yet been delivered to irene@t.example."
    assert judged(text, "Warning: message delayed 24 hours", Address("", "mailer-daemon@x.example")).kind is Kind.AUTOMATIC


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Mail delivery failed", "A mí también me pasó. ¿Me lo mandas a irene@talleres.example?"),
        ("Fwd: Undelivered Mail Returned to Sender", "Luis, mira, me ha venido esto devuelto."),
        ("Propuesta", "No he podido abrir el adjunto, no se pudo entregar bien el fichero."),
    ],
)
def test_a_person_who_writes_of_a_bounce_is_a_person(subject: str, text: str) -> None:
    assert judged(text, subject).kind is Kind.HUMAN


# Meetings

REPLY = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nDTSTART:20261012T090000Z\r\nDTEND:{end}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


@pytest.mark.parametrize(
    ("end", "until"),
    [("20261012T100000Z", date(2026, 10, 12)), ("20261012T223000Z", date(2026, 10, 13)), ("nonsense", date(2026, 10, 12))],
)
def test_an_answer_to_an_invitation_is_a_meeting_until_its_last_day(end: str, until: date) -> None:
    found = judged("", "Aceptado: Visita", calendar_method="REPLY", calendar_text=REPLY.format(end=end))
    assert found.kind is Kind.MEETING
    assert found.until == until


def test_an_all_day_event_ends_the_day_before_its_end() -> None:
    text = REPLY.replace("DTEND:{end}", "DTEND;VALUE=DATE:20261014")
    assert judged("", "Aceptado: Feria", calendar_method="COUNTER", calendar_text=text).until == date(2026, 10, 13)


def test_a_refusal_written_beside_an_invitation_is_a_persons_answer() -> None:
    found = judged(
        "No nos interesa seguir con la propuesta, gracias.", "Rechazado: Visita", calendar_method="REPLY", calendar_text=REPLY
    )
    assert (found.kind, found.outcome) == (Kind.HUMAN, Outcome.NO)


# Automatic replies


@pytest.mark.parametrize(
    "headers",
    [
        (("auto-submitted", "auto-replied"),),
        (("auto-submitted", "auto-generated (vacation)"),),
        (("x-autoreply", "yes"),),
        (("x-autorespond", "Re: Propuesta"),),
        (("precedence", "auto_reply"),),
    ],
    ids=lambda headers: headers[0][0] + headers[0][1][:10],
)
def test_a_header_shows_a_machine(headers: tuple[tuple[str, str], ...]) -> None:
    assert judged("Gracias por tu correo.", headers=headers).kind is Kind.AUTOMATIC


@pytest.mark.parametrize(
    "headers",
    [
        (("auto-submitted", "no"),),
        (("x-auto-response-suppress", "All"),),
        (("precedence", "list"), ("list-id", "<ventas.montajes.example>"), ("list-unsubscribe", "<mailto:x@y.example>")),
        (("precedence", "bulk"),),
    ],
    ids=lambda headers: headers[0][0],
)
def test_headers_that_people_carry_too_are_no_evidence(headers: tuple[tuple[str, str], ...]) -> None:
    assert judged("Lo vemos el lunes.", "Propuesta", headers=headers).kind is Kind.HUMAN


def test_a_newsletter_is_automatic() -> None:
    headers = (("precedence", "bulk"), ("list-unsubscribe", "<https://x.example/baja>"))
    assert judged("Novedades de octubre", "Novedades de octubre", headers=headers).kind is Kind.AUTOMATIC


@pytest.mark.parametrize(
    "subject",
    [
        "Respuesta automática: Propuesta",
        "Fuera de la oficina Re: Propuesta",
        "Automatic reply: Quote",
        "Out of Office: Quote",
        "Resposta automática: Proposta",
        "Réponse automatique : Devis",
        "Automatische Antwort: Angebot",
    ],
)
def test_a_subject_that_machines_write(subject: str) -> None:
    assert judged("Estaré de vuelta el día 20.", subject).kind is Kind.AUTOMATIC


@pytest.mark.parametrize(
    "text",
    [
        "Estoy de vacaciones hasta el 19 de octubre. Para asuntos urgentes, contacte con Raúl (raul@talleres.example).",
        "Gracias por su mensaje. Estaré ausente del 5 al 16 de octubre, sin acceso al correo. Le responderé a mi regreso.",
        "I am out of the office until Monday 19 October with limited access to email. For urgent matters please contact Ann.",
        "Thank you for your email. I'm on annual leave and will reply on my return.",
        "Este es un mensaje automático. Hemos recibido su consulta.",
        "Thank you for contacting Northwind. We have received your message and one of our team will reply within 48 hours.",
        "Estou de férias até dia 20. Em caso de urgência contacte a Ana.",
        "Je suis absent jusqu'au 20 octobre. En cas d'urgence, veuillez contacter Paul.",
        "Ich bin bis zum 20. Oktober im Urlaub. In dringenden Fällen wenden Sie sich an Frau Lang.",
        "Esta cuenta de correo ya no está activa. Escriba a info@talleres.example.",
    ],
)
def test_the_wording_of_a_machine_without_headers(text: str) -> None:
    assert judged(text, "Propuesta").kind is Kind.AUTOMATIC


@pytest.mark.parametrize(
    "text",
    [
        "Estoy fuera de la oficina hasta el lunes, ¿me mandas la información?",
        "Acabo de volver de vacaciones y me interesa, ¿hablamos?",
        "Luis, estoy de vacaciones pero he leído la propuesta: adelante con ella.",
        "I'm out of the office this week but the quote looks fine.",
        "Hemos recibido su propuesta y la estamos estudiando. Le diremos algo lo antes posible.",
        "Gracias por contactarme, aquí hacemos nosotros mismos el montaje.",
        "Thanks for reaching out but this isn't a fit for us.",
        "Irene ya no trabaja aquí, ahora lo llevo yo. ¿Me reenvías el presupuesto?",
        "Recibido, gracias.",
        "Hemos recibido tu mensaje, gracias. Te contesto lo antes posible.",
        "",
    ],
)
def test_in_doubt_it_is_a_person(text: str) -> None:
    assert judged(text).kind is Kind.HUMAN


@pytest.mark.parametrize(
    ("text", "returns"),
    [
        ("Estoy fuera hasta el lunes.", date(2026, 10, 12)),
        ("Estaré ausente del 13 al 17 de octubre.", date(2026, 10, 18)),
        ("Estaré de vacaciones hasta el 16 de octubre inclusive.", date(2026, 10, 17)),
        ("Estoy de vacaciones. Vuelvo el 19 de octubre.", date(2026, 10, 19)),
        ("Estaré ausente por dos semanas.", date(2026, 10, 21)),
        ("Estoy de vacaciones esta semana.", date(2026, 10, 12)),
        ("Estoy de baja. Regreso la próxima semana.", date(2026, 10, 12)),
        ("Estoy de vacaciones y me reincorporo el 03/11.", None),
        ("Estoy de vacaciones y me reincorporo el 23/10.", date(2026, 10, 23)),
        ("Estoy de baja médica sin fecha de vuelta.", None),
        ("I'm out of the office through Friday.", date(2026, 10, 10)),
        ("I am away until 20 October.", date(2026, 10, 20)),
        ("I'm on vacation Oct 12-20. Back after.", date(2026, 10, 21)),
        ("Out of office from 10/12 to 10/20.", date(2026, 10, 21)),
        ("I'm on leave. Back on 10/20.", date(2026, 10, 20)),
        ("I am out of the office for two weeks.", date(2026, 10, 21)),
        ("I am out of the office. I will return on Monday, October 19.", date(2026, 10, 19)),
        ("I'm out of office. Our office hours are Monday to Friday 9-5.", None),
    ],
)
def test_the_first_day_back(text: str, returns: date | None) -> None:
    found = judged(text, "Automatic reply: Propuesta", headers=(("auto-submitted", "auto-replied"),))
    assert found.returns == returns


def test_the_substitute_is_not_the_sender() -> None:
    text = "Estoy de vacaciones. Para urgencias escriba a Raul@talleres.example o a irene.campos@talleres.example."
    assert judged(text, headers=(("auto-submitted", "auto-replied"),)).substitute == "raul@talleres.example"


def test_a_notice_of_departure_says_whom_to_write_to() -> None:
    text = "Irene Campos ya no trabaja en Talleres. Para cualquier consulta, escriba a compras@talleres.example."
    found = judged(text, "Propuesta")
    assert (found.kind, found.gone, found.substitute) == (Kind.AUTOMATIC, True, "compras@talleres.example")


def test_a_person_who_says_so_is_a_person_and_gone() -> None:
    found = judged("He dejado la empresa, escribe a compras@talleres.example. Un abrazo")
    assert (found.kind, found.outcome, found.gone) == (Kind.HUMAN, Outcome.OTHER, True)
    assert found.substitute == "compras@talleres.example"


# People


def test_a_persons_answer_has_outcome_words_and_telling_sentence() -> None:
    text = "Hola, Luis:\n\nAceptamos el presupuesto de 4.850 €.\n\nUn saludo,\nIrene\n\nEl 5 oct 2026, Luis escribió:\n> Te paso el presupuesto"
    found = judged(text.replace("2026, Luis", "2026, a las 10:12, Luis"))
    assert (found.kind, found.outcome) == (Kind.HUMAN, Outcome.YES)
    assert found.own_words == "Hola, Luis:\n\nAceptamos el presupuesto de 4.850 €."
    assert found.excerpt == "Aceptamos el presupuesto de 4.850 €."
    assert found.language == "es"
    assert [str(amount.value) for amount in found.amounts] == ["4850"] or found.amounts


def test_a_quotation_alone_decides_nothing() -> None:
    found = judged("El 5 oct 2026, a las 10:12, Luis escribió:\n> Aceptamos tarjetas. Adelante con la propuesta.")
    assert (found.kind, found.outcome) == (Kind.HUMAN, Outcome.OTHER)


def test_a_date_in_utc_is_read_in_the_accounts_zone() -> None:
    late = datetime(2026, 10, 6, 22, 30, tzinfo=UTC)
    message = received("Lo miro mañana y te digo.")
    found = judge_received(
        Message(ref=message.ref, message_id=message.message_id, date=late, sender=IRENE, text=message.text), zone=MADRID
    )
    assert found.until == date(2026, 10, 8)


def test_a_body_that_was_not_read_decides_nothing() -> None:
    assert judged(None).outcome is Outcome.OTHER


@settings(max_examples=80, deadline=None)
@given(
    st.text(max_size=300),
    st.text(max_size=60),
    st.text(max_size=40),
    st.sampled_from(["", "REPLY", "COUNTER", "CANCEL", "PUBLISH"]),
    st.text(max_size=80),
)
def test_any_message_is_judged(text: str, subject: str, name: str, method: str, calendar: str) -> None:
    assert judged(text, subject, Address(name, name), calendar_method=method, calendar_text=f"DTEND:{calendar}").kind in Kind


@pytest.mark.parametrize(
    "junk", ["a@" * 50_000, "Message-ID:" * 9_000, "hasta el " * 11_000, "5.1.1 " * 17_000, "\n" * 100_000], ids=range(5)
)
def test_junk_is_judged(junk: str) -> None:
    judged(junk, junk, calendar_method="REPLY", calendar_text="DTEND" * 13_000)


@pytest.mark.parametrize(
    ("subject", "text", "outcome"),
    [
        ("Re: Presupuesto", "Perdona, tenía puesta la respuesta automática. Adelante con el presupuesto.", Outcome.YES),
        ("Re: Presupuesto", "Ayer te saltó mi respuesta automática. No nos interesa, gracias.", Outcome.NO),
        ("Re: Respuesta automática: Presupuesto", "Perdona, ya estoy de vuelta. Aceptamos el presupuesto.", Outcome.YES),
        ("Undeliverable stock - re quote", "We have no undeliverable stock left. We accept your quote.", Outcome.YES),
    ],
)
def test_a_decision_in_so_many_words_is_a_persons_whatever_machines_say_beside_it(
    subject: str, text: str, outcome: Outcome
) -> None:
    found = judged(text, subject)
    assert (found.kind, found.outcome) == (Kind.HUMAN, outcome)
