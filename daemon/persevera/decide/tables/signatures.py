"""How people end a mail: closing phrases, footers of devices, legal notices and banners, folded."""

from __future__ import annotations

#: Closing phrases as patterns over the folded line, in es, en, pt, fr, de, ca, gl, it.
CLOSINGS = (
    (
        r"(?:recib[ae]n? |te mando |os mando |te envio |le envio )?(?:un |una )?(?:muy )?"
        r"(?:(?:cordial(?:es)?|afectuos[oa]s?|fuerte|gran) )?(?:saludos?|abrazos?)(?: muy)?"
        r"(?: cordial(?:es)?| afectuosos?| a tod[oa]s| y gracias| y muchas gracias| y feliz semana)?|"
        r"muchos saludos|s(?:a)?lu2|sldos|slds|(?:muy )?atentamente|atte|atentos saludos|cordialmente|afectuosamente|"
        r"(?:muchas )?gracias y (?:un )?(?:cordial )?saludos?(?: cordiales)?|(?:que tengas? |ten )?(?:un )?buen dia y un saludo"
    ),
    (
        r"(?:with )?(?:(?:my|our|kind|kindest|best|warm|warmest|many) ){0,2}(?:regards|wishes|rgds)(?: to all)?|"
        r"(?:yours )?(?:very )?(?:sincerely|faithfully|truly)(?: yours)?|yours|all (?:the|my) best|cheers|best|br|kr|take care|"
        r"respectfully|(?:many )?thanks (?:and|&) (?:best |kind )?regards|thanks in advance and (?:best |kind )?regards"
    ),
    (
        r"(?:com os )?(?:melhores|meus|os meus) cumprimentos|cumprimentos|atenciosamente|att|(?:um )?(?:grande )?abraco|abracos|"
        r"saudacoes(?: cordiais)?"
    ),
    (
        r"(?:bien |tres )?cordialement|cdlt|bien a (?:vous|toi)|amicalement|"
        r"(?:meilleures |sinceres |cordiales )?salutations(?: distinguees)?"
    ),
    (
        r"mit (?:freundlichen|besten|herzlichen|lieben|vielen) gr(?:ue|u)s{1,2}en|(?:bester |lieber )?gruss|mfg|vg|lg|bg|"
        r"(?:freundliche|viele|beste|liebe|herzliche|schone) gr(?:ue|u)s{1,2}e(?: aus \w+)?"
    ),
    (
        r"salutacions(?: cordials)?|una (?:cordial )?salutacio|salutacions i gracies|saudos|un saudo|unha aperta|"
        r"cordiali saluti|distinti saluti"
    ),
)

#: Thanks that close a mail when only a name follows; they are words of the author and stay.
THANKS = (
    r"(?:muchas |mil )?gracias(?: de antemano| por todo)?|(?:many )?thanks(?: again| a lot| in advance)?|"
    r"thank you(?: very much)?|thx|tks|(?:muito )?obrigad[oa]|merci(?: beaucoup| d'avance)?|(?:vielen )?dank|"
    r"danke(?: im voraus)?|moltes gracies|grazas|grazie"
)

#: Lines that a device or program adds; patterns over the folded line.
FOOTERS = (
    r"(?:enviado|mandado|escrito) (?:desde|con|por|do|a partir do|via|mediante) .{1,80}",
    r"(?:enviat|inviato) (?:des de|da) .{1,60}",
    r"sent (?:from|via|with|by) (?:my|outlook|mail|yahoo|proton|the|samsung|mobile|blackberry|iphone|ipad)\b.{0,80}",
    r"sent (?:from|via|with|by) (?:android|windows|spark|superhuman|gmail)\b.{0,80}",
    r"(?:get|obtener|obtenga|obten|descargar|obter|telecharger|obtenez|holen sie sich|laden sie) outlook .{1,60}",
    r"(?:envoye|ecrit) (?:de|depuis|a partir de|avec|via) .{1,80}",
    r"(?:von meinem|gesendet von|gesendet mit|diese nachricht wurde von meinem|von unterwegs) .{1,80}",
    r"(?:sorry for|disculpa|perdona|disculpe|perdon por) (?:the |los |las |mi )?(?:brevity|typos|brevedad|erratas).{0,80}",
    r"yahoo mail: .{1,80}|mailtrack .{0,80}|virus-free\.?.{0,40}|libre de virus.{0,40}|avast.{0,80}",
)

