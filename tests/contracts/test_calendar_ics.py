"""A folder of .ics files keeps the contract, next to programs and people who write into the same folder."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from icalendar import Calendar, Event
from tests.contracts.calendar import HOUR, KEY, MADRID, OTHER, TEN, WEEK, CalendarContract, OnThePage, an_appointment, spans

from persevera.errors import AlreadyExists, Conflict, ProviderError, Unavailable, Unsupported
from persevera.model.artefact import Key
from persevera.providers.calendar.ics import IcsCalendar

NOW = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)


class IcsWorld:
    """A folder, and a desktop calendar program that rewrites whole files in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.booked = 0
        self.restart()
        self.calendar.prepare()

    def restart(self) -> None:
        self.calendar = IcsCalendar(self.folder, zone=MADRID, now=lambda: NOW)

    def file_of(self, key: Key) -> Path:
        (path,) = [path for path in self.folder.glob("*.ics") if key in path.read_text()]
        return path

    def rewrite(self, key: Key, change: Callable[[Event], None], *, name: str = "") -> None:
        """What a program does: read the file, change the event, put a new file in its place, perhaps under its own name."""
        path = self.file_of(key)
        calendar = Calendar.from_ical(path.read_bytes())
        change(calendar.events[0])
        path.unlink()
        (self.folder / (name or path.name)).write_bytes(calendar.to_ical())

    def person_moves(self, key: Key, start: datetime, end: datetime) -> None:
        def change(event: Event) -> None:
            event.start, event.end = start, end

        self.rewrite(key, change)

    def person_edits_words(self, key: Key, title: str, description: str) -> None:
        def change(event: Event) -> None:
            event["summary"], event["description"] = title, description.replace("\n", "\r\n")

        self.rewrite(key, change)

    def person_deletes(self, key: Key) -> None:
        self.file_of(key).unlink()

    def person_books(
        self, start: datetime, end: datetime, *, every: timedelta = timedelta(), times: int = 1, free: bool = False
    ) -> None:
        lines = [f"DTSTART;TZID=Europe/Madrid:{start:%Y%m%dT%H%M%S}", f"DTEND;TZID=Europe/Madrid:{end:%Y%m%dT%H%M%S}"]
        lines += [f"RRULE:FREQ={'WEEKLY' if every == WEEK else 'DAILY'};COUNT={times}"] if times > 1 else []
        self.book(*lines, *(["TRANSP:TRANSPARENT"] if free else []))

    def book(self, *lines: str) -> None:
        self.booked += 1
        head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Escritorio//ES", "BEGIN:VEVENT", f"UID:cita-{self.booked}")
        text = "\r\n".join((*head, "SUMMARY:Dentista", *lines, "END:VEVENT", "END:VCALENDAR", ""))
        (self.folder / f"cita-{self.booked}.ics").write_text(text, newline="")

    def appointments_seen(self) -> tuple[OnThePage, ...]:
        pages = []
        for path in self.folder.glob("*.ics"):
            for event in Calendar.from_ical(path.read_bytes()).events:
                if "persevera" in str(event["uid"]):
                    lines = path.read_bytes().decode().replace("\r\n ", "").splitlines()
                    alarms = event.alarms.times
                    pages.append(
                        OnThePage(
                            title=str(event["summary"]),
                            description=str(event["description"]),
                            start=event.start,
                            end=event.end,
                            guests=sum(line.upper().startswith(("ATTENDEE", "ORGANIZER", "METHOD")) for line in lines),
                            alarm=event.start - alarms[0].trigger if alarms else None,
                        )
                    )
        return tuple(sorted(pages, key=lambda page: page.start))

    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def world(tmp_path: Path) -> IcsWorld:
    return IcsWorld(tmp_path / "calendario")


class TestIcsCalendar(CalendarContract):
    pass


def test_the_file_is_named_by_the_key_and_nothing_else_is_left(world: IcsWorld) -> None:
    seen = world.calendar.create(an_appointment())
    assert world.names() == [f"{KEY}.ics"]
    assert seen.path == str(world.folder / f"{KEY}.ics")


