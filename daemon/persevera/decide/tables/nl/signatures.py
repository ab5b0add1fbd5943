"""How people close a mail in Dutch."""

from __future__ import annotations

from persevera.decide.tables.signatures import SignatureWords

TABLE = SignatureWords(
    closings=r"""
(?:met )?(?:vriendelijke|hartelijke) (?:groet|groeten)|mvg|groetjes|groeten
""",
    footers=r"""
(?:verzonden|verstuurd) (?:vanaf|met|vanuit) .{1,60}
""",
)
