"""What machines write in the name of people in Italian."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
risposta automatica\b
(?:fuori sede|fuori ufficio|assenza dall|assente|in ferie|sono in ferie)\b
""",
    absence=r"""
(?:fuori (?:sede|ufficio)|(?:in|per) ferie|assente|saro assente|sono assente|in (?:maternita|malattia|trasferta)|durante la mia assenza|(?:ufficio|uffici|azienda) (?:\w+ ){0,4}?chius[oi])\b
""",
    back=r"""
(?:torno|tornero|torna|torniamo|torneremo|rientro|rientrero|rientriamo|al mio rientro|riapriamo|riapriremo|di nuovo operativ[oi])\b
""",
    machine=r"""
(?:questa e una|questo e un) (?:risposta|messaggio|e-?mail) (?:automatic[ao]|generat[ao] automaticamente)\b|(?:non|si prega di non) rispond\w+ a quest[ao] (?:e-?mail|messaggio)\b
""",
    habits=r"""
(?:per|in caso di) (?:urgenze|urgenza|emergenze|emergenza)\b|grazie per (?:la sua|il suo|il tuo|la tua) (?:mail|e-?mail|messaggio)\b|(?:contattare|contatti|rivolgersi a|scrivere a)\b
""",
    received=r"""
abbiamo ricevuto (?:la sua|il suo|la tua) (?:richiesta|mail|e-?mail|messaggio)\b
""",
    gone=r"""
non (?:lavora|lavoro|fa|faccio) piu\b|ha lasciato l.azienda\b
""",
    plain=r"""
(?:buongiorno|buonasera|salve|ciao|gentile|cordiali saluti|distinti saluti|saluti|grazie)\b
""",
)
