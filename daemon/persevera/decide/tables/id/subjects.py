"""Marks and words of subject lines in Indonesian."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    reply=words_of("bls"),
    forward=words_of("trs"),
)
