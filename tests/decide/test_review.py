"""What a hostile reading of the plan turned up: each case is one that a rep lives through."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.cases import LUIS, MARTA, STRANGER, at, case, entry, made, proposal, sent, wanted

from persevera.decide.followup import plan
from persevera.decide.reconcile import Asked, difference
from persevera.model.artefact import ArtefactKind, ArtefactState, Purpose
from persevera.model.decision import Verb
from persevera.model.judgement import Commitment, Kind, Offer, Outcome, Precision, Whose
from persevera.model.message import Address
from persevera.model.proposal import Say, Stage, Word

DRAFT, APPOINTMENT = ArtefactKind.DRAFT, ArtefactKind.APPOINTMENT
SUPPLIER = Address("Fábrica", "pedidos@fabrica.example")
GONE = {"state": ArtefactState.GONE}


def word(say, when, until=None, knew=None):
    return Word(proposal=proposal().id, say=say, at=when, by="label", until=until, knew=knew)


def over_the_phone(answer):
    """The call that a *later* asked for, made on its day."""
    here = case(at(5, 9), answer)
    return made(here, wanted(plan(here), APPOINTMENT, Purpose.CALL))


@pytest.mark.parametrize(
    "vague",
    [
        entry(2, at(9), outcome=Outcome.OTHER),
        entry(2, at(12), outcome=Outcome.OTHER),
        entry(2, at(12), sender=STRANGER),
        entry(2, at(12), dmarc_failed=True, outcome=Outcome.NO),
    ],
    ids=["unclear, before the call", "unclear, after the call", "a stranger", "a failed DMARC"],
)
def test_after_a_call_nobody_is_chased_who_wrote_something_since_they_asked_for_time(vague):
    answer = entry(1, at(4), outcome=Outcome.LATER)
    after = plan(case(at(30, 9), answer, vague, artefacts=(over_the_phone(answer),)))
    assert (after.stage, wanted(after, DRAFT, Purpose.STEP)) == (Stage.HELD, None)


@pytest.mark.parametrize("outcome", [Outcome.QUESTION, Outcome.LATER, Outcome.OTHER])
@pytest.mark.parametrize("ours_first", [True, False], ids=["after our thanks", "before our thanks"])
def test_whoever_said_yes_is_never_chased_though_they_write_again(outcome, ours_first):
    mails = [entry(1, at(3), outcome=Outcome.YES), entry(2, at(5 if ours_first else 3, 12), outcome=outcome), sent(3, at(4))]
    mails.append(sent(4, at(6)))
    decision = plan(case(at(30, 9), *mails))
    assert (decision.stage, decision.wants) == (Stage.WON, ())


def test_a_no_after_a_yes_counts():
    assert plan(case(at(9), entry(1, at(3), outcome=Outcome.YES), entry(2, at(4), outcome=Outcome.NO))).stage is Stage.LOST


def test_a_later_after_a_no_is_still_a_no():
    assert plan(case(at(9), entry(1, at(3), outcome=Outcome.NO), entry(2, at(4), outcome=Outcome.LATER))).stage is Stage.LOST


def test_a_question_passed_on_to_a_supplier_is_not_answered():
    decision = plan(case(at(20, 9), entry(1, at(3), outcome=Outcome.QUESTION), sent(2, at(4), to=(SUPPLIER,))))
    assert decision.stage is Stage.YOUR_TURN


def test_what_a_supplier_says_in_the_thread_is_no_answer_of_the_customer():
    mails = [sent(1, at(3), to=(SUPPLIER,)), entry(2, at(4), sender=SUPPLIER, outcome=Outcome.NO)]
    assert plan(case(at(4, 12), *mails)).stage is Stage.HELD


def test_a_reminder_goes_to_the_customer_though_we_wrote_to_a_supplier_last():
    draft = wanted(plan(case(at(5, 9), sent(1, at(3), to=(SUPPLIER,)))), DRAFT)
    assert draft.to == (MARTA,)


def test_a_reminder_goes_only_to_whom_the_person_wrote_not_to_whom_a_colleague_added():
    colleague = sent(1, at(3), sent=False, sender=Address("Pau", "pau@talleresferrer.example"), to=(MARTA, LUIS))
    decision = plan(case(at(12, 9), colleague))
    assert decision.step == 2, "a colleague's mail is a follow-up"
    assert wanted(decision, DRAFT).to == (MARTA,)


def test_when_mail_to_the_only_address_came_back_the_next_one_counts():
    bounce = entry(1, at(3), kind=Kind.UNDELIVERABLE, sender=STRANGER, failed_recipients=(MARTA.addr_spec,))
    again = Address("Marta Núñez", "marta.nunez@gmail.com")
    decision = plan(case(at(13, 9), bounce, sent(2, at(4), to=(again,))))
    assert (decision.stage, wanted(decision, DRAFT).to) == (Stage.WAITING, (again,))


def test_an_answer_that_nobody_had_read_when_the_label_was_put_still_counts():
    words = (word(Say.FOLLOW_UP, at(9, 9), knew=at(6, 17)),)
    assert plan(case(at(9, 9), entry(1, at(7, 11), outcome=Outcome.NO), words=words)).stage is Stage.LOST
    assert plan(case(at(9, 9), entry(1, at(6, 11), outcome=Outcome.NO), words=words)).stage is Stage.WAITING


def test_what_could_not_be_read_at_first_holds_no_longer_once_it_is_read():
    lost = entry(1, at(4), unreadable=True, kind=None)
    read = replace(entry(2, at(3), outcome=Outcome.NO), ref=lost.ref)
    assert plan(case(at(5, 9), lost, read)).stage is Stage.LOST


# Putting off


def test_a_question_put_off_comes_back_to_be_looked_at():
    mails, words = [entry(1, at(3), outcome=Outcome.QUESTION)], (word(Say.SNOOZE, at(3, 12), until=at(9, 9)),)
    here = case(at(4), *mails, words=words)
    asleep = plan(here)
    assert (asleep.stage, asleep.next_at) == (Stage.DEFERRED, at(9, 9))
    call = made(here, wanted(asleep, APPOINTMENT))
    assert plan(case(at(9, 9, 1), *mails, words=words, artefacts=(call,))).stage is Stage.YOUR_TURN


def test_an_answer_wakes_what_was_put_off():
    words = (word(Say.SNOOZE, at(3), until=at(20, 9)),)
    assert plan(case(at(5), entry(1, at(4), outcome=Outcome.QUESTION), words=words)).stage is Stage.YOUR_TURN
    later = plan(case(at(5), entry(1, at(4), outcome=Outcome.LATER, until=date(2026, 3, 16)), words=words))
    assert later.next_at == at(16, 9)


@pytest.mark.parametrize("carried", [0, 1, 2])
@pytest.mark.parametrize("moved", [False, True])
def test_a_snooze_wins_over_what_was_carried_or_moved_before(carried, moved):
    here = case(at(5, 9))
    decision = plan(here)
    theirs = {"seen_start": at(6, 12), "seen_end": at(6, 12, 15)} if moved else {}
    appointment = made(here, wanted(decision, APPOINTMENT), carried=carried, **theirs)
    draft = made(here, wanted(decision, DRAFT))
    words = (word(Say.SNOOZE, at(6), until=at(20, 9)),)
    for now in (at(6, 10), at(10, 10)):
        later = plan(case(now, artefacts=(appointment, draft), words=words))
        assert (later.stage, wanted(later, APPOINTMENT).due) == (Stage.WAITING, at(20, 9))
        actions = difference("ana", here.proposal.id, later.wants, (appointment, draft), Asked({}), now=now)
        assert [action.verb for action in actions] == [Verb.UPDATE]
    placed = replace(appointment, wanted_at=at(20, 9), start=at(20, 9), end=at(20, 9, 15), carried=0, seen_start=None)
    there = replace(placed, seen_start=at(12, 16), seen_end=at(12, 16, 15))
    assert plan(case(at(10, 10), artefacts=(there, draft), words=words)).next_at == at(12, 16), "moved again, it is theirs"


def test_resuming_ends_a_snooze():
    here = case(at(5, 9), words=(word(Say.SNOOZE, at(4), until=at(20, 9)),))
    appointment = made(here, wanted(plan(here), APPOINTMENT))
    words = (*here.words, word(Say.FOLLOW_UP, at(9, 10)))
    decision = plan(case(at(9, 11), artefacts=(appointment,), words=words))
    assert wanted(decision, APPOINTMENT).due == at(9, 11)
    assert wanted(decision, DRAFT) is not None


# What was taken back, deleted, used up


def test_a_call_that_we_took_back_ourselves_was_not_made():
    answer = entry(1, at(4), outcome=Outcome.LATER)
    call = replace(over_the_phone(answer), state=ArtefactState.REMOVED, gone_at=at(5, 12))
    assert plan(case(at(6), answer, artefacts=(call,))).stage is Stage.DEFERRED


def skipped_twice():
    here = case(at(2, 12))
    first = made(here, wanted(plan(here), APPOINTMENT), gone_at=at(3), **GONE)
    here = case(at(3, 12), artefacts=(first,))
    return first, made(here, wanted(plan(here), APPOINTMENT), gone_at=at(4), **GONE)


def test_following_up_again_after_two_skips_goes_on_with_the_next_step():
    artefacts = skipped_twice()
    here = case(at(4, 12), artefacts=artefacts)
    close = made(here, wanted(plan(here), APPOINTMENT), gone_at=at(5), **GONE)
    assert plan(case(at(6), artefacts=(*artefacts, close))).stage is Stage.NO_ANSWER
    decision = plan(case(at(6, 12), artefacts=(*artefacts, close), words=(word(Say.FOLLOW_UP, at(6, 12)),)))
    assert (decision.stage, decision.step) == (Stage.WAITING, 3)
    assert wanted(decision, APPOINTMENT) is not None


def test_following_up_again_after_the_last_step_begins_the_cadence_anew():
    mails = [sent(number, at(2 + number)) for number in range(1, 6)]
    here = case(at(9), *mails)
    decision = plan(here)
    assert decision.stage is Stage.TO_CLOSE
    close = made(here, wanted(decision, APPOINTMENT), gone_at=at(10), **GONE)
    words = (word(Say.FOLLOW_UP, at(11)),)
    again = plan(case(at(11, 12), *mails, artefacts=(close,), words=words))
    assert (again.stage, again.step, wanted(again, APPOINTMENT).due) == (Stage.WAITING, 1, at(16, 9))
    mails.append(sent(6, at(16, 12)))
    assert plan(case(at(17), *mails, artefacts=(close,), words=words)).step == 2


def test_following_up_brings_back_what_a_revision_replaced():
    newer = proposal(id="ffff0000", message_id="p2", sent_at=at(4), revises=True, stage=Stage.LOST)
    decision = plan(case(at(9), siblings=(newer,), words=(word(Say.FOLLOW_UP, at(6)),)))
    assert decision.stage is Stage.WAITING


def test_two_skips_and_then_a_mail_of_ones_own_go_on():
    decision = plan(case(at(6), sent(1, at(5)), artefacts=skipped_twice()))
    assert (decision.stage, decision.step) == (Stage.WAITING, 3)


def test_after_two_skips_and_a_mail_the_next_step_can_be_skipped_too():
    mail = sent(1, at(5))
    here = case(at(6), mail, artefacts=skipped_twice())
    third = made(here, wanted(plan(here), APPOINTMENT), gone_at=at(9), **GONE)
    decision = plan(case(at(9, 12), mail, artefacts=(*here.artefacts, third)))
    assert (decision.stage, decision.step) == (Stage.WAITING, 4)


def test_a_draft_sent_to_a_colleague_alone_does_not_leave_the_step_undone_for_ever():
    here = case(at(5, 9))
    decision = plan(here)
    draft = made(here, wanted(decision, DRAFT), sent=True, gone_at=at(5, 12), **GONE)
    assert plan(case(at(6), artefacts=(made(here, wanted(decision, APPOINTMENT)), draft))).step == 2


# Times


def test_a_step_found_late_on_its_own_day_gets_a_time_that_is_still_to_come():
    here = case(at(5, 11, 30))
    want = wanted(plan(here), APPOINTMENT)
    assert want.due == at(5, 11, 30)
    again = plan(case(at(5, 11, 40), artefacts=(made(here, want),)))
    assert wanted(again, APPOINTMENT).due == want.due


def test_an_appointment_to_close_that_was_moved_and_is_over_asks_again():
    mails = [sent(number, at(2 + number)) for number in range(1, 6)]
    here = case(at(9), *mails)
    close = made(here, wanted(plan(here), APPOINTMENT), seen_start=at(12, 20), seen_end=at(12, 20, 15))
    calm = plan(case(at(12, 19), *mails, artefacts=(close,)))
    assert wanted(calm, APPOINTMENT).due == at(12, 20)
    assert calm.look_again_at > at(12, 19)
    over = plan(case(at(12, 21), *mails, artefacts=(close,)))
    actions = difference("ana", here.proposal.id, over.wants, (close,), Asked({}), now=at(12, 21))
    assert [(a.verb, a.want.due) for a in actions] == [(Verb.UPDATE, at(13, 9))]


def test_a_moved_step_whose_day_passed_without_us_moves_to_now():
    here = case(at(2, 12))
    moved = made(here, wanted(plan(here), APPOINTMENT), seen_start=at(6, 16), seen_end=at(6, 16, 15))
    late = plan(case(at(10, 11), artefacts=(moved,)))
    actions = difference("ana", here.proposal.id, late.wants, (moved,), Asked({}), now=at(10, 11))
    assert {(a.verb, a.artefact.kind) for a in actions} == {(Verb.UPDATE, APPOINTMENT), (Verb.CREATE, DRAFT)}


def test_nobody_is_reminded_before_an_agreed_meeting_however_far():
    accepted = entry(1, at(4), kind=Kind.MEETING, until=date(2026, 4, 30))
    assert wanted(plan(case(at(5, 9), accepted)), APPOINTMENT).due == at(1, 9, month=5)


def test_an_agreed_call_stands_though_something_else_was_sent_before_it():
    told = (Commitment(Whose.OURS, at(10, 10), Precision.MINUTE, "Le llamo el martes 10 a las 10."),)
    assert wanted(plan(case(at(4), sent(1, at(3)), promises=told)), APPOINTMENT).due == at(10, 10)


def test_the_first_start_spreads_also_what_was_followed_up_before():
    about = proposal(not_before=at(27, 9))
    decision = plan(case(at(25, 10), sent(1, at(4)), proposal=about, began_at=at(25, 9)))
    assert (wanted(decision, APPOINTMENT).due, wanted(decision, DRAFT)) == (at(27, 9), None)


@pytest.mark.parametrize(
    "found",
    [
        {"entries": (entry(1, at(4), kind=Kind.MEETING, until=date.max),)},
        {"entries": (entry(1, at(4), outcome=Outcome.LATER, until=date.max),)},
        {"entries": (entry(1, at(4), kind=Kind.AUTOMATIC, returns=date.max),)},
        {"proposal": proposal(offer=Offer(what="x", valid_until=date.max))},
        {"promises": (Commitment(Whose.THEIRS, at(2).replace(year=9999, month=12, day=31), Precision.DAY, "Ya le diré."),)},
    ],
    ids=["meeting", "later", "absence", "validity", "promise"],
)
def test_a_date_at_the_end_of_time_breaks_nothing_and_lets_nothing_sleep_for_ever(found):
    decision = plan(case(at(5, 9), *found.pop("entries", ()), **found))
    assert decision.next_at <= at(12, 9)


# Side by side


@pytest.mark.parametrize("outcome", [Outcome.YES, Outcome.NO, Outcome.LATER])
def test_two_proposals_of_a_conversation_give_thanks_and_call_once(outcome):
    answer = entry(1, at(5), outcome=outcome)
    other = Offer(what="otra", reference="P-9")
    newer = proposal(id="ffff0000", message_id="p2", sent_at=at(4), offer=other, stage=Stage.DEFERRED, next_at=at(12, 9))
    assert plan(case(at(5, 12), answer, siblings=(newer,))).wants == ()
    alone = case(at(5, 12), answer, proposal=newer, siblings=(proposal(),))
    assert wanted(plan(alone), DRAFT, Purpose.THANKS) is not None


def test_proposals_of_the_same_moment_share_one_follow_up():
    twin = proposal(id="ffff0000", message_id="p2", offer=Offer(what="otra", reference="P-9"))
    both = [plan(case(at(5, 9), siblings=(twin,))), plan(case(at(5, 9), proposal=twin, siblings=(proposal(),)))]
    assert sum(bool(decision.wants) for decision in both) == 1


def test_a_proposal_beside_a_held_one_is_looked_at_again():
    newer = proposal(id="ffff0000", message_id="p2", sent_at=at(4), offer=Offer(what="otra", reference="P-9"), stage=Stage.HELD)
    decision = plan(case(at(5, 12), siblings=(newer,)))
    assert decision.next_at is not None
    assert decision.look_again_at > at(5, 12)


def test_an_answer_takes_up_what_was_only_listed():
    about = proposal(backlog=True)
    assert plan(case(at(20), proposal=about, began_at=at(10))).wants == ()
    answer = entry(1, at(19), outcome=Outcome.YES)
    assert plan(case(at(20), answer, proposal=about, began_at=at(10))).stage is Stage.YOUR_TURN
