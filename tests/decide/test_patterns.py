"""Every regular expression that reads mail takes time in proportion to the text, whatever the text."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

SHARES = 4
LIMIT = 8.0
"""Seconds of processor time for 100 kB; a pattern whose time grows with the square of the text needs minutes."""


@pytest.mark.parametrize("share", range(SHARES))
def test_no_pattern_needs_more_than_linear_time_for_its_worst_100_kb(share):
    ran = subprocess.run(
        [sys.executable, "-m", "tests.decide.patterns", str(LIMIT), str(share), str(SHARES)],
        capture_output=True,
        text=True,
        check=True,
    )
    tried, found = ran.stdout.splitlines()
    assert int(tried) > 200
    assert json.loads(found) == []
