"""The Drafts folder of a Maildir mailbox: our drafts by their mark, written whole or not at all."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from persevera.errors import AlreadyExists, Conflict, Unsupported
from persevera.model.artefact import Key
from persevera.model.message import Draft, FolderUse, Ref
from persevera.ports import SeenDraft
from persevera.providers import mime
from persevera.providers.gate import Place, Write, allow_local
from persevera.providers.local_files import trouble
from persevera.providers.mail.maildir.tree import Folder, folder_for, folders_of

_LIMIT = 4 * 1024 * 1024
_SAFE = re.compile(r"[A-Za-z0-9-]{1,80}")


class MaildirDrafts:
    """The Drafts role of a Maildir mailbox."""

    def __init__(self, path: Path, *, sent: str = "", drafts: str = "") -> None:
        self.path, self.sent, self.drafts = path, sent, drafts
        self._seen: dict[tuple[str, int, int], SeenDraft | None] = {}

    def ours(self) -> Mapping[Key, tuple[SeenDraft, ...]]:
        """All our drafts by key, in every Drafts folder; trashed ones are not there. A file read once is known by its times."""
        found: dict[Key, list[SeenDraft]] = {}
        seen: dict[tuple[str, int, int], SeenDraft | None] = {}
        for folder in self._folders():
            if folder.use is not FolderUse.DRAFTS:
                continue
            for path, status in _files(folder):
                identity = (path, status.st_mtime_ns, status.st_size)
                draft = self._seen[identity] if identity in self._seen else _seen(path, status)
                seen[identity] = draft
                if draft is not None:
                    found.setdefault(draft.key, []).append(draft)
        self._seen = seen
        return {key: tuple(sorted(drafts, key=lambda one: one.provider_id)) for key, drafts in found.items()}

    def create(self, draft: Draft) -> SeenDraft:
        """Write it to ``tmp`` and, once it is on the disk, link it into ``cur`` as a seen draft.

        Raises AlreadyExists, Unsupported without a Drafts folder, Unavailable when it cannot be written; no half file stays.
        """
        if Key(draft.key) in self.ours():
            raise AlreadyExists("This draft is there already.")
        folders = self._folders()
        folder = folder_for(FolderUse.DRAFTS, folders, self.drafts)
        if folder is None:
            raise Unsupported(
                "The mailbox has no Drafts folder.", "Make one in your mail program, or name it in the settings as drafts."
            )
        unique = "persevera-" + (draft.key if _SAFE.fullmatch(draft.key) else sha256(draft.key.encode()).hexdigest())
        waiting, final = (f"{folder.path}/{name}" for name in (f"tmp/{unique}", f"cur/{unique}:2,DS"))
        for path in (waiting, final):
            allow_local(Write.CREATE, path, self._places(folders))
        try:
            _write(waiting, final, mime.build(draft))
            made = _seen(final, os.stat(final))  # noqa: PTH116
        except FileExistsError as error:
            raise AlreadyExists("This draft is there already.") from error
        except OSError as error:
            raise trouble(error, folder.path) from error
        if made is None:
            raise AlreadyExists("Another message lies where this draft should be.")
        return made

    def discard(self, seen: SeenDraft) -> None:
        """Move it to the Trash folder, or remove it where there is none. Raises Conflict when it was changed."""
        now = next((draft for draft in self.ours().get(seen.key, ()) if draft.provider_id == seen.provider_id), None)
        if now is None:
            return
        folders = self._folders()
        places = self._places(folders, os.path.dirname(os.path.dirname(now.path)))  # noqa: PTH120
        trash = folder_for(FolderUse.TRASH, folders)
        try:
            status = os.stat(now.path)  # noqa: PTH116
            again = _seen(now.path, status)
            if again is None or again.version != seen.version:
                raise Conflict("The draft was changed meanwhile.")
            if trash is None:
                allow_local(Write.REMOVE, now.path, places)
                os.unlink(now.path)  # noqa: PTH108
            else:
                target = _free(f"{trash.path}/cur", now.provider_id)
                allow_local(Write.REMOVE, now.path, places)
                allow_local(Write.MOVE_IN, target, places)
                os.rename(now.path, target)  # noqa: PTH104
                _sync(f"{trash.path}/cur")
            _sync(os.path.dirname(now.path))  # noqa: PTH120
        except FileNotFoundError:
            return
        except OSError as error:
            raise trouble(error, now.path) from error

    def _folders(self) -> tuple[Folder, ...]:
        return folders_of(self.path, self.sent, self.drafts)

    def _places(self, folders: tuple[Folder, ...], drafts: str = "") -> Mapping[Place, str]:
        """Where the gate lets files be written."""
        found = folder_for(FolderUse.DRAFTS, folders, self.drafts)
        trash = folder_for(FolderUse.TRASH, folders)
        return {Place.DRAFTS: drafts or (found.path if found else ""), Place.TRASH: trash.path if trash else ""}


def _files(folder: Folder) -> list[tuple[str, os.stat_result]]:
    """The files of a Drafts folder with their status, those marked as trashed left out."""
    found = []
    for part in ("new", "cur"):
        try:
            with os.scandir(f"{folder.path}/{part}") as entries:
                for entry in entries:
                    flags = entry.name.partition(":2,")[2]
                    if not entry.name.startswith(".") and "T" not in flags and entry.is_file():
                        with suppress(FileNotFoundError):
                            found.append((entry.path, entry.stat()))
        except FileNotFoundError as error:
            if part == "cur":
                raise trouble(error, folder.path) from error
        except OSError as error:
            raise trouble(error, folder.path) from error
    return found


def _seen(path: str, status: os.stat_result) -> SeenDraft | None:
    """The draft in a file if it carries our mark. A file that went meanwhile, or cannot be read as mail, is not ours."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            raw = file.read(_LIMIT)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise trouble(error, path) from error
    if b"persevera" not in raw[:65536].lower():
        return None
    try:
        message = mime.parse(raw, ref=Ref(path), fallback=datetime.fromtimestamp(status.st_mtime, UTC))
    except mime.UnreadableMail:
        return None
    key = mime.key_of(message)
    if key is None:
        return None
    unique = os.path.basename(path).partition(":")[0]  # noqa: PTH119
    return SeenDraft(
        key=key, provider_id=unique, version=sha256(raw).hexdigest()[:32], words=mime.draft_words(message), path=path
    )


