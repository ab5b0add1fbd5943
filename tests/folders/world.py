"""A whole installation on disk with a hand-set clock: a Maildir, a folder of .ics files, a home; and the person's hands."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import Message as Mail
from itertools import count
from pathlib import Path

from icalendar import Calendar, Event
from tests.builders import ME, a_proposal, raw_of
from tests.cases import at

from persevera.app import App, open_app
from persevera.engine.passes import Passed, one_pass
from persevera.model.message import FolderUse, Label, Message
from persevera.model.proposal import Proposal

FOLDERS = ("INBOX", "Sent", "Drafts", "Trash")
#: The letters that Dovecot gave to the person's labels.
LETTERS = {Label.FOLLOW_UP: "a", Label.NO_FOLLOW_UP: "b", Label.WON: "c", Label.LOST: "d"}
KEYWORDS = "0 Seguimiento\n1 Sin_seguimiento\n2 Ganado\n3 Perdido\n"

SETTINGS = """
[work]
zone = "Europe/Madrid"
country = "ES"
"""
ACCOUNT = """name = "{name}"
mail = "maildir"
path = "{root}/mail"
addresses = ["{address}"]
person = "{person}"
calendar = "ics"
calendar_path = "{root}/calendar"
language = "es"
"""

_files = count(1)


@dataclass(slots=True)
class Box:
    """One account's folders, and what a person does in them."""

    root: Path
    name: str = "ana"
    address: str = ME.addr_spec

    @property
    def mail(self) -> Path:
        return self.root / "mail"

    @property
    def calendar(self) -> Path:
        return self.root / "calendar"

    def make(self, home: Path) -> None:
        for folder in FOLDERS:
            for part in ("cur", "new", "tmp"):
                (self.mail / folder / part).mkdir(parents=True)
        self.calendar.mkdir()
        (home / "accounts").mkdir(mode=0o700, exist_ok=True)
        told = ACCOUNT.format(name=self.name, root=self.root, address=self.address, person=ME.name)
        path = home / "accounts" / f"{self.name}.toml"
        path.write_text(told, encoding="utf-8")
        path.chmod(0o600)

    def arrives(self, message: Message) -> Path:
        """A message comes in, or is sent by the person."""
        sent = message.folder is FolderUse.SENT
        name = f"{int(message.date.timestamp())}.M{next(_files)}P7.buzon"
        path = self.mail / ("Sent/cur" if sent else "INBOX/new") / (f"{name}:2,S" if sent else name)
        waiting = path.parent.parent / "tmp" / name
        waiting.write_bytes(raw_of(message, newline="\n"))
        waiting.rename(path)
        return path

    def sends_proposal(self, when: datetime, **changes: object) -> Message:
        """The person sends a proposal."""
        message = a_proposal(date=when, **changes)
        self.arrives(message)
        return message

    def draft_files(self) -> list[Path]:
        return sorted(path for part in ("new", "cur") for path in (self.mail / "Drafts" / part).iterdir())

    def drafts(self) -> list[Mail]:
        return [message_from_bytes(path.read_bytes()) for path in self.draft_files()]

    def draft_text(self) -> str:
        """The words of the only draft there is."""
        (draft,) = self.drafts()
        part = next(one for one in draft.walk() if one.get_content_type() == "text/plain")
        return part.get_payload(decode=True).decode()

    def events(self) -> dict[Path, Event]:
        """Every appointment in the calendar, the earliest first."""
        found = {path: Calendar.from_ical(path.read_bytes()).walk("VEVENT")[0] for path in self.calendar.glob("*.ics")}
        return dict(sorted(found.items(), key=lambda one: one[1]["dtstart"].dt))

    def ours(self, after: datetime | None = None) -> list[Event]:
        """Our appointments that begin after a moment."""
        ours = [event for event in self.events().values() if "X-PERSEVERA-KEY" in event]
        return [event for event in ours if after is None or event["dtstart"].dt > after]

    def send_draft(self, when: datetime) -> None:
        """The person's mail program sends the only draft: it moves to Sent, dated anew."""
        (path,) = self.draft_files()
        mail = message_from_bytes(path.read_bytes())
        del mail["Date"]
        mail["Date"] = when.strftime("%a, %d %b %Y %H:%M:%S %z")
        (self.mail / "Sent" / "cur" / f"{int(when.timestamp())}.M{next(_files)}.buzon:2,S").write_bytes(bytes(mail))
        path.unlink()

    def edit_draft(self, words: str) -> None:
        """The person rewrites the only draft; a mail program saves that as a new file."""
        (path,) = self.draft_files()
        head = path.read_bytes().partition(b"\n\n")[0].decode().splitlines()
        kept = [line for line in head if line.partition(":")[0].lower() not in ("content-type", "content-transfer-encoding")]
        kept = [line for line in kept if not line.startswith((" ", "\t")) or "boundary" not in line]
        raw = "\n".join([*kept, "Content-Type: text/plain; charset=utf-8", "", words])
        (path.parent / f"{next(_files)}.M1.buzon:2,DS").write_text(raw, encoding="utf-8")
        path.unlink()

    def move_event(self, start: datetime) -> None:
        """The person moves our only appointment, and their calendar program rewrites its file."""
        ((path, event),) = [(path, event) for path, event in self.events().items() if "X-PERSEVERA-KEY" in event]
        stretch = event["dtend"].dt - event["dtstart"].dt
        calendar = Calendar.from_ical(path.read_bytes())
        for one in calendar.walk("VEVENT"):
            one["DTSTART"], one["DTEND"] = None, None
            del one["DTSTART"], one["DTEND"]
            one.add("dtstart", start)
            one.add("dtend", start + stretch)
        path.unlink()
        (self.calendar / f"moved-{next(_files)}.ics").write_bytes(calendar.to_ical())

    def label(self, message: Message, *labels: Label) -> None:
        """The person's mail program sets keywords: letters in the file's name."""
        folder = self.mail / ("Sent" if message.folder is FolderUse.SENT else "INBOX")
        (folder / "dovecot-keywords").write_text(KEYWORDS, encoding="utf-8")
        wanted = f"<{message.message_id}>".encode()
        path = next(one for one in (folder / "cur").iterdir() if wanted in one.read_bytes()[:2000])
        letters = "".join(sorted(LETTERS[label] for label in labels))
        path.rename(path.with_name(path.name.partition(":")[0] + ":2,S" + letters))


