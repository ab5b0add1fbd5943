"""Language, form of address, greeting and farewell are read from what people write."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.language import farewell_of, greeting_of, language_of, register_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Lo hablamos mañana con calma, que hoy no llego.", "es"),
        ("¿Entra el transporte?", "es"),
        ("We had a look and it seems fine to us.", "en"),
        ("I'd rather wait until spring.", "en"),
        ("Ainda não temos uma decisão, falamos na próxima semana.", "pt"),
        ("Merci, nous vous répondrons avant vendredi.", "fr"),
        ("Vielen Dank, wir melden uns nächste Woche bei Ihnen.", "de"),
        ("Gràcies, ho mirem aquesta setmana i us diem alguna cosa.", "ca"),
        ("Grazas, aínda o temos que falar na empresa.", "gl"),
        ("Grazie mille, ne parliamo la settimana prossima.", "it"),
    ],
)
def test_the_language_of_a_short_answer(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "👍", "4.850", "https://tienda.example/lista"])
def test_a_text_without_words_has_the_language_of_the_thread(text: str) -> None:
    assert language_of(text, "es") == "es"
    assert language_of(text) == ""


def test_a_few_words_that_languages_share_leave_the_default() -> None:
    assert language_of("Ok!!", "es") == "es"


@pytest.mark.parametrize(
    ("text", "register"),
    [
        ("Te paso el presupuesto; dime si lo ves bien.", "tu"),
        ("Le adjunto la oferta y quedo a su disposición. Si usted lo prefiere, le llamo.", "usted"),
        ("Os mando la propuesta que vimos con vuestro equipo, ¿la podéis mirar?", "vosotros"),
        ("Les enviamos la cotización; quedamos pendientes de ustedes.", "ustedes"),
        ("Te paso la propuesta, decime si podés verla con tu socio. ¿Vos qué pensás?", "vos"),
        ("Adjunto presupuesto.", ""),
    ],
)
def test_how_spanish_addresses_the_reader(text: str, register: str) -> None:
    assert register_of(text, "es") == register


def test_other_languages_have_no_register() -> None:
    assert register_of("Please tell us when it suits you.", "en") == ""


@pytest.mark.parametrize(
    ("text", "greeting"),
    [
        ("Buenos días, Marta:\n\nAdjunto lo que vimos.", "Buenos días, Marta:"),
        ("Hola, Iker: te mando la oferta que vimos ayer.", "Hola, Iker:"),
        ("Hola Iker, te mando la oferta.", "Hola Iker,"),
        ("Estimada Sra. Robles:\n\nLe remito la oferta.", "Estimada Sra. Robles:"),
        ("Hi Ruth,\n\nHere is the quote.", "Hi Ruth,"),
        ("Good morning Ruth, here is the quote we spoke about.", "Good morning Ruth,"),
        ("Sehr geehrte Frau Lang,\n\nanbei das Angebot.", "Sehr geehrte Frau Lang,"),
        ("Adjunto la oferta que vimos.", ""),
        ("", ""),
    ],
)
def test_the_greeting_as_written(text: str, greeting: str) -> None:
    assert greeting_of(text) == greeting


@pytest.mark.parametrize(
    ("text", "farewell"),
    [
        ("Adjunto la oferta.\n\nUn saludo,\nIker", "Un saludo,"),
        ("Adjunto la oferta.\n\nUn cordial saludo.", "Un cordial saludo."),
        ("Adjunto la oferta.\n\nUn abrazo, Iker", "Un abrazo,"),
        ("Here it is.\n\nKind regards\nRuth Bell\nBell & Sons", "Kind regards"),
        ("Here it is.\n\nThanks,\nRuth", "Thanks,"),
        ("Adjunto la oferta.\n\nSaludos\nIker\n\n> Hola\n> Un abrazo,", "Saludos"),
        ("Here it is.", ""),
    ],
)
def test_the_farewell_as_written(text: str, farewell: str) -> None:
    assert farewell_of(text) == farewell


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    language_of(text)
    register_of(text, "es")
    assert greeting_of(text) in text.replace("\n", "\n")
    farewell_of(text)
