"""``demo``: a sample mailbox in a folder, three weeks of Persevera's work in it, and what came of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from persevera import wording
from persevera.cli import proposals, show
from persevera.cli.options import options_of
from persevera.cli.root import app
from persevera.cli.speech import LANGUAGE, _

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from zoneinfo import ZoneInfo

    from persevera.app import App
    from persevera.demo import Demo
    from persevera.demo.scene import Paper, Scene, Slot
    from persevera.demo.watching import Change, Watching

#: How long the watched demo lies still before a customer answers, and how long the answer may take, in seconds.
BEFORE_THE_ANSWER, FOR_THE_ANSWER = 3.0, 30.0
#: How long to wait for the next change before looking all the same, in seconds.
WHEN_QUIET, AFTER_A_CHANGE = 60.0, 2.0


@app.command(
    help=_("Try it without an account: a sample mailbox in Spanish and English, lived through day by day, and what was made."),
    epilog=_("Example: persevera demo --dir demo --watch"),
)
def demo(
    context: typer.Context,
    folder: Annotated[
        Path, typer.Option("--dir", metavar="DIR", help=_("Where the demo is to lie; an earlier one there is replaced."))
    ] = Path("persevera-demo"),
    watch: Annotated[
        bool, typer.Option("--watch", help=_("Then watch the folder: a customer answers, and you see what happens."))
    ] = False,
) -> None:
    """Build the demo, tell what came of it, and watch it if asked."""
    from persevera.app import open_app
    from persevera.demo import build
    from persevera.demo.scene import look_at

    options = options_of(context)
    clock = options.clock()
    with _days_shown(quiet=options.quiet) as shown:
        built = build(folder, clock(), LANGUAGE, shown)
    with open_app(built.folders.home, clock=clock) as opened:
        if not options.quiet:
            _report(opened, built, look_at(opened))
        if watch:
            _watch(opened, built, show_dir(folder))


@contextmanager
def _days_shown(*, quiet: bool) -> Iterator[Callable[[date], None]]:
    """Shows the day that is lived through, on a terminal; silent in a pipe."""
    if quiet or not sys.stderr.isatty():
        yield lambda _day: None
        return
    yield lambda day: print(f"\r\x1b[K{wording.day(day, LANGUAGE)} …", end="", file=sys.stderr, flush=True)
    print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def show_dir(path: Path) -> str:
    """A path as a person would type it from here."""
    whole = path.expanduser().absolute()
    return str(whole.relative_to(Path.cwd())) if whole.is_relative_to(Path.cwd()) else str(whole)


def _report(opened: App, built: Demo, scene: Scene) -> None:
    zone = opened.zone()
    _story(built, scene)
    show.line("")
    ordered = sorted(scene.proposals, key=lambda p: (p.backlog, not p.stage.is_open, p.next_at or p.sent_at, p.sent_at))
    proposals.ledger(ordered, zone)
    _lists(scene, zone)
    paper = scene.best_draft(LANGUAGE)
    if paper is not None:
        show.line(_("── One of the drafts: {path}").format(path=show_dir(paper.path)))
        show.line(_("To: {people}").format(people=paper.to))
        show.line(_("Subject: {subject}").format(subject=paper.subject))
        show.line("")
        show.line(paper.text.rstrip())
        show.line("")
    slot = scene.best_appointment(paper)
    if slot is not None:
        show.line(_("── Its appointment: {path}").format(path=show_dir(slot.path)))
        show.line(slot.title)
        show.line(f"{wording.moment(slot.start.astimezone(zone), LANGUAGE)} – {slot.end.astimezone(zone):%H:%M}")
        show.line("")
        show.line(slot.text.rstrip())
        show.line("")
    _next(built)


def _story(built: Demo, scene: Scene) -> None:
    told = _(
        "Clara Montes sells lighting, in Spanish and in English. This is her mailbox, and Persevera has looked after it "
        "since {day}: {messages} messages in {conversations} conversations, {proposals} proposals found among them. "
        "It left {drafts} drafts, of which Clara has sent {sent}, and booked {appointments} appointments. "
        "It sent nothing itself: it cannot."
    )
    show.line(
        told.format(
            day=wording.day(built.began, LANGUAGE),
            messages=built.received + built.sent,
            conversations=len(built.stories),
            proposals=len(scene.proposals),
            drafts=scene.drafts_made,
            sent=built.reminders_sent,
            appointments=scene.appointments_made,
        )
    )


def _lists(scene: Scene, zone: ZoneInfo) -> None:
    show.line(_("In Drafts now:"))
    for paper in scene.drafts:
        show.line(f"  {paper.to}: {paper.subject}\n    {show_dir(paper.path)}")
    show.line("")
    show.line(_("In the calendar, still to come:"))
    for slot in scene.appointments:
        show.line(f"  {show.moment(slot.start, zone)}  {slot.title}\n    {show_dir(slot.path)}")
    show.line("")


def _next(built: Demo) -> None:
    home = show_dir(built.folders.home)
    show.line(
        _("The mailbox lies in {path}; open it with any mail program that reads Maildir.").format(
            path=show_dir(built.folders.mail)
        )
    )
    show.line(_("Try next:"))
    for command, what in (
        (f"persevera --home {home} list", _("where every open proposal stands")),
        (f"persevera --home {home} show ID", _("one of them, and why")),
        (f"persevera --home {home} preview ID --all", _("every reminder it would get")),
        (f"persevera demo --dir {show_dir(built.folders.root)} --watch", _("see a customer answer, and what happens")),
    ):
        show.line(f"  {command:<56} {what}")


def _watch(opened: App, built: Demo, folder: str) -> None:
    """The daemon's loop: a customer answers after a while; on a terminal it goes on until Ctrl-C."""
    from persevera.app.build import STORE
    from persevera.demo.watching import Watching
    from persevera.store import hold

    with hold(opened.places.state / STORE):
        watching = Watching(built.folders, opened)
        show.line("")
        show.line(_("Watching {path}.").format(path=folder))
        _tell(watching.look(), opened.zone())
        watching.wait(BEFORE_THE_ANSWER, lambda: False)
        try:
            _customer_answers(opened, watching)
            if not sys.stdout.isatty():
                return
            show.line(_("Your turn: move, edit or delete something in {path}, and see. Ctrl-C ends.").format(path=folder))
            quiet = WHEN_QUIET
            while True:
                changed, began = watching.wait(quiet), monotonic()
                _tell(watching.look(), opened.zone(), began if changed else None)
                # A draft that went is taken for deleted only once Sent has been read after that: a second look, soon.
                quiet = AFTER_A_CHANGE if changed else WHEN_QUIET
        except KeyboardInterrupt:
            show.line("")
        finally:
            watching.push.close()


