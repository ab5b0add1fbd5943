"""What machines write in the name of people in Czech."""

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
(?:automaticka odpoved|odpoved v nepritomnosti|nepritomnost)
""",
)
