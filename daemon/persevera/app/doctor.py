"""Checks of a whole installation, each with what was found and what to do. It writes nothing."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from persevera import settings as settings_of
from persevera.app.brake import is_halted
from persevera.app.build import STORE, provider_for, store_url, writer
from persevera.app.clock import Clock
from persevera.engine.health import healths
from persevera.engine.scan import guess_addresses, sends_from
from persevera.errors import PerseveraError
from persevera.model.message import FolderUse
from persevera.model.reason import Reason, because
from persevera.providers.mail.maildir.tree import folder_for, folders_of
from persevera.settings import Places, Settings
from persevera.store import check_store, open_store

#: A clock that runs so far behind what was already read is wrong.
CLOCK_MAY_LAG = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One check: what was looked at, how it is, and what to do if it is not well."""

    check: str
    well: bool
    told: Reason
    remedy: Reason | None = None


def examine(home: Path | None, config: Path | None, clock: Clock, *, language: str = "en") -> tuple[Finding, ...]:
    """All checks, in the order in which to mend what they find; wrong settings are told in ``language``."""
    places = settings_of.places(home)
    try:
        chosen = settings_of.load(places.config, config, language=language)
    except PerseveraError as error:
        faults = [Reason(fault) for fault in getattr(error, "faults", ())]
        remedy = because("Mend the settings, then look again.")
        told = [_reason(error.message, error), *faults]
        return tuple(Finding(check="settings", well=False, told=one, remedy=remedy) for one in told)
    return tuple(_all(places, chosen, clock))


def _all(places: Places, chosen: Settings, clock: Clock) -> Iterator[Finding]:
    yield Finding(check="settings", well=True, told=Reason(str(places.config)))
    yield _permissions(places)
    yield _templates(places)
    yield _brake(places)
    if not chosen.accounts:
        remedy = because("Add one: persevera connect local")
        yield Finding(check="accounts", well=False, told=because("There is no account yet."), remedy=remedy)
    for account in chosen.accounts:
        yield _zone(chosen, account, clock)
        yield _mailbox(chosen, account, clock)
        if account.calendar != "none":
            yield _calendar(chosen, account, clock)
    store = _store(places)
    yield store
    if store.well and (places.state / STORE).exists():
        yield from _accounts(places, chosen, clock)


def _tried(check: str, look: Callable[[], Reason]) -> Finding:
    """What a look says; what it raises, with its remedy."""
    try:
        return Finding(check=check, well=True, told=look())
    except PerseveraError as error:
        return Finding(check=check, well=False, told=_reason(error.message, error), remedy=_reason(error.remedy, error))
    except OSError as error:
        told = Reason(str(error))
        return Finding(check=check, well=False, told=told, remedy=because("Check that the path is right and may be read."))


def _reason(text: str, error: PerseveraError) -> Reason:
    """A sentence of an error with its facts."""
    return Reason(text, tuple((name, str(fact)) for name, fact in error.facts.items()))


