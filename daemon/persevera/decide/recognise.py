"""Whether a message that we sent is a proposal, and what it offers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import exp
from zoneinfo import ZoneInfo

from persevera.decide.commitments import commitments_in
from persevera.decide.dates import DatedSentence, dated_sentences, dates_in
from persevera.decide.language import farewell_of, greeting_of, language_of, register_of
from persevera.decide.money import amounts, total
from persevera.decide.offers import phone_of, reference_of, valid_until, what_of
from persevera.decide.quoting import unquoted
from persevera.decide.signatures import without_signature
from persevera.decide.subjects import answers_by_subject
from persevera.decide.tables import sent_words as table
from persevera.decide.text import excerpt, fold, nfc
from persevera.model.freemail import is_free_mail
from persevera.model.judgement import Amount, Offer, Part, SentJudgement, Signal
from persevera.model.message import Message
from persevera.model.reason import Reason, because

_BAR = 2.5
_STEEP = 1.3
_READ_AT_MOST = 12_000
_MOST_SENTENCES = 120
_FORWARD = re.compile(r"\A\s*(?:fwd?|rv|wg|tr|enc|reenv\w*|i)\s*:", re.IGNORECASE)
#: Readings of a sentence that an outright giving beside them overrules.
_SOFT = frozenset({"an earlier one is meant", "it is asked for", "it is thanked for or accepted", "it is to be sent later"})
_OURS = re.compile(r"\b(?:nuestr[oa]s?|mi|our|my|nossa|nosso|notre|unser\w*)\b")


@dataclass(slots=True)
class _Evidence:
    """What speaks for and against, as it is gathered."""

    score: float = 0.0
    signals: list[Signal] = field(default_factory=list)
    barred: bool = False
    gives: bool = False
    priced: float = 0.0
    papers: bool = False
    """Whether something else than an offer is given or talked about."""

    def add(self, weight: float, why: Reason, words: str = "", part: Part = Part.TEXT) -> None:
        """Count one piece of evidence, with the words that it rests on."""
        self.score += weight
        self.signals.append(Signal(why, excerpt(words.strip(), 60), part, round(weight, 2)))


def worth_judging(subject: str, snippet: str, attachment_names: Sequence[str]) -> bool:
    """Whether a sent message may be a proposal at all: one quick look, which lets every proposal through."""
    return table.WORTH.search("\n".join((subject, snippet, *attachment_names)).lower()) is not None


def judge_sent(message: Message, *, zone: ZoneInfo, country: str = "", own_words: str | None = None) -> SentJudgement:
    """What a message of ours is: a proposal or not with its evidence, the offer, and whatever it promises.

    Dates are resolved against the message's date in ``zone``; ``country`` (ISO 3166) decides what a bare "$" means.
    """
    text = nfc(message.text or "")
    kept = unquoted(text, message.html)
    own = nfc(own_words) if own_words is not None else without_signature(kept) or kept or text.strip()
    at = message.date.astimezone(zone)
    language = language_of(own) or language_of(f"{message.subject}\n{own}")
    found = amounts(own, country=country, language=language)
    names = tuple(attachment.name for attachment in message.attachments)
    read = dated_sentences(own, at=at, language=language)
    evidence = _weigh(message, own, read, found, names)
    score = 0.0 if evidence.barred else 1 / (1 + exp(-_STEEP * (evidence.score - _BAR)))
    is_proposal = score >= 0.5 and worth_judging(message.subject, own, names)
    return SentJudgement(
        is_proposal=is_proposal,
        score=round(score, 3),
        signals=tuple(evidence.signals),
        language=language,
        register=register_of(own, language),
        greeting=greeting_of(own),
        farewell=farewell_of(kept),
        offer=_offer(message, own, read, found, names, zone, _beneath(text, kept)) if is_proposal else None,
        revises=is_proposal and _revises(message.subject, own, names),
        commitments=commitments_in(read, at=at),
        own_words=own,
        dates=dates_in(read),
        amounts=found,
    )


def _offer(
    message: Message,
    own: str,
    read: tuple[DatedSentence, ...],
    found: tuple[Amount, ...],
    names: tuple[str, ...],
    zone: ZoneInfo,
    beneath: str,
) -> Offer:
    """The facts of the offer. ``beneath`` is what the message quotes, where the customer's signature may stand."""
    first = total(found, own)
    ordered = found if first is None else (first, *(one for one in found if one is not first))
    return Offer(
        what=what_of(message.subject, own, names),
        reference=reference_of(message.subject, own, names),
        amounts=ordered,
        valid_until=valid_until(read, at=message.date.astimezone(zone)),
        attachments=names,
        phone=phone_of(own, beneath),
    )


def _beneath(text: str, kept: str) -> str:
    """What a message quotes, without the numbers of the author's own signature: nobody is to be told to call themselves."""
    if not kept or kept not in text:
        return ""
    above, _, below = text.partition(kept)
    own = {number for line in kept.splitlines() if (number := phone_of(line))}
    lines = (above + below).splitlines()
    return "\n".join(line for line in lines if not any(number in line for number in own))


