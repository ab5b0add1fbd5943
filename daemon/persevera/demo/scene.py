"""What lies in the demo's mailbox and calendar now, as a person would look at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from persevera.app import App
from persevera.model.artefact import Artefact, ArtefactKind, Purpose
from persevera.model.message import Ref
from persevera.model.proposal import Proposal
from persevera.ports import SeenAppointment
from persevera.providers import ical, mime


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A draft of ours in Drafts."""

    path: Path
    to: str
    subject: str
    text: str
    artefact: Artefact | None
    proposal: Proposal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """An appointment of ours that is still to come."""

    path: Path
    start: datetime
    end: datetime
    title: str
    text: str
    artefact: Artefact | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Proposals, drafts and coming appointments at one moment."""

    proposals: tuple[Proposal, ...]
    drafts: tuple[Paper, ...]
    appointments: tuple[Slot, ...]
    drafts_made: int
    appointments_made: int

    def best_draft(self, language: str) -> Paper | None:
        """The draft that shows best what a reminder is: for a step, untouched, in this language where there is one."""
        steps = [paper for paper in self.drafts if paper.artefact and paper.artefact.purpose is Purpose.STEP]
        native = [paper for paper in steps if paper.proposal and paper.proposal.language == language]
        return next(iter(native or steps or self.drafts), None)

    def best_appointment(self, paper: Paper | None) -> Slot | None:
        """The appointment of the same step as a draft, else the next one of a step."""
        key = paper.artefact.key if paper and paper.artefact else None
        steps = [slot for slot in self.appointments if slot.artefact and slot.artefact.purpose is Purpose.STEP]
        return next((slot for slot in steps if slot.artefact and slot.artefact.key == key), next(iter(steps), None))


def look_at(app: App) -> Scene:
    """The scene as it is. Raises ProviderError and StoreError."""
    account, now = app.accounts()[0], app.clock()
    artefacts = app.store.artefacts(account.name)
    known = {(one.key, one.kind): one for one in artefacts}
    proposals = {one.id: one for one in app.store.proposals(account.name)}
    drafts = account.provider.drafts.ours() if account.provider.drafts else {}
    calendar = account.provider.calendar.ours() if account.provider.calendar else {}
    papers = []
    for key, seen in sorted(drafts.items()):
        artefact = known.get((key, ArtefactKind.DRAFT))
        owner = proposals.get(artefact.proposal) if artefact and artefact.proposal else None
        papers += [_paper(Path(one.path), artefact, owner) for one in seen]
    coming = (one for one in calendar.values() if one.end > now)
    slots = [_slot(one, known.get((one.key, ArtefactKind.APPOINTMENT))) for one in coming]
    return Scene(
        proposals=tuple(proposals.values()),
        drafts=tuple(sorted(papers, key=lambda paper: (paper.to, paper.path))),
        appointments=tuple(sorted(slots, key=lambda slot: (slot.start, slot.path))),
        drafts_made=sum(one.kind is ArtefactKind.DRAFT and one.made_at is not None for one in artefacts),
        appointments_made=sum(one.kind is ArtefactKind.APPOINTMENT and one.made_at is not None for one in artefacts),
    )


def _paper(path: Path, artefact: Artefact | None, proposal: Proposal | None) -> Paper:
    fallback = artefact.made_at if artefact and artefact.made_at else datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    message = mime.parse(path.read_bytes(), ref=Ref(path.name), fallback=fallback)
    people = ", ".join(f"{one.name} <{one.addr_spec}>" if one.name else one.addr_spec for one in message.recipients)
    return Paper(path=path, to=people, subject=message.subject, text=message.text or "", artefact=artefact, proposal=proposal)


def _slot(seen: SeenAppointment, artefact: Artefact | None) -> Slot:
    path = Path(seen.path)
    event = next(event for event in ical.events(ical.parse(path.read_bytes())) if ical.key_of(event) == seen.key)
    text = str(event.get("description", ""))
    return Slot(path=path, start=seen.start, end=seen.end, title=seen.title, text=text, artefact=artefact)
