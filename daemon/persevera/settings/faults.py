"""What is wrong with a setting, in one sentence that shows the remedy and never the value, which may be a secret."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic_core import ErrorDetails

from persevera.errors import SettingsError
from persevera.model.reason import Reason, because
from persevera.wording import say


class Wrong(ValueError):
    """A value that its own check refuses, with the reason to show."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(say(reason.text, reason.facts, "en"))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong thing: its file and place, and what is wrong with it."""

    place: str
    reason: Reason


def faulty(faults: Sequence[Fault], language: str) -> SettingsError:
    """The error that shows these faults, each in the language."""
    return SettingsError(
        "One setting is wrong." if len(faults) == 1 else "{count} settings are wrong.",
        "Mend what is listed, then try again.",
        faults=tuple(f"{fault.place}: {say(fault.reason.text, fault.reason.facts, language)}" for fault in faults),
        count=len(faults),
    )


_TEXT = because("must be text in quotation marks")
_WHOLE = because("must be a whole number")
_NUMBER = because("must be a number")
_TABLE = because("must be a table")
_CHOICE = because("must be one of {choices}")
_NAME = because("must be small letters, digits and hyphens, such as ana-2")

#: The reason for each kind of fault that pydantic finds; what stands in its context fills the named places.
_REASONS: dict[str, Reason] = {
    "string_type": _TEXT,
    "path_type": _TEXT,
    "string_too_long": because("is too long; at most {max_length} characters"),
    "int_type": _WHOLE,
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "finite_number": _NUMBER,
    "time_type": because('must be a time such as "09:00"'),
    "tuple_type": because("must be a list in [ ]"),
    "dict_type": _TABLE,
    "model_type": _TABLE,
    "missing": because("must be given"),
    "greater_than_equal": because("must be at least {ge}"),
    "less_than_equal": because("must be at most {le}"),
    "too_short": because("must name at least {min_length}"),
    "too_long": because("names too many; at most {max_length}"),
    "literal_error": _CHOICE,
    "enum": _CHOICE,
    "string_pattern_mismatch": _NAME,
}


def reason_of(fault: ErrorDetails, defaults: Mapping[str, Any], root: Sequence[str] = ()) -> Reason:
    """The reason for one fault that pydantic found; ``root`` is where in the settings the checked table stands."""
    place = (*root, *fault["loc"])
    facts = fault.get("ctx", {})
    if isinstance(wrong := facts.get("error"), Wrong):
        return wrong.reason
    if fault["type"] == "extra_forbidden":
        return _unknown(place, defaults)
    if fault["type"] == "string_pattern_mismatch" and place[-1] == "country":
        return because("must be two capital letters, such as ES")
    if "expected" in facts:
        facts = {"choices": str(facts["expected"]).replace(" or ", ", ").replace("'", '"')}
    known = _REASONS.get(fault["type"], Reason(fault["msg"].replace("{", "(").replace("}", ")")))
    return Reason(known.text, tuple((name, str(value)) for name, value in facts.items()))


def _unknown(place: Sequence[int | str], defaults: Mapping[str, Any]) -> Reason:
    """A key that does not exist: the nearest one of its table, or the table where it does stand."""
    key = str(place[-1])
    near = difflib.get_close_matches(key[:60], _keys_beside(place, defaults), n=1)
    if near:
        return because("there is no such setting; did you mean {near}?", near=near[0])
    homes = [name for name, table in defaults.items() if isinstance(table, dict) and key in table]
    if homes:
        return because("there is no such setting here; it stands in {table}", table=f"[{homes[0]}]")
    return because("there is no such setting; take it out")


def _keys_beside(place: Sequence[int | str], defaults: Mapping[str, Any]) -> list[str]:
    """The keys that exist where the last part of the place stands; a named table is like the default one of its kind."""
    node: Any = defaults
    for part in place[:-1]:
        if isinstance(node, list):
            node = node[0]
        elif isinstance(part, str) and isinstance(node, dict):
            node = node.get(part) or next(iter(node.values()), {})
    return sorted(node) if isinstance(node, dict) else []
