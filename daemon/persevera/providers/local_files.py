"""What mailboxes in files on this machine have in common: names as text, and faults of the disk in words."""

from __future__ import annotations

import errno
import os
from hashlib import sha256
from urllib.parse import quote_from_bytes

from persevera.errors import Unavailable


def trouble(error: OSError, path: str) -> Unavailable:
    """What a fault of the file system means to a person."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return Unavailable(
            "There is no mailbox at {path}.", "Check the path, and whether the disk it lies on is mounted.", path=path
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return Unavailable("{path} may not be read or written.", "Give the user who runs Persevera access to it.", path=path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Unavailable("The disk of {path} is full.", "Make room on it; the draft is made then.", path=path)
    if error.errno == errno.EROFS:
        return Unavailable("The disk of {path} can only be read.", "Mount it so that it can be written.", path=path)
    return Unavailable("{path} cannot be used: {why}.", "Check the disk.", path=path, why=error.strerror or "unknown")


def as_text(name: str) -> str:
    """A file name as text that can be kept: bytes that are no UTF-8, and control characters, as ``%XX``."""
    if name.isprintable() and "%" not in name:
        return name
    return quote_from_bytes(os.fsencode(name), safe="/ :,.;=+@!$&'()*[]~")


def place_mark(path: str) -> str:
    """Stands for a place in a sync state without telling it."""
    return sha256(os.fsencode(path)).hexdigest()[:16]
