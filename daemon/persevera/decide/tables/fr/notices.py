"""What machines write in the name of people in French."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
(?:re ?: )?(?:reponse automatique|message automatique|automatique ?:|reponse auto\b|avis d'absence)
(?:absence du bureau|absent du bureau|message d'absence|absence\b|absent\b|absente\b|en conges?\b|conges? annuels?|je suis absent|fermeture (?:annuelle|estivale|des bureaux))
""",
    themes=r"""
(?:conges?|fermeture|ferme|vacances|maternite|arret maladie|retraite|depart|changement d'adresse|adresse (?:supprimee|desactivee)|nouvelle adresse)\b
(?:merci (?:pour|de)|nous avons bien recu|accuse de reception|confirmation de reception|votre (?:demande|message|dossier|ticket)|ticket|\[ticket|dossier)\b
""",
    absence=r"""
(?:absente?s?|en conges?|en vacances|en deplacement|en arret(?: maladie)?|en formation|en seminaire|mon absence|hors du bureau|hors de (?:mon )?bureau|en maternite|en rtt|en teletravail sans acces|injoignables?|indisponibles?|au ski|a l'etranger)\b|conges? (?:maternite|paternite|parental|annuels?|sans solde|maladie|sabbatique)\b
(?:entreprise|bureaux?|magasin|secretariat|cabinet|etude|boutique|atelier|ecole|agence|clinique|usine|restaurant|societe|service|mairie|domaine|site|accueil|standard|greffe) (?:\w+ ){0,4}?(?:fermee?s?|absente?s?|ferme|fermera|fermeront)\b|(?:sommes|serons|seront|est|sera|restera) (?:\w+ )?fermee?s?\b|fermeture (?:annuelle|estivale|du|de|pour)\b
(?:sans|pas) (?:d')?(?:acces|reseau|connexion)\b|acces (?:limite|restreint)\b|ne (?:serai|suis|serons|sommes) pas (?:joignable|disponible|au bureau|present|la)\w*\b|ne (?:travaille|consulte|lis) pas\b
(?:est|sommes|sera) (?:ouvert|ouverte|ouverts) uniquement\b|effectif reduit\b|sous l'eau\b|a temps partiel\b
""",
    causes=r"""
(?:noel|paques|ascension|pentecote|toussaint|jour de l'an|fetes|fin d'annee|vacances|conges|pont|ferie|vendanges?|recolte|moisson|inventaire|salon|relaches?|saint-nicolas|formation|demenagement|raison de sante|arret maladie|mariage|deuil|travaux)\b
""",
    back=r"""
(?:de retour|reviens|revient|reviendrai|reviendra|revenons|reviendrons|mon retour|notre retour|son retour|serai de retour|serons de retour|reprends|reprendrai|reprendra|reprenons|reprendrons|reprise|rentre|rentrerai|rentrons|rouvre|rouvrons|rouvrira|rouvriront|rouvrirons|reouverture|reouvre|reouvrira|reouvrirons|reponse (?:lundi|mardi|mercredi|jeudi|vendredi|des|a partir))\b
(?:repond|trait|serai|serons)\w*\b(?: \S+){0,5}? (?:a partir d[eu]|des le|a compter d[eu])\b|(?:a partir d[eu]|des le|a compter d[eu])\b(?: \S+){1,6}? (?:repond|trait|serai|serons)\w*
""",
    machine=r"""
(?:ceci est un|message|il s'agit d'un|reponse) (?:message |e-?mail )?(?:automatique|genere automatiquement|envoye automatiquement)\b|(?:e-?mail|message|courriel) (?:a ete )?(?:genere|envoye) automatiquement\b
(?:merci de )?ne pas (?:y )?repondre(?: a ce (?:message|courriel|mail|e-?mail))?\b|(?:adresse|boite)(?: \S+){0,5} n'est (?:pas|plus) (?:consultee|relevee|surveillee|lue)\b
(?:votre |le |nouveau )?(?:ticket|demande|dossier|incident)(?: \S+){0,4} (?:a (?:bien )?ete )?(?:cree|creee|enregistree?|ouverte?)(?:\b|$)
""",
    habits=r"""
(?:en cas d'urgence|en cas de besoin|pour toute urgence|urgences? ?:|si urgent|demandes? urgentes?|questions? urgentes?|c'est urgent)\b|en cas d'urgence
merci (?:pour|de) (?:votre|ton|vos) (?:message|mail|courriel|e-?mail|patience|comprehension)\b|(?:votre|vos) (?:message|mail|courriel)s? (?:sera|seront|ne sera|ne seront)\b|aucun message n'est transfere\b
(?:contacter|contactez|veuillez contacter|adressez-vous|vous adresser|veuillez vous adresser|joindre|appeler|appelez|ecrire a|ecrivez a|vous pouvez (?:contacter|joindre|ecrire)|adresser vos)\b
(?:repondrai|traiterai|repondrons|traiterons|reponds|prendrai connaissance|ne manquerai pas)\b|mes dossiers (?:sont|seront)\b|(?:me remplace|assure l'interim|assure mon remplacement|remplacement|interim|permanence|piquet)\b|des (?:que possible|mon retour|notre retour)\b
""",
    received=r"""
(?:nous avons|j'ai|on a) (?:bien )?recu (?:votre|ton|vos) (?:message|demande|mail|courriel|e-?mail|petit mot)\b|(?:votre|ta) (?:message|demande|mail|courriel|e-?mail)(?: \S+){0,2} (?:a|est) (?:bien )?(?:ete )?(?:recue?|enregistree?|arrivee?|pris\w* en compte)\b|(?:nous )?accusons reception de votre (?:courriel|message|mail|demande|e-?mail)\b
merci (?:de|d'avoir) (?:nous )?(?:avoir )?(?:contacte\w*|ecrit|contacter)\b
""",
    soon=r"""
(?:dans les plus brefs delais|dans les meilleurs delais|des que possible|prochainement|au plus vite|sera (?:traitee?|transmis\w*)|vous repondr\w+|vous recontacter\w*|pour une reponse|selon les disponibilites|sous \d{1,2})\b
""",
    official=r"""
(?:24|48|72) ?(?:-|/|a|ou)? ?(?:48|72)? ?(?:heures|h)\b|(?:\d{1,2}|un|deux|trois|cinq|dix|quinze)(?: a \d{1,2})? jours?(?: ouvres?| ouvrables?)?\b
(?:ticket|dossier|reference|demande|numero)(?: (?:numero|n|no|num|id))?[ .:#°º]{1,4}[\w-]{0,12}\d{3,}|sous le n\b
(?:notre (?:equipe|service)|un (?:de nos )?conseillers?|le service concerne|service client|horaires d'ouverture|afflux|affluence|espace client|foire aux questions)\b
""",
    gone=r"""
ne (?:travaill\w+|fai\w+) plus\b|n'est plus (?:chez|dans|en poste|active?|valide|utilisee?|en service|consultee?|parmi)\b|(?:a|ai|ayant|avons) quitte (?:la societe|l'entreprise|notre|ses fonctions|mes fonctions|le cabinet|la clinique|l'etude|l'agence|l'ecole)\b|ne fai[st] plus partie\b|je ne suis plus (?:chez|en|dans)\b
(?:adresse|boite|compte)(?: \S+){0,6} (?:n'est plus|n'existe plus|a ete (?:supprimee?|desactivee?|fermee?|cloturee?))\b|(?:a pris|ai pris|pris) (?:sa|ma) retraite\b|(?:parti|partie) (?:a|en) (?:la )?retraite\b
""",
    speaker=r"(?:je|j'ai|me|moi|mon|ma)\b",
    signed=r"""
a (?:signe|consulte|refuse(?: de signer)?|valide) (?:le|votre|ce|un) (?:document|contrat|devis|dossier)\b|(?:document|contrat|devis|enveloppe|dossier)(?: \S+){0,6}? (?:a ete |est )(?:signe(?: par| electroniquement)|complete|refuse par|finalise)\b|tous les signataires\b
""",
    personal=r"""
(?:le|la|votre|ce|cette|notre|un|une) (?:devis|offre|proposition)\b|prix\b|remise\b|tarifs?\b|contrat\b|facture\b|variante\b|bon de commande\b
(?:rappelez[- ](?:moi|nous)|rappelle[- ](?:moi|nous)|recontactez[- ](?:moi|nous)|relancez[- ](?:moi|nous)|on en reparle|nous en reparlerons|on se rappelle|on fait le point|tenez[- ]moi)\b|(?:pouvez-vous|pourriez-vous|peux-tu|envoyez-moi|envoyez-nous|appelez-moi|je vous appelle|je vous rappelle|je souhaite|nous souhaitons|souhaite|j'aimerais|nous aimerions|voulais|je voudrais|je me permets)\b
(?:c'est (?:non|oui|d'accord|bon|parfait)|nous reviendrons vers vous|je reviens vers vous|nous avons (?:decide|choisi|compare)|comparer|interesse\w*|ca nous va|on part sur)\b
(?:j'etais|nous etions|j'ai ete|desolee? (?:pour|du|de)|excusez(?:-moi)?|pardon)\b
""",
    plain=r"""
(?:bonjour|bonsoir|salut|hello|madame|monsieur|cher|chere|chers|merci|cordialement|bien cordialement|bien a vous|cdt|salutations|meilleures|bonnes?|joyeu\w+|a bientot|tel|mobile|envoye de|je vous informe|nous vous informons|veuillez noter|desole|nous nous excusons|bien a toi|promis)\b
""",
    anybody=r"(?:madame|monsieur|messieurs|mesdames|clients?|fournisseurs?|partenaires?|collegues?|a tous|tous|toutes|equipe|expediteur)\b",
    contrast=r"(?:mais|cependant|toutefois|car)\b",
    nobody=r"ne-?pas-?repondre|nepasrepondre",
)
