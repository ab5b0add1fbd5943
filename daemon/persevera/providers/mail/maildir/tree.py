"""The folders of a Maildir mailbox: where each lies, its name for people, and what it is for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from persevera.errors import Unavailable
from persevera.model.message import FolderUse
from persevera.providers.folders import folded, from_modified_utf7, use_of_path
from persevera.providers.local_files import as_text, trouble

_DEEPEST, _MOST = 8, 5000
_PARTS = frozenset({"cur", "new", "tmp"})


@dataclass(frozen=True, slots=True)
class Folder:
    """One Maildir: its path below the mailbox as text, its path, its name for people and its use."""

    key: str
    path: str
    name: str
    use: FolderUse


def folders_of(root: Path, sent: str = "", drafts: str = "") -> tuple[Folder, ...]:
    """All folders, sorted. ``sent`` and ``drafts`` name a folder, or lead to one, where its name does not tell its use.

    Raises Unavailable when the mailbox, or a folder that the settings name, is not there or cannot be read.
    """
    base = os.path.abspath(root.expanduser())  # noqa: PTH100 - resolve() would follow links, and the state is kept by this path
    found = {folder.key: folder for folder in _walk(base)}
    for wanted, use in ((sent, FolderUse.SENT), (drafts, FolderUse.DRAFTS)):
        if wanted:
            folder = _named(base, wanted, found)
            found[folder.key] = replace(folder, use=use)
    if not found:
        raise Unavailable("There is no Maildir at {path}.", "A mailbox folder holds cur, new and tmp; check the path.", path=base)
    if not any(folder.use is FolderUse.SENT for folder in found.values()):
        found = {
            key: replace(folder, use=FolderUse.MIXED) if folder.use in (FolderUse.INBOX, FolderUse.OTHER) else folder
            for key, folder in found.items()
        }
    return tuple(sorted(found.values(), key=lambda folder: folder.key))


def folder_for(use: FolderUse, folders: tuple[Folder, ...], wanted: str = "") -> Folder | None:
    """The folder to be used for this: the one the settings name, else the one highest up; None without any."""
    fit = [folder for folder in folders if folder.use is use]
    if wanted:
        fit = (
            [folder for folder in fit if folded(wanted) in (folded(folder.name), folded(folder.key))]
            or [
                folder
                for folder in fit
                if os.path.basename(folder.path) == os.path.basename(wanted)  # noqa: PTH119
            ]
            or fit
        )
    return min(fit, key=lambda folder: (folder.name.count("/"), len(folder.name)), default=None)


def _walk(base: str) -> Iterator[Folder]:
    """Every Maildir at or below the base."""
    pending, seen = [(base, 0)], set[tuple[int, int]]()
    count = 0
    while pending:
        path, depth = pending.pop()
        try:
            status = os.stat(path)  # noqa: PTH116
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(path) as entries:
                below = [entry.name for entry in entries if entry.is_dir()]
        except OSError as error:
            raise trouble(error, path) from error
        if "cur" in below:
            count += 1
            if count > _MOST:
                raise Unavailable("{path} holds more than 5,000 folders.", "Give the path of one mailbox.", path=base)
            yield _folder(base, path)
        if depth < _DEEPEST:
            for name in below:
                inside = f"{path}/{name}"
                if name not in _PARTS and (not name.startswith(".") or _is_maildir(inside)):
                    pending.append((inside, depth + 1))


def _is_maildir(path: str) -> bool:
    """Whether a folder is a Maildir itself."""
    return os.path.isdir(f"{path}/cur")  # noqa: PTH112 - asked once a folder in each pass


def _folder(base: str, path: str) -> Folder:
    """The folder at this path, its use told by its name."""
    key = os.path.relpath(path, base)
    if key == ".":
        return Folder(key, path, "INBOX", FolderUse.INBOX)
    parts = [
        from_modified_utf7(name) for step in key.split("/") for name in (step[1:].split(".") if step.startswith(".") else [step])
    ]
    return Folder(as_text(key), path, as_text("/".join(parts)), use_of_path(parts))


def _named(base: str, wanted: str, found: dict[str, Folder]) -> Folder:
    """The folder that a setting names."""
    for folder in found.values():
        if folded(wanted) in (folded(folder.name), folded(folder.key)):
            return folder
    path = os.path.normpath(os.path.join(base, os.path.expanduser(wanted)))  # noqa: PTH111, PTH118
    for folder in found.values():
        if folder.path == path:
            return folder
    if _is_maildir(path):
        return replace(_folder(base, path), name=as_text(os.path.basename(path)))  # noqa: PTH119
    raise Unavailable(
        "The folder {folder} that the settings name is not in the mailbox {path}.",
        "Make it in your mail program, or correct its name in the settings.",
        folder=wanted,
        path=base,
    )
