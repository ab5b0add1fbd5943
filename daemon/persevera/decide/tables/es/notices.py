"""What machines write in the name of people in Spanish, of Spain and of America."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

_MAIL = r"(?:mensaje|correo|mail|email|e-mail|comunicacion|consulta|solicitud|peticion|escrito|nota)"

TABLE = NoticePhrases(
    subjects=r"""
(?:respuesta automatica|contestacion automatica|auto-?respuesta|auto respuesta|(?:mensaje|aviso|correo) automatico)\b
(?:fuera de (?:la )?oficina|ausente|ausencia|estoy de vacaciones|de vacaciones|aviso de (?:ausencia|vacaciones)|no estoy en la oficina|estoy fuera|cerrado por)\b
""",
    themes=r"""
(?:incapacidad|licencia|permiso|vacaciones|baja|feriado|puente|festivo|jubilacion|me jubilo|cambio de correo|nueva direccion de correo|cuenta (?:dada de baja|inactiva|cerrada)|buzon|cerrad[oa]s?|fuera (?:de|por|hasta)|horario de verano|cambio de turno)\b
(?:gracias por (?:contactar|escribir|tu|su|comunicar|ponerte)|hemos recibido|recibimos|acuse|confirmacion de (?:recepcion|recibo)|su (?:solicitud|consulta|caso)|radicado|caso|ticket|incidencia|expediente|solicitud)\b
""",
    absence=r"""
(?:estoy|estare|me encuentro|me encontrare|estamos|estaremos|estara|se encuentra|permanecere|permaneceremos|permanecera|ando|anda|andamos|sigo|voy a estar|vamos a estar) (?:\w+ ){0,3}?(?:fuera|ausentes?|afuera|de vacaciones|de viaje|de baja|de permiso|de licencia|de descanso|de puente|de feria|de feriado|de reposo|de incapacidad|de luna de miel|de comision|en comision|sin (?:acceso|conexion|cobertura|senal|internet|correo)|ilocalizables?|cerrad[oa]s?|desconectad[oa]s?|incomunicad[oa]s?|en licencia|con licencia|con permiso|con acceso (?:muy )?limitado|viajando|con poca senal)\b
ausente (?:de|del|desde|hasta|por|durante|entre|estos|esta|toda)\b
fuera de (?:la|mi|nuestra) oficina\b|fuera del (?:pais|despacho|estudio)\b|no (?:estare|estaremos|estoy|estamos|voy a estar|vamos a estar) (?:en (?:la|el|mi) (?:oficina|despacho|estudio|tienda|taller)|laborando|trabajando|disponibles?|operativ[oa]s?|localizables?|por aqui|atendiendo|conectad[oa]s?)\b
(?:de|por|mis|disfrut\w+ de|uso de|hago uso de|periodo de|sal\w* (?:a|de)) (?:mis |las |unas |nuestras )?(?:vacaciones|vacacion)\b|periodo vacacional\b|vacaciones (?:colectivas|de (?:verano|invierno|navidad|semana santa))\b
baja (?:maternal|paternal|medica|laboral|por (?:maternidad|paternidad|enfermedad))\b|(?:permiso|licencia) (?:de |por |sin )?(?:maternidad|paternidad|maternal|paternal|medic[oa]|nacimiento|lactancia|goce|matrimonio|sabatic[oa]|parental|luto|duelo|anual)\b|incapacidad(?: medica)?\b|excedencia\b|ano sabatico\b|en licencia\b
(?:oficinas?|clinica|tienda|despacho|estudio|taller|empresa|consultorio|consulta|secretaria|local|negocio|fabrica|almacen|centro|colegio|bodega|restaurante|hotel|universidad|sede|planta|establecimiento) (?:\w+ ){0,4}?(?:cerrad[oa]s?|cierra|cerrara|permanecera)\b|cerr(?:amos|aremos|ados|ado|ada|adas) (?:\w+ ){0,2}?(?:por|hasta|del|desde|esta|toda|el|los)\b
(?:acceso (?:muy )?limitado|sin acceso|acceso intermitente|acceso esporadico)\b|(?:en|durante) (?:mi|nuestra|su) ausencia\b|motivo de (?:mi|nuestra) ausencia\b
(?:este|el) (?:buzon|correo) no (?:se )?(?:atiende|atendera|revisa|revisara|consulta|consultara|sera atendido)\b|no (?:miro|reviso|leo|consulto|atiendo) (?:el |mi |los )?(?:correo|correos|mail|mails|email|emails|telefono|buzon)\b
(?:atiende|atendemos|atendera|atenderemos) (?:unicamente|solo|solamente) (?:\w+ ){0,2}?(?:urgencias|urgente)\b|guardia (?:minima|de urgencias)\b
me (?:tome|tomo|he tomado|voy a tomar) (?:\w+ ){0,2}?(?:semana|semanas|dias|dia|mes|descanso|vacaciones|ano)\b|me (?:voy|marcho|escapo) de (?:puente|vacaciones|viaje)\b|salgo de (?:puente|vacaciones|viaje|licencia|permiso)\b|(?:salimos|nos vamos) de (?:puente|vacaciones)\b
(?:estoy|estare|me encuentro|estamos|estaremos) (?:en|de) (?:\w+ ){0,3}?(?:reunion|reuniones|feria|auditoria|formacion|curso|congreso|rodaje|juicio|juicios|vendimia|cosecha|inventario|obra|mudanza|gira|campana|capacitacion|pueblo|playa|campo|examenes|retiro|visita|terreno|planta|rueda|descanso|festa|fiestas)\b|(?:en plena|en plenas) \w+
poca disponibilidad\b|no damos abasto\b|(?:servicios|personal|equipo|plantilla) (?:minimos|reducid[oa])\b
no trabajo (?:los|las|el|por las|en)\b|jornada reducida\b|horario reducido\b
""",
    causes=r"""
