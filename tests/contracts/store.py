"""What every store promises. A kind of store is tested by giving ``opened``: how one is opened, again and again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from tests.contracts.store_questions import StoreQuestions
from tests.store_builders import (
    ACCOUNT,
    CONVERSATION,
    ELSEWHERE,
    MARTA,
    OTHER_ACCOUNT,
    PROPOSAL_MESSAGE,
    SENT_AT,
    a_judged_entry,
    a_sent_entry,
    a_stored_proposal,
    a_word,
    an_account_state,
    an_artefact,
    an_audit_row,
    an_entry,
    an_outbox_row,
    an_unreadable,
    ids,
    save,
)

from persevera.model.conversation import Entry
from persevera.model.judgement import Commitment, Offer, Precision, Whose
from persevera.model.message import Address, MessageId, Ref
from persevera.model.proposal import ProposalId, Stage
from persevera.ports import AccountState, Store

Opened = Callable[[], Store]


class Interrupted(Exception):
    """Something else went wrong in the middle."""


class StoreContract(StoreQuestions):
    """Inherit it, give ``opened``, and every promise is tested."""

    @pytest.fixture
    def opened(self) -> Opened:
        raise NotImplementedError

    @pytest.fixture
    def store(self, opened: Opened) -> Iterator[Store]:
        store = opened()
        yield store
        store.close()

    # What is saved

    @pytest.mark.parametrize(
        "entry",
        [an_entry(), a_sent_entry(), a_judged_entry(), an_entry(unreadable=True, dmarc_failed=True, gone=True, stop=True)],
        ids=["received", "sent", "judged", "doubtful"],
    )
    def test_an_entry_comes_back_as_it_was(self, store: Store, entry: Entry) -> None:
        save(store, entry)
        assert store.entries(ACCOUNT, [entry.message_id, MessageId("nobody@nowhere")]) == {entry.message_id: entry}

    def test_an_entry_keeps_the_offset_it_came_with(self, store: Store) -> None:
        save(store, an_entry(date=datetime.fromisoformat("2026-03-03T23:30:00.000250-05:30")))
        (entry,) = store.conversation(ACCOUNT, CONVERSATION)
        assert entry.date.isoformat() == "2026-03-03T23:30:00.000250-05:30"

    def test_hostile_text_is_kept_and_found_again(self, store: Store) -> None:
        odd = MessageId("a\0b\udce9'\"%_" + "ñ" * 3000 + "@x")
        entry = an_entry(message_id=odd, ref=Ref("cur/\udcff"), subject="\0\ud800", sender=Address("\udc80", "\udc80@x.example"))
        save(store, entry)
        with store.transaction() as transaction:
            transaction.join(ACCOUNT, {odd: CONVERSATION})
        assert store.entries(ACCOUNT, [odd]) == {odd: entry}
        assert store.conversations_of(ACCOUNT, [odd]) == {odd: CONVERSATION}

    def test_the_same_message_enters_once_and_the_last_one_counts(self, store: Store) -> None:
        save(store, an_entry(), an_entry(subject="Re: otra cosa"))
        with store.transaction() as transaction:
            transaction.save_entries([an_entry(2, subject="antes"), an_entry(2, subject="después")])
        assert [entry.subject for entry in store.conversation(ACCOUNT, CONVERSATION)] == ["Re: otra cosa", "después"]

    def test_excerpts_are_cut_at_two_hundred_characters(self, store: Store) -> None:
        promise = Commitment(Whose.THEIRS, SENT_AT, Precision.DAY, "p" * 500)
        save(store, a_judged_entry(excerpt="x" * 500, commitments=(promise,)))
        save(store, a_stored_proposal(offer=Offer(what="w" * 500)))
        (entry,) = store.conversation(ACCOUNT, CONVERSATION)
        assert (len(entry.excerpt), len(entry.commitments[0].text)) == (200, 200)
        assert len(store.proposal("k001").offer.what) == 200

    def test_a_proposal_comes_back_as_it_was(self, store: Store) -> None:
        proposal = a_stored_proposal()
        save(store, proposal)
        assert store.proposals() == (proposal,)
        assert store.proposal("k001").reason == proposal.reason

    def test_a_proposal_is_replaced_by_its_newer_self(self, store: Store) -> None:
        save(store, a_stored_proposal(), a_stored_proposal(stage=Stage.WON, step=0, next_at=None, look_again_at=None))
        assert [proposal.stage for proposal in store.proposals()] == [Stage.WON]
        assert store.proposals(open_only=True) == ()
        assert store.proposals_due(ACCOUNT, SENT_AT + timedelta(days=400)) == ()

    def test_an_artefact_an_action_and_an_audit_line_come_back_as_they_were(self, store: Store) -> None:
        save(store, an_artefact(), an_outbox_row(), an_audit_row())
        assert store.artefacts(ACCOUNT) == (an_artefact(),)
        assert store.outbox() == (an_outbox_row(),)
        assert store.audited(SENT_AT) == (an_audit_row(),)
        assert store.audited(SENT_AT + timedelta(seconds=1)) == ()

    def test_a_new_account_is_empty_and_a_saved_one_comes_back(self, store: Store) -> None:
        assert store.account(ACCOUNT) == AccountState(account=ACCOUNT)
        assert store.accounts() == ()
        save(store, an_account_state())
        assert store.account(ACCOUNT) == an_account_state()
        save(store, an_account_state(trouble=""), an_account_state(account=OTHER_ACCOUNT))
        assert [state.trouble for state in store.accounts()] == ["", "The calendar did not answer."]

    def test_more_entries_than_a_batch_are_kept(self, store: Store) -> None:
        with store.transaction() as transaction:
            transaction.save_entries(an_entry(number) for number in range(2_300))
        wanted = [an_entry(number).message_id for number in range(2_600)]
        assert len(store.entries(ACCOUNT, wanted)) == len(store.conversations_of(ACCOUNT, wanted)) == 2_300
        assert store.entries(ACCOUNT, []) == store.conversations_of(ACCOUNT, []) == {}

    def test_one_account_never_sees_what_is_another_s(self, store: Store) -> None:
        save(store, an_entry(), a_sent_entry(), a_stored_proposal(), an_artefact(), an_outbox_row())
        assert store.entries(OTHER_ACCOUNT, [an_entry().message_id]) == {}
        assert store.conversation(OTHER_ACCOUNT, CONVERSATION) == ()
        assert store.unjudged(OTHER_ACCOUNT) == store.around(OTHER_ACCOUNT, [MARTA.addr_spec], SENT_AT) == ()
        assert store.proposals(OTHER_ACCOUNT) == store.proposals_in(OTHER_ACCOUNT, [CONVERSATION]) == ()
        assert store.artefacts(OTHER_ACCOUNT) == store.outbox(OTHER_ACCOUNT) == ()

    # Together or not at all

    def test_what_is_saved_together_is_kept_together_or_not_at_all(self, store: Store) -> None:
        save(store, an_entry())
        with pytest.raises(Interrupted), store.transaction() as transaction:
            transaction.save_entries([an_entry(2), an_entry(1, subject="changed")])
            transaction.save_proposal(a_stored_proposal())
            transaction.merge(ACCOUNT, CONVERSATION, ELSEWHERE)
            transaction.save_outbox(an_outbox_row())
            transaction.audit(an_audit_row())
            raise Interrupted
        assert store.conversation(ACCOUNT, CONVERSATION) == (an_entry(),)
        assert store.proposals() == store.outbox() == store.audited(SENT_AT) == ()
        assert store.unjudged(ACCOUNT) == ()

    def test_others_see_nothing_until_it_is_kept(self, store: Store, opened: Opened) -> None:
        beside = opened()
        with store.transaction() as transaction:
            transaction.save_entries([an_entry()])
            assert beside.conversation(ACCOUNT, CONVERSATION) == ()
        assert beside.conversation(ACCOUNT, CONVERSATION) == (an_entry(),)
        beside.close()

    def test_everything_survives_closing_and_opening(self, store: Store, opened: Opened) -> None:
        save(store, an_entry(), a_stored_proposal(), an_artefact(), an_outbox_row(), a_word(), an_audit_row(), an_account_state())
        key = store.install_key()
        store.close()
        again = opened()
        assert again.install_key() == key
        assert len(key) == 32
        assert again.unjudged(ACCOUNT) == (an_entry(),)
        assert (again.proposals(), again.artefacts(ACCOUNT)) == ((a_stored_proposal(),), (an_artefact(),))
        assert (again.outbox(), again.words([ProposalId("k001dmr2")])) == ((an_outbox_row(),), (a_word(),))
        assert (again.audited(SENT_AT), again.accounts()) == ((an_audit_row(),), (an_account_state(),))
        again.close()

    def test_closing_twice_is_fine(self, store: Store) -> None:
        store.close()
        store.close()

    def test_threads_take_turns_writing(self, store: Store) -> None:
        def write(first: int) -> None:
            for number in range(first, first + 20):
                save(store, an_entry(number))

        threads = [threading.Thread(target=write, args=(first,)) for first in (0, 20, 40, 60)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(store.conversation(ACCOUNT, CONVERSATION)) == 80

    # Conversations

    def test_a_conversation_is_read_oldest_first(self, store: Store) -> None:
        first = an_entry(3, date=SENT_AT.astimezone(UTC))
        save(store, an_entry(2), an_entry(1), first)
        assert ids(store.conversation(ACCOUNT, CONVERSATION)) == ids((first, an_entry(1), an_entry(2)))

    def test_ids_only_referred_to_lead_to_their_conversation(self, store: Store) -> None:
        save(store, an_entry())
        with store.transaction() as transaction:
            transaction.join(ACCOUNT, {PROPOSAL_MESSAGE: CONVERSATION, MessageId("lost@x"): ELSEWHERE})
            transaction.join(ACCOUNT, {MessageId("lost@x"): CONVERSATION})
        found = store.conversations_of(ACCOUNT, [PROPOSAL_MESSAGE, MessageId("lost@x"), an_entry().message_id, MessageId("no@x")])
        assert found == dict.fromkeys([PROPOSAL_MESSAGE, MessageId("lost@x"), an_entry().message_id], CONVERSATION)

    def test_merging_moves_entries_ids_and_proposals(self, store: Store) -> None:
        save(store, an_entry(1), an_entry(2, conversation=ELSEWHERE), a_stored_proposal())
        with store.transaction() as transaction:
            transaction.join(ACCOUNT, {MessageId("lost@x"): CONVERSATION})
            transaction.merge(ACCOUNT, CONVERSATION, ELSEWHERE)
            transaction.merge(ACCOUNT, ELSEWHERE, ELSEWHERE)
        assert store.conversation(ACCOUNT, CONVERSATION) == store.proposals_in(ACCOUNT, [CONVERSATION]) == ()
        assert {entry.conversation for entry in store.conversation(ACCOUNT, ELSEWHERE)} == {ELSEWHERE}
        assert len(store.conversation(ACCOUNT, ELSEWHERE)) == 2
        assert store.conversations_of(ACCOUNT, [MessageId("lost@x")]) == {MessageId("lost@x"): ELSEWHERE}
        assert [proposal.conversation for proposal in store.proposals_in(ACCOUNT, [ELSEWHERE])] == [ELSEWHERE]

    # Unreadable

    def test_unreadable_messages_keep_when_they_were_first_seen(self, store: Store) -> None:
        later = SENT_AT + timedelta(days=1)
        with store.transaction() as transaction:
            transaction.save_unreadable(ACCOUNT, [an_unreadable(1), an_unreadable(2)], SENT_AT)
            transaction.save_unreadable(ACCOUNT, [an_unreadable(1, why="The header is too long.")], later)
        assert store.unreadable(ACCOUNT) == (
            (an_unreadable(1, why="The header is too long."), SENT_AT),
            (an_unreadable(2), SENT_AT),
        )
        with store.transaction() as transaction:
            transaction.forget_unreadable(ACCOUNT, [an_unreadable(1).ref, Ref("never there")])
        assert store.unreadable(ACCOUNT) == ((an_unreadable(2), SENT_AT),)

    def test_nothing_to_save_is_fine(self, store: Store) -> None:
        with store.transaction() as transaction:
            transaction.save_entries([])
            transaction.join(ACCOUNT, {})
            transaction.save_unreadable(ACCOUNT, [], SENT_AT)
            transaction.forget_unreadable(ACCOUNT, [])
        assert store.accounts() == ()
