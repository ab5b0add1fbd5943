"""``persevera scan``: a mailbox read into a store that lives only as long as the look; what is read is never written to."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from persevera import settings as settings_of
from persevera.app.build import say
from persevera.app.clock import Clock, system_clock
from persevera.engine.account import Account, Rules, Tools
from persevera.engine.scan import Scanned, guess_addresses, scan
from persevera.errors import Unsupported, UsageError
from persevera.model.cadence import WorkCalendar
from persevera.model.freemail import is_free_mail
from persevera.model.message import Draft
from persevera.ports import Brief, Person, Provider, Words
from persevera.providers.mail import open_mailbox
from persevera.store import memory_store

#: A whole mailbox is read, however old.
ALL_DAYS = 36_500


class _NoWriter:
    """Stands where words are written: a look makes no drafts and no appointments, and nobody asks for any."""

    def draft(self, brief: Brief, *_: object, **__: object) -> Draft:
        """Refuses."""
        raise Unsupported("A look at a mailbox writes no {template}.", template=brief.template)

    def appointment(self, brief: Brief) -> Words:
        """Refuses."""
        raise Unsupported("A look at a mailbox writes no {template}.", template=brief.template)


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """Look for garbage in cycles more seldom: a look makes hardly any, and each search passes over all that was read."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a look at a mailbox found, and for whom it was taken."""

    addresses: tuple[str, ...]
    guessed: bool
    zone: ZoneInfo
    found: tuple[Scanned, ...]


def scan_path(
    path: Path,
    me: Collection[str],
    clock: Clock,
    home: Path | None,
    country: str,
    progress: Callable[[int], None],
    *,
    language: str = "en",
) -> Looked:
    """Every proposal of the mailbox at a path.

    Raises UsageError where it cannot be told whose it is, ProviderError, and SettingsError, told in ``language``.
    """
    mail, _ = open_mailbox(path, clock=system_clock)
    addresses = tuple(address.strip().lower() for address in me) or guess_addresses(mail)
    if not addresses:
        raise UsageError(
            "It cannot be told whose mailbox {path} is.", "Say so: persevera scan --me you@your-company.com PATH", path=path
        )
    places = settings_of.places(home)
    chosen = settings_of.load(places.config, language=language)
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
    tools = Tools(store=memory_store(), writer=_NoWriter(), clock=clock, halted=lambda: True, say=say)
    with _seldom_collected():
        found = scan(account, tools, progress)
    return Looked(addresses=addresses, guessed=not me, zone=zone, found=found)
