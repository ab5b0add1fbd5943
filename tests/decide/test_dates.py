"""Moments that a text names."""

from __future__ import annotations

import re
import time
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.calendar_days import RESOLVERS
from persevera.decide.calendar_feasts import feast_days
from persevera.decide.dates import named_dates
from persevera.decide.tables import tables
from persevera.decide.tables.dates import ZONES, DateWords
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


@pytest.mark.parametrize(
    ("language", "text", "moment"),
    [
        ("es", "Llámame el lunes 7 de diciembre.", "2026-12-07 00:00"),
        ("es", "Cerramos por inventario hasta el 7 de enero.", "2027-01-07 00:00"),
        ("es", "Nos vemos el lunes 1 de diciembre a las cinco menos cuarto.", "2026-12-01 16:45"),
        ("es", "Te llamo el jueves a las 10 CET.", "2026-11-19 10:00"),
        ("es", "Le llamo el jueves a las 10 hora de México.", "2026-11-19 17:00"),
        ("es", "De hoy en ocho paso por la tienda.", "2026-11-25 00:00"),
        ("es", "Le escribo pasado el puente de la Constitución.", "2026-12-09 00:00"),
        ("es", "Hablamos después de Semana Santa.", "2027-03-30 00:00"),
        ("es", "Necesito el pedido firmado el viernes.", "2026-11-20 00:00"),
        ("es", "¿Quedamos el veintitrés de noviembre?", "2026-11-23 00:00"),
        ("es", "Antes de Navidad lo tiene.", "2026-12-23 00:00"),
        ("es", "En la reunión del lunes 23/11 lo vemos.", "2026-11-23 00:00"),
        ("en", "I'll ring you Thursday at 3pm ET.", "2026-11-19 21:00"),
        ("en", "Shall we say Friday at 10 London time?", "2026-11-20 11:00"),
        ("en", "I'll call Monday week.", "2026-11-30 00:00"),
        ("en", "Let's catch up after Thanksgiving.", "2026-11-30 00:00"),
        ("en", "Could you confirm by half past four on Friday?", "2026-11-20 16:30"),
        ("en", "I need it signed by Tuesday.", "2026-11-24 00:00"),
        ("en", "We will be back to you the week after next.", "2026-11-30 00:00"),
        ("en", "Let's talk on Fri, Nov 27 at noon.", "2026-11-27 12:00"),
        ("pt", "Ligo-lhe daqui a oito dias.", "2026-11-25 00:00"),
        ("pt", "Envio tudo até sexta, 27/11, às 10h.", "2026-11-27 10:00"),
        ("pt", "Falamos depois do Natal.", "2027-01-04 00:00"),
        ("pt", "Passo aí na 5ª-feira às nove e meia.", "2026-11-19 09:30"),
        ("pt", "Retorno no início da semana que vem.", "2026-11-23 00:00"),
        ("pt", "A reunião fica para o dia vinte e três de novembro.", "2026-11-23 00:00"),
        ("pt", "Preciso de resposta até ao final do mês.", "2026-11-28 00:00"),
        ("fr", "Je vous rappelle lundi en huit.", "2026-11-30 00:00"),
        ("fr", "Vous aurez le devis sous quinzaine.", "2026-12-02 00:00"),
        ("fr", "D'ici la fin de la semaine, merci.", "2026-11-20 00:00"),
        ("fr", "Je passe après-demain à dix-sept heures trente.", "2026-11-20 17:30"),
        ("fr", "Confirmez-moi avant le 27 novembre à midi.", "2026-11-27 12:00"),
        ("fr", "Je vous appelle jeudi 26/11 à 9h15.", "2026-11-26 09:15"),
        ("fr", "On en reparle après la Toussaint.", "2027-11-02 00:00"),
        ("de", "Ich melde mich heute in acht Tagen.", "2026-11-25 00:00"),
        ("de", "Ich rufe Sie übernächste Woche am Dienstag an.", "2026-12-01 00:00"),
        ("de", "Wir sehen uns am Donnerstag um halb zehn.", "2026-11-19 09:30"),
        ("de", "Bitte bis Montag, 23.11., 12 Uhr.", "2026-11-23 12:00"),
        ("de", "Ich komme am fünfundzwanzigsten November.", "2026-11-25 00:00"),
        ("de", "Das Angebot kommt in KW 49.", "2026-11-30 00:00"),
        ("de", "Ich melde mich nach Weihnachten.", "2027-01-04 00:00"),
        ("de", "Freitagvormittag rufe ich an.", "2026-11-20 00:00"),
        ("de", "Bis Ende nächster Woche haben Sie den Vertrag.", "2026-11-27 00:00"),
    ],
)
def test_the_ways_of_each_country_are_read(language: str, text: str, moment: str) -> None:
    (found,) = named_dates(text, at=AT, language=language)
    assert f"{found.at:%Y-%m-%d %H:%M}" == moment


