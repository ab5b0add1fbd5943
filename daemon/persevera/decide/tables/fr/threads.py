"""How mail in French announces a quotation, and wording that ties or parts two mails."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.threads import ThreadWords

TABLE = ThreadWords(
    labels=frozenset({"de", "a", "envoye", "date", "objet", "cc", "cci"}),
    to=frozenset({"a"}),
    subject=frozenset({"objet"}),
    wrote=frozenset({"a ecrit", "ecrit"}),
    divider=frozenset({"message", "original", "transf", "d'origine", "transfere"}),
    answering=r"""
propositions?|devis|offres?|tarifs?|prix|conditions|d'accord|accord|acceptons|accepte|on y va|allez-y|bon pour accord|valide[es]?|interesse[es]?|remise|commande|contrat|signe[es]?|renoncons|renonce|retenu|autre (?:societe|fournisseur|prestataire)|fournisseur
merci (?:pour|de)|pas (?:pour le moment|pour l'instant|maintenant)|nous avons (?:decide|choisi)|va pour
""",
    other_matter=r"""
autre chose|autre sujet|rien a voir|par ailleurs|faites-vous (?:aussi|egalement)|vous faites (?:aussi|egalement)|(?:besoin d'|souhait\w{1,7} |voudr\w{1,6} |demande d')(?:un |une )?(?:nouveau |nouvelle )?(?:devis|offre)|de la part de mon ami|recommande[es]? par
(?:veuillez )?trouver (?:ci-joint|ci joint|en annexe)?\s?(?:la |le |notre )?(?:facture|bordereau|avoir|releve)|facture n|newsletter|bulletin|invitation|portes ouvertes|promotion|soldes|inscription|ne pas repondre
""",
    goes_on=r"""
relance|reviens vers vous|comme convenu|rappel|avez-vous (?:pu|eu)|as-tu (?:pu|eu)|des nouvelles|toujours valable|revise[es]?|actualise[es]?|corrige[es]?|mis a jour|mise a jour|version \d|\bv ?[2-9]\b
""",
    beside=r"""
(?:autre |deuxieme )?option (?:[a-e2-9]\b|supplementaire)|en option|autre option|alternative|variante|en complement|en plus de|complementaire|a part|separement|extension|pour (?:l'autre|le deuxieme|la deuxieme) (?:site|magasin|bureau|batiment)|phase 2
""",
    other_address=r"""
(?:adresse|mail|messagerie|boite) (?:perso|personnelle|privee)|au nom de|de la part d|a la demande d|je suis (?:le|la|l')\s?(?:collegue|associe\w?|mari|femme|assistante?|secretaire|epou\w{1,3})|\w{2,20} ici\b|m'a (?:transmis|transfere|demande)|je remplace
""",
)