def _revises(subject: str, own: str, names: tuple[str, ...]) -> bool:
    """Whether the wording is that of a revision."""
    folded = fold(f"{subject}\n{own[:_READ_AT_MOST]}")
    return bool(table.REVISED.search(folded)) or any(table.FILE_REVISED.search(fold(name)) for name in names)


def _weigh(
    message: Message, own: str, read: tuple[DatedSentence, ...], found: tuple[Amount, ...], names: tuple[str, ...]
) -> _Evidence:
    """The evidence of a whole message."""
    evidence = _Evidence()
    if barred := _bar_of(message):
        evidence.barred = True
        evidence.signals.append(barred)
        return evidence
    subject = fold(message.subject[:400])
    own = own[:_READ_AT_MOST]
    folded = fold(own)
    evidence.papers = bool(table.OTHER_MATTER.search(f"{subject}\n{folded}"))
    _weigh_names(names, evidence)
    for sentence in read[:_MOST_SENTENCES]:
        _weigh_sentence(sentence, found, evidence, has_files=bool(names))
    _weigh_subject(subject, message.subject, evidence)
    _weigh_whole(folded, found, evidence, has_files=bool(names))
    _weigh_against(subject, folded, message, evidence)
    return evidence


def _bar_of(message: Message) -> Signal | None:
    """Why a message cannot be a proposal whatever it says; None where nothing forbids it."""
    for name in ("list-unsubscribe", "list-id", "list-post"):
        if message.header(name):
            return Signal(because("it is a mailing list or newsletter"), name, Part.HEADER)
    if (precedence := message.header("precedence").strip().lower()) in ("bulk", "list", "junk"):
        return Signal(because("it is sent in bulk"), f"Precedence: {precedence}", Part.HEADER)
    if (submitted := message.header("auto-submitted").strip().lower()) not in ("", "no"):
        return Signal(because("it was sent by a machine"), f"Auto-Submitted: {submitted[:40]}", Part.HEADER)
    if message.calendar_method:
        return Signal(because("it is an invitation"), f"METHOD:{message.calendar_method}", Part.HEADER)
    people = message.recipients
    if people and all(table.NO_REPLY.search(person.addr_spec.partition("@")[0]) for person in people):
        return Signal(because("nobody reads the address it went to"), people[0].addr_spec[:60], Part.HEADER)
    home = message.sender.domain
    if people and home and not is_free_mail(home) and all(person.domain == home for person in people):
        return Signal(because("it went to colleagues only"), home[:60], Part.HEADER)
    return None


def _weigh_names(names: tuple[str, ...], evidence: _Evidence) -> None:
    """What the attachments' names say."""
    for name in names[:20]:
        folded = fold(name)
        if table.FILE_OTHER.search(folded):
            evidence.papers = evidence.papers or not table.FILE_NOUN.search(folded)
        elif table.FILE_NOUN.search(folded):
            evidence.add(1.7, because("an attachment is named as an offer"), name, Part.ATTACHMENT)
            return
        elif table.FILE_CODE.match(folded):
            evidence.add(0.5, because("an attachment is named by a number"), name, Part.ATTACHMENT)
            return


def _stands_for_other(folded: str, sentence: str) -> tuple[Reason, str] | None:
    """Why a sentence with an offer's name in it makes no offer, with the words that say so; None where it may."""
    lowered = sentence.lower()
    asking = table.YOUR_REQUEST.sub(" ", folded)
    for pattern, why, text in (
        (table.OTHER_OFFER, because("another kind of offer"), folded),
        (table.REFUSES, because("it is refused"), folded),
        (table.LATER, because("it is to be sent later"), folded),
        (table.THANKS_FOR, because("it is thanked for or accepted"), asking),
        (table.ASKS_FOR, because("it is asked for"), asking),
        (table.RECALLS, because("an earlier one is meant"), lowered),
        (table.FROM_ANOTHER, because("it is somebody else's"), folded),
    ):
        if match := pattern.search(text):
            return why, match.group()
    return None


def _weigh_sentence(read: DatedSentence, found: tuple[Amount, ...], evidence: _Evidence, *, has_files: bool) -> None:
    """What one sentence says."""
    sentence, folded = read.text[:1500], read.folded[:1500]
    if table.HAS_NOUN.search(folded):
        _weigh_clauses(folded, sentence, evidence, has_files=has_files)
    elif not evidence.gives and has_files and (giver := table.JUST_GIVING.search(folded)) and not table.BETWEEN.search(folded):
        evidence.add(0.9, because("something is given"), giver.group())
    elif not evidence.gives and found and (valued := _valuation(folded)):
        evidence.add(1.7, because("a valuation is given"), valued)
    if not evidence.papers and "?" not in sentence and any(one.text in sentence for one in found):
        _weigh_price(folded, evidence)


def _valuation(folded: str) -> str:
    """The words that hand a valuation over, which with a price is an offer; empty where none do."""
    giver = table.JUST_GIVING.search(folded) if "valoracion" in folded else None
    return giver.group() if giver and "valoracion" in folded[giver.end() : giver.end() + 50] else ""


