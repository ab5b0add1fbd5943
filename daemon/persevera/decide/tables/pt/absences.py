"""How notices in Portuguese write the days of an absence."""

from __future__ import annotations

from persevera.decide.tables.absences import AbsenceWords

TABLE = AbsenceWords(
    begins=r"do dia|de|do|desde(?: o)?|entre(?: os dias| o)?|dias?",
    ends=r"ao dia|ao|a|ate ao|ate o|ate|e o|e",
    until=r"ate",
    inclusive=r"inclusive|incluid[oa]",
    starts=r"a partir de|a partir do|a partir do dia|desde(?: o)?|a contar de",
    after=r"depois d[aeo]s?|apos",
    joins=r"e|mas",
    span=r"por|durante|nos proximos|nas proximas|os proximos|as proximas",
    numbers={"um": 1, "uma": 1, "dois": 2, "duas": 2, "tres": 3, "quatro": 4, "cinco": 5},
    units={"dia": 1, "semana": 7},
    this_week=r"esta semana|toda a semana|a semana toda",
    next_week=r"na proxima semana|a proxima semana|semana que vem|na semana que vem",
    this_month=r"este mes|o mes todo|todo o mes",
    today=r"hoje",
    opening=r"horario",
    feasts=r"natal|ano novo|pascoa|carnaval|verao|inverno|ferias|festas|feriado|reveillon|sao joao",
)
