"""``persevera scan``: a mailbox read into a store that lives only as long as the look; what is read is never written to."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from persevera import settings as settings_of
from persevera.app.build import App, writer
from persevera.app.clock import Clock, system_clock
from persevera.engine.account import Account, Rules
from persevera.engine.scan import Scanned, guess_addresses, scan
from persevera.errors import UsageError
from persevera.model.cadence import WorkCalendar
from persevera.model.freemail import is_free_mail
from persevera.ports import Person, Provider
from persevera.providers.mail import open_mailbox
from persevera.store import open_store

#: A whole mailbox is read, however old.
ALL_DAYS = 36_500


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a look at a mailbox found, and for whom it was taken."""

    addresses: tuple[str, ...]
    guessed: bool
    zone: ZoneInfo
    found: tuple[Scanned, ...]


def scan_path(
    path: Path, me: Collection[str], clock: Clock, home: Path | None, country: str, progress: Callable[[int], None]
) -> Looked:
    """Every proposal of the mailbox at a path. Raises UsageError where it cannot be told whose it is, and ProviderError."""
    mail, _ = open_mailbox(path, clock=system_clock)
    addresses = tuple(address.strip().lower() for address in me) or guess_addresses(mail)
    if not addresses:
        raise UsageError(
            "It cannot be told whose mailbox {path} is.", "Say so: persevera scan --me you@your-company.com PATH", path=path
        )
    places = settings_of.places(home)
    chosen = settings_of.load(places.config)
    zone = settings_of.system_zone() or ZoneInfo("UTC")
    with suppress(ValueError, LookupError):
        zone = ZoneInfo(chosen.work.zone) if chosen.work.zone != "auto" else zone
    domains = frozenset(address.partition("@")[2] for address in addresses)
    account = Account(
        name="scan",
        person=Person(
            account="scan",
            name="",
            address=addresses[0],
            identities=frozenset(addresses),
            organisation=frozenset(domain for domain in domains if not is_free_mail(domain)),
            language="en",
            country=country or chosen.work.country,
        ),
        provider=Provider(mail=mail),
        work=WorkCalendar(zone=zone, opens=chosen.work.opens, closes=chosen.work.closes),
        cadences=chosen.cadences(),
        cadence=next(iter(chosen.cadences())),
        rules=Rules(
            appointment_minutes=15,
            appointments_a_day=8,
            alarm_minutes=0,
            drafts_a_day=0,
            drafts_a_pass=0,
            threshold=chosen.recognise.threshold,
            look_back_days=ALL_DAYS,
            plan_days=ALL_DAYS,
            first_a_day=1,
        ),
    )
    with TemporaryDirectory(prefix="persevera-") as folder:
        store = open_store(f"sqlite:///{folder}/scan.db")
        try:
            app = App(places, chosen, store, clock, writer(places))
            found = scan(account, app.tools, progress)
        finally:
            store.close()
    return Looked(addresses=addresses, guessed=not me, zone=zone, found=found)
