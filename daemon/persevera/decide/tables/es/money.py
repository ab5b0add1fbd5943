"""Spanish words of money, folded: Spain and Latin America."""

from __future__ import annotations

from persevera.decide.tables.money import MoneyWords, counted

_UNIT = (
    r"(?:unidad(?:es)?|ud|uds|hora|persona|pax|comensal|invitado|asistente|alumno|participante|nino|adulto|cubierto|usuario|"
    r"empleado|trabajador|licencia|puesto|palabra|pagina|hoja|metro|m2|metro cuadrado|ml|kilo|kg|gramo|litro|tonelada|tm|caja|"
    r"botella|pieza|juego|par|docena|millar|mil|cien|saco|bulto|palet|pallet|viaje|kilometro|km|noche|dia|jornada|semana|"
    r"quincena|mes|trimestre|semestre|ano|sesion|clase|visita|servicio|habitacion|plaza|ejemplar|copia|camion|contenedor|"
    r"proyecto|post|video|foto|tallo|bolsa|rollo|tramo|kwh|kw|mw|watio|clic|lead|envio|vehiculo|furgoneta|maquina|equipo|mesa)"
)

TABLE = MoneyWords(
    currencies={
        r"dolares (?:americanos|estadounidenses|usd|us|de (?:los )?(?:eeuu|ee\.? ?uu\.?|estados unidos))": "USD",
        r"dolares canadienses": "CAD",
        r"dolares australianos": "AUD",
        r"dolares de hong kong": "HKD",
        r"dolares": "USD",
        r"dlls|dls": "USD",
        r"pesos mexicanos|pesos m\.?/?n\.?|pesos moneda nacional": "MXN",
        r"pesos colombianos": "COP",
        r"pesos argentinos": "ARS",
        r"pesos chilenos": "CLP",
        r"pesos uruguayos": "UYU",
        r"pesos dominicanos": "DOP",
        r"pesos|pesitos|varos": "peso",
        r"m\.n\.|moneda nacional": "own",
        r"euros?|eurillos|eurazos|pavos": "EUR",
        r"libras esterlinas": "GBP",
        r"libras(?! de\b)": "GBP",
        r"soles|nuevos soles": "PEN",
        r"reales": "BRL",
        r"francos suizos": "CHF",
        r"francos": "CHF",
        r"quetzales": "GTQ",
        r"lempiras": "HNL",
        r"colones": "CRC",
        r"cordobas": "NIO",
        r"guaranies": "PYG",
        r"bolivianos": "BOB",
        r"bolivares": "VES",
        r"balboas": "PAB",
        r"unidades de fomento": "CLF",
        r"yenes": "JPY",
        r"yuanes": "CNY",
        r"rupias": "INR",
        r"coronas suecas": "SEK",
        r"coronas noruegas": "NOK",
        r"coronas danesas": "DKK",
    },
    cents={r"centimos": "EUR", r"centavos": "own", r"peniques": "GBP"},
    scales={
        "mil millones": 1_000_000_000,
        "mil": 1_000,
        "miles": 1_000,
        "millones": 1_000_000,
        "millon": 1_000_000,
        "mill.": 1_000_000,
        "mill": 1_000_000,
        "billones": 1_000_000_000_000,
    },
    slang={
        "lucas": (1_000, "peso"),
        "luca": (1_000, "peso"),
        "palos verdes": (1_000_000, "USD"),
        "palos": (1_000_000, "peso"),
        "palo": (1_000_000, "peso"),
    },
    numbers={
        **counted(
            "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis "
            "diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco "
            "veintiseis veintisiete veintiocho veintinueve"
        ),
        "un": 1,
        "una": 1,
        "veintiun": 21,
        "veintiuna": 21,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
        "cien": 100,
        "ciento": 100,
        "doscientos": 200,
        "doscientas": 200,
        "trescientos": 300,
        "trescientas": 300,
        "cuatrocientos": 400,
        "cuatrocientas": 400,
        "quinientos": 500,
        "quinientas": 500,
        "seiscientos": 600,
        "seiscientas": 600,
        "setecientos": 700,
        "setecientas": 700,
        "ochocientos": 800,
        "ochocientas": 800,
        "novecientos": 900,
        "novecientas": 900,
    },
    multipliers={"mil": 1_000, "millon": 1_000_000, "millones": 1_000_000},
    joins=r"y",
    half=r"medio|media",
    and_a_half=r"y (?:medio|media)",
    of=r"de",
    ranges=r"a|y|o|hasta|e",
    taxes=r"iva|igic|igv|ipsi|itbis|isv|iibb|impuestos?",
    tax_link=(
        r"mas|sin|con|antes de(?:l)?|excl\w*\.?|incl\w*\.?|incluido el|excluido el|no incluye(?: el)?|incluye(?: el)?|"
        r"con el|mas el"
    ),
    tax_said=r"netos?|brutos?|impuestos? (?:incluidos?|aparte)|finales",
    per=(
        rf"(?:por|la|el|al|cada|x) {_UNIT}\b|cada un[oa]|mensual(?:es)?|anual(?:es)?|trimestral(?:es)?|semanal(?:es)?|"
        r"diari[oa]s?|c/u|por cabeza|por barba|/ ?(?:ud|u|h|hora|mes|ano|dia|semana|noche|pax|persona|pers|m2|ml|kg|km|palet|"
        r"usuario|palabra|pag|caja|botella|unidad|kwh|t|tn|viaje|sesion|alumno)\b|p\.? ?/?u\b|(?:el|la) (?:juego|"
        r"par|tallo|bote)\b"
    ),
    costs=(
        r"cuestan?|costaria\w?|(?:me|te|le|les|os|se|nos|lo|la|los|las) (?:saldria\w?|sale|salen|quedaria\w?|"
        r"queda|quedan|costaria\w?|"
        r"cobro|cobramos|cobraria\w*)(?: todo)?(?: por| en| a| unos)?|sal(?:e|en|dria|drian) (?:por|a|en|unos)|"
        r"qued(?:a|an|aria|arian) (?:por|en|a)|"
        r"(?:lo|la|los|las) (?:pongo|ponemos|dejo|dejamos|dejaria\w*|hago|hacemos|alquilo|alquilamos|vendo|vendemos|bajo|"
        r"bajamos|podemos dejar|puedo dejar)(?: .{1,20})? (?:a|en|por)|"
        r"baja(?:ria)?n? a|sube(?:n)? a|asciende\w* a|ascenderia\w* a|importe(?: total| neto)?|precio(?: final|"
        r" total| neto| especial)?|"
        r"coste(?: total)?|costo(?: total)?|valor(?: total)?|monto(?: total)?|inversion(?: total)?|honorarios|"
        r"tarifa|total(?: neto| a pagar)?|"
        r"gran total|serian|seria un total de|suman?|sumarian|hacen un total de|habria que (?:anadir|"
        r"sumar)(?:le)?|ofrezco .{1,60} en"
    ),
    at=r"a",
    about=r"en|por|de|son|o|entre|unos|unas|y|los|solo|que|=",
    goes_on=r"si|con|sin|y|o|ya|todo|incluid\w+|incluye\w*|cerrad[oa]s?|por|para|aparte|al|en|pero|(?:de )?entrada|final",
    choice=r"si|con|para|o|y|en|sin",
    not_offered=(
        r"(?:pagas|paga|pagais|pagan|estas pagando|esta pagando) (?:ahora|hoy|actualmente)|(?:proveedor|precio|cuota|"
        r"contrato) actual\w*|actualmente (?:pag|abon)\w*|franquicia|suma asegurada|capital asegurado|limite de|"
        r"presupuesto (?:de partida|maximo|que (?:me|nos))|la competencia|otro proveedor|penalizacion|ahorr\w+"
    ),
    extras=(
        r"transporte|portes?|envio|montaje|instalacion|desplazamiento|flete|entrega|puesta en marcha|formacion|alta|matricula|"
        r"menu|extra|limpieza|pantalla|recogida|retirada"
    ),
    no_price=(
        r"pagina|pag|paginas|calle|avenida|avda|plaza|numero|num|nº|n|piso|planta|local|nave|sala|tel|telf|telefono|movil|tlf|"
        r"fax|ref|referencia|pedido|factura|modelo|mod|serie|ano|cp|dia|dias|talla|version|articulo|art|ley|iso|"
        r"une|cantidad|cant|"
        r"unidades|uds|horas|km|lote|partida|ext|extension|cif|nif|nit|rut|ruc|rfc|dni|cuenta|presupuesto|oferta|"
        r"cotizacion|capitulo|"
        r"pack de|caja de|grupo de|maximo|minimo|maximo de|minimo de|al menos|personas|alumnos|plazo|palabras|recuento"
    ),
    declares=(
        r"(?:precios?|importes?|valores|montos?|cifras|cotizaci\w+|presupuesto|todo|moneda|tarifas?)(?: \w+){0,3}? ?(?:en|:|son|"
        r"expresad\w+ en)"
    ),
    total=(
        r"total(?!mente)\w{0,2}|asciende\w*|ascenderia\w*|baja a|bajaria a|sube a|(?:se )?qued\w{1,6} en|"
        r"sale (?:por|a)|saldria (?:por|a)|"
        r"suman?|sumarian?|llave en mano|(?:precio|importe) (?:final|cerrado)|todo(?: incluido| junto)?,?|gran total|a pagar"
    ),
    result=r"es decir|o sea|lo que (?:da|hace|suma)|que (?:son|hacen|suman)|serian|hacen|resulta\w*|=",
    price=(
        r"importe|precio|inversion|coste|costo|valor|monto|presupuesto|oferta|propuesta|cotizacion|honorarios|forfait|prima|"
        r"tarifa|cuota|fee"
    ),
    part=(
        r"sub-?total|antes|en (?:lugar|vez) de|frente a|descuento\w*|dto|ahorr\w+|senal|anticipo|primer pago|iva|"
        r"igv|igic|portes|envio|"
        r"base(?: imponible)?|neto|fianza|cuota|licencia|hora|unidad|rebaja\w*|plazos? de|instal\w+|limite|transporte|flete|alta|"
        r"presupuesto de partida|de menos|por debajo de|salvo|hasta|reserva|franquicia|(?:que|lo) (?:pagas|paga|"
        r"pagais|pagan) ahora"
    ),
    each=(
        r"por (?!todo|el conjunto|la (?:obra|reforma|totalidad)|l[oa]s )|cada |al (?:mes|ano)|mensual|anual|(?:la|"
        r"el) (?:hora|unidad|"
        r"juego|botella|kilo|metro|dia)|p\.? ?/?u|pax"
    ),
    after_total=r"en total|total|todo incluido|llave en mano|por todo|todo",
    added=r"mas(?! (?:iva|igv|impuestos))|adicional\w*|extra|aparte",
    option=(
        r"agreg\w+|anad\w+|de lo contrario|opcion\w*|opcional\w*|alternativa|aparte|adicional\w*|extra|si (?:quiere|"
        r"prefier|los|las|lo|la|haces|hace|coge)\w*|a mayores|ademas"
    ),
)
