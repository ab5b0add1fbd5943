"""The options that every command knows, and the open installation that they lead to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from persevera.cli.speech import LANGUAGE

if TYPE_CHECKING:
    from persevera.app import App, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What was said before the command's name."""

    home: Path | None = None
    config: Path | None = None
    json: bool = False
    now: str = ""
    quiet: bool = False
    verbose: bool = False

    @property
    def language(self) -> str:
        """``es`` or ``en``."""
        return LANGUAGE

    def clock(self) -> Clock:
        """The system's clock, or the fixed one of ``--now``. Raises UsageError for a moment that is none."""
        from persevera.app import fixed_clock, system_clock

        return fixed_clock(self.now) if self.now else system_clock

    @contextmanager
    def opened(self, *, create: bool = True) -> Iterator[App]:
        """The installation, closed at the end. Raises SettingsError and StoreError."""
        from persevera.app import open_app

        with open_app(self.home, self.config, self.clock(), create=create, language=self.language) as app:
            yield app


def options_of(context: typer.Context) -> Options:
    """The options of a command's context."""
    found = context.find_object(Options)
    return found if found is not None else Options()
