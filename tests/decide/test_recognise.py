"""Which sent messages are proposals, and what they offer."""

from __future__ import annotations

import time
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.judgement.measure import message, rows

from persevera.decide.recognise import judge_sent, worth_judging
from persevera.model.judgement import Precision, SentJudgement, Whose
from persevera.model.message import Address, Attachment, Message, MessageId, Ref

MADRID = ZoneInfo("Europe/Madrid")
SENT = datetime(2026, 11, 18, 11, 30, tzinfo=MADRID)


def mail(
    subject: str, text: str, *files: str, to: str = "marta@talleresvega.es", headers: tuple[tuple[str, str], ...] = ()
) -> Message:
    return Message(
        ref=Ref("1"),
        message_id=MessageId("1@example.org"),
        date=SENT,
        sender=Address("Julián Ortega", "julian@norteclima.es"),
        to=(Address("", to),),
        subject=subject,
        text=text,
        attachments=tuple(Attachment(name, 1000) for name in files),
        headers=headers,
    )


def judge(subject: str, text: str, *files: str, country: str = "ES") -> SentJudgement:
    return judge_sent(mail(subject, text, *files), zone=MADRID, country=country)


PROPOSALS = [
    (
        "Su petición",
        "Estimada Rosa:\n\nEn respuesta a su petición, le remitimos oferta para pintar la nave.\nBase imponible: 3.180 €.",
        (),
    ),
    (
        "Re: Solicitud de presupuesto",
        "Hola, Iván. Gracias por tu solicitud de presupuesto. Te envío nuestra propuesta para la alarma: 940 € más IVA.",
        (),
    ),
    (
        "Re: your request",
        "Dear Mr Hall, further to your request for a quote, please find our proposal below. Two coaches: £2,300 + VAT.",
        (),
    ),
    ("Re: Question", "Hi Tom, the price for two days on site is £1,450. If you approve it this week, we start on Monday.", ()),
    (
        "Re: reforma del local",
        "Buenas, Elena: te paso la valoración de la reforma. Total: 6.900 €. Precio garantizado hasta el 15 de diciembre.",
        (),
    ),
    (
        "Climatización nave 3",
        "Hola, Marta:\n\nTe adjunto el presupuesto de la climatización de la nave 3. Ya me contarás.\n\nUn saludo",
        ("Presupuesto_118.pdf",),
    ),
    ("Lo que hablamos", "Buenas, Luis. Por todo el trabajo serían 2.300 € más IVA, materiales incluidos. ¿Cómo lo ves?", ()),
    (
        "Propuesta de servicio",
        "Estimada Rosa:\n\nLe hacemos llegar nuestra propuesta para el mantenimiento anual. Importe: 6.400 € + IVA.",
        (),
    ),
    ("Re: consulta", "Hola, Irene, aquí tienes la oferta que me pediste. Es válida hasta final de mes.", ("oferta 77.pdf",)),
    (
        "Cotización",
        "Estimado Ing. Rivas: junto con saludarle, envío la cotización solicitada por las bombas. Total $84,500.00 MXN.",
        (),
    ),
    (
        "Presupuesto reforma baño",
        "Buenos días. En el PDF tenéis el detalle de la reforma. El total asciende a 7.850 €.",
        ("PTO-88.pdf",),
    ),
    ("Nueva versión", "Ana, he ajustado la propuesta con los cambios que pedías. La tienes adjunta.", ("Propuesta_v2.pdf",)),
    (
        "Tarifas 2027",
        "Buenos días, Pedro: le remito nuestras tarifas para su flota, con un coste de 45 € por vehículo y mes.",
        (),
    ),
    (
        "Gracias por la visita",
        "Hola, Nuria. Gracias por recibirnos ayer. Como quedamos, te paso la propuesta económica.",
        ("Propuesta economica.pdf",),
    ),
    (
        "Vuestra web",
        "Hola, chic@s de Vega: os dejo por aquí la propuesta. Si os encaja, empezamos en enero.",
        ("propuesta-web.pdf",),
    ),
    (
        "Quote 4471",
        "Hi Jane,\n\nPlease find attached our quote for the rooftop units. It is valid for 30 days.\n\nBest",
        ("Q-4471.pdf",),
    ),
    (
        "Next steps",
        "Hi Tom, great to meet you yesterday. I've attached a proposal for the rollout, $38,000 all in.",
        ("Rollout proposal.pdf",),
    ),
    ("Kitchen", "Hi Sue, the full job comes to £4,950 including VAT. Happy to start in January if that works.", ()),
    (
        "Pricing for 40 seats",
        "Hi Ben, for 40 seats the price would be €18 per seat per month, billed annually. Let me know if you'd like to proceed.",
        (),
    ),
    ("Estimate for the fence", "Dear Mr Hall, we are pleased to submit our estimate for the fence: £2,180 plus VAT.", ()),
    ("Updated proposal", "Hi Kate, here is the updated proposal with the changes we discussed.", ("Proposal_rev2.pdf",)),
    ("Docs", "As promised, sending this over. Shout if anything is unclear.", ("Northclima_Quote_221.pdf",)),
    (
        "Maintenance contract offer",
        "Dear Ms Poole, following our call I have put together an offer for yearly maintenance.",
        ("Offer.pdf",),
    ),
    (
        "RE: Presupuesto ascensor",
        "Buenos días, Carlos. Adjuntamos presupuesto según lo solicitado. Quedamos a su disposición.",
        ("24-551.pdf",),
    ),
    ("Proposta", "Bom dia, segue em anexo a nossa proposta no valor de 3.200 €.", ("proposta.pdf",)),
    ("puerta garaje", "la puerta seccional te la dejo en 1.650 + iva montada, me dices algo y la pido", ()),
    (
        "Re: pintura portal",
        "Buenas, Nico: por el portal y los dos rellanos serían 890 €, y si queréis el garaje se va a 1.340 €. ¿Os cuadra?",
        (),
    ),
    (
        "Aceite",
        "Hola, chef: el virgen extra de cinco litros a 38,50 la garrafa, portes nuestros a partir de diez. ¿Te apunto el pedido?",
        (),
    ),
    ("Re: flete", "Estimado Óscar: el contenedor a Cartagena le sale en US$ 2.150, tránsito 18 días. Quedo atento.", ()),
    ("Mesas", "Doña Elvira, las ocho mesas le quedan en $14,200 ya con IVA, se las entrego en tres semanas.", ()),
    ("Clases", "Hola, Uri, serían dos horas semanales a 28 € la hora. Puedo empezar el lunes que viene, ¿te encaja?", ()),
    (
        "Renovación del mantenimiento",
        "Buenos días, Berta: para 2027 les ofrecemos seguir igual por 145 € al mes, IVA aparte, sin permanencia.",
        (),
    ),
    ("Lo prometido", "Va lo que hablamos, Iker. Cualquier cosa me dices.", ("Presupuesto cubierta nave.pdf",)),
    ("Gutters", "Hi Moira, I can do the front and back gutters for £340, all in. Could come Thursday week, just shout.", ()),
    (
        "Menu for the 14th",
        "Hello Ana,\n\nCanapés - £12 per head\nThree courses - £41 per head\nStaff - £180\n\nLet me know which you'd like.",
        (),
    ),
    (
        "Re: thermostats",
        "All good now, Raj. By the way, I could swap the other four for $95 each while I'm there. Want me to?",
        (),
    ),
    ("Retainer", "Tess, what if we do three days a month at $4,800 plus GST, cancel any time? Keen to hear what you reckon.", ()),
    ("janelas", "Boa tarde Rui, as cinco janelas ficam em 2.380 € já montadas, IVA à parte. Diga-me se avanço.", ()),
    ("Consultoria", "Prezada Ana, proponho honorários de R$ 9.500,00 em três parcelas. Se concordar, envio o contrato.", ()),
    ("Terrasse", "Bonjour Luc, la terrasse en pin revient à 3.900 € HT, pose comprise. Délai : trois semaines. Ca vous va ?", ()),
    ("Flyer", "Hallo Nele, 2.000 Flyer wären 168 € netto, 5.000 kosten 249 €. Passt das? Dann geht es morgen in Druck.", ()),
    ("Heizung", "Sehr geehrter Herr Veit, gerne bieten wir Ihnen die Wartung für 320 € zzgl. MwSt. im Jahr an.", ()),
]


