"""The words by which an offer is made, asked for, remembered or refused; patterns on folded text, in five languages."""

from __future__ import annotations

import re

#: What an offer is called.
NOUN = (
    r"(?:propuestas?|contrapropuesta|presupuestos?|ppto|pto|cotizacion(?:es)?|cotiz|ofertas?|proforma|pro-forma|tarifas?|"
    r"condiciones (?:economicas|comerciales|ofertadas)|precios?|valoracion economica|memoria valorada|"
    r"quotes?|quotations?|proposals?|estimates?|pricing|sow|statement of work|commercial terms|bid|offers?|rate card|"
    r"propostas?|orcamentos?|cotacao|devis|offre|proposition (?:commerciale|de prix)|chiffrage|"
    r"angebot\w{0,2}|kostenvoranschlag\w{0,2})"
)

#: Papers that a mail may also bring; between the verb and the noun they show that something else is given.
OTHER_PAPER = (
    r"(?:facturas?|invoices?|recibos?|receipts?|albaran(?:es)?|contratos?|contracts?|pedidos?|orders?|actas?|minutes|notes|"
    r"curriculum|cv|resume|catalogos?|catalogues?|catalogs?|ficha tecnica|informe|report|nomina|faturas?|factures?|rechnung|"
    r"newsletter|boletin|justificante|comprobante|extracto|orden(?:es)? de compra|purchase orders?|expenses|"
    r"statement(?! of work)|price list|lista de precios|agenda|"
    r"cuestionario|questionnaire|borrador|draft|plantilla|template|formulario|form|encuesta|survey)"
)

_CLITIC = r"(?:(?:te|le|les|os|se lo|se la|te lo|te la|vos|lhe|lhes) )"
_GIVE_ES = (
    rf"adjunt(?:o|amos|a|as|os|ado|ada|ados|adas|e|en)\b|anex(?:o|amos|a)\b|{_CLITIC}(?:envio|enviamos|mando|mandamos|"
    rf"paso|pasamos|"
    r"remito|remitimos|traslado|trasladamos|comparto|compartimos|dejo|dejamos|presento|presentamos|detallo|detallamos|facilito|"
    r"facilitamos|acompano|reenvio|ofrezco|ofrecemos|propongo|proponemos|cotizo|cotizamos|presupuesto|ofertamos|resumo|"
    r"paso a (?:detallar|remitir|enviar))|"
    r"(?<!de )(?<!del )(?<!el )(?<!por )(?<!un )(?:envio|remito)(?= (?:la|el|las|los|nuestra|nuestro|mi|propuesta|"
    r"presupuesto|cotizacion|"
    r"oferta|proforma))|(?:enviamos|remitimos|mandamos|compartimos|presentamos)(?= (?:la|el|nuestra|nuestro|propuesta|"
    r"presupuesto|"
    r"cotizacion|oferta|adjunt))|(?:hago|hacemos|haciendo) llegar|aqui (?:tienes|tiene|teneis|tienen|va|esta|os dejo|"
    r"te dejo|le dejo)|"
    r"ahi (?:va|tienes|tiene)|ahi te va|encontrar(?:a|as|an|eis)|hallara|(?:he|hemos) (?:preparado|elaborado|"
    r"adjuntado|dejado|subido)|"
    r"a continuacion|(?:me|nos) (?:complace|es grato)|es un placer|tengo el (?:gusto|agrado)|tenemos el (?:gusto|agrado)|"
    r"(?:queria|quiero|queremos|procedo a|procedemos a|aprovecho para|permito|permitimos) (?:hacer(?:le|te|les|os) llegar|"
    r"enviar(?:le|te|les|os)|remitir(?:le|te|les)|presentar(?:le|te|les|os)|mandar(?:le|te|les|os)|compartir(?:le|te|"
    r"les)?|adjuntar(?:le|te|les)?)|"
    r"(?:puedes?|pueden|podeis) (?:ver|consultar|descargar|revisar|aceptar)|ya (?:tienes|tiene|teneis|tienen|esta|"
    r"tengo)|listo el|lista la|"
    r"(?:va|van|vera|encuentra|sirva|sirvase encontrar) (?:el|la|adjunt\w+)"
)
_GIVE_EN = (
    r"attach(?:ed|ing|ment)?\b|enclos(?:ed|ing)\b|(?:please|pls|kindly) (?:find|see)|find (?:below|attached|enclosed)|"
    r"here(?:'s| is| are| you go|'s our)|sending (?:you|over|across|through|this|our|the)|(?:i|we) (?:am|are|'m|"
    r"'re) (?:pleased|happy|delighted|glad) to "
    r"(?:offer|present|submit|send|provide|quote|share|propose|enclose)|(?:pleased|happy|delighted|glad) to (?:offer|"
    r"present|submit|send|provide|quote|share|enclose)|"
    r"(?:i|we)(?:'ve| have) (?:prepared|put together|attached|drafted up|pulled together|worked up|drawn up|priced|"
    r"costed|uploaded|included|revised|updated)|"
    r"(?:review|view|see|sign|accept|access|download) (?:and sign |and accept )?(?:our|your|the)|(?:below|"
    r"following) (?:is|are|you|please|our|the)|"
    r"as (?:promised|discussed|requested|agreed),? (?:here|please|find|our|the|my)|submit (?:our|the|this|my)|"
    r"sharing (?:our|the|with)|"
    r"(?:is|are) (?:attached|below|ready|enclosed|included)|this is (?:our|my|the)|(?:our|my) (?:best|final|formal|"
    r"revised|updated)|with our|"
    r"i'd like to (?:offer|present|propose|quote)|we (?:offer|quote|propose)|in the attachment"
)
_GIVE_OTHER = (
    r"segue(?:m)? (?:em )?(?:anexo|abaixo)|em anexo|envio(?:-lhe|-te)?\b|anexo\b|junto envio|apresento|ci-joint\w*|"
    r"veuillez trouver|"
    r"je (?:vous|te) (?:fais parvenir|transmets|envoie|adresse|joins|propose)|nous vous (?:adressons|proposons|"
    r"transmettons)|voici|"
    r"anbei|im anhang|beigefugt|(?:sende|ubersende|schicke) (?:ich|wir)|erhalten sie|(?:ich|wir) (?:sende|senden|biete|bieten)"
)
GIVE = rf"(?:{_GIVE_ES}|{_GIVE_EN}|{_GIVE_OTHER})"

