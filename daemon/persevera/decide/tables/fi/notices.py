"""What machines write in the name of people in Finnish."""

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
(?:automaattinen vastaus|poissa\b)
""",
)
