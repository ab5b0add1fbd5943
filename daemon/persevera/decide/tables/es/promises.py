"""Spanish words of promises, folded."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.promises import PromiseWords

_TO = r"(?:te|le|les|os|la|lo|los|las|se l[oa]s?|te l[oa]s?|os l[oa]s?|me l[oa]s?)"
_SEND = r"(?:envi|mand|pas|remit|reenvi|compart|adjunt|traslad|facilit|adelant|acompan)"
_ACT = (
    r"(?:llam|escrib|contact|marc|confirm|dig|dir|hag|har|hac|telefone|avis|visit|recuerd|record|respond|contest|inform|cuent|cont|"
    r"llev|coment|resolv|resuelv|aclar|actualiz|consult|prepar|busc|recoj|recog|vuelv|volver|volv|habl|explic|ensen|muestr|mostr|"
    r"present|entreg|acerc|traig|traer|esper|dej|invit|timbr|alcanz|arrim|tir|proporcion|comunic|platic|pong|pondr|pon|med|mid|ve|"
    r"atiend|atend|acompan|hare llegar|recib|present|reun|apunt|reserv|repit|repet|insist|molest|devuelv|devolv|sub|baj|pregunt)"
)
#: An "e" alone is a past without its accent ("te envie"), save behind the stems of irregular futures.
_END = r"(?:o|(?:(?<=har)|(?<=dir)|(?<=ndr)|(?<=olver)|(?<=podr)|(?<=resolver)|(?<=atender)|(?<=traer))e|go|zco|y|(?<!prepa)(?<!espe)(?<!most)(?<!mi)(?<!ti)(?<!acla)re|are|ere|ire|aremos|eremos|iremos|mos|remos|amos|emos|imos|ando|iendo)"
#: First persons of the present that are no nouns, beside those of ``_ACT``.
_WORK = (
    r"(?:instalo|instalamos|recojo|recogemos|retiramos|reviso|revisamos|termino|terminamos|acabo|entrego|entregamos|coloco|colocamos|preparo|preparamos|"
    r"verifico|verificamos|compruebo|comprobamos|consulto|consultamos|gestiono|gestionamos|tramito|tramitamos|presento|presentamos|publico|retomo|"
    r"averiguo|averiguamos|resuelvo|resolvemos|envio|enviamos|mando|mandamos|remito|remitimos|despacho|despachamos|aviso|avisamos|llamo|llamamos|confirmo(?! que)|confirmamos(?! que)|"
    r"escribo|respondo|contesto|devuelvo|visito|visitamos|desmonto|desmontamos|arreglo|arreglamos|repaso|repasamos|llevo|llevamos|traigo|traemos|dejo|dejamos|redacto|actualizo)"
)
_DO = r"(?:confirm|dec[ii]|dig|dic|dar|envi|mand|pas|llam|indic|remit|facilit|decid|cont[ae]|contest|respond|comunic|inform|avis|firm|devolv|abon|pag|ingres|escrib|aprob|valid|hacer|reserv|eleg|elig|acept|traer|entreg|ten[eg]|sab|rellen|cumpliment|complet|autoriz|transfer|deposit|liquid)"
_LIMIT = r"(?=[^.;?!]{0,60}?(?:\bantes |\ba mas tardar|\bhasta (?:el|las?|manana|medio)|por favor|\bporfa|como (?:muy )?(?:tarde|maximo)|\bpara (?:el|este|manana|hoy)\b))"
_HEAD = r"(?:(?<=\A)|(?<=[.,;:!(] )|(?<=[\n!])|(?<= y )|(?<=por favor )|(?<=porfa )|(?<=favor, ))"
_DOCUMENT = r"(?:presupuest\w*|propuest\w*|ofert\w*|cotizaci\w*|proform\w*|plan[oa]s?|muestr\w*|prueb\w*|contrat\w*|informe|boceto\w*|todo|cifras|numeros|precio\w*|diseno\w*|version|borrador)"
_ASK = (
    r"(?:confirm|dic|dig|dir|dec|dier|dar|den\b|des\b|deis\b|de\b|da\b|das\b|dais\b|dan\b|coment|avis|respond|contest|envi|mand|pas|llam|indi|"
    r"traslad|devuelv|devolv|remit|facilit|decid|cuent|cont|comuni|inform|regal|entreg|hac|hag|har|adelant|firm|escrib|autori|"
    r"aprueb|aprob|valid|proporcion|compart|reenvi|pas[ae]|consig|sac)"
)

TABLE = PromiseWords(
    ours=rf"""
        {_TO} (?:volvere a |vuelvo a |volvemos a |volveremos a |voy a |vamos a |puedo |podre |podemos |podremos |quiero |estoy |estare |estaremos )?(?:{_ACT}|{_SEND}){_END}\b
        (?<!que )(?<!no )(?<!si )(?<!cuando )(?<!como )(?<!donde )(?<!me )(?<!nos ){_WORK}\b(?! (?:ser|estar|que si)\b)
        retiro (?=el |la |los |las |manana|lunes|martes|mier|juev|vier)
        (?<!me )(?<!nos )(?<!te )(?<!os )(?<!le )(?:voy|ire|vamos|iremos|ando|andare) (?:yo )?(?:por (?:alla|alli|ahi|tu|su|la zona)[^.;]{{0,4}}|para alla|alli|alla|ahi)?(?:(?=el\b|manana|a primera|pasado|este|esta|,|\Z|lunes|martes|mier|juev|vier))
        (?=[a-z]+remos\b)(?!estar|empez|comenz|inici|cerr|manten|respet|guard|reserv|cobr|factur|serv|abri|arranc|inaugur|ser|descans|hast|quer|deb|podr|sabr|segu|perman|conserv|librar|aplic)[a-z]{{2,}}(?:aremos|eremos|iremos|ndremos)\b
        (?:tendre|tendremos|tengo|tenemos) (?:ya )?(?:list[oa]s?|preparad[oa]s?|terminad[oa]s?|acabad[oa]s?)\b
        (?:estar[ae]n?|esta|queda|quedara|sale) (?:ya )?(?:list[oa]s?|terminad[oa]s?|en (?:su|tu|vuestro) (?:correo|mesa|despacho|bandeja|buzon))\b
        (?:ira|iran|pasara|pasaran|se pasara|se acercara|se acercaran|acudira|acudiran|vendra|llamara|visitara|subira|bajara|va|pasa) (?:a verl[oa]s? |a visitar\w+ )?(?:un|una|nuestr[oa]|mi|el|la) (?:compan|tecnic|comercial|operari|instalador|colega|soci|equipo|encargad|ofici)\w*
        (?:alguien|un compan\w+|una compan\w+|un tecnic\w+|uno de l[oa]s \w+|el equipo|los chicos|los muchachos)(?: (?:del?|de la) [a-z]+| nuestr[oa]| mio)? (?:se |te |le |les |os )?(?:pasa|pasara|va|ira|acerca|acercara|visita|visitara|llama|llamara|recoge|recogera|llega|llegara)\b
        se (?:presenta|presentara|presentan|presentaran|persona|personara|acerca|acercara|pasa|pasara|desplaza|desplazara)n?\b[^.;?]{{0,45}}?(?:en|a|por) (?:su|tu|vuestr[oa]|sus|tus)\b
        (?:doy|dare|damos|daremos) (?:seguimiento|respuesta|noticias|un toque)
        me comprometo a|nos comprometemos a
        (?:quede|quedo|quedamos) (?:en|de) (?!que )[a-z]+(?:ar|er|ir)(?:te|le|les|os|l[oa]s?|[st]el[oa]s?)?\b
        (?:tiene|tienes|teneis|tienen|tendra|tendras|tendreis|tendran|sabra|sabras|recibira) (?:usted |ustedes )?(?:noticias|novedades|respuesta|mi respuesta|nuestra respuesta)
        (?:ya )?sabr(?:a|as|eis|an) (?:algo )?de (?:mi|nosotros)
        (?:te|les?|os|se l[oa]s?|te l[oa]s?|os l[oa]s?) (?!detall|expong|expon|resum|indico|describ|relacion|desglos|transcrib|presupuest|oferto|aparto|apartamos|bloque|manteng|guard|reserv|aguant|sosten|sosteng|respet|rueg|rog|pid|ped|encarg|agradec|agradez|deb|cobr|ofrec|ofrez|propon|propong|recomiend|aconsej|regal|descuent|descont|garantiz|asegur|dese|factur|vend|invit|felicit|pued|pod|quer|quier|solicit|cuent que|teng[o] que|ten[e]mos que|dig[o] que|como\b|tengo\b|tenemos\b|bastan|mucho\b|supongo|tanto\b|todo\b|algo\b|como\b|veo\b|vemos\b)[a-z]{{2,}}(?:o|amos|emos)\b(?! que)
        {_TO} (?:doy|dare|damos|daremos|veo|vere|vemos|veremos|tengo|tendre|tendremos|hare llegar|haremos llegar|hago llegar|hacemos llegar)\b
        {_TO} (?:voy|vamos|vuelvo|volvere|volvemos|volveremos|puedo|podre|quiero) (?:a )?(?:{_ACT}|{_SEND}|ver|dar)\w*(?:ar|er|ir)\b
        (?:llamare|escribire|contactare|enviare|mandare|confirmare|volvere a|vuelvo a|llamaremos|contactaremos|enviaremos|remitiremos|entregaremos|presentaremos|mandaremos|visitaremos|visitare|entregare|remitire|prepararemos|llevare|llevaremos|vendre|vendremos|acudire|acudiremos|ire a|iremos a|confirmaremos|responderemos|respondere)\b
        (?:voy|vamos|vuelvo|volvere|quede|quedamos en|quedamos de|podemos|puedo|podre|tratare de|intentare|procurare|espero|esperamos|calculo que) (?:a |en |de |poder )?(?:llamar|escribir|contactar|enviar|mandar|pasar|confirmar|preparar|dar|volver a|ver|visitar|hablar|llevar|entregar|acercar|reunir|marcar|tener)\w*
        (?:me|nos) (?:pongo|pondre|ponemos|pondremos|vuelvo a poner|volvere a poner) en contacto
        (?:me|nos) (?:comunico|comunicare|comunicamos|comunicaremos|acerco|acercare|acercamos|acercaremos|paso|pasare|pasamos|pasaremos|conecto|conectamos|conectaremos|llego|desplazo|desplazamos|tomamos|tomaremos)\b
        (?:hago|hare|hacemos|haremos) (?:un |el |la )?(?:seguimiento|llamada|visita|demo|videollamada|reunion|medicion)
        (?:doy|dare|damos) un (?:toque|telefonazo|grito|timbre|llamado)
        (?:yo |nosotros )?(?:paso|pasare|pasamos|pasaremos)\b(?! (?:el|la|los|las|un|una|unos|unas|estos) (?:dias?|semanas?|mes|meses))
        (?:yo |ya )?(?:estoy|estare|estamos|estaremos|voy|vamos|ire|iremos|vengo|vendre|venimos|llego|llegamos|subo|bajo|acudo|acudimos)(?: yo)? (?:en|a|al|por|con|hasta|para) (?:tu|su|sus|tus|vuestr[oa]s?|usted|ustedes|vosotros|ti|la (?:obra|tienda|oficina|reunion|firma|planta|nave|visita|vivienda|casa|finca|clinica)|el (?:local|taller|obrador|hotel|almacen|piso)|medir|tomar|ver|ense\w+|mostrar|explicar|present\w+|recoger|dejar|entregar|revisar)\b
        (?:alli|ahi|aqui|alla) (?:estare|estaremos|estoy|estamos|nos tiene\w*|me tiene\w*)\b
        (?:estare|estaremos|estoy|estamos) (?:alli|ahi|alla)\b
        (?:{_TO} |nos )(?:llegar|tendr|recibir)(?:a|as|an|eis)\b
        (?:ya )?{_TO} (?:tienes|tiene|teneis|tienen|recibes|recibe|recibis|reciben)\b(?! que)
        (?:tendr|recibir)(?:as|a|eis|an)\b(?! que)
        (?:tienes|tiene|teneis|tienen|recibes|recibe|reciben) (?:usted |ustedes )?(?:el |la |los |las |mi |tu |su |un |una )?{_DOCUMENT}
        (?:{_DOCUMENT}) (?:\w+ )?(?:{_TO} )?(?:llega|llegara|sale|saldra|estara|ira)\b
        hablamos\b
        hablaremos
        hablemos\b
        volvemos a hablar
        volveremos a hablar
        nos (?:vemos|veremos|reunimos|reuniremos|juntamos|juntaremos|llamamos|sentamos|encontramos|hablamos|conectamos)\b
        (?:lo |la |los )?(?:retomamos|retomaremos|platicamos|platicaremos|charlamos|charlaremos|conversamos|conversaremos|comemos|cerramos cita)\b
        lo (?:vemos|comentamos|repasamos|cerramos|hablamos|miramos|retomo)\b
        quedamos (?:en (?:hablar|vernos|llamar\w*|que (?:te|le|les|os)|reunirnos|retomar\w*)|para|el|manana|a las|(?:asi|entonces)(?=[^?]{{0,20}}(?:el|para)))
        (?:quede|quedamos) (?:en|de) (?:llamar|hablar|enviar|mandar|pasar|escribir|ver|visitar)\w*
        tenemos (?:la |una |nuestra |agendada )?(?:llamada|reunion|cita|visita|videollamada|demo)
        (?:la |nuestra |su |tu |vuestra )?(?:reunion|llamada|cita|visita|videollamada|demo|firma|demostracion|presentacion|cata|prueba) (?:queda|quedo|esta|sera|es|ha quedado) (?:fijad|agendad|confirmad|senalad|programad|previst|acordad|el|para|cerrad|convocad)\w*
        (?<!tu )(?<!su )(?<!vuestra )(?:reunion|cita|visita|llamada) (?:el|fijada|agendada|confirmada|programada)\b
        (?:agendad[oa]|confirmad[oa]|fijad[oa]|programad[oa]) (?:la |el |nuestra |su )?(?:reunion|llamada|cita|visita|videollamada|demo)
        (?:confirmo|confirmamos|le confirmo|te confirmo) (?:la |nuestra |mi )?(?:reunion|llamada|cita|visita|asistencia)
        (?:nuestr[oa]s?|mi|el companero|la companera) (?:[a-z]+ ){{1,3}}{_TO} (?:visitar|llamar|contactar|atender|enviar|mandar|pasar|escribir|ver|marcar|esperar)(?:a|an)\b
        (?:nuestr[oa]s?|mi|el|la) (?:[a-z]+ ){{1,3}}(?:(?:pasara|pasaran|ira|iran|acudira|acudiran|estara|estaran|va|pasa|llegara) (?:a|en|por) (?:su|tu|vuestr[oa]|sus|tus|la obra|medir|tomar|ver|revisar|recoger|instalar)|(?:estara|estaran) (?:ahi|alli|con (?:usted|vosotros|ud)))
        {_TO} (?:visitar|llamar|contactar|atender|escribir|mandar|enviar|esperar|marcar)(?:a|an) (?:nuestr|mi |un companer|una companer)
    """,
    theirs=rf"""
        (?:deme|denme|denos|dennos|dame|danos|dadme|dadnos)\b(?! (?:hasta|un par|unos|unas|tiempo|un momento))
        (?:me|nos) cotiz(?:a|as|an|ais|e|en|es)\b
        (?:te|le|les|os) (?:encargo|pido|pedimos|pediria|pediriamos|ruego|rogamos|agradezco|agradecemos|agradeceria|agradeceriamos|solicito|solicitamos)\b(?! (?:la confianza|el interes|su interes|tu interes|su confianza))
        (?:quedo|quedamos|estoy|estamos|estare|sigo) (?:pendientes? (?:de (?:tu|su|vuestr\w+|que|lo que)|para|el|hasta|ese dia|este)|atent[oa]s? (?:a|para|hasta))
        hay que {_DO}[a-z]*
        (?:tiene|tienes|teneis|tienen|tenes|tendra|tendras|tendran|tendriais?|tendrian|deb[a-z]{{1,5}})(?: que)? {_DO}[a-z]*(?:ar|er|ir)[a-z]{{0,5}}\b
        (?:tiene|tienes|teneis|tienen|tenes)(?: usted| ustedes)?(?: de)?(?: plazo| tiempo)? hasta\b
        (?:fecha (?:limite|tope)|plazo(?: maximo)?|limite|tope) (?:de|para) (?:su |tu |la )?(?:contestar|responder|respuesta|decidir|confirmar|confirmacion|contestacion|decision|firmar|la firma|aceptar|aceptacion)\b
        {_HEAD}(?:confirm|respond|contest|envi|mand|pag|abon|ingres|firm|devuelv|decid|avis|deposit|liquid|reserv|hag|transfier|escrib|llam|coment|revis|elij|escoj|pas|rellen|complet|rot)(?:e|en|a|an|ad|ed|id|as|es|ais|eis)(?:l[oa]s?|me|nos|mel[oa]s?)?\b(?! (?:que|la validez|el precio)){_LIMIT}
        {_HEAD}(?:haz|haced|haga|hagan|dile|diles)(?:l[oa]s?|me|nos|mel[oa]s?)?\b{_LIMIT}
        {_HEAD}(?:venga|vengan|ven|venid|pase|pasen|pasate|pasaos|pasese|acerquese|acercate|acercaos|ve|vaya)\b(?: usted| ustedes)?(?= (?:el|manana|por|a |este|pasado|lunes|martes|mier|juev|vier))
        (?:su|tu|vuestra|la) (?:respuesta|confirmacion|decision|contestacion) (?:la )?(?:necesit|esper)\w+
        (?:espero|esperamos|aguardo|aguardamos) (?:su|tu|vuestra|la) (?:llamada|visita|contestacion|respuesta|ok|visto|aprobacion|decision)
        (?:me|nos) vendria (?:bien|genial|de perlas|de lujo)
        (?:su|tu|vuestra) (?:respuesta|decision|confirmacion|contestacion|firma|ok|visto bueno)\b(?= (?:antes|a mas tardar|hasta|para|el|como|este))
        (?:me|nos|te|le|les) (?:dijiste|dijo|dijisteis|dijeron|prometio|prometiste|aseguro)\b
        (?:me|nos) (?:l[oa]s? )?(?![a-z]+(?:o|are|amos|emos|imos)\b){_ASK}\w*(?! (?:una semana|unos dias|la semana))
        quedo a la espera|quedamos a la espera|quedo atent[oa] a|quedamos atentos a
        (?:cuento|contamos|contaba|contabamos) con (?:que|su|tu|vuestr[oa]|sus|tus)\b
        (?:espero|esperamos|aguardo|aguardamos) (?:su|tu|vuestr[oa]|sus|tus|noticias|respuesta|la respuesta|el ok)\b
        a la espera de (?:su|tu|vuestr[oa]|sus|tus)\b
        (?:me|nos) dij\w+ que
        (?:confirm|av[ií]s|dig|respond|contest|envi|mand|pas|llam|indi[cq]u?|dec|comuniqu|comunic|devuelv|devolv|remit|escrib|inform|facilit|cuent|firm|manda|regal)\w{{0,5}}(?:me|nos|mel[oa]|nosl[oa])\b
        dime\b|dimelo|decime\b|decinos\b|contame\b
        (?:usted|ustedes|ud|uds|tu|vos|vosotros) (?:me |nos |l[oa] )?(?:confirm|dic|dec|dig|mand|envi|pas|respond|firm|avis|decid|mir|entreg|hab)\w*
        lo decid\w+|tom\w+ (?:una|la) decision|decidis\b|decideis\b|decidan\b
        (?:necesit\w+|ocupo|ocupamos|preciso|precisamos|requiero|requerimos|nos hace falta|me hace falta|hace falta|solicito|solicitamos)\b(?! (?:entreg|termin|acabar|ir\b|llamar|viajar|que alguien|mas tiempo))
        (?:agradec|agradez)\w+ (?:mucho )?(?:su|tu|vuestr\w+|que|me|nos|la (?:respuesta|confirmacion)|respuesta|una respuesta|respond\w+|confirm\w+|devolver\w*)\b
        (?:ruego|rogamos|rogaria\w*|favor de|por favor,?|porfa,?) (?:me |nos |que )?(?:confirm|comuni|devuel|respond|contest|envi|mand|indi|inform|remit|firm|dig|avis|hag|facilit)\w+
        (?:seria|sera|estaria|estaria muy) (?:bueno|ideal|perfecto|genial|estupendo|conveniente|importante|bien) que (?:me|nos|lo|la|tuvi\w+|pudi\w+|respond\w+|confirm\w+)
        qued(?:aste|asteis|aron|o) (?:en|de) (?:que )?(?![a-z]+r(?:te|les?|os|[st]el[oa]s?)\b)[a-z]+
        quedamos en que (?:me|nos|tu|usted|ustedes|vosotros|lo decid)\w*
        quedamos (?:de|en) que (?:usted|tu|vosotros)\b
        (?:deb\w+|teniais que|tenias que|tiene que|tienen que|tienes que|teneis que) (?:decir|confirmar|enviar|mandar|avisar|responder|devolver|firmar|pasar)\w*
        (?:remitir|enviar|mandar|confirmar|devolver|entregar|firmar|decidir)(?:as|eis|an)\b
        nos (?:remitir|enviar|mandar|confirmar|devolver|entregar|har|dar|dir|pasar)(?:a|an|as|eis)\b
        espero que (?:me|nos)\b
    """,
    requests=rf"""
        si (?:me |nos )?(?:l[oa]s? )?(?:puedes|pudieras|pudierais|pudiera|podeis|pudieran|podes|puede|pueden) {_DO}[a-z]*\b(?![^.;?!]{{0,90}}(?:\b(?:te|le|les|os) (?:hago|hacemos|doy|damos|aplico|rebajo|descuento|regalo)|empez|comenz|arranc|entrariamos|entramos))
        no (?:(?:te|se|os) )?olvid[a-z]+ (?:de )?(?:me|nos|[a-z]+(?:ar|er|ir))
        (?:me|nos) (?:l[oa]s? )?[a-z]+ri(?:as|a|ais|an)\b(?=[^.;!]{{0,80}}\?)
        (?:te|le|les|os) (?:toca|tocaria|corresponde) {_DO}
        (?:haga|haz|haced|hagan|hacer|realice|realicen|realizad|realizar|efectue|efectuen|efectuar)(?:me|nos)? (?:el|la|un|una|vuestro|su) (?:pago|ingreso|transferencia|deposito|reserva|abono|anticipo|sena|senal)\b
        (?:podr?ia[ns]?|podr?iais|puedes?|pueden|podeis|podes|podras?|podran|podreis|(?:te|le|les|os) (?:importa|importaria)|(?:seria|es|eres|serias) (?:posible|tan amable[s]? de|capaz de)|serias tan amable de)(?: usted| ustedes| por favor| vosotros)?(?: (?:me|nos|que|l[oa]s?|usted|mel[oa]))*,? (?:volver a )?{_DO}[a-z]*\b
        (?:seria|es) posible (?:que |poder )?(?:tener|contar con|disponer de|recibir|que)
        (?<!no )(?:me|nos) (?:l[oa]s? )?(?:confirma|confirman|confirmas|confirmais|dices|dice|dicen|decis|mandas|manda|mandan|mandais|envias|envia|envian|enviais|pasas|pasan|pasais|das|dais|dan|respondes|responde|contestas|contesta|avisas|avisa|avisan|avisais|cotizas|cotiza|cotizan|devuelves|devuelve|firmas|firma|firman|llamas|traes|trae)\b(?=[^.;!]{{0,80}}\?)
        (?:podemos|puedo|podria|podriamos|podremos) (?:tener|contar con|recibir|saber) (?:su|tu|vuestr[oa]|una|la|lo)
        (?:cuento|contamos) con (?:su|tu|vuestr[oa]|una|la)
    """,
    appointed=r"""
        como (?:quedamos|acordamos|hablamos|convenimos|dijimos|hemos quedado|quedo)|segun lo (?:acordado|hablado|convenido)|(?:lo )?(?:acordado|convenido)\b|tal (?:y )?como (?:quedamos|acordamos|hablamos)
        en (?:tu|su|vuestr[oa]|mi|nuestr[oa]|la|el) (?:oficina|obra|despacho|tienda|taller|local|casa|almacen|nave|planta|portal|estudio|domicilio|sede|consulta|clinica|empresa|fabrica|notaria|finca)
        \A\W*(?:entonces|pues|vale|ok|perfecto|de acuerdo|hecho|listo|dale|genial|estupendo|queda|quedamos)\b
        (?:confirmad[oa]|agendad[oa]|anotad[oa]|apuntad[oa]|reservad[oa]|fijad[oa]|listo|perfecto|hecho)\b(?= (?:para|el|manana))
        (?:me|te|le|os|nos) (?:apunto|anoto|agendo|reservo|pongo) (?:el|para el|manana|la cita)
    """,
    sending=rf"{_TO} {_SEND}(?:o|amos|imos)?\b",
    meeting=r"call|reunion|llamada|videollamada|cita|visita|demo|reunion confirmada",
    apart=r"y|e|pero|porque|pues|aunque|mientras|asi que|por lo que|ya que|que tengo|que esta|donde|cuando|antes de que|como|o si no|ni|puesto que",
    condition=(
        r"si|en caso de(?: que)?|siempre que|siempre y cuando|a menos que|a no ser que|salvo que|en cuanto|cuando|cuando (?:me|tenga\w*|reciba\w*|lo|la|nos|"
        r"haya\w*|quiera\w*|pueda\w*)|una vez que|una vez|tan pronto"
    ),
    once=r"(?:cuando|una vez|tan pronto|en cuanto)(?: [a-z]+)?",
    courtesy=r"""
        si no (?:me|nos) (?:dic\w+|dec\w+|contest\w+|respond\w+|llam\w+|avis\w+)(?: nada| antes| lo contrario)?|si no (?:tengo|tenemos|recibo|recibimos|hay|se) (?:noticias|respuesta|nada|novedad)\w*|salvo que me diga\w* lo contrario
        si (?:me |nos )?(?:l[oa]s? )?(?:puedes|pudieras|pudierais|pudiera|podeis|pudieran|podes)
        si (?:te|le|les|os) (?:parece|va|viene|cuadra|encaja|queda)(?: bien| mejor)?
        si no (?:te|le|les|os) (?:importa|viene mal|va mal|parece mal|es molestia)
        incluso si|aunque|si quieres\b|si quiere\b|si es tan amable|si eres tan amable|si no,? (?=el)|o si no|si no surge nada|si dios quiere|si todo va bien|si no hay (?:inconveniente|novedad\w*)|si puede ser|si es posible
    """,
    telling=r"""
        (?:dig|dic|dec|dir|confirm|avis|ver\b|vemos|veo|saber|sepa|cuent|pregunt|mir|comprob|comprueb|indi|respond|contest|inform|comuni|decid|defin|coment|conoc|aclar|opini)\w*
    """,
    negation=r"""
        (?:no|nunca|tampoco|jamas|ni|sin)(?: (?:te|le|les|os|me|nos|l[oa]s?|se|voy a|vamos a|podre|puedo|podremos|podemos|pienso|hace falta que|hace falta|necesitas|necesita|es necesario que|es necesario|he podido|pude|creo que|quiero|quise)){0,3}
        sin
    """,
    void=r"""
        si (?:gusta|gustas|gustan|quieren que)\b
        (?:reserv|guard|mantend|manten|aguant|sosten|sosteng|respet)(?:o|amos|e|emos|are|aremos|dre|dremos|go|arl[oa]|arsel[oa]|artel[oa])\b[^.;]{0,50}?\bhasta\b
        (?:confirm|inform|comunic|comento|record|recuerdo|avis)\w* que\b (?=(?:el|la|los|las) [a-z]+ (?:[0-9]+ )?(?:queda|hay|esta|estan|tenemos|tengo|se)\b)
        (?:no hace falta|no es necesario|no necesitas|no necesita|no corre prisa|no tienes que|no tiene que|no hay prisa)
        (?:hubiera|habria|hubiese|me hubiera|queria) (?:[a-z]+ )?(?:querido|podido|gustado)
        (?:podria|podriamos|podrias|podriais|podrian)(?= \w+ )(?! (?:confirm|deci|envi|mand|avis|indi|pas|dar))
        (?:imposible|no va a poder ser|no podremos|no podre|no puedo|no podemos)
    """,
    facts=r"""
        (?:es|sera|era) (?:festiv|feriad|fiesta|puente|domingo|sabado|lunes|viernes)\w*
        (?:festiv|feriad|puente|vacaciones|(?:esta|estan|estara|estaremos|estamos|permanece\w*) cerrad|cerrad[oa]s? por|cerramos|cerraremos|cierra|cierran|cierro|no laboramos|no trabajamos|no atendemos|no abrimos|inventario|mudanza|estoy de viaje|estamos de viaje)\w*
        (?:valid[oaez]{1,2}s?\b|vigen\w+|vigor|caduc\w+|venc\w+|expir\w+|rige\b|rigen\b|se mantien\w+|mantenemos|mantengo|mantiene el precio)
        (?:plazo de (?:entrega|ejecucion|presentacion)|entrega prevista|empezar\w*|empieza\w*|comenzar\w*|comienza\w*|iniciar\w*|inicia\w*|arranc(?:a|an|amos|ara|aria|aremos)\b|zarpa\w*|sale el|sale la)
        (?:descuento\w*|promocion\w*|facturacion|pago|sube\w*|subida|aumenta\w*|cambia la hora|cambio de hora|la feria|el congreso|cumple\w*|boda\b|entran en maquina)
        (?:me voy|nos vamos|vuelvo de|estare fuera|estoy fuera|estamos fuera|salgo a|libro\b|libramos)
        (?:se reun|reune|tienen junta|tengo junta|tengo juicio|tengo audiencia|tengo capacitacion|me reuno con)
    """,
    third=r"(?:y |que |pero |ya )?(?:el|la|los|las|mi|mis|nuestr[oa]s?|un|una) (?!senor|jef|equipo)[a-z]+(?: [a-z]+){0,3}",
    elsewhere=r"para la|para el (?!lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|proximo|[0-9])|para los|sobre la|sobre el",
    of=r"del|de la|de|para la reunion|desde el|desde",
    by=(
        r"(?:antes|partir|despues|desde|finales|final|transcurso|largo|dentro|curso|lo que queda|alrededor|tarde|manana|noche|mediodia|principios|"
        r"mediados|fines|primera hora|ultima hora|no mas tarde|no mas alla|tardar|de aqui|mas tardar) (?:del|de la|de)|no mas tarde de|a partir de"
    ),
    either=r"o|u",
    now=r"adjunt\w+|anex\w+|incluyo",
)
