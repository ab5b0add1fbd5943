"""What a reminder never says, and text made fit to stand in one."""

from __future__ import annotations

import re

#: Phrases that count, reproach, press or say nothing. They are sought in texts with case and spacing folded.
NEVER = (
    r"s[oó]lo quer[ií]a saber",
    r"s[oó]lo para saber si",
    r"como (?:ya )?(?:le|te|les|os) (?:coment[eé]|dije|indiqu[eé]|adelant[eé])",
    r"no (?:he|hemos) (?:recibido|tenido|obtenido) (?:ninguna |su |tu |vuestra )?respuesta",
    r"sin (?:respuesta|noticias)",
    r"sigo (?:esperando|a la espera)",
    r"(?:primer|segund|tercer|cuart|quint)[oa]? (?:correo|intento|recordatorio|vez)",
    r"[uú]ltim[oa] (?:oportunidad|aviso|correo|recordatorio|intento)",
    r"urgente?s?\b",
    r"lo antes posible",
    r"espero que (?:este|el|mi) (?:correo|mensaje|e-?mail)",
    r"espero que (?:se encuentre|te encuentres|est[eéá]s? (?:muy )?bien)",
    r"ha(?:s|n|béis)? tomado (?:ya )?(?:una|la|alguna) decisi[oó]n",
    r"(?:disculpe|disculpa|perdone|perdona|siento|lamento) (?:las molestias|la molestia|la insistencia|molestar|insistir|que)",
    r"just checking in",
    r"checking in (?:on|to)",
    r"touch(?:ing)? base",
    r"circling back",
    r"per my (?:last|previous)",
    r"as (?:i|we) (?:already )?(?:said|mentioned)",
    r"(?:not|n't) (?:yet )?(?:heard|received) (?:back|a reply|an answer|anything)",
    r"still waiting",
    r"(?:first|second|third|fourth|fifth) (?:time|attempt|reminder|e-?mail|message)",
    r"last (?:chance|reminder|attempt|e-?mail)",
    r"urgent",
    r"as soon as possible",
    r"hope (?:this|my) (?:e-?mail|message|note)",
    r"hope you(?:'re| are) (?:doing )?well",
    r"made (?:a|your) (?:decision|mind)",
    r"sorry (?:to|for) (?:bother|insist|disturb|the)",
)
_NEVER = re.compile("|".join(f"(?:{phrase})" for phrase in NEVER), re.IGNORECASE)

# C0 and C1 controls, zero-width characters, and those that turn the direction of writing (U+202A–E, U+2066–9).
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def forbidden(text: str) -> str:
    """The first phrase in the text that a reminder never says; empty where there is none."""
    found = _NEVER.search(" ".join(text.split()))
    return found.group(0) if found else ""


def plain(text: str) -> str:
    """The text with line feeds as its only breaks, without controls and characters that cannot be seen; tabs stay."""
    return _UNSEEN.sub("", _BREAKS.sub("\n", text))


def line(text: str, longest: int = 200) -> str:
    """The text on one line of at most ``longest`` characters, cut at a word."""
    whole = " ".join(plain(text[: 4 * longest]).split())
    if len(whole) <= longest:
        return whole
    return whole[: longest + 1].rpartition(" ")[0].rstrip(" ,;:-–") or whole[:longest]
