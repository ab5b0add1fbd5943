"""French words of money, folded: France, Belgium, Switzerland, Canada."""

from __future__ import annotations

from persevera.decide.tables.money import MoneyWords, counted

_UNIT = (
    r"(?:unite|piece|heure|h|jour|j|semaine|mois|trimestre|an|annee|nuit|personne|pers|tete|couvert|convive|invite|enfant|adulte|"
    r"participant|stagiaire|eleve|utilisateur|poste|licence|salarie|mot|page|feuille|metre|m2|ml|kg|kilo|litre|"
    r"tonne|carton|bouteille|"
    r"caisse|lot|paire|douzaine|palette|trajet|km|seance|cours|visite|passage|chambre|exemplaire|copie|video|"
    r"photo|kwh|kw|vehicule|"
    r"sac|rouleau|boite)"
)

TABLE = MoneyWords(
    currencies={
        r"dollars? (?:americains?|us|usd|des etats-unis)": "USD",
        r"dollars? canadiens?": "CAD",
        r"dollars? australiens?": "AUD",
        r"dollars? de hong kong": "HKD",
        r"dollars?": "dollar",
        r"euros?|balles": "EUR",
        r"livres? sterling": "GBP",
        r"livres(?! de\b)": "GBP",
        r"francs? suisses?": "CHF",
        r"francs cfa": "XOF",
        r"francs": "CHF",
        r"yens?": "JPY",
        r"yuans?": "CNY",
        r"roupies?(?: indiennes?)?": "INR",
        r"dirhams?": "MAD",
        r"dinars?": "TND",
        r"pesos": "peso",
    },
    cents={r"centimes?": "own", r"cents?": "own", r"pence": "GBP"},
    scales={
        "mille": 1_000,
        "millions": 1_000_000,
        "million": 1_000_000,
        "milliards": 1_000_000_000,
        "milliard": 1_000_000_000,
        "md": 1_000_000_000,
    },
    slang={},
    numbers={
        **counted("zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"),
        "une": 1,
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "septante": 70,
        "huitante": 80,
        "octante": 80,
        "quatre-vingt": 80,
        "quatre-vingts": 80,
        "nonante": 90,
    },
    multipliers={
        "cent": 100,
        "cents": 100,
        "mille": 1_000,
        "million": 1_000_000,
        "millions": 1_000_000,
        "milliard": 1_000_000_000,
        "milliards": 1_000_000_000,
    },
    joins=r"et",
    half=r"un demi|demi",
    and_a_half=r"et demi|et demie",
    of=r"de|d'",
    ranges=r"a|et|ou|jusqu'a",
    taxes=r"tva|taxes?|tps|tvq",
    tax_link=r"hors|plus|sans|avec|excl\w*\.?|incl\w*\.?|comprise?|\+|toutes",
    tax_said=r"h\.?t\.?(?:v\.?a\.?)?|t\.?t\.?c\.?|tvac|nets?|brut|toutes taxes comprises",
    per=(
        rf"(?:par|la|le|l'|/|chaque) ?{_UNIT}\b|chacune?s?|piece|mensuels?|annuels?|/ ?(?:mois|an|h|j|jour|m2|ml|"
        rf"kg|km|pers|unite|u)\b|"
        r"de l'heure|l'unite|l'heure|du metre|du m2"
    ),
    costs=(
        r"coute(?:nt|rait|ra)?|(?:vous |te )?(?:revient|reviendrait|reviendra) a|(?:ca|cela) (?:fait|ferait|fera)|"
        r"(?:fais|ferais|faisons|"
        r"propose|proposons|laisse|mets)(?: .{1,30})? (?:a|pour)|prix(?: total| net)?|tarif|montant(?: total)?|"
        r"cout(?: total)?|total|forfait de|s'eleve(?:rait)? a|"
        r"budget(?: de)?|honoraires(?: de)?|soit|comptez"
    ),
    at=r"a",
    about=r"pour|de|ou|entre|et|environ|soit|des|=|seulement|les",
    goes_on=r"si|avec|sans|et|ou|tout|compris\w*|inclus\w*|par|pour|en|mais|hors|net|pose",
    choice=r"si|avec|pour|ou|et|en|sans",
    not_offered=(
        r"(?:payez|paies|payes) (?:actuellement|aujourd'hui)|fournisseur actuel|franchise|plafond de|capital assure|"
        r"votre budget|penalit\w+|concurrent\w*"
    ),
    extras=r"livraison|transport|port|frais de port|pose|installation|deplacement|montage|mise en service|formation|option|livre",
    no_price=(
        r"page|rue|avenue|numero|num|n|nº|etage|bureau|salle|tel|telephone|portable|ref|reference|commande|facture|modele|serie|"
        r"annee|jour|article|loi|iso|siret|siren|compte|devis|offre|lot|quantite|qte|heures|personnes|cp|bp"
    ),
    declares=r"(?:prix|tarifs|montants|chiffres|devise)(?: \w+){0,3}? ?(?:en|:)",
    total=(
        r"total(?!ement)\w{0,2}|s'eleve\w*|revient a|au total|montant (?:hors option|final|global)|cle en main|"
        r"prix final|a payer|ttc|tvac"
    ),
    result=r"soit|donc|c'est-a-dire|ce qui (?:fait|donne)|=",
    price=r"montant|prix|devis|cout|tarif|honoraires|forfait|budget|offre",
    part=(
        r"sous-total|avant|au lieu de|remise|rabais|acompte|arrhes|caution|tva|frais de port|port|livraison|"
        r"transport|deplacement|"
        r"option|taux horaire(?: de)?|jusqu'a|htva?"
    ),
    each=r"par |chacun|/|mensuel|annuel|(?:la|le|l') ?(?:heure|piece|unite|page|jour|mot|passage)",
    after_total=r"au total|en tout|tout compris|total|tvac|ttc|avec la tva",
    added=r"de plus|en plus|en sus|supplementaires?",
    option=r"option\w*|en option|variante|alternative|en sus|en plus|supplement|si (?:vous|tu)",
)