(?:puente|festivo|feriado|feriados|fiestas|semana santa|navidad|navidades|reyes|ano nuevo|carnaval|fin de ano|vacaciones|vendimia|cosecha|siembra|inventario|feria|fallas|san fermin|san juan|pilar|dia de (?:muertos|la|los|las|todos|accion)|fiestas patrias|feria judicial|enfermedad|operacion|cirugia|intervencion|mudanza|reformas?|congreso|luto|duelo|nacimiento|boda|luna de miel)\b
""",
    back=r"""
(?:vuelvo|volvere|volvera|vuelve|regreso|regresare|regresa|regresara|regresamos|regresaremos|retorno|retornare|retorna|volvemos|volveremos|me reincorporo|me reincorporare|se reincorpora|se reincorporara|reincorporacion|reincorporarme|reincorporandome|nos reincorporamos|nos reincorporaremos|regresando|volviendo|retornando)\b
(?:de vuelta|de regreso|a mi vuelta|a mi regreso|a la vuelta|mi vuelta|mi regreso|estare de nuevo|estaremos de nuevo|estare disponible|estaremos disponibles|operativ[oa]s? de nuevo|nuevamente (?:disponible|operativ|en)|incorporo|incorporare|incorporamos)\b
(?:retom[oae]|retomare|retomara|retomamos|retomaremos|reanud[oae]|reanudare|reanudara|reanudamos|reanudaremos|reinici[oae]|reiniciamos|reiniciaremos) (?:\w+ ){0,3}?(?:actividad|actividades|labores|atencion|trabajo|operaciones|servicio|funciones|clases|correo|agenda|el|la)\b
(?:reabre|reabrimos|reabrira|reabriremos|abrimos (?:de nuevo|otra vez)|abriremos (?:de nuevo|otra vez)|volvemos a abrir|abre de nuevo)\b
(?:responder|contestar|atender|dar)(?:e|emos|a)\b(?: \S+){0,4}? a partir del?\b|a partir del?\b(?: \S+){1,7}? (?:responder|contestar|atender|dara|daremos|dare|estar)\w*\b|se dara respuesta\b
""",
    machine=r"""