#: A paragraph that begins so is a legal notice or a plea for the trees.
NOTICE_HEADS = (
    "aviso legal",
    "aviso de confidencialidad",
    "aviso sobre confidencialidad",
    "nota de confidencialidad",
    "clausula de confidencialidad",
    "confidencialidad:",
    "proteccion de datos",
    "informacion basica sobre proteccion de datos",
    "politica de privacidad",
    "advertencia legal",
    "este mensaje y sus archivos",
    "este mensaje y los archivos",
    "este mensaje y sus adjuntos",
    "este mensaje se dirige exclusivamente",
    "este mensaje va dirigido",
    "este mensaje puede contener",
    "este correo electronico y",
    "este correo electronico puede contener",
    "este correo puede contener",
    "esta comunicacion",
    "la informacion contenida en este",
    "la informacion incluida en este",
    "en cumplimiento de",
    "de conformidad con lo establecido en",
    "antes de imprimir",
    "por favor, no imprima",
    "por favor no imprima",
    "piense en el medio ambiente",
    "piensa en el medio ambiente",
    "no imprimas este",
    "no imprima este",
    "cuidemos el medio ambiente",
    "confidentiality notice",
    "confidentiality:",
    "legal notice",
    "legal disclaimer",
    "disclaimer",
    "privacy notice",
    "privileged and confidential",
    "this e-mail and any",
    "this email and any",
    "this message and any",
    "this e-mail is confidential",
    "this email is confidential",
    "this message is confidential",
    "this e-mail (including",
    "this email (including",
    "this message (including",
    "this e-mail may contain",
    "this email may contain",
    "this message may contain",
    "this communication",
    "this transmission",
    "the information contained in this",
    "the information in this e",
    "the contents of this e",
    "please consider the environment",
    "think before you print",
    "please think before",
    "consider the environment",
    "aviso de confidencialidade",
    "esta mensagem",
    "este e-mail e",
    "este email e",
    "antes de imprimir",
    "pense no ambiente",
    "ce message et",
    "ce courriel",
    "ce message est confidentiel",
    "avis de confidentialite",
    "avant d'imprimer",
    "pensez a l'environnement",
    "diese e-mail",
    "diese nachricht",
    "der inhalt dieser e-mail",
    "vertraulichkeitshinweis",
    "bitte denken sie an die umwelt",
    "bitte prufen sie, ob diese",
    "avis legal",
    "aquest missatge",
)

#: Words of legal notices: a paragraph with two of them is one, whatever its beginning.
NOTICE_WORDS = (
    "destinatario",
    "informacion confidencial",
    "caracter confidencial",
    "confidencial",
    "rgpd",
    "lopd",
    "reglamento (ue)",
    "reglamento general",
    "notifique",
    "elimine",
    "eliminelo",
    "acceso, rectificacion",
    "derechos de acceso",
    "responsable del tratamiento",
    "intended recipient",
    "intended solely",
    "addressee",
    "confidential",
    "privileged",
    "received this",
    "unauthorized",
    "unauthorised",
    "notify the sender",
    "delete it",
    "registered in england",
    "confidenciais",
    "confidencial",
    "elimine-a",
    "confidentiel",
    "confidentielles",
    "strictement",
    "destinataire",
    "supprimer",
    "vertrauliche",
    "vertraulich",
    "empfanger",
    "vernichten",
    "loschen",
    "amtsgericht",
    "handelsregister",
)

#: What a server puts above a mail from outside.
BANNERS = (
    "caution: this email",
    "caution: this e-mail",
    "caution: external",
    "caution - this email",
    "external email",
    "[external]",
    "external sender",
    "this message was sent from outside",
    "this email originated from outside",
    "this email originated outside",
    "warning: this email",
    "you don't often get email from",
    "some people who received this message don't often get email from",
    "atencion: este correo",
    "atencion: correo externo",
    "precaucion: este correo",
    "aviso: este correo",
    "correo externo",
    "[externo]",
    "este correo procede del exterior",
    "este mensaje procede de fuera",
    "no suele recibir correo electronico de",
    "no sueles recibir correos",
    "sie erhalten nicht haufig",
    "vous n'obtenez pas souvent",
    "externe e-mail",
)

#: A postscript: what follows a signature and is still the author's.
POSTSCRIPT = r"(?:p\.? ?d\.?|p\.? ?s\.?|pdta|postdata|posdata|n\.? ?b\.?)(?: ?:|\.-|\. | -)"

#: Evidence of a contact block in a signature line.
CONTACT = (
    r"\b(?:tel|telf|tlf|tfno|tno|telefono|movil|mob|mobile|cell|phone|ph|fax|direct|ext|handy|telefone|telemovel|whatsapp)\b"
    r" ?[.:]{0,2} ?[+(\d]|\b[tmfpe] ?[:.|] ?[+(\d]|\+\d{2}[ .\d()-]{7}|\bwww\.|https?://|"
    r"[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]|\bc/ ?[a-z]|\b(?:s\.?l\.?u?|s\.?a)\.? ?[|,]"
)
