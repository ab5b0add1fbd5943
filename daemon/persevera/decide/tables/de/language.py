"""How German reads: frequent words, greetings, and ways to address the reader."""

# ruff: noqa: E501 -- an alternative is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.language import LanguageWords, Register

TABLE = LanguageWords(
    frequent=words_of(
        """
        ab aber abgelehnt abgesprochen abgestimmt alle allerdings alles als also am an anbei anbieter anders angebot
        annehmen anrufen auch auf auftrag aus bald bedarf bei beim bekommen bescheid besprechen besser bestellen
        bestellung bestens bestätige bestätigt bin bis bitte brauche brauchen budget büro da damit dank danke dann das
        dass dazu dein deine dem den der des dezember dich die dienstag dir doch donnerstag du durch eben eigentlich
        ein eine einem einen einer einfach eingegangen einig einverstanden enthalten entschieden er erhalten es etwas
        euch euer februar frage fragen frau freitag freundlichen früh für ganz gebe geben geehrte geehrten geehrter
        geht gelesen gemacht genau gerne gesehen gibt ging glaube gleich grüße grüßen gut gute guten guter habe haben
        hallo hat herr heute hier hätte hätten ich ihm ihnen ihr ihre ihren im in interesse intern irgendwann ist ja
        januar jede jemand jetzt juli juni kann kannst kein keine klar klasse klingt kommen kommt kosten kostet
        kriegen können könnten lass lassen leid leider liebe lieber liegt los mache machen macht mai mal man manche
        mehr meine meinen melde melden mich mir mit mittwoch montag morgen muss märz möchten müssen nach nachdenken
        nein neu nicht nichts nimmer noch nur nächste oder ohne ok okay oktober paar passend passt perfekt preis prima
        problem prüfe prüfen raus rechnung ruf rufe rufen sage sagen schade schaue schauen schick schicken schon schön
        sehen sehr sei sein seit selbst sich sie sind so sofort soll sollte sonst später super tag telefonieren termin
        teuer tun um und uns unser unserem unseren unter unterlagen unterschrieben urlaub viel vielen vielleicht von
        vor vorab vorerst völlig wann war warten warum was weil weiter weitere welche wenig wer werde werden wie
        wieder wieviel will wir wird wirklich wissen woche wohl wollen wurde wäre wünsche zeit zu zum zur zurück
        zusage zusammen zuviel zwei über überlegen übermorgen
        """
    ),
    endings=words_of("ung ungen lich liche keit isch ische ieren iert chen heit igt elt stag ern tz ße zeit"),
    signs="ßäöü",
    sign_worth=1.0,
    greetings=r"""
(?:sehr |hoch)?(?:geehrte[rns]?|verehrte[rs]?)|liebe[rs]?|lieb|werte[rs]?|meine? liebe[rn]?
guten (?:tag|morgen|abend)|schonen guten (?:tag|morgen|abend)|gruss gott|gruezi(?: mitenand| miteinander)?|gruss dich|griass di|griass eich|servus|moin(?: moin)?|hallo+(?: (?:zusammen|ihr|ihr lieben|ihr zwei|nochmal))?|hoi(?: zame)?|hey|hi|huhu|na|tach|mahlzeit|salu|sali|ciao|ahoi|morgen
""",
    addressed=words_of(
        """
        herr herrn frau hr fr dr prof professor doktor mag magister dipl ing di kollege kollegin kollegen
        kolleginnen kunde kundin kunden kundinnen damen herren freunde freund freundin team zusammen alle ihr
        familie eheleute ehepaar lieber liebe lieben sehr geehrter geehrte geehrten und u pfarrer chef nachbar
        nachbarn nachbarin mitglieder partner von der die das zwei beiden
        """
    ),
    courtesies=r"""
(?:wie (?:geht's|gehts|geht es)(?: (?:dir|ihnen|euch|so)){0,2}|alles (?:gut|klar)(?: bei (?:dir|ihnen|euch))?|na|ich hoffe,? (?:es geht|dir geht|ihnen geht)[\w ]{0,20} gut|guten (?:tag|morgen|abend)|hallo|frohes neues|gutes neues)
""",
    registers=(
        Register(
            name="Sie",
            folded=r"""
3 \bgeehrte[rns]?\b
2 \b(?:herrn?|frau|fr\.|hr\.) (?:dr\.? |mag\.? |prof\.? |dipl\.-ing\.? |ing\.? )?[a-z]{2,}
2 \b(?:grue?zi|gruss gott|hochachtungsvoll|mit freundlichen gru)
""",
            written=r"""
3 (?<=[a-zäöüß0-9,:;] )(?:Sie|Ihnen|Ihr|Ihre[nmrs]?)\b
2 \b(?:Sie|Ihnen|Ihre[nmrs]?|Ihr)\b
""",
        ),
        Register(
            name="du",
            folded=r"""
3 \b(?:du|dir|dich|dein|deine[nmrs]?|du's|euch|euer|eure[nmrs]?|seid|habt|kannst|hast|bist|willst|magst|musst|sollst)\b
1 \b(?:sag|schau|gib|melde dich|ruf|schick|lass|sag ma|sag mal)\b
2 ^(?:servus|hoi|hey|hi|moin|huhu|na|sali|salu|ciao|griass di|gruss dich)\b,? (?!herr|frau|zusammen)\w
2 \b(?:bussi|kuss|glg)\b
""",
            written=r"""
1 ^(?:Lieber?|Hallo) (?!Herr|Frau|Fam|Kund|Team|Koll|Freund|zus|Mit|Leute|Damen)[A-ZÄÖÜ][a-zäöüß]{1,14}[,!]
""",
        ),
    ),
)
