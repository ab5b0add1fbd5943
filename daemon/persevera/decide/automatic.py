"""Automatic replies by their headers (RFC 3834) and by their wording: absences, acknowledgements, people who are gone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from persevera.decide.absences import ADDRESS, returns_on, substitute_in
from persevera.decide.phrases import each_of, notices
from persevera.decide.tables.notices import SIGNING_SERVICES
from persevera.decide.text import fold, sentences
from persevera.model.judgement import Part, Signal
from persevera.model.message import Message
from persevera.model.reason import because

_AUTOMATIC_FIELDS = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply")
_ANSWER = re.compile(r"(?:re|rv|fw|fwd|aw|wg|tr|res|enc|ref|antw|sv|vs|rif|i) ?(?:\[\d+\])? ?:")
_QUESTION = re.compile(r"[^\s/?&=]{2}\?(?:[\s\"')]|$)|¿")
_PHONE = re.compile(r"(?<![\w/.-])\+?\(?\d{1,4}\)?(?:[ ./-]?\(?\d{2,4}\)?){2,5}(?!\w)")
_TICKET = re.compile(r"[\[(]#? ?(?:[a-z]{2,10}[ :#-]{1,3})?[\w-]{0,12}\d{4,}[\])]|^##-")
_NAMED = re.compile(r"(?:[^\W\d_]{1,20} ){0,2}?([A-ZÀ-ÖØ-Þ][^\W\d_A-Z]{2,15})(?:[,.:!]|\Z)")
#: A name behind a greeting, which nothing need part from what follows.
_CALLED = re.compile(r" ([A-ZÀ-ÖØ-Þ][^\W\d_A-Z]{2,15})\b")
_READ = 5000
_MOST_SENTENCES = 30
_MOST_HABITS = 3
#: More clauses than this that no notice needs, under a subject of ours, are a person's.
_MOST_STRANGE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What an automatic reply says, and by which evidence it is one."""

    signals: tuple[Signal, ...]
    returns: date | None = None
    """First day back."""
    substitute: str | None = None
    gone: bool = False
    sure: bool = False
    """A header or the sender's address shows the machine: no wording makes it a person's."""


def automatic_notice(message: Message, own: str, *, language: str, at: datetime, quotes: bool) -> Notice | None:
    """The message as an automatic reply; None where a person may have written it.

    ``own`` are its own words, ``at`` its date in the sender's zone, ``quotes`` whether it quotes another message.
    A header decides (RFC 3834, section 5), then a subject that only machines write, then the wording. In doubt it is a
    person's: to swallow a person's answer is the one fault that cannot be mended.
    """
    read = own[:_READ]
    evidence = (
        header_evidence(message) or subject_evidence(message.subject) or _wording(message, read, at, language, quotes=quotes)
    )
    if not evidence:
        return None
    gone = is_gone(read)
    return Notice(
        signals=(evidence,),
        returns=None if gone else returns_on(f"{_own_subject(message.subject)}\n\n{read}", at=at, language=language),
        substitute=substitute_in(read, own=message.sender.addr_spec),
        gone=gone,
        sure=evidence.part is Part.HEADER or _is_signing_service(message),
    )


def header_evidence(message: Message) -> Signal | None:
    """The header that shows a machine at work; None where none does."""
    submitted = message.header("auto-submitted").split(";")[0].split("(")[0].strip().lower()
    if submitted and submitted != "no":
        return _by_header(f"Auto-Submitted: {submitted[:40]}")
    for name in _AUTOMATIC_FIELDS:
        if message.header(name) and message.header(name).strip().lower() != "no":
            return _by_header(name)
    precedence = message.header("precedence").strip().lower()
    if precedence in ("auto_reply", "auto-reply", "autoreply"):
        return _by_header(f"Precedence: {precedence}")
    if "feedback-report" in message.header("content-type").lower():
        return Signal(because("a feedback report (RFC 5965)"), "feedback-report", Part.HEADER)
    answers = bool(message.in_reply_to or message.references) or bool(_ANSWER.match(fold(message.subject)))
    in_bulk = precedence in ("bulk", "junk") or bool(message.header("feedback-id"))
    if in_bulk and message.header("list-unsubscribe") and not answers:
        return Signal(because("a newsletter: sent in bulk, answers nothing"), "List-Unsubscribe", Part.HEADER)
    return None


