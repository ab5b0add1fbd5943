"""The reference calendar: what a calendar promises, in memory, with faults where a test wants them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256

from persevera.errors import AlreadyExists, Conflict, NotFound
from persevera.model.appointment import Appointment, Interval
from persevera.model.artefact import Key
from persevera.ports import SeenAppointment
from persevera.providers.words import plain_line, plain_text, words_of

#: Called with the request's name and ``before`` or ``after``; whatever it raises happens at that moment.
Faults = Callable[[str, str], None]


def no_faults(request: str, moment: str) -> None:
    """Everything goes well."""


@dataclass(slots=True)
class Entry:
    """An appointment of ours as the service holds it."""

    appointment: Appointment
    change: int
    cancelled: bool = False


@dataclass(slots=True)
class Booking:
    """Something of the person's own; ``times`` occurrences, ``every`` so long after one another."""

    interval: Interval
    every: timedelta = timedelta()
    times: int = 1
    free: bool = False


@dataclass(slots=True)
class Pages:
    """What the service holds: it outlives the program that asks."""

    entries: dict[Key, Entry] = field(default_factory=dict)
    bookings: list[Booking] = field(default_factory=list)
    changes: int = 0

    def put(self, appointment: Appointment) -> Entry:
        """Set down an appointment in place of the one with its key, as one more change."""
        self.changes += 1
        entry = Entry(appointment, self.changes)
        self.entries[Key(appointment.key)] = entry
        return entry


class MemoryCalendar:
    """A calendar on pages in memory; each request is one step that a fault may precede or follow."""

    def __init__(self, pages: Pages | None = None, *, faults: Faults = no_faults) -> None:
        self.pages, self.faults = pages or Pages(), faults

    def ours(self) -> Mapping[Key, SeenAppointment]:
        """All our appointments by key, but those that were cancelled."""
        with self._request("ours"):
            return {key: _seen(entry) for key, entry in self.pages.entries.items() if not entry.cancelled}

    def create(self, appointment: Appointment) -> SeenAppointment:
        """Put it there. Raises AlreadyExists when its key is there, also cancelled."""
        with self._request("create"):
            if Key(appointment.key) in self.pages.entries:
                raise AlreadyExists("The appointment {title} is in the calendar already.", title=appointment.title)
            return _seen(self.pages.put(appointment))

    def update(self, seen: SeenAppointment, appointment: Appointment) -> SeenAppointment:
        """Change it, without a title its time only. Raises Conflict when its version changed, NotFound when it is gone."""
        with self._request("update"):
            entry = self._as_seen(seen)
            if entry is None:
                raise NotFound("The appointment {title} is not in the calendar any more.", title=seen.title)
            if not appointment.title:
                words = entry.appointment
                appointment = replace(appointment, title=words.title, description=words.description)
            return _seen(self.pages.put(appointment))

    def remove(self, seen: SeenAppointment) -> None:
        """Take it out. Raises Conflict when its version changed; one not there is fine."""
        with self._request("remove"):
            if self._as_seen(seen):
                del self.pages.entries[seen.key]

    def busy(self, start: datetime, end: datetime) -> tuple[Interval, ...]:
        """When the person is busy with anything but our own appointments; sorted, what overlaps made one."""
        with self._request("busy"):
            asked, found = Interval(start, end), list[Interval]()
            for interval in sorted(_occurrences(self.pages.bookings), key=lambda interval: interval.start):
                if not interval.overlaps(asked):
                    continue
                if found and interval.start <= found[-1].end:
                    found[-1] = Interval(found[-1].start, max(found[-1].end, interval.end))
                else:
                    found.append(interval)
            return tuple(found)

    def _as_seen(self, seen: SeenAppointment) -> Entry | None:
        entry = self.pages.entries.get(seen.key)
        if entry is None or entry.cancelled:
            return None
        if str(entry.change) != seen.version:
            raise Conflict("The appointment {title} was changed meanwhile.", title=seen.title)
        return entry

    @contextmanager
    def _request(self, name: str) -> Iterator[None]:
        self.faults(name, "before")
        yield
        self.faults(name, "after")


def _occurrences(bookings: list[Booking]) -> Iterator[Interval]:
    for booking in bookings:
        for turn in range(0 if booking.free else booking.times):
            yield Interval(booking.interval.start + turn * booking.every, booking.interval.end + turn * booking.every)


def _seen(entry: Entry) -> SeenAppointment:
    appointment = entry.appointment
    title, text = plain_line(appointment.title), plain_text(appointment.description)
    return SeenAppointment(
        key=Key(appointment.key),
        provider_id=sha256(appointment.key.encode()).hexdigest()[:16],
        version=str(entry.change),
        start=appointment.start,
        end=appointment.end,
        words=words_of(title, text),
        title=title,
        path=f"memory:{appointment.key}",
    )
