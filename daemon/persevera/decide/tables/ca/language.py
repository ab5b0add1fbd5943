"""How Catalan reads: frequent words, greetings, and ways to address the reader."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.language import LanguageWords

TABLE = LanguageWords(
    frequent=words_of(
        """
        a acord adjunt això al amb aquest aquesta ara avui bon bona bones bé com d'acord de del dels demà dia
        dijous dilluns dimarts dimecres dins divendres el els en encara endavant ens es estem factura farem fem
        fins gràcies ha han hem ho hola i ja la les mirarem molt moltes més no nostre oferta parlem per perquè
        però plau podem pot potser pressupost preu proposta quan que què rebut res reunió salut salutacions
        sense seria setmana seu seva si sisplau sóc són també tenim tot un una us va vam vols vostre vull és
        """
    ),
    signs="ŀ",
    sign_worth=1.5,
    greetings=r"""
bon dia|bona tarda|bones|benvolgu(?:t|da|ts|des)|hola|estima(?:t|da)
""",
    addressed=words_of(
        """
        senyor senyora sr sra tots totes equip i en na
        """
    ),
    courtesies=r"""
com (?:va|estas|esteu|anem)(?: tot)?|que tal|tot be
""",
)
