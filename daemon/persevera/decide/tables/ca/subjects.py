"""Marks and words of subject lines in Catalan."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    weak=words_of(
        """de del dels la el els les un una per amb en al que i o no nostra nostre vostra vostre pressupost pressupostos
        oferta proposta preu gracies hola bon dia"""
    ),
)