GIVING = re.compile(rf"\b{GIVE}(?P<gap>[^.?!;\n]{{0,70}}?)\b{NOUN}\b")
GIVEN = re.compile(
    rf"\b{NOUN}\b(?P<gap>[^.?!;\n]{{0,40}}?)\b(?:adjunt[oa]s?|attached|enclosed|(?:va|van) adjunt\w+|(?:is|"
    rf"are) (?:attached|below|ready|enclosed)|"
    r"(?:esta|estan) (?:adjunt\w+|list[oa]s?)|em anexo|ci-joint\w*|anbei|(?:te|le|les|os) (?:adjunto|envio|paso|mando|"
    r"remito))\b"
)
JUST_GIVING = re.compile(rf"\b{GIVE}")
HAS_NOUN = re.compile(rf"\b{NOUN}\b")
BETWEEN = re.compile(rf"\b{OTHER_PAPER}\b")

#: An attachment's name, cut into words: "Presupuesto_2291.pdf".
FILE_NOUN = re.compile(
    r"(?:^|[\W\d_])(?:propuesta|presupuesto|ppto|pto|cotizacion|cot|oferta|of|proforma|tarifas?|quote|quotation|"
    r"proposal|estimate|pricing|offer|sow|"
    r"proposta|orcamento|devis|angebot|ang|kostenvoranschlag|kv)(?=[\W\d_]|$)"
)
FILE_OTHER = re.compile(
    rf"(?:^|[\W\d_])(?:{OTHER_PAPER}|inv|fra|fact|po|nda|signed|firmad[oa]|letter|job|brochure|logo|image\d*|"
    rf"poliza)(?=[\W\d_]|$)"
)
FILE_CODE = re.compile(r"^[a-z]{1,5}[-_ ]?\d{2,}[\w-]*\.(?:pdf|docx?|xlsx?)$")

