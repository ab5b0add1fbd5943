"""How mail in Spanish announces a quotation, and wording that ties or parts two mails."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.threads import ThreadWords

TABLE = ThreadWords(
    labels=frozenset({"de", "para", "enviado", "enviado el", "enviado por", "fecha", "asunto", "a", "cc", "cco", "responder a"}),
    to=frozenset({"para"}),
    subject=frozenset({"asunto"}),
    wrote=frozenset({"escribio", "ha escrito", "escribia"}),
    divider=frozenset({"mensaje", "original", "reenviado"}),
    answering=r"""
propuestas?|presupuestos?|ofertas?|cotizacion(?:es)?|precios?|condiciones|adelante|aceptamos|acepto|aceptad[oa]|conforme
de acuerdo|interesad[oa]s?|interesa|lo hemos (?:visto|mirado|hablado|valorado)|descuento|rebaja\w{0,4}|pedido|contratar|firmad[oa]
seguimos|nos encaja|no encaja|hemos decidido|otra empresa|otro proveedor|proveedor|gracias por (?:el envio|enviar|mandar|la informacion)
me encaja|nos quedamos con|me quedo con|lo dejamos|aprobad[oa]|autorizad[oa]|orden de compra|ahora no|no nos|por ahora|no va|se nos va
""",
    other_matter=r"""
otra cosa|otro tema|otro asunto|cambiando de tema|no tiene que ver con|aparte de (?:eso|esto)|aprovecho para (?:preguntar|pedir)\w{0,5}
(?:haceis|hacen|trabajais|trabajan|vendeis|venden|ofreceis|ofrecen|fabricais) (?:tambien|ustedes|vosotros)|tambien (?:haceis|hacen|vendeis|venden|ofreceis|ofrecen)
(?:eso|esto) lo (?:haceis|hacen)|ustedes (?:hacen|manejan|venden|fabrican) tambien|me (?:recomendaron|han recomendado|ha recomendado|recomendo|paso tu contacto|dieron su contacto)
(?:necesit\w{1,6}|quisier\w{1,4}|quer\w{2,6}|busc\w{2,5}|solicit\w{2,6}) (?:\w+ ){0,3}(?:presupuesto|cotizacion|cotizar|propuesta|oferta) (?:para|de|por)
(?:solicit\w{2,6}|pido|pedimos) (?:un |una |su )?(?:presupuesto|cotizacion|propuesta|oferta) (?:de|para)
me (?:pasa|pasas|pasais|envia|envias|manda|mandas) (?:una? )?(?:propuesta|presupuesto|cotizacion|oferta)\b|soy amig[oa] de|(?:os|les|la|lo|te) (?:he )?(?:encontre|encontrado|vi|visto) (?:en|por) (?:google|internet|la web|instagram|facebook|redes)|vi (?:su|tu|vuestro) (?:anuncio|cartel|pagina|web)|mi (?:hij[oa]|prim[oa]|herman[oa]|vecin[oa]) se casa
(?:factura|minuta|remito|albaran|recibo|nomina) (?:n\b|no\b|num|n\.|\d|electronica)|boletin|newsletter|black friday|preventa|inauguracion|jornadas? de puertas|reclamacion|(?:llego|llegaron|ha llegado|han llegado) (?:\w+ ){0,3}(?:rot[oa]s?|defectuos[oa]s?|danad[oa]s?|incomplet[oa]s?)|hacer una queja
adjunt\w{2,6} (?:la |el |su |nuestra? )?(?:factura|minuta|remito|albaran|recibo|cfdi)|rogamos (?:el )?(?:abono|pago)|estimados? proveedor(?:es)?|cordialmente invitad[oa]s?
te esperamos|os esperamos|los esperamos|reserva ya|haz tu pedido|cotiza aqui|agende su visita|stock limitado|lista de precios adjunta|feliz (?:18|dia)
favor de no responder|no respond\w{1,3} a este|darse de baja|conoces? (?:a )?(?:algun|alguien|un buen)|me recomiendas
""",
    goes_on=r"""
retom\w{1,4}|como quedamos|sigue en pie|sigue igual|siguen en pie|te (?:lo )?recuerdo|le recuerdo|recordatorio|seguimiento|ultima que te|se acaba el plazo|pudiste|pudo ver\w{0,2}|has podido|ha podido|habeis podido|han podido
tuviste oportunidad|alguna novedad|hubo noticias|novedades|como vas con|en que quedo|revisad[oa]|actualizad[oa]|corregid[oa]|version \d|\bv ?[2-9]\b|te respeto|le sostengo|mantengo el precio|sin respuesta|vuelvo a (?:escribir|preguntar)\w{0,4}
""",
    beside=r"""
(?:otra |segunda )?opcion (?:[a-e2-9]\b|economica|premium|basica|adicional)|otra opcion|como (?:opcion|alternativa)|alternativ[oa]s?|variante|ademas de|aparte de|por separado|adicional(?:mente)?|complementari[oa]|ampliacion|para otr[oa]|otr[oa] (?:sede|local|tienda|centro|obra|piso|nave|edificio|unidad)|segund[oa] (?:sede|local|tienda|fase)
""",
    other_address=r"""
(?:mi |el |la )?(?:correo|cuenta|casilla|mail|email|direccion) (?:personal|particular|privad[oa]|de casa)|desde (?:el |mi |la )?(?:personal|particular|casa|otro correo|otra cuenta|otra casilla)|este es el (?:correo|mail) de
(?:en nombre|de parte|por (?:encargo|instrucciones|indicacion)|a peticion) del?\b|soy (?:el |la |un |una )?(?:compan\w{1,5}|soci[oa]|novi[oa]|marido|mujer|espos[oa]|hij[oa]|herman[oa]|ayudante|asistente|secretari[oa]|jef[ea]|sustitut[oa]|reemplazo|administrador\w{0,1})
me (?:pasa|paso|ha pasado|reenvia|reenvio|ha reenviado|pide|ha pedido) \w{2,20} (?:su|tu|vuestr[oa]|la|el|que)|sustituyo a|llevo yo|le escribo yo por
""",
)
