"""Wakes the daemon when a folder on this machine changes (inotify, by watchfiles)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path, PurePath
from time import monotonic, sleep

from watchfiles._rust_notify import RustNotify, WatchfilesRustInternalError

_SLICE_SECONDS = 0.5
_STEP_MILLISECONDS, _DEBOUNCE_MILLISECONDS = 25, 50
_POLL_MILLISECONDS = 300

#: Device and inode of each folder, or None where there is none: tells a folder that was put in another's place.
_Identities = dict[Path, tuple[int, int] | None]


class FolderPush:
    """Push for folders, with all that lies beneath them. Changes between two waits are not lost: they end the next one at once.

    Folders may come, go and come back. Where the kernel has no watches left to give, waiting is plain waiting, and the
    regular poll finds what changed.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = tuple(paths)
        self._watched: _Identities = {}
        self._changes: RustNotify | None = None
        self._renew()

    def wait(self, seconds: float, stop: Callable[[], bool]) -> bool:
        """Wait until something changes (True), or the time is over or ``stop()`` says so (False); asks it twice a second.

        Raises nothing of its own.
        """
        end = monotonic() + seconds
        if self._changes is None and any(self._watched.values()):
            self._watched = {}
        while not stop() and (left := end - monotonic()) > 0:
            if self._renew() or self._look(min(left, _SLICE_SECONDS)):
                return True
        return False

    def close(self) -> None:
        """Give the watches back; a later wait takes new ones."""
        if self._changes is not None:
            self._changes.close()
        self._changes, self._watched = None, {}

    def _renew(self) -> bool:
        """Watch the folders that are there now; says whether one came, went or was replaced since the last look."""
        there = {path: _identity(path) for path in self._paths}
        if there == self._watched:
            return False
        first = not self._watched
        self.close()
        self._watched = there
        present = [str(path) for path, identity in there.items() if identity]
        try:
            self._changes = RustNotify(present, False, False, _POLL_MILLISECONDS, True, True) if present else None
        except (OSError, WatchfilesRustInternalError):
            self._changes = None
        return not first

    def _look(self, seconds: float) -> bool:
        """Whether something that concerns us changed, within that time."""
        if self._changes is None:
            sleep(seconds)
            return False
        try:
            found = self._changes.watch(_DEBOUNCE_MILLISECONDS, _STEP_MILLISECONDS, max(1, int(seconds * 1000)), None)
        except (OSError, WatchfilesRustInternalError):
            self._changes = None
            return False
        if found == "signal":
            raise KeyboardInterrupt
        return isinstance(found, set) and any(_concerns_us(path) for _, path in found)


def _concerns_us(path: str) -> bool:
    """Not files that are still being written, nor the index files that mail servers keep beside the mail."""
    name = PurePath(path)
    return name.suffix != ".tmp" and name.parent.name != "tmp" and not name.name.startswith("dovecot")


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
