"""Frequent words of each language as they are written, accents included, and words that show how a reader is addressed."""

from __future__ import annotations

from persevera.decide.text import words_of

#: ISO 639-1 to its frequent words. A word in several languages counts for each by its share.
FREQUENT: dict[str, frozenset[str]] = {
    "es": words_of(
        """
        a abril aceptamos acuerdo adelante adjunta adjuntamos adjunto agosto ahora al algo algunos ante antes aprobado
        aunque aún buenas buenos cliente como con confirmo contra cual cualquier cuando cuándo cuánto cómo de del
        desde diciembre digo donde duda dudas durante días dónde el ella ellos empresa en encaja enero entonces entre
        envío era es esa ese eso esta estamos estar estas este esto estos estoy está están factura favor febrero feliz
        firmado fue gracias ha han hasta hay he hecho hemos hola interesa jueves julio junio la las le les llamo lo
        los luego lunes martes marzo mayo mañana me mi miro mis mismo miércoles momento mucho muchos muy más mí nada
        navidad ni no nos nosotros noviembre nuestra nuestro o octubre oferta os otra otras otro otros para pedido
        perfecto pero poco podemos podéis por porque precio presupuesto propuesta puede puedes que quedamos quedo
        quería quien quieres quiero qué recibido reunión saludo saludos se seguimos semana septiembre será sido siendo
        siento sin sobre soy su sus sí también tanto tardes te tenemos tengo ti todavía todo todos trabajo trato tu
        tus tú un una uno unos usted ustedes vacaciones vale viernes vosotros vuestro y ya yo él
        """
    ),
    "en": words_of(
        """
        a about after again all also am an and any anything approved april are as at attached august back be because
        been before best but by call can can't could deal dear december decision did do does don't down each
        everything february find first for forward friday from get go good great had happy has have he hello her here
        hi him his holidays how i i'll i'm i've if in interested into invoice is isn't it it's its january july june
        just kind know leave let let's like long look looks make many march may meeting monday more much my need new
        no not november now number october of off office on one or other our out over part people please price
        proposal quote regards said see send sent september she should so some something soon sorry still team than
        thank thanks that that's the their them then there these they this through thursday time to tomorrow too
        tuesday two under until up us use vacation very want was way we we'll we're we've wednesday week were what
        when which who will with won't word work would year yes yet you your
        """
    ),
    "pt": words_of(
        """
        a aceitamos agora agradeço ainda amanhã anexo ao aos aprovado as atenciosamente até avançar boa bom com como
        conseguem contacto contato cumprimentos da das de decidimos deles depois desconto dezembro dia do dos dou e
        ela elas ele eles em entre envie era escolhemos escritório essa essas esse esses estarei este estou está estão
        eu falamos fatura favor fazer feira fevereiro fico foi foram fornecedor férias havia hoje há inclui interesse
        isso janeiro julho junho já lhe ligo maio mais março mas me mesmo meu minha muito mês na nas nem no noite nos
        num numa não nós o obrigada obrigado olá orçamento os ou outro outubro para pela pelas pelo pelos pode podem
        podemos por preço proposta próxima próximo qual quando quarta que quem quinta recebido reunião se segue
        segunda seja sem semana ser será setembro seu seus sexta sua suas só também tarde tem temos tenho ter terça
        tinha têm um uma você vocês voltarei vou à às é
        """
    ),
    "fr": words_of(
        """
        a absence absent acceptons accord allez août au aussi autre aux avec avez avons avril bien bon bonjour bonsoir
        bureau c'est ce cela cette choisi ci-joint combien comme comment commercial congés cordialement d'accord d'un
        d'une dans de demain des deux devis dont du décembre décision elle en encore est et facture faire fait février
        geste il ils intéresse j'ai janvier je jeudi joint juillet juin jusqu jusqu'au l'on la le les leur lundi ma
        mai mais mardi mars merci mercredi mes mois mon même n'avons n'est ne nos notre nous novembre octobre offre on
        ont ou où par pas peu plus pour pouvez pouvons prestataire prix prochain prochaine qu'il quand que qui retenu
        retour reviens reçu réunion s'il sa sans se semaine septembre ses si son sont suis sur tout très ttc un une
        vendredi vers vos votre vous y ça été être
        """
    ),
    "de": words_of(
        """
        aber als am an anbei anbieter angebot auch auf aus bei bestellung bis bitte budget büro dank danke das dass
        dem den der des dezember die dienstag doch donnerstag durch ein eine einem einen einer enthalten entschieden
        er erhalten es februar frau freitag freundlichen für geehrte geehrten geehrter gerne grüße grüßen guten habe
        haben hallo hat herr heute ich ihnen ihr ihre ihren im in interesse ist ja januar jetzt juli juni kein keine
        können könnten leider liebe lieber los mai mal man mehr melde mich mir mit mittwoch montag morgen märz möchten
        nach nein nicht noch nur nächste oder oktober passt preis rechnung schon sehr sei sein sich sie sind so tag
        termin um und uns unser unserem unseren urlaub vielen von vor wann war warum was wer werden wie wieder wir
        wird woche wurde zu zum zur zurück über
        """
    ),
    "ca": words_of(
        """
        a adjunt això al amb aquest aquesta ara avui bon com d'acord de del dels demà dia dijous dilluns dimarts
        dimecres dins divendres el els en encara endavant ens es estem factura fins gràcies ha han hem ho hola i ja la
        les molt més no nostre oferta per perquè però plau podem pot pressupost preu proposta quan que què rebut res
        reunió salutacions sense setmana seu seva si sóc són també tenim tot un una us va vam vostre és
        """
    ),
    "gl": words_of(
        """
        a adxunto ao aos as ata aínda boas bos cando como con da das de despois do dos días e ela en entre era estamos
        está eu factura foi grazas hai hoxe iso luns martes mañá moito máis mércores na no non nos o oferta ola onte
        orzamento os ou para pero podemos pola polo por prezo proposta pódese que reunión saúdo saúdos se seguinte
        semana sen ser seu só súa tamén temos ten un unha venres vostede vós xa xoves é
        """
    ),
    "it": words_of(
        """
        a abbiamo al alla allegato allego anche ancora avete buonasera buongiorno che ci ciao come con cordiali
        d'accordo da dei del della delle di domani e essere fare fattura giovedì già gli grazie ha hanno ho i il in la
        le lo lunedì ma martedì mercoledì mi molto nel non nostra nostro o offerta oggi per perché più possiamo potete
        preventivo prezzo proposta quando quanto questo ricevuto riunione saluti se settimana si siamo sono su sua suo
        un una venerdì vorrei vostro è
        """
    ),
}

