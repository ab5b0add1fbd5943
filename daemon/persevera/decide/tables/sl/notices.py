"""What machines write in the name of people in Slovenian."""

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
(?:samodejni odgovor|avtomatski odgovor|.{1,60}\bautomatski odgovor)
""",
)
