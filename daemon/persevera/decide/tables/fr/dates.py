"""French words for days, hours and dates, folded."""

from __future__ import annotations

from persevera.decide.tables.dates import DateWords, counted

_FR_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"

TABLE = DateWords(
    months={
        **counted("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre", 1),
        "janv": 1,
        "sept": 9,
        "oct": 10,
        "nov": 11,
    },
    weekdays=counted("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    numbers={
        **counted("zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"),
        "une": 1,
        "vingt": 20,
        "trente": 30,
    },
    units={
        "jours ouvres": "business",
        "jours": "day",
        "jour": "day",
        "semaines": "week",
        "semaine": "week",
        "mois": "month",
        "heures": "hour",
    },
    ordinals={**counted("premier deuxieme troisieme quatrieme", 1), "premiere": 1},
    parts={
        **dict.fromkeys(["debut", "au debut"], "early"),
        **dict.fromkeys(["mi", "milieu", "courant"], "mid"),
        **dict.fromkeys(["fin", "la fin"], "late"),
    },
    day_mark=r"er",
    rules=(
        ("mask", rf"\b(?:du )?{_FR_DAY} (?:au|a) {_FR_DAY}\b|\b{_FR_DAY} dernier\b|\b(?:chaque|tous les) {_FR_DAY}s?\b"),
        ("date", r"\b(?:<weekday>,? )?<day> <month>\b(?: <year>)?"),
        ("numeric", r"\b<weekday>,? (?P<d>\d{1,2})/(?P<m>\d{1,2})(?:/(?P<year>(?:20)?\d\d))?(?![\d/])"),
        ("part_month", r"\b<part>[ -](?:de |du mois de |d')?<month>\b"),
        ("part_next_month", r"\b<part> du mois prochain\b"),
        ("part_week_next", r"\b<part> de (?:la )?semaine prochaine\b"),
        ("part_this_month", r"\b<part> (?:du|de|de ce) mois\b"),
        ("part_week_this", r"\b<part> de (?:la )?semaine\b"),
        ("weekday_next_week", r"\b<weekday> de la semaine prochaine\b"),
        ("weekday_next", r"\b<weekday> prochain\b"),
        ("weekday_this", r"\bce <weekday>\b"),
        ("weekday_day", r"\b<weekday> <day>\b(?! ?(?:h|heures))"),
        ("weekday", r"\b<weekday>\b"),
        ("next_week", r"\bsemaine prochaine\b"),
        ("this_week", r"\bcette semaine\b"),
        ("next_month", r"\bmois prochain\b"),
        ("offset", r"\bd'ici (?:a )?<n> <unit>\b"),
        ("offset_soft", r"\b(?:dans|sous) <n> <unit>\b"),
        ("after_tomorrow", r"\bapres-demain\b"),
        ("tomorrow", r"\bdemain\b"),
        ("today", r"\b(?:aujourd'hui|cet apres-midi|ce soir)\b"),
        ("season_summer", r"\bapres l'ete\b"),
        ("month", r"\b(?:en|d'ici|fin|au mois de) <month>(?: <year>)?\b"),
    ),
    times=(
        r"\b(?:a|vers|des|avant|apres) <h> ?(?:h|heures?)(?! de)(?: ?(?P<m>[0-5]\d))?\b",
        r"\b(?P<h>\d{1,2})[:h](?P<m>[0-5]\d)\b",
        r"(?P<close>\b(?P<h>\d{1,2}) ?h\b)",
        r"(?P<named>\ba midi\b)",
    ),
    hour_names={"midi": 12},
    evening=r"de l'apres-midi|du soir",
    morning=r"du matin|le matin",
    ahead=(
        r"\b(?:je vous|je te|on se|nous vous|vous|avant|d'ici|merci de|pouvez|pourrez|vais|allons)\b|\w{3,}(?:rai|"
        r"rons|rez)\b|\?"
    ),
    behind=r"\b(?:envoyé|parlé|reçu|rencontré|discuté|demandé|dit|convenu|été|eu)\b",
    duration=r"\b(?:livraison|délai|delai|garantie|paiement|facture|validite)\b",
)
