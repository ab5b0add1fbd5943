"""How a mail begins and ends: the person's own greeting and farewell where they can be copied, else ours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from persevera.drafting.manners import forbidden, line
from persevera.drafting.names import given_name
from persevera.wording import listed

_LONGEST = 60
# What is true on one day only, or at one time of day, is not copied.
_OF_THE_DAY = re.compile(
    r"\b(?:feliz|felices|lunes|martes|mi[eé]rcoles|jueves|viernes|finde|fin de semana|verano|navidad|fiestas|pascuas|a[nñ]o|"
    r"tomorrow|tonight|see you|nos vemos|suerte|good luck|disculp\w{1,4}|perd[oó]n\w{0,2}|"
    r"sorry|apologies|enhorabuena|felicidades|congrat\w{1,9}|"
    r"happy|merry|monday|tuesday|wednesday|thursday|friday|weekend|holidays|summer|christmas|year|hoy|today|ma[nñ]ana)\b",
    re.IGNORECASE,
)
_HOURS = {
    "es": re.compile(r"\b(?:buenos d[ií]as|buen d[ií]a|buenas tardes|buenas noches|buena tarde)\b", re.IGNORECASE),
    "en": re.compile(r"\bgood (?:morning|afternoon|evening)\b", re.IGNORECASE),
}


def greeting(written: str, people: Sequence[tuple[str, str]], others: Sequence[tuple[str, str]], language: str, hour: int) -> str:
    """The first line of a mail: the greeting as the person wrote it to these people, else our own.

    ``people`` are the recipients as (name, address), ``others`` those of the proposal to whom the greeting was written
    and who do not get this mail: one that names them is not copied. "Buenas tardes" becomes "Buenos días" in the
    morning. ``hour`` is that of the person's clock, 0 to 23.
    """
    copied = _copied(written, language, ":" if language == "es" else ",")
    strangers = {given_name(name, address).lower() for name, address in others} - {""}
    known = {word.lower() for name, address in people for word in given_name(name, address).split()}
    if copied and not any(re.search(rf"\b{re.escape(name)}\b", copied.lower()) for name in strangers - known):
        return _HOURS[language].sub(lambda match: _like(match.group(0), _time_of_day(language, hour)), copied)
    return own_greeting(people, language, hour)


def own_greeting(people: Sequence[tuple[str, str]], language: str, hour: int) -> str:
    """Our own greeting, "Buenos días, Marta:" or "Hi Marta,"; a neutral one for more than two people or a name in doubt."""
    names = [given_name(name, address) for name, address in people]
    sure = bool(names) and all(names) and len(names) <= 2
    if language == "es":
        return f"{_time_of_day('es', hour)}{', ' + listed(names, 'es') if sure else ''}:"
    return f"Hi {listed(names, 'en')}," if sure else "Hello,"


def farewell(written: str, language: str) -> str:
    """The closing phrase as the person wrote it, else "Un saludo," or "Kind regards,"; always with a mark at its end."""
    copied = _copied(written, language, ",").replace("¡", "").replace("!", ",")
    return re.sub(r",+", ",", copied) or {"es": "Un saludo,", "en": "Kind regards,"}[language]


def _copied(written: str, language: str, ending: str) -> str:
    """The line if it can be said again on another day, with one mark at its end and at most one exclamation."""
    text = re.sub(r"([!¡])\1+", r"\1", line(written, 2 * _LONGEST)).rstrip(" -–—")
    if not text or len(text) > _LONGEST or forbidden(text) or re.search(r"[{}<>@]|https?:|\d", text):
        return ""
    if _OF_THE_DAY.search(text) and not (language == "es" and re.match(r"¡?muy buenos? d[ií]as?\b", text, re.IGNORECASE)):
        return ""
    if text.count("!") > 1 or any(len(word) > 2 and word.isupper() for word in re.findall(r"\w+", text)):
        return ""
    return text if text[-1] in ",:.;!" else text + ending


def _time_of_day(language: str, hour: int) -> str:
    if language == "es":
        return "Buenos días" if hour < 14 else "Buenas tardes"
    return "Good morning" if hour < 12 else "Good afternoon"


def _like(model: str, text: str) -> str:
    """The text beginning with a capital only where the model does."""
    return text if model[:1].isupper() else text[:1].lower() + text[1:]
