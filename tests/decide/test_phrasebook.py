"""Phrases of many kinds are found in one pass."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from persevera.decide.phrasebook import Found, Phrasebook


def found(lines: str, text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in Phrasebook({"any": lines}).find(text)]


def test_a_phrase_is_found_where_its_words_stand_whole() -> None:
    assert found("te paso", "pues te paso el resto; te pasos no, ate paso no") == ["te paso"]


def test_two_dots_stand_for_up_to_three_words_of_one_clause() -> None:
    assert found("paso .. oferta", "paso oferta") == ["paso oferta"]
    assert found("paso .. oferta", "paso la nueva gran oferta") == ["paso la nueva gran oferta"]
    assert found("paso .. oferta", "paso ya la nueva gran oferta") == []
    assert found("paso .. oferta", "paso luego, la oferta espera") == []


def test_a_phrase_may_begin_with_alternatives_or_with_none_of_them() -> None:
    lines = "(?:muy )?(?:bien|(?:mal|peor)) hecho"
    assert found(lines, "bien hecho") == ["bien hecho"]
    assert found(lines, "muy peor hecho")[0] == "muy peor hecho"


def test_a_bar_parts_a_line_into_phrases() -> None:
    assert found("uno|dos (?:y|o) tres", "dos o tres, uno") == ["dos o tres", "uno"]


def test_each_kind_is_found_by_itself() -> None:
    book = Phrasebook({"give": "te paso", "offer": "te paso la oferta"})
    assert sorted(book.find("te paso la oferta"), key=lambda hit: hit.kind) == [Found("give", 0, 7), Found("offer", 0, 17)]


def test_signs_can_begin_a_phrase() -> None:
    assert found(r"\\+ ?iva".replace("\\\\", "\\"), "900 + iva") == ["+ iva"]
    assert found("/ ?mes", "45 €/mes") == ["/mes"]


def test_a_phrase_that_begins_with_nothing_plain_is_refused() -> None:
    with pytest.raises(ValueError, match="no plain letter"):
        Phrasebook({"any": r"\d+ euros"})


@given(
    st.lists(st.sampled_from(["te", "paso", "la", "oferta", "sin", "falta", "luego,", "900", "+", "iva."]), max_size=12).map(
        " ".join
    )
)
def test_it_finds_what_the_plain_expression_finds(text: str) -> None:
    plain = re.compile(r"(?<![^\W_])(?:te|la) (?:paso|oferta)(?!\w)")
    assert [(hit.start, hit.end) for hit in Phrasebook({"any": "(?:te|la) (?:paso|oferta)"}).find(text)] == [
        match.span() for match in plain.finditer(text)
    ]
