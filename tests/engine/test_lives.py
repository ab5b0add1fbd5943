"""A few random lives; `make soak` lives many."""

from __future__ import annotations

import pytest
from tests.engine.lives import Life


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("faults", [False, True], ids=["calm", "stormy"])
def test_every_promise_holds_through_ten_random_days(tmp_path, seed, faults):
    life = Life(tmp_path, seed, faults=faults)
    life.live(10)
    assert life.offers
    life.world.store.close()
