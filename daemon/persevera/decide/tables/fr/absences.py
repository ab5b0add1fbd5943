"""How notices in French write the days of an absence."""

from __future__ import annotations

from persevera.decide.tables.absences import AbsenceWords

TABLE = AbsenceWords(
    begins=r"du|de|entre(?: le)?|depuis le",
    ends=r"au|a|jusqu'au|et le|et",
    until=r"jusqu'au|jusqu'a|jusqu'en",
    inclusive=r"inclus|incluse|inclusivement|compris",
    starts=r"a partir du?|a compter du|des le|des|depuis le|depuis",
    after=r"apres",
    joins=r"et|mais",
    span=r"pendant|pour|durant|les|ces",
    numbers={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5},
    units={"jour": 1, "semaine": 7},
    this_week=r"cette semaine|toute la semaine(?! prochaine)",
    next_week=r"la semaine prochaine",
    this_month=r"ce mois|tout le mois",
    today=r"aujourd'hui",
    opening=r"horaires|ouvert(?:e|s|es)? uniquement|ouvert(?:e|s|es)? (?:du|de|le|les)",
    feasts=r"noel|paques|fetes|vacances|ete|hiver|pentecote|toussaint|nouvel an|jour de l'an|ascension|relaches?",
)
