"""What people answer to an offer in German: the commonest phrases."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.answers import AnswerPhrases

_OFFER = r"(?:angebot|auftrag|vertrag|kostenvoranschlag|preis|konditionen|bestellung)"

#: To get in touch, as one is asked to do or not to do it, and the words for mail.
_REACH = r"(?:schreiben|kontaktieren|mailen|anrufen|rufen|melden|belastigen|behelligen|anschreiben|schreib|schreibt|kontaktier|kontaktiert|ruf|ruft|melde|meldet|mail|mailt|nerven|nerv|nervt)"
_SEND = r"(?:senden|schicken|send|schick|schickt|sendet)"
_MAILS = r"(?:e-mails?|mails?|nachrichten|nachricht|werbung|werbemails?|anrufe?|angebote|zusendungen|erinnerungen|post|zuschriften|newsletter|spam|kontaktaufnahmen?|kontaktversuche|kontakte?|anfragen|rundmails|nachfragen)"
_LIST = r"(?:verteiler|liste|mailingliste|e-mail-liste|mailliste|adressverteiler|datenbank|kartei|system|adressliste|kontakten|newsletter|crm|adressbuch|verteilerliste|kundenkartei)"

TABLE = AnswerPhrases(
    stop=rf"""
(?:{_REACH}) (?:sie |ihr )?(?:sich )?(?:mir |uns |mich |bei mir |bei uns )?(?:bitte )?(?:nicht|nie|nimmer) (?:mehr|wieder|weiter)(?! (?:vor|bis|unter|auf)\b)
(?:{_REACH}|{_SEND}) (?:sie |ihr )?(?:mir|uns|mich) (?:bitte )?(?:(?:keine|keinerlei) (?:mehr|(?:weiteren? |mehr )?{_MAILS}(?: mehr)?)|nichts mehr)
(?:{_SEND}) (?:sie |ihr )?(?:mir|uns) (?:bitte )?nichts mehr
(?:mich|uns|mir) (?:bitte )?(?:kunftig |in zukunft |ab sofort )?(?:nicht|nie) (?:mehr|wieder|weiter|weiterhin) (?:zu )?(?:schreiben|kontaktieren|anschreiben|anrufen|mailen|belastigen|behelligen|anzurufen|anzuschreiben|zu kontaktieren|zu schreiben)
(?:bitte )?nicht mehr (?:kontaktieren|anschreiben|anrufen|bei (?:mir|uns) melden)$
(?:bitte )(?:kunftig )?(?:nicht|nie) (?:mehr|wieder) (?:kontaktieren|anschreiben|anrufen|schreiben)
(?<!habe )(?<!haben )(?<!gab )(?:bitte )?(?:keine|keinerlei) (?:weiteren?|mehr) {_MAILS}(?: mehr| bitte)?(?! (?:erhalten|bekommen|gekriegt|von|notig|erforderlich|vor|bis|gefunden|vorliegen|offen)\b)
bitte (?:keine|keinerlei) (?:mehr )?{_MAILS} mehr
(?:loschen|entfernen|nehmen|streichen|tragen|losch|nimm|streich|trag|nehmt|streicht|loscht|entferne) (?:sie )?(?:bitte )?(?:mich|uns) (?:bitte )?(?:umgehend |sofort |endlich )?(?:aus|von) (?:[^ ]+ ){{0,2}}{_LIST}
(?:loschen|entfernen|nehmen|streichen|losch|losche|entferne) (?:sie )?(?:bitte )?(?:meine|unsere|meinen|unseren|diese) (?:e-mail-adresse|mailadresse|adresse|daten|kontaktdaten|namen|nummer|e-mail)(?: (?:bitte |umgehend )?(?:aus|von) (?:[^ ]+ ){{0,2}}{_LIST}| bitte| umgehend|$)
(?:tragen|trag|tragt) (?:sie )?(?:mich|uns) (?:bitte )?aus
(?:mich|uns|meine (?:daten|adresse)|unsere (?:daten|adresse)) (?:bitte )?(?:aus|von) (?:[^ ]+ ){{0,2}}{_LIST} (?:zu )?(?:nehmen|streichen|loschen|entfernen|austragen|entfernt|gestrichen|geloscht)
(?:mochte|mochten|will|wollen|wunsche|wunschen) (?:von ihnen |bitte |auch )?(?:nicht mehr|keinesfalls mehr|nicht weiter) (?:von ihnen |weiter )?(?:kontaktiert|angeschrieben|angerufen|belastigt|behelligt)
(?:mochte|mochten|will|wollen|wunsche|wunschen) (?:von ihnen |bitte |auch )?(?:keine|keinerlei) (?:weiteren? |weitere |mehr )?{_MAILS} (?:mehr )?(?:von ihnen |mehr )?(?:erhalten|bekommen|haben)
(?:wunsche|wunschen|verbitte mir|verbitten uns) (?:keine |keinen |jede |jeden |jegliche |jeglichen )?(?:weiteren? |weitere )?(?:{_MAILS}|kontakt)
unterlassen sie (?:bitte )?(?:das|es|weitere|kunftig|jede|jegliche)|widersprech?e der (?:nutzung|verwendung|weiteren)|werbewiderspruch
(?:sehen|nehmen) sie .. (?:von weiteren|abstand von weiteren) .. ab|von weiteren {_MAILS} (?:bitte )?(?:absehen|abzusehen)|weitere {_MAILS} (?:bitte )?unterlassen
(?:horen|hort|hor) (?:sie )?(?:bitte |endlich )?auf (?:mir|uns|mich) .. (?:schreiben|schicken|anzurufen|kontaktieren|senden|mailen|belastigen|anzuschreiben)
(?:lassen|lass|lasst) (?:sie )?(?:mich|uns) (?:bitte |endlich )?(?:in ruhe|in frieden|zufrieden)
(?:newsletter|mails|e-mails|verteiler) .. (?:abbestell\w+|abmeld\w+|austragen)|^(?:bitte )?(?:abmelden|austragen)(?: bitte)?$
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
(?:leider|bedauerlicherweise|bedaure\w*|tut mir leid|tut uns leid) .. (?:nicht|kein\w*|absag\w+|ander\w+|abgelehnt|abgesagt|nein|zu teuer|absage)
(?:haben|habe|hat) (?:uns|mich|sich|wir uns|ich mich) .. (?:fur|gegen|dagegen|anders|anderweitig|anderen) .. (?:anderen?|anderes|mitbewerber|wettbewerber|entschieden|anbieter|gunstiger\w*|entschlossen)
(?:anders|anderweitig|dagegen|woanders|anderswo|fur (?:einen|ein|eine) (?:anderen?|anderes|gunstiger\w*)) (?:\w+ ){0,3}(?:entschieden|vergeben|beauftragt|entschlossen|gekauft|bestellt|gefunden)
(?:zuschlag|auftrag) (?:ging|geht|ist) .. an (?:einen|eine|ein|den|die)
(?:auftrag|zuschlag|projekt) .. (?:anderweitig|an (?:einen|ein|eine) (?:anderen?|anderes|mitbewerber|firma)|nicht) .. (?:vergeben|erteilt|gegangen|erteilen)
(?:nehmen|nehme|machen|mache|brauchen|brauche|wollen|will|mochten|mochte|konnen|kann|werden|werde|kommen|kommt) .. (?:nicht|davon|abstand|doch nicht|keinen gebrauch|kein\w*) .. (?:an|abstand|weiter|beauftragen|kaufen|umsetzen|verfolgen|annehmen|brauchen|benotigen|machen|verlangern|in frage|infrage|zustande|leisten|rechnen|eingehen|nutzen|gebrauch)
nicht mehr (?:notig|erforderlich|gebraucht|benotigt|aktuell|relevant|interessant|interessiert)|hat sich (?:erledigt|zerschlagen)|kommt fur (?:uns|mich) nicht|wird (?:leider )?nichts|ist (?:uns|mir) zu (?:teuer|viel|hoch)|(?:viel |deutlich |leider |einfach )?zu teuer|sprengt\w* .. budget|uber unserem budget|nicht (?:im|in unserem|ins) budget
^(?:nein|ne|nee|no)(?: danke| leider nicht| vielen dank| lieber nicht| kein interesse| kein bedarf)*$|kein interesse|kein bedarf|lieber nicht|nicht fur uns|nichts fur (?:uns|mich)|passt (?:leider )?nicht|diesmal nicht|wir verzichten|ich verzichte|ohne (?:uns|mich)$
(?:sagen|sage|lehnen|lehne|steigen|steige|treten|springen) .. (?:ab|aus|zuruck)$|(?:absage|absagen|ablehnen)
(?:bleiben|bleibe|behalten|arbeiten weiter) .. (?:bei|mit|unser\w*|bisherig\w+|alt\w+|jetzig\w+|aktuell\w+)
(?:projekt|vorhaben|bau|hochzeit|feier|veranstaltung|messe|umbau|anschaffung) .. (?:gestorben|abgesagt|abgeblasen|geplatzt|gestrichen|gecancelt|eingestampft|auf eis gelegt fur immer|findet nicht statt|fallt aus)
(?:mein|unser) (?:schwager|bruder|sohn|nachbar|cousin|neffe|freund|vater) .. (?:macht|gemacht|baut|kummert|erledigt|gunstiger)
(?:intern|selbst|selber|in eigenregie) .. (?:losen|machen|gelost|erledigt|umsetzen|gemacht)
(?:viel erfolg weiterhin|alles gute weiterhin|ein andermal|beim nachsten mal|trotzdem danke|danke trotzdem|dennoch danke)
(?:vom tisch|hat sich erledigt|doch bei (?:einem|einer|nem|ner) ander\w+|(?:bauen|machen|bauen es|machen es|machen das) .. (?:selbst|selber)|(?:spenden|verzichten|sparen) .. lieber)
""",
    not_now=r"""
