"""One person's store: one SQLite file, made whole or not at all, written durably, and never deleted."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, QueuePool, bindparam, create_engine, event, func, select
from sqlalchemy.exc import DBAPIError

from persevera.errors import StoreBroken, StoreError, StoreInUse

#: Seconds that a statement waits for another process's lock.
BUSY_SECONDS = 5
#: What SQLite and the file system raise.
FAULTS: tuple[type[Exception], ...] = (DBAPIError, sqlite3.Error, OSError)

_BROKEN = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_REFUSED = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH})
_PASSING = {
    sqlite3.SQLITE_FULL: ("The disk is full: {path} could not be written.", "Free some space, then start Persevera again."),
    sqlite3.SQLITE_IOERR: (
        "The disk did not read or write the store at {path} ({detail}).",
        "Look at the disk and the system's log, then start Persevera again.",
    ),
    sqlite3.SQLITE_BUSY: (
        "The store at {path} was locked by another program for too long.",
        "Try again; if it stays so, see which program has the file open.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The store at {path} could not be opened ({detail}).",
        "Check that its folder exists and that you may write in it.",
    ),
    sqlite3.SQLITE_NOMEM: ("There was not enough memory to use the store at {path}.", "Free some memory, then try again."),
}
_PASSING[sqlite3.SQLITE_LOCKED] = _PASSING[sqlite3.SQLITE_PROTOCOL] = _PASSING[sqlite3.SQLITE_BUSY]
_DENIED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def fault_of(error: BaseException, path: Path) -> StoreError | None:
    """What a person is told of an error of SQLite or of the file system; None for a mistake of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
        if code in _BROKEN:
            return StoreBroken(
                "The store at {path} is damaged or is not a database ({detail}).",
                "Nothing was changed. Move the file away and put back a copy of it, then start Persevera again.",
                path=path,
                detail=cause,
            )
        if code in _REFUSED:
            return _not_writable(path)
        if code in _PASSING:
            return StoreError(*_PASSING[code], path=path, detail=getattr(cause, "sqlite_errorname", cause))
        if code == sqlite3.SQLITE_ERROR and str(cause).startswith("no such "):
            return StoreBroken(
                "{path} is not a store of this program, or a part of it is missing ({detail}).",
                "Check the store in your settings; if the place is right, put back a copy of the file.",
                path=path,
                detail=cause,
            )
        return None
    if isinstance(cause, OSError):
        if cause.errno in _DENIED:
            return _not_writable(path)
        code = sqlite3.SQLITE_FULL if cause.errno in (errno.ENOSPC, errno.EDQUOT) else sqlite3.SQLITE_CANTOPEN
        return StoreError(*_PASSING[code], path=path, detail=cause.strerror)
    return None


def stops_writing(error: BaseException | None) -> bool:
    """Whether after this error nothing on the disk can be trusted, so that nothing more may be written."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    return code in _BROKEN or code == sqlite3.SQLITE_IOERR


@contextlib.contextmanager
def telling(path: Path, kinds: tuple[type[Exception], ...] = FAULTS) -> Iterator[None]:
    """Turn the errors of a store into ones that a person understands; those of SQLite and of files unless told which."""
    try:
        yield
    except kinds as error:
        if fault := fault_of(error, path):
            raise fault from error
        raise


def _not_writable(path: Path) -> StoreBroken:
    return StoreBroken(
        "The store at {path} may not be written.",
        "Give yourself write permission for the file and its folder (chmod u+rw), or choose another place in your settings.",
        path=path,
    )


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a file that is there (one that is not is never made), whose driver begins no transactions itself."""
    address = f"{path.absolute().as_uri()}?mode=rw"
    return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)


