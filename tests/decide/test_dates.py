"""Moments that a text names."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.dates import named_dates
from persevera.model.judgement import Precision

MADRID = ZoneInfo("Europe/Madrid")
#: A Wednesday.
AT = datetime(2026, 11, 18, 11, 30, tzinfo=MADRID)

SPANISH = [
    ("Le llamo el jueves a las 10.", "2026-11-19 10:00", "minute"),
    ("Le llamo el jueves a las 5 de la tarde.", "2026-11-19 17:00", "minute"),
    ("Le llamo el jueves a las 4.", "2026-11-19 16:00", "minute"),
    ("Hablamos el viernes a las diez y media.", "2026-11-20 10:30", "minute"),
    ("Nos vemos el viernes a mediodía.", "2026-11-20 12:00", "minute"),
    ("¿Le va bien el martes 24 a las 12:30 h?", "2026-11-24 12:30", "minute"),
    ("Mañana por la mañana, sobre las 7, paso a verle.", "2026-11-19 07:00", "minute"),
    ("Mañana le mando el detalle.", "2026-11-19 00:00", "day"),
    ("Pasado mañana le llamo.", "2026-11-20 00:00", "day"),
    ("El 15 de diciembre nos reunimos.", "2026-12-15 00:00", "day"),
    ("La reunión será el 15/12/2026.", "2026-12-15 00:00", "day"),
    ("Necesito su respuesta antes del 30.", "2026-11-30 00:00", "day"),
    ("Quedamos el 30 dic. en su oficina.", "2026-12-30 00:00", "day"),
    ("Le llamo dentro de 10 días.", "2026-11-28 00:00", "day"),
    ("Le escribo en dos semanas.", "2026-12-02 00:00", "day"),
    ("El miércoles de la semana que viene a las 11 le llamo.", "2026-11-25 11:00", "minute"),
    ("La semana que viene, el jueves, le llamo.", "2026-11-26 00:00", "day"),
    ("Le llamo la semana que viene.", "2026-11-23 00:00", "week"),
    ("La semana del 30 le digo algo.", "2026-11-30 00:00", "week"),
    ("A finales de mes lo cerramos.", "2026-11-28 00:00", "week"),
    ("A mediados de enero retomamos el tema.", "2027-01-15 00:00", "week"),
    ("Retomamos en febrero.", "2027-02-01 00:00", "month"),
    ("El mes que viene te llamo.", "2026-12-01 00:00", "month"),
    ("Lo vemos después de Reyes.", "2027-01-07 00:00", "week"),
    ("El primer lunes de diciembre le visito.", "2026-12-07 00:00", "day"),
    ("Le llamo hoy a las 17:00.", "2026-11-18 17:00", "minute"),
]
ENGLISH = [
    ("I'll call you on Tuesday at 10.", "2026-11-24 10:00", "minute"),
    ("I'll call you on Friday at 2:30.", "2026-11-20 14:30", "minute"),
    ("Let's speak on March 15th.", "2027-03-15 00:00", "day"),
    ("Let's speak on 3 December at 5pm.", "2026-12-03 17:00", "minute"),
    ("Could we talk next Tuesday?", "2026-11-24 00:00", "day"),
    ("I'll be back to you in two weeks.", "2026-12-02 00:00", "day"),
    ("You'll have it by the end of the month.", "2026-11-28 00:00", "week"),
    ("We meet on 2026-12-04.", "2026-12-04 00:00", "day"),
    ("I'll ring tomorrow at noon.", "2026-11-19 12:00", "minute"),
    ("Let's talk next week.", "2026-11-23 00:00", "week"),
    ("Please confirm by Friday.", "2026-11-20 00:00", "day"),
    ("I'll follow up in January.", "2027-01-01 00:00", "month"),
    ("The second week of December suits us.", "2026-12-07 00:00", "week"),
    ("I'll try again the day after tomorrow.", "2026-11-20 00:00", "day"),
]
OTHER = [
    ("pt", "Ligo-lhe na terça às 10h.", "2026-11-24 10:00", "minute"),
    ("fr", "Je vous rappelle demain à 16h30.", "2026-11-19 16:30", "minute"),
    ("de", "Ich rufe Sie am Freitag um 10 Uhr an.", "2026-11-20 10:00", "minute"),
]


@pytest.mark.parametrize(
    ("language", "text", "moment", "precision"),
    [("es", *row) for row in SPANISH] + [("en", *row) for row in ENGLISH] + OTHER,
)
def test_a_named_moment_is_resolved(language: str, text: str, moment: str, precision: str) -> None:
    (found,) = named_dates(text, at=AT, language=language)
    assert (f"{found.at:%Y-%m-%d %H:%M}", found.precision) == (moment, Precision(precision))
    assert found.at.tzinfo is MADRID
    assert found.text in text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Horario: lunes a viernes de 9:00 a 18:00"),
        ("es", "Los lunes no abrimos."),
        ("es", "Como hablamos el martes, le adjunto la propuesta."),
        ("es", "Le envié la propuesta el lunes."),
        ("es", "Gracias por la reunión de hoy."),
        ("es", "Un saludo, Mar Domínguez"),
        ("es", "Estimado Sr. Domingo:"),
        ("es", "Soporte 24/7, respuesta en 24 h."),
        ("es", "El plazo de entrega es de 3 semanas."),
        ("es", "Pago a 30 días."),
        ("es", "Llámame al 600 12 05 26."),
        ("es", "Calle Dos de Mayo, 12, Madrid"),
        ("es", "Ref. 2026/114, versión 2.5"),
        ("es", "Mantenimiento de las dos naves"),
        ("es", "Son 3 licencias a las que se suma la cuota."),
        ("en", "Best regards, April May"),
        ("en", "May I ask who decides?"),
        ("en", "Thanks for meeting on Monday."),
        ("en", "Our office is open Monday to Friday, 9am to 5pm."),
        ("en", "The proposal I sent on Monday still stands."),
        ("en", "Second, VAT is not included."),
        ("en", "We sat down with the team at 3 sites."),
        ("en", "Call me on +44 20 7946 0018."),
        ("en", "Delivery takes 3 weeks from order."),
    ],
)
def test_what_is_no_moment_ahead_is_none(language: str, text: str) -> None:
    assert named_dates(text, at=AT, language=language) == ()


def test_the_month_comes_first_in_the_english_of_north_america() -> None:
    text = "I'll call on 12/04."
    (there,) = named_dates(text, at=AT.astimezone(ZoneInfo("America/New_York")), language="en")
    (here,) = named_dates(text, at=AT, language="en")
    assert (there.at.month, there.at.day) == (12, 4)
    assert (here.at.month, here.at.day) == (4, 12)


def test_an_hour_keeps_its_face_across_a_clock_change() -> None:
    at = datetime(2026, 10, 23, 9, tzinfo=MADRID)
    (found,) = named_dates("Le llamo el lunes a las 9.", at=at, language="es")
    assert found.at.isoformat() == "2026-10-26T09:00:00+01:00"


def test_an_hour_that_the_clock_skips_is_moved_on() -> None:
    at = datetime(2027, 3, 26, 9, tzinfo=MADRID)
    (found,) = named_dates("El arranque es el 28 de marzo a las 02:30.", at=at, language="es")
    assert found.at.utcoffset() is not None
    assert found.at.astimezone(ZoneInfo("UTC")).astimezone(MADRID) == found.at


SAID = "el lunes 15 de marzo a las 10 mañana semana que viene on next Friday at 5pm 2026 31/02 hasta fin ."


@given(
    st.lists(
        st.sampled_from(SAID.split()),
        max_size=20,
    ),
    st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2035, 12, 31), timezones=st.just(MADRID)),
    st.sampled_from(["es", "en", "pt", "fr", "de", ""]),
)
@settings(max_examples=150, deadline=None)
def test_nothing_behind_the_message_is_ever_named(words: list[str], at: datetime, language: str) -> None:
    for found in named_dates(" ".join(words), at=at, language=language):
        assert found.at.date() >= at.date()
        assert found.precision is not Precision.MINUTE or found.at > at
        assert found.at - at < timedelta(days=366 * 75)


@pytest.mark.parametrize("junk", ["el 5 de " * 12_000, "a las " * 16_000, "1/" * 50_000, "lunes " * 16_000, "x" * 100_000])
def test_long_junk_is_read_in_little_time(junk: str) -> None:
    begun = time.perf_counter()
    named_dates(junk, at=AT, language="es")
    assert time.perf_counter() - begun < 3
