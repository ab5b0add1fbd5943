"""Time zones by their IANA names, and the zone that the system is set to."""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from persevera.model.reason import because
from persevera.settings.faults import Wrong

#: What servers and containers are set to when nobody chose a zone; it says nothing of where the person works.
NOBODYS_ZONES = frozenset(
    {"UTC", "UCT", "GMT", "GMT0", "Zulu", "Universal", "Greenwich"}
    | {f"Etc/{name}" for name in ("UTC", "UCT", "GMT", "GMT0", "Zulu", "Universal", "Greenwich")}
)


def zone_named(name: str) -> ZoneInfo:
    """The zone of an IANA name. Raises Wrong, with the nearest names, for one that does not exist."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError) as error:
        near = difflib.get_close_matches(name[:60], sorted(available_timezones()), n=2, cutoff=0.75)
        if near:
            raise Wrong(because("there is no such time zone; did you mean {near}?", near=", ".join(near))) from error
        raise Wrong(because("there is no such time zone; write it as in Europe/Madrid")) from error


def system_zone(environment: Mapping[str, str] | None = None, etc: Path = Path("/etc")) -> ZoneInfo | None:
    """The zone somebody set this system to, by ``TZ``, the ``localtime`` link or the ``timezone`` file.

    None where it cannot be told, and for a system left at UTC, unless ``TZ`` says UTC itself.
    """
    found = os.environ if environment is None else environment
    named = found.get("TZ", "").removeprefix(":")
    if named and (zone := _zone_or_none(named)):
        return zone
    for name in (_linked(etc / "localtime"), _written(etc / "timezone")):
        if name and name not in NOBODYS_ZONES and (zone := _zone_or_none(name)):
            return zone
    return None


def _zone_or_none(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return None


def _linked(link: Path) -> str:
    try:
        return str(link.readlink()).partition("zoneinfo/")[2]
    except OSError:
        return ""


def _written(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
