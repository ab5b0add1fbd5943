"""What people answer to an offer in Spanish, of Spain and of America."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.answers import AnswerPhrases

_OTHER = r"otr[oa]s?|distint[oa]|diferente|la competencia"
_OFFER = r"(?:presupuesto|propuesta|oferta|cotizacion|contrato|condiciones|precio|plan|proyecto|pedido)"

#: To get in touch, as one is asked to do or not to do it, and as an infinitive with its object.
_REACH = r"(?:escrib(?:a|as|an|ais)|contact(?:e|es|en|eis)|llam(?:e|es|en|eis)|molest(?:e|es|en|eis)|solicit(?:e|es|en|eis)|busqu(?:e|es|en|eis)|marqu(?:e|es|en|eis)|hostigu(?:e|es|en|eis)|acos(?:e|es|en|eis)|convoqu(?:e|es|en|eis)|insist(?:a|as|an|ais))"
_SEND = r"(?:mand(?:e|es|en|eis)|envi(?:e|es|en|eis)|hag(?:a|as|an|ais) llegar|remit(?:a|as|an|ais)|pas(?:e|es|en|eis))"
_TO_REACH = r"(?:escribir|contactar|llamar|mandar|enviar|molestar|insistir|solicitar|buscar|hostigar|acosar|bombardear|perseguir|marcar|incordiar|spamear)"
_REACHING = r"(?:escribiendo|contactando|llamando|mandando|enviando|molestando|insistiendo|solicitando|buscando|hostigando|bombardeando|marcando)"
_MAILS = r"(?:correos?|mails?|emails?|e-mails?|mensajes?|wasaps?|whatsapps?|llamadas?|publicidad|propaganda|ofertas|promociones|comunicaciones|recordatorios|seguimientos?|boletines|newsletters?|spam)"
_LIST = r"(?:listas?|listados?|base|bases|bbdd|mailing|envios|suscripcion|registros|ficheros?|crm|agenda|contactos|sistema|distribucion|directorio)(?! de (?:inscrit|espera|asistent|invitad|participant|candidat|precio|provee|material|boda|licitador|oferta)\w*)"
_MINE = r"(?:mi|mis|nuestr[oa]s?|este|esta|el|la) (?:correo|email|mail|e-mail|contacto|numero|telefono|datos|direccion|nombre|cuenta|empresa)"

TABLE = AnswerPhrases(
    stop=rf"""
^(?:la |quiero la |solicito la |solicito |pido la )?baja(?: ya| por favor| inmediata)?$
(?:que )?no (?:me|nos) (?:contactara|escribiera|llamara|mandara|enviara)[ns]? mas
(?:quiero|queremos|exijo|solicito|pido|ruego) que (?:me )?(?:borren|eliminen|supriman|quiten|borre|elimine|suprima|quite) (?:mi|mis|nuestr[oa]s?) (?:correo|datos|direccion|email|numero|telefono)
(?:aepd|agencia de proteccion de datos|profeco) .. (?:vuelv\w+|escrib\w+|contact\w+|insist\w+)
^no insist(?:a|as|an|ais)
(?:no (?:hace falta|es necesario) que (?:me |nos )?(?:hag(?:a|as|an|ais) mas seguimiento)|ni mas (?:correos|mails|emails|mensajes|llamadas))
(?<!por que )no (?:me|nos) (?:{_REACH}|{_SEND}) (?:mas|nunca mas|otra vez|de nuevo|nuevamente|ya mas|jamas)(?: {_MAILS}|(?! (?:tarde|temprano|pronto|alla|de|que a|info\w*|detall\w*|foto\w*|muestra\w*|plano\w*|dato\w*|version\w*|opcion\w*|referenc\w*|document\w*|material\w*|cos\w*|a (?:mi|este|ese)\b|al (?:movil|fijo|trabajo|despacho|celular))))
no (?:me|nos) (?:{_SEND}) (?:ya )?(?:mas |tant\w+ |otr[oa] )?{_MAILS}(?: (?:mas|nunca|jamas|por favor|gracias)|$)
no (?:{_REACH}) (?:mas|nunca mas|jamas)(?! (?:tarde|temprano|pronto|alla|de|en (?:el|la|ese)|con (?:el|la|ese|eso)))
no insist(?:a|as|an|ais)(?: mas| por favor|$)
(?:que )?(?:ya )?no (?:se )?(?:me|nos|te|os|le|les)? ?(?:vuelv(?:a|as|an|e)|volvais|volviera[ns]?) a {_TO_REACH}(?:me|nos|le|les)?(?! (?:hasta|antes|tarde))
(?:que )?(?:ya )?no (?:me|nos) (?:sig(?:a|as|an|ais|ue|ues|uen)|est(?:e|es|en|eis)|continu(?:e|es|en|eis)|and(?:e|es|en)) (?:mas )?{_REACHING}
(?:ya )?no (?:sig(?:a|as|an|ais)|continu(?:e|es|en|eis)|est(?:e|es|en|eis)) {_REACHING}(?:me|nos)
(?:que )?(?:ya )?no (?:me|nos) (?:busque|busques|busquen|marque|marques|marquen|joda|jodas|jodan|rompas|hinches|hinchen|molesten|molestes|moleste|molesteis)(?: mas| por favor| nunca mas|$)
(?:nunca|jamas) (?:mas )?(?:me|nos) (?:vuelv(?:a|as|an) a {_TO_REACH}|{_REACH}|{_SEND})
(?<!no )(?<!no me )(?:dej|par|ces)(?:a|e|en|ad|ar|es|eis) (?:ya )?(?:por favor )?de (?:una vez )?{_TO_REACH}(?:me|nos)
(?<!no )(?<!no me )(?:dej|par|ces)(?:a|e|en|ad) (?:ya )?(?:por favor )?de (?:una vez )?(?:{_TO_REACH}|dar la (?:lata|brasa|vara|murga))(?! (?:a|al|el|la|los|las|un|una|en|con|por (?!favor))\b)
(?:dej|dejen|deje|deja|dejad|dejen)(?:me|nos|adme|adnos|enme|ennos|eme|enos|ame|anos)? (?:ya )?en paz
dej(?:adme|adnos|enme|ennos|eme|enos|ame|anos|me) (?:ya )?(?:en paz|tranquil[oa]s?)
(?:borr|elimin|quit|sac|sacar|tach|retir|suprim|exclu|depur|excluy)(?:a|e|en|ad|i|id|an|ar|ir|ame|eme|enme|adme|arme|anos|enos|ennos|adnos|arnos|idme|idnos|irme|irnos|anme|annos|yame|yanme|yannos)(?: por favor)? (?:de|del|{_MINE} (?:de|del)) (?:[^ ]+ ){{0,2}}{_LIST}
(?:que )?(?:me|nos) (?:borr|elimin|quit|saqu|tach|retir|suprim|exclu|excluy)(?:e|es|en|eis|a|an|as) (?:de|del) (?:[^ ]+ ){{0,2}}{_LIST}
(?:borr|elimin|quit|sac|suprim)(?:ame|eme|enme|adme|arme|anos|enos|ennos|adnos|arnos|idme|idnos)(?: (?:ya|de ahi|de aqui|por favor|de una vez|inmediatamente|cuanto antes))?$
(?:borr|elimin|suprim|cancel)(?:a|e|en|ad|an|id|ar|ir) (?:por favor )?(?:mi|mis|nuestr[oa]s?) (?:datos|correo|email|e-mail|mail|direccion de correo|contacto|numero|telefono)(?: (?:de|del) .. {_LIST}| por favor| ya| cuanto antes| inmediatamente|$)
(?:dame|deme|denme|dadme|danos|denos|dennos|dadnos|darme|darnos|me den|nos den|me deis|nos deis|me des|me doy|nos damos) de baja(?! (?:el|la|los|las|del? (?:servicio|contrato|seguro|gimnasio|autonom\w+|linea|luz))\b)
no (?:quiero|queremos|deseo|deseamos|quisiera|quisieramos) (?:seguir recibiendo|recibir mas|volver a recibir|recibir ningun|saber nada mas de|saber nada de (?:vosotros|ustedes|ti|usted))
no (?:quiero|queremos|deseo|deseamos) (?:recibir )?(?:mas |sus |tus |vuestr[oa]s |est[oa]s |este tipo de |ningun[oa]? )+{_MAILS}
no (?:quiero|queremos|deseo|deseamos|hace falta|es necesario) que (?:me |nos |se me )?(?:vuelv\w+ a {_TO_REACH}\w*|sig\w+ {_REACHING}|insist\w+|(?:{_REACH}|{_SEND}) (?:mas|nunca mas)(?! (?:tarde|info\w*|detall\w*|foto\w*)))
(?:que )?no se (?:me|nos) (?:vuelva a {_TO_REACH}|contacte mas|moleste mas|llame mas|escriba mas|envie mas|mande mas)
(?:ni un|ni una) (?:solo |sola )?{_MAILS} mas|(?:no mas|basta de|ya basta de|ya esta bien de|ya vale de) (?:tant\w+ )?{_MAILS}(?! (?:hasta|por hoy))
(?:no autorizo|retiro mi consentimiento|revoco (?:mi|el) consentimiento|ejerzo mi derecho|ejercer mi derecho|derecho de (?:supresion|oposicion)) .. (?:datos|contact\w+|escrib\w+|supresion|oposicion|comercial\w*|consentimiento|$)
(?:retiro|revoco) (?:mi|el|nuestro) consentimiento
(?:que (?:este )?sea|sea este) (?:el|la|su|tu) (?:ultimo|ultima) (?:correo|mensaje|mail|email|vez|llamada)
(?<!no se )(?<!no te )(?<!no os )(?<!no )olvid(?:ate|ese|ense|aos) (?:ya )?de (?:mi|nosotros|mi correo|mi numero)(?: por favor| ya| para siempre|$)
(?:te|os|le|les|los|lo) (?:voy a |vamos a |he |hemos |tendre que |tendremos que )?(?:bloque|denunci)(?:o|amos|ar|are|aremos|ado)(?! .. (?:la fecha|el dia|fechas))
(?:marc|report)(?:o|amos|are|aremos|ar|ado)(?:lo|los)? como spam
(?:favor de |ruego |rogamos |pido |pedimos |agradezco |agradeceria |agradeceriamos |hagan? el favor de |haga(?:me|nos)? el favor de )?no (?:volver a {_TO_REACH}|{_TO_REACH}(?:me|nos) mas|seguir {_REACHING})(?:me|nos|lo)?(?! (?:hasta|antes))
""",
    no=rf"""
