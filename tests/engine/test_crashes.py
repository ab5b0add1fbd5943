"""A crash between every two steps of the path: the next pass repairs what it left, nothing is doubled, nothing is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from tests.builders import a_reply
from tests.cases import at
from tests.engine.world import World

from persevera.errors import Unavailable
from persevera.model.message import Ref
from persevera.model.proposal import Stage
from persevera.ports import OutboxState, Store

#: The crashes are shared out so that processes can take them side by side.
PARTS = 4


class Crash(BaseException):
    """The machine stops here."""


class Fuse:
    """Counts the steps of the path, and burns through at one of them."""

    def __init__(self, burns_at: int | None) -> None:
        self.burns_at, self.count = burns_at, 0

    def step(self, *_: str) -> None:
        self.count += 1
        if self.count == self.burns_at:
            raise Crash


class FusedStore:
    """A store whose transactions are steps: one may end right before its commit, or right after."""

    def __init__(self, store: Store, fuse: Fuse) -> None:
        self._store, self._fuse = store, fuse

    def __getattr__(self, name: str):
        return getattr(self._store, name)

    @contextmanager
    def transaction(self) -> Iterator:
        with self._store.transaction() as transaction:
            yield transaction
            self._fuse.step()
        self._fuse.step()


def live(folder, burns_at: int | None) -> tuple[World, int]:
    """A proposal, its draft on the day, an answer: with a crash at one step, after which the same pass begins anew."""
    world = World(folder, at(2, 9))
    world.begin()
    offered = world.sends_proposal(at(2, 9, 30))
    answer = a_reply(offered, date=at(5, 11), text="Recibido. ¿Incluye la instalación?\n")
    fuse = Fuse(burns_at)
    world.fault = fuse.step
    for moment in (at(2, 9, 35), at(5, 9, 1), at(5, 9, 5), at(5, 11, 5), at(5, 11, 10)):
        if moment == at(5, 11, 5):
            assert Counter(one.header("x-persevera-key") for one in world.drafts()).total() == 1
            world.arrives(answer)
        real = world.store
        world.store = FusedStore(real, fuse)
        try:
            world.run(moment)
        except Crash:
            world.store = real
            world.restart()
            world.run(moment)
        else:
            world.store = real
        keys = Counter(one.header("x-persevera-key") for one in world.drafts())
        assert all(times == 1 for times in keys.values()), "never two drafts for one key"
    return world, fuse.count


def state_of(world: World) -> tuple:
    """What a person would see at the end, and what the store says of it."""
    proposal = world.proposal()
    pending = world.store.outbox("ana", [OutboxState.INTENDED, OutboxState.UNKNOWN, OutboxState.SHUNTED])
    appointments = [(one.start, one.title) for one in world.appointments()]
    return proposal.stage, proposal.next_at, len(world.drafts()), appointments, len(pending)


@pytest.mark.parametrize("part", range(PARTS))
def test_a_crash_at_any_step_leaves_the_same_mailbox_in_the_end(tmp_path, part):
    (tmp_path / "smooth").mkdir()
    smooth, steps = live(tmp_path / "smooth", None)
    expected = state_of(smooth)
    assert expected[0] is Stage.YOUR_TURN
    assert expected[2] == 0
    smooth.store.close()
    assert steps > 60
    for burns_at in range(1 + part, steps + 1, PARTS):
        folder = tmp_path / str(burns_at)
        folder.mkdir()
        world, _ = live(folder, burns_at)
        assert state_of(world) == expected, f"crash at step {burns_at} of {steps}"
        world.store.close()


@pytest.mark.parametrize("request_name", ["create", "discard", "update", "remove"])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_an_unclear_end_waits_the_settle_time_and_is_read_back(tmp_path, request_name, moment):
    world = World(tmp_path, at(2, 9), settle=900)
    world.begin()
    offered = world.sends_proposal(at(2, 9, 30))
    struck = Counter()

    def strike(request: str, when: str) -> None:
        if (request, when) == (request_name, moment) and not struck[request]:
            struck[request] += 1
            raise Unavailable("The connection was lost.")

    world.fault = strike
    world.attempt(at(2, 9, 35))
    world.attempt(at(2, 9, 55))
    world.attempt(at(5, 9, 1))
    world.attempt(at(5, 9, 20))
    world.attempt(at(5, 9, 40))
    assert len(world.drafts()) == 1
    assert len(world.pages.entries) == 1
    world.arrives(a_reply(offered, date=at(5, 11), text="Recibido. ¿Incluye la instalación?\n"))
    for minutes in (5, 25, 45):
        world.attempt(at(5, 11, minutes))
    assert world.drafts() == []
    assert [one.title for one in world.appointments() if "Seguimiento" in one.title] == []
    world.store.close()


def test_nothing_is_asked_again_before_the_settle_time(tmp_path):
    world = World(tmp_path, at(2, 9), settle=900)
    world.begin()
    world.sends_proposal(at(2, 9, 30))
    asked = []

    def strike(request: str, when: str) -> None:
        if (request, when) == ("create", "before"):
            asked.append(world.now)
            raise Unavailable("The connection was lost.")

    world.fault = strike
    for minutes in range(35, 59):
        world.attempt(at(2, 9, minutes))
    assert [one.minute for one in asked] == [35, 50]
    for minutes in range(0, 60, 5):
        world.attempt(at(2, 10, minutes))
    assert len(asked) == 3, "after three attempts a person is asked"
    assert [row.state for row in world.store.outbox("ana")] == [OutboxState.SHUNTED]
    assert world.appointments() == []
    world.store.close()


def test_a_failed_look_is_never_taken_for_a_deleted_draft(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))

    def strike(request: str, when: str) -> None:
        if request == "ours":
            raise Unavailable("The folder cannot be read.")

    world.fault = strike
    passed = world.attempt(at(5, 10))
    assert passed.trouble
    world.fault = lambda *_: None
    world.run(at(5, 10, 5))
    assert (world.proposal().step, len(world.drafts())) == (1, 1)


def test_a_folder_that_cannot_be_read_stops_the_account_and_nothing_is_lost(world):
    world.sends_proposal(at(2, 9, 30))

    def strike(request: str, when: str) -> None:
        if request == "pages":
            raise Unavailable("The mailbox is locked.")

    world.fault = strike
    assert "locked" in world.attempt(at(2, 10)).trouble
    assert world.store.account("ana").trouble
    world.fault = lambda *_: None
    world.run(at(2, 10, 5))
    assert world.store.account("ana").trouble == ""
    assert len(world.appointments()) == 1


def test_a_message_that_vanishes_before_it_is_read_is_held_not_taken_for_silence(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    ref: Ref = world.arrives(a_reply(offered, date=at(3)))

    def strike(request: str, when: str) -> None:
        if (request, when) == ("read", "before"):
            world.mailbox.remove(ref)

    world.fault = strike
    world.run(at(3, 12))
    assert world.proposal().stage is Stage.HELD


def test_a_history_that_was_given_up_is_read_again_without_a_double(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    world.mailbox.forget_history()
    world.run(at(5, 10))
    assert (len(world.drafts()), len(world.pages.entries), len(world.store.proposals("ana"))) == (1, 1, 1)


def test_a_lost_store_is_rebuilt_without_a_double(world):
    world.sends_proposal(at(2, 9, 30))
    world.run(at(5, 9, 1))
    world.run(at(5, 9, 5))
    keys = set(world.pages.entries), [one.header("x-persevera-key") for one in world.drafts()]
    world.lose_store()
    for minutes in (10, 20):
        world.run(at(5, 9, minutes))
    world.run(at(6, 9, 5))
    assert (set(world.pages.entries), [one.header("x-persevera-key") for one in world.drafts()]) == keys
    assert world.proposal().stage is Stage.WAITING
