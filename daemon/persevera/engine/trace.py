"""Everything that explains where a proposal stands: the rules, the history, what was made, and what was read up to when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from persevera.decide.followup import plan
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import case_of, history_of
from persevera.model.artefact import Artefact
from persevera.model.proposal import Proposal, Stage
from persevera.model.reason import Reason, because
from persevera.ports import History

#: What a person can do from each stage.
LEVERS = {
    Stage.WAITING: (
        because("An answer from the customer stops it."),
        because("Moving the appointment changes the date; deleting it skips the step."),
    ),
    Stage.HELD: (
        because("A label (Follow up, No follow-up, Won, Lost) or `persevera resume`, `stop`, `won` or `lost` decides it."),
    ),
    Stage.YOUR_TURN: (because("Writing to the customer ends your turn."), because("The labels Won and Lost close it.")),
    Stage.DEFERRED: (because("When the call is over the follow-up goes on."),),
    Stage.TO_CLOSE: (because("Deleting the appointment closes it; the label Follow up starts over."),),
}
CLOSED = (because("The label Follow up, or `persevera resume`, opens it again."),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """Why a proposal stands where it stands."""

    reasons: tuple[Reason, ...]
    history: tuple[History, ...]
    artefacts: tuple[Artefact, ...]
    levers: tuple[Reason, ...]
    folders: tuple[str, ...]
    """Folder names that were read, each with its use."""
    read_at: datetime | None


def trace_of(account: Account, tools: Tools, proposal: Proposal) -> Trace:
    """The trace of a proposal as a plan would come out now. Raises ProviderError and StoreError."""
    case = case_of(account, tools, proposal, tools.clock())
    decision = plan(case)
    folders = account.provider.mail.folders()
    return Trace(
        reasons=decision.trace,
        history=history_of(case),
        artefacts=tuple(sorted(case.artefacts, key=lambda a: (a.ordinal, a.kind))),
        levers=LEVERS.get(decision.stage, CLOSED),
        folders=tuple(f"{name} ({use})" for name, use in sorted(folders.items()) if use not in ("drafts", "trash")),
        read_at=tools.store.account(account.name).read_at,
    )
