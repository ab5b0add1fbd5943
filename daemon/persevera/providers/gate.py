"""What providers may ask of the world, as a closed list: whatever is not here is refused before it is asked."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from enum import StrEnum

from persevera.errors import Unsupported


class Refused(Unsupported):
    """A provider was about to do what it may not do: a fault of the program, never carried out."""


class Place(StrEnum):
    """The only places of a mailbox on this machine where anything may be written."""

    DRAFTS = "drafts"
    TRASH = "trash"
    CALENDAR = "calendar"


class Write(StrEnum):
    """What may be done to a file."""

    CREATE = "create"
    REPLACE = "replace"
    MOVE_IN = "move-in"
    REMOVE = "remove"


LOCAL: Mapping[Place, frozenset[Write]] = {
    Place.DRAFTS: frozenset({Write.CREATE, Write.REMOVE}),
    Place.TRASH: frozenset({Write.MOVE_IN}),
    Place.CALENDAR: frozenset({Write.CREATE, Write.REPLACE, Write.REMOVE}),
}
_MAILDIR = frozenset({"cur", "tmp"})


def allow_local(write: Write, path: str, places: Mapping[Place, str]) -> None:
    """Let a write to a file pass if its folder is one of the account's places and the place allows it; else raise Refused.

    Of a Maildir only ``cur`` and ``tmp`` count, of a calendar folder the folder itself. Paths are absolute.
    """
    folder, name = posixpath.split(path)
    if posixpath.isabs(path) and posixpath.normpath(path) == path and name:
        for place, root in places.items():
            if root and write in LOCAL[place] and folder in _folders(place, posixpath.normpath(root)):
                return
    raise Refused("Persevera was about to {write} a file where it may not write.", write=write.value)


def _folders(place: Place, root: str) -> frozenset[str]:
    """The directories that belong to a place."""
    return frozenset({root}) if place is Place.CALENDAR else frozenset(posixpath.join(root, sub) for sub in _MAILDIR)
