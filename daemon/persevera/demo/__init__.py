"""The demo: a made-up rep's mailbox, and three weeks of Persevera's work in it, all in one folder."""

from __future__ import annotations

from persevera.demo.building import Demo, build
from persevera.demo.folders import Folders

__all__ = ["Demo", "Folders", "build"]
