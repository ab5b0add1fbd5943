"""What every store promises. A kind of store is tested by giving ``opened``: how one is opened, again and again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.store_builders import (
    ACCOUNT,
    ANA,
    CONVERSATION,
    JAMES,
    MARTA,
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
)

from persevera.errors import UsageError
from persevera.model.artefact import ArtefactKind, ArtefactState
from persevera.model.conversation import ConversationId, Entry
from persevera.model.judgement import Commitment, Kind, Offer, Precision, Whose
from persevera.model.message import Address, MessageId, Ref
from persevera.model.proposal import ProposalId, Say, Stage
from persevera.ports import AccountState, OutboxState, Store

Opened = Callable[[], Store]
OTHER_ACCOUNT = "luis@talleresferrer.es"
ELSEWHERE = ConversationId("c-otra")
#: A message of nobody that any proposal was sent to.
UNRELATED = {
    "sender": Address("Boletín", "noticias@ferias.example"),
    "conversation": ELSEWHERE,
    "in_reply_to": (),
    "references": (),
}


class Interrupted(Exception):
    """Something else went wrong in the middle."""


def save(store: Store, *values: object) -> None:
    """Keep values of any kind in one transaction."""
    kinds = {"Proposal": "save_proposal", "Artefact": "save_artefact", "OutboxRow": "save_outbox", "Word": "add_word"}
    kinds |= {"AuditRow": "audit", "AccountState": "save_account"}
    with store.transaction() as transaction:
        for value in values:
            if isinstance(value, Entry):
                transaction.save_entries([value])
            else:
                getattr(transaction, kinds[type(value).__name__])(value)


def ids(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.message_id for entry in entries]


class StoreContract:
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

    # Unjudged

    @pytest.mark.parametrize("proposal_first", [True, False], ids=["proposal first", "answer first"])
    @pytest.mark.parametrize(
        ("answer", "concerns"),
        [
            (an_entry(sender=Address("", "nuevo@consulta.example")), True),
            (an_entry(**{**UNRELATED, "sender": MARTA}), True),
            (an_entry(**{**UNRELATED, "sender": Address("", "gerencia@bodegasrioja.es")}), True),
            (an_entry(**{**UNRELATED, "sender": Address("", "marta.haro@gmail.com")}), True),
            (an_entry(**{**UNRELATED, "sender": Address("", "otra@gmail.com")}), False),
            (an_entry(**{**UNRELATED, "sender": Address("", "mailer-daemon@smtp.operador.example")}), True),
            (an_entry(**{**UNRELATED, "sender": Address("Correo", "")}), True),
            (an_entry(**{**UNRELATED, "sender": Address("", "ventas@mail.bodegasrioja.es")}), False),
            (an_entry(**UNRELATED), False),
            (an_entry(date=SENT_AT), True),
            (an_entry(date=SENT_AT - timedelta(seconds=1)), False),
            (a_judged_entry(), False),
            (an_entry(ours=True), False),
            (a_sent_entry(2), False),
        ],
        ids=[
            "in its conversation",
            "from its recipient",
            "from its domain",
            "from a free-mail recipient",
            "free mail of somebody else",
            "a delivery report",
            "a report without a sender",
            "another domain",
            "unrelated",
            "the same second",
            "before it",
            "judged already",
            "a colleague",
            "our own",
        ],
    )
    def test_unjudged_is_what_may_concern_a_proposal(
        self, store: Store, answer: Entry, concerns: bool, proposal_first: bool
    ) -> None:
        for value in [a_stored_proposal(), answer][:: 1 if proposal_first else -1]:
            save(store, value)
        assert store.unjudged(ACCOUNT) == ((answer,) if concerns else ())

    def test_nothing_is_unjudged_without_a_proposal(self, store: Store) -> None:
        save(store, an_entry(), an_entry(2, sender=Address("", "postmaster@x.example")))
        assert store.unjudged(ACCOUNT) == ()

    def test_a_verdict_takes_an_entry_out_of_the_unjudged(self, store: Store) -> None:
        save(store, a_stored_proposal(), an_entry(2), an_entry(1))
        assert ids(store.unjudged(ACCOUNT)) == ids((an_entry(1), an_entry(2)))
        save(store, replace(an_entry(1), kind=Kind.HUMAN))
        assert ids(store.unjudged(ACCOUNT)) == ids((an_entry(2),))

    def test_an_older_proposal_to_the_same_person_looks_further_back(self, store: Store) -> None:
        old = an_entry(date=SENT_AT - timedelta(days=5), **{**UNRELATED, "sender": MARTA})
        save(store, a_stored_proposal(1), old)
        assert store.unjudged(ACCOUNT) == ()
        save(store, a_stored_proposal(2, sent_at=SENT_AT - timedelta(days=6)))
        save(store, a_stored_proposal(3))
        assert ids(store.unjudged(ACCOUNT)) == [old.message_id]
        again = replace(old, message_id=MessageId("otra-vez@bodegasrioja.es"))
        save(store, again)
        assert len(store.unjudged(ACCOUNT)) == 2

    def test_merging_watches_the_conversation_that_stays(self, store: Store) -> None:
        stranger = {**UNRELATED, "sender": Address("", "nuevo@consulta.example")}
        save(store, a_stored_proposal(), an_entry(1, **stranger))
        assert store.unjudged(ACCOUNT) == ()
        with store.transaction() as transaction:
            transaction.merge(ACCOUNT, CONVERSATION, ELSEWHERE)
        save(store, an_entry(2, **stranger))
        assert ids(store.unjudged(ACCOUNT)) == ids((an_entry(1), an_entry(2)))

    def test_merging_into_a_watched_conversation_marks_what_it_brings(self, store: Store) -> None:
        save(store, a_stored_proposal(), an_entry(1, **UNRELATED))
        with store.transaction() as transaction:
            transaction.merge(ACCOUNT, ELSEWHERE, CONVERSATION)
        assert ids(store.unjudged(ACCOUNT)) == ids((an_entry(1),))

    # Around

    def test_around_finds_what_we_sent_to_somebody_since_then(self, store: Store) -> None:
        to_both = a_sent_entry(2, to=(JAMES,), cc=(MARTA, MARTA))
        colleague = a_sent_entry(3, sent=False, sender=Address("Luis", OTHER_ACCOUNT))
        save(store, a_sent_entry(1), to_both, colleague, an_entry(4, to=(MARTA,)))
        assert store.around(ACCOUNT, ["Marta.Nunez@bodegasrioja.es", JAMES.addr_spec], SENT_AT) == (
            a_sent_entry(1),
            to_both,
            colleague,
        )
        assert store.around(ACCOUNT, [JAMES.addr_spec], SENT_AT) == (to_both,)
        assert store.around(ACCOUNT, [MARTA.addr_spec], SENT_AT + timedelta(minutes=2)) == (colleague,)
        assert store.around(ACCOUNT, [ANA.addr_spec], SENT_AT) == store.around(ACCOUNT, [], SENT_AT) == ()

    def test_around_follows_a_message_that_was_saved_anew(self, store: Store) -> None:
        save(store, a_sent_entry(1), a_sent_entry(1, to=(JAMES,)))
        assert store.around(ACCOUNT, [MARTA.addr_spec], SENT_AT) == ()
        assert len(store.around(ACCOUNT, [JAMES.addr_spec], SENT_AT)) == 1

    # Proposals

    def test_proposals_come_newest_first(self, store: Store) -> None:
        save(store, *(a_stored_proposal(number) for number in (2, 1, 3)), a_stored_proposal(4, account=OTHER_ACCOUNT))
        assert [proposal.id for proposal in store.proposals()] == ["k004dmr2", "k003dmr2", "k002dmr2", "k001dmr2"]
        assert [proposal.id for proposal in store.proposals(ACCOUNT)] == ["k003dmr2", "k002dmr2", "k001dmr2"]
        found = store.proposals_in(ACCOUNT, [CONVERSATION, ConversationId("c-3")])
        assert [proposal.id for proposal in found] == ["k003dmr2", "k001dmr2"]

    def test_only_open_proposals_when_asked(self, store: Store) -> None:
        stages = dict(enumerate(Stage, start=1))
        save(store, *(a_stored_proposal(number, stage=stage) for number, stage in stages.items()))
        assert {proposal.stage for proposal in store.proposals(open_only=True)} == {stage for stage in Stage if stage.is_open}

    def test_a_proposal_is_due_from_its_moment_on(self, store: Store) -> None:
        save(store, a_stored_proposal(), a_stored_proposal(2, look_again_at=None))
        due = SENT_AT + timedelta(days=3)
        assert store.proposals_due(ACCOUNT, due - timedelta(microseconds=1)) == ()
        assert store.proposals_due(ACCOUNT, due) == (a_stored_proposal(),)

    @pytest.mark.parametrize("start", ["k001", " K001DMR2 ", PROPOSAL_MESSAGE, f"<{PROPOSAL_MESSAGE}>", "20260303.0930"])
    def test_a_proposal_is_found_by_how_it_begins(self, store: Store, start: str) -> None:
        save(store, a_stored_proposal(1), a_stored_proposal(2))
        assert store.proposal(start).id == "k001dmr2"

    def test_a_whole_name_is_never_ambiguous(self, store: Store) -> None:
        save(store, a_stored_proposal(1, id=ProposalId("k1")), a_stored_proposal(2, id=ProposalId("k12")))
        assert store.proposal("k1").id == "k1"

    @pytest.mark.parametrize("start", ["zzz", "", "  ", "%", "k00_", "K001DMR2X", "enviado-1\0"])
    def test_no_proposal_begins_so(self, store: Store, start: str) -> None:
        save(store, a_stored_proposal(1), a_stored_proposal(2))
        with pytest.raises(UsageError, match=r"No proposal begins with .* shows them all"):
            store.proposal(start)

    def test_more_than_one_proposal_begins_so(self, store: Store) -> None:
        save(store, a_stored_proposal(1), a_stored_proposal(2))
        with pytest.raises(
            UsageError, match=r"More than one proposal begins with “k00”. Write a little more of it: k001dmr2, k002dmr2."
        ):
            store.proposal("k00")

    # Artefacts, words, actions

    def test_artefacts_of_some_proposals_or_of_the_whole_account(self, store: Store) -> None:
        look, other = an_artefact(2, proposal=None), an_artefact(3, proposal=ProposalId("k002dmr2"))
        draft = an_artefact(1, kind=ArtefactKind.DRAFT)
        save(store, an_artefact(1), draft, look, other)
        assert set(store.artefacts(ACCOUNT)) == {an_artefact(1), draft, look, other}
        assert set(store.artefacts(ACCOUNT, [ProposalId("k001dmr2")])) == {an_artefact(1), draft}
        assert store.artefacts(ACCOUNT, []) == ()

    def test_made_since_counts_what_was_made_and_what_is_on_its_way(self, store: Store) -> None:
        save(
            store,
            an_artefact(1),
            an_artefact(2, state=ArtefactState.INTENDED, made_at=None),
            an_artefact(3, state=ArtefactState.UNKNOWN, made_at=None),
            an_artefact(4, state=ArtefactState.REMOVED, made_at=None),
            an_artefact(5, state=ArtefactState.GONE),
            an_artefact(6, made_at=SENT_AT - timedelta(days=1)),
            an_artefact(7, kind=ArtefactKind.DRAFT),
            an_artefact(8, account=OTHER_ACCOUNT),
        )
        assert store.made_since(ACCOUNT, ArtefactKind.APPOINTMENT, SENT_AT) == 4
        assert store.made_since(ACCOUNT, ArtefactKind.DRAFT, SENT_AT) == 1
        assert store.made_since(ACCOUNT, ArtefactKind.DRAFT, SENT_AT + timedelta(days=1)) == 0

    def test_words_come_oldest_first_and_the_same_one_once(self, store: Store) -> None:
        hold = a_word(say=Say.HOLD, until=None, at=SENT_AT + timedelta(days=2), by="label")
        save(store, hold, a_word(), a_word(), hold, a_word(proposal=ProposalId("k002dmr2")))
        assert store.words([ProposalId("k001dmr2")]) == (a_word(), hold)
        assert len(store.words([ProposalId("k001dmr2"), ProposalId("k002dmr2")])) == 3

    def test_of_words_at_one_moment_the_last_one_added_is_newest(self, store: Store) -> None:
        save(store, a_word(say=Say.WON, until=None), a_word(say=Say.LOST, until=None))
        assert [word.say for word in store.words([a_word().proposal])] == [Say.WON, Say.LOST]

    def test_actions_come_oldest_first_and_are_replaced_by_id(self, store: Store) -> None:
        done = an_outbox_row(2, state=OutboxState.DONE, ended_at=SENT_AT, attempts=1, why="It was there already.")
        save(store, an_outbox_row(3), an_outbox_row(2), an_outbox_row(1, made_at=an_outbox_row(3).made_at), done)
        assert [row.id for row in store.outbox()] == ["action-2", "action-3", "action-1"]
        assert store.outbox(ACCOUNT, [OutboxState.DONE]) == (done,)
        assert store.outbox(states=[OutboxState.SHUNTED]) == store.outbox(states=[]) == ()

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
