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

from persevera.model.reason import because
from persevera.resources import shipped
from persevera.settings.faults import Fault, Wrong, faulty, reason_of
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


def load(home: Path, config: Path | None = None, *, language: str = "en") -> Settings:
    """The settings of a folder: shipped defaults, its persevera.toml (or the file ``config``), its accounts/NAME.toml.

    Raises SettingsError with all faults at once, told in ``language`` (es or en).
    """
    faults: list[Fault] = []
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
        faults += [Fault(_where(fault["loc"], general, origins), reason_of(fault, defaults)) for fault in error.errors()]
    if settings is None or faults:
        raise faulty(faults, language)
    return settings


def default_table() -> Table:
    """What ``config/default.toml`` says; its ``account`` is one table, laid under each account."""
    return _parsed(shipped("config") / "default.toml")


def check_account(fields: Mapping[str, Any], home: Path, language: str) -> Account:
    """An account from what is given, laid over the defaults; relative paths are seen from ``home``.

    Raises SettingsError with all faults at once.
    """
    defaults = default_table()
    try:
        return Account.model_validate(_over(defaults["account"], dict(fields)), context={"home": home.absolute()})
    except ValidationError as error:
        faults = [Fault(_dotted(fault["loc"]), reason_of(fault, defaults, ("account",))) for fault in error.errors()]
        raise faulty(faults, language) from error


def _parsed(file: Traversable) -> Table:
    data = file.read_bytes()
    if len(data) > MOST_BYTES:
        raise Wrong(because("is too big for a settings file"))
    return tomllib.loads(data.decode("utf-8-sig"))


def _read(path: Path, label: str, faults: list[Fault], *, must_exist: bool = False) -> Source:
    """A settings file; a missing one says nothing unless it must be there. What is wrong is added to the faults."""
    try:
        return Source(label, _parsed(path))
    except FileNotFoundError:
        if must_exist:
            faults.append(Fault(str(path), because("there is no such file; name another with --config, or leave the option out")))
    except OSError as error:
        faults.append(_unreadable(label, error))
    except UnicodeDecodeError:
        faults.append(Fault(label, because("is not UTF-8 text; save it as UTF-8")))
    except RecursionError:
        faults.append(Fault(label, because("is nested too deeply")))
    except Wrong as wrong:
        faults.append(Fault(label, wrong.reason))
    except ValueError as error:  # tomllib.TOMLDecodeError is one
        match = _PLACE.fullmatch(str(error))
        place, what = (f"{label}: {match['where']}", match["what"]) if match else (label, str(error))
        faults.append(Fault(place, because("is not written as TOML should be ({what})", what=what)))
    return Source(label, {})


def _unreadable(label: str, error: OSError) -> Fault:
    why = error.strerror or str(error)
    return Fault(label, because("cannot be read ({why}); give the user that runs Persevera the right to read it", why=why))


def _account_files(home: Path, faults: list[Fault]) -> list[Path]:
    try:
        entries = sorted((home / FOLDER).iterdir())
    except FileNotFoundError:
        return []
    except OSError as error:
        faults.append(_unreadable(FOLDER, error))
        return []
    return [path for path in entries if path.suffix == ".toml" and not path.name.startswith(".")]


def _listed(source: Source, faults: list[Fault]) -> list[tuple[Origin, Table]]:
    """The ``[[account]]`` tables of a file."""
    found = source.table.get("account", [])
    if isinstance(found, dict):
        faults.append(Fault(f"{source.label}: account", because("write [[account]], in two brackets, before each account")))
        return []
    if not isinstance(found, list) or not all(isinstance(table, dict) for table in found):
        faults.append(Fault(f"{source.label}: account", because("must be tables, each beginning with [[account]]")))
        return []
    return [(Origin(source.label, number), table) for number, table in enumerate(found)]


def _named(source: Source, faults: list[Fault]) -> Table:
    """The account of a file of its own; the file's name is the account's."""
    stem = Path(source.label).stem
    if source.table.get("name", stem) != stem:
        faults.append(Fault(f"{source.label}: name", because("must be {name}, as the file is called", name=stem)))
    return {**source.table, "name": stem}


def _check_names(accounts: Sequence[tuple[Origin, Table]], faults: list[Fault]) -> None:
    seen: dict[str, Origin] = {}
    for origin, table in accounts:
        name = table.get("name")
        if isinstance(name, str) and name and name in seen:
            taken = because("another account is called so, in {file}; choose another name", file=seen[name].label)
            faults.append(Fault(f"{_at(origin)}name", taken))
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
