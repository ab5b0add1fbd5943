"""How offers are made in French, and what only looks like one."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.proposals import ProposalPhrases

_NOUN = r"devis|offres?(?: de prix| commerciale)?|propositions?(?: commerciale| de prix| financiere| tarifaire)?|propal|chiffrage|tarifs?|prix|cotation|honoraires|estimation|budget"
_OFFER = r"(?:devis|offre|proposition|propal|tarif|prix|chiffrage|cotation)s?"

TABLE = ProposalPhrases(
    noun=rf"""
(?:{_NOUN})
""",
    ours=rf"""
(?:notre|nos|mon|mes|meilleure?) (?:meilleure? )?{_OFFER}
""",
    paper=r"""
factures?|recus?|contrats?|commandes?|comptes? rendus?|cv|catalogues?|fiche technique|rapports?|bulletin|justificatifs?|questionnaire|brouillon|formulaire|bon de livraison|convention a signer
""",
    give=r"""
ci-joint\w{0,2}|ci-apres|ci-dessous|en piece jointe|en pj
veuillez trouver|vous trouverez|tu trouveras
je (?:vous|te) (?:fais parvenir|transmets|envoie|adresse|joins|communique|remets|soumets)
nous (?:vous|te) (?:adressons|transmettons|envoyons|faisons parvenir|soumettons|remettons|communiquons)
(?:le|avec) plaisir de (?:vous )?(?:soumettre|adresser|transmettre|proposer|presenter|remettre)
de vous (?:soumettre|adresser|transmettre|remettre|presenter|faire parvenir)
voici|voila
(?:j'ai|nous avons) (?:prepare|etabli|redige|chiffre|mis a jour|retire|ajoute)
comme (?:convenu|promis|demande),? (?:voici|je|nous|veuillez)
""",
    offers=r"""
je (?:vous|te) (?:propose|offre|fais|suggere|compte|chiffre)
nous (?:vous|te) (?:proposons|offrons|suggerons)
(?:vous|te) proposer (?:un|une|le|la|les|notre|de)
(?:on|je|nous) (?:peut|peux|pouvons|pourrait|pourrais) (?:passer|faire|vous faire|te faire|vous proposer|te proposer|livrer|assurer|intervenir)
prevoyez|comptez|il faut compter
""",
    quotes=r"""
(?:revient|reviendrait|reviennent|coute|couterait|coutent|s'eleve|s'eleverait|se monte|monterait|tombe|arrive|est|serait|sera|sont|seraient|fait|ferait) a(?: environ| seulement)?
(?:s'eleve|eleve|monte|revient|reviendrait) a
(?:on tombe|on arrive|ca fait|cela fait|ca ferait|soit|donc|au total|total|pour un total de|pour un montant de|d'un montant de|montant de|pour seulement|pour la somme de) (?=[\d€])
(?:montant|prix|tarif|budget|cout|forfait|total|honoraires)(?: \w+){0,4} ?(?:est|de|:|sera|serait|s'eleve a|=) ?(?:de )?(?=[\d€]|chf|eur)
(?:forfait|un forfait|taux horaire) de
(?:coute|couterait|coutent|vaut)
(?:pour|a) (?=\d[\d.,' ]*(?:€|e |eur|chf|dt|balles))
(?:soit|donc)
""",
    prices=r"""
(?:prix|montant|tarif|tarifs|cout|total|sous-total|forfait|honoraires|budget|acompte|remise|abonnement|mensualite|loyer mensuel|net|taux horaire)
""",
    per=r"""
(?:la|le|l'|par|de l'|chaque) ?(?:piece|metre|m2|unite|bouteille|carton|tonne|palette|personne|mois|an|semaine|jour|heure|nuit|seance|visite|lot|kg|kilo|litre|mot|page|tete|passage|eleve|participant|utilisateur|poste|vehicule|licence|trajet|demi-journee|journee|cube)
(?:chacun|chacune|piece|par tete|l'unite|mensuel|mensuels|par an|si vous prenez|nets|net)
/ ?(?:mois|an|jour|semaine|heure|h|kg|m2|ml|u|unite|pers|personne|nuit)
""",
    many=r"""
(?:mille|millions?|balles|boules|k)
""",
    tax=r"""
(?:ht|htva|ttc|tvac|hors taxes?|hors tva|toutes taxes|tva (?:incluse|comprise|non applicable|en sus|\d|a \d)|avec la tva|hors tva)
(?:\+|plus|sans|avec|hors) ?(?:la )?tva
""",
    valid=r"""
validite
(?:valable|valables|valide|valides) (?:jusqu|\d|pendant|durant|un|trente|deux|jusqu'au)
(?:offre|devis|prix|tarif|tarifs|proposition)(?: \w+){0,3} (?:valable|valables|ferme|fermes|garanti|garantis|maintenu|maintenus|expire)
(?:maintenons|maintiens|garantissons|garantis) .. (?:prix|tarif|tarifs|offre|jusqu)
""",
    charges=r"""
(?:je|on|nous) (?:peux|peut|pouvons|pourrais|pourrait) (?:te |vous )?(?:le |la |les )?(?:faire|descendre|laisser|baisser|aller|proposer|passer|livrer|intervenir) (?:a|pour|jusqu'a|mercredi|le|la)?
(?:je|nous|on) (?:prends|prendrais|prenons|prendrions|facture|facturons|compte|demande|demanderais|te fais|vous fais|te laisse|vous laisse) (?=[\d€]|le|la|les|un|une|a)
(?:mes|nos) (?:honoraires|tarifs|prix|frais)
(?:dernier prix|apres je peux plus|en dessous|je peux pas moins|ca passe|je fais quoi|je vous les active|qu'en pensez-vous|qu'en dites-vous|dis-moi vite|est libre|est offert|sont offerts)
(?:il faudrait|il faut) (?:ajouter|compter|prevoir)
(?:au lieu de|contre) (?=\d)
""",
    settled=r"""
(?:deja )?(?:signe|signee|signes|accepte|acceptee|convenu au contrat|regle|regles|reglee|paye|payee|verse|debite)
(?:au contrat|du contrat|selon le contrat|conformement au contrat|prevu au contrat|apres votre accord|rien ne change)
(?:deuxieme|second|dernier|prochain) (?:acompte|versement|paiement)|le solde|solde de tout compte
(?:rien a (?:faire|payer|repayer|regler)|sans frais supplementaires|la date est a vous|reservation confirmee|bien recu vos)
(?:a ete approuve|a ete vote|a ete retenu)
""",
    owed=r"""
(?:tresor|impots|l'etat|fisc|urssaf|notaire|droits de|taxe fonciere|prefecture|greffe)
(?:vous devrez|vous devez|tu dois|reste a payer)
(?:mon client|ma cliente|cher confrere|chere consoeur|audience|tribunal|votre client|protocole)
(?:la banque|l'assurance|l'assureur|l'expert|le proprietaire|le vendeur|l'agence) .. (?:propose|paie|estime|a estime|veut|demande|accepte|suit|prete)
(?:on a propose|nous avons propose|j'ai propose|ils en veulent|ils veulent|ils demandent|il en veut|ils proposent|ils vous proposent)
(?:plis|candidats|soumissionnaires|entreprises ont|le moins cher|la moins chere|le plus cher|cahier des charges|la plateforme)
(?:brut|prime|teletravail|bourse|subvention|votre laboratoire|anr|partenaires|fiche de paie)
(?:nous avons droit|mes parents|ma puce|cheri|cherie|les voisins|copropriete|regarde leurs prix)
""",
    terms=r"""
(?:delai|delais) (?:de livraison|d'execution|:|de)
(?:delai|port franco|franco|franco de port)
(?:conditions|modalites) de (?:paiement|reglement)
(?:compris|comprise|comprises|inclus|incluse|incluses|inclut|comprend|non compris|en sus|en option|offert|offerte|gratuit|sans engagement|sans frais)
(?:acompte|arrhes) (?:de|a la)
(?:livre|livres|livree|livrees|livraison) (?:sous|en|jeudi|lundi|chez|le|a|comprise|offerte|gratuite|incluse)
(?:garantie|garanties) (?:\d|dix|deux|un|decennale|de)
(?:frais de deplacement|deplacement|main d'oeuvre|pose|installation|legalisation|droits|maintenance) .. (?:compris\w*|inclus\w*|offert\w*)
(?:option|en option|en \d fois|sans engagement|remise de)
pret pour
""",
    starts=r"""
(?:je peux|nous pouvons|on peut|je pourrais|nous pourrions) .. (?:commencer|demarrer|m'y mettre|intervenir|livrer|passer|venir)
(?:disponible|disponibles|libre) (?:a partir|des|le|du|pour)
avec plaisir pour le
""",
    accept=r"""
si (?:cela|ca|vous|tu|le prix) .. (?:convient|va|convient-il|souhaitez|acceptez|etes d'accord|es d'accord|plait|interesse|dites oui|valides|validez)
(?:ca vous va|ca te va|cela vous convient|puis-je commencer|on y va|qu'en pensez-vous|qu'en penses-tu|ca vous convient|ca te convient)
(?:bon pour accord|dis-moi|dites-moi|tu me dis|vous me dites|merci de (?:me|nous) (?:confirmer|retourner)|retourner .. signe|dans l'attente|en attente de votre|n'hesitez pas|reste .. (?:a votre )?disposition|restons .. disposition)
(?:je vous reserve|je te reserve|je reserve|je vous ferai parvenir la convention)
""",
    choice=r"""
(?:option|variante|formule|version|pack|lot) (?:[a-d1-9]|une?|deux|trois|basique|complete|premium)
(?:si vous (?:preferez|souhaitez|prenez|voulez)|si tu (?:preferes|prends|veux)|en option|hors option|ou bien|au choix|au-dela)
""",
    asked=r"""
(?:comme|tel que) (?:convenu|promis|demande|evoque|discute)
(?:suite|faisant suite) a (?:notre|votre|vos|la|ma|nos)
(?:merci|remercie|remercions) .. (?:demande|interet|accueil|visite|confiance|contacte|temps)
en reponse a votre|selon votre demande|a votre demande
""",
    asks=rf"""
(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|merci de|pourriez vous|pouvez vous) (?:me |nous |m'|bien vouloir (?:me |nous )?)?(?:faire|envoyer|adresser|transmettre|communiquer|chiffrer|donner|etablir)
(?:demande|demander) (?:de |d'une |d'un |un |une )?(?:prix|devis|offre|tarif)
(?:j'ai besoin|nous avons besoin|il me faut|il nous faut|je souhaite|je souhaiterais|nous souhaitons|je voudrais|je cherche|nous cherchons|j'aimerais) .. (?:{_NOUN})
(?:quel|quels) (?:est|sont|serait) .. (?:prix|tarif|tarifs|cout)
(?:combien (?:coute|pour|ca|cela)|vous etiez a|appel d'offres|votre meilleur prix)
""",
    takes=rf"""
(?:nous acceptons|si vous descendez|vous passe commande|passons commande|j'accepte|on prend|je prends|nous prenons|c'est parfait|bon pour nous|vous pouvez commencer|nous retenons|nous ne donnerons pas suite|trop cher|hors budget|c'est d'accord|bon de commande)
(?:votre|vos|ton) (?:{_NOUN})
""",
    thanks=rf"""
(?:merci|remercie|remercions) (?:pour|de|beaucoup pour) (?:votre|vos|ton|le|la|l') ?(?:{_NOUN})
(?:j'ai|nous avons) bien recu
(?:remercions|remercie|merci) (?:de|pour) votre commande
""",
    recalls=r"""
(?:que|dont) (?:je|nous) (?:vous|t') ?(?:ai|avons) (?:envoye|adresse|transmis|fait)
(?:avez-vous|as-tu|aviez-vous|vous avez) (?:pu|eu|bien recu|regarde)
(?:relance|relancer|revenir vers vous|reviens vers vous|me permets de revenir|rappel|des nouvelles|petit rappel|mon mail du|notre (?:devis|offre) du|mon (?:devis|offre) du)
""",
    later=rf"""
(?:je|nous) (?:vous|t'|te) ?(?:enverrai|enverrons|adresserai|ferai parvenir|transmettrai|transmettrons|prepare|preparons)
(?:je|on) (?:vous|t'|te) ?envoie .. (?:{_NOUN}) .. (?:lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|bientot)
(?:la semaine prochaine|des que (?:je|nous|possible)|promis|en cours de chiffrage)
(?:demain|lundi|mardi|mercredi|jeudi|vendredi) .. (?:je|nous|tu auras|vous aurez)
avant de (?:chiffrer|vous faire)
""",
    refuses=r"""
(?:nous ne pouvons|je ne peux|ne sommes pas en mesure|nous regrettons|malheureusement nous ne) .. (?:offre|devis|repondre|chiffrer|proposer|accepter|pas)
""",
    billing=r"""
(?:facture|factures|facturation|impaye|impayes|reglement en attente|en retard de paiement|echeance|relance de paiement|mise en demeure|virement (?:effectue|recu)|avoir n|votre note de|recu de paiement|solde du)
""",
    ordered=r"""
(?:confirmation de commande|votre commande|commande (?:n|\d|confirmee|recue|expediee)|bon de livraison|contrat signe|expedie|suivi de colis|la pose aura lieu|nous confirmons aux conditions)
""",
    job=r"""
(?:offre|promesse|proposition) d'(?:emploi|embauche)
(?:salaire|remuneration|candidature|curriculum|poste de|embauche|cdi|cdd|recrutement|lettre de motivation|entretien d'embauche|ressources humaines)
""",
    elsewhere=r"""
proposition (?:de|d') ?(?:loi|these|livre|article|recherche|mariage|communication|nom|menu|sujet)
(?:veux-tu m'epouser|manuscrit|maison d'edition|budget (?:annuel|municipal|du service|familial))
""",
    meeting=r"""
proposition de (?:date|rendez-vous|creneau|reunion)
(?:propose|proposons) (?:le |de nous |un rendez-vous|de se |une reunion|un dejeuner|que nous|jeudi|lundi|mardi|mercredi|vendredi)
(?:on dejeune|on se voit|un cafe)
""",
    inside=r"""
(?:en interne|avant (?:que j'envoie|d'envoyer)|brouillon|notre marge|si le client|l'equipe,|s'ils negocient|pour le client)
""",
    crowd=r"""
(?:chers? clients?|cheres? clientes?|chers? abonnes?|chers? adherents?|mesdames, messieurs les clients)
(?:desabonner|se desinscrire|cliquez ici|infolettre|newsletter|soldes|black friday|offre speciale|jusqu'a epuisement|code promo)
(?:nous vous informons que|a compter du) .. (?:tarifs|prix|augment\w+)
""",
    private=r"""
(?:note de frais|mes frais|frais de mission|le loyer|mon proprietaire|maman|papa|je t'aime|mes parents|barbecue)
""",
    claim=r"""
(?:reclamation|plainte|sinistre|endommage|endommages|defectueux|remboursement|litige|panne|sous garantie|dommage)
""",
    others=r"""
(?:on|il|elle|ils) (?:me|nous) (?:propose|proposent|demande|demandent|a propose|facture|a fait)
(?:ce qu'on me|t'en penses quoi|le fournisseur|notre fournisseur|la concurrence|un concurrent|recu de|ci-dessous ce que)
""",
    revised=r"""
(?:devis|offre|proposition) (?:revise\w*|actualise\w*|corrige\w*|modifie\w*|mis\w* a jour|ajuste\w*)
(?:nouvelle (?:version|offre|proposition)|nouveau devis|version [2-9]|indice [b-e]|revu a la baisse|suite a vos remarques)
""",
    worth="devis offre propos propal chiffrage tarif prix cotation honorair estimat budget forfait mille ht htva ttc balles euros",
    yours="votre|vos|ta|ton",
    articles="la|le|par|chaque",
)
