"""The folders of a demo: four Maildirs, a calendar of .ics files, and a home for Persevera; nothing else is touched."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from persevera.errors import UsageError

MARKER = ".persevera-demo"
_PARTS = ("mail", "calendar", "home")
_MAILDIRS = ("INBOX", "Sent", "Drafts", "Trash")


@dataclass(frozen=True, slots=True)
class Folders:
    """Where things of a demo lie."""

    root: Path

    @property
    def mail(self) -> Path:
        """The mailbox."""
        return self.root / "mail"

    @property
    def calendar(self) -> Path:
        """The calendar."""
        return self.root / "calendar"

    @property
    def home(self) -> Path:
        """Settings and store."""
        return self.root / "home"

    def make(self) -> None:
        """Make them anew. Raises UsageError for a folder with something in it that is no demo of ours."""
        if self.root.exists() and not self.is_demo():
            if not self.root.is_dir():
                raise UsageError("{path} is not a folder.", "Name another with --dir.", path=self.root)
            if any(self.root.iterdir()):
                raise UsageError(
                    "The folder {path} is not empty and is no demo of Persevera's.", "Name another with --dir.", path=self.root
                )
        self.root.mkdir(parents=True, exist_ok=True)
        (self.root / MARKER).write_text(
            "Made by `persevera demo`, which replaces mail, calendar and home here.\n", encoding="utf-8"
        )
        for name in _PARTS:
            _remove(self.root / name)
        for maildir in _MAILDIRS:
            for part in ("cur", "new", "tmp"):
                (self.mail / maildir / part).mkdir(parents=True)
        self.calendar.mkdir()
        self.home.mkdir(mode=0o700)

    def is_demo(self) -> bool:
        """Whether a demo of ours lies there."""
        return (self.root / MARKER).is_file()

    def deliver(self, raw: bytes, at: datetime) -> Path:
        """A message arrives in the inbox, unread."""
        return self._write("INBOX", "new", _name(raw, at), raw)

    def keep_sent(self, raw: bytes, at: datetime) -> Path:
        """A message that was sent, in Sent."""
        return self._write("Sent", "cur", _name(raw, at) + ":2,S", raw)

    def mark_read(self) -> None:
        """Everything in the inbox has been read, as a mail program marks it."""
        for path in sorted((self.mail / "INBOX" / "new").iterdir()):
            path.rename(self.mail / "INBOX" / "cur" / f"{path.name}:2,S")

    def drafts(self) -> list[Path]:
        """The files in Drafts."""
        return sorted(path for part in ("new", "cur") for path in (self.mail / "Drafts" / part).iterdir())

    def appointments(self) -> list[Path]:
        """The files of the calendar."""
        return sorted(self.calendar.glob("*.ics"))

    def overwrite(self, path: Path, raw: bytes) -> None:
        """A program saves a file: whole or not at all, under the same name."""
        beside = path.with_name(f".{path.name}.tmp")
        beside.write_bytes(raw)
        beside.replace(path)

    def _write(self, maildir: str, part: str, name: str, raw: bytes) -> Path:
        waiting, final = self.mail / maildir / "tmp" / name, self.mail / maildir / part / name
        waiting.write_bytes(raw)
        waiting.rename(final)
        return final


def _name(raw: bytes, at: datetime) -> str:
    """A unique name that the same message gets each time."""
    return f"{int(at.timestamp())}.M{sha256(raw).hexdigest()[:12]}.demo"


def _remove(path: Path) -> None:
    """Take away what an earlier demo made; a link goes, not what it leads to."""
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path)
