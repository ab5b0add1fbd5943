"""``scan``, ``explain`` and ``threads``: looks at mail that change nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast
from zoneinfo import ZoneInfo

import typer

from persevera.cli import show
from persevera.cli.options import Options, options_of
from persevera.cli.root import app
from persevera.cli.speech import LANGUAGE, _
from persevera.errors import PerseveraError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from persevera.app.inputs import Given
    from persevera.app.scanning import Looked
    from persevera.engine.explain import Explanation
    from persevera.model.judgement import ReceivedJudgement, SentJudgement
    from persevera.model.message import Message

Me = Annotated[list[str] | None, typer.Option("--me", metavar="ADDRESS", help=_("Your address; may be given more than once."))]
Json = Annotated[bool, typer.Option("--json", help=_("One JSON object a line."))]
Lines = Annotated[bool, typer.Option("--jsonl", help=_("PATH (or -) holds one JSON object a line."))]
Now = Annotated[str, typer.Option("--now", metavar="ISO", help=_("A fixed clock."))]


@app.command(
    help=_("Read a mailbox (mbox, Maildir, Google Takeout, Thunderbird, Apple Mail) and say which proposals nobody answered."),
    epilog=_("Example: persevera scan ~/Takeout/Mail --me ana@example.com"),
)
def scan(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help=_("An mbox file, a Maildir, or a folder of either."))],
    me: Me = None,
    everything: Annotated[bool, typer.Option("--all", help=_("Show answered ones as well."))] = False,
    country: Annotated[str, typer.Option("--country", metavar="ES", help=_("Your country, for a bare $."))] = "",
    json: Json = False,
    now: Now = "",
) -> None:
    """Scan mailboxes, one after the other."""
    from persevera.app.scanning import scan_path

    options = options_of(context)
    clock = _clock(options, now)
    for path in paths:
        with show.counting(_("Reading {path}").format(path=path.name), quiet=options.quiet) as counted:
            looked = scan_path(path, me or (), clock, options.home, country, counted, language=options.language)
        if json or options.json:
            for one in looked.found:
                show.as_json(show.proposal_row(one.proposal, looked.zone) | {"answered_by": one.answered_by})
        else:
            _tell(looked, everything=everything)


def _tell(looked: Looked, *, everything: bool) -> None:
    whose = ", ".join(looked.addresses)
    show.line(_("Taken for you: {who} (say otherwise with --me).").format(who=whose) if looked.guessed else whose)
    silent = [one for one in looked.found if one.answered_by is None and one.proposal.stage.value != "superseded"]
    shown = looked.found if everything else tuple(silent)
    counts = _("{all} proposals, {open} of them without an answer.").format(all=len(looked.found), open=len(silent))
    show.line(counts)
    if shown:
        show.table(
            (_("Sent"), _("To"), _("What"), _("Amount"), _("Stage"), _("Why")),
            [
                (
                    show.moment(one.proposal.sent_at, one.proposal.sent_at.tzinfo or looked.zone),
                    one.proposal.customer.name or one.proposal.customer.addr_spec,
                    one.proposal.offer.what or one.proposal.subject,
                    show.money(one.proposal),
                    show.stage_name(one.proposal.stage.value),
                    show.why(one.proposal.reason, looked.zone),
                )
                for one in shown
            ],
            card=((1, 2, 3), (0, 4, 5)),
        )


@app.command(
    help=_("Say what each message is and why: a proposal, an answer, an absence, a bounce."),
    epilog=_("Example: persevera explain mail.eml   ·   persevera explain --json --jsonl -"),
)
def explain(
    context: typer.Context,
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH…|MESSAGE-ID", help=_("Messages, mailboxes, or a known Message-ID."))
    ],
    me: Me = None,
    jsonl: Lines = False,
    json: Json = False,
    now: Now = "",
) -> None:
    """Explain messages in input order; one that cannot be read gives its error and the run goes on."""
    options = options_of(context)
    zone = _zone()
    for given in _given(options, paths, me, jsonl, now):
        if json or jsonl or options.json:
            show.as_json({"id": given.id} | _as_row(given, zone))
        else:
            _explain_one(given, zone)


def _as_row(given: Given, zone: ZoneInfo) -> dict[str, Any]:
    from persevera.engine.explain import explain as judged

    message = given.message
    if message is None:
        return {"error": given.error}
    return judged(message, sent=given.sent, zone=_zone_of(message, zone), language=LANGUAGE)


def _zone_of(message: Message, zone: ZoneInfo) -> ZoneInfo:
    """The zone in which a message's dates are read: that of its Date header, else the machine's."""
    return cast("ZoneInfo", message.date.tzinfo or zone)


def _explain_one(given: Given, zone: ZoneInfo) -> None:
    """One verdict for a person: what it is, what told it, what would change it."""
    from persevera.engine.explain import explained, spoken

    message = given.message
    show.line(f"{given.id}  {message.subject if message else ''}".rstrip())
    if message is None:
        show.line("  " + given.error)
        return
    found = explained(message, sent=given.sent, zone=_zone_of(message, zone))
    show.line("  " + (_sent_head(found.sent) if found.sent else _received_head(found.received)))
    for name, value in (*_offered(found.sent), *_answered(found.received)):
        if value:
            show.line(f"    {name}: {value}")
    show.section(_("Why"), _weighed(found))
    show.section(_("What would change it"), [spoken(reason, LANGUAGE) for reason in found.would_change])


def _weighed(found: Explanation) -> list[str]:
    """Each rule that spoke, with its points where it has any."""
    from persevera.engine.explain import spoken

    judgement = found.sent or found.received
    signals = judgement.signals if judgement else ()
    return [
        spoken(reason, LANGUAGE) + (f"  {signal.weight:+.1f}" if signal.weight is not None else "")
        for signal, reason in zip(signals, found.told, strict=True)
    ]


def _sent_head(verdict: SentJudgement) -> str:
    return f"{_('a proposal') if verdict.is_proposal else _('no proposal')} ({verdict.score:.2f})"


def _received_head(verdict: ReceivedJudgement | None) -> str:
    if verdict is None:
        return ""
    parts = [show.term(verdict.kind.value), show.term(verdict.outcome.value) if verdict.outcome else ""]
    return " · ".join([part for part in parts if part] + [_("asks not to be contacted")] * verdict.stop)


def _offered(verdict: SentJudgement | None) -> list[tuple[str, str]]:
    """The facts of a sent message, named."""
    if verdict is None:
        return []
    offer = verdict.offer
    facts = (
        [
            (_("What"), offer.what),
            (_("Reference"), offer.reference or ""),
            (_("Amount"), " · ".join(show.amount(one) for one in offer.amounts[:6])),
            (_("Valid until"), show.day(offer.valid_until)),
            (_("Attachments"), ", ".join(offer.attachments)),
        ]
        if offer
        else []
    )
    whose = {"ours": _("We promised"), "theirs": _("They are to")}
    promised = [
        (whose[one.whose.value], f"{show.named(one.at, one.precision.value)}: “{one.text}”") for one in verdict.commitments
    ]
    return [*facts, *promised]


def _answered(verdict: ReceivedJudgement | None) -> list[tuple[str, str]]:
    """The facts of a received message, named."""
    if verdict is None:
        return []
    return [
        (_("The sentence"), f"“{verdict.excerpt}”" if verdict.excerpt else ""),
        (_("Until"), show.day(verdict.until)),
        (_("Back on"), show.day(verdict.returns)),
        (_("Meanwhile"), verdict.substitute or ""),
    ]


@app.command(help=_("Say who answers what in a set of messages."), epilog=_("Example: persevera threads ~/Maildir/.Sent"))
def threads(
    context: typer.Context,
    paths: Annotated[list[str], typer.Argument(metavar="PATH…", help=_("Messages or mailboxes."))],
    jsonl: Lines = False,
    json: Json = False,
    now: Now = "",
) -> None:
    """Print each message's parent, in input order; rows that share a group are one mailbox."""
    from persevera.engine.explain import who_answers_what

    options = options_of(context)
    everything = list(_given(options, paths, None, jsonl, now))
    answers: dict[int, tuple[Any, str | None]] = {}
    groups: dict[str, list[int]] = {}
    for place, given in enumerate(everything):
        if given.message is not None:
            groups.setdefault(repr(given.group), []).append(place)
    for places in groups.values():
        found = who_answers_what([one.message for place in places if (one := everything[place]).message is not None])
        for place, (parent, by) in zip(places, found, strict=True):
            answers[place] = (everything[places[parent]].id if parent is not None else None, by)
    for place, given in enumerate(everything):
        if given.message is None:
            row: dict[str, Any] = {"id": given.id, "error": given.error}
        else:
            row = {"id": given.id, "parent": answers[place][0], "by": answers[place][1]}
        if json or jsonl or options.json:
            show.as_json(row)
        else:
            show.line(f"{row['id']}  ←  {row.get('parent') or row.get('error') or '-'}  {row.get('by') or ''}".rstrip())


