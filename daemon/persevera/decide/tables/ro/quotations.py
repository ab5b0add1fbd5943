"""How mail programs in Romanian mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"de la"}),
    sent=frozenset({"trimis", "data"}),
    to=frozenset({"catre"}),
    subject=frozenset({"subiect"}),
    wrote=frozenset({"a scris"}),
    opens=frozenset({"pe data de"}),
    dividers=frozenset({"mesaj original"}),
)
