"""How Italian reads: frequent words, greetings, and ways to address the reader."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.language import LanguageWords

TABLE = LanguageWords(
    frequent=words_of(
        """
        a abbiamo al alla allegato allego anche ancora avete bene buona buonasera buongiorno certo che ci ciao
        come con cordiali d'accordo da dei del della delle di dobbiamo domani e essere facciamo fare fattura
        firmato giovedì già gli grazie ha hanno ho i il in la le lo lunedì ma martedì mercoledì mi mille molte
        molto nel noi non nostra nostro o offerta oggi ok ottimo penso per perché più possiamo posso potete
        preventivo prezzo proposta quando quanto questo qui ricevuto riunione saluti sarebbe se sentiamo sento
        settimana si siamo sono sta su sua suo tutto un una va vediamo venerdì vorrei vostro è
        """
    ),
    endings=words_of("zione zioni mente iamo ato ata etto etti"),
    signs="ìò",
    sign_worth=0.6,
    greetings=r"""
buon ?giorno|buona ?sera|ciao|salve|gentil(?:e|issim[oa]|i)|egregi[oa]|spett(?:abile|\.le)|car[oaie]
""",
    addressed=words_of(
        """
        dott dottor dottoressa ing sig signor signora tutti
        """
    ),
    courtesies=r"""
come (?:va|stai|sta)|tutto bene
""",
)
