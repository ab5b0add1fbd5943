"""How offers are made in Spanish, of Spain and of America, and what only looks like one."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.proposals import ProposalPhrases

_NOUN = (
    r"(?:contra)?propuestas?|presupuestos?|ppto|pto|cotizacion(?:es)?|cotiz|ofertas?|contraoferta|proforma|pro-forma|tarifas?|tarifario|precios?|condiciones (?:economicas|comerciales|ofertadas)|"
    r"memoria valorada|hoja de encargo|plan de tratamiento|lista de precios"
)
_OFFER = r"(?:propuesta|presupuesto|cotizacion|oferta|proforma|tarifa|precio)s?"
_TO = r"(?:te|le|les|os|se)"
_IT = r"(?:lo|la|los|las)"

TABLE = ProposalPhrases(
    noun=rf"""
(?:{_NOUN})
valoracion economica
""",
    ours=rf"""
(?:nuestra|nuestro|nuestras|nuestros|mi|mis|mejor) (?:mejor |ultima )?{_OFFER}
(?:mejor|buena) {_OFFER}
""",
    paper=r"""
facturas?(?! proforma)
recibos?|albaran(?:es)?|contratos?|pedidos?|actas?|curriculum|cv|catalogos?|ficha tecnica|informes?|nominas?|boletin|constancias?|caratula bancaria|escrituras?|justificantes?
comprobantes?|extractos?|orden(?:es)? de compra|agenda|cuestionarios?|borrador|plantilla|formulario|encuesta|fotos|diplomas|certificados?|currículo|curriculo|hoja de vida
""",
    give=rf"""
adjunt(?:o|amos|a|as|os|ado|ada|ados|adas|e|en)
anex(?:o|amos|a)
(?:te|le|les|os|se lo|se la|te lo|te la|vos) (?:envio|enviamos|mando|mandamos|paso|pasamos|remito|remitimos|traslado|trasladamos|comparto|compartimos|dejo|dejamos|presento|presentamos|detallo|detallamos|facilito|facilitamos|acompano|acompanamos|reenvio|resumo|hago llegar|hacemos llegar|adelanto|entrego|entregamos|indico|indicamos|brindo|brindamos|doy|damos|alcanzo|alcanzamos)
paso a (?:detallar|remitir|enviar)\w{{0,3}}
(?:enviamos|remitimos|mandamos|compartimos|presentamos|remito|comparto|presento)
envio (?:la|el|las|los|nuestra|nuestro|mi|{_NOUN}|adjunt\w+)
va (?:la|el|mi|nuestr[oa]|adjunt\w+)
(?:hago|hacemos|haciendo|haciendole|hacerle|hacerles|hacerte|haceros) llegar
(?:aqui|aca|ahi) (?:tienes|tiene|teneis|tienen|va|van|esta|os dejo|te dejo|le dejo|te va|te mando|le mando|te paso)
encontrar(?:a|as|an|eis)
hallara
(?:he|hemos) (?:preparado|elaborado|adjuntado|dejado|subido|ajustado|actualizado|armado)
a continuacion
(?:me|nos) (?:complace|es grato)
es un placer (?:presentar|enviar|remitir|ofrecer)\w{{0,3}}
(?:tengo|tenemos) el (?:gusto|agrado|placer)
(?:queria|quiero|queremos|procedo a|procedemos a|aprovecho para|permito|permitimos) (?:hacer\w{{0,3}} llegar|enviar\w{{0,3}}|remitir\w{{0,3}}|presentar\w{{0,3}}|mandar\w{{0,3}}|compartir\w{{0,3}}|adjuntar\w{{0,3}})
(?:puedes|puede|pueden|podeis) (?:ver|consultar|descargar|revisar|aceptar|verl[oa]|firmarl[oa])
ya (?:tienes|tiene|teneis|tienen|esta|tengo|te tengo|le tengo|os tengo|les tengo)
(?:listo el|lista la|listos los|listas las)
(?:sirvase|sirvanse) encontrar
sirva (?:el|la)
os escribo con
""",
    offers=rf"""
(?:te|le|les|os) (?:ofrezco|ofrecemos|propongo|proponemos|cotizo|cotizamos|presupuesto|presupuestamos|oferto|ofertamos|armo|armamos|planteo|planteamos|sugiero|sugerimos|recomiendo|haria|hariamos|cambiamos|cambio|pongo|ponemos)
(?:cotizarle|cotizarles|cotizarte|ofrecerle|ofrecerles|ofrecerte|ofreceros|proponerle|proponerte|proponeros|ofertarle|someter a su consideracion)
(?:valoramos|ofertamos|cotizamos|presupuestamos|ofrecemos|proponemos) (?:el|la|los|las|un|una|en)
(?:te|le|les|os|se) (?:lo |la |los |las )?(?:puedo|podemos|podria|podriamos) (?:dejar|hacer|ofrecer|poner|ajustar|servir|suministrar)\w{{0,4}}
(?:puedo|podemos|podria|podriamos) (?:hacerte|hacerle|haceros|hacerles|ofrecerte|ofrecerle|dejarte|dejarle|dejaros|dejarlo|dejarla|dejartelo|dejarselo|ofrecer\w{{0,3}}|cubrir|suministrar\w{{0,3}}|mejorar\w{{0,3}})
(?:presentamos|presento) (?:nuestr[oa]|mi) .. {_OFFER}
(?:monto|importe|precio|valor) (?:ofertado|ofrecido|cotizado|propuesto)
honorarios que (?:propongo|proponemos)
(?:te|le|os|les) (?:hago|hacemos) (?:precio|un precio|un descuento|un \d)
(?:los|las|lo|la|el) que (?:te|le|os|les) (?:propongo|proponemos|ofrezco|ofrecemos)
(?:te|le|les|os) (?:paso|envio|mando|adjunto|remito|dejo|comparto) (?:la|una|nuestra|mi) valoracion
con gusto (?:te|le|les|os) (?:apoyo|ayudo|cotizo|atiendo)
(?:sacado|saque|saco|hicimos|hice|hemos hecho|he hecho) (?:las )?(?:cuentas|numeros)
(?:nuestro|el|mi) plan para
(?:renovar|renovacion de) (?:la|el|su|tu|vuestr[oa]) (?:contrato|poliza|servicio|iguala|mantenimiento|licencia|suscripcion|abono)
""",
    quotes=rf"""
