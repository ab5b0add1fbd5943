"""How offers are made in German, of Germany, Austria and Switzerland, and what only looks like one."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.proposals import ProposalPhrases

_WE = r"(?:ich|wir)"

TABLE = ProposalPhrases(
    noun=r"""
(?:angebot|preisangebot|festpreisangebot|gegenangebot|nachtragsangebot|folgeangebot|richtangebot|honorarangebot)\w{0,2}
kostenvoranschl\w{1,6}|kostenvoranschag|offert\w{0,2}|kv|preisvorschlag|preise|preisen|preisliste|konditionen|honorarvorschlag|preis
""",
    ours=r"""
(?:unser|unsere|unserem|unseren|mein|meine|meinem|bestes) (?:\w{4,16} )?(?:angebot|offerte|kostenvoranschlag|preis|kv)\w{0,2}
""",
    paper=r"""
rechnung|rechnungen|lieferschein|vertrag|vertrage|bestellung|auftragsbestatigung|protokoll|lebenslauf|katalog|datenblatt|bericht|quittung|fragebogen|entwurf|formular|mahnung|gutschrift|spesen
""",
    give=rf"""
anbei|beiliegend|im anhang|beigefugt|angehangt|in der anlage|im angehangten
(?:sende|ubersende|schicke|sende|uberreiche|reiche|lege|ubermittle) (?:ich|wir)
{_WE} (?:sende|senden|ubersende|ubersenden|schicke|schicken|lege|legen|ubermittle|ubermitteln|reiche|reichen)
(?:erhalten|finden|bekommen) sie
hier (?:ist|kommt|kommen|sind|das|die|mein|unser|findest|finden)
{_WE} (?:habe|haben) .. (?:vorbereitet|erstellt|ausgearbeitet|zusammengestellt|kalkuliert|angehangt|uberarbeitet)
(?:gerne|gern) (?:bieten|unterbreiten|senden|schicken|ubersenden|sende|schicke|biete)
(?:unterbreiten|unterbreite) (?:wir|ich)
wie (?:besprochen|gewunscht|vereinbart|versprochen|telefonisch)
""",
    offers=rf"""
(?:biete|bieten|offeriere|offerieren|unterbreite|unterbreiten|schlage|schlagen|empfehle|empfehlen) (?:ich|wir)(?: \w+)? (?:ihnen|dir|euch|das|die|den|eine|einen|ein|wie folgt|folgendes|an)
{_WE} (?:biete|bieten|offeriere|offerieren|mache|machen|schlage|schlagen|empfehle|empfehlen) (?:ihnen|dir|euch)
(?:konnen|kann|konnten|konnte|wurden|wurde) (?:wir|ich) .. (?:anbieten|machen|liefern|fahren|ubernehmen|bauen|montieren)?
(?:offeriere|offerieren|offeriert)
(?:baue|mache|liefere|montiere|fahre|ubernehme) ich (?:dir|ihnen|euch)
(?:hatte|hatten|hatt|hab|habe|haben) (?:ich|wir) noch
anbieten|anzubieten
(?:wie folgt an|als variante|die varianten)
""",
    quotes=r"""
