"""The form of a table of proposals: how people offer, price and hand over, and what only looks like an offer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalPhrases:
    """One language's phrases, a line each, over folded text whose spaces are single.

    A line is a regular expression that begins with plain letters, or with alternatives of them; ``..`` stands for up to three
    words. It begins and ends with whole words. See ``decide/phrases.py``.
    """

    noun: str
    """What an offer is called."""
    ours: str
    """An offer named as our own."""
    paper: str
    """Papers that a mail may bring as well; behind the giving verb they show that something else is given."""
    give: str
    """Something is handed over: "te adjunto", "please find"."""
    offers: str
    """Words that make an offer by themselves: "te propongo", "we can do"."""
    quotes: str
    """Words that put a price to the reader, before the figure."""
    prices: str
    """What a price is called."""
    per: str
    """What stands behind a figure and shows that it is a price: "la unidad", "per person"."""
    many: str
    """Words that multiply the figure before them: "mil", "grand", "lakhs"."""
    tax: str
    valid: str
    """How long it holds."""
    charges: str
    """The author takes, asks or lowers a price: "te cobro", "I can take it to"."""
    settled: str
    """The price was agreed, signed, accepted or paid before."""
    owed: str
    """Money goes to somebody else than the author, or comes from them: the state, a bank, an insurer, an employer, a court."""
    terms: str
    """Terms of sale: delivery, payment, what is included, least order, guarantee."""
    starts: str
    """When we could begin or deliver."""
    accept: str
    """The reader is asked to say yes."""
    choice: str
    """One of several ways to buy."""
    asked: str
    """It was asked for, talked about or visited."""
    asks: str
    """We ask for an offer or a price."""
    takes: str
    """We buy: accept, order, refuse, weigh or haggle over somebody's offer."""
    thanks: str
    """Thanks for an offer that came."""
    recalls: str
    """An offer that was made before is meant."""
    later: str
    """It is to be made, not made."""
    refuses: str
    """We make none."""
    billing: str
    """Invoices, reminders, payments, taxes."""
    ordered: str
    """What is already sold: orders, deliveries, contracts."""
    job: str
    """Work and wages."""
    elsewhere: str
    """Proposals of another kind: books, theses, laws, marriage."""
    meeting: str
    """A date is proposed."""
    inside: str
    """Talk among colleagues."""
    crowd: str
    """Written to everybody at once."""
    private: str
    """Household, family, expenses."""
    claim: str
    """Complaints, damage, support."""
    others: str
    """Somebody else's price or offer."""
    revised: str
    """The wording of a revision."""
    yours: str
    """What makes a request the reader's own, one regular expression: "su solicitud de presupuesto" asks for nothing."""
    articles: str
    """What stands between a figure with cents and what costs it ("38,50 la garrafa"), one regular expression."""
    worth: str
    """Beginnings of words, lower case with their accents, without any of which and without a figure nothing is an offer."""


#: Where offers are signed or read on the web; folded text.
SIGN_LINK = (
    r"(?:pandadoc|qwilr|proposify|betterproposals|docusign|signaturit|dropboxsign|hellosign|getaccept|quotapath|holded|bidsketch|"
    r"nusii|prospero|zohosign|adobesign|acrobat\.adobe|oneflow|pitch|quotient|tilda|canva|yousign|docuseal|signnow|quoter|billdu|"
    r"stelorder|contasimple|quipu|clientify|hubspot|dealhub|honeybook|dubsado|jobber|servicem8|tradify|xero)\.\w"
)

#: Local parts that no person reads.
NO_REPLY = (
    r"(?:^|[._-])(?:no-?reply|noreply|do-?not-?reply|donotreply|mailer-daemon|bounces?|no-?responder|noresponder)(?:$|[._+-])"
)

#: An attachment's name, folded and cut into words: "Presupuesto_2291.pdf".
FILE_NOUN = (
    r"propuesta|presupuesto|ppto|pto|cotizacion|cot|oferta|of|proforma|tarifas?|honorarios|quote|quotation|proposal|estimate|est|"
    r"pricing|offer|sow|bid|tender|qt|qtn|proposta|orcamento|devis|offre|proposition|chiffrage|angebot|ang|offerte|"
    r"kostenvoranschlag|kv|encargo"
)
#: Names that show another paper.
FILE_OTHER = (
    r"facturas?|invoices?|recibos?|receipts?|albaran|contratos?|contracts?|agreement|pedidos?|orders?|actas?|minutes|notes|"
    r"curriculum|cv|hv|resume|catalogos?|catalogues?|catalogs?|ficha|informe|report|nomina|faturas?|factures?|rechnung|boletin|"
    r"newsletter|justificante|comprobante|extracto|statement|expenses|agenda|cuestionario|questionnaire|borrador|draft|plantilla|"
    r"template|formulario|form|encuesta|survey|inv|fra|fact|fe|po|oc|os|odc|loi|nda|signed|firmad[oa]|letter|job|brochure|logo|image\d*|poliza|"
    r"libro|book|tesis|thesis|paper|research|denuncia|siniestro|claim|finiquito|diplomas?|tickets?|gastos|pod|lieferschein|"
    r"lebenslauf|mahnung|bon|commande"
)
#: A name that is little more than a number, as offers are filed.
FILE_CODE = r"^[a-z]{1,5}[-_ ]?\d{2,}[\w-]*\.(?:pdf|docx?|xlsx?)$|^\d{2,}[\w -]{0,20}\.(?:pdf|docx?)$"
#: A name that shows a revision.
FILE_REVISED = (
    r"(?:[ _.-]|\b)(?:v[2-9]|rev[_ .-]?[1-9b-e]|r[2-9]|revisad[oa]|revised|updated|actualizad[oa]|version[_ -]?[2-9])(?=[\W_]|$)"
)
