"""Mail made to do harm is read or refused with a sentence, in little time; it never crashes, hangs or grows."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import raw_mail

from persevera.model.message import Message, Ref
from persevera.providers import mime

FALLBACK = datetime(2026, 11, 20, 8, tzinfo=UTC)
BUDGET = 60.0
"""Seconds of processor time; the slowest takes a tenth of it on a slow machine."""


def nested(depth: int) -> bytes:
    head = "".join(f"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n" for level in range(depth))
    return raw_mail(body="x").partition(b"\n\n")[0] + b"\n" + head.encode() + b"\nhola\n"


def flat(parts: int, part: bytes = b"\n\n") -> bytes:
    return raw_mail(
        "Content-Type: multipart/mixed; boundary=b", body=b"--b\n" + part * 1 + (b"\n--b\n" + part) * (parts - 1) + b"\n--b--\n"
    )


REFUSED = {
    "nested 30 deep": nested(30),
    "nested 10,000 deep": nested(10_000),
    "1,001 parts": flat(1001),
    "100,000 parts": flat(100_000),
    "100,000 fields": b"".join(b"X-%d: y\n" % number for number in range(100_000)) + b"\nhola\n",
    "a header without an end": b"Subject: " + b"x" * 300_000,
    "a subject of 5 kB": raw_mail("Subject: " + "x" * 5000),
    "20,000 encoded words": raw_mail("Subject: " + "=?utf-8?Q?a?= " * 20_000),
    "5,000 addresses": raw_mail("To: " + ", ".join(f"persona{number}@example.org" for number in range(5000))),
    "comments 5,000 deep": raw_mail("To: " + "(" * 5000),
    "comments 40 deep": raw_mail("From: " + "(" * 40 + ")" * 40 + " a@b.es"),
    "a type of 100 kB": raw_mail("Content-Type: text/plain; " + "; ".join(f"a{number}=b" for number in range(12_000))),
    "part type of 5 kB": flat(2, b"Content-Type: text/plain; a=" + b"x" * 5000 + b"\n\n"),
}
READ = {
    "nothing": b"",
    "one line end": b"\n",
    "nulls": b"\x00" * 5000,
    "no header at all": b"hola, esto no es un correo",
    "every byte": bytes(range(256)) * 40,
    "a boundary that is everywhere": flat(900, b"--b" * 30),
    "an empty boundary": raw_mail('Content-Type: multipart/mixed; boundary=""', body="--\n\nx\n----\n"),
    "a boundary of blanks": raw_mail('Content-Type: multipart/mixed; boundary="   "', body="--   \n\nx\n"),
    "the same boundary twice": raw_mail(
        "Content-Type: multipart/mixed; boundary=b",
        body="--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n--b--\n",
    ),
    "quotation marks without an end": raw_mail('From: "' + "\\" * 900 + '"' * 900),
    "escapes and quotation marks": raw_mail("To: " + '"\\' * 8000),
    "colons, commas and brackets": raw_mail("To: " + ":;,<>@" * 2600),
    "ids without an end": raw_mail("References: " + "<" * 16_000, "In-Reply-To: " + ">" * 16_000),
    "half encoded words": raw_mail("Subject: " + "=?utf-8?Q?" * 400),
    "question marks": raw_mail("Subject: =?" + "?" * 4000),
    "an unknown charset": raw_mail("Content-Type: text/plain; charset=klingon-8", body=b"\xff\xfe\x00"),
    "a charset that is a compression": raw_mail("Content-Type: text/plain; charset=zlib", body=b"x\x9c\x03\x00"),
    "a charset of wide characters": raw_mail("Content-Type: text/plain; charset=utf-16", body=b"\x00\xd8" * 999),
    "a charset with a null": raw_mail("Content-Type: text/plain; charset=utf-8\x00; x", body="hola"),
    "base64 of nothing": raw_mail("Content-Transfer-Encoding: base64", body="=" * 5000),
    "base64 of 3 MB": raw_mail("Content-Transfer-Encoding: base64", body="QUJD" * 750_000),
    "quoted-printable without an end": raw_mail("Content-Transfer-Encoding: quoted-printable", body="=" * 200_000),
    "quotation 100,000 deep": raw_mail("Content-Type: text/plain; format=flowed", body=">" * 100_000 + " hola \n" * 2),
    "a million line ends": raw_mail(body="\n" * 1_000_000),
    "blanks to the end": raw_mail(body=" " * 1_000_000 + "x"),
    "html 100,000 deep": raw_mail("Content-Type: text/html", body="<div>" * 50_000 + "hola"),
    "html quotations 20,000 deep": raw_mail("Content-Type: text/html", body="<blockquote>hola" * 20_000),
    "html that never closes a tag": raw_mail("Content-Type: text/html", body="<a " * 80_000),
    "html of entities": raw_mail("Content-Type: text/html", body="&amp;" * 50_000 + "&#55296;&#0;&#x110000;"),
    "html with a billion laughs": raw_mail(
        "Content-Type: text/html", body='<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c SYSTEM "file:///etc/hostname">]><p>&b;&c;</p>'
    ),
    "styles that nearly hide": raw_mail("Content-Type: text/html", body=f'<p style="{"display: " * 20_000}">x</p>'),
    "a report of 200,000 lines": raw_mail("Content-Type: message/delivery-status", body="\n\n" + "Action: failed\n\n" * 200_000),
    "a report of one field": raw_mail("Content-Type: message/delivery-status", body="Final-Recipient:" + " \n" * 100_000),
    "a calendar of 100,000 lines": raw_mail("Content-Type: text/calendar", body="BEGIN:VEVENT\n" * 100_000),
    "a continued name": raw_mail(
        "Content-Disposition: attachment; " + "; ".join(f"filename*{number}=a" for number in range(150))
    ),
    "years that are none": raw_mail("Date: Tue, 10 Nov 99999999999 09:41:07 +0100"),
    "a time that is too long": raw_mail("Date: Tue, 10 Nov 2026 99999999999:99999999999 +0100"),
    "a date of numbers": raw_mail("Date: " + "1 " * 500),
    "half a character": raw_mail("Subject: =?utf-8?B?7aCA?=", body=b"\xed\xa0\x80"),
}


def timed(raw: bytes) -> Message:
    """Both ways of reading, within the budget; what comes out can be kept as UTF-8."""
    began = time.process_time()
    try:
        listed = mime.headers(raw, ref=Ref("x"), fallback=FALLBACK)
        whole = mime.parse(raw, ref=Ref("x"), fallback=FALLBACK)
    finally:
        assert time.process_time() - began < BUDGET
    for message in (listed, whole):
        str(message).encode("utf-8")
        assert message.date.tzinfo is not None
        assert len(message.text or "") <= 256 * 1024
        assert len(message.subject) <= 4096
        assert "\n" not in message.subject
        assert all("\n" not in name + value and len(value) <= 1000 for name, value in message.headers)
    mime.draft_words(whole)
    return whole


@pytest.mark.parametrize("raw", REFUSED.values(), ids=REFUSED)
def test_what_is_out_of_bounds_is_refused_with_a_sentence(raw: bytes) -> None:
    with pytest.raises(mime.UnreadableMail) as told:
        timed(raw)
    seen = mime.unreadable(raw, ref=Ref("x"), folder_name="INBOX", why=str(told.value))
    assert seen.why.startswith("This message could not be read: ")
    assert seen.why.endswith(".")


@pytest.mark.parametrize("raw", READ.values(), ids=READ)
def test_what_is_odd_is_read_as_far_as_it_goes(raw: bytes) -> None:
    timed(raw)


def test_a_refused_mail_still_tells_which_conversation_it_belongs_to() -> None:
    raw = raw_mail("Subject: " + "x" * 9000, "In-Reply-To: <oferta@x.es>", "References: <uno@x.es>\n <oferta@x.es>")
    seen = mime.unreadable(raw, ref=Ref("x"), folder_name="INBOX", why="it is odd")
    assert seen.message_id == "CAF3x9.771@mail.conservasdelmar.es"
    assert set(seen.references) == {"uno@x.es", "oferta@x.es"}


def test_a_bare_look_ends_soon_on_anything() -> None:
    began = time.process_time()
    for raw in (b"References:" + b"<" * 400_000, b"References: " * 40_000, b"Message-ID:\n " * 30_000, b"\n" * 400_000):
        mime.bare_ids(raw)
    assert time.process_time() - began < BUDGET


PIECES = (
    *(
        b"Subject: ",
        b"From: ",
        b"To: ",
        b"Content-Type: ",
        b"multipart/mixed",
        b"; boundary=",
        b"b",
        b"--b",
        b"\n",
        b"\r\n",
        b"\n\n",
    ),
    *(
        b"text/html",
        b"message/rfc822",
        b"Content-Transfer-Encoding: base64",
        b"=?utf-8?B?",
        b"?=",
        b"<",
        b">",
        b'"',
        b"(",
        b"@",
        b",",
    ),
    *(
        b"Date: ",
        b"Received: x; ",
        b"charset=",
        b"utf-16",
        b"filename*0*=",
        b"%C3",
        b"''",
        b"message/delivery-status",
        b"\x00",
        b"\xff",
    ),
)
words = st.sampled_from(PIECES)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(words, st.binary(max_size=8)), max_size=60).map(b"".join))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        timed(raw)
    except mime.UnreadableMail as told:
        mime.unreadable(raw, ref=Ref("x"), folder_name="INBOX", why=str(told))
