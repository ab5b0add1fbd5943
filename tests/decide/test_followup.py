"""The plan as a salesperson reads it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cases import ANA, LUIS, MARTA, SENT, STRANGER, at, case, entry, made, proposal, sent, wanted

from persevera.decide.followup import plan
from persevera.model.artefact import ArtefactKind, ArtefactState, Purpose
from persevera.model.conversation import JoinedBy
from persevera.model.judgement import Commitment, Kind, Offer, Outcome, Precision, Whose
from persevera.model.message import Address, FolderUse
from persevera.model.proposal import Say, Stage, Word

DRAFT, APPOINTMENT = ArtefactKind.DRAFT, ArtefactKind.APPOINTMENT


def word(say, when, until=None):
    return Word(proposal=proposal().id, say=say, at=when, by="label", until=until)


def promise(whose, when, precision=Precision.MINUTE, text="Le llamo el martes a las 10."):
    return Commitment(whose, when, precision, text)


@pytest.mark.parametrize(
    ("now", "entries", "stage", "appointment", "draft"),
    [
        (at(2, 12), [], Stage.WAITING, at(5, 9), False),
        (at(5, 8), [], Stage.WAITING, at(5, 9), False),
        (at(5, 9), [], Stage.WAITING, at(5, 9), True),
        (at(7, 12), [], Stage.WAITING, at(9, 9), False),
        (at(9, 9), [], Stage.WAITING, at(9, 9), True),
        (at(5, 9), [entry(1, at(4), outcome=Outcome.OTHER)], Stage.HELD, None, False),
        (at(5, 9), [entry(1, at(4), outcome=Outcome.NO)], Stage.LOST, None, True),
        (at(5, 9), [entry(1, at(4), outcome=Outcome.NO, stop=True)], Stage.STOPPED, None, False),
        (at(5, 9), [entry(1, at(4), outcome=Outcome.YES)], Stage.YOUR_TURN, None, True),
        (at(5, 9), [entry(1, at(4), outcome=Outcome.QUESTION)], Stage.YOUR_TURN, None, False),
        (at(5, 9), [entry(1, at(4), outcome=Outcome.LATER)], Stage.DEFERRED, at(11, 9), True),
        (at(5, 9), [entry(1, at(4), outcome=Outcome.LATER, until=date(2026, 3, 16))], Stage.DEFERRED, at(16, 9), True),
        (at(5, 9), [entry(1, at(4), kind=Kind.AUTOMATIC)], Stage.WAITING, at(5, 9), True),
        (at(5, 9), [entry(1, at(4), kind=Kind.AUTOMATIC, returns=date(2026, 3, 14))], Stage.WAITING, at(16, 9), False),
        (at(5, 9), [entry(1, at(4), kind=Kind.RECEIPT)], Stage.WAITING, at(5, 9), True),
        (at(5, 9), [entry(1, at(4), kind=Kind.MEETING, until=date(2026, 3, 6))], Stage.WAITING, at(9, 9), False),
        (at(5, 9), [entry(1, at(4), kind=Kind.AUTOMATIC, gone=True)], Stage.HELD, None, False),
        (at(5, 9), [entry(1, at(4), unreadable=True, kind=None)], Stage.HELD, None, False),
        (at(5, 9), [entry(1, at(4), sender=STRANGER)], Stage.HELD, None, False),
        (at(5, 9), [entry(1, at(4), sender=LUIS, outcome=Outcome.NO)], Stage.LOST, None, True),
        (at(5, 9), [entry(1, at(4), dmarc_failed=True, outcome=Outcome.NO)], Stage.HELD, None, False),
        (at(5, 9), [entry(1, at(4), folder=FolderUse.JUNK)], Stage.HELD, None, False),
        (at(5, 9), [entry(1, at(4), joined_by=JoinedBy.HALF)], Stage.HELD, None, False),
        (at(5, 9), [entry(1, at(1), outcome=Outcome.NO)], Stage.WAITING, at(5, 9), True),
        (at(5, 9), [entry(1, at(1), outcome=Outcome.NO, in_reply_to=(proposal().message_id,))], Stage.LOST, None, True),
        (at(5, 9), [sent(1, at(4))], Stage.WAITING, at(13, 9), False),
        (at(5, 9), [entry(1, at(3), outcome=Outcome.QUESTION), sent(1, at(4))], Stage.WAITING, at(9, 9), False),
        (at(5, 9), [entry(1, at(3), outcome=Outcome.YES), sent(1, at(4))], Stage.WON, None, False),
        (at(5, 9), [entry(1, at(3), outcome=Outcome.NO), sent(1, at(4))], Stage.LOST, None, False),
        (
            at(5, 9),
            [entry(1, at(4), kind=Kind.UNDELIVERABLE, sender=STRANGER, failed_recipients=(MARTA.addr_spec,))],
            Stage.UNDELIVERABLE,
            at(5, 9),
            False,
        ),
    ],
    ids=[
        "too early",
        "due, before hours",
        "due",
        "due over the weekend waits for Monday",
        "overdue is made on the next business day",
        "an unclear answer is held",
        "a no is thanked",
        "a stop is left in peace",
        "a yes is thanked",
        "a question waits for us",
        "later without a date: a call in five business days",
        "later with a date: a call on that day",
        "an automatic notice is no answer",
        "an absence moves the step to the first business day after the return",
        "a receipt is no answer",
        "a meeting pauses until it is over",
        "who no longer works there is for the person to see",
        "an unreadable message is never silence",
        "a stranger in the thread is held",
        "a colleague of theirs in the thread counts",
        "a failed DMARC holds",
        "an answer in junk holds",
        "half a match holds",
        "what came before the proposal is no answer to it",
        "an answer from a clock that is slow is one all the same",
        "an own follow-up counts as the step",
        "an answered question starts the cadence over",
        "a yes that was thanked is won",
        "a no stays a no",
        "a bounce of the only recipient",
    ],
)
def test_where_a_proposal_stands(now, entries, stage, appointment, draft):
    decision = plan(case(now, *entries))
    assert decision.stage is stage, decision.reason
    found = wanted(decision, APPOINTMENT)
    assert (found.due if found else None) == appointment
    assert (wanted(decision, DRAFT) is not None) is draft


def test_an_agreed_hour_is_the_appointment_and_its_sentence_the_reason():
    decision = plan(case(at(2, 12), promises=(promise(Whose.OURS, at(10, 10)),)))
    found = wanted(decision, APPOINTMENT)
    assert (found.due, found.exact) == (at(10, 10), True)
    assert dict(decision.reason.facts)["sentence"] == "Le llamo el martes a las 10."


def test_their_promise_is_asked_about_a_business_day_later():
    decision = plan(case(at(2, 12), promises=(promise(Whose.THEIRS, at(6, 0), Precision.DAY, "Me confirma antes del 6."),)))
    assert wanted(decision, APPOINTMENT).due == at(9, 9)


def test_a_later_promise_replaces_the_earlier_one():
    later = sent(1, at(3), commitments=(promise(Whose.OURS, at(12, 16)),))
    decision = plan(case(at(3, 12), later, promises=(promise(Whose.OURS, at(10, 10)),)))
    assert wanted(decision, APPOINTMENT).due == at(12, 16)


@pytest.mark.parametrize(
    ("until", "due"),
    [(date(2026, 3, 6), at(4, 9)), (date(2026, 3, 4), at(5, 9)), (date(2026, 3, 31), at(5, 9))],
    ids=["two business days before it", "never under a business day", "far away: the cadence"],
)
def test_a_validity_date_pulls_the_step(until, due):
    decision = plan(case(at(2, 12), proposal=proposal(offer=Offer(what="x", valid_until=until))))
    assert wanted(decision, APPOINTMENT).due == due


def test_an_expired_offer_is_renewed_never_repeated():
    decision = plan(case(at(5, 9), proposal=proposal(offer=Offer(what="x", valid_until=date(2026, 3, 4)))))
    assert wanted(decision, DRAFT).template == "renew"


def test_the_whole_cadence_in_silence():
    """Mail, mail, call, mail to another contact, mail, then an appointment to close, each counted from what was really done."""
    entries, artefacts, seen = [], [], []
    now = at(2, 12)
    for number in range(1, 7):
        decision = plan(case(now, *entries, artefacts=tuple(artefacts)))
        appointment = wanted(decision, APPOINTMENT)
        here = case(appointment.due, *entries, artefacts=tuple(artefacts))
        due = plan(here)
        draft = wanted(due, DRAFT)
        seen.append((appointment.due.date(), appointment.purpose, draft.template if draft else None))
        if appointment.template == "call":
            artefacts.append(made(here, appointment))
            now = appointment.due + timedelta(minutes=20)
        else:
            now = appointment.due + timedelta(hours=1)
            entries.append(sent(number, now))
    assert seen == [
        (date(2026, 3, 5), Purpose.STEP, "first"),
        (date(2026, 3, 16), Purpose.STEP, "second"),
        (date(2026, 3, 26), Purpose.STEP, None),
        (date(2026, 4, 6), Purpose.STEP, "third"),
        (date(2026, 4, 24), Purpose.STEP, "fifth"),
        (date(2026, 5, 1), Purpose.CLOSE, None),
    ]


def test_the_fourth_mail_goes_to_another_contact_who_sees_whom_else_we_wrote_to():
    about = proposal(to=(MARTA,), cc=(LUIS,))
    entries = [sent(n, at(2 + n), to=(MARTA,), cc=(LUIS,)) for n in (1, 2)]
    now = at(30, 9)
    base = case(now, *entries, proposal=about)
    call = wanted(plan(replace(base, now=at(5, 9))), APPOINTMENT)
    called = replace(base, artefacts=(made(base, call, start=at(16, 9), end=at(16, 9, 15)),))
    draft = wanted(plan(called), DRAFT)
    assert (draft.template, draft.to, draft.cc) == ("fourth", (LUIS,), (MARTA,))


def planned(now, *entries, **changes):
    here = case(now, *entries, **changes)
    return here, plan(here)


def test_a_moved_appointment_is_the_new_due_time():
    here, decision = planned(at(2, 12))
    appointment = made(here, wanted(decision, APPOINTMENT), seen_start=at(11, 16), seen_end=at(11, 16, 15))
    after = plan(case(at(5, 9), artefacts=(appointment,)))
    assert wanted(after, DRAFT) is None
    assert after.next_at == at(11, 16)
    assert wanted(plan(case(at(11, 9), artefacts=(appointment,))), DRAFT) is not None


def test_a_deleted_appointment_skips_the_step_and_two_in_a_row_ask_to_close():
    here, decision = planned(at(2, 12))
    gone = {"state": ArtefactState.GONE, "gone_at": at(3)}
    first = made(here, wanted(decision, APPOINTMENT), **gone)
    here, decision = planned(at(3, 12), artefacts=(first,))
    assert (decision.step, wanted(decision, APPOINTMENT).due) == (2, at(16, 9))
    second = made(here, wanted(decision, APPOINTMENT), **gone)
    decision = plan(case(at(4, 12), artefacts=(first, second)))
    assert decision.stage is Stage.TO_CLOSE
    assert wanted(decision, APPOINTMENT).purpose is Purpose.CLOSE


def test_deleting_the_appointment_to_close_closes_without_an_answer():
    here, decision = planned(at(2, 12))
    gone = {"state": ArtefactState.GONE, "gone_at": at(3)}
    first = made(here, wanted(decision, APPOINTMENT), **gone)
    here, decision = planned(at(3, 12), artefacts=(first,))
    second = made(here, wanted(decision, APPOINTMENT), **gone)
    here, decision = planned(at(4, 12), artefacts=(first, second))
    close = made(here, wanted(decision, APPOINTMENT), **gone)
    assert plan(case(at(5), artefacts=(first, second, close))).stage is Stage.NO_ANSWER


def test_an_unsent_draft_is_carried_twice_then_shown():
    here, decision = planned(at(5, 9))
    draft = made(here, wanted(decision, DRAFT))
    appointment = made(here, wanted(decision, APPOINTMENT))
    days = []
    now = at(5, 18)
    for _ in range(2):
        decision = plan(case(now, artefacts=(draft, appointment)))
        want = wanted(decision, APPOINTMENT)
        days.append((want.due, want.carried))
        appointment = replace(
            appointment, wanted_at=want.due, start=want.due, end=want.due + timedelta(minutes=15), carried=want.carried
        )
        settled = plan(case(now, artefacts=(draft, appointment)))
        assert wanted(settled, APPOINTMENT).due == want.due, "a second look asks for the same"
        now = want.due.replace(hour=18)
    assert days == [(at(6, 9), 1), (at(9, 9), 2)]
    decision = plan(case(now, artefacts=(draft, appointment)))
    assert decision.stage is Stage.HELD
    assert wanted(decision, DRAFT) is not None, "the draft stays"


def test_when_the_daemon_comes_late_the_step_is_made_at_once_and_stays_where_it_was_put():
    late = at(11, 11, 30)
    here, decision = planned(late)
    want = wanted(decision, APPOINTMENT)
    assert want.due == late
    assert wanted(decision, DRAFT) is not None
    appointment = made(here, want)
    again = plan(case(late + timedelta(minutes=10), artefacts=(appointment,)))
    assert wanted(again, APPOINTMENT).due == late


def test_an_edited_draft_stays_after_an_answer_and_a_notice_appears_beside_it():
    here, decision = planned(at(5, 9))
    draft = made(here, wanted(decision, DRAFT), state=ArtefactState.EDITED)
    decision = plan(case(at(5, 12), entry(1, at(5, 11), outcome=Outcome.QUESTION), artefacts=(draft,)))
    assert wanted(decision, DRAFT).key == draft.key
    assert wanted(decision, APPOINTMENT).template == "answered"


@pytest.mark.parametrize(
    ("say", "stage"),
    [
        (Say.WON, Stage.WON),
        (Say.LOST, Stage.LOST),
        (Say.STOP, Stage.STOPPED),
        (Say.HOLD, Stage.HELD),
        (Say.FOLLOW_UP, Stage.WAITING),
    ],
    ids=lambda value: value.value,
)
def test_the_newest_word_wins(say, stage):
    words = (word(Say.LOST, at(3)), word(say, at(4)))
    assert plan(case(at(5, 9), entry(1, at(3), outcome=Outcome.NO), words=words)).stage is stage


def test_a_snooze_moves_the_next_step():
    decision = plan(case(at(5, 9), words=(word(Say.SNOOZE, at(4), until=at(20, 9)),)))
    assert (wanted(decision, APPOINTMENT).due, wanted(decision, DRAFT)) == (at(20, 9), None)


def test_a_call_agreed_for_later_stands_though_the_first_start_spread_the_rest():
    about = proposal(not_before=at(6, 9))
    decision = plan(case(at(2, 12), proposal=about, promises=(promise(Whose.OURS, at(5, 10)),)))
    assert wanted(decision, APPOINTMENT).due == at(5, 10)
    assert wanted(plan(case(at(2, 12), proposal=about)), APPOINTMENT).due == at(6, 9)


def test_nobody_is_thanked_for_an_answer_from_before_we_were_here():
    decision = plan(case(at(5, 9), entry(1, at(4), outcome=Outcome.NO), began_at=at(5)))
    assert (decision.stage, decision.wants) == (Stage.LOST, ())


def test_a_revised_proposal_replaces_the_earlier_one():
    newer = proposal(id="ffff0000", message_id="p2", sent_at=at(4), revises=True)
    assert plan(case(at(5, 9), siblings=(newer,))).stage is Stage.SUPERSEDED


def test_two_proposals_of_a_conversation_share_one_follow_up():
    newer = proposal(id="ffff0000", message_id="p2", sent_at=at(4), offer=Offer(what="otra", reference="P-9"))
    decision = plan(case(at(5, 9), siblings=(newer,)))
    assert (decision.stage, decision.wants) == (Stage.WAITING, ())


def test_after_a_deferred_call_the_chase_goes_on():
    answer = entry(1, at(4), outcome=Outcome.LATER)
    here, decision = planned(at(5, 9), answer)
    call = made(here, wanted(decision, APPOINTMENT, Purpose.CALL))
    after = plan(case(at(11, 12), answer, artefacts=(call,)))
    assert (after.stage, after.step) == (Stage.WAITING, 2), "the call they asked for was the first step"
    assert wanted(after, APPOINTMENT).due == at(23, 9)


ANSWERS = st.builds(
    lambda number, hours, outcome, kind, sender: entry(
        number, SENT + timedelta(hours=hours), outcome=outcome, kind=kind, sender=sender
    ),
    st.integers(1, 6),
    st.integers(1, 400),
    st.sampled_from(list(Outcome)),
    st.sampled_from([Kind.HUMAN, Kind.AUTOMATIC, Kind.MEETING, Kind.RECEIPT, Kind.POSSIBLE]),
    st.sampled_from([MARTA, LUIS, STRANGER]),
)
OURS = st.builds(lambda number, hours: sent(number, SENT + timedelta(hours=hours)), st.integers(1, 6), st.integers(1, 400))


def distinct(entries):
    return list({one.message_id: one for one in entries}.values())


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(ANSWERS, OURS), max_size=5), st.integers(1, 900), st.randoms())
def test_no_reminder_is_ever_planned_for_somebody_who_answered_and_order_does_not_matter(entries, hours, shuffled):
    entries = distinct(entries)
    now = SENT + timedelta(hours=hours)
    known = [one for one in entries if one.date <= now]
    decision = plan(case(now, *known))
    draft = wanted(decision, DRAFT, Purpose.STEP)
    last_human = max((one.date for one in known if one.kind is Kind.HUMAN and one.sender in (MARTA, LUIS)), default=None)
    ours_after = any(one.ours and last_human and one.date > last_human for one in known)
    if last_human and not ours_after:
        deferred = any(one.outcome is Outcome.LATER for one in known)
        assert draft is None or deferred
    shuffled.shuffle(known)
    assert plan(case(now, *known)) == decision
    assert decision.stage.is_open or not wanted(decision, APPOINTMENT, Purpose.STEP)


@settings(max_examples=150, deadline=None)
@given(st.lists(OURS, max_size=4), st.integers(1, 2000))
def test_every_step_falls_on_a_business_day_and_deciding_twice_changes_nothing(entries, hours):
    now = SENT + timedelta(hours=hours)
    here = case(now, *[one for one in distinct(entries) if one.date <= now])
    decision = plan(here)
    want = wanted(decision, APPOINTMENT)
    assert want is not None, "no proposal without a next step"
    assert here.work.works_on(want.due.date())
    assert plan(here) == decision
    assert ANA not in [person for one in decision.wants for person in one.to]


@pytest.mark.parametrize(
    ("doubtful", "words"),
    [
        ({"dmarc_failed": True}, "failed the check of its origin"),
        ({"sender": Address("Marta Núñez", "marta@bodega5.example")}, "a domain that looks like"),
        ({"sender": STRANGER}, "this may be an answer"),
    ],
)
def test_what_may_be_an_answer_is_held_and_says_why(doubtful, words):
    decision = plan(case(at(5, 9), entry(1, at(4), outcome=Outcome.YES, **doubtful)))
    assert decision.stage is Stage.HELD
    assert words in decision.reason.text
