"""The sync state of a Maildir: for each folder its times and a fingerprint of every message."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass

from persevera.errors import CannotCalculateChanges
from persevera.model.message import Label
from persevera.ports import SyncState
from persevera.providers.fingerprints import fingerprint, unpacked
from persevera.providers.labels import label_of
from persevera.providers.local_files import place_mark
from persevera.providers.mail.maildir.tree import Folder

_VERSION = 1
#: File systems keep times in steps of up to two seconds: a time so young may yet hide a later change.
_SETTLED_AFTER = 3 * 10**9

Stamp = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class FolderState:
    """What was known of a folder: its use, times in nanoseconds, whether they had settled, and packed fingerprints."""

    use: str
    stamp: Stamp
    settled: bool
    prints: str


@dataclass(frozen=True, slots=True)
class Found:
    """One file of a listing."""

    part: str
    name: str
    labels: frozenset[Label]
    print: bytes


def written(root: str, folders: Mapping[str, FolderState]) -> SyncState:
    """The state as text."""
    rows = {key: [one.use, *one.stamp, int(one.settled), one.prints] for key, one in sorted(folders.items())}
    return SyncState(json.dumps({"maildir": _VERSION, "root": place_mark(root), "folders": rows}, separators=(",", ":")))


def read(state: SyncState, root: str) -> dict[str, FolderState]:
    """The state from its text. Raises CannotCalculateChanges for another mailbox's, or one of another version."""
    try:
        kept = json.loads(state)
        folders = {
            key: FolderState(use, (int(cur), int(new), int(words)), bool(settled), str(prints))
            for key, (use, cur, new, words, settled, prints) in kept["folders"].items()
        }
        fits = kept["maildir"] == _VERSION and kept["root"] == place_mark(root)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise CannotCalculateChanges("What was known of the mailbox does not fit it any more.", "It is read again.") from error
    if not fits:
        raise CannotCalculateChanges("What was known of the mailbox is of another place or version.", "It is read again.")
    return folders


def known_prints(state: FolderState | None, folder: Folder) -> frozenset[bytes]:
    """The messages known of a folder; none when its use has changed, for then all count anew."""
    if state is None or state.use != folder.use:
        return frozenset()
    try:
        return unpacked(state.prints)
    except ValueError as error:
        raise CannotCalculateChanges("What was known of the mailbox is damaged.", "It is read again.") from error


def stamp_of(folder: Folder) -> Stamp:
    """The times of a folder's directories and of its keyword names. Raises OSError."""
    return (_time(f"{folder.path}/cur"), _time(f"{folder.path}/new", 0), _time(f"{folder.path}/dovecot-keywords", 0))


def has_settled(stamp: Stamp, now: int | None) -> bool:
    """Whether nothing can have happened later under the same times; never so without a clock (nanoseconds)."""
    return now is not None and max(stamp) + _SETTLED_AFTER < now


def listing(folder: Folder) -> dict[str, Found]:
    """The messages of a folder by their unique name, those marked as trashed left out. Raises OSError.

    ``new`` is listed first: what moves to ``cur`` meanwhile is seen twice rather than never.
    """
    letters = _keywords(folder)
    found: dict[str, Found] = {}
    for part in ("new", "cur"):
        try:
            with os.scandir(f"{folder.path}/{part}") as entries:
                names = [entry.name for entry in entries if not entry.name.startswith(".") and not entry.is_dir()]
        except FileNotFoundError:
            if part == "cur":
                raise
            continue
        for name in names:
            unique, _, info = name.partition(":")
            flags = info[2:] if info.startswith("2,") else ""
            if "T" in flags:
                found.pop(unique, None)
                continue
            labels = frozenset(letters[letter] for letter in flags if letter in letters) if letters else frozenset[Label]()
            said = ",".join(sorted(labels)) if labels else ""
            found[unique] = Found(part, name, labels, fingerprint(os.fsencode(f"{unique}\0{said}")))
    return found


def _keywords(folder: Folder) -> dict[str, Label]:
    """Which flag letters mean one of our labels (Dovecot's file of keyword names: ``0 Name`` is the letter a)."""
    try:
        with open(f"{folder.path}/dovecot-keywords", encoding="utf-8", errors="replace") as file:  # noqa: PTH123
            lines = file.read(65536).splitlines()
    except FileNotFoundError:
        return {}
    letters: dict[str, Label] = {}
    for line in lines[:26]:
        number, _, name = line.partition(" ")
        label = label_of(name.strip().lstrip("$"))
        if label is not None and number.isdecimal() and int(number) < 26:
            letters[chr(ord("a") + int(number))] = label
    return letters


def _time(path: str, missing: int | None = None) -> int:
    """When a file or directory was last changed, in nanoseconds."""
    try:
        return os.stat(path).st_mtime_ns  # noqa: PTH116 - asked twice a folder at every tick
    except FileNotFoundError:
        if missing is None:
            raise
        return missing