def _weigh_price(folded: str, evidence: _Evidence) -> None:
    """What the words beside an amount say; the strongest sentence counts."""
    for pattern, weight, why in (
        (table.QUOTED, 2.1, because("a price is quoted")),
        (table.PRICED, 1.3, because("a price is named")),
    ):
        if weight > evidence.priced and (match := pattern.search(folded)):
            evidence.add(weight - evidence.priced, why, match.group())
            evidence.priced = weight


def _weigh_clauses(folded: str, sentence: str, evidence: _Evidence, *, has_files: bool) -> None:
    """What a sentence with an offer's name in it says."""
    given = table.GIVING.search(folded) or table.GIVEN.search(folded)
    if given and table.BETWEEN.search(given.group("gap")):
        given = None
    other = _stands_for_other(folded, sentence)
    later = table.LATER_DAY.search(folded) if not has_files else None
    question = "?" in sentence and not has_files
    soft = other is not None and other[0].text in _SOFT and has_files
    if given and not question and (not other or (soft and _gives_outright(folded, given))):
        if later and not re.search(r"adjunt|attach|aqui|here|continuacion|below", folded[: given.end()]):
            evidence.add(-0.5, because("it is to be sent later"), later.group())
        elif not evidence.gives:
            evidence.gives = True
            evidence.add(3.0, because("an offer is given"), given.group())
    elif other:
        evidence.add(-1.2, *other)
    elif noun := table.HAS_NOUN.search(folded):
        evidence.add(0.3, because("an offer is mentioned"), noun.group())


def _gives_outright(folded: str, given: re.Match[str]) -> bool:
    """Whether the giving itself is plain ("adjunto", "attached") and stands before what seems to speak against it."""
    return re.search(
        r"adjunt|attached|enclosed|anex|find|remit|hago llegar", folded[given.start() : given.end()]
    ) is not None and not re.search(
        r"\b(?:de nuevo|nuevamente|otra vez|again|reenv|re-?send|recorda|remind|seguimiento|follow)", folded
    )


def _weigh_subject(subject: str, written: str, evidence: _Evidence) -> None:
    """What the subject says."""
    if not (noun := table.HAS_NOUN.search(subject)):
        return
    if table.OTHER_OFFER.search(subject) or table.ASKS_FOR.search(subject):
        evidence.add(-1.5, because("the subject means something else"), written, Part.SUBJECT)
    elif re.search(r"\b(?:seguimiento|recordatorio|follow|reminder|recordando|accepted|aceptad|gracias|thank)", subject):
        evidence.add(-1.5, because("the subject looks back"), written, Part.SUBJECT)
    else:
        weight = 0.5 if answers_by_subject(written) else 1.3
        evidence.add(weight, because("the subject names an offer"), noun.group(), Part.SUBJECT)


def _weigh_whole(folded: str, found: tuple[Amount, ...], evidence: _Evidence, *, has_files: bool) -> None:
    """What the whole text says besides."""
    if found:
        evidence.add(0.6, because("an amount is named"), found[0].text)
    for pattern, weight, why in (
        (table.VALIDITY, 1.0, because("a validity is named")),
        (table.TAX, 0.5, because("tax is mentioned with it")),
        (table.ACCEPT, 0.7, because("the reader is asked to accept")),
        (table.SIGN_LINK, 1.2, because("there is a link to sign it")),
        (table.AS_AGREED, 0.4, because("it was agreed or asked for")),
    ):
        if match := pattern.search(folded):
            evidence.add(weight, why, match.group())
    if has_files:
        evidence.add(0.2, because("something is attached"), part=Part.ATTACHMENT)


def _weigh_against(subject: str, folded: str, message: Message, evidence: _Evidence) -> None:
    """What speaks against the whole message."""
    whole = f"{subject}\n{folded}"
    if match := table.OTHER_MATTER.search(whole):
        weight = 0.8 if evidence.gives and not table.OTHER_MATTER.search(subject) else 4.0
        evidence.add(-weight, because("it is about another matter"), match.group())
    if match := table.OTHER_OFFER.search(whole):
        evidence.add(-1.0 if evidence.gives else -3.0, because("another kind of offer"), match.group())
    if match := table.BUYS.search(whole):
        evidence.add(-2.5, because("it is written by somebody who buys"), match.group())
    if match := table.INTERNAL.search(whole):
        evidence.add(-3.0, because("it is work among colleagues"), match.group())
    if not evidence.gives and (match := table.RECALLS.search(whole)) and table.HAS_NOUN.search(whole):
        evidence.add(-1.5, because("an earlier offer is meant"), match.group())
    if not evidence.gives and (match := table.LATER.search(folded)) and table.HAS_NOUN.search(whole):
        evidence.add(-1.0, because("it is to be sent later"), match.group())
    if _FORWARD.match(message.subject):
        ours = evidence.gives and _OURS.search(folded) and not table.FROM_ANOTHER.search(folded)
        evidence.add(-0.5 if ours else -4.0, because("it is a forwarded message"), message.subject, Part.SUBJECT)
