"""How mail programs in Polish mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"od"}),
    sent=frozenset({"wyslano", "data"}),
    to=frozenset({"do"}),
    copy=frozenset({"dw"}),
    subject=frozenset({"temat"}),
    wrote=frozenset({"napisal", "napisala", "pisze"}),
    opens=frozenset({"w dniu", "dnia"}),
    dividers=frozenset({"wiadomosc oryginalna", "oryginalna wiadomosc"}),
)
