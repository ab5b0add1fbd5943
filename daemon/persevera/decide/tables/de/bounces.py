"""How mail servers report in German."""

# ruff: noqa: E501 -- a pattern is a line

from __future__ import annotations

from persevera.decide.tables.bounces import BounceWords

TABLE = BounceWords(
    names=r"""
(?:mail-?system|systemadministrator|mailzustellung)\b
""",
    subjects=r"""
(?:unzustellbar|nicht zustellbar|zustellung|unzustellbare|ruckgabe|zustellungsfehler|zustellfehler|ihre nachricht konnte nicht|fehler bei der zustellung|verzogerte zustellung)
""",
    failed=r"""
(?:konnte|konnten|kann|wurde) nicht (?:\w+ ){0,3}(?:zugestellt|ubermittelt|gesendet|ausgeliefert)|nicht zugestellt|unzustellbar|(?:adresse|postfach|empfanger|benutzer|konto)(?: \S+){0,6} (?:existiert nicht|unbekannt|voll|ungultig|nicht gefunden|deaktiviert)|nachricht (?:wurde )?(?:abgelehnt|zuruckgewiesen|abgewiesen)
""",
    delayed=r"""
(?:zustellung|nachricht) .{0,40}(?:verzogert|verspatet)|(?:nicht erneut|nicht noch einmal) (?:zu )?(?:senden|schicken)|weiterhin versucht|(?:noch|bisher) nicht zugestellt
""",
    copies=r"""
-{2,} ?(?:ursprungliche nachricht|originalnachricht)
""",
    receipt_subjects=r"""
(?:gelesen|lesebestatigung|zugestellt|empfangsbestatigung|ubermittelt)
""",
    receipt_texts=r"""
(?:ihre|deine) nachricht.{0,400}?(?:wurde (?:am .{1,60})?(?:gelesen|zugestellt|geoffnet)|ist gelesen worden)|lesebestatigung\b
""",
)
