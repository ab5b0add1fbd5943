"""A world on disk for each test: Monday 2 March 2026, nine in the morning in Madrid, an empty mailbox read once."""

from __future__ import annotations

import pytest
from tests.cases import at
from tests.folders.world import World


@pytest.fixture
def world(tmp_path):
    return World.at(tmp_path, at(2, 9))