def _permissions(places: Places) -> Finding:
    loose = [
        path
        for path in (places.state, places.state / STORE, places.config / "accounts")
        if path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
    if loose:
        names = " ".join(str(path) for path in loose)
        told, remedy = because("Others may read {paths}.", paths=names), Reason(f"chmod go-rwx {names}")
        return Finding(check="permissions", well=False, told=told, remedy=remedy)
    return Finding(check="permissions", well=True, told=because("Only you may read settings and store."))


def _templates(places: Places) -> Finding:
    def look() -> Reason:
        problems = writer(places).check()
        if problems:
            raise PerseveraError("{problems}", "Mend the templates, or remove your own.", problems="; ".join(map(str, problems)))
        return because("Every template can be rendered.")

    return _tried("templates", look)


def _brake(places: Places) -> Finding:
    if is_halted(places.state):
        told, remedy = because("Halted: nothing is written."), Reason("persevera unhalt")
        return Finding(check="brake", well=False, told=told, remedy=remedy)
    return Finding(check="brake", well=True, told=because("Off."))


def _zone(chosen: Settings, account: settings_of.Account, clock: Clock) -> Finding:
    def look() -> Reason:
        year = clock().year
        work = chosen.work_calendar(account, range(year, year + 2))
        return because(
            "{account}: {zone}, {count} holidays known.", account=account.name, zone=work.zone.key, count=len(work.holidays)
        )

    return _tried("zone", look)


def _mailbox(chosen: Settings, account: settings_of.Account, clock: Clock) -> Finding:
    def look() -> Reason:
        provider = provider_for(account, chosen.work_calendar(account, ()).zone, clock)
        folders = provider.mail.folders()
        uses = set(folders.values())
        if "sent" not in uses and "mixed" not in uses:
            raise PerseveraError(
                "{account}: no folder of sent mail was found.", 'Name it: sent = "…" in the account.', account=account.name
            )
        if provider.drafts is not None and "drafts" not in uses:
            raise PerseveraError(
                "{account}: no Drafts folder was found.", 'Name it: drafts = "…" in the account.', account=account.name
            )
        if not sends_from(provider.mail, account.addresses):
            raise PerseveraError(
                "{account}: no sent mail comes from {addresses}.",
                "Mend the addresses of the account; sent mail comes from {found}.",
                account=account.name,
                addresses=", ".join(account.addresses),
                found=", ".join(guess_addresses(provider.mail)) or "-",
            )
        if account.mail == "maildir":
            found = folder_for(FolderUse.DRAFTS, folders_of(account.mailbox, account.sent, account.drafts), account.drafts)
            _writable(*(Path(found.path) / part for part in ("tmp", "cur")) if found else ())
        return because("{account}: {count} folders.", account=account.name, count=len(folders))

    return _tried("mailbox", look)


def _calendar(chosen: Settings, account: settings_of.Account, clock: Clock) -> Finding:
    def look() -> Reason:
        provider = provider_for(account, chosen.work_calendar(account, ()).zone, clock)
        count = len(provider.calendar.ours()) if provider.calendar else 0
        if account.calendar_path is not None:
            _writable(account.calendar_path)
        return because("{account}: {count} appointments of ours.", account=account.name, count=count)

    return _tried("calendar", look)


def _writable(*folders: Path) -> None:
    """Raises PerseveraError for the first folder in which no file can be made."""
    for folder in folders:
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PerseveraError(
                "The folder {folder} may not be written.",
                "Give Persevera's user the right to; under systemd also name it in ReadWritePaths=.",
                folder=folder,
            )


def _store(places: Places) -> Finding:
    def look() -> Reason:
        if not os.path.lexists(places.state / STORE):
            return because("None yet; the first pass makes it.")
        check_store(store_url(places))
        open_store(store_url(places), create=False).close()
        return because("{path} is sound.", path=str(places.state / STORE))

    return _tried("store", look)


def _accounts(places: Places, chosen: Settings, clock: Clock) -> Iterator[Finding]:
    store = open_store(store_url(places), create=False)
    try:
        for health in healths(store, [account.name for account in chosen.accounts]):
            name = health.account
            if health.read_at and health.read_at > clock() + CLOCK_MAY_LAG:
                told = because(
                    "The clock says {now}, but {account} was read at {then}.", now=clock(), account=name, then=health.read_at
                )
                yield Finding(check="clock", well=False, told=told, remedy=because("Set the clock right."))
            if health.trouble:
                told = Reason(f"{name}: {health.trouble}")
                yield Finding(check="account", well=False, told=told, remedy=Reason("persevera status"))
            if health.without_next_step:
                told = because(
                    "{account}: {count} open proposals have no next step.", account=name, count=health.without_next_step
                )
                yield Finding(check="next steps", well=False, told=told, remedy=Reason("persevera once"))
            if health.shunted or health.unreadable:
                count = health.shunted + health.unreadable
                told = because("{account}: {count} things are set aside for you.", account=name, count=count)
                yield Finding(check="outbox", well=False, told=told, remedy=Reason("persevera outbox"))
    finally:
        store.close()
