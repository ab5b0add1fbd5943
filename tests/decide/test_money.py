"""Amounts of money, and which is the total."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.money import amounts, total


@pytest.mark.parametrize(
    ("text", "country", "value", "currency"),
    [
        ("El importe es de 4.850 € más IVA", "", "4850", "EUR"),
        ("Price: 4,850.00 EUR", "", "4850.00", "EUR"),
        ("EUR 12.500 por todo", "", "12500", "EUR"),
        ("Quedaría en $4,850", "MX", "4850", "MXN"),
        ("Quedaría en $ 4.850.000", "CO", "4850000", "COP"),
        ("Quedaría en $4,850", "US", "4850", "USD"),
        ("Quedaría en $4.850", "ES", "4850", None),
        ("Son US$ 16,800.00", "AR", "16800.00", "USD"),
        ("Total $45,000.00 MXN", "US", "45000.00", "MXN"),
        ("Un total de 12\u00a0500,00 €", "", "12500.00", "EUR"),
        ("unos 12k €", "", "12000", "EUR"),
        ("roughly €12k", "", "12000", "EUR"),
        ("una obra de 1,2 M€", "", "1200000.0", "EUR"),
        ("a deal of $1.5m", "US", "1500000.0", "USD"),
        ("3.000,- euros", "", "3000", "EUR"),
        ("S/ 1,200 con IGV", "", "1200", "PEN"),
        ("Gs. 3.500.000", "", "3500000", "PYG"),
        ("Q 8,400.00", "", "8400.00", "GTQ"),
        ("R$ 2.300,50", "", "2300.50", "BRL"),
        ("£950 + VAT", "", "950", "GBP"),
        ("CHF 1'250.00", "", "1250.00", "CHF"),
        ("dos mil quinientos euros", "", "2500", "EUR"),
        ("twelve thousand dollars", "", "12000", "USD"),
        ("ochenta mil pesos", "CL", "80000", "CLP"),
        ("ochenta mil pesos", "", "80000", None),
        ("150 UF", "", "150", "CLF"),
        ("Precio: 2.400 + IVA", "ES", "2400", "EUR"),
    ],
)
def test_an_amount_is_read_however_it_is_written(text: str, country: str, value: str, currency: str | None) -> None:
    (found,) = amounts(text, country=country)
    assert (found.value, found.currency) == (Decimal(value), currency)
    assert found.text in text


@pytest.mark.parametrize(
    "text",
    [
        "un descuento del 15 %",
        "Tel. 91 555 01 23",
        "Llámeme al +34 600 11 22 33",
        "Ref. P-2291, presupuesto 2026/114",
        "el 15/03/2026 a las 10:30",
        "3 licencias y 12 usuarios",
        "in Q3 2026 and Q4",
        "version 2.5, 14 pages",
        "28013 Madrid",
        "Usamos PHP 8.2 y MySQL",
        "un local de 120 m2",
        "I will try 3 times",
        "ISO 9001:2015",
    ],
)
def test_what_is_no_money_is_no_amount(text: str) -> None:
    assert amounts(text, country="MX", language="es") == ()


def test_both_ends_of_a_range_are_amounts() -> None:
    assert [one.value for one in amounts("entre 4.000 y 5.500 €")] == [4000, 5500]


def test_a_number_does_not_run_across_the_cells_of_a_table() -> None:
    assert [one.value for one in amounts("Formación\t2\t600 €")] == [600]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Licencias 450 €\nFormación 600 €\nTotal 1.050 € + IVA", "1050"),
        ("Precio final 950 € (antes 1.100 €)", "950"),
        ("45 € por licencia; el importe total asciende a 900 €", "900"),
        ("Labour £300, materials £200. All up £500.", "500"),
        ("Subtotal: 1.000 €\nIVA: 210 €\nTotal: 1.210 €", "1210"),
        ("TOTAL\n7.400 €\n50 % por adelantado: 3.700 €", "7400"),
        ("Montaje 300 €\nPintura 500 €\nTodo junto, 800 €", "800"),
        ("The price is $4,000, billed at $400 per month", "4000"),
        ("Opción A: 3.000 €\nOpción B: 4.500 €", None),
        ("Son 75 €", "75"),
        ("Sin precio", None),
    ],
)
def test_the_total_is_told_by_its_words(text: str, expected: str | None) -> None:
    found = total(amounts(text), text)
    assert (None if found is None else found.value) == (None if expected is None else Decimal(expected))


@given(st.text(alphabet="0123456789.,' €$kKmMilQ/-\t\n", max_size=200))
@settings(max_examples=200)
def test_junk_never_breaks_the_reading(text: str) -> None:
    found = amounts(text, country="US")
    assert len(found) <= 20
    assert all(one.value.is_finite() for one in found)
    total(found, text)


@pytest.mark.parametrize("junk", ["1 " * 50_000, "1." * 50_000, "mil " * 25_000, "$" * 100_000, "9" * 100_000])
def test_long_junk_is_read_in_no_time(junk: str) -> None:
    begun = time.perf_counter()
    amounts(junk, limit=10)
    assert time.perf_counter() - begun < 1.5
