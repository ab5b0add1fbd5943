"""Marks and words of subject lines in Finnish."""

from __future__ import annotations

from persevera.decide.tables.subjects import SubjectWords
from persevera.decide.text import words_of

TABLE = SubjectWords(
    reply=words_of("vs"),
    forward=words_of("vl"),
)