#: Signs that only some languages write, and what one of them is worth.
SIGNS: dict[str, tuple[str, float]] = {
    "es": ("¿¡ñ", 1.5),
    "pt": ("ãõ", 1.5),
    "de": ("ßäöü", 1.0),
    "fr": ("œêèùûë", 0.8),
    "ca": ("ŀ", 1.5),
    "it": ("ìò", 0.6),
}

#: How Spanish addresses the reader: folded patterns by register, and what one is worth.
REGISTERS: dict[str, tuple[tuple[str, int], ...]] = {
    "tu": (
        (r"\b(?:te|ti|contigo|tu|tus|tuyo|tuya)\b", 2),
        (r"\b(?:tienes|puedes|quieres|sabes|necesitas|prefieres|has|podrias|tendrias|eres|vas|dices|ves|das)\b", 2),
        (r"\b(?:dime|avisame|cuentame|escribeme|llamame|mandame|enviame|confirmame)\b", 2),
        (r"\b(?:digas|tengas|puedas|quieras|necesites|veas)\b", 2),
    ),
    "vos": (
        (r"\bvos\b", 4),
        (r"\b(?:tenes|podes|queres|decime|contame|escribime|sos|fijate)\b", 4),
    ),
    "usted": (
        (r"\busted\b", 4),
        (r"\ble (?:\w{2,12}(?:o|mos|ria|riamos)|parece|parezca|interesa)\b", 3),
        (r"\bsu (?:interes|empresa|atencion|respuesta|confirmacion|disposicion|tiempo|solicitud|correo|consulta)\b", 2),
        (r"\b(?:digame|aviseme|indiqueme|confirmeme|llameme|escribame|estimad[oa] (?:sr|sra|senor|senora|don|dona))\b", 3),
        (r"\b(?:quedo a su|no dude|saludarle|enviarle|remitirle|adjuntarle|llamarle)\b", 3),
        (r"\b(?:contactarle|atenderle|ayudarle|agradecerle)\b", 3),
    ),
    "vosotros": (
        (r"\b(?:os|vosotros|vosotras|vuestr[oa]s?)\b", 3),
        (r"\b\w{2,12}(?:ais|eis)\b", 2),
        (r"\b(?:decidme|avisadme|contadme|enviadme|mandadme|llamadme|confirmadme)\b", 3),
    ),
    "ustedes": (
        (r"\bustedes\b", 4),
        (r"\bles (?:\w{2,12}(?:o|mos|ria|riamos)|parece|parezca|interesa)\b", 3),
        (r"\b(?:saludarles|enviarles|remitirles|llamarles|atenderles|agradecerles|no duden|estimad[oa]s)\b", 3),
        (r"\b(?:diganme|avisenme|confirmenme|escribanme|llamenme)\b", 3),
    ),
}

#: How a greeting begins, folded.
GREETINGS = (
    r"hola|buenos dias|buen dia|buenas tardes|buenas noches|buenas|muy buenas|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|"
    r"distinguid[oa]s?|que tal|hi|hello|hey|dear|good morning|good afternoon|good evening|good day|greetings|"
    r"bom dia|boa tarde|boa noite|ola|car[oa]s?|prezad[oa]s?|exm[oa]s?|bonjour|bonsoir|salut|cher|chere|chers|madame|monsieur|"
    r"guten tag|guten morgen|guten abend|hallo|sehr geehrter?n?|liebe[rs]?|moin|bon dia|bona tarda|benvolgut|benvolguda|"
    r"bos dias|boas tardes|buongiorno|buonasera|ciao|gentile|egregio"
)
