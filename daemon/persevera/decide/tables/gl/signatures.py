"""How people close a mail in Galician."""

from __future__ import annotations

from persevera.decide.tables.signatures import SignatureWords

TABLE = SignatureWords(
    closings=r"""
(?:un |unha |moitos )?(?:cordial |forte )?(?:saudo|saudos|aperta|apertas|bico|bicos|biquinos)(?: cordiais| a todos)?|atentamente
""",
    partings=r"""
ata (?:logo|pronto|manan)|bo dia|boa tarde|deica
""",
    thanks=r"""
(?:moitas |mil )?grazas|gracinas
""",
    footers=r"""
enviado (?:desde|dende) .{1,60}
""",
    notice_heads=frozenset({"esta mensaxe", "este correo"}),
    notice_words=frozenset({"destinatario", "confidencial"}),
)