def engine_for(path: Path) -> Engine:
    """An engine whose writers take the lock at once and whose commits survive a power loss."""
    engine = create_engine("sqlite://", creator=lambda: connect(path), poolclass=QueuePool, max_overflow=-1)

    @event.listens_for(engine, "connect")
    def prepare(raw: Any, _record: object) -> None:
        for pragma in (
            "synchronous = FULL",
            "foreign_keys = ON",
            "trusted_schema = OFF",
            "cache_size = -8000",
            "wal_autocheckpoint = 4000",
        ):
            raw.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A writer that began by reading would be refused, not made to wait, once another one has written.
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def use_log(engine: Engine, path: Path) -> None:
    """Let readers go on beside a writer (SQLite's WAL). A mark in the file itself: only for one that is known to be ours."""
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute("PRAGMA journal_mode = WAL")
        (mode,) = cursor.fetchone() or ("",)
    finally:
        raw.close()
    if mode != "wal":
        raise StoreBroken(
            "The store at {path} lies where SQLite cannot keep a write-ahead log.",
            "Choose a place on a disk of this machine in your settings.",
            path=path,
        )


def one_of(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Whether a column is one of the values in a JSON list, bound under that name.

    One parameter and one statement however many values there are: a long IN list costs five times as much.
    """
    return column.in_(select(func.json_each(bindparam(name)).table_valued("value").c.value))


def refuse_unusable(path: Path, user: int) -> None:
    """Raise StoreBroken for a file that cannot be a store, or that this user (a uid) should not write."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise StoreBroken("{path} is not a file.", "Choose another place for the store in your settings.", path=path)
    if found.st_uid != user:
        raise StoreBroken(
            "The store at {path} belongs to another user.",
            "Run Persevera as that user, or give the file to yourself (chown).",
            path=path,
        )
    if not found.st_mode & stat.S_IWUSR or not os.access(path, os.R_OK | os.W_OK) or not os.access(path.parent, os.W_OK):
        raise _not_writable(path)
    if found.st_size == 0:
        raise StoreBroken(
            "The store at {path} is empty.",
            "Put back a copy of it; or, if there never was one, remove the empty file and start again.",
            path=path,
        )


def make_folder(path: Path) -> None:
    """The folder that is to hold the store, for its owner alone if it has to be made."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)


def make_private(path: Path) -> None:
    """A new empty file that only its owner may read. Raises FileExistsError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def sync_folder(folder: Path) -> None:
    """Make sure that a new name in a folder survives a power loss."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def copy_store(path: Path, target: Path) -> None:
    """A whole and consistent copy, made beside running writers. Raises FileExistsError when the target is there."""
    make_private(target)
    with contextlib.closing(connect(path)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))


def check_pages(path: Path) -> None:
    """Read every page once; raises StoreBroken at the first that is damaged. Takes about a second for 200 MB."""
    with telling(path), contextlib.closing(connect(path)) as connection:
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        broken = sqlite3.DatabaseError(found)
        broken.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise fault_of(broken, path) or broken


def holder(path: Path) -> int | None:
    """The process that holds the store as its daemon; None when none does, 0 when it cannot be told."""
    lock = _lock_path(path)
    try:
        handle = os.open(lock, os.O_RDONLY)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        text = os.read(handle, 32).strip()
        return int(text) if text.isdigit() else 0
    finally:
        os.close(handle)
    return None


@contextlib.contextmanager
def hold(path: Path) -> Iterator[None]:
    """Be the one daemon on this store while the block runs. Raises StoreInUse when another process is.

    The lock is the kernel's and ends with the process, however it ends; the file ``<store>.lock`` stays. Commands do not
    need it: SQLite lets them read and write small things beside the daemon.
    """
    with telling(path):
        make_folder(path)
        handle = os.open(_lock_path(path), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise in_use(path, holder(path)) from None
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        os.close(handle)


def in_use(path: Path, process: int | None) -> StoreInUse:
    """The error that names who holds the store."""
    return StoreInUse(
        "Another Persevera (process {process}) already works on {path}.",
        "Leave it running, or stop it first (systemctl --user stop persevera).",
        process=process or "?",
        path=path,
    )


def _lock_path(path: Path) -> Path:
    return path.with_name(path.name + ".lock")
