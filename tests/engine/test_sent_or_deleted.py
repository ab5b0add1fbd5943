"""A draft that is gone was sent or deleted: which of them is said only once Sent has been read past its disappearance."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.cases import at

from persevera.model.artefact import ArtefactKind, ArtefactState


def the_draft(world):
    (draft,) = (a for a in world.store.artefacts("ana") if a.kind is ArtefactKind.DRAFT)
    return draft


@pytest.fixture
def waiting(world):
    """A world in which the first reminder lies in Drafts."""
    world.sends_proposal(at(2, 9))
    world.run(at(2, 10))
    world.run(at(5, 9, 30))
    assert the_draft(world).state is ArtefactState.PRESENT
    return world


def between_sent_and_drafts(world, hand):
    """The person acts after the mailbox was read and before Drafts is looked at."""

    def strike(request, moment):
        if (request, moment) == ("ours", "before") and world.mailbox.drafts:
            world.fault = lambda _request, _moment: None
            hand()

    world.fault = strike


def test_a_draft_sent_between_the_reading_and_the_look_is_not_taken_for_deleted(waiting):
    steps = waiting.proposal().step
    between_sent_and_drafts(waiting, lambda: waiting.send_draft(at(5, 11)))
    passed = waiting.run(at(5, 11))
    assert passed.soon
    assert the_draft(waiting).state is ArtefactState.PRESENT
    assert waiting.proposal().step == steps
    waiting.run(at(5, 11) + timedelta(seconds=20))
    assert (the_draft(waiting).state, the_draft(waiting).sent) == (ArtefactState.GONE, True)


def test_a_draft_deleted_between_the_reading_and_the_look_is_deleted_once_sent_was_read_again(waiting):
    between_sent_and_drafts(waiting, waiting.mailbox.drafts.clear)
    assert waiting.run(at(5, 11)).soon
    assert the_draft(waiting).state is ArtefactState.PRESENT
    waiting.run(at(5, 11) + timedelta(seconds=20))
    assert (the_draft(waiting).state, the_draft(waiting).sent) == (ArtefactState.GONE, False)
