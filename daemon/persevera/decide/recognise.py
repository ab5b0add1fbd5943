"""Whether a message that we sent is a proposal, and what it offers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from math import exp

from persevera.decide.commitments import commitments_in
from persevera.decide.dates import DatedSentence, dated_sentences, dates_in
from persevera.decide.language import farewell_of, greeting_of, language_of, register_of
from persevera.decide.money import amounts
from persevera.decide.offering import Evidence, could_offer, weigh
from persevera.decide.offers import called_of, phone_of, what_of
from persevera.decide.quoting import unquoted
from persevera.decide.references import reference_of
from persevera.decide.signatures import without_signature
from persevera.decide.sounding import Trait, sounding, traits
from persevera.decide.tables.proposals import FILE_REVISED, NO_REPLY
from persevera.decide.text import fold, nfc
from persevera.decide.totals import offered, total
from persevera.decide.validity import valid_until
from persevera.model.freemail import is_free_mail
from persevera.model.judgement import Amount, Offer, Part, SentJudgement, Signal
from persevera.model.message import Message
from persevera.model.reason import because

_NO_REPLY, _FILE_REVISED = re.compile(NO_REPLY), re.compile(FILE_REVISED)


def worth_judging(subject: str, snippet: str, attachment_names: Sequence[str]) -> bool:
    """Whether a sent message may be a proposal at all: one quick look, which lets every proposal through."""
    return could_offer("\n".join((subject, snippet, *attachment_names)))


def judge_sent(message: Message, *, zone: tzinfo, country: str = "", own_words: str | None = None) -> SentJudgement:
    """What a message of ours is: a proposal or not with its evidence, the offer, and whatever it promises.

    Dates are resolved against the message's date in ``zone``; ``country`` (ISO 3166) decides what a bare "$" means.
    """
    said = _read(message, zone, country, own_words)
    barred = _bar_of(message)
    evidence = Evidence() if barred else _weighed(said)
    sounds = None if barred else sounding(said.subject, said.folded, len(said.amounts), said.names, evidence)
    score = 1 / (1 + exp(-sounds.odds)) if sounds else 0.0
    is_proposal = score >= 0.5 and worth_judging(message.subject, said.own, said.names)
    return SentJudgement(
        is_proposal=is_proposal,
        score=round(score, 3),
        signals=(barred,) if barred else (*evidence.signals(), *((sounds.signal(evidence),) if sounds else ())),
        language=said.language,
        register=register_of(said.own, said.language, country),
        greeting=greeting_of(said.own, tuple(one.name or one.addr_spec for one in message.recipients)),
        farewell=farewell_of(said.kept, message.sender.name),
        offer=_offer(message, said, zone) if is_proposal else None,
        revises=is_proposal and (evidence.has("revised") or any(_FILE_REVISED.search(fold(name)) for name in said.names)),
        commitments=commitments_in(said.sentences, at=message.date.astimezone(zone)),
        own_words=said.own,
        dates=dates_in(said.sentences),
        amounts=said.amounts,
    )


def sent_traits(message: Message, *, zone: tzinfo) -> tuple[Trait, ...]:
    """What the model of sent mails looks at in a message."""
    said = _read(message, zone)
    return tuple(traits(said.subject, said.folded, len(said.amounts), said.names, _weighed(said)))


@dataclass(frozen=True, slots=True)
class _Said:
    """What the author of a message wrote: whole, without quotations, without the signature too; sentences, amounts, files."""

    subject: str
    text: str
    kept: str
    own: str
    language: str
    sentences: tuple[DatedSentence, ...]
    folded: tuple[str, ...]
    amounts: tuple[Amount, ...]
    names: tuple[str, ...]


def _read(message: Message, zone: tzinfo, country: str = "", own_words: str | None = None) -> _Said:
    text = nfc(message.text or "")
    kept = unquoted(text, message.html)
    own = nfc(own_words) if own_words is not None else without_signature(kept, message.sender.name) or kept or text.strip()
    language = language_of(own) or language_of(f"{message.subject}\n{own}")
    read = dated_sentences(own, at=message.date.astimezone(zone), language=language)
    return _Said(
        subject=message.subject,
        text=text,
        kept=kept,
        own=own,
        language=language,
        sentences=read,
        folded=tuple(one.folded for one in read),
        amounts=amounts(own, country=country, language=language),
        names=tuple(attachment.name for attachment in message.attachments),
    )


def _weighed(said: _Said) -> Evidence:
    return weigh(said.subject, said.folded, said.amounts, said.names)


def _offer(message: Message, said: _Said, zone: tzinfo) -> Offer:
    """The facts of the offer."""
    own, names = said.own, said.names
    found = offered(said.amounts, own)
    first = total(found, own)
    ordered = found if first is None else (first, *(one for one in found if one is not first))
    return Offer(
        what=what_of(message.subject, own, names),
        called=called_of(message.subject, own, names),
        reference=_unless_price(reference_of(message.subject, own, names), ordered),
        amounts=ordered,
        valid_until=valid_until(said.sentences, at=message.date.astimezone(zone)),
        attachments=names,
        phone=phone_of(own, _beneath(said.text, said.kept)),
    )


def _unless_price(reference: str | None, amounts: Sequence[Amount]) -> str | None:
    """The reference, unless its figures are those of a price ("nuestra oferta: 2.340 euros")."""
    if reference is None or any(fold(reference) in fold(one.text) or fold(one.text) in fold(reference) for one in amounts):
        return None
    return reference


def _beneath(text: str, kept: str) -> str:
    """What a message quotes, without the numbers of the author's own signature: nobody is to be told to call themselves."""
    if not kept or kept not in text:
        return ""
    above, _, below = text.partition(kept)
    own = {number for line in kept.splitlines() if (number := phone_of(line))}
    lines = (above + below).splitlines()
    return "\n".join(line for line in lines if not any(number in line for number in own))


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
    if people and all(_NO_REPLY.search(person.addr_spec.partition("@")[0]) for person in people):
        return Signal(because("nobody reads the address it went to"), people[0].addr_spec[:60], Part.HEADER)
    home = message.sender.domain
    if people and home and not is_free_mail(home) and all(person.domain == home for person in people):
        return Signal(because("it went to colleagues only"), home[:60], Part.HEADER)
    return None
