"""What machines write in the name of people in Catalan."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
resposta automatica\b
(?:fora de l.oficina|absent\b|absencia|de vacances|soc fora)
""",
    absence=r"""
fora de l.oficina\b|de (?:vacances|baixa|permis)\b|(?:estare|soc|estem|estarem) (?:\w+ )?(?:fora|absents?|tancats?|de viatge)\b|durant la meva absencia\b|(?:oficina|despatx|botiga|empresa) (?:\w+ ){0,4}?tancad?[oa]?t?\b
""",
    back=r"""
(?:torno|tornare|tornem|tornarem|tornada|em reincorporo|em reincorporare|de tornada)\b
""",
    machine=r"""
(?:aquest es un|missatge|resposta) (?:missatge )?(?:automatic|automatica|generat automaticament)\b|no respongueu (?:a )?aquest (?:correu|missatge)\b
""",
    habits=r"""
(?:per|en cas d.|temes) ?(?:urgencies|urgencia|urgents)\b|gracies (?:pel|per el) (?:seu|teu|vostre) (?:correu|missatge)\b|(?:contacteu|contacti|podeu contactar|adreceu-vos|truqueu)\b
""",
    received=r"""
hem rebut (?:el seu|el teu|el vostre|la seva) (?:correu|missatge|consulta|solicitud|sollicitud)\b
""",
    gone=r"""
ja no (?:treballa|treballo|forma part|formo part)\b
""",
    plain=r"""
(?:hola|bon dia|bona tarda|benvolgu\w+|salutacions|cordialment|gracies|atentament)\b
""",
)
