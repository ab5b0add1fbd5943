"""Opening a store in a file: made or brought up to date first, refused where only a person can mend it."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Engine, make_url, text
from sqlalchemy.exc import ArgumentError

from persevera.errors import SettingsError, StoreBroken, StoreError
from persevera.ports import Store
from persevera.store import sqlite
from persevera.store.sql import SqlStore
from persevera.store.tables import VERSIONS


def open_store(url: str, *, create: bool = True) -> Store:
    """The store at ``sqlite:///path`` (a fourth slash begins an absolute path), made or brought up to date first.

    Raises SettingsError for another kind of address, StoreError when there is none and none shall be made, StoreBroken
    for one that only a person can mend: damaged, written by a newer version, or not this user's to write.
    """
    path = path_of(url)
    with sqlite.telling(path):
        if not os.path.lexists(path):
            if not create:
                raise StoreError("There is no store at {path} yet.", "Run “persevera once” to make it.", path=path)
            _make(path)
        sqlite.refuse_unusable(path, os.geteuid())
    engine = sqlite.engine_for(path)
    try:
        with sqlite.telling(path):
            _bring_up_to_date(engine, path)
            sqlite.use_log(engine, path)
        return SqlStore(engine, path)
    except BaseException:
        engine.dispose()
        raise


def path_of(url: str) -> Path:
    """The file of a store's address. Raises SettingsError for what is not a file of SQLite."""
    try:
        address = make_url(url)
    except ArgumentError:
        address = None
    if address is None or address.get_backend_name() != "sqlite" or address.database in (None, "", ":memory:"):
        raise SettingsError(
            "The store's address “{url}” is not one of a file.", "Write it as sqlite:////home/you/persevera.db.", url=url
        )
    return Path(str(address.database)).absolute()


def _bring_up_to_date(engine: Engine, path: Path) -> None:
    with engine.connect() as connection:
        version = connection.execute(text("SELECT max(version_num) FROM alembic_version")).scalar()
    if version == VERSIONS[-1]:
        return
    if version not in VERSIONS:
        raise StoreBroken(
            "The store at {path} was written by another version (its schema is {version}, ours {ours}).",
            "Install the newest version of Persevera, or put back the copy of the store that was made before its upgrade.",
            path=path,
            version=version or "?",
            ours=VERSIONS[-1],
        )
    from persevera.store.upgrade import upgrade  # noqa: PLC0415 - alembic costs more than the whole start

    upgrade(engine, path, version)


def _make(path: Path) -> None:
    from persevera.store.upgrade import make  # noqa: PLC0415 - alembic costs more than the whole start

    make(path)
