"""A folder of .ics files on this machine, one appointment each, as desktop calendars and vdirsyncer keep it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from hashlib import sha256
from pathlib import Path
from time import monotonic

from icalendar import Calendar, Event

from persevera.errors import AlreadyExists, Conflict, NotFound, Unavailable, Unsupported
from persevera.model.appointment import Appointment, Interval
from persevera.model.artefact import Key
from persevera.ports import SeenAppointment
from persevera.providers import ical
from persevera.providers.occupied import Occupied, merged, occupied, unroll
from persevera.providers.vdir import Folder

_OUR_NAME = re.compile(r"[0-9a-v]{40}\.ics")
_MARKED = re.compile(rb"persevera", re.IGNORECASE)
_REPEATS = re.compile(rb"^(?:RRULE|RDATE|DURATION)", re.IGNORECASE | re.MULTILINE)
_DAY = re.compile(rb"^DT(?:START|END)[;:][^\r\n]{0,200}?(\d{8})(?:T\d{6}Z?)?\r?$", re.IGNORECASE | re.MULTILINE)
_MARGIN, _LONGEST = timedelta(days=14), timedelta(days=400)
_GONE = "The appointment {title} is not in the calendar any more."
_CHANGED = "The appointment {title} was changed meanwhile."


@dataclass(slots=True)
class _Item:
    """What one file holds: an appointment of ours, or something that keeps the person busy."""

    key: Key | None = None
    own_uid: bool = False
    """Ours by its UID; by the mark alone it may be a copy."""
    seen: SeenAppointment | None = None
    """None also for one of ours that was cancelled."""
    trouble: str = ""
    last_day: date | None = None
    """After it the file keeps nobody busy; None where that is not known without parsing."""
    occupied: Occupied | None = None
    """None until somebody asks."""
    unrolled: dict[int, tuple[Interval, tuple[Interval, ...]]] = field(default_factory=dict)
    """Of each series: the stretch for which it was unrolled, and when it keeps the person busy then."""
    endless: set[str] = field(default_factory=set)
    """Why series could not be unrolled."""


class IcsCalendar:
    """Our appointments as files named by their key, found again by UID or mark under whatever name a program gives them."""

    def __init__(self, folder: Path, *, zone: tzinfo, now: Callable[[], datetime], tick: Callable[[], float] = monotonic) -> None:
        self._zone, self._now = zone, now
        self._folder: Folder[_Item] = Folder(folder, ".ics", self._digest, limit=ical.MAX_BYTES, tick=tick)

    def prepare(self) -> None:
        """Make the folder where it is missing; for ``connect``, never while running. Raises Unavailable, Unsupported."""
        self._folder.prepare()

    def ours(self) -> Mapping[Key, SeenAppointment]:
        """All our appointments by key. An unchanged folder costs no more than looking at its names.

        Raises Unavailable also when a file of ours cannot be read just now: unreadable is not gone.
        """
        return {key: item.seen for key, (_, item) in self._own().items() if item.seen}

    def create(self, appointment: Appointment) -> SeenAppointment:
        """Write the file. Raises AlreadyExists when its key is there under any name, also cancelled."""
        name = f"{appointment.key}.ics"
        data = ical.render(appointment, now=self._now())
        there = AlreadyExists("The appointment {title} is in the calendar already.", title=appointment.title)
        if Key(appointment.key) in self._own():
            raise there
        try:
            self._folder.add(name, data)
        except FileExistsError as error:
            raise there from error
        return self._written(name, data)

    def update(self, seen: SeenAppointment, appointment: Appointment) -> SeenAppointment:
        """Change time and words (without a title the time only), and keep what the person or a program added.

        Raises Conflict, NotFound, Unsupported.
        """
        found = self._find(seen)
        if found is None:
            raise NotFound(_GONE, title=seen.title)
        name, data = found
        try:
            revised = ical.revise(data, appointment, now=self._now())
        except ical.UnreadableCalendar as error:
            raise Conflict(_CHANGED, title=seen.title) from error
        if self._folder.read(name) != data:
            raise Conflict(_CHANGED, title=seen.title)
        self._folder.replace(name, revised)
        return self._written(name, revised)

    def remove(self, seen: SeenAppointment) -> None:
        """Delete the file; one not there is fine. Raises Conflict, and Unsupported where others would be told or lost."""
        found = self._find(seen)
        if found is None:
            return
        name, data = found
        held = list(ical.events(ical.parse(data)))
        if any(ical.key_of(event) != seen.key or ical.invites(event) for event in held):
            raise Unsupported(
                "The appointment {title} has guests, or shares its file {file} with others.",
                "Delete it yourself in your calendar.",
                title=seen.title,
                file=name,
            )
        self._folder.remove(name)

    def busy(self, start: datetime, end: datetime) -> tuple[Interval, ...]:
        """When the person is busy with anything but our own appointments; whole days count only when marked busy.

        Events that cannot be read keep nobody busy and are named by ``problems``.
        """
        found: list[Interval] = []
        items = self._folder.items()
        own = {name for name, _ in _own(items).values()}
        for name, item in items.items():
            over = item.last_day and item.last_day < start.date() - timedelta(days=2)
            if name not in own and not item.trouble and not over:
                found += self._spans(name, item, start, end)
        return merged(found, start, end)

    def problems(self, at: datetime) -> tuple[str, ...]:
        """Files that cannot be read, wholly or in part, and second copies of ours: one line each, with the file's name."""
        self.busy(at, at + timedelta(days=1))
        items = self._folder.items()
        own = {name for name, _ in _own(items).values()}
        lines: list[str] = []
        for name, item in items.items():
            troubles = {item.trouble, *item.endless, *(item.occupied.troubles if item.occupied else ())} - {""}
            lines += [f"{name}: {trouble}" for trouble in troubles]
            lines += [f"{name}: a second copy of an appointment"] if item.key and name not in own else []
        return tuple(sorted(lines))

    def _own(self) -> dict[Key, tuple[str, _Item]]:
        """Our appointments, cancelled ones too. Raises Unavailable when a file with a name of ours cannot be read."""
        items = self._folder.items()
        for name, item in items.items():
            if item.trouble and _OUR_NAME.fullmatch(name):
                raise Unavailable(
                    "The calendar file {file} cannot be read: {why}.", "Mend or delete it.", file=name, why=item.trouble
                )
        return _own(items)

    def _find(self, seen: SeenAppointment) -> tuple[str, bytes] | None:
        """Name and bytes of the file as seen; None when it is gone. Raises Conflict when it is another now."""
        name, item = self._own().get(seen.key, ("", _Item()))
        data = self._folder.read(name) if name else None
        if data is None or item.seen is None:
            return None
        if sha256(data).hexdigest() != seen.version:
            raise Conflict(_CHANGED, title=seen.title)
        return name, data

    def _written(self, name: str, data: bytes) -> SeenAppointment:
        """What was just written, as it will be seen."""
        seen = self._digest(name, data).seen
        if seen is None:
            raise Unavailable("The calendar file {file} did not turn out readable.", "", file=name)
        return seen

    def _digest(self, name: str, data: bytes) -> _Item:
        """What a file holds. Only files that speak of us are parsed at once; others when somebody asks about their time."""
        if len(data) > ical.MAX_BYTES:
            return _Item(trouble=f"larger than {ical.MAX_BYTES} bytes")
        if not _MARKED.search(data) and not _OUR_NAME.fullmatch(name):
            return _Item(last_day=_last_day(data))
        try:
            calendar = ical.parse(data)
            own = [event for event in ical.events(calendar) if ical.key_of(event)]
            if not own and _OUR_NAME.fullmatch(name):
                return _Item(trouble="the appointment is missing from it")
            return self._ours(name, data, own) if own else _Item()
        except ical.UnreadableCalendar as error:
            return _Item(trouble=str(error))

    def _ours(self, name: str, data: bytes, own: list[Event]) -> _Item:
        event = next((event for event in own if "RECURRENCE-ID" not in event), own[0])
        item = _Item(key=ical.key_of(event), own_uid=ical.has_our_uid(event))
        if not ical.is_cancelled(event):
            version, path = sha256(data).hexdigest(), str(self._folder.path / name)
            item.seen = ical.seen(event, provider_id=name, version=version, path=path, zone=self._zone)
        return item

    def _spans(self, name: str, item: _Item, start: datetime, end: datetime) -> Iterator[Interval]:
        """When a file keeps the person busy, as far as it can be told."""
        if item.occupied is None:
            item.occupied = self._occupied(name)
        yield from item.occupied.single
        for position, series in enumerate(item.occupied.series):
            yield from self._unrolled(item, position, series, Interval(start, end))

    def _occupied(self, name: str) -> Occupied:
        data = self._folder.read(name)
        try:
            return occupied(ical.parse(data), self._zone, ical.has_our_uid) if data is not None else Occupied()
        except ical.UnreadableCalendar as error:
            return Occupied(troubles=(str(error),))

    def _unrolled(self, item: _Item, position: int, series: Calendar, asked: Interval) -> tuple[Interval, ...]:
        """The times of a series, kept for a stretch somewhat longer than asked, so that the next pass need not count again."""
        known = item.unrolled.get(position)
        if known and known[0].start <= asked.start and asked.end <= known[0].end:
            return known[1]
        stretch = Interval(asked.start.astimezone(UTC) - _MARGIN, asked.end.astimezone(UTC) + _MARGIN)
        if known and max(known[0].end, stretch.end) - min(known[0].start, stretch.start) <= _LONGEST:
            stretch = Interval(min(known[0].start, stretch.start), max(known[0].end, stretch.end))
        times: tuple[Interval, ...] = ()
        try:
            times = unroll(series, stretch.start, stretch.end, self._zone)
        except ical.UnreadableCalendar as error:
            item.endless.add(str(error))
        item.unrolled[position] = stretch, times
        return times


def _own(items: Mapping[str, _Item]) -> dict[Key, tuple[str, _Item]]:
    """Key to file name and item; an event with our UID goes before one with our mark only."""
    found: dict[Key, tuple[str, _Item]] = {}
    for name, item in sorted(items.items()):
        if item.key and (item.key not in found or (item.own_uid and not found[item.key][1].own_uid)):
            found[item.key] = name, item
    return found


def _last_day(data: bytes) -> date | None:
    """The last day that the text of a file names as a begin or end; None where a rule or duration may lead beyond it."""
    first, *rest = data.split(b"BEGIN:VTIMEZONE")
    data = first + b"".join(part.partition(b"END:VTIMEZONE")[2] for part in rest)
    days = _DAY.findall(data)
    if not days or _REPEATS.search(data) or len(days) < data.upper().count(b"\nDTSTART") + data.upper().count(b"\nDTEND"):
        return None
    try:
        return datetime.strptime(max(days).decode(), "%Y%m%d").replace(tzinfo=UTC).date()
    except ValueError:
        return None
