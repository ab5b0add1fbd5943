"""German words for days, hours and dates, folded."""

from __future__ import annotations

from persevera.decide.tables.dates import DateWords, counted

_DE_DAY = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)"

TABLE = DateWords(
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
