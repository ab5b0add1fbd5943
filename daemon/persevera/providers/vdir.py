"""A folder of small files, one item each (a vdir): read only where something changed, written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from time import monotonic
from typing import Generic, TypeVar

from persevera.errors import ProviderError, Unavailable, Unsupported

Item = TypeVar("Item")
_Signature = tuple[int, int, int, int]

#: A file that was changed less than this many seconds before it was read may change again within the same clock tick.
_SETTLED_SECONDS = 1.0
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_NOT_OURS = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK})


@dataclass(frozen=True, slots=True)
class _Known(Generic[Item]):
    """A file as it was last read; ``settled`` when nothing can have changed it unseen since."""

    signature: _Signature
    since: float
    settled: bool
    fingerprint: bytes
    item: Item


class Folder(Generic[Item]):
    """The files of a folder that end in a suffix, each digested once and again when it changed.

    Hidden files, links and whatever is no plain file are left out, and no file is read further than ``limit`` bytes and one.
    """

    def __init__(
        self, path: Path, suffix: str, digest: Callable[[str, bytes], Item], *, limit: int, tick: Callable[[], float] = monotonic
    ) -> None:
        self.path, self._suffix, self._digest, self._limit, self._tick = path, suffix, digest, limit, tick
        self._known: dict[str, _Known[Item]] = {}

    def items(self) -> dict[str, Item]:
        """File name to what it holds now. Raises Unavailable when the folder cannot be read or is not there."""
        found: dict[str, _Known[Item]] = {}
        with self._reading():
            for name, signature in self._listed():
                known = self._known.get(name)
                if known and known.settled and known.signature == signature:
                    found[name] = known
                elif (data := self.read(name)) is not None:
                    found[name] = self._looked_at(name, signature, data, known)
        self._known = found
        return {name: known.item for name, known in found.items()}

    def _looked_at(self, name: str, signature: _Signature, data: bytes, known: _Known[Item] | None) -> _Known[Item]:
        now, fingerprint = self._tick(), sha256(data).digest()
        since = known.since if known and known.signature == signature else now
        item = known.item if known and known.fingerprint == fingerprint else self._digest(name, data)
        return _Known(signature, since, now - since > _SETTLED_SECONDS, fingerprint, item)

    def read(self, name: str) -> bytes | None:
        """The file's bytes, or None when it is not there. Raises Unavailable."""
        with self._reading():
            try:
                descriptor = os.open(self.path / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
            except FileNotFoundError:
                return None
            with os.fdopen(descriptor, "rb") as file:
                return file.read(self._limit + 1)

    def prepare(self) -> None:
        """Make the folder where it is missing, and sweep up what a crash left half written. Raises Unavailable, Unsupported."""
        with self._writing():
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            for left in self.path.glob(f".*{self._suffix}.tmp"):
                left.unlink(missing_ok=True)

    def add(self, name: str, data: bytes) -> None:
        """Write a new file. Raises FileExistsError when the name is taken, Unavailable, Unsupported."""
        with self._writing(), self._written(name, data) as temporary:
            try:
                os.link(temporary, self.path / name)
            except OSError as error:
                if error.errno not in _NO_LINKS:
                    raise
                if (self.path / name).exists():
                    raise FileExistsError(name) from error
                temporary.rename(self.path / name)

    def replace(self, name: str, data: bytes) -> None:
        """Put other bytes in a file's place, in one step. Raises Unavailable, Unsupported."""
        with self._writing(), self._written(name, data) as temporary:
            with suppress(FileNotFoundError):
                temporary.chmod(stat.S_IMODE((self.path / name).stat().st_mode))
            temporary.replace(self.path / name)

    def remove(self, name: str) -> None:
        """Take a file away; one not there is fine. Raises Unavailable, Unsupported."""
        with self._writing():
            (self.path / name).unlink(missing_ok=True)
            self._sync()

    def _listed(self) -> Iterator[tuple[str, _Signature]]:
        with os.scandir(self.path) as entries:
            for entry in entries:
                if entry.name.startswith(".") or not entry.name.endswith(self._suffix):
                    continue
                with suppress(FileNotFoundError):
                    status = entry.stat(follow_symlinks=False)
                    if stat.S_ISREG(status.st_mode):
                        yield entry.name, (status.st_ino, status.st_mtime_ns, status.st_ctime_ns, status.st_size)

    @contextmanager
    def _written(self, name: str, data: bytes) -> Iterator[Path]:
        """The bytes in a hidden file, safe on the disk; afterwards it is gone and the folder safe too.

        Who may read it is for the umask to say: a person's own calendar program must be able to.
        """
        temporary = self.path / f".{name}.tmp"
        try:
            temporary.unlink(missing_ok=True)
            with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            yield temporary
        finally:
            temporary.unlink(missing_ok=True)
        self._sync()

    def _sync(self) -> None:
        descriptor = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise self._refusal(error, writing=False) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except FileExistsError:
            raise
        except OSError as error:
            raise self._refusal(error, writing=True) from error

    def _refusal(self, error: OSError, *, writing: bool) -> ProviderError:
        """What an error of the file system means: waiting helps, or a person must."""
        if isinstance(error, FileNotFoundError | NotADirectoryError):
            return Unavailable(
                "The folder {folder} is not there.",
                "Connect the disk it is on, or name the right folder in the settings.",
                folder=self.path,
            )
        if error.errno in _FULL:
            return Unavailable("The disk of {folder} is full.", "Make room on it.", folder=self.path)
        if error.errno in _NOT_OURS and writing:
            return Unsupported(
                "The folder {folder} may not be written.",
                "Give Persevera's user the right to; under systemd also name it in ReadWritePaths=.",
                folder=self.path,
            )
        if error.errno in _NOT_OURS:
            return Unavailable("{path} may not be read.", "Give Persevera's user the right to.", path=error.filename or self.path)
        return Unavailable("The folder {folder} cannot be used: {why}.", "", folder=self.path, why=error.strerror or str(error))