(?:este es un|esto es un|este mensaje es una?|esta es una|se trata de una?) (?:mensaje|correo|respuesta|email|e-mail|contestacion) (?:automatic[oa]|generad[oa] automaticamente|de respuesta automatica|autogenerad[oa])\b
(?:mensaje|correo|respuesta|email|contestador|notificacion|aviso) (?:(?:ha sido |fue |es )?(?:generad|enviad|emitid)[oa] (?:de (?:forma|manera) )?automatica(?:mente)?|automatic[oa]\b(?= ?[:.]|$)|autogenerad[oa])
(?:no|por favor,? no|rogamos no|favor no|favor de no) (?:lo )?(?:responda|respondas|respondan|conteste|contestes|contesten|responder|contestar) (?:a )?(?:este|esta) (?:correo|mensaje|email|e-mail|mail|direccion)\b
(?:buzon|cuenta|direccion)(?: \S+){0,6} (?:no|ya no) (?:esta|se encuentra|es|se|sera) (?:\S+ )?(?:atendid|monitorizad|monitoread|activ|operativ|en uso|habilitad|consulta|utiliza|usa|revisa)\w*
soy (?:el|la) (?:contestador|respuesta automatica|asistente virtual|bot|robot)\b|(?:soy un|le atiende un) (?:bot|robot|contestador)\b
(?:por favor )?(?:escriba|responda|conteste) (?:su respuesta )?(?:por )?(?:encima|arriba) de esta linea\b
(?:su|tu|el|la|un|nuevo) ?(?:ticket|caso|incidencia|solicitud|radicado|expediente|consulta|reclamo)(?: \S+){0,4} (?:ha sido|fue|se ha|quedo|queda) (?:cread|abiert|registrad|radicad|cargad|asignad|generad)\w*
(?:su|tu) (?:comunicacion|solicitud|mensaje|consulta|correo|peticion)(?: \S+){0,2} (?:fue|ha sido|quedo|queda) (?:radicad|registrad|cargad)\w* (?:con|como|bajo)\b
""",
    habits=r"""
(?:asuntos?|temas?|cuestion(?:es)?|casos?|consultas?|gestiones|emergencias?) (?:\w+ )?(?:urgentes?|de emergencia)\b|(?:caso de|si es|si fuera|si fuese) (?:\w+ )?(?:urgencia|urgente|emergencia)\b|(?:para|por) (?:urgencias|emergencias)\b|(?:urgencias?|emergencias?)(?: al?| con)?:?\s|si te urge\b|si le urge\b|algo urgente\b|lo urgente\b|ante cualquier (?:cosa|urgencia|emergencia|duda)\b
(?:respondere|contestare|atendere|responderemos|contestaremos|leere|atenderemos|revisare|dare respuesta|daremos respuesta|respondo|contesto|te respondo|le respondo) (?:a )?(?:\w+ ){0,5}?(?:mensaje|mensajes|correo|correos|email|vuelta|regreso|brevedad|posible|pronto|llegada|pueda|cuando|cuanto|apenas)\b
gracias por (?:su|tu|vuestro|el) (?:mensaje|correo|email|e-mail|mail|contacto|comprension|paciencia)\b|(?:he|hemos) recibido (?:su|tu) (?:mensaje|correo|email|e-mail)\b|gracias por (?:escribir|escribirme|escribirnos|entender|comprender)
(?:contacte|contacta|contacten|contactad|contactar|contactarse|comunicarse|comunicate|comuniquese|comuniquense|dirijase|dirigirse|dirigir|escriba|escribe|escribi|escriban|escribir|escribidle|escribile|escribale|escribele|pongase en contacto|ponerse en contacto|ponte en contacto|llame|llama|llamad|llamen|llamar|mandale|mandenle|habla|hable|acuda|remitir|remita|copiar|copie|pregunta) (?:\S+ ){0,3}?(?:con|a|al|por|en)\b
(?:su|tu|este) (?:mensaje|correo) (?:no )?(?:sera|se) (?:reenviad|reenvia|leid)\w*|(?:los )?(?:correos|mensajes) no (?:seran|se) (?:reenvi|lei|atendi)\w*
(?:me|nos|le|la|lo) (?:sustituye|reemplaza|cubre|suple)\b|en mi lugar\b|mis (?:asuntos|temas|clientes|pedidos|casos|expedientes) (?:\w+ ){0,2}?(?:atiende|atendera|lleva|llevara|ve|vera)\b|(?:queda|quedara|queda a|estara) (?:a cargo|al cargo|encargad[oa])\b|(?:seran|sera|estan) atendid[oa]s? por\b
(?:revisare|podre revisar|reviso|mirare|leo|leere) (?:\w+ ){0,3}?(?:correos?|mails?|mensajes)\b|esporadicamente\b|(?:por|en) orden (?:de llegada)?\b
""",
    received=r"""