def _by_header(line: str) -> Signal:
    """A header as evidence."""
    return Signal(because("a header that machines set (RFC 3834)"), line, Part.HEADER)


def subject_evidence(subject: str) -> Signal | None:
    """The subject as evidence that a machine chose it; None where a person may have."""
    found = notices("subjects").match(_folded_subject(subject))
    return Signal(because("a subject that machines write"), found.group()[:60], Part.SUBJECT) if found else None


def _folded_subject(subject: str) -> str:
    """A subject on one line, folded."""
    return " ".join(fold(subject[:300]).split())


def is_gone(own: str) -> bool:
    """Whether a text says that somebody no longer works there, or that the address is given up."""
    return any(
        notices("gone").search(fold(line)) and not _QUESTION.search(line) for line in sentences(own[:_READ])[:_MOST_SENTENCES]
    )


def _own_subject(subject: str) -> str:
    """What the notice itself put into its subject: not that of the message it answers."""
    head = subject[:200].split(":", 1)[0] if ":" in subject[:200] else subject[:200]
    folded = _folded_subject(subject)
    own = notices("subjects").match(folded) or (not _ANSWER.match(folded) and notices("themes").match(folded))
    return head if own else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """The own words of a message, as its wording is weighed."""

    whole: str
    """Folded sentences, a line each."""
    theme: bool
    """Whether the subject is one of a notice, and not that of our message."""
    habits: int
    strange: int
    """Clauses that no notice needs."""
    quotes: bool
    addressed: bool
    """Whether it greets somebody by name, as a notice cannot."""


def _reading(message: Message, lines: list[str], *, quotes: bool) -> _Reading:
    """The message as its wording is weighed."""
    folded = [fold(line) for line in lines]
    whole = "\n".join(folded)
    subject = _folded_subject(message.subject)
    habits = sum(1 for pattern in each_of("habits") if pattern.search(whole))
    others = substitute_in("\n".join(lines), own=message.sender.addr_spec) is not None or _PHONE.search(whole) is not None
    return _Reading(
        whole=whole,
        theme=not _ANSWER.match(subject) and notices("themes").match(subject) is not None,
        habits=min(_MOST_HABITS, habits + others),
        strange=sum(not _is_of_a_notice(clause) for line in folded for clause in _clauses(line)),
        quotes=quotes,
        addressed=_is_addressed(lines[0]),
    )


def _is_addressed(first: str) -> bool:
    """Whether the first sentence calls somebody by name, as a machine cannot: "Brendan", "Hi Steve thanks …"."""
    greeted = notices("plain").match(fold(first[:60]))
    found = _NAMED.match(first[:60]) or (_CALLED.match(first, greeted.end(), 60) if greeted else None)
    if not found:
        return False
    name = fold(found[1])
    fields = ("plain", "anybody", "absence", "causes", "gone", "received", "themes", "subjects", "back")
    return not any(notices(field).match(name) for field in fields)


def _clauses(line: str) -> list[str]:
    """The parts of a sentence, at its commas and its turns."""
    parts = re.split(r"[,;:(]|(?<= )- ", notices("contrast").sub(";", line))
    return [part.strip() for part in parts if part.strip()]


def _is_of_a_notice(clause: str) -> bool:
    """Whether a clause belongs to a notice: it says so, or it only greets, thanks, or gives a name, address or number."""
    if len(clause.split()) <= 4 or notices("plain").match(clause) or ADDRESS.search(clause) or _PHONE.search(clause):
        return True
    fields = ("absence", "back", "habits", "received", "soon", "official", "gone", "causes", "machine")
    return any(notices(field).search(clause) for field in fields)


