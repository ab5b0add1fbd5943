"""Marks and words of subject lines in Swedish, Danish and Norwegian."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    reply=words_of("sv"),
    forward=words_of("vb vbs vs"),
    outside=words_of("extern"),
    was=words_of("var"),
)