(?:te|le|les|os|se) (?:{_IT} )?(?:dejo|dejamos|dejaria|dejariamos|pongo|ponemos|hago|hacemos|haria|hariamos|saco|cobro|cobramos|cobraria|bajo|bajamos|mantengo|mantenemos|alquilo|alquilamos|vendo|vendemos|rento|rentamos|arriendo|sirvo|servimos|monto|montamos|cambio|cambiamos|instalo|instalamos|arreglo|respeto|puedo dejar|podemos dejar|podria dejar|puedo hacer|podemos hacer) .. (?:en|por|a|para)
(?:te|le|les|os|se) (?:{_IT} )?(?:dejo|dejamos|pongo|ponemos|hago|hacemos|cobro|cobramos|rento|alquilo|vendo) (?:en|por|a)
(?:te|le|les|os) hago .. (?:a|en|por)
(?:te|le|les|os|nos|se)(?: te| le| les| os| nos)? (?:sale|salen|saldria|saldrian|quedaria|quedarian|queda|quedan|vale|valen|valdria|cuesta|costaria|costarian|viene a salir|vendria a salir|iria)
(?:te|le|les|os|me) (?:sale|saldria|quedaria) (?:en|por|a)
(?:se )?(?:quedaria|quedarian|saldria|saldrian|costaria|costarian|ascenderia|ascenderian|valdria|rondaria|estaria|estarian) (?:en|por|a|entre|sobre|unos|unas)
(?:sale|salen|queda|quedan) (?:en|por|a)
(?:sale|salen) (?=[\d$€]|us|s/)
(?:seria|serian|sumarian|suma|suman|sumaria|son|es) (?:de )?(?:unos |unas )?(?=[\d$€]|usd? |us\$|s/ ?\d|uf ?\d|eur|cop|mxn|mil )
(?:asciende|ascienden) a
por (?:todo|el conjunto|todo ello|los dos|las dos)
(?:tiene|tienen|tendria|tendrian) un (?:coste|costo|precio|valor|importe)
(?:vale|valen|cuesta|cuestan|baja a|sube a|pasa a|se va a|se eleva a|se estima (?:en|entre))
a razon de
(?:precio|inversion|importe|coste|costo|valor|monto|tarifa|honorarios|cuota|prima|fee|abono)(?: \w+){{0,4}} (?:es|son|seria|serian|sera|asciende|ascienden|de|queda|quedaria|baja) .. (?=[\d$€]|usd|us\$|s/|uf )
(?:o sea|es decir|en total|total|lo que da|para un total de|para un gran total de|todo) (?:serian |son |suma |de )?(?=[\d$€]|usd|us\$|s/|uf )
(?:puesto|puesta|puestos|puestas|instalad[oa]s?|colocad[oa]s?|llave en mano|todo incluido)
(?:por|en|a|de) (?:solo |solamente |unos |unas |tan solo |un total de )(?=[\d$€]|usd|us\$|s/)
habria que anadir
entre (?=[\d$€]|us\$|s/)
desde (?:solo |unos )?(?=[$€]|\d[\d.,]* ?(?:€|eur|euros))
""",
    prices=r"""
(?:precio|precios|coste|costo|costes|importe|valor|monto|total|subtotal|tarifa|tarifas|inversion|prima|cuota|cuotas|honorarios|mensualidad|mensualidades|presupuesto|base imponible|neto|fee|iguala|retainer|abono|anticipo|sena|enganche|descuento|rappel|suplemento|provision de fondos)
""",
    per=r"""
(?:la|el|al|por|a la|cada) (?:unidad|metro|m2|pieza|botella|caja|tonelada|palet|pallet|persona|mes|ano|semana|dia|hora|noche|sesion|visita|juego|kilo|kg|litro|trayecto|viaje|palabra|pagina|plaza|cabeza|cubierto|alumno|participante|asistente|usuario|empleado|trabajador|puesto|licencia|equipo|vehiculo|muestra|punto|clase|fase|tallo|paquete|pack|par|docena|rollo|saco|millar|cubo|turno|servicio|kwh|tn|ha|hectarea|jornada|residente|adulto|nino|invitado|comensal|contenedor|camion|envio|bulto|bolsa|lote|evento)
(?:cada uno|cada una|c/u|cu|uno|por cabeza|por barba|pax|p/p|pp|la ud|ud|uds)
/ ?(?:mes|ano|dia|semana|hora|h|kg|kilo|m2|m3|m|ud|uds|unidad|persona|pax|palet|pallet|noche|sesion|visita|km|kwh|tn|t|l|litro|usuario|muestra|punto|palabra|pagina|caja|botella|plaza|alumno)
(?:mensual|mensuales|anual|anuales|semanales|diarios|trimestrales|al contado|de contado)
""",
    many=r"""
(?:mil|lucas|luquitas|millones|millon|palos|gambas|k)
""",
    tax=r"""
