"""``run``, ``once``, ``status`` and ``outbox``: the daemon at work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from persevera.cli import show
from persevera.cli.options import Options, options_of
from persevera.cli.root import app
from persevera.cli.speech import _
from persevera.errors import EXIT_DONE, EXIT_NEEDS_PERSON, EXIT_TEMPFAIL, UsageError

if TYPE_CHECKING:
    from persevera.app import App
    from persevera.engine.passes import Passed

Account = Annotated[str | None, typer.Option("--account", metavar="NAME", help=_("Only this account."))]
Json = Annotated[bool, typer.Option("--json", help=_("One JSON object a line."))]


@app.command(
    help=_("Run as a daemon: watch the mailboxes and act when something is due."),
    epilog=_("Example: persevera run   ·   SIGHUP reads the settings anew"),
)
def run(context: typer.Context) -> None:
    """Run until SIGTERM; SIGHUP reads the settings anew."""
    from persevera.app.daemon import run as serve

    options = options_of(context)
    if options.now:
        raise UsageError("The daemon runs on the real clock.", "Leave --now out, or use “persevera once --now …”.")
    serve(options.home, options.config, options.clock(), language=options.language)


@app.command(
    help=_("One pass over every account, then stop."),
    epilog=_("Example: persevera once --dry-run   ·   shows the plan and writes nothing"),
)
def once(
    context: typer.Context,
    account: Account = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help=_("Print the plan and write nothing, not even to the store."))
    ] = False,
    json: Json = False,
) -> int:
    """Take each account through the whole path once."""
    from persevera.app.build import alone, open_trial

    options = options_of(context)
    if dry_run:
        with open_trial(options.home, options.config, options.clock(), language=options.language) as tried:
            return _pass_all(tried, options, account, act=False, as_json=json or options.json)
    with options.opened() as opened, alone(opened):
        return _pass_all(opened, options, account, act=True, as_json=json or options.json)


def _pass_all(opened: App, options: Options, account: str | None, *, act: bool, as_json: bool) -> int:
    from persevera.engine.passes import one_pass

    code = EXIT_NEEDS_PERSON if opened.tools.halted() else EXIT_DONE
    for one in opened.accounts(account):
        with show.counting(_("Reading {path}").format(path=one.name), quiet=options.quiet) as counted:
            passed = one_pass(one, opened.tools, act=act, progress=counted)
        if passed.error is not None:
            code = max(code, passed.error.exit_code)
        elif passed.trouble or passed.set_aside:
            code = max(code, EXIT_NEEDS_PERSON)
        elif passed.failed:
            code = max(code, EXIT_TEMPFAIL)
        _tell(opened, options, passed, act=act, as_json=as_json)
    return code


def _tell(opened: App, options: Options, passed: Passed, *, act: bool, as_json: bool) -> None:
    from persevera.cli.faults import sentence

    trouble = sentence(passed.error) if passed.error else (_(passed.trouble) if passed.trouble else "")
    postponed = show.why(passed.postponed, opened.account(passed.account).work.zone)
    if as_json:
        planned = [
            {"verb": action.verb.value, "kind": action.artefact.kind.value, "proposal": proposal.id if proposal else None}
            for action, proposal in passed.actions
        ]
        row = {"account": passed.account, "messages": passed.messages, "planned": passed.proposals, "done": passed.done}
        show.as_json(row | {"actions": planned, "postponed": postponed, "trouble": trouble})
        return
    if options.quiet and not trouble:
        return
    told = (
        _("{account}: messages read: {messages}, proposals planned: {planned}, things done: {done}.")
        if act
        else _("{account}: messages read: {messages}, proposals planned: {planned}; nothing is written.")
    )
    facts = {"account": passed.account, "messages": passed.messages, "planned": passed.proposals, "done": passed.done}
    show.line(told.format_map(facts))
    if postponed:
        show.line("  " + postponed)
    if trouble:
        show.line("  " + trouble)
    if passed.actions and (not act or options.verbose):
        zone = opened.account(passed.account).work.zone
        show.table(
            (_("Do"), _("What"), _("For"), _("Due"), _("Why")),
            [
                (
                    show.term(action.verb.value),
                    show.term(action.artefact.kind.value),
                    f"{proposal.id} {proposal.customer.name or proposal.customer.addr_spec}" if proposal else _("the day's look"),
                    show.moment(passed.placed.get(action.artefact.key) or (action.want.due if action.want else None), zone),
                    show.why(action.reason, zone),
                )
                for action, proposal in passed.actions
            ],
            card=((0, 1, 2), (3, 4)),
        )


@app.command(help=_("Accounts and their health."), epilog=_("Example: persevera status --json"))
def status(context: typer.Context, json: Json = False) -> int:
    """How each account is; exit 1 when something needs a person."""
    from persevera.app.brake import is_halted
    from persevera.engine.health import healths

    options = options_of(context)
    with options.opened(create=False) as opened:
        rows = healths(opened.store, [account.name for account in opened.settings.accounts])
        halted = is_halted(opened.places.state)
        zone = opened.zone()
        if json or options.json:
            for row in rows:
                show.as_json(row.as_row() | {"halted": halted})
        else:
            if halted:
                show.line(_("Halted: nothing is written until `persevera unhalt`."))
            show.table(
                (_("Account"), _("Last read"), _("Open"), _("To look at"), _("Without next step"), _("Set aside"), _("Health")),
                [
                    (
                        row.account,
                        show.moment(row.read_at, zone) or _("never"),
                        str(row.open),
                        str(row.to_look_at),
                        str(row.without_next_step),
                        str(row.shunted + row.unreadable),
                        row.trouble or (_("see `persevera outbox`") if row.shunted or row.unreadable else _("well")),
                    )
                    for row in rows
                ],
            )
    return EXIT_NEEDS_PERSON if halted or any(not row.is_well for row in rows) else EXIT_DONE


@app.command(
    help=_("Actions set aside for a person, and messages that could not be read."), epilog=_("Example: persevera outbox")
)
def outbox(context: typer.Context, json: Json = False) -> int:
    """What Persevera could not do by itself; exit 1 when there is anything."""
    from persevera.ports import OutboxState

    options = options_of(context)
    with options.opened(create=False) as opened:
        zone = opened.zone()
        rows = opened.store.outbox(None, [OutboxState.SHUNTED])
        unreadable = [
            (name, *one) for name in (a.name for a in opened.settings.accounts) for one in opened.store.unreadable(name)
        ]
        if json or options.json:
            for row in rows:
                kind = {"verb": row.verb, "kind": row.kind.value, "proposal": row.proposal}
                show.as_json({"id": row.id, "account": row.account, "at": row.made_at.isoformat(), "why": row.why} | kind)
            for name, message, at in unreadable:
                show.as_json({"account": name, "at": at.isoformat(), "unreadable": message.ref, "why": message.why})
        elif not rows and not unreadable:
            show.line(_("Nothing is set aside."))
        else:
            told = [
                (
                    show.moment(row.made_at, zone),
                    row.account,
                    f"{show.term(row.verb)}: {show.term(row.kind.value)}",
                    row.proposal or _("the day's look"),
                    row.why,
                )
                for row in rows
            ]
            told += [
                (show.moment(at, zone), name, _("unreadable message"), message.ref, message.why)
                for name, message, at in unreadable
            ]
            columns = (_("When"), _("Account"), _("What"), _("For"), _("Why"))
            show.table(columns, told, card=((0, 1, 2, 3), (4,)))
            if any(row.proposal for row in rows):
                show.line(_("When the cause is mended, have one tried again with: persevera resume ID"))
    return EXIT_NEEDS_PERSON if rows or unreadable else EXIT_DONE
