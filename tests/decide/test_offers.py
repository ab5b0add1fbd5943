"""What an offer is for, what it is called and numbered, how long it holds, and whom to call."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.dates import dated_sentences
from persevera.decide.offers import called_of, phone_of, what_of
from persevera.decide.references import reference_of
from persevera.decide.validity import valid_until

AT = datetime(2026, 5, 6, 11, 30, tzinfo=ZoneInfo("Europe/Madrid"))


@pytest.mark.parametrize(
    ("subject", "text", "names", "what"),
    [
        ("Presupuesto 2291 - línea de etiquetado", "", (), "línea de etiquetado"),
        ("RE: Propuesta comercial – nómina electrónica", "", (), "nómina electrónica"),
        ("Quotation QT/0912 - website redesign", "", (), "website redesign"),
        ("Orçamento pintura da fachada", "", (), "pintura da fachada"),
        ("Angebot Nr. 2026-118 Dachsanierung", "", (), "Dachsanierung"),
        ("Offre de prix toiture plate", "", (), "toiture plate"),
        ("lo hablado", "Le adjunto el presupuesto para la reforma del baño, con todo incluido.", (), "reforma del baño"),
        ("as discussed", "Please find attached our proposal for the annual boiler service.", (), "annual boiler service"),
        ("info", "Te lo mando.", ("Presupuesto_2291_Carpa_jardín.pdf",), "Carpa jardín"),
        ("Quotation 20260412", "As requested.", (), ""),
        ("Oferta", "Nuestra oferta de mantenimiento integral de los ascensores de su finca de la calle Ancha", (), None),
    ],
)
def test_the_thing_offered_is_named_in_few_words(subject: str, text: str, names: tuple[str, ...], what: str | None) -> None:
    found = what_of(subject, text, names)
    assert len(found.split()) <= 6
    assert found == (what if what is not None else "mantenimiento integral de los ascensores")


@pytest.mark.parametrize(
    ("subject", "text", "called"),
    [
        ("Baño", "Te paso el presupuesto del baño", "presupuesto"),
        ("Barda", "Le hago llegar la cotización solicitada", "cotización"),
        ("Estimate for the deck", "See attached.", "estimate"),
        ("Dach", "anbei unser Angebot", "Angebot"),
        ("sofá", "te sale por 900", ""),
    ],
)
def test_the_offer_is_called_as_the_mail_calls_it(subject: str, text: str, called: str) -> None:
    assert called_of(subject, text, ()) == called


@pytest.mark.parametrize(
    ("subject", "text", "names", "reference"),
    [
        ("Oferta OF-2026/0417 – envasadora", "", (), "OF-2026/0417"),
        ("Estimate #20884", "", (), "20884"),
        ("Cotización Nº 0001-00004417", "", (), "0001-00004417"),
        ("Cargador", "Presupuesto nº 26/0619, vale 15 días.", (), "26/0619"),
        ("ERP", "kindly find attached our proposal ABC/PR/0719 for implementation", (), "ABC/PR/0719"),
        ("Línea", "les enviamos la oferta definitiva P-7715 de la línea", (), "P-7715"),
        ("lo acordado", "va adjunto", ("Cotización N°318 Lanzamiento.pdf",), "318"),
        ("KV Therme", "Kostenvoranschlag KV 884 für den Thermentausch", (), "KV 884"),
        ("Offre n° 260311-B", "", (), "260311-B"),
        ("Presupuesto ampliación 2do piso", "son 36 m2", (), None),
        ("TARIFA", "OS CONFIRMO PRECIO PARA LOS 14 PALETS", (), None),
        ("Bid - Lot 4", "Alternate 1", (), None),
        ("Propuesta 2027", "oferta 15 días, modelo EC-40", (), None),
        ("Licitación LP-009-2026", "anexamos nuestra propuesta", (), "LP-009-2026"),
        ("RFP 26-031", "we submit our response", (), "26-031"),
        ("Presupuesto 1.200 €", "", (), None),
    ],
)
def test_the_reference_is_the_offers_own_number(subject: str, text: str, names: tuple[str, ...], reference: str | None) -> None:
    assert reference_of(subject, text, names) == reference


@pytest.mark.parametrize(
    ("text", "language", "until"),
    [
        ("Validez de la oferta: 30 días.", "es", date(2026, 6, 5)),
        ("Presupuesto válido por 15 días.", "es", date(2026, 5, 21)),
        ("El precio os lo mantengo hasta el 28 de mayo.", "es", date(2026, 5, 28)),
        ("Estos precios se sostienen por 60 días.", "es", date(2026, 7, 5)),
        ("Mantenimiento de oferta: 10 días.", "es", date(2026, 5, 16)),
        ("Vigencia: dos semanas.", "es", date(2026, 5, 20)),
        ("This price is locked until May 22nd.", "en", date(2026, 5, 22)),
        ("Our quotation remains open for 60 days from today's date.", "en", date(2026, 7, 5)),
        ("Prices firm 14 days.", "en", date(2026, 5, 20)),
        ("Validade: 28 de maio de 2026.", "pt", date(2026, 5, 28)),
        ("Validité de l'offre : 60 jours.", "fr", date(2026, 7, 5)),
        ("Wir halten uns 90 Tage an dieses Angebot gebunden.", "de", date(2026, 8, 4)),
        ("Unser Angebot ist gültig bis 30.06.2026.", "de", date(2026, 6, 30)),
        ("Si lo confirma antes del 29 de mayo, sale. El precio se mantiene hasta esa misma fecha.", "es", date(2026, 5, 29)),
        ("Entrega en 30 días y garantía de dos años.", "es", None),
        ("Su póliza vence el 30 de mayo.", "es", None),
        ("Hasta fin de mes te lo sostengo.", "es", date(2026, 5, 31)),
        ("Both hold through May 29.", "en", date(2026, 5, 29)),
        ("Prices shall remain firm for one hundred twenty (120) days.", "en", date(2026, 9, 3)),
        ("Validade da proposta: 60 (sessenta) dias.", "pt", date(2026, 7, 5)),
        ("Die Aktion des Herstellers endet am 29. Mai.", "de", date(2026, 5, 29)),
        ("Payment within 30 days of invoice.", "en", None),
        ("Lead time 3 weeks; the warranty is valid for 12 months.", "en", None),
    ],
)
def test_the_validity_is_the_last_day_of_the_offer(text: str, language: str, until: date | None) -> None:
    assert valid_until(dated_sentences(text, at=AT, language=language), at=AT) == until


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("Llámame al 600 112 233 y lo vemos", "600 112 233"),
        ("Tel. +34 91 555 01 23", "+34 91 555 01 23"),
        ("Presupuesto 2026 0417 0933", None),
        ("IBAN ES91 2100 0418 4502 0005 1332", None),
    ],
)
def test_a_phone_number_stands_behind_a_word_for_it_or_with_its_prefix(text: str, phone: str | None) -> None:
    assert phone_of(text) == phone


@given(st.text(max_size=300), st.text(max_size=300))
@settings(max_examples=100)
def test_junk_never_breaks_the_reading(subject: str, text: str) -> None:
    assert len(what_of(subject, text, (subject,))) <= 80
    called_of(subject, text, ())
    reference_of(subject, text, (text,))
    valid_until(dated_sentences(text, at=AT, language="es"), at=AT)


def test_a_revision_leaves_no_stump_before_what_is_offered():
    assert what_of("Propuesta revisada – iluminación de la fábrica", "Adjunto la propuesta.", ()) == "iluminación de la fábrica"
