"""The command ``persevera`` itself: its global options, and the group that commands register with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from persevera.cli.options import Options
from persevera.cli.speech import _

app = typer.Typer(
    name="persevera",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=_("Never lets a proposal go quiet: books the follow-up and leaves a kind reminder in Drafts. It never sends mail."),
    epilog=_("Try it first: [bold]persevera demo[/bold]   ·   Look at your own mail: [bold]persevera scan PATH[/bold]"),
)
connect = typer.Typer(no_args_is_help=True, help=_("Add an account, check it, and write it to the settings."))
app.add_typer(connect, name="connect")


def _version(wanted: bool) -> None:
    if wanted:
        from persevera import __version__

        print(__version__)
        raise typer.Exit


@app.callback()
def _global(
    context: typer.Context,
    home: Annotated[
        Path | None,
        typer.Option("--home", metavar="DIR", readable=False, help=_("Settings, store, own templates and state in one folder.")),
    ] = None,
    config: Annotated[
        Path | None, typer.Option("--config", metavar="FILE", readable=False, help=_("Another settings file."))
    ] = None,
    _lang: Annotated[str, typer.Option("--lang", metavar="es|en", help=_("Language of the output."))] = "",
    json: Annotated[bool, typer.Option("--json", help=_("One JSON object a line, for programs."))] = False,
    now: Annotated[str, typer.Option("--now", metavar="ISO", help=_("A fixed clock, for trying things out."))] = "",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help=_("Say only what is asked for."))] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help=_("Say more."))] = False,
    _version_asked: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=_("Show the version and exit."))
    ] = False,
) -> None:
    context.obj = Options(home=home, config=config, json=json, now=now, quiet=quiet, verbose=verbose)
