"""Settings to working parts: the store, the writer of words, and each account with its ways to the world."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from persevera import settings as settings_of
from persevera.app.brake import is_halted
from persevera.app.clock import Clock, system_clock
from persevera.app.wake import wake, wake_folder
from persevera.engine.account import Account, Rules, Tools
from persevera.errors import SettingsError, StoreError, UsageError
from persevera.model.reason import Reason
from persevera.ports import Calendar, Provider, Store
from persevera.providers.calendar import calendar_class
from persevera.providers.mail import open_mailbox
from persevera.settings import Places, Settings
from persevera.store import copy_store, hold, open_store

if TYPE_CHECKING:
    from persevera.drafting import TemplateWriter
    from persevera.providers.push import FolderPush

STORE = "persevera.db"


@dataclass(slots=True)
class App:
    """One installation, open for work."""

    places: Places
    settings: Settings
    store: Store
    clock: Clock
    writer: TemplateWriter
    config: Path | None = None
    """The settings file that was named; None for the usual one."""
    watched: bool = False
    """Whether the accounts' folders are watched for changes; only the daemon waits for any."""
    stopping: Callable[[], bool] = lambda: False
    """Whether the daemon is asked to end: no further action is begun."""
    _accounts: dict[str, Account] = field(default_factory=dict)
    _pushes: list[FolderPush] = field(default_factory=list)

    @property
    def tools(self) -> Tools:
        """What the engine works with."""
        return Tools(
            store=self.store,
            writer=self.writer,
            clock=self.clock,
            halted=lambda: self.stopping() or is_halted(self.places.state),
            say=say,
        )

    def accounts(self, name: str | None = None) -> tuple[Account, ...]:
        """All accounts, or the one of that name. Raises UsageError where there is none, SettingsError for a wrong one."""
        if name is not None and self.settings.account(name) is None:
            known = ", ".join(account.name for account in self.settings.accounts) or "none yet"
            raise UsageError("There is no account {name}.", "Accounts: {known}.", name=name, known=known)
        wanted = [account for account in self.settings.accounts if name in (None, account.name)]
        if not wanted:
            raise _no_account()
        return tuple(self._account(account) for account in wanted)

    def account(self, name: str) -> Account:
        """The account of that name. Raises as ``accounts`` does."""
        return self.accounts(name)[0]

    def zone(self) -> ZoneInfo:
        """The zone to show times in when no account is meant: that of the first account."""
        return self.accounts()[0].work.zone

    def wake_daemon(self) -> bool:
        """Have the daemon look at once, if one runs on this installation; whether one does."""
        return wake(self.places.state, self.places.state / STORE)

    def close(self) -> None:
        """Give up the store and the watches."""
        for push in self._pushes:
            push.close()
        self.store.close()

    def _account(self, told: settings_of.Account) -> Account:
        if told.name not in self._accounts:
            self._accounts[told.name] = self._build(told)
        return self._accounts[told.name]

    def _build(self, told: settings_of.Account) -> Account:
        chosen = self.settings
        year = self.clock().year
        work = chosen.work_calendar(told, range(year - 1, year + 3))
        return Account(
            name=told.name,
            person=chosen.person(told),
            provider=self._provider(told, work.zone),
            work=work,
            cadences=chosen.cadences(),
            cadence=told.cadence,
            authserv_ids=frozenset(told.authserv_ids),
            rules=Rules(
                appointment_minutes=chosen.appointments.minutes,
                appointments_a_day=chosen.appointments.a_day,
                alarm_minutes=chosen.appointments.alarm_minutes,
                drafts_a_day=chosen.drafts.a_day,
                drafts_a_pass=chosen.breaker.drafts_a_pass,
                threshold=chosen.recognise.threshold,
                look_back_days=chosen.first_start.look_back_days,
                plan_days=chosen.first_start.plan_days,
                first_a_day=chosen.first_start.a_day,
            ),
        )

    def _provider(self, told: settings_of.Account, zone: ZoneInfo) -> Provider:
        provider = provider_for(told, zone, self.clock)
        if not self.watched:
            return provider
        from persevera.providers.push import FolderPush  # noqa: PLC0415 - only the daemon needs it

        calendar = [told.calendar_path] if provider.calendar is not None and told.calendar_path else []
        self._pushes.append(FolderPush([told.mailbox, *calendar, wake_folder(self.places.state)]))
        return replace(provider, push=self._pushes[-1])


