"""Tables and lines that a person likes to read: plain in a pipe, dressed on a terminal."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from textwrap import wrap
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from persevera import wording
from persevera.cli.speech import LANGUAGE, _

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import Console

    from persevera.model.judgement import Amount, Signal
    from persevera.model.proposal import Proposal
    from persevera.model.reason import Reason

#: What steers a terminal (ECMA-48: control sequences, and strings up to their end), bounded.
_ESCAPES = re.compile(r"(?:\x1b\[|\x9b)[0-?]{0,40}[ -/]{0,10}[@-~]|\x1b[\]PX^_][^\x07\x1b]{0,400}(?:\x07|\x1b\\)")


def console() -> Console:
    """The console for what was asked for; in a pipe wide enough that each row stays a line."""
    from rich.console import Console

    return Console(highlight=False, width=None if sys.stdout.isatty() else 4000)


def as_json(row: dict[str, Any]) -> None:
    """One JSON object on a line of its own."""
    # ASCII only: some readers split lines at U+2028 and its kind, which mail may hold.
    print(json.dumps(row, default=str))


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, card: tuple[Sequence[int], Sequence[int]] = ((), ())) -> None:
    """A table of texts, none of them read as markup.

    ``card`` names the columns of a first and of a second line, in which a row is told where a table of whole lines would
    not fit the terminal.
    """
    cleaned = [[clean(cell) for cell in row] for row in rows]
    out = console()
    widths = [max(len(cell) for cell in column) for column in zip(columns, *cleaned, strict=True)]
    if card[0] and sum(widths) + 3 * len(widths) > out.width:
        _cards(out, cleaned, *card)
    else:
        _rows(out, columns, cleaned)


def _rows(out: Console, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for number, column in enumerate(columns):
        shown.add_column(column, overflow="fold", no_wrap=number == 0)
    for row in rows:
        shown.add_row(*map(Text, row))
    out.print(shown)


def _cards(out: Console, rows: Iterable[Sequence[str]], head: Sequence[int], below: Sequence[int]) -> None:
    from rich.text import Text

    for row in rows:
        for places, indent, style in ((head, "", "bold"), (below, "    ", "")):
            told = " · ".join(row[place] for place in places if row[place])
            for part in wrap(told, out.width, initial_indent=indent, subsequent_indent=indent or "  ", break_on_hyphens=False):
                out.print(Text(part, style))


def clean(text: str) -> str:
    """Text without what could move the cursor, colour the terminal or turn the writing around: mail is hostile."""
    return "".join(
        letter if letter.isprintable() or letter == "\n" else " " if letter.isspace() else "" for letter in _ESCAPES.sub("", text)
    )


def line(text: str) -> None:
    """A line of plain text."""
    print(clean(text))


@contextmanager
def counting(what: str, *, quiet: bool) -> Iterator[Callable[[int], None]]:
    """A bar on a terminal that counts messages; silent in a pipe."""
    if quiet or not sys.stderr.isatty():
        yield lambda _count: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    bar = Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(pulse_style="cyan"),
        TextColumn("{task.completed:,.0f} " + _("messages")),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    with bar:
        task = bar.add_task(what, total=None)
        yield lambda count: bar.update(task, completed=count)


def stage_name(stage: str) -> str:
    """A stage in the language of the command line."""
    names = {
        "waiting": _("waiting"),
        "held": _("held"),
        "your_turn": _("your turn"),
        "deferred": _("deferred"),
        "to_close": _("to close"),
        "won": _("won"),
        "lost": _("lost"),
        "stopped": _("stopped"),
        "undeliverable": _("undeliverable"),
        "superseded": _("superseded"),
        "no_answer": _("no answer"),
    }
    return names.get(stage, stage)


def term(word: str) -> str:
    """What happened or was made, a word of the store, in the language of the command line."""
    names = {
        "proposal": _("proposal"),
        "mail": _("mail"),
        "call": _("call"),
        "skipped": _("skipped"),
        "answer": _("answer"),
        "appointment": _("appointment"),
        "draft": _("draft"),
        "step": _("step"),
        "look": _("the day's look"),
        "thanks": _("thank-you"),
        "after-sale": _("after the sale"),
        "close": _("closing"),
        "intended": _("to be made"),
        "unknown": _("to be made sure of"),
        "present": _("as it was made"),
        "edited": _("changed by you"),
        "gone": _("deleted by you"),
        "removed": _("taken back"),
        "create": _("make"),
        "update": _("change"),
        "withdraw": _("take back"),
        "human": _("a person's answer"),
        "automatic": _("an automatic reply"),
        "undeliverable": _("not delivered"),
        "receipt": _("a receipt"),
        "meeting": _("about a meeting"),
        "possible": _("perhaps an answer"),
        "yes": _("yes"),
        "no": _("no"),
        "later": _("later"),
        "question": _("a question"),
        "other": _("something else"),
    }
    return names.get(word, word)


def day(when: date | None) -> str:
    """A day in little room; empty for none."""
    return wording.short_day(when, LANGUAGE) if when else ""


def moment(when: datetime | None, zone: tzinfo) -> str:
    """A moment in little room, in a zone; empty for none."""
    if when is None:
        return ""
    local = when.astimezone(zone)
    return f"{wording.short_day(local.date(), LANGUAGE)} {local:%H:%M}"


def named(when: datetime, precision: str) -> str:
    """A moment that a mail names, in its own offset and no more exactly than it was named."""
    return moment(when, when.tzinfo or UTC) if precision == "minute" else day(when.date())


def section(title: str, lines: Sequence[str]) -> None:
    """A heading with its lines; nothing where there are none."""
    if lines:
        line(title)
        for one in lines:
            line(f"  - {one}")


def amount(one: Amount) -> str:
    """An amount as the reader writes it."""
    return wording.amount(one.value, one.currency, LANGUAGE)


def money(proposal: Proposal) -> str:
    """The proposal's total as the reader writes it; empty where none is named."""
    if not proposal.offer.amounts:
        return ""
    return amount(proposal.offer.amounts[0])


def why(reason: Reason | None, zone: ZoneInfo) -> str:
    """A reason in the language of the command line."""
    return wording.say(reason.text, reason.facts, LANGUAGE, zone) if reason else ""


def signal(one: Signal) -> str:
    """A rule that spoke, with its words, in the language of the command line."""
    from persevera.engine.explain import spoken, told

    return spoken(told(one), LANGUAGE)


def proposal_row(proposal: Proposal, zone: ZoneInfo) -> dict[str, Any]:
    """A proposal as JSON values, for ``--json``."""
    offer = proposal.offer
    return {
        "id": proposal.id,
        "account": proposal.account,
        "proposal": proposal.message_id,
        "stage": proposal.stage.value,
        "customer": proposal.customer.addr_spec,
        "what": offer.what,
        "reference": offer.reference,
        "amounts": [{"value": str(Decimal(one.value)), "currency": one.currency} for one in offer.amounts],
        "valid_until": offer.valid_until.isoformat() if offer.valid_until else None,
        "sent_at": proposal.sent_at.isoformat(),
        "step": proposal.step,
        "steps": proposal.steps,
        "next_at": proposal.next_at.isoformat() if proposal.next_at else None,
        "why": wording.say(proposal.reason.text, proposal.reason.facts, LANGUAGE, zone) if proposal.reason else "",
        "old": proposal.backlog,
    }
