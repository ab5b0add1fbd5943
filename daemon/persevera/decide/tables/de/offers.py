"""German words of offers, folded."""

from __future__ import annotations

from persevera.decide.tables.offers import OfferWords

TABLE = OfferWords(
    nouns=r"angebot\w{0,2}|kostenvoranschlag\w{0,2}|kv|offerten?|preisangebot\w{0,2}|honorarangebot",
    prices=r"preise?|kalkulation|konditionen|vorschlag",
    kinds=(
        r"uberarbeitete[snr]?|aktualisierte[snr]?|neue[snr]?|gewunschte[snr]?|unverbindliche[snr]?|detaillierte[snr]?|"
        r"beigefugte[snr]?|finale[snr]?"
    ),
    articles=r"unsere?[snmr]?|ihre?[snmr]?|mein[e]?[snmr]?|das|die|der|den|dem|ein|eine[snmr]?|dein[e]?",
    of=(
        r"fur die|fur das|fur den|fur ihre[nr]?|fur eine[nr]?|fur|uber die|uber das|uber den|uber eine[nr]?|uber|zu|"
        r"zum|zur|betreffend|von"
    ),
    ends=(
        r"das|die|welche[sr]?|mit|gemas|laut|wie|ist|betragt|gultig|und|in hohe|im anhang|anbei|zum preis|wenn|sie|"
        r"ich|wir|samt|inkl"
    ),
    breaks=r"fur|mit|und|in|im|von|zu|zum|zur|aus|auf|an|bei",
    empty=r"unterlagen|info\w*|hallo|guten tag|danke|wie besprochen|zahlen|anfrage|ihre anfrage|preise?|nachtrag",
    no_thing=r"(?:preis|betrag|kosten|gesamt\w*|gultigkeit|sie|ihnen|euch|heute|gestern|morgen|\d{1,4} tage)\b",
    references=r"ref(?:erenz)?\.?|zeichen|unser zeichen|vorgang",
    number=r"nr\.?|no\.?|nummer|#",
    not_references=r"ausschreibung|modell|bestellung|auftrag|rechnung|los|serie|vertrag|anfrage",
    validity=(
        r"gultig\w*|gilt(?: bis)?|gelten(?: bis)?|bindend|freibleibend bis|gebunden|bindefrist|zuschlagsfrist|"
        r"lauft (?:bis|am)"
    ),
    holds=(
        r"(?:halten|halte) (?:wir|ich)|(?:wir|ich) (?:halten|halte|garantieren|garantiere)|garantiert|garantieren|"
        r"reservier\w+|(?:preise?|angebot) (?:\w+ )?(?:fest|fix|stabil)"
    ),
    until=r"bis|bis zum|fur",
    decide_by=r"(?:angebot|aktion|preise?|konditionen|rabatt) (?:\w+ ){0,5}?(?:bis|endet am)",
    same_day=r"zu diesem (?:tag|datum)|dahin|dann",
    not_validity=(
        r"garantiezeit|gewahrleistung|lieferzeit|lieferung|vertrag|pass|zertifikat|police|versicherung|rechnung|"
        r"zahlung|zahlbar|anzahlung"
    ),
    numbers={
        "ein": 1,
        "eine": 1,
        "einen": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "funf": 5,
        "sechs": 6,
        "sieben": 7,
        "zehn": 10,
        "vierzehn": 14,
        "dreisig": 30,
        "dreissig": 30,
        "sechzig": 60,
        "neunzig": 90,
        "hundertzwanzig": 120,
    },
    days=r"(?:kalender)?tage?n?",
    business_days=r"(?:werk|arbeits)tage?n?",
    weeks=r"wochen?",
    months=r"monate?n?",
    month_end=r"(?:zum |bis )?(?:monatsende|ende (?:des )?(?:monats|\w+))",
    capital=True,
    phone=r"tel\w*|mobil|handy|anruf\w*|durchwahl|fon|whatsapp",
)
