"""The units are valid, closed tightly, and agree with the program about its exit codes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

from persevera.errors import EXIT_CONFIG, EXIT_TEMPFAIL, EXIT_USAGE
from persevera.resources import shipped

SYSTEM, USER = "persevera.service", "persevera-user.service"
UNITS = pytest.mark.parametrize("name", [SYSTEM, USER])


def analyze(*arguments: str | Path, runtime: Path) -> subprocess.CompletedProcess[str]:
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.fail("systemd-analyze is missing: apt-get install systemd")
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "LC_ALL": "C", "SYSTEMD_PAGER": ""}
    command = [program, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)


def text_of(name: str) -> str:
    return shipped("systemd").joinpath(name).read_text(encoding="utf-8")


def in_place(folder: Path, text: str) -> Path:
    """The unit as it would be installed, but for the program, which is none of ours here."""
    path = folder / "persevera.service"
    path.write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", text, flags=re.MULTILINE))
    return path


def settings(name: str) -> ConfigParser:
    """The unit's lines; of one that stands twice the last."""
    parser = ConfigParser(strict=False, interpolation=None, comment_prefixes=("#",), delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text_of(name))
    return parser


def drop_ins() -> dict[str, list[str]]:
    """The drop-ins of the README, by the heading they stand under."""
    sections = re.split(r"^##+ (.+)\n", text_of("README.md"), flags=re.MULTILINE)[1:]
    pairs = zip(sections[::2], sections[1::2], strict=True)
    found = {heading: re.findall(r"```ini\n(.*?)```", body, re.DOTALL) for heading, body in pairs}
    return {heading: blocks for heading, blocks in found.items() if blocks}


def complaints(unit: Path, name: str) -> str:
    """What systemd says of a unit; in version 252 it says so and still exits with 0."""
    scope = ["--user"] if name == USER else []
    run = analyze("verify", "--man=no", *scope, unit, runtime=unit.parent)
    return run.stdout + run.stderr + ("" if run.returncode == 0 else f"exit {run.returncode}")


@UNITS
def test_systemd_has_nothing_to_say_against_the_unit(tmp_path: Path, name: str) -> None:
    assert complaints(in_place(tmp_path, text_of(name)), name) == ""


@UNITS
def test_a_wrong_line_would_be_noticed(tmp_path: Path, name: str) -> None:
    broken = text_of(name).replace("KillMode=mixed", "KillMode=mixed\nKillMood=bad")
    assert "KillMood" in complaints(in_place(tmp_path, broken), name)


def exposure(folder: Path, name: str, *more: str) -> float:
    """The score that systemd-analyze gives a unit with more lines: from 0, closed, to 10, open."""
    unit = in_place(folder, text_of(name).replace("[Install]", "\n".join([*more, "[Install]"])))
    scope = ["--user"] if name == USER else []
    run = analyze("security", "--offline=true", "--no-pager", *scope, unit, runtime=folder)
    found = re.search(r"Overall exposure level for persevera\.service: (\d+\.\d)", run.stdout)
    assert found, run.stdout + run.stderr
    return float(found[1])


@UNITS
def test_the_unit_is_closed_tightly(tmp_path: Path, name: str) -> None:
    assert exposure(tmp_path, name) <= 2.0


@UNITS
def test_an_open_unit_would_be_noticed(tmp_path: Path, name: str) -> None:
    assert exposure(tmp_path, name, "PrivateUsers=no", "CapabilityBoundingSet=~", "ProtectSystem=no") > 2.0


@UNITS
def test_without_a_network_it_is_closed_tighter_still(tmp_path: Path, name: str) -> None:
    lines = drop_ins()["No network"][0].splitlines()[1:]
    assert exposure(tmp_path, name, *lines) <= exposure(tmp_path, name) - 0.5


def test_the_user_unit_can_write_in_the_home_and_tell_that_it_is_ready() -> None:
    """Drafts and appointments go there; and ProtectHome=tmpfs takes the socket of READY=1 away with /run/user."""
    service = settings(USER)["Service"]
    assert service["ProtectHome"] == "tmpfs"
    assert service["BindPaths"].split() == ["%h", "%t/systemd/notify"]
    # Without it a user manager fails at the capabilities.
    assert service["PrivateUsers"] == "yes"


@UNITS
def test_it_stays_down_exactly_where_only_a_person_can_mend_it(name: str) -> None:
    kept_down = {int(code) for code in settings(name)["Service"]["RestartPreventExitStatus"].split()}
    assert kept_down == {EXIT_USAGE, EXIT_CONFIG}
    assert EXIT_TEMPFAIL not in kept_down
    assert settings(name)["Service"]["Restart"] == "on-failure"


@UNITS
def test_it_is_watched_and_told_when_to_read_its_settings_again(name: str) -> None:
    service = settings(name)["Service"]
    assert (service["Type"], service["WatchdogSec"], service["TimeoutStopSec"]) == ("notify", "120", "45")
    assert service["ExecReload"] == "/bin/kill -HUP $MAINPID"
    assert service["ExecStart"].endswith("/persevera run")


@UNITS
def test_no_core_file_and_no_open_file_ever_holds_mail(name: str) -> None:
    service = settings(name)["Service"]
    assert (service["LimitCORE"], service["UMask"]) == ("0", "0077")


def test_the_user_unit_keeps_state_where_the_program_looks_for_it() -> None:
    """Before version 254 a user's StateDirectory= lay among the settings."""
    assert "StateDirectory" not in settings(USER)["Service"]
    assert settings(SYSTEM)["Service"]["StateDirectory"] == "persevera"


@UNITS
def test_every_group_of_lines_says_why_it_is_there(name: str) -> None:
    for block in text_of(name).split("\n\n"):
        lines = [line for line in block.splitlines() if not line.startswith("[")]
        if block.startswith("[Install]") or not lines:
            continue
        comments = [line for line in lines if line.startswith("#")]
        assert comments, block


@pytest.mark.parametrize(
    ("name", "heading", "position"),
    [
        (USER, "Mail or calendars outside the home", 0),
        (USER, "A machine without user namespaces", 0),
        (USER, "No network", 0),
        (SYSTEM, "No network", 0),
        *((SYSTEM, "Mail or calendars in a folder of this machine", position) for position in range(3)),
    ],
)
def test_the_drop_ins_of_the_readme_are_valid(tmp_path: Path, name: str, heading: str, position: int) -> None:
    (tmp_path / "persevera.service.d").mkdir()
    (tmp_path / "persevera.service.d" / "local.conf").write_text(drop_ins()[heading][position])
    assert complaints(in_place(tmp_path, text_of(name)), name) == ""


def test_every_drop_in_of_the_readme_is_tried() -> None:
    assert sum(map(len, drop_ins().values())) == 6
