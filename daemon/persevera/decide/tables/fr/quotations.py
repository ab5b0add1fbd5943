"""How mail programs in French mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"de", "expediteur", "de la part de"}),
    sent=frozenset({"envoye", "envoye le", "envoyee", "date", "date d'envoi", "message du"}),
    to=frozenset({"a", "pour", "destinataire", "destinataires"}),
    copy=frozenset({"cc", "cci", "copie", "copie a"}),
    subject=frozenset({"objet", "sujet"}),
    more=frozenset({"repondre a", "importance", "priorite", "pieces jointes", "piece jointe"}),
    wrote=frozenset({"a ecrit", "ecrivait", "ecrit", "a envoye"}),
    quoting=frozenset({"citant"}),
    opens=frozenset({"le", "en date du", "du"}),
    dividers=frozenset(
        {
            "message d'origine",
            "message original",
            "message originel",
            "message transfere",
            "message initial",
            "mail original",
            "mail transfere",
            "courriel original",
            "e-mail d'origine",
        }
    ),
    forwards=frozenset({"debut du message reexpedie", "debut du message transfere"}),
)
