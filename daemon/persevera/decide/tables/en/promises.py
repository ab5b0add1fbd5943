"""English words of promises, folded."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.promises import PromiseWords

_VERB = (
    r"(?:call|ring|phone|telephone|follow|check|send|get back|circle back|touch base|reach out|try you|try again|write|drop|ping|e-?mail|mail|"
    r"contact|come|share|give|update|speak|talk|have (?:it|the|that|them|your|a|everything)|deliver|let you know|confirm|forward|meet|see you|visit|present|"
    r"text|pop|swing|stop by|get it|get the|get you|get that|revert|connect|reconnect|catch up|chase|prepare|put together|schedule|book|set up|bring|show|"
    r"find you|submit|dispatch|courier|post|be (?:there|in touch|in\b|out|over|round|around|up|down|with you|back|at|on site|onsite|on the phone|calling|sending|"
    r"submitting|visiting|coming|ringing|emailing|attending|along|by|passing|speaking|talking|meeting|through)|buzz|shout|knock|turn up|run over|head over|"
    r"drive|go over|go through|walk you|collect|pick up|measure|join|attend|answer|reply|respond|return|sort|finish|finali[sz]e|hand over|hand deliver|look in|call in|nip|"
    r"take you|look after|provide|issue|advise|report back|arrange|see to it|begin calling|survey|demo)"
)
_SELF = (
    r"(?:i|we|we both|both of us|our (?!supplier|vendor|factory|manufacturer|client|customer|bank|landlord|offer|price|quote|rate|warehouse|shop|store)[a-z.]+(?: [a-z.]+){0,3}?|"
    r"my (?:colleague|partner|boss|manager|assistant|lads?|son|brother|crew|team|engineer|fitter|guys)(?: [a-z]+)?|one of (?:the|our|my) [a-z]+|the (?:lads|boys|team|crew|girls|guys)|"
    r"(?:someone|somebody)(?: from (?:the|our) [a-z]+)?)"
)
#: What a "will" may stand before and yet nobody promises an act.
_STATE = (
    r"(?:not|never|no|hold|keep|honou?r|start|begin|commence|need|require|want|have to|have no|be (?:closed|shut|out|away|off|on (?:leave|holiday|vacation)|unavailable|unable|happy|glad|pleased|delighted|travelling|traveling|abroad|"
    r"fine|busy|tied|in (?:court|meetings?|a meeting|audit)|starting|required|needed|charged|invoiced|due|valid|open|holding|exhibiting|[0-9£$€])|stay|remain|assume|expect|charge|invoice|bill|reserve|guarantee|match|close|open|deduct|"
    r"await|look forward|appreciate|understand|know|see(?! you)|go up|increase|cost|expire|lapse|stand|apply|then not|leave (?:on|for)|miss|lose|reopen|ship|move|extend|waive|absorb|take (?:off|the day)|count|use)"
)
#: Verbs of what one asks of a customer.
_DO = (
    r"(?:confirm|let (?:me|us)|get (?:it|the|that|this|them|your|back|me|us)|send|sign|return|reply|respond|answer|decide|tell|come back|give|forward|provide|pay|settle|email|e-?mail|mail|share|check|review|approve|have (?:it|the|your|this|them)|"
    r"fill|complete|revert|book|make|drop|ring|call|text|write|finali[sz]e|release|submit|supply|transfer|wire|advise|update|put|return|post|fax|scan|upload|pick|choose|say|commit|bring|arrange|ensure)"
)
_LIMIT = r"(?=[^.;?!]{0,80}?\b(?:by|before|until|till|no later|latest|on|for|tomorrow|today|tonight|mon|tue|wed|thu|fri|sat|sun|next|this)[a-z]*\b)"
_HEAD = r"(?:(?<=\A)|(?<=[.;:!(-] )|(?<=, )|(?<=and )|(?<=so )|(?<=[\n!])|(?<=just )|(?<=then )|(?<=please ))"
_WILL = (
    r"(?: ?'ll| ?ll| will| shall|'m going to|'re going to| am going to| are going to|'m gonna|m gonna| am gonna| can(?= call| ring| phone| send| meet| visit| be| have)| plan to| promise to|"
    r" intend to| aim to| hope to| expect to| agreed to| said (?:i|we)(?:'d| would)| promised to| undertake to| am to| are to)"
)
_ADVERB = r"(?:(?:then|also|just|definitely|personally|certainly|still|try to|aim to|be able to|make sure to|go ahead and|be sure to|happily|gladly|only|now|both|again) )?"

TABLE = PromiseWords(
    ours=rf"""
        {_SELF}{_WILL} {_ADVERB}{_VERB}
        {_SELF}(?: ?'ll| ?ll| will| shall|'m going to|'re going to| am going to| are going to|'m gonna) {_ADVERB}(?!{_STATE}\b)[a-z]{{2,}}
        (?:\A|(?<=[.,;:!(] )|(?<=and ))(?:dropping|sending|popping|calling|coming|swinging|bringing|heading|visiting|emailing|posting|ringing|stopping (?:by|in)|passing|fitting|installing|measuring|couriering|delivering|sharing)\b(?! (?:soon|price|you (?:this|these|the (?:quote|proposal|offer)) (?:as|for)))
        (?:i|we) (?:should|ought to|hope to|hopefully)(?: be able to)? (?:have (?:it|the|that|them|your|a|everything|those|something)|get (?:back|it|them|the|that)|let you|send|know|call|ring)
        (?:i'?m|we'?re|i am|we are) (?:hoping|planning|aiming|looking|intending|trying) (?:to|for)\b
        (?:i'?m|we'?re|i am|we are) (?:(?:all set|booked|confirmed|set) (?:for|in)|(?:on site|onsite) (?:with you|on)|on for)\b
        (?:i'?ve|we'?ve|i have|we have) (?:booked|pencill?ed|scheduled|arranged|set|put|confirmed|fixed|diarised) (?:you|the (?:call|visit|survey|meeting|demo|appointment)|our|your|a (?:call|visit|survey|meeting|demo)|us)\b
        (?:i|we) (?:get back|come back|revert|follow up|check in|report back|stop by|drop by|pop in|swing by)\b
        (?:i|we) (?:promise|guarantee) (?:you )?(?:an answer|a reply|a price|it|to)
        (?:i|we) (?:are pleased to |am pleased to |hereby |are happy to |am happy to |happily |gladly )?confirm (?:attendance|our (?:attendance|meeting|call|visit|appointment)|my (?:attendance|visit)|the (?:meeting|call|visit|appointment|slot|time)|(?:mon|tues|wednes|thurs|fri)day)
        (?:happy|glad|pleased) to confirm
        let me (?:check|speak|talk|look|ask|think|see|run|confirm|find|sort|work|dig|get|have a)[^.;?]{{0,50}}?\b(?:come back|get back|let you|revert|call|ring|email|send|update|tell|confirm)\b
        (?:will|shall) (?:do|let|sort|get|come|have|fit|check|look)\b
        (?:leave (?:it|this|that) with (?:me|us))\b
        catch you\b
        (?:we|i) can (?:talk|speak|chat|discuss|go|run|pick|catch|regroup|finali[sz]e)\b(?! (?:if|whenever))
        (?:our|my) (?:mr|ms|mrs|dr)\.? [a-z]+ (?:will|shall|is going to|would) [a-z]+
        (?:i'?m|we'?re|i am|we are|im) (?:coming|calling|visiting|sending|driving|heading|popping|dropping|booked in to|due to (?:call|visit|come|meet)|passing|back with you|with you|delivering|seeing you|meeting you|in to (?:see )?you)
        (?:i|we) (?:call|phone|ring|visit|see|meet|email|send|speak to|come to|have a call with|have you down|have our call|speak|talk)(?: you)?\b
        (?:\A|(?<=[.,;:!(] )|(?<=[.,;:!(])|(?<=and )|(?<=so )|(?<=but ))(?:will|shall|'ll|gonna|going to|be|to) {_ADVERB}(?:{_VERB}|there|out there|round|over)
        let'?s (?:talk|speak|meet|catch up|reconnect|connect|circle back|touch base|do|chat|have|plan|say|regroup|review|discuss|pencil|go for|get together|aim)
        (?:\A|(?<=[.,;:!] )|(?<=and ))(?:we'?ll |we |i'?ll )?(?:talk|speak|chat|catch up)(?: to you| with you| again| soon| then| more)? (?:on|next|this|tomorrow|mon|tue|wed|thu|fri)
        (?<![a-z] )see you (?:on|next|this|tomorrow|at|mon|tue|wed|thu|fri|then|there|both)
        (?:looking forward to|look forward to) (?:seeing|meeting|speaking|our|talking|welcoming)
        (?:our|the|your|a) (?:call|meeting|demo|visit|session|survey|appointment|walk-?through|site visit|presentation|tasting|viewing) (?:is |will be |has been |stands |remains )?(?:set |booked |scheduled |confirmed |fixed |arranged |down |in the diary )?(?:for|on|stands)\b
        (?:lunch|coffee|breakfast|dinner|drinks)(?:'s| is)? (?:on us|on me|booked|together|with me)
        we agreed (?:to (?:speak|talk|meet)|on a call|that (?:i|we))
        (?:as agreed|as arranged|as fixed|as promised),? (?:i|we)\b
        you(?:'ll| will|'re going to)(?: then| also)? (?:hear from (?:me|us)|have (?:it|my|the|our|that|them|a revised|everything|both)|get (?:it|my|the|our|them)|receive|see (?:me|us))
        you can (?:have|expect|collect|pick up|look forward)\b
        (?:will|'ll|should) (?:be|go) in the (?:post|mail)
        you should (?:have|get|receive|see|hear)\b
        expect (?:me|us|a call|my call|our call|it|them|to hear from me|the [a-z]+|a revised)\b
        (?:[a-z]+ )?(?:will|'ll|should) be (?:with you|in your inbox|on your desk|at your (?:office|place|site)|round|over|along|with ye)
        (?:drawings?|proofs?|samples?|proposal|quote|quotation|contract|draft|mock-?ups?|figures|pricing|numbers|plans?|estimate|report|paperwork) (?:go|goes|will go|comes?|will come|will follow|follows?|to follow|will be sent|will be ready) (?:out )?(?:to you|your way|over|by|on|from)?
        (?:put|pencil|pencilled|have|got|booked) (?:you|me|us) (?:in|down)\b
        when i (?:call|ring|phone|visit|see) you
        give (?:me|us) (?:until|till)\b
        my (?:call|visit|next call) (?:is|will be|on)\b
    """,
    theirs=rf"""
        you(?:'ll| will|'d| would|'re going to| are going to| were going to|'re to| are to| were to| were| were going to| were supposed to| kindly undertook| undertook| very kindly undertook| have| had) (?:then |also |be able to |to |please |kindly |very kindly |going to |agreed to |promised to |said )?(?:confirm|let me|let us|get back|decide|send|come back|call|review|sign|check|revert|have an answer|have a decision|give (?:me|us)|give|make|return|reply|respond|speak|talk|tell|provide|forward|email|share|finali[sz]e|discuss|look|dig|pick|choose|ring|be back)
        you(?:'ve| have| had)? (?:got |have )?(?:until|till|to)\b(?= (?:mon|tue|wed|thu|fri|sat|sun|the|next|tomorrow|noon|midday|close|end|[0-9]|confirm|sign|let|pay|return|decide|send))
        you(?:'ll| will|'d| would|'ve| have)? (?:need to|have to|got to|must|ought to|should(?! (?:have|get|receive|see))|want to) {_DO}\b
        (?:i|we)(?:'ll| will)? (?:must|have to|'ve got to|have got to) (?:have|know|hear|get|receive)\b
        deadline (?:for|to) (?:your|the|reply|replies|respond|answer|confirm|sign|return|decide)[a-z]*
        {_HEAD}(?:do )?(?:send|sign|pay|return|confirm|reply|respond|rsvp|mail|email|bring|fill|complete|tell|settle|wire|transfer|submit|decide|choose|pick|book|scan|forward|get (?:it|the|that|them|back|your)|come (?:by|in|over|round|along)|swing by|drop (?:by|in|me)|stop by|give (?:me|us)|look it over)\b(?! (?:out|i\b))(?!ed){_LIMIT}
        (?:sign|send|fill|initial)[a-z]* (?:it |this |them |and )*(?:back|return)[a-z]*
        you (?:told|said|promised|agreed|mentioned|offered|undertook|kindly offered)
        you (?:very )?(?:kindly )?undertook
        you (?:speak|talk|send|confirm|get|come|check|sign|tell|email|give|let|ring|call)\b
        your (?:[a-z]+ ){{0,2}}(?:answer|confirmation|decision|reply|feedback|sign-?off|go-?ahead|response|choice|approval|ok|okay|po|purchase order|comments|thoughts|numbers|signature|acceptance|yes or no|verdict|instructions|final numbers|word|steer)
        (?:i|we)(?:'d|'ll| would| will| do| really| just|'d really)? ?(?:really |just |still |only )?need (?!to (?!hear|have|know|get|receive)|a (?:week|day|few|couple))
        (?:(?<=\A)|(?<=[.,;:!] )|(?<=and )|(?<=just ))(?:need|needed|require|want) (?:your|the|a|it|them|to know|an answer|sign)
        (?:could|can|might|may) (?:i|we|you) (?:please |kindly |possibly )?(?:get|have|let|send|confirm|receive|reply|respond|return|sign|come back|tell)\b
        (?:we|i) (?:would|'d|should|'ll) (?:be (?:very |most |so )?(?:grateful|glad|obliged|thankful)|appreciate|welcome|need)
        (?:grateful|appreciate|obliged) (?:for|if|it if)
        let (?:me|us) (?:have|know|get)
        please (?!find|see|note|do not|don'?t|be aware|be advised|bear|accept|excuse|forgive|feel|contact us if|refer|call me any|remember (?:that )?(?:we|our)|ignore|disregard|allow|be assured)[a-z]+
        (?:kindly|pls|plz) (?!find|note|see|refer|do not|excuse)[a-z]+
        (?:i|we)(?:'ll| will)? (?:expect|await|look forward to) (?:to hear|hearing|your|you)
        (?:call|ring|email|text|phone|message|send|get|tell|give|drop|ping|shoot) (?:me|us)\b(?! (?:until|till))
        (?:send|email|forward|courier|bring|get|have|return|fax|post) (?:[a-z'-]+ ){{1,5}}?(?:back |over |across |on )?to (?:me|us)\b
        awaiting your|await your
        (?:get|come|be|report) back to (?:me|us)
        confirm (?:to (?:me|us) )?(?:by|before|on)
        (?<!an )(?<!my )(?<!our )(?<!a )(?:feedback|answer|decision|reply|response|sign-?off|confirmation|go-?ahead|yes or no|numbers|headcount|po)(?: is| are)?(?: needed| required| due)?(?: back)?(?: please)? (?:by|before|latest|no later than|on or before)\b
        (?:get|have|receive|hear) (?:your|back from you|from you)
        (?:it|this|them|that|everything|form|contract|agreement|copy|paperwork)(?: is)? (?:back|signed|returned|in)(?: signed| by| to me| off| with)?\b
        (?<!will )(?<!shall )(?<!'ll )(?<!i )revert (?:with|to|back|by|on)
        so as to reach (?:me|us)
        (?:release|dispatch|arrange) (?:the |your )?(?:loi|po|order|advance|payment|to)
    """,
    requests=rf"""
        if (?:you|ye) (?:could|can|would|might) (?:just |please |kindly |possibly )?(?:{_DO}|have a (?:look|think|read)|take a look|look)\b(?![^.;?!]{{0,90}}(?<!so )(?<!that )\b(?:we|i)(?:'d|'ll| will| would| can| could)\b)
        (?:don'?t|do not|never) forget to|remember to (?=[a-z]+)|(?:be|make) sure (?:to|you) {_DO}
        (?:i|we)(?:'d| would| must)? (?:kindly |respectfully )?(?:ask|request) (?:that )?(?:you|your)
        (?:could|can|would|will|might) (?:you|ye|u|y'all|someone|somebody)(?: all| both| guys| two| folks| please| kindly| possibly| just| perhaps| maybe| then| also| be able to| be so kind as to| mind| try to| try and|,)* {_DO}(?:ing|ting|ning)?\b(?! (?:it|that) (?:on|for) (?:mon|tue|wed|thu|fri))
        (?:must|have to|has to|need to|needs to|should|to) (?:be (?:returned|signed|postmarked|paid|received|submitted|confirmed|back|settled|filed|completed|in (?:by|before|our))|reach (?:me|us)|get to (?:me|us)|arrive (?:with|at) (?:me|us|our))\b
        would you mind [a-z]+ing
        any chance (?:you could|you can|of|we could (?:have|get)|i could (?:have|get)|you might)
        (?:would|is|will) (?:it|there) be (?:any chance|possible) (?:of|to|for you to|that you|you could)
        (?:would it|is it) (?:be )?possible (?:to|for you to) (?:have|get|receive|{_DO})
        (?:could|can|may|might) (?:i|we) (?:please |kindly |possibly )?(?:have|get|ask|request|receive|trouble|expect|hear|count on)\b(?! (?:a (?:call|chat|meeting|quick)|together|half|lunch|coffee))
        (?:it'?d|it would|that would|that'd|would) be (?:great|good|lovely|helpful|useful|ideal|grand|handy|best|appreciated) (?:if|to (?:have|know|get|hear))
        (?:i|we)(?:'d| would|'ll) (?:be (?:very |most |really |so )?(?:grateful|obliged|thankful)|(?:really |very much |greatly )?appreciate|like|love) (?:it )?(?:if|to (?:have|know|get|hear|receive)|your|a |an )
        (?<!you )(?<!give )(?:a|an|your|some) (?:answer|reply|response|decision|confirmation|yes or no|steer|indication|quick yes)\b
        (?:i'?m|we'?re|i am|we are) (?:counting on|relying on|waiting for|waiting on|banking on) (?:you|your)
        (?:hoping|hope) (?:to hear|you can|you could|for your|to have your|to get your)
    """,
    appointed=r"""
        as (?:agreed|discussed|arranged|planned|we (?:said|agreed|discussed)|per our (?:call|chat|conversation))
        at (?:your|our|my) (?:office|place|site|shop|premises|house|home|studio|end|yard|warehouse|plant)|at yours|on site|at the site
        it is\b(?=[.,!]|\Z)
        (?:confirmed|booked|all set|set|noted|agreed|locked in|sorted|pencill?ed in|good|great|perfect|works|grand)\b(?: for| in for| then|,|:| -)
        \A\W*(?:ok|okay|great|perfect|right|so|then|grand|lovely|brilliant|sounds good|noted|confirmed|deal)\b
        works(?: for (?:me|us)| fine| perfectly| well)?\b
        see you (?:then|there)
    """,
    sending=r"(?!)",
    meeting=r"call|meeting|demo|site visit|visit|zoom|appointment|our call|our meeting|teams call",
    apart=r"and|but|so|because|as|since|although|though|while|with|when|which|before|whereas|or|then|for which|until then",
    condition=r"if|unless|provided|in case|assuming|once (?:you|we|i|the|your)|when (?:you|we have|your)|whether|should (?:you|the|your|they|it)|as soon as|subject to|provided that",
    once=r"(?:once|when|as soon as)(?: [a-z]+)?",
    courtesy=r"""
        if (?:i|we) (?:don'?t|do not|haven'?t|have not) (?:hear|heard|get|got|receive)[a-z]*(?: (?:back|anything|from you|otherwise|a reply))*|unless (?:i|we) hear(?: otherwise| from you| different\w*| to the contrary)?|unless you (?:tell|say|let)[a-z]*(?: me| us)?(?: know)?(?: otherwise)?|if i hear nothing
        if (?:you|ye) (?:could|can|would|might)(?: just| please| kindly| possibly)? (?:have a|take a)
        if (?:that|it|this)(?:'s| is| works| suits)(?: (?:ok|okay|fine|alright|good|you|for you))?
        if (?:you like|you don't mind|you wouldn't mind|you will|you would|possible|at all possible|all goes well|not before|not sooner|not,)
        if (?:i|we) (?:could|can|may|might) (?:just |please )?(?:get|have|receive|hear)
        if you (?:could|can|would|might) (?:just |please |kindly |possibly )?(?:let|send|confirm|get|have|return|sign|come|give|reply|revert|answer|respond|tell|pay|decide|provide|share|email|make)(?![^.;?!]{0,90}(?<!so )(?<!that )\b(?:we|i)(?:'d|'ll| will| would)\b)
        (?:grateful|appreciate it|obliged|great|good|helpful|lovely|ideal) if
        even if|when you can|when you get a chance|once again|as soon as possible|whether or not|so (?:that )?we can
    """,
    telling=r"""
        (?:let (?:you|me|us) know|tell|see|know|check|find out|confirm|say|ask|hear|decide|look|advise|inform|clarify|figure|establish)\w*
    """,
    negation=r"""
        (?:not|never|won't|will not|can't|cannot|can not|don't|do not|didn't|did not|unable to|unlikely to|no need to|no need for you to|needn't|wouldn't|nor|without|isn't|aren't|haven't|couldn't)(?: (?:you|we|i|be able to|be|to|have to|need to|going to|possible to|yet|even)){0,3}
    """,
    void=r"""
        (?:be|am|are|'m|'re|is) (?:at|in|on|with|over in|up in|down in|travell?ing|abroad)\b[^.;,]{0,40}?\b(?:until|till|through)\b
        (?:no need|not possible|there is no need|there's no need|don't need|do not need|needn't|no rush|no pressure|not necessary|unable|won't be|will not be able|can't do|can't make)
        (?:won't|will not|can't|cannot|not be able to|don't|do not|didn't) (?!forget)(?:[a-z]+ ){0,2}(?:call|hear|ring|send|speak|talk|meet|visit|see|give|make|come|get|reply|respond|write|phone)
        (?:i|we) would have|(?:i'd|we'd) have|would have|(?:i|we) (?:was|were) going to|meant to|was supposed to|had hoped|if it was up to me|wanted to
        (?:he|she|they) (?:was|were|is|are|will|would|said|might|may)\b|(?:said|says) (?:he|she|they)
        (?:happy|glad|free|available) to (?:call|meet|speak|talk|chat)|any use
    """,
    facts=r"""
        (?:is|being|was|'s) (?:a )?(?:public |bank |national |the )?(?:holiday|closed|labor|labour|memorial|veterans|independence|thanksgiving|good friday|easter|off)
        (?:holiday|bank holiday|closed|closes|we close|reopen|office is|days? off|we are off|we're off|out of office|on leave|on vacation|annual leave)\b
        (?:valid|expir\w+|validity|good (?:until|through|thru|till)|holds? (?:until|till|good)|prices? (?:hold|stand|firm|go up|increase)|runs out|lapses?|renew\w*|in force|open until|remains open)
        (?:start (?:on|work)|starts?|starting|would start|commenc\w*|begin\w*|kick off|mobili[sz]e|go live|ship\w*|delivery|deliver(?:ed|ies)|lead time|deadline|opening is|bid opening|window|takes place|course runs|runs (?:from)?|is on from)
        (?:discount\w*|payment|invoice|promotion|wedding|fair|exhibition|exhibiting|conference|budget year|fiscal|board meets|council meets|[a-z]+ meets|committee|panel|sits?\b|clocks|daylight saving|in audit|on a plane|in court|holding)\b
    """,
    third=r"(?:and |that |but )?(?:the|my|a|an|his|her|their) (?!team)[a-z]+(?: [a-z]+){0,3}|he|she|they",
    elsewhere=r"about|regarding|for the",
    of=r"of|for the|from",
    by=r"(?:end|beginning|start|middle|close|morning|afternoon|evening|week|course|early part|latter part|noon|first thing|week|half) (?:of|of the|on)|not before|effective from|\d (?:of|of the)",
    either=r"or|failing that",
    now=r"attached|enclosed|herewith",
)
