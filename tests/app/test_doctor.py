"""``doctor`` finds what is wrong, says what to do, and writes nothing."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest
from tests.cases import at
from tests.folders.world import World, tree

from persevera.app.brake import halt, is_halted, release
from persevera.app.doctor import Finding, examine
from persevera.errors import StoreError


@pytest.fixture
def world(tmp_path):
    return World.at(tmp_path, at(2, 9))


NOW = at(2, 9)


def findings(world: World, now=NOW) -> dict[str, Finding]:
    return {one.check: one for one in examine(world.home, None, lambda: now)}


def unwell(world: World, now=NOW) -> set[str]:
    return {check for check, one in findings(world, now).items() if not one.well}


def test_a_sound_installation_is_well_and_is_not_touched(world):
    before = tree(world.root)
    assert unwell(world) == set()
    assert tree(world.root) == before


def damage(world: World) -> None:
    store = world.home / "persevera.db"
    store.write_bytes(b"no database" * 1000)


def break_template(world: World) -> None:
    folder = world.home / "templates" / "es"
    folder.mkdir(parents=True)
    (folder / "first.txt.j2").write_text("{{ nobody_knows_this }}", encoding="utf-8")


DISORDER = {
    "settings": lambda world: (world.home / "persevera.toml").write_text("[work]\nzone = 7\n", encoding="utf-8"),
    "permissions": lambda world: world.home.chmod(0o755),
    "templates": break_template,
    "brake": lambda world: halt(world.home, "test"),
    "mailbox": lambda world: shutil.rmtree(world.box.mail / "Drafts"),
    "calendar": lambda world: world.box.calendar.rmdir(),
    "store": damage,
}


@pytest.mark.parametrize("check", DISORDER)
def test_each_disorder_is_found_and_has_a_remedy(world, check):
    DISORDER[check](world)
    assert check in unwell(world)
    found = findings(world)[check]
    assert found.told.text
    assert found.remedy
    assert found.remedy.text


def test_a_clock_that_runs_behind_is_found(world):
    assert unwell(world, at(2, 9) - timedelta(days=2)) == {"clock"}


def test_an_unreadable_message_is_named(world):
    path = world.box.mail / "INBOX" / "new" / "1.M1.x"
    path.write_bytes(b"")
    world.run(at(2, 10))
    found = findings(world, at(2, 10))
    assert all(one.well for one in found.values()) or "outbox" in found


def test_the_brake_holds_over_restarts_and_in_doubt(tmp_path):
    state = tmp_path / "state"
    assert not is_halted(state)
    halt(state, "why")
    assert is_halted(state)
    halt(state, "again")
    assert release(state)
    assert not release(state)
    (tmp_path / "file").write_text("no folder")
    assert is_halted(tmp_path / "file"), "what cannot be read counts as halted"
    with pytest.raises(StoreError):
        halt(tmp_path / "file", "why")


def test_a_brake_that_is_a_broken_link_holds_too(tmp_path):
    (tmp_path / "HALT").symlink_to("nowhere")
    assert is_halted(tmp_path)
