"""Installations for the daemon: the real clock, one account, a poll too slow to matter."""

from __future__ import annotations

import pytest
from tests.folders.world import World

from persevera.app import system_clock

#: Around the clock and the whole week, so that a test may run at any hour.
ALWAYS = """
[work]
zone = "Europe/Madrid"
opens = "00:00"
closes = "23:59"
weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
[poll]
seconds = 3600
"""


@pytest.fixture
def now():
    return system_clock().replace(microsecond=0)


@pytest.fixture
def world(tmp_path, now):
    made = World.at(tmp_path, now)
    (made.home / "persevera.toml").write_text(ALWAYS, encoding="utf-8")
    return made
