"""The reference mailbox keeps the contract, and its faults happen where they are asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.builders import SENT_AT, a_draft, a_message, a_proposal, raw_of
from tests.contracts.mail import DraftsContract, MailContract, gathered

from persevera.errors import Unavailable, Unsupported
from persevera.model.artefact import Key
from persevera.model.message import FolderUse, Label, Message, MessageId, Ref
from persevera.providers.mail.memory import Mailbox, MemoryDrafts, MemoryMail


class MemoryWorld:
    def __init__(self) -> None:
        self.box = Mailbox()
        self.restart()

    def restart(self) -> None:
        self.mail, self.drafts = MemoryMail(self.box), MemoryDrafts(self.box)

    def arrive(self, message: Message) -> None:
        self.box.arrive(message)

    def forget_history(self) -> None:
        self.box.forget_history()

    def _ref(self, message_id: MessageId) -> Ref:
        return next(ref for ref, one in self.box.messages.items() if one.message_id == message_id)

    def person_labels(self, message_id: MessageId, label: Label) -> None:
        self.box.label(self._ref(message_id), frozenset({label}))

    def person_deletes(self, message_id: MessageId) -> None:
        self.box.remove(self._ref(message_id))

    def _id(self, key: Key) -> str:
        return next(identity for identity, (raw, _) in self.box.drafts.items() if key.encode() in raw)

    def drafts_seen(self) -> int:
        return len(self.box.drafts)

    def draft_bytes(self) -> bytes:
        ((raw, _),) = self.box.drafts.values()
        return raw

    def person_writes_draft(self) -> None:
        self.box.keep_draft(raw_of(a_message(text="Hola, Noelia: te escribo por")))

    def person_edits_draft(self, key: Key, text: str) -> None:
        edited = a_message(text=text, headers=(("x-persevera-key", key),))
        self.box.keep_draft(raw_of(edited), self._id(key))

    def person_sends_draft(self, key: Key) -> None:
        self.box.send_draft(self._id(key), SENT_AT + timedelta(days=4))

    def person_deletes_draft(self, key: Key) -> None:
        del self.box.drafts[self._id(key)]


@pytest.fixture
def world() -> MemoryWorld:
    return MemoryWorld()


class TestMemoryMail(MailContract):
    pass


class TestMemoryDrafts(DraftsContract):
    pass


@pytest.mark.parametrize(("moment", "made"), [("before", 0), ("after", 1)])
def test_a_fault_happens_before_or_after_the_request_took_effect(world: MemoryWorld, moment: str, made: int) -> None:
    def faults(request: str, when: str) -> None:
        if (request, when) == ("create", moment):
            raise Unavailable("The mailbox went away.")

    world.drafts.faults = faults
    with pytest.raises(Unavailable):
        world.drafts.create(a_draft())
    assert world.drafts_seen() == made


def test_two_drafts_with_one_key_are_both_seen(world: MemoryWorld) -> None:
    made = world.drafts.create(a_draft())
    world.box.keep_draft(world.draft_bytes())
    assert len(world.drafts.ours()[made.key]) == 2


def test_without_a_drafts_folder_a_draft_is_set_aside() -> None:
    with pytest.raises(Unsupported):
        MemoryDrafts(Mailbox(), has_folder=False).create(a_draft())


def test_trash_is_not_read(world: MemoryWorld) -> None:
    world.arrive(replace(a_proposal(), folder=FolderUse.TRASH))
    assert gathered(world.mail.pages(None))[0] == []
