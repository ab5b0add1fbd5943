"""How mail programs in Dutch mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"van"}),
    sent=frozenset({"verzonden", "datum"}),
    to=frozenset({"aan"}),
    subject=frozenset({"onderwerp"}),
    wrote=frozenset({"schreef", "heeft geschreven"}),
    opens=frozenset({"op"}),
    dividers=frozenset({"oorspronkelijk bericht", "doorgestuurd bericht"}),
)