@pytest.mark.parametrize(("subject", "text", "files"), PROPOSALS, ids=[row[0] for row in PROPOSALS])
def test_what_offers_something_is_a_proposal(subject: str, text: str, files: tuple[str, ...]) -> None:
    found = judge(subject, text, *files)
    assert found.is_proposal, found.signals
    assert found.signals
    assert found.offer is not None
    assert len(found.offer.what) <= 80


OTHERS = [
    ("Re: RFP", "Thank you for your request for a proposal. We will come back to you next week with a price.", ()),
    ("El curso", "Hola, Julia: te envío la valoración del curso, un 9 sobre 10. Repetiremos seguro. ¡Gracias!", ()),
    ("Consulta", "Buenos días: ¿cuál sería el precio de la instalación? Hicimos una solicitud por la web y nadie contestó.", ()),
    ("Factura 221", "Buenos días, adjunto la factura de noviembre por 1.210 €. Vence a 30 días.", ("Factura_221.pdf",)),
    ("Re: propuesta", "Hola, Marta, ¿has podido revisar la propuesta que te envié la semana pasada?", ()),
    ("Seguimiento del presupuesto", "Buenas, Luis, te escribo por si tienes alguna duda sobre el presupuesto.", ()),
    ("Petición", "Buenos días, necesitamos presupuesto para renovar 12 portátiles. ¿Nos lo podéis enviar esta semana?", ()),
    ("Re: reforma", "Hola, Ana. Mañana te mando el presupuesto sin falta.", ()),
    ("Re: oferta", "Gracias por vuestra oferta, la vemos y os decimos.", ()),
    ("Fwd: Presupuesto caldera", "Mira lo que nos ha mandado el proveedor, ¿qué te parece?", ("Presupuesto caldera.pdf",)),
    ("Contrato", "Buenos días, te adjunto el contrato firmado. Gracias por aceptar la propuesta.", ("Contrato.pdf",)),
    ("Pedido 889", "Confirmamos el pedido 889 por importe de 3.400 €. Sale el jueves.", ()),
    ("Oferta de trabajo", "Hola, hemos abierto una oferta de empleo para un técnico. ¿Conoces a alguien?", ()),
    ("Presupuesto anual", "Laura, para cerrar el presupuesto anual de marketing me faltan tus cifras.", ()),
    ("Propuesta de fechas", "Hola, os paso una propuesta de fechas para la formación: 24 o 25 de noviembre.", ()),
    ("Recibo pendiente", "Le recordamos que sigue pendiente de pago el recibo de 180 €.", ()),
    ("Hola", "¿Comemos el jueves? Un abrazo.", ()),
    ("Re: duda", "Si quiere, le puedo preparar una propuesta para la otra nave. ¿Le interesa?", ()),
    ("RFQ pumps", "Please send us your best quotation for 12 pumps by Friday.", ()),
    ("Re: Proposal", "Hi Tom, just following up on the proposal I sent on Monday. Any thoughts?", ()),
    ("Your quote", "Thanks for the quote, we'll look at it and come back to you.", ()),
    ("Invoice 331", "Hi Tom, invoice 331 for £540 is attached.", ("INV-331.pdf",)),
    ("Re: pricing", "I'll send you the proposal next week, once I've spoken to our engineer.", ()),
    ("Job offer", "We are delighted to offer you the position, with a salary of £41,000.", ("Offer letter.pdf",)),
    ("Research proposal", "Please find attached my research proposal for the PhD programme.", ("Research proposal.pdf",)),
    ("Minutes", "Attached are the minutes of today's call. We talked about the proposal too.", ("minutes.docx",)),
    ("Draft", "Team, could you review the draft proposal before I send it to Vega?", ("Proposal draft.docx",)),
    ("Re: your email", "To quote your last message, the filters arrive on Tuesday.", ()),
    ("Order confirmation", "Your order of $2,300 has been confirmed and ships on Monday.", ()),
    ("Catálogo", "Hola, le mando nuestro catálogo y la ficha técnica de la serie nueva.", ("Catalogo.pdf",)),
    ("Re: licitación", "Lamentamos decirle que no podemos presentar oferta en esta ocasión.", ()),
    ("Re: tarimas", "Hola, Gus: si me lo dejas en 2.200 € firmamos hoy.", ()),
    ("Madera", "Buenas, ¿a cuánto me sale el tablero de 19 cogiendo 40? La última vez me lo dejaron en 31 €.", ()),
    ("Gastos", "Hola, Pili: gastos del mes, hotel 210 €, dietas y taxi 88 €. Total 298 €.", ()),
    ("Siniestro", "Presento reclamación: llegaron seis cajas rotas. El daño asciende a 430 €.", ()),
    ("Señal", "¡Recibidos los 300 € de la señal, la fecha ya es vuestra!", ()),
    ("Vacante", "Me permito postularme a la vacante. Mi aspiración salarial es de 31.000 € brutos.", ("CV_Rivas.pdf",)),
    (
        "Propuesta de libro",
        "Estimados editores: les remito mi propuesta de libro, con un capítulo de muestra.",
        ("propuesta.pdf",),
    ),
    ("Tarifas", "Estimado cliente: le informamos de que a partir de enero nuestras tarifas se incrementan un 4 %.", ()),
    ("lo de la competencia", "Fran, a un conocido mío otra empresa le pidió 900 € al mes. Es lo que hay.", ()),
    ("Deposit", "Got the £150 deposit this morning, thanks, you're booked. Balance of £400 on the day.", ()),
    ("Re: Quote 88", "Thank you for your quotation of £1,200, which we are happy to accept. PO number to follow.", ()),
    (
        "Price on gravel",
        "Morning, what's your best price on ten tonnes of 20 mm, delivered? I paid £38 a tonne off you in May.",
        (),
    ),
    ("May expenses", "Hi Jo, May expenses for you: trains £212.40, hotel £180.00. Receipts are in the folder.", ()),
    ("2027 rates", "Dear clients, please note that effective January 1 our hourly rates change: partners $420.", ()),
    ("Re: the lamp", "According to their website it's £89, and they want a tenner for delivery. We don't sell it ourselves.", ()),
    ("Orçamento", "Recebi o vosso orçamento de 640 €. Está aceite, podem avançar.", ()),
    ("Devis", "Bonjour, pouvez-vous me faire un devis pour 12 chaises ? La dernière fois vous étiez à 48 € pièce.", ()),
    ("Ihr Angebot", "Vielen Dank für Ihr Angebot über 2.400 €. Leider haben wir uns für einen Mitbewerber entschieden.", ()),
    ("Mahnung", "Zu unserer Rechnung 118 über 240,00 € konnten wir noch keinen Zahlungseingang feststellen.", ()),
    ("Stelle", "Wir freuen uns, Ihnen die Stelle als Monteur anbieten zu können, Jahresgehalt 41.000 €.", ()),
]


