"""How French reads: frequent words, greetings, and ways to address the reader."""

# ruff: noqa: E501 -- an alternative is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.language import LanguageWords, Register

TABLE = LanguageWords(
    frequent=words_of(
        """
        a absence absent acceptons accepté accord allez alors août appelez appelle après as assez attend attendons
        attends au aussi autre aux avant avec avez avis avoir avons avril ben besoin bien bientôt bon bonjour bonne
        bonnes bonsoir bureau c'est ce cela cette cher chez choisi ci-joint combien comme comment commercial compris
        confirme confirmé congés contrat cordialement côté d'accord d'un d'une dans de demain depuis dernier des
        dessus deux devis dis dites donc dont du décembre décision déjà désolé désolée elle en encore ensemble entendu
        envoie envoyez envoyé essaie est et eu excellent facture faire fais fait faites faut fin finalement fois
        février gelé geste gros hier hélas ici il ils impeccable intéressant intéresse intéressé intéressés j'ai
        jamais janvier je jeudi joint jour journée juillet juin jusqu jusqu'au l'on la laisse laissez lance le les
        leur long lui lundi là ma mai mais manque mardi mars merci mercredi mes mieux moi moins mois mon montant même
        n'avons n'est navré ne nickel non nos notre noté nous novembre octobre offre on ont ou ouais oui où par
        parfait parle parler parlons pas passe passez pense peu peut peux plaît plus plutôt point possible pour
        pourquoi pourriez pouvez pouvons première prends prestataire prix problème prochain prochaine proposition
        préfère qu'il quand que quel quelle quelques question qui quoi rappelez rappelle refusé regarde regarder
        remise rendez retenu retour reviens reçu rien réunion s'il sa sais sans se semaine septembre sera serait ses
        seulement si signé soit son sont suis suite suivant super sur ta tard tarif te temps tomber ton toujours tout
        toute toutes trop trouvé très ttc tu un une va vais validé vendredi vers veut veux vite voici voilà voir vois
        vos votre vous vraiment vu y ça été être
        """
    ),
    endings=words_of("ez tions aux eux eurs eur ement ée ées és ette ettes ique ais ait aient ant ie ure"),
    signs="œêèùûë",
    sign_worth=0.8,
    greetings=r"""
(?:re)?bonjour(?: a (?:tous|toutes|vous|toi|vous deux))?|bonsoir|salut|coucou|hello|hi|hey|cher|chere|chers|cheres|mon cher|ma chere|bien le bonjour|a qui de droit
madame, monsieur|(?:madame|monsieur|mesdames|messieurs|mesdemoiselles|maitre|docteur)
""",
    addressed=words_of(
        """
        m mme mlle mr dr me madame monsieur mesdames messieurs maitre docteur professeur tous toutes equipe
        client cliente clients ami amie amis amies collegue collegues chef patron cher chere chers cheres et les
        le la de du des a deux president presidente directeur directrice maire pere soeur partenaire voisin mon
        ma
        """
    ),
    courtesies=r"""
(?:comment (?:vas-tu|allez-vous|ca va|tu vas|vous allez)|(?:tu vas|vous allez|ca va)(?: bien)?|j'espere que (?:tu vas|vous allez|tout va)(?: tres)? bien|bonne annee|meilleurs voeux|bon lundi|bien le bonjour|enchantee?)(?: a (?:tous|toi|vous))?|bonjour|bonsoir
""",
    registers=(
        Register(
            name="vous",
            folded=r"""
2 \b(?:vous|votre|vos)\b
2 \b(?:madame|monsieur|maitre|mesdames|messieurs)\b
2 \b(?:veuillez|dites-moi|faites-moi|n'hesitez pas|merci de (?:me|nous|bien))\b
""",
        ),
        Register(
            name="tu-fr",
            folded=r"""
2 \b(?:tu|te|toi|ton|tes)\b|\bt'(?:as|es|en|ai|a|envoie|avais|etais|auras|y|appelle|ecris|embrasse)\b
2 \bta (?!=)\w{3}
2 \b(?:dis-moi|fais-moi|envoie-moi|regarde|n'hesite pas|rappelle-moi|tiens-moi|appelle-moi|prends|jette)\b
1 ^(?:salut|coucou|hello|hey)\b
""",
        ),
    ),
)
