"""Marks and words of subject lines in Finnish."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    reply=words_of("vs"),
    forward=words_of("vl"),
)
