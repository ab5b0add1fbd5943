"""What French writes with a full stop that ends no sentence."""

from __future__ import annotations

from persevera.decide.tables.sentences import SentenceWords

TABLE = SentenceWords(
    shortened="""
mme mlle dr av bd n no réf art p tél fax max min incl excl janv févr avr juil sept oct nov déc
""",
    also_words="no max min p n",
)
