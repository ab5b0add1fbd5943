"""A withdrawal that the program did not live to write down is ours, not the person's."""

from __future__ import annotations

import pytest
from tests.builders import a_reply
from tests.cases import at

from persevera.model.artefact import ArtefactKind, ArtefactState


class Crash(BaseException):
    """The program dies here."""


@pytest.mark.parametrize(("request_name", "kind"), [("discard", ArtefactKind.DRAFT), ("remove", ArtefactKind.APPOINTMENT)])
def test_what_we_took_back_before_a_crash_is_not_taken_for_deleted_by_the_person(world, request_name, kind):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.run(at(5, 9, 1))
    (ours,) = (a for a in world.store.artefacts("ana") if a.kind is kind)
    world.arrives(a_reply(offered, date=at(5, 9, 3), text="Recibido. ¿Incluye la instalación?\n"))

    def strike(request, when):
        if (request, when) == (request_name, "after"):
            raise Crash

    world.fault = strike
    with pytest.raises(Crash):
        world.run(at(5, 9, 5))
    world.fault = lambda _request, _moment: None
    world.restart()
    world.run(at(5, 9, 6))
    world.run(at(5, 9, 7))
    (after,) = (a for a in world.store.artefacts("ana") if (a.key, a.kind) == (ours.key, kind))
    assert after.state is ArtefactState.REMOVED
