"""Many random lives, long ones: `make soak`. A failing one says its seed, and fails again with it."""

from __future__ import annotations

import pytest
from tests.engine.lives import Life


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 200))
def test_every_promise_holds_through_ten_random_weeks(tmp_path, seed):
    life = Life(tmp_path, seed, faults=seed % 2 == 1)
    life.live(70)
    life.world.store.close()
