"""How mail programs in Swedish mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"fran"}),
    sent=frozenset({"skickat", "datum"}),
    to=frozenset({"till"}),
    copy=frozenset({"kopia"}),
    subject=frozenset({"amne"}),
    wrote=frozenset({"skrev"}),
    opens=frozenset({"den"}),
    dividers=frozenset({"ursprungligt meddelande", "originalmeddelande", "vidarebefordrat meddelande"}),
)
