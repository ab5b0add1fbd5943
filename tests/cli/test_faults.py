"""What goes wrong is told in a sentence with what to do next, and an exit code that a program can act on."""

from __future__ import annotations

import pytest
from tests.builders import ME
from tests.cases import at
from tests.cli.installation import Said, commands, is_told_well, process, with_room_for, without_privileges
from tests.folders.world import World, tree

from persevera.errors import EXIT_CONFIG, EXIT_NEEDS_PERSON, EXIT_TEMPFAIL, EXIT_USAGE
from persevera.store import hold

COMMANDS = [
    ["list"],
    ["status"],
    ["once"],
    ["once", "--dry-run"],
    ["outbox"],
    ["show", "x"],
    ["won", "x"],
    ["undo", "--since", "2h"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_an_installation_without_an_account_says_how_to_add_one(tmp_path, capsys, command):
    said = commands(World(tmp_path, at(2, 9)), capsys)(*command)
    assert is_told_well(said, EXIT_CONFIG)
    assert "connect local" in said.err


@pytest.mark.parametrize(
    ("fault", "hint"),
    [
        ("[work]\nzon = 'Europe/Madrid'\n", "did you mean zone"),
        ("[work\n", "TOML"),
        ("[work]\nzone = 'Europe/Atlantis'\n", "work.zone"),
        ("\x00\xff", "persevera.toml"),
    ],
)
def test_wrong_settings_are_all_listed_with_their_place(world, typed, fault, hint):
    (world.home / "persevera.toml").write_text(fault, encoding="latin-1")
    for command in COMMANDS:
        said = typed(*command)
        assert is_told_well(said, EXIT_CONFIG)
        assert hint in said.err


@pytest.mark.parametrize("command", [["list"], ["once", "--dry-run"], ["doctor"]], ids=" ".join)
def test_wrong_settings_are_told_in_the_language_of_the_command_line(world, command):
    (world.home / "persevera.toml").write_text("[poll]\nseconds = 'a menudo'\n", encoding="utf-8")
    said = process(world, "--lang", "es", *command)
    assert "persevera.toml: poll.seconds: tiene que ser un número entero" in said.out + said.err


@pytest.mark.parametrize("content", [b"", b"no database at all" * 999], ids=["empty", "junk"])
def test_a_broken_store_is_told_and_left_as_it_is(world, typed, content):
    store = world.home / "persevera.db"
    store.write_bytes(content)
    for command in COMMANDS:
        said = typed(*command)
        assert is_told_well(said, EXIT_CONFIG)
        assert str(store) in said.err
        assert store.read_bytes() == content


def test_a_store_with_damaged_pages_is_told(world, typed):
    store = world.home / "persevera.db"
    whole = store.read_bytes()
    store.write_bytes(whole[:4096] + b"\xaa" * (len(whole) - 8192) + whole[-4096:])
    for command in COMMANDS:
        assert is_told_well(typed(*command), EXIT_CONFIG)
    assert typed("doctor").code == 1


def test_a_pass_beside_a_running_daemon_is_refused(world, typed):
    with hold(world.home / "persevera.db"):
        said = typed("once")
        assert is_told_well(said, EXIT_TEMPFAIL)
        assert typed("list").code == typed("once", "--dry-run").code == 0


@pytest.mark.parametrize("what", ["home/persevera.toml", "home/accounts/ana.toml", "home/persevera.db", "home"])
def test_what_may_not_be_read_is_named(world, what):
    path = world.root / what
    mode = path.stat().st_mode
    path.chmod(0)
    try:
        for command in (["once"], ["doctor"]):
            said = process(world, *command, before=without_privileges)
            assert "Traceback" not in said.whole
            assert said.code in (1, EXIT_CONFIG, EXIT_TEMPFAIL)
            assert path.name in said.whole or "persevera.toml" in said.whole
    finally:
        path.chmod(mode)


@pytest.mark.parametrize("what", ["mail/Drafts/cur", "calendar"])
def test_a_folder_that_may_not_be_written_is_told_and_loses_nothing(world, typed, what):
    world.box.sends_proposal(at(2, 9, 50), subject="Presupuesto P-99")
    before = len(world.box.draft_files()), len(world.box.events())
    folder = world.box.root / what
    folder.chmod(0o500)
    try:
        said = process(world, "once", before=without_privileges)
        assert "Traceback" not in said.whole
        assert said.code == (EXIT_NEEDS_PERSON if what == "calendar" else EXIT_TEMPFAIL)
        assert str(folder.parent) in process(world, "doctor", before=without_privileges).out
    finally:
        folder.chmod(0o700)
    assert typed("once", now=at(5, 10, 5)).code in (0, 1)
    assert (len(world.box.draft_files()), len(world.box.events())) >= before


@pytest.mark.parametrize("size", [0, 20_000, 60_000])
def test_a_full_disk_is_told_and_the_next_pass_goes_on(world, typed, size):
    world.box.sends_proposal(at(2, 9, 50), subject="Presupuesto P-99", message_id="late@iber.example")
    said = process(world, "once", before=with_room_for(size))
    assert "Traceback" not in said.whole
    assert said.code == 0 or is_told_well(said, EXIT_TEMPFAIL, EXIT_CONFIG, 1) or "full" in said.out
    assert list((world.box.mail / "Drafts" / "tmp").iterdir()) == []
    assert typed("once", now=at(5, 10, 5)).code == 0
    typed("once", now=at(5, 10, 6))
    keys = [draft["x-persevera-key"] for draft in world.box.drafts()]
    assert len(keys) == len(set(keys)) == 5


def test_a_broken_template_of_ones_own_is_named(world, typed):
    for folder in ("es", "es-tu"):
        (world.home / "templates" / folder).mkdir(parents=True)
        (world.home / "templates" / folder / "first.txt.j2").write_text("Hola, {{ nadie_sabe_esto }}\n", encoding="utf-8")
    world.box.sends_proposal(at(2, 9, 50), subject="Presupuesto P-99")
    before = tree(world.box.mail / "Drafts")
    said = typed("once")
    assert "Traceback" not in said.whole
    assert tree(world.box.mail / "Drafts") == before
    doctor = typed("doctor")
    assert doctor.code == 1
    assert "first.txt.j2" in doctor.out


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["list", "--stag"],
        ["show"],
        ["--now", "gestern", "list"],
        ["once", "--account", "nobody"],
        ["explain", "/nowhere/at/all"],
        ["threads", "/nowhere/at/all"],
        ["scan", "/nowhere/at/all"],
        ["explain", "--jsonl", "/nowhere/at/all"],
        ["--now", "2026-03-05T10:00:00+01:00", "run"],
    ],
    ids=" ".join,
)
def test_a_mistyped_command_is_answered_with_a_hint(typed, arguments):
    said: Said = typed(*arguments)
    assert is_told_well(said, EXIT_USAGE, EXIT_TEMPFAIL)
    assert said.out == ""


def test_a_mailbox_that_is_gone_is_told_by_every_command_that_needs_it(world, typed):
    world.box.mail.rename(world.root / "away")
    said = typed("once")
    assert said.code == EXIT_TEMPFAIL
    assert str(world.box.mail) in said.out
    assert typed("status").code == 1
    assert typed("doctor").code == 1
    assert typed("list").code == 0
    for command in ("show", "preview"):
        one = typed("list", "--json").out.split('"id": "')[1][:8]
        assert "Traceback" not in typed(command, one).whole
    assert ME.addr_spec not in typed("status").err
