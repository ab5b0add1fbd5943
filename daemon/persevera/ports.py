"""Everything the engine asks of the world, on one page.

Writes are made by key and are repeatable; nothing here can send mail or invite anybody. Every method may raise
``Unavailable``, ``Throttled`` or ``AuthenticationRequired``; what else one may raise stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType, Protocol

from persevera.model.appointment import Appointment, Interval
from persevera.model.artefact import Artefact, ArtefactKind, Key
from persevera.model.conversation import ConversationId, Entry
from persevera.model.message import Draft, Message, MessageId, Ref, Unreadable
from persevera.model.proposal import Proposal, ProposalId, Word

#: Where a mailbox was last read up to, as text; only the provider that made it can read it (RFC 8620, section 5.2).
SyncState = NewType("SyncState", str)


class Capability(StrEnum):
    """What a provider may or may not do beyond its roles; the contract suite skips by these, never by name."""

    SYNC_STATE = "sync-state"
    """``pages`` can continue from a state; a provider without it is read whole each time."""
    LABELS = "labels"
    """A person's labels on messages are seen."""
    PUSH = "push"
    """``wait`` wakes up by itself when something changes."""


@dataclass(frozen=True, slots=True)
class Page:
    """Messages that came or whose labels changed, and the state to continue from once all pages are stored.

    Only the last page of a reading carries a state: if reading stops before it, the same messages come again.
    """

    messages: tuple[Message | Unreadable, ...]
    state: SyncState | None = None


@dataclass(frozen=True, slots=True)
class Skimmed:
    """The words of a message: its text and the names of its attachments, as ``Mail.read`` would give them."""

    text: str
    attachments: tuple[str, ...] = ()


class Mail(Protocol):
    """A mailbox to be read. Reading changes nothing in it, not even a seen flag."""

    capabilities: frozenset[Capability]

    def pages(self, state: SyncState | None, since: datetime | None = None) -> Iterator[Page]:
        """What changed since the state, in pages of at most 1,000 messages; nothing new gives one empty page.

        Without a state: all messages dated from ``since`` on (all there are without it), in any order. Messages carry
        headers only (``text`` is None). Every folder is read but Drafts and Trash. The last page has a state.
        Raises CannotCalculateChanges when the state is too old or is not one of this provider's.
        """
        ...

    def read(self, ref: Ref) -> Message:
        """The whole message, text and attachment names included. Raises NotFound, also for one that cannot be read any more."""
        ...

    def skim(self, ref: Ref) -> Skimmed | None:
        """All words of the message where they are cheap to have; None where only ``read`` can tell. Raises NotFound as well."""
        ...

    def folders(self) -> Mapping[str, str]:
        """Folder name to its use (FolderUse value), for ``doctor`` and for what was read up to when."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenDraft:
    """A draft of ours as it lies in Drafts now."""

    key: Key
    provider_id: str
    version: str
    """Changes whenever anything of it changes."""
    words: str
    """Hash of what a person can edit: recipients, subject, text; stable under what servers rewrite."""
    path: str = ""
    """Where a person finds it: a path or a link."""


class Drafts(Protocol):
    """The Drafts folder, as far as it is ours: only messages that carry our mark are ever seen, changed or removed."""

    def ours(self) -> Mapping[Key, tuple[SeenDraft, ...]]:
        """All our drafts by key; more than one for a key is shown to a person and never added to."""
        ...

    def create(self, draft: Draft) -> SeenDraft:
        """Write it, in one request. Raises AlreadyExists when its key is there, Unsupported without a Drafts folder."""
        ...

    def discard(self, seen: SeenDraft) -> None:
        """Remove it, to the trash where there is one. Raises Conflict when its version changed; one not there is fine."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenAppointment:
    """An appointment of ours as it stands in the calendar now. Times aware."""

    key: Key
    provider_id: str
    version: str
    start: datetime
    end: datetime
    words: str
    """Hash of title and description, folded so that what servers rewrite does not count."""
    title: str = ""
    path: str = ""


class Calendar(Protocol):
    """The person's calendar: our appointments by key, and when they are busy."""

    def ours(self) -> Mapping[Key, SeenAppointment]:
        """All our appointments by key; one that the person cancelled is not there."""
        ...

    def create(self, appointment: Appointment) -> SeenAppointment:
        """Put it there. Raises AlreadyExists when its key is there."""
        ...

    def update(self, seen: SeenAppointment, appointment: Appointment) -> SeenAppointment:
        """Change it; an empty title leaves title and description as they stand (the person's words).

        Raises Conflict when its version changed, NotFound when it is gone.
        """
        ...

    def remove(self, seen: SeenAppointment) -> None:
        """Take it out. Raises Conflict when its version changed; one not there is fine."""
        ...

    def busy(self, start: datetime, end: datetime) -> tuple[Interval, ...]:
        """When the person is busy with anything but our own appointments, recurring ones included; sorted."""
        ...


