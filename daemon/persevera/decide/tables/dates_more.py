"""Portuguese, French and German words for days, hours and dates, folded; modest beside Spanish and English."""

from __future__ import annotations

from persevera.decide.tables.dates_form import DateWords, counted

_PT_WEEK = r"(?:semana que vem|proxima semana|semana seguinte)"
_PT_DAY = r"(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?"

PORTUGUESE = DateWords(
    months={
        **counted("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro", 1),
        **counted("jan fev mar abr mai jun jul ago set out nov dez", 1),
    },
    weekdays={
        **counted("segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo"),
        **counted("segunda terca quarta quinta sexta"),
    },
    numbers={
        **counted("zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze"),
        "uma": 1,
        "duas": 2,
        "vinte": 20,
        "trinta": 30,
    },
    units={
        "dias uteis": "business",
        "dias": "day",
        "dia": "day",
        "semanas": "week",
        "semana": "week",
        "meses": "month",
        "mes": "month",
        "horas": "hour",
    },
    ordinals={**counted("primeiro segundo terceiro quarto", 1), **counted("primeira segunda terceira quarta", 1)},
    parts={
        **dict.fromkeys(["inicio", "comeco", "principio"], "early"),
        **dict.fromkeys(["meados", "meio"], "mid"),
        **dict.fromkeys(["final", "fim", "finais"], "late"),
    },
    day_mark=r"[ºª°]",
    rules=(
        ("mask", rf"\b(?:de )?{_PT_DAY} (?:a|ate) {_PT_DAY}\b"),
        (
            "mask",
            (
                rf"\b{_PT_DAY} passad[oa]\b|\b(?:toda|cada) {_PT_DAY}\b|\b(?:segunda|quarta|quinta|sexta) (?:parte|fase|"
                rf"vez|versao)\b"
            ),
        ),
        ("date", r"\b(?:<weekday>,? )?<day> (?:de )?<month>\b(?: de <year>)?"),
        ("numeric", r"\b<weekday>,? (?P<d>\d{1,2})/(?P<m>\d{1,2})(?:/(?P<year>(?:20)?\d\d))?(?![\d/])"),
        ("numeric", r"\b(?:no|ate|ao|a) (?:dia )?(?P<d>\d{1,2})/(?P<m>\d{1,2})(?![\d/])"),
        ("part_month", r"\b<part> de <month>\b"),
        ("part_next_month", r"\b<part> do (?:mes que vem|proximo mes)\b"),
        ("part_week_next", rf"\b<part> da {_PT_WEEK}\b"),
        ("part_this_month", r"\b<part> (?:do|deste) mes\b"),
        ("part_week_this", r"\b<part> (?:da|desta) semana\b"),
        ("weekday_next_week", rf"\b<weekday> da {_PT_WEEK}\b"),
        ("weekday_next", r"\b(?:na |no )?proxim[oa] <weekday>\b"),
        ("weekday_next", r"\b<weekday> que vem\b"),
        ("weekday", r"\b(?:na|no|ate|esta|este|para|a) <weekday>\b"),
        ("next_week", rf"\b{_PT_WEEK}\b"),
        ("this_week", r"\b(?:esta|nesta|ainda esta) semana\b"),
        ("next_month", r"\b(?:mes que vem|proximo mes)\b"),
        ("offset", r"\b(?:daqui a|dentro de) <n> <unit>\b"),
        ("offset_soft", r"\bem <n> <unit>\b"),
        ("day", r"\b(?:dia|ate o dia|antes do dia|no dia) <day>(?! ?(?:[/:.]\d|de ))"),
        ("after_tomorrow", r"\bdepois de amanha\b"),
        ("tomorrow", r"\bamanha\b"),
        ("today", r"\b(?:hoje|esta tarde|hoje mesmo)\b"),
        ("month", r"\b(?:em|ate) <month>(?: de <year>)?\b"),
    ),
    times=(
        r"\b(?:as?|pelas|ate as) <h>(?:[:h](?P<m>[0-5]\d))?(?: (?P<minus>e) (?P<q>meia))? ?(?:h|horas)?(?![\w%€])",
        r"\b(?P<h>\d{1,2})[:h](?P<m>[0-5]\d)\b",
        r"(?P<close>\b(?P<h>\d{1,2}) ?h(?:oras)?\b)",
        r"(?P<named>\bao meio-dia\b)",
    ),
    hour_names={"meio-dia": 12},
    evening=r"da tarde|a tarde|da noite",
    morning=r"da manha|de manha",
    ahead=(
        r"\b(?:ligo|envio|entro|falo|falamos|vou|vamos|irei|retomamos|aguard\w+|até|pode|podemos|confirma)\b|"
        r"\w{3,}(?:rei|remos|rá)\b|\?"
    ),
    behind=(
        r"\b(?:enviei|falei|falámos|combinámos|recebi|recebemos|pediu|disse|foi|estive|mandei|liguei|conversamos|"
        r"enviado|recebido)\b"
    ),
    duration=r"\b(?:prazo|entreg\w+|garanti\w+|pagamento|execu\w+|valid\w+)\b",
)

