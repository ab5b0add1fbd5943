"""What machines write in the name of people in German, of Germany, Austria and Switzerland."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
(?:automatische (?:antwort|ruckmeldung|nachricht|abwesenheit\w*)|autoantwort|auto-antwort|automatisch (?:generiert|erstellt)\w*)
(?:abwesenheitsnotiz|abwesenheit\w*|abwesend|nicht im (?:buro|hause?)|im urlaub|betriebsurlaub|betriebsferien|auser haus|ausser haus|urlaubsnotiz|urlaubsmeldung)
""",
    themes=r"""
(?:urlaub|elternzeit|mutterschutz|geschlossen|betriebsruhe|krank|ruhestand|ausgeschieden|neue e-?mail-?adresse|feiertag\w*)\b
(?:danke fur|vielen dank fur|eingangsbestatigung|empfangsbestatigung|ticket|vorgang|ihre (?:anfrage|nachricht)|wir haben ihre|bestatigung)\b
""",
    absence=r"""
(?:nicht im (?:buro|haus|hause|dienst)|nicht am (?:platz|schreibtisch)|abwesend|(?:im|in) (?:\w+ )?(?:urlaub|ferien|elternzeit|mutterschutz|erziehungsurlaub|krankenstand|karenz|betriebsurlaub|pension|kur|reha)|auser haus|ausser haus|(?:meiner|unserer|ihrer|seiner) abwesenheit|nicht erreichbar|nur eingeschrankt erreichbar|eingeschrankt erreichbar|auf (?:dienstreise|geschaftsreise|reisen|einer messe|der messe|montage|fortbildung|schulung|dem wasser)|erkrankt|krankgeschrieben|krank|unterwegs|verreist|verhindert|urlaubsbedingt|krankheitsbedingt|dienstlich unterwegs|nicht da)\b
(?:betriebsurlaub|betriebsferien|betriebsruhe|werksferien|urlaubszeit)\b|(?:buro|praxis|geschaft|laden|werkstatt|betrieb|firma|ordination|kanzlei|hotel|restaurant|werk|sekretariat|verwaltung|abteilung|lager) (?:\w+ ){0,5}?geschlossen\b|(?:haben|bleiben|bleibt|ist|sind) (?:\w+ ){0,5}?geschlossen\b
(?:kein(?:en)? (?:zugriff|zugang|empfang|internet|schreibtisch)|keinen zugriff|ohne (?:zugriff|internet|empfang))\b|(?:bin|sind) (?:\w+ ){0,5}?(?:weg|fort|im ausland|offline|frei)\b|(?:arbeite|bin) nur (?:\w+ )?(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|vormittags|teilzeit)\b
""",
    causes=r"""
(?:weihnachten|weihnachtsferien|ostern|pfingsten|fasching|karneval|neujahr|silvester|feiertag\w*|nationalfeiertag\w*|bruckentag\w*|ferien|ernte|weinlese|inventur|messe|umzug|kieler woche|oktoberfest|hochzeit|krankheit|lange wochenende|feiertagen|jahreswechsel)\b
""",
    back=r"""
(?:wieder (?:\w+ ){0,4}?(?:da|erreichbar|im (?:buro|haus|dienst)|am (?:rechner|platz|schreibtisch)|zuruck|fur (?:sie|euch|dich)|verfugbar|geoffnet|offen|zuruck|zur verfugung)|zuruck|ruckkehr|kehre|kehren|offnen wieder|offnet wieder|beantworte|beantworten wir)\b
(?:ab|am) (?:dem )?(?:\S+ ){1,5}?(?:bin ich|sind wir|sitze ich) (?:\S+ ){0,4}?wieder\b
""",
    machine=r"""
(?:dies(?:e)?(?: \S+){0,3}? (?:ist eine|wurde) automatisch\w*|automatisch (?:generierte|erstellte|versandte)|wurde automatisch (?:erstellt|generiert|versendet|versandt|erzeugt))\b
(?:bitte )?antworten sie (?:bitte )?nicht (?:auf|direkt)\b|(?:ihr |das |neues )?(?:ticket|vorgang|fall|anliegen|anfrage)(?: \S+){0,10} (?:wurde|ist) (?:angelegt|erstellt|eroffnet|registriert|erfasst)\b|unter der (?:vorgangs|ticket|fall|bearbeitungs)\w*nummer\b
(?:adresse|postfach|e-mail-adresse)(?: \S+){0,5} (?:wird nicht|wird nicht mehr) (?:abgerufen|gelesen|uberwacht|bearbeitet)\b
""",
    habits=r"""
(?:in dringenden (?:fallen|angelegenheiten)|in dringlichen|bei dringenden|dringende (?:falle|anfragen|angelegenheiten|anliegen)|im notfall|notfalle?|wenn es dringend|falls es (?:dringend|eilt))\b
(?:danke|dank) fur (?:ihre|deine|eure) (?:nachricht|e-?mail|mail|anfrage|geduld|verstandnis)\b|wird nicht weitergeleitet\b|werden nicht (?:weitergeleitet|gelesen)\b
(?:wenden sie sich|wende dich|kontaktieren sie|kontaktiere|rufen sie|erreichen sie|melden sie sich bei|schreiben sie an|senden sie ihr anliegen)\b
(?:vertretung|vertritt mich|vertreten mich|vertreten durch|vertretungs\w+|ubernimmt|ubernommen|meine (?:themen|aufgaben|falle|kunden))\b|(?:nach meiner ruckkehr|nach dem urlaub|sobald (?:ich|wir)|melde mich|melden uns|so bald wie moglich|schnellstmoglich|umgehend) ?
""",
    received=r"""
(?:wir haben|ich habe) (?:ihre|deine|eure) (?:nachricht|anfrage|e-?mail|mail) (?:erhalten|empfangen|bekommen)\b|(?:ihre|deine|ihr) (?:nachricht|anfrage|e-?mail|mail|anliegen)(?: \S+){0,3} (?:haben wir|ist bei uns|ist (?:\S+ ){0,4}?(?:eingegangen|gelandet|angekommen)|wurde (?:empfangen|entgegengenommen|registriert)|erhalten)\b
(?:danke|vielen dank),? (?:dass sie uns|fur ihre kontaktaufnahme|fur ihre anfrage)\b
""",
    soon=r"""
(?:schnellstmoglich|so bald wie moglich|so schnell wie moglich|in kurze|umgehend|wird bearbeitet|bearbeitet|melden uns|kummern uns|zeitnah|nehst moglich|einige tage|kann es (?:\S+ ){0,6}?dauern|bis zu (?:einer|zwei|\d))\b
""",
    official=r"""
(?:24|48|72) ?(?:-|/|bis)? ?(?:48|72)? ?(?:stunden|h)\b|(?:\d{1,2}|ein|zwei|drei|funf) (?:werktag|arbeitstag)\w*|einige tage\b|(?:einer|zwei) wochen?\b
(?:ticket|vorgang|fall|referenz|vorgangsnummer|aktenzeichen|anfrage|ticketnummer|nummer)(?: (?:nummer|nr|id))?[ .:#]{1,4}[\w-]{0,12}\d{3,}
(?:unser (?:team|service\w*|kundendienst)|unsere mitarbeiter|einer unserer|geschaftszeiten|offnungszeiten|burozeiten|hohes? (?:aufkommen|anfragevolumen)|aus organisatorischen grunden|weihnachtsgeschaft)\b
""",
    gone=r"""
nicht mehr (?:bei|in unserem|fur (?:uns|die|das)|im unternehmen|im haus|beschaftigt|tatig)\b|(?:unternehmen|firma|haus|betrieb) verlassen\b|(?:aus (?:dem|unserem) (?:unternehmen|betrieb|haus) )?ausgeschieden\b|in (?:den|meinen|seinen|ihren) (?:ruhestand|wohlverdienten ruhestand)\b|im ruhestand\b
(?:adresse|postfach|konto|e-mail-adresse)(?: \S+){0,5} (?:nicht mehr (?:gultig|aktiv|in betrieb|genutzt|verwendet|abgerufen|existiert|gelesen)|(?:wurde|wird|ist) (?:deaktiviert|geloscht|geschlossen|abgeschaltet))\b|existiert nicht mehr\b
""",
    speaker=r"(?:ich|mich|mir|mein|meine)\b",
    signed=r"""
hat (?:das|ihr|den|ein|die) (?:dokument|vertrag|angebot|vereinbarung) (?:unterzeichnet|unterschrieben|abgelehnt|angesehen|signiert)\b|(?:dokument|vertrag|umschlag|angebot)(?: \S+){0,6}? (?:wurde|ist) (?:von (?:\S+ ){1,4})?(?:unterzeichnet|unterschrieben|abgeschlossen|abgelehnt|signiert)\b|alle (?:parteien|unterzeichner) haben\b
""",
    personal=r"""
(?:das|ihr|dein|euer|ihrem|ihres|dieses|ein|unser|ausfuhrliches|anderes) (?:\w+ )?angebot\b|preise?n?\b|rabatt\b|vertrag\b|rechnung\b|auftrag\b
(?:rufen sie mich|ruf mich|melden sie sich (?:noch|dann|bitte (?:noch|wieder|im))|melde dich (?:noch|dann)|lassen sie uns|sprechen wir|dann sprechen|reden wir)\b|(?:bitte schicken|schicken sie|senden sie (?:mir|uns)|konnen sie|konnten sie|kannst du|rufen sie mich|rufe sie|ich rufe|was kostet|ich brauche|wir brauchen|mochten wir|ich mochte|wir mochten|wurden wir|hatten gern)\b
(?:gefallt|passt (?:uns|mir|so)|einverstanden|in ordnung|wir nehmen|bestellen|beauftragen|leider mussen|entschieden|anderen anbieter|interesse|interessiert|prufen|pruf\w+|ich vertrete ihn|ich vertrete sie)\b
(?:ich war|wir waren|ich hatte|war nur|entschuldigen sie (?:die|meine|bitte)|entschuldige|sorry fur|verspatung|verspatete)\b
""",
    plain=r"""
(?:hallo|guten (?:tag|morgen|abend)|sehr geehrte|liebe|lieber|moin|servus|gruezi|grus gott|hi|danke|vielen dank|mit (?:freundlich|besten|herzlich)|freundliche|viele|beste|liebe|herzliche|schone|frohe|ein frohes|lg|mfg|vg|bis bald|alles gute|tel|mobil|fon|wir bitten um|bitte beachten|von meinem)\b
""",
    anybody=r"(?:damen|herren|kunden|kundin|kunde|gaste|zusammen|alle|partner|lieferanten|kollegen|kolleginnen|absender|interessenten|geschaftspartner|team)\b",
    contrast=r"(?:aber|jedoch|allerdings)\b",
    nobody=r"nicht-?antworten|keine-?antwort|nichtantworten",
)
