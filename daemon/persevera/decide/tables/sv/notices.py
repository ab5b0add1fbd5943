"""What machines write in the name of people in Swedish."""

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
(?:automatiskt svar|autosvar|franvaro\w*|semester\b)
""",
)
