"""French words for days, hours and dates, folded: those of France, Belgium and Switzerland."""

# ruff: noqa: E501 -- a rule is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.dates import DateWords, counted

_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_NEXT = r"(?:prochaine?|qui vient|suivante?|a venir)"
_NEXT_WEEK = r"(?:semaine (?:prochaine|qui vient|suivante|d'apres|a venir)|prochaine semaine|sem\. prochaine)"
_NEXT_MONTH = r"(?:mois (?:prochain|qui vient|suivant)|prochain mois)"
_FIGURE = r"(?! ?(?:[/:.,]\d|%|€|h\b|heures?|euros|personnes|licences|jours|mois|ans|pour cent))"

TABLE = DateWords(
    months={
        **counted("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre", 1),
        "janv": 1,
        "fevr": 2,
        "fev": 2,
        "avr": 4,
        "juil": 7,
        "sept": 9,
        "sep": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
    },
    weekdays={
        **counted("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        **counted("lun mar mer jeu ven sam dim"),
    },
    short_weekdays=words_of("lun mar mer jeu ven sam dim"),
    day_words={
        **counted(
            "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf "
            "vingt",
            1,
        ),
        **{f"vingt-{word}": 20 + value for word, value in counted("un deux trois quatre cinq six sept huit neuf", 1).items()},
        "vingt et un": 21,
        "vingt-et-un": 21,
        "trente": 30,
        "trente et un": 31,
        "premier": 1,
    },
    numbers={
        **counted("zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept"),
        **counted("dix-huit dix-neuf vingt", 18),
        "une": 1,
        "trente": 30,
        "quarante-huit": 48,
        "soixante": 60,
        "une dizaine de": 10,
        "une quinzaine de": 14,
        "deux ou trois": 2,
    },
    units={
        "jours ouvres": "business",
        "jours ouvrables": "business",
        "jour ouvre": "business",
        "jour ouvrable": "business",
        "jours": "day",
        "jour": "day",
        "semaines": "week",
        "semaine": "week",
        "quinzaines": "fortnight",
        "mois": "month",
        "ans": "year",
        "an": "year",
        "heures": "hour",
        "h": "hour",
    },
    ordinals={
        **counted("premier deuxieme troisieme quatrieme", 1),
        **counted("1er 2e 3e 4e", 1),
        **counted("1re 2eme 3eme 4eme", 1),
        "1ere": 1,
        "premiere": 1,
        "seconde": 2,
        "second": 2,
        "dernier": -1,
        "derniere": -1,
    },
    parts={
        **dict.fromkeys(["debut", "au debut", "tout debut", "debut du mois de"], "early"),
        **dict.fromkeys(["mi", "milieu", "courant", "au milieu"], "mid"),
        **dict.fromkeys(["fin", "la fin", "toute fin"], "late"),
    },
    day_mark=r"er",
    rules=(
        (
            "mask",
            (
                rf"\b(?:du )?{_DAY} (?:au|a) {_DAY}\b|\b{_DAY}s? (?:dernier|passe)s?\b(?! delai)|\b(?:chaque|tous les|les) {_DAY}s?\b|"
                rf"\b{_DAY}s\b|\b(?:semaine|mois|annee|an) (?:derniere?|passee?)\b"
            ),
        ),
        ("mask", r"\b(?:rue|avenue|av\.|place|boulevard|bd|quai|chemin) (?:du|de|des|le|la) .{0,40}"),
        ("weekday_in_weeks", r"\b<weekday> en (?:huit|8)\b"),
        (
            "eight_days",
            r"\b(?:d'ici(?: a)?|dans|sous|d'aujourd'hui en|aujourd'hui en) (?:une )?(?:la )?(?:huit(?: jours)?|8 jours|huitaine)\b(?! (?:mois|semaines|heures|ans))",
        ),
        (
            "fixed_fortnight",
            r"\b(?:d'ici(?: a)?|dans|sous|d'aujourd'hui en) (?:une )?(?:quinze jours|15 jours|quinzaine(?: de jours)?)\b(?! ouvr)",
        ),
        ("that_day", r"\b(?:ce|le meme) jour(?:-la| la)?\b(?=[ ,.!;]|\Z)(?!,? je vous)"),
        ("last_day", r"\bdernier jour (?:du mois|de ce mois)\b"),
        ("last_day", r"\bdernier jour (?:de |du mois de |d')<month>\b"),
        ("after_day", r"(?:\bapres le|\A\W*passe le|, passe le|(?:une fois|delai) passe le) <day> <month>\b"),
        ("after_day", rf"(?:\bapres le|\A\W*passe le|, passe le) <day>{_FIGURE}(?! [a-z])"),
        ("week_of", r"\bsemaine du (?:lundi )?<day> <month>\b"),
        ("week_of", rf"\bsemaine du (?:lundi )?<day>{_FIGURE}"),
        ("date", r"(?<![\w-])(?:<weekday>,? (?:le )?)?<day> <month>\b(?! heures?)\.?(?:,? <year>)?"),
        ("date", r"(?<![\w-])<day>[-/]<month>[-/]<year>\b"),
        ("date", r"\b<month>[-/]<day>[-/]<year>\b"),
        ("date", r"\b(?:le )?<month> <day>(?= *[.,;!?-]|\Z)"),
        (
            "numeric",
            r"\b(?:le|au|du|avant le|jusqu'au|pour le|d'ici le|d'ici au|et le),? (?P<d>\d{1,2})[/.](?P<m>\d{1,2})(?![\d/%.]\d|%)",
        ),
        ("date", r"(?<![\w-])(?P<day>\d{1,2})-<month>\b"),
        ("numeric", r"\b<weekday>,? (?:le )?(?P<d>\d{1,2})[/.](?P<m>\d{1,2})(?:[/.](?P<year>(?:20)?\d\d))?(?![\d/])"),
        ("day_of_next_month", rf"\b(?:le |au )?<day> du {_NEXT_MONTH}\b"),
        ("day", r"\b(?:le |au |du )<day> (?:courant|de ce mois|du mois courant|ct)\b"),
        ("nth_weekday", r"\b<nth> <weekday> (?:de |du mois de |d')<month>\b"),
        ("nth_week", r"\b<nth> semaine (?:de |du mois de |d')<month>(?: <year>)?\b"),
        ("fortnight", r"\b<nth> quinzaine (?:de |du mois de |d')<month>\b"),
        ("part_month", r"\b<part>[ -](?:de |du mois de |d')?<month>(?: <year>)?\b"),
        ("part_next_month", rf"\b<part> du {_NEXT_MONTH}\b"),
        ("part_week_next", rf"\b<part> de (?:la )?{_NEXT_WEEK}\b"),
        ("part_this_month", r"\b<part> (?:du|de|de ce) mois\b"),
        ("part_week_this", r"\b<part> de (?:la |cette )?semaine\b"),
        ("late_year", r"\b(?:fin|la fin) (?:de l'annee|d'annee|de cette annee|de l'exercice)\b"),
        ("part_year_next", r"\b<part> de (?:l'annee prochaine|l'an prochain)\b|\bdebut d'annee prochaine\b"),
        ("weekend", r"\b(?:ce|le) week-?end\b"),
        ("weekday_next_week", rf"\b<weekday> (?:de|dans) la {_NEXT_WEEK}\b"),
        ("weekday_next_week", rf"\b{_NEXT_WEEK},? (?:le )?<weekday>\b"),
        ("weekday_this_week", r"\b<weekday> de cette semaine\b"),
        (
            "weekday_day",
            rf"\b<weekday>,? (?:le )?<day>{_FIGURE}(?! (?:heures?|h|jours|janv|fev|mars|avr|mai|juin|juil|aout|sep|oct|nov|dec))",
        ),
        ("weekday_next", rf"\b<weekday> {_NEXT}\b"),
        ("weekday_this", r"\bce <weekday>\b"),
        ("weekday", r"\b<weekday>\b"),
        ("after_next_week", r"\bsemaine (?:d'apres la prochaine|suivant la prochaine)\b"),
        ("next_week", rf"\b{_NEXT_WEEK}\b"),
        ("this_week", r"\b(?:cette semaine|dans la semaine|en cours de semaine|courant de la semaine)\b"),
        ("next_month", rf"\b{_NEXT_MONTH}\b"),
        ("new_year", r"\b(?:debut d'annee|a la nouvelle annee|a la rentree de janvier|debut de l'annee)\b"),
        ("next_year", r"\b(?:l'annee prochaine|l'an prochain)\b"),
        ("next_quarter", r"\b(?:trimestre prochain|prochain trimestre)\b"),
        ("quarter", r"\b<nth> trimestre(?: <year>)?\b"),
        ("mask", r"\b(?:dans|sous)? ?<n> <unit> (?:apres|avant|a compter|a partir|suivant|a reception)\b[^,.;]{0,24}"),
        ("offset", r"\bd'ici (?:a )?(?:environ )?<n> <unit>\b"),
        (
            "offset_soft",
            r"\b(?:dans|sous|dans les|d'ici|avant) (?:environ |moins de |un delai de )?<n> <unit>\b(?! (?:apres|a compter|suivant|de))",
        ),
        (
            "day_of",
            rf"\b(?:le|au|avant le|d'ici le|d'ici au|jusqu'au|pour le|du|des le|a partir du) (?P<day>\d{{1,2}}(?:er)?){_FIGURE}(?= ?(?:[.,;:!?()]|\Z)| (?:a|au|pour|si|et|ou|entre|de|vers|en|dans|afin|avec|apres-midi|matin|inclus|dernier|sinon|je|vous|nous|comme|par|via|chez|sur|au|aux|lors|sans|sous|avec|et)\b)",
        ),
        ("after_tomorrow", r"\b(?:apres-demain|apres demain|surlendemain)\b"),
        ("tomorrow", r"(?<!apres-)(?<!apres )\bdemain\b"),
        ("today", r"\b(?:aujourd'hui|cet apres-midi|ce soir|ce jour meme)\b"),
        ("after_summer", r"\b(?:apres (?:l'ete|les vacances d'ete|les vacances|les conges)|a la rentree(?: de septembre)?)\b"),
        ("before_feast", r"\bavant (?:le |la |les |l')?<feast>\b"),
        ("after_feast", r"\b(?:apres|passe|passees?) (?:le |la |les |l')?<feast>\b"),
        ("feast", r"\b(?:a|pour|d'ici|jusqu'a|au|le) (?:le |la |les |l')?<feast>(?: <year>)?\b"),
        ("month", r"\b(?:en|d'ici|fin|au mois de|courant|avant|apres|pour|des|jusqu'en|a partir de) <month>(?: <year>)?\b"),
        ("day_behind", r"\b(?:des )?le lendemain\b(?! (?:de|du|des)\b)|\blendemain\b(?! (?:de|du|des)\b)"),
    ),
    times=(
        (
            r"(?<![a-z])(?:a|vers|des|avant|apres|entre|pour|jusqu'a|sur les|et) (?:les )?<h> ?(?:h|heures?)\b(?! de (?:trav|form|pres))"
            r"(?: ?(?P<m>[0-5]\d)\b)?(?: (?P<sign>et|moins)? ?(?:le |la )?<q>\b)?"
        ),
        r"\b(?P<h>\d{1,2})[:h](?P<m>[0-5]\d)\b(?: ?(?P<ap>[ap]\.? ?m\b\.?))?",
        r"\b(?P<h>\d{1,2}) ?(?P<ap>[ap]\.? ?m\b\.?)",
        r"(?P<close>\b(?P<h>\d{1,2}) ?(?:h|heures)\b)",
        r"(?P<close>\b(?:de|entre) (?P<h>1?\d|2[0-3]) (?:a|et) (?:1?\d|2[0-4])\b)",
        r"(?P<named>\b(?:a |vers |avant |sur le )?midi\b(?<!apres-midi)(?<!apres midi))(?: et <q>)?",
    ),
    hour_names={"midi": 12},
    minutes={"demie": 30, "demi": 30, "quart": 15, "trente": 30, "quinze": 15, "quarante-cinq": 45, "dix": 10, "vingt": 20},
    to_hour=words_of("moins"),
    feasts={
        **dict.fromkeys(["fetes", "les fetes", "fetes de fin d'annee", "vacances de noel", "conges de noel"], "holidays_short"),
        "noel": "christmas",
        "nouvel an": "new_year",
        "jour de l'an": "new_year",
        "saint-sylvestre": "new_years_eve",
        "epiphanie": "epiphany",
        **dict.fromkeys(["mardi gras", "carnaval", "conge de carnaval"], "carnival"),
        "mercredi des cendres": "ash_wednesday",
        "rameaux": "palm_sunday",
        "jeudi saint": "maundy_thursday",
        "vendredi saint": "good_friday",
        **dict.fromkeys(["paques", "week-end de paques"], "easter"),
        "lundi de paques": "easter_monday",
        **dict.fromkeys(["ascension", "pont de l'ascension"], "ascension"),
        "pentecote": "pentecost",
        "lundi de pentecote": "whit_monday",
        "fete-dieu": "corpus_christi",
        **dict.fromkeys(["fete du travail", "1er mai"], "labour_day"),
        **dict.fromkeys(["14 juillet", "fete nationale"], "bastille"),
        "assomption": "assumption",
        "toussaint": "all_saints",
        "armistice": "armistice",
    },
    zones={
        **dict.fromkeys(
            ["heure de paris", "heure francaise", "heure de bruxelles", "heure suisse", "heure belge"], "Europe/Paris"
        ),
        **dict.fromkeys(["heure de londres", "heure anglaise"], "Europe/London"),
        **dict.fromkeys(["heure de montreal", "heure du quebec", "heure de new york"], "America/New_York"),
        **dict.fromkeys(["heure de madrid", "heure espagnole"], "Europe/Madrid"),
        **dict.fromkeys(["heure de lisbonne"], "Europe/Lisbon"),
        **dict.fromkeys(["heure de casablanca", "heure marocaine", "heure du maroc"], "Africa/Casablanca"),
        **dict.fromkeys(["heure de tunis"], "Africa/Tunis"),
        **dict.fromkeys(["heure de dakar", "heure d'abidjan"], "Africa/Dakar"),
    },
    evening=r"de l'apres-midi|du soir|apres-midi|en soiree|le soir",
    morning=r"du matin|le matin|matin|en matinee|a la premiere heure",
    ahead=(
        r"\b(?:je vous|je te|on se|nous vous|vous|avant|d'ici|merci de|pouvez|pourrez|vais|allons|je passe|nous passons|rendez-vous|"
        r"pour le|au plus tard|il me faut\w*|attend\w*|prière|veuillez|nous)\b|\b\w{3,24}(?:rai|rons|rez|ras|ra|ront)\b|\?"
    ),
    behind=(
        r"\b(?:envoyé|parlé|reçu|rencontré|discuté|demandé|dit|été|eu|appelé|échangé|vu|passé|suite à|merci pour|"
        r"datée? du|signée?|était|tenue?|téléphoné|transmis|remis|adressé|confirmé hier)\b"
    ),
    awaits=r"faut|faudra|faudrait|besoin|sera|seront|être|avoir",
    onward=r"je vous|je te|nous vous|je passe|on se|que|pour|avant|jusqu'au?|de (?:vous|me|nous|rappeler|confirmer|revenir)",
    duration=(
        r"\b(?:livraison|livrable|délai|delai|garantie|paiement|facture|validite|valable|installation|execution|experience|"
        r"mise en service|realisation|fabrication|pret|prets|amorti\w*)\b"
    ),
    since=r"depuis(?: le)?|du passe|en date du",
    of_something=(
        r"(?:version|facture|courriel|e?-?mail|mail|reunion|commande|devis|offre|proposition|courrier|lettre|visite|appel|entretien|"
        r"contrat|message|demande|rendez-vous) (?:du|de|date du|en date du)"
    ),
    opening_hours=r"horaires?(?: d'ouverture)?|heures d'ouverture|ouverts? (?:de|du|tous)|nous sommes ouverts",
    quoting=r"a ecrit",
    labels=r"envoye(?: le)?|date",
    meets=r"appell|rappell|se parle|se voit|reuni|visio",
    titles=r"M|Mme|Mlle|Me|Dr",
    names=words_of("avril"),
    hints=r"le (?:premier|cinq|dix|quinze|vingt|trente)|trimestre|quinzaine|huitaine|rentree|debut d'annee|heures?|midi|week-?end|jour",
    afternoon=6,
    joins=r",| et| ou| a| au| et le| ou le|-|, le",
)
