"""Automatic replies by their headers (RFC 3834) and by their wording: absences, acknowledgements, people who are gone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from persevera.decide.absences import has_habits, pattern_of, returns_on, substitute_in
from persevera.decide.tables.notices import ABSENCE, GONE, MACHINE, OFFICIAL, PERSONAL, RECEIVED, RETURN, SOON, SUBJECTS
from persevera.decide.text import fold, sentences
from persevera.model.judgement import Part, Signal
from persevera.model.message import Message
from persevera.model.reason import because

_AUTOMATIC_FIELDS = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply")
_ANSWER = re.compile(r"(?:re|rv|fw|fwd|aw|wg|tr|res|enc|ref|antw|sv|vs) ?(?:\[\d+\])? ?:")
_NOBODY = re.compile(r"no-?reply|do-?not-?reply|noresponder|no-responder|nao-?responda|ne-?pas-?repondre")
_CLAUSES = re.compile(r"[,;:(]| (?:pero|but|though|aunque|aber|mais|mas) ")
_QUESTION = re.compile(r"[^\s/?&=]{2}\?(?:[\s\"')]|$)|¿")
_PLAIN = re.compile(
    r"(?:hola|buenos dias|buenas(?: tardes)?|estimad\w+|hi|hello|dear|good (?:morning|day|afternoon)|ola|bonjour|guten tag|hallo|"
    r"(?:muchas )?gracias|thank|thanks|un saludo|saludos|best|kind|regards|obrigad|merci|danke|"
    r"disculp|sorry|apolog|sentimos|perdon|"
    r"mit freundlichen|cordial|atentamente|tel|movil|mobile|phone)\b"
)
_READ = 5000
_MOST_SENTENCES = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What an automatic reply says, and by which evidence it is one."""

    signals: tuple[Signal, ...]
    returns: date | None = None
    """First day back."""
    substitute: str | None = None
    gone: bool = False


def automatic_notice(message: Message, own: str, *, language: str, at: datetime, quotes: bool) -> Notice | None:
    """The message as an automatic reply; None where a person may have written it.

    ``own`` are its own words, ``at`` its date in the sender's zone, ``quotes`` whether it quotes another message.
    A header decides (RFC 3834, section 5), then a subject that only machines write, then the wording. In doubt it is a
    person's: to swallow a person's answer is the one fault that cannot be mended.
    """
    evidence = header_evidence(message) or subject_evidence(message.subject) or _wording(message, own, quotes=quotes)
    if not evidence:
        return None
    read = own[:_READ]
    gone = is_gone(read)
    return Notice(
        signals=(evidence,),
        returns=None if gone else returns_on(f"{_own_subject(message.subject)}\n\n{read}", at=at, language=language),
        substitute=substitute_in(read, own=message.sender.addr_spec),
        gone=gone,
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
    found = pattern_of(SUBJECTS).match(" ".join(fold(subject[:300]).split()))
    return Signal(because("a subject that machines write"), found.group()[:60], Part.SUBJECT) if found else None


def is_gone(own: str) -> bool:
    """Whether a text says that somebody no longer works there, or that the address is given up."""
    return any(
        pattern_of(GONE).search(fold(line)) and not _QUESTION.search(line) for line in sentences(own[:_READ])[:_MOST_SENTENCES]
    )


def _own_subject(subject: str) -> str:
    """What the notice itself put into its subject: not that of the message it answers."""
    head = subject[:200].split(":", 1)[0] if ":" in subject[:200] else subject[:200]
    return head if pattern_of(SUBJECTS).match(" ".join(fold(subject[:300]).split())) else ""


def _wording(message: Message, own: str, *, quotes: bool) -> Signal | None:
    """The wording as evidence; None where it might be a person's."""
    lines = sentences(own[:_READ])[:_MOST_SENTENCES]
    folded = [fold(line) for line in lines]
    whole = "\n".join(folded)
    if not whole or any(_QUESTION.search(line) for line in lines):
        return None
    if found := pattern_of(MACHINE).search(whole):
        return Signal(because("only a machine says so"), found.group()[:60])
    if pattern_of(PERSONAL).search(whole):
        return None
    absent = pattern_of(ABSENCE).search(whole)
    if not (absent or pattern_of(RECEIVED).search(whole) or pattern_of(GONE).search(whole)):
        return None
    habits = has_habits(whole)
    strange = sum(not _is_of_a_notice(clause) for line in folded for clause in _CLAUSES.split(line) if clause.strip())
    score = 2 * bool(absent) + bool(pattern_of(RETURN).search(whole)) + habits - 1.5 * quotes - strange
    if absent and (score >= 3 or (strange == 0 and not quotes)):
        return Signal(because("a notice of absence"), absent.group().strip()[:60])
    return _acknowledgement(message, whole, strange) or _departure(message, whole, strange=strange, habits=habits, quotes=quotes)


def _is_of_a_notice(line: str) -> bool:
    """Whether a sentence belongs to a notice: it says so, or it only greets, thanks, or gives a name or number."""
    if len(line.split()) <= 4 or _PLAIN.match(line):
        return True
    return (
        any(pattern_of(table).search(line) for table in (ABSENCE, RETURN, RECEIVED, SOON, OFFICIAL, GONE)) or has_habits(line) > 0
    )


def _acknowledgement(message: Message, whole: str, strange: int) -> Signal | None:
    """A machine's receipt of a message: it came, somebody will see to it, and a number, term or address that goes with that."""
    received = pattern_of(RECEIVED).search(whole)
    official = sum(1 for line in OFFICIAL.splitlines() if line.strip() and pattern_of(line).search(whole))
    official += 2 * bool(_NOBODY.search(message.sender.addr_spec))
    if received and official and (pattern_of(SOON).search(whole) or official > 1) and strange <= 2:
        return Signal(because("an acknowledgement"), received.group()[:60])
    return None


def _departure(message: Message, whole: str, *, strange: int, habits: int, quotes: bool) -> Signal | None:
    """A notice that its own sender, spoken of as another, no longer works there."""
    gone = pattern_of(GONE).search(whole)
    if not gone or strange or quotes or re.search(r"\b(?:trabajo|pertenezco|formo|i have|i've|i am|i'm|yo|me|mi)\b", whole):
        return None
    names = [name for name in re.findall(r"\w{3,}", fold(message.sender.name)) if name]
    if any(re.search(rf"\b{re.escape(name)}\b", whole) for name in names) or (habits and not names):
        return Signal(because("a notice of departure"), gone.group()[:60])
    return None
