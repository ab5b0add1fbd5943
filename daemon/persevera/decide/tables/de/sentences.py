"""What German writes with a full stop that ends no sentence."""

from __future__ import annotations

from persevera.decide.tables.sentences import SentenceWords

TABLE = SentenceWords(
    shortened="""
hr fr herr nr dr prof mag ing dipl str tel fax bzw z b ca ggf inkl exkl zzgl max min art v jan feb mär apr jun jul aug
sep sept okt nov dez
""",
    also_words="b v str hr max min jun ca mag",
    ordinal_months="J[aä]n|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez",
)