VALIDITY = re.compile(
    r"\b(?:validez|valid[oa]s?\b|vigen(?:cia|te)s?|caduca\w*|vence\b|expira\b|expires?\b|valid (?:for|until|till|"
    r"through)|validity|"
    r"good (?:until|through|for)|(?:price|offer|quote|prices) (?:is |are )?(?:held|holds?|stands?|open)|"
    r"se mantiene\w*|mantenemos|"
    r"precios? (?:garantizados?|firmes?|fijos?) hasta|prices? (?:is |are )?(?:guaranteed|firm|fixed) (?:until|till|through|for)|"
    r"en vigor|hasta agotar|valido por|valida ate|valido ate|valable|gultig|gilt bis|bindend)\b"
)

ACCEPT = re.compile(
    r"\b(?:si (?:te|le|os|les) (?:encaja|cuadra|parece bien|convence|hace sentido|interesa|conviene)|"
    r"en caso de (?:aceptar|aceptacion|estar)|si esta\w* (?:conforme|de "
    r"acuerdo)|aceptar (?:el|la) (?:presupuesto|propuesta|oferta|mism[oa])|(?:devolver|devuelv|envi|remit|"
    r"mand)\w* (?:\w+ )?firmad[oa]|para (?:aceptar|confirmar)|"
    r"firmarl[oa]|quedo a la espera de (?:su|tu|vuestr\w+)|forma de pago|condiciones de pago|plazo de (?:entrega|"
    r"ejecucion)|que te parece|como lo ves|"
    r"ya me (?:diras|diran|dira)|if you(?:'d| would)? (?:like|want|wish) to (?:proceed|go ahead|move forward)|"
    r"if you(?:'re| are) happy|to (?:accept|proceed|go ahead)|"
    r"review and sign|if you (?:agree|are happy)|(?:order form|agreement) (?:over|across)?|dime si|dime que|avisame|"
    r"(?:lo|la) tramito|reservo|coordinamos|let me know (?:which|whether|your|how)|si (?:lo ves|estas de acuerdo|"
    r"esta de acuerdo)|sign (?:and return|off|our|the)|happy to (?:start|begin|proceed)|payment terms|"
    r"delivery (?:date|"
    r"time)|let me know (?:what you think|if)|"
    r"if (?:that|this|it|the (?:price|figure|cost)) (?:suits|works for|is (?:acceptable|all right|fine))|"
    r"if you (?:approve|accept)|sen[dt] (?:\w+ ){0,2}back (?:\w+ ){0,3}signed|send back|return (?:\w+ ){0,3}signed|"
    r"please (?:confirm|sign|review)|lead time|fico a aguardar|bon pour accord|check and revert)\b"
)
TAX = re.compile(
    r"(?:\+|mas|plus|sin|con|excl\w*|incl\w*|including|inc\.?|ex|no incluye) ?(?:el )?(?:iva|igic|igv|itbis|vat|gst|"
    r"tva|mwst|tax(?:es)?|impuestos)\b|"
    r"\b(?:iva|igv|vat|gst) (?:incl\w*|no incl\w*|excl\w*|aparte)|\b(?:ht|ttc|net)\b"
)
SIGN_LINK = re.compile(
    r"(?:pandadoc|qwilr|proposify|betterproposals|docusign|signaturit|dropboxsign|hellosign|getaccept|quotapath|"
    r"holded|bidsketch|"
    r"nusii|prospero|zohosign|adobesign|acrobat\.adobe|oneflow|pitch|quotient|tilda|canva)\.\w"
)
AS_AGREED = re.compile(
    r"\b(?:(?:tal y )?como (?:hablamos|quedamos|comentamos|acordamos|convers\w+|te comente|le comente|te dije)|"
    r"segun lo (?:hablado|comentado|acordado)|"
    r"lo (?:hablado|comentado)|as (?:discussed|promised|agreed|requested)|(?:solicitad|pedid)[oa]\b|que (?:me|"
    r"nos) (?:pediste|pidio|pidieron|solicit\w+)|"
    r"en respuesta a|further to|following (?:our|your)|thank(?:s| you) for (?:your (?:inquiry|enquiry|interest|"
    r"request|time)|having|the opportunity|meeting)|"
    r"suite a|wie besprochen|conforme combinado)\b"
)
#: A price that is being quoted, whoever hears it.
QUOTED = re.compile(
    r"\b(?:(?:se )?quedari?an? (?:en|por)|(?:se )?qued(?:a|an) (?:en|por)|(?:te|le|os|les|nos)? ?sal(?:e|en|dria|"
    r"drian) (?:por|a|en)|"
    r"costari?an?|tendri?an? un (?:coste|costo|precio)|seri?an?\b|(?:te|se|os) lo (?:dejo|dejamos|puedo dejar) (?:en|"
    r"por)|ascenderi?a|"
    r"(?:comes?|came|works?) (?:to|out (?:at|to))|would (?:be|cost|come)|(?:we|i) (?:can|could) do (?:it|this|that|"
    r"the \w+) for|all[- ]up|"
    r"all[- ]in|(?:price|cost|total|fee|quote) (?:is|would|comes)|the (?:price|cost|fee|charge) (?:for|of|to) .{1,60}? "
    r"(?:is|would be|will be|comes to) (?=[^\w\s]?\d|[a-z]{3} \d)|"
    r"el (?:precio|coste|costo|importe) (?:de|del|por|para) .{1,60}? (?:es|seria|queda en)(?: de)? (?=[^\w\s]?\d|[a-z]{3} \d)|"
    r"(?:cater|deliver|supply|build|do) .{0,30} (?:at|for))\b"
)
#: Words beside a price that name what it is for the reader.
PRICED = re.compile(
    r"\b(?:(?:tiene|con) un (?:coste|costo|precio)|precio|coste|costo|importe|valor|monto|total|presupuesto|tarifa|"
    r"inversion|asciende\w*|baja a|"
    r"prima|cuota|honorarios|numeros|price|cost|quote|fee|investment|rate|pricing|estimate|charge|offer|numbers|"
    r"figures|premium|for the|"
    r"valor|montant|prix|preis|gesamt\w*)\b"
)
#: The words of somebody who buys.
BUYS = re.compile(
    r"\b(?:(?:your|vuestr[oa]|tu|su) (?:offer|oferta|precio|presupuesto|quote|price|propuesta|proposal) (?:is|es|esta|"
    r"nos parece|seems) (?:\w+ ){0,3}"
    r"(?:high|above|over|alt[oa]|car[oa]|expensive|elevad[oa])|(?:above|over|outside) our budget|"
    r"fuera de (?:nuestro )?presupuesto|"
    r"can you (?:do|match|lower|reduce)|pod(?:eis|eis|rias|riais|rian) (?:ajustar|mejorar|bajar|rebajar)|"
    r"orden de compra|purchase order|"
    r"(?:we|i) have paid|hemos pagado|hemos hecho (?:la|el) (?:transferencia|pago)|gastos d(?:el|e los|e) viaje|expenses|"
    r"(?:estamos|estoy) conformes?|(?:acepto|aceptamos|aprobamos) (?:el|la|vuestr[oa]|su|tu)|(?:we|i) (?:accept|approve)|"
    r"acceptons|aceitamos|wir nehmen|(?:presupuesto|propuesta|oferta|cotizacion) (?:ya )?(?:firmad[oa]|aceptad[oa])|"
    r"signed (?:quote|proposal|estimate)|(?:quote|proposal|estimate) signed|"
    r"me gustaria (?:apuntarme|comprar|contratar))\b"
)

