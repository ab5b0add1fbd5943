"""How people close a mail in Catalan."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.signatures import SignatureWords

TABLE = SignatureWords(
    closings=r"""
(?:una |moltes )?(?:ben )?(?:cordials? )?salutaci(?:o|ons)(?: cordials?| i gracies)?|atentament|cordialment
(?:una |un )?(?:forta |gran )?(?:abracada|abracades|peto|petons)
""",
    partings=r"""
(?:fins|que tingueu|que tinguis) (?:aviat|ara|dema|un bon \w+)|adeu|bon dia|bona tarda|apa
""",
    thanks=r"""
(?:moltes |mil )?gracies(?: per tot| per avancat)?|merci
""",
    footers=r"""
(?:enviat|escrit) (?:des de|des del|amb) .{1,60}
""",
    notice_heads=frozenset({"avis legal", "aquest missatge", "aquest correu", "abans d'imprimir", "avis de confidencialitat"}),
    notice_words=frozenset({"destinatari", "confidencial", "per error", "elimineu", "proteccio de dades"}),
    trees=frozenset({"imprimir", "medi ambient"}),
    contact=r"""
tel|telefon|mobil|fax
""",
    titles=words_of("sr sra srs en na"),
    particles=frozenset({"i", "de", "del"}),
)