def test_a_program_may_keep_it_under_another_name(world: IcsWorld) -> None:
    made = world.calendar.create(an_appointment())
    world.rewrite(KEY, lambda event: event.add("X-PROGRAM", "1"), name="6F0C-11.ics")
    seen = world.calendar.ours()[KEY]
    assert (seen.provider_id, seen.words) == ("6F0C-11.ics", made.words)
    with pytest.raises(AlreadyExists):
        world.calendar.create(an_appointment())
    world.calendar.update(seen, an_appointment(start=TEN + HOUR))
    assert world.names() == ["6F0C-11.ics"]
    world.calendar.remove(world.calendar.ours()[KEY])
    assert world.names() == []


def test_a_program_that_drops_foreign_properties_leaves_the_uid(world: IcsWorld) -> None:
    world.calendar.create(an_appointment())
    world.rewrite(KEY, lambda event: event.pop("X-PERSEVERA-KEY"))
    assert set(world.calendar.ours()) == {KEY}


def test_a_copy_that_the_person_made_is_theirs_and_keeps_them_busy(world: IcsWorld) -> None:
    world.calendar.create(an_appointment())
    text = world.file_of(KEY).read_text().replace(f"UID:{KEY}@persevera.invalid", "UID:copia").replace("T10", "T12")
    (world.folder / "copia.ics").write_text(text)
    assert world.calendar.ours()[KEY].start == TEN
    assert len(world.calendar.busy(TEN, TEN + 4 * HOUR)) == 1
    assert world.calendar.problems(TEN) == ("copia.ics: a second copy of an appointment",)


def test_an_update_keeps_what_the_person_and_their_program_added(world: IcsWorld) -> None:
    world.calendar.create(an_appointment())

    def change(event: Event) -> None:
        event.add("color", "tomato")
        event.add("location", "Despacho 3")

    world.rewrite(KEY, change)
    world.calendar.update(world.calendar.ours()[KEY], an_appointment(start=TEN + HOUR))
    text = world.file_of(KEY).read_text()
    assert "COLOR:tomato" in text
    assert "LOCATION:Despacho 3" in text
    assert "SEQUENCE:1" in text


def test_guests_that_the_person_added_make_it_theirs(world: IcsWorld) -> None:
    made = world.calendar.create(an_appointment())
    world.rewrite(KEY, lambda event: event.add("attendee", "mailto:marta@example.com"))
    seen = world.calendar.ours()[KEY]
    assert seen.words != made.words
    with pytest.raises(Unsupported, match="guests"):
        world.calendar.update(seen, an_appointment(start=TEN + HOUR))
    with pytest.raises(Unsupported, match="guests"):
        world.calendar.remove(seen)
    assert len(world.appointments_seen()) == 1


def test_a_file_shared_with_other_appointments_is_only_read(world: IcsWorld) -> None:
    made = world.calendar.create(an_appointment())
    other = "BEGIN:VEVENT\r\nUID:otra\r\nDTSTART:20261124T150000Z\r\nDTEND:20261124T160000Z\r\nEND:VEVENT\r\nEND:VCALENDAR"
    path = world.file_of(KEY)
    path.write_bytes(path.read_bytes().replace(b"END:VCALENDAR", other.encode()))
    seen = world.calendar.ours()[KEY]
    assert (seen.start, seen.words) == (made.start, made.words)
    with pytest.raises(Unsupported):
        world.calendar.update(seen, an_appointment(start=TEN + HOUR))
    with pytest.raises(Unsupported):
        world.calendar.remove(seen)


def test_one_that_was_cancelled_is_not_there_and_is_not_made_again(world: IcsWorld) -> None:
    made = world.calendar.create(an_appointment())
    world.rewrite(KEY, lambda event: event.add("status", "CANCELLED"))
    assert world.calendar.ours() == {}
    with pytest.raises(AlreadyExists):
        world.calendar.create(an_appointment())
    world.calendar.remove(made)
    assert len(world.names()) == 1