(?:hemos|he|han|ha|habemos) (?:decidido|acordado|resuelto|preferido) (?:que )?(?:lo|la|se lo|los|las|nos lo|me lo) (?:llev[ea]|hag[ao]|haran|hara|encarg\w+|d[eé]n?|quede|monte|prepare|gestione|cojan?|coja|adjudic\w+)(?! (?:vosotros|ustedes|usted|tu|vos|contigo|en (?:enero|otono|verano|septiembre|primavera))\b)
(?:prefirio|preferimos|prefirieron|prefiere|prefieren|preferi|hemos preferido|ha preferido|han preferido|he preferido) (?:quedar(?:se|nos|me)|seguir|continuar|irse|irnos|comprar|contratar|tirar|trabajar) (?:con|como|en|por|a|de)(?! (?:vosotros|ustedes|usted|vuestr\w+|su (?:oferta|propuesta)|la vuestra|la suya|tu)\b)
(?:hemos|he|han|ha) decidido hacerlo (?:con (?!vosotros|ustedes|usted|vos|vuestr|su |tu )|nosotros|por nuestra|en casa|en otro)
(?:terminamos|termine|acabamos|acabe|terminaron|acabaron|hemos terminado|hemos acabado) (?:contratando|comprando|eligiendo|cogiendo|escogiendo|adjudicando\w*|firmando|encargando\w*|yendo|yendonos|quedandonos) (?!(?:con |a )?(?:vosotros|ustedes|usted|vuestr\w+)\b)[^ ]+
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
(?<!que )no (?:podemos|puedo) (?:asumirlo|asumir|permitirnoslo|permitirmelo|aceptarlo|aceptar)
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
(?:al final|finalmente|definitivamente|lamentablemente|por desgracia|desgraciadamente) .. no (?:lo |la |los |las |nos |me |se |le |les )?(?:vamos|voy|hacemos|haremos|hare|salimos|seguimos|metemos|lanzamos|tocamos|cogemos|compramos|contratamos|autoriza\w*|aprobo|aprobaron|hara|hace|necesit\w+|animamos|podemos|puedo|hemos|he|ha|han)
(?:hemos|he|han|ha|habeis) (?:decidido|resuelto|acordado|optado por|preferido) (?:que )?(?:no|dejarlo|descartar\w*|cancelar\w*|prescindir|desistir|declinar|quedarnos|quedarme|seguir (?:con|como))
(?:se )?(?:decidio|decidieron|decidimos|acordo|acordaron|resolvio|opto por|optamos por|optaron por|determino) (?:que )?no
la decision (?:es|ha sido|fue) (?:que )?no
(?:hemos|he|ha|han) optado por (?:otr|un|el que|la que|seguir|hacerlo|los|las|alguien)\w*
(?:me|nos) (?:fui|fuimos|hemos ido|he ido|vamos|voy|iremos|decantamos|hemos decantado|he decantado|decidimos|inclinamos) (?:con|a|por|al) .. (?:otr[oa]s?|la competencia|lado)
(?:me|nos) (?:fui|fuimos|vamos|voy) .. (?:por otro lado|a otr[oa]|con otr[oa]|con la competencia)
(?:se lo|la obra se la|el trabajo se lo|lo) (?:hemos dado|he dado|dimos|di|damos|ha llevado|llevo|llevan|quedo|encargamos|hemos encargado|adjudico|adjudicamos) (?:a )?(?:otr[oa]s?|ellos|la otra|el otro|los otros|un|una)
(?:adjudicar|adjudicado|adjudicada|adjudico|adjudicamos|contratar|encargar|encargado|asignado|asigno|otorgado) .. (?:a otr[oa]s?|a un tercero|otra empresa)
no .. (?:autorizo|autorizaron|aprobo|aprobaron|autorizan|aprueba|aprueban|autoriza) .. (?:el|la|gasto|compra|presupuesto|inversion|credito)
no (?:autorizo|autorizaron|aprobaron|aprobo) (?:el|la) (?:gasto|compra|presupuesto|inversion|credito|partida)
(?:han|ha|habian|hubo) (?:dicho|votado|respondido|contestado) que (?:no|nanai|ni hablar)
(?:dijo|dijeron|dice|dicen|salio|voto|votaron) que (?:no|nanai)$
(?:ganado|gano|salio|ha salido) (?:el|que) no\b
(?:proyecto|evento|obra|boda|fiesta|viaje|reforma|curso|acto|operacion|venta|compra|negocio|feria|contrato|tema) .. (?:se nos |se me |se )?(?:ha |han )?(?:caido|cayo|cancelo|cancelado|anulo|anulado|anulada|cancelada|paralizo|suspendio|suspendido|suspendida)
se (?:nos |me )?(?:ha )?(?:caido|cayo|cancelo|cancelado|anulo|anulado|suspendio) (?:el|la) (?:proyecto|evento|obra|boda|venta|negocio|operacion|tema|contrato|credito|financiacion|fiesta|viaje|trato|plan|acuerdo|inversion)
ya no (?:lo |la |los |las |me |nos |le |les |os )?(?:quiero|queremos|va|vamos|voy|necesit\w+|requer\w+|hace|hara|hacemos|interesa\w*|tiene sentido|procede|aplica|se hace|se va|seria|es necesari\w+|sigo|seguimos)
no (?:lo|la|los|las|le|les|os|te|nos|me) (?:vamos|voy|iba|ibamos|van|va) a (?:necesitar|requerir|usar|utilizar|contratar|comprar|hacer|coger|instalar|poner|pedir|tomar|adquirir|firmar|renovar|encargar)
no (?:vamos|voy|van|va) a (?:necesitar|requerir|hacer\w*|instalar|poner|abrir|meternos|meterme|invertir|pedir\w*|adquirir|cambiar|firmar|encargar|tocar|gastar|renovar|cogerlo|quedarnos|quedarme|cerrar|hacer falta|ser necesari\w+|salir|poder)(?! (?:ir|asistir|llegar|abrir|leer|contestar|mirar\w*))
no (?:contrataremos|haremos|compraremos|seguiremos|aceptaremos|renovaremos|adquiriremos|necesitaremos|requerimos|requeriremos|cambiaremos|firmaremos|continuare|seguire|contratare|lo haremos|lo hare|la haremos|lo hago|lo hacemos|seguimos|continuamos|compramos|contratamos|exponemos)(?: |$)
no cuent(?:e|es|en|eis) (?:conmigo|con nosotros)
(?:no|nada) (?:nos |me |les )?(?:hace|hara|va a hacer) falta (?:el|la|los|las|ya)
(?:puedes|podes|podeis|puede|pueden) (?:liberar|soltar|anular|cancelar|cerrar el expediente|archivar|darlo por (?:perdido|cerrado)|darselo|disponer|vender\w*)
(?:anul|cancel)(?:ad|a|en|e|amos|o|ar|arlo|arla|emos) .. (?:reserva|pedido|fecha|fechas|visita|oferta|presupuesto|todo|proceso|solicitud)
(?:ni hablar|ni de (?:cona|broma|lejos|chiste|pedo)|ni en (?:pedo|broma|suenos)|ni loc[oa]|nanai|naranjas|(?<!animos )(?<!tiempo )(?<!cuerpo )(?<!ganas )(?<!sirve )(?<!cabeza )para nada|va a ser que no|me temo que no|va a ser un no|es un no|diria que no|toca decir que no|decirte que no|decirle que no|deciros que no|decirles que no|decir que no)$
^(?:no|nop|nope|naa|nah|que no|pues no|mejor no|creo que no|me temo que no|va a ser que no|esta vez no|por esta vez no|por ahora no|de momento no|nada no|al final no|finalmente no|lamentablemente no)(?: muchas| mil)?(?: gracias)?(?: igualmente| de todas formas| de todos modos| de verdad)?$
(?:lo|me lo|la|me la|nos lo) (?:he|hemos|pense|pensamos|pensado) (?:pensado )?(?:mejor|bien) y (?:no|paso|lo dejo|lo dejamos|prefiero|preferimos|al final no)
(?:me|nos) (?:echamos|eche|hemos echado|he echado|echo) (?:para )?atras
(?:^|pero |yo |asi que |esta vez |entonces |por eso )(?:paso|pasamos|pasaremos|declino|declinamos|desisto|desistimos|descarto|renuncio)(?: gracias| palabra|$)
(?:lo|la) (?:hemos|he) dejado (?:correr|estar|aparcado del todo)
(?<!no )(?:lo|la|los|las) (?:descarto|descartamos|hemos descartado|tenemos que descartar|dejo correr)|tenemos que descartar\w*|^descartad[oa]
(?:estamos|estoy|seguimos) (?:servidos|servido|servida|cubiert[oa]s?|bien como estamos|content[oa]s? con (?:el|la|los|las) que)
(?:nos|me|les) apana(?:mos|re|remos|ndo)|nos hemos apanado|me he apanado
no (?:es|sera|seria|lo veo|lo vemos|son) para (?:nosotros|mi|una empresa)
no (?:nos|me|le|les) (?:alcanza|llega|da(?! (?:luz|respuesta|el ok|el visto|tiempo|la gana|una respuesta|cita|razon))|compensa|sale a cuenta|salen las cuentas|salen los numeros|conviene|vale la pena|merece la pena|cierra|termina de (?:convencer|encajar|cuadrar|cerrar))
no (?:nos|me) (?:salen|cuadran|dan|cierran|alcanzan) (?:las cuentas|los numeros|los costos|los costes)
no (?:compensa|merece la pena|vale la pena|tiene (?:ya )?(?:ningun )?sentido)
(?:lo|la|los|las|me lo|nos lo) (?:hace|hara|va a hacer|hizo|hicieron|va a llevar|resuelve|monta|montara) (?:mi|un|nuestro|el|la|otro) .. (?:cunado|primo|hijo|hija|sobrino|vecino|amigo|tecnico|equipo|hermano|padre|suegro|conocido|chico)
(?:mi|un|nuestro) (?:cunado|primo|hijo|sobrino|vecino|amigo|hermano|suegro|conocido) (?:me|nos) (?:lo|la) (?:hace|hara|hizo|deja|monta|ha hecho|va a hacer)
(?:compramos|compre|hemos comprado|he comprado|comprado|encontramos|encontre|hemos encontrado|he encontrado|conseguimos|consegui|hemos conseguido|he conseguido|pillado|salido) .. (?:segunda mano|usad[oa]|mas barat\w+|mas economic\w+|otr[oa]|otro lado|otro sitio|otra parte|alguien|quien)
ya .. (?:consegui|conseguimos|encontre|encontramos|compre|compramos|resolvi|resolvimos|solucione|solucionamos|contrate|contratamos|cerramos|cerre|hicimos|hice|hizo|hicieron|tenemos|tengo) .. (?:con otr[oa]s?|por otro lado|otro lado|otra parte|en otr[oa]|quien|otro|alguien|el trabajo|el trabajito|proveedor)
no (?:tenemos|tengo|hay|nos queda|queda) (?:un duro|un peso|ni un peso|plata|dinero|lana|fondos|presupuesto ni|liquidez|caja|mas cera)
(?:me|nos) (?:quedo|quedamos|quedaremos|quedare) (?:con|como) .. (?:que (?:tengo|tenemos|tenia|teniamos)|viej[oa]|antigu[oa]|estoy|estamos|de siempre|otr[oa]|competencia)
(?:sigo|seguimos|seguire|seguiremos|vamos a seguir|voy a seguir|toca seguir|preferimos seguir|prefiero seguir) con (?:l[oa]s?|el|nuestr\w+|mi) .. (?:que|viej\w+|actual\w*|siempre|antiguo|proveedor)
(?:carisimo|caro no|es un robo|una locura de precio|un dineral|imposible de pagar|no lo podemos pagar|no podemos pagar\w*)
no (?:ha |han )?(?:result|sid|qued)\w+ (?:adjudicatari|seleccionad|elegid|favorecid|ganador|aceptad|aprobad)\w+
(?:ha|han|fue|fueron|queda|quedo) (?:declarad[oa] )?(?:desiert[oa]|desestimad[oa]|rechazad[oa]|descartad[oa]|descalificad[oa])
(?:tenemos|tengo|toca|podemos|habra) (?:que )?(?:prescindir|renunciar|rechazar|declinar|decir\w* que no)
(?:rechaz|declin|desestim)(?:o|amos|aron|ar|amos) (?:la|su|tu|vuestr[oa]|el|est[ea])
(?:otra vez sera|en otra ocasion sera|sera en otra ocasion|para otra ocasion|suerte con la venta|otra vez que sea)
(?:nos|me) (?:encantaria|gustaria|hubiera gustado) (?:pero|mas) no
no (?:estamos|estoy|andamos|ando) (?:en condiciones|para (?:gastos|eso|estos|compras)|en posicion)
no (?:me|nos) (?:le |la )?(?:mido|medimos|animo|animamos|atrevo|atrevemos|arriesgo|arriesgamos|decido|lanzo|interesa|interesan)$
no (?:llego|llegamos) (?:a ese|a eso|a tanto|ni|con esos)
(?:contrat|adjudic|eleg|escog|seleccion)\w{{1,5}} a (?:otr[oa]s?|un[oa]? (?:local|de aqui|mas cercan[oa]|vecin[oa]|conocid[oa]))
(?:nos|me) (?:cubre|soluciona|resuelve|regala|regalan|cede|cedieron) .. (?:seguro|aseguradora|ayuntamiento|empresa|matriz|casero)
(?:decidid\w+|decidio|decidieron|decidimos|acordado|acordo|prefiere|prefieren|preferimos) (?:continuar|seguir|quedarse|mantenerse|quedarnos|quedarme|mantener|trabajar) (?:con )?(?:el|la|los|las|lo|nuestr\w+|quien|quienes) .. (?:actual\w*|de siempre|que (?:tenemos|teniamos|hay|habia)|anterior|habitual|proveedor\w*|empresa)
(?:ahi|aqui) (?:la|lo) (?:dejamos|dejo)|(?:dejalo|dejemoslo|dejala|dejelo|dejenlo) (?:ahi|aqui|estar|asi|correr)$|^dejal[oa]$
(?:se )?da por (?:cerrad|conclui|finalizad|terminad)\w+ (?:la|el|su|este)
no (?:fue|ha sido|sera|quedo) (?:autorizad|aprobad|acept|adjudicad|concedid)\w+
no podremos (?:continuar|seguir|aceptar|avanzar|contratar|hacerlo|asumir\w*)|no vamos con
(?:contrate|contratamos|he contratado|hemos contratado) a (?:mi|un|una|otr[oa]|alguien|nuestro)
(?:hemos |he )?(?:compr\w+|adquir\w+) .. (?:propi[oa]|usad[oa]|segunda mano)
(?:elegid[oa]|ganador[a]?|seleccionad[oa]) (?:el|la|fue|ha sido) .. otr[oa]
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
(?:este ano|este mes|este curso|este trimestre|esta temporada|esta campana|hoy por hoy|ahora|ahora mismo|de momento|por ahora|por el momento|actualmente) .. no (?:lo |la |nos |me |le |les |se )?(?:vamos|voy|podemos|puedo|es posible|hacemos|haremos|toca|toco|tocamos|necesitamos|necesito|contempla\w*|tenemos previsto|entra|interesa|cabe|invertimos|renovamos)
no (?:entra|esta|estaba|cabe|figura) .. (?:en|dentro de) (?:nuestros|los|mis) planes
(?:nos|me|le|les) (?:sale|resulta|parece|queda) (?:muy |demasiado |bastante |carisimo )?(?:car[oa]|carisim[oa]|elevad[oa]|alt[oa])
""",
    yes=rf"""
