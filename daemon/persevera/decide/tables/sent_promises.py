"""Words by which people promise something for a day, folded; who owes it to whom."""

from __future__ import annotations

import re

_SEND_ES = r"(?:envi|mand|pas|remit|reenvi|compart|adjunt|present|entreg|traslad)"
_ACT_ES = (
    r"(?:llam|escrib|contact|marc|confirm|dig|dir|hag|har|telefone|avis|visit|recuerd|recordar|respond|contest|"
    r"inform|cuent|contar|"
    r"doy|dare|llev|coment|resolv|resuelv|aclar|actualiz|consult|prepar|busc|recoj|busco|acompan|vuelv|volver)"
)
_TO_YOU = r"(?:te|le|les|os|la|lo|los|las|se lo|se la|te lo|te la|os lo)"

#: The sender promises; a present tense of sending ("le envío la propuesta") is often the mail itself: see SENDING.
OURS = re.compile(
    rf"\b(?:{_TO_YOU} (?:{_ACT_ES}|{_SEND_ES})(?:o|e|go|re|mos|remos|amos|emos|imos)?\b"
    rf"|{_TO_YOU} (?:vuelvo|volvere|volveremos) a \w+"
    r"|(?:llamare|escribire|contactare|enviare|mandare|pasare|confirmare|volvere a|vuelvo a|llamaremos|"
    r"contactaremos|enviaremos)\b"
    rf"|(?:voy|vamos) a (?:llamar|escribir|contactar|enviar|mandar|pasar|confirmar|preparar|darle|volver a){_TO_YOU}?"
    r"|me (?:pongo|pondre|vuelvo a poner|volvere a poner) en contacto|nos (?:ponemos|pondremos) en contacto"
    r"|(?:hago|hare|hacemos) (?:un )?seguimiento|(?:doy|dare) un (?:toque|telefonazo)|me paso\b|me acerco\b|paso a ver"
    r"|hablamos\b|hablaremos|volvemos a hablar|volveremos a hablar|nos vemos|nos veremos|nos reunimos|nos reuniremos|retomamos"
    r"|retomaremos|lo vemos|lo comentamos|quedamos (?:en (?:hablar|vernos|llamar\w*|que (?:te|le|les|os))|para|el|manana|a las)"
    r"|quedamos en (?:reunirnos|retomar\w*)|tenemos (?:la )?(?:llamada|reunion|cita)|reunion (?:el|del|fijada)|nos llamamos"
    r"|(?:i|we)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to| can| plan to| promise to)"
    r" (?:then |also |just |definitely |personally |try to |aim to |be able to |make sure to )?(?:call|ring|phone|"
    r"follow|check|send|get back"
    r"|circle back|touch base|reach out|be in touch|be back|try you|write|drop|ping|e-?mail|contact|come back|share|"
    r"give|update|speak"
    r"|talk|have (?:it|the|that|them)|deliver|let you know|confirm|forward|meet|see you|visit|present|text|pop|"
    r"swing|get it|get the"
    r"|get you|revert|connect|reconnect|catch up|chase|prepare|put together|schedule|book|set up)"
    r"|let's (?:talk|speak|meet|catch up|reconnect|connect|circle back|touch base|do|chat|have|plan|say|regroup|review|discuss)"
    r"|(?:talk|speak|chat|catch up)(?: to you| again| soon| then)? (?=on|next|this|tomorrow|mon|tue|wed|thu|fri)|"
    r"(?<![a-z] )see you (?=on|next|this|tomorrow|at|mon|tue|wed|thu|fri|then|there)"
    r"|(?:our|the) (?:call|meeting|demo) (?:is |will be |has been )(?:set |booked |scheduled |confirmed )?(?:for|"
    r"on)\b|we (?:speak|"
    r"talk|meet) (?=on|next)"
    r"|we agreed (?:to (?:speak|talk|meet)|on a call)|you(?:'ll| will) (?:hear from me|have (?:it|my|the|our))"
    r"|ligo(?:-lhe|-te|-vos)?\b|entro em contat?c?to|falamos\b|envio(?:-lhe|-te)\b|volto a (?:ligar|contactar)|retomamos"
    r"|je (?:vous|te) (?:appelle|rappelle|recontacte|reviens|contacte|tiens au courant)|je reviens vers|"
    r"on se (?:parle|voit|rappelle)"
    r"|ich (?:rufe|melde mich|sende|schicke|komme auf)|wir (?:sprechen|telefonieren|horen uns))"
)

#: A meeting named without a verb at the head of its line: "Meeting on Monday at 10".
MEETING = re.compile(r"\A\W*(?:call|meeting|demo|reunion|llamada|videollamada|cita|visita|termin|rendez-vous|reuniao)\b[ :,]")

