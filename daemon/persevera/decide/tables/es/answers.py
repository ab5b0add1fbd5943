"""What people answer to an offer in Spanish, of Spain and of America."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.answers import AnswerPhrases

_OTHER = r"otr[oa]s?|distint[oa]|diferente|la competencia"
_OFFER = r"(?:presupuesto|propuesta|oferta|cotizacion|contrato|condiciones|precio|plan|proyecto|pedido)"

TABLE = AnswerPhrases(
    stop=r"""
no (?:me|nos) (?:envie|envies|envien|envieis|mande|mandes|manden|mandeis|escriba|escribas|escriban|escribais) mas
no (?:me|nos) (?:contacte|contactes|contacten|llame|llames|llamen|llameis) mas
no (?:me|nos) (?:vuelva|vuelvas|vuelvan|volvais) a (?:escribir|contactar|llamar|enviar|mandar|molestar)
no (?:contacte|contactes|contacten|contacteis|insista|insistas|insistan|insistais|escriba|escribas|escriban) mas
(?:deja|deje|dejen|dejad) de (?:escribir|enviar|mandar|contactar|llamar|molestar)\w{0,5}
(?:borr|elimin|quit|sac)(?:a|e|en|ad)(?:me|nos|dme|dnos)? .. (?:lista|listas|base de datos|listado|bbdd)
(?:borr|elimin)(?:a|e|en|ad) (?:mis|nuestros) datos
(?:dame|deme|denme|dadme|danos|denos|dennos) de baja
(?:quiero|queremos|deseo|deseamos|solicito|ruego|pido) (?:darme|darnos|que me den|que nos den) de baja
no (?:deseo|deseamos|quiero|queremos) (?:seguir recibiendo|recibir mas|volver a recibir)
no (?:deseo|deseamos|quiero|queremos) recibir (?:sus|tus|vuestros|estos|este tipo de) (?:correos|mensajes|emails|mails|comunicaciones)
no (?:deseo|deseamos|quiero|queremos) que (?:me|nos) (?:vuelv\w+ a|contact\w+ mas|escrib\w+ mas|envi\w+ mas|llam\w+ mas)
""",
    no=rf"""
