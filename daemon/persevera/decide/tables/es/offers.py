"""Spanish words of offers, folded."""

from __future__ import annotations

from persevera.decide.tables.offers import OfferWords

TABLE = OfferWords(
    nouns=(
        r"propuestas?|contrapropuesta|presupuestos?|ppto|pto|cotizacion(?:es)?|cotiz|ofertas?|proforma|pro-forma|"
        r"valoracion|valorizacion|hoja de encargo|plan de tratamiento|memoria valorada"
    ),
    prices=r"precios?|tarifas?|numeros|honorarios|condiciones",
    kinds=(
        r"comercial(?:es)?|economic[oa]s?|formal(?:es)?|tecnic[oa]s?|tecnico-economic[oa]|revisad[oa]s?|modificad[oa]s?|corregid[oa]s?|"
        r"actualizad[oa]s?|solicitad[oa]s?|"
        r"adjunt[oa]s?|definitiv[oa]s?|final(?:es)?|nuev[oa]s?|detallad[oa]s?|pedid[oa]s?|prometid[oa]s?|"
        r"inicial(?:es)?|y economic[oa]|mejor"
    ),
    articles=r"lo|tu|su|sus|vuestr[oa]s?|nuestr[oa]s?|mi|mis|la|el|los|las|un|una|unos|unas|est[ae]|dich[oa]",
    of=(
        r"de la|del|de los|de las|de|para el|para la|para los|para las|para|por el|por la|por|sobre el|sobre la|sobre|"
        r"correspondientes? a la?|al?"
    ),
    ends=(
        r"que|por un|por valor|con un|con el|con la|tal|segun|conforme|solicitad[oa]s?|junto|es|esta|asi|importe|valid\w*|total|"
        r"como|donde|cuando|pero|y quedo|y te|y le|y os|quedo|espero|adjunt\w*|en (?:pdf|adjunto|el adjunto)|son|"
        r"serian?|seria|incluye\w*|"
        r"incluid[oa]s?|sin|desde|queda(?:ria)?|sale|cuesta|a \d|me|te|le|os|les|nos"
    ),
    breaks=r"de|del|para|con|en|por|y|a|al|de la|de los|de las|sin|sobre",
    empty=(
        r"docs?|documentacion|documentos?|info\w*|adjunto|(?:segun )?lo (?:hablado|acordado|prometido|comentado|que hablamos)|"
        r"adjunto lo hablado|hola|buen[oa]s (?:dias|tardes|noches)|buenas|consulta|gracias|solicitada|comercial|"
        r"economica|precios?|"
        r"tu pregunta|inquietud|horas|respuesta|te mando lo acordado|(?:te|le|os) (?:paso|mando|envio) .{0,30}|"
        r"fee|numeros|urgente|"
        r"honorarios|para|de"
    ),
    no_thing=(
        r"(?:importe|valor|precio|coste|costo|total|validez|referencia|ref|acuerdo|conformidad|confirmar|aceptar|"
        r"tu|su|vuestra|mi|ti|"
        r"usted|ustedes|vosotros|revision|aprobacion|hoy|ayer|manana|forma|parte|la reunion|nuestra|momento|"
        r"ejemplo|favor|supuesto|"
        r"cualquier|lo|que|ejecucion|licitacion|concurso|este|esta|ese|esa|\d{1,4} (?:dias|unidades))\b"
    ),
    references=r"ref(?:erencia)?\.?|licitacion(?: publica)?|lic\.?|concurso|n/ref\.?|s/ref\.?|expediente|exp\.?|codigo",
    number=r"n\.?[ºo°]\.?|num\.?|numero|nro\.?|no\.",
    not_references=(
        r"modelo|mod\.?|pedido|factura|lote|partida|serie|maquina|equipo|articulo|"
        r"ley|norma|contrato|solicitud|peticion"
    ),
    validity=(
        r"validez|valid[oa]s?|vigen(?:cia|te)s?|caduca\w*|vence|vencen|expira\w*|en vigor|hasta agotar|"
        r"mantenimiento de (?:la )?oferta|"
        r"plazo de aceptacion|sujet[oa] a (?:confirmacion|aceptacion) (?:dentro|antes)|vale (?:hasta|\d|por|durante)"
    ),
    holds=(
        r"se (?:mantiene\w*|mantendr\w+|sostien\w+|respeta\w*|garantiza\w*|congela\w*)|(?:mantengo|mantenemos|"
        r"mantiene|mantendr\w+|respeto|"
        r"respetamos|respetan|garantizo|garantizamos|aseguro|aseguramos|sostengo|sostenemos|(?:guardo|guardamos|"
        r"reservo|reservamos)(?! (?:la |el |su |tu |vuestra )?(?:fecha|plaza|sala|dia|hueco|sitio|mesa|"
        r"habitacion))|congelo|"
        r"congelamos|aguanto|aguantan|aguanta|(?:guard|reserv|manten|sosten|respet)arsel[oa]s?|(?:guard|reserv|"
        r"manten|sosten|respet)(?:a|e)r(?:te|le|les|os|sel[oa]s?)|bloqueo|bloqueamos|aguanto|aguantamos)|"
        r"(?:precios?|oferta|tarifas?) (?:\w+ )?(?:firmes?|"
        r"fijos?|garantizad[oa]s?|cerrad[oa]s?)"
    ),
    until=r"hasta|durante|por",
    decide_by=(
        r"(?:oferta|precios?|promocion|campana|descuento|condiciones|tarifas?|valores) (?:\w+ ){0,4}?(?:solo |"
        r"unicamente )?(?:hasta|"
        r"antes del?)"
    ),
    same_day=r"(?:esa|dicha|la|esta) (?:misma )?fecha|ese (?:mismo )?dia|entonces",
    not_validity=(
        r"garantia|entrega|plazo de (?:entrega|ejecucion|pago)|contrato|permanencia|pasaporte|dni|itv|certificado|"
        r"poliza|seguro|licencia actual|"
        r"factura|pago|subvencion|ayuda|matricula|suscripcion|dominio|abonar|reservad[oa]s?"
    ),
    numbers={
        "un": 1,
        "una": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "diez": 10,
        "quince": 15,
        "veinte": 20,
        "treinta": 30,
        "cuarenta y cinco": 45,
        "sesenta": 60,
        "noventa": 90,
        "ciento veinte": 120,
        "ciento ochenta": 180,
    },
    days=r"dias(?: (?:naturales|corridos|calendario))?|dia",
    business_days=r"dias (?:habiles|laborables)",
    weeks=r"semanas?",
    months=r"mes(?:es)?",
    month_end=r"(?:fin|final|finales|fines) de(?:l)? (?:\w+ )?(?:mes|\w+)",
    phone=(r"tel\w*|tfno|tlf|movil|cel(?:ular)?|whatsapp|wa|llam\w+|marc\w+"),
)
