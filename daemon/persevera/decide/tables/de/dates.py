"""German words for days, hours and dates, folded: those of Germany, Austria and Switzerland."""

# ruff: noqa: E501 -- a rule is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.dates import DateWords, counted

_DAY = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)"
_NEXT = r"(?:nachste[rnm]?|kommende[rnm]?|folgende[rnm]?)"
_FIGURE = r"(?! ?(?:[/:,]\d|%|€|uhr\b|euro|personen|lizenzen|tage|wochen|monate|stuck|prozent))"
_ORDINAL = (
    "erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt sechzehnt siebzehnt"
)
_UNITS = "ein zwei drei vier funf sechs sieben acht neun"

TABLE = DateWords(
    months={
        **counted("januar februar marz april mai juni juli august september oktober november dezember", 1),
        **counted("jan feb mar apr mai jun jul aug sep okt nov dez", 1),
        "janner": 1,
        "jaenner": 1,
        "feber": 2,
        "maerz": 3,
        "sept": 9,
    },
    weekdays={
        **counted("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
        "sonnabend": 5,
        **{
            f"{day}{part}": number
            for day, number in counted("montag dienstag mittwoch donnerstag freitag samstag sonntag").items()
            for part in ("s", "vormittag", "nachmittag", "abend", "morgen", "mittag", "fruh")
        },
        **counted("mo di mi do fr sa so"),
    },
    short_weekdays=words_of("mo di mi do fr sa so"),
    day_words={
        **{f"{word}{end}": number for word, number in counted(_ORDINAL, 1).items() for end in ("en", "er")},
        **{
            f"{word}{end}": number
            for word, number in counted("achtzehnt neunzehnt zwanzigst", 18).items()
            for end in ("en", "er")
        },
        **{f"{word}undzwanzigst{end}": 20 + n for word, n in counted(_UNITS, 1).items() for end in ("en", "er")},
        "dreissigsten": 30,
        "dreisigsten": 30,
        "einunddreisigsten": 31,
    },
    numbers={
        **counted("null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn"),
        "einer": 1,
        "einem": 1,
        "ein": 1,
        "eine": 1,
        "ein paar": 2,
        "zwanzig": 20,
        "dreisig": 30,
        "sechzig": 60,
        "neunzig": 90,
        "zwei bis drei": 2,
    },
    units={
        "werktagen": "business",
        "werktage": "business",
        "werktags": "business",
        "arbeitstagen": "business",
        "arbeitstage": "business",
        "bankarbeitstagen": "business",
        "tagen": "day",
        "tage": "day",
        "tag": "day",
        "tg": "day",
        "wochen": "week",
        "woche": "week",
        "monaten": "month",
        "monate": "month",
        "monat": "month",
        "monats": "month",
        "jahren": "year",
        "jahr": "year",
        "jahres": "year",
        "stunden": "hour",
        "std": "hour",
    },
    ordinals={
        **counted("ersten zweiten dritten vierten funften", 1),
        **counted("erste zweite dritte vierte funfte", 1),
        **counted("erster zweiter dritter vierter", 1),
        **counted("1. 2. 3. 4.", 1),
        "letzten": -1,
        "letzte": -1,
        "letzter": -1,
    },
    parts={
        **dict.fromkeys(["anfang", "beginn", "zu beginn", "anfangs"], "early"),
        **dict.fromkeys(["mitte", "mitte des"], "mid"),
        **dict.fromkeys(["ende", "ende des", "schluss"], "late"),
    },
    day_mark=r"\.",
    rules=(
        (
            "mask",
            (
                rf"\b(?:von )?(?:{_DAY}s?|mo\.?) ?(?:bis|-|und) ?(?:{_DAY}|fr\.?)s?\b(?! um)|"
                rf"\b(?:letzte[nrm]?|vergangene[nrm]?|jede[nrm]?|vorige[nrm]?) (?:{_DAY}|woche|monat|jahr)\b|"
                rf"\b(?:am|guten|heute|gestern|{_DAY}|jeden|schonen) morgen\b|\b{_DAY}s\b|\bmorgens\b"
            ),
        ),
        ("mask", r"\b[a-z]+(?:strase|str\.|platz|weg|allee) \d{1,4}\b"),
        ("weekday_in_weeks", r"\b<weekday>,? in (?:einer woche|acht tagen|8 tagen)\b"),
        ("weekday_in_weeks", r"\b<weekday>,? in <n> wochen\b"),
        ("weekday_in_weeks", r"\bin einer woche,? am <weekday>\b"),
        (
            "eight_days",
            r"\b(?:(?:heute|von heute) )?(?:in|binnen|innerhalb von) (?:acht|8) tagen\b|\bheute in einer woche\b|\bin einer woche\b(?! am)",
        ),
        ("fixed_fortnight", r"\b(?:heute )?(?:in|binnen|innerhalb von) (?:vierzehn|14) tagen\b|\bheute in (?:zwei|2) wochen\b"),
        ("offset_from_tomorrow", r"\bmorgen in (?P<n>einer|zwei|drei) (?P<unit>woche|wochen)\b"),
        ("that_day", r"\b(?:an (?:dem|diesem|jenem)|am selben) tag\b"),
        ("last_day", r"\bletzte[rn]? (?:tag|werktag) (?:des|dieses|im|diesen) monats?\b"),
        ("last_day", r"\b(?:bis )?monatsende\b|\b(?:bis )?ultimo\b"),
        ("last_day", r"\bletzte[rn]? tag (?:im|des) <month>s?\b"),
        ("after_day", r"\bnach dem <day> <month>\b"),
        ("week_of", r"\bwoche (?:vom|ab(?: dem)?) (?:montag,? (?:dem |den )?)?<day> <month>\b"),
        (
            "week_of_numeric",
            r"\bwoche (?:vom|ab(?: dem)?) (?:montag,? (?:dem |den )?)?(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<year>(?:20)?\d\d)?(?!\d)",
        ),
        ("week_number", r"\b(?:kw|kalenderwoche) ?(?P<n>\d{1,2})\b"),
        ("date", r"\b(?:<weekday>,? (?:den |dem )?)?<day>(?: |-)?<month>\b\.?(?:,? <year>)?"),
        ("date", r"\b<day>[-/]<month>[-/]<year>\b"),
        (
            "numeric",
            (
                r"\b<weekday>\.?,? ?\(?(?:den |dem |also den |also dem |der )?(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\.?(?P<year>(?:20)?\d\d)?"
                r"(?!\d|\. ?\d)"
            ),
        ),
        (
            "numeric",
            (
                r"\b(?:am|bis|zum|ab|vom|den|dem|der|seit|,|fur|und|nach) (?P<d>\d{1,2})\. ?(?P<m>1[0-2]|0?[1-9])\.(?P<year>(?:20)?\d\d)?"
                r"(?!\d|\.)"
            ),
        ),
        ("day_of_next_month", rf"\b(?:am |den |zum )?<day> (?:des )?{_NEXT} monats\b"),
        ("day", r"\b(?:am|bis zum|zum|den|dem) <day> (?:dieses monats|d\. ?m\.|ds\. ?mts\.)"),
        ("nth_weekday", r"\b<nth> <weekday> (?:im|des) (?:monats? )?<month>\b"),
        ("nth_week", r"\b<nth> (?:woche|kalenderwoche) (?:im|des) (?:monats? )?<month>\b"),
        ("nth_week", r"\b<nth> <month>woche\b"),
        ("fortnight", r"\b<nth> (?:halfte|monatshalfte) (?:im|des|vom) <month>\b"),
        ("part_month", r"\b<part> <month>(?: <year>)?\b"),
        ("part_week_next", rf"\b<part> (?:der )?{_NEXT} woche\b"),
        ("part_this_month", r"\b<part> (?:des|dieses|diesen|vom) monats?\b"),
        ("part_next_month", rf"\b<part> (?:des )?{_NEXT} monats\b"),
        ("part_week_this", r"\b<part> (?:der|dieser|die) woche\b"),
        ("part_week_this", r"\b(?:bis |zum |am )?(?P<part>wochenende)(?= (?:melde|schicke|gebe))"),
        ("late_year", r"\b(?:ende (?:des|dieses) jahres|jahresende|zum jahreswechsel|ende des geschaftsjahres)\b"),
        ("part_year_next", rf"\b<part> (?:des )?{_NEXT}s? jahres\b"),
        ("weekend", r"\b(?:dieses|am|das|ubers) wochenende\b"),
        ("weekday_after_next_week", r"\b<weekday>,? (?:der |in der |die )?ubernachste[rn]? woche\b"),
        ("weekday_after_next_week", r"\bubernachste[rn]? woche,? (?:am )?<weekday>\b"),
        ("weekday_after_next_week", r"\bubernachsten <weekday>\b"),
        ("weekday_next_week", rf"\b<weekday>,? (?:in )?(?:der )?{_NEXT} woche\b"),
        ("weekday_next_week", rf"\b{_NEXT} woche,? (?:am )?<weekday>\b"),
        ("weekday_this_week", r"\b<weekday> (?:dieser|diese|in dieser) woche\b"),
        ("weekday_next", rf"\b{_NEXT} <weekday>\b"),
        ("weekday_this", r"\bdiese[nmr] <weekday>\b"),
        ("weekday_day", rf"\b<weekday>,? (?:den |dem |der |also den |also dem )?(?P<day>\d{{1,2}})\.{_FIGURE}(?! ?\d)"),
        (
            "weekday",
            r"\b<weekday>\b",
        ),
        ("after_next_week", r"\b(?:die |der |in der )?ubernachste[rn]? woche\b"),
        ("next_week", rf"\b(?:in der )?{_NEXT} (?:woche|arbeitswoche|kw)\b"),
        ("this_week", r"\b(?:diese|dieser|laufende[rn]?|noch diese) woche\b"),
        ("next_month", rf"\b(?:im )?{_NEXT} monat\b"),
        ("new_year", r"\b(?:im neuen jahr|anfang des neuen jahres|nach (?:dem )?jahreswechsel|nach neujahr|ins neue jahr)\b"),
        ("next_year", r"\b(?:im )?(?:nachstes|nachsten|kommendes|kommenden) jahr\b"),
        ("next_quarter", r"\b(?:im )?(?:nachsten|kommenden|nachstes|folgenden) quartal\b"),
        ("quarter", r"\b<nth> quartal(?: <year>)?\b"),
        ("quarter", r"\b(?:im|in|bis|fur) q(?P<q>[1-4])(?: <year>)?\b"),
        ("mask", r"\b<n> <unit> (?:nach|ab|vor|seit|netto|gultig)\b[^,.;]{0,24}"),
        ("mask", r"\b(?:vor|seit) <n> <unit>\b"),
        ("offset", r"\b(?:heute |von heute an )?in (?:spatestens |etwa |ca\. |rund )?<n> <unit>\b(?! (?:nach|ab|fertig|liefer))"),
        (
            "offset_soft",
            r"\b(?:innerhalb von|innerhalb der nachsten|innert|binnen|in den nachsten|in den kommenden|innerhalb) <n> <unit>\b(?! (?:nach|ab))",
        ),
        (
            "day_of",
            rf"\b(?:am|bis zum|zum|bis|den|dem|ab dem|vor dem|nach dem) (?P<day>\d{{1,2}})\.{_FIGURE}(?! ?\d)(?! (?:stock|obergeschoss|og\b|auflage|rate|platz|jahr))",
        ),
        ("day_of", r"\b(?:am|bis zum|zum) (?!\d)<day>(?! [a-z]*(?:halfte|quartal|woche|tag|rate|mal|stock|schritt|teil))"),
        ("after_tomorrow", r"\bubermorgen\b"),
        ("tomorrow", r"(?<!guten )(?<!am )(?<!heute )\bmorgen(?:fruh|abend|nachmittag|vormittag|mittag)?\b"),
        ("today", r"\b(?:heute|heute noch|noch heute)\b(?! morgen)"),
        ("after_summer", r"\bnach (?:dem sommer|den sommerferien|der sommerpause|meinem urlaub im sommer)\b"),
        ("before_feast", r"\bvor (?:dem |den |der )?<feast>\b"),
        ("after_feast", r"\bnach (?:dem |den |der )?<feast>\b"),
        ("feast", r"\b(?:an|am|bis|zu|uber|zum) (?:den |dem )?<feast>(?: (?:im jahr )?<year>)?\b"),
        ("month", r"\b(?:im|bis|ab|seit|fur|vor|nach) <month>(?: <year>)?\b(?!\.? ?\d)"),
        ("day_behind", r"\b(?:am (?:tag darauf|folgetag|nachsten tag)|tags darauf)\b"),
    ),
    times=(
        r"\b(?:um|gegen|ab|bis|nach|vor|spatestens|ca\.|zwischen|und) <h>(?:[:.](?P<m>[0-5]\d))?(?:[:.]\d\d)? ?(?:uhr|h)\b",
        r"\b<h>(?:[:.](?P<m>[0-5]\d))? ?uhr\b",
        r"\b(?:um |gegen |ab |so gegen )?<q> <h>\b(?! (?:tage|wochen|monate|jahre|stunden))",
        r"\b(?:um|gegen|so um|so gegen) <h>\b(?= ?(?:[.,;!?)]|\Z|(?:nachmittags?|vormittags?|morgens|abends?|fruh|komm\w*|bei|ruf\w*|kurz|ist|bin|vorbei|an|da|dann|vor ort|wieder|am|im|in|kann|zu|mit|zum|zur|sind|wir|ich|ins|auf|wie|und|oder)\b))",
        r"\b(?P<h>\d{1,2}):(?P<m>[0-5]\d)\b",
        r"(?P<close>\bzwischen (?P<h>1?\d|2[0-3]) und (?:1?\d|2[0-4])\b)",
        r"(?P<named>\b(?:zu |gegen )?mittags?\b(?<!nachmittag)(?<!vormittag))",
    ),
    hour_names={"mittags": 12, "mittag": 12},
    minutes={"halb": 30, "viertel nach": 15, "viertel vor": 15, "dreiviertel": 15, "zehn nach": 10, "zehn vor": 10},
    to_hour=frozenset(("halb", "viertel vor", "dreiviertel", "zehn vor")),
    feasts={
        **dict.fromkeys(["weihnachten", "weihnachtsferien", "den feiertagen", "feiertagen", "weihnachtspause"], "holidays_short"),
        "heiligabend": "christmas_eve",
        "silvester": "new_years_eve",
        "neujahr": "new_year",
        **dict.fromkeys(["heilige drei konige", "dreikonig", "heiligen drei konigen", "dreikonigstag"], "epiphany"),
        **dict.fromkeys(["fasching", "karneval", "fastnacht", "rosenmontag"], "carnival"),
        **dict.fromkeys(["fastnachtssamstag"], "carnival_saturday"),
        **dict.fromkeys(["fastnachtssonntag"], "carnival_sunday"),
        "aschermittwoch": "ash_wednesday",
        "palmsonntag": "palm_sunday",
        "grundonnerstag": "maundy_thursday",
        "karfreitag": "good_friday",
        **dict.fromkeys(["ostern", "osterferien", "osterfeiertagen"], "easter"),
        "ostermontag": "easter_monday",
        **dict.fromkeys(["christi himmelfahrt", "himmelfahrt", "vatertag"], "ascension"),
        **dict.fromkeys(["pfingsten", "pfingstferien"], "pentecost"),
        "pfingstmontag": "whit_monday",
        "fronleichnam": "corpus_christi",
        **dict.fromkeys(["tag der arbeit", "maifeiertag"], "labour_day"),
        "maria himmelfahrt": "assumption",
        "tag der deutschen einheit": "german_unity",
        "allerheiligen": "all_saints",
        "maria empfangnis": "immaculate",
    },
    zones={
        **dict.fromkeys(["deutscher zeit", "ortszeit berlin", "wiener zeit", "schweizer zeit"], "Europe/Berlin"),
        **dict.fromkeys(["londoner zeit", "britischer zeit"], "Europe/London"),
        **dict.fromkeys(["new yorker zeit", "ostkustenzeit"], "America/New_York"),
        **dict.fromkeys(["spanischer zeit"], "Europe/Madrid"),
    },
    evening=r"nachmittags?|abends?|abend|am nachmittag",
    morning=r"vormittags?|morgens|fruh|in der fruh|am vormittag|morgen um",
    ahead=(
        r"\b(?:ich|wir|bitte|bis|werde|werden|rufe|ruf|melde|meld|sende|schicke|schick|können|termin|komme|komm|bringe|bring|erhalten|"
        r"spätestens|sehen|treffen|sie|ihr|du|kommen)\b|\?"
    ),
    behind=(
        r"\b(?:geschickt|gesprochen|erhalten haben|gesagt|telefoniert|getroffen|war|waren|hatte|hatten|(?<!wie )besprochen|vom|gesendet|"
        r"zugesandt|danke für|dank für|haben wir|habe ich|hab ich|angerufen|hat|wurde|wurden)\b"
    ),
    awaits=r"brauchen?|wird|werden|soll|muss|benötigen?",
    onward=r"rufe|melde|sende|schicke|komme|bitte|werde|werden|dass|bis|zu|um",
    duration=(
        r"\b(?:liefer\w+|garantie|zahl\w+|gewahrleist\w+|fertig\w*|montage|einbau|umsetz\w+|projektdauer|erfahrung|gultig\w*|bindefrist|"
        r"amortis\w+|reaktionszeit)\b"
    ),
    since=r"seit(?: dem)?|vom",
    of_something=(
        r"(?:version|rechnung|e?-?mail|termin|besprechung|auftrag|bestellung|angebot|brief|besuch|anruf|gesprach|vertrag|nachricht|"
        r"anfrage|schreiben) (?:vom|am)(?: [a-z]+,? (?:den|dem))?"
    ),
    opening_hours=r"(?:offnungs|geschafts|sprech|buro)zeiten|geoffnet",
    quoting=r"schrieb",
    labels=r"gesendet(?: am)?|datum",
    meets=r"sprech|rufe?|treffen|telefonier",
    titles=r"Herrn?|Frau|Dr",
    hints=r"am [a-z]+ten|quartal|wochenende|monatsende|jahresende|uhr|kw|in acht|neuen jahr|jahreswechsel",
    afternoon=6,
    joins=r",| und| oder| bis| bis zum|-|, den| und den",
)