(?:hemos|he|han|ha) (?:decidido|optado|elegido|escogido|seleccionado|contratado|adjudicado|firmado|cerrado|apostado|aceptado) .. (?:{_OTHER})
(?:decidimos|optamos|elegimos|escogimos|contratamos|adjudicamos|decantamos|firmamos|cerramos|aceptamos) .. (?:{_OTHER})
(?:decidid[oa]s?|decantad[oa]s?|quedado|ido|inclinad[oa]s?) (?:por|con) .. (?:{_OTHER})
(?:hemos|he|han|ha) decidido no
(?:decidimos|decidi|acordamos|preferimos|prefiero) no (?!precipitar|correr|esperar)
ya .. (?:contrate|contratamos|contratado|cerramos|cerrado|firmamos|firmado|trabajamos|trabajo) .. (?:{_OTHER})
ya (?:tenemos|tengo|contamos con) .. (?:proveedor|solucion|cubiert[oa]|resuelt[oa]|otr[oa]|alguien)
no (?:vamos|voy) a (?:seguir|continuar|contratar|aceptar|avanzar|renovar|contar|hacerlo|realizar|proceder|comprar|tirar|poder seguir|poder aceptar)
no (?:seguimos|seguiremos|continuamos|continuaremos|avanzamos|avanzaremos|sigue|seguira|saldra|sale) adelante
no (?:seguiremos|continuaremos|avanzaremos) (?:con|adelante)
no (?:nos|me|le|les) (?:interesa|interesan|encaja|encajan|conviene|convienen|cuadra|convence)
no (?:estamos|estoy|estaria|estariamos) interesad[oa]s?
no (?:tenemos|tengo|hay) .. interes
no (?:es|era|seria) (?:exactamente |justo )?lo que (?:buscamos|buscabamos|necesitamos|necesitabamos|buscaba|busco|necesito|necesitaba)
no lo vemos(?: claro| viable| factible| adecuado)?(?: preferimos| lo dejamos| gracias|$)
(?:descartamos|descarto|desestimamos|rechazamos|rechazo|declinamos|declino) (?:la|el|su|tu|vuestr[oa]|est[ea])
(?:hemos|han|ha sido|ha|queda) (?:descartad[oa]|desestimad[oa]|rechazad[oa]|declinado)
no (?:habeis|han|ha|has) sido .. (?:seleccionad|elegid|adjudicad|escogid)\w+
no (?:os|les|le|te) (?:hemos|han) (?:seleccionado|elegido|adjudicado)
proyecto .. (?:cancelado|cancela|anulado|anula|suspendido|descartado)
(?:hemos|han|se ha) (?:cancelado|anulado) .. (?:proyecto|compra|inversion|licitacion)
(?:nos quedamos|seguimos|seguiremos|continuamos|continuaremos|me quedo|sigo) con .. (?:actual|actuales|siempre|habitual)
(?:resuelto|haremos|hacemos|hacerlo|solucionado|hecho) (?:internamente|nosotros mismos|en casa|con recursos propios|con medios propios)
preferimos (?:dejarlo|no seguir|no continuar|dejarlo aqui|seguir como estamos)
lo dejamos (?:aqui|estar|correr)
lo dejamos$
(?:vamos a|preferimos|prefiero|mejor) dejarlo(?: aqui| estar| por ahora| de momento|$)(?! (?:hasta|para))
no (?:estamos|estoy) buscando
no (?:es|seria) algo que .. (?:buscando|interese|necesitemos|busquemos)
no ha salido adelante
no (?:va a poder ser|podra ser|nos va a ser posible)
no (?:podemos|puedo) (?:asumirlo|asumir|permitirnoslo|permitirmelo|aceptarlo|aceptar)
se (?:nos |me )?(?:va|sale|escapa|dispara) (?:mucho |bastante |totalmente |un poco )?de (?:presupuesto|precio|nuestro|lo)
no procede$
^no(?: muchas)? gracias
ya no (?:lo |la |nos |me )?(?:necesitamos|necesito|hace falta|interesa)
no (?:lo|la) necesitamos
no necesitamos (?:este|vuestr[oa]s?|sus?|tus?) (?:servicios?|productos?)
no (?:acepto|aceptamos) (?:la|el|su|tu|vuestr[oa]|las|los)
no (?:contaremos|contamos|vamos a contar) con (?:vosotros|ustedes|usted|vuestr\w+|sus|tus)
(?:la|una) respuesta es (?:que )?no
(?:os|te|le|les) (?:tenemos|tengo|debemos|debo) que decir que no
""",
    not_now=r"""
(?:de momento|por ahora|por el momento|ahora mismo|ahora|hoy por hoy|este ano|actualmente) no(?: muchas)?(?: gracias)?$
no(?: muchas)?(?: gracias)? (?:de momento|por ahora|por el momento)$
no (?:tenemos|tengo|hay|vemos) (?:la |una |ninguna )?(?:necesidad|presupuesto|partida|dinero|fondos)
no (?:disponemos de|contamos con|queda) (?:presupuesto|partida|fondos)
(?:es|nos parece|nos resulta|resulta|sale|parece|queda) (?:demasiado|muy|excesivamente|bastante|algo) car[oa]
fuera de (?:nuestro |mi )?presupuesto
(?:muy |bastante )?por encima de (?:nuestro presupuesto|lo que)
no es (?:una|nuestra) prioridad
""",
    yes=rf"""
