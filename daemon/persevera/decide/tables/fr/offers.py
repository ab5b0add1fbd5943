"""French words of offers, folded."""

from __future__ import annotations

from persevera.decide.tables.offers import OfferWords

TABLE = OfferWords(
    nouns=r"devis|offres?|propositions?|chiffrage|cotation",
    prices=r"tarifs?|prix|budget|honoraires",
    kinds=(
        r"commercia(?:l|le|ux|les)|de prix|economiques?|techniques?|financieres?|pedagogiques?|revisee?s?|"
        r"actualisee?s?|demandee?s?|ci-jointe?s?|detaillee?s?|finale?s?|nouve(?:au|lle)|meilleure?s?|et financiere"
    ),
    articles=r"votre|notre|nos|vos|mon|ma|la|le|les|un|une|cette|ce|ton|ta",
    of=r"pour la|pour le|pour les|pour l'|pour|de la|du|des|de l'|de|d'|concernant|relati(?:f|ve) a la?|sur",
    ends=(
        r"que|qui|d'un montant|avec|ci-joint\w*|selon|suite|comme|est|soit|total|valable|et|dans|a partir|au prix|"
        r"s'eleve|vous|nous|je|si"
    ),
    breaks=r"de|du|des|pour|avec|en|et|a|au|aux|sur|d'",
    empty=(
        r"docs?|documents?|info\w*|bonjour|bonsoir|merci|comme convenu|suite a .{1,30}|honoraires|tarifs?|prix|"
        r"votre demande|pour|de"
    ),
    no_thing=(
        r"(?:montant|prix|cout|total|validite|reference|votre|vos|vous|accord|validation|aujourd'hui|hier|demain|"
        r"\d{1,4} jours)\b"
    ),
    references=r"ref(?:erence)?\.?|n/ref\.?|dossier|affaire",
    number=r"n\.?[ºo°]\.?|num\.?|numero|nr\.?",
    not_references=r"appel d'offres|marche|modele|commande|facture|lot|serie|contrat|demande",
    validity=r"validite|nous engage|valables?|valides?|expire\w*|en vigueur|caduque",
    holds=(
        r"(?:maintiens|maintenons|maintenu\w*|garantis|garantissons|garantit|garanti|bloque|bloquons|tiens|tenons)|"
        r"(?:prix|tarifs?|offre) (?:\w+ )?(?:fermes?|fixes?|bloquee?s?)"
    ),
    until=r"jusqu'au|jusqu'a|pendant|avant le",
    decide_by=r"(?:offre|prix|tarifs?|conditions|remise) (?:\w+ ){0,5}?(?:jusqu'au|jusqu'a|avant le)",
    same_day=r"cette (?:meme )?date|ce jour|la",
    not_validity=(
        r"garantie (?:de|decennale|constructeur)|livraison|delai de (?:livraison|paiement)|contrat|passeport|"
        r"certificat|police|assurance|facture|paiement|acompte"
    ),
    numbers={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "dix": 10,
        "quinze": 15,
        "vingt": 20,
        "trente": 30,
        "quarante-cinq": 45,
        "soixante": 60,
        "quatre-vingt-dix": 90,
        "cent vingt": 120,
    },
    days=r"jours(?: calendaires)?|jour",
    business_days=r"jours (?:ouvres|ouvrables)",
    weeks=r"semaines?",
    months=r"mois",
    month_end=r"(?:la )?fin (?:du |de )?(?:mois|\w+)",
    phone=r"tel\w*|portable|mobile|appel\w*|joindre|whatsapp",
)
