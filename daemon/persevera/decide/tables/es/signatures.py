"""How people close a mail in Spanish, and what is put around it."""

# ruff: noqa: E501 -- an alternative is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.signatures import SignatureWords

TABLE = SignatureWords(
    closings=r"""
(?:recib[ae]n? |te mando |os mando |te envio |le envio |les envio |venga, |bueno, |pues |hala, |gracias y |muchas gracias y |mil gracias y )?(?:un |una |unos |muchos |mil )?(?:(?:muy|gran|fuerte|enorme|cordial(?:es)?|afectuos[oa]s?|calid[oa]s?|atent[oa]s?|respetuos[oa]s?) ){0,2}(?:salud(?:o|os|in|ito|itos|ines)|abraz(?:o|os|ote|otes|aco|in)|bes(?:o|os|ito|itos|ote|otes|azo|azos)|muaks?)(?: (?:grande|fuerte|enorme|muy|cordial(?:es)?|afectuosos?|atentos?|virtual|a tod[oa]s|a los dos|a las dos|a amb[oa]s|para tod[oa]s|y (?:muchas |mil )?gracias|y feliz \w+|y suerte(?: \w{3,8})?|y buen \w+|desde [\w ]{3,25})){0,3}
felices fiestas y un (?:saludo|abrazo|besote|beso)
s(?:a)?lu2|sldos|slds|salu2 cordiales
(?:muy )?(?:atentamente|atte|cordialmente|afectuosamente|respetuosamente)(?: (?:le|les|te|la|lo) salud[ao]\w{0,3})?|suyo afectisimo|affmo|quedo suyo
(?:sin (?:otro particular|mas)(?: por el momento)?(?: y)?, ?)?(?:(?:le|les|te|lo|la|los|las|os) )?salud(?:a|o|an|amos) (?:a (?:usted|ustedes|ud|uds|vd|vds)\.?,? ?)?(?:muy )?(?:atentamente|atte|atenta y cordialmente|cordialmente|respetuosamente|afectuosamente)(?: a (?:usted|ustedes|ud|uds|vd|vds))?
(?:aprovech\w{1,4} (?:la ocasion|la oportunidad|esta oportunidad) para )?(?:saludarl[oae]s?|saludarles) (?:muy )?(?:atentamente|cordialmente)
(?:con |mi |todo |mucho |nuestro ){1,3}(?:carino|afecto|aprecio)
(?:que tengas? |que tengan |ten )?(?:un )?buen dia y un saludo
""",
    partings=r"""
qued(?:o|amos) (?:muy )?(?:a|en|al|atent[oa]s?|pendientes?)(?: \w+){0,7}
(?:a la espera|en espera|a la orden|a sus? ordenes|a tu disposicion|a su disposicion|pendientes?|atent[oa]s?)(?: \w+){0,5}
sin (?:otro particular|mas)(?: [\w ]{3,20})?(?:, [\w ]{3,40})?
aprovech(?:o|amos) para desear\w{2,4} (?:un|una|unas|unos) \w+ \w+
hasta (?:luego|pronto|manana|la vista|entonces|la proxima|el \w+)|nos (?:vemos|hablamos|leemos|escribimos)(?: \w+){0,2}|hablamos(?: \w+){0,2}|seguimos(?: en contacto| hablando)?|estamos (?:en contacto|al habla)|un gusto(?: saludarl?[eoa])?
cuid(?:ate|ese|aos|ense)(?: mucho)?|bendiciones(?: .{3,25})?|dios (?:le|te|los|les|os) bendiga|(?:mucha )?suerte|salud|carinos|(?:muchos )?exitos|animo|agur|aio|adios|ciao|chao|chau|te quiero|un placer|sobres|mucho exito
(?:que )?(?:(?:ten(?:ga|gas|gan|gais)?|pas[ae]s?|pas[ae]n|disfrut[ae]) )?(?:un |una )?(?:muy )?(?:buen|buena|feliz|lindo|linda|excelente|bonit[oa]|bello) (?:dia|tarde|noche|semana|inicio de semana|fin de semana|finde|fin|jornada|verano|puente)(?: .{2,20})?|feliz (?:ano|navidad)(?: .{2,20})?|felices fiestas(?: .{2,20})?
""",
    thanks=r"""
(?:muchas |mil |muchisimas |un millon de )?gracias(?: de antemano| por todo| por adelantado| a tod[oa]s| y (?:hasta pronto|perdona|perdon)| por (?:su|tu|vuestr[oa]|la|el) (?:confianza|atencion|tiempo|interes|comprension|paciencia|ayuda|apoyo|preferencia|colaboracion))?|graci(?:a|nha)s mil|grax|gracia|agradecid[oa]
""",
    footers=r"""
(?:enviado|mandado|escrito) (?:desde|con|por|via|mediante) .{1,80}
(?:obtener|obtenga|obten|descargar|descarga) outlook .{1,60}
(?:sorry por|disculpa|perdona|disculpe|disculpen|perdon por) (?:los |las |el |la |mi )?(?:brevedad|erratas|errores|faltas|laconismo).{0,80}
libre de virus.{0,60}|este (?:correo|mensaje|e-mail|email)(?: electronico)? (?:ha sido comprobado|ha sido analizado|no contiene virus).{0,80}|no contiene virus.{0,60}
(?:siguenos|siganos|sigan[oa]s|encuentranos|visitanos|visitenos) (?:en|:).{0,80}
""",
    notice_heads=frozenset(
        {
            "aviso legal",
            "aviso importante",
            "aviso de confidencialidad",
            "aviso sobre confidencialidad",
            "aviso de privacidad",
            "nota de confidencialidad",
            "clausula de confidencialidad",
            "confidencialidad:",
            "confidencial:",
            "proteccion de datos",
            "informacion sobre proteccion de datos",
            "informacion basica sobre proteccion de datos",
            "politica de privacidad",
            "advertencia legal",
            "advertencia:",
            "este mensaje y",
            "este mensaje se dirige",
            "este mensaje va dirigido",
            "este mensaje es confidencial",
            "este mensaje puede contener",
            "este mensaje contiene",
            "este mail puede contener",
            "este mail y",
            "este correo y",
            "este correo electronico y",
            "este correo electronico puede contener",
            "este correo electronico contiene",
            "este correo electronico es confidencial",
            "este correo puede contener",
            "este correo contiene",
            "este correo es confidencial",
            "este correo es privado",
            "este e-mail",
            "este email",
            "esta comunicacion",
            "la informacion contenida en",
            "la informacion incluida en este",
            "la informacion de este",
            "la informacion transmitida",
            "el contenido de este",
            "en cumplimiento de",
            "en cumplimiento del",
            "de conformidad con lo",
            "de acuerdo con lo establecido",
            "le informamos que sus datos",
            "le informamos de que sus datos",
            "le informamos que los datos",
            "sus datos personales",
            "los datos personales",
            "responsable del tratamiento",
            "si no es usted el destinatario",
            "si usted no es el destinatario",
            "si ha recibido este",
            "si recibio este",
            "si lo recibiste por error",
            "antes de imprimir",
            "por favor, no imprima",
            "por favor no imprima",
            "por favor, considera",
            "por favor considere",
            "piense en el medio ambiente",
            "piensa en el medio ambiente",
            "piense antes de imprimir",
            "no imprimas este",
            "no imprima este",
            "no imprimas si no",
            "cuidemos el medio ambiente",
            "cuida el medio ambiente",
            "ahorra papel",
        }
    ),
    notice_words=frozenset(
        {
            "destinatario",
            "confidencial",
            "privilegiada",
            "secreto profesional",
            "rgpd",
            "lopd",
            "habeas data",
            "ley 1581",
            "ley 25.326",
            "ley federal de proteccion",
            "reglamento (ue)",
            "reglamento general",
            "datos personales",
            "por error",
            "notifique",
            "notifiquelo",
            "eliminelo",
            "borrelo",
            "borralo",
            "proceda a su eliminacion",
            "proceda a su destruccion",
            "uso exclusivo",
            "exclusivamente a",
            "prohibida",
            "acceso, rectificacion",
            "derechos de acceso",
            "derechos arco",
            "responsable del tratamiento",
            "privacidad",
        }
    ),
    notice_lines=r"""
este (?:correo|mensaje|mail|e-mail|email)(?: electronico)? (?:es|puede ser) (?:estrictamente )?(?:confidencial|privado)[^.]{0,60}\.?
(?:el )?aviso de privacidad(?: \w+){0,3} (?:en|disponible)[^.]{0,80}\.?|(?:consulte?|conozca|revise) (?:nuestro|el) aviso de privacidad.{0,80}
antes de imprimir.{0,120}|(?:por favor,? )?no imprim\w{1,3} (?:este|si no).{0,100}|piens[ae] (?:en el (?:medio ambiente|medioambiente|planeta)|antes de imprimir).{0,80}
la informacion contenida en (?:este|el presente) (?:correo|mensaje|mail|e-mail|email)(?: electronico)? es (?:confidencial|privada).{0,120}
inscrita en el registro mercantil.{0,160}|registro mercantil de .{0,160}
""",
    trees=frozenset({"imprimir", "imprima", "imprimas", "medio ambiente", "medioambiente", "papel", "arbol", "planeta"}),
    banners=frozenset(
        {
            "atencion: este correo",
            "atencion: correo externo",
            "atencion: este mensaje",
            "atencion: remitente externo",
            "precaucion: este correo",
            "precaucion: correo externo",
            "cuidado: este correo",
            "aviso: este correo",
            "aviso: correo externo",
            "correo externo",
            "remitente externo",
            "mensaje externo",
            "[externo]",
            "este correo procede del exterior",
            "este correo proviene de",
            "este correo se origino fuera",
            "este mensaje procede de fuera",
            "este mensaje proviene de fuera",
            "este mensaje se envio desde fuera",
            "el remitente de este mensaje es externo",
            "no suele recibir correo electronico de",
            "no suele recibir correos",
            "no sueles recibir correo",
            "no sueles recibir correos",
            "algunas personas que recibieron este mensaje",
        }
    ),
    postscript=r"""
(?:p\.? ?d\.?|p\.? ?s\.?|pdta|postdata|posdata)(?: ?:|\.-|\. | -)
""",
    contact=r"""
tel|telf|tlf|tfno|tno|tels|telefono|telefonos|movil|mov|cel|celular|fijo|centralita|conmutador|interno|ext|whatsapp|wsp|wpp|fax
""",
    titles=words_of("""
        sr sra srta sres d dª dna don dona dr dra ing ingo inga ingeniero lic licda abog abg arq prof profa mtro mtra cp cpc
        """),
    particles=frozenset({"de", "del", "la", "las", "los", "y", "e", "i"}),
    commands=r"""
(?:\w{2,10}(?:me|nos|melo|noslo|mela|nosla|lo|la|le))|(?:mira|espera|confirma|avisa|llama|revisa|responde|contesta|urge|urgente|pendiente|adelante|ok|vale|perfecto|listo|hecho|recibido|conforme|aceptado|confirmado|si|no)
""",
)
