"""Folders wake the daemon up: quickly, for what concerns it, and through whatever happens to the folders."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from persevera.providers.push import FolderPush


def never() -> bool:
    return False


@pytest.fixture
def mailbox(tmp_path: Path) -> Path:
    for name in ("cur", "new", "tmp"):
        (tmp_path / "Correo" / name).mkdir(parents=True)
    return tmp_path / "Correo"


@pytest.fixture
def push(mailbox: Path) -> Iterator[FolderPush]:
    push = FolderPush([mailbox])
    yield push
    push.close()


def meanwhile(act: Callable[[], object]) -> threading.Timer:
    timer = threading.Timer(0.1, act)
    timer.start()
    return timer


def test_nothing_happens_and_the_time_passes(push: FolderPush) -> None:
    begin = monotonic()
    assert push.wait(0.2, never) is False
    assert 0.15 < monotonic() - begin < 1.5


def test_new_mail_ends_the_wait_at_once(push: FolderPush, mailbox: Path) -> None:
    moments: list[float] = []

    def deliver() -> None:
        (mailbox / "tmp" / "1.a").write_text("x")
        moments.append(monotonic())
        (mailbox / "tmp" / "1.a").rename(mailbox / "new" / "1.a")

    meanwhile(deliver)
    assert push.wait(10, never) is True
    assert monotonic() - moments[0] < 1.0


def test_what_happened_between_two_waits_is_not_lost(push: FolderPush, mailbox: Path) -> None:
    assert push.wait(0.05, never) is False
    (mailbox / "cur" / "1.a:2,S").write_text("x")
    assert push.wait(10, never) is True
    assert push.wait(0.2, never) is False


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda box: (box / "cur" / "alt").rename(box / "cur" / "alt:2,FS"), id="a flag"),
        pytest.param(lambda box: (box / "cur" / "alt").unlink(), id="a deletion"),
        pytest.param(lambda box: (box / "cur" / "alt").write_text("anders"), id="an edit"),
        pytest.param(lambda box: (box / ".Propuestas").mkdir(), id="a new folder"),
    ],
)
def test_whatever_a_person_does_in_the_mailbox_counts(mailbox: Path, act: Callable[[Path], object]) -> None:
    (mailbox / "cur" / "alt").write_text("x")
    push = FolderPush([mailbox])
    act(mailbox)
    assert push.wait(10, never) is True
    push.close()


def test_a_folder_made_later_is_watched_too(push: FolderPush, mailbox: Path) -> None:
    (mailbox / ".Clientes" / "cur").mkdir(parents=True)
    assert push.wait(10, never) is True
    while push.wait(0.1, never):
        continue
    (mailbox / ".Clientes" / "cur" / "1").write_text("x")
    assert push.wait(10, never) is True


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda box: (box / "cur" / "alt").read_text(), id="reading"),
        pytest.param(lambda box: (box / "tmp" / "2").write_text("x"), id="mail still being delivered"),
        pytest.param(lambda box: (box / ".cita.ics.tmp").write_text("x"), id="an appointment being written"),
        pytest.param(lambda box: (box / "dovecot.index.log").write_text("x"), id="a server's index"),
    ],
)
def test_what_does_not_concern_us_wakes_nobody(mailbox: Path, act: Callable[[Path], object]) -> None:
    (mailbox / "cur" / "alt").write_text("x")
    push = FolderPush([mailbox])
    act(mailbox)
    assert push.wait(0.3, never) is False
    push.close()


def test_it_stops_when_told(push: FolderPush) -> None:
    stopped = threading.Event()
    meanwhile(stopped.set)
    begin = monotonic()
    assert push.wait(30, stopped.is_set) is False
    assert monotonic() - begin < 3


def test_it_does_not_wait_at_all_when_stopped_before_or_out_of_time(push: FolderPush) -> None:
    begin = monotonic()
    assert push.wait(30, lambda: True) is False
    assert push.wait(0, never) is False
    assert push.wait(-1, never) is False
    assert monotonic() - begin < 1


def test_a_folder_that_is_not_there_yet_wakes_us_when_it_comes(tmp_path: Path) -> None:
    later = tmp_path / "disco" / "Correo"
    push = FolderPush([later])
    assert push.wait(0.1, never) is False
    meanwhile(lambda: later.mkdir(parents=True))
    assert push.wait(10, never) is True
    (later / "1").write_text("x")
    assert push.wait(10, never) is True
    push.close()


def test_a_folder_that_goes_and_comes_back_is_watched_again(push: FolderPush, mailbox: Path) -> None:
    shutil.rmtree(mailbox)
    assert push.wait(10, never) is True
    while push.wait(0.1, never):
        continue
    mailbox.mkdir()
    assert push.wait(10, never) is True
    (mailbox / "1").write_text("x")
    assert push.wait(10, never) is True


def test_no_folders_at_all_is_plain_waiting() -> None:
    assert FolderPush([]).wait(0.1, never) is False


def test_after_closing_it_can_be_used_again(push: FolderPush, mailbox: Path) -> None:
    push.close()
    meanwhile(lambda: (mailbox / "cur" / "1").write_text("x"))
    assert push.wait(10, never) is True


def test_without_watches_to_be_had_it_waits_plainly_and_raises_nothing(mailbox: Path) -> None:
    """A process that may open no more files gets no inotify instance, as when the kernel's limit is reached."""
    program = (
        "import resource, sys, time\n"
        "from pathlib import Path\n"
        "from persevera.providers.push import FolderPush\n"
        "push = FolderPush([])\n"
        "resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))\n"
        "push = FolderPush([Path(sys.argv[1])])\n"
        "begin = time.monotonic()\n"
        "print(push.wait(0.6, lambda: False), time.monotonic() - begin > 0.5)\n"
    )
    run = subprocess.run([sys.executable, "-c", program, str(mailbox)], capture_output=True, text=True, timeout=60, check=False)
    assert (run.stdout.split(), run.stderr) == (["False", "True"], "")
