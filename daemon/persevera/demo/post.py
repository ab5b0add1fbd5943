"""Carries the letters of the stories: each into its folder when its moment has come, and each knows what it answers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime

from persevera.demo.folders import Folders
from persevera.demo.letters import Sheet, Written, as_bytes, delivery_report, marked_up, message_id, quoted, replied
from persevera.demo.pen import CLARA
from persevera.demo.story import Letter, Person, Story, Style


@dataclass(slots=True)
class Post:
    """What has been written so far, by story."""

    folders: Folders
    written: dict[str, list[Written]] = field(default_factory=lambda: defaultdict(list))
    ids: dict[str, str] = field(default_factory=dict)
    """Message-ID to the story it belongs to."""
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    """Story and letter to Message-ID."""
    received: int = 0
    sent: int = 0

    def carry(self, story: Story, letter: Letter, at: datetime) -> None:
        """Write a letter and put it where it belongs."""
        answered = self._answered(story, letter) if letter.answers else None
        own_id = message_id(story.name, letter.name, at.isoformat(), domain=_host(letter.sender))
        if letter.bounce and answered is not None:
            self.folders.deliver(delivery_report(answered, at=at, to=CLARA, failed=letter.sender, own_id=own_id), at)
            self.received += 1
            return
        sheet = _sheet(story, letter, answered, own_id, at)
        mine = letter.sender == CLARA
        (self.folders.keep_sent if mine else self.folders.deliver)(as_bytes(sheet), at)
        self.sent, self.received = self.sent + mine, self.received + (not mine)
        self.note(story, sheet.written)
        self.names[story.name, letter.name] = own_id

    def note(self, story: Story, written: Written) -> None:
        """Keep in mind what was written, also a draft that was sent."""
        self.written[story.name].append(written)
        self.ids[written.message_id] = story.name

    def _answered(self, story: Story, letter: Letter) -> Written | None:
        """The newest message of the other side; of Clara's the newest of all, if she follows up her own."""
        before = self.written[story.name]
        if letter.sender == CLARA:
            return before[-1] if before else None
        return next((one for one in reversed(before) if one.sender == CLARA), None)


def _sheet(story: Story, letter: Letter, answered: Written | None, own_id: str, at: datetime) -> Sheet:
    subject = letter.subject or (replied(answered.subject) if answered else "")
    text = quoted(letter.text, answered, letter.style, story.language) if answered else letter.text
    threaded = answered is not None and letter.threaded
    references = (*answered.references, answered.message_id) if answered and threaded else ()
    written = Written(
        message_id=own_id, at=at, sender=letter.sender, to=letter.to, subject=subject, text=text, references=references
    )
    style = Style.BARE if letter.style is Style.GMAIL and answered is None else letter.style
    return Sheet(
        written=written,
        cc=letter.cc,
        in_reply_to=answered.message_id if answered and threaded else "",
        markup=marked_up(letter.text, answered, style, story.language),
        files=letter.files,
        headers=letter.headers,
    )


def _host(sender: Person) -> str:
    return f"mail.{sender.domain}"
