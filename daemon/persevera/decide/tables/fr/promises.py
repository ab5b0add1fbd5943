"""French words of promises, folded."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.promises import PromiseWords

_YOU = r"(?:vous|te|t'|vous l'|vous les?|te l'|te les?|vous la|te la|vous en|vous y)"
_VERB = (
    r"(?:appel|rappel|recontact|contact|telephon|envoi|envoy|enverr|adress|transmet|transmettr|remet|remettr|apport|livr|presente|presenter|confirm|donn|dir|dis\b|dit|fai|"
    r"ferai|fais|tien|tiendr|revien|reviendr|retrouv|attend|attends|recevr|recoi|rencontr|expliqu|montr|soumet|soumettr|fourni|depos|laiss|mail|ecri|repond|"
    r"relanc|visit|voi|verr|communiqu|prepar|rejoin|parl|repass|pass|invit|amen|propos|re-?telephon|sonn|reserv|redi|redonn|aurai|ferons)"
)
_DOC = r"(?:devis|proposition|offre|plans?|maquettes?|echantillons?|contrat|version|chiffr\w+|bon a tirer|bat|dossier|tarifs?|rapport)"

_CLITIC = r"(?:vous |te |t'|le |la |l'|les |leur |lui |en |y |m'|me |nous |se |s'|m'en |vous en |t'en |vous l'|te l'|ca )"
#: What is no act of ours that could be awaited, and what only looks like a verb.
_STATE = (
    r"(?:suis|sommes|serai|serons|est|sera|ai|as|a|avons|aurai|aurons|avais|avions|etais|etions|peux|pouvons|pourrai|pourrons|pourrais|pourrait|pourrions|devrait|dois|devons|devrai|devais|devrais|veux|voulons|voudrais|voudrions|souhaite|souhaitons|souhaiterais|"
    r"aimerais|aimerions|pense|pensons|crois|croyons|espere|esperons|sais|savons|attends|attendons|attendrai|compte sur|comptons sur|garde|gardons|bloque|bloquons|reserve|reservons|maintiens|maintenons|tiens le prix|pars|partons|ferme|fermons|"
    r"fermerons|ouvre|ouvrons|ouvrirons|commence|commencons|demarre|demarrons|remercie|remercions|demande|demandons|prie|prions|propose|proposons|sors|rentre|rentrons|ne|n'|pas|ferai pas|aura|auras|auront|auraient|aurait|offre|offrons|"
    r"augmente|augmentons|facture|facturons|cherchais|cherchions|comprends|note que|vois que|reste|restons|travaille|travaillons|prends (?:mes|des|quelques)|prenons (?:nos|des)|suppose|considere|constate|apprends|rappelle que|confirme que|refere|detaille|detaillons|expose|exposons|presente nos|presentons nos)"
)
_DO = r"(?:confirm|di[ts]|dire|donn|envoy|enver|envoi|pass|appel|rappel|indiqu|transm|retourn|renvoy|remett|repond|reten|decid|signe|pay|regl|vers|communiqu|inform|preven|avis|valid|fai|choisi|accept|apport|fourni|rempli|complet|autoris|tenir|savoir|rendre|redi|precis|fixe|arbitr)"
_LIMIT = r"(?=[^.;?!]{0,60}?(?:\bavant\b|d'ici|au plus tard|jusqu'a|\bpour (?:le |lundi|mardi|mercredi|jeudi|vendredi|demain)|\blundi|\bmardi|\bmercredi|\bjeudi|\bvendredi|\bdemain))"
TABLE = PromiseWords(
    ours=rf"""
        (?:je|nous|on)(?: ne)? ?(?:me permettrai de |nous permettrons de |me permets de |me charge de |reviendrai |peux |pourrai |pouvons |pourrons |vais |allons |vas |va |compte |prevois de |propose de |dois |devons )?{_YOU} ?(?:ai )?{_VERB}\w*
        (?:je|nous|on) {_CLITIC}{{0,2}}(?!{_STATE}\b)(?:(?<=nous )[a-z]+ons|(?<!nous )[a-z]+(?:e|s|x|ai|ra|t|d|a))\b
        j'(?!ai\b|avais|aurais|aurai\b|attends|espere|etais|aimerais|augmente|ouvre)(?:en |y )?[a-z]+\b
        on s'(?:appelle|appellera|ecrit|y)
        (?:je|nous) m'engage|nous nous engageons|je m'en occupe|je m'occupe
        (?:ce|tout|ca|cela|il|elle|le|la|votre [a-z]+)? ?(?:sera|seront|est) (?:pret|prete|prets|pretes|fait|faite|fini|termine)s?\b
        (?:vous|tu) (?:l'|les |en |m')?(?:aurez|auras|avez le|avez la|as le|as la|as ca|recevrez)\b
        (?:vous|tu) l'(?:avez|as) (?=lundi|mardi|mercredi|jeudi|vendredi|demain|avant|au plus|pour|le)
        (?:quelqu'un|un collegue|une collegue|un technicien|une technicienne|l'equipe|les gars|un de nos [a-z]+)(?: de chez nous| de l'[a-z]+| a nous)? (?:passe|passera|vient|viendra|vous|appelle|appellera|sera)\b
        (?:se presente|se presentera|passe|passera|arrive|arrivera|livre|sera)\b[^.;?]{{0,45}}?(?:chez (?:vous|toi)|dans vos|a votre|sur votre)
        (?:{_DOC}) (?:(?:vous|te) )?(?:parviendr\w+|part|partira|partent|arrive|arrivera|sera envoye\w*)\b
        vous parviendra|vous parviendront|te parviendra
        (?:je|nous) confirm(?:e|ons) (?:ma|notre|le|la) (?:presence|venue|visite|rendez-vous|rdv|reunion)
        (?:je|nous|on) (?:serai|serons|sera|suis|sommes) (?:chez|la\b|sur place|sur site|dans vos|a votre|en ligne|presente?s?|avec vous)
        j'(?:appelle|appellerai|envoie|enverrai|apporte|apporterai|arrive|arriverai|adresse|attends|attendrai|ecris|ecrirai|irai|y serai)\b
        (?:je|nous) (?:me permettrai|nous permettrons) de (?:vous|te) [a-z]+
        (?:je|nous|on) (?:reviens|reviendrai|revenons|reviendrons|repasse|repasserai|repassons|repasserons|passe|passerai|passons|passerons|viens|viendrai|venons|viendrons|monte|descends|me rends|me rendrai|me deplace|envoie|enverrai|enverrons|livre|livrerai|rappelle|rappellerai|appelle|appellerai|depose|deposerai|apporte|apporterai|remets|remettrai|recontacte|reprends|reprendrai|reprendrons|relance|relancerai|fais|ferai|ferons) (?:vers (?:vous|toi)|vous|te|chez|dans vos|a votre|sur (?:place|site)|la|les|le|mesurer|prendre|voir|sur|au|a\b|en\b|un|contact|[a-z]+)
        (?:je|nous|on) (?:vais|allons|va) (?:vous |te )?[a-z]+er\b
        on se (?:parle|voit|rappelle|retrouve|reparle|revoit|appelle|telephone|reunit)
        nous (?:parlerons|verrons|retrouverons|retrouvons|reunissons|reunirons|reparlons|reparlerons|revoyons|rencontrons|rencontrerons)\b
        nous nous (?:parlons|parlerons|verrons|voyons|retrouvons|retrouverons|reunissons|rappelons|appelons|rencontrons|rencontrerons|reparlons)\b
        on (?:mange|dejeune|dine|prend un cafe|en reparle|en discute|fait le point|regarde|cale|reprend|boit un verre)
        (?:parlons|parlons-en|voyons|faisons le point|reparlons|retrouvons)-?(?:nous|en)?\b
        (?:vous|tu) (?:aurez|auras|recevrez|recevras|recevez|recois|trouverez sur)\b
        (?:notre|le|ce|mon) (?:rendez-vous|rdv|entretien|appel|rendez vous) (?:est |reste |aura lieu )?(?:fixe|prevu|confirme|le|du|maintenu)
        (?:rendez-vous|rdv|r-v|reunion|visite|appel|demo)(?: donc| fixe| confirme| pris| prevu| cale| est fixe)* (?:le|lundi|mardi|mercredi|jeudi|vendredi|demain|a)\b
        (?:notre|nos|mon|ma) (?:[a-z']+ ){{1,4}}(?:(?:sera|seront) (?:chez (?:vous|toi)|sur place|dans vos|a votre)|passera|passeront|viendra|viendront|vous (?:appellera|contactera|rappellera|rendra visite|livrera|apportera))\b
        (?:{_DOC}) (?:[a-z]+ ){{0,2}}(?:chez vous|chez toi|vous parviendr\w+|te parviendr\w+|suivra|sera (?:chez|dans|pret|sur))
        (?:vous|te) (?:parviendra|parviendront|sera (?:adresse|envoye|remis|transmis)e?|seront (?:adresse|envoye|remis|transmis)e?s)
        (?:\Aa|(?<=, )a|(?<=donc )a) (?=lundi|mardi|mercredi|jeudi|vendredi|demain)
    """,
    theirs=rf"""
        merci (?:de|pour) (?:votre|ton|vos) (?:retour|reponse|accord|confirmation|decision)
        (?:il (?:me |nous )?(?:faut|faudra|faudrait)(?: que vous| que tu| que je l[ea]| que je| que)?) (?:(?:me|nous|l[ea]|les) )*(?:{_DO}|sach)[a-z]*
        (?:vous|tu) (?:avez|as|aurez|auras)(?: le temps)? jusqu'
        (?:vous|tu) (?:devez|dois|devrez|devras) (?:me |nous |m'|le |la )*{_DO}[a-z]*
        (?:date limite|delai|dernier delai) (?:de|pour) (?:votre |la |me |nous )*(?:reponse|repondre|confirmation|confirmer|decision|signature|signer|retour|decider)
        (?:je|nous) (?:dois|devons) (?:avoir|savoir|recevoir)
        (?:je|nous) (?:vous|te) (?:demande|demandons|prie|prions|remercie|remercions|serais reconnaissante?|saurais gre) (?:de|d') ?(?!votre (?:confiance|interet|accueil|visite))(?:bien vouloir )?(?:me |nous |m')*{_DO}[a-z]*
        (?:(?<=\A)|(?<=[.,;:!(] )|(?<=et ))(?:signez|reglez|payez|versez|passez|venez|choisissez|decidez|confirmez|repondez|envoyez|retournez|renvoyez|remplissez|validez|reservez|appelez|rappelez|faites|signe|regle|paie|passe|viens|confirme|reponds|envoie|renvoie|valide|appelle|rappelle|fais)(?:-[a-z]+)?\b{_LIMIT}
        (?:appelle|rappelle|ecris|reponds|envoie|dis|tiens|previens)-(?:moi|nous)\b
        merci (?:de|d'|par avance de|d'avance de) (?:bien vouloir |me |nous |m'|nous l'|votre |ton )*(?!m'avoir|nous avoir|avoir|votre (?:visite|accueil|confiance|temps)|l'accueil)[a-z]+
        (?:vous|tu) (?:me |nous |m'|nous l'|me l'|m'en )(?:le |la |les )?(?:confirm|dir|dit|di[st]|envoy|envoi|enverr|transm|adress|retourn|renvoy|renverr|donn|fai|fer|remet|tien|repond|appel|rappel|communiqu|indiqu|livr|signal|rend|rappor|avis)\w*
        (?:vous|tu) (?:deviez|devez|devriez|devais|dois|vous etiez engage|aviez dit|avez dit|avez promis|m'avez (?:dit|promis)|m'aviez (?:dit|promis)|m'as dit|pensiez|alliez)\b
        dans l'attente
        (?:j'attends|nous attendons|j'attendrai) (?:votre|ton|vos|tes|le|la|les)
        (?:il me faudrait|il me faut|il nous faudrait|il nous faut|il faudrait que vous|j'aurais besoin|nous aurions besoin|j'ai besoin|nous avons besoin|me faudrait|j'aurai besoin)
        (?:veuillez|pourriez-vous|pouvez-vous|priere de|je vous prie de|nous vous prions de|je vous saurais gre de|nous vous saurions gre de|auriez-vous l'amabilite de) (?!trouver|agreer|recevoir|croire|noter|excuser)(?:bien vouloir |me |nous |m')*[a-z]+
        (?:confirmez|dites|envoyez|renvoyez|retournez|transmettez|repondez|appelez|rappelez|tenez|donnez|communiquez|faites|indiquez|prevenez|avisez|confirme|dis|envoie|renvoie|rappelle|tiens|donne|previens|fais)-(?:moi|nous|le|la|les|m')\b
        (?:votre|ton|vos) (?:retour|reponse|accord|confirmation|decision|feu vert|validation|signature|bon pour accord|bon de commande|avis)
        (?:retour|reponse|accord|confirmation) (?:souhaite|attendu|avant|d'ici|pour le)\w*
        (?:je|nous) (?:compte|comptons) sur (?:votre|ton|vous|toi)
        (?:nous|je) (?:vous )?(?:serais|serions|serons) (?:reconnaissants?|gre|heureux) (?:de |que )
    """,
    requests=rf"""
        si (?:vous|tu) (?:pouvez|pouviez|peux|pouvais|pourriez) (?:me |nous |m'|l[ea] |les |en )*{_DO}[a-z]*(?![^.;?!]{{0,90}}(?:\bon commence|nous commencons|nous commencerons|remise|demarr))
        (?:pensez|pense|n'oubliez pas|n'oublie pas|oubliez pas|oublie pas|veillez)(?: bien)? (?:a|de|d') ?(?:me|nous|bien|l[ea]s?|{_DO})
        (?:faites|fais|faire|effectuez|effectuer|proceder au) (?:le |la |un |une )?(?:virement|reglement|paiement|acompte|reservation)\b
        (?:pourriez|pouvez|pourrez|pourrais|peux|pourras)-(?:vous|tu) (?:me |nous |m'|l[ea] |les |en |bien vouloir |s'il vous plait |stp |svp )*{_DO}[a-z]*
        (?:est-ce que )?(?:vous|tu) (?:pouvez|pourriez|pourrez|peux|pourrais|pourras) (?:me |nous |m'|l[ea] |les |en )*{_DO}[a-z]*
        (?:est-ce que )?(?:vous|tu) (?:me |nous |m'|nous l'|me l'|m'en )(?:l[ea] |les )?(?:confirm|dit|di[rst]|envoy|envoi|enverr|transm|adress|retourn|renvoy|renvoi|renverr|donn|remet|tien|repond|appel|rappel|communiqu|indiqu|redi|fai[st]\b|signe)\w*
        (?:puis-je|peut-on|pourrait-on|pouvons-nous|pourrions-nous|pourrais-je|peux-je) (?:vous demander|te demander|avoir|compter|recevoir|savoir|obtenir)
        (?:serait-il|est-il|c'est|ce serait|il serait) possible (?:de |d'|que )
        (?:vous serait-il|te serait-il) possible
        (?:une|votre|ta) (?:reponse|confirmation|decision|validation)\b
        (?:l'ideal serait|ce serait (?:bien|parfait|super|ideal)|ca m'arrangerait)
    """,
    appointed=r"""
        comme (?:convenu|prevu|dit|entendu|on a dit|discute|vu ensemble)
        (?:a votre|a ton|dans vos|chez|a notre|a mon|sur|a l'|au) ?(?:bureau|bureaux|vous|toi|nous|moi|place|site|chantier|atelier|magasin|boutique|agence|etude|cabinet)
        (?:c'est )?(?:note|cale|confirme|reserve|entendu|parfait|d'accord|bloque)\b(?: pour| le|,)
        \A\W*(?:donc|alors|ok|parfait|tres bien|entendu|d'accord|c'est (?:bon|note|parti))\b
        (?:vous|te) (?:note|bloque)\b
    """,
    sending=r"(?:je|nous) (?:vous|te|t') ?(?:envoie|envoyons|adresse|adressons|transmets|transmettons|joins|remets|remettons)\b",
    meeting=r"rendez-vous|rdv|reunion|appel|visite|visio|demo|entretien",
    apart=r"et|mais|car|donc|parce que|puisque|alors|comme|ou|quand|pendant que|afin de|sinon|faute de quoi|avant l'",
    condition=r"si|s'il|sous reserve|en cas de|a condition|des que (?:vous|nous|j'|je)|lorsque (?:vous|nous)|quand (?:vous|nous)|une fois que|une fois|pourvu que|sauf si|a moins que|qu'en cas",
    once=r"(?:quand|lorsque|des que|une fois)(?: [a-z]+)?",
    courtesy=r"""
        sans (?:nouvelles?|retour|reponse|avis contraire)|si (?:je|nous) n'(?:ai|avons) (?:pas|rien|aucune?)(?: de)? (?:nouvelles?|retour|reponse|recu)|sauf (?:avis contraire|contrordre)
        si (?:vous|tu) (?:pouvez|pouviez|peux|pouvais|pourriez)
        si (?:cela|ca|vous) (?:vous |te )?(?:convient|va|le voulez bien|voulez bien|etes d'accord|arrange)
        meme si|s'il (?:vous|te) plait|si possible|si vous le permettez|si vous voulez|si tu veux|si tout va bien|si ca te va|comme convenu
    """,
    telling=r"(?:dir|dis|dit|confirm|savoir|voir|demand|indiqu|tien|repond|preven|regard|verifi|inform|precis)\w*",
    negation=r"""
        (?:ne|n'|pas|jamais|inutile de|sans(?! (?:nouvelle|retour|reponse|faute|avis)))(?: (?:vous|te|me|nous|pas|le|la|les|de|pourrai|peux|pouvons|pourrons|serai|suis)){0,3}
    """,
    void=r"""
        (?:inutile|pas besoin|pas necessaire|n'est pas (?:utile|necessaire)|aucune urgence|rien ne presse|ne pourrai pas|ne pourrons pas|ne peux pas|ne serai pas|impossible)
        (?:j'aurais (?:voulu|aime|du)|nous aurions (?:voulu|aime)|je voulais|devait|auriez pu)
        (?:je|nous|j')(?: ?ne|n')? ?(?:vous |te )?[a-z]+ (?:pas|plus|jamais)\b
        (?:gard|bloqu|reserv|maint|tien|tenons|assur)[a-z]*\b[^.;]{0,50}?\bjusqu'
        (?:il|elle|ils|elles) (?:va|vont|doit|doivent|devait|m'a|a dit|sera)\b
    """,
    facts=r"""
        (?:c'est|est|sera|etant|etait) (?:un jour )?(?:ferie|chome|l'ascension|noel|paques|le pont|dimanche|samedi)\w*
        (?:ferie|ferme|fermes|fermee|fermons|fermeture|conges?\b|vacances|chome|je fais le pont|absent|absente|en deplacement|inventaire)\w*
        (?:valable|validite|valide|expire|echeance|en vigueur|promotion|remise|tarif valable|augment\w+|maintenu)
        (?:delai de|delai d'|livraison|demarrage|demarre\w*|debut des travaux|commence\w*|paiement|reglement|facturation|livrable|mise en service)
        (?:salon|congres|foire|changement d'heure|commission|assemblee|edition|siege|se tient|se tiendra|s'est tenue)\b
    """,
    third=r"(?:et |que |mais )?(?:(?:le|la|les|mon|ma|mes|un|une) |l' ?)(?!equipe)[a-z']+(?: [a-z']+){0,3}|(?:il|elle|ils|elles)",
    elsewhere=r"pour la|pour le|sur la|sur le|concernant",
    of=r"du|de la|de l'|depuis le|depuis|de",
    by=r"(?:avant la fin|partir|courant|debut|fin|cours|apres-midi|matin|soir|compter|lendemain|des|ici|autour) (?:du|de la|de l'|de)",
    either=r"ou",
    now=r"ci-joint\w*|joint\w*|annexe",
)
