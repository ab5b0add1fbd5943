"""How notices in Spanish write the days of an absence."""

# ruff: noqa: E501 -- a pattern is a line

from __future__ import annotations

from persevera.decide.tables.absences import AbsenceWords

TABLE = AbsenceWords(
    begins=r"del|de|desde(?: el)?|entre(?: el| los dias| los)?|dias?",
    ends=r"al|a|y hasta el|hasta el|hasta|y el|y",
    until=r"hasta",
    inclusive=r"inclusive|inclusives|incluid[oa]s?",
    starts=r"a partir del?|desde(?: el)?|a contar del?|con inicio el",
    after=r"despues de|despues|pasad[oa]s?|tras",
    joins=r"y|e|pero",
    span=r"por espacio de|por|durante|en|los proximos|las proximas|las siguientes|los siguientes",
    numbers={"un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6},
    units={"dia": 1, "semana": 7},
    this_week=r"esta semana|toda la semana|esta misma semana|me tom[eo] la semana",
    next_week=r"la semana que viene|la proxima semana|la semana proxima|la semana entrante",
    this_month=r"este mes|todo el mes|durante el mes|hasta fin de mes|hasta final de mes",
    today=r"hoy",
    opening=r"horario|atendemos de|atencion de",
    feasts=r"semana santa|navidad(?:es)?|reyes|verano|invierno|otono|primavera|vacaciones|puente|fiestas|festivo|feriado|carnaval|ano nuevo|fin de ano|pascua",
)
