"""A store that was brought up to date is the same as a fresh one, and the one before is kept."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib.resources import files
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine
from tests.store_builders import ACCOUNT, an_account_state

from persevera.errors import StoreError, StoreInUse
from persevera.store import hold, open_store, sqlite, upgrade
from persevera.store import opening as store_room
from persevera.store.tables import VERSIONS, metadata


def schema(path: Path) -> dict[str, str]:
    """Every table, index and trigger by name, with the words that made it."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: " ".join(sql.split()) for name, sql in rows}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "persevera.db"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    path.touch()
    engine = sqlite.engine_for(path)
    yield engine
    engine.dispose()


def test_the_steps_are_one_line_that_ends_at_our_version() -> None:
    folder = str(files("persevera.store") / "migrations")
    steps = ScriptDirectory(folder, version_locations=[folder]).walk_revisions()
    assert tuple(reversed([step.revision for step in steps])) == VERSIONS


def test_a_fresh_store_records_its_version(path: Path) -> None:
    open_store(f"sqlite:///{path}").close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(VERSIONS[-1],)]


def test_the_steps_make_what_the_tables_say(path: Path, tmp_path: Path) -> None:
    open_store(f"sqlite:///{path}").close()
    engine = sqlite.engine_for(path)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()
    (tmp_path / "said.db").touch()
    said = sqlite.engine_for(tmp_path / "said.db")
    metadata.create_all(said)
    said.dispose()
    made = {name: sql for name, sql in schema(path).items() if not name.startswith("trigger") and "alembic" not in name}
    assert made == schema(tmp_path / "said.db")


def test_a_step_that_fails_changes_nothing(path: Path, engine: Engine) -> None:
    with engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql("CREATE TABLE audit (mine TEXT)")  # stands in the way of the step
    before = schema(path)
    with pytest.raises(Exception, match="audit"), engine.execution_options(writes=True).begin() as connection:
        upgrade.migrate(connection)
    assert schema(path) == before


class TestAnOlderStore:
    """Taken back by a version by hand, with a step of our own to bring it up."""

    @pytest.fixture
    def url(self, path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
        url = f"sqlite:///{path}"
        store = open_store(url)
        with store.transaction() as transaction:
            transaction.save_account(an_account_state())
        store.close()
        steps = tmp_path / "package" / "migrations"
        steps.mkdir(parents=True)
        (steps / "0001_initial.py").write_text((files("persevera.store") / "migrations" / "0001_initial.py").read_text())
        (steps / "0002_colour.py").write_text(
            'import sqlalchemy as sa\nfrom alembic import op\nrevision = "0002"\ndown_revision = "0001"\n'
            'def upgrade():\n    op.add_column("account", sa.Column("colour", sa.String))\n'
        )
        monkeypatch.setattr(upgrade, "files", lambda _package: steps.parent)
        monkeypatch.setattr(store_room, "VERSIONS", (*VERSIONS, "0002"))
        return url

    def test_is_brought_up_to_date_and_a_copy_is_kept(self, url: str, path: Path) -> None:
        before = schema(path)
        store = open_store(url)
        assert store.account(ACCOUNT) == an_account_state()
        key = store.install_key()
        store.close()
        assert "colour" in schema(path)["table account"]
        copy = path.with_name("persevera.db.before-0001")
        assert schema(copy) == before
        assert copy.stat().st_mode & 0o777 == 0o600
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("SELECT value FROM meta").fetchone() == (key.hex(),)
        open_store(url).close()
        assert not path.with_name("persevera.db.before-0001-2").exists()

    def test_keeps_the_copies_that_are_there(self, url: str, path: Path) -> None:
        path.with_name("persevera.db.before-0001").write_text("an earlier one")
        open_store(url).close()
        assert path.with_name("persevera.db.before-0001").read_text() == "an earlier one"
        assert path.with_name("persevera.db.before-0001-2").exists()

    def test_is_brought_up_by_the_daemon_that_holds_it(self, url: str, path: Path) -> None:
        with hold(path):
            open_store(url).close()
        assert "colour" in schema(path)["table account"]

    def test_is_left_alone_while_another_daemon_holds_it(self, url: str, path: Path) -> None:
        ready, tell = os.pipe()
        done, end = os.pipe()
        child = os.fork()
        if child == 0:
            with hold(path):
                os.write(tell, b".")
                os.read(done, 1)
            os._exit(0)
        os.read(ready, 1)
        before = schema(path)
        try:
            with pytest.raises(StoreInUse, match=f"process {child}"):
                open_store(url)
            assert schema(path) == before
        finally:
            os.write(end, b".")
            os.waitpid(child, 0)
            for handle in (ready, tell, done, end):
                os.close(handle)

    def test_stays_as_it_is_when_no_copy_can_be_made(self, url: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        before = schema(path)

        def full(_path: Path, _target: Path) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(sqlite, "copy_store", full)
        with pytest.raises(StoreError, match="The disk is full"):
            open_store(url)
        assert schema(path) == before