class Push(Protocol):
    """Something that wakes the daemon up when the mailbox or calendar changes."""

    def wait(self, seconds: float, stop: Callable[[], bool]) -> bool:
        """Wait until something changes (True), or the time is over or ``stop()`` says so (False)."""
        ...


@dataclass(frozen=True, slots=True)
class Provider:
    """One account's way to the world; a role it cannot play is None."""

    mail: Mail
    drafts: Drafts | None = None
    calendar: Calendar | None = None
    push: Push | None = None
    settle_seconds: int = 900
    """How long a request may take to be seen after an ambiguous end; 0 for local folders."""


class OutboxState(StrEnum):
    """What became of an action."""

    INTENDED = "intended"
    UNKNOWN = "unknown"
    DONE = "done"
    CANCELLED = "cancelled"
    SHUNTED = "shunted"
    """Set aside for a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """One action to be carried out, by its key (artefact key, verb, hash of the desired state)."""

    id: str
    account: str
    proposal: ProposalId | None
    artefact: Key
    kind: ArtefactKind
    verb: str
    facts: str
    """The want and what it takes to render it, as JSON; never a body."""
    state: OutboxState = OutboxState.INTENDED
    attempts: int = 0
    made_at: datetime
    not_before: datetime
    ended_at: datetime | None = None
    why: str = ""
    """Of one that failed or waits: one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRow:
    """One line of what was decided or done; people appear as pseudonyms (short HMACs)."""

    at: datetime
    account: str
    what: str
    key: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountState:
    """What the store knows of an account between passes."""

    account: str
    state: SyncState | None = None
    began_at: datetime | None = None
    """When it was first read."""
    read_at: datetime | None = None
    """When it was last read to the end."""
    backfilled: bool = False
    """The first start has been planned."""
    trouble: str = ""
    """Why the last pass stopped, one sentence; empty when it went well."""
    trouble_since: datetime | None = None
    stopped: str = ""
    """Why nothing is made for this account until a person looks (breaker, sign-in); empty when it works."""


class Transaction(Protocol):
    """Writes that are kept together or not at all. Saving replaces what has the same identity."""

    def save_entries(self, entries: Iterable[Entry]) -> None:
        """Keep these entries, each known by account and Message-ID."""
        ...

    def join(self, account: str, ids: Mapping[MessageId, ConversationId]) -> None:
        """Note that these Message-IDs, seen or only referred to, belong to these conversations."""
        ...

    def merge(self, account: str, gone: ConversationId, into: ConversationId) -> None:
        """Move all entries, ids and proposals of one conversation into another."""
        ...

    def save_unreadable(self, account: str, messages: Iterable[Unreadable], at: datetime) -> None:
        """Note messages that could not be read, each known by account and ref."""
        ...

    def forget_unreadable(self, account: str, refs: Collection[Ref]) -> None:
        """Strike off those that can be read after all, or are gone."""
        ...

    def save_account(self, state: AccountState) -> None:
        """Keep what is known of an account."""
        ...

    def save_proposal(self, proposal: Proposal) -> None:
        """Keep a proposal, known by its id."""
        ...

    def save_artefact(self, artefact: Artefact) -> None:
        """Keep an artefact, known by account, key and kind."""
        ...

    def save_outbox(self, row: OutboxRow) -> None:
        """Keep an action, known by its id."""
        ...

    def add_word(self, word: Word) -> None:
        """Add what a person said; the same word twice is kept once."""
        ...

    def audit(self, row: AuditRow) -> None:
        """Append a line to the audit."""
        ...


