"""What a judgement of one message says: the offer in a sent one, the kind and outcome of a received one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from persevera.model.reason import Reason


class Precision(StrEnum):
    """How exactly a text names a moment."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Whose(StrEnum):
    """Who promised: the sender of the mail, or the person it was sent to."""

    OURS = "ours"
    THEIRS = "theirs"


class Kind(StrEnum):
    """What a received message is to a proposal (design: Answer)."""

    HUMAN = "human"
    AUTOMATIC = "automatic"
    UNDELIVERABLE = "undeliverable"
    RECEIPT = "receipt"
    MEETING = "meeting"
    POSSIBLE = "possible"


class Outcome(StrEnum):
    """What a human answer says of the offer."""

    YES = "yes"
    NO = "no"
    LATER = "later"
    QUESTION = "question"
    OTHER = "other"


class Part(StrEnum):
    """Where in a message a rule found what it says."""

    HEADER = "header"
    SUBJECT = "subject"
    TEXT = "text"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True)
class Signal:
    """One rule that spoke: why, the words that it matched and where, and how much they count."""

    why: Reason
    words: str = ""
    """The words matched, in the author's spelling or folded, at most 60 characters; empty where the rule is about the whole."""
    part: Part = Part.TEXT
    weight: float | None = None
    """Points for a proposal (negative: against it); None where the rule decides by itself."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money; currency is ISO 4217, None where a bare sign cannot be decided."""

    value: Decimal
    currency: str | None
    text: str


@dataclass(frozen=True, slots=True)
class NamedDate:
    """A moment that a text names, resolved in the sender's zone against the message's date."""

    at: datetime
    precision: Precision
    text: str


@dataclass(frozen=True, slots=True)
class Commitment:
    """A date that somebody promised, with the sentence (at most 200 characters)."""

    whose: Whose
    at: datetime
    precision: Precision
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """The facts of a proposal. Excerpts are at most 200 characters; attachments are file names."""

    what: str = ""
    called: str = ""
    """What the mail calls it, in its own word ("presupuesto", "quote"); empty where it names a price alone."""
    reference: str | None = None
    amounts: tuple[Amount, ...] = ()
    """The total first, where one can be told."""
    valid_until: date | None = None
    attachments: tuple[str, ...] = ()
    phone: str | None = None
    """The customer's or our phone number named in the mail, as written."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a mail of ours speaks to its readers: language (ISO 639-1), register, greeting line and closing phrase as written."""

    language: str
    register: str = ""
    greeting: str = ""
    farewell: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentJudgement:
    """What a sent message is: a proposal or not, with the score (0 to 1) and the signals that made it."""

    is_proposal: bool
    score: float
    signals: tuple[Signal, ...]
    language: str
    """ISO 639-1 of the message's own words."""
    register: str = ""
    """How it addresses the reader: in Spanish tu, usted, vos, vosotros or ustedes, in German Sie or du, in French vous or
    tu-fr, in Portuguese voce, senhor or tu-pt; empty where it cannot be told."""
    greeting: str = ""
    """The greeting line as written ("Buenos días, Marta:"), empty where there is none."""
    farewell: str = ""
    """The closing phrase as written ("Un saludo,"), empty where there is none."""
    offer: Offer | None = None
    revises: bool = False
    """The wording of a revision ("propuesta revisada", "updated quote")."""
    commitments: tuple[Commitment, ...] = ()
    own_words: str = ""
    dates: tuple[NamedDate, ...] = ()
    amounts: tuple[Amount, ...] = ()

    @property
    def manner(self) -> Manner:
        """How it speaks to its readers."""
        return Manner(self.language, self.register, self.greeting, self.farewell)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedJudgement:
    """What a received message is: its kind, and for a human one the outcome."""

    kind: Kind
    outcome: Outcome | None = None
    stop: bool = False
    """The person asks not to be contacted again."""
    returns: date | None = None
    """First day back, of an absence."""
    substitute: str | None = None
    """The address named to write to meanwhile."""
    gone: bool = False
    """The notice says that the person no longer works there."""
    until: date | None = None
    """The date that a *later* names, or the last day of a meeting."""
    signals: tuple[Signal, ...] = ()
    language: str = ""
    own_words: str = ""
    excerpt: str = ""
    """The telling sentence, at most 200 characters."""
    dates: tuple[NamedDate, ...] = ()
    amounts: tuple[Amount, ...] = ()
    failed_recipients: tuple[str, ...] = ()
    """Of an undeliverable one: the addresses that it names."""
    about: str | None = None
    """Of a report: the Message-ID of the message reported on."""
