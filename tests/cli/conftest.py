"""Installations for the command line: one to look at, shared by the tests of a file, and one to change."""

from __future__ import annotations

import pytest
from tests.cli import installation


@pytest.fixture(scope="module")
def seen_world(tmp_path_factory):
    return installation.lived(tmp_path_factory.mktemp("lived"))


@pytest.fixture
def look(seen_world, capsys):
    """Commands that only look."""
    return installation.commands(seen_world, capsys)


@pytest.fixture
def world(tmp_path):
    return installation.lived(tmp_path)


@pytest.fixture
def typed(world, capsys):
    """Commands that change something."""
    return installation.commands(world, capsys)
