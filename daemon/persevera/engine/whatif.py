"""What would change a judgement: it is judged again without each of the things that it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from persevera.decide.places import place_of
from persevera.decide.recognise import judge_sent
from persevera.decide.replies import judge_received
from persevera.decide.text import nfc
from persevera.model.judgement import Kind, Part, ReceivedJudgement, SentJudgement, Signal
from persevera.model.message import Message
from persevera.model.reason import Reason, because

_MOST_TRIED = 12
_KINDS = {
    "human": because("a person's answer"),
    "automatic": because("an automatic reply"),
    "undeliverable": because("not delivered"),
    "receipt": because("a receipt"),
    "meeting": because("about a meeting"),
    "possible": because("perhaps an answer"),
    "yes": because("yes"),
    "no": because("no"),
    "later": because("later"),
    "question": because("a question"),
    "other": because("something else"),
}


def would_change_sent(message: Message, verdict: SentJudgement, *, zone: ZoneInfo, country: str = "") -> tuple[Reason, ...]:
    """What would make a proposal of a sent message, or no proposal: each thing by itself, then what the person can do."""
    found = [
        because("Without “{words}” it would be a proposal.", words=signal.words)
        if again.is_proposal
        else because("Without “{words}” it would be no proposal.", words=signal.words)
        for signal, changed in _without_each(message, verdict.signals, verdict.own_words)
        if (again := judge_sent(changed, zone=zone, country=country)).is_proposal != verdict.is_proposal
    ]
    if verdict.is_proposal:
        if not found:
            found.append(because("It rests on no single one of these: without any one of them it would still be a proposal."))
        return (*found, because("The label “No follow-up” ends the follow-up, whatever the mail says."))
    if not found:
        found.append(because("Words that offer something, together with a price or a file named as an offer, would make it one."))
    return (*found, because("The label “Follow up” makes it a proposal, whatever the mail says."))


def would_change_received(message: Message, verdict: ReceivedJudgement, *, zone: ZoneInfo) -> tuple[Reason, ...]:
    """What would make another thing of a received message: each thing by itself, then what the person can do."""
    found: list[Reason] = []
    for signal, changed in _without_each(message, verdict.signals, verdict.own_words):
        again = judge_received(changed, zone=zone)
        if again.kind is not verdict.kind:
            found.append(
                because("Without “{words}” it would be: {kind}.", words=signal.words, kind=_KINDS[again.kind.value].text)
            )
        elif again.outcome is not verdict.outcome and again.outcome is not None:
            found.append(
                because("Without “{words}” it would be: {kind}.", words=signal.words, kind=_KINDS[again.outcome.value].text)
            )
    if verdict.kind is Kind.HUMAN:
        found.append(because("From a stranger, or with a failed sender check, it would be held for you to decide."))
    return (*found, because("The labels “Won”, “Lost” and “No follow-up” on the conversation decide, whatever the mail says."))


def _without_each(message: Message, signals: tuple[Signal, ...], own: str) -> Iterator[tuple[Signal, Message]]:
    """The message without the words of each signal, one at a time."""
    for signal in signals[:_MOST_TRIED]:
        changed = _without(message, signal, own) if signal.words else None
        if changed is not None:
            yield signal, changed


def _without(message: Message, signal: Signal, own: str) -> Message | None:
    """The message without what one signal rests on; None where that cannot be taken out."""
    if signal.part is Part.HEADER:
        name = signal.words.partition(":")[0].strip().lower()
        kept = tuple((key, value) for key, value in message.headers if key != name)
        return replace(message, headers=kept) if len(kept) < len(message.headers) else None
    if signal.part is Part.ATTACHMENT:
        start = signal.words.rstrip("…")
        left = tuple(one for one in message.attachments if not one.name.startswith(start))
        return replace(message, attachments=left) if len(left) < len(message.attachments) else None
    if signal.part is Part.SUBJECT:
        place = place_of(signal.words, message.subject)
        return replace(message, subject=_cut(message.subject, place)) if place else None
    place = place_of(signal.words, own)
    return replace(message, text=_cut(own, place), html=None) if place else None


def _cut(text: str, place: tuple[int, int]) -> str:
    """The text without the characters of a place."""
    whole = nfc(text)
    return whole[: place[0]] + whole[place[1] :]
