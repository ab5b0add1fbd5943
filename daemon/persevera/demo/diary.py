"""Clara's own calendar: what keeps her busy, as her calendar program writes it, and her hand on our appointments."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from persevera.demo.days import Days
from persevera.demo.folders import Folders
from persevera.demo.story import Touch
from persevera.model.cadence import WorkCalendar
from persevera.providers.vtimezone import vtimezone

_FOLD = re.compile(r"\r?\n[ \t]")
_START = re.compile(r"^DTSTART(?:;TZID=[^:\r\n]{1,80})?:(\d{8}T\d{6})(Z?)\r?$", re.MULTILINE)
_END = re.compile(r"^DTEND(?:;TZID=[^:\r\n]{1,80})?:(\d{8}T\d{6})(Z?)\r?$", re.MULTILINE)

#: Business day counted back from the last one, hour, minutes, title in Spanish and in English.
_OWN = (
    (11, "12:00", 90, "Visita: Colegio San Telmo", "Visit: Colegio San Telmo"),
    (6, "09:00", 60, "Dentista", "Dentist"),
    (2, "16:00", 60, "Repaso de márgenes con Óscar", "Margins with Óscar"),
    (-1, "11:00", 120, "Visita de obra", "Site visit"),
    (-2, "09:00", 45, "Revisión del coche", "Car service"),
    (-4, "15:30", 90, "Formación de producto", "Product training"),
)


def fill(folders: Folders, days: Days, language: str) -> None:
    """Put Clara's own appointments into the calendar, one of them each Monday."""
    zone = days.work.zone
    for number, (back, clock, minutes, spanish, english) in enumerate(_OWN):
        title = spanish if language == "es" else english
        start = days.at(back, clock)
        _put(folders, zone, f"clara-{number}", title, start, minutes)
    monday = days.today - timedelta(days=days.today.weekday() + 12 * 7)
    title = "Reunión del equipo" if language == "es" else "Team meeting"
    _put(folders, zone, "clara-team", title, days.work.at(monday, time(9)), 30, rule="RRULE:FREQ=WEEKLY;BYDAY=MO")


def touch(folders: Folders, work: WorkCalendar, act: Touch) -> bool:
    """Move or delete the next follow-up of a customer; whether there was one."""
    found: list[tuple[datetime, Path]] = []
    for path in folders.appointments():
        text = _FOLD.sub("", path.read_text(encoding="utf-8"))
        event = text[text.index("BEGIN:VEVENT") :]
        if "X-PERSEVERA-KEY" in event and any(line.startswith("SUMMARY") and act.who in line for line in event.splitlines()):
            start = _moment(event, _START, work.zone)
            if start is not None and start > act.at:
                found.append((start, path))
    if not found:
        return False
    start, path = min(found)
    if act.days:
        _move(folders, path, start, work.at(work.add(start.date(), act.days), time.fromisoformat(act.clock)), work.zone)
    else:
        path.unlink()
    return True


def _move(folders: Folders, path: Path, start: datetime, to: datetime, zone: ZoneInfo) -> None:
    whole = path.read_text(encoding="utf-8")
    place = whole.index("BEGIN:VEVENT")
    head, event = whole[:place], whole[place:]
    end = _moment(event, _END, zone)
    length = end - start if end else timedelta(minutes=15)
    event = _START.sub(lambda found: _stamped("DTSTART", to, zone) + _cr(found), event, count=1)
    event = _END.sub(lambda found: _stamped("DTEND", to + length, zone) + _cr(found), event, count=1)
    folders.overwrite(path, (head + event).encode())


def _cr(found: re.Match[str]) -> str:
    return "\r" if found.group(0).endswith("\r") else ""


def _moment(event: str, field: re.Pattern[str], zone: ZoneInfo) -> datetime | None:
    found = field.search(event)
    if found is None:
        return None
    read = datetime.strptime(found[1], "%Y%m%dT%H%M%S")  # noqa: DTZ007 - its zone follows
    return read.replace(tzinfo=ZoneInfo("UTC") if found[2] else zone).astimezone(zone)


def _stamped(name: str, at: datetime, zone: ZoneInfo) -> str:
    return f"{name};TZID={zone.key}:{at.astimezone(zone):%Y%m%dT%H%M%S}"


def _put(folders: Folders, zone: ZoneInfo, uid: str, title: str, start: datetime, minutes: int, *, rule: str = "") -> None:
    began: date = start.date()
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Luzarra//Agenda//EN",
        vtimezone(zone, began.year).to_ical().decode().strip(),
        "BEGIN:VEVENT",
        f"UID:{uid}@luzarra.example",
        f"DTSTAMP:{began:%Y%m%d}T060000Z",
        _stamped("DTSTART", start, zone),
        _stamped("DTEND", start + timedelta(minutes=minutes), zone),
        *([rule] if rule else []),
        f"SUMMARY:{title}",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    (folders.calendar / f"{uid}.ics").write_bytes("\r\n".join(lines).replace("\r\r\n", "\r\n").encode())