@pytest.mark.parametrize(("subject", "text", "files"), OTHERS, ids=[row[0] for row in OTHERS])
def test_what_offers_nothing_is_none(subject: str, text: str, files: tuple[str, ...]) -> None:
    found = judge(subject, text, *files)
    assert not found.is_proposal, found.signals
    assert found.offer is None


GIVEN = "Le adjunto la propuesta de mantenimiento. El importe es de 900 € + IVA."


@pytest.mark.parametrize(
    "message",
    [
        mail("Propuesta", GIVEN, headers=(("list-unsubscribe", "<https://example.org/u>"),)),
        mail("Propuesta", GIVEN, headers=(("list-id", "ventas"),)),
        mail("Propuesta", GIVEN, headers=(("auto-submitted", "auto-generated"),)),
        mail("Propuesta", GIVEN, headers=(("precedence", "bulk"),)),
        mail("Propuesta", GIVEN, to="no-reply@plataforma.es"),
        mail("Propuesta", GIVEN, to="laura@norteclima.es"),
    ],
    ids=["newsletter", "list", "machine", "bulk", "nobody reads it", "colleague"],
)
def test_where_it_went_can_rule_a_proposal_out(message: Message) -> None:
    found = judge_sent(message, zone=MADRID)
    assert not found.is_proposal
    assert found.signals


