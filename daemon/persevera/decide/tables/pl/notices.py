"""What machines write in the name of people in Polish."""

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
(?:odpowiedz automatyczna|automatyczna odpowiedz|autoodpowiedz|poza biurem)
""",
)
