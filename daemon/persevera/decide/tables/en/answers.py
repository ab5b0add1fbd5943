"""What people answer to an offer in English."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.answers import AnswerPhrases

_OFFER = r"(?:quote|quotation|proposal|offer|estimate|contract|terms|price|pricing|agreement|order|sow)"
_OTHER = r"(?:another|other|different|someone else|somebody else|else|competitor|alternative)"

#: To get in touch, as one is asked to do or not to do it.
_REACH = r"(?:contact|email|e-mail|write|message|call|bother|chase|mail|text|ring|phone|approach|disturb|pester|follow up|spam|harass|solicit|reach out|hassle)"
_REACHING = r"(?:emailing|e-mailing|contacting|writing|mailing|calling|messaging|bothering|spamming|chasing|pestering|hounding|texting|phoning|ringing|harassing|soliciting|following up|reaching out|hassling|badgering)"
_MAILS = r"(?:emails?|e-mails?|mails?|messages?|calls?|reminders?|follow-ups?|follow ups?|mailings?|communications?|correspondence|newsletters?|spam|texts?|solicitations?|marketing|sales pitch\w*)"
_LIST = r"(?<!guest )(?<!waiting )(?<!price )(?<!wait )(?<!invite )(?<!attendee )(?<!speaker )(?<!parts )(?<!snag )(?<!cc )(?:lists?|mailing|mailings|mailing-list|database|records|crm|systems?|contacts|books|radar|distribution|files|newsletter|campaign|sequence|spam|e?-?mails|address book|outreach)"
_MINE = r"(?:me|us|my (?:name|email|e-mail|address|details|data|number|contact|info|information|company)(?: address| details)?|our (?:name|email|e-mail|address|details|data|number|contact|info|information|company)(?: address| details)?|this (?:address|email|e-mail|number|mailbox))"

TABLE = AnswerPhrases(
    stop=rf"""
