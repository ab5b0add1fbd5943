"""What to call a person in a greeting, read from the name beside their address; nothing where it is not sure."""

from __future__ import annotations

import re

from persevera.drafting.manners import line

_HONORIFICS = re.compile(
    r"^(?:(?:sra?|srta|d|dñ?a|don|doña|dra?|ing|lic|licda|arq|prof|profa|mr|mrs|ms|miss|mx|sir|herr|frau)\b\.? ?)+", re.IGNORECASE
)
_ASIDE = re.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]")
_AFTER_THE_NAME = re.compile(r" +[-–—|/·•] *|[|/•]| (?:at|de parte de|from|via|en nombre de) ", re.IGNORECASE)

# Words that say: a role, a place or a company, not a person.
_ROLES = """
    info informacion información contacto contact hola hello ventas sales compras purchasing procurement comercial admin
    administracion administración administration contabilidad accounting accounts billing facturacion facturación facturas
    invoices pedidos orders recepcion recepción reception oficina office secretaria secretaría gerencia direccion dirección
    management rrhh hr soporte support atencion atención cliente clientes customer service servicio servicios services equipo
    team departamento department dpto dept marketing proyectos projects obras tecnico técnico mail correo email reservas
    bookings eventos events logistica logística almacen almacén noreply no-reply donotreply
"""
_COMPANIES = """
    grupo group sl slu sa sau sc scp cb sas srl spa gmbh ag ltd llc inc corp co plc bv company compañia compañía empresa hotel
    restaurante restaurant bar cafe café cafetería clinica clínica clinic hospital colegio school universidad university
    ayuntamiento asociacion asociación fundacion fundación foundation comunidad talleres taller construcciones reformas
    instalaciones transportes panaderia panadería farmacia asesoria asesoría consulting consultores consultoria consultoría
    solutions soluciones technologies tecnologias studio estudio agencia agency industrias industries inmobiliaria viajes
    travel tienda shop store hermanos hnos hijos and y
"""
_NOBODY = frozenset((_ROLES + _COMPANIES).split())
_ARTICLES = frozenset({"el", "la", "los", "las", "the", "un", "una"})
# Given names that often come in pairs, and those that follow them; the second are hardly ever family names.
_FIRST = "maría maria mª ma. m.ª josé jose juan ana luis miguel francisco fco rosa jesús jesus carlos marco víctor pedro eva"
_SECOND = """
    josé jose maría maria mª luis luisa carlos antonio antonia manuel manuela javier ignacio ramón ramon miguel ángel angel
    jesús jesus francisco alberto isabel pilar carmen dolores teresa ángeles angeles elena belén belen cristina luz victoria
    eugenia mercedes rosario fernando enrique eduardo andrés andres pablo rafael joaquín joaquin alejandro emilio julia inés
"""
_FIRST_OF_TWO, _SECOND_OF_TWO = frozenset(_FIRST.split()), frozenset(_SECOND.split())
_JOINTS = frozenset({"del", "de", "la", "los", "las", "san", "van", "von", "da", "do", "dos", "der"})


def given_name(name: str, address: str = "") -> str:
    """The name to greet somebody by ("García López, Marta" → "Marta", "Mª Carmen Ruiz" → "Mª Carmen").

    Empty for a role or a company, for an address in place of a name, and wherever there is doubt: a greeting without a
    name is friendly, one with the wrong name is not.
    """
    text = line(name, 100).strip("\"'«»“”‘’` ")
    if "@" in text or any(character.isdigit() for character in text) or not text:
        return ""
    text = _AFTER_THE_NAME.split(" ".join(_ASIDE.sub(" ", text).split()), maxsplit=1)[0].strip()
    family, comma, given = (part.strip() for part in text.partition(","))
    if comma and (_is_nobody(family) or _is_nobody(given) or "," in given):
        return ""
    words = _HONORIFICS.sub("", given if comma and given else family).split()
    if (
        not words
        or len(words) > 6
        or words[0].lower() in _ARTICLES
        or _is_nobody(" ".join(words))
        or _is_the_domain(text, address)
    ):
        return ""
    loud = [word for word in words if word.isupper() and len(word) > 2]
    if loud and len(loud) < len(words):
        words = [word for word in words if word not in loud]
    return _cased(_given(words, whole=bool(comma)))


def _given(words: list[str], *, whole: bool) -> list[str]:
    """The given names at the head; with ``whole`` all words are given names, as behind a comma."""
    first = words[0]
    if not re.fullmatch(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|m\.?ª|ma\.", first, re.IGNORECASE) or len(first.strip(".")) < 2:
        return []
    rest = [word.lower() for word in words[1:4]]
    if first.lower() in _FIRST_OF_TWO and rest:
        if rest[0] in _SECOND_OF_TWO:
            return words[:2]
        if rest[0] in _JOINTS and first.lower() in {"maría", "maria", "mª", "ma."}:
            last = next((at for at, word in enumerate(rest, 1) if word not in _JOINTS), 0)
            return words[: last + 1] if last and (whole or rest[last - 1] in _SECOND_OF_TWO) else words[:1]
    if first.lower() in {"mª", "m.ª", "ma."}:
        return words[:2] if rest else []
    return words[:1]


def _cased(words: list[str]) -> str:
    """Names that are all in capitals or all in small letters, as names are written."""
    return " ".join(
        word.lower() if word.lower() in _JOINTS else word.capitalize() if word.isupper() or word.islower() else word
        for word in (words if not words or words[0] != words[0].upper() or len(words[0]) > 1 else [])
    )


def _is_nobody(text: str) -> bool:
    return any(word.strip(".,;:&").replace(".", "").lower() in _NOBODY or word == "&" for word in text.split())


def _is_the_domain(name: str, address: str) -> bool:
    """Whether the "name" is that of the company: the letters of its domain."""
    label = address.rpartition("@")[2].lower().split(".")[0]
    return bool(label) and re.sub(r"[\W_]", "", name.lower()) == label.replace("-", "")
