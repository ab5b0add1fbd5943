"""The three weeks: letters, Clara and Persevera's passes in the order of time, on a clock that is set by hand."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from persevera.app import App
from persevera.demo import diary
from persevera.demo.clara import Clara
from persevera.demo.days import Days
from persevera.demo.folders import Folders
from persevera.demo.post import Post
from persevera.demo.story import Letter, Story, Touch
from persevera.engine.passes import Passed, one_pass
from persevera.errors import ProviderError

#: Business days before the last one on which Persevera was installed.
INSTALLED = 15
PASSES = ("08:50", "09:05", "12:00", "16:00", "18:30")
SITTINGS = ("09:40", "12:45", "17:20")


@dataclass(slots=True)
class Hands:
    """A clock that shows what it was set to."""

    now: datetime

    def __call__(self) -> datetime:
        """The moment it shows."""
        return self.now


@dataclass(frozen=True, slots=True)
class _Sit:
    """Clara sits down at her mail."""


@dataclass(frozen=True, slots=True)
class _Pass:
    """Persevera looks."""


_Event = tuple[Story, Letter] | Touch | _Sit | _Pass


@dataclass(slots=True)
class Weeks:
    """Lives through the stories, once."""

    folders: Folders
    days: Days
    stories: Sequence[Story]
    hands: Hands
    post: Post = field(init=False)
    clara: Clara = field(init=False)
    passes: int = 0
    missed: list[Touch] = field(default_factory=list)
    """What Clara wanted to touch and did not find."""
    _queue: list[tuple[datetime, int, _Event]] = field(default_factory=list)
    _number: int = 0

    def __post_init__(self) -> None:
        self.post = Post(self.folders)
        self.clara = Clara(self.folders, {story.name: story for story in self.stories}, self.post)

    def live(self, app: App, now: datetime, progress: Callable[[date], None]) -> None:
        """From before the first start up to ``now``. ``progress`` is told each day. Raises what stops a pass."""
        self._plan()
        while self._queue:
            at, _, event = heapq.heappop(self._queue)
            if at >= now:
                break
            self.hands.now = at
            self._happen(app, event, at, progress)
        # The first of the two makes what is due today, the second finds it there and names it in the appointment.
        for second in (0, 1):
            self.hands.now = now + timedelta(seconds=second - 1)
            self._pass(app)

    def _plan(self) -> None:
        for story in self.stories:
            for letter in story.letters:
                if not letter.after:
                    self._at(letter.at, (story, letter))
            for touch in story.touches:
                self._at(touch.at, touch)
        for back in range(INSTALLED, -1, -1):
            for clock in SITTINGS:
                self._at(self.days.at(back, clock), _Sit())
            for clock in PASSES:
                self._at(self.days.at(back, clock), _Pass())

    def _at(self, moment: datetime, event: _Event) -> None:
        self._number += 1
        heapq.heappush(self._queue, (moment, self._number, event))

    def _happen(self, app: App, event: _Event, at: datetime, progress: Callable[[date], None]) -> None:
        match event:
            case _Pass():
                progress(at.date())
                self._pass(app)
            case _Sit():
                for story, number in self.clara.sits_down(at):
                    for letter in story.letters:
                        if letter.after == number:
                            self._at((at + letter.delay).astimezone(letter.at.tzinfo), (story, letter))
            case Touch():
                if not diary.touch(self.folders, self.days.work, event):
                    self.missed.append(event)
            case (story, letter):
                self.post.carry(story, letter, at)

    def _pass(self, app: App) -> Passed:
        self.passes += 1
        passed = one_pass(app.accounts()[0], app.tools)
        if passed.error is not None:
            raise passed.error
        if passed.trouble:
            raise ProviderError(passed.trouble)
        return passed