def test_the_offer_holds_its_facts() -> None:
    found = judge(
        "Propuesta P-2291: mantenimiento de las calderas",
        "Buenos días, Marta:\n\nLe adjunto la propuesta P-2291 para el mantenimiento de las calderas.\n\n"
        "Revisión 1.200 €\nRepuestos 850 €\n"
        "Total 2.050 € + IVA\n\nEs válida hasta el 30 de noviembre. "
        "Le llamo el martes a las 10. Mi móvil es el 600 11 22 33.\n\nUn saludo,\nJulián",
        "Propuesta_P-2291.pdf",
    )
    assert found.offer is not None
    assert found.offer.what == "mantenimiento de las calderas"
    assert found.offer.reference == "P-2291"
    assert [one.value for one in found.offer.amounts] == [2050, 1200, 850]
    assert found.offer.valid_until == date(2026, 11, 30)
    assert found.offer.attachments == ("Propuesta_P-2291.pdf",)
    assert found.offer.phone == "600 11 22 33"
    assert (found.language, found.register, found.greeting) == ("es", "usted", "Buenos días, Marta:")
    assert [(one.whose, one.at, one.precision) for one in found.commitments] == [
        (Whose.OURS, datetime(2026, 11, 24, 10, tzinfo=MADRID), Precision.MINUTE)
    ]


