"""Where settings and state lie."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from persevera.errors import SettingsError
from persevera.settings import Places, places


@pytest.mark.parametrize(
    ("home", "environment", "root", "config", "state"),
    [
        pytest.param("/srv/p", {"PERSEVERA_HOME": "/other"}, True, "/srv/p", "/srv/p", id="option"),
        pytest.param(None, {"PERSEVERA_HOME": "/other"}, False, "/other", "/other", id="variable"),
        pytest.param(
            None, {"HOME": "/home/ana"}, False, "/home/ana/.config/persevera", "/home/ana/.local/state/persevera", id="XDG"
        ),
        pytest.param(
            None, {"XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"}, False, "/c/persevera", "/s/persevera", id="XDG set"
        ),
        pytest.param(
            None,
            {"XDG_CONFIG_HOME": "c"},
            False,
            "/home/ana/.config/persevera",
            "/home/ana/.local/state/persevera",
            id="XDG relative",
        ),
        pytest.param(None, {}, True, "/etc/persevera", "/var/lib/persevera", id="root"),
        pytest.param(
            None, {"STATE_DIRECTORY": "/var/lib/persevera"}, False, "/etc/persevera", "/var/lib/persevera", id="service"
        ),
        pytest.param(
            None,
            {"STATE_DIRECTORY": "/var/lib/p:/var/lib/q", "CONFIGURATION_DIRECTORY": "/etc/p"},
            False,
            "/etc/p",
            "/var/lib/p",
            id="service with more",
        ),
        pytest.param(
            None,
            {"STATE_DIRECTORY": "/home/ana/.local/state/p"},
            False,
            "/home/ana/.config/persevera",
            "/home/ana/.local/state/p",
            id="a person's own service",
        ),
    ],
)
def test_where_settings_and_state_lie(monkeypatch, home, environment, root, config, state):
    monkeypatch.setenv("HOME", "/home/ana")
    found = places(Path(home) if home else None, environment, root=root)
    assert found == Places(config=Path(config), state=Path(state))


def test_the_folders_are_made_for_their_owner_only(tmp_path):
    before = os.umask(0)
    try:
        Places(config=tmp_path / "a" / "c", state=tmp_path / "s").make()
    finally:
        os.umask(before)
    assert [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("a/c", "s")] == [0o700, 0o700]


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="cannot be made"):
        Places(config=tmp_path / "file" / "c", state=tmp_path).make()
