"""A mailbox in plain dictionaries: the reference for what Mail and Drafts promise, and the one that tests can break."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from pathlib import Path

from persevera.errors import AlreadyExists, CannotCalculateChanges, Conflict, NotFound, Unsupported
from persevera.model.artefact import Key
from persevera.model.message import Draft, FolderUse, Label, Message, Ref, Unreadable
from persevera.ports import Capability, Page, SeenDraft, Skimmed, SyncState
from persevera.providers import mime

#: Called with what is asked (``pages``, ``read``, ``skim``, ``folders``, ``ours``, ``create``, ``discard``) and ``before`` or
#: ``after``; whatever it raises is what the caller sees.
Faults = Callable[[str, str], None]
_PAGE = 1000
_NOT_READ = (FolderUse.DRAFTS, FolderUse.TRASH)


def no_faults(_request: str, _moment: str) -> None:
    """Everything goes well."""


@dataclass(slots=True)
class Mailbox:
    """What lies in a mailbox, and the hands that a person and the outside world have on it."""

    name: str = "memory"
    messages: dict[Ref, Message | Unreadable] = field(default_factory=dict)
    drafts: dict[str, tuple[bytes, str]] = field(default_factory=dict)
    """Drafts by their id: bytes and version."""
    trash: dict[str, bytes] = field(default_factory=dict)
    journal: list[Ref] = field(default_factory=list)
    """Refs of messages in the order in which they came or changed their labels."""
    forgotten: int = 0
    """How many entries at the journal's beginning were given up."""
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def arrive(self, message: Message | Unreadable) -> Ref:
        """A message comes in, or is put into Sent; its ref is made here."""
        ref = Ref(f"{self.name}/{next(self.numbers)}")
        self.messages[ref] = replace(message, ref=ref)
        self.journal.append(ref)
        return ref

    def label(self, ref: Ref, labels: frozenset[Label]) -> None:
        """The person gives a message these labels."""
        message = self.messages[ref]
        if isinstance(message, Message):
            self.messages[ref] = replace(message, labels=labels)
            self.journal.append(ref)

    def remove(self, ref: Ref) -> None:
        """The person deletes a message."""
        self.messages.pop(ref, None)

    def keep_draft(self, raw: bytes, provider_id: str = "") -> str:
        """A draft is put into Drafts, or changed there; its id."""
        identity = provider_id or f"draft-{next(self.numbers)}"
        self.drafts[identity] = (raw, f"v{next(self.numbers)}")
        return identity

    def send_draft(self, provider_id: str, at: datetime) -> Ref:
        """The person sends a draft: it leaves Drafts and lies in Sent, dated then."""
        raw, _ = self.drafts.pop(provider_id)
        sent = mime.parse(raw, ref=Ref(""), folder=FolderUse.SENT, folder_name="Sent", fallback=at)
        return self.arrive(replace(sent, date=at))

    def forget_history(self) -> None:
        """The journal is given up: older states cannot be continued from."""
        self.forgotten += len(self.journal)
        self.journal.clear()
        self.forgotten += 1


class MemoryMail:
    """The Mail role of a mailbox in memory."""

    capabilities = frozenset({Capability.SYNC_STATE, Capability.LABELS})

    def __init__(self, mailbox: Mailbox, faults: Faults = no_faults) -> None:
        self.mailbox, self.faults = mailbox, faults

    def folders(self) -> Mapping[str, str]:
        """Folder name to its use."""
        self.faults("folders", "before")
        kept = {one.folder_name: one.folder.value for one in self.mailbox.messages.values() if isinstance(one, Message)}
        self.faults("folders", "after")
        return {"INBOX": "inbox", "Sent": "sent", "Drafts": "drafts", "Trash": "trash"} | {k: v for k, v in kept.items() if k}

    def pages(self, state: SyncState | None, since: datetime | None = None) -> Iterator[Page]:
        """What changed since the state; see ``Mail.pages``."""
        self.faults("pages", "before")
        box = self.mailbox
        end = box.forgotten + len(box.journal)
        changed = box.journal if state is None else box.journal[self._position(state) - box.forgotten :]
        refs = box.messages if state is None else dict.fromkeys(changed)
        found = [
            _bare(message)
            for ref in refs
            if (message := box.messages.get(ref)) is not None
            and (isinstance(message, Unreadable) or message.folder not in _NOT_READ)
            and (state is not None or since is None or isinstance(message, Unreadable) or message.date >= since)
        ]
        while len(found) > _PAGE:
            yield Page(tuple(found[:_PAGE]))
            del found[:_PAGE]
        self.faults("pages", "after")
        yield Page(tuple(found), SyncState(json.dumps({"memory": box.name, "position": end})))

    def _position(self, state: SyncState) -> int:
        """The place in the journal that a state means."""
        try:
            kept = json.loads(state)
            name, position = kept["memory"], int(kept["position"])
        except (ValueError, KeyError, TypeError) as error:
            raise CannotCalculateChanges("The state is not one of this mailbox.", "It is read again.") from error
        box = self.mailbox
        if name != box.name or not box.forgotten <= position <= box.forgotten + len(box.journal):
            raise CannotCalculateChanges("The state is too old.", "The mailbox is read again.")
        return position

    def read(self, ref: Ref) -> Message:
        """The whole message. Raises NotFound."""
        self.faults("read", "before")
        message = self.mailbox.messages.get(ref)
        if not isinstance(message, Message):
            raise NotFound("The message is not there, or cannot be read.")
        self.faults("read", "after")
        return message if message.text is not None else replace(message, text="")

    def skim(self, ref: Ref) -> Skimmed | None:
        """The words of a message that has any. Raises NotFound."""
        self.faults("skim", "before")
        message = self.mailbox.messages.get(ref)
        if not isinstance(message, Message):
            raise NotFound("The message is not there, or cannot be read.")
        self.faults("skim", "after")
        return None if message.text is None else Skimmed(message.text, tuple(one.name for one in message.attachments))


