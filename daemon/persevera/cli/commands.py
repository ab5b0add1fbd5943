"""The commands, gathered; each module registers its own."""

from __future__ import annotations

from persevera.cli import demo, judge, operate, proposals, safety, setup
from persevera.cli.root import app

#: Imported for what they register.
MODULES = (demo, judge, operate, proposals, safety, setup)

__all__ = ["app"]
