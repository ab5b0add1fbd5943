"""Looks at what was made: our drafts and appointments as they lie there now, against what the store knows of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from persevera.decide.reconcile import Seen, observed
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import wake
from persevera.model.artefact import Artefact, ArtefactKind, Key
from persevera.model.conversation import Entry
from persevera.ports import AuditRow, OutboxState, SeenAppointment, SeenDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What lies in Drafts and in the calendar now, by key."""

    drafts: Mapping[Key, tuple[SeenDraft, ...]]
    appointments: Mapping[Key, SeenAppointment]

    def of(self, key: Key, kind: ArtefactKind) -> Seen | None:
        """What is there under a key; of several drafts the first, in the order of their ids."""
        if kind is ArtefactKind.DRAFT:
            drafts = sorted(self.drafts.get(key, ()), key=lambda draft: draft.provider_id)
            return seen_draft(drafts[0]) if drafts else None
        appointment = self.appointments.get(key)
        return seen_appointment(appointment) if appointment else None


def look(account: Account) -> Sight:
    """One look at Drafts and calendar. Raises ProviderError: a failed look is never taken for "not there"."""
    drafts = account.provider.drafts.ours() if account.provider.drafts else {}
    appointments = account.provider.calendar.ours() if account.provider.calendar else {}
    return Sight(drafts=drafts, appointments=appointments)


def observe(account: Account, tools: Tools, sight: Sight, sent_read_at: datetime) -> bool:
    """Bring the store's artefacts up to date with what was seen; proposals for which something changed are planned anew.

    ``sent_read_at`` is when the last whole reading of the mailbox began. Says whether something is missed of which it is
    not yet sure that the person deleted it, so that another look is due soon.
    """
    now = tools.clock()
    settle = timedelta(seconds=account.provider.settle_seconds)
    changed: list[tuple[Artefact, Artefact]] = []
    unclear = {(row.artefact, row.kind) for row in tools.store.outbox(account.name, [OutboxState.UNKNOWN])}
    for artefact in tools.store.artefacts(account.name):
        if (artefact.key, artefact.kind) in unclear:
            continue  # the dispatcher reads it back first, so that what we did is not taken for the person's hand
        seen = sight.of(artefact.key, artefact.kind)
        vanished = seen is None and artefact.stands and artefact.kind is ArtefactKind.DRAFT
        sent = _sent_in(account, tools, artefact) if vanished else ()
        after = observed(artefact, seen, now=now, settle=settle, sent=sent, sent_read_at=sent_read_at)
        if after != artefact:
            changed.append((artefact, after))
    if changed:
        ids = {after.proposal for _, after in changed if after.proposal}
        wake(tools, account.name, {tools.store.proposal(one).conversation for one in ids}, now)
        with tools.store.transaction() as transaction:
            for before, after in changed:
                transaction.save_artefact(after)
                if what := _told(before, after):
                    transaction.audit(AuditRow(at=now, account=account.name, what=what, key=after.key, detail=after.kind.value))
    return any(after.missed_at and after.stands for _, after in changed)


def _sent_in(account: Account, tools: Tools, artefact: Artefact) -> tuple[Entry, ...]:
    if artefact.proposal is None:
        return ()
    proposal = tools.store.proposal(artefact.proposal)
    return tuple(
        entry
        for entry in tools.store.conversation(account.name, proposal.conversation)
        if entry.sent and (entry.mark == artefact.key or not all(account.is_ours(one) for one in entry.to + entry.cc))
    )


def _told(before: Artefact, after: Artefact) -> str:
    """What the person did, in a word for the audit; empty for what is not worth a line."""
    if after.state is not before.state:
        return "the person sent it" if after.sent else f"seen {after.state.value}"
    if after.seen_start != before.seen_start:
        return "the person moved it"
    return ""


def seen_draft(draft: SeenDraft) -> Seen:
    """A draft as reconciliation looks at it."""
    return Seen(provider_id=draft.provider_id, version=draft.version, words=draft.words)


def seen_appointment(appointment: SeenAppointment) -> Seen:
    """An appointment as reconciliation looks at it."""
    return Seen(
        provider_id=appointment.provider_id,
        version=appointment.version,
        words=appointment.words,
        start=appointment.start,
        end=appointment.end,
    )
