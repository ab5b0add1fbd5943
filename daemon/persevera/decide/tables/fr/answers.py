"""What people answer to an offer in French: the commonest phrases."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.answers import AnswerPhrases

_OFFER = r"(?:devis|offre|proposition|contrat|tarif|conditions|commande)"

#: To get in touch: as an infinitive, and as one is asked to do it.
_TO_REACH = r"(?:contacter|recontacter|ecrire|reecrire|envoyer|appeler|rappeler|relancer|solliciter|deranger|importuner|demarcher|harceler|telephoner|spammer|insister)"
_REACH = r"(?:contactez|recontactez|ecrivez|envoyez|appelez|rappelez|relancez|sollicitez|derangez|importunez|demarchez|harcelez|telephonez|insistez|contacte|ecris|envoie|appelle|relance|insiste)"
_MAILS = r"(?:e-mails?|mails?|messages?|courriels?|relances?|appels?|demarchages?|sollicitations?|publicites?|pub|spams?|newsletters?|sms)"
_LIST = r"(?:listes?|base|bases|fichiers?|newsletter|envois|mailing|mailings|crm|repertoire|carnet|diffusion|contacts)(?! (?:d'attente|des invites|des prix|de prix))"

TABLE = AnswerPhrases(
    stop=rf"""
^(?:desinscription|desabonnement|desinscrire|stop)(?: svp| s'il vous plait| merci)?$
(?:merci de |priere de )?ne plus (?:me|nous) (?:solliciter|contacter|relancer|ecrire|demarcher|appeler)
ne plus (?:jamais )?(?:me |nous |m'|nous re|)?{_TO_REACH}(?! (?:avant|le|la|les|mon|notre)\b)
ne (?:pas|surtout pas) (?:me |nous |m')(?:relancer|solliciter|recontacter|importuner|demarcher|harceler)(?! (?:avant|par|pendant|d'ici)\b)
ne (?:me |nous |m'){_REACH} (?:donc |surtout )?plus(?: jamais)?(?! (?:avant|tard|tot)\b)
ne (?:me |nous )(?:relancez|sollicitez|recontactez|importunez|demarchez|harcelez) (?:surtout )?pas(?! (?:avant|par|pendant|d'ici|tout de suite)\b)
n'(?:insistez|ecrivez|appelez|envoyez) (?:plus|pas davantage)(?! (?:avant|a)\b)
(?:inutile|pas la peine|plus la peine) (?:de|d') ?(?:me |nous |m')?(?:relancer|solliciter|recontacter|insister|demarcher|contacter a nouveau)
(?<!n')(?<!pas )(?:arretez|cessez|stop|stoppez|arrete|merci d'arreter|merci de cesser|veuillez cesser|veuillez arreter|d'arreter|de cesser) (?:immediatement |tout de suite |donc |s'il vous plait )?(?:de |d'|avec |a )?(?:me |nous |m'|vos |ces |les |votre |toute? |tous |tous vos )*(?:{_TO_REACH}|{_MAILS})
(?:laissez-moi|laissez-nous|laisse-moi|fichez-moi|foutez-moi|fichez-nous|foutez-nous) .. (?:tranquilles?|paix)
(?:retirez|supprimez|effacez|enlevez|rayez|sortez|otez|radiez|desinscrivez|desabonnez|retire|supprime|enleve|desinscris)(?:-moi|-nous| moi| nous)(?: (?:de|des|du|d'ici|immediatement|svp|s'il vous plait|merci)|$)
(?:me |nous )(?:retirer|supprimer|effacer|enlever|rayer|sortir|oter|radier|desinscrire|desabonner)(?: (?:de|des|du) .. {_LIST}| svp| s'il vous plait|$)
(?:retirer|retirez|supprimer|supprimez|effacer|effacez|enlever|enlevez|rayer|rayez) (?:mon|mes|nos|notre|cette) (?:adresse|coordonnees|donnees|nom|mail|e-mail|email|numero|contact)\w*(?: .. (?:de|des|du) (?:[^ ]+ ){{0,2}}{_LIST}| svp| immediatement|$)
ne (?:souhait|veu|desir)\w+ (?:plus|pas) (?:du tout )?(?:etre|que vous (?:me|nous)) (?:re)?(?:contact|sollicit|relanc|demarch|importun|derang|appel|ecriv)\w+(?! (?:avant|par|pendant)\b)
ne (?:souhait|veu|desir)\w+ plus (?:recevoir|avoir) (?:de |d'|vos |ces |aucun\w* |votre |les )(?:vos |votre |autres? )?{_MAILS}
ne (?:souhait|veu|desir)\w+ plus entendre parler
(?:desabonnement|desinscription)(?: svp| s'il vous plait| merci| immediat\w*|$)|desinscription de .. {_LIST}
(?<!n'ai )(?<!n'avons )(?<!recu )(?<!n'a )(?:plus aucun|plus aucune|plus de) {_MAILS}(?: svp| s'il vous plait| merci| de votre part|$)
m'oppose a (?:toute|l'utilisation|la prospection)|droit a l'effacement|droit d'opposition|inscrit\w* (?:sur|a) bloctel
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
(?:malheureusement|helas|desole|desolee|desoles|regret\w+|navre\w*) .. (?:pas|plus|autre|refus\w+|annul\w+|non|ailleurs)
(?:avons|ai|a|ont|est|sommes|suis|s'est|nous sommes|me suis) (?:finalement |donc |deja |aussi )?(?:choisi|retenu|opte|signe|selectionne|decide|prefere|parti|partis|partie|tourne|tournes|orient\w+|confie|pris|trouve) .. (?:autres?|ailleurs|concurren\w+|moins cher|moins chere|de ne pas|d'annuler|d'abandonner|de renoncer|de rester|de garder|quelqu'un|occasion|en interne|voisin|local\w*)
(?:c'est|ce sera|ca sera|reponse est|donc) (?:un )?non\b|^non(?: merci| desole\w*| pas pour nous| pas cette fois| malheureusement)*$|sans facon|tant pis
(?:ne|n') ?(?:\w+ )?(?:allons|vais|va|vont|pourrons|pouvons|pourrai|peux|souhaitons|souhaite|voulons|veux|donnons|donnerons|donne|prendrons|ferons|ferai|signerons|signons|retenons|retiendrons|poursuivrons|poursuivons|continuons|avons|ai) (?:donc |finalement |malheureusement )?(?:pas|plus) (?:le |la |les |y |en |vous )?(?:retenir|poursuivre|suivre|donner|donne|faire|signer|prendre|acheter|commander|suite|besoin|l'utilite|continuer|accepter|aller|renouveler|lancer|engager|les moyens|le budget|de budget|l'intention|retenu|votre)
n'(?:a|ont|est|etes|avez) pas (?:ete )?(?:retenue?s?|accepte\w*|valide\w*|suivi\w*|choisi\w*|selectionne\w*|autorise\w*|accorde\w*)
(?:ca|cela) (?:ne |n')?(?:nous |me |m')?(?:va|ira|sera|sert|vaut|colle|rentre|correspond|convient|interesse|marche)\w* (?:pas|plus)
ce (?:n'est|ne sera) (?:pas|plus) (?:pour (?:nous|moi)|possible|dans (?:nos|notre)|ce (?:que|qu'il)|le moment|d'actualite)
(?:trop|beaucoup trop|bien trop) (?:cher|chere|chers|eleve\w*)|hors (?:de )?(?:notre |nos |mon |de )?(?:budget|prix|portee|moyens)|au-dessus de (?:notre|nos|mon|mes)|pas les moyens|pas le budget
(?:projet|chantier|evenement|mariage|fete|operation|commande|travaux|salon) .. (?:annule\w*|abandonne\w*|tombe\w* a l'eau|suspendu\w*|refuse\w*|enterre\w*|arrete\w*)
(?:on|nous|je) (?:laisse|laissons|abandonne|abandonnons|renonce|renoncons|annule|annulons|passe|passons|decline|declinons|arrete|arretons|garde|gardons|reste|restons) (?:tomber|notre|votre|l'|le|la|mon|cette fois|tout|avec|la|chez|son|$)
(?:bonne continuation|une prochaine fois|une autre fois|bonne chance)
(?:mon|notre|un|le) (?:beau-frere|cousin|frere|neveu|voisin|fils|ami|copain|beau-pere) .. (?:fait|fera|faire|occupe|installe|moins cher)
(?:ont|avons|a|ai) prefere (?:celle|celui|une autre|un autre|l'offre|la proposition|travailler avec)|pas donner suite|sans suite|un de vos confreres|(?:on|nous) (?:fait|faisons|fera|ferons) (?:nous-memes|en interne|sans)
""",
    not_now=r"""
(?:pour le moment|pour l'instant|actuellement) non(?: merci)?$
(?:n'avons|n'ai) pas (?:de|le) (?:budget|besoin)
(?:trop|bien trop|beaucoup trop) (?:cher|chere|eleve)
(?:pas (?:cette annee|pour le moment|pour l'instant|en ce moment|maintenant|actuellement)|pour le moment non|cette annee non)(?: merci|$)
(?:pas|plus) de (?:budget|besoin|tresorerie|sous|argent)
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
^(?:oui|ok|d'accord|parfait|super|tres bien|c'est bon|entendu|banco|nickel|impeccable) .. (?:allez-y|allons-y|on y va|on signe|on part|c'est parti|vous pouvez|je prends|nous prenons|on prend|je signe|je valide|on valide|nous validons|lancez|go|banco|j'accepte|nous acceptons|c'est d'accord|faites)
(?:allez-y|allons-y|on y va|on fonce|c'est parti|banco|feu vert|marche conclu|affaire conclue|bon pour accord|c'est valide|c'est accepte|vendu|go pour|on lance|lancez|foncez|top depart|c'est ok pour (?:nous|moi)|c'est bon pour (?:nous|moi)|c'est oui(?! (?:sur le|en) principe)|d'accord pour (?:le|la|tout|votre|l'))
(?:on|nous|je) (?:prend|prends|prenons|signe|signons|valide|validons|accepte|acceptons|part|partons|pars|commande|commandons|retient|retenons|retiens|choisit|choisissons|confirme|confirmons|vous confie|vous confions|reserve|reservons|marche|suis partant\w*|sommes partants)(?: (?:avec vous|chez vous|le devis|l'offre|l'option|votre|cette (?:offre|option|formule)|la formule|la proposition|le pack|le lot|les deux|tout|tel quel|la commande|le contrat)|$)
(?:avons|ai|a|ont) (?:retenu|choisi|valide|accepte|signe|approuve|opte pour|selectionne) (?:votre|vous|le devis|l'offre|la proposition|le contrat|la formule|l'option|le votre|la votre)
(?:votre|le|la|l') ?(?:devis|offre|proposition|candidature|contrat) .. (?:retenue?(?! (?:notre|toute|mon) )|acceptee?|validee?|signee?|approuvee?|bon pour accord)
(?:direction|patron|patronne|chef|conseil|comite|associe|associee|mari|femme|syndic|copropriete|assemblee|banque|maire|mairie|tout le monde) .. (?:a (?:valide|accepte|approuve|dit oui|donne (?:son|le) (?:accord|feu vert|ok))|est d'accord|ont (?:valide|vote pour|dit oui)|valide|d'accord)
(?:devis|contrat|bon de commande|offre|proposition|commande|acompte|virement) .. (?:(?<!fais )(?<!fait )(?<!ferai )signe\w*|ci-joint\w*|en piece jointe|joint\w*|en retour|part aujourd'hui|est parti|envoye|fait|paraphe\w*)
(?:ci-joint|joint|trouverez|envoie|retourne|renvoie|adresse|poste|voici) .. (?:signe\w*|bon de commande|commande|acompte|cheque|bon pour accord|rib|virement)
(?:vous pouvez|tu peux|pouvez) (?:y aller|commencer|lancer|demarrer|proceder|commander|passer (?:la )?commande|bloquer|reserver|preparer le contrat|facturer|envoyer (?:le contrat|la facture|les papiers)|programmer|planifier|compter sur)
(?:je|j'ai|nous|on|avons|ai) .. (?:verse|vire|fait|effectue|regle|paye|depose|verserai|ferai|fais) .. (?:acompte|virement|reglement|paiement|cheque|arrhes)
(?:reserv|bloqu|planifi|program|prepar|lanc|commenc|envoy|fait)\w+(?:-moi|-nous|-la|-le)? .. (?:la date|les dates|le chantier|les travaux|le creneau|la commande|le contrat|la facture d'acompte|l'intervention|la livraison)
(?:offre|devis|prix|proposition|tarif) .. (?:nous|me) convient|mettre en (?:fabrication|production|route)|(?:on|nous) (?:vous )?(?:reserve|reservons|bloque|bloquons) (?:le|la|les|pour)|ok pour (?:le|la|les|l'|\d+)
""",
    likes=r"""
^(?:parfait|tres bien|d'accord|oui|ok|entendu)\b|(?:nous|me) convient|cela (?:nous|me) va
""",
    order=r"""
quand (?:pouvez|pourriez|commencez)\S* .. (?:commencer|demarrer|livrer|installer)?
comment (?:regler|payer|proceder au paiement)
(?:a quel|sur quel|quel) .. (?:compte|rib|ordre|iban)|(?:envoy|transmett|adress|fait\w+ (?:parvenir|suivre))\w*(?:-moi|-nous)? .. (?:rib|contrat|facture|iban|bon de commande|coordonnees bancaires|papiers|lien de paiement|acompte)
(?:quand|des quand) .. (?:commenc|demarr|livr|install|interven|ven|pass)\w+|(?:ou|comment) (?:dois-je|doit-on|je|on|faut-il|fait-on) .. (?:signe\w*|pay\w*|regl\w*|vers\w*|envoie|envoyer|l'acompte)
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
(?:apres les (?:vacances|fetes|conges)|a la rentree|au retour|plus tard|en attente|reportons)
(?:des que|lorsque) (?:j'ai|nous avons|j'aurai|nous aurons)
besoin de (?:temps|plus de temps|quelques jours|reflechir)
(?:laisse\w*|laissez-moi|laissez-nous|donnez-moi|donnez-nous|accordez\w*|besoin|faut) .. (?:temps|jours|semaine|semaines|reflechir|regarder|voir|delai|parler|consulter|que je|en discuter|etudier|l'avis|quelques)
(?:je|j'|nous|on|vais|allons|va|dois|devons|doit) .. (?:regard|etudi|lire|lirai|examin|reflechi|discut|parl|consult|voir|verrai|verrons|compar|decid|transmet|soumet|present|analys|fais suivre|faire suivre|faire un point|revien|recontact|rappel|tien)\w*
(?:vous|te|t') (?:redis|dis|dirai|dirons|tiens|reponds|repondrai|rappelle|recontacte|confirme|confirmerai|ecris|ecrirai|fais (?:un )?retour|ferai|donne|donnerai|donnerons|revien\w+)
(?:n'|ne) ?(?:\w+ )?(?:ai|avons|a|ont|est|sais|savons|peux|pouvons|pourrai|suis|sommes) (?:pas|rien) (?:encore|eu|pu|decide|tranche|fini)|pas encore|toujours pas|rien de decide
(?:on en|nous en|en) (?:reparle\w*|rediscute\w*|parle\w*|discut\w+)|(?:d'ici|pas avant|jusqu'a|jusqu'au) .. (?:vacances|fetes|noel|paques|rentree|ete|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|mois|semaine|annee|conges|lundi|mardi|mercredi|jeudi|vendredi|trimestre|bilan|ag|conseil)
(?:recontact|rappel|relanc|reven|reecri|ecri|contact)\w+(?:-moi|-nous)? .. (?:en|apres|dans|a la|debut|fin|la semaine|le mois|l'annee|mi|vers|courant|quand|lundi|mardi|mercredi|jeudi|vendredi|janvier|septembre)
(?:plus tard|a la rentree|sous peu|prochainement|quand j'aurai|des que j'ai|des que nous)
(?:conseil|comite|reunion|assemblee|ag|direction|copro|syndic|commission) .. (?:se reunit|est (?:le|prevu\w*)|statue|vote|tranchera|decide|aura lieu|en decide|le \d+|lundi|mardi|mercredi|jeudi|vendredi)
(?:en cours|a l'etude|en attente|entre les mains|sur (?:mon|son|le) bureau|dans les tuyaux|en stand-by|stand-by|debord\w+|sous l'eau|la tete sous l'eau|charrette|en deplacement|en conge\w*|pas le temps|pas urgent|rien ne presse|(?<!votre )(?<!ta )(?<!la )patience)
(?:tient|tiens|tenons|tiendrai|tiendrons) (?:bien )?(?:au courant|informes?)|(?:fais|fait|ferai|ferons|faisons) (?:un |vite un )?retour|a l'etude|manquerons pas de revenir|ni un oui ni un non|(?:se tiendra|aura lieu) .. (?:avril|mai|juin|le|en|fin|debut|courant)
(?:devons|dois|doit|faut) .. en (?:discuter|parler|reparler)|(?:fais|fait|faisons) (?:tourner|suivre|circuler)|(?:ne vous|vous) oublie pas|aucune decision
""",
    pending=r"""
(?:attente|attends|attendons|reste|manque|sous reserve) .. (?:validation|accord|signature|decision|reponse|feu vert)
(?:en principe|peut-etre|probablement|je pense|sans doute|a condition)
(?:sous reserve|reste|manque|il faut|faut|doit|attend\w*|en attente|depend) .. (?:accord|aval|valid\w+|signature|feu vert|banque|pret|patron|direction|mari|femme|associe\w*|conseil|mairie|permis|syndic|vote)
""",
    request=r"""
(?:ai|avons|aurais|aurions) (?:une|quelques|plusieurs|deux|encore) (?:petites? )?(?:questions?|interrogations?|precisions?)
(?:pouvez|pourriez|peux|pourrais)-?(?:vous|tu) .. (?:envoyer|preciser|detailler|confirmer|transmettre|expliquer|faire|ajouter|revoir)
(?:merci de|veuillez) (?:me |nous )?(?:envoyer|preciser|detailler|confirmer|transmettre|indiquer|revoir)
(?:souhaiterais|souhaiterions|aimerais|aimerions|voudrais|voudrions) (?:savoir|avoir|connaitre|echanger|obtenir|des precisions)
(?<!vous )(?<!tu )(?<!n'y )(?<!je )(?:pouvez|pourriez|peux|pourrais|peut|pourrait|pourrions|est-ce|serait-il|avez|auriez|y a-t-il|faites|feriez|proposez|acceptez|prenez)\S* ..
(?:quel|quels|quelle|quelles|combien|comment|quand|qui|ou|pourquoi|est-ce que|qu'en est-il|qu'est-ce) .. (?:prix|delai|garantie|cout|coute\w*|tarif|tva|compris\w*|inclu\w+|temps|livraison|est|sont|serait|remise|difference|marque|modele|conditions|prevu|fonctionne|faut|faire)
(?:si vous|si tu|a condition|sauf si|a moins) .. (?:baiss|descend|fait|retir|enlev|inclu|align|propos|rajout|offr|enlev|pouv)\w+
(?:question|questions|precision|precisions|interrogation|renseignement)|(?:souhait|aimer|voudr|besoin|il me faut|il nous faut|manque)\w* .. (?:savoir|connaitre|avoir|detail|precis\w+|voir|visite|rendez-vous|rdv|echantillon|remise|geste|fiche|reference\w*|chiffrage|variante|devis)
(?:merci de|veuillez|prier\w* de|envoyez|refaites|refaire|ajoutez|rajoutez|retirez|enlevez|detaillez|precisez|indiquez|chiffrez|revoyez|ajustez|transmettez)(?:-moi|-nous)? .. (?:devis|prix|detail\w*|fiche|poste|tva|ligne|option|offre|delai|remise|version|photos|references?|tarif\w*|chiffr\w+|precis\w+|montant|sans|avec)
(?:geste (?:commercial)?|remise|ristourne|rabais|negocier|un effort|mieux faire|meilleur prix|dernier prix|vous aligner|moins cher si)
""",
    for_it=r"""
oui|ok|accord|d'accord|parfait|valid\w+|accept\w+|sign\w+|confirm\w+|retenu|choisi|commande\w*|acompte|virement|ci-joint|bon pour|feu vert|allez-y|allons-y|banco|lancez|commencer|demarrer|prends|prenons|on y va|parti|c'est bon|vivement|hate|ravi\w*
""",
    against_it=r"""
non|pas|plus|ne|malheureusement|helas|desole\w*|regret\w*|autre|ailleurs|concurren\w+|cher|chere|budget|annul\w+|abandon\w*|renonc\w*|refus\w*|declin\w*|finalement|tant pis|moins cher|dommage|bonne continuation|prochaine fois|quand meme|malgre
""",
    not_yet=r"""
encore|apres|des que|quand|semaine|mois|vacances|rentree|prochain\w*|attend\w*|attente|etudi\w+|regard\w+|reflechi\w*|discut\w+|decid\w+|decision|conseil|reunion|retour|revien\w*|reven\w+|recu|reception|jusqu\w*|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|temps|tard|patien\w+
""",
    wants=r"""
quel|quelle|quels|quelles|combien|comment|quand|ou|qui|pouvez|pourriez|peut|est-ce|compris|inclus|remise|delai|garantie|tva|livraison|question\w*|savoir|detail\w*|precis\w+|prix|baisser|geste|visite|rendez-vous|echantillon|fiche|option|variante|si
""",
    beside=r"""
tromp\w+|erreur|pas moi|qui (?:etes|es)|jamais demande|ne travaille plus|adressez|contactez|piece jointe|ouvrir|s'ouvre|vide|mdr|haha\w*|amities|bises|felicitations|famille|bonne annee|cafe|dejeuner|reclam\w+|panne|facture|autre sujet|a \d+h\d*|merci|condoleances
""",
    decider=r"""
patron\w*|chef\w*|direct\w+|gerant\w*|conseil|comite|associe\w*|mari|femme|epoux|epouse|proprietaire\w*|syndic|copropriete|copro|assemblee|comptable|comptabilite|achats|banque|avocat|maire|mairie|juridique|siege|banquier|parents
""",
    dealing=r"""
contrat|facture|acompte|virement|rib|iban|compte|commande|signature|cheque|papiers|coordonnees|livraison|chantier|travaux|cles|demarrage|bon de commande
""",
    courtesy=r"""
(?:comment allez-vous|ca va|n'est-ce pas|si vous (?:avez|souhaitez|voulez) (?:des|une|d'autres|plus))
""",
    rivals=r"autres?|concurrents?|concurrence|confreres?",
    negation=r"ne|n'est|n'a|n'ai|n'avons|pas|plus|jamais|sans|ni|non|aucune?",
    contrast=r"mais|cependant|toutefois|neanmoins|par contre|en revanche",
    condition=r"si|quand|des que|lorsque|a condition|sous reserve|serait|pourrait|pourrions",
    asks=r"que|quel|quelle|quand|comment|combien|qui|ou|pouvez|pourriez|est|avez|y",
)
