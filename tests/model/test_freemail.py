"""Which domains say nothing about whom a person works for."""

from __future__ import annotations

import pytest

from persevera.model.freemail import FREE_MAIL, is_free_mail


@pytest.mark.parametrize(
    "domain",
    ["gmail.com", "hotmail.es", "outlook.com.ar", "yahoo.co.uk", "live.nl", "Telefonica.NET", "gmx.at", "me.com", "sapo.pt.", ""],
)
def test_anybody_may_have_an_address_there(domain: str) -> None:
    assert is_free_mail(domain)


@pytest.mark.parametrize(
    "domain",
    [
        "bodegasrioja.es",
        "live.example.com",
        "outlook",
        "hotmail.es.evil.example",
        "mygmail.com",
        "yahoo-inc.com",
        "gmail.com.evil.net",
    ],
)
def test_a_firm_or_a_look_alike_is_not_free_mail(domain: str) -> None:
    assert not is_free_mail(domain)


def test_the_list_is_in_lower_case() -> None:
    assert {domain.lower() for domain in FREE_MAIL} == FREE_MAIL