^(?:please )?(?:remove(?: me| us)?|opt out|opt me out|unsubscribe me)(?: please| now| thanks)?$
^enough (?:emails|e-mails|mails|messages|follow-ups|followups|reminders|calls)
(?:do not|don't|dont) (?:please )?follow up(?: again| anymore| any more| further|$)
(?<!not )(?<!don't )(?:remove|delete|take) (?:my|our) \w+ (?:from|off) (?:[^ ]+ ){{0,2}}{_LIST}
(?<!not )(?<!don't )(?:stop|quit|cease) (?:this|these|those|the|your) (?:\w+ )?(?:reminders?|emails?|mails|messages|calls|spam|follow-ups?)(?: (?:business|nonsense|thing|please))?
(?<!not )(?<!don't )(?:remove|delete|take|strike|scrub|drop|erase|purge|exclude|get) {_MINE} (?:[^ ]+ )?(?:from|off|off of|out of) (?:[^ ]+ ){{0,3}}{_LIST}
(?<!not )(?<!don't )(?:remove|delete|unsubscribe|take) (?:me|us) (?:off|from (?:this|here|these|everything))?(?: please| now| immediately| asap| today| thanks| thank you)*$
(?:remove|delete|erase|purge) (?:my|our) (?:details|email|e-mail|address|email address|e-mail address|data|contact|contact details|information|personal data|number)(?: please| now| immediately| asap| permanently| under gdpr| thanks)*$
(?<!not )(?<!n't )(?<!never )(?:stop|quit|cease|refrain from|desist from|discontinue|enough with|give up|no more) (?:all |any |with |your |the |these |those |this |constantly |always |ever )*{_REACHING}(?! (?:the|him|her|them|it|his|my (?:wife|husband|mother|partner|boss))\b)
(?<!not )(?<!n't )(?<!never )(?:stop|quit|cease|discontinue|enough with|refrain from|no more) (?:all |any |with |your |the |these |those |this |of |further |future |sending |sending me |sending us |more |me |us )*(?:{_MAILS}|this nonsense|follow-up business)(?! (?:needed|necessary|required|are|is|until|till|from (?:him|her|them|me)|please be|came|come|come|arrived|since|for now|with (?:the|my)|to (?:the|my|him|her|them)|at|about)\b)
(?<!not )(?<!n't )(?:stop|quit|cease) (?:sending|mailing|emailing) (?:me|us)(?! (?:to|the (?:invoices?|wrong))\b)
(?:do not|don't|dont|never|not to|pls don't) (?:you )?(?:ever |please |kindly |you |try to |attempt to |dare |ever dare |bother to |)(?:to )?{_REACH}(?: (?:to|on|with))?(?: (?:me|us|this (?:address|number|office)|anyone here))? (?:ever |about (?:this|it|anything) )?(?:again|anymore|any more|any further|ever|further|in future|in the future)(?! (?:until|till|before|on (?:my|the|this))\b)
(?:do not|don't|dont) (?:ever )?(?:contact|bother|solicit|pester|spam|harass) (?:me|us)(?: please| thanks)?$
(?:do not|don't|dont|never|not to) (?:ever )?(?:send|mail|write) (?:me|us) (?:any |any more |more |further |anymore |another |again )+{_MAILS}
(?:do not|don't|dont|never) (?:ever )?(?:send|write|mail) (?:me|us) (?:anything |any )?(?:else|again|anymore|any more|further)(?: please| thanks)?$
(?:no|without) (?:further|more|additional|other) (?:\w+ )?(?:{_MAILS}|contact)(?! (?:needed|necessary|required|are|is|came|come|arrived|since|for now|from (?:him|her|them|me|my)|until|till|details?|to|about|on)\b)
^(?:please )?unsubscribe(?: me| us)?(?: please| from .. list| now| immediately)?$
(?:please )?unsubscribe (?:me|us)
(?:want|like|wish|asked|ask|demand|request) (?:to be (?:removed|taken off|deleted|unsubscribed)|to unsubscribe|to opt out|not to be (?:contacted|emailed|called)|you to stop (?:{_REACHING}|sending))
(?:no longer|don't|do not|dont|not) (?:want|wish|care|like|wishing) (?:to )?(?:be (?:contacted|emailed|called|approached|solicited|bothered)|hear from (?:you|your)|hear any more|(?:receive|get|have) (?:any |more |any more |further |any further |your |these |such |those |this )*(?:{_MAILS}|offers|anything (?:else|more|further)))(?! (?:until|till|before|by (?:phone|text))\b)
(?:do not|don't|dont) want (?:any |any more |more |further |your |these )+{_MAILS}
^(?:please )?(?:stop|stop it|just stop|stop please|please just stop)$
(?:opt|opting) (?:me|us) out|leave (?:me|us) (?:alone|be)$|leave (?:me|us) (?:alone|in peace|the hell)|lose (?:my|our|this) (?:number|email|address)|take the hint|can-spam|right to erasure|cease and desist|right to be forgotten
(?:make|let) (?:this|that|it) (?:be )?(?:your |the )?(?:last|final) (?:message|email|e-mail|mail|note|contact|time|reminder)(?! (?:to|for) (?:him|her|them))
(?:last|final) (?:message|email|e-mail|time) you (?:ever )?(?:send|write|email|contact)
(?:i'm|i am|i'll|i will|have|going to|we'll|we will|or i|been) (?:have to )?(?:block|blocking|blocked|report|reporting|reported) (?:you|this sender|this address|your (?:address|number|email|domain))(?! (?:in|out|off|for (?:the|next|a))\b)
(?:reporting|report|marking|mark|flagging|flag) (?:you|this|it|these|your \w+) (?:as|for) (?:spam|harassment|junk)
(?:this is|consider this) (?:harassment|harassing|my last warning|our opt-out|an opt-out|my opt-out)|enough (?:emails|calls|messages) already|enough with the (?:emails|calls|messages)
""",
    no=rf"""
(?:ended up|wound up|finished up) (?:booking|hiring|going with|choosing|buying|using|getting|picking|appointing|ordering|signing|doing it|having) (?!(?:with )?(?:you|your)\b)[^ ]+
(?:appointed|engaged|instructed|commissioned|retained|employed|contracted|hired|booked|selected|chosen|picked) (?:another|a different|an alternative|some other|a local|a cheaper|one of the other) (?:\w+ )?\w+
(?:we've|we have|i've|i have|they've|they have|has|have) (?:already |since |now |just )?(?:appointed|engaged|instructed|commissioned|retained|hired|booked) (?:someone|somebody|another|a different|an alternative|a local)
(?:placed|put|gave|given) (?:the|our|my) (?:order|job|work|business|contract) (?:elsewhere|with (?:another|someone|somebody|a different|one of))
(?:preferred|prefers|prefer|chose|opted) to (?:keep|stay with|stick with|remain with|go with (?:another|someone|the other)) (?!you)[^ ]+
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
(?:have|has|had|'ve|we've|i've|they've) .. (?:decided|chosen|elected|opted|agreed|voted) (?:not|against|to (?:pass|stay|stick|decline|cancel|drop|scrap|shelve|go another|go a different|go elsewhere|keep|hire|do it ourselves|do this ourselves|build|let))
(?:we|i|they|board|committee|team|management|client|wife|husband|partner|boss|owner) (?:decided|chose|voted|elected|opted) (?:not|against|to (?:pass|stay|stick|decline|cancel|drop|scrap|go another|go a different|go elsewhere|keep|hire|do it ourselves)|it's not|it isn't)
(?:going|gone|went|go) (?:with|for) (?:\w+ ){{0,2}}(?:other|another|someone|somebody|else|cheaper|local|competitor|incumbent|different|lower|who)\w*
(?:going|gone|went|go) (?:a different|another|in a different|in another) (?:direction|route|way)
(?:gave|given|awarded|award|awarding) (?:it|the (?:job|work|contract|order|project|business)|this) .. to (?:another|someone|somebody|a|the other|them|our)
(?:found|got|hired|picked|chose|chosen|signed|booked|bought|ordered|took|taken) (?:\w+ ){{0,2}}(?:someone(?! else's)|somebody(?! else's)|another (?:firm|company|one|supplier|vendor|quote|guy|contractor|provider|agency|builder|crew|shop|outfit)|other (?:firm|company|one|supplier|vendor|guy|contractor|provider|people)|else(?!'s)|elsewhere|cheaper|used|second-hand|secondhand|one on|competitor)
(?:my|our|the|his|her) (?:brother|cousin|nephew|son|neighbour|neighbor|friend|uncle|dad|father|guy|landlord|mate|in-house team|own team) .. (?:doing it|do it|does it|did it|handle it|is handling|will do|sorted it|for free|for less|for half)
(?:not|never) (?:going to happen|happening|gonna happen|gonna work|going to work|in the cards|on the cards|in our budget|in the budget|for us|worth it|doing it|doing this|taking it|buying|interested|needed|required|required at|viable|feasible|pursuing|renewing|proceeding)
(?:it's|it is|this is|that's|its|this one's|that one's|answer's|answer is|so it's|it'll be) (?!not\b)(?!n't\b).. (?:a no(?! (?:brainer|problem|go area))|no from|a pass|a hard no|a firm no|not for us|not for me)
^no$
(?:hard pass|no dice|not a chance|no can do|thanks but no|thank you but no|no thanks|no thank you)$
^(?:nope|nah|no way|no go|hard pass|pass|not a chance|no sale|no deal|count us out|count me out|we're out|i'm out|not this time|not interested|not for us|we pass|i pass)(?: sorry| thanks| thank you| mate| i'm afraid| this time| on this one| on this)?$
(?:we're|we are|i'm|i am) (?:going to|gonna) (?:have to )?(?:pass|decline|say no|leave it|stay put|stick|stay with|skip|sit this one out|hold off indefinitely|walk away|bow out|let this one go)
(?:we'll|we will|i'll|i will|we'd better|have to|had to|going to) .. (?:pass on (?:it|this|that)|decline|say no|leave it|leave this one|skip it|skip this|sit this one out|walk away|bow out|do without|let it go|let this one go|do it ourselves|go without|stick with|stay with|make do)
(?:don't|do not|no longer) (?:need|want|require) (?:it|this|them|your|anything|one|to (?:proceed|continue|buy|order|go (?:ahead|forward))|the (?:service|job|work|quote|system|product)s?)
(?:don't|do not|won't|will not|can't|cannot|no longer|won't be) (?:be )?(?:needing|requiring|proceed\w*|mov\w+ (?:forward|ahead)|go\w* (?:ahead|forward)|us\w+|tak\w+ (?:it|this|you)|tak\w+ you up|buy\w*|order\w*|renew\w*|pursu\w+|continu\w+|sign\w*|stretch to|swing it|justify|afford|do it|do this|make it work)\b(?! (?:help|worry|to worry|any help))
(?:unfortunately|regrettably|sadly|afraid) .. (?:not (?:this|for|going|in|moving|proceeding|able to (?:accept|proceed|go|take))|won't (?:be )?(?:proceed|tak|need|go|mov|us|work)\w*|decline|declining|unsuccessful|another|cancelled|canceled)
(?:has|have|was|were|been|is|got|is being) (?:cancelled|canceled|scrapped|axed|shelved|binned|killed|called off|pulled|dropped|turned down|rejected|declined|unsuccessful|voted down|defeated|denied|refused|knocked back)
(?:fell|fallen|falls) through|(?:project|deal|event|wedding|job|sale|plan|funding|grant|budget|move|party) .. (?:is off|is dead|died|fell through|off the table|is no more|got cut|got pulled|went away)
(?:lost out|missed out|pipped|came second|second place|weren't successful|were not successful|not successful|been unsuccessful|not selected|not been selected|not chosen|not awarded|weren't selected|weren't chosen)
(?:way |well |far |bit |little |just |much )?(?:too (?:rich|expensive|pricey|dear|steep|much(?! (?:on|to do|going|work|time|detail|trouble)))|out of (?:my|our) (?:league|price range|budget|reach)|more than (?:we|i) (?:can|want|wanted|could|have|were|budgeted)|above what we|beyond what we|over (?:our|my) budget|over budget|daylight robbery|rip-off|ripoff)
(?:changed|change) (?:my|our|his|her|their) (?:mind|minds)|(?:cold feet|backing out|backed out|pulling out|pulled out|pull the plug|pulled the plug)
(?:cancel|withdraw|close|void|scrap) (?:my|our|the|this|that) (?:order|booking|request|quote|enquiry|inquiry|file|reservation|application)|(?:close|closing) (?:this|the|our|your) (?:out|file|ticket|enquiry)
(?:decided|deciding|rather|prefer|choose|chose|choosing) to (?:keep|stay|stick|remain|continue) (?:with )?(?:our|my|the|what|it|doing|in-house)
(?:keeping|keep|staying with|stay with|sticking with|stick with|happy with|stuck with) .. (?:current|existing|old|present|incumbent|usual|what we have|what we've got|who we have|who we've got)
(?:already|just) .. (?:taken care of|sorted|covered|handled|fixed|done by|have someone|got someone|found someone|gone with|went with|bought|hired|booked|ordered|under contract|locked in with)
(?:we're|we are|i'm|all) (?:all set|covered|sorted|good)(?: here| for now| thanks| thank you| on that front|$)(?: thanks| thank you|$)
(?:regret|regretfully|respectfully) .. (?:decline|pass|inform you)
(?:good luck|all the best|best of luck|better luck) (?:with|in|finding (?:a|another|other) (?:buyer|customer|client)|selling|next)
(?:thanks|thank you) .. but (?:no|we'll pass|i'll pass|we're going|we've gone|we went|not|we won't|we decided|we have decided|we are going|it's not|this isn't)
(?:not|isn't|wasn't|won't be|doesn't|didn't) (?:\w+ ){{0,2}}(?:make sense|add up|stack up|work for us|work for me|a priority|convinced|sold on|the right fit|a fit|a good fit|worth|in scope|for us|meet our needs|what we were after|what we're after|what we need)
(?:we've|we have|i've|i have) no (?:use|need|interest|plans|intention|money|budget|appetite)
no go on|(?:budget|money|funds) (?:won't|wont|will not|doesn't|can't) stretch|could not be (?:agreed|accepted|approved|considered)|(?:shall|will) continue with (?:its|our|the|their) (?:existing|current|present|own)
(?:cannot|can't|unable to|won't be able to) award|end of the road|walked away|dead (?:for|in) (?:this|the|now|water)|(?:we|i|we'll|we will|so we) (?:stay|stick|remain) with
(?:we're|we are|i'm) (?:hiring|doing it|doing this|building|handling it|keeping it|going) (?:in-house|in house|internally|ourselves|elsewhere|solo|without)
(?:outsource|outsourcing|outsourced|hire|hiring|hired) .. (?:altogether|in-house|elsewhere|someone else|instead)
(?:covered|sorted|taken care of|fixed|handled|done|bought|booked|got one) already|already (?:covered|sorted|taken care of|handled|fixed|bought one|booked one|have one|got one|done)
put (?:his|her|their) foot down|(?:they|he|she|board|husband|wife|boss|management) (?:said|says|say|vetoed|voted) no\b
""",
    not_now=r"""
^(?:sorry )?(?:but )?not (?:right now|now|at this time|at the moment|for now|at present|this year|this quarter|this time)
(?:no|don't have|do not have|haven't got|have no) (?:the |any )?budget
(?:budget|spending) .. (?:frozen|cut|on hold)
(?:it's|is|that's|seems|looks|bit|way|far) too (?:expensive|pricey|steep|much|high)
(?:no|don't have a|do not have a|don't see a) (?:current |immediate |real )?need(?: for| at| right| now|$)
not a priority
(?:not|nothing) .. (?:this (?:year|quarter|season|time|round|cycle)|in this year's budget|for the foreseeable|any time soon|anytime soon|right now|at this time|at the moment|at present|for now)$
(?:no|zero) (?:money|cash|funds|budget|funding|appetite|room in) (?:left|for|this|at|in|right|available|$)
""",
    yes=rf"""
(?:please |just |go ahead and )?(?:put|pencil|slot|book|get|add|sign|count|mark) (?:me|us) (?:down |in |up |on )?(?:on|in|for|down for|into) (?:the |your |our )?(?:schedule|calendar|books|diary|list for (?:the )?(?:work|job)|rota|job sheet|install\w*|annual|monthly|basic|premium|full|bigger|smaller|option|package|plan)
(?:please |just )?(?:sign|count) (?:me|us) (?:up|in)(?: please| then| for (?:it|this|the (?:annual|monthly|basic|full|premium))|$)
(?:please |pls )?(?:start|begin|commence|get started|crack on|get going|kick off) (?:the work |work |with it |on it )?(?:as soon as (?:possible|you can|you like)|asap|whenever you(?:'re ready| can| like)|straight away|right away|at your earliest convenience)
(?:we|i) (?:hereby |gladly |are happy to |are pleased to |am happy to |am pleased to )?accept (?:your|the|this) (?:offer|quote|quotation|proposal|estimate|terms|price|bid|tender)
(?:it's|it is|that's|that is|consider it) (?:a )?(?:yes|go|deal|done deal|agreed)(?: then| so| on (?:both|all|that)| to (?:the|both|all|option)| as quoted)
(?:we|i|happy to|glad to|pleased to|hereby|would like to|delighted to) (?:fully |formally |gladly )?accept (?:your|the|this|it|these)
(?:{_OFFER}) (?:is |has been |was )?(?:accepted|approved|agreed|signed)
^(?:accepted|approved|agreed|confirmed|deal|done deal|sold|go ahead)\b(?! (?:by|in|on|for|meeting|invitation|event|call|site|visit|lunch|dinner|appointment|video|the (?:call|visit|meeting)|tuesday|monday|wednesday|thursday|friday))
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
(?:we|i)(?:'d| would)? (?:accept|approve|confirm|agree)(?: (?:your|the|this|it|these|option|and|to go|to your|with your)(?! (?:bid|email|e-mail|message|receipt|submission|attendance|address|data|details|call|meeting|visit)\b)|$)
(?:please )?(?:treat|consider|take|regard) (?:this|that) .. (?:acceptance|confirmation|approval|go-ahead|go ahead|order|as a yes|yes|(?:official|formal) (?:order|acceptance|approval|confirmation|go-ahead|go ahead|yes|instruction))
(?:we're|i'm|we are|i am) (?:buying|taking|ordering|booking|hiring|having) (?:it|them|the(?! (?:train|bus|car|kids|day|dog|week|afternoon|morning|plane|ferry|tube|metro|minutes|opportunity|liberty))|you|both|two|one|that|this)
(?:job's|job is|work is|it's|contract's|contract is|order's|deal's|gig's) (?:all )?yours
(?:want|wants|wanted) you to (?:build|do|make|start|design|install|run|handle|take) (?:it|this|the|ours|on)
(?:consider|count) (?:us|me|it) (?:in|signed|sold|done|booked|a deal|on board|convinced)
(?:we're|i'm|we are|i am|count us|count me|all) in(?:$| let's| send| when| sign)
(?:it's|it is|that's|its|that is|answer is|from us|from me|so|big|definite|resounding|firm) (?:a |an )?(?:yes|go|thumbs up)(?:$| from (?:me|us|both|all|the (?:board|team|family|boss|committee))(?! (?:and a no|but))| please| let's| and)
^(?:yes|yep|yeah|yup|sure|ok|okay|right|great|perfect|good|fine|alright|brilliant|excellent|lovely|sold|done|deal|absolutely|definitely) (?:\w+ ){{0,2}}(?:let's (?:do|go|book|get)|go ahead|go for it|please go|please proceed|please book|book it|book us|do it|we'll take|we will take|i'll take|i will take|we accept|i accept|we'd like to|we would like to|you've got the|you can|sign|send the (?:contract|invoice|paperwork|agreement)|proceed|crack on|we're in|i'm in|works? for us)
(?:we'll|we will|i'll|i will|we would like to|we'd like to|i'd like to|let me|let us|happy to|gonna|going to|want to|we) (?:gladly |happily |just |definitely )?(?:take (?:it(?! (?:up|to|from|back|away|with|under|as|out|into|that|slow|easy))|them(?! (?:up|to|back|away|out))|the|one|two|three|both|option|all|you up|that(?! (?:up|to|as|on board))|this(?! (?:up|to|as|back|away))|\d+)|go with (?:you|your|option|the|it|that|plan|package|version|both)|have (?:the (?:\w+ )?(?:option|one|package|lot|set|version|full|basic|premium|bigger|smaller)|both|two|it(?! (?:ready|done|back|checked|looked|out|for you|by)))|buy (?:it|the|them|two|one)|order (?:the|two|one|it|\d+|three|both)|book (?:it|you|the|in)|hire you|use you|work with you|give you the (?:job|work|order|business)|sign (?:it|the|today|up|tonight|tomorrow)|move forward|move ahead|proceed|engage you|award|get started|get going)(?! (?:if|once|when|after|but|provided|only if|to)\b)
(?<!'d have )(?<!would have )(?<!could have )(?:going|going ahead|went|gone) (?:with|ahead with) (?:you|your|you guys|option|the (?:first|second|third|bigger|smaller|full|annual|basic|premium))
(?:you've|you have|you guys|you) (?:\w+ )?(?:got|have|won|win|earned|secured) (?:yourself |yourselves )?(?:the |a |our |my )?(?:job|work|contract|deal|customer|client|gig|business|bid|tender|order|green light|go-ahead|go ahead|yes|approval|sale|commission)
(?:you're|you are|you guys are|your (?:firm|company|team) (?:is|was)) (?:hired|our (?:choice|pick|supplier|vendor|contractor|guys?|person)|the (?:one|winner|winning|chosen|successful)|on(?= for\b|$)|booked|approved|selected|successful)
(?:awarded|award|selected|chosen|picked|appointed|choose|select|chose) (?:the \w+ to )?(?:you|your (?:firm|company|bid|proposal|quote|team|tender)|yourselves)
(?:board|committee|boss|management|director|ceo|cfo|finance|client|team|wife|husband|partner|owner|trustees|council|landlord|bank|everyone|procurement|legal|headmaster|principal|he|she|they) (?:\w+ ){{0,2}}(?:approved|signed off|said yes|says yes|okayed|ok'd|green-lit|greenlit|gave (?:us |me |it )?the (?:nod|green light|go-ahead|ok|okay|thumbs up)|given (?:us |me |it )?the (?:nod|green light|go-ahead|ok|okay|thumbs up)|voted yes|is on board|are on board|loves it|happy to proceed|agreed)(?! (?:but|if|that|subject|in principle)\b)
(?:please |pls |you can |just |kindly |go ahead and |feel free to |we'd like you to )(?:start|begin|schedule|book|order|invoice|bill|process|raise the (?:invoice|order|po)|draw up|send (?:over |me |us |through )?(?:the|your|a|an) (?:contract|agreement|invoice|paperwork|docusign|deposit|pro forma|proforma|engagement letter)|get (?:started|going|cracking|it ordered|the ball)|crack on|put (?:us|me) (?:down|in)|reserve|pencil us|lock (?:it|us|me|in)|set (?:it|us|me|this) up|sign (?:us|me) up|arrange (?:delivery|installation|shipment)|ship|dispatch|supply|enrol|enroll|register (?:us|me))(?! (?:if|once|when you|but)\b)
^(?:start|begin|book (?:it|us|me|them|him|her)|order (?:it|them|the)|do it|crack on|go for it|full steam ahead|let her rip|let's roll|get cracking|get on with it|fire away|ship it|send it|sign me up|sign us up|put me down|put us down|lock it in|make it so|make it happen|roll on|green light|all approved|signed|signed sealed|po attached|invoice me|bill me|take my money|sold|done|done deal|deal|hired|you're hired|shake on it)(?: then| please| mate| and| asap| today| when|$)
(?:let's|lets|let us) (?:do|go|book|sign|get (?:this|it|going|started|moving|cracking|rolling)|make it|crack|roll|start|kick|proceed|move (?:ahead|forward)|lock|pull the trigger|run with|order|schedule the (?:work|install|job|start))(?! (?:it )?(?:after|next|a call|over|if|when|through|back|for (?:lunch|coffee))\b)
(?:signed|countersigned|executed|completed) (?:\w+ )?(?:copy|copies|contract|quote|proposal|agreement|order|version|paperwork|sow|docs|documents|form|estimate|acceptance|engagement letter|and (?:returned|attached|sent|scanned|back))
(?:signed (?:it|and|the|your|on|this)|(?:sent|sending|attached|attaching|enclosing|returning|popped|posted) .. (?:signed|deposit|purchase order|po|cheque|check))(?! (?:off by|delivery|timesheets?|minutes|nda|invoice|form|forms|card|certificate|sheet|receipt|docket|waiver|report|holiday)\b)
(?:deposit|payment|transfer|cheque|wire|first instalment|down payment) .. (?:sent|paid|made|on its way|on the way|went|gone|wired|transferred|going out|is in|has been|in the post|this afternoon|today)
(?:i've|we've|i have|we have|just|i|we) (?:just )?(?:paid|wired|transferred|sent|put down|venmo'd|venmoed|zelled|made) .. (?:deposit|payment|money|half|invoice|transfer|funds|cheque|check|down payment)
(?:purchase order|po|work order)(?: \S+){{0,3}} (?:attached|below|enclosed|raised|issued|is on its way|on its way|coming|to follow|number is|has been|went|released|placed)
(?:please find|find|here's|here is|attached is|attaching|issuing|issued|raised|raising|placing|placed|sending) .. (?:po|purchase order|our order|the order|an order|work order|signed)(?! (?:elsewhere|with (?:another|someone|a different|your competitor)|delivery|timesheets?|minutes|nda|invoice|form|forms|card|certificate|sheet|receipt|docket|waiver|report|holiday))
(?:can't|cannot) see (?:anything|any reason) .. (?:change|not to)|nothing (?:to|i'd|we'd) change|no (?:changes|objections|notes|issues|reason not to) .. (?:go ahead|proceed|book|sign|from us|from me)
(?:no problem|no issue|fine|happy|comfortable|good|ok|okay) with (?:the|your|that|those|all|everything)(?: \w+){{0,3}} (?:go ahead|proceed|let's|please|book|sign|we'll)
(?:happy|ready|good|glad|pleased|delighted|thrilled|excited|keen) (?:to|for you to) (?:confirm|proceed|sign|go ahead|move|start|accept|award|order|approve|get (?:started|going)|crack on|work with you)(?! (?:if|once|but|provided)\b)
(?:confirming|confirm|confirmed|confirms) (?:our|the|my|that we) (?:order|acceptance|booking|purchase|go ahead|go-ahead|we'd|want|would like|are going|will proceed|accept)
(?:approved|accepted|confirmed|authorised|authorized|green-lit|greenlit|signed off)(?: by .. | and |$| on our | please| go ahead| as quoted| as is| as it stands| on all)
(?:quote|quotation|proposal|offer|estimate|bid|tender) .. (?:accepted|approved|successful|was successful|has been accepted|signed|chosen|selected|won)
(?:awarded|approved|accepted|authorised|authorized|signed off) (?:it|on our end|on our side|by (?:the )?(?:board|finance|head office|hq|management|council|boss))
(?:says|said|say) (?:go for|go ahead|yes to|let's do|book)|go for (?:the|option|it|your|both)|you(?:'re| are) in$|(?:fine )?you win$
(?:lock|get) (?:it|us|me|this) (?:in|done|booked|ordered|scheduled|going|started)(?: for| by| on| please| pls| asap| today|$)
(?:vote|voted|came out|came back|ruled) .. in (?:favou?r|your favou?r)
(?:order|po|loi|letter of intent|purchase order|deposit|payment) (?:goes out|going out|is attached|attached|to follow|is on the way|will follow|sent|released|enclosed)
(?:paid|pay) (?:online|just now|already|in full|the deposit|the invoice)|receipt attached
(?:rates|prices|terms|price|fee|fees|quote) (?:is|are) (?:acceptable|agreed|accepted|approved|fine with us|agreeable)
(?:delighted|pleased|happy|glad) to (?:inform|advise|tell|let you know|say) .. (?:appointed|selected|accepted|awarded|successful|chosen|approved|yes|won|got)
""",
    likes=r"""
(?:that|this|it|all|everything) (?:all )?(?:works|looks good|looks great|sounds good|sounds great|is fine|looks fine)(?: for us| for me| to us| to me)?
^(?:looks|sounds) (?:good|great|fine|perfect)
^(?:great|perfect|excellent|brilliant|yes|yep|sure|absolutely|fine|ok|okay|good news|great news)\b
(?:love|loved|loving) (?:it|this|that|the|your|option)|(?:looks|sounds|seems|is|all) (?:good|great|fine|perfect|spot on|lovely|brilliant|reasonable|fair|ideal|fantastic)|(?:happy|fine|comfortable|ok|okay|good) with (?:the|that|your|it|all|everything)|fair price|spot on|no (?:issues|complaints|notes|changes)
""",
    order=r"""
when (?:can|could|would|will|are) you .. (?:start|begin|kick off|install|deliver|come)
when (?:can|could|do|should|shall) we .. (?:start|begin|kick off)
(?:how (?:do|can|should|would|shall|to|does|is)|where (?:do|can|should|shall|to)) .. (?:pay|payment|deposit|sign)
(?:send|email|prepare|draw up|issue) .. (?:paperwork|invoice|deposit invoice|pro forma|contract to sign)
what (?:are|is) the next steps?
invoice us
(?:when|how soon|what day|what date) (?:can|could|do|will|would|might|is|are|shall|does) .. (?:start|begin|kick off|install|deliver|come (?:out|round|and|to (?:install|fit|start|measure|do))|ship|get started|earliest|crew|get going|book us)
(?:where|how|who) (?:do|should|can|shall|would) (?:i|we|you) .. (?:send|pay|sign|wire|transfer|venmo|make|want|mail) .. (?:deposit|payment|cheque|check|money|it|sign|insurance|paperwork|funds|contract|half|paid)
(?:what|which) (?:account|bank details|details|info|information|paperwork|documents) .. (?:need|pay|wire|transfer|deposit|from us|from me|get started|to start|to set)
(?:send|email|prepare|draw up|issue|shoot|fire) .. (?:invoice|contract|agreement|paperwork|docusign|pro forma|proforma|engagement letter|bank details|wiring instructions|wire instructions|payment link|deposit link|sow)
what (?:do you|d'you|do u|else do you) need from (?:me|us)|what's next|whats next|next steps|(?:do i|do we|should i|should we) (?:need to )?(?:sign|pay (?:the|a) deposit|pay (?:now|upfront|up front|in advance|before)|deposit)
""",
    bare=r"""
yes(?: please| thanks| thank you| absolutely| of course| definitely| go ahead| lets do it| let's do it| we accept| i accept)?
(?:ok|okay|great|perfect|yes|sure|yep)(?: thanks)? (?:go ahead|please proceed|let's do it|let's go|please go ahead)
agreed|accepted|approved|go ahead|go for it|please proceed|confirmed|deal|it's a deal|yep|sold
""",
    later=r"""
(?:get|come|circle|revert|reach|be|check) back (?:to (?!me|us)|with|in|next|on|after|when|once|then|soon|shortly|later)
(?:i'll|we'll|i will|we will|will|shall|let me|let us|can i|going to) (?:[^ ]+ ){0,2}(?:get|come|circle|revert|report|write|call|be) (?:you )?back(?! (?:in the office|at (?:my|the) desk|to the|to (?:work|school)|home))
(?:i'll|we'll|i will|we will|will|shall) (?:be in touch|let you know|keep you posted|keep you updated|update you|revert|contact you|reach out|follow up|respond|reply|ping you|call you|email you)
be in touch (?:soon|shortly|next|when|once|after|again)
(?:i'll|we'll|i will|we will|will|let me|let us|we need to|i need to|we have to|i have to|we want to|i want to|i'm going to|we're going to) .. (?:review|discuss|consider|think about|think it over|look at|look into|check|digest|run it|run this|talk to|talk it|take a look|have a look|take it to|speak to|speak with|confer|sleep on)(?! (?:\w+ ){0,3}(?:you|your) (?:on|at|about) )
(?:still|currently|are|am|we're|i'm) (?:reviewing|considering|evaluating|comparing|discussing|deciding|waiting(?! .. (?:refund|delivery|parcel|invoice|reply from you|call back|judge|bus|train))|weighing|looking at|looking into|awaiting|thinking)
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
(?<!you'll )(?<!you )(?:i'll|we'll|i will|we will|will|shall|let me|let us|going to|gonna|need to|have to|want to|planning to|hope to|aim to|should) .. (?:read|revisit|mull|chew|digest|sleep on|go through|go over|take a (?:proper )?look|have a (?:proper )?look|look (?:properly|at it|it over|over|through|into)|compare|decide|think|consult|ask (?:my|our|the)|check with|talk with|talk to|speak with|speak to|run (?:it|this|that) (?:by|past)|discuss|circulate|raise it|put it to|take it to|bring it (?:up|to)|get to (?:it|this)|know more|hear|have an answer|have a decision|have news|review|sit down|give you|let (?:you|u) know|lyk|reply|answer|respond|report back|get (?:back )?to you|be in touch|reach out|come back|circle back|confirm (?:by|on|next|once|when|after|tomorrow|later|shortly))
(?:let me|let us|lemme|gimme|give me|give us|i need|we need|need|allow me|allow us|bear with|hang tight|hold tight|sit tight|hold fire|hang on|hold on) .. (?:think|day|days|week|weeks|month|time|bit|minute|until|till|while|sleep|check|ask|talk|read|look|see|chat|digest|mull|chew|run|confirm|speak|consult)
(?:waiting|wait|holding|hold|awaiting|pending|depends|depend|depending|hinges|sitting|parked|stuck|still) (?:on|for|off|with|until|till|in|out) (?:the|my|our|a|an|his|her|their|board|finance|legal|approval|permit|planning|funding|budget|two|three|few|one|other|him|them|word|confirmation|after)
(?:it's|it is|this is|that's|sits|sitting|landed|your (?:proposal|quote|offer|email) is|got it|have it|quote's|proposal's) .. (?:with (?:the|our|my|legal|finance|procurement)|on (?:my|his|her|their|the boss's) desk|in (?:my|his|her|their) (?:inbox|hands|pile|queue)|on (?:my|the) (?:list|pile|agenda|todo|to-do)|under review|in review|being reviewed|in the queue|up to|out of my hands|in committee)
(?:board|committee|council|trustees|partners|owners|boss|director|commission|parish|panel) .. (?:meets?|meeting|vote|votes|voting|decides?|deciding|back|returns?|reviews?|sits|convenes?|discuss(?:es|ing)?) (?:on|in|at|next|the|this|again|until|it on|it at|it in|monday|tuesday|wednesday|thursday|friday|from)
(?:received|got|got it|thanks for (?:this|sending|the|your)|thank you for (?:this|sending|the|your)|noted|acknowledged|safely received|with thanks) .. (?:will|we'll|i'll|let me|going to|need to|shall|reviewing|review|look|read|get back|revert|be in touch|respond|with (?:my|the|our))
(?:not|haven't|hasn't|didn't|no|nothing|yet to|won't|can't|couldn't) .. (?:decided|decision|had time|had a chance|got round|gotten around|got to it|looked|look|opened|read|heard|made up|finalised|finalized|final|sure yet|ready yet|ready to decide|know yet|have an answer|say yet|tell you yet|commit yet|sorted yet|settled|met yet)
(?:ask|try|ping|nudge|call|email|remind|poke|chase|contact|ring|bug|check|follow up|circle back|come back|get back|write|prod|hit)(?: with)?(?: me| us)?(?: back| up| again)? (?:again |back )?(?:in|next|then|after|around|towards|come|early|late|mid|on|at the (?:end|start|beginning)|once|when|later|tomorrow|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4|if you haven't)
(?:not (?:before|until|till)|until after|after|until|wait for) (?:the |our |my )?(?:christmas|easter|thanksgiving|holidays?|summer|harvest|vacation|new year|year end|year-end|quarter|half term|diwali|ramadan|eid|season|stocktake|agm|exams|launch|election|dust settles)
(?:speak|talk|chat) (?:then|soon|next week|next month|after|in the new year|when|later)$|watch this space|to be continued|more soon|tbc|tbd
(?:no rush|no hurry|in no rush|not in a hurry|in no hurry|not urgent|back burner|backburner|parked|on ice|on hold|in limbo|up in the air|too early to|too soon to|early days|not there yet|not ready yet)
(?:snowed|swamped|slammed|buried|drowning|up to my (?:eyes|neck|ears)|underwater|flat out|hectic|crazy busy|manic|run off my feet|mad busy|tied up|on leave|on holiday|on vacation|off sick|out of office|crunch time) .. (?:until|till|this week|right now|at the moment|atm|with|back|so|will|i'll|next|but|$)
(?:i'll|we'll|i will|we will|will|should|expect to|hope to) (?:know|have (?:it|an answer|a decision|news|something|feedback|more)|decide|tell you|say|give you)(?: \w+){0,3} (?:by|on|in|next|after|when|once|this|soon|then|monday|tuesday|wednesday|thursday|friday|tomorrow|later)
(?:will|shall|i'll|we'll|to|can|and) (?:revert|get back to you|come back to you|circle back|update you|keep you posted|lyk)
(?:contact|call|try|write|email|ping|ring) (?:me|us) again|give (?:us|me) a (?:shout|ring|bell|call|buzz) (?:on|in|after|when|next|again|once)
(?:will|i'll|we'll|gotta|must) (?:chat|speak|talk|check|confer|sit down) (?:to|with) (?:the|my|our|him|her) .. (?:and|then|before|first|$)
comparing (?:it |this |yours )?(?:with|to|against|two|three|a few)|decision by|mulling|stand by please|please stand by|will have to wait|(?:let us|let's|can we|shall we) connect (?:on|next|after|in)
(?:needs|has|have|need) to (?:look|see|go|read|think|check) (?:it |this )?(?:over|at|through|about) .. before
(?:i|we) (?:write|tell|say|answer|inform|update) you (?:after|something|soon|next|when|on|later)
""",
    pending=r"""
(?:waiting|await|awaiting|pending|subject to|need|needs|contingent on|still) .. (?:approval|sign-off|sign off|signature|confirmation|decision|go-ahead|green light|board|legal)
(?:i think|i believe|probably|likely|hopefully|maybe|perhaps|might|in principle|should be able|assuming|provided|tentatively|verbally)
(?:has|have|needs|need) to (?:approve|sign|sign off|agree|decide|confirm)
(?:subject to|contingent on|pending|conditional on|assuming|as long as|provided|depends on|just need|only need|still need|needs to|has to|have to get|need to get) .. (?:approval|sign-off|sign off|signature|board|boss|legal|finance|wife|husband|partner|owner|funding|permit|ok|okay|nod|go-ahead|blessing|bank|loan|vote)
(?:90|99|80|95|almost|nearly|pretty|fairly|all but|leaning|inclined|likely|probably|most likely|should be|hopefully|fingers crossed)(?: percent| %|%)? (?:sure|certain|there|yes|towards|to say yes|a yes|going|able)
""",
    request=r"""
(?:but |please |just )(?:send|forward|email|share) (?:me|us|over|it|the)
(?:have|had|got) (?:a|some|a few|few|several|a couple of|one|two|three|another|couple) (?:quick |more |small |minor )?(?:questions?|queries|query|concerns?|doubts?|points)
(?:not|isn't|not quite|not entirely) (?:clear|sure) (?:on|about|what|how|whether|if|why)
(?:please|pls|kindly|can you|could you|would you|can we|could we) .. (?:send|provide|share|clarify|confirm|explain|break down|advise|resend|re-send|forward|revise|quote|include|remove|update|amend|supply|tell|let (?:me|us) know (?:if|what|how|when|whether|who|which))
(?:would|wanted|want|like|love|need) (?:to )?(?:know|understand|see|have|get|discuss|ask|schedule|arrange|clarify) (?:more|what|how|if|whether|why|when|a (?:call|meeting|demo|breakdown|copy|revised|sample)|some)
(?:we|i) (?:would|will|need|do) (?:need|require|like|a) .. (?:breakdown|revised|updated|sample|references|details|copy|discount)
(?:wondering|wonder|curious|question is|let me know) (?:if|whether|what|how|why|who|which|when)
(?:could|can|would|will) (?:you|we|u|ya)(?: guys| all| please| also| possibly| maybe| just| both)? (?:\w+ )?(?:do|send|knock|drop|come|match|beat|lower|reduce|include|add|change|remove|split|itemi[sz]e|break|quote|re-quote|requote|revise|tweak|sharpen|meet|hold|extend|throw|share|provide|clarify|confirm|explain|walk|show|give|tell|email|resend|price|adjust|swap|offer|stretch|shave|improve|guarantee|pay)
(?:kindly|please|pls|plz|request you to|requesting you to|requested to|you are requested to) .. (?:share|send|quote|confirm|clarify|revert with|advise|provide|submit|mention|specify|furnish|include|revise|rework|offer|give|resend|break|itemi[sz]e|explain|extend|arrange a|reconsider|reduce|match)
(?:any|is there any|is there|are there|got any|do you have any|some) (?:chance|wiggle room|room|way|flexibility|discount|movement|possibility|scope to|give|better price|payment plan|financing|references|options?)
(?:if you|if u|if they|if ye) (?:can |could |would |were able to |'d )?(?:drop|knock|come down|throw|include|match|beat|lower|reduce|guarantee|remove|shave|cut|hold|sharpen|swap|ditch|split|meet me) (?:\w+ ?){1,3}
^(?:so |and |but |just |also |ok |okay |quick one |hi |hello )?(?:what's|whats|what is|what are|what would|what about|what if|how much|how many|how long|how soon|how often|how big|how far|does (?:it|the|that|this|your)|do you|d'you|is there|is it|is (?:the|that|this|vat|tax|delivery|installation|shipping|there)|are (?:the|you|there|those|these)|will (?:it|you|the)|did you|can (?:it|this|the|we get|i get)|could (?:it|this|the))(?! (?:for dinner|up|new|going on|happening|a (?:day|week|shame|pity|lovely|nice)))
(?:how much|how many|how long|what's the|whats the|what is the) (?:\w+ )?(?:price|cost|lead time|delivery|warranty|guarantee|turnaround|minimum|total|difference|discount|timeline|rate|fee|charge|vat|would|will|does|is|are|do|for)
(?:question|questions|query|queries|quick q|qq|concern|concerns|one thing|couple things|two things|few things)(?: is| are| for you| about| on| before| first| though|$)
(?:my|our|the) (?:wife|husband|boss|board|partner|finance|legal|procurement|cfo|ceo|director|accountant|team|committee|owner) (?:\w+ )?(?:wants?|wanted|asks?|asked|is asking|are asking|would like|needs?|insists?|is wondering|wonders?|queried)(?: to know| to see| if| whether| how| what| a| an| the| for| us| me| about)
(?:i|we)(?:'d| would| need| want| wanted| just want| 'm looking| am looking| are looking)(?: like| need| to)? .. (?:see|know|understand|a (?:breakdown|discount|demo|sample|visit|site|reference|better|lower|quote|price|cheaper|call|meeting|trial|copy)|references|more (?:info|information|detail|details)|clarification|clarity|the (?:spec|specs|datasheet|breakdown|details|timeline))
(?:doesn't|don't|didn't|does not|do not|did not) (?:see|say|mention|include|show|cover|list|specify|state|understand) .. (?:vat|tax|price|delivery|warranty|cost|installation|total|breakdown|how|what|whether|if|why|it|line|anything|where|any)
(?:sharpen|knock|shave|trim|drop|lower|reduce|cut|match|beat|improve|come down|better (?:your|the|that)) .. (?:price|pencil|off|quote|rate|fee|number|figure|total|bid|cost|it|bit|that|them|theirs|\d+)
(?:best price|final price|best and final|better price|lowest price|special price|discount|negotiate|negotiable|counter(?:-| )?offer)
""",
    for_it=r"""
yes|yep|yeah|yup|sure|absolutely|definitely|accept\w*|approv\w+|agree\w*|confirm\w*|proceed\w*|go ahead|go for it|green light|sold|deal|hired|book(?:ed)?|sign(?:ed|ing)?|countersigned|in|onboard|on board|winner|won|chose|chosen|award\w*|select\w*|picked
start\w*|begin|kick off|schedule|order\w*|invoice|bill us|deposit|paid|payment|wire\w*|transfer\w*|purchase order|po|contract|paperwork|docusign|attached|enclosed
let's|lets|we'll take|i'll take|go with|going with|love|perfect|great|excited|thrilled|pleased|delighted|happy to|looking forward|welcome|finally|as is|as quoted|as it stands|asap|right away|today|crack on|when can you|whenever you|as soon as you can
""",
    against_it=r"""
no|not|never|nope|nah|unfortunately|regret\w*|sorry|afraid|sadly|pass|decline\w*|reject\w*|cancel\w*|against|won't|can't|cannot|don't|isn't|without
another|other|else|elsewhere|someone|somebody|competitor|cheaper|lower|local|in-house|internally|ourselves|existing|current|incumbent|brother|cousin|nephew|friend
expensive|pricey|steep|budget|money|afford|cost|costs|cut|cuts|funding|too much|out of
decided|opted|went|gone|going with|chose|sticking|staying|instead|anymore|no longer|any longer|changed|closing|retiring|sold the|scrapped|shelved|fell through|dead
wish you|best of luck|good luck|appreciate|effort|time you|keep you in mind|future|down the road|next time|another time|thanks anyway|thanks though|all the same
""",
    not_yet=r"""
yet|still|pending|waiting|wait|until|till|after|later|soon|shortly|tomorrow|next|week|weeks|month|months|quarter|when|once|then|eventually|back
review\w*|look\w*|read\w*|discuss\w*|consider\w*|think\w*|compar\w+|evaluat\w+|decid\w+|check\w*|consult\w*|digest|mull|sleep on|talk\w*|run it|run this|forward\w*|pass\w* it
received|got it|thanks for sending|noted|acknowledg\w+|will revert|get back|come back|be in touch|let you know|keep you posted|update
christmas|easter|holidays?|vacation|summer|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|q1|q2|q3|q4|fiscal|year
busy|swamped|slammed|rush|hurry|time|patience|patient|bear with|hectic|on leave|off sick
meeting|board|committee|council|vote|agenda|budget cycle|grant|permit|planning permission|loan|financing|insurance
""",
    wants=r"""
what|what's|how|how's|when|where|who|which|why|does|do|is|are|can|could|would|will|any|if
question\w*|query|clarif\w+|breakdown|itemi[sz]ed|details?|info|information|spec\w*|references?|samples?|demo|trial|visit|warranty|vat|tax|delivery|shipping|lead time|discount|wiggle room|financing|instalments|installments|payment plan|options?|alternative\w*|version|included|include\w*
lower|reduce|match|sharpen|knock|trim|revise\w*|re-quote|requote|adjust|change|swap|remove|add|without|instead of|cheaper|negotiat\w+|counter\w*|better price|best price
need|want|wants|wondering|curious|confused|unclear|explain|tell me|know|understand|send me|send us|share
""",
    beside=r"""
wrong (?:person|address|number|email|guy|company|list)|not the right person|who (?:is this|are you|dis)|never (?:asked|requested|heard|ordered)|don't (?:know|handle|deal)|no longer (?:work|with|here)|left the company|doesn't work here|retired from|speak to|talk to|contact|cc'd|copying|copied|looping|introduc\w+|in charge|handles
(?:attachment|pdf|file|link|email|document)s? .. (?:open|blank|empty|missing|corrupt\w*|broken|not work\w*|came through|wrong|load)|can't open|won't open|didn't attach|forgot to attach|resend the (?:file|link|attachment)
haha\w*|lol|lmao|congrat\w+|happy (?:birthday|new year|holidays|friday)|merry|your (?:mom|mum|dad|wife|husband|kids|son|daughter|dog|family|trip|back)|weather|weekend|game|golf|football|lunch|coffee|beer|drinks|funeral|condolences|get well|small world|say hi|regards to
(?:invoice|bill|complaint|warranty|repair|leak\w*|broken|broke|damaged|refund|ticket|issue|problem|late|delivery) .. (?:from|last|for|with|still|not|again|never|was)|different (?:matter|subject|topic)|unrelated|by the way|btw|while i have you|off topic|disappoint\w+|ashamed|shame|disgrace\w*
(?:call|meeting|zoom|teams|calendar|invite|appointment|slot|lunch|coffee|see you|tuesday|monday|wednesday|thursday|friday|\d{1,2}(?:am|pm)) (?:works|is fine|is good|confirmed|at|then|it is|sounds|suits)|call me|give me a (?:call|ring|bell|shout)|see you (?:then|there|at|on)
(?:my cv|resume|job|hiring|we offer|our services|our company|sell you|selling|looking for work|do you know (?:anyone|someone|a)|recommend (?:a|someone))
test|testing|asdf|hmm+|fwd|fyi|see below|see attached|as discussed|thanks|thank you|cheers|noted|ok|okay|k|ta
""",
    decider=r"""
board|boss|bosses|director\w*|manager|management|ceo|cfo|coo|cto|finance|legal|procurement|purchasing|committee|council|trustees|partner|partners|wife|husband|spouse|missus|hubby|owner|owners|landlord|accountant|lawyer|attorney|bank|investors?|shareholders|hq|head office|headquarters|corporate|md|team|client|parents|dad|mum|mom|architect|headmaster|principal|superintendent|bursar|insurer|council
""",
    dealing=r"""
contract|agreement|invoice|pro forma|proforma|deposit|payment|purchase order|po|paperwork|docusign|account|bank details|wire|order|signature|start date|delivery|keys|sow|engagement letter|retainer|booking|slot
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
    rivals=r"other|another|others|competitors?|competition|rivals?|someone else|somebody else|elsewhere",
    negation=r"no|not|never|nor|cannot|can't|don't|won't|isn't|aren't|wasn't|doesn't|didn't|haven't|hasn't|couldn't|wouldn't|without|dont|cant|wont",
    contrast=r"but|however|although|though|yet|except|unfortunately",
    condition=r"if|when|once|unless|as soon as(?! (?:possible|you can|you like|poss|convenient|feasible|you are able|you're (?:ready|able)|practical))|would|could|in case|until|provided|assuming|as long as|before",
    asks=r"what|when|where|who|which|how|why|can|could|would|will|do|does|did|is|are|may|should|shall|any|have|has",
)