(?:\+|mas|sin|con|antes de|excluid[oa] el|incluid[oa] el|incluye|no incluye|no incluyen) ?(?:el )?(?:iva|igic|igv|itbis|impuestos|impuesto|isv|imp)
(?:iva|igv|igic|itbis|impuestos?)(?: \(?\d{1,2} ?%\)?| del \d{1,2} ?%| al \d{1,2} ?%)? (?:incl\w*|no incl\w*|excl\w*|aparte|ya metido|metido|desglosado)
iva \(?\d{1,2}
(?:exento|exenta) de iva
base imponible
""",
    valid=r"""
(?:validez|vigencia|vigente|vigentes)
valid[oa]s? (?:hasta|por|durante|para|el|\d)
(?:oferta|precio|precios|presupuesto|propuesta|cotizacion|tarifa|tarifas|valor|valores)(?: \w+){0,3} (?:valid[oa]s?|vigentes?|caduca\w*|vence\w*|expira\w*|firmes?|garantizad[oa]s?|fij[oa]s?|vale|valen|sujeta|sujeto)
(?:mantiene|mantienen|mantenemos|mantengo|mantendran|mantendremos|respeto|respetamos|respetan|garantizo|garantizamos|sostengo|sostenemos|sostienen|congelan|congelo|guardamos|guardo|aseguro|aseguramos) .. (?:precio|precios|tarifa|tarifas|condiciones|oferta|valor|valores|importe|fecha|hasta|durante|por|solo)
mantenimiento de (?:la )?oferta
(?:se mantiene|se mantienen|se mantendran|se sostienen|se congelan)
(?:caduca|vence) (?:el|en|a)
sujeta a confirmacion
vale \d{1,3} dias
(?:este precio|estos precios|esta oferta|este valor|estos valores) .. hasta
""",
    charges=r"""
(?:te|le|les|os|lo|la|los|las) (?:cobro|cobramos|cobraria|cobrariamos|estoy cobrando|estamos cobrando|cobramos en|consigo|conseguimos|traigo|preparo|bloqueo|bloqueamos|guardo|apartamos|aparto)
(?:cobramos|cobro|cobrariamos) (?=[\d$€]|el|la|por|entre|un|una|unos|fij)
(?:mi|nuestra|nuestro|nuestros|mis) (?:minimo|maximo|tope|honorarios|minuta|tarifa|precio|precios|fee|cuota)
(?:ultima palabra|lo maximo que puedo|lo menos que puedo|por debajo (?:ya )?(?:pierdo|no)|menos de eso no|no puedo bajar|puedo bajar|bajo a|bajamos a|lo dejamos en|lo dejo en|la dejo en|la dejamos en|se queda en|se quedaria en|anda por|andaria en|rondando)
(?:por ser tu|por ser vos|por ser usted|por ser cliente)
(?:va de regalo|te regalo|le regalo|les regalo|os regalo|te obsequio|le obsequio|les obsequio|te bonifico|le bonifico|va por mi cuenta|va de mi cuenta)
(?:cuantas|cuantos|cual|cuando) (?:te|le|les|os) (?:aparto|preparo|guardo|reservo|mando|pongo)
(?:lo|la|los|las) (?:quieres|queres|quiere|quieren|quereis|activo|anado|anadimos|tramito|encargo)\b
(?:a partir de|desde) \d+ (?:unidades|personas|cajas|piezas|en adelante|te|le|bajamos|bajo)
de \d+ en adelante
""",
    settled=r"""
(?:ya )?(?:firmad[oa]s?|firmaste|firmasteis|firmo|firmaron|firmamos)
(?:como|segun|conforme|tal como) (?:lo )?(?:pactad[oa]s?|cerramos|cerrad[oa]|contratad[oa]|contrato|contrataste|el contrato|a contrato|al contrato|al convenio|el convenio|indica (?:su|tu) contrato|acordamos en)
(?:pactad[oa]s?|contratad[oa]s?|aceptaste|aceptasteis|acepto usted|aprobaste|aprobasteis|abonad[oa]s?|saldad[oa]s?|liquidad[oa]s?|cobrad[oa]s?)
(?:ya )?(?:esta|estan|queda|quedo|tiene|tienes|lo tiene|lo tienes) (?:pagad[oa]s?|pag[oa]|abonad[oa]s?|saldad[oa]s?|cubiert[oa]s?|aprobad[oa]s?|contratad[oa]s?|reservad[oa]s?|en garantia)
(?:sigue|siguen) (?:costando|valiendo|siendo|igual|al mismo precio)
(?:el|del|los|segun) (?:precio|importe|presupuesto|contrato) (?:que )?(?:aceptaste|aceptasteis|acepto|firmaste|firmasteis|firmo|contrato|vigente|de siempre|acordado|pactado|aprobado)
(?:segundo|tercer|ultimo|proximo) (?:plazo|pago)|segunda cuota|resto (?:que|del|el)|saldo (?:pendiente|lo|a)|el saldo
(?:no tiene|no tienes|no teneis) que (?:hacer|pagar|abonar) nada|no requiere accion|nada que pagar|sin cargo
(?:se aprobo|se acordo|fue aprobad[oa]|quedo aprobad[oa]|se aprueba)
(?:tu|su|vuestro) plan (?:de|actual|incluye)|en tu plan
""",
    owed=r"""
(?:tasas?|impuestos?|itp|contribuciones|tenencia|aranceles|multas?|plusvalia|tesoreria|finanzas|el consulado|la embajada|registro|estado|hacienda|sunat|sat|afip|dian|sii) .. (?:pagas|paga|pagan|pagar|debes|debe|adeuda|asciende|se ingresa|son|es|va)
(?:debes|debe|adeuda|te toca pagar|le toca pagar|les corresponde pagar|tocan|toca) (?=[\d$€]|unos|s/)
(?:mi cliente|mi clienta|mi representad[oa]|mis clientes|la demanda|demandante|juzgado|sentencia|mediacion|custodia|companer[oa] letrad[oa]|la otra parte|la contraria|pension (?:de|alimenticia))
(?:la aseguradora|la compania de seguros|el seguro|el perito|el tasador|la tasadora|el banco|la constructora|el constructor|el propietario|el dueno|la propietaria|el casero|la empresa) .. (?:reconoce|paga|pagara|valoro|valora|ha valorado|ofrece|ofrecio|pide|pidio|contesta|nos da|te ofrece|le ofrece|cobra|acepta)
(?:nos|me) (?:piden|pide|dan|da|ofrecen|ofrece|conceden|han concedido|pagaron|pagan|cobran|dieron|prestan|presta)
(?:hemos|hicimos|he|hice) (?:ofrecido|una oferta|ofrecimos)|le ofreci|ofrecimos
(?:piden|pedian|pide|pedia|quieren) (?=[\d$€]|unos)
(?:se han presentado|se presentaron|han llegado|llegaron|vinieron) (?:\w+ )?(?:empresas|ofertas|contratistas|constructoras|propuestas|licitadores)
(?:la mas barata|el mas barato|la mas cara|las demas|la otra oferta|los otros)
(?:brutos|bruto|liquidos|en mano|nomina|horas extras|convenio colectivo|paritarias|prestamo|hipoteca|prestacion)
(?:familia|cari|carino|vecinos|companeros|gordo|amor|tio|bro),
(?:bizum|a medias|entre todos|cada uno pone|ponemos|pongo yo|lo pague yo|poner (?:\d+|bote))
""",
    terms=r"""
(?:plazo|tiempo) de (?:entrega|ejecucion|fabricacion|realizacion)
(?:entrega|servicio) (?:inmediata|en|a|\d)
(?:forma|condiciones|terminos) de pago
(?:incluye|incluyen|incluid[oa]s?|no incluye|no incluyen|inclusive)
(?:aparte|gratis|sin costo|sin coste|de regalo|bonificad[oa]|por nuestra cuenta|a nuestro cargo|corre de nuestra cuenta|va de mi parte|sin permanencia|sin compromiso)
(?:porte|portes|transporte|flete|envio|montaje|instalacion|material|materiales|mano de obra|desplazamiento|viaticos|recogida|recojo) (?:y \w+ )?(?:incl\w+|gratis|pagad[oa]s?|nuestros?|aparte|peninsula|debidos)
pedido minimo|minimo (?:de )?(?:\w+ )?(?:cajas|unidades|palets|pallets|kilos|pedido|contratacion)
permanencia (?:de|minima)
desde (?:que|el|la) (?:me |nos )?(?:confirm|ok|pedido|acepta|anticipo|recepcion)\w{0,6}
garantia (?:de|total|\d)
(?:la )?mitad (?:para|al|y la otra|pa)
(?:en|a) (?:\d+|dos|tres|cuatro|seis|doce) (?:plazos|mensualidades|cuotas|pagos)
(?:lab|fob|cif|exw|ddp|dap|ex works|llave en mano|puest[oa]s? en)
(?:con|de) (?:\d+ ?% de )?(?:anticipo|adelanto|descuento|sena|senal|enganche)
(?:dto|descuento)
(?:entrega|entregan|entrego|entregamos|tienes|tiene|tendria|necesitaria|necesitariamos|lo tienes|se entregan) .. (?:\d+|una|dos|tres|cuatro|cinco|seis|ocho|diez) (?:dias|semanas|h|horas)
(?:una sola vez|unica vez|por unica vez|una vez|pago unico)
(?:tasas|aranceles|derechos|licencias|custas) .. (?:aparte|no incluid[oa]s)
""",
    starts=r"""
(?:puedo|podemos|podria|podriamos|empezamos|empezariamos|empezaria) .. (?:empezar|arrancar|comenzar|ponernos|ponerme|instalar\w*|pasarme|servir|impartirl[oa]|entregar\w*|arranque|el \d)
(?:tengo|tenemos|me queda|me quedan|nos queda|nos quedan|hay) .. (?:hueco|disponibilidad|hora|fechas|fecha|huecos|en almacen|en stock|en piso|sabados)
(?:si arrancamos|si empezamos|nos ponemos en marcha|lo ponemos en marcha|estamos disponibles|entrega inmediata)
(?:disponible|disponibles) (?:a partir|desde|los dias|en|para)
(?:lo tengo|lo tenemos|los tengo|la tengo) en (?:almacen|stock|tienda|piso|bodega)
fechas que (?:te|le|les|os) puedo
""",
    accept=rf"""
si (?:te|le|os|les|lo)(?: \w+)? (?:encaja|cuadra|parece|convence|sentido|interesa|conviene|gusta|va bien|sirve|aceptas?|acepta|apetece)
(?:te|le|os|les) (?:encaja|cuadra|convence|sirve|cierra|va bien|parece bien|animas|anima|animais)
(?:en caso de) (?:aceptar|aceptacion|conformidad|estar)
si (?:usted )?(?:esta\w* )(?:conforme|de acuerdo|interesad[oa]s?)
(?:acepta|acepte|aceptar|aceptan|apruebas|aprueba) (?:el|la) {_OFFER}
(?:devolver|devuelva|devuelvan|devuelvame|devuelvanos|devuelvan|envien|remit\w+|mand\w+|reenvi\w+) .. firmad[oa]
(?:para aceptar|para confirmar|para reservar|para apartar|firmarl[oa])
(?:quedo|quedamos|queda|sigo|quedando) .. (?:espera|pendientes?|atent[oa]s?|al pendiente|disposicion) .. (?:su|sus|tu|tus|vuestr\w+|confirmacion|comentarios|decision|lo que)
quedo (?:al pendiente|pendiente|a la espera)
(?:que te parece|que le parece|que os parece|como lo ves|como lo ve|como lo veis|te parece|le parece|os parece)
(?:ya )?me (?:diras|diran|dira|dices|dicen|dice|decis|confirmas|confirma|avisas|avisa|cuentas|dices algo)
(?:dime|digame|diganme|decidme|decime|avisame|aviseme|avisenme|confirmame|confirmeme|confirmenme|cuentanos|cuentame|contame|confirme|confirmad|avisad) .. (?:si|que|cual|cuanto|cuantos|algo|por|para|hasta|antes|cuando|y|donde)
(?:avisame|aviseme|avisenme|confirmame|confirmeme|avisa|confirma|dime|decime|decidme)
(?:le |te |se lo |te lo |os lo |os |les )(?:reservo|reservamos|apunto|apuntamos|agendo|agendamos|tramito|preparo|llamo|separo|apartamos|aparto|hago llegar|armo)
si (?:te|le|les|os|lo)? ?(?:da|das|dan|me das|me da|nos da|le das) .. (?:luz verde|visto bueno|ok|conformidad|vamos|si)
si (?:dices|me dices|dice|me dice|decis|confirmas|confirma|lo confirma|lo confirmas|firmas|firma|firmais|me firmas)
(?:necesito|necesitamos|necesitaria|necesitariamos|solicitamos|esperamos|espero) (?:\w+ ){{0,2}}(?:su|tu|vuestra) (?:conformidad|confirmacion|respuesta|decision|aprobacion|ok|visto bueno)
(?:con|basta) (?:solo )?(?:su|tu) respuesta
(?:tu|usted|vos|vosotros|ustedes) (?:diras|dira|veras|vera|direis)
le seguimos
(?:cual|cuanto|cuantos) .. (?:te tinca|prefieres|prefiere|te conviene|le conviene|quieres)
dime cuanto
""",
    choice=r"""
(?:opcion|alternativa|variante|version|modalidad|paquete|pack|plan|tarifa) (?:[a-d1-9]|uno|dos|tres|basic[oa]|pro|premium|plus|estandar|standard|completo|mini|bronce|plata|oro|economic[oa])
(?:si prefiere|si prefieres|si lo prefier\w+|si lo quer\w+|si lo quieres|si los quieres|si la quieres|si quieres|si gusta|si pasas|si pagas|si coges|si coge|si lo hacemos|si haces|si quereis|si nos|si le agrega|si inicia)
(?:la alternativa|otra opcion|dos opciones|tres opciones|varias opciones|la opcion)
(?:opcional|opcionalmente|a elegir)
(?:o bien|o si)
""",
    asked=r"""
(?:tal y )?como (?:hablamos|quedamos|comentamos|acordamos|conversamos|platicamos|te comente|le comente|te dije|me pediste|me pidio|vimos)
segun (?:lo )?(?:hablado|comentado|acordado|conversado|solicitado|pedido|su solicitud|tu valoracion)
(?:te|le|os) (?:mando|envio|paso) lo (?:hablado|comentado|acordado)
(?:solicitad|pedid|acordad)[oa]s?
que (?:me|nos) (?:pediste|pidio|pidieron|solicit\w+|pediais|pedias|pedisteis|encargaste)
en (?:respuesta|contestacion|atencion|relacion) (?:a|con) (?:su|tu|vuestra) (?:consulta|solicitud|peticion|interes|llamada|correo|mensaje|invitacion)
(?:tras|despues de) (?:la|nuestra|su|tu|vuestra) (?:visita|reunion|llamada|conversacion|charla)
(?:gracias|agradecemos|agradezco) .. (?:interes|consulta|confianza|visita|solicitud|pensar en nosotros|contactar\w*|recibirnos|tiempo)
(?:hemos|he) (?:visto|estado mirando|mirado|revisado|estudiado|medido|calculado)
en seguimiento a
(?:fue un gusto|un gusto haber|me alegro mucho|encantado de)
""",
    asks=rf"""
(?:necesito|necesitamos|necesitaria|necesitariamos|solicito|solicitamos|quisiera|quisieramos|queria|queriamos|busco|buscamos|urge|requerimos|requiero|me gustaria (?:recibir|pedir|solicitar|tener)|nos gustaria (?:recibir|pedir|solicitar|tener)) .. (?:un |una |el |la |los |las |de |que )?(?:{_NOUN}|presupuestar|cotizar|me (?:pas|envi|cotic|presup)\w+|nos (?:pas|envi|cotic|presup|oferten)\w+)
(?:me|nos) (?:puede|puedes|podria|podrias|pueden|podrian|podeis|podriais|puedes|podes|enviais|pasais|pasas|envias|mandas|pasan|mandan|envian|envieis|enviaseis|enviarais|hagan|haga|hagais|das|dan|da|dais|cotizas|cotizan|cotiza|haces|haceis) .. (?:{_NOUN}|cotizar|presupuestar)
(?:envia|manda|pasa|envie|mande|pase|enviad|mandad|pasad|remita|cotice|coticen|presupueste|cotiza)(?:me|nos)
favor de (?:cotizar|enviar|mandar|pasar)\w{{0,4}}
cotizarme|cotizarnos|presupuestarme|presupuestarnos|ofertarnos|ofertarme
(?:pedir|solicitar|pido|pedimos|solicitud de|peticion de|pedido de) (?:un |una |de )?(?:{_NOUN})
(?:rogamos|ruego|agradeceria|agradeceriamos|agradecere|agradeceremos) .. (?:indiquen|indique|envien|envie|coticen|oferten|presupuesto|precio|oferta|cotizacion)
(?:a como|a cuanto|cuanto|por cuanto) (?:me|nos) (?:sale|saldria|cuesta|costaria|cobras|cobrais|cobran|dejas|dejais|lo dejas)
(?:cual|cuales) (?:es|seria|serian|son) .. (?:precio|coste|costo|tarifa|presupuesto)
que precio (?:me|nos|tiene|tendria)
(?:fecha|plazo) (?:limite )?(?:de|para) (?:la )?(?:recepcion|presentacion|presentar|recibir) .. (?:ofertas?|propuestas?)
estimados proveedores
(?:presupuesto maximo|licitamos|sacamos a concurso)
(?:me|nos) (?:lo|la) (?:cotizo|cotizaron|dieron|dejaron|vendieron) (?:a|en)
os hago pedido|le hago (?:el |un )?pedido|les hago (?:el |un )?pedido
te estoy pidiendo presupuesto
""",
    takes=rf"""
(?:acepto|aceptamos|aprobamos|apruebo|rechazamos|rechazo|descartamos|declinamos) (?:el|la|los|las|su|tu|vuestr[oa]|este|esta)
(?:{_NOUN}) (?:ya )?(?:aceptad[oa]s?|aprobad[oa]s?|firmad[oa]s?|rechazad[oa]s?)
(?:aceptad[oa]|aprobad[oa]) (?:el|la|su|tu|vuestr[oa]) (?:{_NOUN})
(?:acepto|aceptado|aprobado|ganad[oa]|aceptaron|acept[oa]) .. (?:{_NOUN})
(?:tu|su|vuestr[oa]|sus|tus) (?:{_NOUN}) .. (?:es|esta|estan|nos parece|me parece|se nos va|queda|resulta) .. (?:alt[oa]|car[oa]|elevad[oa]|fuera|bien|juicios[oa]|perfect[oa])
(?:vi|vimos|hemos visto|he visto|recibi|recibimos|revise|revisamos|nos llego|me llego) (?:su|tu|vuestr[oa]) (?:{_NOUN})
(?:esta|es) un poco (?:alt[oa]|car[oa])
fuera de (?:nuestro |mi )?presupuesto
(?:podeis|puedes|pueden|podriais|podrias|podrian|puede) (?:ajustar|mejorar|bajar|rebajar|hacer algo)\w{{0,3}}
(?:si|a ver si) (?:me |nos )?(?:la|lo) (?:puedes|podeis|pueden|puede) (?:dejar|bajar|ajustar)
(?:estamos|estoy) conformes?
se autoriza (?:la|el)
si (?:lo |la |nos lo |me lo |nos la |me la )?(?:dejas|dejais|deja|bajas|bajais|baja|llegas|llegais|llegan|ajustas|ajustais|rebajas|mejoras) .. (?:firm|cerr|hac|adelante|acept|lo cog|compr)\w{{0,6}}
(?:hemos|he) comparado (?:tu|su|vuestr[oa])
(?:es|nos parece|me parece) (?:mucho|demasiado|carisim[oa])
(?:adjunt\w+|envio|enviamos|va) (?:la |el )?(?:orden de|oc|os|odc)
(?:adelante con|seguimos adelante|dale para adelante|mandeme|mandame|enviame|envieme|reservanos|reservame)
(?:orden de compra|nuestro pedido|hacer el pedido|confirmamos el pedido) (?:n|num|numero|no|adjunt\w+|\d)
(?:me gustaria|queremos|quiero) (?:apuntarme|comprar|contratar|comprarl[oa])
(?:lo|la) (?:hablo|reviso|consulto|comento|veo|estudio|valoro|revisamos|consultamos|comentamos|estudiamos|vemos|valoramos) (?:con|y|internamente|en)
(?:me|nos) (?:van bien|va bien|interesa vuestr[oa]|interesa su|interesa tu)
no (?:la |lo |los |las )?(?:voy|vamos) a (?:necesitar|contratar|comprar|seguir)
no puedo aceptar
no (?:nos|me) interesa
conseguimos|consegui .. prestad[oa]
(?:que|de lo que) (?:quedamos|me cotizo|me cotizaron|me presupuesto)
""",
    thanks=rf"""
(?:gracias por|agradezco|agradecemos|te agradezco|le agradezco|os agradezco) .. (?:su|tu|vuestr[oa]|la|el|las|los) (?:{_NOUN})
(?:hemos recibido|he recibido|recibi|recibimos|acuso recibo de|recibid[oa]) .. (?:{_NOUN})
gracias por (?:aceptar|confirmar|la confianza depositada|elegirnos|vuestro pedido|su pedido|tu pedido)
""",
    recalls=rf"""
que (?:ya )?(?:te|le|les|os|se la|se lo)? ?(?:envie|mande|pase|remiti|presente|adelante|deje|hice llegar|enviamos|mandamos|remitimos|pasamos|presentamos|hicimos llegar|entregue|comente|habiamos enviado|habia enviado) .. (?:el|la|hace|ayer|antes|en|por|pasad[oa]|semana|anteayer|dias)
(?:lo|la|el|los) que (?:te|le|les|os) (?:envie|mande|pase|remiti|presente|enviamos|mandamos|remitimos|pasamos)
(?:enviad[oa]|mandad[oa]|remitid[oa]|presentad[oa]|entregad[oa]) (?:el|la|hace|con fecha|ayer|en su dia|previamente|anteriormente)
(?:respecto|respecto a|respecto de|acerca de|sobre|con relacion a|en relacion a|en relacion con|referente a|en cuanto a) (?:al|la|el|nuestra|nuestro|mi) (?:{_NOUN})
(?:pudiste|pudieron|pudo|pudisteis|has podido|ha podido|han podido|habeis podido|tuviste|tuvieron|tuvo|alcanzaron|alcanzaste|lograste|ha tenido|has tenido|han tenido|habeis tenido) .. (?:ver|revisar|checar|echar|echarle|mirar|leer|charlar|valorar|hablar|ocasion|oportunidad|tiempo|chance|estudiar|revisarl[oa]|verl[oa]|mirarl[oa])
(?:ya )?(?:viste|vieron|visteis|has visto|revisaste) (?:la|el|mi|nuestr[oa]|lo de)
(?:alguna|hay|tienes|teneis|tiene|tienen|sabes|sabeis|saben|sabe|tenemos) .. (?:novedad|novedades|noticia|noticias|algo de)
(?:seguimiento|recordatorio|recordarle|recordarte|recordarles|le recuerdo|te recuerdo|retomar|retomo|reenvio|insisto|hola de nuevo)
(?:hablar|comentar|revisar|ver|repasar|discutir) (?:de |sobre )?(?:la|el|nuestra|vuestra|tu|su) (?:{_NOUN})
entonces que (?:dices|dice|decis|me dices)
(?:sigue|siguen) (?:en pie|vigente)
(?:duda|dudas|pregunta|preguntas) (?:sobre|con|de|respecto|acerca) .. (?:{_NOUN})
""",
    later=rf"""
(?:te|le|les|os) (?:enviare|mandare|pasare|remitire|hare llegar|presentare|preparare|enviaremos|mandaremos|pasaremos|haremos llegar|remitiremos|presentaremos|prepararemos|cotizare|cotizaremos|armare)
(?:voy|vamos) a (?:enviar|mandar|pasar|preparar|hacer|elaborar|remitir|presentar|armar)\w{{0,4}}
(?:enviaremos|mandaremos|prepararemos|estoy preparando|estoy terminando|estoy acabando|estoy elaborando|estamos preparando|estamos elaborando|estamos terminando|estamos trabajando)
en cuanto (?:la|lo|tenga|pueda|tengamos|termine)
(?:cuando|una vez) (?:la|lo) (?:tenga|termine)
(?:puedo|podemos|podria|podriamos) (?:enviar|mandar|pasar|preparar|elaborar|armar)\w{{0,4}}
(?:quieres|quiere|quieren|quereis) que (?:te|le|les|os)
si (?:quieres|quiere|lo desea|te interesa|le interesa|quereis|quieren),? (?:te|le|les|os) (?:preparo|puedo preparar|paso|envio|mando|hago|elaboro)
antes de (?:enviar|mandar|presentar|cotizar|presupuestar)\w{{0,4}}
para (?:poder )?(?:enviar|preparar|hacer|mandar|elaborar|cotizar|presupuestar)\w{{0,4}}
(?:te|le|les|os) (?:mando|envio|paso|hago|preparo|armo|remito) .. (?:{_NOUN}) .. (?:manana|semana|lunes|martes|miercoles|jueves|viernes|luego|tarde|dias|sin falta|pronto|breve)
(?:{_NOUN}) .. (?:te|se|le|os|les) (?:lo|la|los|las) (?:mando|envio|paso|tengo|hago|preparo|remito) .. (?:manana|semana|lunes|martes|miercoles|jueves|viernes|luego|tarde|dias|sin falta|pronto|breve|el|la|a)
(?:manana|el lunes|el martes|el miercoles|el jueves|el viernes|la semana que viene|la proxima semana|luego|esta tarde|en breve|en los proximos dias|hoy mismo) .. (?:te|le|os|les|la|lo) .. (?:mando|envio|paso|tiene|tienes|hago|remito|preparo)
(?:disculpe|disculpa|perdona|perdone) que (?:no|aun|todavia) .. (?:mandado|enviado|pasado)
(?:con eso|con estos datos|asi) (?:les|te|le|os) (?:preparo|cotizo|paso|armo|hago)
(?:pueda|podamos) (?:armarle|armarte|prepararle|prepararte|cotizarle)
""",
    refuses=r"""
no (?:podemos|puedo|vamos a|nos es posible|presentaremos|ofertaremos|me es posible) .. (?:oferta|presupuesto|propuesta|ofertar|presupuestar|cotizar|presentar|aceptar|atender|ofrecer)\w{0,3}
(?:lamentamos|lamento|sentimos) .. (?:decir\w*|comunicar\w*|informar\w*|no|que)
no (?:adjunto|adjuntamos|te envio|le envio)
no (?:lo |la |los |las )?(?:vendemos|trabajamos|hacemos|tenemos) (?:nosotros|ese|esa|eso|por)
""",
    billing=r"""
(?:factura|facturas)(?! proforma)
fra\b
alta (?:de|como) proveedor(?:es)?
(?:el |su )?pago de (?:la|el|los|las|su) (?:oc|orden|factura|cuota|pedido|recibo)
(?:pendiente|pendientes) de (?:pago|abono|cobro)
(?:fecha de pago|fecha de vencimiento|comprobante de|justificante de|cuenta de cobro|estado de pago|estado de cuenta|orden de pago|nota de cargo|impagad[oa]s?|recibo|recibos|devuelto por|regularic\w+|regularizase|moroso|mora|saldo pendiente|queda pendiente|resto del pago|el resto que son|traspaso)
venci[oe]ron|vencio (?:el|la)|ha vencido|vencida
(?:transferencia|pago|ingreso|deposito|senal|anticipo|sena) (?:realizad[oa]|recibid[oa]|efectuad[oa]|hech[oa])
(?:recibid[oa]s?|recibi|recibimos) (?:los|el|la|las|su|tu|vuestr[oa]) .. (?:senal|pago|transferencia|anticipo|deposito|sena|ingreso)
(?:ya )?(?:te|le|os|les) he hecho (?:la )?(?:transferencia|ingreso|bizum)
(?:nos|me) (?:deben|debeis|debes|debe)
(?:modelo \d{3}|te sale a pagar|le sale a pagar|a ingresar|domicili\w+|hacienda|declaracion)
(?:cobro|reembolso|devolucion) (?:de|del|por)
indemnizacion|finiquito|siniestro|deducible
bonificacion por
""",
    ordered=r"""
(?:albaran|albaranes|remito \d|guia de remision)
(?:confirmo|confirmamos|confirmado|confirmarle|confirmarte) (?:el|su|tu|vuestro|tu) (?:pedido|encargo|reserva)
pedido (?:confirmado|n|num|numero|no|\d+)
confirmacion (?:de|del) pedido
(?:contrato|acuerdo) (?:ya )?firmado|contrato para (?:su|tu) firma
(?:ya )?(?:estan|esta) (?:listos?|listas?) (?:tu|tus|su|sus|para recoger)
(?:ya )?(?:salio|salieron|despache|despachamos|enviado el pedido|entregad[oa]s? hoy)
(?:se retrasa|el retraso (?:de|en) (?:su|tu|vuestro|el) (?:pedido|encargo|entrega)|lleva retraso)
(?:tu|su|vuestro) pedido
(?:la fecha ya es|queda reservad[oa]|reserva confirmada)
(?:ha sido un gusto|fue un gusto|un placer) (?:trabajar|atender)\w*
""",
    job=r"""
(?:oferta|ofertas|propuesta|propuestas) (?:de (?:empleo|trabajo|practicas|beca|contratacion)|laboral\w*)
(?:salario|sueldo|remuneracion|retribucion|aspiracion salarial|pretensiones|pretension salarial) .. (?:de|es|rondan|bruto|liquido|mensual|\d|s/|\$)
(?:curriculum|curriculo|candidatura|vacante|postularme|postulo|postulacion|hoja de vida|relacion de dependencia|en planilla|contrato indefinido|jornada completa|jornada de|incorporacion inmediata|entrevista de trabajo|recepcion de cv|enviar cv|leimos tu cv|tu cv|mi cv|hora catedra)
(?:ofrecerme|me dirijo a ustedes para) (?:como|ofrecerme)
busqueda: |convocatoria:
pretensiones salariales
""",
    elsewhere=r"""
(?:propuesta|propuestas|proposicion) (?:de|del|para (?:el|la|un|una)) (?:libro|ley|tesis|tfg|tfm|doctorado|investigacion|temario|tema|menu del dia|calendario|acta|nombre|logo|cena|comida|ponencia|comunicacion|articulo|matrimonio|orden del dia|taller para el congreso|norma|reglamento|estatutos|plan de estudios|resolucion|convenio)
(?:oferta|propuesta) (?:formativa|publicada|didactica|docente|cultural|academica)
te casas conmigo|casarte conmigo|os casais conmigo
(?:capitulo de muestra|manuscrito|editorial|editores|su coleccion|ponencia|congreso cientifico|convocatoria de becas|beca|tribunal|tutor|mi tesis|estimados editores)
presupuesto (?:anual|departament\w*|del departamento|de marketing|general|municipal|familiar|interno|del ano|del ejercicio|participativo|de gastos|de tesoreria|para el ano|del estado)
(?:juntar|fusion de|asociarnos) (?:los|las)? ?(?:dos )?(?:estudios|despachos|empresas)
junta de aclaraciones|dudas sobre (?:el|los) pliegos?
""",
    meeting=r"""
(?:propuesta|propuestas|propongo|proponemos|propondria) .. (?:fecha|fechas|dia|dias|hora|horario|horarios|reunion|llamada|videollamada|que nos veamos|vernos|quedar|agenda|orden del dia)
(?:te|le|les|os) (?:propongo|proponemos) (?:el|que|para el|este|esta) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|\d|nos|tengamos|hablemos|manana|proxim[oa])
(?:comemos|almorzamos|cenamos|tomamos un cafe|desayunamos|un cafe|nos vemos|quedamos a comer)
(?:confirmad[oa]|confirmo|confirmamos) (?:el|la|para el|visita|reunion|asistencia|cita) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|\d|visita|reunion|cita)
""",
    inside=r"""
