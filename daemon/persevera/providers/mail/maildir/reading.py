"""Reading a Maildir mailbox: only what changed, 16 KiB a message, and never a write."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from persevera.errors import NotFound
from persevera.model.message import FolderUse, Label, Message, Ref, Unreadable
from persevera.ports import Capability, Page, Skimmed, SyncState
from persevera.providers import mime
from persevera.providers.fingerprints import packed
from persevera.providers.local_files import as_text, trouble
from persevera.providers.mail.maildir import state as states
from persevera.providers.mail.maildir.tree import Folder, folders_of

_HEAD = 16 * 1024
_SKIMMED = 64 * 1024
_WHOLE = 32 * 1024 * 1024
_PAGE = 1000
_NOT_READ = frozenset({FolderUse.DRAFTS, FolderUse.TRASH})
#: Flags that most messages carry, tried before the folder is listed to find one again.
_USUAL_FLAGS = ("cur/{}:2,S", "cur/{}:2,", "new/{}", "cur/{}:2,RS", "cur/{}:2,FS", "cur/{}")


class MaildirMail:
    """The Mail role of a Maildir mailbox."""

    capabilities = frozenset({Capability.SYNC_STATE, Capability.LABELS})

    def __init__(self, path: Path, *, sent: str = "", drafts: str = "", clock: Callable[[], datetime] | None = None) -> None:
        self.path, self.sent, self.drafts, self.clock = path, sent, drafts, clock
        self._root = os.path.abspath(path.expanduser())  # noqa: PTH100
        self._tree: tuple[Folder, ...] = ()
        self._parsed: tuple[SyncState, dict[str, states.FolderState]] | None = None
        self._index: tuple[str, states.Stamp, dict[str, states.Found]] | None = None

    def folders(self) -> Mapping[str, str]:
        """Folder name to its use."""
        return {folder.name: folder.use.value for folder in self._folders()}

    def pages(self, state: SyncState | None, since: datetime | None = None) -> Iterator[Page]:
        """What changed since the state; see ``Mail.pages``. A message is told by its unique name and labels."""
        before = self._before(state)
        after: dict[str, states.FolderState] = {}
        gathered: list[Message | Unreadable] = []
        for folder in self._folders():
            if folder.use in _NOT_READ:
                continue
            try:
                known = before.get(folder.key)
                now = int(self.clock().timestamp() * 10**9) if self.clock else None
                stamp = states.stamp_of(folder)
                if known is not None and known.settled and known.stamp == stamp and known.use == folder.use:
                    after[folder.key] = known
                    continue
                found = states.listing(folder)
            except OSError as error:
                raise trouble(error, folder.path) from error
            old, gone = states.known_prints(known, folder), set[str]()
            for unique, one in sorted(found.items()):
                if one.print in old:
                    continue
                message = self._headers(folder, unique, one)
                if message is None:
                    gone.add(unique)
                elif state is not None or since is None or isinstance(message, Unreadable) or message.date >= since:
                    gathered.append(message)
                    if len(gathered) == _PAGE:
                        yield Page(tuple(gathered))
                        gathered.clear()
            prints = packed(one.print for unique, one in found.items() if unique not in gone)
            after[folder.key] = states.FolderState(folder.use.value, stamp, states.has_settled(stamp, now), prints)
        if state is not None and after == before:
            yield Page(tuple(gathered), state)
            return
        written = states.written(self._root, after)
        self._parsed = (written, after)
        yield Page(tuple(gathered), written)

    def skim(self, ref: Ref) -> Skimmed | None:
        """The words of a message that one small read holds; None for a larger one. Raises NotFound."""
        _, descriptor, status, _ = self._found(ref)
        try:
            return mime.skim(_read(descriptor, _SKIMMED)) if status.st_size < _SKIMMED else None
        finally:
            os.close(descriptor)

    def read(self, ref: Ref) -> Message:
        """The whole message, wherever its flags have taken it within its folder. Raises NotFound."""
        folder, descriptor, status, labels = self._found(ref)
        try:
            raw = _read(descriptor, _WHOLE)
        finally:
            os.close(descriptor)
        try:
            return mime.parse(
                raw,
                ref=ref,
                folder=folder.use,
                folder_name=folder.name,
                labels=labels,
                fallback=datetime.fromtimestamp(status.st_mtime, UTC),
                size=status.st_size,
            )
        except mime.UnreadableMail as error:
            raise NotFound("The message cannot be read: {why}.", why=str(error)) from error

    def _found(self, ref: Ref) -> tuple[Folder, int, os.stat_result, frozenset[Label]]:
        """The folder of a message, its file opened, and its status and labels. Raises NotFound."""
        key, _, unique = ref.rpartition("/")
        folder = next((one for one in self._tree or self._folders() if one.key == key), None)
        if folder is not None and unique and "\0" not in unique:
            opened = self._open(folder, unique, None)
            if opened is not None:
                return folder, *opened
        raise NotFound("The message is not in its folder any more.")

    def _folders(self) -> tuple[Folder, ...]:
        """The folders as they are now; a single message is read by those seen last."""
        self._tree = folders_of(self.path, self.sent, self.drafts)
        return self._tree

    def _before(self, state: SyncState | None) -> dict[str, states.FolderState]:
        """What the state says; the one given out last is known without reading it again."""
        if state is None:
            return {}
        if self._parsed is not None and self._parsed[0] == state:
            return self._parsed[1]
        return states.read(state, self._root)

    def _headers(self, folder: Folder, unique: str, one: states.Found) -> Message | Unreadable | None:
        """The message without its text; None if it has gone meanwhile."""
        opened = self._open(folder, unique, one)
        if opened is None:
            return None
        descriptor, status, _ = opened
        ref = Ref(f"{folder.key}/{as_text(unique)}")
        try:
            raw = os.read(descriptor, _HEAD)
            return mime.headers(
                raw,
                ref=ref,
                folder=folder.use,
                folder_name=folder.name,
                labels=one.labels,
                fallback=datetime.fromtimestamp(status.st_mtime, UTC),
                size=status.st_size,
                more=partial(_read, descriptor, _WHOLE),
            )
        except mime.UnreadableMail as error:
            return mime.unreadable(_read(descriptor, 256 * 1024), ref=ref, folder_name=folder.name, why=str(error))
        except OSError as error:
            raise trouble(error, folder.path) from error
        finally:
            os.close(descriptor)

    def _open(self, folder: Folder, unique: str, one: states.Found | None) -> tuple[int, os.stat_result, frozenset[Label]] | None:
        """The message's file opened, with its status and labels; None if it is not in the folder."""
        names = [f"{one.part}/{one.name}"] if one else [usual.format(unique) for usual in _USUAL_FLAGS]
        try:
            for name in names:
                if (opened := _regular(f"{folder.path}/{name}")) is not None:
                    return *opened, one.labels if one else frozenset()
            for fresh in (False, True):
                found = self._listed(folder, fresh=fresh)
                again = found.get(unique)
                if again is None and "%" in unique:
                    again = next((other for name, other in found.items() if as_text(name) == unique), None)
                if again is not None and (opened := _regular(f"{folder.path}/{again.part}/{again.name}")) is not None:
                    return *opened, again.labels
        except FileNotFoundError:
            return None
        except OSError as error:
            raise trouble(error, folder.path) from error
        return None

    def _listed(self, folder: Folder, *, fresh: bool) -> dict[str, states.Found]:
        """A listing of the folder, kept while its times stand."""
        stamp = states.stamp_of(folder)
        if fresh or self._index is None or self._index[0] != folder.key or self._index[1] != stamp:
            self._index = (folder.key, stamp, states.listing(folder))
        return self._index[2]


def _regular(path: str) -> tuple[int, os.stat_result] | None:
    """A regular file opened for reading, with its status; None for none, or for a pipe, device or directory."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    status = os.fstat(descriptor)
    if stat.S_ISREG(status.st_mode):
        return descriptor, status
    os.close(descriptor)
    return None


def _read(descriptor: int, limit: int) -> bytes:
    """The file from its start, up to a limit."""
    pieces: list[bytes] = []
    at = 0
    while at < limit and (piece := os.pread(descriptor, min(1024 * 1024, limit - at), at)):
        pieces.append(piece)
        at += len(piece)
    return b"".join(pieces)
