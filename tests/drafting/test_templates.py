"""Templates of the person's own, their faults, and the appointments' texts."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.drafting.builders import MARTA, NOW, SENT_AT, SLOTS, brief, original, person, proposal

from persevera.drafting import TemplateWriter
from persevera.drafting.facts import appointment_facts, mail_facts
from persevera.drafting.templates import as_letter, as_note
from persevera.errors import SettingsError
from persevera.model.judgement import Offer
from persevera.ports import History

ROOT = Path(__file__).resolve().parents[2]
APPOINTMENTS = ["step", "call", "deferred", "close", "your-turn", "look", "answered"]
FULL = {
    "reason": "Han pasado 3 días laborables.",
    "agreement": "Le llamo el martes a las 10.",
    "until": date(2026, 12, 9),
    "slots": SLOTS,
    "history": (History(at=SENT_AT, what="proposal"), History(at=SENT_AT + timedelta(days=6), what="mail", who="Ana Ruiz")),
    "quiet": ("Marta Soler", "Luis Prat"),
    "draft_path": "Borradores",
    "items": (("Marta Soler", "calderas", "Pregunta por el plazo."), ("Luis Prat", "", "")),
}


def own(folder, name, text):
    file = folder / f"{name}.txt.j2"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return TemplateWriter(folder)


def test_every_shipped_template_can_be_rendered():
    assert TemplateWriter().check() == []


def test_a_template_of_ones_own_comes_first(tmp_path):
    writer = own(tmp_path, "es-usted/first", "Le escribo por {{ offered }}.\n\nMuchas gracias.")
    assert "Le escribo por la propuesta de mantenimiento de calderas.\n\nMuchas gracias.\n\nUn saludo," in writer.letter(
        brief(), original()
    )
    assert "Le dejo a mano" in writer.letter(brief("second"), original())


def test_vos_has_a_set_of_its_own_if_the_person_writes_one(tmp_path):
    vos = proposal(register="vos")
    assert "¿Te encaja tal como está?" in TemplateWriter().letter(brief(proposal=vos), original())
    assert "¿Qué decís?" in own(tmp_path, "es-vos/first", "¿Qué decís?").letter(brief(proposal=vos), original())


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("Hola.\n{{ importe }}", 2, "importe"),
        ("Hola.\n\n{% if amount %}\n{{ amount }", 4, "unexpected"),
        ("{{ amount.__class__.__mro__ }}", 1, "unsafe"),
        ("{% for n in range(10 ** 9) %}x{% endfor %}", 1, "Range"),
        ("{{ 1 / 0 }}", 1, "zero"),
        ("{% include 'es/none.txt.j2' %}", None, "es/none"),
        ("{{ 'x' * 60000 }}", None, "longer"),
    ],
    ids=["unknown variable", "syntax", "reaching inside", "endless", "sum", "missing part", "too long"],
)
def test_a_broken_template_is_named_with_its_line_and_not_passed_over(tmp_path, text, line, why):
    writer = own(tmp_path, "es-usted/first", text)
    with pytest.raises(SettingsError) as caught:
        writer.letter(brief(), original())
    assert why in str(caught.value)
    assert caught.value.remedy
    if line:
        assert f"line {line}" in str(caught.value)
        assert str(tmp_path / "es-usted" / "first.txt.j2") in str(caught.value)
    assert len(writer.check()) >= 1


def test_a_template_that_nobody_wrote_is_a_fault_of_the_settings():
    with pytest.raises(SettingsError, match="no template precio"):
        TemplateWriter().letter(brief("precio"), original())


def test_sentences_that_fall_away_leave_no_hole():
    assert as_letter("a\n\n \n b\n\nc  d\n- x\n- y\n\n") == "a\n\nb\n\nc d\n- x\n- y"
    assert as_note("a\n\n\n\nb  c\n") == "a\n\nb c"


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("template", APPOINTMENTS)
@pytest.mark.parametrize("full", [True, False], ids=["all facts", "no facts"])
def test_an_appointment_reads_well_with_and_without_facts(template, language, full):
    facts = FULL if full else {"to": (), "step": 0, "steps": 0}
    offered = {} if full else {"offer": Offer(), "subject": "", "to": ()}
    nobody = template == "look" and not full
    asked = None if nobody else proposal(language=language, **offered)
    words = TemplateWriter().appointment(brief(template, person=person(language=language), proposal=asked, **facts))
    for text in (words.title, words.text):
        assert text
        assert not re.search(r"  |[{}]|None|\(\)|«»|“”|\n\n\n|: ?\n(?!- )|<>", text), text
    assert "\n" not in words.title


def test_the_title_says_who_and_what():
    titles = {
        language: TemplateWriter().appointment(brief("step", person=person(language=language))).title for language in ("es", "en")
    }
    assert titles == {
        "es": "Seguimiento: Marta Soler – mantenimiento de calderas",
        "en": "Follow up: Marta Soler – mantenimiento de calderas",
    }


def test_the_day_s_look_counts_what_there_is():
    words = TemplateWriter().appointment(brief("look", proposal=None, items=FULL["items"]))
    assert words.title == "Persevera: 2 por ver"
    assert "1. Marta Soler – calderas\nPregunta por el plazo." in words.text
    english = TemplateWriter().appointment(brief("look", proposal=None, items=FULL["items"], person=person(language="en")))
    assert english.title == "Persevera: 2 to look at"


def test_a_call_has_three_sentences_a_short_voicemail_and_the_phone():
    text = TemplateWriter().appointment(brief("call", **FULL)).text
    assert len(re.findall(r"^\d\. «", text, re.MULTILINE)) == 3
    voicemail = re.search(r"quince segundos\)\n«(.*)»", text).group(1)
    assert len(voicemail.split()) <= 40
    assert "Teléfono: 600 123 456" in text
    assert (
        "«Le llamo por la propuesta de mantenimiento de calderas, del martes 3 de noviembre: son 4.850 €, hasta el lunes" in text
    )
    assert "- 3 nov 2026: propuesta enviada" in text
    assert "Aún no ha contestado: Marta Soler, Luis Prat" in text


def test_an_expired_price_is_not_put_into_anybody_s_mouth():
    old = proposal(offer=Offer(what="calderas", amounts=proposal().offer.amounts, valid_until=date(2026, 11, 16)))
    text = TemplateWriter().appointment(brief("call", proposal=old)).text
    assert "son 4.850" not in text
    assert "Caducó el lunes 16 de noviembre" in text


def test_every_variable_is_in_the_readme():
    readme = (ROOT / "templates" / "README.md").read_text(encoding="utf-8")
    for name in {*mail_facts(brief(), original()), *appointment_facts(brief())}:
        assert f"`{name}`" in readme, name


def test_a_description_never_grows_without_bound():
    long = brief("look", proposal=None, items=tuple((MARTA.name, "x" * 500, "y" * 900) for _ in range(400)), now=NOW)
    assert len(TemplateWriter().appointment(long).text) <= 8_000
