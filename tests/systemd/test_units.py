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


def test_the_service_is_closed_as_tightly_as_a_daemon_on_the_internet_can_be(tmp_path: Path) -> None:
    unit = in_place(tmp_path, text_of(SYSTEM))
    run = analyze("security", "--offline=true", "--no-pager", "--threshold=12", unit, runtime=tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr


def test_behind_a_proxy_it_is_closed_tighter_still(tmp_path: Path) -> None:
    unit = in_place(tmp_path, text_of(SYSTEM).replace("[Install]", "IPAddressDeny=any\nIPAddressAllow=localhost\n[Install]"))
    run = analyze("security", "--offline=true", "--no-pager", "--threshold=10", unit, runtime=tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr


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


@pytest.mark.parametrize("position", range(4))
def test_the_drop_ins_of_the_readme_are_valid(tmp_path: Path, position: int) -> None:
    drop_ins = re.findall(r"```ini\n(.*?)```", text_of("README.md"), re.DOTALL)
    assert len(drop_ins) == 4
    (tmp_path / "persevera.service.d").mkdir()
    (tmp_path / "persevera.service.d" / "local.conf").write_text(drop_ins[position])
    assert complaints(in_place(tmp_path, text_of(SYSTEM)), SYSTEM) == ""
