"""English words of offers, folded."""

from __future__ import annotations

from persevera.decide.tables.offers import OfferWords

TABLE = OfferWords(
    nouns=r"quotes?|quotations?|proposals?|estimates?|sow|statement of work|bid|offers?",
    prices=r"pricing|prices?|rate card|numbers|rates|figures",
    kinds=(
        r"commercial|formal|revised|updated|new|final|amended|attached|requested|detailed|techno-commercial|best|"
        r"initial|technical|full|per our call|rev\b"
    ),
    articles=r"your|our|the|my|a|an|this|that|some",
    of=r"for the|for our|for your|for a|for an|for|of the|of|re|regarding|on the|on|to",
    ends=(
        r"which|that|as|with|is|are|comes?|attached|below|total\w*|valid|and i|and we|at|if|when|per our|based|please|would|will|"
        r"i|we|you|it|this|including|includes|starting|by|from|following|so|before|after|in (?:pdf|the attachment)"
    ),
    breaks=r"for|of|with|and|in|at|on|to|from|into|by",
    empty=(
        r"(?:the |my )?docs?|documents?|info\w*|hello|hi|hey|thanks|thank you|is ready|ready|deck|attached|what we talked about|"
        r"as (?:discussed|promised|requested)|following (?:up|our .{1,20})|hours|revised numbers|updated quote|"
        r"numbers|question.{0,40}|"
        r"another idea.{0,30}|quick one|next steps?|your (?:request|enquiry|inquiry)|prices?|per our call|for|of"
    ),
    no_thing=(
        r"(?:amount|price|cost|total|validity|your|you|our|us|me|my|acceptance|approval|review|today|tomorrow|"
        r"yesterday|the (?:amount|sum|"
        r"total|price)|it|this|that|what|consideration|reference|signature|\d{1,4} (?:days|units|months))\b"
    ),
    references=r"ref(?:erence)?\.?|tender(?: ref\.?)?|rfq|rfp|itt|our ref|file",
    number=r"no\.|no|nr\.?|number|num\.?|#",
    not_references=(
        r"model|order|po|invoice|lot|part|unit|contract|ticket|case|request|enquiry|inquiry|job|"
        r"flight"
    ),
    validity=(
        r"valid(?: (?:for|until|till|through|thru|to))?|validity|expires?|expiring|good (?:until|till|through|thru|for)|lapses?|"
        r"open (?:for acceptance|until|till|for)"
    ),
    holds=(
        r"(?:holds?|stands?)(?= (?:through|thru|until|till|to|for))|"
        r"(?:price|offer|quote|quotation|rate|bid|estimate|figure|this|it)s? (?:is |are |will be |"
        r"(?:shall |will )?(?:remains? |stays? )|shall )?(?:held|holds?|"
        r"stands?|open|locked|locked in|firm|fixed|guaranteed|frozen)|"
        r"(?:hold|honou?r|lock|guarantee|keep|freeze)(?:ing|ed)? (?:it|this|that|the|these|those|our|my|your|prices?|rates?)"
    ),
    until=r"until|till|til|through|thru|to|up to|for",
    decide_by=r"(?:offer|price|pricing|discount|rate) (?:\w+ ){0,4}?(?:only )?(?:until|till|through|thru|ends|before|by)",
    same_day=r"(?:that|the same|this) (?:date|day)|then",
    not_validity=(
        r"warranty|guarantee period|delivery|lead time|contract (?:is|term)|passport|certificate|policy|insurance|"
        r"licence expires|"
        r"license expires|invoice|payment|deposit|subscription|domain|current (?:contract|plan|lease)|permit|visa"
    ),
    numbers={
        "a": 1,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "ten": 10,
        "fourteen": 14,
        "fifteen": 15,
        "twenty": 20,
        "thirty": 30,
        "forty-five": 45,
        "sixty": 60,
        "ninety": 90,
        "one hundred twenty": 120,
        "one hundred and twenty": 120,
    },
    days=r"(?:calendar )?days?",
    business_days=r"(?:working|business) days?",
    weeks=r"weeks?",
    months=r"months?",
    month_end=r"(?:the )?end of (?:the |this )?(?:month|\w+)|month[- ]end",
    phone=r"tel\w*|mobile|cell|phone|whatsapp|wa|call\w*|ring|m|t|ph",
)
