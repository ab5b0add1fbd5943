"""What Spanish writes with a full stop that ends no sentence."""

from __future__ import annotations

from persevera.decide.tables.sentences import SentenceWords

TABLE = SentenceWords(
    shortened="""
sr sra srta sres sras d dª dr dra drs prof ing lic arq abg excmo ilmo st mtro mtra avda av c pza ctra urb num núm nº n
no ref refª art arts pág págs pag vol fig cap tel tfno tlf telf fax ext móv mov aprox máx mín incl excl dto dcto ud
uds vd vds gral depto dpto admón cía cia ltda corp ej p v atte att fdo cc cta eur gs ene feb mar abr may jun jul ago
sep sept oct nov dic lun mié mie jue vie sáb sab dom cp
""",
    also_words="no may mar ext c v p n fig cap vol mov st jun",
)
