"""Amounts of money, and which is the total."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.money import amounts
from persevera.decide.totals import offered, total


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
        ("sale en 12 mil 500 pesos más IVA", "MX", "12500", "MXN"),
        ("un millón y medio de pesos", "CO", "1500000", "COP"),
        ("2 millones 300 mil pesos", "CL", "2300000", "CLP"),
        ("te sale 40 lucas", "AR", "40000", "ARS"),
        ("la obra son 3 palos verdes", "AR", "3000000", "USD"),
        ("UF 72 al año", "CL", "72", "CLF"),
        ("MM$ 45", "CL", "45000000", "CLP"),
        ("M$ 900", "CL", "900000", "CLP"),
        ("Q 75 la caja", "GT", "75", "GTQ"),
        ("Total: $ 4,100", "PE", "4100", "USD"),
        ("TOTAL $8,120.00 M.N.", "MX", "8120.00", "MXN"),
        ("6'40 € el metro", "", "6.40", "EUR"),
        ("12,50€ el menú", "", "12.50", "EUR"),
        ("son 85 céntimos la copia", "ES", "0.85", "EUR"),
        ("twelve hundred pounds", "", "1200", "GBP"),
        ("two and a half million dollars", "", "2500000", "USD"),
        ("we can do it for 9 grand", "GB", "9000", "GBP"),
        ("all in 2.4 lakhs", "IN", "240000", "INR"),
        ("Rs. 45,000/- only", "IN", "45000", "INR"),
        ("deux mille quatre cents euros HT", "", "2400", "EUR"),
        ("quatre-vingt-dix euros", "", "90", "EUR"),
        ("à 17€50 le couvert", "", "17.50", "EUR"),
        ("mil e oitocentos reais", "", "1800", "BRL"),
        ("R$ 2,5 mi", "BR", "2500000.0", "BRL"),
        ("zwölftausendfünfhundert Euro", "", "12500", "EUR"),
        ("45 TEUR netto", "", "45000", "EUR"),
        ("1,4 Mio. Euro", "", "1400000.0", "EUR"),
        ("Fr.   230.– inkl. MwSt.", "CH", "230", "CHF"),
        ("EUR 7.350,-- zzgl. USt.", "AT", "7350", "EUR"),
    ],
)
def test_an_amount_is_read_however_it_is_written(text: str, country: str, value: str, currency: str | None) -> None:
    (found,) = amounts(text, country=country)
    assert (found.value, found.currency) == (Decimal(value), currency)
    assert found.text in text


@pytest.mark.parametrize(
    ("text", "country", "language", "expected"),
    [
        ("te la dejo en 1.450 + iva, montada", "ES", "es", ["1450 EUR"]),
        ("el crianza te lo pongo a 5,80 la botella y el joven a 3,60, portes nuestros", "ES", "es", ["5.80 EUR", "3.60 EUR"]),
        ("te saldría por 1.260 con esa tela, o 980 si coges la lisa", "ES", "es", ["1260 EUR", "980 EUR"]),
        ("Pintura del salón: 850 €. Si además queréis el pasillo son 240 más.", "ES", "es", ["850 EUR", "240 EUR"]),
        ("el fee queda en 640 mil + IVA por mes", "AR", "es", ["640000 ARS"]),
        ("se la alquilo en 3,5 millones mensuales", "CO", "es", ["3500000 COP"]),
        ("All in it would be 27k, travel included.", "US", "en", ["27000 USD"]),
        ("We can do it for eighteen hundred a month.", "US", "en", ["1800 USD"]),
        ("porcelain for 5.6k or sandstone for 6.2, that's everything", "GB", "en", ["5600 GBP", "6200 GBP"]),
        ("Sessão de fotos: 1.300\nÁlbum: 2.450", "BR", "pt", ["1300 BRL", "2450 BRL"]),
        ("pour 60 euros le passage, 95 si vous prenez la vitrine", "FR", "fr", ["60 EUR", "95 EUR"]),
        ("für dich um 8,40 die Flasche", "AT", "de", ["8.40 EUR"]),
        ("entre 4k y 6k, según rondas", "MX", "es", ["4000 MXN", "6000 MXN"]),
    ],
)
def test_a_price_without_a_sign_is_told_by_its_words_and_its_neighbours(
    text: str, country: str, language: str, expected: list[str]
) -> None:
    found = amounts(text, country=country, language=language)
    assert [(one.value, one.currency) for one in found] == [
        (Decimal(value), code) for value, code in (one.split() for one in expected)
    ]


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
        "calculo que son entre 12 y 15 horas",
        "una mesa de 220 en roble, para 8 personas",
        "nos vemos a las 10, o a las 12 si puedes",
        "desde 1962, en 2027 y hasta el 16",
        "un grupo de 20, con dos guías",
        "la campaña llegó a 10k seguidores",
    ],
)
def test_what_is_no_money_is_no_amount(text: str) -> None:
    assert amounts(text, country="MX", language="es") == ()


def test_both_ends_of_a_range_are_amounts() -> None:
    assert [one.value for one in amounts("entre 4.000 y 5.500 €")] == [4000, 5500]


def test_a_range_shares_its_scale_and_its_currency() -> None:
    assert [one.value for one in amounts("entre 78 y 86 millones de pesos", country="CL")] == [78_000_000, 86_000_000]
    assert [one.value for one in amounts("£3-5k", country="GB")] == [3000, 5000]
    assert [one.currency for one in amounts("$3,000 to 4,000", country="CA")] == ["CAD", "CAD"]


def test_a_bare_dollar_is_what_the_text_says_its_prices_are_in() -> None:
    text = "Todos los precios en USD.\nEquipo: $ 4,200"
    assert [one.currency for one in amounts(text, country="MX", language="es")] == ["USD"]


def test_a_bare_dollar_is_the_one_dollar_that_the_text_names() -> None:
    assert [one.currency for one in amounts("$28/hr, or USD 12,800 in all", country="IN", language="en")] == ["USD", "USD"]


def test_what_the_reader_pays_today_is_no_part_of_the_offer() -> None:
    text = "Quedaría en 7.400 € al año. Lo que pagas ahora son 8.900 €."
    assert [one.value for one in offered(amounts(text), text)] == [7400]


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
        ("Grúa ........ 900,00 €\nMontaje ........ 450,00 €\nTransporte ........ 150,00 €\nNeto: 1.500,00 €", "1500.00"),
        ("Netto 2.000 €\nMwSt. 19 % 380 €\nBrutto 2.380 €", "2380"),
        ("24 camas a Q 3,000.00 cada una, para un gran total de Q 72,000.00", "72000.00"),
        ("£21 per hour, so £1,680 per week", "1680"),
        ("8.500 € HTVA, donc 9.010 € avec la TVA à 6 %", "9010"),
        ("El paquete = $7,000. Si gusta agregar churros son $1,500 más.", "7000"),
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
