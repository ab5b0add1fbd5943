"""Answers to invitations (iTIP, RFC 5546): what they are, and until when the meeting lasts."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

#: METHODs by which somebody answers or asks for a meeting; PUBLISH is only a notice.
ABOUT_MEETINGS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REQUEST", "ADD", "REFRESH", "CANCEL"})
_TIME = re.compile(r"(?im)^(DTEND|DTSTART)((?:;[^:\r\n]{1,200})?):(\d{8})(?:T(\d{6})(Z?))?")
_FOLDED = re.compile(r"\r?\n[ \t]")
_EVENT = re.compile(r"(?i)BEGIN:VEVENT")


def last_day(calendar_text: str, zone: ZoneInfo) -> date | None:
    """The day on which the meeting ends, in the person's zone; None where it cannot be told.

    The end of an all-day event is the day before its DTEND (RFC 5545, section 3.6.1).
    """
    text = _FOLDED.sub("", calendar_text)
    event = _EVENT.search(text)
    found = {match[1].upper(): match for match in reversed(list(_TIME.finditer(text, event.end() if event else 0)))}
    for name in ("DTEND", "DTSTART"):
        if match := found.get(name):
            day = _day(match, zone)
            if day and name == "DTEND" and not match[4]:
                return day - timedelta(days=1)
            if day:
                return day
    return None


def _day(match: re.Match[str], zone: ZoneInfo) -> date | None:
    """The day of one time: UTC ones are turned into the zone, others stand as written."""
    try:
        if match[5]:
            return datetime.strptime(match[3] + match[4], "%Y%m%d%H%M%S").replace(tzinfo=UTC).astimezone(zone).date()
        return datetime.strptime(match[3], "%Y%m%d").replace(tzinfo=UTC).date()
    except (ValueError, OverflowError):
        return None
