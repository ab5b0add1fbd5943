"""The pass loop of the daemon on a demo, one look at a time, with what each look changed; and a customer who answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from persevera.app import App
from persevera.demo.folders import Folders
from persevera.demo.letters import Sheet, Written, as_bytes, marked_up, message_id, quoted, replied
from persevera.demo.scene import Paper, Scene, Slot, look_at
from persevera.demo.story import Person, Style
from persevera.engine.passes import one_pass
from persevera.model.message import Address, Ref
from persevera.model.proposal import Proposal, Stage
from persevera.providers.push import FolderPush

_ANSWERS = {
    "es": "Buenos días, Clara:\n\nLo hemos visto y nos encaja. Aceptamos la propuesta, adelante con ella.\n\nUn saludo,\n{name}",
    "en": "Hi Clara,\n\nWe have looked at it and we accept your proposal. Please go ahead.\n\nBest wishes,\n{name}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one look changed."""

    messages: int
    stages: tuple[tuple[Proposal | None, Proposal], ...] = ()
    """Each proposal whose stage changed, before and after; None before for a new one."""
    drafts_made: tuple[Paper, ...] = ()
    drafts_gone: tuple[Paper, ...] = ()
    booked: tuple[Slot, ...] = ()
    cancelled: tuple[Slot, ...] = ()
    trouble: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (
            self.messages or self.stages or self.drafts_made or self.drafts_gone or self.booked or self.cancelled or self.trouble
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """A customer's answer that was put into the inbox."""

    path: Path
    proposal: Proposal
    text: str


@dataclass(slots=True)
class Watching:
    """Looks at a demo again and again; ``scene`` is what was seen last."""

    folders: Folders
    app: App
    push: FolderPush = field(init=False)
    scene: Scene = field(init=False)

    def __post_init__(self) -> None:
        self.push = FolderPush([self.folders.mail, self.folders.calendar])
        self.scene = look_at(self.app)

    def wait(self, seconds: float, stop: Callable[[], bool] = lambda: False) -> bool:
        """Wait until something changes in the folders (True), or the time is over (False)."""
        return self.push.wait(seconds, stop)

    def look(self) -> Change:
        """One pass, and what it changed. Raises SettingsError and StoreError."""
        before = self.scene
        passed = one_pass(self.app.accounts()[0], self.app.tools)
        self.scene = after = look_at(self.app)
        stages = {one.id: one for one in before.proposals}
        return Change(
            messages=passed.messages,
            stages=tuple(
                (stages.get(one.id), one)
                for one in after.proposals
                if one.id not in stages or stages[one.id].stage is not one.stage
            ),
            drafts_made=_without(after.drafts, before.drafts),
            drafts_gone=_without(before.drafts, after.drafts),
            booked=_slots_without(after.appointments, before.appointments),
            cancelled=_slots_without(before.appointments, after.appointments),
            trouble=passed.trouble,
        )

    def answer(self, language: str, at: datetime) -> Dropped | None:
        """A customer whose reminder lies in Drafts says yes; None when there is no such customer any more."""
        papers = [one for one in self.scene.drafts if one.proposal and one.proposal.stage is Stage.WAITING]
        native = [one for one in papers if one.proposal and one.proposal.language == language]
        proposal = next((one.proposal for one in (*native, *papers) if one.proposal), None)
        if proposal is None:
            return None
        words = _ANSWERS["es" if proposal.language == "es" else "en"].format(name=_person(proposal.customer).name)
        raw = _reply(self.app, proposal, words, at)
        return Dropped(path=self.folders.deliver(raw, at), proposal=proposal, text=words)


def _reply(app: App, proposal: Proposal, words: str, at: datetime) -> bytes:
    account = app.accounts()[0]
    entry = app.store.entries(account.name, [proposal.message_id])[proposal.message_id]
    sent = account.provider.mail.read(Ref(entry.ref))
    original = Written(
        message_id=sent.message_id,
        at=sent.date,
        sender=_person(sent.sender),
        to=tuple(_person(one) for one in sent.to),
        subject=sent.subject,
        text=sent.text or "",
        references=tuple(sent.references),
    )
    customer = _person(proposal.customer)
    written = Written(
        message_id=message_id("watch", proposal.id, at.isoformat(), domain=f"mail.{customer.domain}"),
        at=at.astimezone(account.work.zone).replace(microsecond=0),
        sender=customer,
        to=(original.sender,),
        subject=replied(original.subject),
        text=quoted(words, original, Style.GMAIL, proposal.language),
        references=(*original.references, original.message_id),
    )
    markup = marked_up(words, original, Style.GMAIL, proposal.language)
    return as_bytes(Sheet(written=written, in_reply_to=original.message_id, markup=markup))


def _person(address: Address) -> Person:
    return Person(address.name or address.addr_spec, address.addr_spec)


def _without(some: tuple[Paper, ...], others: tuple[Paper, ...]) -> tuple[Paper, ...]:
    known = {one.path for one in others}
    return tuple(one for one in some if one.path not in known)


def _slots_without(some: tuple[Slot, ...], others: tuple[Slot, ...]) -> tuple[Slot, ...]:
    known = {(one.path, one.start) for one in others}
    return tuple(one for one in some if (one.path, one.start) not in known)
