"""What the next draft and appointment would read like, or every step of the cadence; nothing is made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from persevera.decide.case import Case
from persevera.decide.followup import plan
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import appointment_words, case_of
from persevera.engine.render import Renderer
from persevera.model.artefact import Artefact, ArtefactKind, ArtefactState
from persevera.model.conversation import Entry, JoinedBy
from persevera.model.decision import Want
from persevera.model.message import Address, FolderUse, MessageId, Ref
from persevera.model.proposal import Proposal
from persevera.ports import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One draft or appointment as it would read."""

    due: datetime
    kind: str
    words: Words
    recipients: str = ""


def previews(account: Account, tools: Tools, proposal: Proposal, *, everything: bool) -> Iterator[Seen]:
    """The next step's appointment and draft; with ``everything``, the steps after it too, each as if the one before was sent.

    Raises ProviderError, StoreError, and SettingsError for a broken template.
    """
    case = case_of(account, tools, proposal, tools.clock())
    for _ in range(len(case.cadence.steps) + 1):
        wants = plan(case).wants
        first = next((want for want in wants if want.kind is ArtefactKind.APPOINTMENT), None)
        at = replace(case, now=account.work.opening(first.due.date())) if first and first.due > case.now else case
        renderer = Renderer(account, tools, at.now)
        for want in plan(at).wants:
            yield _seen(renderer, at, want)
        if not everything or first is None or not plan(case).step:
            return
        case = _as_if_called(at, first) if first.template == "call" else _as_if_sent(account, at, first)


def _seen(renderer: Renderer, case: Case, want: Want) -> Seen:
    if want.kind is ArtefactKind.APPOINTMENT:
        return Seen(due=want.due, kind="appointment", words=appointment_words(renderer.account, renderer.tools, case, want))
    draft = renderer.draft_of(case, want)
    people = ", ".join(person.name or person.addr_spec for person in draft.to + draft.cc)
    return Seen(due=want.due, kind="draft", words=Words(draft.subject, draft.text), recipients=people)


def _as_if_sent(account: Account, case: Case, step: Want) -> Case:
    """The same case a step later: our follow-up left on the day it was due."""
    sent = Entry(
        account=account.name,
        message_id=MessageId(f"{step.key}@preview.invalid"),
        conversation=case.proposal.conversation,
        joined_by=JoinedBy.IN_REPLY_TO,
        ref=Ref(""),
        date=account.work.opening(step.due.date()),
        sent=True,
        ours=True,
        sender=Address(account.person.name, account.person.address),
        to=case.proposal.to,
        cc=case.proposal.cc,
        folder=FolderUse.SENT,
    )
    return replace(case, entries=(*case.entries, sent), now=sent.date)


def _as_if_called(case: Case, step: Want) -> Case:
    """The same case a step later: the call was made at its hour."""
    call = Artefact(
        key=step.key,
        kind=step.kind,
        account=case.proposal.account,
        proposal=case.proposal.id,
        purpose=step.purpose,
        ordinal=step.ordinal,
        anchor=step.anchor,
        state=ArtefactState.PRESENT,
        start=step.due,
        end=step.due + timedelta(minutes=15),
    )
    others = tuple(artefact for artefact in case.artefacts if (artefact.key, artefact.kind) != (call.key, call.kind))
    return replace(case, artefacts=(*others, call), now=step.due + timedelta(minutes=15))
