"""``persevera run``: one instance on a store, ready when its accounts are open, ended by a signal, reloaded by another."""

from __future__ import annotations

import os
import select
import signal
import threading
from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import Any, Self

from persevera import settings as settings_of
from persevera.app.build import STORE, App, open_app
from persevera.app.clock import Clock
from persevera.app.logs import set_up
from persevera.app.notify import notify, watchdog_seconds
from persevera.engine.service import Service
from persevera.errors import SettingsError
from persevera.store import hold

#: Without a watchdog the main thread still looks at its accounts this often, in seconds.
LOOK_SECONDS = 5.0


def run(home: Path | None, config: Path | None, clock: Clock, *, language: str = "en") -> None:
    """Run until SIGTERM or SIGINT; SIGHUP reads the settings anew.

    Raises StoreInUse for a second instance, SettingsError and StoreError; what ends an account's thread is raised here.
    """
    places = settings_of.places(home)
    places.make()
    signals = _Signals()
    with hold(places.state / STORE), signals:
        while not signals.ended:
            signals.again = False
            with open_app(home, config, clock, watched=True, language=language) as app:
                _serve(app, signals)


def _serve(app: App, signals: _Signals) -> None:
    log = set_up(app.settings.log.level)
    stopping = threading.Event()
    app.stopping = stopping.is_set

    def tell(level: str, event: str, facts: Mapping[str, object]) -> None:
        getattr(log, level)(event, **facts)

    accounts = app.accounts()
    poll = timedelta(seconds=app.settings.poll.seconds)
    service = Service(accounts, app.tools, poll, tell, monotonic, stopping)
    service.start()
    names = ", ".join(account.name for account in accounts)
    notify("READY=1", f"STATUS=Watching {len(accounts)} account(s): {names}")
    log.info("ready", accounts=len(accounts))
    every = min(watchdog_seconds() or LOOK_SECONDS, LOOK_SECONDS)
    while not stopping.is_set() and not _called(app, signals, log, every):
        if service.is_well():
            notify("WATCHDOG=1")
    reloading = signals.again and not signals.ended
    notify("STATUS=Reading the settings anew" if reloading else "STOPPING=1")
    if not service.stop():
        log.warning("stopped_late", why="an account did not finish its action in time; the next start repairs it")
    if service.failure is not None:
        raise service.failure
    if reloading:
        log.info("reload")


def _called(app: App, signals: _Signals, log: Any, seconds: float) -> bool:
    """Wait for a signal; wrong settings at a reload are told, and the daemon goes on with those it has."""
    if not signals.wait(seconds):
        return False
    if signals.ended:
        return True
    try:
        settings_of.load(app.places.config, app.config)
    except SettingsError as error:
        log.warning("settings_wrong", why=str(error), faults=error.faults, then="going on with the settings of before")
        signals.again = False
        return False
    return True


class _Signals:
    """SIGTERM and SIGINT end, SIGHUP begins anew; both wake the main thread.

    By a pipe: a handler runs in the midst of the main thread's own work, and must take no lock that it may hold.
    """

    def __init__(self) -> None:
        self.again = self.ended = False
        self._before: dict[int, Any] = {}
        self._ear, self._voice = os.pipe()
        os.set_blocking(self._voice, False)

    def wait(self, seconds: float) -> bool:
        """Wait for a signal that long; whether one has come."""
        heard, _, _ = select.select([self._ear], [], [], seconds)
        if heard:
            os.read(self._ear, 512)
        return self.again or self.ended

    def __enter__(self) -> Self:
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            self._before[number] = signal.signal(number, self._caught)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        os.close(self._ear)
        os.close(self._voice)

    def _caught(self, number: int, _frame: object) -> None:
        self.again = self.again or number == signal.SIGHUP
        self.ended = self.ended or number != signal.SIGHUP
        with suppress(BlockingIOError):
            os.write(self._voice, b"!")
