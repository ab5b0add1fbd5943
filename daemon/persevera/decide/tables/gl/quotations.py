"""How mail programs in Galician mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"de"}),
    sent=frozenset({"enviado", "enviado o", "data"}),
    to=frozenset({"para"}),
    subject=frozenset({"asunto"}),
    wrote=frozenset({"escribiu"}),
    opens=frozenset({"o"}),
    dividers=frozenset({"mensaxe orixinal", "mensaxe reenviada"}),
)
