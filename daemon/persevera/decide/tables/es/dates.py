"""Spanish words for days, hours and dates, folded."""

# ruff: noqa: E501 -- a rule is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.dates import DateWords, counted

_NEXT_WEEK = r"(?:la )?(?:semana (?:que viene|proxima|siguiente|entrante|que entra)|proxima semana|siguiente semana|otra semana)"
_NEXT = r"(?: que viene| proximo| siguiente| entrante)"
_WEEKDAY = r"(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)"
#: What makes a figure before it a count: a noun, which is any word but these.
_NOUN = r"(?!(?:si|y|o|e|u|para|porque|a|al|por|que|como|le|les|te|os|me|nos|se|con|en|ya|pues|cuando|sin|asi|lo|la|los|las|no|hasta|inclusive|entrante|aprox|paso|pasamos|voy|vamos|estoy|estamos|hablamos|quedamos|llamo|sobre|salvo|vale|ok|gracias)\b)\w"

TABLE = DateWords(
    months={
        **counted("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", 1),
        **counted("ene feb mar abr may jun jul ago sep oct nov dic", 1),
        "setiembre": 9,
        "sept": 9,
        "set": 9,
    },
    weekdays={
        **counted("lunes martes miercoles jueves viernes sabado domingo"),
        **counted("lun mar mie jue vie sab dom"),
    },
    short_weekdays=words_of("lun mar mie jue vie sab dom"),
    day_words={
        **counted(
            "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
            "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
            "veintiocho veintinueve treinta",
            1,
        ),
        "primero": 1,
        "treinta y uno": 31,
    },
    numbers={
        **counted(
            "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
            "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
            "veintiocho veintinueve treinta"
        ),
        "un par de": 2,
        "treinta y uno": 31,
        "cuarenta": 40,
        "sesenta": 60,
        "noventa": 90,
        "un": 1,
        "una": 1,
        "cuarenta y ocho": 48,
    },
    units={
        "dias habiles": "business",
        "dias laborables": "business",
        "dias de trabajo": "business",
        "dia laborable": "business",
        "dia habil": "business",
        "dias": "day",
        "dia": "day",
        "semanas": "week",
        "semana": "week",
        "quincenas": "fortnight",
        "quincena": "fortnight",
        "meses": "month",
        "mes": "month",
        "anos": "year",
        "ano": "year",
        "horas": "hour",
        "hrs": "hour",
        "h": "hour",
    },
    ordinals={
        **counted("primer segundo tercer cuarto", 1),
        **counted("primera segunda tercera cuarta", 1),
        **counted("1er 2o 3er 4o", 1),
        **counted("1º 2º 3º 4º", 1),
        **counted("1ª 2ª 3ª 4ª", 1),
        "ultimo": -1,
        "ultima": -1,
    },
    parts={
        **dict.fromkeys(
            ["principios", "principio", "primeros", "comienzos", "inicios", "inicio", "comienzo", "entrada"], "early"
        ),
        **dict.fromkeys(["mediados", "mitad", "mitades"], "mid"),
        **dict.fromkeys(["finales", "final", "fines", "fin", "ultimos", "cierre"], "late"),
    },
    day_mark=r"[ºª°]|er",
    rules=(
        (
            "mask",
            (
                rf"(?:de |desde el |desde )?(?:{_WEEKDAY}|lun|l) ?(?:a|al|-|y) ?(?:el )?(?:{_WEEKDAY}|vie|v)\b(?! (?:a las|"
                rf"\d))"
            ),
        ),
        ("mask", rf"\b(?:cada|todos los|los|algunos|otros) {_WEEKDAY}\b"),
        (
            "mask",
            (
                rf"\b(?:{_WEEKDAY} (?:pasado|anterior)|pasado {_WEEKDAY}|(?:semana|mes|ano|viernes) pasad[oa]|pasad[oa] "
                rf"(?:semana|mes|ano))\b"
            ),
        ),
        ("mask", rf"\b(?:sr|sra|srta|don|dona|d|san|santo|placido)\.? {_WEEKDAY}\b"),
        ("mask", r"\b(?:a|de) media manana\b"),
        ("mask", r"\b(?:de|por|en|a|toda|esta|misma|buena) (?:la )?manana\b(?= (?:de|del)\b)"),
        (
            "mask",
            (
                r"(?:\bc/|\bcalle|\bplaza|\bpza\.?|\bavda\.?|\bav\.?|\bavenida|\bpaseo|\bpag\.?|\bpagina|\bbarrio|"
                r"\bmetro) .{0,40}"
            ),
        ),
        ("weekday_in_weeks", r"\b(?:de |del )?<weekday> (?:en ocho(?: dias)?|de la otra semana)\b"),
        (
            "eight_days",
            r"\b(?:(?:de hoy|hoy|dentro de|de aqui) )?(?:en|a) ocho(?: dias)?\b(?! (?:y|horas|meses|semanas|anos|de))|\bdentro de ocho dias\b",
        ),
        (
            "fixed_fortnight",
            r"\b(?:de hoy en|de aqui a) (?:quince|15)(?: dias)?\b(?! de)|\b(?:dentro de|en) (?:unos )?quince dias\b",
        ),
        ("that_day", r"\b(?:ese|aquel) (?:mismo )?dia\b"),
        ("last_day", r"\b(?:el )?(?:ultimo dia|dia ultimo) (?:de|del mes de) <month>(?: de(?:l)? <year>)?\b"),
        ("last_day", r"\b(?:el )?(?:ultimo dia (?:de(?:l| este) mes)|dia ultimo)\b"),
        ("after_day", r"\b(?:pasad[oa]|despues de(?:l)?|tras)(?: el)?(?: dia)? <day> de <month>\b"),
        ("after_day", rf"\b(?:pasado el|despues del|tras el)(?: dia)? <day>(?! ?(?:[/:.,]\d|%|€|\$|de \w|{_NOUN}))"),
        ("week_of", r"\bsemana que va del (?:lunes )?<day> (?:de )?<month>\b"),
        ("week_of", r"\bsemana (?:del|que (?:empieza|comienza|inicia) el|a partir del) (?:lunes )?<day> (?:de )?<month>\b"),
        ("week_of", r"\bsemana (?:del|que (?:empieza|comienza|inicia) el|a partir del) (?:lunes )?<day>(?! ?(?:de|[/-]))"),
        (
            "date",
            (
                r"\b(?:<weekday>,? (?:el )?(?:dia )?)?<day>,?(?: dias?)?(?: de| do| del mes de| del)?[ /-]?<month>\b\.?(?:,? (?:de |"
                r"del )?<year>)?(?! ?[€$])"
            ),
        ),
        ("date", r"\b<day>[-/ ]<month>[-/ ]<year>\b"),
        ("date", r"\b<month>[-/]<day>[-/]<year>\b"),
        ("day", r"\b(?:el |al |del )?<day> (?:del (?:presente|actual|corriente|mes en curso)|de los corrientes|del? este mes)\b"),
        ("date", r"\b(?:el |del |al |para el )(?:<weekday>,? )?<month> <day>(?:,? <year>)?"),
        (
            "numeric",
            r"\b(?:el|dia|del|al|hasta|desde|para|proximo|antes de|entre el|y el),? (?P<d>\d{1,2})[/-](?P<m>\d{1,2})(?![\d/%-])",
        ),
        ("numeric", r"\b(?P<d>\d{1,2}) del (?P<m>1[0-2]|0?[1-9])(?: del? <year>)?(?!\d| de\b|[.,:/%]\d)"),
        ("numeric", r"\b(?:<weekday>,? (?:dia )?)(?P<d>\d{1,2})[/-](?P<m>\d{1,2})(?:[/-](?P<year>(?:20)?\d\d))?(?![\d/-])"),
        ("day_of_next_month", r"\b(?:el |dia )?<day> (?:del mes que viene|del proximo mes|del mes proximo|del mes siguiente)\b"),
        ("nth_weekday", r"\b<nth> <weekday> (?:de |del mes de )<month>(?: de(?:l)? <year>)?"),
        ("nth_week", r"\b<nth> semana (?:de |del mes de )<month>(?: de(?:l)? <year>)?"),
        ("fortnight", r"\b<nth> quincena (?:de |del mes de )<month>"),
        ("part_month", r"\b<part> (?:de |del mes de |del? )<month>(?: de(?:l)? <year>)?\b"),
        ("part_next_month", r"\b<part> (?:de |del )(?:mes que viene|proximo mes|mes proximo|mes siguiente)\b"),
        ("part_week_next", rf"\b<part> (?:de )?{_NEXT_WEEK}\b"),
        ("part_week_this", r"\b<part> (?:de )?(?:esta |la )?semana\b(?! (?:que|prox|pasad))"),
        ("part_week_this", r"\bantes de que (?:acabe|termine|finalice) (?P<part>la semana)\b"),
        ("part_this_month", r"\b<part> (?:de |del )(?:este )?mes\b"),
        ("part_this_month", r"\bantes de que (?:acabe|termine|finalice) (?P<part>el mes)\b"),
        ("last_day", r"\bantes de(?:l)? (?:fin|final)(?:es)? de <month>\b"),
        ("part_year_next", r"\b<part> (?:de |del )(?:ano que viene|proximo ano|ano proximo|ano nuevo)\b"),
        (
            "late_year",
            r"\b(?:fin|finales|final) (?:de |del )ano\b|\bantes de que (?:acabe|termine|cierre) el ano\b|\bcierre de(?:l)? (?:ano|ejercicio)\b",
        ),
        ("mask", r"\bfin(?:es)? de semana pasado\b"),
        ("weekend", r"\b(?:este|el|durante el) (?:fin de semana|finde)\b"),
        ("weekday_after_next_week", r"\b<weekday> de la (?:semana siguiente a la proxima|semana que viene no,? la otra)\b"),
        ("weekday_next_week", rf"\b<weekday>,? (?:de |en ){_NEXT_WEEK}\b"),
        ("weekday_next_week", rf"\b{_NEXT_WEEK},? (?:el )?<weekday>\b"),
        ("weekday_this_week", r"\b<weekday> (?:de )?(?:esta|misma) (?:misma )?semana\b"),
        ("weekday_day", r"\b<weekday>,? (?:dia )?<day>(?! ?(?:[/:.]\d|h\b|horas|de \w|[ap]\.?m|personas|licencias|%))"),
        ("weekday_next", r"\b(?:proximo <weekday>)\b"),
        ("weekday_next", rf"\b<weekday>{_NEXT}\b"),
        ("weekday_this", r"\b(?:este|mismo) (?:mismo )?<weekday>\b"),
        ("weekday", r"\b<weekday>\b"),
        ("after_next_week", r"\b(?:dentro de dos semanas|la semana siguiente a la proxima|la semana despues de la proxima)\b"),
        ("next_week", rf"\b(?:{_NEXT_WEEK})\b"),
        ("this_week", r"\b(?:esta|misma) (?:misma )?semana\b"),
        ("new_year", r"\b(?:en|con|para|a) (?:el )?ano nuevo\b|\bpasad[oa]s? (?:el )?ano nuevo\b"),
        ("next_month", r"\b(?:mes que viene|proximo mes|mes proximo|mes siguiente|mes entrante)\b"),
        ("next_year", r"\b(?:ano que viene|proximo ano|ano proximo)\b"),
        ("next_quarter", r"\b(?:proximo trimestre|trimestre que viene|trimestre siguiente|siguiente trimestre)\b"),
        ("quarter", r"\b<nth> trimestre(?: de(?:l)? <year>)?\b"),
        ("quarter", r"\b(?:en|para|durante|antes de) (?:el )?[qt](?P<q>[1-4])(?: de <year>)?\b"),
        ("offset_from_tomorrow", r"\b<n> <unit> (?:a partir de|despues de|desde) manana\b"),
        ("mask", r"\b<n> <unit> (?:a partir de|desde|tras|despues de|antes de) (?!hoy|manana)[^,.;]{0,24}"),
        ("offset", r"\b(?:dentro de|de aqui a|de hoy en) (?:unos |unas )?<n> <unit>\b"),
        ("offset", r"\b<n> <unit> (?:a partir de|desde) hoy\b"),
        (
            "offset_soft",
            r"\b(?:en|antes de|en unos|en unas|en menos de) <n> <unit>\b(?! (?:de|desde|tras|a partir|habiles desde))",
        ),
        (
            "day_of",
            (
                r"\b(?:del|hasta el|antes del|al|para el|desde el|a partir del) (?:dia )?<day>(?! ?(?:[/:.,]\d|%|€|\$|de "
                rf"\w|h\b|por ciento|euros|personas|licencias|usuarios|y \d|o \d|{_NOUN}))"
            ),
        ),
        ("day", r"\b(?:el dia|dia) <day>(?! ?(?:[/:.,]\d|%|€|\$|de (?!la |cada)\w))"),
        (
            "day",
            (
                r"(?<!y )\bel (?P<day>\d{1,2})(?! ?(?:[/:.,]\d|%|€|\$|por ciento|de (?!la )\w|\d|(?:y|o) el \d))(?= "
                r"?(?:[.,;:?!)(]|\Z|(?:paso|pasamos|voy|vamos|estoy|estamos|hablamos|nos|quedamos|llamo|inclusive|sobre|que|tengo|hay|se|lo|la|los|ya|entre)\b|a\b|al\b|por\b|si\b|para\b|sin\b|como\b|y\b|o\b|en\b|le\b|te\b|os\b|con\b|me\b|nos\b))"
            ),
        ),
        ("after_tomorrow", r"\bpasado manana\b"),
        ("tomorrow", r"(?<!la )(?<!esta )(?<!toda la )(?<!buena )(?<!cada )(?<!pasado )\bmanana\b(?! siguiente)"),
        ("today", r"\bhoy(?: mismo)?\b(?! en dia)(?! por hoy)"),
        ("today", r"\besta (?:misma )?(?:tarde|noche)\b"),
        (
            "after_summer",
            r"\b(?:despues|pasado|tras|a la vuelta|pasad[oa]s|acabado|terminado) (?:del? |el )?(?:verano|vacaciones de verano)\b",
        ),
        ("after_summer", r"\ba la vuelta de (?:las )?vacaciones\b|\ben septiembre,? a la vuelta\b"),
        ("before_feast", r"\bantes de (?:la |las |los |el )?<feast>(?: de <year>)?\b"),
        (
            "after_feast",
            r"\b(?:despues|pasad[oa]s?|tras|a la vuelta|apenas pasen?|cuando pasen?) (?:de |del )?(?:la |las |los |el )?<feast>\b",
        ),
        ("feast", r"\b(?:en|para|hasta|por|el dia de) (?:la |los |el |el dia de )?<feast>(?: de(?:l)? <year>)?\b"),
        (
            "month",
            (
                r"\b(?:en|para|hasta|a partir de|durante|antes de|despues de|desde|este) (?:el mes de )?<month>(?: "
                r"de(?:l)? <year>)?\b(?![./-]\d)"
            ),
        ),
        ("day_behind", r"\b(?:el|al) dia siguiente\b"),
    ),
    times=(
        (
            r"\b(?:a|sobre|hacia|desde|hasta|de|para|entre|y|como a|antes de|despues de|alrededor de|cerca de|eso de|tipo|"
            r"partir de) las? <h>(?:[:.h](?P<m>\d\d))?"
            r"(?: (?P<sign>y|menos) <q>)?(?: ?(?:horas|hrs|hs|h)\b\.?)?"
            r"(?:,? ?(?P<ap>[ap]\.? ?m\b\.?))?(?=\W*\Z| ?[.,;:!?)(-]| (?:y|o|de la|del|en|por|para|si|con|como|le|te|os|les|"
            r"me|nos|el|la|hablamos|"
            r"hora|sin|que|manana|quedamos|tu|su|mas|quiero|aprox\w*|hacemos|llamo|marco|paso|voy|estoy|estamos|peninsular|nuestras|vuestras|del mediodia|lo|hasta|entre|a|al|esta|este|hoy|pasado|cet|tiempo|lunes|"
            r"martes|miercoles|jueves|viernes|"
            r"cuando|porque|tenemos|tengo|estoy|podemos|se|vamos|gracias|un saludo)\b)"
        ),
        r"\b(?P<h>\d{1,2}):(?P<m>[0-5]\d)(?: ?(?:horas|hrs|hs|h)\b)?(?: ?(?P<ap>[ap]\.? ?m\b\.?))?",
        r"\b(?P<h>\d{1,2})h(?P<m>[0-5]\d)\b",
        r"\b(?:a las|las|tipo) (?P<h>\d{1,2})\.(?P<m>[0-5]\d)\b",
        r"(?<=, )(?P<h>nueve|diez|once|doce|una|dos|tres|cuatro|cinco|seis|siete|ocho) (?P<sign>y|menos) <q>\b",
        r"\b(?P<h>\d{1,2}) ?(?P<ap>[ap]\.? ?m\b\.?)",
        r"(?P<close>\b(?P<h>1?\d|2[0-3]) ?(?:h|hs|hrs|horas)\b)",
        r"(?P<close>\b(?:de|entre) (?P<h>1?\d|2[0-3]) (?:a|y) (?:1?\d|2[0-4])\b)",
        r"(?P<named>\b(?:a|al|hacia el|sobre el) ?mediodia\b)(?: y <q>)?",
    ),
    hour_names={"mediodia": 12},
    minutes={"media": 30, "cuarto": 15, "cinco": 5, "diez": 10, "veinte": 20, "veinticinco": 25, "pico": 0},
    to_hour=words_of("menos"),
    feasts={
        **dict.fromkeys(["reyes", "dia de reyes", "epifania"], "epiphany"),
        **dict.fromkeys(["semana santa", "pascua", "la pascua"], "holy_week"),
        **dict.fromkeys(["navidad", "navidades", "fiestas navidenas", "fiestas de navidad"], "holidays"),
        **dict.fromkeys(["las fiestas", "fiestas"], "holidays"),
        **dict.fromkeys(["nochebuena"], "christmas_eve"),
        **dict.fromkeys(["nochevieja"], "new_years_eve"),
        **dict.fromkeys(["carnaval", "carnavales"], "carnival"),
        "miercoles de ceniza": "ash_wednesday",
        "domingo de ramos": "palm_sunday",
        "jueves santo": "maundy_thursday",
        "viernes santo": "good_friday",
        "lunes de pascua": "easter_monday",
        **dict.fromkeys(["todos los santos", "el puente de todos los santos"], "all_saints"),
        **dict.fromkeys(["dia de muertos", "dia de los muertos"], "day_of_the_dead"),
        **dict.fromkeys(
            ["puente de la constitucion", "puente de diciembre", "la inmaculada", "puente de la inmaculada"], "constitution_es"
        ),
        **dict.fromkeys(["san juan", "noche de san juan"], "st_john"),
        **dict.fromkeys(["san jose", "fallas"], "st_joseph"),
        **dict.fromkeys(["dia del trabajo", "dia del trabajador", "puente de mayo"], "labour_day"),
        **dict.fromkeys(["el pilar", "puente del pilar", "dia de la hispanidad", "dia de la raza"], "hispanic_day"),
        "corpus": "corpus_christi",
        "pentecostes": "pentecost",
    },
    zones={
        **dict.fromkeys(
            ["hora peninsular", "hora de madrid", "hora espanola", "hora de espana", "hora de barcelona"], "Europe/Madrid"
        ),
        **dict.fromkeys(["hora canaria", "hora de canarias", "en canarias"], "Atlantic/Canary"),
        **dict.fromkeys(
            [
                "hora de mexico",
                "hora del centro de mexico",
                "hora de cdmx",
                "hora de la ciudad de mexico",
                "tiempo del centro",
                "hora del centro",
            ],
            "America/Mexico_City",
        ),
        **dict.fromkeys(["hora de tijuana", "tiempo del pacifico"], "America/Tijuana"),
        **dict.fromkeys(["hora de cancun"], "America/Cancun"),
        **dict.fromkeys(["hora de colombia", "hora colombiana", "hora de bogota"], "America/Bogota"),
        **dict.fromkeys(["hora de peru", "hora peruana", "hora de lima"], "America/Lima"),
        **dict.fromkeys(["hora de ecuador", "hora de quito"], "America/Guayaquil"),
        **dict.fromkeys(["hora de chile", "hora chilena", "hora de santiago"], "America/Santiago"),
        **dict.fromkeys(["hora argentina", "hora de argentina", "hora de buenos aires"], "America/Argentina/Buenos_Aires"),
        **dict.fromkeys(["hora de uruguay", "hora uruguaya", "hora de montevideo"], "America/Montevideo"),
        **dict.fromkeys(["hora de venezuela", "hora de caracas"], "America/Caracas"),
        **dict.fromkeys(["hora de londres", "hora inglesa", "hora del reino unido"], "Europe/London"),
        **dict.fromkeys(["hora de lisboa", "hora portuguesa", "hora de portugal"], "Europe/Lisbon"),
        **dict.fromkeys(["hora de nueva york", "hora del este", "tiempo del este", "hora de miami"], "America/New_York"),
        **dict.fromkeys(["hora de los angeles", "hora de california", "hora del pacifico"], "America/Los_Angeles"),
        **dict.fromkeys(["hora de brasil", "hora de sao paulo", "hora de brasilia"], "America/Sao_Paulo"),
        **dict.fromkeys(["hora de taiwan"], "Asia/Taipei"),
        **dict.fromkeys(["hora de china", "hora china", "hora de shanghai"], "Asia/Shanghai"),
        **dict.fromkeys(
            ["hora de alemania", "hora de berlin", "hora de paris", "hora de francia", "hora de italia"], "Europe/Paris"
        ),
    },
    evening=r"de la tarde|de la tardecita|en la tarde|en la noche|de la noche|por la tarde|por la noche|esta tarde|esta noche|tarde a las",
    morning=r"de la manana|en la manana|manana en la manana|temprano|tempranito|por la manana|esta manana|de la madrugada|a primera hora",
    ahead=(
        r"\b\w{2,24}(?:ré|rá|rás|remos|réis|rán)\b|\b(?:te|le|les|os|lo|la|los|las|nos|se lo|te lo) (?:llam|env|mand|"
        r"pas|confirm|escrib|dig|"
        r"cuent|hag|marc|remit|contact|vuelv|veo|doy|dej|compart|hac|avis|resp|contest|dic|inform|present|entreg)\w*|"
        r"\b(?:voy|vamos|va|van) a\b|\bmismo\b|\bhablamos\b|\bquedamos\b|\bnos vemos\b|\bantes de\w*|\bmás "
        r"tardar\b|[áéí]\w*(?:me|nos|le|lo)\b|"
        r"\b(?:puede|puedes|podemos|podría|podrías|podemos|debe|toca|tengo|tenemos|espero|hasta)\b|\?|\ba las\b"
    ),
    behind=(
        r"\b(?:gracias por|encantad[oa] de|(?:un )?placer|un gusto|gusto en|envié|mandé|pasé|remití|adjunté|hablé|"
        r"llamé|escribí|comenté|presenté|recibí|pedí|vi|estuve|quedé|visité|"
        r"envi[oó]|mandó|pasó|dijo|comentó|pidió|habló|llamó|escribió|fue|estuvo|hubo|enviaste|mandaste|pediste|"
        r"comentaste|dijiste|"
        r"hablaste|enviamos|mandamos|vimos|estuvimos|tuvimos|tuve|recibimos|hicimos|enviasteis|comentasteis|pedisteis|"
        r"conocimos|"
        r"celebrad[oa]|mantenid[oa]|recibid[oa]|enviad[oa]|hablado|comentado|emitid[oa]|firmad[oa]|haber|había(?:mos)?|"
        r"(?:como|según|tras|que|cuando|donde) (?:ya )?(?:hablamos|quedamos|acordamos|comentamos|conversamos|"
        r"charlamos|vimos|tratamos|nos reunimos))\b"
    ),
    duration=(
        r"\b(?:plazo|entreg\w+|ejecu\w+|duraci\w+|garanti\w*|pago\w*|factur\w+|instala\w+|terminad\w+|list[oa]s?|"
        r"montaj\w+|experiencia|respuesta media|amortiz\w+|ahorr\w+|acab\w+|implant\w+|puesta en marcha|servicio en|"
        r"asistencia|soporte|validez|vencim\w+)\b"
    ),
    awaits=r"devuelv\w+|devolv\w+|entreg[ua]\w*|necesit\w+|quiero|queremos|tener|tendré\w*|ser|será|estar|estará|quedará|quede|hace falta|esté|esperamos",
    onward=r"que|para|hasta|antes|(?:te|le|les|os|lo|la|los|las) (?:llam|env|mand|pas|escrib|confirm|mar[cq]|dar|vis|entreg)\w+|nos vemos|hablamos|de (?:llam|enviar|mandar|decir|confirmar|firmar|contestar)\w*|en (?:llam|enviar|mandar|hablar|ver)\w*",
    since=r"desde(?: el(?: dia)?| el pasado)?|del pasado|pasado",
    of_something=(
        r"(?:version|factura|correo|e?mail|reunion|pedido|presupuesto|oferta|propuesta|carta|visita|llamada|conversacion|acta|"
        r"contrato|mensaje|cotizacion|proforma|nota) (?:de(?:l)?|con fecha(?: de)?)(?: dia| fecha)?"
    ),
    opening_hours=(
        r"horarios?(?: de (?:atencion|oficina|apertura|tienda|trabajo))?|atencion al (?:cliente|publico)|abiert[oa]s?|abrimos|"
        r"(?:atendemos|cerramos) (?:todos los dias|de lunes|a las|los)"
    ),
    quoting=r"escribio",
    labels=r"enviado(?: el)?|fecha",
    meets=r"llam|habl|vemos|reuni|conect|marco|telefone|videollam|quedamos|paso|platic",
    titles=r"[Ss]ra?|[Dd]on|Doña|[Dd]r|San|Santo",
    names=words_of("domingo abril julio mar"),
    hints=r"(?:el|al|dia) (?:cinco|diez|once|doce|trece|quince|veinte|veint[a-z]+|treinta)|trimestre|quincena|la una|ocho dias|en ocho|dia ultimo|ultimo dia|de hoy en",
    joins=r",| y| o| u| e| al?| al dia|-|, el| y el| o el",
)
