"""How people close a mail in English, and what is put around it."""

# ruff: noqa: E501 -- an alternative is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.signatures import SignatureWords

TABLE = SignatureWords(
    closings=r"""
(?:with )?(?:(?:my|our|very|kind|kindest|best|warm|warmest|many|sincere|good|personal) ){0,2}(?:regards|wishes|rgds)(?: to (?:all|you all|the family)| from [\w ]{3,20}| as always)?
(?:yours )?(?:very )?(?:sincerely|faithfully|truly|aye|respectfully|cordially)(?: yours| submitted)?|yours|yours ever|all (?:the|my) (?:very )?best(?: to [\w ]{3,20})?|atb|cheers|best|br|kr|rgds|warmly|fondly|take care
(?:many )?thanks (?:and|&|with) (?:best |kind |warm )?regards|(?:many )?thanks in advance(?: and|,) (?:best |kind )?regards|with (?:all )?(?:best|kind|warm|good|many|sincere)? ?(?:thanks|gratitude|appreciation)(?: and (?:best |kind )?(?:regards|wishes))?
(?:lots of |much |with |all my )?love(?: to all)?|hugs|xo+|xx+
""",
    partings=r"""
(?:speak|talk|chat|see you|catch you|back to you) (?:soon|then|later|tomorrow|there|again soon|next week|\w+day)|(?:until|till) (?:then|soon|next time|\w+day)|bye(?: for now| now)?|all good wishes|slan|ta|onwards
(?:have|enjoy) (?:a|an|your|the) (?:\w+ ){0,3}(?:day|one|weekend|week|evening|afternoon|rest of your \w+|break|holiday|holidays|summer)|happy \w+(?: \w+)?
(?:mind|look after|behave) yourself|stay (?:safe|well|warm|dry)|be well|keep well|god bless|peace|respect|with (?:warm |deep )?(?:thanks|respect|apologies|appreciation|gratitude|aloha)(?: [\w ]{3,30})?
(?:i )?(?:look|looking|i'm looking|we look) forward(?: to [\w' ]{3,35})?|hope (?:this|that) helps|hope to hear from you(?: soon)?|at your service|thanking you(?: and [\w ]{3,45})?|thanks legends
""",
    thanks=r"""
(?:many |so many )?thanks(?: again| a lot| in advance| a million| a mil| so much| very much| a bunch| kindly| ever so| for \w+ \w+| for your [\w ]{3,20}| all| both| folks| guys| team| legends)?
thank you for your (?:business|time|trust|help|support|consideration|attention|interest|patience|custom)(?: and \w+)?|thank you(?: very much| so much| all| again| kindly| in advance| both)?|thx|tks|ty|ta|much appreciated|appreciate it|appreciated|with thanks
""",
    footers=r"""
sent (?:from|via|with|by) (?:my|the|outlook|mail|yahoo|proton|samsung|mobile|blackberry|iphone|ipad|android|windows|spark|superhuman|gmail|an?|nine|hey|fairphone|pixel|huawei|xiaomi|galaxy|bluemail|edison|zoho|airmail|mailspring)\b.{0,80}
(?:get|download) (?:outlook|bluemail) .{1,60}
(?:please )?(?:sorry for|excuse|forgive|pardon) (?:the |any |my )?(?:brevity|typos|terseness|errors|autocorrect|fat fingers).{0,80}
yahoo mail: .{1,80}|mailtrack .{0,80}|virus-free\.?.{0,40}|avast.{0,80}|this e-?mail has been (?:checked|scanned) .{1,80}|scanned by .{1,60}
(?:follow|find|connect with|join) us (?:on|at|:).{0,80}
""",
    notice_heads=frozenset(
        {
            "confidentiality notice",
            "confidentiality:",
            "confidential:",
            "legal notice",
            "legal disclaimer",
            "disclaimer",
            "important notice",
            "privacy notice",
            "privileged and confidential",
            "notice:",
            "this e-mail",
            "this email",
            "this message",
            "this communication",
            "this transmission",
            "this electronic mail",
            "the information contained in",
            "the information in this",
            "the information transmitted",
            "the contents of this",
            "the content of this",
            "if you are not the intended",
            "if you have received this",
            "any views or opinions",
            "please consider the environment",
            "please consider the planet",
            "think before you print",
            "please think before",
            "please don't print",
            "please do not print",
            "consider the environment",
            "save paper",
        }
    ),
    notice_words=frozenset(
        {
            "intended recipient",
            "intended solely",
            "intended only",
            "solely for the",
            "addressee",
            "confidential",
            "privileged",
            "received this",
            "in error",
            "unauthorized",
            "unauthorised",
            "notify the sender",
            "notify us",
            "delete it",
            "delete this",
            "prohibited",
            "disclosure",
            "viruses",
            "registered in england",
            "registered office",
            "company number",
            "gdpr",
            "privacy policy",
        }
    ),
    notice_lines=r"""
this (?:e-?mail|message|communication)(?: and any attachments?)? (?:is|are|may be) (?:strictly )?(?:private and )?(?:confidential|privileged)[^.]{0,80}\.?
(?:please )?(?:consider the (?:environment|planet)|think before you print|think before printing).{0,100}|(?:please )?do(?:n't| not) print this.{0,80}
(?:registered|incorporated) in (?:england|scotland|wales|ireland|northern ireland|the uk|delaware)[^.]{0,140}\.?|(?:company|vat|reg(?:istered|istration)?) (?:no|number|reg)\b.{0,100}|registered office.{0,120}
""",
    trees=frozenset({"print", "environment", "planet", "paper", "trees"}),
    banners=frozenset(
        {
            "caution: this email",
            "caution: this e-mail",
            "caution: this message",
            "caution: external",
            "caution - this email",
            "caution! external",
            "caution! this",
            "caution external",
            "external email",
            "external mail",
            "[external]",
            "(external)",
            "external:",
            "external sender",
            "external message",
            "warning: this email",
            "warning: this message",
            "warning: external",
            "this message was sent from outside",
            "this message came from outside",
            "this message is from an external",
            "this is an external email",
            "this email is from an external",
            "this email was sent from outside",
            "this email came from outside",
            "this email originated from outside",
            "this email originated outside",
            "attention: this email",
            "attention: external",
            "be careful with this message",
            "zjqcmqryfpfptbannerstart",
            "you don't often get email from",
            "you do not often get email from",
            "some people who received this message don't often get email from",
        }
    ),
    postscript=r"""
(?:p\.? ?s\.?|n\.? ?b\.?)(?: ?:|\.-|\. | -)
""",
    contact=r"""
tel|telephone|mob|mobile|cell|phone|ph|fax|direct|office|ext|dd|ddi|main|desk|toll free
""",
    titles=words_of("mr mrs ms miss mx dr prof rev fr sr sir dame eng engr adv sister father brother capt lt col maj"),
    particles=frozenset({"of", "and", "o", "mc", "mac"}),
    commands=r"""
(?:sure|yes|no|ok|okay|done|agreed|approved|confirmed|understood|noted|perfect|great|please|asap|urgent|soon|tomorrow|today|monday|tuesday|wednesday|thursday|friday)
""",
)
