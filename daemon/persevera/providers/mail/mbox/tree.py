"""The mbox files of a mailbox: Thunderbird profiles, Apple Mail exports, Google Takeout, or one file alone."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from persevera.errors import Unavailable
from persevera.model.message import FolderUse
from persevera.providers.folders import folded, use_of_path
from persevera.providers.local_files import as_text, trouble

_DEEPEST, _MOST = 10, 5000
_NO_MAIL = (".msf", ".dat", ".html", ".json", ".log", ".sqlite", ".plist", ".emlx", ".txt", ".csv", ".zip")
_ENDINGS = (".mbox", ".mbx", ".sbd")


@dataclass(frozen=True, slots=True)
class MboxFile:
    """One file: its path below the mailbox as text, its path, its folder's name for people and its use."""

    key: str
    path: str
    name: str
    use: FolderUse


def files_of(root: Path, sent: str = "") -> tuple[MboxFile, ...]:
    """All mbox files, sorted. Where no name tells which holds sent mail, all hold sent and received alike.

    Raises Unavailable when there is none, or it cannot be read.
    """
    base = os.path.abspath(root.expanduser())  # noqa: PTH100 - the state is kept by this path, links unfollowed
    try:
        if os.path.isdir(base):  # noqa: PTH112
            found = _walk(base)
        else:
            os.stat(base)  # noqa: PTH116
            found = [_file(os.path.dirname(base), base)]  # noqa: PTH120
    except OSError as error:
        raise trouble(error, base) from error
    if sent:
        found = [
            replace(one, use=FolderUse.SENT) if folded(sent) in (folded(one.name), folded(one.key)) else one for one in found
        ]
    if not found:
        raise Unavailable("There is no mbox file at {path}.", "Check the path.", path=base)
    if not any(one.use is FolderUse.SENT for one in found):
        mixed = (FolderUse.INBOX, FolderUse.OTHER)
        found = [replace(one, use=FolderUse.MIXED) if one.use in mixed else one for one in found]
    return tuple(sorted(found, key=lambda one: one.key))


def _walk(base: str) -> list[MboxFile]:
    """Every mbox file below a folder."""
    found: list[MboxFile] = []
    pending = [(base, 0)]
    while pending:
        folder, depth = pending.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    if depth < _DEEPEST:
                        pending.append((entry.path, depth + 1))
                elif entry.is_file() and not entry.name.lower().endswith(_NO_MAIL) and _is_mbox(entry):
                    found.append(_file(base, entry.path))
        if len(found) > _MOST:
            raise Unavailable("{path} holds more than 5,000 mbox files.", "Give the path of one mailbox.", path=base)
    return found


def _is_mbox(entry: os.DirEntry[str]) -> bool:
    """Whether a file begins as an mbox does; an empty one may yet become one."""
    if entry.stat().st_size == 0:
        return entry.name.lower().endswith(_ENDINGS) or os.path.exists(entry.path + ".msf")  # noqa: PTH110
    with open(entry.path, "rb") as file:  # noqa: PTH123
        return file.read(5) == b"From "


def _file(base: str, path: str) -> MboxFile:
    """The file at a path, its use told by its name."""
    key = os.path.relpath(path, base)
    parts = [_without_ending(part) for part in key.split("/")]
    if len(parts) > 1 and parts[-1].lower() == "mbox":
        parts.pop()
    use = next(
        (use for start in range(len(parts)) if (use := use_of_path(parts[start:])) is not FolderUse.OTHER), FolderUse.OTHER
    )
    return MboxFile(as_text(key), path, as_text("/".join(parts)), use)


def _without_ending(name: str) -> str:
    """A name as the mail program showed it."""
    stem, dot, ending = name.rpartition(".")
    return stem if dot and "." + ending.lower() in _ENDINGS else name
