"""Words that the facts of an offer are found by; patterns on folded text, in five languages."""

from __future__ import annotations

import re

#: What an offer is called.
NOUN = (
    r"(?:propuestas?|contrapropuesta|presupuestos?|ppto|pto|cotizacion(?:es)?|cotiz|ofertas?|proforma|pro-forma|tarifas?|"
    r"condiciones (?:economicas|comerciales|ofertadas)|precios?|valoracion economica|memoria valorada|"
    r"quotes?|quotations?|proposals?|estimates?|pricing|sow|statement of work|commercial terms|bid|offers?|rate card|"
    r"propostas?|orcamentos?|cotacao|devis|offre|proposition (?:commerciale|de prix)|chiffrage|"
    r"angebot\w{0,2}|kostenvoranschlag\w{0,2})"
)

VALIDITY = re.compile(
    r"\b(?:validez|valid[oa]s?\b|vigen(?:cia|te)s?|caduca\w*|vence\b|expira\b|expires?\b|valid (?:for|until|till|"
    r"through)|validity|"
    r"good (?:until|through|for)|(?:price|offer|quote|prices) (?:is |are )?(?:held|holds?|stands?|open)|"
    r"se mantiene\w*|mantenemos|"
    r"precios? (?:garantizados?|firmes?|fijos?) hasta|prices? (?:is |are )?(?:guaranteed|firm|fixed) (?:until|till|through|for)|"
    r"en vigor|hasta agotar|valido por|valida ate|valido ate|valable|gultig|gilt bis|bindend)\b"
)

LATER_DAY = re.compile(
    r"\b(?:manana|pasado manana|semana que viene|proxima semana|el (?:lunes|martes|miercoles|jueves|viernes)|"
    r"esta tarde|en breve|en los proximos dias|luego|mas tarde|"
    r"tomorrow|next week|on (?:monday|tuesday|wednesday|thursday|friday)|later|shortly|soon|by (?:monday|tuesday|"
    r"wednesday|thursday|friday|eod|end))\b"
)
