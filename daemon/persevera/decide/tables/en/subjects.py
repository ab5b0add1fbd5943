"""Marks and words of subject lines in English."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    reply=words_of("re"),
    forward=words_of("fw fwd"),
    outside=words_of("ext external"),
    was=words_of("was"),
    ticket=words_of("ticket case incident"),
    thousand=words_of("k thousand grand"),
    weak=words_of(
        """a an the of for to in on at by and or if as is are was were be been am it its this that these those there here
        with from your yours our ours my mine me we us you he him his she her they them their i so but not no nor yes
        than then too also just only very more most less much many some any all each every other another same such
        what which who whom whose when where why how will would can could shall should may might must do does did done
        have has had having get got go going gone let make made need needs want wants like know see seen look looks
        looking say says said think give gives take takes took come comes send sends sent sending one two three four
        five six seven eight nine ten first second last next new still now today tomorrow yesterday soon later again
        already yet ever never out off up down over under about into onto per via till until before after hello hi hey
        dear sir madam mr mrs ms dr thanks thank please kind kindly regards best cheers sincerely sorry hope happy
        good great nice fine sure ok okay morning afternoon evening day days week weeks month months year years time
        date monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december proposal proposals quote quotes quotation quotations offer offers estimate
        estimates pricing price prices priced commercial meeting update updated question questions information info
        request enquiry inquiry cost costs total amount includes include included including vat tax plus attached
        attachment document email mail message subject customer client company business service services product
        products project work order orders purchase po invoice invoices payment pay paid sales valid ref reference
        number nos unit units pcs terms delivery delivered accept accepted approve approved approval agree agreed
        confirm confirmed ahead proceed sign signed contract decided decision reply answer received phone iphone
        android mobile call called calling contact office team department well back way thing things lot bit really
        right both don isn aren wasn doesn didn won couldn wouldn ll ve re isnt dont im ur pls thx asap fyi automatic
        rs inr lakh lakhs lac lacs crore crores sets closure regarding"""
    ),
)
