"""How mail programs in Catalan mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"de"}),
    sent=frozenset({"enviat", "enviat el", "data"}),
    to=frozenset({"per a", "a"}),
    copy=frozenset({"cc", "a/c"}),
    subject=frozenset({"assumpte", "tema"}),
    wrote=frozenset({"va escriure", "ha escrit"}),
    opens=frozenset({"el", "el dia"}),
    dividers=frozenset({"missatge original", "missatge reenviat"}),
)