(?:venga |pues |dale |va |ea |hala |ala )?(?:tirad|tira|tire|tiren|tirale|metele|metanle|denle|dele|dadle|echadle|sigan|siga|prosigan|procedan|procede|arranca|arranquen|arrancad)(?: (?:adelante|palante|para adelante|pa adelante|pa delante|para alante|con ello|con todo|nomas|no mas|cuando querais|cuando quieras|cuando quieran|cuando podais|sin problema|ya|entonces|pues))*$
^(?:dale|va|venga|hecho|listo|ok)(?: (?:nomas|no mas|para adelante|pa delante|pa adelante|palante|adelante|tirad|tira|metele))+
(?:adjunt\w+|envi\w+|remit\w+|mand\w+|pasamos|paso|va|ahi va|aqui va) .. (?:pedido (?:en )?firme|pedido en firme|orden de compra|nota de pedido|hoja de encargo firmad[oa]|pedido firmad[oa]|oferta firmad[oa]|presupuesto firmad[oa]|contrato firmad[oa]|pedido segun|pedido correspondiente|nuestro pedido)
(?:pon|pone|ponga|pongan|poned|apunta|apunte|apunten|apuntad|anota|anote|anoten|agenda|agenden|agende|reserva|reserve|reservad|cuenta|cuente|cuenten|contad)(?:me|nos|dme|dnos)? (?:ya )?(?:en (?:la agenda|agenda|el calendario|la lista de (?:obras|trabajos|pedidos))|con (?:nosotros|ello|el pedido)|para (?:el (?:plan|curso|montaje)|la instalacion))
(?:acepto|aceptamos) (?:el|la|los|las|su|tu|vuestr[oa]|est[ea]|{_OFFER}|encantad\w+)
(?:{_OFFER}) (?:queda |esta |ha sido |ya esta )(?:aceptad[oa]|aprobad[oa])
^(?:{_OFFER}) (?:aceptad[oa]|aprobad[oa])$
^(?:aceptad[oa]|aprobad[oa]|conforme|conformes|adelante|avancemos|procedan|proceda|proceded|confirmad[oa])(?! (?:para|el|la|que|a|por|me|nos|avance|vaya|salvo|excepto|os|te|le))
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
(?<!mas )(?<!salir )(?<!sacar )(?<!sale )(?<!seguir )(?<!ir )(?<!en )adelante$
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
(?:de acuerdo|conformes?) con (?:las condiciones|la propuesta|el presupuesto|la oferta|el precio|todo|vuestr[oa]|su|tu)(?! (?:pero )?(?:no|ni|menos|salvo)\b)
(?:estamos|estoy) conformes?$
(?:contad|cuenta|cuente|cuenten) con (?:nosotros|ello|el pedido)
^(?:que )?sip (?:que sip|a|al|quiero|queremos|lo|la|por favor|adelante|hagamos\w*|hazlo|hacedlo|hagalo|dale|claro|tiren|tirad|tira|vamos|me (?:quedo|apunto|lo quedo|la quedo|lo llevo|animo)|nos (?:quedamos|apuntamos|lo quedamos|animamos|lo llevamos)|procedan|proceda|acepto|aceptamos|confirmo|confirmamos|cerramos|cierro|contamos)
(?:dice|dicen|dijo|dijeron|ha dicho|han dicho|decimos|digo|decirte|deciros|decirle|decirles) que (?:sip|si|adelante)(?! (?:es|no|hay|tal|quiere\w*|puede\w*|va|baj\w+|le|les|nos|me|lo|la|se)\b)
(?:lo|la|los|las) (?:pedimos|pido|tomamos|tomo|agarramos|agarro|llevamos|llevo|apartamos|aparto|encargamos|encargo|alquilamos|alquilo|reservamos|reservo|firmamos|firmo|hacemos|hago|cerramos|cierro|aceptamos|acepto)(?: con (?:vosotros|ustedes|usted|contigo|vos)| ya| hoy| esta (?:tarde|noche|semana)| manana|$)
(?:me|nos) (?:lo|la|los|las) (?:quedo|quedamos|llevo|llevamos|pido|pedimos|agarro)(?! (?:pensando|mirando|estudiando))
(?:me|nos) (?:quedo|quedamos|hemos quedado|quede) (?:con )?(?:la opcion|el modelo|vuestr[oa]|el vuestro|la vuestra|la tuya|el tuyo|la suya|el suyo|ustedes|vosotros|el paquete|el plan|la segunda|la primera|la tercera|la grande|el grande|la basica|el basico|los dos|las dos)
(?:me|nos) (?:apunto(?! (?:el|la|lo|al|para|a (?:la|las)|el \w+ a) )|apuntamos(?! (?:el|la|lo|al|para) )|animo|animamos|anime|lanzo|lanzamos|lance|aviento|aventamos|tiramos a la piscina|sumo|sumamos|embarcamos|hemos decidido por (?:vosotros|vuestr\w+|ti|ustedes|usted))
(?:apunta|apuntad|apunte|apunten|agenda|agende|agenden|anota|anote|inscribe|inscriba)(?:me|nos|dme|dnos|melo|noslo)
(?:luz verde|via libre)(?! (?:de|para|a) (?:saber|preguntar))
(?:apruebo|aprobamos|autorizo|autorizamos|aceptamos|acepto)(?: (?:el|la|los|las|su|tu|vuestr[oa]|est[ea]|todo)|$)
^(?:autorizad[oa]|aprobad[oa]|aceptad[oa]|adjudicad[oa]|contratad[oa]s?|encargad[oa]|hecho|trato|cerrado|pedido en firme|venga hecho|va hecho)(?: (?:por|la compra|el pedido|el gasto|pues|entonces|con)|$)
(?:queda|quedo|quedan|ha quedado|ha sido|fue|esta|ya esta) (?:ya )?(?:autorizad[oa]|aprobad[oa]|aceptad[oa]|adjudicad[oa]|confirmad[oa] (?:el pedido|la compra|la reserva|para)|contratad[oa]|en firme)
(?:se )?(?:aprobo|autorizo|acepto|aprobaron|autorizaron|aceptaron|adjudico) .. (?:compra|cotizacion|presupuesto|propuesta|oferta|proforma|gasto|inversion|proyecto|pedido)
(?:fue|fueron|ha sido|han sido|resulto|habeis sido|has sido|sois|son) (?:la |el |los |las )?(?:seleccionad|elegid|adjudicatari|escogid|ganador)\w+
^(?:sois|eres|son|seras|sereis|seran) (?:vosotros|tu|ustedes|los elegidos|el elegido|la elegida|usted|nuestros|mi)$
(?:os|te|se|le|les) (?:lo|la|los) (?:damos|doy|encargamos|encargo|adjudicamos|compro|compramos|acepto|aceptamos)(?: a (?:vosotros|ti|usted|ustedes))?
(?:procedan|procedamos|proceded|procede|procedemos) (?:con|a|por favor|nomas|no mas|entonces|ya|a la aceptacion)
(?:pueden|podeis|puedes|puede|podes|podemos) (?:ya |entonces |pues )?(?:proceder|empezar|arrancar|comenzar|tramitar\w*|facturar\w*|pedir (?:ya )?el material|poner\w* (?:en marcha|a ello)|entrar|enviar(?:me|nos)? (?:el contrato|la factura|los papeles|el pedido)|mandar (?:el contrato|la factura|a los|el camion|el equipo|los papeles)|dar\w* de alta|preparar el contrato|contar con (?:nosotros|ello)|reservar\w*|venir a (?:instalar|montar|empezar))
(?:empezad|empieza|empiece|empiecen|arrancad|arranca|arranque|arranquen|comienza|comiencen|comenzad|empeza)(?: cuando| el| ya| con| por|$| la semana| manana)
(?:tira|tirad|tire|tiren|tirale|sigue|seguid|sigan|vamos|vayan|id|va) (?:para |pa |hacia )?(?:adelante|delante|alante|lante|palante)
(?:tira|tirad|tire|tiren) (?:pues|con)?$
^(?:pues |bueno |venga |va |ok |vale |listo |perfecto |ya |orale |hola )?(?:dale|hagale|hacelo|hazlo|hacedlo|haganlo|hagamoslo|metele|metanle|echenle|echele|eche|tiradle|avancemos|avancen|avanza|avance|adelante|procedamos|procedan|proceda|proceded|cerremos|cerramos|cierro|cerrado|hecho|contratado|contratada|contratados|trato)(?: nomas| no mas| pues| con (?:todo|eso|ello|la|el|lo|ustedes|vos|vosotros|usted)| entonces| por favor| gracias| ya|$)
(?:cerramos|cierro|cerremos|cerre|firmamos|firmo) con (?:vosotros|ustedes|usted|contigo|vos|tu|vuestr\w+)
^(?:cierro|cerramos|cerremos|compro|compramos|acepto|aceptamos|firmo|firmamos|contrato hecho|contratamos|lo cogemos|me apunto|nos apuntamos)$
(?:contratamos|contrato|alquilamos|compramos|encargamos|pedimos|reservamos|tomamos|confirmamos|confirmo|confirmada|confirmado|solicitamos) (?:el|la|los|las|vuestr\w+|su|tu|los dos|con) (?:plan|servicio|curso|paquete|pedido|carpa|maquina|modelo|reserva|compra|opcion|proyecto|contratacion|reforma|obra|propuesta|presupuesto|vosotros|ustedes|equipo|instalacion|mantenimiento|basico|completo|excursion|menu)
(?:conforme|conformes|de acuerdo) con (?:el|la|los|las|tu|su|vuestr\w+) (?:importe|plazos?|precio|proforma|presupuesto|oferta|condiciones|cotizacion|propuesta|todo|numeros)(?! (?:pero )?(?:no|ni|menos|salvo)\b)
(?:sirvanse|sirvase|favor|ruego|rogamos) (?:de )?(?:atender|proceder|emitir|programar|generar|tramitar|despachar|coordinar) .. (?:orden|pedido|entrega|factura|instalacion|despacho|compra)
(?:orden de (?:compra|servicio|trabajo)|hoja de (?:pedido|encargo)|pedido de compra|oc) .. (?:adjunt[oa]|firmad[oa]|en (?:pdf|adjunto|anexo))
(?:se )?(?:adjunt|mand|envi|remit|va|ahi va|aqui va|anex|les estoy mandando|le estoy mandando)\w{{0,4}} .. (?:orden de (?:compra|servicio|trabajo)|hoja de encargo|pedido de compra|el pedido|contrato firmado|comprobante)
(?:te|os|le|les) (?:hago|he hecho|hice|haremos|hacemos|hemos hecho|acabo de hacer|transfiero|transferi|transferimos|deposito|deposite|depositamos|ingreso|ingrese|ingresamos|consigno|gire|giro|adelanto|mando|pago|pague|pase|paso) .. (?:transferencia|bizum|senal|anticipo|adelanto|deposito|reserva|mitad|pago|ingreso|abono|sena|\d\d)
(?:ya )?(?:esta|he|hemos|hice|te) .. (?:pagad[oa]|transferid[oa]|hecho (?:el|la|ya) (?:ingreso|transferencia|pago|bizum)|abonad[oa])
(?:reserva|guarda|separa|aparta|bloquea)(?:me|nos|dme|dnos|melo|mela|noslo|nosla|emela|las|los|le)\b(?! (?:el presupuesto|la oferta|la propuesta|el correo|el secreto))
(?:guardame(?! (?:el presupuesto|la oferta|la propuesta|el correo|el secreto))|guardanos|reserveme|reservenos|separeme|separenos|apartame|apartanos|resevame|aparteme|apartenos|reserven)
(?:es|tienes|teneis|tiene|tienen|ahi va|aqui tienes|aqui teneis|va) (?:nuestro|mi|el) sip$
(?:prepara|preparad|prepare|preparen|redacta|redactad) (?:el|los|la|ya) (?:contrato|papeles|papeleo|factura|pedido|mercaderia|mercancia|proforma)
(?:que (?:entre|venga|empiece|empiecen|vengan|arranque|entren)) (?:el|los|la|cuando)
(?:manda|mande|mandad|manden|envia|envie|traed|trae|traiga|traigan)(?: usted| ustedes)? (?:el|los|la|las) (?:camion|equipo|obreros|maestros|muchachos|tecnicos|cuadrilla|maquina|material)
(?:traedla|traedlo|traela|traelo|instaladla|instaladlo|montadla|montadlo|encargalo|encargadlo|pidelo|pedidlo|compradla|compradlo|comprad (?:la|el|los)|hazlo tu|hacedlo vosotros|hagamoslo|hagamosla)
(?:le|les) (?:entramos|entro|damos no mas|damos nomas)
(?<!mas )(?<!en )(?:adelante|avancen|avancemos|procedan|arranquemos|arrancamos|tirad|empezamos|empezad|comencemos) (?:con|entonces|cuando|pues|ya|por|el lunes)
(?:va|sale|juega|listo|venga|ya) (?:pues )?(?:que va|hecho|me quedo|lo tomo|compro|hagale|acepto|cerrado|trato hecho)
(?:contad|cuenta|cuente|cuenten) con (?:la obra|el trabajo|el encargo|nuestro|mi|conmigo)
(?:hemos|he|han|ha) (?:decidido|elegido|escogido|optado por|seleccionado|aprobado|aceptado|autorizado|contratado|firmado) (?:aceptar|la vuestra|el vuestro|la suya|la tuya|vuestr[oa]|su (?:propuesta|oferta|presupuesto)|tu|seguir adelante|tirar|ir adelante|comprar\w*|hacerlo con (?:vosotros|ustedes|usted|vos|contigo|tu|su|vuestr[oa])|contar con (?:vosotros|ustedes|usted)|el contrato|el presupuesto|la (?:compra|propuesta|oferta|cotizacion)|los dos)
(?:el|mi|nuestro|la|los) (?:jefe|jefa|director|directora|gerente|socio|socia|consejo|comite|junta|gerencia|direccion|mujer|marido|esposo|esposa|propietario|duena|dueno|doctor|padre|madre|ayuntamiento|banco) (?:ya |ha |han |lo |la |nos |me |le )*(?:aprobo|autorizo|acepto|aprobado|autorizado|aceptado|dio el ok|dado el ok|dado el sip|firmo|firmado|dijo que sip|ha dicho que sip|de acuerdo)(?! (?:que|aun))
se (?:autoriza|aprueba|acepta|adjudica|confirma) (?:la|el|su) (?:compra|pedido|oferta|propuesta|contratacion|cotizacion|presupuesto|orden)
(?:resolvio|resolvieron|acordo|acordaron|decidio|decidieron|hemos acordado|se acordo) (?:aceptar|aprobar|contratar\w*|adjudicar\w*) (?:su|el|la|vuestr\w+|a (?:usted|ustedes|vosotros))
(?:nos es grato|tenemos el gusto de|me complace|nos complace|es un placer) .. (?:aceptad|seleccionad|elegid|adjudicad|aprobad)\w*
(?:sip|si) (?:la|lo|las|los) (?:quiero|queremos|apartamos|aparto|tomamos|tomo|compro|compramos)$
(?:mandal[oa]|metele|emitel[oa]|emitidl[oa]|emital[oa]|facturalo|facturad|tramital[oa]|tramitadl[oa]|pidel[oa]|fabricadl[oa]|imprimel[oa]|imprimid\w*)(?: nomas| no mas| ya| cuando| pues|$)
(?:empezais|empezamos|arrancamos|empiezas|empiezan|comenzamos) (?:el|desde|en|pues|ya|cuando|la semana|manana|cuanto antes)
(?:confirmo|confirmamos|confirmarte|confirmarle|confirmaros) que (?:vamos con|lo (?:hacemos|cogemos|queremos|tomamos)|la (?:hacemos|cogemos|queremos|tomamos)|nos lo|nos la|seguimos adelante|aceptamos|contratamos|empezamos)
(?:firmad[oa] va|va firmad[oa]|pasa a (?:contrato|firma|pedido)|no tenemos observaciones)
""",
    likes=r"""
