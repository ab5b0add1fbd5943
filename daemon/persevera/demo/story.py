"""What a story of the demo is made of: people, letters with their moment, and what Clara does with drafts and appointments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who writes: the name as it stands in the mail, and the address."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """The part behind the ``@``."""
        return self.address.rpartition("@")[2]


class Style(StrEnum):
    """How a mail program writes a reply."""

    PLAIN = "plain"
    """Plain text only, the original beneath with ``>``."""
    GMAIL = "gmail"
    """Text and HTML, the original beneath under a line that names it."""
    OUTLOOK = "outlook"
    """Text and HTML, the original beneath under a block of its headers."""
    BARE = "bare"
    """Nothing quoted."""


class Deed(StrEnum):
    """What Clara does with a draft that she finds."""

    SEND = "send"
    SEND_AS_NEW = "send-as-new"
    """Her program gives it a new Message-ID and drops our mark."""
    EDIT = "edit"
    """She changes its words, and sends it the next time she looks."""
    LEAVE = "leave"
    DELETE = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One message. It goes out at ``at``, or ``delay`` after Clara has sent the ``after``-th draft of the story."""

    name: str
    at: datetime
    """In the sender's zone; of one with ``after``, the zone only counts."""
    sender: Person
    to: tuple[Person, ...]
    cc: tuple[Person, ...] = ()
    subject: str = ""
    """Empty for that of the message it answers, with ``Re:``."""
    text: str
    """Own words, from the greeting to the signature."""
    answers: bool = False
    """Whether it answers the newest message of the other side."""
    threaded: bool = True
    """Of an answer: whether it names what it answers in its headers."""
    style: Style = Style.GMAIL
    files: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    bounce: bool = False
    """A delivery report on the newest message of the other side."""
    after: int = 0
    delay: timedelta = timedelta()


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """Clara takes the next follow-up of a customer in her calendar, and moves it (by business days, to an hour) or deletes it."""

    at: datetime
    who: str
    """Words of the appointment's title by which she finds it."""
    days: int = 0
    """Nought deletes it."""
    clock: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One conversation: its letters, Clara's way with its drafts, and where each of its proposals stands in the end."""

    name: str
    language: str
    letters: tuple[Letter, ...]
    drafts: tuple[Deed, ...] = ()
    """Draft by draft; what comes after them she sends."""
    touches: tuple[Touch, ...] = ()
    ends: Mapping[str, str] = field(default_factory=dict)
    """Letter name to the stage of the proposal that it is, or ``old``; a decoy has none."""