def _customer_answers(opened: App, watching: Watching) -> None:
    dropped = watching.answer(LANGUAGE, opened.clock())
    if dropped is None:
        return
    began = monotonic()
    who = dropped.proposal.customer.name or dropped.proposal.customer.addr_spec
    show.line(_("{who} answers, in {path}:").format(who=who, path=show_dir(dropped.path)))
    show.line("\n".join(f"  | {one}" for one in dropped.text.split("\n")))
    while monotonic() - began < FOR_THE_ANSWER:
        watching.wait(1.0)
        change = watching.look()
        _tell(change, opened.zone(), began)
        if change.stages:
            return


def _tell(change: Change, zone: ZoneInfo, began: float | None = None) -> None:
    """What one look changed, with the time that it took."""
    if change.is_empty:
        return
    after = _(" (after {seconds} s)").format(seconds=f"{monotonic() - began:.1f}") if began is not None else ""
    if change.trouble:
        show.line("  " + change.trouble)
    if change.messages:
        show.line("  " + _("New messages read: {count}{after}.").format(count=change.messages, after=after))
    for before, now in change.stages:
        who = now.customer.name or now.customer.addr_spec
        was = show.stage_name(before.stage.value) if before else _("new")
        show.line(f"  {who}: {was} → {show.stage_name(now.stage.value)}. {show.why(now.reason, zone)}")
    _papers(_("draft made"), change.drafts_made)
    _papers(_("draft taken back, or sent"), change.drafts_gone)
    _slots(_("appointment booked"), change.booked, zone)
    _slots(_("appointment cancelled or moved"), change.cancelled, zone)


def _papers(what: str, papers: tuple[Paper, ...]) -> None:
    for paper in papers:
        show.line(f"  {what}: {paper.subject} ({paper.to})")


def _slots(what: str, slots: tuple[Slot, ...], zone: ZoneInfo) -> None:
    for slot in slots:
        show.line(f"  {what}: {show.moment(slot.start, zone)}  {slot.title}")