(?:nos|me) (?:parece|ha parecido|parecio) (?:muy |todo )?(?:bien|perfecto|perfecta|correcto|correcta|genial|estupendo|estupenda)
(?:nos|me) (?:encaja|cuadra|convence|gusta)
todo (?:correcto|bien|ok|perfecto|conforme|en orden)
por (?:mi|nuestra) parte .. (?:ok|bien|perfecto|correcto|conforme)
(?:^|sip |ok |vale )de acuerdo(?! con\b)
^(?:perfecto|genial|estupendo|fenomenal|vale|ok|sip)\b
(?:nos|me) (?:parece|ha parecido|parecio|ha gustado|gusto) (?:un precio )?(?:justo|razonable|fenomenal|de lujo|de perlas|excelente|buenisim[oa]|de maravilla|muchisimo|mucho|bien todo)
(?:esta|queda|va) (?:todo )?(?:clarito|perfecto|bien asi|muy bien|fenomenal)
^(?:listo|orale|sale|va|venga|de una|obvio|claro|barbaro|buenisimo|de diez|fantastico|excelente|cojonudo|guay|dale)\b
(?:el|su|tu|vuestro) (?:precio|presupuesto|oferta|importe|valor) .. (?:bien|correcto|razonable|justo|conforme|nos vale|me vale|nos sirve)
""",
    order=r"""
