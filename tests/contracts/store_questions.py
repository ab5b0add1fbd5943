"""What every store answers: what awaits a verdict, what was sent to whom, which proposals there are, what was said of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.store_builders import (
    ACCOUNT,
    ANA,
    CONVERSATION,
    ELSEWHERE,
    JAMES,
    MARTA,
    OTHER_ACCOUNT,
    PROPOSAL_MESSAGE,
    SENT_AT,
    UNRELATED,
    a_judged_entry,
    a_sent_entry,
    a_stored_proposal,
    a_word,
    an_artefact,
    an_entry,
    an_outbox_row,
    ids,
    save,
)

from persevera.errors import UsageError
from persevera.model.artefact import ArtefactKind, ArtefactState
from persevera.model.conversation import ConversationId, Entry
from persevera.model.judgement import Kind
from persevera.model.message import Address, MessageId
from persevera.model.proposal import ProposalId, Say, Stage
from persevera.ports import OutboxState, Store


class StoreQuestions:
    """The part of ``StoreContract`` that asks."""

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
            (an_entry(date=SENT_AT - timedelta(days=2)), True),
            (an_entry(**{**UNRELATED, "sender": MARTA, "date": SENT_AT - timedelta(seconds=1)}), False),
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
            "in its conversation, by a clock that is slow",
            "from its recipient, before it",
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

    def test_what_another_account_received_is_offered_to_it_too(self, store: Store) -> None:
        elsewhere = an_entry(1, account=OTHER_ACCOUNT, **{**UNRELATED, "sender": MARTA})
        save(store, elsewhere, a_stored_proposal())
        assert ids(store.unjudged(OTHER_ACCOUNT)) == ids((elsewhere,))
        assert store.unjudged(ACCOUNT) == ()

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

    def test_made_since_counts_what_was_made_and_whose_request_has_begun(self, store: Store) -> None:
        save(
            store,
            an_artefact(1),
            an_artefact(2, state=ArtefactState.INTENDED, made_at=None),
            an_artefact(3, state=ArtefactState.UNKNOWN),
            an_artefact(4, state=ArtefactState.REMOVED, made_at=None),
            an_artefact(5, state=ArtefactState.GONE),
            an_artefact(6, made_at=SENT_AT - timedelta(days=1)),
            an_artefact(7, kind=ArtefactKind.DRAFT),
            an_artefact(8, account=OTHER_ACCOUNT),
        )
        assert store.made_since(ACCOUNT, ArtefactKind.APPOINTMENT, SENT_AT) == 3
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
