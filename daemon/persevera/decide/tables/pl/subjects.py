"""Marks and words of subject lines in Polish."""

from __future__ import annotations

from persevera.decide.tables.subjects import SubjectWords
from persevera.decide.text import words_of

TABLE = SubjectWords(
    reply=words_of("odp"),
    forward=words_of("pd"),
)
