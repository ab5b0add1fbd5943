"""Which conversation a message belongs to, and which of our messages an answer without references answers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType

from persevera.decide.ancestry import WINDOW, Parent, parents
from persevera.decide.similarity import Layers, covered, layers, minutes_named, numbers_named, shingles
from persevera.decide.subjects import answers_by_subject, subject_key, subjects_agree
from persevera.decide.text import fold
from persevera.model.conversation import ConversationId, Entry
from persevera.model.freemail import is_free_mail
from persevera.model.message import Message, MessageId

__all__ = ["Inferred", "Joined", "Parent", "infer", "joined", "parents", "shingles", "subject_key"]

#: A new thread of somebody concerned is held for the person's eye this long after our message.
HALF_WINDOW = timedelta(days=30)
_QUOTED_ENOUGH = 0.5
_LONGEST_SEARCHED = 32_000
_NOTHING: Mapping[MessageId, str] = MappingProxyType({})
_NO_TEXTS: Mapping[MessageId, frozenset[int]] = MappingProxyType({})

_CODE = re.compile(r"(?<![\w@.-])(?=[\w/.-]{0,12}\d{3})[a-z]{1,6}[-_/.]?\d{2,10}(?:[-/]\d{1,6}){0,3}(?![\w@])")
_ANSWERING = re.compile(
    r"\b(?:propuestas?|presupuestos?|ofertas?|cotizacion(?:es)?|precios?|condiciones|adelante|aceptamos|acepto|aceptad[oa]|conforme"
    r"|de acuerdo|interesad[oa]s?|interesa|lo hemos (?:visto|mirado|hablado|valorado)|descuento|pedido|contratar|firmad[oa]"
    r"|seguimos|nos encaja|no encaja|hemos decidido|otra empresa|proveedor|gracias por (?:el envio|enviar|mandar|la informacion)"
    r"|proposal|quote|quotation|estimate|offer|pricing|price|go ahead|accept(?:ed)?|agreed?|interested|discount|purchase order"
    r"|sign(?:ed)?|sounds good|looks good|moving forward|move forward|decided|another (?:vendor|supplier|company)|went with"
    r"|thanks? (?:you )?for (?:sending|the information|your))\b"
)


@dataclass(frozen=True, slots=True)
class Joined:
    """The conversation of a message, and those that turn out to be the same one and go into it."""

    conversation: ConversationId
    merged: tuple[ConversationId, ...] = ()


@dataclass(frozen=True, slots=True)
class Inferred:
    """Which sent entry a message answers, without any reference to it; not sure is a half match, to be held."""

    entry: Entry
    sure: bool
    why: tuple[str, ...]
    """What speaks for it, as short English phrases."""


def joined(ids: Sequence[MessageId], known: Mapping[MessageId, ConversationId], fresh: ConversationId) -> Joined:
    """The conversation of a message whose own id, In-Reply-To and References are ``ids`` (RFC 5322, section 3.6.4).

    ``known`` holds the conversations of ids seen or referred to before. The first of them in the order of ``ids`` is it and
    the others are merged into it; without any it is ``fresh``. If the caller then notes all ``ids`` under the result, messages
    fall into the same conversations in whatever order they come.
    """
    found = list(dict.fromkeys(known[named] for named in ids if named in known))
    return Joined(found[0], tuple(found[1:])) if found else Joined(fresh)


def infer(
    message: Message,
    candidates: Sequence[Entry],
    *,
    own_words: str = "",
    references: Mapping[MessageId, str] = _NOTHING,
    texts: Mapping[MessageId, frozenset[int]] = _NO_TEXTS,
) -> Inferred | None:
    """Which of ``candidates`` (entries of ours) a received message without usable references answers, if any.

    Sure: the person it was sent to, or somebody of their organisation, and a matching subject, the offer's reference
    (``references``, by Message-ID, or a code in the subject), or quoted text that names the entry or is its own (``texts``:
    shingles of sent texts). Half: the same, but from a stranger; the same person with words of an answer in a new thread; or a
    colleague of theirs in a new thread, each within 30 days. A text not read counts as words of an answer. Nothing older than
    120 days is considered. Machines' mail is the caller's to leave out.
    """
    near = [entry for entry in candidates if timedelta(0) <= message.date - entry.date <= WINDOW]
    if not near:
        return None
    facts = _Facts.of(message)
    ranked: list[tuple[bool, int, float, Inferred]] = []
    for entry in near:
        relation = _relation(message, entry)
        why = _evidence(facts, entry, references.get(entry.message_id, ""), texts.get(entry.message_id, frozenset()))
        if why and (relation or why != ("the subject matches",)):
            found = Inferred(entry, bool(relation), ((relation or "it comes from somebody else"), *why))
            ranked.append((found.sure, len(why), entry.date.timestamp(), found))
    if ranked:
        return max(ranked, key=lambda row: row[:3])[3]
    return _half(message, near, own_words)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What evidence is sought in: the message's subject, its folded text and its layers."""

    message: Message
    text: str
    layers: Layers
    quoted: frozenset[int]

    @classmethod
    def of(cls, message: Message) -> _Facts:
        parts = layers(message.text or "")
        text = fold(f"{message.subject}\n{(message.text or '')[:_LONGEST_SEARCHED]}")
        return cls(message, text, parts, shingles(parts.outer) | shingles(parts.deeper))


