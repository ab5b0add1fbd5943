"""The folders that ship beside the code: templates, config, systemd."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable


def shipped(folder: str) -> Traversable:
    """A shipped folder: inside the package once installed, beside ``daemon/`` in a checkout."""
    package = files("persevera")
    inside = package / folder
    return inside if inside.is_dir() else package / ".." / ".." / folder
