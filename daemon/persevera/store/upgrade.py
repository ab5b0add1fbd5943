"""Making a store, and bringing an old one up to date. Alembic is loaded here, and only here."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from collections.abc import Iterable
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext, MigrationStep
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, insert

from persevera.errors import StoreBroken
from persevera.store import sqlite
from persevera.store.tables import meta


def migrate(connection: Connection) -> None:
    """Bring the schema up to ours inside the caller's transaction; each step is recorded in ``alembic_version``."""
    with as_file(files("persevera.store") / "migrations") as folder:
        scripts = ScriptDirectory(str(folder), version_locations=[str(folder)])

        def steps(current: Any, _context: MigrationContext) -> Iterable[MigrationStep]:
            wanted = reversed(list(scripts.iterate_revisions("head", current, implicit_base=True)))
            return [MigrationStep.upgrade_from_script(scripts.revision_map, script) for script in wanted]

        context = MigrationContext.configure(connection, opts={"fn": steps})
        with Operations.context(context):
            context.run_migrations()


def make(path: Path) -> None:
    """A new store, under its name only once it is whole.

    Its install key also lies in a file beside it, which is used again when the store is lost: the same facts then give
    the same keys, and what lies in the mailbox is found by them instead of being made twice.

    When another process makes one at the same moment, the first one stays.
    """
    with sqlite.telling(path):
        sqlite.make_folder(path)
        key = _install_key(path.with_name(f"{path.name}.key"))
        making = path.with_name(f".{path.name}.making-{os.getpid()}")
        making.unlink(missing_ok=True)  # left by a process that died with this number
        sqlite.make_private(making)
        engine = sqlite.engine_for(making)
        try:
            sqlite.use_log(engine, making)
            with engine.execution_options(writes=True).begin() as connection:
                migrate(connection)
                connection.execute(insert(meta).values(name="install_key", value=key))
            engine.dispose()
            with contextlib.suppress(FileExistsError):
                os.link(making, path)
            sqlite.sync_folder(path.parent)
        finally:
            engine.dispose()
            making.unlink(missing_ok=True)


def upgrade(engine: Engine, path: Path, version: str) -> Path:
    """Bring a store of an older version up to ours; gives the copy that was made first, ``<store>.before-<version>``.

    Raises StoreInUse while another process's daemon holds the store.
    """
    with sqlite.telling(path):
        if (process := sqlite.holder(path)) not in (None, os.getpid()):
            raise sqlite.in_use(path, process)
        copy = _copy(path, f"{path.name}.before-{version}")
        with engine.execution_options(writes=True).begin() as connection:
            migrate(connection)
    return copy


def _copy(path: Path, name: str) -> Path:
    """A copy beside the store under that name, or under the name and a number: no earlier copy is ever replaced."""
    for number in range(1, 1000):
        copy = path.with_name(name if number == 1 else f"{name}-{number}")
        if not copy.exists():
            break
    sqlite.copy_store(path, copy)
    return copy


def _install_key(path: Path) -> str:
    """The install key of a file, 64 hexadecimal digits; drawn and kept there, down to the disk, if there is none."""
    with contextlib.suppress(FileNotFoundError):
        kept = path.read_text(encoding="ascii", errors="replace").strip()
        if re.fullmatch("[0-9a-f]{64}", kept):
            return kept
        raise StoreBroken(
            "The install key {path} is damaged.",
            "Put back a copy of it, or remove it: what was made then counts as another's.",
            path=path,
        )
    drawn = secrets.token_hex(32)
    new = path.with_name(f".{path.name}.making-{os.getpid()}")
    new.unlink(missing_ok=True)
    sqlite.make_private(new)
    with new.open("w", encoding="ascii") as file:
        file.write(drawn + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(new, path)
    except FileExistsError:
        return _install_key(path)
    finally:
        new.unlink(missing_ok=True)
    sqlite.sync_folder(path.parent)
    return drawn
