"""Folding and sentence splitting."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.text import excerpt, fold, nfc, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ñandú «Ágil» — 4 850 €", 'nandu "agil" - 4 850 €'),
        ("İstanbul", "istanbul"),
        ("I’m", "i'm"),
        ("cafe\u0301", "cafe"),
        ("pro\u00adpuesta", "propuesta"),
    ],
)
def test_folding_makes_letters_quotes_and_spaces_plain(text: str, expected: str) -> None:
    assert fold(text) == expected


@given(st.text(max_size=200))
@settings(max_examples=200)
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(nfc(text))
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hola, Sr. Pérez. Le llamo.", ("Hola, Sr. Pérez.", "Le llamo.")),
        ("Son 4.850 € netos. ¿Le encaja? Quedo atento", ("Son 4.850 € netos.", "¿Le encaja?", "Quedo atento")),
        ("Nos vemos a las 5 p.m. del martes. Gracias.", ("Nos vemos a las 5 p.m. del martes.", "Gracias.")),
        ("Llámeme a las 5 p.m. Muchas gracias.", ("Llámeme a las 5 p.m.", "Muchas gracias.")),
        ("See version 3.5 of it. Thanks!", ("See version 3.5 of it.", "Thanks!")),
        ("1. Montaje\n2. Pintura", ("1. Montaje", "2. Pintura")),
        (
            "Le adjunto la propuesta de mantenimiento para las dos naves\nde Getafe. Un saludo",
            ("Le adjunto la propuesta de mantenimiento para las dos naves de Getafe.", "Un saludo"),
        ),
        ("Hola Marta,\n\nTe llamo el lunes", ("Hola Marta,", "Te llamo el lunes")),
        ("Wir sprechen am 15. März. Bis dann", ("Wir sprechen am 15. März.", "Bis dann")),
        ("", ()),
    ],
)
def test_sentences_stay_whole(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


@given(st.text(alphabet="aB 1.!?\n\t:;", max_size=300))
@settings(max_examples=200)
def test_no_letter_is_lost_between_sentences(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


def test_an_excerpt_is_one_line_cut_at_a_word() -> None:
    long = "una frase con sus palabras\n " * 20
    cut = excerpt(long)
    assert len(cut) <= 200
    assert cut.endswith(" …") is False
    assert cut.endswith("…")
    assert "\n" not in cut
    assert excerpt("corto \n y claro") == "corto y claro"
    assert len(excerpt("x" * 900)) == 200
