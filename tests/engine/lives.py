"""Random lives of a mailbox: customers, a rep and faults act in any order; the promises are checked after each pass."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from tests.builders import AWAY_ES, ME, a_proposal, a_reply
from tests.engine.world import MADRID, World

from persevera.errors import Unavailable
from persevera.model.artefact import ArtefactKind, ArtefactState, Purpose
from persevera.model.message import Address, FolderUse, Message
from persevera.model.proposal import Stage

ANSWERS = (
    "Adelante, nos encaja. ¿Cuándo podéis empezar?\n",
    "Gracias, pero hemos elegido a otro proveedor.\n",
    "Recibido, lo miro con calma y le digo algo.\n",
    "¿Incluye la instalación y el transporte?\n",
    "Hola.\n",
    "Por favor, no me escriban más.\n",
    "Thanks, but we have decided not to go ahead.\n",
    "Could you tell me the lead time?\n",
)


class Life:
    """One seeded life; ``anything`` draws what happens next."""

    def __init__(self, folder: Path, seed: int, *, faults: bool) -> None:
        self.anything = Random(seed)
        self.faults = faults
        self.world = World(folder, datetime(2026, 3, 2, 9, tzinfo=MADRID))
        self.world.begin()
        self.offers: list[Message] = []

    def live(self, days: int) -> None:
        """Half-hours of so many days, passes in between."""
        for _ in range(days * 6):
            self.world.now += timedelta(minutes=self.anything.choice((15, 90, 240, 600)))
            for _ in range(self.anything.randrange(3)):
                self.anything.choice((self.offer, self.answer, self.absence, self.bounce, self.rep, self.rep, self.rep))()
            self.strike()
            passed = self.world.attempt()
            if self.anything.random() < 0.1:
                self.world.restart()
            self.check(calm=not passed.trouble)
        self.world.fault = lambda *_: None
        self.world.run(self.world.now + timedelta(hours=1))
        self.check(calm=True)

    def strike(self) -> None:
        """Now and then a request fails, before or after it took effect."""
        left = [1 if self.faults and self.anything.random() < 0.2 else 0]
        request = self.anything.choice(("create", "update", "remove", "discard", "ours", "pages", "read"))
        chosen = (request, self.anything.choice(("before", "after")))

        def fault(request: str, moment: str) -> None:
            if left[0] and (request, moment) == chosen:
                left[0] = 0
                raise Unavailable("The connection was lost.")

        self.world.fault = fault

    def offer(self) -> None:
        number = len(self.offers)
        who = Address(f"Cliente {number}", f"compras@cliente{number}.example")
        message = a_proposal(date=self.world.now, to=(who,), subject=f"Presupuesto P-{3000 + number}", english=False)
        self.offers.append(message)
        self.world.arrives(message)

    def some(self) -> Message | None:
        return self.anything.choice(self.offers) if self.offers else None

    def answer(self) -> None:
        if offered := self.some():
            reply = a_reply(offered, date=self.world.now, text=self.anything.choice(ANSWERS))
            if self.anything.random() < 0.2:
                reply = replace(reply, in_reply_to=(), references=())
            self.world.arrives(reply)

    def absence(self) -> None:
        if offered := self.some():
            away = a_reply(offered, date=self.world.now, text=AWAY_ES, headers=(("auto-submitted", "auto-replied"),))
            self.world.arrives(away)

    def bounce(self) -> None:
        offered = self.some()
        if offered is None or self.anything.random() < 0.7:
            return
        who = offered.to[0].addr_spec
        text = f"Delivery to {who} failed permanently: 550 5.1.1 user unknown\n\nMessage-ID: <{offered.message_id}>\n"
        daemon = Address("Mail Delivery System", "mailer-daemon@mx.example")
        subject = "Undelivered Mail Returned to Sender"
        self.world.arrives(a_reply(offered, sender=daemon, date=self.world.now, text=text, subject=subject))

    def rep(self) -> None:
        """The rep sends, edits or deletes a draft, moves or deletes an appointment, or writes by themselves."""
        drafts = list(self.world.mailbox.drafts)
        coming = self.world.appointments()
        match self.anything.randrange(6):
            case 0 | 1 if drafts:
                self.world.mailbox.send_draft(self.anything.choice(drafts), self.world.now)
            case 2 if drafts:
                name = self.anything.choice(drafts)
                raw, _ = self.world.mailbox.drafts[name]
                self.world.mailbox.keep_draft(raw.replace(b"Un saludo", b"Un abrazo"), name)
            case 3 if drafts:
                del self.world.mailbox.drafts[self.anything.choice(drafts)]
            case 4 if coming:
                chosen = self.anything.choice(coming)
                self.world.move(chosen, chosen.start + timedelta(days=self.anything.randrange(1, 9)))
            case 5 if coming:
                self.world.delete(self.anything.choice(coming))
            case _ if offered := self.some():
                own = a_reply(offered, date=self.world.now, text="Quedo a su disposición.\n")
                self.world.arrives(replace(own, sender=ME, to=offered.to, folder=FolderUse.SENT))

    def check(self, *, calm: bool) -> None:
        """What holds after every pass; what needs a pass without trouble only after one."""
        keys = Counter(one.header("x-persevera-key") for one in self.world.drafts())
        assert all(times == 1 for times in keys.values()), f"doubled drafts: {keys}"
        asked = {person.addr_spec for offered in self.offers for person in offered.to}
        assert all(person.addr_spec in asked for one in self.world.drafts() for person in one.to + one.cc)
        if not calm:
            return
        proposals = {p.id: p for p in self.world.store.proposals("ana")}
        today = self.world.now.astimezone(MADRID).date()
        for proposal in proposals.values():
            if proposal.stage.is_open and not proposal.backlog:
                assert proposal.next_at is not None, f"{proposal.id} has no next step: {proposal.reason}"
                assert proposal.next_at.astimezone(MADRID).date() >= today, f"{proposal.id} is due in the past: {proposal.reason}"
        unclear = {(row.artefact, row.kind) for row in self.world.store.outbox("ana") if row.ended_at is None}
        for artefact in self.world.store.artefacts("ana"):
            chasing = artefact.kind is ArtefactKind.DRAFT and artefact.purpose is Purpose.STEP and artefact.proposal in proposals
            if chasing and artefact.state is ArtefactState.PRESENT and (artefact.key, artefact.kind) not in unclear:
                stage = proposals[artefact.proposal].stage
                assert stage in (Stage.WAITING, Stage.HELD), f"a draft for somebody who answered: {proposals[artefact.proposal]}"
