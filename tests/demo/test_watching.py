"""What is told of the demo, and what happens when a customer answers while it is watched."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from tests.demo.conftest import NOW, Lived

from persevera.app import App, open_app
from persevera.cli import demo as command
from persevera.demo import Folders
from persevera.demo.watching import Watching
from persevera.model.proposal import Stage

pytestmark = pytest.mark.xdist_group("demo")


@pytest.fixture
def copied(lived: Lived, tmp_path: Path) -> Iterator[tuple[Folders, App]]:
    """The same demo in another place, to do with as a test likes."""
    folders = Folders(tmp_path / "demo")
    shutil.copytree(lived.root, folders.root)
    account = folders.home / "accounts" / "clara.toml"
    account.write_text(account.read_text().replace(str(lived.root), str(folders.root)))
    ticks = count()
    with open_app(folders.home, clock=lambda: NOW + timedelta(milliseconds=next(ticks))) as app:
        yield folders, app


@pytest.mark.parametrize("language", ["es", "en"])
def test_an_answer_takes_draft_and_appointment_back(copied: tuple[Folders, App], language: str) -> None:
    watching = Watching(*copied)
    assert not watching.look().stages
    dropped = watching.answer(language, NOW)
    assert dropped is not None
    assert dropped.proposal.language == language
    assert watching.wait(5.0)
    change = watching.look()
    watching.push.close()
    assert change.messages == 1
    assert [(before.stage if before else None, after.stage) for before, after in change.stages] == [
        (Stage.WAITING, Stage.YOUR_TURN)
    ]
    assert [paper.proposal.id for paper in change.drafts_gone if paper.proposal] == [dropped.proposal.id]
    assert any(slot.artefact and slot.artefact.proposal == dropped.proposal.id for slot in change.cancelled)
    assert not watching.look().stages


def test_a_draft_that_is_deleted_while_watched_skips_its_step(copied: tuple[Folders, App]) -> None:
    watching = Watching(*copied)
    watching.look()
    paper = watching.scene.best_draft("es")
    assert paper is not None
    assert paper.proposal is not None
    paper.path.unlink()
    watching.look()
    watching.look()
    after = next(one for one in watching.scene.proposals if paper.proposal.id == one.id)
    watching.push.close()
    assert (after.stage, after.step) == (Stage.WAITING, 2)
    assert after.next_at is not None
    assert after.next_at > NOW


def test_the_report_shows_the_ledger_a_draft_and_an_appointment(
    lived: Lived, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(lived.root.parent)
    with open_app(lived.demo.folders.home, clock=lambda: NOW) as app:
        command._report(app, lived.demo, lived.scene)
    told = capsys.readouterr().out
    for proposal in lived.scene.proposals:
        assert proposal.id in told
    paper = lived.scene.best_draft("en")
    slot = lived.scene.best_appointment(paper)
    assert paper is not None
    assert slot is not None
    assert paper.subject in told
    assert slot.title in told
    assert "demo/mail/Drafts/cur/" in told
    assert "persevera --home demo/home list" in told
