"""Where the demo may write, and what it may replace."""

from __future__ import annotations

from pathlib import Path

import pytest

from persevera.demo import Folders
from persevera.errors import UsageError


def test_a_folder_with_something_in_it_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("three years of work")
    with pytest.raises(UsageError, match="is not empty"):
        Folders(tmp_path).make()
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="is not a folder"):
        Folders(tmp_path / "file").make()


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    Folders(tmp_path).make()
    assert (tmp_path / "mail" / "INBOX" / "new").is_dir()


def test_an_earlier_demo_is_replaced_but_not_what_was_put_beside_it(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "demo")
    folders.make()
    (folders.home / "persevera.db").write_text("old")
    (folders.root / "notes.txt").write_text("mine")
    folders.make()
    assert not (folders.home / "persevera.db").exists()
    assert (folders.root / "notes.txt").read_text() == "mine"


def test_a_link_in_an_earlier_demo_is_removed_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "letter").write_text("keep")
    folders = Folders(tmp_path / "demo")
    folders.make()
    folders.calendar.rmdir()
    folders.calendar.symlink_to(outside)
    folders.make()
    assert (outside / "letter").read_text() == "keep"
    assert not folders.calendar.is_symlink()
