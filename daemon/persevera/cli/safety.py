"""``halt``, ``unhalt`` and ``undo``: the brake, and taking back what was made."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated

import typer

from persevera.cli import show
from persevera.cli.options import options_of
from persevera.cli.root import app
from persevera.cli.speech import _
from persevera.errors import UsageError

_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


@app.command(
    help=_("Stop all writing at once, until `persevera unhalt`; kept over restarts."), epilog=_("Example: persevera halt")
)
def halt(context: typer.Context) -> None:
    """Put the brake on; works without settings and with a locked store."""
    from persevera.app.brake import halt as put_on
    from persevera.settings import places

    options = options_of(context)
    state = places(options.home).state
    put_on(state, f"halted at {options.clock()().isoformat()}")
    show.line(_("Halted. Mail is still read; nothing is written until `persevera unhalt`."))


@app.command(help=_("Take the brake off; accounts that were stopped go on."), epilog=_("Example: persevera unhalt"))
def unhalt(context: typer.Context) -> None:
    """Take the brake off and clear the breaker of every account."""
    from dataclasses import replace

    from persevera.app.brake import release
    from persevera.settings import places

    options = options_of(context)
    was = release(places(options.home).state)
    cleared = 0
    with options.opened() as opened:
        for state in opened.store.accounts():
            if state.stopped:
                with opened.store.transaction() as transaction:
                    transaction.save_account(replace(state, stopped=""))
                cleared += 1
        opened.wake_daemon()
    show.line(_("The brake is off.") if was or cleared else _("Nothing was halted."))


@app.command(
    help=_("Take back the drafts and appointments made of late that nobody touched; their proposals wait for your word."),
    epilog=_("Example: persevera undo --since 2h"),
)
def undo(
    context: typer.Context,
    since: Annotated[str, typer.Option("--since", metavar="2h", help=_("As in 30m, 2h or 1d."))],
    account: Annotated[str | None, typer.Option("--account", metavar="NAME", help=_("Only this account."))] = None,
) -> None:
    """Undo, with a report."""
    from persevera.engine.control import undo as take_back

    options = options_of(context)
    found = re.fullmatch(r"(\d{1,4})([mhd])", since.strip())
    if found is None:
        raise UsageError("{text} is not a stretch of time.", "Write it as in 30m, 2h or 1d.", text=since)
    stretch = timedelta(**{_UNITS[found[2]]: int(found[1])})
    with options.opened(create=False) as opened:
        for one in opened.accounts(account):
            undone = take_back(one, opened.tools, opened.clock() - stretch)
            told = _("{account}: {count} taken back, {left} left because somebody touched them.")
            show.line(told.format(account=one.name, count=undone.taken_back, left=undone.left))
        opened.wake_daemon()
