"""A calendar kind without a contract test does not exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from persevera.errors import SettingsError
from persevera.providers.calendar import KINDS, calendar_class


def test_each_kind_has_a_file_that_runs_the_contract() -> None:
    files = {
        path.stem.removeprefix("test_calendar_"): path.read_text() for path in Path(__file__).parent.glob("test_calendar_*.py")
    }
    assert files.keys() == KINDS.keys()
    assert all("(CalendarContract)" in text for text in files.values())


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_can_be_imported_and_plays_the_whole_role(kind: str) -> None:
    role = {"ours", "create", "update", "remove", "busy"}
    assert role <= set(dir(calendar_class(kind)))


def test_an_unknown_kind_is_a_fault_of_the_settings_that_names_the_known_ones() -> None:
    with pytest.raises(SettingsError, match=r"outlook.*ics"):
        calendar_class("outlook")
