"""What machines write in the name of people in Dutch."""

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
(?:automatisch antwoord|afwezig\w*|niet aanwezig|ik ben afwezig|met vakantie)
""",
)
