"""How mail programs in Italian mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"da", "mittente"}),
    sent=frozenset({"inviato", "data"}),
    to=frozenset({"a"}),
    copy=frozenset({"cc"}),
    subject=frozenset({"oggetto"}),
    wrote=frozenset({"ha scritto"}),
    opens=frozenset({"il"}),
    dividers=frozenset({"messaggio originale", "messaggio inoltrato"}),
    forwards=frozenset({"inizio messaggio inoltrato"}),
)
