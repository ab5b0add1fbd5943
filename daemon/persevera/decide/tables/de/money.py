"""German words of money, folded: Germany, Austria, Switzerland."""

from __future__ import annotations

from persevera.decide.tables.money import MoneyWords, counted

_UNIT = (
    r"(?:stuck|stk|einheit|stunde|std|h|tag|woche|monat|quartal|jahr|nacht|person|pers|kopf|gast|gedeck|kind|"
    r"teilnehmer|nutzer|user|"
    r"arbeitsplatz|lizenz|mitarbeiter|wort|normzeile|zeile|seite|meter|m2|qm|laufmeter|lfm|kilo|kg|liter|tonne|"
    r"karton|flasche|kiste|"
    r"paar|dutzend|palette|fahrt|km|sitzung|einsatz|besuch|zimmer|exemplar|video|foto|kwh|kw|kwp|fahrzeug|sack|"
    r"rolle|packung|termin)"
)

TABLE = MoneyWords(
    currencies={
        r"us-dollar|amerikanische[nr]? dollar": "USD",
        r"kanadische[nr]? dollar": "CAD",
        r"australische[nr]? dollar": "AUD",
        r"dollar": "dollar",
        r"euro|eur": "EUR",
        r"schweizer franken": "CHF",
        r"franken|stutz|sfr": "CHF",
        r"pfund(?: sterling)?": "GBP",
        r"yen": "JPY",
        r"yuan": "CNY",
        r"rupien?": "INR",
        r"kronen": "kr",
    },
    cents={r"cent": "own", r"rappen": "CHF", r"pence": "GBP"},
    scales={
        "tausend": 1_000,
        "tsd.": 1_000,
        "tsd": 1_000,
        "millionen": 1_000_000,
        "million": 1_000_000,
        "mio.": 1_000_000,
        "mio": 1_000_000,
        "mill.": 1_000_000,
        "milliarden": 1_000_000_000,
        "milliarde": 1_000_000_000,
        "mrd.": 1_000_000_000,
        "mrd": 1_000_000_000,
    },
    slang={},
    numbers={
        **counted(
            "null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn "
            "sechzehn siebzehn achtzehn neunzehn zwanzig"
        ),
        "ein": 1,
        "eine": 1,
        "einen": 1,
        "anderthalb": 1.5,
        "eineinhalb": 1.5,
        "zweieinhalb": 2.5,
        "dreieinhalb": 3.5,
        "fuenf": 5,
        "zwoelf": 12,
        "fuenfzehn": 15,
        "dreisig": 30,
        "dreissig": 30,
        "vierzig": 40,
        "funfzig": 50,
        "fuenfzig": 50,
        "sechzig": 60,
        "siebzig": 70,
        "achtzig": 80,
        "neunzig": 90,
    },
    multipliers={
        "hundert": 100,
        "tausend": 1_000,
        "million": 1_000_000,
        "millionen": 1_000_000,
        "milliarde": 1_000_000_000,
        "milliarden": 1_000_000_000,
    },
    joins=r"und",
    half=r"eine halbe|halbe",
    and_a_half=r"und (?:ein|eine|einen) halb\w{0,2}",
    of=r"an",
    ranges=r"bis|und|oder",
    taxes=r"mwst\.?|ust\.?|mehrwertsteuer|umsatzsteuer|steuer",
    tax_link=r"zzgl\.?|zuzuglich|plus|exkl\w*\.?|inkl\w*\.?|inclusive|inklusive|ohne|mit|netto zzgl\.?|\+",
    tax_said=r"netto|brutto|pauschal|steuerfrei",
    per=(
        rf"(?:pro|je|die|das|der|den|/) ?{_UNIT}\b|p\. ?p\.|p\. ?a\.|monatlich|jahrlich|im (?:monat|jahr)|in der stunde|pro kopf|"
        r"/ ?(?:stk|std|h|tag|monat|jahr|m2|qm|lfm|kg|km|person|pers)\b|am tag|das stuck|die stunde"
    ),
    costs=(
        r"kostet|kosten|wurde \w+ kosten|kame auf|kommt auf|kommen auf|macht(?: das)?|belauft sich(?: \w+)? auf|"
        r"betragt|betragen|lage bei|"
        r"liegt bei|(?:gesamt|end|einzel|festpreis|netto|brutto|sonder)?preis(?: von)?|gesamt(?:summe|betrag|"
        r"kosten)?|summe|total|pauschal(?:e)?(?: von)?|honorar|"
        r"insgesamt|(?:biete|bieten|machen|mache|geben|gebe|lasse)(?: .{1,30})? (?:fur|um|zu)"
    ),
    at=r"um|zu",
    about=r"fur|mit|bei|von|oder|zwischen|und|ca|rund|etwa|nur|auf|=|sag ma|sagen wir|a",
    goes_on=r"wenn|mit|ohne|und|oder|alles|inkl\w*|zzgl|pro|je|fur|fix|fertig|komplett|aber|geliefert|montiert|netto|brutto",
    choice=r"wenn|mit|fur|oder|und|bei|ohne|nimmst|nehmen",
    not_offered=(
        r"(?:zahlen|zahlst) (?:sie |du )?(?:derzeit|aktuell|heute|jetzt)|selbstbehalt|selbstbeteiligung|"
        r"versicherungssumme|deckungssumme|ihr budget|wettbewerber|vertragsstrafe|derzeitige\w*"
    ),
    extras=r"lieferung|transport|montage|anfahrt|installation|fracht|versand|einrichtung|schulung|wallbox|entsorgung|aufpreis",
    no_price=(
        r"seite|stra[s]{1,2}e|nummer|nr|zimmer|raum|tel|telefon|handy|mobil|fax|ref|bestellung|rechnung|modell|"
        r"serie|jahr|tag|artikel|"
        r"din|iso|angebot|los|menge|anzahl|stunden|personen|plz|kunde|kundennummer|kostenvoranschlag|stock|dw"
    ),
    declares=r"(?:preise|betrage|angaben|wahrung|alles)(?: \w+){0,3}? ?(?:in|:)",
    total=(
        r"gesamt\w*|insgesamt|total|endpreis|endsumme|endbetrag|summe|brutto|belauft sich|rechnungsbetrag|"
        r"festpreis|komplettpreis|"
        r"schlusselfertig|alles zusammen|pauschal\w*"
    ),
    result=r"das sind|also|d\.h\.|das heist|macht|somit|ergibt|=",
    price=r"preis|angebot|kosten|honorar|pauschale|kostenvoranschlag|festpreis",
    part=(
        r"zwischensumme|vorher|statt|rabatt|skonto|anzahlung|kaution|mwst\.?|ust\.?|netto|versand|fracht|"
        r"lieferung|anfahrt|bis zu|"
        r"aufpreis|abzuglich|nachlass"
    ),
    each=r"pro |je |/|monatlich|jahrlich|p\. ?[pa]\.|(?:die|das) (?:stunde|stuck|flasche|seite)|im monat",
    after_total=r"insgesamt|gesamt|alles inklusive|komplett|brutto|inkl",
    added=r"mehr|extra|zusatzlich|aufpreis",
    option=r"option\w*|alternativ\w*|variante|auf wunsch|zusatzlich|extra|wahlweise|aufpreis|wenn sie",
)
