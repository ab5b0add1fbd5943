"""The daemon as systemd runs it: a process with a notify socket, on folders of its own and the real clock."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

from tests.folders.world import World

ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in ("NOTIFY_SOCKET", "JOURNAL_STREAM")}
QUIET = ENVIRONMENT | {"LC_ALL": "C.UTF-8", "PYTHONUNBUFFERED": "1"}


def persevera(world: World, *arguments: str, timeout: float = 30) -> subprocess.CompletedProcess:
    """One command in a process of its own."""
    command = [sys.executable, "-m", "persevera", "--home", str(world.home), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=timeout, env=QUIET, check=False)


def until(seconds: float, what: Callable[[], object]) -> object:
    """What a look gives once it gives something; fails the test when the time is over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := what():
            return found
        time.sleep(0.03)
    raise AssertionError(f"not within {seconds} seconds")


class Daemon:
    """A running daemon and what it tells systemd."""

    def __init__(self, world: World, folder: Path, watchdog_seconds: float) -> None:
        self.world, self.told, self.errors = world, list[str](), folder / "stderr"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(folder / "notify"))
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        environment = QUIET | {"NOTIFY_SOCKET": str(folder / "notify"), "WATCHDOG_USEC": str(int(watchdog_seconds * 2_000_000))}
        command = [sys.executable, "-m", "persevera", "--home", str(world.home), "run"]
        with self.errors.open("wb") as errors:
            self.process = subprocess.Popen(command, env=environment, stderr=errors, stdout=errors)

    def hears(self, line: str) -> bool:
        """Whether it has told systemd a line that begins so."""
        return any(one.startswith(line) for one in self.told)

    def log(self) -> str:
        return self.errors.read_text(encoding="utf-8")

    def signal(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    def end(self) -> int:
        """Ask it to end, and give its exit code."""
        self.signal(signal.SIGTERM)
        return self.process.wait(timeout=5)

    def _read(self) -> None:
        while data := self._socket.recv(4096):
            self.told += data.decode().splitlines()

    def stop_listening(self) -> None:
        """Leave what it says from now on lying."""
        if self._reader.is_alive():
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as last:
                last.sendto(b"", self._socket.getsockname())
            self._reader.join()

    def close(self) -> None:
        self.stop_listening()
        self._socket.close()
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


@contextmanager
def daemon(world: World, folder: Path, watchdog_seconds: float = 0.2):
    """A daemon that is ready, ended with the block."""
    running = Daemon(world, folder, watchdog_seconds)
    try:
        until(15, lambda: running.hears("READY=1") or running.process.poll() is not None)
        assert running.process.poll() is None, running.log()
        yield running
    finally:
        running.close()
