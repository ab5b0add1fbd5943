"""Labels that a pass reads late, or that a crash cuts in two."""

from __future__ import annotations

from contextlib import contextmanager, suppress

from tests.builders import a_reply
from tests.cases import at

from persevera.model.message import Label
from persevera.model.proposal import Stage

NO = "Gracias, pero hemos elegido a otro proveedor.\n"


def test_an_answer_that_came_after_the_label_counts_though_both_are_read_at_once(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    (ref,) = world.mailbox.messages
    world.mailbox.label(ref, frozenset({Label.FOLLOW_UP}))
    world.arrives(a_reply(offered, date=at(7, 11), text=NO))
    world.run(at(9, 9, 5))
    assert (world.proposal().stage, [one for one in world.drafts() if one.in_reply_to == (offered.message_id,)]) == (
        Stage.LOST,
        [],
    )


def test_an_answer_that_comes_in_with_the_label_on_it_counts(world):
    offered = world.sends_proposal(at(2, 9, 30))
    world.run(at(2, 9, 35))
    world.arrives(a_reply(offered, date=at(3, 11), text=NO, labels=frozenset({Label.FOLLOW_UP})))
    world.run(at(3, 11, 5))
    assert world.proposal().stage is Stage.LOST


class Crash(BaseException):
    """The machine stops here."""


class Cut:
    """A store that dies right after a commit that followed the label."""

    def __init__(self, store, left):
        self._store, self._left = store, left

    def __getattr__(self, name):
        return getattr(self._store, name)

    @contextmanager
    def transaction(self):
        with self._store.transaction() as transaction:
            yield transaction
        self._left -= 1
        if self._left == 0:
            raise Crash


def test_a_label_outlives_a_crash_at_any_commit(tmp_path):
    from tests.engine.world import World  # noqa: PLC0415

    for commit in range(1, 8):
        folder = tmp_path / str(commit)
        folder.mkdir()
        world = World(folder, at(2, 9))
        world.begin()
        world.sends_proposal(at(2, 9, 30))
        world.run(at(2, 9, 35))
        (ref,) = world.mailbox.messages
        world.mailbox.label(ref, frozenset({Label.NO_FOLLOW_UP}))
        real, world.store = world.store, None
        world.store = Cut(real, commit)
        with suppress(Crash):
            world.run(at(2, 10))
        world.store = real
        world.restart()
        world.run(at(2, 10, 5))
        assert world.proposal().stage is Stage.STOPPED, f"lost at commit {commit}"
        world.store.close()
