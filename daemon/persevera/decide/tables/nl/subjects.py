"""Marks and words of subject lines in Dutch."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    reply=words_of("antw re"),
    forward=words_of("doorst"),
    outside=words_of("extern"),
    was=words_of("was"),
    weak=words_of("""de het een van voor met op aan en of niet offerte voorstel prijs vraag bedankt dank beste groet groeten"""),
)
