"""The second reader of bounces is asked of what looks like a report only, and may fail without harm."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime

import flufl.bounce
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.replies import judge_received
from persevera.model.judgement import Kind
from persevera.model.message import Message, Ref
from persevera.providers.mime import parse

QMAIL = b"""Return-Path: <>
From: postmaster@mx.viveros.example
To: raul@riegos.example
Subject: failure notice
Message-ID: <b1@mx.viveros.example>

Hi. This is the qmail-send program at mx.viveros.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<pilar@viveros.example>:
Sorry, no mailbox here by that name. (#5.1.1)
"""
FORM = b"""From: relay@mx.viveros.example
To: raul@riegos.example
Subject: RE: Presupuesto : non remis (delivery failed)
Message-ID: <b2@mx.viveros.example>

Your message could not be delivered to
pilar@viveros.example
"""
LETTER = b"""From: Pilar <pilar@viveros.example>
To: raul@riegos.example
Subject: Re: Presupuesto
Message-ID: <p1@viveros.example>

I'm afraid I wasn't able to deliver your message to the following addresses.

<otra@viveros.example>:
Sorry, no mailbox here by that name. (#5.1.1)
"""
DSN = QMAIL.partition(b"\n\n")[0] + (
    b"\nContent-Type: multipart/report; boundary=x"
    b"\n\n--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n"
    b"Final-Recipient: rfc822; pilar@viveros.example\nAction: failed\nStatus: 5.1.1\n\n--x--\n"
)


def read(raw: bytes) -> Message:
    return parse(raw, ref=Ref("1"), fallback=datetime(2026, 9, 14, tzinfo=UTC))


def test_it_names_who_failed_in_a_form_without_a_report_part() -> None:
    message = read(QMAIL)
    assert message.bounced == ("pilar@viveros.example",)
    found = judge_received(message, zone=UTC)  # type: ignore[arg-type]
    assert (found.kind, found.failed_recipients) == (Kind.UNDELIVERABLE, ("pilar@viveros.example",))


@pytest.mark.parametrize("raw", [LETTER, DSN], ids=["a letter", "a report that we read"])
def test_it_is_not_asked_of_letters_nor_of_reports_that_name_whom(raw: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flufl.bounce, "scan_message", lambda _: pytest.fail("it was asked"))
    assert read(raw).bounced == ()


def test_alone_it_makes_no_letter_undeliverable() -> None:
    assert judge_received(read(LETTER), zone=UTC).kind is Kind.HUMAN  # type: ignore[arg-type]


def test_a_fault_of_it_is_no_opinion(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: object) -> None:
        raise AttributeError("'Header' object has no attribute 'lower'")

    monkeypatch.setattr(flufl.bounce, "scan_message", fails)
    assert read(QMAIL).bounced == ()


def test_a_raw_eight_bit_header_is_no_fault() -> None:
    assert read(
        QMAIL.replace(b"From: postmaster", b"From: Se\xf1or <postmaster").replace(b"viveros.example\nTo", b"viveros.example>\nTo")
    ).bounced


def test_what_it_names_is_bounded() -> None:
    many = b"".join(b"<p%d@viveros.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n" % n for n in range(3000))
    assert len(read(QMAIL + b"\n" + many).bounced) <= 20


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=600))
def test_any_report_can_be_read(body: bytes) -> None:
    message = read(b"Return-Path: <>\nFrom: mailer-daemon@x.example\nMessage-ID: <a@b>\n\n" + body)
    assert all("@" in one for one in message.bounced)


def test_it_is_loaded_when_it_is_asked_only() -> None:
    code = "import sys, persevera.providers.mime; sys.exit('flufl.bounce' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