#: Sentences in which the word appears without an offer being made.
ASKS_FOR = re.compile(
    r"\b(?:necesit\w+|solicit(?:o|amos|ar|ud|amos|aria\w*)|quisier\w+|me gustaria (?:recibir|pedir|solicitar)|"
    r"quer(?:ia|iamos|emos|ria\w*) (?:pedir\w*|solicitar\w*|que (?:me|nos))|"
    r"(?:me|nos) (?:puede|puedes|podria|podrias|pueden|podrian|podeis|enviais|pasais|pasas|envias|mandas|envieis|"
    r"enviaseis|enviarais|hagan|haga|hagais)|"
    r"(?:envia|manda|pasa|envie|mande|pase|enviad|remita|cotice|presupueste)(?:me|nos)\b|pedir (?:un )?presupuesto|"
    r"request(?:ing)? (?:a|for|your)|rfq|rfp|"
    r"(?:please|pls|kindly|could you|can you|would you) (?:please )?(?:send|provide|quote|give|share|submit|email|"
    r"forward) (?:me|us|your|a|the|through)|"
    r"looking for (?:a|an) (?:quote|estimate|proposal)|need (?:a|an|your) (?:quote|quotation|estimate|proposal|price|pricing)|"
    r"get (?:a|an) (?:quote|estimate)|would like (?:a|an|to receive|to request) (?:quote|quotation|estimate|proposal)?|"
    r"(?:merci de|pouvez-vous|pourriez-vous) (?:m'|nous )|bitte (?:senden|schicken|machen) sie (?:uns|mir)|"
    r"agradecemos que nos|precisamos|gostaria de receber)"
)
#: What the reader asked for, named by who answers it: no request of ours.
YOUR_REQUEST = re.compile(
    rf"\b(?:su|tu|vuestra|your) (?:\w+ )?(?:solicitud|peticion|request|enquiry|inquiry|rfq|rfp)\b"
    rf"(?: (?:de|for) (?:un |una |el |la |a |an |the )?{NOUN}\b)?"
)
RECALLS = re.compile(
    r"(?:\b(?:que|which|that) (?:ya )?(?:te|le|les|os|se la|se lo)? ?(?:envié|mandé|pasé|remití|presenté|adelanté|"
    r"dejé|hice llegar|enviamos|mandamos|remitimos|pasamos|"
    r"presentamos|hicimos llegar|entregué|comenté|envie|mande|pase|remiti|presente)\b|"
    r"\b(?:enviad[oa]|mandad[oa]|remitid[oa]|presentad[oa]|entregad[oa]) (?:el|la|hace|con fecha|ayer|en su dia|"
    r"previamente|anteriormente)|"
    r"\b(?:respecto (?:a|al|de)|acerca de|sobre|con relacion a|en relacion (?:a|al|con)|referente a|en cuanto a|"
    r"a cuenta de|de cara a) (?:la|el|nuestra|nuestro|mi|los|las) |"
    r"\b(?:pudiste|pudieron|pudo|has podido|ha podido|han podido|habeis podido|tuviste (?:ocasion|oportunidad|tiempo)|"
    r"ha tenido|has tenido|tuvo) |"
    r"\b(?:novedad(?:es)?|alguna noticia|seguimiento|recordar\w*|recordatorio|le recuerdo|te recuerdo|retomar|retomo|"
    r"de nuevo|nuevamente|otra vez|reenv[ií]o)\b|"
    r"\b(?:hablar|comentar|revisar|ver|repasar|discutir) (?:de |sobre )?(?:la|el|nuestra|vuestra|tu|su) |"
    r"\b(?:i|we) (?:sent|emailed|submitted|shared|gave|forwarded|provided|quoted)|(?:sent|shared|submitted) (?:you |"
    r"over |to you )?(?:last|on|yesterday|earlier|previously|a)\b|"
    r"\b(?:following up|follow up|follow-up|checking in|circling back|touching base|just wondering|any (?:thoughts|"
    r"news|update|feedback|questions about)|had a chance|have a chance|"
    r"regarding (?:the|our|my)|about (?:the|our|my)|re-?send\w*|bump\w*|reminder|remind|from last (?:week|month)|"
    r"earlier (?:proposal|quote|estimate)|"
    r"the (?:proposal|quote|estimate) (?:from|of|dated)|discuss (?:the|our|your)|go over the|questions (?:on|about)))"
)
THANKS_FOR = re.compile(
    rf"\b(?:gracias por|agradezco|agradecemos|hemos recibido|he recibido|recibid[oa]|acuso recibo de|"
    rf"thanks? (?:you )?(?:so much |very much )?for|received|obrigad[oa] pel[oa]|merci "
    rf"pour|danke fur|vielen dank fur) (?:\w+ ){{0,4}}?{NOUN}\b|\b(?:aceptar|acept[oó]|aceptad[oa]|aprobad[oa]|aprobar|"
    rf"accepted|approved|accepting|signed off|won|ganad[oa]) "
    rf"(?:\w+ ){{0,3}}?{NOUN}|\b{NOUN} (?:has been |was |ha sido |fue )?(?:accepted|approved|aceptad[oa]|aprobad[oa]|"
    rf"rejected|rechazad[oa])\b|"
    rf"\b(?:tu|vuestr[oa]|your|votre) {NOUN}(?= (?:nos|me|es|esta|llega|looks|is too|was|seems|arriv))"
)
LATER = re.compile(
    r"\b(?:(?:te|le|les|os) (?:enviare|mandare|pasare|remitire|hare llegar|presentare|preparare|enviaremos|mandaremos|"
    r"pasaremos|haremos llegar|remitiremos)|(?:voy|vamos) a "
    r"(?:enviar|mandar|pasar|preparar|hacer|elaborar|remitir|presentar)|enviaremos|mandaremos|estoy (?:preparando|"
    r"terminando|acabando|elaborando)|estamos (?:preparando|elaborando|terminando)|en "
    r"cuanto (?:la|lo|tenga|pueda)|cuando (?:la|lo) tenga|(?:i|we)(?:'ll| will| shall|'m going to| am going to|"
    r" are going to) (?:send|get|have|prepare|put|email|share|submit|forward|provide|"
    r"come back|work|draft|be sending)|(?:i|we)(?:'m| am|'re| are) (?:preparing|working on|finalising|finalizing|"
    r"putting)|will (?:follow|be with you|send|be sent)|"
    r"(?:puedo|podemos|podria|podriamos|pued[eo]s? que te) (?:enviar|mandar|pasar|preparar|hacer|elaborar)\w*|(?:i|"
    r"we) (?:can|could|would be happy to|'d be happy to) "
    r"(?:send|prepare|put|provide|share|quote)|would you like|do you want|quiere\w* que|si (?:quieres|quiere|lo desea|"
    r"te interesa|le interesa),? (?:te|le|les|os)|"
    r"before i send|antes de (?:enviar|mandar|presentar)\w*|para (?:poder )?(?:enviar|preparar|hacer|mandar|"
    r"elaborar)\w* (?:un|una|la|el)?)\b"
)
LATER_DAY = re.compile(
    r"\b(?:manana|pasado manana|semana que viene|proxima semana|el (?:lunes|martes|miercoles|jueves|viernes)|"
    r"esta tarde|en breve|en los proximos dias|luego|mas tarde|"
    r"tomorrow|next week|on (?:monday|tuesday|wednesday|thursday|friday)|later|shortly|soon|by (?:monday|tuesday|"
    r"wednesday|thursday|friday|eod|end))\b"
)
REFUSES = re.compile(
    r"\b(?:no (?:podemos|puedo|vamos a|nos es posible|presentaremos|ofertaremos)|lamentamos|lamento|sentimos|"
    r"unable to|cannot|can't|won't be able|not (?:able|going) to|decline|"
    r"no (?:adjunto|adjuntamos|te envio|le envio))\b"
)

