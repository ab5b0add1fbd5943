"""Appointment ↔ VEVENT (RFC 5545): what is written never invites or mails anybody, what is read is bounded."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Component, Event, vText
from icalendar.error import GloballyUniqueTZIDGuessed

from persevera.errors import Unsupported
from persevera.model.appointment import Appointment, Interval
from persevera.model.artefact import Key
from persevera.ports import SeenAppointment
from persevera.providers.vtimezone import vtimezone
from persevera.providers.words import plain_line, plain_text, words_of

MARK = "X-PERSEVERA-KEY"
UID_END = "@persevera.invalid"
MAX_BYTES, MAX_LINES, MAX_COMPONENTS, MAX_ZONE_RULES = 256 * 1024, 5_000, 500, 200

_KEY = re.compile(r"[A-Za-z0-9_-]{1,100}")
_URL = re.compile(r"https?://[!-~]{1,2000}")
#: Whatever makes a calendar send mail: iTIP (RFC 5546) needs these, an e-mail alarm too (RFC 5545, section 3.6.6).
_FORBIDDEN = re.compile(r"(?:ATTENDEE|ORGANIZER|METHOD)[;:]|ACTION[^:]*:\s*(?!DISPLAY|AUDIO)", re.IGNORECASE)
_CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)")
_FOLDS = re.compile(rb"\r?\n[ \t]")


class _Text(vText):
    """Text as RFC 5545, section 3.3.11 escapes it; icalendar 7 itself takes a backslash with a capital N for a line break."""

    def to_ical(self) -> bytes:
        r"""Backslash, semicolon, comma and line feed with a backslash before them."""
        text = str(self).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
        return text.replace("\n", "\\n").encode()


class UnreadableCalendar(ValueError):
    """Not an iCalendar object, or one over the bounds; the text says why."""


def render(appointment: Appointment, *, now: datetime) -> bytes:
    """An iCalendar object with this one event, stamped now. Raises ValueError for a key that cannot be a file name.

    The address of a page is left out unless it is plain http or https.
    """
    if not _KEY.fullmatch(appointment.key):
        raise ValueError(f"not a key: {appointment.key!r}")
    event = Event()
    event.add("uid", appointment.key + UID_END)
    event.add(MARK, appointment.key)
    event.add("created", _stamp(now))
    event.add("categories", ["Persevera"])
    event.add("transp", "OPAQUE")
    _fill(event, appointment, now)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _Text(plain_line(appointment.title)))
    alarm.add("trigger", -timedelta(minutes=appointment.alarm_minutes))
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Persevera//Persevera//EN")
    calendar.add_component(event)
    return _serialised(calendar, appointment)


def revise(data: bytes, appointment: Appointment, *, now: datetime) -> bytes:
    """The object with our event's time and words changed, and all else that a person or program added kept.

    An appointment without a title leaves the words as they stand.
    Raises UnreadableCalendar, and Unsupported when the event has guests or an e-mail alarm (a calendar would write to
    them), or the object holds other appointments.
    """
    calendar = parse(data)
    own = [event for event in events(calendar) if key_of(event) == appointment.key]
    if not own or len(own) < len(list(events(calendar))):
        raise Unsupported(
            "The calendar item of {title} holds other appointments too.", "Split it in two.", title=appointment.title
        )
    if any(invites(event) for event in own):
        raise Unsupported(
            "{title} has guests or an e-mail alarm now, and changing it would write to them.",
            "Change it yourself in your calendar.",
            title=appointment.title,
        )
    event = next((event for event in own if "RECURRENCE-ID" not in event), own[0])
    event.pop("organizer", None)
    calendar.pop("method", None)
    for name, value in list(event.items()):
        if type(value) is vText:
            event[name] = _Text(value, params=value.params)
    event["sequence"] = _sequence(event) + 1
    _fill(event, appointment, now)
    calendar.subcomponents = [part for part in calendar.subcomponents if part.name != "VTIMEZONE" or _is_used(part, event)]
    try:
        return _serialised(calendar, appointment)
    except ValueError:
        title, text = str(event.get("summary", "")), str(event.get("description", ""))
        return render(replace(appointment, title=title, description=text), now=now)


def parse(data: bytes) -> Calendar:
    """One iCalendar object. Control characters are read as blanks. Raises UnreadableCalendar, and nothing else."""
    if len(data) > MAX_BYTES:
        raise UnreadableCalendar(f"larger than {MAX_BYTES} bytes")
    if data.count(b"\n") > MAX_LINES:
        raise UnreadableCalendar(f"more than {MAX_LINES} lines")
    if data.upper().count(b"BEGIN:") > MAX_COMPONENTS:
        raise UnreadableCalendar(f"more than {MAX_COMPONENTS} components")
    data = _CONTROLS.sub(b" ", data)
    _check_zones(_FOLDS.sub(b"", data).upper())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", GloballyUniqueTZIDGuessed)
            found = Calendar.from_ical(data)
    except Exception as error:
        raise UnreadableCalendar(f"not iCalendar: {plain_line(str(error))[:200]}") from error
    if not isinstance(found, Calendar):
        raise UnreadableCalendar("not iCalendar: no VCALENDAR")
    return found


def events(calendar: Component) -> Iterator[Event]:
    """The events of an object, in its order."""
    return (part for part in calendar.subcomponents if isinstance(part, Event))


def key_of(event: Event) -> Key | None:
    """The key of an event of ours, by its UID or else by our mark; None for another's."""
    uid = str(event.get("uid", ""))
    key = uid.removesuffix(UID_END) if uid.endswith(UID_END) else str(event.get(MARK, ""))
    return Key(key) if _KEY.fullmatch(key) else None


