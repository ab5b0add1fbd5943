"""``connect local``: an account added without a question asked, checked first, and kept for its owner only."""

from __future__ import annotations

import io
import stat
import sys
import tomllib

import pytest
from tests.builders import ME, a_proposal
from tests.cases import at
from tests.cli.installation import Said, is_told_well
from tests.folders.world import FOLDERS

from persevera.cli import run

ADDRESS = ME.addr_spec


@pytest.fixture
def mail(tmp_path):
    for folder in FOLDERS:
        for part in ("cur", "new", "tmp"):
            (tmp_path / "mail" / folder / part).mkdir(parents=True)
    return tmp_path / "mail"


@pytest.fixture
def typed(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.setenv("TZ", "Europe/Madrid")

    def typed(*arguments: str) -> Said:
        code = run(["--home", str(tmp_path / "home"), *map(str, arguments)])
        read = capsys.readouterr()
        return Said(code, read.out, read.err)

    return typed


def test_all_options_given_nothing_is_asked(typed, tmp_path, mail):
    said = typed(
        *("connect", "local", "--name", "ana", "--address", ADDRESS, "--address", "ventas@iber.example"),
        *("--maildir", mail, "--person", "Lucía Ferrer", "--sent", "Sent", "--drafts", "Drafts"),
        *("--calendar", tmp_path / "new" / "calendar", "--zone", "Europe/Madrid", "--country", "ES"),
    )
    assert said.code == 0, said.whole
    kept = tmp_path / "home" / "accounts" / "ana.toml"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    told = tomllib.loads(kept.read_text(encoding="utf-8"))
    assert (told["name"], told["addresses"], told["country"]) == ("ana", [ADDRESS, "ventas@iber.example"], "ES")
    assert (tmp_path / "new" / "calendar").is_dir()
    assert typed("doctor").code == 0
    assert typed("once").code == 0
    assert typed("status").code == 0


def test_the_least_that_must_be_given_is_enough(typed, mail):
    assert typed("connect", "local", "--name", "ana", "--address", ADDRESS, "--maildir", mail).code == 0


def test_an_mbox_is_taken_as_one_that_is_only_read(typed, tmp_path):
    from tests.cli.test_judgement import mbox  # noqa: PLC0415

    (tmp_path / "all.mbox").write_bytes(mbox(a_proposal(date=at(2))))
    said = typed("connect", "local", "--name", "old", "--address", ADDRESS, "--maildir", tmp_path / "all.mbox")
    assert "Traceback" not in said.whole
    assert said.code in (0, 1)


@pytest.mark.parametrize(
    ("wrong", "codes"),
    [
        ({"--address": "no address"}, (2, 78)),
        ({"--name": "Ana María"}, (2, 78)),
        ({"--zone": "Europe/Atlantis"}, (2, 78)),
        ({"--country": "Spain"}, (2, 78)),
        ({"--maildir": "/nowhere/at/all"}, (2, 75)),
        ({"--maildir": "/etc/hostname"}, (2, 75)),
        ({"--maildir": "/usr/lib"}, (2, 75)),
        ({"--sent": "Nirgends"}, (2, 75, 78)),
    ],
    ids=lambda one: " ".join(map(str, one)) if isinstance(one, dict) else "",
)
def test_what_is_wrong_is_told_and_nothing_is_written(typed, tmp_path, mail, wrong, codes):
    given = {"--name": "ana", "--address": ADDRESS, "--maildir": mail} | wrong
    said = typed("connect", "local", *(part for pair in given.items() for part in pair))
    assert is_told_well(said, *codes)
    assert not list((tmp_path / "home").rglob("*.toml"))


@pytest.mark.parametrize("missing", ["--name", "--address", "--maildir"])
def test_what_is_missing_is_asked_for_on_a_terminal_only(typed, mail, missing):
    given = {"--name": "ana", "--address": ADDRESS, "--maildir": mail}
    del given[missing]
    said = typed("connect", "local", *(part for pair in given.items() for part in pair))
    assert said.code == 2
    assert missing in said.err


def test_an_account_is_not_written_over_unless_asked(typed, mail):
    given = ("connect", "local", "--name", "ana", "--maildir", mail, "--address")
    assert typed(*given, ADDRESS).code == 0
    said = typed(*given, "otra@iber.example")
    assert is_told_well(said, 2)
    assert typed(*given, "otra@iber.example", "--replace").code == 0


def test_a_mailbox_without_drafts_says_what_to_name(typed, mail):
    for path in sorted((mail / "Drafts").rglob("*"), reverse=True):
        path.rmdir()
    (mail / "Drafts").rmdir()
    said = typed("connect", "local", "--name", "ana", "--address", ADDRESS, "--maildir", mail)
    assert said.code == 1
    assert "--drafts" in said.out
