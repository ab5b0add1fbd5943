"""English words for days, hours and dates, folded."""

from __future__ import annotations

from persevera.decide.tables.dates import DateWords, counted
from persevera.decide.text import words_of

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
        **counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth", 1),
        **counted("fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 15),
        **counted("1st 2nd 3rd 4th", 1),
        "last": -1,
        **{f"twenty{mark}{word}": 20 + value for mark in " -" for word, value in counted(_NINTH, 1).items()},
        "thirty-first": 31,
        "thirty first": 31,
        "thirtieth": 30,
    },
    parts={
        **dict.fromkeys(["early in", "early", "the beginning of", "beginning of", "start of", "the start of"], "early"),
        **dict.fromkeys(["mid", "the middle of", "middle of"], "mid"),
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
        ("mask", r"\b(?:last|past|previous|this past) (?:week|month|year|quarter)\b"),
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
                r"\b(?:<weekday>,?\.? (?:the )?)?<month>(?:\.? |/)(?:the )?<day>(?!:\d|[./]\d| ?(?:[ap]\.?m\b|people|"
                r"users|of\b))(?:,? (?:in |of )?<year>)?"
            ),
        ),
        (
            "date",
            (
                r"\b(?:<weekday>,?\.? (?:the )?)?<day>(?: of)?[ -]?<month>\b\.?(?:,?[ -](?:in |of )?<year>)?(?! (?:i|we|"
                r"be|have)\b)"
            ),
        ),
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
        ("weekend", r"\b(?:this|the) weekend\b"),
        ("weekday_next_week", r"\b<weekday>,? (?:of |in )?(?:next week|the following week|the week after)\b"),
        ("weekday_next_week", r"\b(?:next week|the following week),? (?:on )?<weekday>\b"),
        ("weekday_next_week", r"\ba week (?:on )?<weekday>\b"),
        ("weekday_next_week", r"\b<weekday> week\b"),
        ("weekday_this_week", r"\b<weekday> (?:of )?this week\b"),
        (
            "weekday_day",
            r"\b<weekday>,? (?:the )?(?P<day>\d{1,2}(?:st|nd|rd|th)|eleventh|twelfth|first|third|fourth|fifth|tenth)\b",
        ),
        ("weekday_day", r"\b<weekday>,? (?P<day>1[3-9]|2\d|3[01])(?=[!.,;?)](?!\d)|\Z| (?:at|between|from|if|and|or)\b)"),
        ("weekday_next", r"\bnext <weekday>\b"),
        ("weekday_this", r"\b(?:this|this coming|coming) <weekday>\b"),
        ("weekday", r"\b<weekday>\b(?!')"),
        ("after_next_week", r"\b(?:the )?week after next\b"),
        ("next_week", r"\b(?:next|the following|the coming) week\b"),
        ("this_week", r"\b(?:this|later this|the rest of the) week\b"),
        ("next_month", r"\b(?:next|the following|the coming) month\b"),
        ("next_year", r"\b(?:next year|the new year)\b"),
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
        ("season_summer", r"\bafter (?:the )?summer(?: (?:holidays|break|vacation))?\b"),
        ("season_easter", r"\bafter (?:the )?easter(?: (?:holidays|break|weekend))?\b"),
        ("season_christmas", r"\bafter (?:the )?(?:christmas|new year)(?: (?:holidays|break|period))?\b"),
        (
            "month",
            (
                r"\b(?:in|by|until|till|during|for|before|after|since|this|next|from) (?:the month of )?<month>(?:,? "
                r"<year>)?\b(?!['-])(?! (?:\d|[ivwh]e?\b|be\b|have\b))"
            ),
        ),
    ),
    times=(
        (
            r"\b(?:at|by|around|about|from|after|before|between|until|till|say|for|@|circa) (?:about |around "
            r")?(?P<h>\d{1,2})(?:[:.](?P<m>[0-5]\d))?"
            r" ?(?P<ap>[ap]\.? ?m\b\.?|o'clock)"
        ),
        (
            r"\bat (?:about |around )?<h>(?:[:.](?P<m>[0-5]\d))?(?= ?(?:\Z|[.,;!?)]|(?:on|this|tomorrow|today|next|"
            r"sharp|to|for|if|and|or|your|my|"
            rf"our|uk|cet|cest|gmt|bst|est|edt|et|pt|pst|pdt|in the|so|with|via|when|{_WEEKDAY}|{_MONTH})\b|\(|- ))"
        ),
        r"\b(?P<h>\d{1,2}):(?P<m>[0-5]\d)(?: ?(?P<ap>[ap]\.? ?m\b\.?))?",
        r"\b(?P<h>\d{1,2})(?:\.(?P<m>[0-5]\d))? ?(?P<ap>[ap]\.? ?m\b\.?)",
        r"\b(?P<minus>half past|quarter past|quarter to) <h>\b",
        r"(?P<close>\bbetween (?P<h>\d{1,2}) and \d{1,2}\b)",
        r"(?P<named>\b(?:at |around )?(?:noon|midday)\b)",
    ),
    hour_names={"noon": 12, "midday": 12},
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
        r"shared|got|had|was|were|did|saw|said|"
        r"mentioned|promised|asked|told|submitted|issued|forwarded|gave|chatted|signed|from your (?:email|letter|mail) of)\b"
    ),
    duration=(
        r"\b(?:deliver\w*|lead ?time|complet\w+|install\w*|payment|payable|invoice\w*|warranty|finish\w*|experience|"
        r"turnaround|"
        r"implement\w*|go live|support|response time|pays? (?:back|for itself)|saving\w*|done|ready|valid\w*|train\w*)\b"
    ),
    capital=words_of("may march mon tue tues wed thu thur thurs fri sat sun mar jan"),
)
