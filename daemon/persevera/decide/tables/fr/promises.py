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

TABLE = PromiseWords(
    ours=rf"""
        (?:je|nous|on)(?: ne)? ?(?:me permettrai de |nous permettrons de |me permets de |me charge de |reviendrai |peux |pourrai |pouvons |pourrons |vais |allons |vas |va |compte |prevois de |propose de |dois |devons )?{_YOU} ?(?:ai )?{_VERB}\w*
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
    theirs=r"""
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
    sending=r"(?:je|nous) (?:vous|te|t') ?(?:envoie|envoyons|adresse|adressons|transmets|transmettons|joins|remets|remettons)\b",
    meeting=r"rendez-vous|rdv|reunion|appel|visite|visio|demo|entretien",
    apart=r"et|mais|car|donc|parce que|puisque|alors|comme|ou|quand|pendant que|afin de|sinon|faute de quoi|avant l'",
    condition=r"si|s'il|sous reserve|en cas de|a condition|des que (?:vous|nous|j'|je)|lorsque (?:vous|nous)|quand (?:vous|nous)|une fois que|une fois|pourvu que|sauf si|a moins que|qu'en cas",
    once=r"(?:quand|lorsque|des que|une fois)(?: [a-z]+)?",
    courtesy=r"""
        si (?:cela|ca|vous) (?:vous |te )?(?:convient|va|le voulez bien|voulez bien|etes d'accord|arrange)
        meme si|s'il (?:vous|te) plait|si possible|si vous le permettez|si vous voulez|si tu veux|si tout va bien|si ca te va|comme convenu
    """,
    telling=r"(?:dir|dis|dit|confirm|savoir|voir|demand|indiqu|tien|repond|preven|regard|verifi|inform|precis)\w*",
    negation=r"""
        (?:ne|n'|pas|jamais|inutile de|sans)(?: (?:vous|te|me|nous|pas|le|la|les|de|pourrai|peux|pouvons|pourrons|serai|suis)){0,3}
    """,
    void=r"""
        (?:inutile|pas besoin|pas necessaire|n'est pas (?:utile|necessaire)|aucune urgence|rien ne presse|ne pourrai pas|ne pourrons pas|ne peux pas|ne serai pas|impossible)
        (?:j'aurais (?:voulu|aime|du)|nous aurions (?:voulu|aime)|je voulais|devait|auriez pu)
        (?:je|nous|j')(?: ?ne|n')? ?(?:vous |te )?[a-z]+ (?:pas|plus|jamais)\b
        (?:il|elle|ils|elles) (?:va|vont|doit|doivent|devait|m'a|a dit|sera)\b
    """,
    facts=r"""
        (?:c'est|est|sera|etant|etait) (?:un jour )?(?:ferie|chome|l'ascension|noel|paques|le pont|dimanche|samedi)\w*
        (?:ferie|ferme|fermes|fermee|fermons|fermeture|conges?\b|vacances|chome|je fais le pont|absent|absente|en deplacement|inventaire)\w*
        (?:valable|validite|valide|expire|echeance|en vigueur|promotion|remise|tarif valable|augment\w+|maintenu)
        (?:delai de|delai d'|livraison|demarrage|demarre\w*|debut des travaux|commence\w*|paiement|reglement|facturation|livrable|mise en service)
        (?:salon|congres|foire|changement d'heure|commission|assemblee|edition|siege|se tient|se tiendra|s'est tenue)\b
    """,
    third=r"(?:et |que |mais )?(?:le|la|les|mon|ma|mes|un|une|l') ?(?!equipe)[a-z']+(?: [a-z']+){0,3}|(?:il|elle|ils|elles)",
    elsewhere=r"pour la|pour le|sur la|sur le|concernant",
    of=r"du|de la|de l'|depuis le|depuis|de",
    by=r"(?:avant la fin|partir|courant|debut|fin|cours|apres-midi|matin|soir|compter|lendemain|des|ici|autour) (?:du|de la|de l'|de)",
    either=r"ou",
    now=r"ci-joint\w*|joint\w*|annexe",
)
