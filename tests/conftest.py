"""What holds for every test."""

from __future__ import annotations

from hypothesis import settings

# Speed is measured in bench/, never by a test: a loaded machine must not fail one.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
