"""The reference calendar keeps the contract, and its faults happen where they are asked for."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from tests.contracts.calendar import KEY, CalendarContract, OnThePage, an_appointment

from persevera.errors import AlreadyExists, Unavailable
from persevera.model.appointment import Interval
from persevera.model.artefact import Key
from persevera.providers.calendar.memory import Booking, MemoryCalendar, Pages
from persevera.providers.words import plain_line, plain_text


class MemoryWorld:
    def __init__(self) -> None:
        self.pages = Pages()
        self.calendar = MemoryCalendar(self.pages)

    def restart(self) -> None:
        self.calendar = MemoryCalendar(self.pages)

    def person_moves(self, key: Key, start: datetime, end: datetime) -> None:
        self.pages.put(replace(self.pages.entries[key].appointment, start=start, end=end))

    def person_edits_words(self, key: Key, title: str, description: str) -> None:
        self.pages.put(replace(self.pages.entries[key].appointment, title=title, description=description))

    def person_deletes(self, key: Key) -> None:
        del self.pages.entries[key]

    def person_books(
        self, start: datetime, end: datetime, *, every: timedelta = timedelta(), times: int = 1, free: bool = False
    ) -> None:
        self.pages.bookings.append(Booking(Interval(start, end), every, times, free))

    def appointments_seen(self) -> tuple[OnThePage, ...]:
        ours = sorted((entry.appointment for entry in self.pages.entries.values()), key=lambda one: one.start)
        return tuple(
            OnThePage(title=plain_line(one.title), description=plain_text(one.description), start=one.start, end=one.end)
            for one in ours
        )


@pytest.fixture
def world() -> MemoryWorld:
    return MemoryWorld()


class TestMemoryCalendar(CalendarContract):
    pass


def test_one_that_was_cancelled_is_not_there_and_is_not_made_again(world: MemoryWorld) -> None:
    world.calendar.create(an_appointment())
    world.pages.entries[KEY].cancelled = True
    assert world.calendar.ours() == {}
    with pytest.raises(AlreadyExists):
        world.calendar.create(an_appointment())


@pytest.mark.parametrize(("moment", "made"), [("before", 0), ("after", 1)])
def test_a_fault_happens_before_or_after_the_request_took_effect(world: MemoryWorld, moment: str, made: int) -> None:
    asked = deque[tuple[str, str]]()

    def faults(request: str, when: str) -> None:
        asked.append((request, when))
        if (request, when) == ("create", moment):
            raise Unavailable("The calendar went away.")

    world.calendar.faults = faults
    with pytest.raises(Unavailable):
        world.calendar.create(an_appointment())
    assert len(world.appointments_seen()) == made
    assert asked[0] == ("create", "before")