#: Offers of another kind altogether.
OTHER_OFFER = re.compile(
    r"\b(?:ofertas? (?:de (?:empleo|trabajo|practicas|beca)|laboral\w*|publicada|formativa|especial(?:es)?)|(?:job|"
    r"employment|work) offers?|offer letter|offer you the (?:position|role|job)|salary|"
    r"salario|curriculum|vacante|candidatura|propuestas? (?:de (?:fechas?|reunion|agenda|orden del dia|matrimonio|ley|"
    r"tesis|tfg|tfm|doctorado|investigacion|horarios?|temario|tema|menu|dia|"
    r"calendario|acta|nombre|logo|cena|comida)|didactica|docente)|(?:research|grant|thesis|phd|marriage|dissertation|"
    r"paper|session|talk|conference|funding) proposals?|call for proposals|"
    r"propos(?:al|e) (?:for|of) (?:a (?:meeting|date)|the agenda|dates)|presupuesto (?:anual|departament\w*|"
    r"del departamento|de marketing|general|municipal|familiar|interno|del ano|del ejercicio|"
    r"participativo|de gastos|de tesoreria|para el ano)|quote of the day|to quote (?:your|you|from|him|her|the)|"
    r"special offers?|\d+ ?% off|black friday|cyber monday|register now|unsubscribe|"
    r"darse de baja|oferta de la semana|ofertas del mes|poliza de su)\b"
)
OTHER_MATTER = re.compile(
    r"\b(?:factura(?! proforma)s?|invoices?|overdue|pendiente de pago|recibo|impag\w+|vencimiento|reclamacion|cobro|"
    r"contrato firmado|signed contract|contract attached|confirm\w* (?:el|su|tu|vuestro|your|the) (?:pedido|order)|"
    r"(?:your )?order (?:of|has|is|#|confirm\w+)|confirmacion de pedido|pedido (?:confirmado|\d+)|"
    r"shipped|tracking|albaran|nomina|faturas?|factures?|rechnung|justificante de pago|transferencia (?:realizada|recibida)|"
    r"payment (?:received|reminder)|refund|reembolso|newsletter|boletin)\b"
)
INTERNAL = re.compile(
    r"\b(?:internal|interno|team,|equipo,|hola equipo|chicos|before (?:i|we) send|antes de (?:enviar|mandar|"
    r"pasar)(?:se)?l[oa]|borrador|review the draft|draft (?:pricing|proposal|quote)|"
    r"echale un vistazo antes|dale una vuelta antes)\b"
)
FROM_ANOTHER = re.compile(
    r"\b(?:(?:nos|me) (?:ha|han|has) (?:enviado|mandado|pasado|hecho llegar)|(?:nos|me) (?:envia|manda|pasa|envian|"
    r"mandan|pasan)|del proveedor|de (?:los|otros) proveedores|"
    r"(?:they|he|she|the supplier|our supplier|vendor) (?:sent|has sent|have sent|gave)|from (?:the|our) (?:supplier|"
    r"vendor|agency|contractor)|see below|fyi|para tu informacion|"
    r"received from|recibid[oa] de)\b"
)
REVISED = re.compile(
    rf"\b{NOUN} (?:\w+ )?(?:revisad[oa]|actualizad[oa]|corregid[oa]|modificad[oa]|ajustad[oa]|mejorad[oa]|"
    rf"rectificad[oa]|definitiv[oa])\b|"
    r"\b(?:nueva|segunda|ultima) (?:version|propuesta|oferta|cotizacion)|\bnuevo presupuesto\b|\bversion (?:revisada|"
    r"actualizada|corregida|final|[2-9])|"
    rf"\b(?:revised|updated|amended|corrected|adjusted|improved|new|final) (?:\w+ )?(?:{NOUN}|version)|\b(?:rev|v)\.? ?[2-9]\b|"
    r"\b(?:he|hemos) (?:ajustado|actualizado|revisado|corregido|modificado|rebajado) |\bwith the (?:changes|discount|"
    r"amendments)|\bcon los (?:cambios|ajustes)"
)
FILE_REVISED = re.compile(
    r"(?:[ _.-]|\b)(?:v[2-9]|rev[_ .-]?[1-9]|revisad[oa]|revised|updated|actualizad[oa]|version[_ -]?[2-9])(?=[\W_]|$)"
)
NO_REPLY = re.compile(
    r"(?:^|[._-])(?:no-?reply|noreply|do-?not-?reply|donotreply|mailer-daemon|bounces?|no-?responder|noresponder)(?:$|[._+-])"
)
"""Local parts that no person reads."""

