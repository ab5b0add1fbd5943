"""How Galician reads: frequent words, greetings, and ways to address the reader."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.language import LanguageWords

TABLE = LanguageWords(
    frequent=words_of(
        """
        a adxunto ao aos as ata aínda ben boas bos cando como con da das de despois do dos días e ela en entre
        era estamos está eu factura falamos foi grazas hai hoxe iso luns martes mañá moitas moito máis mércores
        na no non nos o oferta ola onte orzamento os ou para pero podemos podes pola polo por prezo proposta
        pódese que queremos reunión saúdo saúdos se seguinte semana sen ser seu só súa tamén temos ten teño un
        unha venres vostede vós xa xoves é
        """
    ),
    greetings=r"""
bos dias|bo dia|boas(?: tardes)?|ola|estimad[oa]s?
""",
    addressed=words_of(
        """
        sr sra don dona todos
        """
    ),
    courtesies=r"""
que tal|como vai
""",
)
