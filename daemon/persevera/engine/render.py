"""Words for what is about to be made: facts are gathered anew at the act, so that nothing outdated is written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from persevera.decide.case import Case
from persevera.decide.followup import plan
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import appointment_words, brief_for, busy_ahead, case_of
from persevera.engine.look import look_words, waiting_for_person
from persevera.errors import Conflict, NotFound, Unsupported
from persevera.model.appointment import Appointment
from persevera.model.artefact import Artefact, ArtefactKind, ArtefactState, Key, Purpose
from persevera.model.conversation import Entry
from persevera.model.decision import Want
from persevera.model.message import Draft, Message, MessageId
from persevera.model.reason import because
from persevera.ports import OutboxRow, Words


@dataclass(slots=True)
class Renderer:
    """Turns an outbox row of one account into the draft or appointment that it stands for."""

    account: Account
    tools: Tools
    now: datetime

    def draft(self, row: OutboxRow, artefact: Artefact) -> Draft:
        """The draft, in the thread, the original beneath.

        Raises Conflict when it is no longer wanted, and Unsupported when the message it answers cannot be read.
        """
        case = self._case(row)
        return self.draft_of(case, self._want(case, artefact.key, ArtefactKind.DRAFT))

    def draft_of(self, case: Case, want: Want) -> Draft:
        """The draft that a want stands for. Raises Unsupported when the message it answers cannot be read."""
        answered = self._entry(case, want.reply_to)
        about = self._entry(case, want.quote)
        quoted = self._read(about if about.ref else self._entry(case, case.proposal.message_id))
        brief = brief_for(self.account, self.tools, case, want, busy=busy_ahead(self.account, self.now))
        references = tuple(dict.fromkeys((*answered.references, *answered.in_reply_to, answered.message_id)))
        return self.tools.writer.draft(brief, quoted, key=want.key, reply_to=answered.message_id, references=references)

    def appointment(self, row: OutboxRow, artefact: Artefact) -> Appointment:
        """The appointment at the slot that was planned for it; without words where the person wrote their own.

        Raises Conflict when it is no longer wanted.
        """
        facts = json.loads(row.facts)
        words = self._appointment_words(row, artefact) if artefact.state is not ArtefactState.EDITED else Words("", "")
        return Appointment(
            key=artefact.key,
            start=datetime.fromisoformat(facts["start"]).astimezone(self.account.work.zone),
            end=datetime.fromisoformat(facts["end"]).astimezone(self.account.work.zone),
            title=words.title,
            description=words.text,
            alarm_minutes=self.account.rules.alarm_minutes,
        )

    def _appointment_words(self, row: OutboxRow, artefact: Artefact) -> Words:
        if row.proposal is not None:
            case = self._case(row)
            return appointment_words(self.account, self.tools, case, self._want(case, artefact.key, ArtefactKind.APPOINTMENT))
        waiting = waiting_for_person(self.account, self.tools)
        if not waiting:
            raise Conflict("Nothing waits for the person any more.")
        want = Want(
            key=artefact.key,
            kind=ArtefactKind.APPOINTMENT,
            purpose=Purpose.LOOK,
            ordinal=0,
            anchor=artefact.anchor,
            due=datetime.fromisoformat(json.loads(row.facts)["due"]),
            template="look",
            reason=because("Some proposals wait for you."),
        )
        return look_words(self.account, self.tools, waiting, want, self.now)

    def _case(self, row: OutboxRow) -> Case:
        proposal = self.tools.store.proposal(row.proposal or "")
        return case_of(self.account, self.tools, proposal, self.now)

    def _want(self, case: Case, key: Key, kind: ArtefactKind) -> Want:
        for want in plan(case).wants:
            if (want.key, want.kind) == (key, kind):
                return want
        raise Conflict("It is no longer wanted.")

    def _entry(self, case: Case, message: MessageId | None) -> Entry:
        for entry in case.entries:
            if entry.message_id == message:
                return entry
        raise Unsupported("The message that this draft would answer is not known any more.")

    def _read(self, entry: Entry) -> Message:
        try:
            return self.account.provider.mail.read(entry.ref)
        except NotFound as error:
            raise Unsupported(
                "The message that this draft would quote is not in the mailbox any more.",
                "Write this one yourself, or close the proposal.",
            ) from error