def test_one_that_was_made_a_whole_day_is_a_move(world: IcsWorld) -> None:
    made = world.calendar.create(an_appointment())

    def change(event: Event) -> None:
        event.pop("dtend")
        event.start, event.end = date(2026, 11, 26), date(2026, 11, 27)

    world.rewrite(KEY, change)
    seen = world.calendar.ours()[KEY]
    assert seen.start == datetime(2026, 11, 26, tzinfo=MADRID)
    assert seen.words == made.words


@pytest.mark.parametrize(
    ("lines", "hours"),
    [
        pytest.param(("DTSTART:20261124T090000Z", "DTEND:20261124T100000Z"), 1, id="universal time"),
        pytest.param(("DTSTART:20261124T100000", "DTEND:20261124T113000"), 1.5, id="no zone is the person's"),
        pytest.param(("DTSTART:20261124T090000Z", "DURATION:PT2H"), 2, id="duration"),
        pytest.param(("DTSTART:20261124T090000Z",), 0, id="a moment"),
        pytest.param(("DTSTART;VALUE=DATE:20261124",), 0, id="a whole day, unmarked"),
        pytest.param(("DTSTART;VALUE=DATE:20261124", "TRANSP:OPAQUE"), 24, id="a whole day, marked busy"),
        pytest.param(("DTSTART:20261124T090000Z", "DTEND:20261124T100000Z", "STATUS:CANCELLED"), 0, id="cancelled"),
        pytest.param(("DTSTART:20261124T090000Z", "DTEND:20261124T080000Z"), 0, id="ends before it begins"),
        pytest.param(
            ("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Madrid:20261124T100000", "DURATION:PT1H"),
            1,
            id="vendor's zone name",
        ),
        pytest.param(("DTSTART;TZID=Romance Standard Time:20261124T100000", "DURATION:PT1H"), 1, id="windows zone name"),
        pytest.param(("DTSTART;TZID=Hora de Marte:20261124T100000", "DURATION:PT1H"), 1, id="a zone nobody knows"),
        pytest.param(("DTSTART:20200107T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY"), 1, id="weekly for years"),
        pytest.param(
            ("DTSTART:20261123T230000Z", "DURATION:PT1H", "RDATE:20261124T120000Z"), 2, id="another date, both that day"
        ),
        pytest.param(
            ("DTSTART:20200107T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY", "EXDATE:20261124T090000Z"), 0, id="left out once"
        ),
        pytest.param(
            ("DTSTART:20200107T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY", "TRANSP:TRANSPARENT"), 0, id="weekly, free"
        ),
    ],
)
def test_the_day_of_the_24th(world: IcsWorld, lines: tuple[str, ...], hours: float) -> None:
    world.book(*lines)
    midnight = datetime(2026, 11, 24, tzinfo=MADRID)
    for _ in range(2):
        busy = world.calendar.busy(midnight, midnight + timedelta(days=1))
        assert sum((interval.end - interval.start for interval in busy), timedelta()) == timedelta(hours=hours)


def test_an_occurrence_that_was_moved_or_cancelled_counts_as_it_stands(world: IcsWorld) -> None:
    def again(moment: str, *more: str) -> tuple[str, ...]:
        return ("END:VEVENT", "BEGIN:VEVENT", "UID:cita-1", f"RECURRENCE-ID:{moment}", "DURATION:PT1H", *more)

    world.book(
        "DTSTART:20261110T090000Z",
        "DURATION:PT1H",
        "RRULE:FREQ=WEEKLY;COUNT=4",
        *again("20261124T090000Z", "DTSTART:20261125T150000Z"),
        *again("20261201T090000Z", "DTSTART:20261201T090000Z", "STATUS:CANCELLED"),
    )
    busy = spans(world.calendar.busy(TEN - 30 * WEEK / 10, TEN + 3 * WEEK))
    assert [start.strftime("%d %H") for start, _ in busy] == ["10 09", "17 09", "25 15"]


