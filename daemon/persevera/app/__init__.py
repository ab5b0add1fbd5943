"""The one place where the parts are put together, and the only reader of the clock."""

from __future__ import annotations

from persevera.app.build import App, open_app
from persevera.app.clock import Clock, fixed_clock, system_clock

__all__ = ["App", "Clock", "fixed_clock", "open_app", "system_clock"]
