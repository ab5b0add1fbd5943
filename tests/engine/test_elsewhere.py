"""Two accounts of one installation: an answer to a colleague is an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.builders import CUSTOMER, ME, a_reply
from tests.cases import at
from tests.engine.world import World

from persevera.model.conversation import JoinedBy
from persevera.model.message import Address
from persevera.model.proposal import Stage

COLLEAGUE = Address("Pablo Ortega", f"pablo@{ME.domain}")


@pytest.fixture
def colleague(world, tmp_path):
    """The colleague's account, in the same store."""
    (tmp_path / "other").mkdir()
    made = World(tmp_path / "other", at(2, 9), name="pablo", me=COLLEAGUE)
    made.store.close()
    made.store = world.store
    made.begin()
    return made


@pytest.mark.parametrize(
    "change",
    [{}, {"in_reply_to": (), "references": ()}, {"sender": Address("", f"gerencia@{CUSTOMER.domain}")}],
    ids=["in the thread", "in a new thread", "by somebody else of the customer's"],
)
def test_an_answer_that_came_to_a_colleague_stops_the_chase(world, colleague, change):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    assert len(world.drafts()) == 1
    answer = a_reply(offered, date=at(5, 10), text="No nos interesa, gracias.\n")
    colleague.arrives(replace(answer, to=(COLLEAGUE,), **change))
    colleague.run(at(5, 10, 5))
    world.run(at(5, 10, 6))
    assert world.store.proposals("ana")[0].stage is Stage.LOST
    (thanks,) = world.drafts()
    assert "gracias" in thanks.text.lower()
    assert world.store.proposals("pablo") == ()


def test_an_answer_that_came_to_both_counts_once(world, colleague):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    answer = replace(a_reply(offered, date=at(3), text="¿Incluye la instalación?\n"), to=(ME, COLLEAGUE))
    colleague.arrives(answer)
    colleague.run(at(3, 10))
    world.arrives(answer)
    world.run(at(3, 10, 5))
    (proposal,) = world.store.proposals("ana")
    entries = [e for e in world.store.conversation("ana", proposal.conversation) if not e.ours]
    assert [e.joined_by for e in entries] == [JoinedBy.IN_REPLY_TO]
    assert entries[0].ref, "once it lies in the own mailbox, it is read there"
    assert proposal.stage is Stage.YOUR_TURN


def test_a_proposal_read_after_the_answer_is_answered_all_the_same(world, colleague):
    offered = world.sends_proposal(at(2, 9, 30))
    colleague.arrives(replace(a_reply(offered, date=at(3), text="No nos interesa, gracias.\n"), to=(COLLEAGUE,)))
    colleague.run(at(3, 10))
    world.run(at(3, 10, 5))
    colleague.run(at(3, 10, 10))
    world.run(at(3, 10, 15))
    assert world.store.proposals("ana")[0].stage is Stage.LOST


def test_mail_to_a_colleague_about_something_else_changes_nothing(world, colleague):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    other = a_reply(offered, date=at(3), text="Boletín de marzo: novedades del sector.\n")
    news = Address("Ferias", "noticias@ferias.example")
    colleague.arrives(replace(other, sender=news, to=(COLLEAGUE,), subject="Boletín", in_reply_to=(), references=()))
    colleague.run(at(3, 10))
    world.run(at(3, 10, 5))
    assert world.store.proposals("ana")[0].stage is Stage.WAITING