def test_a_recurring_event_is_still_found_when_later_times_are_asked_for(world: IcsWorld) -> None:
    world.book("DTSTART:20260105T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY")
    for weeks in (0, 1, 5, 20, 100, 3):
        begin = TEN + weeks * WEEK
        assert len(world.calendar.busy(begin, begin + WEEK)) == 7


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYDAY=XX",
        "BYDAY=MO",
    ],
)
def test_a_rule_made_to_keep_us_counting_is_named_and_keeps_nobody_busy(world: IcsWorld, rule: str) -> None:
    world.book("DTSTART:20200107T090000Z", "DURATION:PT1H", f"RRULE:{rule}")
    world.person_books(TEN, TEN + HOUR)
    assert len(world.calendar.busy(TEN - HOUR, TEN + WEEK)) == 1
    (line,) = world.calendar.problems(TEN)
    assert line.startswith("cita-1.ics: a recurring event")


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\x00\xff\xfe nonsense", id="nonsense"),
        pytest.param(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", id="cut off"),
        pytest.param(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:tomorrow\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", id="no time"),
        pytest.param(b"BEGIN:VCALENDAR\r\n" + b"X-A:1\r\n" * 6_000 + b"END:VCALENDAR\r\n", id="too many lines"),
        pytest.param(b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 400, id="too many components"),
        pytest.param(b"A" * 300_000, id="too large"),
        pytest.param(b"BEGIN:VTODO\r\nUID:x\r\nEND:VTODO\r\n", id="no calendar"),
    ],
)
def test_a_broken_file_of_somebody_else_is_named_and_stops_nothing(world: IcsWorld, content: bytes) -> None:
    world.calendar.create(an_appointment())
    (world.folder / "rota.ics").write_bytes(content)
    assert set(world.calendar.ours()) == {KEY}
    assert world.calendar.busy(TEN, TEN + WEEK) == ()
    (line,) = world.calendar.problems(TEN)
    assert line.startswith("rota.ics: ")


