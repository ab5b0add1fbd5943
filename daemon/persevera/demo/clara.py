"""Clara at her mail program: she reads, sends, edits, leaves and deletes, all by files, as a program would."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from persevera.demo.folders import Folders
from persevera.demo.letters import Sheet, Written, as_bytes, dated, marked_up, message_id
from persevera.demo.pen import CLARA
from persevera.demo.post import Post
from persevera.demo.story import Deed, Person, Story, Style
from persevera.model.message import Message, Ref
from persevera.providers import mime

_DATE = re.compile(rb"^Date:[^\n]*\n", re.MULTILINE)
_ADDED = {
    "es": "Por cierto, esta semana hay un montador libre, por si ayuda con las fechas.",
    "en": "By the way, one of our fitters is free this month, in case that helps with dates.",
}


@dataclass(slots=True)
class Clara:
    """What she does with the drafts that she finds, story by story."""

    folders: Folders
    stories: dict[str, Story]
    post: Post
    dealt: dict[str, list[str]] = field(default_factory=dict)
    """Story to the keys of its drafts, in the order in which she found them."""
    edited: set[str] = field(default_factory=set)
    sent: int = 0
    deleted: int = 0

    def sits_down(self, now: datetime) -> list[tuple[Story, int]]:
        """She reads her inbox and goes through her drafts; gives the stories of which she sent a draft, and which one it was."""
        self.folders.mark_read()
        gone: list[tuple[Story, int]] = []
        for path in self.folders.drafts():
            raw = path.read_bytes()
            draft = mime.parse(raw, ref=Ref(path.name), fallback=now)
            story, key = self._story(draft), mime.key_of(draft)
            if story is None or key is None:
                continue
            known = self.dealt.setdefault(story.name, [])
            if key not in known:
                known.append(key)
            number = known.index(key)
            deed = story.drafts[number] if number < len(story.drafts) else Deed.SEND
            if self._do(deed, path, raw, draft, story, key, now):
                gone.append((story, number + 1))
        return gone

    def _do(self, deed: Deed, path: Path, raw: bytes, draft: Message, story: Story, key: str, now: datetime) -> bool:
        """One draft; whether it went out."""
        match deed:
            case Deed.LEAVE:
                return False
            case Deed.DELETE:
                path.rename(self.folders.mail / "Trash" / "cur" / path.name)
                self.deleted += 1
                return False
            case Deed.EDIT if key not in self.edited:
                self._edit(path, draft, story)
                self.edited.add(key)
                return False
            case Deed.SEND_AS_NEW:
                sheet = _sheet(draft, story, now, fresh=True)
                raw = as_bytes(sheet)
            case _:
                raw = _DATE.sub(f"Date: {dated(now)}\n".encode(), raw.replace(b"\r\n", b"\n"), count=1)
                sheet = _sheet(draft, story, now, fresh=False)
        self.folders.keep_sent(raw, now)
        path.unlink()
        self.post.note(story, sheet.written)
        self.sent += 1
        return True

    def _edit(self, path: Path, draft: Message, story: Story) -> None:
        """A sentence more after the greeting, saved by her program in its own way."""
        greeting, _, rest = (draft.text or "").partition("\n\n")
        text = f"{greeting}\n\n{_ADDED[story.language]}\n\n{rest}"
        sheet = _sheet(draft, story, draft.date, fresh=False, text=text)
        self.folders.overwrite(path, as_bytes(sheet))

    def _story(self, draft: Message) -> Story | None:
        for one in (*draft.in_reply_to, *draft.references):
            if one in self.post.ids:
                return self.stories[self.post.ids[one]]
        return None


def _sheet(draft: Message, story: Story, at: datetime, *, fresh: bool, text: str = "") -> Sheet:
    """A draft as Clara's program writes it; a fresh one with a Message-ID of its own and without our mark."""
    key = mime.key_of(draft) or ""
    own_id = message_id(story.name, key, at.isoformat(), domain="mail.luzarra.example") if fresh else draft.message_id
    body = text or draft.text or ""
    written = Written(
        message_id=own_id,
        at=at,
        sender=CLARA,
        to=tuple(Person(one.name, one.addr_spec) for one in draft.to),
        subject=draft.subject,
        text=body,
        references=tuple(draft.references),
    )
    return Sheet(
        written=written,
        cc=tuple(Person(one.name, one.addr_spec) for one in draft.cc),
        in_reply_to=draft.in_reply_to[0] if draft.in_reply_to else "",
        markup=marked_up(body, None, Style.BARE, story.language),
        headers=() if fresh else (("X-Persevera-Key", key),),
    )
