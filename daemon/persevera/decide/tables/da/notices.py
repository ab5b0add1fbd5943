"""What machines write in the name of people in Danish and Norwegian."""

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
(?:automatisk svar|autosvar|fravaer|ikke til stede|ikke pa kontoret)
""",
)
