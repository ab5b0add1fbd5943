"""The SQLite store keeps every store's promises, and some of its own."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError
from tests.contracts.store import Opened, StoreContract
from tests.store_builders import ACCOUNT, CONVERSATION, SENT_AT, UNRELATED, a_stored_proposal, an_audit_row, an_entry, save

from persevera.errors import EXIT_TEMPFAIL, SettingsError, StoreError, StoreInUse
from persevera.ports import Store
from persevera.store import check_store, copy_store, hold, open_store, path_of
from persevera.store.sql import SqlStore, unjudged_query
from persevera.store.writes import awaken

PRELUDE = """
import sys
from persevera.store import open_store, hold, path_of
from tests.store_builders import *
url = sys.argv[1]
"""


def python(code: str, url: str, **options: object) -> subprocess.Popen[str]:
    """Another process that works on the same store."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen([sys.executable, "-c", PRELUDE + code, url], env=environment, **pipes, **options)  # type: ignore[call-overload]


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/ledger/persevera.db"


class TestSqliteStore(StoreContract):
    @pytest.fixture
    def opened(self, url: str) -> Iterator[Opened]:
        stores: list[Store] = []

        def open_another() -> Store:
            stores.append(open_store(url))
            return stores[-1]

        yield open_another
        for store in stores:
            store.close()


@pytest.fixture
def store(url: str) -> Iterator[SqlStore]:
    store = open_store(url)
    assert isinstance(store, SqlStore)
    yield store
    store.close()


@pytest.fixture
def plan_of(store: SqlStore, url: str) -> Callable[..., str]:
    def explain(query: object, **values: object) -> str:
        compiled = query.compile(store._engine)  # type: ignore[attr-defined]
        with closing(sqlite3.connect(path_of(url))) as connection:
            found = connection.execute(
                f"EXPLAIN QUERY PLAN {compiled}", [{**compiled.params, **values}[n] for n in compiled.positiontup]
            )
            return "; ".join(row[3] for row in found)

    return explain


def test_only_its_owner_can_read_the_store(store: SqlStore, url: str) -> None:
    save(store, an_entry())
    folder = path_of(url).parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert {path.name for path in folder.iterdir()} <= {
        "persevera.db",
        "persevera.db-wal",
        "persevera.db-shm",
        "persevera.db.key",
    }


def test_commits_are_durable(store: SqlStore) -> None:
    with store._engine.connect() as connection:
        values = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert values == ["wal", 2, 1]


