"""How notices of absence write stretches of days; patterns over folded text."""

# ruff: noqa: E501 -- a pattern is a line

from __future__ import annotations

#: "del 13 al 17 de octubre": the first day, up to where the last one begins.
RANGE = r"\b(?:(?:del|desde el|desde|entre el|from|between|de|do|dia|du|vom|von) )?(?:the )?(?<![\d/.-])(?P<from>\d{1,2})(?:st|nd|rd|th|\.)? ?(?:de [a-z]{3,10})? ?(?:-|al|a|hasta el|y el|to|and|through|until|till|ao|au|bis(?: zum)?|thru) ?(?:el |the )?(?=\d{1,2}\b(?!/))"

#: "Oct 12-20".
MONTH_RANGE = r"\b(?P<month>[a-z]{3,9})\.? (?P<from>\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|through|thru|until|till) ?(?P<to>\d{1,2})\b"

#: The last day named is one away.
INCLUSIVE = r"\b(?:inclusive|incluid[oa]|inclusivement|ambos inclusive|through|thru|einschlieslich|inklusive|inclus|both included|included)\b"

#: A stretch by its two ends, so that the last one is a day away.
BOTH_ENDS = r"\b(?:del|de|desde|entre|from|between|do|du|vom|von)(?: el| the| dia| le| dem| o)* (?:\d|[a-z]{3,10}\.? \d|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|segunda|terca|quarta|quinta|sexta|lundi|mardi|mercredi|jeudi|vendredi|montag|dienstag|mittwoch|donnerstag|freitag)\b).{0,60}?\b(?:al|a|hasta|y|to|and|until|till|ao|au|bis|through|thru)\b|\d ?- ?\d"

UNTIL = r"\b(?:hasta|until|till|til|ate|jusqu'au|jusqu'a|bis)\b"

#: "por dos semanas".
SPAN = r"\b(?:por|durante|for|para|pendant|fur|the next|los proximos|las proximas) (?:the next |los proximos |las proximas |unos |unas )?(?P<number>\d{1,2}|un|una|one|a|dos|two|tres|three|cuatro|four|deux|duas|zwei|eine) (?P<unit>dias?|days?|semanas?|weeks?|jours?|semaines?|tage?n?|wochen?)\b"

#: What the words for numbers in ``SPAN`` mean.
NUMBERS = {
    **dict.fromkeys(("un", "una", "one", "a", "eine"), 1),
    **dict.fromkeys(("dos", "two", "deux", "duas", "zwei"), 2),
    **dict.fromkeys(("tres", "three"), 3),
    **dict.fromkeys(("cuatro", "four"), 4),
}

THIS_WEEK = r"\b(?:esta semana|toda la semana|this week|all week|the week|cette semaine|diese woche)\b"

#: The whole of this month.
THIS_MONTH = r"\b(?:este mes|todo el mes|durante el mes|this month|all month|este mes|o mes todo|ce mois|diesen monat)\b"

TODAY = r"\b(?:hoy|today|hoje|aujourd'hui|heute)\b"

#: Hours of an office name no day of return.
OPENING = r"\b(?:horario|office hours|opening hours|business hours|our hours)\b"
