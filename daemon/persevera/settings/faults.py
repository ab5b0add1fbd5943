"""What is wrong with a setting, in one sentence that shows the remedy and never the value, which may be a secret."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic_core import ErrorDetails

_SENTENCES = {
    "string_type": "must be text in quotation marks",
    "string_too_long": "is too long; at most {max_length} characters",
    "int_type": "must be a whole number",
    "float_type": "must be a number",
    "finite_number": "must be a number",
    "time_type": 'must be a time such as "09:00"',
    "tuple_type": "must be a list in [ ]",
    "path_type": "must be a path in quotation marks",
    "dict_type": "must be a table",
    "model_type": "must be a table",
    "missing": "must be given",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "too_short": "must name at least {min_length}",
    "too_long": "names too many; at most {max_length}",
    "literal_error": "must be {expected}",
    "enum": "must be {expected}",
    "value_error": "{error}",
}
_PATTERNS = {
    "name": "must be small letters, digits and hyphens, such as ana-2",
    "template": "must be small letters, digits and hyphens, such as first",
    "country": "must be two capital letters, such as ES",
}


def fault_text(fault: ErrorDetails, defaults: Mapping[str, Any], root: Sequence[str] = ()) -> str:
    """The sentence for one fault that pydantic found; ``root`` is where in the settings the checked table stands."""
    place = (*root, *fault["loc"])
    if fault["type"] == "extra_forbidden":
        return _unknown(place, defaults)
    if fault["type"] == "string_pattern_mismatch":
        return _PATTERNS.get(str(place[-1]), _PATTERNS["name"])
    facts = fault.get("ctx", {})
    if "expected" in facts:
        facts = {"expected": str(facts["expected"]).replace("'", '"')}
    return _SENTENCES.get(fault["type"], fault["msg"]).format_map(facts)


def _unknown(place: Sequence[int | str], defaults: Mapping[str, Any]) -> str:
    """A key that does not exist: the nearest one of its table, or the table where it does stand."""
    key = str(place[-1])
    near = difflib.get_close_matches(key[:60], _keys_beside(place, defaults), n=1)
    if near:
        return f"there is no such setting; did you mean {near[0]}?"
    homes = [name for name, table in defaults.items() if isinstance(table, dict) and key in table]
    if homes:
        return f"there is no such setting here; it stands in [{homes[0]}]"
    return "there is no such setting; take it out"


def _keys_beside(place: Sequence[int | str], defaults: Mapping[str, Any]) -> list[str]:
    """The keys that exist where the last part of the place stands; a named table is like the default one of its kind."""
    node: Any = defaults
    for part in place[:-1]:
        if isinstance(node, list):
            node = node[0]
        elif isinstance(part, str) and isinstance(node, dict):
            node = node.get(part) or next(iter(node.values()), {})
    return sorted(node) if isinstance(node, dict) else []
