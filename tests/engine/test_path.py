"""The whole path in memory, with a hand-set clock: what a rep would see in their mailbox and calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.builders import CUSTOMER, ME, a_message, a_reply
from tests.cases import at

from persevera.model.message import Address, FolderUse, Label, Unreadable
from persevera.model.proposal import Stage


def test_a_proposal_gets_its_appointment_at_once_and_its_draft_on_the_day(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    (appointment,) = world.appointments()
    assert appointment.start == at(5, 9)
    assert "P-2291" in appointment.description
    assert world.drafts() == []
    world.run(at(5, 9, 1))
    (draft,) = world.drafts()
    assert [one.addr_spec for one in draft.to] == [CUSTOMER.addr_spec]
    assert draft.in_reply_to == (offered.message_id,)
    assert draft.subject == f"Re: {offered.subject}"
    assert "P-2291" in draft.text
    assert "> " in draft.text
    assert all(f"> {line}".rstrip() in draft.text for line in offered.text.splitlines()[:3])


def test_a_second_pass_changes_nothing(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.run(at(5, 9, 1))
    world.run(at(5, 9, 2))
    assert any("está en Borradores" in one.description for one in world.appointments()), (
        "the appointment says where the draft lies"
    )
    before = (dict(world.mailbox.drafts), dict(world.pages.entries))
    for minutes in (3, 5, 30):
        passed = world.run(at(5, 9, minutes))
        assert (passed.actions, passed.done) == ((), 0)
    assert (world.mailbox.drafts, world.pages.entries) == before


def test_an_answer_takes_the_appointment_and_the_untouched_draft_away(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    assert len(world.drafts()) == len(world.appointments()) == 1
    world.arrives(
        a_reply(offered, date=at(5, 11), text="Hola, Lucía:\n\nHemos decidido no seguir adelante con el proyecto.\n\nAndrés\n")
    )
    world.run(at(5, 11, 5))
    assert world.proposal().stage is Stage.LOST
    (thanks,) = world.drafts()
    assert "gracias" in thanks.text.lower()
    assert not [one for one in world.appointments() if "P-2291" in one.description]


def test_an_answer_that_comes_between_the_plan_and_the_draft_prevents_it(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    answered = []

    def answer_just_in_time(request, moment):
        if request == "busy" and moment == "after" and not answered:
            answered.append(world.arrives(a_reply(offered, date=at(5, 9), text="Recibido, gracias. ¿Incluye la instalación?\n")))

    world.fault = answer_just_in_time
    world.run(at(5, 9, 1))
    assert answered
    assert world.drafts() == []
    assert world.proposal().stage is Stage.YOUR_TURN


def test_sending_the_draft_counts_the_step_from_that_moment(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    world.send_draft(at(6, 12))
    world.run(at(6, 12, 5))
    assert world.drafts() == []
    (appointment,) = world.appointments()
    assert appointment.start == at(17, 9)
    assert world.proposal().step == 2


def test_a_draft_sent_by_a_program_that_drops_the_mark_is_sent_all_the_same(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    world.send_draft(at(5, 12), keep_mark=False)
    world.run(at(5, 12, 5))
    assert (world.proposal().step, world.proposal().stage) == (2, Stage.WAITING)


def test_an_edited_draft_is_never_changed_or_removed(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    world.edit_draft("P-2291", "P-2291 bis")
    before = dict(world.mailbox.drafts)
    world.run(at(5, 10))
    world.arrives(a_reply(offered, date=at(5, 11), text="No nos interesa, gracias.\n"))
    world.run(at(5, 11, 5))
    assert set(before.items()) <= set(world.mailbox.drafts.items())
    assert any("borrador" in f"{one.title} {one.description}".lower() for one in world.appointments())


def test_deleting_the_draft_skips_the_step(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    world.mailbox.drafts.clear()
    world.run(at(5, 10))
    world.run(at(5, 10, 30))
    assert world.drafts() == []
    assert world.proposal().step == 2
    assert [one.start for one in world.appointments()] == [at(16, 9)]


def test_moving_the_appointment_moves_the_draft(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.move(world.appointments()[0], at(12, 16))
    world.run(at(2, 10))
    world.run(at(5, 9, 1))
    assert world.drafts() == []
    world.run(at(12, 9, 1))
    assert len(world.drafts()) == 1
    assert [one.start for one in world.appointments()] == [at(12, 16)]


def test_deleting_the_appointment_skips_the_step(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.delete(world.appointments()[0])
    world.run(at(2, 10))
    assert world.proposal().step == 2
    assert [one.start for one in world.appointments()] == [at(16, 9)]


def test_an_own_follow_up_withdraws_the_draft_and_counts(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    own = replace(
        a_reply(offered, date=at(5, 10), text="¿Lo habéis podido ver?\n"),
        sender=offered.sender,
        to=offered.to,
        folder=FolderUse.SENT,
    )
    world.arrives(own)
    world.run(at(5, 10, 5))
    assert world.drafts() == []
    assert (world.proposal().step, [one.start for one in world.appointments()]) == (2, [at(16, 9)])


def test_a_label_stops_and_another_starts_again(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    (ref,) = [ref for ref, one in world.mailbox.messages.items() if one.message_id == offered.message_id]
    world.mailbox.label(ref, frozenset({Label.NO_FOLLOW_UP}))
    world.run(at(2, 10))
    assert (world.proposal().stage, world.appointments()) == (Stage.STOPPED, [])
    world.mailbox.label(ref, frozenset({Label.FOLLOW_UP}))
    world.run(at(2, 11))
    assert world.proposal().stage is Stage.WAITING
    assert [one.start for one in world.appointments()] == [at(5, 9)]


def test_a_label_makes_any_sent_message_a_proposal(world):
    note = a_message(
        sender=ME,
        to=(CUSTOMER,),
        subject="Lo hablado",
        text="Queda así.\n",
        date=at(2, 9, 30),
        folder=FolderUse.SENT,
        labels=frozenset({Label.FOLLOW_UP}),
    )
    world.arrives(note)
    world.run(at(2, 10))
    assert (world.proposal().by_label, len(world.appointments())) == (True, 1)


def test_what_waits_for_the_person_shares_one_appointment_a_day(world):
    for number in range(3):
        offered = world.sends_proposal(at(2, 9, 30 + number), to=(Address("", f"compras{number}@cliente{number}.example"),))
        world.arrives(a_reply(offered, date=at(2, 11, number), text="¿Cuánto tarda la entrega?\n"))
    world.run(at(2, 12))
    (look,) = world.appointments()
    assert "3" in look.title
    assert {p.next_at for p in world.store.proposals("ana")} == {look.start}
    world.run(at(3, 9, 5))
    assert [one.start.date().day for one in world.appointments()] == [3]


def test_an_unreadable_message_in_the_conversation_holds_it(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.arrives(Unreadable(ref="x", folder_name="INBOX", why="Too many parts.", references=(offered.message_id,)))
    world.run(at(5, 9, 1))
    assert (world.proposal().stage, world.drafts()) == (Stage.HELD, [])
    assert len(world.store.unreadable("ana")) == 1


def test_an_answer_in_a_new_thread_stops_the_chase(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    answer = a_reply(offered, date=at(3), text="Nos encaja, adelante con el presupuesto P-2291.\n")
    world.arrives(replace(answer, in_reply_to=(), references=(), subject="Presupuesto P-2291"))
    world.run(at(3, 12))
    assert world.proposal().stage is Stage.YOUR_TURN


def test_a_halt_writes_nothing_and_reads_on(world):
    world.sends_proposal(at(2, 9, 30))
    world.halted = True
    passed = world.run(at(5, 9, 1))
    assert (world.drafts(), world.appointments()) == ([], [])
    assert passed.postponed
    world.halted = False
    world.run(at(5, 9, 2))
    assert len(world.drafts()) == len(world.appointments()) == 1


def test_a_plan_of_too_many_drafts_stops_the_account_before_any_is_made(world):
    for number in range(25):
        world.sends_proposal(
            at(2, 9, 30), to=(Address("", f"compras@cliente{number}.example"),), subject=f"Presupuesto P-{number}"
        )
    world.run(at(2, 9, 35))
    passed = world.attempt(at(5, 9, 1))
    assert passed.trouble
    assert world.drafts() == []


def test_no_more_than_ten_drafts_a_day(world):
    for number in range(14):
        world.sends_proposal(
            at(2, 9, 30), to=(Address("", f"compras@cliente{number}.example"),), subject=f"Presupuesto P-{number}"
        )
    world.run(at(2, 9, 35))
    assert len({one.start for one in world.appointments()}) == 14, "no two at the same time"
    assert sum(one.start.day == 5 for one in world.appointments()) == 8
    world.run(at(6, 9, 1))
    assert len(world.drafts()) == 10
    world.run(at(9, 9, 1))
    assert len(world.drafts()) == 14


def test_a_first_start_spreads_the_recent_and_lists_the_old(tmp_path):
    from tests.engine.world import World  # noqa: PLC0415

    world = World(tmp_path, at(2, 9))
    for number in range(5):
        world.sends_proposal(
            at(2, 9) - timedelta(days=10), to=(Address("", f"a@c{number}.example"),), subject=f"Presupuesto P-{number}"
        )
    world.sends_proposal(at(2, 9) - timedelta(days=60), to=(Address("", "a@viejo.example"),), subject="Presupuesto P-9")
    world.run()
    assert sorted(one.start.day for one in world.appointments()) == [3, 3, 3, 4, 4]
    old = [p for p in world.store.proposals("ana") if p.backlog]
    assert len(old) == 1
    assert world.drafts() == []
    world.store.close()
