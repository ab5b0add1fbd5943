"""The whole path on real folders: Maildir, .ics files and SQLite, as a person with a mail program would meet it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.builders import CUSTOMER, a_message, a_reply
from tests.cases import at
from tests.folders.world import tree

from persevera.model.message import Address, FolderUse, Label
from persevera.model.proposal import Stage


def test_a_proposal_becomes_an_appointment_file_and_on_the_day_a_draft_file(world):
    offered = world.box.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    (event,) = world.box.ours()
    assert event["dtstart"].dt == at(5, 9)
    assert CUSTOMER.name in event["summary"]
    assert "P-2291" in event["description"]
    assert not {"ATTENDEE", "ORGANIZER"} & set(event)
    assert world.box.drafts() == []
    world.run(at(5, 9, 1))
    (draft,) = world.box.drafts()
    assert CUSTOMER.addr_spec in draft["to"]
    assert draft["in-reply-to"] == f"<{offered.message_id}>"
    assert "P-2291" in world.box.draft_text()
    (path,) = world.box.draft_files()
    assert path.name.endswith(":2,DS")
    assert list((world.box.mail / "Drafts" / "tmp").iterdir()) == []


def test_reading_touches_nothing_of_the_mail(world):
    world.box.sends_proposal(at(2, 9, 30))
    world.box.arrives(a_message(date=at(2, 9, 31)))
    before = tree(world.box.mail)
    world.run(at(2, 9, 35))
    assert tree(world.box.mail) == before


def test_passes_with_nothing_to_do_write_nothing(world):
    world.box.sends_proposal(at(2, 9, 30))
    for minutes in (1, 2, 3):
        world.run(at(5, 9, minutes))
    before = tree(world.box.root)
    for minutes in (4, 10, 40):
        passed = world.run(at(5, 9, minutes))
        assert (passed.actions, passed.done) == ((), 0)
    assert tree(world.box.root) == before


def test_an_answer_in_the_inbox_takes_appointment_and_draft_away(world):
    offered = world.box.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    world.box.arrives(a_reply(offered, date=at(5, 11), text="Recibido, gracias. ¿Incluye la instalación?\n"))
    world.run(at(5, 11, 5))
    assert world.proposal().stage is Stage.YOUR_TURN
    assert world.box.drafts() == []
    assert [event for event in world.box.ours(world.now) if "P-2291" in event["description"]] == []
    assert len(list((world.box.mail / "Trash" / "cur").iterdir())) == 1, "an untouched draft goes to the trash"


def test_an_answer_filed_in_a_subfolder_counts_as_well(world):
    offered = world.box.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    path = world.box.arrives(a_reply(offered, date=at(3), text="Recibido, gracias. ¿Incluye la instalación?\n"))
    filed = world.box.mail / "INBOX" / ".Clientes.Conservas"
    for part in ("cur", "new", "tmp"):
        (filed / part).mkdir(parents=True)
    path.rename(filed / "cur" / f"{path.name}:2,S")
    world.run(at(3, 12))
    assert world.proposal().stage is Stage.YOUR_TURN


def test_a_draft_moved_to_sent_is_the_step_done(world):
    world.box.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    world.box.send_draft(at(6, 12))
    world.run(at(6, 12, 5))
    assert world.box.drafts() == []
    assert [event["dtstart"].dt for event in world.box.ours(world.now)] == [at(17, 9)]
    assert world.proposal().step == 2


def test_an_edited_draft_stays_as_the_person_left_it(world):
    offered = world.box.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    world.box.edit_draft("Andrés: te llamo mañana.\n")
    world.run(at(5, 10))
    before = tree(world.box.mail / "Drafts")
    world.box.arrives(a_reply(offered, date=at(5, 11), text="No nos interesa, gracias.\n"))
    world.run(at(5, 11, 5))
    assert before.items() <= tree(world.box.mail / "Drafts").items()
    assert world.proposal().stage is Stage.LOST


def test_a_deleted_draft_skips_the_step(world):
    world.box.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    (path,) = world.box.draft_files()
    path.rename(world.box.mail / "Trash" / "cur" / path.name)
    world.run(at(5, 10))
    world.run(at(5, 10, 30))
    assert world.box.drafts() == []
    assert world.proposal().step == 2
    assert [event["dtstart"].dt for event in world.box.ours(world.now)] == [at(16, 9)]


def test_a_moved_appointment_moves_the_draft(world):
    world.box.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.box.move_event(at(12, 16))
    world.run(at(2, 10))
    world.run(at(5, 9, 1))
    assert world.box.drafts() == []
    world.run(at(12, 9, 1))
    assert len(world.box.drafts()) == 1
    assert [event["dtstart"].dt for event in world.box.ours()] == [at(12, 16)]


def test_a_deleted_appointment_skips_the_step(world):
    world.box.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    for path in world.box.events():
        path.unlink()
    world.run(at(2, 10))
    assert world.proposal().step == 2
    assert [event["dtstart"].dt for event in world.box.ours()] == [at(16, 9)]


def test_keywords_of_the_mail_program_are_obeyed(world):
    offered = world.box.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.box.label(offered, Label.NO_FOLLOW_UP)
    world.run(at(2, 10))
    assert (world.proposal().stage, world.box.ours()) == (Stage.STOPPED, [])
    world.box.label(offered, Label.FOLLOW_UP)
    world.run(at(2, 11))
    assert world.proposal().stage is Stage.WAITING
    assert [event["dtstart"].dt for event in world.box.ours()] == [at(5, 9)]
    world.box.label(offered, Label.FOLLOW_UP, Label.WON)
    world.run(at(2, 12))
    assert (world.proposal().stage, world.box.ours()) == (Stage.WON, [])


def test_a_label_makes_any_sent_message_a_proposal(world):
    note = a_message(
        sender=world.box.sends_proposal(at(2, 9, 30)).sender,
        to=(Address("Rosa Vidal", "rosa@vidal.example"),),
        subject="Lo hablado",
        text="Queda así.\n",
        date=at(2, 9, 40),
        folder=FolderUse.SENT,
    )
    world.box.arrives(note)
    world.run(at(2, 10))
    assert len(world.proposals()) == 1
    world.box.label(note, Label.FOLLOW_UP)
    world.run(at(2, 10, 5))
    assert len(world.proposals()) == len(world.box.ours()) == 2


def test_appointments_keep_clear_of_the_persons_own(world):
    busy = at(5, 9)
    (world.box.calendar / "dentista.ics").write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//ES\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20260101T000000Z\r\n"
        "DTSTART:20260305T080000Z\r\nDTEND:20260305T093000Z\r\nSUMMARY:Dentista\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    world.box.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    (event,) = world.box.ours()
    assert event["dtstart"].dt == busy + timedelta(minutes=90)
    assert (world.box.calendar / "dentista.ics").exists()


def test_a_lost_store_is_rebuilt_without_a_second_draft_or_appointment(world):
    world.box.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    world.run(at(5, 9, 2))
    before = tree(world.box.root)
    for path in world.home.glob("persevera.db*"):
        path.rename(world.root / path.name)
    world.run(at(5, 9, 10))
    world.run(at(5, 9, 15))
    assert len(world.box.drafts()) == 1
    keys = [str(event["x-persevera-key"]) for event in world.box.ours()]
    assert len(keys) == len(set(keys))
    assert before.keys() <= tree(world.box.root).keys()


def test_the_persons_own_follow_up_withdraws_the_draft(world):
    offered = world.box.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    own = replace(
        a_reply(offered, date=at(5, 10), text="¿Lo habéis podido ver?\n"),
        sender=offered.sender,
        to=offered.to,
        folder=FolderUse.SENT,
    )
    world.box.arrives(own)
    world.run(at(5, 10, 5))
    assert world.box.drafts() == []
    assert world.proposal().step == 2
