"""What Portuguese writes with a full stop that ends no sentence."""

from __future__ import annotations

from persevera.decide.tables.sentences import SentenceWords

TABLE = SentenceWords(
    shortened="""
sr sra srs exmo exma eng engª arq dr dra prof d av n nº num ref art pág págs tel fax máx mín aprox incl jan fev mar
abr jun jul ago nov dez seg ter qua qui sex sáb dom
""",
    also_words="mar ter sex d n jun",
)