(?:acepto|aceptamos) (?:el|la|los|las|su|tu|vuestr[oa]|est[ea]|{_OFFER}|encantad\w+)
(?:{_OFFER}) (?:queda |esta |ha sido |ya esta )(?:aceptad[oa]|aprobad[oa])
^(?:{_OFFER}) (?:aceptad[oa]|aprobad[oa])$
^(?:aceptad[oa]|aprobad[oa]|conforme|conformes|adelante|avancemos|procedan|proceda|proceded|confirmad[oa])(?! (?:para|el|la|que|a|por))
^firmado(?: y enviado| y devuelto| por| en|$)
(?:dale|ok|va|perfecto|si|sip) (?:avancemos|procedan|procede)
(?:esta|queda|ha sido|han sido) (?:aceptad|aprobad)[oa]s?
(?:doy|damos|han dado|ha dado|nos dan|dan) (?:el|mi|nuestr[oa]|la|su) (?:ok|visto bueno|conformidad|sip|aprobacion|luz verde)
(?:tienes|teneis|tiene|tienen) (?:mi|nuestr[oa]|el|la|ya)? ?(?:ok|visto bueno|luz verde|aprobacion|conformidad)
(?:hemos|ha|han|he) (?:aprobado|aceptado|dado luz verde) (?:el|la|vuestr[oa]|tu|su|a)
(?:podeis|puedes|puede|pueden) (?:proceder|empezar|arrancar|comenzar|tramitar\w*|seguir adelante|facturar\w*|poner\w* en marcha)
adelante con (?:la|el|ello|lo|todo|vuestr[oa]|su|tu|est[eao]|es[eao]|l[oa]s)
(?:seguimos|sigamos|vamos|tiramos|tirad|tira|dale|dadle|seguid|sigue|siga) (?:pues |entonces )?(?:para |pa )?adelante
(?:ok|vale|perfecto|acuerdo|pues|entonces|genial|estupendo|sip) adelante
(?:decidido|queremos|quiero|vamos a|encantados de) (?:seguir|ir|tirar) (?:para )?adelante
(?:perfecto|genial|estupendo|ok|vale) seguimos$
^trato hecho
(?:cerramos|lo cerramos|lo damos por cerrado) (?:asi|el trato|el acuerdo|con vosotros|contigo|con ustedes)
(?:nos )?(?:lo|la) (?:cogemos|queremos|compramos|contratamos|cojo|quiero|compro|contrato)(?! \w{{1,12}}(?:ar|er|ir)(?:lo|la|nos)?\b)(?! (?:para|si|que|con|pero))
nos quedamos con (?:la opcion|vuestr[oa]|tu|su|el plan|el pack|la propuesta|la oferta)
(?:vamos|nos vamos|iremos|tiramos) con (?:la|el|tu|vuestr[oa]|su|es[ea]|est[ea]) (?:opcion|propuesta|oferta|plan|version|alternativa|presupuesto)
(?:elegimos|escogemos|nos decidimos por|nos decantamos por|hemos elegido|hemos escogido) (?:la opcion|vuestr[oa]|tu|su|el plan)
(?:hemos decidido|decidimos|queremos|vamos a) (?:contratar\w*|aceptar|trabajar|hacerlo|ir|seguir) .. (?:vosotros|contigo|ustedes|usted|vuestr[oa]|su propuesta|tu propuesta)
(?:confirmo|confirmamos|confirmado|confirmarte|confirmaros|confirmarle) .. (?:contratacion|pedido|compra|aceptacion|encargo|adjudicacion)
(?:confirmo|confirmamos) (?:el|la|su|tu|vuestr[oa]) (?:{_OFFER})
(?:os|te|le|les) (?:adjudicamos|hemos adjudicado|contratamos)
(?:adjunto|adjuntamos|adjunta|envio|enviamos|mando|mandamos|paso|pasamos|reenvio|va|remito) .. (?:orden de compra|pedido firmado|hoja de pedido)
(?:presupuesto|contrato|propuesta|oferta|pedido) (?:ya |debidamente )?(?:firmad[oa]|sellad[oa]) (?:adjunt\w+|en adjunto)
(?:adjunto|adjuntamos|envio|enviamos|mando|mandamos|paso|reenvio|remito|devuelvo) .. (?:presupuesto|contrato|propuesta|oferta|pedido) .. (?:firmad|sellad)[oa]
(?:te|os|le|les) (?:lo|la) (?:mando|envio|reenvio|devuelvo|adjunto|paso) (?:ya )?(?:firmad|sellad)[oa]
(?:ya )?(?:esta|lo tienes|lo teneis|lo tiene|va) (?:ya )?firmad[oa]$
(?:he|hemos) firmado (?:el|la|vuestr[oa]|su|tu) (?:{_OFFER})
ya (?:esta|lo he|lo hemos|la he|la hemos) firmad[oa]
(?:de acuerdo|conformes?) con (?:las condiciones|la propuesta|el presupuesto|la oferta|el precio|todo|vuestr[oa]|su|tu)
(?:estamos|estoy) conformes?$
(?:contad|cuenta|cuente|cuenten) con (?:nosotros|ello|el pedido)
""",
    likes=r"""
