"""Marks and words of subject lines in Swedish, Danish and Norwegian."""

from __future__ import annotations

from persevera.decide.tables.subjects import SubjectWords
from persevera.decide.text import words_of

TABLE = SubjectWords(
    reply=words_of("sv"),
    forward=words_of("vb vbs vs"),
    outside=words_of("extern"),
    was=words_of("var"),
)
