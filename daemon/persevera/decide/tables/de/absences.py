"""How notices in German write the days of an absence."""

from __future__ import annotations

from persevera.decide.tables.absences import AbsenceWords

TABLE = AbsenceWords(
    begins=r"vom|von|zwischen(?: dem)?|ab(?: dem)?",
    ends=r"bis einschlieslich|bis inklusive|bis inkl\.?|bis zum|bis|und dem|und",
    until=r"bis|bis zum",
    inclusive=r"inklusive|inkl\.?|einschlieslich|einschl\.?",
    starts=r"ab|ab dem|seit|seit dem",
    after=r"nach(?: dem)?",
    joins=r"und|aber",
    span=r"fur|die nachsten|in den nachsten",
    numbers={"einen": 1, "eine": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5},
    units={"tag": 1, "woche": 7},
    this_week=r"diese woche|die ganze woche|(?:ubers|das) (?:lange )?wochenende",
    next_week=r"nachste woche|kommende woche",
    this_month=r"diesen monat|den ganzen monat",
    today=r"heute",
    opening=r"offnungszeiten|geschaftszeiten|burozeiten|sprechzeiten",
    feasts=r"weihnachten|ostern|pfingsten|neujahr|silvester|sommer|winter|ferien|feiertag\w*|kieler woche|urlaub",
)