#: Anything without which nothing is a proposal, on lower-case text. Each branch begins with a letter or a sign of its
#: own, which lets the search skip everywhere else.
WORTH = re.compile(
    r"€|\$|£|¥|₹|₽|₩|₺|₪|₡|₲|"
    r"p(?:ropuest|ropos|ropost|resupuest|pto|to\b|roforma|ro-forma|ricing|recio|esos\b|ounds|lus (?:vat|gst|tax|iva))|"
    r"o(?:fert|ffer|ffre|rcament|rçament|f[ _-]\d)|"
    r"c(?:otiz|ot[ _-]|otaca|otaç|ondiciones|hiffrage|ommercial terms|lp\b|op\b|hf\b)|q(?:uot| ?\d)|estimat|tarifa|valoraci|"
    r"m(?:emoria valor|ás (?:iva|igv)|as (?:iva|igv)|xn)|rate card|"
    r"s(?:ow\b|tatement of work|/\.? ?\d|oles\b)|b(?:id\b|rl|s\.? ?\d)|"
    r"d(?:evis|olar|ólar|ollar)|a(?:ng(?:ebot|[ _-]\d)|rs\b)|k(?:ostenvor|v[ ._-])|eur(?:o|\b)|us(?:\$|d)|g(?:bp|s\.? ?\d)|"
    r"\+ ?(?:iva|vat|gst|igv)|uf ?\d"
)
