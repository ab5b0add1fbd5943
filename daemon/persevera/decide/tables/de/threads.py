"""How mail in German announces a quotation, and wording that ties or parts two mails."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.threads import ThreadWords

TABLE = ThreadWords(
    labels=frozenset({"von", "an", "gesendet", "gesendet am", "datum", "betreff", "cc", "bcc"}),
    to=frozenset({"an"}),
    subject=frozenset({"betreff"}),
    wrote=frozenset({"schrieb", "schrieb am", "hat geschrieben"}),
    divider=frozenset({"ursprungliche", "original", "weitergeleitet", "urspr"}),
    answering=r"""
angebot\w{0,2}|offerte\w{0,1}|kostenvoranschlag|preis\w{0,2}|konditionen|bedingungen|einverstanden|annehmen|angenommen|nehmen (?:wir|ich)|nehme ich|freigegeben|freigabe|beauftrag\w{1,4}|bestellung|bestellen|bestelle|auftrag|rabatt|nachlass|skonto|vertrag|unterschrieben|unterzeichnet
entschieden|anderen? (?:anbieter|firma|lieferant\w{0,2})|anbieter|leider|absag\w{1,3}|zu teuer|vielen dank fur|danke fur|passt|machen wir|vorerst nicht|kein(?:en)? bedarf
""",
    other_matter=r"""
andere[sr]? (?:thema|sache|frage|anliegen)|etwas anderes|ubrigens|machen sie auch|macht ihr auch|bieten sie auch|(?:brauche|brauchen|benotige|benotigen|hatte gern|hatten gern|bitte um) (?:ein |einen |noch ein )?(?:neues |weiteres )?(?:angebot|kostenvoranschlag)(?: fur| uber)?|empfohlen (?:von|worden)|auf empfehlung
(?:anbei|im anhang|beigefugt) (?:die |unsere |ihre )?rechnung|rechnung (?:nr|\d)|zahlungserinnerung|newsletter|einladung|tag der offenen tur|aktion\w{0,4} \d|abmelden|nicht antworten
""",
    goes_on=r"""
nachfassen|nachfrage|erinnerung|komme zuruck|wie besprochen|wie vereinbart|konnten sie|konntest du|haben sie schon|hast du schon|gibt es neuigkeiten|gibt es schon|noch gultig|uberarbeitet\w{0,2}|aktualisiert\w{0,2}|angepasst\w{0,2}|neue version|version \d|\bv ?[2-9]\b
""",
    beside=r"""
(?:weitere |zweite )?(?:option|variante) (?:[a-e2-9]\b)|als (?:option|alternative|variante)|alternativ(?:e|angebot)?|variante|zusatzlich\w{0,2}|erganzend\w{0,2}|erganzung|ausserdem|separat|erweiterung|fur (?:den|die|das|ihren|ihre) (?:zweite\w?|andere\w?) (?:standort|filiale|buro|gebaude)|phase 2
""",
    other_address=r"""
(?:private|privaten|andere|anderen) (?:adresse|mail|mailadresse|e-mail)|im (?:auftrag|namen) von|im namen|ich bin (?:der|die) (?:kolleg\w{1,2}|assistent\w{0,2}|partner\w{0,2}|mann|frau|vertretung|nachfolger\w{0,2})|in vertretung|vertrete|hat mich gebeten|hat mir (?:das|ihr|dein|euer)
""",
)
