"""The machine-readable judgement of one message (design, section 6), and who answers what in a set of messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from persevera.decide.ancestry import parents
from persevera.decide.recognise import judge_sent
from persevera.decide.replies import judge_received
from persevera.model.judgement import Amount, Commitment, Kind, NamedDate, Offer, Outcome
from persevera.model.message import Message


def explain(message: Message, *, sent: bool, zone: ZoneInfo, country: str = "") -> dict[str, Any]:
    """What the judgement says of a message, as JSON values; a received one is judged as if it had come to a proposal."""
    return _sent(message, zone, country) if sent else _received(message, zone)


def _sent(message: Message, zone: ZoneInfo, country: str) -> dict[str, Any]:
    verdict = judge_sent(message, zone=zone, country=country)
    return {
        "language": verdict.language or None,
        "direction": "sent",
        "own_words": verdict.own_words,
        "dates": [_date(one) for one in verdict.dates],
        "amounts": [_amount(one) for one in verdict.amounts],
        "proposal": {
            "is": verdict.is_proposal,
            "score": round(verdict.score, 3),
            "signals": list(verdict.signals),
            "offer": _offer(verdict.offer) if verdict.offer else None,
        },
        "commitments": [_commitment(one) for one in verdict.commitments],
        "answer": None,
    }


def _received(message: Message, zone: ZoneInfo) -> dict[str, Any]:
    verdict = judge_received(message, zone=zone)
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
            "signals": list(verdict.signals),
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
