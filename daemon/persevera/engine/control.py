"""What a person says of proposals by command, and taking back what was made."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime

from persevera.decide.keys import fingerprint, outbox_id
from persevera.engine.account import Account, Tools
from persevera.engine.dispatch import Dispatcher
from persevera.engine.observe import Sight, look
from persevera.engine.render import Renderer
from persevera.model.artefact import Artefact, ArtefactKind, ArtefactState, Key
from persevera.model.decision import Verb
from persevera.model.proposal import Proposal, Say, Word
from persevera.ports import AuditRow, OutboxRow, OutboxState, Transaction


def say(tools: Tools, proposal: Proposal, what: Say, until: datetime | None = None) -> None:
    """Keep the person's word on a proposal, and have its conversation planned at the next pass. Raises StoreError.

    Who follows up again knows what was read so far: an answer that is read later counts all the same.
    """
    now = tools.clock()
    read_at = tools.store.account(proposal.account).read_at
    knew = min(now, read_at) if read_at and what is Say.FOLLOW_UP else None
    beside = [p for p in tools.store.proposals_in(proposal.account, [proposal.conversation]) if p.id != proposal.id]
    taken_up = replace(proposal, look_again_at=now, backlog=proposal.backlog and what is not Say.FOLLOW_UP)
    with tools.store.transaction() as transaction:
        _try_again(tools, transaction, proposal, now)
        for one in (taken_up, *(replace(p, look_again_at=now) for p in beside)):
            transaction.save_proposal(one)
        transaction.add_word(Word(proposal=proposal.id, say=what, at=now, by="command", until=until, knew=knew))
        transaction.audit(AuditRow(at=now, account=proposal.account, what=f"said {what.value}", detail=proposal.id))


def _try_again(tools: Tools, transaction: Transaction, proposal: Proposal, now: datetime) -> None:
    """A person has looked: what was set aside of the proposal no longer stands in the way of its next plan."""
    set_aside = {
        (row.artefact, row.kind): row
        for row in tools.store.outbox(proposal.account, [OutboxState.SHUNTED])
        if row.proposal == proposal.id
    }
    for artefact in tools.store.artefacts(proposal.account, [proposal.id]) if set_aside else ():
        unmade = artefact.state in (ArtefactState.INTENDED, ArtefactState.UNKNOWN)
        if unmade and (artefact.key, artefact.kind) in set_aside:
            transaction.save_artefact(replace(artefact, state=ArtefactState.REMOVED))
    for row in set_aside.values():
        transaction.save_outbox(
            replace(row, state=OutboxState.CANCELLED, ended_at=now, why=f"A person has looked. {row.why}"[:300])
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What ``undo`` took back, and what it left because a person had touched it."""

    taken_back: int
    left: int


def undo(account: Account, tools: Tools, since: datetime) -> Undone:
    """Take back every untouched draft and coming appointment made since then; their proposals are held until a word.

    Works while Persevera is halted. Raises ProviderError and StoreError.
    """
    now = tools.clock()
    sight = look(account)
    made = [a for a in tools.store.artefacts(account.name) if a.stands and a.made_at and a.made_at >= since]
    made = [a for a in made if a.kind is ArtefactKind.DRAFT or (a.ends and a.ends > now)]
    ours = [a for a in made if _untouched(a, sight)]
    proposals = {a.proposal: tools.store.proposal(a.proposal) for a in ours if a.proposal}
    for proposal in proposals.values():
        if proposal.stage.is_open:
            say(tools, proposal, Say.HOLD)
    rows = [_withdrawal(account, artefact, now) for artefact in ours]
    with tools.store.transaction() as transaction:
        for row in tools.store.outbox(account.name, [OutboxState.INTENDED]):
            if row.verb == Verb.CREATE.value and row.proposal in proposals:
                transaction.save_outbox(replace(row, state=OutboxState.CANCELLED, ended_at=now, why="Taken back by undo."))
        for row in rows:
            transaction.save_outbox(row)
    unhalted = replace(tools, halted=lambda: False)
    dispatcher = Dispatcher(account, unhalted, Renderer(account, unhalted, now))
    dispatcher.run(now, only={row.id for row in rows})
    _keep_away(tools, account, {(a.key, a.kind) for a in ours if a.proposal and not proposals[a.proposal].stage.is_open})
    return Undone(taken_back=dispatcher.done, left=len(made) - dispatcher.done)


def _keep_away(tools: Tools, account: Account, taken: set[tuple[Key, ArtefactKind]]) -> None:
    """What was taken back of closed proposals counts as deleted by the person: nothing else keeps it from coming again."""
    with tools.store.transaction() as transaction:
        for artefact in tools.store.artefacts(account.name):
            if (artefact.key, artefact.kind) in taken and artefact.state is ArtefactState.REMOVED:
                transaction.save_artefact(replace(artefact, state=ArtefactState.GONE))


def _untouched(artefact: Artefact, sight: Sight) -> bool:
    seen = sight.of(artefact.key, artefact.kind)
    moved = seen is not None and artefact.start is not None and seen.start != artefact.start
    return artefact.state is ArtefactState.PRESENT and seen is not None and seen.words == artefact.words and not moved


def _withdrawal(account: Account, artefact: Artefact, now: datetime) -> OutboxRow:
    facts = json.dumps({"reason": "Taken back by undo.", "at": now.isoformat()}, sort_keys=True)
    key: Key = artefact.key
    return OutboxRow(
        id=outbox_id(key, artefact.kind.value, Verb.WITHDRAW.value, fingerprint(facts)),
        account=account.name,
        proposal=artefact.proposal,
        artefact=key,
        kind=artefact.kind,
        verb=Verb.WITHDRAW.value,
        facts=facts,
        made_at=now,
        not_before=now,
    )