(?:nos|me) (?:parece|ha parecido|parecio) (?:muy |todo )?(?:bien|perfecto|perfecta|correcto|correcta|genial|estupendo|estupenda)
(?:nos|me) (?:encaja|cuadra|convence|gusta)
todo (?:correcto|bien|ok|perfecto|conforme|en orden)
por (?:mi|nuestra) parte .. (?:ok|bien|perfecto|correcto|conforme)
(?:^|sip |ok |vale )de acuerdo
^(?:perfecto|genial|estupendo|fenomenal|vale|ok|sip)\b
""",
    order=r"""
cuando (?:podriais|podeis|podrias|puedes|podria|podrian|pueden|puede) (?:empezar|arrancar|comenzar|venir|instalar\w*|entregar\w*|servir\w*)
cuando (?:empezamos|arrancamos|empezais|empiezas|empiezan|empezariamos|podemos empezar|podriamos empezar)
(?:como|donde) .. (?:pago|pagar|pagamos|transferencia|ingreso|anticipo|firmar|firmamos)
(?:cuenta|numero de cuenta|iban) .. (?:transferencia|ingreso|pago|anticipo)
(?:envia|enviad|envie|manda|mandad|mande|prepara|preparad|prepare|pasa|pasad|pase)(?:me|nos|dme|dnos)? .. (?:contrato|factura|proforma) .. (?:firmar|firma|anticipo|pago|pagar|queras|querais)
quedo pendiente de la (?:factura|proforma)
(?:arrancamos|empezamos) (?:el|la|ya|cuando)
""",
    bare=r"""
sip(?: por favor| claro| perfecto| de acuerdo| adelante| gracias| me parece bien| nos parece bien| lo queremos| lo quiero)?
(?:ok|vale|perfecto|sip|de acuerdo|genial|estupendo|muy bien)(?: muchas gracias| gracias)? adelante(?: gracias)?
de acuerdo adelante|adelante|conformes?|trato hecho|aceptad[oa]|aprobad[oa]|hecho trato
""",
    later=r"""
