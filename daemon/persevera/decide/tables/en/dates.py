"""English words for days, hours and dates, folded."""

# ruff: noqa: E501 -- a rule is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.dates import DateWords, counted

_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_SHORT = r"(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)"
_NINE = "one two three four five six seven eight nine"
_NINTH = "first second third fourth fifth sixth seventh eighth ninth"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)"
)

TABLE = DateWords(
    months={
        **counted("january february march april may june july august september october november december", 1),
        **counted("jan feb mar apr may jun jul aug sep oct nov dec", 1),
        "sept": 9,
    },
    weekdays={
        **counted("monday tuesday wednesday thursday friday saturday sunday"),
        **counted("mon tue wed thu fri sat sun"),
        "tues": 1,
        "thur": 3,
        "thurs": 3,
    },
    short_weekdays=words_of("mon wed fri sat sun"),
    day_words={
        **counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth", 1),
        **counted("fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 15),
        **{f"twenty{mark}{word}": 20 + value for mark in " -" for word, value in counted(_NINTH, 1).items()},
        "thirty-first": 31,
        "thirty first": 31,
        "thirtieth": 30,
    },
    numbers={
        **counted(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            "eighteen nineteen twenty"
        ),
        **{f"twenty{mark}{word}": 20 + value for mark in " -" for word, value in counted(_NINE, 1).items()},
        "thirty one": 31,
        "thirty-one": 31,
        "a couple of": 2,
        "a couple": 2,
        "couple of": 2,
        "thirty": 30,
        "sixty": 60,
        "ninety": 90,
        "an": 1,
        "a": 1,
        "another": 1,
    },
    units={
        "business days": "business",
        "working days": "business",
        "business day": "business",
        "working day": "business",
        "days": "day",
        "day": "day",
        "weeks": "week",
        "week": "week",
        "fortnight": "fortnight",
        "months": "month",
        "month": "month",
        "years": "year",
        "year": "year",
        "hours": "hour",
        "hour": "hour",
        "hrs": "hour",
    },
    ordinals={
        **counted("first second third fourth fifth", 1),
        **counted("1st 2nd 3rd 4th", 1),
        "last": -1,
        "final": -1,
    },
    parts={
        **dict.fromkeys(
            [
                "early in",
                "early",
                "the early part of",
                "the front end of",
                "the beginning of",
                "beginning of",
                "start of",
                "the start of",
            ],
            "early",
        ),
        **dict.fromkeys(["mid", "in the mid", "the middle of", "middle of"], "mid"),
        **dict.fromkeys(["late in", "late", "later", "the end of", "end of", "back end of", "close of"], "late"),
    },
    day_mark=r"st|nd|rd|th",
    rules=(
        ("mask", rf"\b(?:from )?(?:{_WEEKDAY}|{_SHORT})s? ?(?:to|through|thru|-|until) ?(?:{_WEEKDAY}|{_SHORT})s?\b"),
        (
            "mask",
            (
                rf"\b(?:every|each|most|on) {_WEEKDAY}s\b|\b(?:every|each|last|past|previous|this past) {_WEEKDAY}\b|"
                rf"\b{_WEEKDAY}s\b"
            ),
        ),
        ("mask", r"\b(?:last|past|previous|this past) (?:week|month|year|quarter)\b(?! (?:of|in) (?!last))"),
        ("weekday_in_weeks", r"\b<n> weeks? (?:on|from|after) (?:this |the coming )?<weekday>\b"),
        ("weekday_in_weeks", r"\b<weekday> (?:week|fortnight)\b(?! (?:of|commencing|starting|beginning))"),
        ("eight_days", r"\b(?:this day|today) week\b|\b(?:a|one) week (?:from )?today\b"),
        ("that_day", r"\b(?:that|the same) (?:very )?day\b(?! (?:and|when))"),
        ("last_day", r"\bthe last day of <month>(?:,? <year>)?\b"),
        ("last_day", r"\bthe last day of (?:the|this) month\b"),
        ("after_day", r"\bafter (?:the )?<day> (?:of )?<month>\b"),
        ("day", r"\b<day>(?: of)? (?:this month|inst(?:ant)?\b\.?)"),
        ("day_of_next_month", r"\b(?:the )?<day> prox(?:imo)?\b"),
        ("mask", r"\bmay (?:i|we|you|not|be|have|also|well|need|want|he|she|they|it)\b"),
        ("week_of", r"\b(?:week|w/c) (?:of|commencing|starting|beginning)?(?: on)? ?(?:the )?(?:monday )?<month> <day>"),
        (
            "week_of",
            (
                r"\b(?:week|w/c) (?:of|commencing|starting|beginning)?(?: on)? ?(?:the )?(?:monday )?(?P<day>\d{1,2}(?:st|"
                r"nd|rd|th)) (?:of )?<month>"
            ),
        ),
        ("week_of", r"\bweek (?:of|commencing|starting|beginning) (?:on )?the (?P<day>\d{1,2}(?:st|nd|rd|th))"),
        (
            "date",
            (
                r"\b(?:<weekday>,?\.? (?:the )?)?<month>(?:\.? ?|/|-)(?:the )?<day>(?!:\d|[./]\d| ?(?:[ap]\.?m\b|people|"
                r"users|of\b))(?:,? (?:in |of )?<year>)?"
            ),
        ),
        (
            "date",
            (
                r"\b(?:<weekday>,?\.? (?:the )?)?<day>(?: of)?[ /-]?<month>\b\.?(?:(?:,?[ -]|/)(?:in |of )?<year>)?(?! (?:i|we|"
                r"be|have)\b)"
            ),
        ),
        ("date", r"\b<year>[-/]<month>[-/]<day>\b"),
        ("numeric", r"\b(?:on|by|until|before|till|from|due|next|for|the|of),? (?P<d>\d{1,2})/(?P<m>\d{1,2})(?![\d/%])"),
        ("numeric", r"\b(?:<weekday>,? )(?P<d>\d{1,2})/(?P<m>\d{1,2})(?:/(?P<year>(?:20)?\d\d))?(?![\d/])"),
        ("day_of_next_month", r"\b(?:the )?<day> of next month\b"),
        ("nth_weekday", r"\b<nth> <weekday> (?:of|in) <month>(?:,? <year>)?\b"),
        ("nth_week", r"\b<nth> week (?:of|in) <month>(?:,? <year>)?\b"),
        ("fortnight", r"\b<nth> half of <month>\b"),
        ("part_month", r"\b<part>[ -](?:the month of )?<month>(?:,? <year>)?\b(?! \d)"),
        ("part_next_month", r"\b<part>[ -]next month\b"),
        ("part_this_month", r"\b<part>[ -](?:the |this )?month\b"),
        ("part_this_month", r"\b(?P<part>month[- ]end|eom)\b"),
        ("part_week_next", r"\b<part>[ -](?:next|the following|the coming) week\b"),
        ("part_week_this", r"\b<part>[ -](?:the |this )?(?:working |business )?week\b"),
        ("part_week_this", r"\b(?P<part>eow)\b"),
        ("part_year_next", r"\b<part>[ -](?:next|the new) year\b"),
        ("late_year", r"\b(?:year[- ]end|(?:the )?end of (?:the |this )?year)\b"),
        ("weekend", r"\b(?:this|the|over the|this coming|at the) weekend\b"),
        ("weekday_after_next_week", r"\b<weekday> (?:of )?(?:the )?week after next\b"),
        ("weekday_next_week", r"\b<weekday>,? (?:of |in )?(?:next week|the following week|the week after)\b"),
        ("weekday_next_week", r"\b(?:next week|the following week),? (?:on )?<weekday>\b"),
        ("weekday_this_week", r"\b<weekday> (?:of )?this week\b"),
        (
            "weekday_day",
            r"\b<weekday>,? (?:the )?(?P<day>\d{1,2}(?:st|nd|rd|th)|eleventh|twelfth|first|third|fourth|fifth|tenth)\b(?! (?:of|day))",
        ),
        ("weekday_day", r"\b<weekday>,? (?P<day>1[3-9]|2\d|3[01])(?=[!.,;?)](?!\d)|\Z| (?:at|between|from|if|and|or)\b)"),
        ("weekday_next", r"\bnext <weekday>\b"),
        ("weekday_this", r"\b(?:this|this coming|coming) <weekday>\b"),
        ("weekday", r"\b<weekday>\b(?!')"),
        ("after_next_week", r"\b(?:the )?week after next\b"),
        ("next_week", r"\b(?:next|the following|the coming) week\b"),
        ("this_week", r"\b(?:this|later this|the rest of the) week\b"),
        ("next_month", r"\b(?:next|the following|the coming) month\b"),
        ("new_year", r"\b(?:in|into|after|early in|for) the new year\b"),
        ("next_year", r"\b(?:next year)\b"),
        ("next_quarter", r"\b(?:next|the following|the coming) quarter\b"),
        ("quarter", r"\b<nth> quarter(?: of <year>)?\b"),
        ("quarter", r"\b(?:in|by|for|until|during) q(?P<q>[1-4])(?: <year>)?\b"),
        ("offset_from_tomorrow", r"\b<n> <unit> (?:from|after) tomorrow\b"),
        ("offset", r"\b<n> <unit> (?:from|as of) (?:today|now)\b"),
        ("offset", r"\b<n> <unit>(?: hence|'s time|' time)\b"),
        ("mask", r"\b<n> <unit> (?:from|of|after|before|following|prior to) (?!now|today|tomorrow)[^,.;]{0,24}"),
        ("mask", r"\b<n> <unit> (?:ago|since|prior)\b"),
        (
            "offset_soft",
            (
                r"\b(?:in|within|inside|in about|in around|in just|in under) (?:the next )?<n> <unit>\b(?! (?:of|from|"
                r"after|since|to))"
            ),
        ),
        ("offset_soft", r"\b(?:again|back|up|in) <n> (?:weeks|days)\b(?! (?:of|from|after|ago|to))"),
        (
            "day",
            (
                r"\b(?:on|by|before|until|till|for|after|from|the|through) (?:the )?(?P<day>\d{1,2}(?:st|nd|rd|th))(?! "
                r"(?:floor|anniv|century|edition|party|of\b|time|grade|place|line|item|option|version|phase|street|avenue|"
                r"ave))\b"
            ),
        ),
        (
            "day",
            (
                r"\b(?:on|by|before|until) the (?P<day>tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|"
                r"seventeenth|eighteenth|nineteenth|twentieth)\b"
            ),
        ),
        ("day", r"\bon the (?P<day>\d{1,2})(?=[.,;!?](?!\d)|\Z| (?:at|from|between|if|for|and|or)\b)"),
        ("after_tomorrow", r"\b(?:the )?day after tomorrow\b"),
        ("tomorrow", r"\b(?:tomorrow|tmrw)\b"),
        ("tomorrow", r"\bthe next (?:business |working )?day\b"),
        ("today", r"\btoday\b(?!'s)"),
        ("today", r"\b(?:this (?:afternoon|evening)|tonight|later on today)\b"),
        (
            "today",
            (
                r"\bby (?:eod|cob|close of (?:business|play)|(?:the )?end of (?:the )?day)\b(?! (?:on )?(?:mon|tue|wed|"
                r"thu|fri|sat|sun|tom|next))"
            ),
        ),
        ("after_summer", r"\bafter (?:the )?summer(?: (?:holidays|break|vacation))?\b"),
        ("before_feast", r"\b(?:before|ahead of) (?:the )?<feast>(?:,? <year>)?\b"),
        ("after_feast", r"\b(?:after|once we're past|past|following) (?:the )?<feast>(?: (?:holidays?|break|weekend|period))?\b"),
        (
            "feast",
            r"\b(?:on|by|until|till|for|at) (?:the )?<feast>(?:,? <year>)?(?! (?:party|dinner|lunch|card|menu|offer|special|do\b))\b",
        ),
        (
            "month",
            (
                r"\b(?:in|by|until|till|during|for|before|after|since|this|next|from) (?:the month of |the )?<month>(?:,? "
                r"<year>)?\b(?!['-])(?! (?:\d|[ivwh]e?\b|be\b|have\b))"
            ),
        ),
        ("day_behind", r"\b(?:the )?(?:following day|next day|day after)\b(?! tomorrow)"),
    ),
    times=(
        (
            r"\b(?:at|by|around|about|from|after|before|between|until|till|say|for|@|circa) (?:about |around "
            r")?(?P<h>\d{1,2})(?:[:.](?P<m>[0-5]\d))?"
            r" ?(?P<ap>[ap]\.? ?m\b\.?|o'clock)"
        ),
        (
            r"\bat (?:about |around )?<h>(?:[:.](?P<m>[0-5]\d))?(?= ?(?:\Z|[.,;!?)]|(?:on|this|tomorrow|today|next|"
            r"sharp|at|[a-z]+ time|new york time|eastern|central|pacific|mountain|please|pls|with me|it|we|i|you|as|like|thanks|unless|because|then|to|for|if|and|or|your|my|"
            rf"our|uk|cet|cest|gmt|bst|est|edt|et|pt|pst|pdt|in the|so|with|via|when|{_WEEKDAY}|{_MONTH})\b|\(|- ))"
        ),
        r"\b(?P<h>\d{1,2}):(?P<m>[0-5]\d)(?: ?(?P<ap>[ap]\.? ?m\b\.?))?",
        r"\b(?P<h>\d{1,2})(?:\.(?P<m>[0-5]\d))? ?(?P<ap>[ap]\.? ?m\b\.?)",
        r"\b<q> <h>\b(?! (?:days|weeks|months|hours|years|minutes|percent|people|of))",
        r"\b(?P<h>\d{1,2})(?=ish\b)",
        r"\b(?:at|around|by|after|before) (?P<h>\d{1,2})(?= (?:in the|o'?clock|tomorrow|your|our|my))",
        r"\b(?:evening|afternoon|morning|tonight|today|tomorrow),? (?:about|around|after|before) (?P<h>\d{1,2})\b(?![.,:/]\d)",
        r"(?P<close>\b(?:about|around|after|before|till|until|by) (?P<h>1?\d)\b(?=\W*(?:\Z|[.,;!?)]))(?![.,:/]\d))",
        r"(?P<close>\bbetween (?P<h>\d{1,2}) and \d{1,2}\b)",
        r"(?P<named>\b(?:at |around |by )?(?:noon|midday|12 noon)\b)",
    ),
    hour_names={"noon": 12, "midday": 12},
    minutes={
        "half past": 30,
        "half": 30,
        "quarter past": 15,
        "a quarter past": 15,
        "quarter to": 15,
        "a quarter to": 15,
        "ten past": 10,
        "ten to": 10,
        "twenty past": 20,
        "twenty to": 20,
    },
    to_hour=frozenset(("quarter to", "a quarter to", "ten to", "twenty to")),
    feasts={
        "christmas": "christmas",
        "xmas": "christmas",
        "boxing day": "christmas",
        "christmas eve": "christmas_eve",
        "the holidays": "holidays_short",
        "holidays": "holidays_short",
        "new year": "new_year",
        "new year's": "new_year",
        "new year's day": "new_year",
        "new year's eve": "new_years_eve",
        "easter": "easter",
        "easter sunday": "easter",
        "easter monday": "easter_monday",
        "good friday": "good_friday",
        "ash wednesday": "ash_wednesday",
        "pentecost": "pentecost",
        "whit monday": "whit_monday",
        "thanksgiving": "thanksgiving",
        "black friday": "black_friday",
        "memorial day": "memorial_day",
        "labor day": "labor_day_us",
        "independence day": "independence_us",
        "4th of july": "independence_us",
        "fourth of july": "independence_us",
        "july 4th": "independence_us",
        "veterans day": "armistice",
        "st patrick's day": "st_patrick",
        "saint patrick": "st_patrick",
        "st. patrick's day": "st_patrick",
    },
    zones={
        **dict.fromkeys(
            ["uk time", "london time", "british time", "irish time", "dublin time", "uk-time"],
            "Europe/London",
        ),
        **dict.fromkeys(
            [
                "madrid time",
                "spanish time",
                "spain time",
                "central european time",
                "german time",
                "berlin time",
                "paris time",
                "french time",
                "amsterdam time",
                "brussels time",
                "rome time",
                "italian time",
                "european time",
            ],
            "Europe/Madrid",
        ),
        **dict.fromkeys(["lisbon time", "portuguese time"], "Europe/Lisbon"),
        **dict.fromkeys(["eastern", "eastern time", "new york time", "ny time", "boston time", "miami time"], "America/New_York"),
        **dict.fromkeys(["central", "central time", "chicago time", "houston time", "dallas time"], "America/Chicago"),
        **dict.fromkeys(["mountain", "mountain time", "denver time"], "America/Denver"),
        **dict.fromkeys(["arizona time", "phoenix time"], "America/Phoenix"),
        **dict.fromkeys(["pacific", "pacific time", "california time", "la time", "seattle time"], "America/Los_Angeles"),
        **dict.fromkeys(["indian time", "india time", "indian standard time", "mumbai time"], "Asia/Kolkata"),
        **dict.fromkeys(["mexico time", "mexico city time"], "America/Mexico_City"),
        **dict.fromkeys(["sydney time"], "Australia/Sydney"),
        **dict.fromkeys(["singapore time"], "Asia/Singapore"),
        **dict.fromkeys(["dubai time"], "Asia/Dubai"),
        **dict.fromkeys(["tokyo time", "japan time"], "Asia/Tokyo"),
        **dict.fromkeys(["hong kong time"], "Asia/Hong_Kong"),
        **dict.fromkeys(["brasilia time", "brazil time"], "America/Sao_Paulo"),
    },
    evening=r"in the afternoon|in the evening|this afternoon|this evening|tonight|at night",
    morning=r"in the morning|first thing|morning at",
    ahead=(
        r"'ll\b|\b(?:will|shall|let's|lets|can|could|would|going to|gonna|plan to|by|before|until|till|please|"
        r"should|must|aim|expect|"
        r"hope|promise|available|free|want to|call me|talk|speak|book|arrange|schedule|set up|meet|leave|go back)\b|\?"
    ),
    behind=(
        r"\b(?:thanks for|thank you for|(?:great|good|nice|lovely|pleasure) (?:to|meeting|talking|speaking|seeing|"
        r"chatting|catching)|sent|spoke|met|discussed|talked|called|emailed|wrote|received|dated|visited|agreed|"
        r"shared|got(?! (?:until|till|to)\b)|had|was|were|did|saw|"
        r"mentioned|promised|asked|told|submitted|issued|forwarded|gave|chatted|signed|from your (?:email|letter|mail) of)\b"
    ),
    duration=(
        r"\b(?:deliver\w*|lead ?time|complet\w+|install\w*|payment|payable|invoice\w*|warranty|finish\w*|experience|"
        r"turnaround|"
        r"implement\w*|go live|support|response time|pays? (?:back|for itself)|saving\w*|done|ready|valid\w*|train\w*)\b"
    ),
    capital=words_of("may march mon wed fri sat sun mar jan"),
    awaits=r"return|send|bring|needs?|want|will be|to be|be|get|have it|must be|should be|'ll be|require",
    onward=r"i'll|we'll|i will|we will|you'll|please|let's|shall|let me|let us|that|to|would|you'd|i'd|we'd|for|until|before|by",
    since=r"since|from last",
    of_something=(
        r"(?:version|invoice|e?mail|meeting|order|quote|quotation|proposal|letter|visit|call|contract|message|enquiry|offer|estimate) "
        r"(?:of|from|dated|dt\.?)(?: the)?"
    ),
    opening_hours=r"(?:office|opening|business|working|shop|trading) hours|hours of operation|we are open|we're open|(?:office|shop) (?:is )?open",
    quoting=r"wrote",
    labels=r"sent|date",
    meets=r"call|speak|talk|meet|ring|phone|chat|catch up|swing by|drop by",
    titles=r"Mr|Mrs|Ms|Miss|Dr",
    names=words_of("april may june august"),
    hints=r"the (?:[a-z]+(?:-[a-z]+)?th|first|second|third)|quarter|half past|quarter to|noon|midday|eod|eow|eom|cob|prox|inst|week|that day|weekend",
    joins=r",| and| or| to|-|, the| and the| to the| till| until",
    month_first=True,
    next_skips=True,
)
