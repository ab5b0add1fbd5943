"""How English reads: frequent words, greetings, and ways to address the reader."""

# ruff: noqa: E501 -- an alternative is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.language import LanguageWords

TABLE = LanguageWords(
    frequent=words_of(
        """
        a about after again agreed all almost also always am an and another any anymore anything appreciate approved
        april are around as ask at attached august away back be because been before best bit both budget but by bye
        call came can can't chat check cheers confirm confirmed contract copy cost could course deal dear december
        decision details did discuss do does don't done down each else enough ever everything fair february find fine
        first for forget forward friday from full gave get getting give go goes going gonna good got great guys had
        happy has have having he heads hear heard hello her here here's hi him his hold holidays hope how how's i i'd
        i'll i'm i've if in interest interested into invoice is isn't issue it it's its january july june just kind
        know later leave let let's lets like little long look looks love lovely make many march may maybe me meeting
        mind moment monday more most much my need new nice no not nothing november now number numbers october of off
        office ok okay on once one ones only or order other our out over part pass passed people perfect perhaps phone
        please pleased price problem proposal put quick quite quote quotes rather ready received regards remove right
        run said same say says see send sense sent september she shortly should signed since so some something soon
        sorry sounds speak spoken start still sure take talk team tell than thank thanks that that'll that's the their
        them then there there's these they thing think this thought through thursday time to today tomorrow too touch
        try tuesday two under understood unsubscribe until up us use useful vacation very wait want was way we we'd
        we'll we're we've wednesday week weeks well went were what what's when where which who who's whole why will
        with won't wonderful word work works worth would wrong yeah year yep yes yet you you'll you're you've your
        """
    ),
    endings=words_of("ing tion tions ly ould ness ght 're 'd 've 'll n't ful able less ment"),
    greetings=r"""
hi+(?: you two| you all| there| again| all| both| team| folks| everyone)?|hello+(?: there| again| all| both)?|hey+(?: there| all| you two| you)?|hiya|howya|heya|howdy|g'day|gday|yo|greetings|namaste|aloha|dia duit
dear|good (?:morning|afternoon|evening|day)(?: all| both| everyone| team)?(?: and (?:a )?(?:very )?happy new year(?: to you)?)?|morning|afternoon|evening|happy (?:monday|tuesday|wednesday|thursday|friday)|to whom it may concern|to (?:the|our|all)|to the attention of|gentlemen|ladies and gentlemen|attn
""",
    addressed=words_of(
        """
        mr mrs ms miss mx dr prof professor sir madam sirs rev reverend father sister brother capt captain
        colonel judge doctor all team both folks everyone everybody guys gang friend friends client clients
        customer customers colleague colleagues neighbor neighbors neighbour neighbours partner partners boss
        mate pal buddy chief coach love ladies gentlemen there again my dear and or the of at
        """
    ),
    courtesies=r"""
how (?:are|r) (?:you|u|things|ye|we)(?: (?:doing|keeping|all|both|today|getting on|this morning)){0,2}|how(?:'s| is| goes) (?:it going|it|things|everything|life|you|the form)|how have you been|what's up|hope (?:you're|you are|all is|all's|this finds you|everything is) (?:well|good|keeping well|ok)|trust you are well|i hope you(?:'re| are) (?:well|keeping well)|hope all(?:'s| is) well
(?:good )?(?:morning|afternoon|evening)|hope you (?:had|have had) a (?:good|great|nice|lovely) (?:weekend|week|break)|happy (?:friday|monday|new year)|hi(?: again)?|hello(?: again)?
""",
)
