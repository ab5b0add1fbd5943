"""Checks of a whole installation, each with what was found and what to do. It writes nothing."""

from __future__ import annotations

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
from persevera.errors import PerseveraError
from persevera.settings import Places, Settings
from persevera.store import check_store, open_store

#: A clock that runs so far behind what was already read is wrong.
CLOCK_MAY_LAG = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One check: what was looked at, how it is, and what to do if it is not well."""

    check: str
    well: bool
    told: str
    remedy: str = ""


def examine(home: Path | None, config: Path | None, clock: Clock) -> tuple[Finding, ...]:
    """All checks, in the order in which to mend what they find."""
    places = settings_of.places(home)
    try:
        chosen = settings_of.load(places.config, config)
    except PerseveraError as error:
        faults = "; ".join(getattr(error, "faults", ()))
        return (
            Finding(check="settings", well=False, told=f"{error} {faults}".strip(), remedy="Mend the settings, then look again."),
        )
    return tuple(_all(places, chosen, clock))


def _all(places: Places, chosen: Settings, clock: Clock) -> Iterator[Finding]:
    yield Finding(check="settings", well=True, told=str(places.config))
    yield _permissions(places)
    yield _templates(places)
    yield _brake(places)
    if not chosen.accounts:
        yield Finding(check="accounts", well=False, told="There is no account yet.", remedy="Add one: persevera connect local")
    for account in chosen.accounts:
        yield _zone(chosen, account, clock)
        yield _mailbox(chosen, account, clock)
        if account.calendar != "none":
            yield _calendar(chosen, account, clock)
    yield _store(places)
    if (places.state / STORE).exists():
        yield from _accounts(places, chosen, clock)


def _tried(check: str, look: Callable[[], str]) -> Finding:
    """What a look says; what it raises, with its remedy."""
    try:
        return Finding(check=check, well=True, told=look())
    except PerseveraError as error:
        return Finding(
            check=check, well=False, told=error.message.format_map(error.facts), remedy=error.remedy.format_map(error.facts)
        )
    except OSError as error:
        return Finding(check=check, well=False, told=str(error), remedy="Check that the path is right and may be read.")


def _permissions(places: Places) -> Finding:
    loose = [
        path
        for path in (places.state, places.state / STORE, places.config / "accounts")
        if path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
    if loose:
        names = " ".join(str(path) for path in loose)
        return Finding(check="permissions", well=False, told=f"Others may read {names}.", remedy=f"chmod go-rwx {names}")
    return Finding(check="permissions", well=True, told="Only you may read settings and store.")


def _templates(places: Places) -> Finding:
    def look() -> str:
        problems = writer(places).check()
        if problems:
            raise PerseveraError("{problems}", "Mend the templates, or remove your own.", problems="; ".join(map(str, problems)))
        return "Every template can be rendered."

    return _tried("templates", look)


def _brake(places: Places) -> Finding:
    if is_halted(places.state):
        return Finding(check="brake", well=False, told="Halted: nothing is written.", remedy="persevera unhalt")
    return Finding(check="brake", well=True, told="Off.")


def _zone(chosen: Settings, account: settings_of.Account, clock: Clock) -> Finding:
    def look() -> str:
        year = clock().year
        work = chosen.work_calendar(account, range(year, year + 2))
        return f"{account.name}: {work.zone.key}, {len(work.holidays)} holidays known."

    return _tried("zone", look)


def _mailbox(chosen: Settings, account: settings_of.Account, clock: Clock) -> Finding:
    def look() -> str:
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
        return f"{account.name}: {len(folders)} folders."

    return _tried("mailbox", look)


def _calendar(chosen: Settings, account: settings_of.Account, clock: Clock) -> Finding:
    def look() -> str:
        provider = provider_for(account, chosen.work_calendar(account, ()).zone, clock)
        count = len(provider.calendar.ours()) if provider.calendar else 0
        return f"{account.name}: {count} appointments of ours."

    return _tried("calendar", look)


def _store(places: Places) -> Finding:
    def look() -> str:
        if not (places.state / STORE).exists():
            return "None yet; the first pass makes it."
        check_store(store_url(places))
        return f"{places.state / STORE} is sound."

    return _tried("store", look)


def _accounts(places: Places, chosen: Settings, clock: Clock) -> Iterator[Finding]:
    store = open_store(store_url(places), create=False)
    try:
        for health in healths(store, [account.name for account in chosen.accounts]):
            if health.read_at and health.read_at > clock() + CLOCK_MAY_LAG:
                told = f"The clock says {clock().isoformat()}, but {health.account} was read at {health.read_at.isoformat()}."
                yield Finding(check="clock", well=False, told=told, remedy="Set the clock right.")
            if health.trouble:
                yield Finding(check="account", well=False, told=f"{health.account}: {health.trouble}", remedy="persevera status")
            if health.without_next_step:
                told = f"{health.account}: {health.without_next_step} open proposals have no next step."
                yield Finding(check="next steps", well=False, told=told, remedy="persevera once")
            if health.shunted or health.unreadable:
                told = f"{health.account}: {health.shunted + health.unreadable} things are set aside for you."
                yield Finding(check="outbox", well=False, told=told, remedy="persevera outbox")
    finally:
        store.close()