@pytest.mark.parametrize("content", [b"", b"BEGIN:VCALENDAR\r\nBEGIN:VEV", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"])
def test_a_file_of_ours_that_cannot_be_read_is_not_taken_for_deleted(world: IcsWorld, content: bytes) -> None:
    world.calendar.create(an_appointment())
    world.file_of(KEY).write_bytes(content)
    with pytest.raises(Unavailable, match=KEY):
        world.calendar.ours()
    assert world.calendar.busy(TEN, TEN + WEEK) == ()
    assert any(KEY in line for line in world.calendar.problems(TEN))


def test_files_that_are_no_items_are_left_alone(world: IcsWorld) -> None:
    (world.folder / ".oculto.ics").write_text("x")
    (world.folder / "notas.txt").write_text("x")
    (world.folder / "carpeta.ics").mkdir()
    os.mkfifo(world.folder / "tubo.ics")
    (world.folder / "enlace.ics").symlink_to("/etc/hostname")
    assert world.calendar.ours() == {}
    assert world.calendar.problems(TEN) == ()


def test_a_missing_folder_is_said_and_never_made_by_reading(tmp_path: Path) -> None:
    calendar = IcsCalendar(tmp_path / "no está", zone=MADRID, now=lambda: NOW)
    for act in (calendar.ours, lambda: calendar.busy(TEN, TEN + WEEK), lambda: calendar.create(an_appointment())):
        with pytest.raises(Unavailable, match=r"is not there.*settings"):
            act()
    assert not (tmp_path / "no está").exists()


@pytest.mark.parametrize(
    ("call", "code", "expected"),
    [
        ("fsync", errno.ENOSPC, Unavailable),
        ("fsync", errno.EIO, Unavailable),
        ("open", errno.EROFS, Unsupported),
        ("open", errno.EACCES, Unsupported),
        ("link", errno.ENOSPC, Unavailable),
        ("replace", errno.EDQUOT, Unavailable),
    ],
)
def test_a_disk_that_refuses_leaves_no_half_file(
    world: IcsWorld, monkeypatch: pytest.MonkeyPatch, call: str, code: int, expected: type[ProviderError]
) -> None:
    made = world.calendar.create(an_appointment(OTHER))
    before = {path.name: path.read_bytes() for path in world.folder.iterdir()}
    genuine = getattr(os, call)

    def refuse(*arguments: object, **named: object) -> object:
        if call == "open" and not (isinstance(arguments[1], int) and arguments[1] & os.O_CREAT):
            return genuine(*arguments, **named)
        raise OSError(code, os.strerror(code), str(world.folder))

    monkeypatch.setattr(os, call, refuse)
    with pytest.raises(expected) as caught:
        if call == "replace":
            world.calendar.update(made, an_appointment(OTHER, start=TEN + HOUR))
        else:
            world.calendar.create(an_appointment())
    monkeypatch.undo()
    assert str(world.folder) in str(caught.value)
    assert {path.name: path.read_bytes() for path in world.folder.iterdir()} == before


def test_a_file_system_without_links_will_do(world: IcsWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    world.calendar.create(an_appointment())
    with pytest.raises(AlreadyExists):
        world.calendar.create(an_appointment())
    assert world.names() == [f"{KEY}.ics"]


def test_what_a_crash_left_half_written_is_never_seen_and_swept_up(world: IcsWorld) -> None:
    (world.folder / f".{KEY}.ics.tmp").write_text("BEGIN:VCAL")
    assert world.calendar.ours() == {}
    world.calendar.create(an_appointment())
    (world.folder / f".{OTHER}.ics.tmp").write_text("BEGIN:VCAL")
    world.calendar.prepare()
    assert world.names() == [f"{KEY}.ics"]


def test_a_change_between_reading_and_replacing_is_a_conflict(world: IcsWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock is read after the file and before it is replaced: just there the person's program writes."""
    made = world.calendar.create(an_appointment())

    def now() -> datetime:
        world.person_moves(KEY, TEN + HOUR, TEN + 2 * HOUR)
        return NOW

    calendar = IcsCalendar(world.folder, zone=MADRID, now=now)
    with pytest.raises(Conflict):
        calendar.update(made, an_appointment(start=TEN + 5 * HOUR))
    assert world.appointments_seen()[0].start == TEN + HOUR


def test_an_unchanged_folder_is_not_read_again(world: IcsWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    world.calendar.create(an_appointment())
    for hour in range(5):
        world.person_books(TEN + hour * HOUR, TEN + (hour + 1) * HOUR)
    ticks = count(0.0, 5.0)
    world.calendar = IcsCalendar(world.folder, zone=MADRID, now=lambda: NOW, tick=lambda: next(ticks))
    for _ in range(2):
        assert len(world.calendar.ours()) == 1
    opened: list[object] = []
    genuine = os.open
    monkeypatch.setattr(os, "open", lambda *arguments, **named: opened.append(arguments[0]) or genuine(*arguments, **named))
    assert len(world.calendar.ours()) == 1
    assert opened == []
    world.person_moves(KEY, TEN + HOUR, TEN + 2 * HOUR)
    assert world.calendar.ours()[KEY].start == TEN + HOUR
    assert opened == [world.folder / f"{KEY}.ics"]


def test_a_second_change_within_the_same_tick_of_the_clock_is_seen(world: IcsWorld) -> None:
    """Same size, same inode, same time stamps: only reading again tells."""
    world.calendar.create(an_appointment(description="uno"))
    path = world.file_of(KEY)
    first = world.calendar.ours()[KEY]
    stamps = path.stat()
    with path.open("r+b") as file:
        file.write(path.read_bytes().replace(b"DESCRIPTION:uno", b"DESCRIPTION:dos"))
    os.utime(path, ns=(stamps.st_atime_ns, stamps.st_mtime_ns))
    assert world.calendar.ours()[KEY].words != first.words
