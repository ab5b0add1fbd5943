"""Marks and words of subject lines in Italian."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    reply=words_of("r rif re"),
    forward=words_of("i inoltra fw fwd"),
    was=words_of("era"),
    weak=words_of(
        """di del della il lo la gli le un una per con su che e o non nostra nostro vostra vostro offerta preventivo
        proposta prezzo grazie buongiorno saluti"""
    ),
)