cuando (?:podriais|podeis|podrias|puedes|podria|podrian|pueden|puede) (?:empezar|arrancar|comenzar|venir|instalar\w*|entregar\w*|servir\w*)
cuando (?:empezamos|arrancamos|empezais|empiezas|empiezan|empezariamos|podemos empezar|podriamos empezar)
(?:como|donde) (?!seria|serian|quedaria|funciona).. (?:pago|pagar|pagamos|transferencia|ingreso|anticipo|firmar|firmamos)
(?:cuenta|numero de cuenta|iban) .. (?:transferencia|ingreso|pago|anticipo)
(?:envia|enviad|envie|manda|mandad|mande|prepara|preparad|prepare|pasa|pasad|pase)(?:me|nos|dme|dnos)? .. (?:contrato|factura|proforma) .. (?:firmar|firma|anticipo|pago|pagar|queras|querais)
quedo pendiente de la (?:factura|proforma)
(?:arrancamos|empezamos) (?:el|la|ya|cuando)
(?:manda|mande|mandad|manden|envia|envie|enviad|envien|pasa|pase|pasad|pasen|haz|haga)(?:me|nos|dme|dnos)? .. (?:contrato|(?<!sin )factura(?! de (?:la|lo|el|los|las|marzo|abril|mayo|enero|febrero|junio|julio|agosto))|proforma(?! a nombre)|cuenta|iban|cbu|alias|clabe|link de pago|enlace de pago|datos bancarios|papeles|datos de la cuenta|datos para|numero de cuenta|nº de cuenta|pedido)
(?<!la )(?<!una )(?<!mi )(?<!de )(?:gire|gira|emita|emite|emitan|emitid|facturad|facture|factura|facturen)(?:me|nos|dme|dnos)? .. (?:factura|ya|cuando|el|la|a nombre)
(?:a que|que|cual es|en que) (?:cuenta|numero|iban|alias|cbu) .. (?:hago|hacemos|deposito|depositamos|ingreso|ingresamos|transfiero|transferimos|pago|yapeo|consigno|mando|el ingreso)
a que cuenta|(?:a )?donde (?:te|os|le|les)? ?(?:pago|hago|ingreso|consigno|deposito|transfiero|mando el dinero|firmo|firmamos|hay que firmar)
(?:tengo|tenemos|hay|habria) que firmar (?:algo|alguna|el)
(?:que dia|cuando|cuanto antes) .. (?:empez|arranc|comenz|veni(?!s a (?:comer|cenar|casa|verme|vernos|tomar|visitar))|pasais|instal|mont|entr|traeis|nos lo traen|nos la traen)\w*
(?:cuando|que dia) (?:os|te|le|les) (?:dejo|dejamos|doy|damos|paso|pasamos|hago|mando) (?:las llaves|la senal|el material|los datos|el pago|la llave)
que (?:documentacion|datos|papeles|necesitas|necesitais|necesita|necesitan) .. (?:formalizar|contrato|alta|para (?:empezar|el contrato|arrancar|la factura)|nuestra parte|de mi|de nosotros)
(?:como|donde) (?:hacemos|hago|se hace|formalizamos|seguimos|procedemos) .. (?:pago|matricula|reserva|contrato|firma|pedido|senal|formalizar)
""",
    bare=r"""
