"""A short taste of ``make fuzz``."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from tests.fuzz.check import check
from tests.fuzz.mail import raw_mail


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(raw_mail)
def test_any_bytes_are_read_or_refused_with_a_sentence_and_judged(raw):
    check(raw)
