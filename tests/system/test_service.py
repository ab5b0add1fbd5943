"""The system unit started for real: `make system`, as root, on a machine where systemd runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

UNIT = Path("/run/systemd/system/persevera-under-test.service")
ROOT = Path(__file__).parents[2]


def systemctl(*words: str) -> str:
    return subprocess.run(["systemctl", *words], capture_output=True, text=True, check=False).stdout.strip()


@pytest.fixture
def unit():
    """The shipped unit, its program and user replaced by this checkout's, its folders by throw-away ones."""
    program = Path(sys.executable).with_name("persevera")
    changed = {
        "ExecStart": f"{program} run",
        "ProtectHome": "read-only",
        "StateDirectory": "persevera-under-test",
        "ConfigurationDirectory": "persevera-under-test",
    }
    shipped = (ROOT / "systemd" / "persevera.service").read_text(encoding="utf-8").splitlines()
    named = [(line.partition("=")[0], line) for line in shipped]
    lines = [f"{name}={changed[name]}" if name in changed else line for name, line in named if name not in ("User", "Group")]
    UNIT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    settings = Path("/etc/persevera-under-test")
    mail = Path("/var/lib/persevera-under-test/mail")
    for folder in ("INBOX", "Sent", "Drafts"):
        for part in ("cur", "new", "tmp"):
            (mail / folder / part).mkdir(parents=True, exist_ok=True)
    (mail.parent / "calendar").mkdir(exist_ok=True)
    settings.mkdir(exist_ok=True)
    (settings / "persevera.toml").write_text(
        f'[work]\nzone = "Europe/Madrid"\n[[account]]\nname = "ana"\naddresses = ["ana@example.com"]\npath = "{mail}"\n'
        f'calendar = "ics"\ncalendar_path = "{mail.parent / "calendar"}"\n',
        encoding="utf-8",
    )
    systemctl("daemon-reload")
    yield UNIT.name
    systemctl("stop", UNIT.name)
    UNIT.unlink()
    systemctl("daemon-reload")
    shutil.rmtree(settings)
    shutil.rmtree(mail.parent, ignore_errors=True)


@pytest.mark.system
def test_the_unit_gets_ready_reloads_and_stops(unit):
    assert os.geteuid() == 0, "run `sudo make system`"
    started = subprocess.run(["systemctl", "start", unit], capture_output=True, text=True, check=False)
    assert started.returncode == 0, systemctl("status", unit)
    assert systemctl("is-active", unit) == "active"
    subprocess.run(["systemctl", "reload", unit], check=True)
    time.sleep(2)
    assert systemctl("is-active", unit) == "active"
    subprocess.run(["systemctl", "stop", unit], check=True)
    assert systemctl("show", "-p", "Result", unit) == "Result=success"