def _given(options: Options, paths: list[str], me: list[str] | None, jsonl: bool, now: str) -> Iterator[Given]:
    from persevera.app.inputs import from_lines

    mine = frozenset(address.lower() for address in me or ())
    for path in paths:
        if jsonl:
            yield from from_lines(path, mine, _clock(options, now)())
        elif Path(path).exists():
            yield from _readable(path, mine, alone=len(paths) == 1)
        else:
            yield _known(options, path)


def _readable(path: str, mine: frozenset[str], *, alone: bool) -> Iterator[Given]:
    """The messages of a path; one of several that is no mail gives its error, and the run goes on."""
    from persevera.app.inputs import Given, from_paths
    from persevera.cli.faults import sentence

    try:
        yield from from_paths([Path(path)], mine)
    except PerseveraError as error:
        if alone:
            raise
        yield Given(id=path, message=None, error=sentence(error))


def _known(options: Options, message_id: str) -> Given:
    """A message of an account of ours, by its Message-ID."""
    from persevera.app.inputs import Given
    from persevera.model.message import MessageId

    wanted = MessageId(message_id.strip("<>"))
    if "@" not in wanted:
        raise UsageError("There is nothing at {path}.", "Give a path, or the Message-ID of a message.", path=message_id)
    with options.opened(create=False) as opened:
        for account in opened.accounts():
            entry = opened.store.entries(account.name, [wanted]).get(wanted)
            if entry is not None:
                return Given(id=wanted, message=account.provider.mail.read(entry.ref), sent=entry.sent)
    raise UsageError("No account has seen a message {id}.", "Check the Message-ID.", id=wanted)


def _clock(options: Options, now: str) -> Any:
    from persevera.app import fixed_clock

    return fixed_clock(now) if now else options.clock()


def _zone() -> ZoneInfo:
    from persevera.settings import system_zone

    return system_zone() or ZoneInfo("UTC")
