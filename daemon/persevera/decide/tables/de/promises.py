"""German words of promises, folded."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.promises import PromiseWords

_YOU = r"(?:sie|ihnen|dich|dir|euch|ihn)"
_VERB = (
    r"(?:rufe?|melde?|sende?|schicke?|komme?|bringe?|lasse?|gebe?|liefere?|maile?|schreibe?|besuche?|fahre?|schaue?|hole?|erreiche?|informiere?|bestatige?|"
    r"prasentiere?|zeige?|reiche?|stelle?|setze?|setz|klingel|klingle|telefoniere|mache?|treffe?|sehe?|erwarte|stehe|frage|ubergebe?|ubermittle|nehme?|hake?|"
    r"kontaktiere|lege|faxe|sag|sage|such|werf|wirf|spreche?|erklare?|erledige)"
)
_PLURAL = (
    r"(?:rufen|melden|senden|schicken|kommen|bringen|lassen|geben|liefern|mailen|schreiben|besuchen|fahren|schauen|holen|informieren|bestatigen|prasentieren|"
    r"zeigen|reichen|stellen|setzen|telefonieren|machen|treffen|sehen|erwarten|stehen|sprechen|horen|ubergeben|ubermitteln|nehmen|haken|unterhalten|besprechen)"
)
_DOC = r"(?:angebot|kostenplan|entwurf|muster|zeichnung\w*|plane|unterlagen|vertrag|vorschlag|einschatzung|kalkulation|proben|version|preise|andrucke?|bericht|rechnung)"

TABLE = PromiseWords(
    ours=rf"""
        ich {_VERB}\b
        (?:bin|sind) (?:ich |wir )?(?:wieder )?(?:bei (?:ihnen|euch|dir)|vor ort|da\b)
        {_VERB} ich\b
        wir {_PLURAL}\b
        {_PLURAL} wir\b
        {_VERB} (?:{_YOU} |mich |uns |bei |durch|vorbei|zum |zur |die |den |das |an\b)
        (?:ich|wir) (?:werde|werden|kann|konnen)\b
        (?:werde|werden) (?:ich|wir)\b
        (?:kann|konnen) (?:ich|wir) {_YOU}
        (?:sehen|treffen|horen|sprechen|telefonieren|lesen) (?:wir )?uns\b
        wir (?:uns )?(?:sehen|treffen|horen|sprechen|telefonieren|setzen)\b
        (?:erhalten|bekommen|haben|bekommst|erhaltst|kriegst|hast|kriegen|bekommt) (?:sie|du|ihr) (?:das|den|die|mein|unser|von|am|bis|es|alles|ein|noch|dann|am|im)
        (?:den|das|die) (?:[a-z]+ )?{_DOC} (?:erhalten|bekommen|haben|bekommst|kriegst|kriegen) (?:sie|du|ihr)
        (?:erhalten|bekommen|bekommst|kriegst) (?:sie|du|ihr)\b
        (?:geht|gehen|kommt|kommen|liegt|folgt|folgen) (?:ihnen|dir|euch|bei ihnen|dann|zu ihnen)\b
        (?:unser|unsere|mein|meine) (?:[a-z]+ ){{1,3}}(?:meldet|kommt|ruft|besucht|bringt|geht|wird|ist)\b
        (?:{_DOC}) (?:kommt|folgt|geht|ist bei ihnen|liegt)\b
        (?:termin|besprechung|gesprach|telefonat|videokonferenz|vorfuhrung|besichtigung|verkostung|aufmas)(?:[a-z]* )?(?:ist|steht|bleibt|findet|am|fur|bestatigt|vereinbart|um)\b
        bis (?:dann am|zum termin am|am)? ?(?=montag|dienstag|mittwoch|donnerstag|freitag)(?=[a-z]+ (?:dann|also)|[a-z]+[.!]|[a-z]+ um)
    """,
    theirs=rf"""
        bitte(?: noch| kurz| gerne| nur)? (?:geben|gib|gebt|bestatigen|bestatige|bestatigt|melden|melde|meldet|senden|sende|schicken|schicke|schick|schickt|um|teilen|teile|lassen|lass|sagen|sag|sagt|sagts|unterschreiben|antworten|antworte|zusenden|rucksenden|ubermitteln|rufen|ruf|mailen|informieren|reichen|prufen|entscheiden)\b
        (?:ich|wir) (?:bitte|bitten|ersuche|ersuchen) (?:{_YOU} )?(?:um|hoflich)
        um (?:ihre|deine|eure|kurze|eine|baldige) (?:ruckmeldung|antwort|bestatigung|entscheidung|freigabe|zusage|rucksendung|nachricht)
        (?:ich|wir) (?:brauche?n?|benotigen?|brauchte|brauchten)\b
        (?:brauche?n?|benotigen?|brauchte|brauchten) (?:ich|wir)\b
        (?:sie|du|ihr) (?:geben|gibst|gebt|bestatigen|bestatigst|melden|meldest|meldet|senden|sendest|schicken|schickst|schickt|teilen|sagen|sagst|lassen|lasst|wollten|wolltest|wolltet|rufen|reichen|prufen|entscheiden|klaren|unterschreiben|haben versprochen|hatten zugesagt|wollen)\b
        (?:geben|gibst|gebt|bestatigen|bestatigst|melden|meldest|meldet|senden|sendest|schicken|schickst|schickt|teilen|sagen|sagst|lassen|wollten|wolltest|wolltet|reichen|prufen|klaren|unterschreiben) (?:sie|du|ihr)\b
        (?:gib|gebt|sag|sagt|sagts|schick|schickt|meld|meldet|ruf|lass|lasst|schreib)(?:e|s)? (?:mir|uns|dich|euch|bitte|mich)\b
        (?:ihre|deine|eure|ihrer|euer|dein) (?:ruckmeldung|antwort|bestatigung|entscheidung|freigabe|zusage|unterschrift|ruckantwort|bestellung|auftragsbestatigung)
        (?:ruckmeldung|antwort|bestatigung|freigabe|entscheidung|bescheid) (?:bis|erbeten|spatestens)
        (?:freue|freuen) (?:ich |wir )?(?:mich |uns )?(?:auf|uber) (?:ihre|deine|eure)
        (?:erwarte|erwarten) (?:ich |wir )?(?:ihre|deine|eure)
    """,
    sending=r"(?:ich |wir )?(?:sende|senden|schicke|schicken|ubersende|ubersenden|reiche)(?: ich| wir)?(?: ihnen| dir| euch)?\b",
    meeting=r"termin|besprechung|telefonat|videocall|treffen|call|vorfuhrung|anruf",
    apart=r"und|aber|denn|weil|da|damit|sondern|sonst|wahrend|auch wenn|bevor|ob|dass|obwohl|daher|deshalb|also bis",
    condition=r"falls|wenn|sobald|sofern|vorausgesetzt|im falle|sollten|sollte|bei (?:auftragserteilung|bestellung|interesse|zusage)|nach (?:auftragserteilung|freigabe|ihrer)",
    once=r"(?:sobald|wenn (?:die|der|das|sie wieder))(?: [a-z]+)?",
    courtesy=r"""
        wenn (?:es )?(?:ihnen|dir|euch) (?:recht ist|passt|das passt|nichts ausmacht)
        wenn (?:das )?(?:passt|recht ist|moglich|alles klappt|sie mogen|du magst|sie so freundlich)
        falls (?:moglich|es passt)|sofern moglich|auch wenn|so gott will|wie besprochen|wie vereinbart
    """,
    telling=r"(?:sag|bescheid|mitteil|teil|bestatig|schau|seh|frag|pruf|klar|meld|entscheid)\w*",
    negation=r"""
        (?:nicht|nie|kein|keine|keinen|ohne)(?: (?:mehr|vor|am|erst)){0,2}
    """,
    void=r"""
        (?:nicht (?:erreichbar|da\b|im buro|verfugbar|im haus|erreichen|anrufen|melden|kommen|schicken|senden|mehr|notig|vor|moglich|schaffen)|erreichen sie mich nicht|brauchen (?:sie|du) (?:mir |mich )?nicht|nicht notwendig|keine eile|kein stress|kann (?:ich|sie) (?:[a-z]+ ){0,3}nicht)
        (?:hatte (?:ich )?(?:sie|dich|euch|ihnen)|wollte (?:ich )?eigentlich|ware)\b
        (?:er|man) (?:will|wollte|wird|hat|meldet|ruft)\b
    """,
    facts=r"""
        (?:ist|war|sind|wird) (?:[a-z]+ )?(?:feiertag|geschlossen|bruckentag|zu\b|frei\b|betriebsferien|urlaub|bei uns zu|inventur)
        (?:feiertag|geschlossen|bruckentag|betriebsferien|urlaub|zeitumstellung|messe|inventur|unterwegs|abwesend)\b
        (?:gultig|gultigkeit|gilt|bindefrist|freibleibend|laufzeit|lauft|steigt|steigen|rabatt|skonto|zahlbar|zahlung|rechnung vom|preis(?:e)? (?:steig|gelt)\w*)
        (?:lieferzeit|lieferung|liefertermin|lieferbar|beginn|beginnt|startet|baubeginn|start am|fertigstellung|inbetriebnahme|findet statt|tagt)
        (?:angebot vom|vom)\b
    """,
    third=r"(?:und |dass |aber )?(?:der|die|das|mein|meine|ein|eine|herr|frau) (?!team)[a-z]+(?: [a-z]+){0,2}",
    elsewhere=r"fur den|fur die|fur das|zum|zur|bezuglich",
    of=r"vom|von|des|seit|der",
    by=r"(?:anfang|ende|mitte|laufe|verlauf|vormittag|nachmittag|morgen|abend|vor|in) (?:von|des|der)|in der|bis|ab",
    either=r"oder",
    now=r"anbei|beigefugt|beiliegend|im anhang|hangt",
)
