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


def test_both_sides_may_promise_in_one_mail() -> None:
    text = "Quedamos en que me confirma las medidas antes del viernes.\n\nLe llamo el lunes a las 9:30 para cerrar la fecha."
    found = commitments(text, at=AT, language="es")
    assert [(one.whose.value, one.at.day) for one in found] == [("theirs", 20), ("ours", 23)]


def test_a_long_sentence_is_kept_short() -> None:
    (found,) = commitments("Le llamo el lunes " + "para repasar con calma cada partida " * 12 + ".", at=AT, language="es")
    assert len(found.text) <= 200
