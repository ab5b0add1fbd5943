"""A world for each test: Monday 2 March 2026, nine in the morning in Madrid, an empty mailbox read once."""

from __future__ import annotations

import pytest
from tests.cases import at
from tests.engine.world import World


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path, at(2, 9))
    made.begin()
    yield made
    made.store.close()
