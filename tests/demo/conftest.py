"""One demo for all tests: built once, with an ear on every file that is written meanwhile."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from persevera.app import open_app
from persevera.demo import Demo, build
from persevera.demo.scene import Scene, look_at
from persevera.engine.account import Account
from persevera.model.artefact import Artefact

#: A Tuesday morning before Clara's hours: whatever is due today still lies ahead.
NOW = datetime.fromisoformat("2026-11-24T08:30:00+01:00")

_CHANGES = {
    "os.mkdir",
    "os.rename",
    "os.remove",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "os.chmod",
    "sqlite3.connect",
}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Ear:
    """Hears of every file that this process opens to write, makes, moves or removes (PEP 578)."""

    def __init__(self) -> None:
        self.listening = False
        self.heard: set[str] = set()
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.listening:
            return
        if event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITES:
            self.heard.add(str(arguments[0]))
        elif event in _CHANGES:
            self.heard |= {os.fsdecode(one) for one in arguments[:2] if isinstance(one, str | bytes | os.PathLike)}


@dataclass(frozen=True)
class Lived:
    """The demo after its three weeks."""

    demo: Demo
    scene: Scene
    account: Account
    artefacts: tuple[Artefact, ...]
    written: frozenset[str]

    @property
    def root(self) -> Path:
        return self.demo.folders.root

    def stages(self) -> dict[tuple[str, str], str]:
        """Story and letter to the stage of the proposal that it is; a message of no letter stands under its Message-ID."""
        names = {message: name for name, message in self.demo.ids.items()}
        return {
            names.get(one.message_id, (one.message_id, "")): "old" if one.backlog else one.stage.value
            for one in self.scene.proposals
        }

    def expected(self) -> dict[tuple[str, str], str]:
        return {(story.name, letter): stage for story in self.demo.stories for letter, stage in story.ends.items()}


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    folder = tmp_path_factory.mktemp("lived") / "demo"
    ear = Ear()
    ear.listening = True
    demo = build(folder, NOW, "es")
    ear.listening = False
    with open_app(demo.folders.home, clock=lambda: NOW) as app:
        account = app.accounts()[0]
        yield Lived(demo, look_at(app), account, app.store.artefacts(account.name), frozenset(ear.heard))
