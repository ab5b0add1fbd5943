"""What people write in the made-up mailbox, in Spanish."""
# ruff: noqa: E501

from __future__ import annotations

WHATS = (
    "la renovación de la centralita",
    "el mantenimiento de los ascensores",
    "la reforma de los aseos de planta baja",
    "la web nueva",
    "el curso de prevención para veinte personas",
    "la instalación de placas solares",
    "la limpieza de las oficinas",
    "el catering de la jornada",
    "la auditoría de accesos",
    "el rediseño del catálogo",
    "la climatización de la nave",
    "la gestión de nóminas",
    "las estanterías del almacén",
    "el cambio de luminarias",
    "el plan de medios de otoño",
    "la traducción de los manuales",
    "el alquiler de dos carretillas",
    "la migración del correo",
    "el vallado de la parcela",
    "la campaña de buzoneo",
)
FIRST = (
    "Marta",
    "Íñigo",
    "Rocío",
    "Álvaro",
    "Nuria",
    "Sergio",
    "Begoña",
    "Raúl",
    "Inés",
    "Joaquín",
    "Pilar",
    "Andrés",
    "Noelia",
    "Fermín",
    "Lourdes",
    "Héctor",
    "Amaia",
    "Gonzalo",
    "Sonia",
    "Ramón",
)
LAST = (
    "Gil",
    "Arana",
    "Peña",
    "Cebrián",
    "Olmedo",
    "Núñez",
    "Sagasta",
    "Roldán",
    "Vidal",
    "Castaño",
    "Ferrer",
    "Ibáñez",
    "Lago",
    "Montes",
    "Quesada",
    "Robles",
    "Tejero",
    "Uría",
    "Valls",
    "Zamora",
)
COMPANIES = (
    "hotelcala",
    "bodegaslerma",
    "talleresurola",
    "clinicaduero",
    "colegiopinar",
    "cafesnorte",
    "muebleslago",
    "gruposerena",
    "panaderiasol",
    "aceitesjara",
    "logisticaebro",
    "farmaciasreal",
    "viverosmonte",
    "imprentaluz",
    "conservasria",
    "ferreteriasur",
    "camposverdes",
    "textilvela",
)
SUBJECTS = (
    "Propuesta para {what}",
    "Presupuesto {ref}: {what}",
    "Presupuesto para {what}",
    "Nuestra propuesta: {what}",
    "Oferta {ref} – {what}",
    "Cotización de {what}",
    "Presupuesto de {what} ({ref})",
    "Lo que hablamos sobre {what}",
)
ASKS = (
    ("Consulta", "Buenos días:\n\nEstamos pensando en {what}. ¿Nos podríais hacer un presupuesto?\n\nGracias,\n{first}"),
    (
        "Petición de presupuesto",
        "Hola, {me}:\n\nMe han dado tu contacto. Necesitaríamos precio para {what}, a ser posible esta semana.\n\nUn saludo,\n{first}",
    ),
    (
        "Información",
        "Hola:\n\n¿Trabajáis con empresas de nuestro tamaño? Queremos contratar {what} y estamos comparando.\n\n{first}",
    ),
    (
        "Visita de ayer",
        "Hola, {me}:\n\nGracias por venir ayer. Quedo a la espera de los números para {what}.\n\nSaludos,\n{first}",
    ),
)
PROPOSALS = (
    "Hola, {first}:\n\nTe paso la propuesta para {what}. El importe total es de {amount} más IVA y la validez, hasta el {valid}.\n\nCualquier duda, me dices.\n\nUn saludo,\n{me}",
    "Buenos días, {first}:\n\nTal y como quedamos, adjunto el presupuesto {ref} para {what}. Asciende a {amount}, impuestos no incluidos. Los plazos vienen en la segunda página.\n\nQuedo a tu disposición.\n{me}",
    "Estimada/o {first}:\n\nLe remito nuestra oferta {ref} correspondiente a {what}, por un importe de {amount} (IVA aparte). La oferta es válida hasta el {valid}.\n\nAtentamente,\n{me}",
    "Hola, {first}, ¿qué tal?\n\nYa tengo los números: {what} se quedaría en {amount}, con todo lo que comentamos por teléfono. Podríamos empezar en {weeks} semanas.\n\n¿Cómo lo ves?\n\n{me}",
    "Buenas tardes:\n\nGracias por contar con nosotros. Para {what} os proponemos lo siguiente:\n\n- Trabajo completo, materiales incluidos\n- Un año de garantía\n- Precio cerrado: {amount} + IVA\n\nSi os encaja, solo tenéis que devolver firmado el documento adjunto.\n\nUn saludo,\n{me}",
    "Hola, {first}:\n\nHe preparado dos opciones para {what}; la que te recomiendo sale por {amount}. En el PDF tienes el detalle y las condiciones de pago.\n\nQuedo pendiente de lo que me digas.\n\nUn abrazo,\n{me}",
    "Muy buenas, {first}:\n\nDespués de la visita te envío la valoración de {what}. Total: {amount}. Incluye desplazamientos y retirada del material antiguo.\n\nPrecio garantizado hasta el {valid}.\n\nSaludos,\n{me}",
    "Hola, {first}:\n\nAquí va la cotización que me pedías ({ref}): {amount} por {what}. El plazo de entrega es de unas {weeks} semanas desde el pedido.\n\nGracias y un saludo,\n{me}",
    "Estimado cliente:\n\nEn respuesta a su solicitud, le hacemos llegar presupuesto para {what}:\n\n    Base imponible: {amount}\n    Validez: {valid}\n    Referencia: {ref}\n\nSin otro particular, reciba un cordial saludo.\n{me}",
    "{first}, te dejo la propuesta económica para {what}.\n\nSerían {amount} al año, facturados por trimestres. Sin permanencia.\n\nSi quieres la repasamos juntos el jueves.\n\n{me}",
    "Hola, {first}:\n\nComo te adelanté, para {what} podemos ofreceros {amount} (IVA no incluido), un 8 % menos que el año pasado. Os mantenemos el mismo equipo.\n\n¿Lo cerramos?\n\nUn saludo,\n{me}",
    "Buenos días:\n\nAdjunto encontrarán la propuesta {ref}. Contempla {what} llave en mano por {amount}, puesta en marcha incluida.\n\nLes agradecería que me confirmasen la recepción.\n\nAtentamente,\n{me}",
    "Hola:\n\nOs mando la oferta revisada por nuestro técnico para {what}: {amount}. Si la aprobáis antes del {valid} podemos entrar en la agenda del mes que viene.\n\nGracias,\n{me}",
    "Buenas, {first}:\n\nLo prometido: presupuesto de {what} en el adjunto. En números redondos son {amount}, y la mitad se paga al terminar.\n\nYa me contarás.\n\n{me}",
)
FOLLOW_UPS = (
    "Hola, {first}:\n\n¿Has podido mirar lo que te mandé? Si te falta algún dato, te lo paso hoy mismo.\n\nUn saludo,\n{me}",
    "Buenos días, {first}:\n\nTe escribo por si se te quedó traspapelado mi correo anterior. ¿Lo comentamos esta semana?\n\n{me}",
    "Hola de nuevo:\n\nSolo quería saber si habéis tomado alguna decisión.\n\nGracias,\n{me}",
    "{first}, ¿qué os ha parecido? Si hay algo que ajustar, dímelo con confianza.\n\n{me}",
    "Hola, {first}:\n\nRetomo este hilo por si te viene bien que te llame el martes.\n\nSaludos,\n{me}",
    "Buenas tardes:\n\n¿Alguna novedad por vuestra parte? Quedo a la espera.\n\n{me}",
)
ANSWERS = (
    "Hola, {me}:\n\nNos parece bien, adelante. ¿Cuándo podríais empezar?\n\nUn saludo,\n{first}",
    "Buenos días:\n\nAceptamos la propuesta. Os paso el pedido a lo largo de la mañana.\n\n{first}",
    "Hola:\n\nGracias por el trabajo, pero al final lo vamos a hacer con otra empresa.\n\nSuerte,\n{first}",
    "Hola, {me}:\n\nRecibido. Lo tengo que ver con mi socio y te digo algo la semana que viene.\n\n{first}",
    "Buenas:\n\n¿El precio incluye la instalación? ¿Y se puede pagar en dos veces?\n\nGracias,\n{first}",
    "Hola:\n\nSe nos va de presupuesto. Si pudierais bajar un poco, lo estudiamos.\n\n{first}",
    "Perfecto, {me}. Mándame el contrato y lo firmo.\n\n{first}",
    "Gracias por el envío. De momento lo dejamos aparcado hasta después del verano.\n\nUn saludo,\n{first}",
    "Hola, {me}:\n\nLo hemos visto en comité y de acuerdo en todo menos en el plazo. ¿Me llamas?\n\n{first}",
    "Buenos días, no nos interesa por ahora. Gracias de todas formas.\n\n{first}",
    "Hola:\n\nTodo correcto. Pásame los datos para la transferencia y arrancamos.\n\nSaludos,\n{first}",
    "{me}, una duda: ¿la garantía es de un año o de dos? Por lo demás nos encaja.\n\n{first}",
    "Buenas tardes:\n\nLo siento, pero este año no hay partida para esto. Hablamos en enero.\n\n{first}",
    "Vale, conforme. Ponednos en la agenda.\n\n{first}\n\nEnviado desde mi teléfono",
)
ABSENCES = (
    (
        "Respuesta automática: {subject}",
        "Estoy fuera de la oficina hasta el {back}. Si es urgente, escriba a oficina@{domain}.\n\nGracias.",
    ),
    ("Fuera de la oficina: {subject}", "Hola:\n\nEstoy de vacaciones y vuelvo el {back}. Contestaré entonces.\n\n{first}"),
    (
        "Ausente Re: {subject}",
        "Gracias por su mensaje. Me encuentro de viaje, con acceso limitado al correo, y me reincorporo el {back}.",
    ),
    (
        "Respuesta automática",
        "Hemos recibido su correo. Le responderemos a la mayor brevedad. Este es un mensaje automático, por favor no lo conteste.",
    ),
    ("Estoy de baja", "Este buzón no se atiende hasta el {back}. Mis compañeros están en oficina@{domain}."),
)
DECOYS = (
    ("Re: Vuestra propuesta", "Hola:\n\nGracias por vuestra propuesta. La miramos y os digo algo.\n\n{me}", "supplier"),
    (
        "Factura {number}",
        "Hola, {first}:\n\nTe adjunto la factura {number} por {amount}, con vencimiento a treinta días.\n\nGracias,\n{me}",
        "customer",
    ),
    (
        "Solicitud de precio",
        "Buenos días:\n\n¿Nos podéis pasar presupuesto para renovar doce portátiles?\n\nUn saludo,\n{me}",
        "supplier",
    ),
    ("RV: Propuesta seguro flota", "Te reenvío lo que nos manda la aseguradora, a ver qué opinas.\n\n{me}", "colleague"),
    (
        "Propuesta de {company}",
        "¿Puedes revisar los números antes de que se la mande al cliente? Yo lo veo en {amount}.\n\n{me}",
        "colleague",
    ),
    (
        "Re: Presupuesto",
        "Hola, {first}:\n\nEn cuanto tenga los costes te mando el presupuesto, seguramente la semana que viene.\n\n{me}",
        "customer",
    ),
    ("Pedido {number}", "Hola:\n\nConfirmado vuestro pedido {number}. Sale el lunes.\n\n{me}", "customer"),
    (
        "Acta de la reunión",
        "Hola a todos:\n\nOs paso lo que acordamos ayer. {first} se encarga de los planos.\n\n{me}",
        "customer",
    ),
    (
        "Recordatorio de pago",
        "Hola, {first}:\n\nNos consta pendiente la factura {number} de {amount}. ¿Puedes mirarlo?\n\nGracias,\n{me}",
        "customer",
    ),
    ("Re: Oferta de empleo", "Hola:\n\nGracias por pensar en mí, pero no estoy buscando cambiar.\n\n{me}", "supplier"),
    ("Gracias", "Gracias por confiar en nosotros, {first}. Mañana os llega el contrato firmado.\n\n{me}", "customer"),
    ("Re: Tarifas 2026", "Recibidas las tarifas, gracias. ¿Hay descuento por volumen?\n\n{me}", "supplier"),
)
SUPPLIER_OFFERS = (
    "Hola:\n\nLe adjuntamos nuestra mejor oferta: {amount} por el lote completo. Válida quince días.\n\nUn saludo,\n{first}",
    "Estimada Laura:\n\nLe paso presupuesto de lo que nos pidió. Total {amount}, portes incluidos.\n\n{first}",
    "Buenas:\n\nTenemos una propuesta que le puede interesar para su empresa. Desde {amount} al mes.\n\n{first}",
)
TOPICS = (
    "Reunión del martes",
    "Planos de la obra",
    "Llaves del local",
    "Parking",
    "Duda con el albarán",
    "Foto del montaje",
    "Cambio de turno",
    "Acceso a la carpeta",
    "Comida de equipo",
    "Material que falta",
    "Horario de verano",
    "Incidencia en la segunda planta",
    "Calendario",
)
LINES = (
    "Te confirmo que mañana a primera hora están allí.",
    "¿Me pasas el teléfono del encargado?",
    "He dejado las llaves en recepción.",
    "El transportista dice que llega sobre las once.",
    "Gracias, ya lo tengo.",
    "¿Puedes mirar si quedó cerrado el cuadro?",
    "Perdona el retraso, ha sido una semana de locos.",
    "Lo vemos el lunes con calma.",
    "Adjunto las fotos que me pedías.",
    "Por mí, bien.",
    "Se ha cambiado la sala, ahora es la de abajo.",
    "No me funciona el enlace, ¿me lo mandas otra vez?",
    "Mi compañera se encarga a partir de ahora.",
    "Ayer quedó todo recogido.",
    "Falta una caja de las azules.",
    "¿Os viene bien a las cinco?",
    "Acabo de hablar con ellos y sin problema.",
    "Te llamo luego y lo comentamos.",
)
NEWS = (
    (
        "Las noticias de la semana",
        "Esta semana: tres ideas para ordenar el almacén, la agenda de ferias y una receta de temporada.",
    ),
    (
        "Ofertas de primavera: hasta un 40 %",
        "Solo hasta el domingo, material de oficina con grandes descuentos. Propuestas pensadas para tu empresa desde 19,90 €.",
    ),
    ("Tu resumen mensual", "Has ahorrado tiempo este mes. Mira tu panel para ver el detalle."),
    ("Webinar gratuito", "Apúntate a la sesión del jueves y pregunta lo que quieras."),
    ("Novedades del sector", "Entrevistas, normativa y precios de referencia de los materiales."),
)
TRACKER = (
    "[Tareas] #{number} {topic}",
    "{first} ha cambiado el estado de la tarea a «en curso».\n\nVer la tarea: https://tareas.example/{number}",
)
MONTHS = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)
ATTRIBUTION = "El {day}, {name} (<{address}>) escribió:"
HEADING = "De: {name} <{address}>\nEnviado el: {day}\nPara: {to}\nAsunto: {subject}\n"
REPLY_MARKS = ("Re: ", "RE: ", "Re: ", "RE: ")
NEW_SUBJECTS = ("Sobre el presupuesto {ref}", "{ref}", "Respuesta a vuestra oferta {ref}", "Pedido según {ref}")
SIGNATURE = "\n\n--\n{name}\n{company}\nTel. 9{phone}\nEste mensaje es confidencial y va dirigido solo a su destinatario."