def test_a_writer_has_the_lock_from_its_first_moment(store: SqlStore, url: str) -> None:
    other = sqlite3.connect(path_of(url), timeout=0, isolation_level=None)
    with closing(other), store.transaction(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")


def test_no_column_holds_a_body(store: SqlStore, url: str) -> None:
    with closing(sqlite3.connect(path_of(url))) as connection:
        columns = {row[0] for row in connection.execute("SELECT c.name FROM sqlite_master m, pragma_table_info(m.name) c")}
    assert not columns & {"body", "text", "html"}


def test_finding_the_unjudged_visits_nothing_else(store: SqlStore, plan_of: Callable[..., str]) -> None:
    assert plan_of(unjudged_query(ACCOUNT)).startswith("SEARCH entry USING INDEX ix_entry_unjudged (account=?)")
    with store.transaction() as transaction:
        transaction.save_entries(an_entry(number, **UNRELATED) for number in range(10_000))
        transaction.save_proposal(a_stored_proposal())
    with store._engine.connect() as connection:
        steps = 0

        def count() -> None:
            nonlocal steps
            steps += 1

        connection.connection.driver_connection.set_progress_handler(count, 10)  # type: ignore[union-attr]
        assert connection.execute(unjudged_query(ACCOUNT)).all() == []
        connection.connection.driver_connection.set_progress_handler(None, 0)  # type: ignore[union-attr]
    assert steps < 20


@pytest.mark.parametrize(("what", "index"), [("conversation", "conversation"), ("address", "sender"), ("domain", "domain")])
def test_a_new_watch_finds_what_came_already_by_an_index(plan_of: Callable[..., str], what: str, index: str) -> None:
    plan = plan_of(awaken(what), watched="x", **{"from": 0})
    assert plan.startswith(f"SEARCH entry USING INDEX ix_entry_{index} ({index}=?")


def test_the_audit_refuses_to_be_changed(store: SqlStore) -> None:
    save(store, an_audit_row())
    for statement in ("UPDATE audit SET facts = '{}'", "DELETE FROM audit"):
        with pytest.raises(IntegrityError, match="append-only"), store._writer.begin() as connection:
            connection.exec_driver_sql(statement)
    assert store.audited(SENT_AT) == (an_audit_row(),)


def test_a_reader_in_another_process_is_not_kept_waiting_by_a_writer(store: SqlStore, url: str) -> None:
    save(store, an_entry(1))
    with store.transaction() as transaction:
        transaction.save_entries([an_entry(2)])
        reader = python("print(len(open_store(url).conversation(ACCOUNT, CONVERSATION)))", url)
        out, errors = reader.communicate(timeout=60)
    assert (out.strip(), errors) == ("1", "")


def test_two_processes_that_write_lose_nothing(store: SqlStore, url: str) -> None:
    code = """
store = open_store(url)
for n in range(100, 150):
    with store.transaction() as t:
        t.save_entries([an_entry(n)])
store.close()
"""
    other = python(code, url)
    for number in range(50):
        save(store, an_entry(number))
    assert other.communicate(timeout=60) == ("", "")
    assert len(store.conversation(ACCOUNT, CONVERSATION)) == 100


def test_a_killed_writer_leaves_whole_transactions_only(url: str) -> None:
    code = """
store = open_store(url)
print("ready", flush=True)
n = 0
while True:
    with store.transaction() as t:
        t.save_entries([an_entry(n)])
        t.audit(an_audit_row(detail=str(n)))
    n += 1
"""
    for pause in (0.0, 0.03, 0.08, 0.2):
        writer = python(code, url)
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        time.sleep(pause)
        writer.send_signal(signal.SIGKILL)
        writer.communicate(timeout=60)
    check_store(url)
    store = open_store(url)
    said = {int(row.detail) for row in store.audited(SENT_AT)}
    assert {entry.message_id for entry in store.conversation(ACCOUNT, CONVERSATION)} == {an_entry(n).message_id for n in said}
    assert said
    store.close()


def test_a_second_daemon_is_refused_and_told_who_holds_the_store(url: str) -> None:
    path = path_of(url)
    holder = python("with hold(path_of(url)):\n print('held', flush=True)\n sys.stdin.read()", url)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(StoreInUse, match=rf"process {holder.pid}\) already works on .*stop it first") as caught, hold(path):
        pytest.fail("both hold it")
    assert caught.value.exit_code == EXIT_TEMPFAIL
    open_store(url).close()  # commands work beside it
    holder.communicate(timeout=60)
    with hold(path):
        assert stat.S_IMODE(path.with_name("persevera.db.lock").stat().st_mode) == 0o600


def test_a_copy_is_whole_and_never_replaces_a_file(store: SqlStore, url: str, tmp_path: Path) -> None:
    save(store, an_entry())
    target = tmp_path / "copy.db"
    copy_store(url, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    copy = open_store(f"sqlite:///{target}")
    assert copy.install_key() == store.install_key()
    assert copy.conversation(ACCOUNT, CONVERSATION) == (an_entry(),)
    copy.close()
    with pytest.raises(StoreError):
        copy_store(url, target)


def test_a_store_that_is_not_there_is_not_made_by_looking_at_it(url: str, tmp_path: Path) -> None:
    for look in (lambda: check_store(url), lambda: copy_store(url, tmp_path / "copy.db")):
        with pytest.raises(StoreError):
            look()
    assert not path_of(url).parent.exists()


def test_a_path_may_have_any_name(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/Ana Núñez #1/libro mayor.db"
    open_store(url).close()
    open_store(url, create=False).close()
    assert (tmp_path / "Ana Núñez #1" / "libro mayor.db").exists()


def test_an_error_that_is_not_the_store_s_passes_through(store: SqlStore) -> None:
    with pytest.raises(ConnectionResetError), store.transaction():
        raise ConnectionResetError


def test_a_store_is_not_made_where_none_shall_be(url: str) -> None:
    with pytest.raises(StoreError, match=r"There is no store at .* yet. Run"):
        open_store(url, create=False)
    assert not path_of(url).parent.exists()


@pytest.mark.parametrize("address", ["postgresql://host/db", "sqlite://", "sqlite:///:memory:", "ledger.db", ""])
def test_an_address_that_is_not_a_file_is_a_wrong_setting(address: str) -> None:
    with pytest.raises(SettingsError, match="Write it as sqlite:"):
        open_store(address)


def test_two_that_make_the_store_at_once_share_one(url: str) -> None:
    makers = [python("print(open_store(url).install_key().hex())", url) for _ in range(3)]
    found = [maker.communicate(timeout=60) for maker in makers]
    assert len({out for out, _ in found}) == 1
    assert {errors for _, errors in found} == {""}
    assert sorted(path.name for path in path_of(url).parent.glob(".*")) == []


def test_alembic_is_not_loaded_by_a_normal_start(store: SqlStore, url: str) -> None:
    started = python("open_store(url).close(); print('alembic' in sys.modules)", url)
    assert started.communicate(timeout=60) == ("False\n", "")
