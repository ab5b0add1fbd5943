"""One account as the engine works with it: whose it is, its ways to the world, and the rules that hold for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from persevera.model.cadence import Cadence, WorkCalendar
from persevera.model.message import Address
from persevera.model.reason import Reason
from persevera.ports import Person, Provider, Store, Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The limits of an account. Times in the units that the names say."""

    appointment_minutes: int
    appointments_a_day: int
    alarm_minutes: int
    drafts_a_day: int
    drafts_a_pass: int
    """More new drafts than this in one plan stop the account until a person looks."""
    threshold: float
    """The score from which a sent message is a proposal."""
    look_back_days: int
    plan_days: int
    first_a_day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One mailbox with its calendar."""

    name: str
    person: Person
    provider: Provider
    work: WorkCalendar
    cadences: Mapping[str, Cadence]
    cadence: str
    rules: Rules
    authserv_ids: frozenset[str] = frozenset()
    """Servers whose Authentication-Results count (RFC 8601); where none is named, the topmost of each message does."""

    def is_mine(self, address: Address) -> bool:
        """Whether an address is an identity of the account, plus-forms folded (ana+web@… is ana@…)."""
        local, _, domain = address.addr_spec.partition("@")
        return address.addr_spec in self.person.identities or f"{local.partition('+')[0]}@{domain}" in self.person.identities

    def is_ours(self, address: Address) -> bool:
        """Whether an address is the person's or a colleague's."""
        return self.is_mine(address) or address.domain in self.person.organisation

    def cadence_of(self, name: str) -> Cadence:
        """The cadence by its name; the account's own where the settings no longer have it."""
        return self.cadences.get(name) or self.cadences[self.cadence]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What every part of the path is given: the store, the writer of words, the clock, and the brake."""

    store: Store
    writer: Writer
    clock: Callable[[], datetime]
    """Now, aware."""
    halted: Callable[[], bool]
    """Whether ``persevera halt`` holds: asked before each write."""
    say: Callable[[Reason, str, ZoneInfo], str]
    """A reason as a sentence in a language, its moments in a zone."""
