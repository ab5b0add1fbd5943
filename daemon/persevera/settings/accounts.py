"""An account kept in a file of its own, as ``connect`` writes it: whole or not at all, and for its owner only."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from persevera.errors import SettingsError, UsageError
from persevera.settings.loading import FOLDER, check_account, default_table
from persevera.settings.tables import Account


def account_from(home: Path, fields: Mapping[str, Any], *, language: str = "en") -> Account:
    """An account from the fields that are given, the rest by default; relative paths are seen from ``home``.

    Paths may be ``Path`` or text. Raises SettingsError with all faults at once, told in ``language``.
    """
    plain = {key: str(value) if isinstance(value, Path) else value for key, value in fields.items()}
    return check_account(plain, home, language)


def write_account(home: Path, account: Account, *, replace: bool = False) -> Path:
    """Write an account to ``<home>/accounts/NAME.toml`` (0600) and return that path; what is as by default is left out.

    Raises UsageError when there is one of that name and ``replace`` is not said, SettingsError when it cannot be written.
    """
    path = home / FOLDER / f"{account.name}.toml"
    new = path.with_name(f".{path.name}.new")
    content = "".join(f"{key} = {_toml(value)}\n" for key, value in _fields(account).items())
    try:
        _make_folder(path.parent, home)
        _write(new, content, home)
        _put(new, path, replace=replace)
    except OSError as error:
        with contextlib.suppress(OSError):
            new.unlink()
        if isinstance(error, FileExistsError) and path.exists():
            raise UsageError(
                "There is an account {name} already.", "Choose another name, or replace it.", name=account.name
            ) from error
        raise SettingsError(
            "The account cannot be written to {path} ({why}).",
            "Give the user that runs Persevera the right to write there, or choose another folder with --home.",
            path=path,
            why=error.strerror or error,
        ) from error
    return path


def _make_folder(folder: Path, home: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _give_to_owner_of(home, folder)


def _write(new: Path, content: str, home: Path) -> None:
    """Write a file that only its owner may read, down to the disk; what a crash left in its place is replaced."""
    new.unlink(missing_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(content)
        _give_to_owner_of(home, descriptor)
        file.flush()
        os.fsync(descriptor)


def _put(new: Path, path: Path, *, replace: bool) -> None:
    """Bring the new file to its name in one stroke; a link, unlike a rename, refuses a name that is taken."""
    if replace:
        new.replace(path)
    else:
        path.hardlink_to(new)
        new.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _give_to_owner_of(home: Path, made: Path | int) -> None:
    """What root writes belongs to whom the settings belong, so that the daemon's user can read it."""
    if os.geteuid() == 0:
        owner = home.stat()
        os.chown(made, owner.st_uid, owner.st_gid)


def _fields(account: Account) -> dict[str, Any]:
    """Name first, then what differs from the defaults."""
    defaults = default_table()["account"]
    said = {key: value for key, value in account.model_dump(mode="json").items() if value is not None}
    return {key: value for key, value in said.items() if key in ("name", "mail") or value != defaults[key]}


def _toml(value: str | list[str]) -> str:
    """Text or a list of texts in TOML, whose basic strings are those of JSON when there are no control characters."""
    if isinstance(value, list):
        return f"[{', '.join(_toml(part) for part in value)}]"
    return json.dumps(value, ensure_ascii=False)