def has_our_uid(event: Event) -> bool:
    """Whether the event itself is ours; one with only the mark may be a copy that a person made of ours."""
    return str(event.get("uid", "")).endswith(UID_END)


def is_cancelled(event: Event) -> bool:
    """Whether the person cancelled it and left it standing (STATUS, RFC 5545, section 3.8.1.11)."""
    return str(event.get("status", "")).upper() == "CANCELLED"


def invites(event: Event) -> bool:
    """Whether a change to this event would make a calendar write to somebody."""
    parts = (event, *event.subcomponents)
    return any("ATTENDEE" in part or str(part.get("action", "")).upper() in ("EMAIL", "PROCEDURE") for part in parts)


def interval_of(event: Event, zone: tzinfo) -> Interval:
    """From when to when it lasts; dates, and times without a zone, are the person's. Raises UnreadableCalendar."""
    try:
        return Interval(_moment(event.start, zone), _moment(event.end, zone))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise UnreadableCalendar(f"an event without a time that can be read: {plain_line(str(error))[:200]}") from error


def seen(event: Event, *, provider_id: str, version: str, path: str, zone: tzinfo) -> SeenAppointment:
    """An event of ours as it stands. Guests that a person added count as edited words. Raises UnreadableCalendar."""
    key, span = key_of(event), interval_of(event, zone)
    if key is None:
        raise UnreadableCalendar("not an appointment of ours")
    title, text = str(event.get("summary", "")), str(event.get("description", ""))
    guests = ("guests",) if invites(event) else ()
    return SeenAppointment(
        key=key,
        provider_id=provider_id,
        version=version,
        start=span.start,
        end=span.end,
        words=words_of(title, text, *guests),
        title=plain_line(title),
        path=path,
    )


def _fill(event: Event, appointment: Appointment, now: datetime) -> None:
    """Set time, words and stamps, in place of what was there."""
    zone = _zone(appointment)
    for name in ("dtstart", "dtend", "duration", "url", "dtstamp", "last-modified"):
        event.pop(name, None)
    event.add("dtstamp", _stamp(now))
    event.add("last-modified", _stamp(now))
    event.add("dtstart", appointment.start.astimezone(zone))
    event.add("dtend", appointment.end.astimezone(zone))
    title, text = plain_line(appointment.title), plain_text(appointment.description)
    if title or "summary" not in event:
        event["summary"], event["description"] = _Text(title), _Text(text)
    if _URL.fullmatch(appointment.url):
        event.add("url", appointment.url)


def _serialised(calendar: Calendar, appointment: Appointment) -> bytes:
    """The object as bytes, with its zone spelled out. Raises ValueError if any reader could find an invitation in it."""
    zone = _zone(appointment)
    if isinstance(zone, ZoneInfo):
        known = [part for part in calendar.subcomponents if part.name == "VTIMEZONE" and part.get("tzid") == zone.key]
        for part in known:
            calendar.subcomponents.remove(part)
        calendar.subcomponents.insert(0, vtimezone(zone, appointment.start.year - 1))
    data: bytes = calendar.to_ical()
    if _CONTROLS.search(data):
        raise ValueError("a control character in a calendar item")
    for line in _FOLDS.sub(b"", data).decode().splitlines():
        if _FORBIDDEN.match(line):
            raise ValueError(f"a calendar item that would write to somebody: {line[:80]!r}")
    return data


def _zone(appointment: Appointment) -> tzinfo:
    """The appointment's zone where it has a name that others know; else UTC."""
    zone = appointment.start.tzinfo
    return zone if isinstance(zone, ZoneInfo) and zone.key and zone.key.upper() != "UTC" else UTC


def _stamp(now: datetime) -> datetime:
    return now.astimezone(UTC).replace(microsecond=0)


def _sequence(event: Event) -> int:
    try:
        return min(max(int(event.get("sequence", 0)), 0), 2**31 - 2)
    except (TypeError, ValueError):
        return 0


def _is_used(zone: Component, event: Event) -> bool:
    """Whether any time of the event, as it now stands, is given in this zone."""
    name = str(zone.get("tzid", ""))
    return any(getattr(value, "params", {}).get("TZID") == name for value in event.values())


def _moment(value: date, zone: tzinfo) -> datetime:
    if not isinstance(value, datetime):
        return datetime.combine(value, time(), zone)
    return value if value.tzinfo else value.replace(tzinfo=zone)


def _check_zones(lines: bytes) -> None:
    """Refuse zones whose rules would take long to unroll. Raises UnreadableCalendar."""
    inside, rules = False, 0
    for line in lines.splitlines():
        name = line.strip()
        if name in (b"BEGIN:VTIMEZONE", b"END:VTIMEZONE"):
            inside = name.startswith(b"BEGIN")
        elif inside and name.startswith(b"RRULE"):
            rules += 1
            if b"FREQ=YEARLY" not in name or b"," in name or any(part in name for part in (b"BYHOUR", b"BYMINUTE", b"BYSECOND")):
                raise UnreadableCalendar("a time zone with a rule that no time zone has")
    if rules > MAX_ZONE_RULES:
        raise UnreadableCalendar(f"time zones with more than {MAX_ZONE_RULES} rules")
