"""The machine-readable judgement of one message (design, section 6), and who answers what in a set of messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from persevera.decide.ancestry import parents
from persevera.decide.places import line_of, place_of
from persevera.decide.recognise import judge_sent
from persevera.decide.replies import judge_received
from persevera.engine.whatif import would_change_received, would_change_sent
from persevera.model.judgement import (
    Amount,
    Commitment,
    Kind,
    NamedDate,
    Offer,
    Outcome,
    Part,
    ReceivedJudgement,
    SentJudgement,
    Signal,
)
from persevera.model.message import Message
from persevera.model.reason import Reason, because
from persevera.wording import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A verdict and all that a person needs to check it."""

    sent: SentJudgement | None = None
    received: ReceivedJudgement | None = None
    told: tuple[Reason, ...] = ()
    """Each rule that spoke, with the words it matched and where they stand."""
    would_change: tuple[Reason, ...] = ()


def explain(message: Message, *, sent: bool, zone: ZoneInfo, country: str = "", language: str = "en") -> dict[str, Any]:
    """What the judgement says of a message, as JSON values (design, section 6), its signals in ``language``.

    A received message is judged as if it had come to a proposal.
    """
    if sent:
        return _sent(judge_sent(message, zone=zone, country=country), language)
    return _received(judge_received(message, zone=zone), language)


def explained(message: Message, *, sent: bool, zone: ZoneInfo, country: str = "") -> Explanation:
    """The verdict on a message for a person to read: the rules, their words and places, and what would change it."""
    if sent:
        mine = judge_sent(message, zone=zone, country=country)
        return Explanation(
            sent=mine,
            told=tuple(told(signal, mine.own_words) for signal in mine.signals),
            would_change=would_change_sent(message, mine, zone=zone, country=country),
        )
    theirs = judge_received(message, zone=zone)
    return Explanation(
        received=theirs,
        told=tuple(told(signal, theirs.own_words) for signal in theirs.signals),
        would_change=would_change_received(message, theirs, zone=zone),
    )


def told(signal: Signal, own: str = "") -> Reason:
    """A signal as one reason: the rule, its words, and where they stand; ``own`` is the text in which lines are counted."""
    if not signal.words:
        return signal.why
    facts = dict(signal.why.facts) | {"words": signal.words}
    place = place_of(signal.words, own) if signal.part is Part.TEXT and own else None
    if place is not None:
        return because("{rule}: “{words}” (line {line})", **facts, rule=signal.why.text, line=line_of(place[0], own))
    where = {
        Part.TEXT: because("{rule}: “{words}”", **facts, rule=signal.why.text),
        Part.SUBJECT: because("{rule}: “{words}” (subject)", **facts, rule=signal.why.text),
        Part.HEADER: because("{rule}: “{words}” (header)", **facts, rule=signal.why.text),
        Part.ATTACHMENT: because("{rule}: “{words}” (attachment)", **facts, rule=signal.why.text),
    }
    return where[signal.part]


def _told_in(signals: tuple[Signal, ...], own: str, language: str) -> list[str]:
    """The signals as sentences of a language."""
    return [spoken(told(signal, own), language) for signal in signals]


def spoken(reason: Reason, language: str) -> str:
    """A reason of this module in a language: the rule that it names is translated as well."""
    facts = dict(reason.facts)
    facts |= {name: say(str(facts[name]), reason.facts, language) for name in ("rule", "kind") if name in facts}
    return say(reason.text, facts.items(), language)


def _sent(verdict: SentJudgement, language: str) -> dict[str, Any]:
    return {
        "language": verdict.language or None,
        "direction": "sent",
        "own_words": verdict.own_words,
        "dates": [_date(one) for one in verdict.dates],
        "amounts": [_amount(one) for one in verdict.amounts],
        "proposal": {
            "is": verdict.is_proposal,
            "score": round(verdict.score, 3),
            "signals": _told_in(verdict.signals, verdict.own_words, language),
            "offer": _offer(verdict.offer) if verdict.offer else None,
        },
        "commitments": [_commitment(one) for one in verdict.commitments],
        "answer": None,
    }


def _received(verdict: ReceivedJudgement, language: str) -> dict[str, Any]:
    human = verdict.kind in (Kind.HUMAN, Kind.POSSIBLE)
    return {
        "language": verdict.language or None,
        "direction": "received",
        "own_words": verdict.own_words,
        "dates": [_date(one) for one in verdict.dates],
        "amounts": [_amount(one) for one in verdict.amounts],
        "proposal": None,
        "commitments": [],
        "answer": {
            "kind": verdict.kind.value,
            "returns": verdict.returns.isoformat() if verdict.returns else None,
            "substitute": verdict.substitute,
            "outcome": (verdict.outcome or Outcome.OTHER).value if human else None,
            "until": verdict.until.isoformat() if verdict.until else None,
            "stop": verdict.stop,
            "signals": _told_in(verdict.signals, verdict.own_words, language),
        },
    }


def _offer(offer: Offer) -> dict[str, Any]:
    return {
        "what": offer.what or None,
        "reference": offer.reference,
        "amounts": [_amount(one) for one in offer.amounts],
        "valid_until": offer.valid_until.isoformat() if offer.valid_until else None,
        "attachments": list(offer.attachments),
    }


def _amount(amount: Amount) -> dict[str, Any]:
    return {"value": str(amount.value), "currency": amount.currency, "text": amount.text}


def _date(named: NamedDate) -> dict[str, Any]:
    return {"at": named.at.isoformat(), "precision": named.precision.value, "text": named.text}


def _commitment(promise: Commitment) -> dict[str, Any]:
    return {
        "whose": promise.whose.value,
        "at": promise.at.isoformat(),
        "precision": promise.precision.value,
        "text": promise.text,
    }


def who_answers_what(messages: Sequence[Message]) -> tuple[tuple[int | None, str | None], ...]:
    """For each message, the place of the one it answers and how that was known; None where it answers none of them."""
    return tuple((parent.parent, parent.by) for parent in parents(messages))