class Store(Protocol):
    """The ledger. Raises StoreError (with a sentence and a remedy) when it cannot be read or written."""

    def install_key(self) -> bytes:
        """32 random bytes made when the store was made; all keys and pseudonyms hang on it."""
        ...

    def transaction(self) -> AbstractContextManager[Transaction]:
        """A durable transaction (SQLite: synchronous=FULL); an exception inside rolls all of it back."""
        ...

    def close(self) -> None:
        """Give up the files; closing twice is fine."""
        ...

    def accounts(self) -> tuple[AccountState, ...]:
        """All accounts that were ever read."""
        ...

    def account(self, account: str) -> AccountState:
        """What is known of an account; an empty state for a new one."""
        ...

    def entries(self, account: str, ids: Collection[MessageId]) -> dict[MessageId, Entry]:
        """The entries with these Message-IDs."""
        ...

    def conversations_of(self, account: str, ids: Collection[MessageId]) -> dict[MessageId, ConversationId]:
        """To which conversations these ids belong, seen or only referred to."""
        ...

    def conversation(self, account: str, conversation: ConversationId) -> tuple[Entry, ...]:
        """The entries of a conversation, oldest first."""
        ...

    def unjudged(self, account: str) -> tuple[Entry, ...]:
        """Received entries without a verdict that may concern a proposal of any account.

        Those in its conversation, and those dated after it from an address it was sent to or from the domain of one
        (free-mail domains never count as a domain), or from a sender of reports.
        """
        ...

    def around(self, account: str, addresses: Collection[str], since: datetime) -> tuple[Entry, ...]:
        """Entries of ours, dated since then, sent to any of these addresses: candidates for an answer without references."""
        ...

    def proposals(self, account: str | None = None, *, open_only: bool = False) -> tuple[Proposal, ...]:
        """Proposals, newest first."""
        ...

    def proposals_in(self, account: str, conversations: Collection[ConversationId]) -> tuple[Proposal, ...]:
        """The proposals of these conversations, newest first."""
        ...

    def proposals_due(self, account: str, now: datetime) -> tuple[Proposal, ...]:
        """Those whose ``look_again_at`` has come."""
        ...

    def proposal(self, start: str) -> Proposal:
        """The one whose id, or Message-ID, begins so. Raises UsageError for none, or for more than one."""
        ...

    def artefacts(self, account: str, proposals: Collection[ProposalId] | None = None) -> tuple[Artefact, ...]:
        """Artefacts of these proposals, or all of the account."""
        ...

    def words(self, proposals: Collection[ProposalId]) -> tuple[Word, ...]:
        """What people said of these proposals, oldest first."""
        ...

    def outbox(self, account: str | None = None, states: Collection[OutboxState] | None = None) -> tuple[OutboxRow, ...]:
        """Actions, oldest first; of all accounts and in all states unless told."""
        ...

    def made_since(self, account: str, kind: ArtefactKind, since: datetime) -> int:
        """How many artefacts of a kind were made since then, by the beginning of their request: the counter under the caps."""
        ...

    def unreadable(self, account: str) -> tuple[tuple[Unreadable, datetime], ...]:
        """Messages that could not be read, with when that was first seen."""
        ...

    def audited(self, since: datetime) -> tuple[AuditRow, ...]:
        """The audit from then on, oldest first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Whose account it is: what drafting and planning must know of them."""

    account: str
    name: str
    address: str
    identities: frozenset[str]
    """All addresses that are the person's, in lower case; plus-forms are folded before comparing."""
    organisation: frozenset[str]
    """Domains of the organisation; never a free-mail domain."""
    language: str
    """For titles and descriptions of appointments: es or en."""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """One earlier attempt or answer, for the description of an appointment."""

    at: datetime
    what: str
    """``proposal``, ``mail``, ``call``, ``skipped``, ``answer``."""
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """All facts that the words of a draft or an appointment may use."""

    person: Person
    proposal: Proposal | None
    template: str
    """Name of the template. Of a draft: first … fifth, thanks-yes, thanks-no, later, renew; of an appointment: step, call,
    deferred, close, your-turn, look, answered."""
    now: datetime
    """In the person's zone."""
    due: datetime
    step: int = 0
    steps: int = 0
    to: tuple[tuple[str, str], ...] = ()
    """Recipients as (name, address)."""
    cc: tuple[tuple[str, str], ...] = ()
    reason: str = ""
    """In the person's language."""
    agreement: str = ""
    """The sentence that agreed this follow-up, as it stands in the mail."""
    agreed_on: date | None = None
    """The day that this sentence names, where it names one day."""
    answer_due: bool = False
    """Whether that day was for their answer; else for us to speak."""
    until: date | None = None
    slots: tuple[datetime, ...] = ()
    """Two free half hours to propose, in the person's zone."""
    history: tuple[History, ...] = ()
    quiet: tuple[str, ...] = ()
    """Names of those who have not answered."""
    draft_path: str = ""
    drafts: bool = True
    """Whether the account has a place for drafts; without one the person writes the follow-up by themselves."""
    items: tuple[tuple[str, str, str], ...] = ()
    """Of the day's look: (customer, what, why) for each proposal, in the person's language."""


@dataclass(frozen=True, slots=True)
class Words:
    """A title (or subject line) and a text."""

    title: str
    text: str


class Writer(Protocol):
    """Facts to words. Raises SettingsError for a template that cannot be rendered."""

    def draft(
        self, brief: Brief, original: Message, *, key: Key, reply_to: MessageId, references: tuple[MessageId, ...]
    ) -> Draft:
        """A reminder or thank-you above the original, quoted whole; plain text and matching HTML."""
        ...

    def appointment(self, brief: Brief) -> Words:
        """Title and description of an appointment."""
        ...
