"""``connect local`` and ``doctor``: an account added, an installation checked."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from persevera.cli import show
from persevera.cli.options import options_of
from persevera.cli.root import app, connect
from persevera.cli.speech import _
from persevera.errors import EXIT_DONE, EXIT_NEEDS_PERSON, UsageError


@connect.command(
    "local",
    help=_("A mailbox in folders on this machine (Maildir), or an mbox that is only read."),
    epilog=_("Example: persevera connect local --name ana --address ana@example.com --maildir ~/Maildir --calendar ~/calendar"),
)
def local(
    context: typer.Context,
    name: Annotated[str, typer.Option("--name", help=_("A short name: small letters, digits, hyphens."))] = "",
    address: Annotated[
        list[str] | None, typer.Option("--address", help=_("Your address, the main one first; repeatable."))
    ] = None,
    maildir: Annotated[Path | None, typer.Option("--maildir", help=_("Where the mail lies: a Maildir, or an mbox."))] = None,
    person: Annotated[str, typer.Option("--person", help=_("Your name as customers know it."))] = "",
    sent: Annotated[str, typer.Option("--sent", help=_("Folder of sent mail, if it has no usual name."))] = "",
    drafts: Annotated[str, typer.Option("--drafts", help=_("Folder of drafts, if it has no usual name."))] = "",
    calendar: Annotated[Path | None, typer.Option("--calendar", help=_("A folder of .ics files; made if missing."))] = None,
    zone: Annotated[str, typer.Option("--zone", help=_("Time zone, as in Europe/Madrid."))] = "",
    country: Annotated[str, typer.Option("--country", help=_("Country, as in ES: its holidays, its money."))] = "",
    replace: Annotated[bool, typer.Option("--replace", help=_("Write over an account of that name."))] = False,
) -> int:
    """Ask what was not given (on a terminal), check the mailbox, write the account."""
    from persevera.app.build import provider_for
    from persevera.app.clock import system_clock
    from persevera.engine.scan import guess_addresses, sends_from
    from persevera.settings import account_from, load, places, system_zone, write_account

    options = options_of(context)
    given: dict[str, Any] = {
        "name": name or _asked(_("Short name of the account"), "--name", default="me"),
        "addresses": address or _asked(_("Your address"), "--address").split(),
        "path": str((maildir or Path(_asked(_("Where the mail lies"), "--maildir"))).expanduser().absolute()),
        "person": person,
        "sent": sent,
        "drafts": drafts,
        "zone": zone,
        "country": country,
    }
    where = places(options.home)
    where.make()
    if calendar is not None:
        folder = calendar.expanduser().absolute()
        folder.mkdir(parents=True, exist_ok=True)
        given |= {"calendar": "ics", "calendar_path": str(folder)}
    given["mail"] = _kind(Path(given["path"]))
    account = account_from(where.config, {key: value for key, value in given.items() if value}, language=options.language)
    load(where.config, language=options.language)
    working = provider_for(account, system_zone() or _utc(), system_clock)
    folders = working.mail.folders()
    written = write_account(where.config, account, replace=replace)
    show.line(_("Written: {path}").format(path=written))
    for folder_name, use in sorted(folders.items()):
        show.line(f"  {folder_name or '.'}: {use}")
    missing = [use for use in ("sent", "drafts") if use not in folders.values() and "mixed" not in folders.values()]
    for use in missing:
        show.line(_("No folder of {use} was found: name it with --{use}.").format(use=use))
    theirs = sends_from(working.mail, account.addresses)
    if not theirs:
        found = ", ".join(guess_addresses(working.mail))
        show.line(
            _("No sent mail comes from {addresses}; it comes from {found}. Mend the addresses with --replace.").format(
                addresses=", ".join(account.addresses), found=found or "-"
            )
        )
    placed = load(where.config, language=options.language).zone_of(account) or system_zone()
    if placed is None:
        show.line(_("Your time zone is not known: give it with --zone (and --replace)."))
    show.line(_("Next: persevera once --dry-run shows what would be done; persevera doctor checks all."))
    return EXIT_NEEDS_PERSON if missing or placed is None or not theirs else EXIT_DONE


def _kind(path: Path) -> str:
    from persevera.providers.mail import recognise_path

    kind = recognise_path(path)
    if kind not in ("maildir", "mbox"):
        raise UsageError("{path} is no mailbox to live in.", "Give a Maildir or an mbox.", path=path)
    return kind


def _utc() -> Any:
    from zoneinfo import ZoneInfo

    return ZoneInfo("UTC")


def _asked(question: str, option: str, default: str | None = None) -> str:
    if not sys.stdin.isatty():
        raise UsageError("{option} is missing.", "Give it, or run the command on a terminal to be asked.", option=option)
    answer: str = typer.prompt(question, default=default)
    return answer


@app.command(
    help=_("Check settings, zone, folders, store, templates and permissions; each line with its remedy."),
    epilog=_("Example: persevera doctor"),
)
def doctor(
    context: typer.Context, json: Annotated[bool, typer.Option("--json", help=_("One JSON object a line."))] = False
) -> int:
    """Exit 0 when all is well, 1 when something is to be done."""
    from persevera.app.doctor import examine
    from persevera.settings import system_zone

    options = options_of(context)
    findings = examine(options.home, options.config, options.clock(), language=options.language)
    zone = system_zone() or _utc()
    for one in findings:
        told, remedy = show.why(one.told, zone), show.why(one.remedy, zone)
        if json or options.json:
            show.as_json({"check": one.check, "well": one.well, "told": told, "remedy": remedy})
        else:
            show.line(f"{'✓' if one.well else '✗'} {_check_name(one.check)}: {told}")
            if remedy:
                show.line(f"    → {remedy}")
    return EXIT_DONE if all(one.well for one in findings) else EXIT_NEEDS_PERSON


def _check_name(check: str) -> str:
    names = {
        "settings": _("settings"),
        "permissions": _("permissions"),
        "templates": _("templates"),
        "brake": _("brake"),
        "accounts": _("accounts"),
        "account": _("account"),
        "zone": _("zone"),
        "mailbox": _("mailbox"),
        "calendar": _("calendar"),
        "store": _("store"),
        "clock": _("clock"),
        "next steps": _("next steps"),
        "outbox": _("set aside"),
    }
    return names.get(check, check)
