"""The running daemon: a thread for each account that waits, passes and waits again; one account's trouble stays its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from traceback import extract_tb

from persevera.engine.account import Account, Tools
from persevera.engine.passes import Passed, next_wake, one_pass
from persevera.errors import PerseveraError

#: An account that has trouble is tried again after this long at first, doubled up to the longest.
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(hours=1)
#: What is missed is looked for again this long after the settle time.
LOOK_AGAIN = timedelta(seconds=2)
#: An account whose thread has not moved for this long is stuck: the watchdog is no longer fed.
STUCK = timedelta(minutes=10)

Log = Callable[[str, str, Mapping[str, object]], None]
"""Level, event name and facts."""


@dataclass(slots=True)
class Service:
    """Runs accounts until told to stop."""

    accounts: Sequence[Account]
    tools: Tools
    poll: timedelta
    log: Log
    monotonic: Callable[[], float]
    """Seconds of a clock that never jumps."""
    stopping: threading.Event = field(default_factory=threading.Event)
    moved: dict[str, float] = field(default_factory=dict)
    """When each account's thread last moved, by the monotonic clock."""
    failure: BaseException | None = None
    _threads: list[threading.Thread] = field(default_factory=list)

    def start(self) -> None:
        """Start a thread for each account."""
        for account in self.accounts:
            self.moved[account.name] = self.monotonic()
            thread = threading.Thread(target=self._live, args=(account,), name=f"account {account.name}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def stop(self, seconds: float = 40) -> bool:
        """Let each account finish the action in hand; whether all did within that time."""
        self.stopping.set()
        deadline = self.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - self.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def is_well(self) -> bool:
        """Whether every account's thread has moved of late."""
        now = self.monotonic()
        return self.failure is None and all(now - moved < STUCK.total_seconds() for moved in self.moved.values())

    def _live(self, account: Account) -> None:
        try:
            pause = FIRST_PAUSE
            while not self.stopping.is_set():
                passed = self._pass(account)
                pause = min(pause * 2, LONGEST_PAUSE) if passed.trouble else FIRST_PAUSE
                self._wait(account, self._until(account, passed, pause))
        except BaseException as error:  # noqa: BLE001 - whatever it is, the main thread must know and end the service
            self.failure = error
            self.stopping.set()

    def _pass(self, account: Account) -> Passed:
        self.moved[account.name] = self.monotonic()
        try:
            passed = one_pass(account, self.tools)
        except PerseveraError:
            raise
        except Exception as error:  # noqa: BLE001 - a fault of ours over one account's mail must not stop the others
            # Where it happened, without the error's own words: those may hold a subject or an address.
            places = [f"{place.filename}:{place.lineno} {place.name}" for place in extract_tb(error.__traceback__)]
            self.log("error", "account_fault", {"account": account.name, "why": type(error).__name__, "places": places})
            passed = Passed(account=account.name, trouble=type(error).__name__)
        if passed.trouble:
            self.log("warning", "account_trouble", {"account": account.name, "why": passed.trouble})
        elif passed.messages or passed.done:
            facts = {"messages": passed.messages, "planned": passed.proposals, "done": passed.done}
            self.log("info", "pass", {"account": account.name, **facts})
        return passed

    def _until(self, account: Account, passed: Passed, pause: timedelta) -> timedelta:
        if passed.trouble:
            return pause
        now = self.tools.clock()
        settled = now + timedelta(seconds=account.provider.settle_seconds) + LOOK_AGAIN
        wake: datetime = next_wake(account, self.tools, now, self.poll)
        return max(min(wake, settled) - now if passed.soon else wake - now, timedelta(seconds=1))

    def _wait(self, account: Account, wait: timedelta) -> None:
        """Wait for a change or the time, in stretches short enough to show that the thread lives."""
        left = wait.total_seconds()
        push = account.provider.push
        while left > 0 and not self.stopping.is_set():
            stretch = min(left, 60.0)
            self.moved[account.name] = self.monotonic()
            if push is not None:
                if push.wait(stretch, self.stopping.is_set):
                    return
            else:
                self.stopping.wait(stretch)
            left -= stretch
