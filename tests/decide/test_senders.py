"""Who is not who they seem to be: a failed check of the origin, and domains made to look like the customer's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from persevera.decide.senders import failed_dmarc, lookalike_of
from persevera.model.message import Address, Message, MessageId, Ref

LAURA = "laura@valdemora.example"


def checked(*results: str) -> Message:
    return Message(
        ref=Ref("1"),
        message_id=MessageId("m1@valdemora.example"),
        date=datetime(2026, 3, 4, 9, tzinfo=UTC),
        sender=Address("", LAURA),
        headers=(("received", "x"), *(("authentication-results", one) for one in results)),
    )


@pytest.mark.parametrize(
    ("results", "failed"),
    [
        ((), False),
        (
            ("mx.montajes.example; spf=pass smtp.mailfrom=valdemora.example; dmarc=pass header.from=valdemora.example",),
            False,
        ),
        (("mx.montajes.example; spf=fail; dkim=none; dmarc=fail (p=none dis=none) header.from=valdemora.example",), True),
        (("mx.montajes.example; DMARC = FAIL action=none",), True),
        (("mx.montajes.example; dmarc/1=fail header.from=valdemora.example",), True),
        (("spf=softfail (sender IP is 192.0.2.1) smtp.mailfrom=x.example; dmarc=fail action=oreject",), True),
        (("mx.montajes.example; dmarc=none; arc=fail",), False),
        (("mx.montajes.example; dmarc=temperror",), False),
        (('mx.montajes.example; spf=pass reason="said; dmarc=fail"; dmarc=pass',), False),
        (("mx.montajes.example; spf=pass (so; dmarc=fail); dmarc=pass",), False),
    ],
)
def test_a_failed_dmarc_is_read_from_the_results_alone(results: tuple[str, ...], failed: bool) -> None:
    assert failed_dmarc(checked(*results)) is failed


def test_the_results_that_the_sender_wrote_lie_below_those_of_the_receiving_server_and_do_not_count() -> None:
    own, forged = "mx.montajes.example; dmarc=fail", "mx.montajes.example; dmarc=pass"
    assert failed_dmarc(checked(own, forged))
    assert not failed_dmarc(checked(forged, own))


def test_only_a_trusted_server_counts_where_one_is_named() -> None:
    ours, other = "MX.montajes.example 1; dmarc=fail", "relay.example; dmarc=pass"
    assert failed_dmarc(checked(other, ours), trusted={"mx.montajes.example"})
    assert not failed_dmarc(checked("relay.example; dmarc=fail"), trusted={"mx.montajes.example"})
    assert not failed_dmarc(checked("dmarc=fail"), trusted={"mx.montajes.example"})


@pytest.mark.parametrize(
    "domain",
    [
        "valdemora.test",
        "valdemora.co.uk",
        "valdemorra.example",
        "valdemra.example",
        "valdemoar.example",
        "valdernora.example",
        "va1demora.example",
        "vald-emora.example",
        "val-demora.com.mx",
        "v\u0430ldemora.example",
        "valdémora.example",
        "xn--vldemora-16g.example",
    ],
)
def test_a_domain_made_to_look_like_the_customers_is_found(domain: str) -> None:
    assert lookalike_of(Address("Laura", f"laura@{domain}"), [LAURA]) == "valdemora.example"


@pytest.mark.parametrize(
    "address",
    ["laura@valdemora.example", "ventas@montelar.example", "laura@mail.valdemora.example", "laura@gmail.com", "laura", ""],
)
def test_other_domains_are_not(address: str) -> None:
    assert lookalike_of(Address("Laura", address), [LAURA]) is None


def test_a_free_mail_domain_is_imitated_only_for_the_same_mailbox() -> None:
    assert lookalike_of(Address("", "ana.ruiz@gmai1.com"), ["ana.ruiz@gmail.com"]) == "gmail.com"
    assert lookalike_of(Address("", "otra@gmai1.com"), ["ana.ruiz@gmail.com"]) is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_domains_can_be_compared(one: str, other: str) -> None:
    assert lookalike_of(Address("", f"a@{one}"), [f"a@{other}"]) in (None, other)


@given(st.text(max_size=300))
def test_any_results_can_be_read(results: str) -> None:
    assert failed_dmarc(checked(results)) in (True, False)
