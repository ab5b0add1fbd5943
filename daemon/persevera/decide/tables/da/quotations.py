"""How mail programs in Danish mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"fra"}),
    sent=frozenset({"sendt", "dato"}),
    to=frozenset({"til"}),
    subject=frozenset({"emne"}),
    wrote=frozenset({"skrev"}),
    opens=frozenset({"den"}),
    dividers=frozenset({"oprindelig meddelelse", "oprindelig besked", "videresendt besked"}),
)