no (?:me|nos) (?:escribas?|llames?|contactes?|contacte|mandes?|envies?) .. hasta
(?:me|nos) (?:pondre|pondremos|pongo|ponemos|vuelvo a poner) en contacto
(?:te|os|le|les) (?:digo|decimos|dire|diremos|cuento|contare|contamos|aviso|avisamos|avisare|avisaremos)(?! (?:que|de|donde|cual|lo|adios|como)\b)
(?:te|os|le|les) (?:informo|informamos|informare|informaremos|comento|comentamos|comentare|comentaremos|confirmo|confirmare|confirmaremos)(?: algo| algo mas)?(?: en cuanto\b| cuando\b| la semana\b| el \w+| manana| pronto| esta semana| en breve|$)
(?:te|os|le|les) (?:respondo|respondere|responderemos|contesto|contestare|contestaremos|escribo|escribire|escribiremos)(?! (?:para|porque|de nuevo|desde|en nombre|por))
(?:te|os|le|les) (?:marco|marcare|marcamos|llamo|llamare|llamamos|llamaremos)(?! para)
(?:lo|la) (?:miro|miramos|mirare|miraremos|reviso|revisamos|revisare|revisaremos|estudio|estudiamos|estudiaremos|valoro|valoramos|valoraremos|comento|comentamos|comentaremos|consulto|consultamos|hablo|hablamos|hablaremos|analizo|analizamos|analizaremos|pienso|pensamos|pensaremos)
(?:lo|la) (?:vemos|veo|vere|veremos) (?:con|y|en|la|manana|mas|a|el|esta|internamente|despues)
(?:estamos|estoy|seguimos|sigo) (?:todavia |aun |ahora )?(?:valorando|estudiando|comparando|revisando|analizando|evaluando|pensando|decidiendo|pendientes? de|a la espera|sin respuesta|mirando)
(?:aun|todavia|de momento) no (?:lo |la |nos |me )?(?:hemos|he|han|ha|se ha|tenemos|tengo|sabemos|se)(?! (?:recibido|llegado|abrir|enviado|mandado))
(?:aun|todavia) no esta (?:decidid|aprobad|cerrad|clar|firmad)\w+
lo (?:ve|vera|lleva|mira|mirara|estudia|estudiara|decide|decidira|tiene que ver|tiene que mirar|tiene que aprobar) (?:el|la|nuestr\w+|mi)
no (?:lo |la )?(?:hemos|he|han) (?:tomado|podido(?! abrir)|tenido)
necesit(?:o|amos|aria|ariamos) (?:mas tiempo|unos dias|algo mas de tiempo|un poco mas|pensar\w*|estudiar\w*|valorar\w*|consultar\w*|verlo)
(?:dame|danos|deme|denos|dadme|dadnos) (?:unos|un par de|unas|algo|mas|hasta|un poco|tiempo|tiempito)
en cuanto (?:sepa|sepamos|tenga|tengamos|me|nos|lo|la|haya)
cuando (?:lo|la) (?:haya|hayamos|tenga|tengamos|revise|revisemos|vea|veamos)
(?:a|de) (?:la )?vuelta (?:de|del|al)
(?:despues|pasado|pasadas|tras) (?:de |del |el |las |la )?(?:verano|vacaciones|navidades|navidad|fiestas|reyes|semana santa|puente|puentes|ferias)
mas adelante
(?:retom|aplaz|posp|posterg)\w{2,12}
(?:stand ?by|standby|en espera|en pausa|paralizado|congelado)
vamos a esperar|prefer\w+ esperar|esperamos a|hay que esperar
pendiente de (?:revisar|revision|aprobacion|decision|decidir|valorar|confirmar|consejo|direccion)
(?:lo tengo|lo tenemos|esta|queda) (?:todavia |aun )?pendiente
esta en manos de|lo tiene (?:direccion|gerencia|el comite|compras|mi jefe|administracion)
se lo (?:paso|pasamos|he pasado|comento|comentamos|consulto|traslado|trasladamos|enseno) a
hasta entonces no (?:sabre|sabremos|puedo|podemos)
(?:hablamos|hablaremos|lo vemos|volvemos a hablar|podemos hablar) (?:en|la|el|a|despues|tras|pasado|cuando|mas|dentro|manana)
(?:escribeme|escribenos|llamame|llamanos|contactame|contactanos|recuerdame\w*|recuerdanos\w*|escribame|llameme|contacteme|vuelve a (?:escribirme|llamarme)) (?:el|en|la|a|dentro|despues|pasado|mas|sobre|cuando|hacia)
ya (?:le|te|os|les) (?:llamaremos|llamare|escribiremos|avisaremos|avisare|contare|diremos|dire)
(?:el|la) (?:comite|consejo|junta|direccion|reunion) (?:se reune|es el|lo ve|decide|lo vera|lo tratara)
(?:a tope|liad[oa]s?|desbordad[oa]s?|hasta arriba)
""",
    pending=r"""