(?:kostet|kosten|kostete|macht|machen|ware|waren|wurde|betragt|betragen|belauft|beliefe|kommt|kommen|liegt|liegen|ergibt|sind|bei) (?:sich |das |dann |es |wir |zusammen |insgesamt |nunmehr )?(?:sich )?(?:auf|bei|um|mit|das|zu|rund|ca\.|etwa)?
(?:belauft sich|beliefe sich) .. auf
(?:zum preis von|preis von|fur nur|fur insgesamt|zu insgesamt|gesamtpreis|zu monatlich|pauschal|festpreis|zum festpreis von|um|zu je)
(?:fur|um|zu|mit|uber) (?=\d[\d.,']*|eur|chf|€|fr\.)
(?:einmalig fur|insgesamt|gesamt|summe|netto|brutto|total|macht zusammen|preis|kosten):? (?=[\d€]|eur|chf|fr\.)
(?:sag ma|sagen wir|sagma)
""",
    prices=r"""
(?:preis|preise|gesamtpreis|kosten|betrag|summe|netto|brutto|total|pauschale|pauschal|honorar|stundensatz|tagessatz|festpreis|gesamt|anzahlung|rabatt|skonto|nachlass|miete monatlich|gebuhr)
""",
    per=r"""
(?:pro|je|das|die|den|der|im) (?:stuck|meter|m2|qm|flasche|kiste|karton|tonne|palette|person|monat|jahr|woche|tag|stunde|nacht|sitzung|besuch|set|kg|kilo|liter|wort|seite|kopf|fahrt|teilnehmer|nutzer|platz|lizenz|fahrzeug|kubikmeter|quadratmeter|quartal|einheit|auto)
(?:je|monatlich|jahrlich|wochentlich|p\.p\.|p\. ?p|einmalig|pauschal|stuckpreis|im monat|pro kopf)
/ ?(?:monat|jahr|tag|woche|stunde|std|h|kg|m2|qm|stk|stuck|person|nacht)
""",
    many=r"""
(?:tausend|mio|millionen|million|k|tsd)
""",
    tax=r"""
(?:zzgl|zuzuglich|inkl|inklusive|exkl|exklusive|ohne|plus|mit|\+)\.? ?(?:der )?(?:\d{1,2} ?% ?)?(?:gesetzlicher |ges\. )?(?:mwst|ust|mehrwertsteuer|umsatzsteuer|steuer)
(?:mwst|ust|mehrwertsteuer)\.? (?:\d|inkl|exkl|extra)
(?:netto|brutto)
""",
    valid=r"""
(?:gultig|gultigkeit|bindefrist)(?: (?:bis|fur|\d|ist|des|der))?
(?:gilt|gelten) (?:bis|fur|noch|\d|nur|solange)
(?:halten|halte) (?:wir|ich) uns
(?:gebunden|an dieses angebot|bindend|freibleibend)
(?:garantiert|garantiere|garantieren) .. (?:preis|preise|bis)
(?:preise|preis|angebot)(?: \w+){0,3} (?:gultig|stabil|fest|bis)
""",
    charges=r"""
(?:kann|konnte|konnten|konnen|wurde|wurden) (?:ich|wir) (?:\w+ ){0,3}?(?:auf|fur|um|runter|nehmen|berechnen|machen|verlangen)
(?:ich|wir) (?:kann|konnte|konnten|konnen|wurde|wurden|nehme|nehmen|berechne|berechnen|verlange|verlangen|mache|machen) (?:\w+ ){0,2}?(?=\d|auf|fur|um|runter|ihnen|dir)
(?:kame|kamen|lage|lagen|belauft|beliefe) (?:\w+ ){0,2}?(?:auf|bei|zu)
(?:letztes wort|drunter geht|darunter bleib|weniger geht|mehr kann ich nicht|schenke ich|gibt's dazu|dabei,|abfuhr dabei)
(?:passt das|bitte kurz freigeben|wie sollen wir|was meinen sie|sag schnell|ware ihnen das recht|noch luft|ist frei|ginge)
(?:mein|unser) (?:satz|stundensatz|tagessatz|honorar|preis)
""",
    settled=r"""
(?:wie|so|schon|bereits) (?:vereinbart|abgemacht|ausgemacht|unterschrieben|bezahlt|beglichen|zugesagt|beauftragt|genehmigt)
(?:vereinbarten|vereinbarte|vereinbarter|unterschriebenen|beauftragten|vertraglich|laut vertrag|im vertrag|nach vertrag|gemass vertrag)
(?:zur unterschrift|beider seiten|gegengezeichnet|zweite rate|letzte rate|restbetrag|restlichen|die restlichen|anzahlung bis)
(?:bleibt es bei|andert sich nichts|mussen (?:sie )?nichts|zahlen sie nichts|bestatigen|ist zugelassen|gehort ihnen|lauft auf garantie|kostenlos fur sie)
(?:wurde (?:beschlossen|genehmigt|angenommen)|beschlossen)
""",
    owed=r"""
(?:finanzamt|grunderwerbsteuer|grundbuch|gericht|gerichtskosten|steuernachzahlung|nachzahlung|behorde|gemeinde bekommt|umlage)
(?:mein mandant|meine mandantin|herr kollege|frau kollegin|verhandlung|vergleich|klage|gegenseite|gutachter|versicherung zahlt)
(?:die bank|die versicherung|der eigentumer|der verkaufer|der gutachter|der makler) .. (?:zahlt|gibt|will|schatzt|bietet|bewertet|verlangt)
(?:wir haben|ich habe|haben) (?:\w+ )?(?:geboten)|sie wollen|er will|man bietet|die wollen|die verlangen|verlangt jetzt
(?:bieter|beim billigsten|der billigste|submission|der zweite|die anderen)
(?:forderung|drittmittel|eure gruppe|dfg|homeoffice|im jahr brutto|gehalt|uberstunden|lohn)
(?:schick nichts raus|was meinst du|ansetzen|nicht unter|der kunde zahlt|hochstens)
(?:schatz|liebling|wg|nachbarn|zusammenlegen)
""",
    terms=r"""
(?:lieferzeit|lieferung|liefertermin|lieferfrist|ausfuhrung|montage)(?: \w+)? ?(?:nach|:|in|innerhalb|betragt|ca|frei|ab|kw|von|inkl)
(?:zahlungsbedingungen|zahlungsplan|zahlungsziel|zahlbar|anzahlung|skonto)
(?:inklusive|inkl|inbegriffen|enthalten|exklusive|exkl|nicht enthalten|zuzuglich|gratis|kostenlos|ohne aufpreis|auf wunsch|ist dabei|is dabei|berechnen wir nicht|frei haus|frei werk|ab werk|fertig montiert)
(?:mindestbestellmenge|mindestmenge|mindestabnahme|mindestlaufzeit|laufzeit|kundbar|garantie|gewahrleistung)
(?:maut|fracht|porto|versand|entsorgung|anfahrt|material|aufbau) .. (?:inkl|inklusive|frei|gratis|enthalten|inbegriffen)
""",
    starts=r"""
(?:konnten|konnen|konnte|kann) (?:wir|ich) .. (?:anfangen|beginnen|starten|loslegen|kommen|liefern|fahren)
(?:hatten|haben|hatte|habe) (?:wir|ich) (?:zeit|luft|kapazitat|einen termin|platz|noch)
(?:ab kw|ab sofort|vor der saison drin|lieferbar|verfugbar|freie termine)
""",
    accept=r"""
(?:passt das|passt\?|passt es|ist das ok|einverstanden|was meinst du|was meinen sie|wie klingt das|soll ich|sollen wir|darf ich|durfen wir|nimmst du|nehmen sie)
(?:uber ihren auftrag|freuen wir uns auf|wurden wir uns freuen|wurde ich mich freuen|wir freuen uns auf ihr|ich freue mich auf)
(?:geben sie|gib|sagen sie|sag) (?:uns|mir) (?:bitte )?(?:bis|bescheid|einfach)
(?:bitte )?(?:bestatigen sie|bescheid|ruckmeldung|ihre ruckmeldung|auftragserteilung|freigabe|bei interesse|falls (?:das|es|sie)|wenn (?:das|es|sie|du|ihr) .. (?:passt|zusagt|ja sagst|mogen|einverstanden|wollen|recht))
(?:unterschrieben zuruck|unterschreiben sie|fur fragen|stehen .. verfugung|steht .. verfugung|rufen sie)
""",
    choice=r"""
(?:variante|option|alternative|paket|ausfuhrung|version) (?:[a-d1-9]|eins|zwei|drei|basis|premium|standard)
(?:alternativ|wahlweise|optional|auf wunsch|wenn sie lieber|oder mit|mit speicher|ohne speicher)
""",
    asked=r"""
wie (?:besprochen|gewunscht|vereinbart|versprochen|abgesprochen|telefonisch)
(?:vielen dank|besten dank|danke|herzlichen dank) (?:fur) .. (?:anfrage|interesse|besuch|gesprach|telefonat|vertrauen|kaffee)
(?:auf|aufgrund|bezugnehmend auf|gemass) (?:ihre|ihrer|deine) anfrage
nach (?:der|unserer|ihrer) (?:besichtigung|anfrage|besprechung)|nach unserem (?:gesprach|telefonat|termin)
""",
    asks=r"""
bitte (?:senden|schicken|machen|unterbreiten|nennen|bieten) sie (?:uns|mir)
(?:bitte um|bitten um|bitten wir um|erbitten|benotige|benotigen|brauche|brauchen|suche|suchen|mochten wir|mochte ich|hatten wir gern|hatte ich gern) .. (?:angebot\w{0,2}|preis|preise|kostenvoranschlag|offerte|konditionen)
(?:konnen|konnten|kannst|konntest|wurden) (?:sie|du|ihr) (?:uns|mir) .. (?:angebot\w{0,2}|preis|preise|kostenvoranschlag|offerte|anbieten|zahlen|schicken|nennen|machen)
(?:anfrage fur|preisanfrage|angebotsanfrage|ausschreibung|schick mal)
(?:was kostet|was kosten|was wurde .. kosten|wie viel kostet|wieviel kostet|was verlangen sie)
""",
    takes=r"""
(?:wir nehmen (?:das|ihr)|wenn sie .. (?:runtergehen|nachlassen|entgegenkommen)|geht's .. (?:billiger|gunstiger)|geht es .. (?:billiger|gunstiger)|ginge .. (?:billiger|gunstiger)|noch etwas (?:billiger|gunstiger)|ich nehme (?:das|ihr)|nehmen wir an|nehme ich an|hiermit beauftragen|auftrag erteilt|hiermit bestellen|wir bestellen|haben uns (?:fur|gegen)|fur einen mitbewerber|fur einen anderen|leider absagen|zu teuer|uber unserem budget|lehnen wir ab|mussen wir ablehnen)
(?:ihr|ihre|ihrem|ihren|dein|deine) (?:\w{6,16} )?(?:angebot|offerte|kostenvoranschlag)\w{0,2}
aus dem angebot unten
""",
    thanks=r"""
(?:vielen dank|besten dank|danke|herzlichen dank|dank) (?:fur) (?:ihr|ihre|das|die|dein|deine|den|ihren) (?:\w+ )?(?:angebot|offerte|kostenvoranschlag|kv|bestellung|auftrag)
(?:haben|habe) .. (?:angebot|offerte) .. erhalten
""",
    recalls=r"""
(?:unser|unserem|mein|meinem|zum|zu unserem|zu meinem|das) (?:angebot|kostenvoranschlag) (?:vom|von letzter|von neulich|noch)
(?:noch fragen|schon entschieden|konnten sie .. (?:ansehen|anschauen|prufen)|haben sie (?:schon|bereits)|hast du schon|gibt es neuigkeiten|gibt es schon|nachfassen|erinnerung|wollte (?:mich )?(?:kurz|nur|mal)? ?(?:erkundigen|nachfragen|nachhaken|horen))
(?:das|welches) (?:ich|wir) (?:ihnen|dir|euch) .. (?:geschickt|gesendet|zugesandt|gemacht)
""",
    later=r"""
(?:angebot|kostenvoranschlag|offerte) (?:kriegst|kommt|bekommst|bekommen sie|erhalten sie|folgt|schicke ich|mache ich|sende ich) .. (?:bis|morgen|nachste|am|spater|von|freitag|montag|dienstag|mittwoch|donnerstag|woche)
(?:werde|werden) (?:ich|wir) .. (?:senden|schicken|zukommen|erstellen|nachreichen|ausarbeiten)
(?:wir|ich) (?:werden|werde) .. (?:senden|schicken|zukommen|erstellen|ausarbeiten)
(?:sobald (?:ich|wir)|nachste woche|in den nachsten tagen|muss mir noch|hab dich nicht vergessen|arbeiten (?:gerade|noch) an)
bevor (?:ich|wir) .. (?:anbieten|kalkulieren)
""",
    refuses=r"""
(?:leider (?:konnen|kann) (?:wir|ich) .. (?:nicht|kein|keine|anbieten)|konnen wir nicht anbieten|nicht in der lage|verkaufen wir nicht|fuhren wir nicht|mussen wir absagen)
""",
    billing=r"""
(?:rechnung|rechnungen|zahlungseingang|zahlungserinnerung|mahnung|mahngebuhr|uberfallig|offener betrag|uberweisen sie|uberweisung (?:erfolgt|erhalten)|gutschrift|kontoauszug|lastschrift|zahlbar innerhalb|falligkeit|offene posten)
""",
    ordered=r"""
(?:lieferschein|auftragsbestatigung|ihre bestellung|bestellung (?:nr|vom|\d)|versandt|ist raus|sind raus|sind heut raus|unterschriebener vertrag|sendungsnummer|wie ausgemacht|liegt bei)
""",
    job=r"""
(?:stellenangebot|arbeitsvertrag|jahresgehalt|gehalt|bewerbung|lebenslauf|die stelle als|stelle als|einstellung|eintritt|recruiting|personalabteilung|vorstellungsgesprach|probezeit)
""",
    elsewhere=r"""
(?:gesetzesvorschlag|buchvorschlag|exposé|expose|doktorarbeit|dissertation|forschungsantrag|heiratsantrag|manuskript|verlag|jahresbudget|haushaltsplan|themenvorschlag)
""",
    meeting=r"""
(?:terminvorschlag|terminvorschlage|schlage .. (?:termin|montag|dienstag|mittwoch|donnerstag|freitag|samstag|vor)|mittagessen|auf einen kaffee)
(?:schlage|schlagen) (?:ich|wir)? ?(?:ihnen|dir|euch)? ?.. (?:besprechung|termin|treffen|montag|dienstag|mittwoch|donnerstag|freitag|samstag)
""",
    inside=r"""
(?:intern|bevor (?:ich|wir) .. (?:schicke|rausgeht|schicken)|entwurf|unsere marge|der kunde (?:will|mochte|hat)|zu billig|sag bis morgen|team,|kollegen,)
""",
    crowd=r"""
(?:sehr geehrte|liebe) (?:kundinnen|kunden|kundin|mitglieder|abonnenten|newsletter)
(?:abmelden|abbestellen|newsletter|hier klicken|sonderangebot|aktion nur|solange der vorrat|black friday|rabattcode)
(?:erhohen wir unsere|preisanpassung|preiserhohung|passen wir unsere preise|listenpreise|bestehende auftrage)
""",
    private=r"""
(?:spesen|reisekosten|die miete|vermieter|mama|papa|ich liebe dich|hab dich lieb|grillen|familie|oma|gebuhren belastet)
""",
    claim=r"""
(?:reklamation|beschwerde|schaden|beschadigt|defekt|versicherung|schadensmeldung|mangel|ruckerstattung|geld zuruck|storung|ticket \d|kulanz|gerammt|reparatur kostet)
""",
    others=r"""
(?:angeschrieben|beim \w+laden|bei der konkurrenz|mitbewerber|unser lieferant (?:hat|bietet|verlangt)|vom lieferanten|hat (?:mir|uns) .. (?:angeboten|geschickt|gemacht)|zur info|siehe unten|weitergeleitet)
""",
    revised=r"""
(?:uberarbeitetes|aktualisiertes|angepasstes|korrigiertes|neues|geandertes) (?:angebot|kostenvoranschlag|offerte)
(?:uberarbeitete|aktualisierte|neue|korrigierte) (?:offerte|version|fassung)
(?:stand 0?[2-9]|revision [b-e2-9]|nachtrag)
""",
    worth="angebot preis kostenvor offert kv honorar kondition tausend mio festpreis pauschal netto mwst euro franken preisangebot variante biete bieten",
    yours="ihre|ihrer|ihren|ihrem|ihr|deine|deiner|eure|eurer",
    articles="das|die|der|den|je|pro",
)
