"""No figure of the judgement falls, and the page shows what was measured."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.judgement.figures import Share, fallen, group, measured, stored, table
from tests.judgement.measure import GOLD, rows

PAGE = Path(__file__).parents[2] / "docs" / "judgement.md"


@pytest.fixture(scope="module")
def now():
    return measured()


def test_no_figure_falls(now):
    assert fallen(stored(), now) == []


def test_no_figure_disappears(now):
    assert stored()
    assert set(stored()) <= set(now)


def test_the_page_shows_the_figures_that_are_kept():
    assert table(stored()) in PAGE.read_text(encoding="utf-8")


def test_a_figure_that_falls_is_named():
    key = ("open", "sent", "es en", "proposals")
    assert fallen({key: Share(9, 10)}, {key: Share(8, 10)}) == [("open | sent | es en | proposals", Share(9, 10), Share(8, 10))]
    assert fallen({key: Share(9, 10)}, {key: Share(19, 20)}) == []


@pytest.mark.parametrize(
    ("name", "least"), [("sent", 400), ("answers", 800), ("commitments", 300), ("absences", 200), ("threads", 200)]
)
def test_the_gold_sets_are_large_and_a_good_part_of_each_is_locked(name, least):
    opened, locked = rows("open", name), rows("locked", name)
    assert len(opened) + len(locked) >= least
    assert 0.2 <= len(locked) / (len(opened) + len(locked)) <= 0.42
    assert not {row["id"] for row in opened} & {row["id"] for row in locked}


def test_locked_rows_are_packed_so_that_no_search_finds_them():
    assert all(path.suffix == ".gz" for path in (GOLD / "locked").iterdir())


def test_languages_are_counted_in_two_groups():
    assert {group(language) for language in ("es", "en")} == {"es en"}
    assert group("pt") == group("fr") == group("de") == "pt fr de"
