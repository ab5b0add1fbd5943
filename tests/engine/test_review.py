"""What a hostile reading of the engine turned up, lived through in a mailbox and calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.builders import CUSTOMER, ME, a_message, a_reply
from tests.cases import at
from tests.engine.world import World

from persevera.engine.control import say, undo
from persevera.errors import AuthenticationRequired, Conflict, Unavailable
from persevera.model.artefact import ArtefactKind
from persevera.model.message import Address, FolderUse, Label
from persevera.model.proposal import Say, Stage
from persevera.ports import OutboxState

SUPPLIER = Address("Fábrica", "pedidos@fabrica.example")


def ours(world, offered, when, to, text="Te paso esto.\n"):
    """The person writes in the conversation."""
    world.arrives(replace(a_reply(offered, date=when, text=text), sender=ME, to=to, folder=FolderUse.SENT))


def calm(world, *moments):
    """Passes at these moments, of which none does anything."""
    for moment in moments:
        passed = world.run(moment)
        assert (passed.actions, passed.done) == ((), 0), f"something is done at every pass: {passed.actions}"


def test_a_question_passed_on_to_the_factory_does_not_start_the_chase_over(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.arrives(a_reply(offered, date=at(3, 10), text="¿Incluye la instalación?\n"))
    world.run(at(3, 10, 5))
    ours(world, offered, at(3, 12), (SUPPLIER,), "¿Lo podemos instalar nosotros?\n")
    world.run(at(3, 12, 5))
    world.run(at(10, 9, 5))
    assert (world.proposal().stage, world.drafts()) == (Stage.YOUR_TURN, [])


def test_a_snooze_of_a_question_is_over_on_its_day_and_spins_no_more(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.arrives(a_reply(offered, date=at(3, 10), text="¿Incluye la instalación?\n"))
    world.run(at(3, 10, 5))
    say(world.tools, world.proposal(), Say.SNOOZE, at(6, 9))
    world.run(at(3, 10, 10))
    assert [one.start for one in world.appointments()] == [at(6, 9)]
    world.run(at(6, 9, 5))
    assert world.proposal().stage is Stage.YOUR_TURN
    assert "Persevera" in world.appointments()[-1].title
    world.run(at(6, 9, 30))
    calm(world, at(6, 10), at(6, 11), at(6, 12), at(6, 16))


def test_a_snooze_moves_an_appointment_that_the_person_had_moved(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.move(world.appointments()[0], at(4, 16))
    world.run(at(2, 10))
    say(world.tools, world.proposal(), Say.SNOOZE, at(12, 9))
    world.run(at(2, 10, 5))
    assert [one.start for one in world.appointments()] == [at(12, 9)]
    calm(world, at(2, 10, 10), at(2, 10, 15))
    world.move(world.appointments()[0], at(10, 16))
    world.run(at(2, 11))
    calm(world, at(2, 11, 5), at(3, 9, 5))
    assert [one.start for one in world.appointments()] == [at(10, 16)], "moved after it, the time is theirs"


def test_a_moved_appointment_with_edited_words_keeps_both_when_it_is_carried_by_nobody(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    theirs = replace(world.appointments()[0], title="Llamar a Andrés antes de comer", start=at(6, 13), end=at(6, 13, 15))
    world.pages.put(theirs)
    for moment in (at(2, 10), at(5, 9, 5), at(6, 9, 5), at(6, 9, 10), at(6, 13, 30)):
        world.run(moment)
    (entry,) = world.pages.entries.values()
    assert (entry.appointment.title, entry.appointment.start) == (theirs.title, theirs.start)
    assert len(world.drafts()) == 1


def test_an_edited_appointment_is_carried_with_its_words(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.pages.put(replace(world.appointments()[0], title="Preguntar por la obra", description="Con tacto."))
    for moment in (at(2, 10), at(5, 9, 5), at(5, 18, 5)):
        world.run(moment)
    (one,) = world.appointments()
    assert (one.title, one.description, one.start) == ("Preguntar por la obra", "Con tacto.", at(6, 9))


def test_following_up_again_after_it_was_closed_makes_an_appointment(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    for minutes in (40, 45, 50):
        world.delete(world.appointments()[0])
        world.run(at(2, 9, minutes))
    assert world.proposal().stage is Stage.NO_ANSWER
    say(world.tools, world.proposal(), Say.FOLLOW_UP)
    world.run(at(2, 10))
    assert (world.proposal().stage, world.proposal().step) == (Stage.WAITING, 3)
    assert [one.start for one in world.appointments()] == [world.proposal().next_at]


def test_stop_and_resume_bring_back_the_draft_that_was_taken_back(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    say(world.tools, world.proposal(), Say.STOP)
    world.run(at(5, 9, 5))
    assert (world.drafts(), world.appointments()) == ([], [])
    say(world.tools, world.proposal(), Say.FOLLOW_UP)
    world.run(at(5, 9, 10))
    assert (len(world.drafts()), len(world.appointments()), world.proposal().step) == (1, 1, 1)


def test_an_answer_between_the_last_reading_and_the_command_still_counts(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    world.arrives(a_reply(offered, date=at(5, 9, 3), text="Gracias, pero hemos elegido a otro proveedor.\n"))
    world.now = at(5, 9, 4)
    say(world.tools, world.proposal(), Say.FOLLOW_UP)
    world.run(at(5, 9, 6))
    assert world.proposal().stage is Stage.LOST


def test_a_step_found_late_on_its_day_is_put_where_it_can_be_seen(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 11, 30))
    (one,) = world.appointments()
    assert one.start == at(5, 11, 30)
    world.run(at(5, 11, 35))
    calm(world, at(5, 11, 40), at(5, 12))
    assert len(world.appointments()) == 0, "it is over"
    world.run(at(5, 18, 1))
    assert [one.start for one in world.appointments()] == [at(6, 9)]


def test_a_call_found_late_is_not_taken_for_made(world):
    offered = world.sends_proposal(at(2, 9, 30))
    for number, day in enumerate((3, 4)):
        ours(world, offered, at(day, 10, number), offered.to)
    world.run(at(13, 15))
    assert [one.start for one in world.appointments()] == [at(13, 15)]
    assert world.proposal().step == 3
    world.run(at(13, 15, 20))
    assert world.proposal().step == 4


def test_an_appointment_to_close_comes_again_after_the_person_moved_it(world):
    offered = world.sends_proposal(at(2, 9, 30))
    for day in (3, 4, 5, 6, 7):
        ours(world, offered, at(day, 10), offered.to)
    world.run(at(9, 9))
    (close,) = world.appointments()
    world.move(close, at(17, 12))
    world.run(at(9, 9, 5))
    world.run(at(17, 18, 30))
    assert [one.start for one in world.appointments()] == [at(18, 9)]
    assert world.proposal().next_at == at(18, 9)
    calm(world, at(17, 19), at(18, 8))


def test_an_appointment_that_was_made_unseen_is_taken_back_when_nobody_wants_it_any_more(tmp_path):
    world = World(tmp_path, at(2, 9), settle=900)
    world.begin()
    world.sends_proposal(at(2, 9, 30))
    struck = []

    def strike(request, moment):
        if (request, moment) == ("create", "after") and not struck:
            struck.append(request)
            raise Unavailable("The connection was lost.")

    world.fault = strike
    world.attempt(at(2, 9, 35))
    say(world.tools, world.proposal(), Say.STOP)
    for minutes in (40, 55):
        world.attempt(at(2, 9, minutes))
    world.attempt(at(2, 10))
    assert (world.proposal().stage, world.appointments()) == (Stage.STOPPED, [])
    world.store.close()


def test_a_withdrawal_that_met_another_hand_is_tried_again(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    say(world.tools, world.proposal(), Say.STOP)
    struck = []

    def strike(request, moment):
        if (request, moment) == ("discard", "before") and not struck:
            struck.append(request)
            raise Conflict("The draft was changed meanwhile.")

    world.fault = strike
    for minutes in (10, 15, 20):
        world.run(at(5, 9, minutes))
    assert world.drafts() == []


def test_signing_in_again_is_enough_to_go_on(world):
    world.sends_proposal(at(2, 9, 30))

    def strike(request, moment):
        raise AuthenticationRequired("The sign-in has expired.", "Sign in again.")

    world.fault = strike
    assert world.attempt(at(2, 9, 35)).trouble
    world.fault = lambda *_: None
    world.run(at(2, 9, 40))
    assert len(world.appointments()) == 1


def test_a_stopped_account_still_takes_back_drafts_of_those_who_answered(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    with world.store.transaction() as transaction:
        transaction.save_account(replace(world.store.account("ana"), stopped="Too many drafts."))
    world.arrives(a_reply(offered, date=at(5, 10), text="¿Incluye la instalación?\n"))
    assert world.attempt(at(5, 10, 5)).trouble == "Too many drafts."
    assert world.drafts() == []


def test_undo_of_a_thank_you_lasts(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.arrives(a_reply(offered, date=at(3, 10), text="Gracias, pero hemos elegido a otro proveedor.\n"))
    world.run(at(3, 10, 5))
    assert len(world.drafts()) == 1
    undo(world.account, world.tools, at(3, 10))
    for moment in (at(3, 10, 10), at(4, 9, 5), at(5, 9, 5)):
        world.run(moment)
    assert (world.proposal().stage, world.drafts()) == (Stage.LOST, [])


def test_undo_and_resume_make_everything_again(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    undone = undo(world.account, world.tools, at(5, 9))
    assert (undone.taken_back, world.drafts()) == (2, [])
    world.run(at(5, 9, 5))
    assert world.proposal().stage is Stage.HELD
    say(world.tools, world.proposal(), Say.FOLLOW_UP)
    world.run(at(5, 9, 10))
    assert (world.proposal().stage, len(world.drafts())) == (Stage.WAITING, 1)


def test_a_proposal_beside_another_goes_on_when_that_one_is_closed_by_command(world):
    first = world.sends_proposal(at(2, 9, 30))
    second = a_reply(
        first, date=at(2, 12), subject="Presupuesto P-4410 – mantenimiento", text="Aparte, el presupuesto P-4410: 900 € al año.\n"
    )
    world.arrives(replace(second, sender=ME, to=first.to, folder=FolderUse.SENT))
    world.run(at(2, 12, 5))
    older, newer = sorted(world.store.proposals("ana"), key=lambda p: p.sent_at)
    assert (len(world.appointments()), older.next_at) == (1, newer.next_at)
    say(world.tools, newer, Say.STOP)
    world.run(at(2, 12, 10))
    assert len(world.appointments()) == 1
    assert world.store.proposal(older.id).next_at == world.appointments()[0].start


def test_the_first_start_makes_no_draft_at_once_for_what_was_followed_up_before(tmp_path):
    world = World(tmp_path, at(25, 10))
    for number in range(7):
        who = (Address("", f"a@c{number}.example"),)
        offered = world.sends_proposal(at(2, 9), to=who, subject=f"Presupuesto P-{number}")
        ours(world, offered, at(5, 10), who)
    world.run()
    assert world.drafts() == []
    assert sorted(one.start.day for one in world.appointments()) == [26, 26, 26, 27, 27, 27, 30]
    world.store.close()


def test_fifty_proposals_at_the_first_start_are_three_a_day(tmp_path):
    world = World(tmp_path, at(25, 10))
    for number in range(50):
        world.sends_proposal(at(16, 9), to=(Address("", f"a@c{number}.example"),), subject=f"Presupuesto P-{number}")
    world.run()
    days = [one.start.date() for one in world.appointments()]
    assert len(days) == 50
    assert max(days.count(day) for day in days) == 3
    world.store.close()


def test_an_old_proposal_that_is_answered_after_all_is_shown(tmp_path):
    world = World(tmp_path, at(25, 10))
    offered = world.sends_proposal(at(25, 9) - timedelta(days=50))
    world.run()
    assert world.proposal().backlog
    world.arrives(a_reply(offered, date=at(26, 9), text="Adelante, nos encaja. ¿Cuándo podéis empezar?\n"))
    world.run(at(26, 10))
    assert (world.proposal().stage, world.proposal().backlog) == (Stage.YOUR_TURN, False)
    assert len(world.appointments()) == 1
    world.store.close()


def test_a_label_takes_up_an_old_proposal(tmp_path):
    world = World(tmp_path, at(25, 10))
    world.sends_proposal(at(25, 9) - timedelta(days=50))
    world.run()
    (ref,) = world.mailbox.messages
    world.mailbox.label(ref, frozenset({Label.FOLLOW_UP}))
    world.run(at(25, 11))
    assert (world.proposal().stage, world.proposal().backlog) == (Stage.WAITING, False)
    world.store.close()


def test_a_draft_forwarded_inside_the_house_and_deleted_is_skipped(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    ours(world, offered, at(5, 10), (Address("Pau", f"pau@{ME.domain}"),))
    world.mailbox.drafts.clear()
    world.run(at(5, 10, 30))
    world.run(at(5, 11))
    assert (world.proposal().step, world.drafts()) == (2, [])


def test_the_look_leaves_out_weekends_and_holidays_and_counts_anew(world):
    for number in range(2):
        offered = world.sends_proposal(at(6, 9, 30 + number), to=(Address("", f"compras{number}@cliente{number}.example"),))
        world.arrives(a_reply(offered, date=at(6, 17, number), text="¿Cuánto tarda la entrega?\n"))
    world.run(at(7, 12))
    (look,) = world.appointments()
    assert (look.start, "2" in look.title) == (at(9, 9), True)
    offered = world.sends_proposal(at(6, 9, 40), to=(Address("", "compras@otro.example"),))
    world.arrives(a_reply(offered, date=at(7, 17), text="¿Cuánto tarda la entrega?\n"))
    world.run(at(7, 18))
    (look,) = world.appointments()
    assert "3" in look.title
    calm(world, at(7, 18, 5), at(8, 12))
    world.delete(look)
    world.run(at(8, 13))
    world.run(at(8, 13, 5))
    assert [one.start for one in world.appointments()] == [at(10, 9)], "deleted, it is not made again for that day"


def test_a_look_that_was_moved_stays_where_it_was_put(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.arrives(a_reply(offered, date=at(2, 10), text="¿Cuánto tarda la entrega?\n"))
    world.run(at(2, 10, 5))
    (look,) = world.appointments()
    world.move(look, at(2, 16))
    world.run(at(2, 10, 10))
    calm(world, at(2, 10, 15), at(2, 11), at(2, 15))
    assert [one.start for one in world.appointments()] == [at(2, 16)]
    assert world.proposal().next_at == at(2, 16)


def test_a_pass_without_acting_makes_nothing_in_the_mailbox(world):
    world.sends_proposal(at(2, 9, 30))
    passed = world.run(at(5, 9, 1), act=False)
    assert {action.artefact.kind for action, _ in passed.actions} == set(ArtefactKind)
    assert (world.drafts(), world.appointments()) == ([], [])


def test_what_the_cap_postponed_is_made_next_morning_unless_they_answered(world):
    sent = [
        world.sends_proposal(at(2, 9, 30), to=(Address("", f"compras@cliente{n}.example"),), subject=f"Presupuesto P-{n}")
        for n in range(12)
    ]
    world.run(at(2, 9, 35))
    world.run(at(6, 9, 1))
    drafted = {one.to[0].addr_spec for one in world.drafts()}
    assert len(drafted) == 10
    waiting = [one for one in sent if one.to[0].addr_spec not in drafted]
    world.arrives(a_reply(waiting[0], date=at(6, 12), text="¿Incluye la instalación?\n"))
    world.run(at(6, 12, 5))
    world.run(at(9, 9, 1))
    drafted = {one.to[0].addr_spec for one in world.drafts()}
    assert waiting[0].to[0].addr_spec not in drafted
    assert waiting[1].to[0].addr_spec in drafted


def test_a_proposal_without_its_message_is_set_aside_and_keeps_its_appointment(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    (ref,) = world.mailbox.messages
    world.mailbox.remove(ref)
    world.run(at(5, 9, 1))
    (shunted,) = world.store.outbox("ana", [OutboxState.SHUNTED])
    assert "not in the mailbox" in shunted.why
    world.run(at(5, 18, 1))
    assert [one.start for one in world.appointments()] == [at(6, 9)]


@pytest.mark.parametrize("text", ["€" * 100_000, "presupuesto P-77: 4.850 €\n" * 4_000])
def test_a_very_long_offer_goes_the_whole_way(world, text):
    world.sends_proposal(at(2, 9, 30), text=f"Te paso el presupuesto P-77 por 4.850 €.\n\n{text}")
    world.run(at(5, 9, 1))
    assert len(world.drafts()) == len(world.appointments()) == 1


def test_what_the_person_writes_to_a_stranger_alone_is_of_no_proposal(world):
    world.arrives(a_message(sender=ME, to=(CUSTOMER,), text="Gracias.\n", date=at(2, 9, 30), folder=FolderUse.SENT))
    world.run(at(2, 10))
    assert world.store.proposals("ana") == ()


def test_what_was_set_aside_is_tried_again_once_the_person_has_spoken(tmp_path):
    world = World(tmp_path, at(2, 9), settle=60)
    world.begin()
    world.sends_proposal(at(2, 9, 30))

    def strike(request, moment):
        if (request, moment) == ("create", "before"):
            raise Unavailable("The connection was lost.")

    world.fault = strike
    for minutes in (35, 40, 45, 50):
        world.attempt(at(2, 9, minutes))
    assert len(world.store.outbox("ana", [OutboxState.SHUNTED])) == 1
    world.fault = lambda *_: None
    world.run(at(2, 10))
    assert world.appointments() == []
    say(world.tools, world.proposal(), Say.FOLLOW_UP)
    world.run(at(2, 10, 5))
    assert (len(world.appointments()), world.store.outbox("ana", [OutboxState.SHUNTED])) == (1, ())
    world.store.close()


def test_what_waits_has_a_next_step_also_while_its_appointment_is_unclear(tmp_path):
    world = World(tmp_path, at(2, 9), settle=900)
    world.begin()
    offered = world.sends_proposal(at(2, 9, 30))
    world.arrives(a_reply(offered, date=at(2, 10), text="¿Cuánto tarda la entrega?\n"))

    def strike(request, moment):
        if (request, moment) == ("create", "after"):
            raise Unavailable("The connection was lost.")

    world.fault = strike
    for minutes in (5, 10):
        world.run(at(2, 10, minutes))
        world.arrives(a_reply(offered, date=at(2, 10, minutes + 1), text="¿Y la instalación?\n"))
        assert world.proposal().next_at is not None
    world.store.close()