_FR_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"

FRENCH = DateWords(
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

_DE_DAY = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)"

GERMAN = DateWords(
    months={
        **counted("januar februar marz april mai juni juli august september oktober november dezember", 1),
        "maerz": 3,
    },
    weekdays={
        **counted("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
        **counted("mo di mi do fr sa so"),
    },
    numbers={
        **counted("null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn"),
        "einer": 1,
        "einem": 1,
        "ein": 1,
        "eine": 1,
        "zwanzig": 20,
        "dreissig": 30,
    },
    units={
        "werktagen": "business",
        "arbeitstagen": "business",
        "tagen": "day",
        "tage": "day",
        "tag": "day",
        "wochen": "week",
        "woche": "week",
        "monaten": "month",
        "monat": "month",
        "monats": "month",
        "stunden": "hour",
    },
    ordinals={**counted("ersten zweiten dritten vierten", 1), **counted("erste zweite dritte vierte", 1)},
    parts={
        **dict.fromkeys(["anfang", "beginn"], "early"),
        **dict.fromkeys(["mitte"], "mid"),
        **dict.fromkeys(["ende"], "late"),
    },
    day_mark=r"\.",
    rules=(
        ("mask", rf"\b(?:von )?{_DE_DAY} bis {_DE_DAY}\b|\b(?:letzten|vergangenen|jeden) {_DE_DAY}\b|\b(?:am|guten) morgen\b"),
        ("date", r"\b(?:<weekday>,? (?:den |dem )?)?<day> <month>\b(?: <year>)?"),
        ("numeric", r"\b<weekday>\.?,? (?:den |dem )?(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<year>(?:20)?\d\d)?(?!\d)"),
        ("numeric", r"\b(?:am|bis|zum|ab|vom) (?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<year>(?:20)?\d\d)?(?!\d)"),
        ("part_month", r"\b<part> <month>\b"),
        ("part_week_next", r"\b<part> nachster woche\b"),
        ("part_this_month", r"\b<part> (?:des|dieses) monats\b"),
        ("part_next_month", r"\b<part> (?:des )?nachsten monats\b"),
        ("part_week_this", r"\b<part> (?:der|dieser) woche\b"),
        ("weekday_next_week", r"\b<weekday> (?:der )?nachste[rn]? woche\b"),
        ("weekday_next_week", r"\bnachste[rn]? woche,? (?:am )?<weekday>\b"),
        ("weekday_next", r"\b(?:nachsten|kommenden) <weekday>\b"),
        ("weekday_this", r"\bdiesen <weekday>\b"),
        ("weekday", rf"\b(?P<weekday>{_DE_DAY})\b"),
        ("next_week", r"\b(?:nachste|kommende|in der nachsten) woche\b"),
        ("this_week", r"\b(?:diese|dieser) woche\b"),
        ("next_month", r"\bnachsten monat\b"),
        ("offset_soft", r"\b(?:in|innerhalb von) <n> <unit>\b"),
        ("after_tomorrow", r"\bubermorgen\b"),
        ("tomorrow", r"\bmorgen\b"),
        ("today", r"\b(?:heute|heute nachmittag)\b"),
        ("season_summer", r"\bnach dem sommer\b"),
        ("month", r"\b(?:im|bis) <month>(?: <year>)?\b"),
    ),
    times=(
        r"\b(?:um|gegen|ab|bis|nach|vor) <h>(?:[:.](?P<m>[0-5]\d))? ?(?:uhr|h)\b",
        r"\b<h>(?:[:.](?P<m>[0-5]\d))? uhr\b",
        r"\b(?P<h>\d{1,2}):(?P<m>[0-5]\d)\b",
        r"(?P<named>\bmittags\b)",
    ),
    hour_names={"mittags": 12},
    evening=r"nachmittags?|abends?",
    morning=r"vormittags?|morgens|fruh",
    ahead=r"\b(?:ich|wir|bitte|bis|werde|werden|rufe|melde|sende|schicke|können|termin)\b|\?",
    behind=r"\b(?:geschickt|gesprochen|erhalten|gesagt|telefoniert|getroffen|war|waren|hatte|besprochen|vom)\b",
    duration=r"\b(?:liefer\w+|garantie|zahl\w+|gewahrleist\w+)\b",
)