def _relation(message: Message, entry: Entry) -> str:
    """How the sender is related to those that the entry was sent to; empty for a stranger."""
    sender = message.sender
    people = entry.to + entry.cc
    if any(person.addr_spec == sender.addr_spec for person in people):
        return "it comes from a person it was sent to"
    domain = sender.domain
    if not is_free_mail(domain) and any(person.domain == domain for person in people):
        return "it comes from the organisation it was sent to"
    return ""


def _evidence(facts: _Facts, entry: Entry, reference: str, sent: frozenset[int]) -> tuple[str, ...]:
    """What speaks for the message answering this entry, besides who wrote it."""
    why = []
    if subjects_agree(facts.message.subject, entry.subject):
        why.append("the subject matches")
    codes = [fold(reference)] if reference.strip() else _CODE.findall(fold(entry.subject))
    if any(_named(code, facts.text) for code in codes):
        why.append("it names the reference")
    if _announces(facts, entry):
        why.append("it quotes the message")
    elif sent and facts.quoted and max(covered(sent, facts.quoted), covered(facts.quoted, sent)) >= _QUOTED_ENOUGH:
        why.append("it quotes the text")
    return tuple(why)


def _named(code: str, text: str) -> bool:
    """Whether a reference stands in the text as a word of its own."""
    at = text.find(code) if len(code) >= 3 else -1
    while at >= 0:
        end = at + len(code)
        if not (at and text[at - 1].isalnum()) and not (end < len(text) and text[end].isalnum()):
            return True
        at = text.find(code, at + 1)
    return False


def _announces(facts: _Facts, entry: Entry) -> bool:
    """Whether the message names the entry's id, or the lines above its quotation our address or subject, and the day."""
    if entry.message_id and entry.message_id.lower() in facts.text:
        return True
    announced = fold(facts.layers.announced)
    if not announced:
        return False
    numbers = numbers_named(announced)
    day = any((entry.date + timedelta(days=days)).day in numbers for days in (-1, 0, 1))
    minutes = minutes_named(announced)
    minute = not minutes or any((entry.date.minute - named) % 30 in (0, 1, 29) for named in minutes)
    key = subject_key(entry.subject)
    called = entry.sender.addr_spec in announced or (len(key) > 5 and key in announced)
    return called and day and minute


def _half(message: Message, near: Sequence[Entry], own_words: str) -> Inferred | None:
    """The newest entry that a new thread of somebody concerned may answer."""
    new_thread = not (answers_by_subject(message.subject) or message.in_reply_to or message.references)
    words = fold((own_words or message.text or "")[:_LONGEST_SEARCHED])
    answering = not words.strip() or _ANSWERING.search(f"{fold(message.subject)}\n{words}") is not None
    for entry in sorted(near, key=lambda entry: (entry.date, entry.message_id), reverse=True):
        if message.date - entry.date > HALF_WINDOW:
            break
        relation = _relation(message, entry)
        if relation.endswith("a person it was sent to") and answering:
            return Inferred(entry, sure=False, why=(relation, "its words may be an answer"))
        if relation and new_thread and not relation.endswith("a person it was sent to"):
            return Inferred(entry, sure=False, why=(relation, "it begins a new thread"))
    return None