@dataclass(slots=True)
class World:
    """An installation with its accounts; each pass is a process of its own as far as the store can tell."""

    root: Path
    now: datetime
    boxes: dict[str, Box] = field(default_factory=dict)

    @classmethod
    def at(cls, root: Path, now: datetime) -> World:
        """An installation with one account, its empty mailbox read once an hour before."""
        world = cls(root, now)
        world.home.mkdir(mode=0o700)
        (world.home / "persevera.toml").write_text(SETTINGS, encoding="utf-8")
        world.add("ana")
        world.run(now - timedelta(hours=1))
        world.now = now
        return world

    @property
    def home(self) -> Path:
        return self.root / "home"

    @property
    def box(self) -> Box:
        return self.boxes["ana"]

    def add(self, name: str, address: str = ME.addr_spec) -> Box:
        """Another account."""
        box = Box(self.root / name, name, address)
        box.make(self.home)
        self.boxes[name] = box
        return box

    def run(self, now: datetime | None = None) -> Passed:
        """One pass over the only account, at a moment; its trouble fails the test."""
        (passed,) = self.attempt(now)
        assert not passed.trouble, passed.trouble
        return passed

    def attempt(self, now: datetime | None = None) -> list[Passed]:
        """One pass over each account, that may have trouble."""
        self.now = now or self.now
        with open_app(self.home, clock=lambda: self.now) as app:
            return [one_pass(account, app.tools) for account in app.accounts()]

    def proposals(self) -> tuple[Proposal, ...]:
        with open_app(self.home, clock=lambda: self.now) as app:
            return app.store.proposals()

    def proposal(self) -> Proposal:
        """The only proposal there is."""
        (one,) = self.proposals()
        return one

    def opened(self) -> App:
        """The installation, for looking into its store; the caller closes it."""
        return open_app(self.home, clock=lambda: self.now)  # type: ignore[return-value]


def tree(root: Path) -> dict[str, str]:
    """Every file and folder below a path, with a hash of what it holds."""
    found = {}
    for path in sorted(root.rglob("*")):
        held = str(path.readlink()).encode() if path.is_symlink() else path.read_bytes() if path.is_file() else b"folder"
        found[str(path.relative_to(root))] = hashlib.sha256(held).hexdigest()
    return found


__all__ = ["Box", "World", "at", "replace", "tree"]
