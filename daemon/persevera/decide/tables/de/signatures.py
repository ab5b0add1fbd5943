"""How people close a mail in German, and what is put around it."""

# ruff: noqa: E501 -- an alternative is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.signatures import SignatureWords

TABLE = SignatureWords(
    closings=r"""
(?:(?:danke|merci|vielen dank|besten dank|herzlichen dank) und )?(?:mit )?(?:(?:den |unseren |meinen )?(?:ganz )?(?:freundlich|best|herzlich|lieb|viel|schon|sonnig|winterlich|fruhlingshaft|kollegial|vorzuglich)(?:e|en|er|st|ste|sten|em)? ){1,2}(?:gr(?:ue|u)s(?:s|ss)?(?:e|en|li)?|empfehlungen)(?: (?:aus|vom|von|nach|in|an) (?:(?:dem|der|den|die|das) )?\w+(?: \w+)?)?
gr(?:ue|u)s(?:s|ss)?(?:e|li)?(?: (?:aus|vom|von) (?:(?:dem|der) )?\w+)?|mfg|vg|lg|bg|hg|glg|vlg|m\.f\.g|mit freundlichem gruss?
hochachtungsvoll|mit vorzuglicher hochachtung|bussi|bussis|kuss|herzlichst|herzlich|alles (?:liebe|gute)(?: und [\w ]{3,20})?|(?:ihr|dein|euer|ihre|deine|eure)(?: [\w-]{3,20})? ?(?:team|buchhaltung)
""",
    partings=r"""
bis (?:bald|dann|dahin|morgen|spater|nachste woche|die tage|gleich|\w+tag)|(?:schonen?|schones|einen schonen|ein schones|gut(?:e|en|es)) (?:tag|abend|woche|wochenende|feierabend|restwoche|rutsch|zeit|urlaub|sonntag)(?: (?:noch|und [\w ]{3,20}))?|(?:schone|frohe) (?:woche|feiertage|weihnachten|ostern)(?: .{2,20})?
tschuss|tschau|ciao|servus|pfiat di|pfiati|baba|ade|adieu|ahoi|auf wiedersehen|auf bald|viel erfolg|mach's gut|machs gut|(?:ich )?freue? mich(?: [\w ]{3,30})?|wir freuen uns(?: [\w ]{3,40})?|in erwartung(?: [\w ]{3,30})?
""",
    thanks=r"""
(?:vielen |besten |herzlichen |tausend |schonen |lieben )?dank(?: im voraus| vorab| fur (?:ihr|ihre|dein|deine|euer|eure) \w{3,20}| und [\w ]{3,25}| dir| ihnen)?|danke(?: (?:im voraus|dir|ihnen|euch|schon|vorab|sehr|und [\w ]{3,25})){0,2}|merci(?: vielmals)?|dankeschon
""",
    footers=r"""
(?:von meine[mr](?:/meine[mr])?|gesendet von|gesendet mit|gesendet aus|gesendet uber|diese nachricht wurde von meine[mr]|diese nachricht wurde mit|diese e-mail wurde von meinem|von unterwegs|unterwegs|verschickt mit) .{1,80}
(?:holen sie sich|laden sie|hol dir) outlook .{1,60}|outlook fur (?:ios|android).{0,40}
(?:bitte )?(?:entschuldigen sie|entschuldige|verzeihen sie) (?:die )?(?:kurze|tippfehler|kurze und tippfehler).{0,80}|virenfrei.{0,60}|diese e-mail wurde (?:von|auf) .{0,40}(?:viren|avast|antivirus).{0,60}
(?:folgen sie uns|besuchen sie uns|folgt uns) (?:auf|:|unter).{0,80}
""",
    notice_heads=frozenset(
        {
            "diese e-mail",
            "diese email",
            "diese mail",
            "diese nachricht",
            "der inhalt dieser e-mail",
            "die information in dieser",
            "die in dieser e-mail",
            "vertraulichkeitshinweis",
            "rechtlicher hinweis",
            "haftungsausschluss",
            "datenschutzhinweis",
            "wichtiger hinweis",
            "sollten sie nicht der",
            "wenn sie nicht der",
            "falls sie nicht der",
            "informationen zum datenschutz",
            "hinweise zum datenschutz",
            "bitte denken sie an die umwelt",
            "bitte prufen sie, ob diese",
            "bitte prufen sie der umwelt",
            "der umwelt zuliebe",
            "denken sie an die umwelt",
            "think before",
        }
    ),
    notice_words=frozenset(
        {
            "vertrauliche",
            "vertraulich",
            "vertraulichen",
            "rechtlich geschutzte",
            "empfanger",
            "adressat",
            "vernichten",
            "loschen",
            "irrtumlich",
            "unbefugte",
            "nicht gestattet",
            "informieren sie bitte",
            "dsgvo",
            "amtsgericht",
            "handelsregister",
            "geschaftsfuhrer",
            "ust-id",
        }
    ),
    notice_lines=r"""
diese (?:e-?mail|nachricht) (?:enthalt|kann|konnte|ist) .{0,30}vertraulich.{0,140}|bitte (?:denken sie an die umwelt|prufen sie,? (?:ob diese|der umwelt)).{0,120}|der umwelt zuliebe.{0,100}
(?:sitz der gesellschaft|amtsgericht|geschaftsfuhr(?:er|ung|erin)|handelsregister|registergericht|firmenbuch\w{0,8}|ust-?id\w{0,4}|steuer-?nr)\b.{0,160}
""",
    trees=frozenset({"umwelt", "ausdrucken", "drucken", "papier"}),
    banners=frozenset(
        {
            "externe e-mail",
            "externe mail",
            "externe nachricht",
            "externer absender",
            "[extern]",
            "achtung: diese e-mail",
            "achtung: externe",
            "achtung: externer",
            "achtung! diese e-mail",
            "vorsicht: externe",
            "vorsicht: diese e-mail",
            "diese e-mail stammt von ausserhalb",
            "diese e-mail kommt von extern",
            "diese nachricht stammt von einem externen",
            "sie erhalten nicht haufig",
            "sie erhalten nicht oft",
        }
    ),
    postscript=r"""
(?:p\.? ?s\.?|n\.? ?b\.?)(?: ?:|\.-|\. | -)
""",
    contact=r"""
tel|telefon|fon|mobil|mobile|handy|durchwahl|fax|dw|zentrale
""",
    titles=words_of("herr herrn frau hr fr dr prof mag dipl ing di dipl-ing ra rain i a i.a i.v ppa"),
    particles=frozenset({"von", "van", "zu", "der", "den", "und", "vom"}),
    commands=r"""
(?:ja|nein|ok|okay|passt|perfekt|super|klar|gut|einverstanden|bestellt|freigegeben|erledigt|bitte|dringend)
""",
)
