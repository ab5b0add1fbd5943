"""English words of money, folded: United Kingdom, Ireland, United States, Canada, Australia, India."""

from __future__ import annotations

from persevera.decide.tables.money import MoneyWords, counted

_UNIT = (
    r"(?:unit|hour|hr|day|week|wk|month|mo|quarter|year|yr|night|person|head|guest|cover|pax|user|seat|licen[sc]e|site|word|page|"
    r"sheet|sq\.? ?(?:ft|m|metre|meter)|square (?:foot|metre|meter)|foot|ft|metre|meter|m2|mile|mi|km|kg|kilo|lb|pound|ton|tonne|"
    r"litre|gallon|case|bottle|box|piece|pc|pair|dozen|set|pallet|load|trip|visit|session|class|lesson|delegate|student|employee|"
    r"head|copy|item|room|plate|video|post|click|lead|point|kwh|kw|watt|stem|roll|bag|shift|guard|officer|vehicle|van|truck|"
    r"quarter|annum|capita|time point|1000|1,000|hundred|thousand|lot)"
)

TABLE = MoneyWords(
    currencies={
        r"(?:us|american|u\.s\.) dollars?": "USD",
        r"canadian dollars?": "CAD",
        r"australian dollars?": "AUD",
        r"hong kong dollars?": "HKD",
        r"singapore dollars?": "SGD",
        r"new zealand dollars?": "NZD",
        r"dollars?|bucks": "dollar",
        r"euros?": "EUR",
        r"pounds? sterling": "GBP",
        r"pounds?(?! of\b)|quid": "GBP",
        r"mexican pesos": "MXN",
        r"colombian pesos": "COP",
        r"argentine pesos": "ARS",
        r"chilean pesos": "CLP",
        r"uruguayan pesos": "UYU",
        r"dominican pesos": "DOP",
        r"pesos": "peso",
        r"swiss francs": "CHF",
        r"francs": "CHF",
        r"rupees?": "INR",
        r"yen": "JPY",
        r"yuan": "CNY",
        r"reais": "BRL",
        r"rand": "ZAR",
        r"dirhams?": "AED",
        r"swedish kron\w{1,3}": "SEK",
        r"norwegian kron\w{1,3}": "NOK",
        r"danish kron\w{1,3}": "DKK",
    },
    cents={r"cents?": "own", r"pence": "GBP"},
    scales={
        "thousand": 1_000,
        "grand": 1_000,
        "hundred": 100,
        "million": 1_000_000,
        "millions": 1_000_000,
        "mil.": 1_000_000,
        "billion": 1_000_000_000,
        "billions": 1_000_000_000,
        "lakhs": 100_000,
        "lakh": 100_000,
        "lacs": 100_000,
        "lac": 100_000,
        "crores": 10_000_000,
        "crore": 10_000_000,
        "cr": 10_000_000,
    },
    slang={
        "grand": (1_000, "own"),
        "lakhs": (100_000, "INR"),
        "lakh": (100_000, "INR"),
        "lacs": (100_000, "INR"),
        "lac": (100_000, "INR"),
        "crores": (10_000_000, "INR"),
        "crore": (10_000_000, "INR"),
    },
    numbers={
        **counted(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen twenty"
        ),
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
    },
    multipliers={
        "hundred": 100,
        "thousand": 1_000,
        "grand": 1_000,
        "million": 1_000_000,
        "millions": 1_000_000,
        "billion": 1_000_000_000,
        "lakh": 100_000,
        "lakhs": 100_000,
        "crore": 10_000_000,
        "crores": 10_000_000,
    },
    joins=r"and|and a",
    half=r"half a|half|a half",
    and_a_half=r"and a half",
    of=r"of",
    ranges=r"to|and|or|up to|through|thru",
    taxes=r"vat|gst|hst|pst|qst|iva|sales tax|(?:local |state |the )?tax(?:es)?",
    tax_link=r"plus|ex|ex\.|excl\w*\.?|excluding|incl\w*\.?|including|inc|inc\.|before|exclusive of|inclusive of|with|\+|and",
    tax_said=r"net|gross|nett|tax free|taxes included|all in|all inclusive|all-inclusive|all-in|(?:inclusive|exclusive) of",
    per=(
        rf"(?:per|a|an|each|every|/) ?{_UNIT}\b|each|apiece|monthly|yearly|annually|weekly|hourly|a pop|p/?[hw](?![a-z])|"
        r"p/m\b|p\.?a\.?(?![a-z])|p\.?p\.?p?\.?(?![a-z])|pcm"
    ),
    costs=(
        r"costs?|would cost|will cost|(?:price|cost|total|fee|quote|rate|charge|premium|quotation|estimate|budget|"
        r"figure)(?:'s| is| of| would be| will be| comes to|"
        r" for .{1,30} is)?(?: about| around)?|comes? (?:to|out (?:at|to))|came to|works? out (?:at|to)|"
        r"all[- ]in(?: (?:it|that) would be)?|"
        r"all[- ]up|final|grand total|(?:it|that|this)(?: would|'d|'ll| will)? (?:be|come to|run|run you|cost)|"
        r"would run(?: you)?|"
        r"it's|its|that's|you're (?:looking at|into)|i can do (?:it|that|this|them|both|the \w+)(?: .{1,20})? (?:for|at)|"
        r"we can (?:do|put|cover|supply|offer)(?: .{1,30})? (?:for|at)|(?:do|put|deliver|supply|build) (?:it|them|"
        r"that|this|these)(?: .{1,30})? (?:for|at)|"
        r"our (?:price|fee|rate) is|we charge|i charge|call it|figure|offer(?: you)?(?: .{1,20})? at"
    ),
    at=r"at|@",
    about=r"for|of|is|be|or|to|around|about|approx|roughly|in|into|between|and|only|just|=|i'd say|say|was",
    goes_on=(
        r"if|with|without|and|or|all|including|incl\w*|inc|plus|for|per|flat|fixed|total|delivered|installed|supplied|supplies|"
        r"excluding|ex|final|both|but|either|in|net|gross|that's|which|depending|up front|on top|upfront|as|so|max|tops"
    ),
    choice=r"if|with|for|or|and|without|in",
    not_offered=(
        r"deductible|excess (?:of|is|stays)|you (?:currently|now) pay|you(?:'re| are) (?:currently |now )?paying|"
        r"current (?:vendor|supplier|provider|price|rate|contract)|limit of|coverage of|cover of|liability of|"
        r"your budget|budget of|penalt\w+|competitor|list price|rrp|valued at|turnover"
    ),
    extras=(
        r"delivery|shipping|installation|fitting|freight|carriage|setup|set-up|onboarding|training|travel|removal|disposal|"
        r"labou?r|materials|parts|docs|postage|assembly"
    ),
    no_price=(
        r"page|pages|room|suite|street|floor|unit|no|number|tel|phone|fax|ext|extension|ref|reference|order|"
        r"invoice|model|version|"
        r"year|day|section|article|iso|lot|po box|box|zip|apt|building|step|phase|lane|route|highway|hwy|rte|"
        r"flight|gate|quote|quotation|"
        r"estimate|proposal|offer|size|grade|class|q|qty|quantity|chapter|table|item|hours|people|guests|over|"
        r"under|by|words?|count"
    ),
    declares=(r"(?:prices?|rates?|figures|amounts|quoted|quote|all|currency|fees|costs|values)(?: \w+){0,3}? ?(?:in|:|are|is)"),
    total=(
        r"(?:grand |sub-?)?total(?!ly)\w{0,2}|all[- ]up|all[- ]in|comes? to|came to|final|in all|sums? to|"
        r"amounts? to|turnkey|base bid|"
        r"bottom line|amount due|gross"
    ),
    result=r"so|so figure|that is|i\.e\.|ie|which (?:is|makes|comes to)|that makes|that's|making|=",
    price=r"price|cost|investment|fee|quote|quotation|estimate|proposal|offer|rate|premium|charge|bid",
    part=(
        r"sub-?total|was|instead of|rather than|previously|discount|sav\w+|deposit|down ?payment|first payment|"
        r"vat|gst|tax(?:es)?|shipping|"
        r"over|up to|limit|deductible|excess|add|adds|adding|bumps it by|rebate|retainer|currently pay\w*|before (?:the )?\w+"
    ),
    each=r"per |each|a (?:month|year|day|week|night|head|unit|piece)|an hour|monthly|yearly|weekly|pcm|p\.?[amhw]\b|p/|apiece",
    after_total=r"in total|total|all[- ]in|all[- ]up|in all|altogether|the lot|turnkey",
    added=r"more|extra|on top|additional|each way",
    option=r"option\w*|alternat\w+|extra|adding|add(?:s|ed)?|if you (?:want|add|go|prefer|need|would)\w*|upgrade|with the|on top",
    bare_dollar="USD",
    tells=r"around|about|inc|per|each|for|the|fee|plus|price|gst|sales tax|quote|roughly|from",
)