sip(?: por favor| claro| perfecto| de acuerdo| adelante| gracias| me parece bien| nos parece bien| lo queremos| lo quiero)?
(?:ok|vale|perfecto|sip|de acuerdo|genial|estupendo|muy bien)(?: muchas gracias| gracias)? adelante(?: gracias)?
de acuerdo adelante|adelante|conformes?|trato hecho|aceptad[oa]|aprobad[oa]|hecho trato
""",
    later=r"""
no (?:me|nos) (?:escribas?|llames?|contactes?|contacte|mandes?|envies?) .. hasta
(?:me|nos) (?:pondre|pondremos|pongo|ponemos|vuelvo a poner) en contacto
(?<!ya )(?:te|os|le|les) (?:digo|decimos|dire|diremos|cuento|contare|contamos|aviso|avisamos|avisare|avisaremos)(?! (?:que|de|donde|cual|lo|adios|como|una cosa|un secreto|altiro|la verdad|a (?:mi|nuestr[oa]|la|los|las)|al|el (?:motivo|porque)|sip|por que|quien|mi|la razon)\b)
(?:te|os|le|les) (?:informo|informamos|informare|informaremos|comento|comentamos|comentare|comentaremos|confirmo|confirmare|confirmaremos)(?: algo| algo mas)?(?: en cuanto\b| cuando\b| la semana\b| el \w+| manana| pronto| esta semana| en breve|$)
(?<!eso )(?<!que )(?:te|os|le|les) (?:respondo|respondere|responderemos|contesto|contestare|contestaremos|escribo|escribire|escribiremos)(?! (?:para|porque|de nuevo|desde|en nombre|por|tarde|rapido|corriendo|entre|con retraso|mal|yo|a vuelapluma|el correo|estas|esto|lo))(?! y)
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
(?:estoy|estamos|ando|andamos|voy|vamos|sigo|seguimos) .. (?:a tope|liad[oa]s?|desbordad[oa]s?|hasta arriba)
(?:dej|permit|deme|dame)(?:a|e|ame|eme|anos|enos|en|me|i|ame que|eme que)(?:me|nos)? (?:que )?(?:lo |la |yo )?(?:ve\w+|mir\w+|consult\w+|revis\w+|pens\w+|habl\w+|coment\w+|platic\w+|chec\w+|estudi\w+|mastiqu\w+|confirm\w+|mov\w+|muev\w+|lea|leer\w*|valor\w+|analiz\w+|preguntar\w*|convers\w+)
(?:te|os|le|les|ya te|ya os|ya le) (?:resuelvo|resolvemos|doy (?:noticias|respuesta|una respuesta|razon)|damos (?:noticias|respuesta|una respuesta)|dare|daremos|hablo|hablamos|busco|buscamos|notificaremos|notificara|mantendre|mantendremos|mantengo|estare|estaremos|estoy avisando|estamos avisando|ire contando|vuelvo a escribir|devuelvo la llamada)
(?:ya|luego|despues|pronto|manana|entonces) (?:te|os|le|les) (?:dire|diremos|digo|decimos|cuento|contare|aviso|avisare|comento|confirmo|escribo|llamo|hablo)
(?:ya (?:veremos|vemos|hablamos|hablaremos)|luego lo (?:miro|leo|veo)|a ver si (?:me|nos|lo|la|puedo|podemos|convenzo|consigo|saco|el (?:jefe|banco|consejo|socio)|mi (?:jefe|socio|marido|mujer))(?! (?:tomamos|vemos|invitas)))
(?:lo|la|los|las) (?:leo|leere|leeremos|leemos|repaso|ojeo|estudiare|chequeo|checo|platico|platicamos|converso|conversamos|converso|conversaremos|comparto|elevo|elevamos|traslado|trasladamos|trasladaremos|derivo|derivamos|someto|sometemos|llevo a|llevamos a|llevare a|presento a|presentamos a|paso a|pasamos a|tengo que (?:hablar|pensar|consultar|ver|mirar|comentar))
(?:me|nos) (?:lo|la) (?:tengo|tenemos|tendre|tendriamos|quiero|queremos|voy|vamos) (?:que |a )?(?:pensar|mirar|estudiar|valorar|consultar)
(?:lo|la|me lo|nos lo) (?:tengo|tenemos) que (?:pensar|hablar|consultar|mirar|estudiar|valorar|ver|comentar|decidir|aprobar|llevar|rumiar)
(?:le|lo|la) (?:sigo|estoy|estamos|seguimos) dando vueltas
(?:hasta|mientras) (?:que )?no .. (?:puedo|podemos|sabre|sabremos|decidi\w+|habra|se vote|pase|cobre|vuelva|salga|tenga\w*|lo|me lo|nos lo|hay|podre|podremos|diga|digan|apruebe|aprueben)
hasta (?:el |la |final|finales|principios|mediados|dentro|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|despues|ese dia|pasad[oa]s?|entonces|que (?:pase|vuelva|no)|la vuelta) .. (?:nada|no|imposible|ni|estamos igual|todo)
(?:esta|queda|quedo|va|sigue|se encuentra|ha sido|fue) .. (?:en (?:estudio|evaluacion|revision|tramite|manos|remojo|el aire|cola|la mesa|analisis|consulta)|derivad[oa]|trasladad[oa]|sobre la mesa|encima de la mesa|pendiente(?! de (?:la (?:factura|entrega|fecha|visita|proforma|orden)|el (?:contrato|albaran)|los datos|vuestr\w+ (?:llegada|llamada)|tu (?:llamada|visita)|recib\w+|que (?:me|nos) (?:mand|envi|pas|confirm))))
(?:estamos|estoy|ando|andamos|seguimos) (?:con (?:el cierre|la auditoria|el inventario|los examenes|mil|muchas|el lio|la mudanza)|esperando(?! que (?:me|nos) (?:dev|llam|contest|pag|mand|envi))|a la espera|pendiente(?! de (?:la factura|la entrega|que (?:me|nos) (?:mand|envi|pas|confirm)))|en ello|sin (?:respuesta|noticias))
^en ello (?:estoy|estamos|ando|andamos)
(?:se reunira|se reunen|se reune|nos reunimos|tenemos (?:junta|consejo|comite|reunion|asamblea)|hay (?:junta|consejo|comite|asamblea|reunion)|la junta|el comite|el consejo) .. (?:el|la|en|dia|que viene|proxim\w+|lunes|martes|miercoles|jueves|viernes|decidira|decide|lo vera|final)
(?:recibiran|recibira|recibireis|tendran|tendreis|tendra|tendras) (?:noticias|respuesta|una respuesta|una contestacion)
(?:se|le) (?:lo|la) (?:he|hemos|acabo de)? ?(?:reenvi|pas|mand|envi|ensen|traslad|remit|deriv|entreg|llev)(?:o|e|ado|amos|aré|are|aremos|ido) (?:ya )?(?:a|al)
(?:volvere|volveremos|vuelvo) a (?:contactar\w*|escribir\w*|ponerme|ponernos|mirarlo|retomarlo|hablarlo|darte la lata)
(?:nos|me) hemos dado (?:de plazo|un plazo)
(?:dame|deme|danos|denos|dadme|dadnos|necesit\w+|quiero|aguanta\w*|aguante\w*|banca\w*) (?:de )?(?:margen|plazo|tiempo|unos dias|un par|hasta|a la quincena|a que|unas semanas)
(?:aguantame|bancame|esperame|espereme|aguanteme|aguantadme|esperadme|tenme|tengame|tenedme) .. (?:hasta|a|unos|un|que|paciencia|la quincena|semana|dias)
(?:dame|deme|danos|denos) un (?:toque|telefonazo|grito)
(?:si no te digo|si no os digo|si no le digo) nada .. (?:antes|dame|escribeme|insiste)
(?:a (?:finales|principios|mediados) de|a fin de|a final de|el mes que viene|la semana que viene|la proxima semana|el proximo mes|el ano que viene|el proximo ano|la otra semana|pasado el|cuando (?:vuelva|cobre|pase|acabe|termine|regrese|tenga|sepa|me (?:paguen|digan|contesten|aprueben|llegue))|apenas (?:tenga|me|sepa|vuelva)|en cuanto (?:vuelva|pase|termine|acabe|cobre|salga\w*|me|nos|sepa|tenga)) .. (?:hablamos|te|os|le|les|lo|la|me|nos|vemos|retom\w+|decid\w+|sabre|sabremos|se)
(?:te|le|os|les) (?:digo|cuento|aviso|escribo|llamo|hablo|comento|confirmo)(?: algo)?$
(?:sin|no hay|no corre|no tengo|no tenemos) prisas?
(?:va para largo|va lento|va despacio|esta parado|todo parado|anda parado)
no (?:me|nos|le) (?:metas|meta|agobies|agobie|presiones|metais|des|presione)
no te (?:se decir|puedo decir|puedo dar|doy|digo) .. (?:si|nada|ni|respuesta|todavia|hasta)
(?:tengo|tenemos) (?:aun |todavia )?(?:otras?|dos|tres|mas|varias?) (?:ofertas|presupuestos|opciones|propuestas) (?:por|que|encima|mas)|faltan? (?:por )?(?:recibir|llegar|ver)
(?:tengo|tenemos|hay|toca|habra|debo|debemos) (?:que )?(?:ver|hablar|consultar|pensar|mirar|comentar|estudiar|preguntar|decidir|platicar|conversar|revisar|valorar)(?:lo|la|selo|sela|le)?(?: con| a| en| y| mejor| bien| antes| todavia|$)
(?:lo|la|se lo|se la) (?:voy|vamos) a (?:socializar|compartir|comentar|consultar|hablar|pasar|estudiar|revisar|mirar|ver|llevar|valorar|presentar|pensar|ensenar|trasladar)
(?:te|os|le|les) (?:damos|doy|daremos|dare) (?:feedback|una vuelta|algo)|toca esperar|(?:esta|queda|lo tenemos|lo tengo|la tenemos|sigue) en (?:pausa|tramite|espera)
(?:lo|la) dejamos para (?:el|la|enero|febrero|marzo|septiembre|octubre|mas adelante|despues|otro mes|otro momento)
(?:ese dia|ese mismo dia|al dia siguiente|el mismo dia|entonces) (?:te|os|le|les|lo|sabremos|sabre|decidimos|hablamos)
(?:la decision|la respuesta|el resultado) (?:se (?:toma|tomara|dara|publica\w*|comunica\w*)|sera|estara)
""",
    pending=r"""
