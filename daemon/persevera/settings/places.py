"""Where settings and state lie: a home folder, the XDG folders of a person, or those of the service."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from persevera.errors import SettingsError


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The folder of the settings, and the folder of the store and all other state; absolute, the same one with a home."""

    config: Path
    state: Path

    def make(self) -> None:
        """Make both folders where they are missing, closed to others (0700). Raises SettingsError where that fails."""
        for folder in (self.config, self.state):
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as error:
                raise SettingsError(
                    "The folder {folder} cannot be made ({why}).",
                    "Choose another with --home, or make it yourself for the user that runs Persevera.",
                    folder=folder,
                    why=error.strerror or error,
                ) from error


def places(home: Path | None = None, environment: Mapping[str, str] | None = None, *, root: bool | None = None) -> Places:
    """Where things lie: ``home`` (``--home``), else ``PERSEVERA_HOME``, else the service's folders, else the XDG folders.

    The service is known by ``STATE_DIRECTORY``, which systemd sets (systemd.exec, RuntimeDirectory=), or by being root.
    """
    found = os.environ if environment is None else environment
    chosen = home if home is not None else _folder(found.get("PERSEVERA_HOME", ""), anywhere=True)
    if chosen is not None:
        whole = _absolute(chosen)
        return Places(config=whole, state=whole)
    state = _folder(found.get("STATE_DIRECTORY", "").partition(":")[0])
    config = _folder(found.get("CONFIGURATION_DIRECTORY", "").partition(":")[0])
    of_system = state.is_relative_to("/var/lib") if state else (os.geteuid() == 0 if root is None else root)
    if of_system:
        return Places(config=config or Path("/etc/persevera"), state=state or Path("/var/lib/persevera"))
    return Places(
        config=config or _xdg(found, "XDG_CONFIG_HOME", ".config"),
        state=state or _xdg(found, "XDG_STATE_HOME", ".local/state"),
    )


def default_home() -> Path:
    """The folder of the settings when no option names one."""
    return places().config


def _folder(text: str, *, anywhere: bool = False) -> Path | None:
    path = Path(text) if text else None
    return path if path is not None and (anywhere or path.is_absolute()) else None


def _absolute(path: Path) -> Path:
    try:
        return path.expanduser().absolute()
    except RuntimeError:  # no home folder is known for ~
        return path.absolute()


def _xdg(environment: Mapping[str, str], name: str, below_home: str) -> Path:
    """An XDG folder; a relative value is to be ignored (XDG Base Directory Specification 0.8)."""
    parent = _folder(environment.get(name, ""))
    return (parent or _absolute(Path("~")) / below_home) / "persevera"
