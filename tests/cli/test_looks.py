"""Commands that look: what a person reads, what a program reads, and that nothing is changed by it."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys

import pytest
from tests.cli.installation import ENVIRONMENT, commands, process
from tests.folders.world import World, tree


def rows(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


def test_the_ledger_shows_what_is_open_the_next_step_first(look):
    said = look("list")
    assert said.code == 0
    for word in ("Rosa Vidal", "Iván Soto", "línea de etiquetado", "€4,850"):
        assert word in said.out
    assert "Pepe Lino" not in said.out
    assert "Viejo" not in said.out
    steps = [row["next_at"] for row in rows(look("list", "--json").out)]
    assert steps == sorted(steps)


def test_the_ledger_by_stage_whole_and_old(look):
    assert "Pepe Lino" in look("list", "--all").out
    assert [row["stage"] for row in rows(look("list", "--stage", "lost", "--json").out)] == ["lost"]
    old = look("list", "--old")
    assert "Viejo Cliente" in old.out
    assert "persevera resume" in old.out
    assert [row["old"] for row in rows(look("list", "--old", "--json").out)] == [True]


def test_a_stage_that_is_none_is_refused(look):
    said = look("list", "--stage", "wating")
    assert said.code == 2
    assert "waiting" in said.err


def test_each_row_is_a_line_in_a_pipe(look):
    lines = look("list").out.splitlines()
    assert sum("Rosa Vidal" in line and "Drafts" in line for line in lines) == 1


@pytest.mark.parametrize("command", ["list", "show", "status", "outbox", "explain", "threads", "scan", "once"])
def test_json_is_one_object_a_line_for_every_reader(look, seen_world, command):
    mail = str(seen_world.box.mail)
    arguments = {
        "list": ("--all",),
        "show": (rows(look("list", "--json").out)[0]["id"],),
        "explain": (mail,),
        "threads": (mail,),
        "scan": (mail,),
        "once": ("--dry-run",),
    }
    said = look(command, *arguments.get(command, ()), "--json")
    assert "Traceback" not in said.whole
    assert all(isinstance(row, dict) for row in rows(said.out))
    assert said.out == "" or said.out.endswith("\n")


def test_show_tells_the_offer_the_history_and_what_to_do(look):
    asked = next(row for row in rows(look("list", "--json").out) if row["stage"] == "your_turn")
    said = look("show", asked["id"][:6])
    for word in ("Andrés Quiroga", "P-2291", "€4,850", "30 Nov 2026", "your turn", "asked something"):
        assert word in said.out
    assert look("show", asked["proposal"]).out == said.out, "the Message-ID does as well"


def test_previews_read_as_the_draft_will(look):
    waiting = next(row for row in rows(look("list", "--json").out) if row["customer"] == "rosa@vidal.example")
    said = look("preview", waiting["id"])
    assert "Hola, " in said.out
    assert "> " in said.out
    whole = look("preview", waiting["id"], "--all")
    assert whole.out.count("──") > 5
    assert "Llamar" in whole.out


def test_looking_changes_nothing(look, seen_world):
    before = tree(seen_world.root)
    ids = [row["id"] for row in rows(look("list", "--json").out)]
    for command in (
        ["status"],
        ["list"],
        ["show", ids[0]],
        ["preview", ids[0], "--all"],
        ["outbox"],
        ["doctor"],
        ["once", "--dry-run"],
    ):
        look(*command)
    look("scan", str(seen_world.box.mail))
    look("explain", str(seen_world.box.mail))
    assert tree(seen_world.root) == before


def test_a_try_shows_the_plan_and_writes_nothing_even_the_first_time(tmp_path, capsys, look, seen_world):
    home = tmp_path / "home"
    home.mkdir()
    (home / "persevera.toml").write_text((seen_world.home / "persevera.toml").read_text())
    (home / "accounts").mkdir()
    (home / "accounts" / "ana.toml").write_text((seen_world.home / "accounts" / "ana.toml").read_text())
    before = tree(tmp_path), tree(seen_world.root)
    said = commands(World(tmp_path, seen_world.now), capsys)("once", "--dry-run")
    assert said.code == 0
    assert "appointment" in said.out
    assert "Rosa Vidal" in said.out
    assert (tree(tmp_path), tree(seen_world.root)) == before


def test_status_says_that_all_is_well(look):
    said = look("status")
    assert said.code == 0
    assert "ana" in said.out
    (row,) = rows(look("status", "--json").out)
    assert (row["well"], row["halted"], row["to_look_at"], row["without_next_step"]) == (True, False, 1, 0)


@pytest.mark.parametrize("command", [["list"], ["show"], ["scan"], ["explain"], ["once", "--dry-run"], ["threads"]])
def test_mail_does_not_steer_the_terminal(look, seen_world, command):
    hostile = next(row for row in rows(look("list", "--json").out) if "noroeste" in row["customer"])
    argument = {"show": hostile["id"], "scan": str(seen_world.box.mail), "explain": str(seen_world.box.mail)}
    argument["threads"] = argument["scan"]
    said = look(*command, *filter(None, [argument.get(command[0])]))
    assert said.code == 0
    assert not {letter for letter in said.whole if not letter.isprintable()} - {"\n"}


@pytest.mark.parametrize(
    ("columns", "command"), [*((width, ("list",)) for width in (80, 100, 120)), (80, ("status",)), (80, ("once", "--dry-run"))]
)
def test_a_terminal_is_never_overrun_and_no_word_is_cut(seen_world, columns, command):
    lines = on_terminal(columns, "--home", str(seen_world.home), *command)
    assert max(map(len, lines)) <= columns
    text = " ".join(" ".join(lines).split())
    if command == ("list",):
        for words in ("Rosa Vidal", "línea de etiquetado", "your turn", "waiting for you to send it"):
            assert words in text


def on_terminal(columns: int, *arguments: str) -> list[str]:
    """What a command prints on a terminal of that width, without its colours."""
    ours, theirs = pty.openpty()
    kept = b""
    running = subprocess.Popen(
        [sys.executable, "-m", "persevera", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env=ENVIRONMENT | {"LC_ALL": "C.UTF-8", "TERM": "xterm", "COLUMNS": str(columns)},
    )
    os.close(theirs)
    try:
        while data := os.read(ours, 65536):
            kept += data
    except OSError:
        pass  # a terminal that nobody writes to any more ends so
    os.close(ours)
    assert running.wait() in (0, 1)
    return re.sub("\x1b\\[[0-9;]*m", "", kept.decode()).replace("\r", "").split("\n")


def test_spanish_is_spoken_when_asked_for(seen_world):
    said = process(seen_world, "--lang", "es", "list")
    for word in ("Cliente", "Rosa Vidal", "te toca", "4.850 €", "Borradores"):
        assert word in said.out
    assert "Ejemplo: persevera preview" in process(seen_world, "--lang", "es", "preview", "--help").out
    assert process(seen_world, "--lang=es", "once", "--dry-run").out.startswith("ana: mensajes leídos: 0")


def test_the_locale_decides_where_no_language_is_said(seen_world):
    assert "Cliente" in process(seen_world, "list", env={"LC_ALL": "es_ES.UTF-8"}).out
    assert "Customer" in process(seen_world, "list", env={"LC_ALL": "de_DE.UTF-8"}).out


def test_a_reader_that_goes_away_early_is_no_fault(seen_world):
    for command in (["list"], ["explain", str(seen_world.box.mail)]):
        read, write = os.pipe()
        os.close(read)
        done = subprocess.run(
            [sys.executable, "-m", "persevera", "--home", str(seen_world.home), *command],
            stdout=write,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT | {"LC_ALL": "C.UTF-8"},
            timeout=60,
            check=False,
        )
        os.close(write)
        assert b"Traceback" not in done.stderr
        assert b"Exception" not in done.stderr
