"""Kinds of mailboxes, each imported on first use."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType

from persevera.errors import Unavailable, Unsupported, UsageError
from persevera.ports import Drafts, Mail

#: Kind to module. Each module of a kind on this machine has ``open_mailbox(path, *, sent, drafts, clock)``.
kinds: dict[str, str] = {
    "maildir": "persevera.providers.mail.maildir",
    "mbox": "persevera.providers.mail.mbox",
    "eml": "persevera.providers.mail.eml",
    "memory": "persevera.providers.mail.memory",
}
_SEARCH_DEPTH = 3


def mail_for(kind: str) -> ModuleType:
    """The module of a kind of mailbox. Raises Unsupported for an unknown one."""
    if kind not in kinds:
        raise Unsupported(
            "There is no kind of mailbox called {kind}.", "Known kinds: {known}.", kind=kind, known=", ".join(sorted(kinds))
        )
    return import_module(kinds[kind])


def open_mailbox(
    path: str | Path, *, kind: str = "", sent: str = "", drafts: str = "", clock: Callable[[], datetime] | None = None
) -> tuple[Mail, Drafts | None]:
    """The mailbox at a path, and its Drafts where the kind has them; the kind is recognised unless told.

    ``sent`` and ``drafts`` name folders, or lead to them, where their names do not tell. ``clock`` gives the real time:
    with it an unchanged mailbox is known by two looks a folder. Raises UsageError for what is no mailbox, Unavailable
    for what cannot be read.
    """
    module = mail_for(kind or recognise_path(path))
    opened: tuple[Mail, Drafts | None] = module.open_mailbox(Path(path), sent=sent, drafts=drafts, clock=clock)
    return opened


def recognise_path(path: str | Path) -> str:
    """What lies at a path: ``maildir``, ``mbox`` or ``eml``. Raises UsageError for none of them, Unavailable if unreadable."""
    place = Path(path)
    try:
        if place.is_dir():
            kind = _kind_of_folder(place, 0)
        elif place.exists():
            kind = _kind_of_file(place)
        else:
            raise UsageError("There is nothing at {path}.", "Check the path.", path=place)
    except OSError as error:
        raise Unavailable("{path} cannot be read: {why}.", "Check its permissions.", path=place, why=error.strerror) from error
    if not kind:
        raise UsageError(
            "{path} holds no mail that Persevera can read.", "Give it an mbox file, a Maildir or .eml files.", path=place
        )
    return kind


def _kind_of_file(path: Path) -> str:
    """``mbox`` or ``eml`` by the name and the first bytes of a file; empty for neither."""
    with path.open("rb") as file:
        start = file.read(512)
    if start.startswith(b"From "):
        return "mbox"
    name, colon, _ = start.lstrip(b"\xef\xbb\xbf\r\n").partition(b":")
    is_field = bool(colon) and 0 < len(name) < 80 and all(33 <= byte < 127 for byte in name)
    return "eml" if path.suffix.lower() == ".eml" or is_field else ""


def _kind_of_folder(path: Path, depth: int) -> str:
    """The kind of the mail in a folder or not far below it; empty for none."""
    with os.scandir(path) as entries:
        found = sorted(entries, key=lambda entry: entry.name)[:2000]
    folders = [entry for entry in found if entry.is_dir()]
    if any(entry.name in ("cur", "new") for entry in folders):
        return "maildir"
    files = [entry for entry in found if entry.is_file() and not entry.name.startswith(".")]
    if any(entry.name.lower().endswith(".eml") for entry in files):
        return "eml"
    if any(_kind_of_file(Path(entry.path)) == "mbox" for entry in files):
        return "mbox"
    if depth == _SEARCH_DEPTH:
        return ""
    return next((kind for entry in folders if (kind := _kind_of_folder(Path(entry.path), depth + 1))), "")
