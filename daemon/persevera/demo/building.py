"""Builds the demo: the folders, the settings, the stories, and the three weeks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from persevera import settings
from persevera.app import open_app
from persevera.demo import decoys, diary, english, english_answers, spanish, spanish_answers, spanish_steps
from persevera.demo.days import Days
from persevera.demo.folders import Folders
from persevera.demo.pen import CLARA, MADRID
from persevera.demo.story import Story
from persevera.demo.weeks import INSTALLED, Hands, Weeks

_SETTINGS = """\
# Clara works in Madrid, in both languages.
language = "{language}"

[work]
zone = "{zone}"
country = "ES"
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """A demo that was built: where it lies, and what happened in it."""

    folders: Folders
    stories: tuple[Story, ...]
    ids: dict[tuple[str, str], str]
    """Story and letter name to Message-ID."""
    began: date
    """The day on which Persevera first looked."""
    received: int
    sent: int
    reminders_sent: int
    """Drafts of Persevera's that Clara sent."""
    passes: int
    missed: int
    """What Clara wanted to do and could not."""


def build(root: Path, now: datetime, language: str, progress: Callable[[date], None] = lambda _day: None) -> Demo:
    """A demo in the folder ``root`` that ends ``now``; an earlier one there is replaced.

    ``language`` is Clara's own (es or en), that of her appointments. ``progress`` is told each day that is lived through.
    Raises UsageError where something else lies there.
    """
    folders = Folders(root.expanduser().absolute())
    folders.make()
    days = _settle(folders, now, language)
    stories = all_stories(days)
    diary.fill(folders, days, language)
    hands = Hands(now)
    weeks = Weeks(folders, days, stories, hands)
    with open_app(folders.home, clock=hands) as app:
        weeks.live(app, now.astimezone(MADRID), progress)
    return Demo(
        folders=folders,
        stories=stories,
        ids=dict(weeks.post.names),
        began=days.day(INSTALLED),
        received=weeks.post.received,
        sent=weeks.post.sent + weeks.clara.sent,
        reminders_sent=weeks.clara.sent,
        passes=weeks.passes,
        missed=len(weeks.missed),
    )


def all_stories(days: Days) -> tuple[Story, ...]:
    """Every conversation of the demo."""
    return (
        *spanish.stories(days),
        *spanish_steps.stories(days),
        *spanish_answers.stories(days),
        *english.stories(days),
        *english_answers.stories(days),
        *decoys.stories(days),
    )


def _settle(folders: Folders, now: datetime, language: str) -> Days:
    """Write the settings and the account, and give the days as Clara's calendar has them."""
    text = _SETTINGS.format(language=language, zone=MADRID.key)
    (folders.home / "persevera.toml").write_text(text, encoding="utf-8")
    fields = {
        "name": "clara",
        "mail": "maildir",
        "path": folders.mail,
        "addresses": [CLARA.address],
        "person": CLARA.name,
        "calendar": "ics",
        "calendar_path": folders.calendar,
    }
    account = settings.account_from(folders.home, fields, language=language)
    settings.write_account(folders.home, account)
    today = now.astimezone(MADRID).date()
    chosen = settings.load(folders.home, language=language)
    return Days(chosen.work_calendar(account, range(today.year - 1, today.year + 2)), today)
