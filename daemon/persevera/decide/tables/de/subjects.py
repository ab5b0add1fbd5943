"""Marks and words of subject lines in German."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    reply=words_of("aw antw antwort re"),
    forward=words_of("wg wtr fw fwd"),
    outside=words_of("extern ext"),
    was=words_of("war"),
    ticket=words_of("ticket vorgang"),
    thousand=words_of("tausend tsd k"),
    weak=words_of(
        """der die das den dem des ein eine einen einem einer eines und oder aber wenn als wie fur mit von vom zu zum zur
        im in am an auf aus bei beim nach uber unter vor um bis ohne gegen durch ist sind war waren sein wird werden
        wurde wurden hat haben hatte habe kann konnen konnte konnten muss mussen soll sollen will wollen mochte mochten
        ich du er sie es wir ihr mir mich dir dich uns euch ihn ihm ihnen mein meine dein deine unser unsere ihre ihren
        ihrem ihrer kein keine nicht nur auch noch schon sehr mehr weniger dann denn doch ja nein so hier da dort jetzt
        heute gestern morgen was wer wo wann warum welche welcher alle alles andere anderen machen macht geben gibt
        gehen geht kommen kommt sehen schicken senden hallo guten tag liebe lieber geehrte geehrter herr frau dank danke
        vielen bitte gruss grusse grussen freundlichen beste mfg angebot angebote offerte kostenvoranschlag anfrage
        preis preise information informationen frage fragen besprechung neu neue neuer neues betrag summe gesamt kosten
        mwst zzgl inkl netto brutto euro tausend bedingungen frist lieferung lieferzeit anbei anhang dokument mail
        nachricht betreff kunde firma unternehmen service leistung produkt projekt arbeit stuck einheit bestellung
        auftrag einkauf rechnung zahlung verkauf gultig nummer nr referenz bestatigen bestatigt einverstanden annehmen
        angenommen freigabe freigegeben vertrag entscheidung entschieden antwort erhalten telefon anrufen anruf kontakt
        woche wochen monat monate jahr jahre uhr montag dienstag mittwoch donnerstag freitag samstag sonntag januar
        februar marz april mai juni juli august september oktober november dezember"""
    ),
)