(?:falta|faltan|pendientes?|esperando|espera|espero|esperamos) .. (?:aprobacion|aprueben|apruebe|visto bueno|ok|firma|respuesta|decision|confirmacion|luz verde|conformidad|consejo|comite)
(?:tiene|tienen|tenga|tengan) que (?:aprobar\w*|firmar\w*|dar\w*|decidir|validar\w*|confirmar\w*)
(?:en principio|a priori|creo que|quizas?|tal vez|seguramente|probablemente|puede que|casi seguro|es posible que|supongo)
(?:salvo|excepto|siempre que|siempre y cuando|a condicion|sujeto a|con la condicion)
""",
    request=r"""
(?:tengo|tenemos|tendria|tendriamos|me surge|me surgen|nos surgen?|queda|quedan) (?:una|alguna|algunas|varias|un par de|unas|otra) (?:pequena |pequenas )?(?:duda|dudas|pregunta|preguntas|consulta|consultas|cuestion|cuestiones)
no (?:me|nos) queda claro|no (?:acabo|acabamos|termino) de (?:entender|ver)|no entiendo|no entendemos
(?:envi|mand|pas|facilit|remit|indic|detall|desglos|aclar|explic|especific)\w{0,4}(?:me|nos)(?:l[oa]s?)?\b
(?:dime|decidme|digame|diganme|dinos|diganos) (?:si|cuanto|como|que|cual|cuando|por favor)
(?:confirmame|confirmadme|confirmeme|confirmarme|confirmarnos|confirmanos)
necesit(?:o|amos|aria|ariamos) (?:que|saber|conocer|aclarar|mas informacion|mas detalle|una? (?:copia|factura|desglose|certificado|reunion)|el presupuesto|la ficha)
(?:me|nos) gustaria (?:saber|una reunion|reunir\w+|conocer|aclarar|comentar|que|tener|ver|concertar)
quisi?era(?:mos)? (?:saber|conocer|preguntar|consultar|una reunion|aclarar|que)
(?:podrias|podriais|podria|podrian) \w+(?:ar|er|ir)(?:me|nos|lo|la|le|melo|noslo)?
(?:agradeceria|agradeceriamos) (?:que|si|me|nos|mas)
(?:queria|queriamos|quiero|queremos) (?:preguntar\w*|saber|consultar\w*|aclarar)
falta (?:el coste|el precio|incluir|anadir|por incluir|indicar)
""",
    courtesy=r"""
(?:que tal|como estas|como esta|como estais|como va todo|como va|todo bien|te parece bien|os parece bien|le parece bien|te parece|os parece)
(?:dime|decidme|avisame|avisadme|digame|me dices|me decis|nos dices|nos decis|aviseme) (?:cuando|si)
cuando (?:quieras|querais|quiera|quieran|puedas|podais|pueda|puedan|te|os|le|les) ?(?:venga bien|vaya bien|parezca)?
(?:si|cuando) (?:necesitas|necesitais|necesita|necesitan|hace falta|quieres|quereis|quiere|te parece|os parece|le parece|tienes|teneis|tiene|puedes|podeis|puede|hay) (?:algo|cualquier|alguna|bien|mas|un momento)?
""",
    negation=r"no|nunca|tampoco|ni|sin|jamas|nada",
    contrast=r"pero|aunque|sin embargo|no obstante|ahora bien|eso si|mas bien",
    condition=r"si|cuando|en cuanto|siempre que|en caso de|salvo que|a no ser|podria|podriamos|seria|aceptaria\w*|una vez",
    asks=r"que|cual|cuales|cuando|como|cuanto|cuanta|cuantos|donde|quien|puedes|podeis|puede|podrias|podriais|podria|hay|tienes|teneis|seria|es|incluye",
)