class MemoryDrafts:
    """The Drafts role of a mailbox in memory."""

    def __init__(self, mailbox: Mailbox, faults: Faults = no_faults, *, has_folder: bool = True) -> None:
        self.mailbox, self.faults, self.has_folder = mailbox, faults, has_folder

    def ours(self) -> Mapping[Key, tuple[SeenDraft, ...]]:
        """All our drafts by key."""
        self.faults("ours", "before")
        found: dict[Key, tuple[SeenDraft, ...]] = {}
        for identity, (raw, version) in self.mailbox.drafts.items():
            seen = _seen(identity, raw, version)
            if seen is not None:
                found[seen.key] = (*found.get(seen.key, ()), seen)
        self.faults("ours", "after")
        return found

    def create(self, draft: Draft) -> SeenDraft:
        """Write it. Raises AlreadyExists when its key is there, Unsupported without a Drafts folder."""
        self.faults("create", "before")
        if not self.has_folder:
            raise Unsupported("The mailbox has no Drafts folder.")
        raw = mime.build(draft)
        kept = ((identity, _seen(identity, *one)) for identity, one in self.mailbox.drafts.items())
        if any(seen is not None and seen.key == draft.key for _, seen in kept):
            raise AlreadyExists("This draft is there already.")
        identity = self.mailbox.keep_draft(raw)
        self.faults("create", "after")
        seen = _seen(identity, *self.mailbox.drafts[identity])
        if seen is None:
            raise Unsupported("The draft does not carry its mark.")
        return seen

    def discard(self, seen: SeenDraft) -> None:
        """Move it to the trash. Raises Conflict when its version changed; one not there is fine."""
        self.faults("discard", "before")
        kept = self.mailbox.drafts.get(seen.provider_id)
        if kept is not None:
            raw, version = kept
            if version != seen.version:
                raise Conflict("The draft was changed meanwhile.")
            del self.mailbox.drafts[seen.provider_id]
            self.mailbox.trash[seen.provider_id] = raw
        self.faults("discard", "after")


def open_mailbox(
    path: Path, *, sent: str = "", drafts: str = "", clock: Callable[[], datetime] | None = None
) -> tuple[MemoryMail, MemoryDrafts]:
    """An empty mailbox, named after the path; folders and clock mean nothing to it."""
    del sent, drafts, clock
    mailbox = Mailbox(sha256(str(path).encode()).hexdigest()[:8])
    return MemoryMail(mailbox), MemoryDrafts(mailbox)


def _bare(message: Message | Unreadable) -> Message | Unreadable:
    """The message as a listing gives it: headers only."""
    if isinstance(message, Unreadable):
        return message
    return replace(message, text=None, html=None, attachments=(), report=None, calendar_method="", calendar_text="")


def _seen(identity: str, raw: bytes, version: str) -> SeenDraft | None:
    """The draft in these bytes if it carries our mark."""
    message = mime.parse(raw, ref=Ref(identity), fallback=datetime(2000, 1, 1, tzinfo=UTC))
    key = mime.key_of(message)
    if key is None:
        return None
    return SeenDraft(key=key, provider_id=identity, version=version, words=mime.draft_words(message), path=identity)
