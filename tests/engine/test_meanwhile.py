"""What happens between a look and an act: a crash within the settle time, and the person's hand a moment before ours."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.builders import a_reply
from tests.cases import at
from tests.engine.world import World

from persevera.model.artefact import ArtefactKind, ArtefactState


class Crash(BaseException):
    """The program dies here."""


@pytest.mark.parametrize("moment", ["before", "after"])
def test_after_a_crash_within_a_request_nothing_is_asked_before_the_settle_time(tmp_path, moment):
    world = World(tmp_path, at(2, 9), settle=900)
    world.begin()
    world.sends_proposal(at(2, 9, 30))
    asked = []

    def strike(request, when):
        if request == "create" and when == moment:
            asked.append(world.now.minute)
            if len(asked) == 1:
                raise Crash

    world.fault = strike
    with pytest.raises(Crash):
        world.attempt(at(2, 9, 35))
    world.restart()
    kept = dict(world.pages.entries)
    world.pages.entries.clear()  # not to be seen yet: the service shows what it made only later
    for minute in range(36, 50):
        world.run(at(2, 9, minute))
    assert asked == [35]
    world.pages.entries.update(kept)
    world.run(at(2, 9, 51))
    assert asked == ([35] if moment == "after" else [35, 51])
    assert len(world.pages.entries) == 1
    world.store.close()


def before_the_second_look(world, hand):
    """The person acts when the pass has seen all untouched, and just before our withdrawal looks once more."""
    looks = []

    def strike(request, when):
        if (request, when) == ("ours", "before"):
            looks.append(request)
            if len(looks) == 3:  # a look is one at Drafts and one at the calendar
                hand()

    world.fault = strike
    return looks


def test_a_draft_edited_a_moment_before_it_is_taken_back_stays(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    world.arrives(a_reply(offered, date=at(5, 11), text="No nos interesa, gracias.\n"))
    looks = before_the_second_look(world, lambda: world.edit_draft("P-2291", "P-2291 bis"))
    world.run(at(5, 11, 5))
    assert len(looks) >= 4
    world.run(at(5, 11, 30))
    assert any("P-2291 bis" in draft.text for draft in world.drafts())
    kept = [a.state for a in world.store.artefacts("ana") if a.kind is ArtefactKind.DRAFT]
    assert ArtefactState.EDITED in kept


def test_an_appointment_edited_a_moment_before_it_is_taken_back_stays(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    (appointment,) = world.appointments()
    world.arrives(a_reply(offered, date=at(3, 11), text="No nos interesa, gracias.\n"))
    theirs = replace(appointment, description="Llamar a recepción y preguntar por Marta.")
    looks = before_the_second_look(world, lambda: world.pages.put(theirs))
    world.run(at(3, 11, 5))
    assert len(looks) >= 4
    world.run(at(3, 11, 30))
    assert theirs.description in [one.description for one in world.appointments()]


def test_an_appointment_edited_a_moment_before_we_would_change_it_keeps_its_words(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.run(at(5, 9, 1))
    (appointment,) = world.appointments()
    theirs = replace(appointment, description="Llamar a recepción y preguntar por Marta.")
    looks = before_the_second_look(world, lambda: world.pages.put(theirs))
    world.run(at(5, 9, 5))  # now that the draft is there, the appointment is to say where it lies
    assert len(looks) >= 4
    world.run(at(5, 9, 10))
    assert [entry.appointment.description for entry in world.pages.entries.values()] == [theirs.description]
    kept = [a.state for a in world.store.artefacts("ana") if a.kind is ArtefactKind.APPOINTMENT]
    assert kept == [ArtefactState.EDITED]


def test_what_was_intended_and_is_wanted_no_more_is_never_made(world):
    world.halted = True
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.arrives(a_reply(offered, date=at(2, 11), text="Adelante con la propuesta, la aceptamos.\n"))
    world.run(at(2, 11, 5))
    world.halted = False
    world.run(at(2, 11, 10))
    assert [one.title for one in world.appointments() if "Seguimiento" in one.title] == []
