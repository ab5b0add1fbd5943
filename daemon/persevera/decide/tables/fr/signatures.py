"""How people close a mail in French, and what is put around it."""

# ruff: noqa: E501 -- an alternative is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.signatures import SignatureWords

TABLE = SignatureWords(
    closings=r"""
(?:bien |tres |tres |plus )?(?:cordialement|amicalement|respectueusement|sincerement|courtoisement|affectueusement)(?: (?:votre|votres|a vous|a vous tous|a tous|a toi|et bonne \w+))?|cdlt|cdt|crdt|cldt|amts
bien (?:a|des choses a) (?:vous|toi|vous deux|vous tous)|bien votre|(?:votre )?bien devoue[e]?|votre (?:bien )?devouee?
(?:avec |recevez |veuillez (?:recevoir|agreer|croire)[^.]{0,60}|je vous prie [^.]{0,80})?(?:(?:mes|nos|l'expression de mes|l'expression de nos) )?(?:(?:meilleures|sinceres|cordiales|respectueuses|bonnes) )?(?:salutations|sentiments)(?: (?:distinguees?|distingues?|les meilleur[e]?s|cordial(?:es)?|cordiaux|respectueu(?:x|ses)|devoues|sinceres|les plus \w+)){0,2}
(?:je|nous) (?:vous prie|vous prions|te prie) d'agreer[^.]{0,120}|veuillez agreer[^.]{0,120}
(?:(?:gros|grosses|bons) )?(?:bisous?|bises?|becots)|je (?:t'embrasse|vous embrasse)|amities|(?:meilleures|toutes mes) amities|a\+|a plus
""",
    partings=r"""
(?:bonne|belle|excellente|tres bonne|tres belle) (?:journee|soiree|semaine|fin de journee|fin de semaine|apres-midi|continuation|annee|reception|vacances)(?: .{2,20})?|bon (?:week-end|weekend|courage|dimanche|apres-midi|appetit|vent)|bel (?:ete|apres-midi)|bonnes (?:fetes|vacances)(?: .{2,20})?|joyeuses fetes
a (?:bientot|tres bientot|demain|tout a l'heure|tres vite|lundi|mardi|mercredi|jeudi|vendredi|la semaine prochaine|votre disposition|l'occasion)|au (?:plaisir|revoir)(?: de vous lire)?|salut|ciao|tchao|tchuss|courage|prenez soin de vous
(?:dans l'attente|en attendant|dans l'attente de|en vous souhaitant|restant a|je reste a|nous restons a|je reste|au plaisir)(?: [\w']+){0,7}
""",
    thanks=r"""
merci(?: (?:beaucoup|d'avance|bien|par avance|encore|a vous|a toi|infiniment|et [\w -]{3,30}|pour (?:tout|votre [\w ]{3,15})|de votre [\w ]{3,15})){0,2}|mille mercis|avec mes remerciements|(?:un )?grand merci
""",
    footers=r"""
(?:envoye|ecrit|envoyee) (?:de|depuis|a partir de|avec|via|par) .{1,80}
(?:telecharger|telechargez|obtenez|obtenir) outlook .{1,60}
(?:desole|excusez|pardon) (?:pour |les |la |ma )?(?:la )?(?:brievete|fautes|coquilles).{0,80}|garanti sans virus.{0,60}|sans virus.{0,60}
(?:suivez-nous|retrouvez-nous|rejoignez-nous) (?:sur|:).{0,80}
""",
    notice_heads=frozenset(
        {
            "ce message",
            "ce mail",
            "ce courriel",
            "ce courrier",
            "cet e-mail",
            "cet email",
            "avis de confidentialite",
            "avertissement",
            "confidentialite",
            "mention legale",
            "mentions legales",
            "les informations contenues",
            "l'information contenue",
            "le contenu de ce",
            "si vous n'etes pas le destinataire",
            "si vous avez recu ce",
            "conformement au rgpd",
            "conformement a la loi",
            "avant d'imprimer",
            "pensez a l'environnement",
            "n'imprimez ce",
            "n'imprimez que",
            "merci de n'imprimer",
        }
    ),
    notice_words=frozenset(
        {
            "confidentiel",
            "confidentiels",
            "confidentielle",
            "confidentielles",
            "strictement",
            "destinataire",
            "destinataires",
            "supprimer",
            "detruire",
            "par erreur",
            "rgpd",
            "secret professionnel",
            "interdite",
        }
    ),
    notice_lines=r"""
(?:avant d'imprimer|pensez a l'environnement|n'imprimez (?:ce|cet|que)).{0,120}|ce (?:message|mail|courriel) (?:est|peut etre) (?:strictement )?confidentiel.{0,120}
""",
    trees=frozenset({"imprimer", "imprimez", "environnement", "papier", "planete"}),
    banners=frozenset(
        {
            "attention : cet e-mail",
            "attention: cet e-mail",
            "attention : ce mail",
            "attention : ce message",
            "attention : courriel externe",
            "ce message provient de l'exterieur",
            "ce message provient d'un expediteur externe",
            "cet e-mail provient de l'exterieur",
            "expediteur externe",
            "e-mail externe",
            "mail externe",
            "[externe]",
            "vous n'obtenez pas souvent",
            "vous ne recevez pas souvent",
            "certaines personnes qui ont recu ce message",
        }
    ),
    postscript=r"""
(?:p\.? ?s\.?|n\.? ?b\.?)(?: ?:|\.-|\. | -)
""",
    contact=r"""
tel|telephone|mob|mobile|portable|port|gsm|fax|ligne directe|standard|poste
""",
    titles=words_of("m mme mlle mr dr me maitre pr prof docteur mgr"),
    particles=frozenset({"de", "du", "des", "le", "la", "d'", "et"}),
    commands=r"""
(?:oui|non|ok|parfait|entendu|d'accord|recu|valide|confirme|urgent|dis-moi|dites-moi|regarde|voila)
""",
)
