"""What machines write in the name of people in Latvian."""

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
(?:automatiska atbilde|.{1,60}\bautomatiska atbilde)
""",
    absence=r"""
esmu atvalinajuma\b
""",
)
