"""Hours that a sentence names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from persevera.decide.tables.dates import DateWords

_NOON = 12
_NEARBY = 24


@dataclass(frozen=True, slots=True)
class ClockTime:
    """An hour with its place in the folded sentence."""

    start: int
    end: int
    time: time
    close_only: bool
    """Whether it counts only right beside a day ("el 20, 18h")."""
    certain: bool
    """Whether it is written as nothing but an hour is."""


def _read(match: re.Match[str], folded: str, words: DateWords) -> time | None:
    """The hour that one match names; None where there is none such."""
    groups = match.groupdict()
    if named := groups.get("named"):
        return _named_hour(named, groups, words)
    written = groups["h"]
    hour = int(written) if written.isdigit() else words.numbers[written]
    minute = int(groups.get("m") or 0)
    if quarter := groups.get("q"):
        minute = words.minutes[quarter]
        if quarter in words.to_hour or groups.get("sign") in words.to_hour:
            hour, minute = hour - 1 if hour > 1 else _NOON, 60 - minute
    if not 0 <= hour <= 23 or minute > 59:
        return None
    half = (groups.get("ap") or "")[:1]
    around = folded[max(0, match.start() - _NEARBY) : match.end() + _NEARBY]
    if half in ("a", "p"):
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    elif re.search(words.evening, around):
        hour += _NOON if 1 <= hour < _NOON and not (hour >= 10 and re.search(words.morning, around)) else 0
    elif 1 <= hour <= words.afternoon and not written.startswith("0") and not re.search(words.morning, around):
        hour += _NOON
    return time(hour, minute) if hour <= 23 else None


def _named_hour(named: str, groups: dict[str, str | None], words: DateWords) -> time:
    """Noon, and what is added to it ("mediodía y media")."""
    hour = next((value for word, value in words.hour_names.items() if word in named), _NOON)
    return time(hour, words.minutes.get(groups.get("q") or "", 0))


def clock_times(folded: str, words: DateWords) -> list[ClockTime]:
    """The hours of a folded sentence, in order; early hours without a mark are of the afternoon, up to that of the table."""
    found: list[ClockTime] = []
    for pattern in words.compiled_times:
        for match in pattern.finditer(folded):
            if any(one.start < match.end() and match.start() < one.end for one in found):
                continue
            if (read := _read(match, folded, words)) is not None:
                groups = match.groupdict()
                certain = bool(groups.get("m") or groups.get("ap") or groups.get("named")) or not groups.get("close")
                found.append(ClockTime(match.start(), match.end(), read, bool(groups.get("close")), certain))
    return sorted(found, key=lambda one: one.start)
