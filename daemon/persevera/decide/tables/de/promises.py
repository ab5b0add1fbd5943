"""German words of promises, folded."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.promises import PromiseWords

_YOU = r"(?:sie|ihnen|dich|dir|euch|ihn)"
_VERB = (
    r"(?:rufe?|melde?|sende?|schicke?|komme?|bringe?|lasse?|gebe?|liefere?|maile?|schreibe?|besuche?|fahre?|schaue?|hole?|erreiche?|informiere?|bestatige?|"
    r"prasentiere?|zeige?|reiche?|stelle|setze?|setz|klingel|klingle|telefoniere|mache?|treffe?|sehe?|erwarte|stehe|frage|ubergebe?|ubermittle|nehme?|hake?|"
    r"kontaktiere|lege|faxe|sag|sage|such|werf|wirf|spreche?|erklare?|erledige)"
)
_PLURAL = (
    r"(?:rufen|melden|senden|schicken|kommen|bringen|lassen|geben|liefern|mailen|schreiben|besuchen|fahren|schauen|holen|informieren|bestatigen|prasentieren|"
    r"zeigen|reichen|stellen|setzen|telefonieren|machen|treffen|sehen|erwarten|stehen|sprechen|horen|ubergeben|ubermitteln|nehmen|haken|unterhalten|besprechen)"
)
#: What is no act of ours that could be awaited.
_STATE = (
    r"(?:habe|hatte|haben|hatten|bin|ware|waren|sind|wurde|wurden|werde|werden|wollte|wollten|sollte|sollten|soll|konnte|konnten|konne|konnen|musste|mussten|muss|mussen|mochte|mochten|brauche|brauchte|brauchen|brauchten|benotige|benotigen|bitte|bitten|ersuche|"
    r"erwarte|erwarten|warte|warten|hoffe|hoffen|denke|denken|glaube|glauben|freue|freuen|halte|halten|reserviere|reservieren|garantiere|garantieren|gewahre|gewahren|danke|danken|bleibe|bleiben|verreise|offne|offnen|schliesse|schliessen|"
    r"beginne|beginnen|starte|starten|biete|bieten|empfehle|empfehlen|gehe davon|gehen davon|weiss|wissen|finde|finden|rechne mit|rechnen mit|verstehe|verstehen|arbeite|arbeiten|sage zu|erhohe|erhohen|berechne|berechnen|"
    r"stelle (?:[a-z]+ )?in rechnung|suche|suchen|sage mal|wunsche|wunschen|hebe|heben|schatze|schatzen|kenne|kennen|fliege|fliegen|durfen|blocke|blockiere|blockieren|wende|wunschte|fande|unterbreite|unterbreiten|erlaube|erlauben)"
)
_DO = r"(?:bescheid|bestatig|schick|send|antwort|mitteil|teil|sag|geb|nenn|unterschr|zuruck|ruckmeld|meld|entscheid|uberweis|zahl|freigeb|prufen|liefer|bring|zukommen|lassen|anruf|durchgeb|wissen|klar|reich|mail|schreib|unterzeich|beauftrag|bestell|buch|wahl|aussuch|abgeb|einreich|ubermittel|informier|haben|bekomm|erhalt|ruckantwort|antw|zusag)"
_DOC = r"(?:angebot|kostenplan|entwurf|muster|zeichnung\w*|plane|unterlagen|vertrag|vorschlag|einschatzung|kalkulation|proben|version|preise|andrucke?|bericht|rechnung)"

TABLE = PromiseWords(
    ours=rf"""
        lass(?:t|en sie)? uns\b(?![^.;]{{0,50}}wissen)
        ich (?!{_STATE}\b)(?:[a-z]+e|ruf|sag|meld|setz|mach|schick|komm|bring|schau|hol|geb|frag|fahr|klingel|such|werf|lass|schreib)\b
        (?=[a-z]+e ich\b)(?!{_STATE}\b)[a-z]+ ich
        wir (?!{_STATE}\b)[a-z]{{2,}}(?:en|ern|eln)\b
        (?=[a-z]+n wir\b)(?!{_STATE}\b)[a-z]+ wir
        \A\W*(?:dann |also |ok,? |super,? |gut,? )?(?:komme|melde?|rufe|schicke|sende|bringe|hole|fahre|schaue|gebe|liefere|maile|schreibe|mache|klare|prufe|erledige|kummere|lasse|frage|hake|reiche|besorge|nehme|baue|montiere) (?!mir|uns|dich|euch|sie\b|doch|bitte|mal)
        (?:\bmeld|, melde|und melde|und komme|und schicke|und bringe|und rufe|, komme|, schicke|, rufe|, bringe) (?:mich|dann|ihnen|dir|euch|am|sie|dich(?= [a-z]+ an))\b
        (?:ich|wir) (?:darf|durfen)\b(?! ihnen (?:folgendes|unser|das folgende|anbei))
        (?:sie|du|ihr) (?:horen|horst|hort)\b
        (?:horen|horst|hort) (?:sie|du|ihr)\b
        (?:jemand|einer|ein|eine|der|die|unser|unsere)(?: (?:kollege|kollegin|techniker|monteur|fahrer|mitarbeiter|mitarbeiterin|kollegen|aussendienst|team|meister|jungs|spediteur|geselle|leute))?(?: (?:von uns|aus der werkstatt|aus dem team|von unserem team|von der firma))? (?:kommt|kommen|schaut|schauen|meldet sich|melden sich|ruft|besucht|holt|bringt|fahrt|wird)\b[^.;?]{{0,50}}?(?:bei ihnen|bei euch|bei dir|vorbei|zu ihnen|zu dir|zu euch|sie an|an\b)
        (?:ist|sind|wird|werden) [^.;?]{{0,40}}?(?:fertig|abholbereit|bei ihnen|bei dir|bei euch|da\b)(?=[.,!]|\Z)
        liegt (?:ihnen|dir|euch)\b
        (?:meine|unsere) (?:kollegin|kollegen)|mein kollege|unser kollege|unser techniker|unser monteur|unser fahrer
        (?:bin|sind) (?:ich |wir )?(?:wieder )?(?:bei (?:ihnen|euch|dir)|vor ort|da\b)
        (?:ruf|sag|meld|setz|mach|schick|komm|bring|schau|hol|geb|frag|fahr|red|such|werf|lass|schreib) ich\b
        (?<!bitte )(?!meld[a-z]* (?:dich|euch)\b|ruf[a-z]* (?:mich|uns)\b|(?:schick|sag|lass|gib|setz|such|warte|erwarte|hol)e? (?:mich|uns|mir|dich)\b){_VERB} (?:{_YOU} |mich |uns |bei |durch|vorbei|zum |zur |die |den |das |an\b)
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
        (?:{_DOC}) (?:kommt|kommen|folgt|folgen|geht|gehen|ist bei ihnen|liegt)\b
        (?<!liefer)(?:termin|besprechung|gesprach|telefonat|videokonferenz|vorfuhrung|besichtigung|verkostung|aufmas)(?:[a-z]* )?(?:ist|steht|bleibt|findet|am|fur|bestatigt|vereinbart|um)\b
        \A\W*bis (?:dann am|zum termin am|am)? ?(?=montag|dienstag|mittwoch|donnerstag|freitag)(?=[a-z]+ (?:dann|also)|[a-z]+[.!]|[a-z]+ um)
    """,
    theirs=rf"""
        bitte\b(?! (?:finden|beachten|haben|entschuldigen|verstehen|seien|wundern|nicht|ich\b|wir\b|um verstandnis|merken|denken sie daran|bedenken|berucksichtigen))[^.;?!:]{{0,70}}?\b(?:uberweis|bestatig|zuruck|ruckmeld|bescheid|antwort|schick|send|mitteil|teil|nenn|sag|unterschr|unterzeich|geb|gib|meld|zahl|bezahl|einzahl|entscheid|prufen|pruf|bring|zukommen|ruf|freigeb|klar|reich|mail|schreib|wahl|aussuch|such|buch|bestell|lassen|lass|abgeb|anleg|hochlad|ausfull|begleich|ubermittel|nachricht|info)
        (?:[a-z]+en sie|[a-z]{{3,}}t|[a-z]{{3,}}e?) bitte\b
        (?<!ich )(?<!, )(?<!und )meld(?:e|et)? (?:dich|euch)\b|, melde dich|und melde dich
        (?<!ich )(?<!und )(?:ruf|rufe|ruft) (?:mich|uns)\b
        (?:rufen|melden|schicken|senden|geben|sagen|kommen|unterschreiben|uberweisen|bestatigen|teilen|antworten|entscheiden|zahlen|bezahlen|bringen|schreiben|mailen|lassen|nennen|wahlen|reichen|schauen|prufen|klaren|suchen|holen|buchen|begleichen|leisten) sie (?:mich |mir |uns |sich |bitte |das |es |den |die |dann |doch )*
        (?<=\A)(?:sag|gib|schick|meld|schreib|unterschreib|uberweis|komm|bring|entscheid|zahl|schau|sagt|gebt|schickt|meldet|schreibt|kommt|bringt|zahlt|antwortet|bestatigt)\b (?!ich|mich)
        (?:sie|du|ihr) (?:mussen|mussten|musst|musstest|sollten|solltest|solltet)\b
        (?:mussen|mussten|musst|musstest|sollten) (?:sie|du|ihr)\b
        (?:sie|du|ihr) (?:haben|hast|habt)\b[^.;?!]{{0,40}}?\bzeit\b
        (?:haben|hast|habt) (?:sie|du|ihr) (?:noch |dann )?(?:zeit )?bis\b
        (?:frist|stichtag|termin) fur (?:ihre|deine|eure|die) (?:antwort|ruckmeldung|entscheidung|bestatigung|zusage|ruckantwort)
        (?:ich|wir) (?:muss|mussen|musste|mussten)\b[^.;?!]{{0,50}}?\b(?:wissen|haben|erfahren)\b
        (?:ich|wir) (?:hatte|hatten|erwarte|erwarten|warte|warten|rechne|rechnen|hoffe|hoffen|wunsche|freue|freuen)\b[^.;?!]{{0,50}}?\b(?:ihre|ihrer|deine|deiner|eure|eurer|ihr|dein|euer|ihren|deinen)\b
        (?:brauch|brauche|brauchte|brauchen|benotige)\b (?:ich |wir |noch |von ihnen |von dir )*(?:bis|deine?|ihre?|eure?|das|die|den|noch|ein)
        (?:ich|wir) (?:bitte|bitten|ersuche|ersuchen|ersuchte)\b
        (?:sie|du|ihr) (?:wollten|wolltest|wolltet|hatten versprochen|versprachen|sagten|hatten gesagt|hattest gesagt|hast gesagt|haben gesagt|haben zugesagt)\b
        (?:sie|du|ihr) (?:geben|gibst|bestatigen|unterschreiben|entscheiden|uberweisen|zahlen|antworten|melden|schicken|sagen|schickst|sagst|meldest)\b
        bitte(?: noch| kurz| gerne| nur)? (?:geben|gib|gebt|bestatigen|bestatige|bestatigt|melden|melde|meldet|senden|sende|schicken|schicke|schick|schickt|um|teilen|teile|lassen|lass|sagen|sag|sagt|sagts|unterschreiben|antworten|antworte|zusenden|rucksenden|ubermitteln|rufen|ruf|mailen|informieren|reichen|prufen|entscheiden)\b
        (?:ich|wir) (?:bitte|bitten|ersuche|ersuchen) (?:{_YOU} )?(?:um|hoflich)
        um (?:ihre|deine|eure|kurze|eine|baldige) (?:ruckmeldung|antwort|bestatigung|entscheidung|freigabe|zusage|rucksendung|nachricht)
        (?:ich|wir) (?:brauche?n?|benotigen?|brauchte|brauchten)\b
        (?:brauche?n?|benotigen?|brauchte|brauchten) (?:ich|wir)\b
        (?:sie|du|ihr) (?:geben|gibst|gebt|bestatigen|bestatigst|melden|meldest|meldet|senden|sendest|schicken|schickst|schickt|teilen|sagen|sagst|lassen|lasst|wollten|wolltest|wolltet|rufen|reichen|prufen|entscheiden|klaren|unterschreiben|haben versprochen|hatten zugesagt|wollen)\b
        (?:geben|gibst|gebt|bestatigen|bestatigst|melden|meldest|meldet|senden|sendest|schicken|schickst|schickt|teilen|sagen|sagst|lassen|wollten|wolltest|wolltet|reichen|prufen|klaren|unterschreiben) (?:sie|du|ihr)\b
        (?<!ich )(?:gib|gebt|sag|sagt|sagts|schick|schickt|lasst|schreib|schicke|sage|nenn|nenne|teil)s? (?:mir|bitte|uns(?= (?:doch|mal|bitte|bis|den|die|das|am|kurz|noch)))\b
        lass(?:t|en sie)? (?:mich|uns)\b[^.;?!]{{0,50}}?\bwissen
        (?:ihre|deine|eure|ihrer|euer|dein) (?:ruckmeldung|antwort|bestatigung|entscheidung|freigabe|zusage|unterschrift|ruckantwort|bestellung|auftragsbestatigung)
        (?:ruckmeldung|antwort|bestatigung|freigabe|entscheidung|bescheid) (?:bis|erbeten|spatestens)
        (?:freue|freuen) (?:ich |wir )?(?:mich |uns )?(?:auf|uber) (?:ihre|deine|eure)
        (?:erwarte|erwarten) (?:ich |wir )?(?:ihre|deine|eure)
    """,
    requests=rf"""
        (?:wenn|falls) (?:sie|du|ihr)\b[^,.;]{{0,60}}? (?:konnten|konntest|konntet|wurden|wurdest)\b(?![^.;?!]{{0,60}}(?:rabatt|nachlass|anfangen|beginnen|starten|skonto))
        (?:vergessen sie|vergiss|vergesst) (?:bitte )?nicht
        (?:reicht|genugt),? wenn (?:sie|du|ihr)\b
        (?:konnen|konnten|wurden|konntest|kannst|wurdest|konnt|konntet|wurdet|mogen|mochten|wollen|kann|konnte) (?:sie|du|ihr|man)\b[^.;?!]{{0,70}}?\b(?!(?:am|an|mit) )(?:zu|be|an|ab|mit|aus|ein|nach|uber|durch|ver|rein|ruck|frei)*{_DO}
        (?:geben|gibst|gebt|bestatigen|bestatigst|bestatigt|melden|meldest|meldet|senden|sendest|schicken|schickst|schickt|teilen|sagen|sagst|sagt|lassen|rufen|rufst|unterschreiben|antworten|antwortest|uberweisen) (?:sie|du|ihr)\b(?: mir| uns| sich| dich| euch| mich)
        (?:ware|ist) es (?:ihnen |dir |euch )?(?:moglich|machbar|drin)
        (?:ware|waren|wurde|wurden)\b[^.;?!]{{0,30}}? (?:dankbar|nett|super|toll|schon|hilfreich|verbunden|freuen|prima|ideal|perfekt)\b,? (?:wenn|falls)(?: (?:sie|du|ihr|ich|wir)\b)
        (?:fur|uber) (?:eine |ihre |deine |eure |kurze |eine kurze )?(?:antwort|ruckmeldung|bestatigung|zusage|nachricht|entscheidung|ruckantwort)\b
        (?:kann|konnen|darf|durfen|konnten|konnte) (?:ich|wir) (?:mit|auf|bis|ihre|deine|um)\b[^.;?!]{{0,50}}?\b(?:antwort|ruckmeldung|zusage|bestatigung|entscheidung|rechnen|haben|bitten)
        um (?:antwort|ruckmeldung|zusage|nachricht|ruckantwort|bestatigung)\b
        (?:zahlung|anzahlung|uberweisung) bitte\b
    """,
    appointed=r"""
        wie (?:besprochen|vereinbart|abgemacht|ausgemacht|telefonisch besprochen|gehabt)
        (?:bei ihnen|bei dir|bei euch|bei uns|bei mir|vor ort|im buro|auf der baustelle|im laden|in der werkstatt|in ihrem buro)\b
        (?:passt|passt gut|geht klar|geht in ordnung|ist notiert|steht|notiert|ist gebucht|bestatigt|eingetragen|vorgemerkt|abgemacht|ausgemacht|alles klar|perfekt)\b
        \A\W*(?:dann|also|ok|okay|gut|super|prima|passt|perfekt|alles klar)\b
        besichtigung|aufmass|ortstermin|termin\b
    """,
    sending=r"(?:ich |wir )?(?:sende|senden|schicke|schicken|ubersende|ubersenden|reiche)(?: ich| wir)?(?: ihnen| dir| euch)?\b",
    meeting=r"besichtigung|aufmass|ortstermin|telefontermin|termin|besprechung|telefonat|videocall|treffen|call|vorfuhrung|anruf",
    apart=r"und|aber|denn|weil|da|damit|sondern|sonst|wahrend|auch wenn|bevor|ob|dass|obwohl|daher|deshalb|also bis",
    condition=r"falls|wenn|sobald|sofern|vorausgesetzt|im falle|sollten|sollte|bei (?:auftragserteilung|bestellung|interesse|zusage)|nach (?:auftragserteilung|freigabe|ihrer)",
    once=r"(?:sobald|wenn (?:die|der|das|sie wieder))(?: [a-z]+)?",
    courtesy=r"""
        (?:falls|wenn|sofern|sollte) ich (?:bis dahin |von ihnen |von dir |dann )?nichts (?:hore|von ihnen hore|von dir hore|gegenteiliges hore|anderes hore)|(?:es )?(?:reicht|genugt),? wenn
        (?:wenn|falls) (?:sie|du|ihr)(?=[^,.;]{0,60}? (?:konnten|konntest|konntet|wurden|wurdest)\b)
        wenn (?:es )?(?:ihnen|dir|euch) (?:recht ist|passt|das passt|nichts ausmacht)
        wenn (?:das )?(?:passt|recht ist|moglich|alles klappt|sie mogen|du magst|sie so freundlich)
        (?:dankbar|nett|super|toll|schon|hilfreich|verbunden|freuen|prima|ideal|perfekt),? (?:wenn|falls)
        falls (?:moglich|es passt)|sofern moglich|auch wenn|so gott will|wie besprochen|wie vereinbart
    """,
    telling=r"(?:sag|bescheid|mitteil|teil|bestatig|schau|seh|frag|pruf|klar|meld|entscheid)\w*",
    negation=r"""
        (?:nicht|nie|kein|keine|keinen|ohne)(?: (?:mehr|vor|am|erst)){0,2}
    """,
    void=r"""
        (?:nicht (?:erreichbar|da\b|im buro|verfugbar|im haus|erreichen|anrufen|melden|kommen|schicken|senden|mehr|notig|vor|moglich|schaffen)|erreichen sie mich nicht|brauchen (?:sie|du) (?:mir |mich )?nicht|nicht notwendig|keine eile|kein stress|kann (?:ich|sie) (?:[a-z]+ ){0,3}nicht)
        (?:hatte (?:ich )?(?:sie|dich|euch|ihnen)|wollte (?:ich )?eigentlich|ware(?! (?:ich |ihnen |dir |euch |sehr |es )*(?:dankbar|verbunden|hilfreich|nett|super|toll|schon|prima|ideal|moglich| {3})))\b
        (?:halt|halte|halten|reserv|reserviere|reservieren|blocken|blocke|garantieren|garantiere)[a-z]*\b[^.;]{0,50}?\bbis\b(?! wann)
        nach der (?:besichtigung|besprechung|vorfuhrung)
        (?:er|man) (?:will|wollte|wird|hat|meldet|ruft)\b
    """,
    facts=r"""
        (?:ist|war|sind|wird) (?:[a-z]+ )?(?:feiertag|geschlossen|bruckentag|zu\b|frei\b|betriebsferien|urlaub|bei uns zu|inventur)
        (?:feiertag|geschlossen|bruckentag|betriebsferien|urlaub|zeitumstellung|messe|inventur|unterwegs|abwesend)\b
        (?:gultig|gultigkeit|gilt|bindefrist|freibleibend|laufzeit|lauft|steigt|steigen|rabatt|skonto|zahlbar|zahlung|rechnung vom|preis(?:e)? (?:steig|gelt)\w*)
        (?:lieferzeit|lieferung|liefertermin|lieferbar|beginn|beginnt|startet|baubeginn|start am|fertigstellung|inbetriebnahme|findet statt|tagt)
        (?:angebot vom|vom)\b
    """,
    third=r"(?:und |dass |aber )?(?:der|die|das|mein|meine|ein|eine|herr|frau) (?!team|frist|stichtag)[a-z]+(?: [a-z]+){0,2}",
    elsewhere=r"fur den|fur die|fur das|zum|zur|bezuglich",
    of=r"vom|von|des|seit|der",
    by=r"(?:ist|anfang|ende|mitte|laufe|verlauf|vormittag|nachmittag|morgen|abend|vor|in) (?:von|des|der)|in der|bis|ab",
    either=r"oder",
    now=r"anbei|beigefugt|beiliegend|im anhang|hangt",
)