#: Present tense of sending: the mail itself is the act unless a day stands close to the verb.
SENDING = re.compile(rf"{_TO_YOU} {_SEND_ES}(?:o|amos|imos)?\b")

#: The other side promises, or is asked to act by a day that both know.
THEIRS = re.compile(
    r"\b(?:(?:me|nos) (?:lo |la )?(?:confirm|dic|dir|dec|coment|avis|respond|contest|envi|mand|pas|llam|indic|"
    r"traslad|devuelv|devolv|"
    r"remit|facilit|decid|cont|das|da\b|daras|dara\b|dais)\w*"
    r"|quedo a la espera|quedamos a la espera|espero (?:su|tu|vuestra|vuestro)|esperamos (?:su|tu|vuestra)|"
    r"a la espera de (?:su|tu|vuestra)"
    r"|(?:me|nos) dij\w+ que|(?:confirm|av[ií]s|dig|respond|contest|envi|mand|pas|llam|indi[cq]u?)\w{0,4}(?:me|"
    r"nos)\b|dime\b|dimelo"
    r"|(?:usted|ustedes|tu|vosotros) (?:me |nos )?(?:confirm|dec|respond|contest|envi|firm)\w*|lo decid\w+|"
    r"tom\w+ (?:una|la) decision"
    r"|necesit\w+ (?:su|tu|vuestra) (?:confirmacion|respuesta|visto bueno|ok|firma)|agradeceri\w+ (?:su|tu|vuestra|que me)"
    r"|you(?:'ll| will|'d| would|'re going to| are going to| were going to) (?:then |also |be able to )?(?:confirm|"
    r"let me|let us|get back|"
    r"decide|send|come back|call|review|sign|check|revert|have an answer|have a decision|give (?:me|us)|give|make|"
    r"return|reply|respond)"
    r"|you (?:told|said|promised|agreed|mentioned)|your (?:answer|confirmation|decision|reply|feedback|sign-off|"
    r"go-ahead|response) (?:by|on|before)"
    r"|let (?:me|us) (?:have|know)|please (?:confirm|let|reply|respond|sign|return|send|get back|revert|come back|"
    r"call)|kindly (?:confirm|revert|reply)"
    r"|(?:i|we)(?:'ll| will)? (?:expect|await|look forward to) (?:to hear|hearing|your)|(?:call|ring|email) me\b|awaiting your"
    r"|(?:get|come) back to (?:me|us)|confirm (?:to (?:me|us) )?(?:by|before|on)"
    r"|fico a aguardar|aguardo (?:a )?(?:sua|vossa|tua)|confirme(?:-me)?|merci de|dans l'attente|vous me (?:confirmez|direz)"
    r"|bitte (?:geben|bestatigen|melden)|sie (?:geben|bestatigen|melden)|geben sie)"
)

#: Clauses that make a promise hang on something.
CONDITION = re.compile(
    r"(?:\A|[\s,;(¡¿-])(?:si|en caso de|siempre que|siempre y cuando|a menos que|a no ser que|salvo que|en cuanto|"
    r"cuando (?:me|tenga|tengas|"
    r"reciba|lo|nos)|una vez que|if|unless|provided|in case|assuming|once (?:you|we|i)|when (?:you|we have)|whether|"
    r"se|falls|wenn|sobald)\s"
)

#: Conditions of mere courtesy: the promise stands.
COURTESY = re.compile(
    r"\b(?:si (?:te|le|les|os) (?:parece|va|viene|cuadra|encaja)(?: bien)?|si no (?:te|le|les|os) (?:importa|viene mal|va mal)|"
    r"si quieres\b|if (?:that|it|this)(?:'s| is| works| suits)(?: (?:ok|okay|fine|alright|good))?|if you (?:like|don't mind))"
)

NEGATION = re.compile(
    r"\b(?:no (?:te|le|les|os|me|nos|la|lo|podre|puedo|podremos|podemos|voy|vamos|hablamos|nos vemos|quedamos|"
    r"hace falta|llamare|enviare)|"
    r"nunca|tampoco|sin que|won't|will not|can't|cannot|can not|not (?:be|going|able|call|send)|unable|never|don't|"
    r"do not|didn't|nao|ne \w+ pas|nicht)\b"
)

VALIDITY = re.compile(
    r"\b(?:valid[oaez]{1,2}s?\b|vigen\w+|vigor|caduc\w+|venc\w+|expir\w+|validity|good (?:until|through)|"
    r"holds? (?:until|till)|prices? (?:hold|stand)|"
    r"se mantien\w+|mantenemos|plazo de (?:entrega|ejecucion|presentacion)|entrega prevista|empezar\w*|comenzar\w*|"
    r"iniciar\w*|start (?:on|work)|"
    r"ship\w*|valable|gultig|gilt|descuento\w*|promocion\w*|discount\w*|facturacion|pago|payment|delivery)"
)
