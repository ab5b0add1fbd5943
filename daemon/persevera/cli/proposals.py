"""``list``, ``show``, ``preview`` and what a person says of a proposal."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from persevera.cli import show
from persevera.cli.options import options_of
from persevera.cli.root import app
from persevera.cli.speech import _
from persevera.errors import UsageError

if TYPE_CHECKING:
    from persevera.engine.account import Account
    from persevera.engine.trace import Trace
    from persevera.model.proposal import Proposal

Id = Annotated[str, typer.Argument(metavar="ID", help=_("A proposal's id, or its beginning."))]
Json = Annotated[bool, typer.Option("--json", help=_("One JSON object a line."))]


@app.command(
    "list",
    help=_("The ledger: every proposal, where it stands, why, and its next step."),
    epilog=_("Example: persevera list --old"),
)
def list_(
    context: typer.Context,
    everything: Annotated[bool, typer.Option("--all", help=_("Closed ones as well."))] = False,
    old: Annotated[bool, typer.Option("--old", help=_("Only those too old to be taken up by themselves."))] = False,
    stage: Annotated[str, typer.Option("--stage", help=_("Only those in this stage."))] = "",
    json: Json = False,
) -> None:
    """List proposals, the next step first."""
    from persevera.model.proposal import Stage

    options = options_of(context)
    known = [one.value for one in Stage]
    if stage and stage not in known:
        raise UsageError("There is no stage {stage}.", "Stages: {known}.", stage=stage, known=", ".join(known))
    with options.opened(create=False) as opened:
        zone = opened.zone()
        found = [p for p in opened.store.proposals() if p.backlog == old and (everything or stage or p.stage.is_open)]
        found = [p for p in found if not stage or p.stage.value == stage]
        far = datetime.max.replace(tzinfo=zone)
        found.sort(key=lambda p: (not p.stage.is_open, p.next_at or far, p.sent_at))
        if json or options.json:
            for proposal in found:
                show.as_json(show.proposal_row(proposal, zone))
            return
        ledger(found, zone)
        if old and found:
            show.line(_("Take one up with: persevera resume ID"))


def ledger(found: list[Proposal], zone: Any) -> None:
    """Proposals as a table."""
    if not found:
        show.line(_("No proposals here."))
        return
    show.table(
        ("ID", _("Customer"), _("What"), _("Amount"), _("Sent"), _("Stage"), _("Next step"), _("Why")),
        [
            (
                p.id,
                p.customer.name or p.customer.addr_spec,
                p.offer.what or p.subject,
                show.money(p),
                show.moment(p.sent_at, zone)[:-6],
                show.stage_name(p.stage.value),
                show.moment(p.next_at, zone),
                show.why(p.reason, zone),
            )
            for p in found
        ],
        card=((0, 1, 2, 3), (5, 6, 7)),
    )


@app.command(
    "show",
    help=_("One proposal: the offer, what happened, each rule that led here, and what was read up to when."),
    epilog=_("Example: persevera show 3fa2"),
)
def show_(context: typer.Context, id_: Id, json: Json = False) -> None:
    """Show one proposal with its trace."""
    from persevera.engine.trace import trace_of

    options = options_of(context)
    with options.opened(create=False) as opened:
        proposal = opened.store.proposal(id_)
        account = opened.account(proposal.account)
        traced = trace_of(account, opened.tools, proposal)
        if json or options.json:
            row = show.proposal_row(proposal, account.work.zone)
            row["trace"] = [show.why(reason, account.work.zone) for reason in traced.reasons]
            row["signals"] = [show.signal(one) for one in proposal.evidence]
            row["history"] = [asdict(one) for one in traced.history]
            row["artefacts"] = [asdict(one) for one in traced.artefacts]
            row["read_at"] = traced.read_at
            show.as_json(row)
        else:
            _tell(account, proposal, traced)


def _tell(account: Account, proposal: Proposal, traced: Trace) -> None:
    zone = account.work.zone
    offer = proposal.offer
    show.line(f"{proposal.id}  {proposal.subject}")
    facts = [
        (_("Customer"), ", ".join(p.name or p.addr_spec for p in proposal.to + proposal.cc)),
        (_("Sent"), show.moment(proposal.sent_at, zone)),
        (_("What"), offer.what),
        (_("Reference"), offer.reference or ""),
        (_("Amount"), show.money(proposal)),
        (_("Valid until"), show.day(offer.valid_until)),
        (_("Attachments"), ", ".join(offer.attachments)),
        (_("Stage"), f"{show.stage_name(proposal.stage.value)} – {show.why(proposal.reason, zone)}"),
        (_("Next step"), show.moment(proposal.next_at, zone)),
        (_("Attempt"), f"{proposal.step}/{proposal.steps}" if proposal.step else ""),
    ]
    for name, value in facts:
        if value:
            show.line(f"  {name}: {value}")
    show.section(_("Why it is a proposal"), [show.signal(one) for one in proposal.evidence])
    show.section(_("What led here"), [show.why(reason, zone) for reason in traced.reasons])
    show.section(_("What happened"), [f"{show.moment(one.at, zone)}  {show.term(one.what)}  {one.who}" for one in traced.history])
    made = [
        f"{show.term(a.kind.value)} ({show.term(a.purpose.value)}): {show.term(a.state.value)}  {show.moment(a.starts, zone)}"
        for a in traced.artefacts
    ]
    show.section(_("What was made"), made)
    show.section(_("What would change it"), [show.why(one, zone) for one in traced.levers])
    show.section(_("Read up to"), [f"{show.moment(traced.read_at, zone)}: {', '.join(traced.folders)}"])


@app.command(help=_("The next draft and appointment, not made."), epilog=_("Example: persevera preview 3fa2 --all"))
def preview(
    context: typer.Context,
    id_: Id,
    everything: Annotated[bool, typer.Option("--all", help=_("Every step of the cadence, as it would read."))] = False,
) -> None:
    """Print what would be written."""
    from persevera.engine.preview import previews

    options = options_of(context)
    with options.opened(create=False) as opened:
        proposal = opened.store.proposal(id_)
        account = opened.account(proposal.account)
        for seen in previews(account, opened.tools, proposal, everything=everything):
            show.line(f"── {show.moment(seen.due, account.work.zone)} · {show.term(seen.kind)}")
            if seen.recipients:
                show.line(_("To: {people}").format(people=seen.recipients))
            show.line(seen.words.title)
            show.line("")
            show.line(seen.words.text)
            show.line("")


def _said(context: typer.Context, id_: str, what: str, until: datetime | None = None) -> None:
    from persevera.engine.control import say
    from persevera.model.proposal import Say

    options = options_of(context)
    with options.opened(create=False) as opened:
        proposal = opened.store.proposal(id_)
        say(opened.tools, proposal, Say(what), until)
        at_work = opened.wake_daemon()
        if not options.quiet:
            who = proposal.customer.name or proposal.customer.addr_spec
            told = _("Noted for {id} ({who}).") if at_work else _("Noted for {id} ({who}); it takes effect at the next pass.")
            show.line(told.format(id=proposal.id, who=who))


@app.command(help=_("The customer said yes."), epilog=_("Example: persevera won 3fa2"))
def won(context: typer.Context, id_: Id) -> None:
    """What the label Won does."""
    _said(context, id_, "won")


@app.command(help=_("The customer said no."), epilog=_("Example: persevera lost 3fa2"))
def lost(context: typer.Context, id_: Id) -> None:
    """What the label Lost does."""
    _said(context, id_, "lost")


@app.command(help=_("Do not follow this one up."), epilog=_("Example: persevera stop 3fa2"))
def stop(context: typer.Context, id_: Id) -> None:
    """What the label No follow-up does."""
    _said(context, id_, "stop")


@app.command(
    help=_("Follow it up (again), whatever was answered; takes up an old one."), epilog=_("Example: persevera resume 3fa2")
)
def resume(context: typer.Context, id_: Id) -> None:
    """What the label Follow up does."""
    _said(context, id_, "follow-up")


@app.command(help=_("Put the next step off to a day."), epilog=_("Example: persevera snooze 3fa2 2026-12-01"))
def snooze(
    context: typer.Context, id_: Id, day: Annotated[str, typer.Argument(metavar="DATE", help=_("As in 2026-12-01."))]
) -> None:
    """Put off; the appointment moves to that day."""
    options = options_of(context)
    try:
        wanted = date.fromisoformat(day)
    except ValueError as error:
        raise UsageError("{text} is not a date.", "Write it as in 2026-12-01.", text=day) from error
    with options.opened(create=False) as opened:
        account = opened.account(opened.store.proposal(id_).account)
        until = account.work.opening(account.work.on_or_after(wanted))
        if until <= opened.clock():
            raise UsageError("{text} is not ahead.", "Give a day to come.", text=day)
    _said(context, id_, "snooze", until)
