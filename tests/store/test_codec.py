"""Values to JSON and back, also across versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store_builders import a_judged_entry, a_stored_proposal

from persevera.model.reason import Reason
from persevera.store.codec import codec

facts = st.one_of(
    st.text(max_size=20),
    st.integers(),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
    st.decimals(allow_nan=False, allow_infinity=False),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=9), facts), max_size=5))
def test_the_facts_of_a_reason_keep_their_types(pairs: list[tuple[str, str | int | date | datetime | Decimal]]) -> None:
    reason = Reason("x", tuple(pairs))
    again = codec(Reason).value(codec(Reason).text(reason))
    assert again == reason
    assert [type(value) for _, value in again.facts] == [type(value) for _, value in reason.facts]


def test_the_text_is_plain_ascii_and_leaves_out_what_is_usual() -> None:
    text = codec(type(a_judged_entry())).text(a_judged_entry(subject="\0 ñ \udc80"))
    assert text.isascii()
    assert "\0" not in text
    assert "commitments" not in text


def test_a_field_that_is_not_known_any_more_is_passed_over() -> None:
    proposals = codec(type(a_stored_proposal()))
    text = proposals.text(a_stored_proposal())
    assert proposals.value(text[:-1] + ',"mood":"bright"}') == a_stored_proposal()


def test_a_type_without_a_form_in_json_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="has no form in JSON"):
        codec(Odd)


@dataclass(frozen=True)
class Odd:
    """A value that no store should be given."""

    raw: bytes