(?:hemos|he) recibido (?:correctamente )?(?:su|tu|vuestr[oa]) (?:mensaje|correo|consulta|solicitud|peticion|email|e-mail|mail|comunicacion|escrito)\b|recibimos (?:correctamente )?(?:tu|su|vuestr[oa]) (?:mail|mensaje|correo|consulta|solicitud|email|e-mail)\b
(?:su|tu) (?:mensaje|consulta|solicitud|correo|peticion|comunicacion|mail|email)(?: \S+){0,2} (?:ha sido|fue|ha llegado|llego|ya ha llegado|ha quedado|quedo) (?:\w+ )?(?:recibid|registrad|a)\w*
acus(?:amos|e de) recib\w+|gracias por (?:contactar|ponerse en contacto|ponerte en contacto|escribirnos|escribir a|comunicarse|comunicarte|contactarnos|contactarte|dirigirse|confiar)\b
""",
    soon=r"""
(?:en breve|a la mayor brevedad|lo antes posible|en la mayor brevedad|a la brevedad|en el menor (?:tiempo|plazo)|nos pondremos en contacto|le responderemos|te responderemos|le contestaremos|te contestaremos|sera atendid[oa]|esta siendo revisad[oa]|lo (?:va a ver|revisara|vera)|(?:normalmente|habitualmente) (?:contestamos|respondemos)|la respuesta puede (?:demorar|tardar)|puede (?:demorarse|tardar|retrasarse)|tiempo de respuesta|plazo de respuesta|responderemos|contestaremos)\b
""",
    official=r"""
