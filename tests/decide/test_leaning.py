"""Which way an answer leans, by the weights in the tree."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from training.answers import examples, weights_of

from persevera.decide.clauses import read_answer
from persevera.decide.leaning import BUCKETS, CLASSES, Feature, features, leaning
from persevera.decide.linear import unpacked
from persevera.decide.outcomes import by_rules, told
from persevera.decide.tables.answer_weights import SCALE, WEIGHTS
from persevera.model.judgement import Outcome


def leans(text: str, language: str = "es") -> Outcome:
    reading = read_answer(text, language)
    return leaning(features(reading, told(by_rules(reading)))).likeliest


def test_the_weights_in_the_tree_are_those_that_the_lines_in_the_tree_make() -> None:
    kept, made = unpacked(WEIGHTS).tolist(), unpacked(weights_of(examples())).tolist()
    apart = sum(abs(one - other) > 1 for one, other in zip(kept, made, strict=True))
    assert apart == 0, "run: make weights"


def test_the_weights_are_small() -> None:
    assert len(WEIGHTS) < 300_000
    assert len(unpacked(WEIGHTS)) == BUCKETS * len(CLASSES)
    assert 0 < SCALE < 1


@pytest.mark.parametrize(
    ("outcome", "text", "language"),
    [
        (Outcome.YES, "Perfecto, empezamos el lunes. Te hago la transferencia hoy.", "es"),
        (Outcome.NO, "Lo siento, hemos ido con otro más barato.", "es"),
        (Outcome.LATER, "Lo reviso con mi jefe y te digo algo la semana que viene.", "es"),
        (Outcome.QUESTION, "¿El precio incluye el transporte?", "es"),
        (Outcome.YES, "Go ahead please, deposit sent.", "en"),
        (Outcome.NO, "Sorry, we went with somebody cheaper.", "en"),
        (Outcome.LATER, "I'll run it past the board and get back to you.", "en"),
        (Outcome.QUESTION, "Does the price include delivery?", "en"),
    ],
)
def test_plain_answers_lean_as_they_say(outcome: Outcome, text: str, language: str) -> None:
    assert leans(text, language) is outcome


def test_a_feature_has_the_same_place_everywhere() -> None:
    assert Feature("w adelan", 1.0).bucket == 86210


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_shares_add_up(text: str) -> None:
    found = leaning(features(read_answer(text, "es"), "nothing"))
    assert sum(found.shares.values()) == pytest.approx(1)
    assert len(found.words) <= 3
