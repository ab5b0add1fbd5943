"""How people close a mail in Italian."""

from __future__ import annotations

from persevera.decide.tables.signatures import SignatureWords

TABLE = SignatureWords(
    closings=r"""
(?:cordiali|distinti|cari|tanti|un caro) (?:saluti|saluto)|saluti|cordialmente|un abbraccio|baci
""",
    partings=r"""
a presto|buona giornata|buon lavoro|buona serata|ciao
""",
    thanks=r"""
grazie(?: mille| in anticipo)?
""",
    footers=r"""
inviato da(?:l|lla)? .{1,60}
""",
)
