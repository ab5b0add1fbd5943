"""The sync state of mbox files: how far each was read, and which of its messages had labels."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from persevera.errors import CannotCalculateChanges
from persevera.ports import SyncState
from persevera.providers.local_files import place_mark

_VERSION = 1
#: Thunderbird writes these lines anew in place whenever a message is read, starred or tagged.
_REWRITTEN = re.compile(rb"X-Mozilla-[A-Za-z0-9]+:[^\n]*")


@dataclass(frozen=True, slots=True)
class FileState:
    """What was known of a file."""

    use: str
    size: int
    mtime: int
    inode: int
    start: str
    """Hash of its first KiB, without what mail programs rewrite in place."""
    last: int
    """Offset of the last message read, which may have been written only in part; -1 before any."""
    labelled: Mapping[str, str]
    """Labels of messages that had any, by a hash of their Message-ID."""


def written(root: str, files: Mapping[str, FileState]) -> SyncState:
    """The state as text."""
    rows = {
        key: [one.use, one.size, one.mtime, one.inode, one.start, one.last, dict(one.labelled)]
        for key, one in sorted(files.items())
    }
    return SyncState(json.dumps({"mbox": _VERSION, "root": place_mark(root), "files": rows}, separators=(",", ":")))


def read(state: SyncState | None, root: str) -> dict[str, FileState]:
    """The state from its text. Raises CannotCalculateChanges for another mailbox's, or one of another version."""
    if state is None:
        return {}
    try:
        kept = json.loads(state)
        files = {
            key: FileState(str(use), int(size), int(mtime), int(inode), str(start), int(last), dict(labelled))
            for key, (use, size, mtime, inode, start, last, labelled) in kept["files"].items()
        }
        fits = kept["mbox"] == _VERSION and kept["root"] == place_mark(root)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise CannotCalculateChanges("What was known of the mailbox does not fit it any more.", "It is read again.") from error
    if not fits:
        raise CannotCalculateChanges("What was known of the mailbox is of another place or version.", "It is read again.")
    return files


def start_of_file(descriptor: int, size: int) -> str:
    """Hash of the first KiB of a file that was this large."""
    return sha256(_REWRITTEN.sub(b"", os.pread(descriptor, min(size, 1024), 0))).hexdigest()[:16]


def check(known: FileState, descriptor: int, status: os.stat_result) -> None:
    """Raise CannotCalculateChanges unless the file is still the one that was read, as it was or with more behind."""
    if (
        status.st_ino != known.inode
        or status.st_size < known.size
        or start_of_file(descriptor, known.size) != known.start
        or (known.last >= 0 and os.pread(descriptor, 5, known.last) != b"From ")
    ):
        raise CannotCalculateChanges("A mailbox file was written anew.", "It is read again.")