def test_a_date_counts_more_than_the_weekday_beside_it() -> None:
    (found,) = named_dates("Le llamo el lunes 25 de noviembre.", at=AT, language="es")
    assert found.at.date() == date(2026, 11, 25)
    assert found.text.rstrip(".") == "lunes 25 de noviembre"


def test_a_weekday_and_its_date_are_one_day() -> None:
    (found,) = named_dates("Te llamo el lunes, día 23, a las 9:30.", at=AT, language="es")
    assert f"{found.at:%Y-%m-%d %H:%M}" == "2026-11-23 09:30"


def test_that_day_is_the_one_named_before() -> None:
    found = named_dates("No le molesto antes del 30. Ese día por la tarde le llamo.", at=AT, language="es")
    assert {one.at.date() for one in found} == {date(2026, 11, 30)}


def test_a_text_whose_language_was_mistaken_is_still_read() -> None:
    (found,) = named_dates("Le escribiré la semana que viene.", at=AT, language="fr")
    assert found.precision is Precision.WEEK


@pytest.mark.parametrize("year", range(2020, 2040))
def test_feasts_fall_on_their_weekdays(year: int) -> None:
    assert feast_days("good_friday", year)[0].weekday() == 4
    assert feast_days("whit_monday", year)[0].weekday() == 0
    assert feast_days("corpus_christi", year)[0].weekday() == 3
    assert feast_days("thanksgiving", year)[0].weekday() == 3
    assert feast_days("memorial_day", year)[0].day >= 25


@pytest.mark.parametrize("table", tables("dates", DateWords).values())
def test_every_feast_and_zone_of_a_table_exists(table: DateWords) -> None:
    assert all(feast_days(name, 2027) for name in table.feasts.values())
    assert all(ZoneInfo(zone) for zone in {*table.zones.values(), *ZONES.values()})
    assert all(re.compile(rule) for _, _, rule in table.ready)
    assert all(kind in RESOLVERS or kind in ("mask", "that_day", "day_behind") for kind, _ in table.rules)


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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El perito pasa el lunes y al día siguiente le mando el informe."),
        ("en", "The surveyor comes on Monday and you get his report the following day."),
        ("pt", "O perito vem na segunda e no dia seguinte envio tudo."),
        ("fr", "L'expert passe lundi et je vous envoie le rapport le lendemain."),
        ("de", "Der Gutachter kommt am Montag, am Tag darauf schicke ich den Bericht."),
    ],
)
def test_the_following_day_follows_the_day_just_named(language: str, text: str) -> None:
    at = datetime(2026, 11, 18, 11, 30, tzinfo=ZoneInfo("Europe/Madrid"))
    assert [one.at.day for one in named_dates(text, at=at, language=language)] == [23, 24]


def test_the_middle_of_the_morning_is_not_tomorrow() -> None:
    at = datetime(2026, 11, 18, 11, 30, tzinfo=ZoneInfo("Europe/Madrid"))
    assert [one.at.day for one in named_dates("Te llamo el martes a media mañana.", at=at, language="es")] == [24]
