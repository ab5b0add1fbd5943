"""The table of calendar kinds; a kind's module is imported when it is first used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

from persevera.errors import SettingsError

#: Kind, as the settings name it, to ``module:class``. Each class keeps ``ports.Calendar``, proved by the contract suite.
KINDS: Mapping[str, str] = MappingProxyType(
    {
        "ics": "persevera.providers.calendar.ics:IcsCalendar",
        "memory": "persevera.providers.calendar.memory:MemoryCalendar",
    }
)


def calendar_class(kind: str) -> Any:
    """The class that plays this kind of calendar. Raises SettingsError for an unknown kind."""
    if kind not in KINDS:
        raise SettingsError(
            "There is no calendar of the kind {kind}.", "Known kinds: {kinds}.", kind=kind, kinds=", ".join(KINDS)
        )
    module, name = KINDS[kind].split(":")
    return getattr(import_module(module), name)
