"""A whole installation in memory with a hand-set clock: a mailbox, a calendar, a store in a file, and the person's hands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.builders import ME, a_proposal
from tests.cases import CADENCE

from persevera import wording
from persevera.drafting import TemplateWriter
from persevera.engine.account import Account, Rules, Tools
from persevera.engine.passes import Passed, one_pass
from persevera.model.artefact import Key
from persevera.model.cadence import WorkCalendar
from persevera.model.message import Address, FolderUse, Message, Ref
from persevera.model.proposal import Proposal
from persevera.ports import Person, Provider, Store
from persevera.providers import mime
from persevera.providers.calendar.memory import MemoryCalendar, Pages
from persevera.providers.mail.memory import Mailbox, MemoryDrafts, MemoryMail
from persevera.store import open_store

MADRID = ZoneInfo("Europe/Madrid")
WRITER = TemplateWriter()


class World:
    """One account; ``now`` is set by hand, and faults may strike any request."""

    def __init__(self, folder: Path, now: datetime, settle: int = 0, name: str = "ana", me: Address = ME) -> None:
        self.folder, self.now, self.settle, self.name, self.me = folder, now, settle, name, me
        self.mailbox, self.pages = Mailbox(), Pages()
        self.fault: Callable[[str, str], None] = lambda _request, _moment: None
        self.halted = False
        self.store: Store = open_store(f"sqlite:///{folder}/persevera.db")

    def restart(self) -> None:
        """A new process on the same store and mailbox."""
        self.store.close()
        self.store = open_store(f"sqlite:///{self.folder}/persevera.db")

    def lose_store(self) -> None:
        """The store is gone; the mailbox is not, nor the install key beside the store."""
        self.store.close()
        for path in self.folder.glob("persevera.db*"):
            if path.suffix != ".key":
                path.unlink()
        self.store = open_store(f"sqlite:///{self.folder}/persevera.db")

    @property
    def tools(self) -> Tools:
        return Tools(
            store=self.store,
            writer=WRITER,
            clock=lambda: self.now,
            halted=lambda: self.halted,
            say=lambda reason, language, zone: wording.say(reason.text, reason.facts, language, zone),
        )

    @property
    def account(self) -> Account:
        def strike(request: str, moment: str) -> None:
            self.fault(request, moment)

        return Account(
            name=self.name,
            person=Person(
                account=self.name,
                name=self.me.name,
                address=self.me.addr_spec,
                identities=frozenset({self.me.addr_spec}),
                organisation=frozenset({self.me.domain}),
                language="es",
                country="ES",
            ),
            provider=Provider(
                mail=MemoryMail(self.mailbox, strike),
                drafts=MemoryDrafts(self.mailbox, strike),
                calendar=MemoryCalendar(self.pages, faults=strike),
                settle_seconds=self.settle,
            ),
            work=WorkCalendar(zone=MADRID),
            cadences={"default": CADENCE},
            cadence="default",
            rules=Rules(
                appointment_minutes=15,
                appointments_a_day=8,
                alarm_minutes=10,
                drafts_a_day=10,
                drafts_a_pass=20,
                threshold=0.5,
                look_back_days=90,
                plan_days=30,
                first_a_day=3,
            ),
        )

    def run(self, now: datetime | None = None, *, act: bool = True) -> Passed:
        """One pass, at a moment; its trouble fails the test."""
        passed = self.attempt(now, act=act)
        assert not passed.trouble, passed.trouble
        return passed

    def attempt(self, now: datetime | None = None, *, act: bool = True) -> Passed:
        """One pass that may have trouble."""
        self.now = now or self.now
        return one_pass(self.account, self.tools, act=act)

    def begin(self) -> None:
        """The first pass, on an empty mailbox, an hour before now."""
        later, self.now = self.now, self.now - timedelta(hours=1)
        self.run()
        self.now = later

    def arrives(self, message: Message) -> Ref:
        """A message comes in, or is sent by the person."""
        return self.mailbox.arrive(message)

    def sends_proposal(self, when: datetime, **changes: object) -> Message:
        """The person sends a proposal."""
        message = a_proposal(date=when, **changes)
        self.arrives(message)
        return message

    def drafts(self) -> list[Message]:
        """The drafts that a person would count."""
        return [
            mime.parse(raw, ref=Ref(name), folder=FolderUse.DRAFTS, folder_name="Drafts", fallback=self.now)
            for name, (raw, _) in self.mailbox.drafts.items()
        ]

    def appointments(self) -> list:
        """Our appointments still to come, the earliest first."""
        entries = [e.appointment for e in self.pages.entries.values() if not e.cancelled and e.appointment.end > self.now]
        return sorted(entries, key=lambda one: one.start)

    def send_draft(self, when: datetime, *, keep_mark: bool = True) -> Ref:
        """The person sends the only draft there is."""
        (name,) = self.mailbox.drafts
        if keep_mark:
            return self.mailbox.send_draft(name, when)
        raw, _ = self.mailbox.drafts.pop(name)
        sent = mime.parse(raw, ref=Ref(""), folder=FolderUse.SENT, folder_name="Sent", fallback=when)
        bare = replace(
            sent,
            date=when,
            message_id="sent-by-another-program@example.org",
            headers=tuple(h for h in sent.headers if "persevera" not in h[0]),
        )
        return self.arrives(bare)

    def edit_draft(self, old: str, new: str) -> None:
        """The person changes words of the only draft there is."""
        ((name, (raw, _)),) = self.mailbox.drafts.items()
        message = mime.parse(raw, ref=Ref(""), folder=FolderUse.DRAFTS, folder_name="Drafts", fallback=self.now)
        assert old in (message.text or "")
        changed = raw.replace(old.encode(), new.encode())
        assert changed != raw
        self.mailbox.keep_draft(changed, name)

    def move(self, appointment, start: datetime) -> None:
        """The person moves an appointment."""
        self.pages.put(replace(appointment, start=start, end=start + (appointment.end - appointment.start)))

    def delete(self, appointment) -> None:
        """The person deletes an appointment."""
        del self.pages.entries[Key(appointment.key)]

    def proposal(self) -> Proposal:
        """The only proposal there is."""
        (one,) = self.store.proposals("ana")
        return one
