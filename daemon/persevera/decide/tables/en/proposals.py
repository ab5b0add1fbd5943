"""How offers are made in English, of Britain, Ireland, America, India and Australia, and what only looks like one."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.proposals import ProposalPhrases

_NOUN = (
    r"quotes?|quotations?|proposals?|estimates?|pricing|sow|statement of work|commercials?|commercial terms|bids?|tender|offers?|rate card|"
    r"price list|prices|fee proposal|scope and pricing|letter of engagement|rates"
)
_WE = r"(?:i|we)"

TABLE = ProposalPhrases(
    noun=rf"""
(?:{_NOUN})
price
""",
    ours=rf"""
(?:our|my) (?:best |final |formal |revised |updated |techno-commercial )?(?:{_NOUN}|price)
(?:best|final|formal) (?:price|offer|quote|proposal)
""",
    paper=r"""
invoices?|receipts?|contracts?|orders?|minutes|notes|cv|resume|catalogues?|catalogs?|reports?|newsletter|purchase orders?|expenses
statement(?! of work)
agenda|questionnaire|drafts?|templates?|forms?|survey|fee note|certificates?|agreement|brochure
""",
    give=rf"""
attach(?:ed|ing|ment)?
enclos(?:ed|ing)
(?:please|pls|kindly) (?:find|see)
find (?:below|attached|enclosed)
here(?:'s| is| are| you go)
here
sending (?:you|over|across|through|this|our|the)
{_WE}(?: am| are|'m|'re)? (?:pleased|happy|delighted|glad) to (?:offer|present|submit|send|provide|quote|share|propose|enclose)
(?:pleased|happy|delighted|glad) to (?:offer|present|submit|send|provide|quote|share|enclose)
(?:have|has) (?:the )?pleasure (?:in|to|of) (?:quot|offer|submit|enclos|present|send)\w+
{_WE}(?:'ve| have)(?: now)? (?:prepared|put together|attached|drafted up|pulled together|worked up|drawn up|priced|costed|uploaded|included|revised|updated|worked out)
(?:can|please|may|to|and) (?:review|view|see|sign|accept|access|download) (?:and sign |and accept )?(?:our|your|the)
(?:below|following) (?:is|are|you|please|our|the)
as (?:promised|discussed|requested|agreed),? (?:here|please|find|our|the|my)
(?:submit|submits|submitting) (?:our|the|this|my|the following)
sharing (?:our|the|with)
(?:is|are) (?:attached|below|ready|enclosed|included|in the pdf)
this is (?:our|my|the)
in the attachment
to put .. (?:in writing)
""",
    offers=rf"""
{_WE} (?:can|could|would|will|'d|'ll) (?:offer|quote|propose|suggest|supply|cover|provide|do|put|let you have|write you|give you|cater|deliver|build|hold)
{_WE}(?:'d|'ll|'m able to) (?:offer|quote|propose|suggest|be (?:pleased|happy|delighted) to)
{_WE}(?:'d| would) (?:like|love) to (?:offer|present|propose|quote)
{_WE} (?:offer|quote|propose|suggest|recommend) (?:a|an|you|the|to|as|flat|fixed|\w+ days?)
(?:can|could) (?:offer|do|cover|supply|provide|let you have)
(?:can|could) (?:do|let you have|write|give|put|offer) (?:you|it|the|this|a|that|them)
(?:pleased|happy|delighted|glad|keen) to (?:represent|act|look at|help|do|take on|assist|quote|start|come)
(?:what if|instead of) .. we (?:do|did)
(?:quoting|in quoting|quote as follows|offer as follows|as follows)
(?:works out|work out) (?:cheaper|at|to)
(?:my|our) (?:collections|packages|rates|day rate|rate|fee|fees|prices|price|plans|tiers)
(?:got|get) it down to
(?:want|would you like|shall|like|fancy) (?:me|us|i|we)? ?(?:to )?(?:add|pencil|book|order|reserve|go ahead)
""",
    quotes=rf"""
(?:comes?|came|works?|coming) (?:to|in at|out (?:at|to))
(?:would|will|d|ll) (?:be|cost|run|come to|come in at|work out at|add|set you back)
(?:it'd|it'll|that'd|that'll|it's|that's|is|are) (?:about |around |roughly |just |only )?(?=[$£€₹\d]|usd|gbp|eur|aud)
{_WE} (?:can|could) do (?:it|this|that|the \w+|them|you)? ?.. (?:for|at|in)
(?:let you have|do|give you|offer|supply|provide|cover|put|write|have) .. (?:for|at) (?=[$£€₹\d]|usd|gbp|eur|aud|\w+ hundred|\w+ thousand)
(?:you're|you are|you'd be) (?:looking at|into)
(?:all[- ]in|all[- ]up|final|so figure|figure|in total|all told|all inclusive)
(?:price|cost|total|fee|quote|rate|investment|figures|pricing|estimate)(?: \w+){{0,5}} (?:is|are|would be|will be|comes to|of|at) (?=[$£€₹\d]|usd|gbp|eur|aud)
(?:price|cost|total|fee|quote|estimate|investment|subtotal|rate)s?:? ?(?=[$£€₹\d]|usd|gbp|eur|aud)
(?:a )?flat fee
(?:for|at) (?:just |only )?(?=[$£€₹]\d)
(?:that's|that is|so|i\.e\.|ie) (?=[$£€₹\d]|usd|gbp|eur)
(?:carpets|another|plus|extra|add|adding) .. (?=[$£€₹]\d)
(?:starting|start) (?:at|from)
(?:between|from|anywhere between|somewhere between|roughly|approx|approximately|about|around) (?=[$£€₹]\d)
(?:you're|you are|you'd be|that'd be) into (?=[$£€₹\d])
""",
    prices=r"""
(?:price|prices|cost|costs|total|subtotal|fee|fees|rate|rates|investment|premium|charge|charges|figures|numbers|retainer|deposit|discount|setup|onboarding|labor|labour|materials|base bid|headline figures|budget)
""",
    per=r"""
(?:per|a|an|each|every) (?:unit|item|piece|person|head|month|year|week|day|hour|night|session|visit|game|kg|kilo|liter|litre|mile|word|page|seat|case|bottle|pallet|tonne|ton|box|user|employee|employees|license|licence|site|vehicle|sample|class|copy|cover|guest|participant|room|board foot|sq ?ft|sqm|foot|trip|load|container|mark|shift|time point|annum|quarter|plan|roll|pack)
(?:each|apiece|pp|p/p|pcm|pa|p\.a\.|pw|ea|one[- ]off|one time|monthly|annually|yearly|weekly|billed annually|billed monthly|a pop|a go|all in|inc|incl|including)
/ ?(?:mo|month|yr|year|wk|week|day|hr|hour|h|unit|ea|mi|mile|seat|user|person|head|kg|word|page|night|case|bottle|sqft|sqm|site)
""",
    many=r"""
(?:k|grand|lakhs?|lacs?|lpa|cr|crores?|million|mn|thousand|hundred|quid|bucks)
""",
    tax=r"""
(?:\+|plus|excl\w*|incl\w*|including|inc\.?|ex|no|less|before|net of|subject to) ?(?:of )?(?:vat|gst|tax|taxes|sales tax|hst)
(?:vat|gst|tax|taxes) (?:at \d|incl\w*|extra|excl\w*|not incl\w*|free|\d{1,2} ?%|applicable|is not)
gst \d
""",
    valid=r"""
validity
valid (?:for|until|till|through|to|thru|up to)
(?:good|firm|held|open|fixed|locked|guaranteed|stands) (?:until|through|thru|for|till|to)
(?:price|offer|quote|quotation|estimate|proposal|prices|rate|rates|bid)(?: \w+){0,2} (?:is|are|remains?|stays?|held|holds?|stands?|expires?|firm|valid|locked|fixed|open|good)
(?:firm|open|valid) (?:for )?\d+ days
expires?
(?:holding|hold|keep) (?:it|this|the price|that|the date|them) .. (?:for you|until|till)
""",
    charges=r"""
(?:i|we)(?:'d| would| can|'ll| will| could|) (?:charge|charge you|take it|take|drop|come down|go to|stretch to|cap it|knock|throw in|sell|let it go|let them go|do them|do the|do both|do all|hold it at|match|meet you|work (?:at|on|for)|fit|supply)
(?:my|our) (?:fee|fees|charge|charges|rate|rates|minimum|price|day rate|best|last word|final)
(?:last price|final price|best i can|lowest i can|where i have to be|that's me done|any lower|no lower|bottom line is)
(?:let it go|let them go|yours for|all yours)
(?:thrown in|throw in|on me|on the house|no tie-in|free delivery|delivered free|part exchange|trade-in)
(?:gets|brings|takes) (?:you|it|that|the total|the price) (?:down |up )?to
(?:want it|deal|does that help|shall i get cracking|worth doing|how does that sit|see how that sits|sound ok|sound fair|need a yes|still have your|still open|say the word|just say)
(?:the lot|cash ok|fitted|supply and fit|supplied and fitted|drop-?shipped|dropped to)
(?:would come|comes out|works|work out|would come in|come in|it'd come) (?:to|at|out at|in at)
we'd (?:recommend|set it up|be looking|charge|want)
""",
    settled=r"""
(?:as|that|which|what|price|figure) (?:you|you've|you have|we) (?:already )?(?:signed|approved|accepted|agreed|contracted|paid)
(?:already|been|was|were|is|are|all) (?:paid|signed|agreed|approved|settled|covered|included in your|accepted|charged|debited|credited)
(?:as accepted|as agreed|as signed|per (?:the|our|your) (?:contract|agreement|lease)|under (?:the|our|your) (?:contract|agreement|lease|plan)|under clause|you signed for|you were quoted|going with (?:us|the))
(?:price|rate|cost) (?:stays|remains|is unchanged|doesn't change)|no difference to
(?:second|third|final|next|last) (?:instalment|installment|payment|stage payment)|the balance|balance of
(?:for both (?:parties|signatures)|contract will follow|countersign|now that you(?:'ve| have))
(?:nothing (?:more |else )?to (?:pay|do)|no action|at no (?:charge|cost)|no charge|is yours|booking confirmed|reservation is confirmed|you're booked)
(?:it was resolved|resolved to|the board approved|was approved)
(?:your (?:current |existing )?(?:plan|subscription|reservation|booking|order|deposit))
""",
    owed=r"""
(?:you(?:'ll| will)? owe|owed to|payable to|paid to|pay the|pay to the) .. (?:state|irs|hmrc|revenue|government|council|embassy|court|association|registry|garage|bank|lender|city|county|treasury|them)
(?:stamp duty|property tax|council tax|income tax|estimated tax|vouchers|filing fee|court fee|probate|inheritance|excess of|the excess)
(?:my client|your client|our clients?|my buyers?|the other side|the vendor|your vendors?|opposing|without prejudice|full and final|settlement|plaintiff|hearing|counsel|the court)
(?:the )?(?:insurer|insurers|assessor|adjuster|engineer|bank|lender|valuer|surveyor|appraiser|seller|landlord|builder|builders|carrier|underwriter|hr|garage) (?:has|have|had|will|put|puts|valued|says|said|offers|offered|wants|pays|is|came|come|priced)
(?:they|he|she|they've|he's|she's|they'll|he'll|she'll) (?:want|wants|wanted|offer|offered|ask|asked|asks|asking|lend|charge|charges|quoted|came back|come back|put|pay|pays|valued|priced|have it|have put|has put)
(?:we|i) (?:offered|put in|bid|paid|pledged|raised|was quoted|were quoted|was charged)
(?:builders|contractors|firms|bidders|tenders|quotes|bids|suppliers) (?:priced|came in|are in|came|in,|tendered|submitted)
(?:three|four|five|two|several|six) (?:builders|contractors|firms|bidders|tenders|quotes|bids|came in|agencies|suppliers)
(?:came in|lowest|the cheapest|the dearest|second lowest|the middle one)
(?:sponsor|subaward|biosketch|principal|the panel|funder|grant|trustees|application for|in support of|co-funding|match funding|letter of support|pledged)
(?:base salary|basic|sign-on|signing bonus|relocation|candidate|payslip|payroll|overtime|time and a half|pension|mortgage|deposit for the house|chain free)
(?:halves|chip in|split it|each between|pay me back|my brother|babe|love,|hun,|fingers crossed)
(?:haggle|don't send anything|what do we think|our margin|i'd go in|settle for|guys,)
""",
    terms=r"""
(?:payment terms|lead time|delivery|delivered|turnaround|carriage paid|ex stock|freight|shipping)(?: (?:is|date|time|would be|in|to|dap|by|included|free|paid|w/in|within|ex|before|\d))?
(?:includes|included|including|inclusive|excludes|excluded|not included|passed through|at cost|extra)
(?:minimum|min\.?) (?:order|of|one|two|\d)
(?:four|two|three|one|half)[- ](?:hour|day) minimum
(?:deposit|a third|half|50%|30%) .. (?:holds|secures|upfront|up front|down|on order|on completion|to (?:book|start|secure))
(?:fob|cif|exw|ddp|dap|ex works|ex cellar|fca)
(?:billed|invoiced|paid) (?:annually|monthly|in|quarterly|upfront)
(?:warranty|guarantee|guaranteed)
(?:no contract|no retainer|no vat|no charge|free of charge|at no extra|transport free|rolling|cancel any time|notice)
(?:onboarding|setup|set-up|installation|install|commissioning|training|mileage|travel|materials|labou?r|fitting|supplies|tables and av|waste) (?:is |are )?(?:included|extra|free|a one-off|a one off)
(?:one[- ]off|one[- ]time)
(?:discount|knock off|knock \d|off if)
payment \d+/\d+
""",
    starts=rf"""
{_WE}(?:'d| can| could|'ll| would) (?:start|begin|be ready|be with you|install|get started|have you live|come|fit|do it|do (?:mon|tue|wed|thu|fri|next))
(?:can|could) (?:do|start|begin|fit you in|have you|come) .. (?:mon|tue|wed|thu|fri|sat|sun|week|\d|the|by|before|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)
(?:happy|ready|able) to (?:start|begin|come)
{_WE}(?:'ve| have)? (?:a )?(?:gap|slot|availability|space|free)
(?:i'm|we're|i am|we are) (?:free|available)
(?:starting|start) (?:the|on|in|next|from|mon|tue)
(?:looking ok|dates are going|cases left|in stock|ex stock|on the shelf)
have (?:you|ye) (?:live|up and running)
""",
    accept=r"""
if (?:you|you'd|that|this|it|the price|the figure|the cost|these terms|its|it's|ok|all good|your)(?: would| are|'re| is)? ?(?:like|want|wish|proceed|approve|accept|agree|agreeable|happy|suits|works|acceptable|all right|fine|a yes|ok|keen|say yes|let me know|go ahead|confirm)
if ok
(?:to|and) (?:accept|proceed|go ahead|confirm)
let me know (?:which|whether|your|how|what you think|if|by|when)
(?:let me know|lmk|shout|holler|say so|say the word|give me a shout|drop me a line|pls confirm|please confirm|kindly confirm|confirm by|confirm soon)
(?:does|would|will) (?:that|this|it) (?:fit|work|suit|do|sound|help)
(?:want me to|shall i|shall we|would you like me to|do you want me to|fancy it|interested\?)
(?:review and sign|sign and return|sign (?:off|our|the)|countersign|return .. signed|send .. back .. signed)
(?:hope it works|hear what you reckon|what do you reckon|keen to hear|any queries|any questions|with questions|with any questions|your thoughts|valuable feedback|check and revert|kindly revert)
(?:your|po) (?:go-ahead|go ahead|confirmation|approval|sign-off|number is enough)
(?:take your time|zero pressure|no pressure|no obligation)
(?:i'll|i will|we'll) (?:order|book|send an engagement letter|get started|send the agreement|hold it|come .. for advance)
""",
    choice=r"""
(?:option|alternate|alternative|variant|version|package|plan|tier|lot) (?:[a-d1-9]|one|two|three|basic|pro|premium|plus|standard|full|gold|silver|bronze)
(?:if you (?:prefer|go to|go for|take|add|want|need|pay|book|order|opt))
(?:with|without) the .. (?:you're|it's|add|comes|it)
(?:otherwise|optional|optionally|two options|three options|either|half day|full day|alternatively)
pay annually
adding the
""",
    asked=r"""
as (?:discussed|promised|agreed|requested|per our|per your|we discussed)
(?:in response|further|following|pursuant|thanks for|thank you for|with reference) (?:to )?(?:our|your|the) (?:call|meeting|visit|discussion|conversation|chat|demo|rfq|enquiry|inquiry|request|interest|time|message|email|rfp|invitation)
(?:thanks|thank you) (?:so much |very much )?for (?:your (?:inquiry|enquiry|interest|request|time)|having|the opportunity|meeting|reaching out|letting me|getting in touch|tasting|showing|coming)
(?:great|good|nice|lovely) (?:to (?:meet|see|speak|talk|chat)|meeting|talking|speaking|chatting|seeing)
as per your (?:rfq|request|enquiry|drawing)
you asked (?:for|what|me|about|how)
(?:saw|visited|measured|looked at|walked) (?:all|your|the|it)
(?:what we talked about|everything we went over|the .. we designed)
""",
    asks=rf"""
(?:can|could|would|will) (?:you|ye) (?:please )?(?:quote|price|send|provide|give|share|submit|email|let me have|let us have|come back with) (?:me|us|for|a|an|your|on|the|through)?
(?:please|pls|kindly) (?:send|provide|quote|give|share|submit|email|advise|let (?:me|us) have) .. (?:{_NOUN}|price|cost)
(?:request|requesting|request for|rfq|rfp|invitation to (?:tender|quote)|looking for|need|needing|after|want|would like|d like|hoping for|chasing) (?:a|an|your|for a|for your|the|some)? ?(?:best |formal |rough |firm |ballpark )?(?:{_NOUN}|price on|price for|number)
(?:what's|what is|whats|what would|what'd|what are) (?:your|be your|the) (?:best )?(?:price|cost|rate|charge|lead time|quote|rates)
(?:how much (?:for|is|would|do you|are)|what do you charge|what would you charge|what would .. cost)
get (?:a|an|me a) (?:quote|estimate|price)
would like (?:a|an|to receive|to request) (?:{_NOUN})?
(?:price|quote) (?:for|on) .. (?:please)
last (?:time|quote) .. (?:you were|i had|we paid|was)
i paid .. (?:each|off|a)
need (?:a|your|the) (?:number|proposal|price|figures)
hoping you can (?:sharpen|match|do better|beat)
""",
    takes=rf"""
(?:your|the) (?:{_NOUN}|price)(?: of \S+)? (?:is|are|was|seems?|looks?|came) .. (?:high|above|over|expensive|steep|good|great|fine|ok|reasonable|perfect|out of|acceptable|agreed|approved|not acceptable)
if you(?: can|'d)? (?:get|drop|come down|go|bring it|do it|match) .. (?:we|i)(?:'ll|'d| will|'ve)? (?:sign|have a deal|go ahead|book|order|buy)
(?:above|over|outside|out of) (?:our|my) (?:budget|range|price range)
(?:can|could|would) you (?:do|match|lower|reduce|come down|sharpen|improve)
(?:happy|pleased|glad|delighted) to accept
(?:i|we|he|she|they) (?:accept|approve|accepted|approved|reject|rejected|decline|declined|are going with|went with|went through your)
(?:accept|accepted|approved|rejected|declined|won|lost|signed) .. (?:{_NOUN})
(?:{_NOUN}) (?:has been |have been |was |were |is )?(?:accepted|approved|rejected|declined|signed|won|lost)
signed (?:{_NOUN}|agreement|contract|sow)
(?:let's do it|please book us|please go ahead|take this email as|we'd like to go ahead|you have the job|purchase order number|po number is [a-z]*-?\d|purchase order)
(?:i|we)(?:'ll| will) (?:talk|speak) to (?:my|our|the) .. (?:and|get back|client|partner|wife|boss|board)
(?:going to|have to|decided to) pass
(?:not for us|not this time|take us off|higher than (?:i|we) (?:hoped|expected)|about what i expected|we'll come back to you|get back to you|i have to talk to|take it to my)
(?:to|per) quote (?:your|you|from|him|her|the)
(?:thanks|thank you) for the effort
(?:we|i) have paid|we paid
(?:loi|po|purchase order|work order) (?:is )?(?:attached|enclosed|to follow|no)
my client
is the .. (?:with or without|including|including vat|inclusive)
""",
    thanks=rf"""
(?:thanks|thank you|many thanks|cheers) (?:so much |very much )?for (?:the|your|that|sending the|sending your|sending over the|sending over your) (?:\w+ ){{0,3}}?(?:{_NOUN})
(?:got|received|have received|in receipt of|looked at|looked over|read) (?:the|your) (?:{_NOUN})
that came through
(?:thanks|thank you) for (?:accepting|choosing|your order|your business|your continued|your payment)
""",
    recalls=rf"""
{_WE} (?:sent|emailed|submitted|shared|gave|forwarded|provided|quoted|dropped) (?:you|over|through|across|before|on|last|in|it|the|back|a)
which {_WE} (?:sent|emailed|submitted)
(?:sent|shared|submitted) (?:you |over |to you |through )?(?:last|on|yesterday|earlier|previously|before|a (?:week|month|while))
(?:following up|follow up|follow-up|checking in|circling back|touching base|just wondering|just checking|floating this|just floating|chasing|gentle reminder|trailing|nudge|nudging)
any (?:thoughts|news|update|updates|feedback|joy|luck|movement|decision)
(?:had|have|get|got|having) (?:a|any|the) (?:chance|look|opportunity|time|moment)
(?:regarding|about|re) (?:the|our|my) (?:{_NOUN})
re-?send\w*|bump\w*|reminder|remind\w*
(?:earlier|previous|last) (?:{_NOUN})
the (?:{_NOUN}) (?:from|of|dated|{_WE} sent|that {_WE} sent|which {_WE} sent)
(?:discuss|go over|go through|talk about|questions on|questions about) (?:the|our|your) (?:{_NOUN})
(?:status of|let us know the status|still showing free|did (?:you|ya|ye) (?:get|end up|have))
(?:did|have) (?:you|ya|ye) (?:see|seen|look|looked|had)
""",
    later=rf"""
{_WE}(?:'ll| will| shall|'m going to| am going to| are going to|'re going to) (?:send|get|have|prepare|put|email|share|submit|forward|provide|come back|work|draft|be sending|drop|quote|let you have|pull together|ping)
(?:you'll|you will) (?:have|get|receive) .. (?:{_NOUN})
{_WE}(?:'m| am|'re| are) (?:preparing|working on|finalising|finalizing|putting|waiting on|still working|still waiting)
(?:will|to) (?:follow|be with you|be sent|land)
{_WE} (?:can|could|would be happy to|'d be happy to) (?:send|prepare|put together|provide|share) (?:you )?(?:a|an|the|our|over)
(?:would you like|do you want) (?:a|an|me to (?:send|quote|prepare))
before {_WE} (?:send|quote|price)
(?:not forgotten|haven't forgotten|still on it|comes back (?:mon|tue|wed|thu|fri)|at the outside|bear with me)
(?:{_NOUN}) (?:will|should|next|tomorrow|on (?:mon|tue|wed|thu|fri)|by (?:mon|tue|wed|thu|fri|eod|next|the end)|follows|to follow)
once {_WE}(?:'ve| have) (?:spoken|heard|seen|measured|checked)
""",
    refuses=r"""
(?:unable to|cannot|can't|won't be able to|not able to|not going to) (?:quote|offer|price|bid|tender|help|supply|submit|accept|do this)
(?:we|i) (?:don't|do not) (?:ship|sell|stock|supply|offer|do) (?:it|this|that|them)
(?:have to|must|regret to|decided to) (?:decline|turn (?:it|this) down)
""",
    billing=r"""
(?:invoice|invoices|inv \d|fee note|statement attached|overdue|past due|outstanding across|remittance|credit note|net \d\d|bank details|balance due|balance of|open on the|due date|payment reminder|payment received|payment of|refund|direct debit|on stop|card over the phone|get a check)
(?:please|pls) (?:pay|settle)
(?:deposit|payment|money) (?:received|this morning|landed|came)
(?:got|received) (?:the|your) .. (?:deposit|payment|transfer)
(?:still showing|still open|still owe|owe us|owes us)
""",
    ordered=r"""
(?:order|orders) (?:of|has|is|#|confirm\w+|number|no)
(?:your order|confirm your order|purchase agreement|countersigned|as signed|contract attached|signed contract|agreement for signature|kick-off is|shipped|ships on|tracking|delivery note|pod attached|delivered (?:mon|tue|wed|thu|fri|memphis|today|yesterday|on|\w+ \d)|signed clean|rate confirmation|load \d+)
(?:you're booked|you are booked|booking confirmed|as you approved|so glad we got there|line haul)
""",
    job=r"""
(?:job|employment|work) offers?
offer letter|offer of employment|formal offer from hr
offer you the (?:position|role|job|post)
(?:the|this) (?:post|position|role) of
(?:salary|base salary|starting salary|ctc|annual bonus|target bonus|bank holidays|start date|join us as|love you to join|onboarding day|my resume|resume|cover letter|apply for|application for the|applying for|candidate|vacancy|hr desk|probation)
""",
    elsewhere=r"""
(?:research|grant|thesis|phd|marriage|dissertation|paper|session|talk|conference|funding|book|panel|workshop|poster|film|documentary|r01|planning|bill) proposals?
call for (?:proposals|papers)
proposal and .. (?:sample chapters|chapters)
(?:sample chapters|dear editors|manuscript|the panel will|principal investigator|aim \d|literary agent|synopsis|non-fiction|marry me|will you marry)
(?:annual|departmental|department|marketing|internal) budget
quote of the day|famous quote|quote from (?:the|your|his)
call for evidence
proposed (?:legislation|amendment)
""",
    meeting=r"""
(?:propos(?:al|e|ing)|suggest) .. (?:for |of )?(?:a (?:meeting|date|call|time)|the agenda|dates|monday|tuesday|wednesday|thursday|friday|we meet|we have lunch|lunch)
i propose (?:we|mon|tue|wed|thu|fri|sat|sun|the (?:\d|first)|\d)
(?:lunch|coffee|dinner|drinks|pint) (?:on|special|at|this|next)
""",
    inside=r"""
(?:internal|internally|team,|all,|before (?:i|we) (?:send|submit)|review the draft|draft (?:pricing|proposal|quote)|latest draft|for info i've)
(?:if|when) they (?:push|ring|ask|haggle|call|balk)
(?:lowest we can go|points in it|our margin|the margin|my margin|still be grand|i'm going in at|i've gone in at|we're going in at|going in at|gone in at)
can i go to
(?:the|our) (?:client|customer) (?:accepted|wants|asked|said|approved)
on the .. quote
""",
    crowd=r"""
dear (?:clients?|customers?|valued|members|friends|subscribers|all|colleagues and friends)
(?:unsubscribe|opt out|you are getting this|you are receiving|view in browser|view this email|shop now|book a demo|register now|black friday|cyber monday|special offers?|this week only|use code|release notes|joined our list|limited time)
off (?:everything|all|sitewide|your (?:first|next)|with code|this week)
(?:rates|prices|fees|charges|partner is lifting prices) (?:will )?(?:change|increase|go up|are changing|rise|go from)
(?:please note|quick heads up) that
effective (?:from )?(?:january|february|march|april|may|june|july|august|september|october|november|december|\d)
(?:no action is needed|nothing you need to do|continued trust|what's new in|friends of)
""",
    private=r"""
(?:expenses for|may expenses|my expenses|travel expenses|expense report|expense claim|receipts are|mileage claim|reimburs\w+)
(?:mum|dad|mom|granny|nana|auntie|love you|hubby|my brother|my sister|your brother)
(?:the rent|my landlord|the mortgage|council tax|the council is|in the paper|the news)
(?:knocked it back|a bloke offered|offered dad|offered me)
""",
    claim=r"""
(?:complaint|complain|not happy|unhappy|unacceptable|refund|damaged|faulty|broken on arrival|claim for|claims department|send someone back|clearly not been|disappointed|compensation)
(?:ticket|case|incident) (?:#|number|no|\d)
(?:firmware|reboot|restart the|under warranty|known issue|workaround|support team)
""",
    others=r"""
(?:they|he|she|the supplier|our supplier|vendor|the other|another) (?:sent|has sent|have sent|gave|quoted|was charging|were charging|charges|want|wanted|offered|is asking|are asking)
(?:from|by) (?:the|our|a|another) (?:supplier|vendor|agency|contractor|competitor|broker)
(?:see below|fyi|for your info|have a look at what)
(?:according to|on) their (?:website|site|page)
received from
(?:what|how much) the other
(?:have a look|take a look|what do you think) (?:at|of) (?:this|what)
(?:our|the) current (?:vendor|supplier)
""",
    revised=rf"""
(?:revised|updated|amended|corrected|adjusted|improved|new|final) (?:\w+ )?(?:{_NOUN}|version|numbers|figures|price)
(?:rev|v|version|revision)\.? ?[2-9b-e]
with the (?:changes|discount|amendments)
instead of what was in
""",
    worth="propos quot estimat pricing price offer sow statement bid tender rate commercial fee grand lakh quid vat gst hundred thousand million pounds dollars euros retainer engagement cost",
    yours="your|ur",
    articles="a|an|per|each|the|every",
)
