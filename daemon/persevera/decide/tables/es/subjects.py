"""Marks and words of subject lines in Spanish, of Spain and of America."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    reply=words_of("re r resp respuesta rta"),
    forward=words_of("rv rm renv reenv reenviado reenvio fw fwd"),
    outside=words_of("externo ext"),
    was=words_of("era antes"),
    ticket=words_of("ticket caso incidencia folio tiquete"),
    thousand=words_of("mil k"),
    weak=words_of(
        """de del la el lo los las un una unos unas uno para por con en al su sus tu tus mi mis nuestra nuestro nuestras
        nuestros vuestra vuestro vuestras vuestros que y e o u si no ya es son era eran fue sea ser esta este esto
        estos estas estan estoy estamos ese esa eso esos esas aquel aquella como mas menos muy pero porque cuando
        donde cual cuales quien quienes cuanto cuanta cuantos cuantas todo toda todos todas otro otra otros otras algo
        alguna alguno algun nada nadie mismo misma tan tanto tambien tampoco solo sola solamente aqui ahi alli alla
        ahora ahorita hoy ayer manana me te se le les nos os yo vos usted ustedes ella ellos ellas nosotros vosotros
        sin sobre entre hasta desde hacia segun tras ante bajo a ha he hemos han has habeis haber hay habia tiene
        tienen tenemos tengo tienes tener hace hacen hacer hago hacemos haceis hecho puede puedes pueden podemos
        podria podrias podrian poder podeis quiere quieres quiero queremos querria necesito necesitamos necesita
        necesitan va vas vamos van voy ir iria queda quedan quedo quedamos quedaria da dan dar doy dame deme deja dejo
        dejamos dejamelo dice dicen digo diga dime digame decir manda mandar mando mandame mandeme mandas envia enviar
        envio enviame envieme pasa paso pasar pasame ver veo vemos vea visto mira miro mirar saber sabe sabes sabemos
        cree creo parece llega llego gusta sirve seguir sigue sigo sigamos hola buenas buenos bueno buena dia dias
        tarde tardes noche noches mes meses ano anos semana semanas vez veces hora horas fecha gracias saludo saludos
        cordial cordiales atentamente atte abrazo besos estimado estimada estimados apreciado apreciada querido
        querida don dona sr sra srta senor senora lic ing arq dr dra mtro padre favor porfa perdona perdon disculpa
        disculpe siento espero quedar propuesta propuestas presupuesto presupuestos oferta ofertas cotizacion
        cotizaciones cotizar comercial informacion info consulta pregunta reunion nuevo nueva nuevos nuevas precio
        precios importe total final coste costo iva incluido incluida incluye incluyen euro euros peso pesos dolar
        dolares mil millon millones condiciones plazo entrega adjunto adjunta adjuntamos adjuntos documento correo
        mail email mensaje tema asunto cliente clientes empresa servicio servicios producto productos proyecto trabajo
        unidad unidades uds cada pedido pedidos orden compra compras factura facturas facturacion pago pagos ventas
        validez vigencia referencia numero num confirmar confirmo confirma confirmeme acepto aceptamos acepta aceptado
        aprobado aprobada autorizo adelante acuerdo vale ok listo perfecto claro dale firmar firmado contrato interesa
        interesado interesados decidir decision decidido responder respuesta contestar recibido recibimos movil iphone
        android enviado gran grande mejor bien mal poco mucho mucha muchos muchas dos tres cuatro cinco seis siete
        ocho nueve diez primer primera segundo segunda lunes martes miercoles jueves viernes sabado domingo enero
        febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre automatica automatico lucas
        palos uf pesitos vacaciones oficina telefono tel llamar llamada llamo llame contacto departamento gerencia
        direccion"""
    ),
)