(?:falta|faltan|pendientes?|esperando|espera|espero|esperamos) .. (?:aprobacion|aprueben|apruebe|visto bueno|ok|firma|respuesta|decision|confirmacion|luz verde|conformidad|consejo|comite)
(?:tiene|tienen|tenga|tengan) que (?:aprobar\w*|firmar\w*|dar\w*|decidir|validar\w*|confirmar\w*)
(?:en principio|a priori|creo que|quizas?|tal vez|seguramente|probablemente|puede que|casi seguro|es posible que|supongo)
(?:salvo|excepto|siempre que|siempre y cuando|a condicion|sujeto a|con la condicion)
(?:a falta de|condicionad[oa] a|supeditad[oa] a)
(?<!hace )(?:falta|faltan|queda|quedan) (?:que|solo|por|la|el|una|lo)
(?:lo|la) (?:tiene|tienen) que (?:ver|mirar|aprobar|firmar|validar|decidir|autorizar)
""",
    request=r"""
^(?:y |pero |hola |buenas |oye |oiga |disculpa |disculpe |perdona |perdone )?(?:cuanto (?:seria|es|cuesta|costaria|vale|valdria|sale|saldria|me sale|tarda|tardais|tardan|tardaria|dura|pesa|mide|cobra\w*)|que (?:precio|plazo|garantia|diferencia|incluye|medidas|coste|costo|tiempo|marca|modelo|descuento) |hay (?:opcion|posibilidad|forma|manera|algun descuento|descuento|financiacion|garantia|version)|se puede(?:n)? (?!hablar)|teneis (?:algun|alguna|otr|financ|descuento|garantia)|tienen? (?:algun|alguna|otr|financ|descuento|garantia)|incluye\w* (?:el|la|los|las|iva|montaje|instalacion|transporte)|lleva (?:iva|garantia|instalacion)|el precio (?:incluye|es con|lleva)|cual (?:es|seria))
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
(?:quitame|quitadme|quiteme|anademe|anadidme|incluyeme|rehazme|rehaganme|rebajame|hazme|hacedme|hagame|haganme|mejorame|mejoradme|ajustame|ajustadme|afiname|cotizame|coticeme|cotizenme|calculame|preparame|regalame|regaleme|presupuestame|pasame|pasadme|paseme) .. (?:precio|total|descuento|oferta|presupuesto|punto|partida|valor|cotizacion|desglose|ficha|catalogo|informacion|info|tarifa|tarifas|fotos|medidas|muestra|muestras|referencias|plano|version|opcion|alternativa|con|sin|un|una|otra)
(?:preguntan?|quieren?|pide|piden|exige|exigen|requiere|requieren|solicita|solicitan|insiste en) (?:que|si|saber|una?|el|la|los|ver|por|mas|cual|cuanto|como)
(?:favor|ruego|rogamos|solicito|solicitamos|se les requiere|agradeceremos|agradecere|agradezco) (?:de )?(?:indicar|indiquen|indique|nos|me|enviar|envien|remitir|remitan|precisar|ampliar|aclarar|detallar|confirmar|adjuntar|cotizar|subsanar|subsanen|que)
(?:si|y si) (?:me|nos|le) (?:hac|baj|dej|quit|inclu|met|regal|rebaj|mejor|iguala|ajust|pon)\w{1,6}
si (?:baj|quit|mejor|igual|ajust|inclu|rebaj)\w{1,6} .. (?:precio|lo|la|firm\w+|cerr\w+|acept\w+|a \d\w*|el|\d\w*)
(?:me|nos) (?:harias|hariais|haria|harian|haces|haceis|hace|hacen|dejas|dejais|deja|dejan|sostenes|mantienes|manteneis) .. (?:precio|descuento|rebaja|por|en|oferta|presupuesto)
(?:hay|habria|tendria|tendriais|existe|existiria) (?:alguna |algun |la )?(?:posibilidad|opcion|manera|forma|margen|descuento|rebaja|modo)
(?:cuanto|que precio|a como|cual) (?:seria|costaria|cuesta|sale|saldria|quedaria|es|cobran|cobras|cobrais|vale|valdria|subiria|me queda|se queda|tarda\w*|demora\w*)
(?:me falta|nos falta|echo en falta|echamos en falta|no veo|no vemos|no aparece|no viene|no pone|no me pone|no encuentro) .. (?:iva|precio|plazo|partida|garantia|transporte|instalacion|detalle|desglose|incluid\w+|referencia|presupuesto)
(?:necesito|necesitamos|necesitaria|necesitariamos|nos haria falta|me haria falta|me faltaria|nos faltaria|haria falta) (?:que|una?|el|la|los|las|saber|ver|unas?|mas|otra?|dos)
(?:podemos|puedo|podria|podriamos|se puede|se podria|podrian|podeis|puedes|pueden|puede|podrias|podriais|podes) (?:negociar|bajar|ajustar|mejorar|cambiar|quitar|reducir|pagar (?:a|en)|fraccionar|aplazar el pago|rebajar|afinar|igualar|cotizar|incluir|hacer (?:un|algun) (?:descuento|precio))
(?:que tal si|y si|que os parece si|que te parece si|que le parece si) (?:lo |la |nos |en vez )?\w+
""",
    for_it=r"""