(?:interno|chicos,|hola equipo,? (?:necesito|podeis|revisad|mirad)|equipo, (?:podeis|necesito|revisad|por favor))
(?:antes de) (?:enviarsel[oa]|mandarsel[oa]|pasarsel[oa])
(?:se la|se lo) (?:mando|envio|paso) yo
(?:preparame|armate|armame|pasamela|pasamelo|echale un vistazo antes|dale una vuelta antes|revisa esto antes)
si (?:protestan|aprietan|regatean|se quejan|preguntan)
(?:como mucho|como minimo) (?:bajales|bajale|baja|podemos bajar)
(?:el|la|al) cliente (?:me|nos|quiere|pide|acepto|ha)
(?:nuestro|el) margen|con la comision
borrador (?:de la|del|de)
con esto ajusta
ni se te ocurra
""",
    crowd=r"""
(?:apreciado|estimado|querido|apreciados|estimados|queridos) (?:cliente|clientes|socio|socios|suscriptor|suscriptores|amigo|amigos|usuario|usuarios|vecinos|asociados|afiliados)
(?:darse de baja|date de baja|darte de baja|dejar de recibir|no quieres recibir|no desea recibir|no quieres mas correos|recibir mas correos|recibir nuestras promociones|haz clic|da clic|clic aqui|ver en el navegador)
(?:boletin (?:de|del|informativo|mensual|semanal|\w+ \w+)|newsletter|black friday|cyber monday|buen fin|ofertas? de la semana|ofertas? del mes|ofertas? especial(?:es)?|promocion valida|hasta agotar|compra ya|visita nuestra (?:web|tienda))
(?:le|les|os|te) (?:informamos|comunicamos) (?:de )?que .. (?:a partir|tarifa|tarifas|precio|precios|abono|cuota|el)
a partir del? .. (?:nuestra|la|el|las|los) .. (?:tarifa|tarifas|abono|precios|cuota) .. (?:se incrementa|pasa|pasara|sube|subira|aumenta)
(?:pasara a ser|se incrementan?|pasa a) (?:de|un|\d)
ajuste de su contrato
todos (?:nuestros|los) clientes
""",
    private=r"""
