"""The commands, gathered; each module registers its own."""

from __future__ import annotations

from persevera.cli import judge, operate, proposals, safety, setup
from persevera.cli.root import app

#: Imported for what they register.
MODULES = (judge, operate, proposals, safety, setup)

__all__ = ["app"]