def _wording(message: Message, own: str, at: datetime, language: str, *, quotes: bool) -> Signal | None:
    """The wording as evidence; None where it might be a person's."""
    lines = list(sentences(own)[:_MOST_SENTENCES])
    if not lines:
        return None
    whole = "\n".join(fold(line) for line in lines)
    if any(_QUESTION.search(line) and len(line.split()) > 3 for line in lines):
        return None
    if found := notices("machine").search(whole):
        return Signal(because("only a machine says so"), found.group()[:60])
    if signing := _signing(message, whole):
        return signing
    if notices("personal").search(whole):
        return None
    if not any(notices(field).search(whole) for field in ("absence", "back", "received", "gone", "causes")):
        return None
    reading = _reading(message, lines, quotes=quotes)
    return _absence(reading, own, at, language) or _acknowledgement(message, reading) or _departure(message, reading)


def _is_signing_service(message: Message) -> bool:
    """Whether a signing service wrote it, or a mailbox that nobody reads."""
    local, _, domain = message.sender.addr_spec.partition("@")
    return bool(notices("nobody").search(local)) or any(name in domain for name in SIGNING_SERVICES)


def _signing(message: Message, whole: str) -> Signal | None:
    """A signing service's notice that a document was seen, signed, completed or declined: no person's answer, but told."""
    if not _is_signing_service(message):
        return None
    found = notices("signed").search(f"{_folded_subject(message.subject)}\n{whole}")
    return Signal(because("a signing service tells what became of a document"), found.group().strip()[:60]) if found else None


def _absence(reading: _Reading, own: str, at: datetime, language: str) -> Signal | None:
    """A notice of absence: words of it, a day back, a cause and habits of notices outweigh what no notice needs."""
    absent = notices("absence").search(reading.whole)
    back = notices("back").search(reading.whole)
    cause = notices("causes").search(reading.whole)
    found = absent or back or (cause if reading.theme else None)
    if not found or (reading.addressed and not reading.theme):
        return None
    day = returns_on(own, at=at, language=language) is not None
    score: float = 2 * bool(absent) + bool(back) + day + bool(cause) + reading.theme + reading.habits - reading.strange
    score -= 1.5 * reading.quotes
    beside = day or reading.habits > 0 or reading.theme
    alone = (
        reading.strange == 0
        and not reading.quotes
        and bool((absent and beside) or (back and day and (reading.habits or reading.theme)))
    )
    named = absent is not None or (cause is not None and back is not None and day)
    sure = score >= 3 and named and (beside or reading.strange == 0) and (reading.strange <= _MOST_STRANGE or reading.theme)
    return Signal(because("a notice of absence"), found.group().strip()[:60]) if sure or alone else None


def _acknowledgement(message: Message, reading: _Reading) -> Signal | None:
    """A machine's receipt of a message: it came, somebody will see to it, and a number, term or address that goes with that."""
    received = notices("received").search(reading.whole)
    if not received:
        return None
    official = sum(1 for pattern in each_of("official") if pattern.search(reading.whole)) + reading.theme
    official += 2 * bool(notices("nobody").search(message.sender.addr_spec.partition("@")[0]))
    official += bool(_TICKET.search(fold(message.subject[:300])))
    soon = notices("soon").search(reading.whole) is not None
    if official + soon >= 2 and reading.strange <= 2:
        return Signal(because("an acknowledgement"), received.group()[:60])
    return None


def _departure(message: Message, reading: _Reading) -> Signal | None:
    """A notice that its own sender, spoken of as another, no longer works there, or that the address is given up."""
    gone = notices("gone").search(reading.whole)
    if not gone or reading.strange > 1 or reading.quotes:
        return None
    by_name = any(
        re.search(rf"\b{re.escape(name)}\b", reading.whole) for name in re.findall(r"\w{3,}", fold(message.sender.name[:200]))
    )
    told = reading.theme or ((by_name or reading.habits) and not notices("speaker").search(reading.whole))
    if told:
        return Signal(because("a notice of departure"), gone.group()[:60])
    return None
