"""The intent is written before the act, and what we did ourselves is never taken for the person's hand."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import pytest
from tests.builders import a_reply
from tests.cases import at, case, made, wanted
from tests.engine.test_crashes import Crash

from persevera.decide.reconcile import observed
from persevera.model.artefact import ArtefactKind, ArtefactState
from persevera.ports import OutboxState

WRITES = ("create", "update", "discard", "remove")


def test_each_request_that_writes_finds_its_attempt_in_the_store(world):
    offered = world.sends_proposal(at(2, 9, 30))
    begun = []

    def look(request: str, moment: str) -> None:
        if request in WRITES and moment == "before":
            rows = world.store.outbox("ana", [OutboxState.UNKNOWN])
            begun.append((request, len(rows), rows[0].attempts if rows else 0))

    world.fault = look
    for moment in (at(2, 9, 35), at(5, 9, 1), at(5, 9, 2)):
        world.run(moment)
    world.arrives(a_reply(offered, date=at(5, 11), text="¿Incluye la instalación?\n"))
    world.run(at(5, 11, 5))
    assert {request for request, _, _ in begun} >= {"create", "update", "discard"}
    assert all((rows, attempts) == (1, 1) for _, rows, attempts in begun)


def test_words_that_we_changed_right_before_a_crash_are_not_the_persons(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.run(at(5, 9, 1))

    def crash(request: str, moment: str) -> None:
        if (request, moment) == ("update", "after"):
            raise Crash

    world.fault = crash
    with suppress(Crash):
        world.run(at(5, 9, 2))
    world.fault = lambda *_: None
    world.restart()
    world.run(at(5, 9, 3))
    (appointment,) = [a for a in world.store.artefacts("ana") if a.kind is ArtefactKind.APPOINTMENT]
    assert appointment.state is ArtefactState.PRESENT


@pytest.mark.parametrize(
    ("minutes", "state"), [(1, ArtefactState.PRESENT), (14, ArtefactState.PRESENT), (16, ArtefactState.GONE)]
)
@pytest.mark.parametrize("kind", list(ArtefactKind))
def test_what_is_missed_is_gone_only_after_the_settle_time(minutes, state, kind):
    here = case(at(5, 9))
    from persevera.decide.followup import plan  # noqa: PLC0415

    artefact = made(here, wanted(plan(here), kind))
    settle, now = timedelta(minutes=15), at(5, 10)
    missed = observed(artefact, None, now=now, settle=settle, sent_read_at=now)
    assert (missed.state, missed.missed_at) == (ArtefactState.PRESENT, now)
    later = now + timedelta(minutes=minutes)
    assert observed(missed, None, now=later, settle=settle, sent_read_at=later).state is state
