"""What people answer to an offer in French: the commonest phrases."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.answers import AnswerPhrases

_OFFER = r"(?:devis|offre|proposition|contrat|tarif|conditions|commande)"

TABLE = AnswerPhrases(
    stop=r"""
(?:merci de |veuillez )?ne (?:plus|pas) (?:me|nous) (?:contacter|ecrire|envoyer|appeler|relancer|solliciter)
ne (?:me|nous) (?:contactez|ecrivez|envoyez|appelez|relancez) plus
(?:retirez|supprimez|enlevez|desinscrivez|desabonnez)(?:-moi|-nous| moi| nous) .. (?:liste|base|fichier|newsletter)?
(?:cessez|arretez) de (?:me|nous|m'ecrire|m'envoyer)
(?:ne (?:souhaite|souhaitons|veux|voulons) plus (?:etre|recevoir))
""",
    no=rf"""
(?:avons|ai|a|ont) (?:choisi|retenu|opte|signe|selectionne|decide) .. autres?
(?:avons|ai) decide de ne (?:pas|plus)
n'(?:avons|ai|a|ont) pas (?:retenu|choisi|selectionne)
{_OFFER} n'a pas ete (?:retenue?|selectionnee?|choisie?)
ne (?:souhaitons|souhaite|voulons|pouvons|desirons) pas (?:donner suite|poursuivre|continuer|aller plus loin|accepter|donner une suite)
ne (?:donnerons|donnons|donnerai|donne) pas (?:de )?suite
ne (?:nous|m'|me) ?(?:interesse|interessent|convient|correspond) (?:pas|plus)
ne (?:sommes|suis) (?:pas|plus) interesse\w*
n'est pas (?:ce que nous|ce que je) (?:cherchons|recherchons|cherche|voulons)
pas (?:d'|d )?interet
(?:avons|ai) deja (?:un|une|choisi|signe|notre) .. (?:prestataire|fournisseur|solution|partenaire)
(?:refusons|declinons|rejetons) (?:votre|l'|la|le)
projet .. (?:annule|abandonne|suspendu)
^non merci
(?:depasse|hors|au-dessus de) .. budget
""",
    not_now=r"""
(?:pour le moment|pour l'instant|actuellement) non(?: merci)?$
(?:n'avons|n'ai) pas (?:de|le) (?:budget|besoin)
(?:trop|bien trop|beaucoup trop) (?:cher|chere|eleve)
""",
    yes=rf"""
(?:acceptons|accepte|validons|valide) (?:votre|le|la|l'offre|cette|ce|les)
(?:c'est |est )?(?:bon pour accord|bon pour nous|valide|ok pour nous)\b
{_OFFER} (?:est |a ete )?(?:acceptee?|validee?|signee?|approuvee?)
(?:allez-y|vous pouvez (?:y aller|commencer|lancer|demarrer|proceder))
(?:ci-joint|joint|trouverez|envoie|retourne) .. (?:devis|contrat|offre|bon de commande) .. (?:signee?|valide)
(?:ci-joint|trouverez|envoie) .. bon de commande
(?:avons|ai) decide de (?:vous|travailler avec vous|accepter|retenir votre)
(?:avons|ai) retenu votre (?:offre|devis|proposition)
(?:confirmons|confirme) (?:la|notre|ma|votre) (?:commande|accord|acceptation)
^(?:accepte|valide|marche conclu|c'est d'accord)\b
""",
    likes=r"""
^(?:parfait|tres bien|d'accord|oui|ok|entendu)\b|(?:nous|me) convient|cela (?:nous|me) va
""",
    order=r"""
quand (?:pouvez|pourriez|commencez)\S* .. (?:commencer|demarrer|livrer|installer)?
comment (?:regler|payer|proceder au paiement)
""",
    bare=r"""
oui(?: merci| d'accord| allez-y| c'est bon| volontiers)?|bon pour accord|d'accord allez-y|allez-y|accepte|marche conclu
""",
    later=r"""
(?:reviens|revenons|reviendrai|reviendrons) vers (?:vous|toi)
(?:vous|te) (?:tiens|tenons|tiendrai|tiendrons) (?:au courant|informes?)
(?:vous|te) (?:recontacte|recontacterai|recontacterons|repondrai|repondrons|rappelle|rappellerai|ferai un retour|donnerai)
n'(?:avons|ai) pas encore
(?:etudions|regardons|analysons|examinons|regarde|etudie|reflechissons|en discute|en discutons|en parle|allons regarder|allons etudier)
(?:en cours de|encore en) (?:reflexion|decision|validation|etude|discussion)
(?:recontactez|rappelez|relancez|revenez)\S* .. (?:en|apres|dans|a|la|le|vers)
(?:apres|a la rentree|au retour|plus tard|en attente|reporte|reportons)
(?:des que|lorsque) (?:j'ai|nous avons|possible|j'aurai|nous aurons)
besoin de (?:temps|plus de temps|quelques jours|reflechir)
""",
    pending=r"""
(?:attente|attends|attendons|reste|manque|sous reserve) .. (?:validation|accord|signature|decision|reponse|feu vert)
(?:en principe|peut-etre|probablement|je pense|sans doute|a condition)
""",
    request=r"""
(?:ai|avons|aurais|aurions) (?:une|quelques|plusieurs|deux|encore) (?:petites? )?(?:questions?|interrogations?|precisions?)
(?:pouvez|pourriez|peux|pourrais)-?(?:vous|tu) .. (?:envoyer|preciser|detailler|confirmer|transmettre|expliquer|faire|ajouter|revoir)
(?:merci de|veuillez) (?:me |nous )?(?:envoyer|preciser|detailler|confirmer|transmettre|indiquer|revoir)
(?:souhaiterais|souhaiterions|aimerais|aimerions|voudrais|voudrions) (?:savoir|avoir|connaitre|echanger|obtenir|des precisions)
""",
    courtesy=r"""
(?:comment allez-vous|ca va|n'est-ce pas|si vous (?:avez|souhaitez|voulez) (?:des|une|d'autres|plus))
""",
    negation=r"ne|n'est|n'a|n'ai|n'avons|pas|plus|jamais|sans|ni|non|aucune?",
    contrast=r"mais|cependant|toutefois|neanmoins|par contre|en revanche",
    condition=r"si|quand|des que|lorsque|a condition|sous reserve|serait|pourrait|pourrions",
    asks=r"que|quel|quelle|quand|comment|combien|qui|ou|pouvez|pourriez|est|avez|y",
)