def _no_account() -> SettingsError:
    return SettingsError("There is no account yet.", "Add one with “persevera connect local”.")


def provider_for(told: settings_of.Account, zone: ZoneInfo, clock: Clock) -> Provider:
    """The ways to the world that an account's settings name. Raises ProviderError where one cannot be had."""
    # Folders carry the real time in their stamps, whatever clock the rest is given.
    mail, drafts = open_mailbox(told.mailbox, kind=told.mail, sent=told.sent, drafts=told.drafts, clock=system_clock)
    calendar: Calendar | None = None
    if told.calendar == "ics" and told.calendar_path is not None:
        calendar = calendar_class(told.calendar)(told.calendar_path, zone=zone, now=clock)
    return Provider(mail=mail, drafts=drafts, calendar=calendar, settle_seconds=0)


def say(reason: Reason, language: str, zone: ZoneInfo) -> str:
    """A reason as a sentence in a language, moments in a zone."""
    from persevera import wording  # noqa: PLC0415 - a look says nothing in words

    return wording.say(reason.text, reason.facts, language, zone)


def store_url(places: Places) -> str:
    """The address of the installation's store."""
    return f"sqlite:///{places.state / STORE}"


@contextmanager
def open_app(
    home: Path | None = None,
    config: Path | None = None,
    clock: Clock = system_clock,
    *,
    create: bool = True,
    watched: bool = False,
    language: str = "en",
) -> Iterator[App]:
    """An installation, its settings read and its store open; closed at the end. Raises SettingsError and StoreError.

    ``watched``: changes in the folders of its accounts are watched for, and the commands that wake a daemon.
    ``language``: in which wrong settings are told.
    """
    places = settings_of.places(home)
    chosen = settings_of.load(places.config, config, language=language)
    if create:
        places.make()
    elif not chosen.accounts and not os.path.lexists(places.state / STORE):
        raise _no_account()
    app = App(places, chosen, open_store(store_url(places), create=create), clock, writer(places), config, watched)
    try:
        yield app
    finally:
        app.close()


@contextmanager
def open_trial(
    home: Path | None = None, config: Path | None = None, clock: Clock = system_clock, *, language: str = "en"
) -> Iterator[App]:
    """The installation on a copy of its store (an empty one where there is none) that goes when the block ends.

    Nothing of the installation is made or changed. Raises SettingsError and StoreError.
    """
    places = settings_of.places(home)
    chosen = settings_of.load(places.config, config, language=language)
    with TemporaryDirectory(prefix="persevera-") as folder:
        store = _copied(places, Path(folder) / STORE)
        app = App(places, chosen, store, clock, writer(places), config)
        try:
            yield app
        finally:
            app.close()


def _copied(places: Places, copy: Path) -> Store:
    """A copy of the store, opened; an empty one where there is none. What is wrong with it is wrong with the store itself."""
    try:
        if os.path.lexists(places.state / STORE):
            copy_store(store_url(places), copy)
        return open_store(f"sqlite:///{copy}")
    except StoreError as error:
        raise type(error)(error.message, error.remedy, **(error.facts | {"path": places.state / STORE})) from error


def alone(app: App) -> AbstractContextManager[None]:
    """No other instance passes over the same store meanwhile. Raises StoreInUse while one does."""
    return hold(app.places.state / STORE)


def writer(places: Places) -> TemplateWriter:
    """The writer of words: the person's own templates first, where they have any."""
    from persevera.drafting import TemplateWriter  # noqa: PLC0415 - only passes write

    own = places.config / "templates"
    return TemplateWriter(own if own.is_dir() else None)
