"""Where state lives: one ledger of facts, verdicts, intents and what became of them. The database is imported on first use."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from persevera.ports import Store

__all__ = ["check_store", "copy_store", "hold", "holder", "memory_store", "open_store", "path_of"]


def open_store(url: str, *, create: bool = True) -> Store:
    """The store at ``sqlite:///path`` (a fourth slash begins an absolute path), made or brought up to date first.

    Raises SettingsError for another kind of address, StoreError when there is none and none shall be made, StoreBroken
    for one that only a person can mend: damaged, written by a newer version, or not this user's to write.
    """
    from persevera.store import opening  # noqa: PLC0415 - SQLAlchemy costs a quarter of a second

    return opening.open_store(url, create=create)


def memory_store() -> Store:
    """An empty store in memory, for a look that keeps nothing."""
    from persevera.store.memory import MemoryStore  # noqa: PLC0415 - only looks need it

    return MemoryStore()


def path_of(url: str) -> Path:
    """The file of a store's address. Raises SettingsError for what is not a file of SQLite."""
    from persevera.store import opening  # noqa: PLC0415

    return opening.path_of(url)


def check_store(url: str) -> None:
    """Read the whole store once, for ``doctor``. Raises StoreBroken when a page of it is damaged."""
    from persevera.store import sqlite  # noqa: PLC0415

    sqlite.check_pages(path_of(url))


def copy_store(url: str, target: Path) -> None:
    """A whole copy of the store, install key included, made beside a running daemon. Raises StoreError."""
    from persevera.store import sqlite  # noqa: PLC0415

    path = path_of(url)
    with sqlite.telling(path):
        sqlite.copy_store(path, target)


def hold(path: Path) -> AbstractContextManager[None]:
    """Be the one daemon on this store while the block runs. Raises StoreInUse when another process is."""
    from persevera.store import sqlite  # noqa: PLC0415

    return sqlite.hold(path)


def holder(path: Path) -> int | None:
    """The process that holds the store as its daemon; None when none does, 0 when it cannot be told."""
    from persevera.store import sqlite  # noqa: PLC0415

    return sqlite.holder(path)
