"""A whole draft: subject, quotation, and the same words as plain text and as HTML."""

from __future__ import annotations

import html
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drafting.builders import LUIS, MARTA, NOW, ZONE, brief, original, person, proposal

from persevera.drafting import TemplateWriter
from persevera.drafting.manners import plain
from persevera.drafting.markup import paragraphs, sanitised
from persevera.drafting.quote import attribution, quoted_html, quoted_text, reply_subject
from persevera.model.artefact import Key
from persevera.model.message import Address, MessageId

WRITER = TemplateWriter()


def draft(message=None, **changed):
    ids = (MessageId("p1@ruizclima.example"),)
    return WRITER.draft(brief(**changed), message or original(), key=Key("k1"), reply_to=ids[0], references=ids)


def test_a_draft_answers_in_the_thread_and_quotes_the_original_whole():
    made = draft(cc=((LUIS.name, LUIS.addr_spec),))
    assert made.subject == "Re: Propuesta de mantenimiento de calderas"
    assert made.sender == Address("Ana Ruiz", "ana@ruizclima.example")
    assert (made.to, made.cc) == ((MARTA,), (LUIS,))
    assert made.in_reply_to == "p1@ruizclima.example"
    assert made.references == ("p1@ruizclima.example",)
    assert made.date == NOW
    above, _, below = made.text.partition("El 3 nov 2026, 10:12, Ana Ruiz escribió:\n")
    assert above.endswith("Un saludo,\nAna Ruiz\n\n")
    assert below.splitlines()[:3] == [
        "> Buenos días, Marta:",
        ">",
        "> Le envío la propuesta de mantenimiento de calderas: 4.850 € + IVA.",
    ]


def words(source):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", source)).split())


def test_the_html_says_the_same_with_the_same_breaks():
    made = draft(template="later")
    letter = made.text.partition("\n\nEl 3 nov")[0]
    body = made.html.partition("<p>El 3 nov")[0]
    assert words(body) == " ".join(letter.split())
    assert body.count("<p>") == letter.count("\n\n") + 1
    assert body.count("<br>") == letter.replace("\n\n", "").count("\n")
    assert "<img" not in made.html
    assert "style" not in made.html


@given(st.text(max_size=200))
def test_nothing_in_a_text_becomes_markup(text):
    assert not re.search(r"<(?!/?p>|br>)", paragraphs(plain(text)))


def test_html_is_quoted_without_scripts_styles_forms_and_pictures():
    source = (
        "<html><head><style>p{color:red}</style></head><body><p onclick='x()'>Total <b>4.850 €</b></p>"
        "<script>alert(1)</script><img src='cid:logo'><img src='https://t.example/pixel.gif'>"
        "<form action='https://x.example'><input value='y'></form><table><tr><td style='width:1px'>Caldera</td></tr></table>"
        "<a href='javascript:x()'>uno</a> <a href='https://ruizclima.example'>dos</a><iframe src='https://x.example'></iframe></body></html>"
    )
    made = quoted_html(original(html=source))
    assert "<b>4.850 €</b>" in made
    assert "<td>Caldera</td>" in made
    assert '<a href="https://ruizclima.example">dos</a>' in made
    for gone in ("script", "alert", "style", "onclick", "img", "form", "input", "iframe", "cid:", "color"):
        assert gone not in made


def test_without_html_the_text_is_quoted_escaped():
    made = quoted_html(original(text="1 < 2 & <b>no</b>\nfin"))
    assert made == '<blockquote type="cite">\n1 &lt; 2 &amp; &lt;b&gt;no&lt;/b&gt;<br>\nfin\n</blockquote>'


def test_a_message_with_html_only_is_quoted_in_both_parts():
    message = original(text=None, html="<p>Buenos d&iacute;as:</p><p>Son 4.850 &euro;<br>+ IVA</p>")
    assert quoted_text(message) == "> Buenos días:\n> Son 4.850 €\n> + IVA"


def test_quotations_within_the_original_go_one_deeper():
    assert quoted_text(original(text="hola\n> antes\n\nfin\n")) == "> hola\n>> antes\n>\n> fin"


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 40_000,
        "<x>" * 80_000,
        "<table><tr><td>" * 15_000,
        "<b>" * 80_000,
        "<" * 250_000,
        "&" * 250_000,
        "<a href='" * 25_000,
    ],
    ids=["blocks", "unknown", "tables", "bold", "angles", "ampersands", "links"],
)
def test_hostile_html_is_quoted_in_good_time(source):
    began = time.process_time()
    quoted_html(original(html=source))
    assert time.process_time() - began < 60, "it hangs"


def test_deeply_nested_html_is_quoted_as_its_text():
    assert sanitised("<div>" * 1000) == ""
    assert quoted_html(original(html="<div>" * 1000, text="hola")) == '<blockquote type="cite">\nhola\n</blockquote>'


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Propuesta", "Re: Propuesta"),
        ("Re: Propuesta", "Re: Propuesta"),
        ("RE: RV: Fwd: Propuesta", "Re: Propuesta"),
        ("Re[2]: AW: Propuesta", "Re: Propuesta"),
        ("RE : Propuesta", "Re: Propuesta"),
        ("Reforma: baño", "Re: Reforma: baño"),
        ("", "Re:"),
        ("Re: " * 5000, "Re: Re:"),
        ("a\r\nBcc: x@y.es", "Re: a Bcc: x@y.es"),
    ],
    ids=["plain", "reply", "stacked", "counted", "french", "word that begins so", "empty", "junk", "a header within"],
)
def test_marks_of_replies_never_pile_up(subject, expected):
    made = reply_subject(subject)
    assert made == expected or (subject.count("Re: ") > 100 and len(made) < 260)


def test_who_wrote_is_said_in_the_language_of_the_mail_and_the_zone_of_the_person():
    assert attribution(original(), "en", ZONE, "US") == "On Nov 3, 2026, 10:12 AM, Ana Ruiz wrote:"
    assert attribution(original(sender=Address("", "ana@x.es")), "es", ZONE) == "El 3 nov 2026, 10:12, ana@x.es escribió:"


@settings(max_examples=60, deadline=None)
@given(what=st.text(max_size=60), greeting=st.text(max_size=40), name=st.text(max_size=30), text=st.text(max_size=300))
def test_whatever_a_mail_holds_never_breaks_a_draft_nor_runs_as_a_template(what, greeting, name, text):
    offer = proposal().offer.__class__(what=what + "{{ 7 * 7 }}")
    asked = proposal(offer=offer, greeting=greeting, to=(Address(name, MARTA.addr_spec),))
    made = draft(
        message=original(text=text, subject=what), proposal=asked, to=((name, MARTA.addr_spec),), person=person(name=name)
    )
    letter = made.text.partition("\n\nEl 3 nov")[0]
    assert "49" not in letter.replace(name, "").replace(what, "") or "49" in what + greeting + name
    assert "\n" not in made.subject
    assert len(made.text) < 5_000
