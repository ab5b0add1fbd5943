"""How Spanish reads: frequent words, greetings, and ways to address the reader."""

# ruff: noqa: E501 -- an alternative is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.language import LanguageWords, Register

TABLE = LanguageWords(
    frequent=words_of(
        """
        a abril aceptada aceptado aceptamos acepto acuerdo adelante adiós adjunta adjuntamos adjunto agosto ahora ahí
        al algo alguien alguna algunos algún anda ante anterior antes aprobado aquí así aunque avancemos avanzamos
        avísame ayer aún bastante bien buenas bueno buenos cada caro casi cero cerrada cerrado cerramos claro cliente
        comento como con confirmada confirmado confirmo conforme consultar contacto contado contigo contra copia
        correcto correo cosa cual cualquier cuando cuanto cuenta cuentas cuándo cuánta cuánto cómo dale darte das de
        debo decidido decir dejamos del demasiado descuento desde después detrás dias dice diciembre digo dime dinero
        disculpa donde dos duda dudas durante déjame días dónde el ella ellos empresa en encaja encantado enero
        enseguida entendido entonces entre enviado enviar envío equipo era es esa escribo ese eso espero esta estamos
        estar estas este esto estos estoy estupendo está están exacto excelente factura favor febrero fecha feliz
        fenomenal firmado firmo fue genial gracia gracias gusta gustaría ha hablamos han hasta hay haya haz he hecho
        hemos hola igual importe incluye interesa interesados ir iva jueves julio junio la lamento las le les listo
        llamada llamo llegado lleva llámame lo los luego lunes mal manana manda martes marzo mayo mañana me mejor
        menos mensaje mi mil mira miramos miro mis mismo miércoles molestes momento mucho muchos muchísimas muy
        mándame más mí nada nadie navidad necesito ni ninguna no noche nos nosotros novedades noviembre nuestra
        nuestro nueva nuevo número o obra octubre oferta ok os otra otras otro otros pago para parece pasa paso pedido
        pendiente pendientes pensarlo perdona perfecta perfecto pero plazo poco podemos podéis pone por porque precio
        presupuesto propuesta puede puedes puedo pues que quedamos quedo quería quien quiere quieres quiero quizá qué
        recibida recibido recibo reunión reviso rápido saber sabes sale saludo saludos se seguid seguimos seguro
        semana septiembre será señor sido siendo siento sigo siguiente sin sobre socios solicitud solo somos soy su
        sus sí sólo también tan tanto tarde tardes te tema tenemos tengo tenéis ti tiempo tiene tienes tira toca
        todavía todo todos trabajo trae transporte trato tres tu tus tú un una uno unos usted ustedes va vacaciones
        vale vamos vemos ver vez vi viene viernes vista visto volver vosotros voy vuestro y ya yo él
        """
    ),
    endings=words_of(
        "ción ciones miento mientos iendo iéndolo arlo erlo irlo arla erla arte arme aremos eremos iremos amos ísimo ísima ito ita dad ados adas aste iste áis éis"
    ),
    signs="¿¡ñ",
    sign_worth=1.5,
    greetings=r"""
(?:muy |hola,? )?buen(?:[oa]s?)? (?:dia|dias|tardes?|noches?|a tod[oa]s)|muy buenas|buenas(?: buenas)?|buen (?:lunes|martes|miercoles|jueves|viernes)|saludos
(?:hol(?:a+|i+|i+s|iwis|ita|is)|ola|ey|epa|aupa|kaixo|egun on|que tal|que onda|que hubo|quiubo|alo)(?: de nuevo| otra vez| a tod[oa]s)?
(?:muy |mi |mis )?(?:estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|distinguid[oa]s?|respetad[oa]s?|recordad[oa]s?)(?:/[oa]s?)?
muy senor(?:es|a|as)? (?:mio|mios|mia|mias|nuestro|nuestros|nuestra|nuestras)|senor(?:es|as)?(?: y senor[ea]s)?|a quien (?:corresponda|pueda interesar|concierna)|a la atencion de|atn|de (?:mi|nuestra) (?:mayor )?consideracion
""",
    addressed=words_of(
        """
        muchachos muchachas pareja
        sr sra srta sres sras senor senora senorita senores senoras don dona d dª dr dra doctor doctora ing inge
        ingeniero ingeniera lic arq abg prof profe profesor profesora mtro mtra maestro maestra padre chef jefe
        jefa patron vecino vecina socio socia cliente clienta clientes amigo amiga amigos amigas companero
        companera companeros estimado estimada estimados estimadas queridos gente chic@s equipo familia todos
        todas tod@s ambos querido querida queridas guapa guapo guapas guapos maja majo preciosa precioso linda
        lindo bella reina rey cielo corazon carino amor crack maquina campeon mi vida mis colega tio tia mana
        mano che boss capitan mas nuevo nuestro nuestros nuestra nuestras mios mias ambas chicas chicos director
        directora gerente alcalde alcaldesa presidente concejal proveedor proveedores de del la los las y e a el
        otra vez
        """
    ),
    courtesies=r"""
(?:y )?(?:que|k) (?:tal|onda|hubo|hay|mas|lo que)(?: (?:todo|va todo|estas?|esta|estais|estan|te va|le va|va|vas|va la cosa|como estas?|el finde|el fin de semana|por ahi|por alli)){0,2}
(?:y )?(?:como|cómo) (?:va|vas|estas?|esta|estais|estan|andas?|anda|andamos|le va|te va|os va|te ha ido|amaneces?|amanece|sigues?)(?: (?:todo|eso|la cosa|usted|ustedes|por ahi)){0,2}
(?:espero|deseo) que (?:estes?|este|esteis|esten|todo vaya|vaya todo|te vaya|se encuentren?|te encuentres)(?: todo)? (?:muy )?bien|todo bien|un gusto(?: saludarl?[aoe])?|mucho gusto|un placer|encantad[oa]
(?:muy )?buen(?:[oa]s?)? (?:dia|dias|tardes?|noches?)|buenas|hola(?: de nuevo| otra vez)?|feliz (?:ano|lunes|martes|miercoles|jueves|viernes|semana|tarde)(?: nuevo)?|buen (?:lunes|martes|miercoles|jueves|viernes)|gusto en saludarl[aoe]|un (?:cordial )?saludo
""",
    registers=(
        Register(
            name="tu",
            folded=r"""
2 \b(?:te|ti|contigo|tu|tus|tuyo|tuya|tuyos|tuyas)\b
2 \b(?:tienes|puedes|quieres|sabes|necesitas|prefieres|has|podrias|tendrias|eres|vas|dices|ves|das|haces|crees|piensas|llegas|sigues|firmas|pagas|decides|aceptas|cierras|vienes|sales|gustas|pasas|mandas)\b
2 \b(?:digas|tengas|puedas|quieras|necesites|veas|abras|confirmes|decidas|vengas|hagas|sepas|llegues|creas|prefieras|mandes|pases|firmes|pagues|olvides|preocupes|tuvieras|quisieras|pudieras|vieras|pruebes)\b
2 \b(?:pudiste|tuviste|viste|enviaste|mandaste|pediste|dijiste|hablaste|comentaste|pasaste|preguntaste|quedaste|estuviste|recibiste|alcanzaste|preguntabas|querias|decias|pedias|comentabas)\b
2 \b(?:dime|cuentame|escribeme|llamame|enviame|mandame|avisame|confirmame|dame|dinos|preparame|pasame|haznos|hazme|echale|miralo|leelo|mandanos|avisanos|cuentanos|disculpame|perdoname|acuerdate|fijate|checalo|checa|llevatela|traete|bajales|recuerdame)\b
1 \b(?:disculpa|perdona|mira|oye|aprovecha|cuidate)\b
1 ^(?:hola|buenas|hey|holi),? (?!senor|sr|sra|don|dona|ing|lic|dr)\w{3,15}[,:!]
""",
        ),
        Register(
            name="vos",
            folded=r"""
4 \b(?:vos|sos)\b
3 \b(?:tenes|podes|queres|sabes vos|decime|contame|escribime|haceme|poneme|mostrame|decinos|contanos)\b
""",
            written=r"""
4 \b(?i:tenés|podés|querés|sabés|necesitás|hacés|creés|pensás|mirás|llamás|estás vos|mandás|pagás|vení|hacé|tené|poné|andá|mirá|avisá|decí)\b
3 \b(?i:avisame|mandame|pasame|llamame|fijate|dejame|confirmame|pasámela|pasamela|armate|hablalo|anotá|contestame|borralo|acordate|animate)\b
""",
        ),
        Register(
            name="usted",
            folded=r"""
4 \b(?:usted)\b
4 \b(?:ud|vd)\.? (?:me|nos|lo|la|le|se|ya|puede|quiere|necesita|tiene|sabe|ve|dice|dira)\b
3 \ble (?:parece|parezca|interesa|interese|conviene|convenga|viene|venga|encaja|encaje|sirve|gustaria|gusta|queda|quedaria|vale|cuesta|sale|saldria)\b
3 \b(?:digame|aviseme|indiqueme|confirmeme|llameme|escribame|mandeme|envieme|haganos|diganos|confirmenos|indiquenos|avisenos|disculpe|permitame|perdone|tome|mire|reciba|no dude|cuidese|apartelo|busquela)\b
3 \b(?:me|nos) (?:confirme|indique|avise|diga|de|permita|comente|platique|autorice|firme|envie|mande|llame|devuelva|comunique|haga|facilite)\b
3 \bsi (?:lo |la |le |se |nos |no )?(?:prefiere|desea|gusta|quiere|necesita|requiere|acepta|decide|tiene|firma|contrata|esta (?:de acuerdo|conforme|interesad[oa]))\b
3 \b(?:saludar|enviar|remitir|adjuntar|llamar|contactar|atender|ayudar|agradecer|informar|comunicar|ofrecer|cotizar|entregar|presentar|comentar|recordar|hacer|felicitar|desear)l[eoa]\b
3 \b(?:le|lo|la) salud(?:a|o|amos|an)\b|\b(?:muy )?senor(?:a)? (?:mi[oa]|nuestr[oa])\b
2 \bsus? (?:interes|empresa|atencion|respuesta|confirmacion|disposicion|tiempo|solicitud|correo|consulta|conformidad|visita|pedido|casa|llamada|pregunta|amable|hotel|negocio|comentarios|ordenes|peticion|vehiculo|vivienda|oficina|oficinas|mensaje|proyecto|paquete|boda|hija|hijo|evento|contrato|poliza|confianza|entera|preferencia|comunidad)\b
2 ^(?:[\w,]{2,10} ){0,3}(?:sra?|srta|senora?|don|dona|ing|lic|arq|dra?|doctora?|padre)\b
2 \b(?:apreciad[oa]|estimad[oa]) (?:client[ea]|senora?|sra?|don|dona|dra?|ing|lic|arq|abg|mtr[oa]|prof)\b
2 (?:^|[.:;,!?]\"? |¿)(?:puede|podria|quiere|tiene|desea|gusta|necesita|recuerde|confirme|indique|revise|consulte|considere|tenga|dele|llame|escriba|entre|conteste|avise)\b
2 \bse l[oa]s? (?:reservo|envio|mando|dejo|pongo|preparo|instal\w{1,4}|voy|puedo|adjunto|llevo|cambiamos|mandamos|enviamos|dejamos|preparamos|confirmo|cambio)\b
1 \batentamente\b
""",
            written=r"""
3 \b[Ll]e (?:\w{2,12}(?:[^iIaAeEoOuU\W]o|amos|emos|imos|ía|íamos|ré|remos))\b
""",
        ),
        Register(
            name="vosotros",
            folded=r"""
3 \b(?:os|vosotr[oa]s|vuestr[oa]s?)\b
2 \b(?:podeis|teneis|quereis|sabeis|habeis|estais|vais|sois|veis|dais|haceis|necesitais|preferis|seguis|decis|venis|podriais|tendriais)\b
3 \b(?:decidme|avisadme|contadme|enviadme|mandadme|llamadme|confirmadme|decidnos|leedl[oa]|miradl[oa]|pensadl[oa]|echadle|disculpad|perdonad)\b
""",
            written=r"""
2 \b(?!diecis|veintis)\w{2,12}(?:áis|éis)\b
""",
        ),
        Register(
            name="ustedes",
            folded=r"""
4 \b(?:ustedes)\b
4 \b(?:uds|vds)\.? (?:me|nos|lo|la|les|se|ya|pueden|quieren|necesitan|tienen|saben|ven|dicen|diran)\b
3 \bles (?:\w{2,12}(?:o|mos|ria|riamos)|parece|parezca|interesa|conviene|sirve|encaja|gustaria)\b
3 \b(?:saludar|enviar|remitir|llamar|atender|agradecer|hacer|presentar|ofrecer|informar|comunicar|cotizar|entregar|desear|invitar)l[eoa]s\b
3 \b(?:diganme|avisenme|confirmenme|escribanme|llamenme|haganme|mandenme|no duden|reciban|disculpen|perdonen|revisen|consideren|tengan|indiquenos|diganos|avisennos)\b
3 \b(?:me|nos|se|lo|la) (?:devuelvan|pronuncien|confirmen|indiquen|avisen|digan|den|permitan|lleven|pasan|pasen|cotizan|coticen|envien|manden|respondan|autoricen|comuniquen)\b
3 \bsi (?:lo |la |les |nos |no )?(?:prefieren|desean|gustan|quieren|necesitan|requieren|aceptan|deciden|tienen|firman|contratan|estan)\b
2 (?:^|[.:;,!?] |¿)(?:pueden|podrian|quieren|tienen|desean|gustan|necesitan|alcanzaron|pudieron)\b
4 (?:^|\n)(?:muy |estimad[oa]s |apreciad[oa]s |distinguid[oa]s |respetad[oa]s )?(?:senores|senoras)\b
2 ^(?:estimad[oa]s|apreciad[oa]s|distinguid[oa]s|respetad[oa]s)\b
2 \bcon lo que (?:tienen|quieren|necesitan)\b|\ba ustedes\b
1 \bsus? (?:solicitud|interes|atencion|consideracion|disposicion|entera|equipo|empresa|invitacion|amable|conformidad|instalaciones)\b
""",
        ),
    ),
    one_reader=(
        ("vos", "tu"),
        ("tu", "vosotros"),
        ("vos", "ustedes"),
        ("tu", "ustedes"),
    ),
    in_country={"AR": ("tu", "vos"), "UY": ("tu", "vos"), "PY": ("tu", "vos")},
)