def _write(waiting: str, final: str, data: bytes) -> None:
    """Write a file so that it is there whole or not at all, also after a power cut."""
    with suppress(FileNotFoundError):
        os.unlink(waiting)  # noqa: PTH108 - left over from a crash: the name is ours alone
    mode = os.stat(os.path.dirname(final)).st_mode & 0o660  # noqa: PTH116, PTH120
    descriptor = os.open(waiting, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
    try:
        try:
            os.fchmod(descriptor, mode)
            left = memoryview(data)
            while left:
                left = left[os.write(descriptor, left) :]
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        _place(waiting, final)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(waiting)  # noqa: PTH108
    _sync(os.path.dirname(final))  # noqa: PTH120


def _place(waiting: str, final: str) -> None:
    """Give the finished file its name, never over another one; file systems without links get a rename."""
    try:
        os.link(waiting, final)
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(final):
            raise
        os.rename(waiting, final)  # noqa: PTH104


def _free(folder: str, unique: str) -> str:
    """A name in the trash that nothing has yet."""
    taken = {name.partition(":")[0] for name in os.listdir(folder)}  # noqa: PTH208
    number = 0
    while (name := f"{unique}.{number}" if number else unique) in taken:
        number += 1
    return f"{folder}/{name}:2,S"


def _sync(folder: str) -> None:
    """Make sure that a directory's names are on the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
