"""How mail programs in German mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"von", "absender"}),
    sent=frozenset({"gesendet", "gesendet am", "datum", "verschickt"}),
    to=frozenset({"an", "empfanger"}),
    copy=frozenset({"cc", "kopie", "kopie an", "bcc"}),
    subject=frozenset({"betreff", "betr"}),
    more=frozenset({"antwort an", "wichtigkeit", "prioritat", "anlagen", "anlage", "anhange"}),
    wrote=frozenset({"schrieb", "geschrieben", "schreibt"}),
    quoting=frozenset({"zitat von", "zitiere"}),
    opens=frozenset({"am", "on", "in der nachricht vom"}),
    dividers=frozenset(
        {
            "original-nachricht",
            "originalnachricht",
            "original nachricht",
            "urspruengliche nachricht",
            "ursprungliche nachricht",
            "ursprungliche mail",
            "weitergeleitete nachricht",
            "original-termin",
            "ursprunglicher termin",
            "weitergeleitet von",
        }
    ),
    forwards=frozenset(
        {"anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail", "beginn der weitergeleiteten nachricht"}
    ),
)
