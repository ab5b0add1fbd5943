"""Marks and words of subject lines in Polish."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    reply=words_of("odp"),
    forward=words_of("pd"),
)
