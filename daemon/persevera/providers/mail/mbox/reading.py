"""Reading mbox files: once through, then only what was added, and never a write."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache, partial
from pathlib import Path
from zlib import crc32

from persevera.errors import NotFound
from persevera.model.message import FolderUse, Message, Ref, Unreadable
from persevera.ports import Capability, Page, Skimmed, SyncState
from persevera.providers import mime
from persevera.providers.folders import use_of_name
from persevera.providers.labels import names_in
from persevera.providers.local_files import trouble
from persevera.providers.mail.mbox import state as states
from persevera.providers.mail.mbox.spans import spans
from persevera.providers.mail.mbox.tree import MboxFile, files_of

_HEAD, _SKIMMED, _WHOLE, _PAGE = 16 * 1024, 64 * 1024, 32 * 1024 * 1024, 1000
#: A file up to this size is looked through for changed labels whenever it grew; a larger one only when it did not.
_SMALL = 64 * 1024 * 1024
_NOT_READ = frozenset({FolderUse.DRAFTS, FolderUse.TRASH})
_STATUS = re.compile(rb"^X-Mozilla-Status:[ \t]{0,9}([0-9A-Fa-f]{4})", re.MULTILINE)
_EXPUNGED = 0x0008
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


class MboxMail:
    """The Mail role of mbox files."""

    capabilities = frozenset({Capability.SYNC_STATE, Capability.LABELS})

    def __init__(self, path: Path, *, sent: str = "") -> None:
        self.path, self.sent = path, sent
        self._tree: tuple[MboxFile, ...] = ()
        self._root = os.path.abspath(path.expanduser())  # noqa: PTH100

    def folders(self) -> Mapping[str, str]:
        """Folder name to its use."""
        return {one.name: one.use.value for one in self._files()}

    def pages(self, state: SyncState | None, since: datetime | None = None) -> Iterator[Page]:
        """What changed since the state; see ``Mail.pages``. Messages that Thunderbird has marked as deleted are left out."""
        before = states.read(state, self._root)
        after: dict[str, states.FileState] = {}
        gathered: list[Message | Unreadable] = []
        for file in self._files():
            if file.use in _NOT_READ:
                continue
            reading = _Reading(file, before.get(file.key))
            for message in reading.messages():
                if state is None and since is not None and isinstance(message, Message) and message.date < since:
                    continue
                gathered.append(message)
                if len(gathered) == _PAGE:
                    yield Page(tuple(gathered))
                    gathered.clear()
            if reading.after is not None:
                after[file.key] = reading.after
        yield Page(tuple(gathered), state if state is not None and after == before else states.written(self._root, after))

    def _files(self) -> tuple[MboxFile, ...]:
        """The files as they are now; a single message is read by those seen last."""
        self._tree = files_of(self.path, self.sent)
        return self._tree

    def skim(self, ref: Ref) -> Skimmed | None:
        """The words of a message that one small read holds; None for a larger one. Raises NotFound."""
        _, raw, length, mark, _ = self._found(ref, _SKIMMED)
        if length > _SKIMMED:
            return None
        message = _unescaped(raw)
        own, _ = mime.bare_ids(message[: message.find(b"\n\n") + 1] or message[:_HEAD])
        return mime.skim(message) if own and crc32(own.encode()) == mark else None

    def read(self, ref: Ref) -> Message:
        """The whole message. Raises NotFound, also where another message lies now."""
        file, raw, length, mark, fallback = self._found(ref, _WHOLE)
        try:
            message = mime.parse(_unescaped(raw), ref=ref, folder=file.use, folder_name=file.name, fallback=fallback, size=length)
        except mime.UnreadableMail as error:
            raise NotFound("The message cannot be read: {why}.", why=str(error)) from error
        if crc32(message.message_id.encode()) != mark:
            raise NotFound("Another message lies there now.")
        return replace(message, folder=_folder_of(message))

    def _found(self, ref: Ref, limit: int) -> tuple[MboxFile, bytes, int, int, datetime]:
        """A message's file, its first bytes, its length, the mark of its Message-ID, and when it came. Raises NotFound."""
        key, _, place = ref.rpartition("#")
        numbers = place.split(":")
        file = next((one for one in self._tree or self._files() if one.key == key), None)
        if file is None or len(numbers) != 3 or not all(number.isascii() and number.isdecimal() for number in numbers):
            raise NotFound("The message is not there any more.")
        offset, length, mark = (int(number) for number in numbers)
        try:
            with open(file.path, "rb") as opened:  # noqa: PTH123
                raw = os.pread(opened.fileno(), min(length, limit), min(offset, 2**62))
                fallback = _moment(raw, os.fstat(opened.fileno()))
        except FileNotFoundError as error:
            raise NotFound("The message is not there any more.") from error
        except OSError as error:
            raise trouble(error, file.path) from error
        if not raw.startswith(b"From ") or len(raw) < min(length, limit) or _deleted(raw):
            raise NotFound("The message is not there any more.")
        return file, raw, length, mark, fallback


