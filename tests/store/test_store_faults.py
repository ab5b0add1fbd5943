"""What is wrong with a store is said in a sentence with a remedy, and nothing is made worse."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event
from tests.store_builders import ACCOUNT, CONVERSATION, SENT_AT, a_stored_proposal, an_audit_row, an_entry

from persevera.errors import EXIT_CONFIG, EXIT_TEMPFAIL, StoreBroken, StoreError
from persevera.store import check_store, open_store, path_of, sqlite
from persevera.store.sql import SqlStore


@pytest.fixture
def url(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path}/persevera.db"
    fill(url, range(300))
    return url


def fill(url: str, numbers: range) -> None:
    store = open_store(url)
    with store.transaction() as transaction:
        transaction.save_entries(an_entry(number) for number in numbers)
        transaction.save_proposal(a_stored_proposal())
    store.close()


@pytest.fixture
def store(url: str) -> Iterator[SqlStore]:
    store = open_store(url)
    assert isinstance(store, SqlStore)
    yield store
    store.close()


def overwrite(path: Path) -> None:
    path.write_bytes(b"This was a letter once. " * 400)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50])


def somebody_elses(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def unversioned(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM alembic_version")


def read_only(path: Path) -> None:
    path.chmod(0o400)


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def a_dangling_link(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("nowhere"))


@pytest.mark.parametrize(
    ("harm", "sentence"),
    [
        (overwrite, "is damaged or is not a database .* put back a copy"),
        (empty, "is empty. Put back a copy"),
        (cut, "is damaged or is not a database .* put back a copy"),
        (somebody_elses, "is not a store of this program.* Check the store in your settings"),
        (newer, "another version .its schema is 9999, ours 0001.. Install the newest version"),
        (unversioned, "another version .its schema is .,"),
        (read_only, "may not be written. Give yourself write permission"),
        (a_folder, "is not a file. Choose another place"),
    ],
)
def test_a_store_that_only_a_person_can_mend_is_refused_and_left_alone(
    url: str, harm: Callable[[Path], None], sentence: str
) -> None:
    path = path_of(url)
    harm(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreBroken, match=sentence) as caught:
        open_store(url)
    assert caught.value.exit_code == EXIT_CONFIG
    assert str(path) in str(caught.value)
    assert caught.value.remedy
    if before is not None:
        assert path.read_bytes() == before


def test_a_link_to_nowhere_is_never_made_a_store(url: str) -> None:
    a_dangling_link(path_of(url))
    with pytest.raises(StoreError, match="could not be opened"):
        open_store(url)
    assert path_of(url).is_symlink()


def test_a_store_of_another_user_is_refused(url: str) -> None:
    with pytest.raises(StoreBroken, match=r"belongs to another user. Run Persevera as that user"):
        sqlite.refuse_unusable(path_of(url), os.geteuid() + 1)


def test_a_damaged_page_is_said_and_never_mended_by_deleting(url: str) -> None:
    path = path_of(url)
    check_store(url)
    pages = bytearray(path.read_bytes())
    pages[4096 * 8 :] = b"\xa5" * (len(pages) - 4096 * 8)
    path.write_bytes(pages)
    with pytest.raises(StoreBroken, match="is damaged"):
        check_store(url)
    with pytest.raises(StoreBroken, match="is damaged"):
        fill(url, range(300, 900))
    assert len(path.read_bytes()) == len(pages)


def test_a_store_without_its_install_key_is_refused(store: SqlStore, url: str) -> None:
    with closing(sqlite3.connect(path_of(url))) as connection, connection:
        connection.execute("DELETE FROM meta")
    with pytest.raises(StoreBroken, match="has lost its install key"):
        store.install_key()


def test_a_full_disk_keeps_what_was_there_and_writing_resumes_when_it_is_freed(store: SqlStore, url: str) -> None:
    limit = [1]

    @event.listens_for(store._engine, "begin")
    def small(connection: object) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {limit[0]}")  # type: ignore[attr-defined]

    with pytest.raises(StoreError, match=r"The disk is full: .* Free some space") as caught, store.transaction() as transaction:
        transaction.save_entries(an_entry(number) for number in range(300, 3_000))
    assert caught.value.exit_code == EXIT_TEMPFAIL
    assert not isinstance(caught.value, StoreBroken)
    assert len(store.conversation(ACCOUNT, CONVERSATION)) == 300
    limit[0] = 1_000_000
    with store.transaction() as transaction:
        transaction.save_entries([an_entry(301)])
    assert len(store.conversation(ACCOUNT, CONVERSATION)) == 301
    check_store(url)


def test_a_store_locked_for_too_long_says_so(store: SqlStore, url: str) -> None:
    with store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")  # the pool hands the same one out again
    with closing(sqlite3.connect(path_of(url), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match=r"locked by another .* too long. Try") as caught, store.transaction() as transaction:
            transaction.audit(an_audit_row())
        assert caught.value.exit_code == EXIT_TEMPFAIL
        assert len(store.conversation(ACCOUNT, CONVERSATION)) == 300  # reading goes on
        other.execute("ROLLBACK")
    with store.transaction() as transaction:
        transaction.audit(an_audit_row())
    assert len(store.audited(SENT_AT)) == 1


def test_a_mistake_of_ours_is_not_taken_for_a_fault_of_the_disk(store: SqlStore) -> None:
    with pytest.raises(TypeError), store.transaction() as transaction:
        transaction.save_entries([an_entry(date=SENT_AT.replace(tzinfo=None))])


WRITER = """
import resource, signal, sys
from persevera.errors import StoreError
from persevera.store import open_store
from tests.store_builders import *
store = open_store(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
kept = 0
try:
    for n in range(60):
        with store.transaction() as t:
            t.save_entries([an_entry(1000 + n * 5 + k) for k in range(5)])
            t.audit(an_audit_row(detail=str(n)))
        kept += 1
except StoreError as fault:
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    try:
        with store.transaction() as t:
            t.audit(an_audit_row(detail="after"))
        again = "wrote again"
    except StoreError as second:
        again = "same" if second is fault else "other"
    print(kept, fault.exit_code, again)
else:
    print(kept, 0, "")
"""


@pytest.mark.parametrize("kilobytes", [40, 200, 333, 620])
def test_after_a_write_that_failed_nothing_more_is_written_and_the_store_is_whole(url: str, kilobytes: int) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    command = [sys.executable, "-c", WRITER, url, str(kilobytes * 1024)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == ""
    kept, code, again = done.stdout.split()
    assert (int(code), again) == (EXIT_TEMPFAIL, "same")
    check_store(url)
    store = open_store(url)
    assert len(store.audited(SENT_AT)) == int(kept)
    assert len(store.conversation(ACCOUNT, CONVERSATION)) == 300 + 5 * int(kept)
    store.close()
