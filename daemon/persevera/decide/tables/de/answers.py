"""What people answer to an offer in German: the commonest phrases."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.answers import AnswerPhrases

_OFFER = r"(?:angebot|auftrag|vertrag|kostenvoranschlag|preis|konditionen|bestellung)"

TABLE = AnswerPhrases(
    stop=r"""
(?:bitte )?(?:schreiben|kontaktieren|senden|schicken|mailen) sie (?:mir|uns|mich) (?:nicht|keine) (?:mehr|weiteren)
(?:bitte )?(?:keine|keinerlei) (?:weiteren|weitere) (?:e-mails?|mails?|nachrichten|kontakt\w*|werbung)
(?:loschen|entfernen|nehmen|streichen) sie (?:mich|uns|meine|unsere) .. (?:liste|verteiler|daten|adresse|adressverteiler|datenbank)
(?:nicht|nie) (?:mehr|wieder) (?:kontaktieren|anschreiben|anrufen)
""",
    no=r"""
(?:fur|zugunsten) .. (?:anderen|andere|anderes|wettbewerber|mitbewerber) .. entschieden
(?:haben|habe|hat) (?:uns|mich|sich) .. (?:anderen|andere|anderes|gegen|dagegen)
(?:kein|keinen|nicht) .. (?:interesse|bedarf) ?(?:daran|mehr)?
nicht (?:mehr )?interessiert
(?:kommt|kommen) .. nicht (?:in frage|infrage)
(?:nicht|leider) .. (?:berucksichtigen|berucksichtigt|annehmen|weiterverfolgen|beauftragen|zusagen)
(?:lehnen|lehne|mussen) .. (?:ab|absagen|ablehnen)\b
(?:projekt|vorhaben) .. (?:abgesagt|eingestellt|gestoppt|gestrichen)
(?:ubersteigt|sprengt|uber) .. (?:budget|rahmen)
^nein danke
(?:bleiben|arbeiten) .. (?:bisherigen|aktuellen|bestehenden) (?:anbieter|lieferanten|partner|dienstleister)
(?:haben|habe) (?:bereits|schon) (?:einen|eine) (?:anbieter|lieferanten|losung|partner|dienstleister)
(?:entschieden|beschlossen) .. nicht (?:weiter|zu|mit)
""",
    not_now=r"""
(?:zurzeit|derzeit|im moment|momentan|aktuell) (?:nicht|kein budget|kein bedarf|keinen bedarf)
(?:zu|viel zu|deutlich zu) teuer
kein budget
""",
    yes=rf"""
(?:nehmen|nehme) .. (?:angebot|{_OFFER}) .. an\b
(?:legen|fangen|beginnen|starten) sie (?:bitte )?(?:los|an)\b
(?:erteilen|erteile|geben|vergeben) .. (?:auftrag|zuschlag)
{_OFFER} (?:ist |wird |hiermit )?(?:angenommen|genehmigt|freigegeben|unterschrieben|erteilt)
(?:unterschriebene\w*|unterzeichnete\w*) (?:angebot|vertrag|auftrag|auftragsbestatigung) (?:anbei|im anhang)
(?:anbei|im anhang) .. (?:unterschriebene\w*|unterzeichnete\w*) (?:angebot|vertrag|auftrag)
(?:bestellung|auftrag) (?:anbei|im anhang|liegt bei)
(?:wir|ich) (?:bestellen|beauftragen|bestelle|beauftrage)\b
(?:haben|habe) (?:uns|mich) (?:fur|entschieden) .. (?:ihr angebot|sie)\b
^(?:angenommen|einverstanden|genehmigt|abgemacht)\b
(?:konnen|durfen) sie (?:gerne |bitte )?(?:loslegen|starten|beginnen|anfangen)
""",
    likes=r"""
^(?:passt|perfekt|super|ja|gut|klingt gut|in ordnung|einverstanden)\b|(?:gefallt|passt) (?:uns|mir)
""",
    order=r"""
wann (?:konnen|konnten|wurden) (?:sie|wir) .. (?:anfangen|beginnen|starten|liefern)?
wie .. (?:bezahlen|zahlen|anzahlung)
""",
    bare=r"""
ja(?: bitte| gerne| danke| einverstanden| machen wir so| passt)?|einverstanden|angenommen|abgemacht|passt legen sie los
""",
    later=r"""
(?:melde|melden) (?:mich|uns)
(?:noch nicht|bisher nicht) .. (?:entschieden|dazu gekommen|geschafft|angesehen|gesehen|entscheidung)
noch (?:keine|in der) (?:entscheidung|prufung|abstimmung|ruckmeldung|zeit)
(?:prufe|prufen|besprechen|bespreche|uberlegen|schauen|schaue|diskutieren|sehen uns|sehe mir) (?:das|es|wir|ich|uns|mir|ihr|die|den)
(?:gebe|geben) .. (?:bescheid|ruckmeldung|feedback)
(?:kommen|komme|kommt) .. (?:auf sie|auf dich|wieder|spater) ?(?:zu|zuruck)?
(?:nach (?:den|dem) (?:ferien|urlaub|sommer|feiertagen)|spater|im neuen jahr|nachstes jahr|nachstes quartal|nachsten monat)
(?:sobald|wenn) (?:ich|wir) .. (?:weiss|wissen|habe|haben|mehr)
(?:brauche|brauchen|benotigen) .. (?:zeit|tage|wochen)
(?:schreiben|rufen|kontaktieren|melden) sie (?:mich|uns|sich) .. (?:im|nach|in|ab|wieder)
""",
    pending=r"""
(?:warten|warte|fehlt|ausstehend|vorbehaltlich) .. (?:freigabe|genehmigung|unterschrift|entscheidung|zustimmung|antwort)
(?:im prinzip|grundsatzlich|vielleicht|wahrscheinlich|vermutlich|ich denke|sofern|vorausgesetzt)
""",
    request=r"""
(?:habe|haben|hatte|hatten) (?:noch )?(?:eine|einige|ein paar|zwei|mehrere) (?:kurze |kleine )?(?:frage|fragen|ruckfragen|ruckfrage)
(?:bitte )?(?:senden|schicken|nennen|erklaren|erlautern|teilen) sie (?:mir|uns) (?!nicht|keine)
(?:konnen|konnten|wurden) sie (?:mir|uns|bitte|das|den|die) .. (?:senden|schicken|nennen|erklaren|aufschlusseln|anpassen|entgegenkommen|bestatigen)
(?:nicht|noch nicht) (?:ganz )?klar
(?:wurde|wurden|mochte|mochten) (?:gerne|gern) (?:wissen|erfahren|besprechen|einen termin)
""",
    courtesy=r"""
(?:wie geht es|alles gut|nicht wahr|falls sie (?:fragen|noch|weitere)|wenn sie (?:fragen|noch|weitere))
""",
    negation=r"nicht|kein|keine|keinen|keiner|nie|niemals|ohne|nein",
    contrast=r"aber|jedoch|allerdings|trotzdem|obwohl",
    condition=r"wenn|falls|sobald|sofern|wurde|wurden|konnte|ware",
    asks=r"was|welche|welcher|wann|wie|wieviel|wer|wo|warum|konnen|konnten|ist|sind|haben|gibt",
)