def test_the_phone_is_the_customers_and_never_that_of_our_own_signature() -> None:
    ours = "Buenos días, Marta:\n\nLe adjunto el presupuesto: 900 € + IVA.\n\nUn saludo,\n\nJulián Rey\nTel. 910 000 134"
    asked = (
        "\n\nEl mar, 17 nov 2026 a las 9:12, Marta Gil <marta@gil.example> escribió:\n"
        "> ¿Me pasas precio?\n>\n> Marta Gil\n> Tel. 600 11 22 33"
    )
    alone, answering = judge("Presupuesto 12", ours, "presupuesto.pdf"), judge("Re: Precio", ours + asked, "presupuesto.pdf")
    assert alone.offer is not None
    assert alone.offer.phone is None
    assert answering.offer is not None
    assert answering.offer.phone == "600 11 22 33"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Adjunto presupuesto. Validez de la oferta: 15 días.", date(2026, 12, 3)),
        ("Adjunto presupuesto, válido por un mes.", date(2026, 12, 18)),
        ("Adjunto presupuesto. La oferta caduca el 20 de diciembre.", date(2026, 12, 20)),
        ("Adjunto presupuesto. Los precios se mantienen hasta el 31/12/2026.", date(2026, 12, 31)),
        ("Adjunto presupuesto, válido hasta fin de mes.", date(2026, 11, 30)),
        ("Attached is our quote. It is valid for 30 days.", date(2026, 12, 18)),
        ("Attached is our quote, which expires on December 4th.", date(2026, 12, 4)),
        ("Adjunto presupuesto. La caldera tiene una garantía válida de 2 años.", None),
        ("Adjunto presupuesto. Le llamo el 20 de diciembre.", None),
    ],
)
def test_how_long_the_offer_holds(text: str, expected: date | None) -> None:
    found = judge("Presupuesto", text, "p.pdf")
    assert found.offer is not None
    assert found.offer.valid_until == expected


