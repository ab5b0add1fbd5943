"""The form of a table of answers: what people say to an offer, as phrases over folded words."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from dataclasses import dataclass

from persevera.model.judgement import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPhrases:
    """One language's phrases, a line each, over folded words that single spaces part; punctuation is gone.

    A line is a regular expression; ``..`` stands for up to three words, ``^`` and ``$`` for the ends of a sentence.
    """

    stop: str
    """Do not write to me again."""
    no: str
    """It is decided against."""
    not_now: str
    """No need or money at present: a no, unless they say when."""
    yes: str
    """It is decided in favour; void in a question, under a condition or a negation."""
    likes: str
    """Agreement that is no order yet."""
    order: str
    """What only a buyer asks for: when it begins, how to pay, the contract."""
    bare: str
    """Answers that are a yes when nothing else is said."""
    later: str
    """They will come back to it."""
    pending: str
    """Somebody else has yet to agree, or a hedge: no yes."""
    request: str
    """A question or wish without a question mark."""
    for_it: str
    """Leans to a yes, decides nothing by itself; this and the next seven are weighed by the model of ``leaning``."""
    against_it: str
    """Leans to a no."""
    not_yet: str
    """Leans to a later: no time, no decision, somebody else's turn."""
    wants: str
    """Leans to a question: wishes, comparisons, haggling."""
    beside: str
    """Speaks of something else than the offer: small talk, a wrong person, an attachment that does not open."""
    decider: str
    """People and bodies who decide with or for the writer."""
    dealing: str
    """What belongs to a purchase: contract, invoice, account, deposit, date of beginning."""
    courtesy: str
    """Questions and conditions that ask nothing."""
    rivals: str
    """Words of another supplier: beside a yes, it is theirs that was accepted."""
    negation: str
    contrast: str
    condition: str
    asks: str
    """Words that a question begins with, after a comma."""


#: How likely the model must hold what a rule says; measured out of fold by ``training/answers.py --measure``.
AGREED = {Outcome.YES: 0.8, Outcome.NO: 0.75, Outcome.LATER: 0.82, Outcome.QUESTION: 0.85}
#: The same where the telling sentence names the offer or what belongs to it.
AGREED_ABOUT = {Outcome.YES: 0.7, Outcome.NO: 0.6, Outcome.LATER: 0.65, Outcome.QUESTION: 0.68}
#: How likely it must hold an outcome where the rules are silent.
ALONE = {Outcome.YES: 0.95, Outcome.NO: 0.93, Outcome.LATER: 0.9, Outcome.QUESTION: 0.85}
#: The same where the rules say otherwise: a yes or no is never taken there.
AGAINST = {Outcome.LATER: 0.94, Outcome.QUESTION: 0.85}

#: Words of the offer or of what belongs to it, in all languages, over a folded sentence.
ABOUT_OFFER = (
    r"\b(?:precio|iva|incluy|incluid|plazo|descuento|cost[eo]|cuesta|pag[oa]|presupuesto|propuesta|oferta|cotizacion|garantia|"
    r"entrega|licencia|mantenimiento|condicion|factura|importe|envia|manda|pasa(?:r)?(?:me|nos)|desglos|instalacion|alcance|"
    r"price|pricing|vat|tax|includ|cost|discount|deliver|payment|lead time|terms|quote|proposal|offer|warranty|licen[sc]e|"
    r"scope|invoice|breakdown|support|send|preco|desconto|prazo|proposta|orcamento|prix|remise|delai|devis|offre|tarif|"
    r"preis|rabatt|lieferzeit|angebot|kosten|mehrwertsteuer)"
)

#: Deferrals that ask to be taken up again by us, or by both.
INVITES = (
    r"\b(?:retom|hablamos|hablaremos|volvemos a hablar|escrib[ae](?:me|nos)|llam[ae](?:me|nos)|contact[ae](?:me|nos)|recuerd[ae](?:me|nos)|"
    r"vuelve a|revisit|reconnect|re-connect|touch base|ping|pick (?:this|it) up|circle back|(?:email|call|contact|remind|try|write) (?:me|us)|"
    r"check back|catch up|falamos|contacte|recontact|rappel|schreiben sie|rufen sie|melden sie)"
)

#: Hedges, as against something that is pending.
HEDGES = (
    r"(?:en principio|a priori|creo|quiza|tal vez|segur|probabl|puede que|casi|es posible|supongo|salvo|excepto|siempre|a condicion|"
    r"sujeto|con la|i think|i believe|likely|hopeful|maybe|perhaps|might|in principle|should|assum|provided|tentativ|verbal|"
    r"em principio|talvez|provavel|acho|creio|desde que|en principe|peut|je pense|sans doute|im prinzip|grundsatz|vielleicht|"
    r"wahrschein|vermut|ich denke|sofern|voraus)"
)

#: Words that look like a negation and are none.
FILLERS = (
    r"\b(?:no problem|no hay (?:ningun )?problema|no worries|sin problemas?|sin duda|no doubt|not only|no solo|no dudes en|no dude en|"
    r"no te preocupes|no se preocupe|sem problema|sem duvida|pas de probleme|sans probleme|kein problem|no rush|sin prisas?)\b"
)

#: A sentence that only thanks, greets or closes.
THANKS_ALONE = (
    r"(?:(?:muchas |mil |muchisimas )?gracias|(?:many )?thanks|thank you|thx|(?:muito )?obrigad[oa]|merci(?! (?:de |d')(?:[^ ]{1,20} )?[a-z']{1,20}(?:er|ir|dre)\b)(?: beaucoup)?|(?:vielen )?dank|danke)"
    r"(?: (?:por|a|de|de nuevo|for|so|very|again|pela|pelo|pour|fur|schon)(?! (?:ne|no|not|nao|nicht)\b) ?[^,;:.]{0,60})?|(?:un |muchos )?(?:cordial )?saludos?(?: cordiales)?|"
    r"(?:best|kind|warm) regards|regards|cheers|hola|hi|hello|buenos dias|buenas tardes|buenas"
)

#: What follows a Spanish "si" that is a yes though it has no accent.
YES_BEFORE = (
    r"(?:por favor|claro|gracias|adelante|de acuerdo|lo queremos|lo quiero|la queremos|la quiero|nos parece|me parece|que|senora?|"
    r"senorita|porfa|dale|quiero|queremos|acepto|aceptamos|confirmo|confirmamos|hagale|hagamoslo|nos quedamos|me quedo|"
    r"nos apuntamos|me apunto)\b"
)

#: Words after which a refusal is denied ("it is not that we are not interested").
NOT_THAT = (
    r"(?:no es que|(?:it's|it is|its) not that|not that|nao e que|ce n'est pas que|c'est pas que|nicht dass|nicht so dass)"
    r" (?:[^ ]+ ){0,6}\Z"
)

#: A request put as a question, which still asks.
POLITE = (
    r"(?:(?:can|could|would|will) (?:you|someone|u)|puede[ns]?|podeis|podes|podria[ns]?|podriais|pode|podem|podia[ms]?|poderia[ms]?|"
    r"pouvez-vous|pourriez-vous|peux-tu|konnen|konnten|wurden|konntet|kannst|konntest)\b"
)

#: After a request to stop: it is only for a time.
UNTIL_THEN = r"\b(?:hasta|until|till|bis|ate|jusqu)(?:'|\b)(?! (?:nuevo aviso|further notice|auf weiteres|aviso em contrario|nouvel ordre))"
