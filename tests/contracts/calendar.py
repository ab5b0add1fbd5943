"""What every calendar promises. A kind's test file builds its world: the calendar, and a person's hands upon it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

import pytest

from persevera.errors import AlreadyExists, Conflict, NotFound
from persevera.model.appointment import Appointment, Interval
from persevera.model.artefact import Key
from persevera.ports import Calendar, SeenAppointment

MADRID = ZoneInfo("Europe/Madrid")
KEY, OTHER = Key("0a1b2c3d4e" * 4), Key("k5l6m7n8o9" * 4)
TEN = datetime(2026, 11, 24, 10, tzinfo=MADRID)
QUARTER, HOUR, WEEK = timedelta(minutes=15), timedelta(hours=1), timedelta(weeks=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class OnThePage:
    """One appointment of ours as a person sees it in their calendar program."""

    title: str
    description: str
    start: datetime
    end: datetime
    guests: int = 0
    """How many people would get mail about it."""
    alarm: timedelta | None = None
    """How long before the start it rings; None where that cannot be seen."""


class CalendarWorld(Protocol):
    """A calendar, and what a person can do to it from outside."""

    @property
    def calendar(self) -> Calendar: ...

    def restart(self) -> None:
        """A new process, the same service."""

    def person_moves(self, key: Key, start: datetime, end: datetime) -> None: ...

    def person_edits_words(self, key: Key, title: str, description: str) -> None: ...

    def person_deletes(self, key: Key) -> None: ...

    def person_books(
        self, start: datetime, end: datetime, *, every: timedelta = timedelta(), times: int = 1, free: bool = False
    ) -> None:
        """Books something of their own; ``every`` is a day or a week."""

    def appointments_seen(self) -> tuple[OnThePage, ...]:
        """All appointments of ours, by start, as read without our code."""


def an_appointment(
    key: Key = KEY,
    *,
    start: datetime = TEN,
    minutes: int = 15,
    title: str = "Seguimiento: Talleres Gómez – puente grúa",
    description: str = "Oferta P-2291, 4.850 €.\nIntento 1 de 5.",
    alarm: int = 5,
) -> Appointment:
    """An appointment that says what matters and defaults the rest."""
    end = start + timedelta(minutes=minutes)
    return Appointment(key=key, start=start, end=end, title=title, description=description, alarm_minutes=alarm)


def spans(intervals: tuple[Interval, ...]) -> list[tuple[datetime, datetime]]:
    return [(interval.start.astimezone(UTC), interval.end.astimezone(UTC)) for interval in intervals]


class CalendarContract:
    """Inherit it and give a fixture ``world``."""

    def test_an_empty_calendar_holds_nothing_of_ours(self, world: CalendarWorld) -> None:
        assert world.calendar.ours() == {}
        assert world.calendar.busy(TEN, TEN + WEEK) == ()

    def test_what_was_made_is_what_a_person_sees(self, world: CalendarWorld) -> None:
        world.calendar.create(an_appointment())
        (page,) = world.appointments_seen()
        assert page.title == "Seguimiento: Talleres Gómez – puente grúa"
        assert page.description == "Oferta P-2291, 4.850 €.\nIntento 1 de 5."
        assert (page.start, page.end) == (TEN, TEN + QUARTER)
        assert page.alarm in (None, timedelta(minutes=5))

    def test_what_was_made_is_found_by_its_key_as_it_was_returned(self, world: CalendarWorld) -> None:
        made = world.calendar.create(an_appointment())
        assert world.calendar.ours() == {KEY: made}
        assert (made.key, made.start, made.end) == (KEY, TEN, TEN + QUARTER)
        assert made.start.tzinfo is not None
        assert made.title == "Seguimiento: Talleres Gómez – puente grúa"

    def test_it_is_found_after_a_restart_with_the_same_version_and_words(self, world: CalendarWorld) -> None:
        made = world.calendar.create(an_appointment())
        world.restart()
        again = world.calendar.ours()[KEY]
        assert (again.version, again.words, again.provider_id) == (made.version, made.words, made.provider_id)

    def test_the_same_key_makes_one_appointment(self, world: CalendarWorld) -> None:
        world.calendar.create(an_appointment())
        world.restart()
        with pytest.raises(AlreadyExists):
            world.calendar.create(an_appointment(start=TEN + HOUR))
        (page,) = world.appointments_seen()
        assert page.start == TEN

    def test_two_keys_make_two_appointments(self, world: CalendarWorld) -> None:
        world.calendar.create(an_appointment())
        world.calendar.create(an_appointment(OTHER))
        assert set(world.calendar.ours()) == {KEY, OTHER}
        assert len(world.appointments_seen()) == 2

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("Ñandú, año, pingüino, €; ¿qué tal?", id="spanish"),
            pytest.param("見積書 · смета · προσφορά · 🙂", id="other scripts"),
            pytest.param("a\\nb \\, c; d:e \"f\" 'g'", id="characters with a meaning in iCalendar"),
            pytest.param("C:\\Nuevo\\nota.txt \\", id="backslashes"),
            pytest.param("línea larga " * 60 + "fin", id="longer than a line"),
            pytest.param("uno\n\ntres\n  con sangría", id="several lines"),
        ],
    )
    def test_any_words_survive(self, world: CalendarWorld, text: str) -> None:
        world.calendar.create(an_appointment(description=text))
        (page,) = world.appointments_seen()
        assert page.description == text

    @pytest.mark.parametrize(
        "text",
        [
            "x\r\nATTENDEE:mailto:cliente@example.com",
            "x\nORGANIZER:mailto:yo@example.com",
            "x\u2028METHOD:REQUEST",
            "x\rATTENDEE:a@b.es",
        ],
    )
    def test_no_words_invite_anybody(self, world: CalendarWorld, text: str) -> None:
        made = world.calendar.create(an_appointment(title=text, description=text))
        world.calendar.update(made, an_appointment(title=text, description=text + text))
        (page,) = world.appointments_seen()
        assert page.guests == 0

    def test_a_quarter_past_nine_stays_so_across_the_clock_change(self, world: CalendarWorld) -> None:
        for key, day in (
            (KEY, datetime(2026, 10, 23, 9, 15, tzinfo=MADRID)),
            (OTHER, datetime(2026, 10, 26, 9, 15, tzinfo=MADRID)),
        ):
            world.calendar.create(an_appointment(key, start=day))
        world.restart()
        found = world.calendar.ours()
        assert [found[key].start.astimezone(UTC).hour for key in (KEY, OTHER)] == [7, 8]
        assert [found[key].start.astimezone(MADRID).hour for key in (KEY, OTHER)] == [9, 9]

    def test_an_update_changes_time_and_words(self, world: CalendarWorld) -> None:
        made = world.calendar.create(an_appointment())
        changed = world.calendar.update(made, an_appointment(start=TEN + HOUR, description="Intento 2 de 5."))
        assert world.calendar.ours() == {KEY: changed}
        assert changed.version != made.version
        assert changed.words != made.words
        (page,) = world.appointments_seen()
        assert (page.start, page.description) == (TEN + HOUR, "Intento 2 de 5.")

    def test_an_update_without_a_title_leaves_the_persons_words_as_they_stand(self, world: CalendarWorld) -> None:
        world.calendar.create(an_appointment())
        world.person_edits_words(KEY, "Llamar a Marta", "Prefiere por la tarde; no antes.")
        seen = world.calendar.ours()[KEY]
        moved = world.calendar.update(seen, an_appointment(start=TEN + HOUR, title="", description=""))
        assert (moved.words, moved.title, moved.start) == (seen.words, "Llamar a Marta", TEN + HOUR)
        (page,) = world.appointments_seen()
        assert (page.title, page.description) == ("Llamar a Marta", "Prefiere por la tarde; no antes.")
        assert page.start == TEN + HOUR

    def test_an_update_can_follow_another(self, world: CalendarWorld) -> None:
        seen = world.calendar.create(an_appointment())
        for hours in (1, 2, 3):
            seen = world.calendar.update(seen, an_appointment(start=TEN + hours * HOUR))
        (page,) = world.appointments_seen()
        assert page.start == TEN + 3 * HOUR

    def test_a_move_by_the_person_is_seen_and_the_words_stay_ours(self, world: CalendarWorld) -> None:
        made = world.calendar.create(an_appointment())
        world.person_moves(KEY, TEN + 2 * HOUR, TEN + 3 * HOUR)
        seen = world.calendar.ours()[KEY]
        assert (seen.start, seen.end) == (TEN + 2 * HOUR, TEN + 3 * HOUR)
        assert seen.version != made.version
        assert seen.words == made.words

    def test_edited_words_are_seen(self, world: CalendarWorld) -> None:
        made = world.calendar.create(an_appointment())
        world.person_edits_words(KEY, made.title, "Llamar a Marta, no a Luis.")
        seen = world.calendar.ours()[KEY]
        assert seen.words != made.words
        assert seen.start == made.start

    def test_line_endings_and_trailing_blanks_are_no_edit(self, world: CalendarWorld) -> None:
        made = world.calendar.create(an_appointment(description="uno\ndos"))
        world.person_edits_words(KEY, made.title, "uno  \ndos\n\n")
        assert world.calendar.ours()[KEY].words == made.words

    def test_a_stale_update_is_refused_and_the_persons_change_stands(self, world: CalendarWorld) -> None:
        made = world.calendar.create(an_appointment())
        world.person_moves(KEY, TEN + HOUR, TEN + 2 * HOUR)
        with pytest.raises(Conflict):
            world.calendar.update(made, an_appointment(start=TEN + 5 * HOUR))
        (page,) = world.appointments_seen()
        assert page.start == TEN + HOUR

    def test_a_stale_removal_is_refused_and_nothing_is_lost(self, world: CalendarWorld) -> None:
        made = world.calendar.create(an_appointment())
        world.person_edits_words(KEY, "Mío", "Mío también")
        with pytest.raises(Conflict):
            world.calendar.remove(made)
        assert len(world.appointments_seen()) == 1

    def test_an_update_after_the_persons_move_works_on_what_is_seen_now(self, world: CalendarWorld) -> None:
        world.calendar.create(an_appointment())
        world.person_moves(KEY, TEN + HOUR, TEN + HOUR + QUARTER)
        seen = world.calendar.ours()[KEY]
        world.calendar.update(seen, an_appointment(start=seen.start, description="Con el enlace del borrador."))
        (page,) = world.appointments_seen()
        assert (page.start, page.description) == (TEN + HOUR, "Con el enlace del borrador.")

    def test_what_the_person_deleted_is_gone_and_not_updated(self, world: CalendarWorld) -> None:
        made = world.calendar.create(an_appointment())
        world.person_deletes(KEY)
        assert world.calendar.ours() == {}
        with pytest.raises(NotFound):
            world.calendar.update(made, an_appointment(start=TEN + HOUR))
        assert world.appointments_seen() == ()

    def test_removing_takes_away_that_one_only(self, world: CalendarWorld) -> None:
        made = world.calendar.create(an_appointment())
        other = world.calendar.create(an_appointment(OTHER))
        world.calendar.remove(made)
        assert world.calendar.ours() == {OTHER: other}
        assert len(world.appointments_seen()) == 1

    def test_removing_twice_is_fine(self, world: CalendarWorld) -> None:
        made = world.calendar.create(an_appointment())
        world.calendar.remove(made)
        world.calendar.remove(made)
        world.restart()
        world.calendar.remove(made)
        assert world.appointments_seen() == ()

    def test_a_key_that_never_was_can_be_removed_but_not_updated(self, world: CalendarWorld) -> None:
        made = world.calendar.create(an_appointment())
        never: SeenAppointment = replace(made, key=OTHER)
        world.calendar.remove(never)
        with pytest.raises(NotFound):
            world.calendar.update(never, an_appointment(OTHER))
        assert len(world.appointments_seen()) == 1

    def test_the_persons_own_appointments_are_busy_and_ours_are_not(self, world: CalendarWorld) -> None:
        world.calendar.create(an_appointment())
        world.person_books(TEN + 2 * HOUR, TEN + 3 * HOUR)
        busy = world.calendar.busy(TEN - HOUR, TEN + 8 * HOUR)
        assert spans(busy) == [((TEN + 2 * HOUR).astimezone(UTC), (TEN + 3 * HOUR).astimezone(UTC))]
        assert set(world.calendar.ours()) == {KEY}

    def test_what_the_person_marked_free_is_not_busy(self, world: CalendarWorld) -> None:
        world.person_books(TEN, TEN + HOUR, free=True)
        assert world.calendar.busy(TEN - HOUR, TEN + 2 * HOUR) == ()

    def test_recurring_appointments_are_busy_each_time(self, world: CalendarWorld) -> None:
        world.person_books(TEN, TEN + HOUR, every=WEEK, times=4)
        busy = world.calendar.busy(TEN + timedelta(days=1), TEN + 5 * WEEK)
        assert spans(busy) == [((TEN + n * WEEK).astimezone(UTC), (TEN + n * WEEK + HOUR).astimezone(UTC)) for n in (1, 2, 3)]

    def test_a_recurring_appointment_keeps_its_hour_across_the_clock_change(self, world: CalendarWorld) -> None:
        begin = datetime(2026, 10, 19, 9, tzinfo=MADRID)
        world.person_books(begin, begin + HOUR, every=WEEK, times=2)
        busy = world.calendar.busy(begin, begin + 2 * WEEK)
        assert [interval.start.astimezone(MADRID).hour for interval in busy] == [9, 9]

    def test_busy_times_are_sorted_and_the_edges_do_not_count(self, world: CalendarWorld) -> None:
        world.person_books(TEN + 3 * HOUR, TEN + 4 * HOUR)
        world.person_books(TEN - HOUR, TEN)
        world.person_books(TEN + HOUR, TEN + 2 * HOUR)
        world.person_books(TEN + 5 * HOUR, TEN + 6 * HOUR)
        busy = world.calendar.busy(TEN, TEN + 5 * HOUR)
        assert spans(busy) == [((TEN + n * HOUR).astimezone(UTC), (TEN + (n + 1) * HOUR).astimezone(UTC)) for n in (1, 3)]

    def test_one_that_only_reaches_into_the_time_asked_for_is_busy(self, world: CalendarWorld) -> None:
        world.person_books(TEN - HOUR, TEN + HOUR)
        assert len(world.calendar.busy(TEN, TEN + QUARTER)) == 1
