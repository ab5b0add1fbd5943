"""How mail in English announces a quotation, and wording that ties or parts two mails."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.threads import ThreadWords

TABLE = ThreadWords(
    labels=frozenset({"from", "to", "cc", "bcc", "sent", "sent by", "date", "subject", "subj", "reply-to"}),
    to=frozenset({"to"}),
    subject=frozenset({"subject"}),
    wrote=frozenset({"wrote", "writes", "said", "mentioned"}),
    divider=frozenset({"original", "message", "forwarded"}),
    answering=r"""
proposal|quote|quotation|estimate|offer|pricing|price|go ahead|accept(?:ed)?|agreed?|interested|discount|purchase order|p\.?o\.?
sign(?:ed)?|sounds good|looks good|moving forward|move forward|decided|another (?:vendor|supplier|company)|went with
thanks? (?:you )?for (?:sending|the information|your)|approved|not (?:now|at this time|for us|required)|too (?:dear|expensive|much|high)|pass(?:ing)? on|hold off|let's do|send (?:me |us |over )?the (?:contract|invoice|docusign|agreement|pi)|best price|happy with it
""",
    other_matter=r"""
another (?:thing|matter|question|topic)|unrelated|on a different note|different (?:topic|subject|matter)|by the way|separate(?:ly)? (?:matter|question|request|project)|new (?:request|project|enquiry|inquiry) (?:for|from)
do (?:you|ye|u) (?:guys )?(?:also|do|know|make|sell|offer)|know (?:any|a|of any|somebody|someone)(?: good)?|(?:got|found|saw|was given|came across) your (?:name|number|contact|details|sign|ad|advert|website|site|company|page)|(?:recommended|referred) (?:me|us|by)|i'm a friend of
(?:need|want|looking for|whats|what's|what is|can i get|could i get|could you send|please send)(?: me| us)? (?:a |an |another |your )?(?:new )?(?:quote|quotation|estimate|proposal|pricing)(?: for| on| from)
(?:invoice|statement|receipt|remittance|delivery note) (?:#|no\b|n\b|\d|attached)|newsletter|webinar|open house|pre-?orders? (?:close|open|end)|complain\w{0,3}|(?:arrived|came|turned up) (?:\w+ ){0,4}(?:broken|damaged|short|wrong|late)|make a claim|do i claim|please find (?:attached )?(?:our|the|your) (?:invoice|statement)|overdue
you are (?:cordially )?invited|join us|order (?:now|by|today)|shop now|book now|limited (?:stock|time)|unsubscribe|system[- ]generated|do not reply|is ready in (?:the|your)|wishing you|happy (?:diwali|holidays|easter|thanksgiving)
""",
    goes_on=r"""
following up|follow(?:ing)?[- ]up|circl\w{1,3} back|check(?:ing)? (?:in|back)|touch(?:ing)? base|remind(?:er|ing)?|any (?:news|update|thoughts|questions)|update on|did you (?:get|have)|have you (?:had|been)|were you able|still (?:on|good|at|valid|stands|interested)|just (?:bumping|wanted)
as (?:discussed|agreed)|revised|updated|amended|version \d|\bv ?[2-9]\b|same (?:price|plates|rate)|last (?:call|chance)|kindly update|i'?ll hold
""",
    beside=r"""
(?:another |second )?option (?:[a-e2-9]\b|two|three)|another option|as an (?:option|alternative)|alternative(?:ly)?|variant|in addition|additional(?:ly)?|add-?on|on top of|separate(?:ly)?|extension|(?:for|at) (?:the|your) (?:other|second|new) (?:site|store|office|location|building|branch|unit)|phase (?:2|two|ii)
""",
    other_address=r"""
(?:my|from my) (?:own |personal |private |home )?(?:gmail|hotmail|yahoo|outlook|icloud|e-?mail|address|account|phone)|personal (?:e-?mail|address|account)|(?:office|company|work) (?:e-?mail|mail) (?:is|full|down)|this is my (?:husband|wife|son|daughter|partner|friend)'?s
on behalf of|i am \w{2,20}'s|i'm \w{2,20}'s|(?:asked|told|wants) (?:me|us) to|for(?:warded|warding) this|(?:assistant|partner|colleague|manager|husband|wife|secretary|secy|sec|treasurer|controller) (?:here|of|to)|\w{2,20} here[,. ]|this is \w{2,20} (?:from|in|here|only)|with ref\.? to your|taking over (?:from|for)
""",
)