(?:zurzeit|derzeit|im moment|momentan|aktuell) (?:nicht|kein budget|kein bedarf|keinen bedarf)
(?:zu|viel zu|deutlich zu) teuer
kein budget
(?:zurzeit|derzeit|im moment|momentan|aktuell|dieses jahr|heuer|vorerst) .. (?:nicht|kein\w*)(?: .. (?:bedarf|budget|geld|notwendig\w*|thema|moglich|interesse))?$
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
^(?:ja|ok|okay|gut|super|perfekt|passt|einverstanden|alles klar|prima|wunderbar|top|bestens) .. (?:machen wir|nehmen wir|ich nehme|wir nehmen|legen sie los|leg los|bitte (?:bestellen|starten|liefern|umsetzen|buchen|einplanen|so)|so machen|bestellt|beauftragt|mochten wir|los geht|kann losgehen|konnen (?:wir|sie) (?:starten|loslegen|anfangen|beginnen)|gekauft|dabei|wir sind dabei|auftrag)
(?:legen sie los|leg los|legt los|los geht'?s|kann losgehen|machen wir so|so machen wir|wir sind dabei|ich bin dabei|bin dabei|grunes licht|abgemacht|einverstanden|sie haben den (?:auftrag|zuschlag)|auftrag erteilt|hiermit beauftrag\w+|hiermit (?:bestelle|bestellen|nehme|nehmen|erteile|erteilen|bestatige|bestatigen)|wir schlagen zu|passt so)
(?:nehmen|nehme) (?:ihr|das|wir|ich|die|den|es|sie|hiermit|gerne|gern|euer|dein|beide|option|variante) .. (?:an|angebot|variante|option|paket|modell|maschine|gerne|so|dann|offerte)?$
(?:nehmen|nehme) .. (?:angebot|offerte|kostenvoranschlag) .. an
(?:entscheiden|entscheide|entschieden|haben|habe) .. (?:uns|mich) .. (?:fur (?:sie|euch|dich|ihr|ihre|variante|option|euer|das (?:grosse|kleine|ihre)))
(?:chef|chefin|geschaftsfuhrung|geschaftsleitung|vorstand|gemeinderat|beirat|frau|mann|partner|bank|einkauf|team|eigentumer|alle) .. (?:zugestimmt|genehmigt|freigegeben|ja gesagt|abgesegnet|einverstanden|grunes licht|zugesagt|sein okay|ihr okay)
(?:angebot|vertrag|auftrag|auftragsbestatigung|offerte|bestellung|bestellschein) .. (?:unterschrieben\w*|unterzeichnet\w*|anbei|im anhang|angehangt|hangt an|liegt bei|geht (?:heute )?raus|angenommen|freigegeben|genehmigt|erteilt|bestatigt|retour|zuruck)
(?:anbei|im anhang|beigefugt|hier|schicke|sende|ubersende) .. (?:(?:unterschrieben\w*|unterzeichnet\w*)(?! (?:lieferschein|rechnung|protokoll|stundenzettel|formular|nda|zettel))|bestellung|auftrag|unsere bestellung|gegengezeichnet\w*)
(?:bestellen|beauftragen|buchen|ordern|bestelle|beauftrage|buche|kaufe|kaufen) (?:wir|ich|hiermit|sie|daher|dann|gerne|das|die|den|euch|dich|zwei|\d+)
(?:bitte|konnen sie|konnt ihr|kannst du) .. (?:bestellen|loslegen|einplanen|ausfuhren|umsetzen|mit der arbeit|mit den arbeiten|beginnen|liefern|auftragsbestatigung|rechnung (?:stellen|schicken)|reservieren|den termin fix|starten|veranlassen|vertrag (?:schicken|fertig|aufsetzen))$
(?:anzahlung|betrag|summe|geld) .. (?:uberwiesen|uberweise|uberweisen|unterwegs|gezahlt|angewiesen|raus)
(?:freuen uns|freue mich) auf (?:die|eine gute) zusammenarbeit
(?:erhalten sie|anbei|als anlage|hiermit) .. (?:unsere bestellung|unseren auftrag|bestellung|auftragserteilung)|(?:bitte )?(?:fix )?(?:einplanen|einbuchen|reservieren|fertigen|produzieren) (?:fur|bitte|wie|zum)|auftragsbestatigung bitte
""",
    likes=r"""
^(?:passt|perfekt|super|ja|gut|klingt gut|in ordnung|einverstanden)\b|(?:gefallt|passt) (?:uns|mir)
""",
    order=r"""
wann (?:konnen|konnten|wurden) (?:sie|wir) .. (?:anfangen|beginnen|starten|liefern)?
wie .. (?:bezahlen|zahlen|anzahlung)
(?:wohin|auf welches|welches) .. (?:konto|anzahlung|uberweis\w+|geld)|wann .. (?:anfangen|beginnen|starten|liefern|loslegen|kommen|montieren|einbauen)|(?:schicken|senden|schick|senden) .. (?:vertrag|rechnung|auftragsbestatigung|iban|kontodaten|unterlagen zum unterschreiben|anzahlungsrechnung)
welche unterlagen .. (?:brauchen|benotigen|brauchst)|was brauchen sie (?:noch )?von (?:mir|uns)
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
(?:melde|melden) (?:ich |wir )?(?:mich|uns)|(?:gebe|geben|geb|sage|sagen|sag) .. (?:bescheid|ruckmeldung|feedback|antwort|nachricht)|(?:komme|kommen|komm) .. (?:auf (?:sie|dich|euch)|darauf|drauf|wieder) .. (?:zuruck|zu)
(?:muss|mussen|mochte|mochten|will|wollen|werde|werden|schaue|schauen|schau|lese|lesen|prufe|prufen|bespreche|besprechen|uberlege|uberlegen|vergleiche|vergleichen|leite|leiten|diskutieren|warte|warten) .. (?:mir|uns|das|es|ihn|ihr|noch|erst|mal|in ruhe|nachste|morgen|mit|an|ab|intern|genauer|bis|auf|sie) .. (?:an|durch|ansehen|anschauen|prufen|besprechen|uberlegen|durchsehen|abstimmen|klaren|weiter|abwarten|reden|entscheiden|vergleichen|schlafen|lesen|absprechen|durchrechnen|nachdenken|ab)?
(?:noch|bisher|bislang) (?:nicht|nichts|kein\w*|offen|unklar|in|im|am)|(?:keine|noch keine) (?:entscheidung|zeit|antwort|ruckmeldung)|unentschieden|entscheidung (?:fallt|steht|ist|treffen|kommt)
(?:erst|fruhestens|nicht vor|nicht bevor|bis) .. (?:urlaub|ferien|weihnachten|ostern|pfingsten|sommer|feiertagen|neuen jahr|januar|janner|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|quartal|woche|wochen|monat|monats|montag|dienstag|mittwoch|donnerstag|freitag|messe|inventur|jahresabschluss|herbst|fruhjahr) .. (?:sagen|entscheid\w+|wissen|weiss|nichts|antwort|bescheid|moglich|klar|dazu)
(?:nach (?:dem|den|der) (?:urlaub|ferien|feiertagen|sommer|messe|inventur|weihnachten|ostern))
(?:sobald|wenn|bis) .. (?:weiss|wissen|habe|haben|mehr|zuruck|da|entschieden|vorliegt|klar|steht|freigabe|gehort|genehmigt)
(?:brauche|brauchen|benotigen|geben sie|gib|gebt|lassen sie|lass) .. (?:zeit|tage|wochen|bedenkzeit|geduld|aufschub)
(?:liegt|lauft) .. (?:beim|bei der|bei|auf (?:meinem|dem) tisch|in (?:prufung|arbeit|abstimmung|der schwebe)|auf der tagesordnung|noch aus|vor)|(?:sitzung|vorstand|gemeinderat|gesellschafterversammlung|geschaftsfuhrung|besprechung|versammlung) .. (?:tagt|ist am|findet|entscheidet|am|erst|nachste)
(?:land unter|viel um die ohren|im stress|keine zeit|unterwegs|krank|im urlaub|auf messe|hektisch|eilt nicht|keine eile|kein stress|etwas geduld|um geduld|spater|demnachst|zu gegebener zeit|auf eis|zuruckgestellt|verschoben|verschieben|vertagt|aufgeschoben)
(?:fragen|frag|schreiben|rufen|melden|kontaktieren|erinnern|haken)(?:t)? (?:sie |du )?(?:mich |uns |sich |dich |bitte |doch )*.. (?:im|nach|in|ab|wieder|nochmal|noch mal|anfang|ende|nachste\w*|mitte|an|spater)
(?:setzen|setze) (?:wir|ich) (?:uns|mich) .. (?:hin|zusammen|daran|dran)|horen sie (?:wieder |dann )?von (?:uns|mir)|(?:ruhr|ruhre|ruhren) (?:ich |wir )?(?:mich|uns)|mussen noch (?:zustimmen|unterschreiben|freigeben|entscheiden)|(?:erhalten|bekommen) .. (?:bescheid|ruckmeldung|antwort)
prufen (?:derzeit|gerade|noch|aktuell)|wieder melden|(?:sprechen|reden|telefonieren) wir .. (?:noch einmal|nochmal|dann|wieder|weiter)|(?:wird|werden) .. (?:unterbreitet|vorgelegt|besprochen|behandelt)|(?:vorher|bis dahin) .. (?:nichts|nix|nicht)
""",
    pending=r"""
(?:warten|warte|fehlt|ausstehend|vorbehaltlich) .. (?:freigabe|genehmigung|unterschrift|entscheidung|zustimmung|antwort)
(?:im prinzip|grundsatzlich|vielleicht|wahrscheinlich|vermutlich|ich denke|sofern|vorausgesetzt)
(?:fehlt|warte|warten|brauche|brauchen|muss|mussen|steht|vorbehaltlich|hangt|abhangig) .. (?:freigabe|genehmigung|unterschrift|zustimmung|ok|okay|bank|chef|chefin|vorstand|kredit|frau|mann|partner|zusage|forderung|gemeinde|aus|ab)
""",
    request=r"""
(?:habe|haben|hatte|hatten) (?:noch )?(?:eine|einige|ein paar|zwei|mehrere) (?:kurze |kleine )?(?:frage|fragen|ruckfragen|ruckfrage)
(?:bitte )?(?:senden|schicken|nennen|erklaren|erlautern|teilen) sie (?:mir|uns) (?!nicht|keine)
(?:konnen|konnten|wurden) sie (?:mir|uns|bitte|das|den|die) .. (?:senden|schicken|nennen|erklaren|aufschlusseln|anpassen|entgegenkommen|bestatigen)
(?:nicht|noch nicht) (?:ganz )?klar
(?:wurde|wurden|mochte|mochten) (?:gerne|gern) (?:wissen|erfahren|besprechen|einen termin)
^(?:und |aber |hallo |also |noch was |eine frage )?(?:konnen|konnten|konnte|kann|kannst|konntest|konnt|wurden|wurde|ware|waren|haben|hatten|gibt|gabe|bieten|machen|ist|sind|geht|ginge) (?:sie|du|ihr|es|da|man|wir|das|der|die|der preis|im preis|noch) ..
(?:was|wie|wie viel|wieviel|wann|wo|wer|welche|welcher|welches|wieso|warum|woher) .. (?:kostet|kosten|lange|preis|garantie|lieferzeit|ist|sind|enthalten|hoch|viel|schnell|ware|passiert|bedeutet|unterschied|rabatt|bekomme|bekommen|funktioniert|geht|habt|haben|heisst)
(?:frage|fragen|ruckfrage|ruckfragen|unklar|verstehe nicht|nicht ganz klar)|(?:bitte|benotige\w*|brauche\w*|mochte\w*|hatte\w*|wurde\w*) .. (?:wissen|genauer\w*|aufschlussel\w+|datenblatt|muster|referenz\w*|details|angaben|termin|besichtigung|vorort|skonto|rabatt|nachlass|besseren preis|variante|alternative|uberarbeit\w+|anpassen|erganz\w+|korrigier\w+|aufstellung|nachbessern|ohne|mit)
(?:wenn|falls|sofern) (?:sie|du|ihr|wir|der preis) .. (?:runter|entgegen\w*|nachlass|preis|rabatt|schaff\w+|inklusive|weglass\w+|lass\w*|mach\w*|bekomm\w+|konn\w+|geh\w*)
(?:rabatt|nachlass|skonto|preisnachlass|entgegenkommen|preislich|am preis|letzter preis|bester preis|verhandel\w+|nachverhandel\w+|besserer preis|gunstiger (?:machen|anbieten|werden))
""",
    for_it=r"""
ja|ok|okay|einverstanden|passt|perfekt|super|prima|gerne|annehmen|angenommen|bestell\w+|beauftrag\w+|auftrag|unterschrieben\w*|unterzeichnet\w*|anbei|freigegeben|genehmigt|los|loslegen|starten|beginnen|anfangen|zuschlag|zusage|entschieden|fur sie|dabei|freuen|anzahlung|uberwiesen|grunes licht|nehmen|nehme|an
""",
    against_it=r"""
nicht|kein\w*|nein|leider|schade|ander\w+|anderweitig|teuer|budget|absag\w*|abgesagt|ablehn\w*|abgelehnt|stornier\w*|verzicht\w*|doch nicht|dagegen|gegen|wettbewerb\w*|mitbewerb\w*|gunstiger\w*|selbst|bleiben|trotzdem|dennoch|bedaur\w*|tut (?:mir|uns) leid|erledigt|erfolg
""",
    not_yet=r"""
noch|erst|nach|sobald|spater|nachste\w*|woche|monat|urlaub|ferien|warten|warte|prufen|prufe|besprechen|uberlegen|entscheid\w+|melde\w*|ruckmeldung|bescheid|erhalten|bis|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|sitzung|zeit|geduld|morgen|intern|abstimm\w+|weiter
""",
    wants=r"""
was|wie|wann|wo|wer|welche\w*|konnen|konnten|kann|ist|sind|enthalten|inklusive|rabatt|nachlass|skonto|lieferzeit|garantie|mwst|lieferung|montage|frage\w*|wissen|details|genau\w*|preis|gunstiger|variante|alternative|muster|datenblatt|besichtigung|termin|wenn|falls|ohne
""",
    beside=r"""
falsche\w*|verwechsl\w+|nicht zustandig|wer sind sie|kenne sie nicht|nie angefragt|arbeitet nicht mehr|wenden sie sich|anhang|offnen|leer|haha\w*|lg an|gruss an|gluckwunsch|herzlichen|familie|frohe|kaffee|mittagessen|reklam\w+|defekt|kaputt|rechnung vom|anderes thema|um \d+ uhr|danke|beileid|ubrigens
""",
    decider=r"""
chef\w*|geschaftsfuhr\w+|geschaftsleitung|vorstand|gemeinderat|beirat|frau|mann|partner\w*|bank|einkauf|eigentumer\w*|vermieter\w*|buchhaltung|steuerberater\w*|anwalt|rechtsabteilung|zentrale|kollege\w*|gesellschafter\w*|verwaltung|hausverwaltung|eltern|architekt\w*
""",
    dealing=r"""
vertrag|rechnung|anzahlung|konto|iban|auftrag|auftragsbestatigung|bestellung|unterschrift|uberweis\w+|liefertermin|schlussel|unterlagen|start|beginn|baustelle|termin
""",
    courtesy=r"""
(?:wie geht es|alles gut|nicht wahr|falls sie (?:fragen|noch|weitere)|wenn sie (?:fragen|noch|weitere))
""",
    rivals=r"andere[nrsm]?|konkurren\w+|mitbewerber\w*|wettbewerber\w*",
    negation=r"nicht|kein|keine|keinen|keiner|nie|niemals|ohne|nein",
    contrast=r"aber|jedoch|allerdings|trotzdem|obwohl",
    condition=r"wenn|falls|sobald|sofern|wurde|wurden|konnte|ware",
    asks=r"was|welche|welcher|wann|wie|wieviel|wer|wo|warum|konnen|konnten|ist|sind|haben|gibt",
)
