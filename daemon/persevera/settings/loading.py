"""Settings files laid over one another and checked, with all faults at once, each with its file and place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from persevera.errors import SettingsError
from persevera.resources import shipped
from persevera.settings.faults import fault_text
from persevera.settings.tables import Account
from persevera.settings.whole import Settings

FILE = "persevera.toml"
FOLDER = "accounts"
#: No settings file of a person comes near this.
MOST_BYTES = 1_000_000
_PLACE = re.compile(r"(?P<what>.*) \(at (?P<where>[^()]*)\)")

Table = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Source:
    """A settings file: its name as a person knows it, and what it says (nothing, where it could not be read)."""

    label: str
    table: Table


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an account stands: its file, and its number among the ``[[account]]`` tables there (None in a file of its own)."""

    label: str
    number: int | None


def load(home: Path, config: Path | None = None) -> Settings:
    """The settings of a folder: shipped defaults, its persevera.toml (or the file ``config``), its accounts/NAME.toml.

    Raises SettingsError with all faults at once.
    """
    faults: list[str] = []
    general = _read(config or home / FILE, (config or Path(FILE)).name, faults, must_exist=config is not None)
    own = [_read(path, f"{FOLDER}/{path.name}", faults) for path in _account_files(home, faults)]
    unread = bool(faults)
    defaults = default_table()
    merged = _over(defaults, {key: value for key, value in general.table.items() if key != "account"})
    accounts = [*_listed(general, faults), *((Origin(source.label, None), _named(source, faults)) for source in own)]
    _check_names(accounts, faults)
    merged["account"] = [_over(defaults["account"], table) for _, table in accounts]
    cadences = merged["cadence"]
    context = {"home": home.absolute(), "cadences": set(cadences) if isinstance(cadences, dict) and not unread else None}
    settings: Settings | None = None
    try:
        settings = Settings.model_validate(merged, context=context)
    except ValidationError as error:
        origins = [origin for origin, _ in accounts]
        faults += [f"{_where(fault['loc'], general, origins)}: {fault_text(fault, defaults)}" for fault in error.errors()]
    if settings is None or faults:
        raise faulty(faults)
    return settings


def faulty(faults: Sequence[str]) -> SettingsError:
    """The error that shows these faults."""
    return SettingsError(
        "One setting is wrong." if len(faults) == 1 else "{count} settings are wrong.",
        "Mend what is listed, then try again.",
        faults=tuple(faults),
        count=len(faults),
    )


def default_table() -> Table:
    """What ``config/default.toml`` says; its ``account`` is one table, laid under each account."""
    return _parsed(shipped("config") / "default.toml")


def check_account(fields: Mapping[str, Any], home: Path) -> Account:
    """An account from what is given, laid over the defaults; relative paths are seen from ``home``.

    Raises SettingsError with all faults at once.
    """
    defaults = default_table()
    try:
        return Account.model_validate(_over(defaults["account"], dict(fields)), context={"home": home.absolute()})
    except ValidationError as error:
        faults = [f"{_dotted(fault['loc'])}: {fault_text(fault, defaults, ('account',))}" for fault in error.errors()]
        raise faulty(faults) from error


def _parsed(file: Traversable) -> Table:
    data = file.read_bytes()
    if len(data) > MOST_BYTES:
        raise ValueError("is too big for a settings file")
    return tomllib.loads(data.decode("utf-8-sig"))


def _read(path: Path, label: str, faults: list[str], *, must_exist: bool = False) -> Source:
    """A settings file; a missing one says nothing unless it must be there. What is wrong is added to the faults."""
    try:
        return Source(label, _parsed(path))
    except FileNotFoundError:
        if must_exist:
            faults.append(f"{path}: there is no such file; name another with --config, or leave the option out")
    except OSError as error:
        remedy = "give the user that runs Persevera the right to read it"
        faults.append(f"{label}: cannot be read ({error.strerror or error}); {remedy}")
    except UnicodeDecodeError:
        faults.append(f"{label}: is not UTF-8 text; save it as UTF-8")
    except RecursionError:
        faults.append(f"{label}: is nested too deeply")
    except ValueError as error:  # tomllib.TOMLDecodeError is one
        match = _PLACE.fullmatch(str(error))
        faults.append(f"{label}: {match['where']}: {match['what']}" if match else f"{label}: {error}")
    return Source(label, {})


def _account_files(home: Path, faults: list[str]) -> list[Path]:
    try:
        entries = sorted((home / FOLDER).iterdir())
    except FileNotFoundError:
        return []
    except OSError as error:
        remedy = "give the user that runs Persevera the right to read it"
        faults.append(f"{FOLDER}: cannot be read ({error.strerror or error}); {remedy}")
        return []
    return [path for path in entries if path.suffix == ".toml" and not path.name.startswith(".")]


def _listed(source: Source, faults: list[str]) -> list[tuple[Origin, Table]]:
    """The ``[[account]]`` tables of a file."""
    found = source.table.get("account", [])
    if isinstance(found, dict):
        faults.append(f"{source.label}: account: write [[account]], in two brackets, before each account")
        return []
    if not isinstance(found, list) or not all(isinstance(table, dict) for table in found):
        faults.append(f"{source.label}: account: must be tables, each beginning with [[account]]")
        return []
    return [(Origin(source.label, number), table) for number, table in enumerate(found)]


def _named(source: Source, faults: list[str]) -> Table:
    """The account of a file of its own; the file's name is the account's."""
    stem = Path(source.label).stem
    if source.table.get("name", stem) != stem:
        faults.append(f'{source.label}: name: must be "{stem}", as the file is called')
    return {**source.table, "name": stem}


def _check_names(accounts: Sequence[tuple[Origin, Table]], faults: list[str]) -> None:
    seen: dict[str, Origin] = {}
    for origin, table in accounts:
        name = table.get("name")
        if isinstance(name, str) and name and name in seen:
            faults.append(f"{_at(origin)}name: another account is called so, in {seen[name].label}; choose another name")
        elif isinstance(name, str):
            seen[name] = origin


def _over(below: Mapping[str, Any], above: Mapping[str, Any]) -> Table:
    """One table over another, table by table; lists are replaced whole."""
    merged: Table = dict(below)
    for key, value in above.items():
        under = merged.get(key)
        merged[key] = _over(under, value) if isinstance(under, dict) and isinstance(value, dict) else value
    return merged


def _where(place: Sequence[int | str], general: Source, origins: Sequence[Origin]) -> str:
    """File and place of a fault, as a person finds it."""
    if len(place) > 1 and place[0] == "account" and isinstance(place[1], int):
        return _at(origins[place[1]]) + (_dotted(place[2:]) or "account")
    return f"{general.label}: {_dotted(place)}"


def _at(origin: Origin) -> str:
    return f"{origin.label}: " + ("" if origin.number is None else f"account[{origin.number}].")


def _dotted(place: Sequence[int | str]) -> str:
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place if part != "[key]")
    return text.removeprefix(".")
