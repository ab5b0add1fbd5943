"""What every mailbox promises. A kind's test file builds its world: the mailbox, and what people do to it from outside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from typing import Protocol

import pytest
from tests.builders import AWAY_ES, CUSTOMER, ME, SENT_AT, a_draft, a_message, a_proposal, a_reply

from persevera.errors import AlreadyExists, CannotCalculateChanges, Conflict, NotFound
from persevera.model.artefact import Key
from persevera.model.message import Address, FolderUse, Label, Message, MessageId, Ref
from persevera.ports import Capability, Drafts, Mail, Page, SyncState


class MailWorld(Protocol):
    """A mailbox, and the hands of people and of the outside world upon it. A read-only kind leaves ``drafts`` out."""

    @property
    def mail(self) -> Mail: ...

    def arrive(self, message: Message) -> None:
        """The message lies in the mailbox from now on, in the folder that it names (INBOX or Sent, else any other)."""

    def restart(self) -> None:
        """A new process, the same mailbox."""

    def forget_history(self) -> None:
        """The service gives up what it knew of earlier states."""

    def person_labels(self, message_id: MessageId, label: Label) -> None: ...

    def person_deletes(self, message_id: MessageId) -> None: ...


class DraftsWorld(MailWorld, Protocol):
    """A mailbox with Drafts. What is counted is counted without our code."""

    @property
    def drafts(self) -> Drafts: ...

    def drafts_seen(self) -> int:
        """How many drafts a person sees in Drafts."""

    def draft_bytes(self) -> bytes:
        """The only draft there, as it lies in the mailbox."""

    def person_writes_draft(self) -> None:
        """A draft of their own, nothing to do with us."""

    def person_edits_draft(self, key: Key, text: str) -> None: ...

    def person_sends_draft(self, key: Key) -> None: ...

    def person_deletes_draft(self, key: Key) -> None: ...


def gathered(pages: Iterable[Page]) -> tuple[list[Message], SyncState]:
    """All messages of a reading, and its state."""
    messages: list[Message] = []
    state: SyncState | None = None
    for page in pages:
        assert state is None, "only the last page has a state"
        assert len(page.messages) <= 1000
        messages += [one for one in page.messages if isinstance(one, Message)]
        assert len([one for one in page.messages if isinstance(one, Message)]) == len(page.messages)
        state = page.state
    assert state is not None, "the last page has a state"
    return messages, state


def ids(messages: Iterable[Message]) -> list[str]:
    return sorted(one.message_id for one in messages)


class MailContract:
    """Inherit it and give a fixture ``world``."""

    def test_an_empty_mailbox_has_a_state_to_continue_from(self, world: MailWorld) -> None:
        messages, state = gathered(world.mail.pages(None))
        assert messages == []
        offer = a_proposal()
        world.arrive(offer)
        assert ids(gathered(world.mail.pages(state))[0]) == [offer.message_id]

    def test_each_message_is_reported_once_in_whatever_order_it_comes(self, world: MailWorld) -> None:
        offer = a_proposal()
        answer = a_reply(offer)
        world.arrive(answer)
        first, state = gathered(world.mail.pages(None))
        world.arrive(offer)
        second, state = gathered(world.mail.pages(state))
        third, _ = gathered(world.mail.pages(state))
        assert (ids(first), ids(second), third) == ([answer.message_id], [offer.message_id], [])

    def test_nothing_new_gives_one_empty_page(self, world: MailWorld) -> None:
        world.arrive(a_proposal())
        _, state = gathered(world.mail.pages(None))
        assert [page.messages for page in world.mail.pages(state)] == [()]

    def test_the_state_is_text_and_survives_a_restart(self, world: MailWorld) -> None:
        world.arrive(a_proposal())
        _, state = gathered(world.mail.pages(None))
        assert str(state).encode("utf-8")
        world.restart()
        later = a_message(date=SENT_AT + timedelta(days=2))
        world.arrive(later)
        assert ids(gathered(world.mail.pages(SyncState(str(state))))[0]) == [later.message_id]

    def test_a_reading_that_stopped_halfway_is_begun_again_from_the_same_state(self, world: MailWorld) -> None:
        _, state = gathered(world.mail.pages(None))
        offers = [a_proposal() for _ in range(3)]
        for offer in offers:
            world.arrive(offer)
        next(iter(world.mail.pages(state)))
        assert ids(gathered(world.mail.pages(state))[0]) == ids(offers)

    def test_too_old_a_state_is_refused_not_answered_with_nothing(self, world: MailWorld) -> None:
        world.arrive(a_proposal())
        _, state = gathered(world.mail.pages(None))
        world.forget_history()
        with pytest.raises(CannotCalculateChanges):
            list(world.mail.pages(state))
        assert len(gathered(world.mail.pages(None))[0]) == 1

    @pytest.mark.parametrize("state", ["", "nonsense", "{}", '{"folders": 1}', "[]", "\x00"])
    def test_a_state_of_somebody_else_is_refused(self, world: MailWorld, state: str) -> None:
        with pytest.raises(CannotCalculateChanges):
            list(world.mail.pages(SyncState(state)))

    def test_without_a_state_only_what_is_dated_from_a_day_on_is_told(self, world: MailWorld) -> None:
        old, new = a_message(date=SENT_AT - timedelta(days=200)), a_message()
        world.arrive(old)
        world.arrive(new)
        messages, state = gathered(world.mail.pages(None, since=SENT_AT - timedelta(days=90)))
        assert ids(messages) == [new.message_id]
        assert gathered(world.mail.pages(state))[0] == []

    def test_a_listing_carries_headers_only_and_reading_gives_the_rest(self, world: MailWorld) -> None:
        world.arrive(a_proposal())
        (listed,), _ = gathered(world.mail.pages(None))
        whole = world.mail.read(listed.ref)
        assert listed.text is None
        assert whole.text is not None
        assert "4.850 € más IVA" in whole.text
        assert [one.name for one in whole.attachments] == ["presupuesto-P-2291.pdf"]
        assert replace(whole, text=None, html=None, attachments=(), size=0) == replace(listed, size=0)

    def test_threading_headers_foreign_letters_and_zones_survive(self, world: MailWorld) -> None:
        answer = a_message(
            sender=Address("Íñigo Ñáñez, compras", "inigo@conservasdelmar.es"),
            cc=(Address("李 明", "ming@example.cn"),),
            subject="Re: Presupuesto nº 7 – ¿plazo? €",
            message_id="weird+$%'id=1@[10.0.0.1]",
            in_reply_to=("Parent.ID@Example.ES",),
            references=("root@example.es", "Parent.ID@Example.ES"),
        )
        world.arrive(answer)
        (seen,), _ = gathered(world.mail.pages(None))
        assert (seen.message_id, seen.in_reply_to, seen.references) == (answer.message_id, answer.in_reply_to, answer.references)
        assert (seen.sender, seen.to, seen.cc, seen.subject) == (answer.sender, answer.to, answer.cc, answer.subject)
        assert seen.date == answer.date
        assert seen.date.utcoffset() == timedelta(hours=1)

    def test_sent_and_received_are_told_apart_by_their_folder(self, world: MailWorld) -> None:
        offer = a_proposal()
        answer = a_reply(offer)
        world.arrive(offer)
        world.arrive(answer)
        use = {one.message_id: one.folder for one in gathered(world.mail.pages(None))[0]}
        assert use[offer.message_id] in (FolderUse.SENT, FolderUse.MIXED)
        assert use[answer.message_id] in (FolderUse.INBOX, FolderUse.MIXED)
        assert {"sent", "mixed"} & set(world.mail.folders().values())

    def test_what_tells_an_automatic_answer_is_seen_in_a_listing(self, world: MailWorld) -> None:
        world.arrive(a_reply(a_proposal(), text=AWAY_ES, headers=(("auto-submitted", "auto-replied"),)))
        (seen,), _ = gathered(world.mail.pages(None))
        assert seen.header("auto-submitted") == "auto-replied"

    def test_a_message_that_is_gone_is_not_found(self, world: MailWorld) -> None:
        world.arrive(a_proposal())
        (seen,), _ = gathered(world.mail.pages(None))
        world.person_deletes(seen.message_id)
        with pytest.raises(NotFound):
            world.mail.read(seen.ref)

    def test_a_skim_tells_the_same_words_as_reading_or_nothing(self, world: MailWorld) -> None:
        for message in (a_proposal(), a_reply(a_proposal()), a_message(text="Texto largo. " * 9000)):
            world.arrive(message)
        listed, _ = gathered(world.mail.pages(None))
        for one in listed:
            whole, skimmed = world.mail.read(one.ref), world.mail.skim(one.ref)
            if skimmed is not None:
                assert (skimmed.text, skimmed.attachments) == (whole.text, tuple(each.name for each in whole.attachments))
        assert sum(world.mail.skim(one.ref) is not None for one in listed) >= 2
        world.person_deletes(listed[0].message_id)
        with pytest.raises(NotFound):
            world.mail.skim(listed[0].ref)

    @pytest.mark.parametrize("ref", ["", "nowhere", "INBOX/../../etc/passwd", "a:1:2:3", "../x", "\x00"])
    def test_a_ref_that_means_nothing_is_not_found(self, world: MailWorld, ref: str) -> None:
        world.arrive(a_proposal())
        for look in (world.mail.read, world.mail.skim):
            with pytest.raises(NotFound):
                look(Ref(ref))

    @pytest.mark.parametrize("label", list(Label))
    def test_a_label_reports_the_message_again_with_it(self, world: MailWorld, label: Label) -> None:
        needs(world, Capability.LABELS)
        offer = a_proposal()
        world.arrive(offer)
        world.arrive(a_proposal())
        _, state = gathered(world.mail.pages(None))
        world.person_labels(offer.message_id, label)
        (seen,), state = gathered(world.mail.pages(state))
        assert (seen.message_id, seen.labels) == (offer.message_id, frozenset({label}))
        assert world.mail.read(seen.ref).labels == frozenset({label})
        assert gathered(world.mail.pages(state))[0] == []

    def test_many_messages_come_in_pages(self, world: MailWorld) -> None:
        world_offers = [a_message(text="Hola.\n") for _ in range(1203)]
        for offer in world_offers:
            world.arrive(offer)
        pages = list(world.mail.pages(None))
        assert [page.state is None for page in pages] == [True] * (len(pages) - 1) + [False]
        assert len(pages) >= 2
        assert ids(gathered(pages)[0]) == ids(world_offers)


class DraftsContract:
    """Inherit it and give a fixture ``world``."""

    def test_a_draft_is_saved_once_and_a_second_time_refused(self, world: DraftsWorld) -> None:
        draft = a_draft()
        made = world.drafts.create(draft)
        with pytest.raises(AlreadyExists):
            world.drafts.create(draft)
        world.restart()
        with pytest.raises(AlreadyExists):
            world.drafts.create(draft)
        assert world.drafts_seen() == 1
        assert world.drafts.ours() == {Key(draft.key): (made,)}

    def test_a_draft_lies_there_as_it_was_written(self, world: DraftsWorld) -> None:
        offer = a_proposal(cc=(Address("Noelia Paz", "n.paz@conservasdelmar.es"),))
        world.drafts.create(a_draft(to=offer, cc=offer.cc, subject="Re: Presupuesto – línea de etiquetado"))
        raw = world.draft_bytes()
        seen = message_from_bytes(raw, policy=policy.default)
        assert [one.addr_spec for one in seen["to"].addresses] == [CUSTOMER.addr_spec]
        assert [one.addr_spec for one in seen["cc"].addresses] == ["n.paz@conservasdelmar.es"]
        assert seen["from"].addresses[0].addr_spec == ME.addr_spec
        assert seen["from"].addresses[0].display_name == ME.name
        assert seen["bcc"] is None
        assert seen["subject"] == "Re: Presupuesto – línea de etiquetado"
        assert seen["in-reply-to"].strip() == f"<{offer.message_id}>"
        assert f"<{offer.message_id}>" in seen["references"]
        body = seen.get_body(("plain",))
        assert body is not None
        assert "(4.850 € más IVA)" in body.get_content()

    def test_drafts_of_the_person_are_never_seen(self, world: DraftsWorld) -> None:
        world.person_writes_draft()
        assert world.drafts.ours() == {}
        world.drafts.create(a_draft())
        assert world.drafts_seen() == 2
        assert len(world.drafts.ours()) == 1

    def test_nothing_changes_while_nobody_touches_it(self, world: DraftsWorld) -> None:
        made = world.drafts.create(a_draft())
        world.restart()
        assert world.drafts.ours()[made.key] == (made,)
        assert world.drafts.ours()[made.key] == (made,)

    def test_an_edit_of_the_person_shows_and_keeps_the_draft_from_being_discarded(self, world: DraftsWorld) -> None:
        made = world.drafts.create(a_draft())
        world.person_edits_draft(made.key, "Hola, Andrés: ¿te llamo mañana?\n")
        (seen,) = world.drafts.ours()[made.key]
        assert seen.version != made.version
        assert seen.words != made.words
        with pytest.raises(Conflict):
            world.drafts.discard(made)
        assert world.drafts_seen() == 1

    def test_discarding_removes_ours_only_and_twice_is_fine(self, world: DraftsWorld) -> None:
        world.person_writes_draft()
        made = world.drafts.create(a_draft())
        world.drafts.discard(made)
        world.drafts.discard(made)
        assert world.drafts_seen() == 1
        assert world.drafts.ours() == {}

    def test_a_discarded_draft_can_be_made_again(self, world: DraftsWorld) -> None:
        for _ in range(3):
            world.drafts.discard(world.drafts.create(a_draft()))
        world.drafts.create(a_draft())
        assert world.drafts_seen() == 1

    def test_a_draft_that_the_person_deleted_is_gone(self, world: DraftsWorld) -> None:
        made = world.drafts.create(a_draft())
        world.person_deletes_draft(made.key)
        assert world.drafts.ours() == {}
        world.drafts.discard(made)

    def test_a_draft_that_was_sent_is_read_in_sent_with_its_mark(self, world: DraftsWorld) -> None:
        made = world.drafts.create(a_draft())
        _, state = gathered(world.mail.pages(None))
        world.person_sends_draft(made.key)
        (sent,), _ = gathered(world.mail.pages(state))
        assert sent.folder is FolderUse.SENT
        assert sent.header("x-persevera-key") == made.key
        assert world.drafts.ours() == {}
        assert world.drafts_seen() == 0

    def test_drafts_are_not_read_as_mail(self, world: DraftsWorld) -> None:
        world.person_writes_draft()
        world.drafts.create(a_draft())
        assert gathered(world.mail.pages(None))[0] == []


def needs(world: MailWorld, capability: Capability) -> None:
    """Skip where the kind does not declare a capability; the skip names it."""
    if capability not in world.mail.capabilities:
        pytest.skip(f"does not declare {capability.value}")
