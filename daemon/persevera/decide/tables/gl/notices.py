"""What machines write in the name of people in Galician."""

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
resposta automatica\b
(?:fora da oficina|ausente|estou de vacacions)\b
""",
    absence=r"""
fora da oficina\b|de vacacions\b|(?:estarei|estou|estaremos) (?:\w+ )?(?:ausentes?|fora|pechad[oa]s?)\b|durante a mina ausencia\b
""",
    back=r"""
(?:volvo|volverei|regreso|regresarei|de volta|reincorporome)\b
""",
    gone=r"""
xa non (?:traballa|traballo|forma parte)\b
""",
)
