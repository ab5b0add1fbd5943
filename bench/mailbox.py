"""Make a lifelike mailbox whose truth is known: ``python -m bench.mailbox DIR --messages 10000 --seed 7``.

DIR/mail holds INBOX and Sent as Maildirs (or, with --mbox FILE, one mbox with Gmail labels); DIR/truth.jsonl has one line for
each proposal. --delta adds messages to what is there. Standard library only; the same seed makes the same mailbox.
"""

# ruff: noqa: A005 - nothing here imports the standard library's module of that name

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.letters import Letter, Press
from bench.mixture import tell
from bench.stories import ME, Stories, Truth

UNTIL = datetime(2026, 3, 31, 18, 0, tzinfo=ZoneInfo("Europe/Madrid"))
DAYS = 200
_FROM = re.compile(rb"^(>*From )", re.MULTILINE)


def maildir_writer(mail: Path, press: Press) -> Callable[[Letter], None]:
    """Something that puts a letter into INBOX or Sent; makes the folders."""
    for folder in ("INBOX", "Sent"):
        for part in ("cur", "new", "tmp"):
            (mail / folder / part).mkdir(parents=True, exist_ok=True)
    places = {place: f"{mail}/{place[0]}/{place[1]}" for place in (("INBOX", "cur"), ("INBOX", "new"), ("Sent", "cur"))}

    def write(letter: Letter) -> None:
        unseen = not letter.sent and press.random.random() < 0.05
        place = places["Sent" if letter.sent else "INBOX", "new" if unseen else "cur"]
        name = f"{int(letter.when.timestamp())}.{letter.message_id.partition('@')[0]}.nortesur{'' if unseen else ':2,S'}"
        Path(place, name).write_bytes(press.write(letter))

    return write


def mbox_writer(path: Path, press: Press) -> tuple[Callable[[Letter], None], Callable[[], None]]:
    """Something that appends a letter to an mbox (mboxrd, as Google Takeout writes it), and what closes the file."""
    file = path.open("wb")

    def write(letter: Letter) -> None:
        labels = "Sent" if letter.sent else "Inbox,Opened" if press.random.random() < 0.9 else "Inbox,Unread"
        head = f"From {press.random.getrandbits(60)}@xxx {letter.when:%a %b %d %H:%M:%S %z %Y}\nX-Gmail-Labels: {labels}\n"
        file.write(head.encode() + _FROM.sub(rb">\1", press.write(letter)) + b"\n")

    return write, file.close


def make(directory: Path, messages: int, seed: int, mbox: Path | None = None) -> int:
    """Write the mailbox and its truth; the number of messages written."""
    directory.mkdir(parents=True, exist_ok=True)
    press = Press(seed)
    close: Callable[[], None] | None = None
    if mbox is None:
        write = maildir_writer(directory / "mail", press)
    else:
        write, close = mbox_writer(mbox, press)
    written = 0
    with (directory / "truth.jsonl").open("w", encoding="utf-8") as truth:
        for story in tell(Stories(seed, UNTIL, DAYS), messages):
            for letter in story.letters:
                write(letter)
                written += 1
            if story.truth is not None:
                truth.write(json.dumps(story.truth, ensure_ascii=False) + "\n")
    if close is not None:
        close()
    return written


def grow(directory: Path, messages: int, seed: int, round_: int) -> int:
    """Add messages after the end of what is there: one new proposal, two answers to silent ones, and everyday mail."""
    rows = truth_of(directory)
    press = Press(seed * 1_000 + round_)
    stories = Stories(seed * 1_000 + round_, UNTIL + timedelta(hours=round_), 1)
    write = maildir_writer(directory / "mail", press)
    letters: list[Letter] = []
    for row in [row for row in rows if row["open"] and row["why"] == "silence"][:2]:
        letter = stories.answer_to(row, UNTIL + timedelta(hours=round_))
        row |= {"open": False, "why": "answered-in-thread", "answered_by": letter.message_id}
        letters.append(letter)
    story = stories.proposal("silence")
    letters += story.letters
    while len(letters) < messages:
        letters += stories.talk(messages - len(letters), 0.4).letters
    for letter in letters:
        write(letter)
    kept = [*rows, story.truth] if story.truth else rows
    (directory / "truth.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in kept), encoding="utf-8")
    return len(letters)


def truth_of(directory: Path) -> list[Truth]:
    """The proposals of a mailbox that was made here."""
    return [json.loads(line) for line in (directory / "truth.jsonl").read_text(encoding="utf-8").splitlines()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--mbox", type=Path, help="write one mbox there instead of Maildirs")
    parser.add_argument("--delta", type=int, help="add this many messages to the Maildirs that are there")
    parser.add_argument("--round", type=int, default=1, dest="round_", help="which delta this is: 1, 2, …")
    asked = parser.parse_args()
    if asked.delta:
        count = grow(asked.directory, asked.delta, asked.seed, asked.round_)
    else:
        count = make(asked.directory, asked.messages, asked.seed, asked.mbox)
    rows = truth_of(asked.directory)
    print(f"{count} messages of {ME[1]}; {len(rows)} proposals, {sum(row['open'] for row in rows)} open")
    return 0


if __name__ == "__main__":
    sys.exit(main())
