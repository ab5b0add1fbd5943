"""The offer as a sentence speaks of it."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from tests.drafting.builders import original

from persevera.drafting.offering import documents, named, price
from persevera.model.judgement import Amount, Offer


@pytest.mark.parametrize(
    ("what", "language", "expected"),
    [
        ("mantenimiento de calderas", "es", "la propuesta de mantenimiento de calderas"),
        ("Mantenimiento de calderas", "es", "la propuesta de mantenimiento de calderas"),
        ("Presupuesto para la reforma del local", "es", "el presupuesto para la reforma del local"),
        ("nuestra propuesta de mantenimiento", "es", "la propuesta de mantenimiento"),
        ("Odoo para su almacén", "es", "la propuesta «Odoo para su almacén»"),
        ("el estudio de cargas", "es", "la propuesta del estudio de cargas"),
        ("para la nave de Getafe", "es", "la propuesta para la nave de Getafe"),
        ("MANTENIMIENTO ANUAL", "es", "la propuesta de mantenimiento anual"),
        ("URGENTE: ¡mantenimiento!", "es", "la propuesta de mantenimiento"),
        ("propuesta", "es", "nuestra propuesta"),
        ("presupuesto", "es", "nuestro presupuesto"),
        ("", "es", "nuestra propuesta"),
        (
            "instalación de placas solares en la nave de Getafe con baterías",
            "es",
            "la propuesta de instalación de placas solares",
        ),
        ("boiler maintenance", "en", "the proposal for boiler maintenance"),
        ("Quote for the shop refit", "en", "the quote for the shop refit"),
        ("the website redesign", "en", "the proposal for the website redesign"),
        ("Kitchen refit", "en", "the proposal “Kitchen refit”"),
        ("", "en", "our proposal"),
    ],
)
def test_an_offer_is_named_as_a_person_would(what, language, expected):
    text = "Le envío la propuesta de mantenimiento de calderas."
    assert named(what, language, text).text == expected


EURO = Amount(Decimal("4850.00"), "EUR", "4.850 €")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Son 4.850 € + IVA.", "4.850 € + IVA"),
        ("Son 4.850 € (IVA incluido).", "4.850 € (IVA incluido)"),
        ("Son 4.850 € más IVA al mes", "4.850 € más IVA al mes"),
        ("Son 4.850 €/mes.", "4.850 €/mes"),
        ("Son 4.850 € al mes, y nada más.", "4.850 € al mes"),
        ("Son 4.850 €.", "4.850 €"),
        ("Son 4.850 € a mesa puesta.", "4.850 €"),
        ("Nada.", "4.850 €"),
    ],
)
def test_a_price_keeps_what_belongs_to_it(text, expected):
    assert price(Offer(amounts=(EURO,)), original(text=text), "es", "ES") == expected


def test_of_several_amounts_only_one_that_is_called_the_price_is_said():
    offer = Offer(amounts=(EURO, Amount(Decimal(1200), "EUR", "1.200 €")))
    assert price(offer, original(text="Opción A 4.850 €, opción B 1.200 €."), "es", "ES") == ""
    assert price(offer, original(text="Equipo 1.200 €. En total, 4.850 €."), "es", "ES") == "4.850 €"


def test_an_amount_without_a_currency_is_shown_as_written():
    assert price(Offer(amounts=(Amount(Decimal(12500), None, "$12,500"),)), original(), "es", "MX") == "$12,500"


def test_the_price_of_a_long_mail_is_found_at_once():
    began = time.perf_counter()
    price(Offer(amounts=(EURO,)), original(text="4.850 €" + " + iva" * 20_000), "es", "ES")
    price(Offer(amounts=(EURO, EURO)), original(text="4.850 " * 20_000), "es", "ES")
    assert time.perf_counter() - began < 0.5


def test_only_documents_are_named():
    assert documents(("image001.png", "propuesta.pdf", "ana.vcf", "planos.pdf", "otro.pdf"), "es") == "propuesta.pdf y planos.pdf"
    assert documents(("logo.gif",), "es") == ""
