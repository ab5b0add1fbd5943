"""How a command wakes the daemon: a file in the state folder is touched, and the daemon watches its folder."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from persevera.store import holder

_FOLDER, _FILE = "wake", "word"


def wake_folder(state: Path) -> Path:
    """The folder that the daemon watches beside its mail, made where it is missing and can be."""
    folder = state / _FOLDER
    with suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def wake(state: Path, store: Path) -> bool:
    """Wake the daemon on a store, if one runs; whether one does. What cannot be touched it finds at its next poll."""
    with suppress(OSError):
        if holder(store) is None:
            return False
        (wake_folder(state) / _FILE).touch()
    return True
