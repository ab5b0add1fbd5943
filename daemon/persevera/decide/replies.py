"""What a received message is to a proposal: a report, a receipt, a meeting, a machine's reply, or a person's answer."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from persevera.decide.absences import substitute_in
from persevera.decide.automatic import Notice, automatic_notice, is_gone
from persevera.decide.dates import named_dates
from persevera.decide.invitations import ABOUT_MEETINGS, last_day
from persevera.decide.language import language_of
from persevera.decide.money import amounts
from persevera.decide.outcomes import OutcomeReading, outcome_of
from persevera.decide.quoting import unquoted
from persevera.decide.reports import Delivery, delivery_of
from persevera.decide.signatures import without_signature
from persevera.decide.text import excerpt
from persevera.model.judgement import Kind, Outcome, Part, ReceivedJudgement, Signal
from persevera.model.message import Message
from persevera.model.reason import because

#: Characters by which a text with a quotation is longer than its own words.
_LEAST_QUOTED = 40


def judge_received(message: Message, *, zone: ZoneInfo, parent: str | None = None) -> ReceivedJudgement:
    """The kind of a received message and, for a person's, its outcome.

    Tried in order: reports of delivery, answers to invitations, automatic replies, people. ``zone`` is the account's;
    it counts where the Date header carries no offset of its own. ``parent`` is the text of the message answered.
    """
    text = message.text or ""
    if delivery := delivery_of(message):
        return _of_delivery(delivery, text)
    kept = unquoted(text, message.html, parent)
    own = without_signature(kept, message.sender.name) or kept
    thread = language_of(parent) if parent else ""
    language = language_of(own, thread) or language_of(f"{message.subject}\n{own}")
    at = message.date if message.date.utcoffset() else message.date.astimezone(zone)
    if message.calendar_method in ABOUT_MEETINGS:
        if not _speaks(message.calendar_method, outcome := outcome_of(own, language=language, at=at)):
            return _of_meeting(message, own, language, zone)
        return _of_person(message, own, language, at, outcome)
    quotes = len(text) > len(kept) + _LEAST_QUOTED
    notice = automatic_notice(message, own or text, language=language, at=at, quotes=quotes)
    if notice and notice.sure:
        return _of_notice(notice, own, language)
    outcome = outcome_of(own, language=language, at=at)
    if notice and not _decides(outcome):
        return _of_notice(notice, own, language)
    return _of_person(message, own or text.strip(), language, at, outcome)


def _decides(outcome: OutcomeReading) -> bool:
    """Whether words that look like a machine's take a decision in so many words, as only people do."""
    by_rule = all(signal.weight is None for signal in outcome.signals)
    return by_rule and outcome.outcome in (Outcome.YES, Outcome.NO) and not outcome.stop


def _of_delivery(delivery: Delivery, text: str) -> ReceivedJudgement:
    """The judgement of a report."""
    return ReceivedJudgement(
        kind=delivery.kind,
        signals=delivery.signals,
        language=language_of(text[:2000]),
        own_words=text.strip()[:2000],
        excerpt=excerpt(text.strip()),
        failed_recipients=delivery.recipients,
        about=delivery.about,
    )


def _speaks(method: str, outcome: OutcomeReading) -> bool:
    """Whether the words beside an invitation are an answer of their own; a yes there means the meeting."""
    if method == "CANCEL":
        return outcome.outcome is Outcome.NO
    return outcome.outcome in (Outcome.NO, Outcome.LATER, Outcome.QUESTION)


def _of_meeting(message: Message, own: str, language: str, zone: ZoneInfo) -> ReceivedJudgement:
    """The judgement of an answer to an invitation, or of one."""
    return ReceivedJudgement(
        kind=Kind.MEETING,
        until=None if message.calendar_method == "CANCEL" else last_day(message.calendar_text, zone),
        signals=(Signal(because("a calendar part (RFC 5546)"), f"METHOD:{message.calendar_method}", Part.HEADER),),
        language=language,
        own_words=own,
        excerpt=excerpt(own or message.subject),
    )


def _of_notice(notice: Notice, own: str, language: str) -> ReceivedJudgement:
    """The judgement of an automatic reply."""
    return ReceivedJudgement(
        kind=Kind.AUTOMATIC,
        returns=notice.returns,
        substitute=notice.substitute,
        gone=notice.gone,
        signals=notice.signals,
        language=language,
        own_words=own,
        excerpt=excerpt(own),
    )


def _of_person(message: Message, own: str, language: str, at: datetime, outcome: OutcomeReading) -> ReceivedJudgement:
    """The judgement of a person's answer."""
    gone = is_gone(own)
    named = named_dates(own, at=at, language=language or "es")
    until = outcome.until if outcome.until is None or outcome.until <= at.date() + timedelta(days=730) else None
    return ReceivedJudgement(
        kind=Kind.HUMAN,
        outcome=outcome.outcome,
        stop=outcome.stop,
        until=until,
        gone=gone,
        substitute=substitute_in(own, own=message.sender.addr_spec) if gone else None,
        signals=(Signal(because("no sign of a machine")), *outcome.signals),
        language=language,
        own_words=own,
        excerpt=outcome.sentence or excerpt(own),
        dates=named,
        amounts=amounts(own, language=language),
    )