(?:24|48|72) ?(?:-|/|a|o)? ?(?:48|72)? ?(?:horas|hs|h)\b|(?:un|dos|tres|cinco|\d{1,2}|\(\d{1,2}\)) (?:dias? )?(?:habil|habiles|laborables?)\b
(?:ticket|caso|incidencia|referencia|expediente|solicitud|radicado|reclamo|consulta|folio|protocolo|registro)(?: (?:numero|n|no|num|id|nro))?[ .:#°º]{1,4}\(?[\w-]{0,12}\d{3,}
(?:uno de nuestros|un miembro de(?:l| nuestro)|nuestro equipo|nuestro personal|el equipo|nuestro departamento|el departamento correspondiente|nuestros (?:agentes|asesores))\b
(?:horario de atencion|nuestro horario|preguntas frecuentes|elevado volumen|alto volumen|gran volumen|sin cambiar el asunto|para agregar comentarios|para anadir comentarios)\b
""",
    gone=r"""
ya no (?:trabaja|trabajo|pertenece|pertenezco|forma parte|formo parte|presta servicios?|presto servicios?|colabora|colaboro|labora|laboro|esta en la (?:empresa|compania)|estoy en la (?:empresa|compania))\b
(?:he|ha|haya) (?:dejado (?:de (?:trabajar|laborar|pertenecer|formar parte|prestar)|mi puesto|su puesto|nuestra|la (?:empresa|compania|organizacion|institucion|firma))|causado baja|abandonado la (?:empresa|compania)|finalizado su (?:relacion|etapa))|(?:dejo|deje) de (?:trabajar|laborar|pertenecer|formar parte|prestar)\b|se (?:desvinculo|ha desvinculado|retiro) de (?:la|nuestra|esta)\b
(?:buzon|cuenta|direccion|casilla)(?: \S+){0,6} (?:ya no (?:esta|se encuentra|es|se|existe)|(?:fue|ha sido|sera) (?:dad[oa] de baja|desactivad|eliminad|cerrad|cancelad|deshabilitad)\w*)|este buzon (?:se cierra|queda cerrado|se cerrara|deja de)\b
me (?:he jubilado|jubile|jubilo|he retirado)\b|se (?:ha jubilado|jubilo)\b
""",
    speaker=r"(?:trabajo|pertenezco|formo|yo|me|mi|nos|lo llevo|llevo|he (?:dejado|causado|abandonado|finalizado))\b",
    signed=r"""
(?:ha|han) (?:firmado|visto|rechazado|completado|rehusado firmar|abierto) (?:el|su|tu|este|un) (?:documento|contrato|sobre|propuesta|presupuesto|acuerdo|pdf)\b
(?:documento|sobre|contrato|acuerdo|propuesta|presupuesto)(?: \S+){0,6}? (?:ha sido |fue |se ha |esta )?(?:firmad[oa] por|completad[oa]|rechazad[oa] por|firmad[oa] electronicamente|caducad[oa])\b
(?:completad[oa]|firmad[oa]|rechazad[oa]|visto):? .{0,80}(?:docusign|adobe|signaturit|firma|sign)
todos los firmantes\b|(?:proceso|solicitud) de firma\b
""",
    personal=r"""
(?:la|el|su|tu|vuestr[oa]|esta|este|nuestra|una|otra) (?:propuesta|presupuesto|oferta|cotizacion)\b|precios?\b|condiciones\b|descuento\b|contrato\b|factura\b|rebaja\b|aprobad[oa]\b|aprobamos\b|apruebo\b
(?:lo|la) (?:miro|reviso|vemos|veo|comento|estudio|hablo|miramos|revisamos|consulto|valoro|firmo|leo|leimos|lei|vi|vimos)\b
(?:te|os|le|les) (?:llamo|digo|cuento|confirmo|mando|paso|aviso|adelanto)\b|(?:acabo|acabamos) de (?:volver|regresar|llegar)\b|recien (?:vuelvo|llego|volvi|llegue|vi|la vi|lo vi)\b
(?:mandame|enviame|pasame|mandadme|enviadme|mandeme|envieme|mandenme|envienme|mandanos|envienos|pasanos|llamame|llamenme|llameme|avisame|aviseme|confirmame|dime|dame|me mandas|me envias|me pasas|me pueden|me puede|nos pueden|nos puede|me alcanzas|reenviar)\b
(?:lo|la) (?:retomamos|retomaremos|retomo|vemos|hablamos|valoramos)\b|(?:retomamos|retomar|retomemos|vemos|hablamos|seguimos) (?:\w+ )?(?:el tema|esto|el asunto|con el tema)\b|(?:llamame|llameme|llamadme|escribeme|escribime|escribame|recuerdame|recuerdeme|buscame|contactame|hablame|marcame)\b(?! al?\b)|(?:vuelve|vuelva|volve) a (?:escribirme|llamarme|escribirnos|llamarnos|contactarme)\b|(?:hablamos (?:el|la|en|cuando|a la|luego)|nos vemos|quedamos|lo dejamos|te escribo|adelante|de acuerdo|conversamos|me (?:gusta|parece|encaja|interesa|convence)|nos (?:gusta|parece|encaja|encanto|interesa|convence)|se ve bien|me quedo con|seguimos adelante)\b
(?:perdona|perdonad|perdon|perdone|disculpa|disculpad) (?:por )?(?:el|la|mi|que|no)\b|(?:el retraso|la tardanza|la demora)\b
(?:estuve|estaba|estabamos|estuvimos|he estado|hemos estado|andaba|anduve|andabamos|tuve|tenia)\b
(?:lo|la) (?:sustituyo|paso|llevo|reenvio)\b|(?:nosotros|nuestro comite|el patronato|la junta|el consejo) (?:hemos|ha) (?:acordado|decidido|aprobado|examinado)\b|as[ií] que (?:nos|me|os|te|lo|la)\b|nos vamos\b|una duda\b|a la espera\b|mi socio\b|interesad[oa]s?\b
""",
    plain=r"""
(?:hola|buenos dias|buen dia|buenas|buenas (?:tardes|noches)|que tal|estimad\w+|apreciad\w+|muy (?:senor|senora|buenas)\w*|ey|(?:muchas |mil )?gracias\b(?! (?:de antemano )?por (?!(?:su|tu|el|vuestro|la|sus|tus)? ?(?:mensaje|correo|mail|e-?mail|contact\w*|comprension|paciencia|interes|confianza|escribir\w*|comunicar\w*|ponerse|consulta|apoyo|preferir\w*|elegir\w*)))|un (?:cordial |fuerte )?(?:saludo|abrazo)|saludos?|cordial\w*|atentamente|atte|besos|abrazos?|feliz|felices|que ten(?:ga|gan|gas|gais)|disculp|sentimos|lamento|lamentamos|perdon(?:e|en)? las molestias|tel|movil|cel|ext|enviado desde|por favor|favor de|le[s]? inform\w*|te inform\w*|me permito inform\w*|buen finde|bonit[oa])\b
""",
    anybody=r"(?:senor(?:es|a|as)?|clientes?|proveedor(?:es|a)?|usuari[oa]s?|remitentes?|equipo|tod[oa]s|amig[oa]s?|colaborador(?:es)?|companer[oa]s?|ciudadan[oa]s?|socios?|pacientes?|familias?)\b",
    contrast=r"(?:pero|aunque|sin embargo|asi que)\b",
    nobody=r"noresponder|no-responder|no\.responder|noreponder",
)
