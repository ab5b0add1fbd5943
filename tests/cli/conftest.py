"""Installations for the command line: one to look at, shared by the tests of a file, and one to change."""

from __future__ import annotations

import shutil

import pytest
from tests.cli import installation


@pytest.fixture(scope="module")
def seen_world(tmp_path_factory):
    return installation.lived(tmp_path_factory.mktemp("lived"))


@pytest.fixture
def look(seen_world, capsys):
    """Commands that only look."""
    return installation.commands(seen_world, capsys)


@pytest.fixture(scope="session")
def kept_world(tmp_path_factory):
    """One to be copied for each test; to the place where it was made, for the store knows its mailbox by its path."""
    place = tmp_path_factory.mktemp("world")
    made = installation.lived(place)
    shutil.copytree(place, kept := tmp_path_factory.mktemp("kept") / "world")
    return made, kept


@pytest.fixture
def world(kept_world):
    made, kept = kept_world
    shutil.rmtree(made.root)
    shutil.copytree(kept, made.root)
    return made


@pytest.fixture
def typed(world, capsys):
    """Commands that change something."""
    return installation.commands(world, capsys)
