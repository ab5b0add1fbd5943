"""Frozen values to JSON text and back, worked out once from the types of their fields.

A field that has its default is left out, a name that is not known any more is passed over: a value written by an older
version reads as long as new fields have defaults. Moments keep their offset, amounts their decimals.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Generic, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
_Turn = Callable[[Any], Any]
_PLAIN = frozenset({str, int, float, bool})
# ASCII only: a lone surrogate or a NUL from somebody's mail is an escape here, which every database takes.
_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), check_circular=False).encode


@dataclasses.dataclass(frozen=True, slots=True)
class Codec(Generic[T]):
    """How values of one dataclass are written and read."""

    dump: Callable[[T], dict[str, Any]]
    load: Callable[[dict[str, Any]], T]

    def text(self, value: T, *, without: tuple[str, ...] = ()) -> str:
        """The value as JSON text; fields that have a column of their own can be left out."""
        facts = self.dump(value)
        for name in without:
            facts.pop(name, None)
        return _encode(facts)

    def value(self, text: str, **columns: object) -> T:
        """The value from JSON text and from fields that have a column of their own."""
        facts = json.loads(text)
        facts.update(columns)
        return self.load(facts)


@cache
def codec(kind: type[T]) -> Codec[T]:
    """The codec of a dataclass. Raises TypeError for a field of a type that it does not know."""
    dump, load = _dataclass(kind)
    return Codec(dump, load)


def _same(value: Any) -> Any:
    return value


def _turns(kind: Any) -> tuple[_Turn, _Turn]:
    """How a value of this type is written, and how it is read."""
    if isinstance(kind, NewType):
        return _turns(kind.__supertype__)
    if kind in _PLAIN:
        return _same, _same
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return str, kind
    if kind in (datetime, date):
        return kind.isoformat, kind.fromisoformat
    if kind is Decimal:
        return str, Decimal
    if dataclasses.is_dataclass(kind):
        return _dataclass(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _union(arguments)
    if origin is tuple:
        return _tuple(arguments)
    if origin is frozenset:
        dump, load = _turns(arguments[0])
        return (lambda value: sorted(map(dump, value))), (lambda value: frozenset(map(load, value)))
    raise TypeError(f"{kind!r} has no form in JSON")


def _tuple(arguments: tuple[Any, ...]) -> tuple[_Turn, _Turn]:
    if arguments[-1] is Ellipsis:
        dump, load = _turns(arguments[0])
        return (lambda value: [dump(item) for item in value]), (lambda value: tuple([load(item) for item in value]))
    pairs = [_turns(argument) for argument in arguments]
    return (
        lambda value: [dump(item) for (dump, _), item in zip(pairs, value, strict=True)],
        lambda value: tuple([load(item) for (_, load), item in zip(pairs, value, strict=True)]),
    )


def _union(arguments: tuple[Any, ...]) -> tuple[_Turn, _Turn]:
    """Of ``X | None``: X where there is one. Of several types: each but text and numbers under its name."""
    kinds = [argument for argument in arguments if argument is not NoneType]
    if len(kinds) == 1:
        dump, load = _turns(kinds[0])
        return (lambda value: None if value is None else dump(value)), (lambda value: None if value is None else load(value))
    turns = {kind.__name__: _turns(kind) for kind in kinds if kind not in _PLAIN}

    def dump_one(value: Any) -> Any:
        pair = turns.get(type(value).__name__)
        return value if pair is None else {type(value).__name__: pair[0](value)}

    def load_one(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        ((name, inner),) = value.items()
        return turns[name][1](inner)

    return dump_one, load_one


def _dataclass(kind: Any) -> tuple[_Turn, _Turn]:
    hints = get_type_hints(kind)
    fields = [(field.name, field.default, *_turns(hints[field.name])) for field in dataclasses.fields(kind)]
    loads = {name: load for name, _, _, load in fields}

    def dump_one(value: Any) -> dict[str, Any]:
        facts = {}
        for name, default, dump, _ in fields:
            item = getattr(value, name)
            if item is not default and item != default:
                facts[name] = item if dump is _same else dump(item)
        return facts

    def load_one(facts: dict[str, Any]) -> Any:
        return kind(**{name: loads[name](item) for name, item in facts.items() if name in loads})

    return dump_one, load_one
