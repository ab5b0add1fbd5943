"""Marks and words of subject lines in Galician."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    weak=words_of(
        """de do da dos das o a os as un unha para por con en que e ou non orzamento oferta proposta prezo grazas ola bos
        dias"""
    ),
)