sip|adelante|perfecto|genial|estupendo|conforme|acept\w+|aprob\w+|autoriz\w+|confirm\w+|encantad[oa]s?|decidid[oa]s?|animad[oa]s?|convencid[oa]s?|convencisteis|convencido|gana|ganais|ganador\w*|elegid[oa]s?|seleccionad[oa]s?
(?:proced|empez|arranc|comenz|empiez|empiec|comienc|inici|tramit|program|coordin|agend|reserv|guard|prepar|instal|mont|factur)\w{1,7}
dale|hagale|hacelo|hazlo|hacedlo|va|vamos|venga|listo|orale|sale|hecho|trato|juega|tirad?|tiren|metele|echenle
(?:me|nos) (?:lo|la|los|las)? ?(?:qued|llev|apunt|anim|lanz|convenc)\w+|contigo|con vosotros|con ustedes|con usted|con vos
(?:firm|sell|adjunt|mand|envi|remit)\w{1,5} .. (?:pedido|orden|contrato|firmado)|firmad[oa]|firmo|firmamos|firme
(?:transferencia|bizum|senal|anticipo|deposito|ingreso|sena|adelanto|pagado|comprobante|yape|yapeo|pago|reserva)
cuando (?:quer|pued|pod|os|te|gust)\w*|cuanto antes|bienvenid\w+|ganas|ilusion|por fin|ya (?:tengo|tenemos) (?:el|la)
sin (?:pegas|problema|objecion\w*)|ninguna (?:pega|duda|objecion)|no (?:hay|tengo|tenemos|pone) (?:nada que|ningun|pegas|mas que)|nada que (?:objetar|cambiar|anadir)
unanimidad|a una|a favor|contad|cuenta con|cuente con|clientes?
""",
    against_it=r"""
no|nunca|tampoco|ni|imposible|lamentablemente|desgraciadamente|lamento|lamentamos|siento|sentimos|pena|lastima|perdona|disculpa|pero
otr[oa]s?|competencia|mas barat\w+|mas economic\w+|segunda mano|local|cunado|primo|vecino|internamente|nosotros mismos|de siempre|actual
(?:car[oa]s?|carisim\w+|presupuesto|dinero|plata|duro|lana|gasto|gastos|recort\w+|credito)
(?:cancel|anul|descart|desestim|rechaz|declin|desist|suspend|renunci|prescind|desanim|cerramos|cierra)\w*
al final|finalmente|ya no|igualmente|de todas formas|de todas maneras|de todos modos|suerte|agradec\w+|tiempo|atencion|molestias|esfuerzo|interes|otra vez sera|en otra ocasion|futur[oa]s?
decidi\w+|optamos|optado|decant\w+|preferimos|prefiero|prefieren|hemos ido|nos vamos|pasamos|paso|dejamos|dejarlo|dejo
se ha caido|se cayo|denegad\w+|nego|negado|jubil\w+|mudamos|traspas\w+|ruina|sentido|falta
""",
    not_yet=r"""
todavia|aun|pendientes?|espera\w*|hasta|despues|luego|manana|proxim[oa]s?|siguiente|semana|mes|mas adelante|mas tarde|cuando|en cuanto|apenas|vuelva|vuelve|regresa|regrese|vuelta|pronto
(?:mir|revis|estudi|valor|consult|coment|habl|pens|analiz|evalu|compar|decid|convers|platic|chec|lee|leo|ve|veo|vem)(?:o|amos|are|aremos|ar|arlo|arla|ando|ado|emos|emoslo|ir|iremos|lo|la|os|ere|eremos)\w*
recibid[oa]|recibi|recepcion|acuso|gracias por (?:enviar|mandar|la)\w*|te (?:digo|cuento|aviso|escribo|confirmo)|os (?:digo|decimos|contamos|avisamos)|le (?:digo|aviso|confirmo|comento)|dire|diremos|avisare|avisaremos|respuesta|noticias
(?:vacaciones|verano|navidad\w*|fiestas|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo|quincena|trimestre|cierre|auditoria|reyes|semana santa|ferias?|campana|cosecha)
(?:prisa|tiempo|margen|plazo|paciencia|calma|vueltas|liad[oa]s?|lio|agobi\w*|ocupad[oa]s?|a tope|hueco|rato|saturad\w+|hasta arriba|de viaje|fuera|de baja)
(?:reunion|junta|comite|consejo|asamblea|pleno|mesa|subvencion|licencia|financiacion|prestamo|banco)
""",
    wants=r"""
(?:cuanto|cuanta|cuantos|cual|cuales|como|donde|que|cuando|quien|por que|podeis|puedes|puede|podria\w*|podrias|seria|sera|hay|incluye|lleva|trae|viene|entra|tiene|tienen|teneis|haceis|hacen|manejan|sirve|vale|aceptan|aceptais)
(?:duda|dudas|pregunta\w*|consulta|cuestion|saber|aclar\w+|detalle|desglos\w+|ficha|catalogo|muestra|referencias|garantia|iva|portes?|transporte|instalacion|descuento|rebaja|mejor precio|financiar|plazos|cuotas|meses|alquiler|renting|medidas|color|version|alternativa|opcion\w*)
(?:baj|rebaj|afin|ajust|mejor|igual|quit|inclu|anad|cambi|modific|reduc|cotiz|presupuest)\w{1,8}|visita|reunion|llamada|demo|prueba
(?:si|salvo|excepto) .. (?:baj|quit|inclu|hac|dej|mejor|igual|reg|firm|cerr)\w+
(?:quier|quisier|querr|gustar|necesit|pregunt|pide|exig|requier|solicit)\w*
""",
    beside=r"""
(?:equivoc\w+|persona equivocada|no soy|no (?:he|hemos) pedido|quien (?:eres|es|sos|te)|no conozco|ya no trabaja|no trabaja|no llevo|no lo llevo|no me (?:encargo|corresponde|toca)|otra persona|hablad? con|hable con|habla con|escriba a|escribe a|dirijase|contacta con|departamento|numero equivocado)
(?:adjunto|archivo|pdf|enlace|link|correo|excel|fichero) .. (?:abr\w+|blanco|vacio|llego|llega|rot[oa]|danad[oa]|descarg\w+|otro cliente|otra empresa)|no (?:me |se )?(?:abre|puedo abrir|veo|llega)|en blanco|por error
(?:jaja\w*|jeje\w*|abrazo|besos|recuerdos|felices|feliz|felicidades|enhorabuena|cumple\w*|tu (?:hijo|hija|madre|padre|mujer|marido|familia|primo|espalda)|familia|finde|partido|lluvia|calor|frio|tiempo hace|navidad|pesame|entierro|boda)
(?:la|una|otra|nuestra|su) (?:factura|averia|reclamacion|queja|incidencia|garantia) (?:de|del|anterior|pendiente)|otra cosa|otro tema|otro asunto|por cierto|averi\w+|roto|rota|pierde|gotea|estrope\w+|queja|reclam\w+|verguenza|os han|vuestro (?:tecnico|comercial)
(?:vernos|nos vemos|quedamos|cita|cafe|comer|comemos|comida|a las|confirmad[oa] (?:para )?el|reunion|videollamada|zoom|teams|meet|llamame|llameme|llamadme)
(?:busco trabajo|curriculum|cv|os ofrezco|te ofrezco|le ofrezco|ofrecemos|somos una empresa|nuestros servicios|te vendo|le vendo|conoces a|conoce a|sabes de|sabe de)
""",
    decider=r"""
jefe|jefa|jefes|direccion|director\w*|gerencia|gerente|gerenta|consejo|comite|junta|asamblea|socio|socia|socios|mujer|marido|esposo|esposa|propietari[oa]s?|propiedad|duen[oa]|administrador\w*|administracion|compras|central|matriz|abogad[oa]|gestor\w*|asesor\w*|banco|ayuntamiento|subdireccion|doctor\w*|padres?|hij[oa]s?|comunidad|presidente|presidenta|claustro|licenciado|inversor\w*|contador\w*|contabilidad|finanzas|casero|arquitect[oa]|seguro
""",
    dealing=r"""
contrato|factura|proforma|cuenta|iban|cbu|alias|clabe|senal|anticipo|transferencia|deposito|pedido|orden de compra|orden de servicio|orden|oc|llaves|dni|rut|ruc|nit|cif|nif|papeles|papeleo|datos|matricula|alta|firma|entrega|instalacion|material|obra|expediente|link de pago
""",
    courtesy=r"""
(?:que tal|como estas|como esta|como estais|como va todo|como va|todo bien|te parece bien|os parece bien|le parece bien|te parece|os parece)
(?:dime|decidme|avisame|avisadme|digame|me dices|me decis|nos dices|nos decis|aviseme) (?:cuando|si)
cuando (?:quieras|querais|quiera|quieran|puedas|podais|pueda|puedan|te|os|le|les) ?(?:venga bien|vaya bien|parezca)?
(?:si|cuando) (?:necesitas|necesitais|necesita|necesitan|hace falta|quieres|quereis|quiere|te parece|os parece|le parece|tienes|teneis|tiene|puedes|podeis|puede|hay) (?:algo|cualquier|alguna|bien|mas|un momento)?
""",
    rivals=r"otr[oa]s?|competencia|competidor\w*|rival\w*|(?:oferta|propuesta|presupuesto|cotizacion) de (?:vuestr[oa]|tu|su) \w+",
    negation=r"no|nunca|tampoco|ni|sin|jamas|nada",
    contrast=r"pero|aunque|sin embargo|no obstante|ahora bien|eso si|mas bien",
    condition=r"si|cuando|en cuanto|siempre que|en caso de|salvo que|a no ser|podria|podriamos|seria|aceptaria\w*|una vez",
    asks=r"que|cual|cuales|cuando|como|cuanto|cuanta|cuantos|donde|quien|puedes|podeis|puede|podrias|podriais|podria|hay|tienes|teneis|seria|es|incluye",
)
