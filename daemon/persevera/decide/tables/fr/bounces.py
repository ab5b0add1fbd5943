"""How mail servers report in French."""

# ruff: noqa: E501 -- a pattern is a line

from __future__ import annotations

from persevera.decide.tables.bounces import BounceWords

TABLE = BounceWords(
    names=r"""
(?:systeme de messagerie|administrateur systeme|service de distribution)\b
""",
    subjects=r"""
(?:non remis|non delivrable|non distribu\w+|undelivrable|echec de (?:la )?(?:remise|livraison|distribution)|message non (?:remis|distribue|delivre)|notification d'echec|courrier non (?:remis|distribue)|remise (?:retardee|differee))
""",
    weak_subjects=r"""
non remis\b
""",
    failed=r"""
(?:n'a pas pu etre|n'ont pas pu etre|n'a pas ete|ne peut (?:pas )?etre|impossible de) (?:remis|delivre|distribue|achemin|remettre|distribuer|delivrer|envoye)\w*|(?:adresse|boite|utilisateur|destinataire|compte)(?: \S+){0,6} (?:n'existe pas|inconnu|pleine?|introuvable|invalide|inexistante?|desactivee?)|message (?:a ete )?(?:rejete|refuse|bloque|retourne)
""",
    delayed=r"""
(?:il n'est pas|n'est pas) necessaire de (?:le )?(?:renvoyer|reexpedier)|(?:remise|distribution|livraison) .{0,40}(?:retardee|differee)|de nouvelles tentatives|n'a pas encore ete (?:remis|distribue|delivre)
""",
    copies=r"""
-{2,} ?message (?:original|d'origine|renvoye)
""",
    receipt_subjects=r"""
(?:lue?|accuse de (?:lecture|reception)|confirmation de lecture|remis|distribue)
""",
    receipt_texts=r"""
(?:votre|ton) (?:message|courriel|mail).{0,400}?(?:a ete lue?|a ete remis|a ete ouvert|a ete affiche|a ete distribue)|accuse de lecture\b
""",
)
