"""All settings together, and what the rest of the program asks of them."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from datetime import date
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field

from persevera.errors import SettingsError
from persevera.model.cadence import Cadence, Step, WorkCalendar
from persevera.model.freemail import is_free_mail
from persevera.ports import Person
from persevera.settings import holiday
from persevera.settings.tables import (
    DAYS,
    Account,
    Appointments,
    Breaker,
    CadenceTable,
    Drafts,
    FirstStart,
    Language,
    Log,
    Poll,
    Recognise,
    Table,
    Work,
)
from persevera.settings.values import ListIn, Name
from persevera.settings.zones import system_zone

#: Countries where "auto" means Spanish (ISO 3166-1).
SPANISH_SPEAKING = frozenset(
    {"AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GQ", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY", "SV", "UY", "VE"}
)


class Settings(Table):
    """All settings. ``load`` makes them."""

    language: Language
    work: Work
    appointments: Appointments
    drafts: Drafts
    breaker: Breaker
    first_start: FirstStart
    poll: Poll
    recognise: Recognise
    log: Log
    cadence: dict[Name, CadenceTable]
    accounts: Annotated[tuple[Account, ...], ListIn, Field(alias="account")]

    def account(self, name: str) -> Account | None:
        """The account of that name, or None."""
        return next((account for account in self.accounts if account.name == name), None)

    def cadences(self) -> dict[str, Cadence]:
        """All cadences by name."""
        return {
            name: Cadence(
                name=name,
                steps=tuple(Step(wait=step.wait, channel=step.channel, template=step.template) for step in table.steps),
            )
            for name, table in self.cadence.items()
        }

    def zone_of(self, account: Account) -> ZoneInfo | None:
        """The zone that the settings name for an account: its own, else that of the working hours; None for "auto"."""
        name = account.zone or self.work.zone
        return None if name in ("", "auto") else ZoneInfo(name)

    def country_of(self, account: Account) -> str:
        """The account's country, else that of the working hours; empty for none."""
        return account.country or self.work.country

    def holidays(self, account: Account, years: Collection[int]) -> frozenset[date]:
        """Public holidays of the account's country and region, and the days of the person's own list, in those years.

        Raises SettingsError when the list cannot be read.
        """
        country = self.country_of(account)
        region = self.work.region if country == self.work.country else ""
        days = holiday.of_country(country, region, years) if country else frozenset[date]()
        if self.work.holidays_file is None:
            return days
        try:
            return days | holiday.of_file(self.work.holidays_file, years)
        except OSError as error:
            why = error.strerror or str(error)
        except ValueError as error:
            why = str(error)
        raise SettingsError(
            "The list of holidays {path} cannot be used: {why}.",
            "Mend work.holidays_file, or leave it empty.",
            path=self.work.holidays_file,
            why=why,
        )

    def work_calendar(self, account: Account, years: Collection[int], found: ZoneInfo | None = None) -> WorkCalendar:
        """The person's working time, with the holidays of those years.

        The zone is that of the settings, else the one ``found`` in their calendar or sent mail, else the system's.
        Raises SettingsError where there is none of these, and as ``holidays`` does.
        """
        zone = self.zone_of(account) or found or system_zone()
        if zone is None:
            raise SettingsError(
                "The time zone of account {account} is not known.",
                'Set it in the settings, as in zone = "Europe/Madrid" under [work].',
                account=account.name,
            )
        return WorkCalendar(
            zone=zone,
            opens=self.work.opens,
            closes=self.work.closes,
            weekdays=frozenset(DAYS.index(day) for day in self.work.weekdays),
            holidays=self.holidays(account, years),
        )

    def person_language(self, account: Account | None, environment: Mapping[str, str] | None = None) -> str:
        """The language (``es`` or ``en``) of an account's appointments, or of the program when no account is meant.

        The account's setting, else the general one; for "auto" Spanish in a Spanish-speaking country, else by the locale.
        """
        chosen = (account.language if account else "") or self.language
        if chosen != "auto":
            return chosen
        if account and (country := self.country_of(account)):
            return "es" if country in SPANISH_SPEAKING else "en"
        found = os.environ if environment is None else environment
        locale = found.get("LC_ALL") or found.get("LC_MESSAGES") or found.get("LANG") or ""
        return "es" if locale.partition("_")[0].partition(".")[0].lower() == "es" else "en"

    def organisation(self, account: Account) -> frozenset[str]:
        """The domains of the account's organisation: as set, else those of all accounts' addresses; never a free-mail domain."""
        addresses = (address for each in self.accounts for address in (*each.addresses, *account.addresses))
        domains = account.organisation or (address.rpartition("@")[2] for address in addresses)
        return frozenset(domain for domain in domains if not is_free_mail(domain))

    def person(self, account: Account, environment: Mapping[str, str] | None = None) -> Person:
        """Whose account it is, as drafting and planning must know them."""
        return Person(
            account=account.name,
            name=account.person,
            address=account.address,
            identities=frozenset(account.addresses),
            organisation=self.organisation(account),
            language=self.person_language(account, environment),
            country=self.country_of(account),
        )