(?:gastos de viaje|gastos de la semana|gastos del mes|gastos viaje|nota de gastos|hoja de gastos|dietas y|gasoil \d|peajes \d|mis gastos|tickets van)
(?:alquiler del? (?:local|piso|depto|departamento|casa|diciembre|enero|mes)|la comunidad|el casero|la prepaga|la hipoteca)
(?:mama|papa|mi vieja|mi viejo|mi hermano|mi hermana|tu hermano|la abuela|el nene|mi amor|mi vida|te quiero|besitos a todos|mi mujer|mi marido|aguinaldo|nomina de)
(?:extracto|saldo|comision) (?:de|del|bancari[oa]|duplicada)
(?:me|nos) (?:la|lo) (?:dejan|dejaron|vende|venden|regalan) (?:en|por|a)
(?:asado|barbacoa|partido|cumple|cumpleanos|finde|domingo comemos|cheves) (?:en|del|de|el)
(?:la noticia|el articulo|el periodico) .. (?:sobre|de|del|que|dice)
(?:subvencion|ayuda|ayudas) (?:de hasta|concedida|concedido|publica|del gobierno)
(?:han|ha) concedido la (?:ayuda|subvencion|beca)
""",
    claim=r"""
(?:reclamo|reclamacion|queja|denuncia|siniestro|incidencia|averia|desperfecto|desperfectos|dano|danos|recurrir|recurso de|multa|expediente sancionador|indemnizacion)
(?:no estoy content[oa]|no estamos content[oa]s|exijo|exigimos|devolucion del (?:dinero|importe)|quiero mi dinero|hoja de reclamaciones)
(?:ticket|caso|incidencia) (?:n|num|numero|#|\d)
(?:esta en garantia|firmware|reinici\w+|actualizad[oa] en remoto|el manual con|equipo de soporte|soporte tecnico)
(?:llegaron|llego|vino|vinieron) .. (?:rot[oa]s?|defectuos[oa]s?|danad[oa]s?|mal)
""",
    others=r"""
(?:nos|me) (?:ha|han|has|habia|habian) (?:enviado|mandado|pasado|hecho llegar|presupuestado|cotizado|pedido)
(?:nos|me) (?:envia|manda|pasa|envian|mandan|pide|piden|cobra|cobran|pidio|pidieron|ofrece|ofrecen|propone|proponen) (?:el|la|un|una|los|las|en|por|\d)
(?:lo|de lo) que (?:nos|me) (?:pide|piden|ofrece|ofrecen|propone|cobra|cobran|han)
lo que (?:cobran|piden) (?:por|otros)
(?:del|de los|de otros|nuestro|otro) proveedor(?:es)?
(?:otros|la competencia|otra empresa|otra agencia|la agencia|un conocido|a un amigo|la otra) .. (?:cobran|pide|pidio|pide|cobro|ofrecio|presupuesto|cobraban)
(?:le|les) (?:pidio|pidieron|cobraron|cobro)
(?:para tu informacion|mira lo que|ahi abajo|mas abajo te)
(?:le|te) reenvio (?:lo|el|la)
recibid[oa] (?:de|del)
(?:en la web|en otra parte|por ahi|en el mercado) (?:pone|las vi|lo vi|esta a|se ve)
presupuesto la (?:reposicion|reparacion)
""",
    revised=rf"""
(?:{_NOUN}) (?:\w+ )?(?:revisad[oa]|actualizad[oa]|corregid[oa]|modificad[oa]|ajustad[oa]|mejorad[oa]|rectificad[oa]|definitiv[oa])
(?:nueva|segunda|ultima) (?:version|propuesta|oferta|cotizacion)
nuevo presupuesto
version (?:revisada|actualizada|corregida|final|[2-9])
(?:he|hemos) (?:ajustado|actualizado|revisado|corregido|modificado|rebajado) (?:el|la|los|las|un|algo|nuestr[oa]|esto)
con los (?:cambios|ajustes)
cambio de .. respecto a lo
""",
    worth="propuest contrapropuest presupuest ppto pto proforma pro-forma precio pesos ofert cotiz cot- condicion tarif valoraci memoria honorari hoja encargo iva igv mil millon lucas soles cuota inversi inversión coste costo iguala fee tratamiento euros dólares dolares prima mensual",
    yours="su|sus|tu|tus|vuestra|vuestro|vuestras",
    articles="la|el|cada|por",
)
