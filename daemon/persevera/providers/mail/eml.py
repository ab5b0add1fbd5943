"""Single .eml files, or a folder of them, to be looked at; nothing is ever written."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from persevera.errors import CannotCalculateChanges, NotFound
from persevera.model.message import FolderUse, Message, Ref, Unreadable
from persevera.ports import Capability, Page, Skimmed, SyncState
from persevera.providers import mime
from persevera.providers.fingerprints import fingerprint, packed, unpacked
from persevera.providers.folders import use_of_path
from persevera.providers.local_files import as_text, place_mark, trouble

_HEAD, _SKIMMED, _WHOLE = 16 * 1024, 64 * 1024, 32 * 1024 * 1024
_PAGE, _DEEPEST = 1000, 8


class EmlMail:
    """The Mail role of .eml files; a folder's name may tell its use, else sent and received lie mixed."""

    capabilities = frozenset({Capability.SYNC_STATE})

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.abspath(path.expanduser()))  # noqa: PTH100

    def folders(self) -> Mapping[str, str]:
        """Folder name to its use."""
        return {_name(ref): _use(ref).value for ref, _, _ in self._files()} or {".": FolderUse.MIXED.value}

    def pages(self, state: SyncState | None, since: datetime | None = None) -> Iterator[Page]:
        """What is new or changed since the state; see ``Mail.pages``."""
        known = _known(state, str(self.path))
        prints: list[bytes] = []
        gathered: list[Message | Unreadable] = []
        for ref, path, status in self._files():
            mark = fingerprint(os.fsencode(f"{ref}\0{status.st_size}\0{status.st_mtime_ns}"))
            prints.append(mark)
            if mark in known or _use(ref) in (FolderUse.DRAFTS, FolderUse.TRASH):
                continue
            try:
                message = self._headers(ref, path, status)
            except NotFound:
                prints.pop()
                continue
            if state is not None or since is None or isinstance(message, Unreadable) or message.date >= since:
                gathered.append(message)
            if len(gathered) == _PAGE:
                yield Page(tuple(gathered))
                gathered.clear()
        yield Page(
            tuple(gathered), SyncState(json.dumps({"eml": 1, "root": place_mark(str(self.path)), "files": packed(prints)}))
        )

    def read(self, ref: Ref) -> Message:
        """The whole message. Raises NotFound."""
        path, status = self._found(ref)
        try:
            return mime.parse(
                _bytes(path, _WHOLE),
                ref=ref,
                folder=_use(ref),
                folder_name=_name(ref),
                fallback=datetime.fromtimestamp(status.st_mtime, UTC),
                size=status.st_size,
            )
        except mime.UnreadableMail as error:
            raise NotFound("The message cannot be read: {why}.", why=str(error)) from error

    def skim(self, ref: Ref) -> Skimmed | None:
        """The words of a message that one small read holds; None for a larger one. Raises NotFound."""
        path, status = self._found(ref)
        return mime.skim(_bytes(path, _SKIMMED)) if status.st_size < _SKIMMED else None

    def _found(self, ref: Ref) -> tuple[Path, os.stat_result]:
        """The file that a ref means, without listing the folder where its name is plain. Raises NotFound."""
        steps = ref.split("/")
        if ref.lower().endswith(".eml") and "%" not in ref and not {"", ".", ".."} & set(steps) and self.path.is_dir():
            path = self.path.joinpath(*steps)
            with suppress(OSError, ValueError):
                if path.is_file():
                    return path, path.stat()
        for known, path, status in self._files():
            if known == ref:
                return path, status
        raise NotFound("The message is not there any more.")

    def _headers(self, ref: Ref, path: Path, status: os.stat_result) -> Message | Unreadable:
        """The message without its text."""
        try:
            return mime.headers(
                _bytes(path, _HEAD),
                ref=ref,
                folder=_use(ref),
                folder_name=_name(ref),
                fallback=datetime.fromtimestamp(status.st_mtime, UTC),
                size=status.st_size,
                more=lambda: _bytes(path, _WHOLE),
            )
        except mime.UnreadableMail as error:
            return mime.unreadable(_bytes(path, 256 * 1024), ref=ref, folder_name=_name(ref), why=str(error))

    def _files(self) -> list[tuple[Ref, Path, os.stat_result]]:
        """All .eml files with their status, by name; a file given by its path need not end so."""
        try:
            if not self.path.is_dir():
                return [(Ref(as_text(self.path.name)), self.path, self.path.stat())]
            found = []
            for folder, below, names in os.walk(self.path, onerror=_raise):
                depth = len(Path(folder).relative_to(self.path).parts)
                below[:] = sorted(below) if depth < _DEEPEST else []
                for name in sorted(names):
                    path = Path(folder, name)
                    if name.lower().endswith(".eml") and path.is_file():
                        found.append((Ref(as_text(str(path.relative_to(self.path)))), path, path.stat()))
            return found
        except OSError as error:
            raise trouble(error, str(self.path)) from error


def open_mailbox(
    path: Path, *, sent: str = "", drafts: str = "", clock: Callable[[], datetime] | None = None
) -> tuple[EmlMail, None]:
    """The mail in a file or folder; it has no Drafts."""
    del sent, drafts, clock
    return EmlMail(path), None


def _known(state: SyncState | None, root: str) -> frozenset[bytes]:
    """The files that a state knows."""
    if state is None:
        return frozenset()
    try:
        kept = json.loads(state)
        return unpacked(kept["files"] if kept["eml"] == 1 and kept["root"] == place_mark(root) else "?")
    except (ValueError, KeyError, TypeError) as error:
        raise CannotCalculateChanges("The state is not one of this folder.", "It is read again.") from error


def _use(ref: Ref) -> FolderUse:
    """The use that the folder's name tells; mixed where it tells none."""
    use = use_of_path(ref.split("/")[:-1])
    return FolderUse.MIXED if use is FolderUse.OTHER else use


def _name(ref: Ref) -> str:
    return ref.rpartition("/")[0] or "."


def _bytes(path: Path, limit: int) -> bytes:
    """The first bytes of a file."""
    try:
        with path.open("rb") as file:
            return file.read(limit)
    except FileNotFoundError as error:
        raise NotFound("The message is not there any more.") from error
    except OSError as error:
        raise trouble(error, str(path)) from error


def _raise(error: OSError) -> None:
    raise error
