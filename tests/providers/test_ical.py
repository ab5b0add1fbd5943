"""What is written never invites anybody, whatever the words; what is read is bounded, whatever the bytes."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event, Timezone

from persevera.errors import Unsupported
from persevera.model.appointment import Appointment
from persevera.providers import ical
from persevera.providers.vtimezone import vtimezone
from persevera.providers.words import plain_line, plain_text, words_of

MADRID = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 11, 20, 8, 30, 1, 5, tzinfo=UTC)
START = datetime(2026, 11, 24, 10, tzinfo=MADRID)
PLAIN = Appointment(
    key="0a1b2c3d4e" * 4,
    start=START,
    end=START + timedelta(minutes=15),
    title="Seguimiento: Ferretería Ruiz – estanterías",
    description="Oferta 118, 2.310 €.\nVálida hasta el 30.",
    alarm_minutes=10,
    url="https://ventas.example/p/118?x=1",
)
#: Words that look like calendar lines, with every break that some reader takes for the end of a line.
HOSTILE = st.lists(
    st.one_of(
        st.sampled_from(
            ["\r", "\n", "\r\n", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x00", "\x07", "\t", " ", "\\", "\\n"]
        ),
        st.sampled_from(
            ["ATTENDEE:mailto:x@y.es", "ORGANIZER;CN=x:mailto:y", "METHOD:REQUEST", "ACTION:EMAIL", "END:VEVENT", "BEGIN:VALARM"]
        ),
        st.sampled_from([":", ";", ",", '"', "^n", "=0D=0A", "\ud800", "é", "e\u0301", "🙂", "x" * 74]),
        st.text(max_size=12),
    ),
    max_size=12,
).map("".join)


def physical_lines(data: bytes) -> list[str]:
    """As the most lenient reader would split them: unfolded, and at every break that Unicode knows."""
    text = data.decode()
    return [*text.replace("\r\n ", "").splitlines(), *text.splitlines()]


def the_event(data: bytes) -> Event:
    (event,) = Calendar.from_ical(data).events
    return event


@settings(max_examples=250, deadline=None)
@given(title=HOSTILE, description=HOSTILE, url=HOSTILE)
@example(
    title="x\r\nATTENDEE:mailto:a@b.es", description="\u2028ORGANIZER:mailto:c@d.es", url="https://x.example/\r\nMETHOD:REQUEST"
)
def test_no_words_make_an_invitation_or_a_control_character(title: str, description: str, url: str) -> None:
    asked = replace(PLAIN, title=title, description=description, url=url)
    first = ical.render(asked, now=NOW)
    for data in (first, ical.revise(first, asked, now=NOW)):
        for line in physical_lines(data):
            assert not re.match(r"(?i)(ATTENDEE|ORGANIZER|METHOD)\s*[;:]", line), line
            assert not re.match(r"(?i)ACTION:(?!DISPLAY)", line)
        assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|(?<!\r)\n", data)
        unfolded = data.decode().replace("\r\n ", "").split("\r\n")
        assert unfolded.count("BEGIN:VEVENT") == unfolded.count("BEGIN:VALARM") == unfolded.count("ACTION:DISPLAY") == 1
        event = the_event(data)
        assert (str(event["summary"]), str(event["description"])) == (plain_line(title), plain_text(description))


@settings(max_examples=150, deadline=None)
@given(title=HOSTILE, description=HOSTILE)
def test_words_read_back_have_the_hash_of_the_words_asked_for(title: str, description: str) -> None:
    event = the_event(ical.render(replace(PLAIN, title=title, description=description), now=NOW))
    found = ical.seen(event, provider_id="x", version="1", path="", zone=UTC)
    assert found.words == words_of(title, description)


@settings(max_examples=100, deadline=None)
@given(
    zone=st.sampled_from(
        ["Europe/Madrid", "America/Argentina/Buenos_Aires", "Asia/Kolkata", "Australia/Lord_Howe", "UTC", "Africa/Casablanca"]
    ),
    naive=st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)),
    minutes=st.integers(1, 600),
)
def test_a_time_is_read_back_to_the_second_in_any_zone(zone: str, naive: datetime, minutes: int) -> None:
    start = naive.replace(microsecond=0, tzinfo=ZoneInfo(zone)).astimezone(UTC).astimezone(ZoneInfo(zone))
    end = (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(start.tzinfo)
    if start.fold or end.fold:
        return  # RFC 5545 has no way to say which of two equal local times is meant
    span = ical.interval_of(the_event(ical.render(replace(PLAIN, start=start, end=end), now=NOW)), MADRID)
    assert (span.start, span.end) == (start, end)


def test_it_is_written_as_calendar_programs_expect() -> None:
    lines = ical.render(PLAIN, now=NOW).decode().replace("\r\n ", "").split("\r\n")
    assert {
        f"UID:{PLAIN.key}@persevera.invalid",
        f"X-PERSEVERA-KEY:{PLAIN.key}",
        "DTSTART;TZID=Europe/Madrid:20261124T100000",
        "DTEND;TZID=Europe/Madrid:20261124T101500",
        "DTSTAMP:20261120T083001Z",
        "CREATED:20261120T083001Z",
        "CATEGORIES:Persevera",
        "TRANSP:OPAQUE",
        "TRIGGER:-PT10M",
        "URL:https://ventas.example/p/118?x=1",
        "SUMMARY:Seguimiento: Ferretería Ruiz – estanterías",
        "DESCRIPTION:Oferta 118\\, 2.310 €.\\nVálida hasta el 30.",
    } <= set(lines)
    assert all(len(line) <= 75 for line in ical.render(PLAIN, now=NOW).split(b"\r\n"))


def test_the_same_facts_give_the_same_bytes() -> None:
    assert ical.render(PLAIN, now=NOW) == ical.render(PLAIN, now=NOW)


def test_an_offset_without_a_name_is_written_in_universal_time() -> None:
    start = START.astimezone(timezone(timedelta(hours=2)))
    data = ical.render(replace(PLAIN, start=start, end=start + timedelta(hours=1)), now=NOW)
    assert b"DTSTART:20261124T090000Z" in data
    assert b"VTIMEZONE" not in data


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://x.example/a b", "https://x.example/\n", "", "mailto:x@y.es"])
def test_an_address_that_is_no_plain_web_page_is_left_out(url: str) -> None:
    assert b"URL" not in ical.render(replace(PLAIN, url=url), now=NOW)


@pytest.mark.parametrize("key", ["", "../../etc/passwd", "a b", "a\r\nATTENDEE:x", "ñ", ".x"])
def test_a_key_that_could_be_more_than_a_name_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="not a key"):
        ical.render(replace(PLAIN, key=key), now=NOW)


@pytest.mark.parametrize(
    "zone", ["Europe/Madrid", "Australia/Lord_Howe", "America/Sao_Paulo", "Africa/Casablanca", "Asia/Kolkata"]
)
def test_the_zone_spelled_out_says_what_the_zone_says(zone: str) -> None:
    """A reader that knows no zone names goes by the last observance that began, each in local time before the change."""
    spelled = Timezone.from_ical(vtimezone(ZoneInfo(zone), 2026).to_ical())
    begins = sorted(
        (part["dtstart"].dt - part["tzoffsetfrom"].td, part["tzoffsetto"].td, str(part["tzname"]))
        for part in spelled.subcomponents
    )
    moment = datetime(2026, 1, 2)
    while moment.year < 2030:
        _, offset, name = [begin for begin in begins if begin[0] <= moment][-1]
        there = moment.replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
        assert (there.utcoffset(), there.tzname()) == (offset, name)
        moment += timedelta(hours=5)


def test_a_revision_drops_the_old_zone_when_the_appointment_moves_to_another() -> None:
    start = START.astimezone(ZoneInfo("America/Bogota"))
    data = ical.revise(ical.render(PLAIN, now=NOW), replace(PLAIN, start=start, end=start + timedelta(hours=1)), now=NOW)
    assert [str(zone["tzid"]) for zone in Calendar.from_ical(data).timezones] == ["America/Bogota"]


def test_a_revision_of_one_with_a_control_character_is_written_anew() -> None:
    data = ical.render(PLAIN, now=NOW).replace(b"TRANSP:OPAQUE\r\n", b"TRANSP:OPAQUE\r\nX-NOTE:a\rATTENDEE:mailto:x@y.es\r\n")
    assert not any(line.startswith("ATTENDEE") for line in physical_lines(ical.revise(data, PLAIN, now=NOW)))


def test_an_organizer_that_a_server_added_is_not_written_again() -> None:
    data = ical.render(PLAIN, now=NOW).replace(b"TRANSP:OPAQUE", b"ORGANIZER:mailto:yo@example.com\r\nTRANSP:OPAQUE")
    assert b"ORGANIZER" not in ical.revise(data, PLAIN, now=NOW)


@pytest.mark.parametrize(
    "more",
    [
        pytest.param("ATTENDEE:mailto:marta@example.com\r\n", id="a guest"),
        pytest.param(
            "BEGIN:VALARM\r\nACTION:EMAIL\r\nTRIGGER:-PT5M\r\nATTENDEE:mailto:x@y.es\r\nEND:VALARM\r\n", id="an e-mail alarm"
        ),
    ],
)
def test_one_that_would_write_to_somebody_is_not_revised(more: str) -> None:
    data = ical.render(PLAIN, now=NOW).replace(b"TRANSP:OPAQUE\r\n", b"TRANSP:OPAQUE\r\n" + more.encode())
    with pytest.raises(Unsupported, match="write to them"):
        ical.revise(data, PLAIN, now=NOW)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        pytest.param("Oferta 118\r\nVálida", True, id="line endings"),
        pytest.param("Oferta 118 \t\nVálida\n\n", True, id="trailing blanks"),
        pytest.param("Oferta 118\nVa\u0301lida", True, id="accents in two parts"),
        pytest.param("\nOferta 118\nVálida", True, id="a blank line before"),
        pytest.param("Oferta 119\nVálida", False, id="a figure"),
        pytest.param("Oferta 118 Válida", False, id="one line less"),
        pytest.param("oferta 118\nVálida", False, id="a letter"),
    ],
)
def test_only_what_a_person_edits_changes_the_words(text: str, same: bool) -> None:
    assert (words_of("T", text) == words_of("T", "Oferta 118\nVálida")) is same


def test_words_do_not_run_from_the_title_into_the_text() -> None:
    assert words_of("a", "b") != words_of("a b", "") != words_of("", "a\nb")


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=400), st.lists(st.sampled_from(ical.render(PLAIN, now=NOW).split(b"\r\n"))).map(b"\n".join)))
def test_any_bytes_are_read_or_refused_and_nothing_else(data: bytes) -> None:
    try:
        calendar = ical.parse(data)
        for event in ical.events(calendar):
            ical.interval_of(event, MADRID)
            ical.is_cancelled(event), ical.invites(event), ical.key_of(event)
    except ical.UnreadableCalendar:
        pass


@pytest.mark.parametrize(
    "rule", ["FREQ=SECONDLY", "FREQ=YEARLY;BYHOUR=1,2,3", "FREQ=DAILY", "FREQ=YEARLY;BYSECOND=1", "freq=minutely"]
)
def test_a_zone_made_to_keep_us_counting_is_refused(rule: str) -> None:
    observance = f"BEGIN:STANDARD\nDTSTART:16010101T000000\nRR\n ULE:{rule}\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:STANDARD"
    zone = f"BEGIN:VTIMEZONE\nTZID:Marte\n{observance}\nEND:VTIMEZONE"
    with pytest.raises(ical.UnreadableCalendar, match="time zone"):
        ical.parse(f"BEGIN:VCALENDAR\n{zone}\nEND:VCALENDAR\n".encode())


def test_the_largest_object_that_is_read_does_not_take_long() -> None:
    data = (
        b"BEGIN:VCALENDAR\n"
        + b"".join(b"BEGIN:VEVENT\nUID:%d\n" % n + b"X-A;B=c:d\n" * 7 + b"END:VEVENT\n" for n in range(490))
        + b"END:VCALENDAR\n"
    )
    begin = process_time()
    assert len(list(ical.events(ical.parse(data)))) == 490
    assert process_time() - begin < 60, "it hangs"


def test_whole_days_and_times_without_a_zone_are_the_persons() -> None:
    event = Event.new(start=date(2026, 11, 24), end=date(2026, 11, 25))
    span = ical.interval_of(event, MADRID)
    assert (span.start, span.end) == (datetime(2026, 11, 24, tzinfo=MADRID), datetime(2026, 11, 25, tzinfo=MADRID))
    assert ical.interval_of(Event.new(start=datetime(2026, 11, 24, 9)), MADRID).start == datetime(2026, 11, 24, 9, tzinfo=MADRID)
