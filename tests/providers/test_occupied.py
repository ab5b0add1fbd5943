"""Stretches of busy time are merged and sorted, and no rule keeps us counting."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.model.appointment import Interval
from persevera.providers.ical import UnreadableCalendar, parse
from persevera.providers.occupied import merged, occupied, unroll

BEGIN = datetime(2026, 11, 1, tzinfo=UTC)
MINUTES = st.integers(0, 500)


def at(minute: int) -> datetime:
    return BEGIN + timedelta(minutes=minute)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(MINUTES, MINUTES), max_size=12), MINUTES, MINUTES)
def test_merging_keeps_each_busy_minute_and_adds_none(pairs: list[tuple[int, int]], start: int, length: int) -> None:
    end = start + length
    touching = [(low, high) for low, high in pairs if low < high and low < end and start < high]
    found = merged((Interval(at(low), at(high)) for low, high in pairs), at(start), at(end))
    minutes = {minute for low, high in touching for minute in range(low, high)}
    assert {minute for minute in range(501) if any(one.start <= at(minute) < one.end for one in found)} == minutes
    assert all(one.end < other.start for one, other in pairwise(found))


def a_series(rule: str, begin: str = "20200106T090000Z", *more: str) -> bytes:
    lines = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:s", f"DTSTART:{begin}", "DURATION:PT1H", f"RRULE:{rule}", *more)
    return "\n".join((*lines, "END:VEVENT", "END:VCALENDAR", "")).encode()


def times(data: bytes) -> list[str]:
    (series,) = occupied(parse(data), UTC, lambda _: False).series
    return [f"{one.start:%d %H}" for one in unroll(series, BEGIN, BEGIN + timedelta(days=30), UTC)]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        pytest.param("FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261110T000000Z", ["02 09", "04 09", "09 09"], id="twice a week, until"),
        pytest.param("FREQ=MONTHLY;BYDAY=-1FR", ["27 09"], id="last Friday"),
        pytest.param("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["30 09"], id="last weekday"),
        pytest.param("FREQ=MONTHLY;BYMONTHDAY=15,31", ["15 09"], id="days of the month"),
        pytest.param("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO", ["03 09", "17 09"], id="every other Tuesday"),
        pytest.param("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", ["26 09"], id="fourth Thursday of November"),
        pytest.param("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", ["13 09"], id="Friday the 13th"),
        pytest.param(
            "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0", ["02 09", "09 09", "16 09", "23 09", "30 09"], id="with the hour"
        ),
        pytest.param("FREQ=DAILY;COUNT=5", [], id="over long ago"),
    ],
)
def test_the_rules_that_people_make_are_followed(rule: str, expected: list[str]) -> None:
    assert times(a_series(rule)) == expected


@pytest.mark.parametrize(
    ("rule", "begin"),
    [
        ("FREQ=SECONDLY", "20261101T000000Z"),
        ("FREQ=DAILY", "00010101T000000Z"),
        ("FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=" + ",".join(map(str, range(60))), "20200101T000000Z"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "20200101T000000Z"),
        ("FREQ=MONTHLY;BYMONTH=4,6,9;BYMONTHDAY=31", "20200101T000000Z"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6", "20200101T000000Z"),
        ("FREQ=MONTHLY;BYDAY=6MO", "20200101T000000Z"),
        ("FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1", "20200101T000000Z"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=MO", "20200107T000000Z"),
        ("FREQ=MONTHLY;INTERVAL=12;BYMONTH=3", "20200207T000000Z"),
        ("FREQ=YEARLY;BYWEEKNO=53;BYMONTH=3", "20200207T000000Z"),
        ("FREQ=WEEKLY;INTERVAL=0", "20200207T000000Z"),
        ("FREQ=WEEKLY;BYDAY=XX", "20200207T000000Z"),
        ("INTERVAL=2", "20200207T000000Z"),
    ],
)
def test_a_rule_that_is_endless_empty_or_broken_is_refused_at_once(rule: str, begin: str) -> None:
    before = process_time()
    with pytest.raises(UnreadableCalendar):
        times(a_series(rule, begin))
    assert process_time() - before < 60, "it hangs"


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
        "FREQ=YEARLY;BYMONTH=2;BYDAY=5MO",
        "FREQ=WEEKLY;INTERVAL=9999999;BYDAY=MO",
        "FREQ=DAILY",
    ],
)
def test_a_rare_rule_and_a_long_one_take_less_than_a_second(rule: str) -> None:
    before = process_time()
    times(a_series(rule, "19990104T090000Z"))
    assert process_time() - before < 60, "it hangs"
