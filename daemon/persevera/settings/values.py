"""Kinds of single settings: text, names, paths, times, zones, addresses; each says in one sentence what is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo

from persevera.model.reason import because
from persevera.settings.faults import Wrong
from persevera.settings.zones import zone_named

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_ADDRESS = re.compile(r"[^\s@<>,;:\"()\\]{1,64}@[^\s@<>,;:\"()\\]{1,190}")
_DOMAIN = re.compile(r"[^\s@<>,;:\"()\\/]{1,190}")


def _plain(text: str) -> str:
    if any(ord(letter) < 32 or 127 <= ord(letter) < 160 or 0xD800 <= ord(letter) < 0xE000 for letter in text):
        raise Wrong(because("must be one line of plain text"))
    return text


def _tuple_of(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _clock(value: object) -> object:
    if isinstance(value, str):
        if not (match := _CLOCK.fullmatch(value)):
            raise Wrong(because('must be a time such as "09:00"'))
        return time(int(match[1]), int(match[2]))
    return value


def _address(text: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise Wrong(because("must be a mail address such as ana@example.com"))
    return text.lower()


def _domain(text: str) -> str:
    if not _DOMAIN.fullmatch(text) or "." not in text:
        raise Wrong(because("must be a domain such as example.com"))
    return text.lower()


def _once(values: tuple[str, ...]) -> tuple[str, ...]:
    if twice := sorted({value for value in values if values.count(value) > 1}):
        raise Wrong(because("names {twice} twice", twice=", ".join(twice)))
    return values


def _zone(name: str) -> str:
    if name not in ("", "auto"):
        zone_named(name)
    return name


def _path(value: object, info: ValidationInfo) -> object:
    """An absolute path, or None for none; a relative one is seen from the folder of the settings."""
    if not isinstance(value, str):
        return value
    if not _plain(value):
        return None
    home = info.context["home"] if isinstance(info.context, Mapping) else Path()
    try:
        return (home / Path(value).expanduser()).absolute()
    except RuntimeError as error:
        raise Wrong(because("begins with ~, but there is no such user's folder; write the whole path")) from error


Text = Annotated[str, Field(max_length=300), AfterValidator(_plain)]
#: A name that people type and that stands in keys and file names.
Name = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Clock = Annotated[time, BeforeValidator(_clock)]
Address = Annotated[str, AfterValidator(_address)]
Addresses = Annotated[tuple[Address, ...], BeforeValidator(_tuple_of), AfterValidator(_once), Field(max_length=100)]
Domain = Annotated[str, AfterValidator(_domain)]
Domains = Annotated[tuple[Domain, ...], BeforeValidator(_tuple_of), AfterValidator(_once), Field(max_length=100)]
#: An IANA name that exists, or empty.
Zone = Annotated[Text, AfterValidator(_zone)]
#: An absolute path, or None.
Place = Annotated[Path | None, BeforeValidator(_path)]
ListIn = BeforeValidator(_tuple_of)
