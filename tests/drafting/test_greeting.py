"""What a person wrote on one day is said again on another only where it is still true, and as they would write it."""

from __future__ import annotations

import pytest

from persevera.drafting.greeting import farewell, greeting

MARTA = (("Marta Ruiz", "marta@ruiz.example"),)


@pytest.mark.parametrize("written", ["See you tomorrow,", "Nos vemos allí,", "Sorry for the delay,", "Suerte con la mudanza,"])
def test_a_farewell_of_one_occasion_is_not_copied(written: str) -> None:
    assert farewell(written, "es") == "Un saludo,"


@pytest.mark.parametrize("written", ["Hasta luego,", "Un abrazo grande,", "Quedo a la espera,"])
def test_a_farewell_of_any_day_is_copied(written: str) -> None:
    assert farewell(written, "es") == written


def test_a_dash_behind_a_name_becomes_a_comma() -> None:
    assert greeting("Marta –", MARTA, (), "en", 10) == "Marta,"