@pytest.mark.parametrize(
    ("subject", "text", "what", "reference"),
    [
        (
            "Presupuesto 2026/114",
            "Adjunto el presupuesto para la instalación de dos splits.",
            "instalación de dos splits",
            "2026/114",
        ),
        ("RE: Propuesta comercial: rediseño de la web", "Adjunto la propuesta.", "rediseño de la web", None),
        ("Quote QU-2231 - switch room", "Please find attached our quote.", "switch room", "QU-2231"),
        ("Oferta", "Te adjunto la oferta.", "", None),
        ("", "Te paso la propuesta de limpieza de oficinas.", "limpieza de oficinas", None),
        ("Cotización N° 4471 bombas", "Envío la cotización solicitada.", "bombas", "4471"),
    ],
)
def test_what_is_offered_is_a_short_phrase(subject: str, text: str, what: str, reference: str | None) -> None:
    found = judge(subject, text, "doc.pdf")
    assert found.offer is not None
    assert (found.offer.what, found.offer.reference) == (what, reference)


@pytest.mark.parametrize(
    ("subject", "text", "file", "revises"),
    [
        ("Propuesta revisada", "Te adjunto la propuesta con el descuento.", "p.pdf", True),
        ("Propuesta", "Te adjunto la nueva versión de la propuesta.", "p.pdf", True),
        ("Quote", "Please find attached the revised quote.", "q.pdf", True),
        ("Quote", "Please find attached our quote.", "Quote_v3.pdf", True),
        ("Propuesta", "Te adjunto la propuesta.", "propuesta.pdf", False),
    ],
)
def test_a_revision_says_so(subject: str, text: str, file: str, revises: bool) -> None:
    assert judge(subject, text, file).revises is revises


def test_a_bare_dollar_is_the_countrys() -> None:
    assert judge("Cotización", "Adjunto cotización. Total: $12,400 más IVA", country="MX").amounts[0].currency == "MXN"
    assert judge("Cotización", "Adjunto cotización. Total: $12,400 más IVA", country="").amounts[0].currency is None


@pytest.mark.parametrize(("subject", "text", "files"), PROPOSALS, ids=[row[0] for row in PROPOSALS])
def test_the_quick_look_lets_every_proposal_through(subject: str, text: str, files: tuple[str, ...]) -> None:
    assert worth_judging(subject, text, files)


@pytest.mark.parametrize("row", [row for row in rows("open", "sent") if row["truth"]["proposal"]], ids=lambda row: row["id"])
def test_the_quick_look_lets_the_gold_proposals_through(row: dict[str, Any]) -> None:
    read = message(row)
    assert worth_judging(read.subject, read.text or "", [attachment.name for attachment in read.attachments])


SAID = (
    "adjunto le envío propuesta presupuesto oferta cotización quote proposal attached find our price total comes "
    "to 4.850 € $1,200 3k euros eur más iva válido hasta precio sería SOW pricing devis . ? hola gracias por "
    "sending estimate proforma"
)
WORDS = st.sampled_from(SAID.split())


@given(st.lists(WORDS, max_size=14), st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=1))
@settings(max_examples=150, deadline=None)
def test_the_quick_look_never_misses_what_the_judgement_finds(body: list[str], subject: list[str], file: list[str]) -> None:
    message = mail(" ".join(subject), " ".join(body), *(f"{name}.pdf" for name in file if name.strip()))
    if judge_sent(message, zone=MADRID, country="ES").is_proposal:
        assert worth_judging(message.subject, message.text or "", [one.name for one in message.attachments])


def test_the_quick_look_turns_small_talk_away() -> None:
    assert not worth_judging("Comida del jueves", "Hola, Ana: nos vemos a las dos en la cafetería. Un abrazo", ["foto.jpg"])


@pytest.mark.parametrize(
    "junk", ["adjunto " * 12_000, "le envío la propuesta " * 5_000, "1.200 € " * 12_000, "a" * 100_000, "¿? " * 30_000]
)
def test_hostile_text_is_judged_in_little_time(junk: str) -> None:
    begun = time.perf_counter()
    judge("x", junk)
    assert time.perf_counter() - begun < 4


def test_a_message_without_anything_is_judged() -> None:
    found = judge_sent(mail("", ""), zone=MADRID)
    assert not found.is_proposal
    assert not found.amounts