class _Reading:
    """One reading of one file."""

    def __init__(self, file: MboxFile, known: states.FileState | None) -> None:
        self.file = file
        self.known = known if known is not None and known.use == file.use.value else None
        self.after: states.FileState | None = None
        self.labelled: dict[str, str] = {}

    def messages(self) -> Iterator[Message | Unreadable]:
        """What is new in the file or has other labels; afterwards ``after`` tells what is known now."""
        try:
            with open(self.file.path, "rb") as opened:  # noqa: PTH123
                yield from self._opened(opened.fileno())
        except FileNotFoundError:
            return
        except OSError as error:
            raise trouble(error, self.file.path) from error

    def _opened(self, descriptor: int) -> Iterator[Message | Unreadable]:
        status = os.fstat(descriptor)
        known = self.known
        if known is not None:
            states.check(known, descriptor, status)
            if (known.size, known.mtime) == (status.st_size, status.st_mtime_ns):
                self.after = known
                return
        end = status.st_size
        begin = max(known.last, 0) if known is not None and known.size < end and end > _SMALL else 0
        if known is not None and begin:
            self.labelled.update(known.labelled)
        last, read_to = -1, end
        for offset, length in spans(descriptor, begin, end):
            if offset + length == end and not _complete(descriptor, offset, length):
                read_to = offset
                break
            last = offset
            message = self._message(descriptor, status, offset, length)
            if message is not None and self._is_news(message, offset, length):
                yield message
        self.after = states.FileState(
            self.file.use.value,
            read_to,
            status.st_mtime_ns if read_to == end else -1,
            status.st_ino,
            states.start_of_file(descriptor, read_to),
            last,
            self.labelled,
        )

    def _is_news(self, message: Message | Unreadable, offset: int, length: int) -> bool:
        """Whether a message was not reported before, or with other labels; notes its labels."""
        labels = ",".join(sorted(message.labels)) if isinstance(message, Message) else ""
        mark = f"{crc32((message.message_id or message.ref).encode()):08x}"
        if labels:
            self.labelled[mark] = labels
        else:
            self.labelled.pop(mark, None)
        known = self.known
        if known is None or offset > known.last or (offset == known.last and offset + length > known.size + 2):
            return True
        return known.labelled.get(mark, "") != labels

    def _message(self, descriptor: int, status: os.stat_result, offset: int, length: int) -> Message | Unreadable | None:
        """The message without its text; None for one deleted or in a folder that is not read."""
        raw = os.pread(descriptor, min(length, _HEAD), offset)
        if _deleted(raw):
            return None
        file = self.file
        try:
            message = mime.headers(
                raw,
                ref=Ref(""),
                folder=file.use,
                folder_name=file.name,
                fallback=_moment(raw, status),
                size=length,
                more=partial(_whole, descriptor, offset, length),
            )
        except mime.UnreadableMail as error:
            ref = Ref(f"{file.key}#{offset}:{length}:0")
            start = os.pread(descriptor, min(length, 256 * 1024), offset)
            return mime.unreadable(start, ref=ref, folder_name=file.name, why=str(error))
        mark = crc32(message.message_id.encode())
        message = replace(message, ref=Ref(f"{file.key}#{offset}:{length}:{mark}"), folder=_folder_of(message))
        return None if message.folder in _NOT_READ else message


def _whole(descriptor: int, offset: int, length: int) -> bytes:
    """A whole message, its ``From`` lines unescaped."""
    return _unescaped(os.pread(descriptor, min(length, _WHOLE), offset))


def _complete(descriptor: int, offset: int, length: int) -> bool:
    """Whether the last message of a file has its whole header; one just being written may not."""
    raw = os.pread(descriptor, min(length, 130 * 1024), offset)
    return b"\n\n" in raw or b"\n\r\n" in raw or raw.endswith(b"\n")


def _folder_of(message: Message) -> FolderUse:
    """The folder that Gmail's labels name, for Takeout puts all mail into one file; else the one that the file is."""
    labels = message.header("x-gmail-labels")
    return _labelled(labels) if labels else message.folder


@lru_cache(maxsize=256)
def _labelled(labels: str) -> FolderUse:
    """The folder that Gmail's labels name."""
    uses = {use_of_name(name) for name in names_in(labels)}
    order = (FolderUse.TRASH, FolderUse.DRAFTS, FolderUse.SENT, FolderUse.JUNK, FolderUse.INBOX)
    return next((use for use in order if use in uses), FolderUse.OTHER)


def _deleted(raw: bytes) -> bool:
    """Whether Thunderbird has marked the message as deleted; it stays in the file until that is compacted."""
    if b"X-Mozilla-Status" not in raw[:4096]:
        return False
    found = _STATUS.search(raw[:4096])
    return found is not None and bool(int(found[1], 16) & _EXPUNGED)


def _unescaped(raw: bytes) -> bytes:
    """The message without its ``From`` line, the escaped ones in its text restored and the last blank line left out."""
    body = raw[raw.find(b"\n") + 1 :]
    if b"\n>" in body:
        body = _ESCAPED.sub(rb"\1", body)
    return body[:-1] if body.endswith(b"\n\n") else body[:-2] if body.endswith(b"\r\n\r\n") else body


def _moment(raw: bytes, status: os.stat_result) -> datetime:
    """The date in the ``From`` line, else that of the file."""
    line = raw[: raw.find(b"\n")] if raw.startswith(b"From ") else b""
    found = mime.date_of(line[5:].partition(b" ")[2].strip()) if line else None
    return found or datetime.fromtimestamp(status.st_mtime, UTC)
