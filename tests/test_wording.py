"""Words as the reader writes them, and the message catalogues."""

from __future__ import annotations

import re
import runpy
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from persevera import wording

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = sorted((ROOT / "daemon" / "persevera" / "locale").glob("*/LC_MESSAGES/persevera.po"))
SCRIPT = runpy.run_path(str(ROOT / ".ci" / "messages.py"))
TEN = datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("Europe/Madrid"))


@pytest.mark.parametrize(
    ("language", "country", "expected"),
    [
        ("es", "ES", "martes 24 de noviembre a las 10:00"),
        ("es", "MX", "martes 24 de noviembre a las 10:00"),
        ("en", "", "Tuesday 24 November at 10:00"),
        ("en", "GB", "Tuesday 24 November at 10:00"),
        ("en", "US", "Tuesday, November 24 at 10:00 AM"),
        ("en", "ES", "Tuesday 24 November at 10:00"),
    ],
)
def test_a_moment_is_written_as_the_reader_writes_it(language, country, expected):
    assert re.sub(r"\s", " ", wording.moment(TEN, language, country)) == expected


def test_a_far_day_carries_its_year():
    assert wording.day(date(2028, 1, 3), "es", year=True) == "lunes 3 de enero de 2028"
    assert wording.day(date(2028, 1, 3), "en", "US", year=True) == "Monday, January 3, 2028"


def test_one_o_clock_is_a_la_una():
    assert wording.moment(TEN.replace(hour=1), "es").endswith("a la 1:00")


@pytest.mark.parametrize(
    ("value", "currency", "language", "country", "expected"),
    [
        ("4850.00", "EUR", "es", "ES", "4.850 €"),
        ("4850.50", "EUR", "es", "ES", "4.850,50 €"),
        ("4850.5", "EUR", "es", "", "4.850,50 €"),
        ("45000", "MXN", "es", "MX", "$45,000.00 MXN"),
        ("45000", "MXN", "es", "ES", "45.000 MXN"),
        ("4850", "USD", "es", "MX", "4,850 USD"),
        ("4850", "USD", "es", "ES", "4.850 US$"),
        ("4850", "USD", "en", "US", "$4,850"),
        ("4850.5", "USD", "en", "", "$4,850.50"),
        ("4850", "EUR", "en", "ES", "€4,850"),
        ("4850", "GBP", "en", "GB", "£4,850"),
        ("4850", "CHF", "en", "GB", "4,850 CHF"),
        ("450000", "CLP", "es", "CL", "$450.000"),
        ("4850", "PEN", "es", "PE", "S/ 4,850"),
        ("0.125", "EUR", "es", "ES", "0,125 €"),
        ("4850", None, "es", "ES", "4.850"),
    ],
)
def test_money_is_written_as_the_reader_writes_it(value, currency, language, country, expected):
    assert wording.amount(Decimal(value), currency, language, country) == expected


def test_names_in_a_row():
    assert wording.listed(["Ana", "Luis", "Inés"], "es") == "Ana, Luis e Inés"
    assert wording.listed(["Ana", "Hierros Sur"], "es") == "Ana y Hierros Sur"
    assert wording.listed(["Ana", "Luis"], "en") == "Ana and Luis"
    assert wording.listed([], "en") == ""


def test_a_reason_is_said_in_the_reader_s_language_and_zone():
    facts = (("day", datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo("UTC"))),)
    text = "You moved the appointment to {day}."
    assert (
        wording.say(text, facts, "en", ZoneInfo("Europe/Madrid")) == "You moved the appointment to Tuesday 24 November at 10:00."
    )
    assert "martes 24 de noviembre a las 10:00" in wording.say(text, facts, "es", ZoneInfo("Europe/Madrid"))


def test_a_sentence_that_is_not_translated_is_said_in_english():
    assert wording.translator("es")("No such sentence here.") == "No such sentence here."
    assert wording.translator("fr")("Planned.") == "Planned."


@pytest.mark.parametrize("facts", [(), (("day", "{who}"), ("who", "x"))], ids=["missing", "a fact like a place"])
def test_saying_never_fails(facts):
    assert wording.say("On {day} {0.x} {a.b}", facts, "en") in ("On {day} {0.x} {a.b}", "On {who} {0.x} {a.b}")


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_every_sentence_is_translated(path):
    missing = [message.id for message in SCRIPT["read"](path) if message.id and (not message.string or message.fuzzy)]
    assert missing == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_a_translation_has_the_places_of_its_sentence(path):
    for message in SCRIPT["read"](path):
        if message.id:
            assert sorted(re.findall(r"\{\w+\}", message.id)) == sorted(re.findall(r"\{\w+\}", message.string)), message.id


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_the_catalogue_is_what_the_source_says(path):
    known = {message.id for message in SCRIPT["read"](path) if message.id}
    assert known == {message.id for message in SCRIPT["collected"]() if message.id}, "run: python .ci/messages.py"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_the_compiled_catalogue_is_that_of_the_text(path):
    assert path.with_suffix(".mo").read_bytes() == SCRIPT["compiled"](SCRIPT["read"](path)), "run: python .ci/messages.py"
