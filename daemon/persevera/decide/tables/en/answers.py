"""What people answer to an offer in English."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.answers import AnswerPhrases

_OFFER = r"(?:quote|quotation|proposal|offer|estimate|contract|terms|price|pricing|agreement|order|sow)"
_OTHER = r"(?:another|other|different|someone else|somebody else|else|competitor|alternative)"

TABLE = AnswerPhrases(
    stop=r"""
(?:please )?(?:remove|delete|take) (?:me|us|my (?:name|email|e-mail|address|details)) (?:from|off)
(?:please )?stop (?:emailing|e-mailing|contacting|writing|mailing|calling|messaging|sending|bothering|spamming|following up)
(?:do not|don't|dont|never) (?:ever )?(?:contact|email|e-mail|write to|message|call|bother) (?:me|us) (?:again|anymore|any more|any further|ever)
(?:do not|don't|dont) (?:send|write) (?:me|us) (?:any )?(?:more|further|anymore)
(?:please )?(?:do not|don't|dont) contact (?:me|us)$
no more (?:emails|e-mails|mails|messages|follow ups) please
^(?:please )?unsubscribe(?: me| us)?(?: please| from .. list)?$
(?:please )?unsubscribe (?:me|us)
(?:want|like|wish|asked) (?:to be removed|to unsubscribe|not to be contacted|you to stop)
(?:no longer|don't|do not) (?:want|wish) to (?:receive|hear from|be contacted|get) .. (?:emails?|e-mails?|messages?|you|communications?|any more)
^stop$
""",
    no=rf"""
(?:decided|chosen|chose|choosing|opted|selected|signed|awarded|settled) .. {_OTHER}
(?:going|gone|went|go) (?:with|for|in) .. {_OTHER}
(?:decided|opted|elected|chosen) (?:not|against)
(?:decided|going|opted|chosen) to (?:build|do|handle|keep|develop|manage) .. (?:in-house|in house|inhouse|internally|ourselves)
(?:will not|won't|wont|are not|aren't|not|isn't|won't be|not be|cannot|can't) (?:be )?(?:moving|proceeding|going|move|proceed|go|continuing|continue) (?:forward|ahead|with)
(?:will not|won't|not going to|are not|aren't) (?:be )?(?:proceeding|proceed|pursuing|pursue|renewing|renew|purchasing|buying|taking this)
(?:going|have|need|like|want|afraid) .. (?:to )?pass(?: on| this| for now| at this time|$)
^(?:we'll|i'll|we will|i will) pass\b(?! (?:it|them|your|the|her|him|along)\b| (?:this|that) (?:on|along|to|up)\b| on (?:your|the|to)\b)
(?:we're|i'm|are|am|is) (?:really |just )?(?:not|no longer) interested
(?:we'll|we will|i'll|i will|going to|have to) pass(?: on (?:this|it)(?! to)| this time| for now| thanks| thank you|$)
(?:unable|not able|not in a position) to (?:accept|proceed|move|go ahead|take this|commit)
^(?:not|no longer) interested
(?:no|not any|not have any|don't have any|have no) interest(?: in| at|$)
(?:isn't|is not|not|wasn't|won't be) (?:quite |really )?(?:a|the right|the best|a good|a great) (?:fit|match)
(?:isn't|is not|not) (?:for us|for me|what we (?:need|are looking for|were looking for|want)|what we're looking for)
(?:project|initiative|plan|purchase|tender) .. (?:cancelled|canceled|scrapped|shelved|dropped|called off)
(?:already|just) (?:have|got|use|using|signed|chosen|picked|working with|committed to|contracted) .. (?:solution|vendor|supplier|provider|partner|agency|tool|someone|in place|{_OTHER})
(?:afraid|sorry) .. (?:it's|it is|is) a no\b
^(?:it's|it is) a no\b
(?:proposal|bid|quote|offer|tender|application) (?:was|has|is|were) (?:not|been un|un)(?: been)? ?(?:successful|accepted|selected|chosen)
(?:out of|over|beyond|outside|exceeds|above) (?:of )?(?:our|my|the) (?:budget|price range)
(?:can't|cannot|can not|couldn't) (?:afford|justify)
(?:we'll|we will|i'll) leave it(?: there| here| at that|$)
(?:don't think|not|isn't|won't|doesn't) .. work for (?:us|me)
^no(?: but)?(?: thanks| thank you|$)
^thanks but no thanks
(?:we|i|we'll|i'll|to|will|have|must) (?:respectfully |politely )?(?:decline|declined|reject|rejected) (?:your|this|the (?:offer|quote|proposal|invitation))
(?:have|must|will|to) (?:respectfully |politely )?decline
(?:don't|do not|no longer) (?:need|require) (?:this|it|your|the) ?(?:service|services|product|anymore|any more|now|$)
no longer (?:need|require|looking|in the market)
(?:sticking|staying|stick|stay) with .. (?:current|existing|present|incumbent)
""",
    not_now=r"""
^(?:sorry )?(?:but )?not (?:right now|now|at this time|at the moment|for now|at present|this year|this quarter|this time)
(?:no|don't have|do not have|haven't got|have no) (?:the |any )?budget
(?:budget|spending) .. (?:frozen|cut|on hold)
(?:it's|is|that's|seems|looks|bit|way|far) too (?:expensive|pricey|steep|much|high)
(?:no|don't have a|do not have a|don't see a) (?:current |immediate |real )?need(?: for| at| right| now|$)
not a priority
""",
    yes=rf"""
(?:we|i|happy to|glad to|pleased to|hereby|would like to|delighted to) (?:fully |formally |gladly )?accept (?:your|the|this|it|these)
(?:{_OFFER}) (?:is |has been |was )?(?:accepted|approved|agreed|signed)
^(?:accepted|approved|agreed|confirmed|deal|done deal|sold|go ahead)\b(?! (?:by|in|on|for|meeting|invitation|event|call|tuesday|monday|wednesday|thursday|friday))
(?:please|pls|you can|you may|happy for you to|feel free to|do) (?:go|proceed|move) (?:ahead|forward|with)
(?:please|pls) (?:go ahead|proceed)
(?:let's|lets|we'd like to|we would like to|i'd like to|i would like to|we want to|happy to|ready to|good to|glad to|we will|we'll|pleased to|keen to) (?:go|move|proceed|go ahead|move ahead) (?:ahead|forward|with|on)
(?:let's|lets) (?:do it|do this|go for it|get started|get it done|get going|sign|roll)
(?:happy|ready|good|glad|pleased) to proceed
(?:we're|we are|i'm|you're|you are|all) good to go
(?:you have|you've got|have got|got) .. (?:green light|go-ahead|go ahead|sign-off|approval|my ok|our ok)
(?:board|committee|boss|management|director|ceo|cfo|finance|client|team) (?:has |have |just )?(?:approved|signed off|agreed to|okayed|ok'd) (?:the|your|this|it|on)
(?:we|i) (?:have )?(?:decided|chosen|agreed) to (?:go|move|proceed|work) (?:ahead|forward|with you|with your)
(?:we|i)(?:'d| would)? (?:like|love|want) to go with (?:option|your|the|you|plan|package)
(?:we're|we are|i'm) (?:going|going to go) with (?:option|your|you|plan|package)
(?:i've|i have|we've|we have|just) (?:just )?(?:signed|countersigned) (?:it|the|your|and|on)
(?:signed|countersigned) (?:copy|contract|quote|proposal|agreement|order|version|paperwork|sow) (?:is |are )?(?:attached|enclosed|below|herewith)
(?:attached|enclosed|here|find) .. (?:signed|countersigned) (?:copy|contract|quote|proposal|agreement|order|version|paperwork|sow)
(?:po|purchase order)(?: \S+)? (?:is )?(?:attached|enclosed|to follow)
(?:attached|enclosed|here is|here's|find) .. (?:our po|the po|purchase order)
(?:please |pls )?(?:book it in|book us in|sign us up|sign me up|count us in|count me in)
^(?:it's|its|that's|that is) a deal
(?:works|work) for us .. (?:proceed|go ahead)
""",
    likes=r"""
(?:that|this|it|all|everything) (?:all )?(?:works|looks good|looks great|sounds good|sounds great|is fine|looks fine)(?: for us| for me| to us| to me)?
^(?:looks|sounds) (?:good|great|fine|perfect)
^(?:great|perfect|excellent|brilliant|yes|yep|sure|absolutely|fine|ok|okay|good news|great news)\b
""",
    order=r"""
when (?:can|could|would|will|are) you .. (?:start|begin|kick off|install|deliver|come)
when (?:can|could|do|should|shall) we .. (?:start|begin|kick off)
(?:how|where) .. (?:pay|payment|deposit|sign)
(?:send|email|prepare|draw up|issue) .. (?:paperwork|invoice|deposit invoice|pro forma|contract to sign)
what (?:are|is) the next steps?
invoice us
""",
    bare=r"""
yes(?: please| thanks| thank you| absolutely| of course| definitely| go ahead| lets do it| let's do it| we accept| i accept)?
(?:ok|okay|great|perfect|yes|sure|yep)(?: thanks)? (?:go ahead|please proceed|let's do it|let's go|please go ahead)
agreed|accepted|approved|go ahead|go for it|please proceed|confirmed|deal|it's a deal|yep|sold
""",
    later=r"""
(?:get|come|circle|revert|reach|be|check) back (?:to (?!me|us)|with|in|next|on|after|when|once|then|soon|shortly|later)
(?:i'll|we'll|i will|we will|will|shall|let me|let us|can i|going to) .. (?:get|come|circle|revert|be|report|write|call) (?:you )?back
(?:i'll|we'll|i will|we will|will|shall) (?:be in touch|let you know|keep you posted|keep you updated|update you|revert|contact you|reach out|follow up|respond|reply|ping you|call you|email you)
be in touch (?:soon|shortly|next|when|once|after|again)
(?:i'll|we'll|i will|we will|will|let me|let us|we need to|i need to|we have to|i have to|we want to|i want to|i'm going to|we're going to) .. (?:review|discuss|consider|think about|think it over|look at|look into|check|digest|run it|run this|talk to|talk it|take a look|have a look|take it to|speak to|speak with|confer|sleep on)(?! (?:\w+ ){0,3}(?:you|your) (?:on|at|about) )
(?:still|currently|are|am|we're|i'm) (?:reviewing|considering|evaluating|comparing|discussing|deciding|waiting|weighing|looking at|looking into|awaiting|thinking)
(?:haven't|have not|hasn't|not yet|didn't|not had) (?:\w+ ){0,2}(?:chance|decided|made|time|looked|reviewed|had|read|heard back|heard from)
no decision(?: yet| has|$)|not (?:yet )?(?:decided|made (?:a|our|up))
(?:need|needs|give me|give us|require) (?:\w+ ){0,2}(?:more time|time|few days|few weeks|couple of|another week|a week|until)
(?:let's|we can|can we|could we|shall we|should|we should|we'll|i'd rather|happy to|please|we could|we) .. (?:revisit|reconnect|re-connect|pick this up|pick it up|touch base|catch up|talk again|speak again|circle back|resume|park this|park it)
^(?:revisit|reconnect|pick this up|touch base|catch up|talk again|circle back|check back)
(?:ping|email|call|contact|remind|try|write) (?:me|us) (?:again |back )?(?:in|next|then|after|when|on|later|around|towards)
(?:check|reach out|follow up|get in touch|come back)(?: with| to)?(?: me| us)?(?: again)? (?:in|next|then|after|later|around)
(?:on hold|on the back burner|postponed?|postponing|frozen until|pushed (?:back|to)|delayed until)
(?:later (?:in|this|on)|next (?:quarter|year|month|spring|summer|autumn|fall|winter)) .. (?:maybe|perhaps|then|please)
(?:maybe|perhaps|possibly) .. (?:later|next|in the)
will (?:decide|know|have (?:a|an) (?:decision|answer)|get to it|have news|have an update)
(?:it's|it is|is) with (?:finance|legal|procurement|my|our|the|purchasing|management)
(?:sign-off|approval|sign off|decision|answer|feedback) from
(?:after|until) (?:the )?(?:summer|holidays|christmas|easter|new year|break|vacation|vacations|quarter|year end)
bear with (?:me|us)|swamped|snowed under
""",
    pending=r"""
(?:waiting|await|awaiting|pending|subject to|need|needs|contingent on|still) .. (?:approval|sign-off|sign off|signature|confirmation|decision|go-ahead|green light|board|legal)
(?:i think|i believe|probably|likely|hopefully|maybe|perhaps|might|in principle|should be able|assuming|provided|tentatively|verbally)
(?:has|have|needs|need) to (?:approve|sign|sign off|agree|decide|confirm)
""",
    request=r"""
(?:but |please |just )(?:send|forward|email|share) (?:me|us|over|it|the)
(?:have|had|got) (?:a|some|a few|few|several|a couple of|one|two|three|another|couple) (?:quick |more |small |minor )?(?:questions?|queries|query|concerns?|doubts?|points)
(?:not|isn't|not quite|not entirely) (?:clear|sure) (?:on|about|what|how|whether|if|why)
(?:please|pls|kindly|can you|could you|would you|can we|could we) .. (?:send|provide|share|clarify|confirm|explain|break down|advise|resend|re-send|forward|revise|quote|include|remove|update|amend|supply|tell|let (?:me|us) know (?:if|what|how|when|whether|who|which))
(?:would|wanted|want|like|love|need) (?:to )?(?:know|understand|see|have|get|discuss|ask|schedule|arrange|clarify) (?:more|what|how|if|whether|why|when|a (?:call|meeting|demo|breakdown|copy|revised|sample)|some)
(?:we|i) (?:would|will|need|do) (?:need|require|like|a) .. (?:breakdown|revised|updated|sample|references|details|copy|discount)
(?:wondering|wonder|curious|question is|let me know) (?:if|whether|what|how|why|who|which|when)
""",
    courtesy=r"""
(?:how are you|how are things|how is it going|how's it going|hope you|isn't it|don't you think|make sense|does that work|sound good|is that ok|is that okay)
(?:let (?:me|us) know|tell (?:me|us)|advise) when
let (?:me|us) know if (?:you (?:have|need|are|want|would|prefer|disagree|think)|there|anyone|anything|any|i)
(?:please|pls) confirm with
when(?:ever)? you(?:'re| are)? (?:ready|can|like|want|get a chance|have a (?:minute|moment|chance))
if (?:you|there) (?:have|need|are|is|want|would|could|can) (?:any|anything|something|further|more|please)
if (?:needed|necessary|possible|that's ok|that is ok|ok with you)
""",
    negation=r"no|not|never|nor|cannot|can't|don't|won't|isn't|aren't|wasn't|doesn't|didn't|haven't|hasn't|couldn't|wouldn't|without|dont|cant|wont",
    contrast=r"but|however|although|though|yet|except|unfortunately",
    condition=r"if|when|once|unless|as soon as|would|could|in case|until|provided|assuming|as long as|before",
    asks=r"what|when|where|who|which|how|why|can|could|would|will|do|does|did|is|are|may|should|shall|any|have|has",
)
