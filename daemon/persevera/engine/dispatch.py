"""Outbox to provider: one action at a time, each by its key, so that doing it twice is doing it once.

Before every create the mailbox is read for the key; the attempt is written down before its one request; an unclear
end waits the settle time and is read back; after three attempts the action is set aside for a person. A failed read
is never taken for "not there".
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from persevera.decide.reconcile import Seen
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import wake
from persevera.engine.observe import Sight, look, seen_appointment, seen_draft
from persevera.engine.render import Renderer
from persevera.errors import AlreadyExists, AuthenticationRequired, Conflict, NotFound, ProviderError, Throttled, Unsupported
from persevera.model.artefact import Artefact, ArtefactKind, ArtefactState
from persevera.model.decision import Verb
from persevera.model.reason import Reason, because
from persevera.ports import AuditRow, OutboxRow, OutboxState

#: After so many attempts without a clear end an action is set aside for a person.
ATTEMPTS = 3


@dataclass(slots=True)
class Dispatcher:
    """Carries out what the outbox of one account holds."""

    account: Account
    tools: Tools
    renderer: Renderer
    done: int = 0
    postponed: Reason | None = None
    """Why something waits though it is due (a cap, the brake, a fault); None when nothing does."""
    failed: bool = False
    """Whether something was tried and could not be done; it is tried again."""
    set_aside: int = 0
    """How many actions now wait for a person."""

    def run(self, now: datetime, only: Collection[str] | None = None) -> None:
        """Carry out every action whose time has come (of ``only`` these ids), withdrawals first, drafts last.

        Raises AuthenticationRequired, SettingsError (a broken template) and StoreError.
        """
        for row in self._due(now):
            if only is not None and row.id not in only:
                continue
            if self.tools.halted():
                self.postponed = because("Persevera is halted; `persevera unhalt` lets it go on.")
                return
            if self._capped(row, now):
                continue
            self._carry_out(row, now)

    def _due(self, now: datetime) -> list[OutboxRow]:
        rows = self.tools.store.outbox(self.account.name, [OutboxState.INTENDED, OutboxState.UNKNOWN])
        order = {Verb.WITHDRAW.value: 0, Verb.UPDATE.value: 1, Verb.CREATE.value: 2}
        ready = [row for row in rows if row.not_before <= now]
        return sorted(ready, key=lambda row: (order[row.verb], row.kind is ArtefactKind.DRAFT, row.made_at, row.id))

    def _capped(self, row: OutboxRow, now: datetime) -> bool:
        """At most so many new drafts a day; the rest wait for the next morning, and say so."""
        if (row.kind, row.verb) != (ArtefactKind.DRAFT, Verb.CREATE.value):
            return False
        local = self.account.work.local(now)
        made = self.tools.store.made_since(self.account.name, ArtefactKind.DRAFT, self.account.work.at(local.date(), time(0)))
        if made < self.account.rules.drafts_a_day:
            return False
        opening = self.account.work.opening(self.account.work.add(local.date(), 1))
        told = because("Drafts made today: {count}, the most for one day; the rest follow on the next business day.", count=made)
        self.postponed = told
        with self.tools.store.transaction() as transaction:
            transaction.save_outbox(replace(row, not_before=opening, why=told.text.format_map(dict(told.facts))))
        return True

    def _carry_out(self, row: OutboxRow, now: datetime) -> None:
        artefact = self._artefact(row)
        if artefact is None:
            self._end(row, OutboxState.CANCELLED, now, "Its artefact is not known.")
            return
        try:
            self._act(row, artefact, now)
        except Throttled as error:
            self._again(row, now, timedelta(seconds=error.wait), str(error))
        except AuthenticationRequired:
            raise
        except (Conflict, NotFound) as error:
            # The person's hand came first: the next look sees what it did, and the next plan goes by that.
            self._end(row, OutboxState.CANCELLED, now, str(error), artefact)
            self._wake(row, now)
        except ProviderError as error:
            if error.temporary:
                self._again(row, now, timedelta(seconds=self.account.provider.settle_seconds), str(error))
            else:
                self._end(row, OutboxState.SHUNTED, now, str(error), artefact)

    def _act(self, row: OutboxRow, artefact: Artefact, now: datetime) -> None:
        sight = look(self.account)
        there = sight.of(artefact.key, artefact.kind)
        match Verb(row.verb):
            case Verb.CREATE if there is not None:
                self._made(row, artefact, there, now, adopted=True)
            case Verb.CREATE if row.attempts >= ATTEMPTS:
                self._end(row, OutboxState.SHUNTED, now, f"Not there after {ATTEMPTS} attempts. {row.why}", artefact)
            case Verb.CREATE:
                self._create(row, artefact, now)
            case Verb.UPDATE:
                self._update(row, artefact, sight, now)
            case Verb.WITHDRAW:
                self._withdraw(row, artefact, sight, now)

    def _create(self, row: OutboxRow, artefact: Artefact, now: datetime) -> None:
        """Render, write the attempt down, and make exactly one request."""
        drafts, calendar = self.account.provider.drafts, self.account.provider.calendar
        request: Callable[[], Seen]
        if artefact.kind is ArtefactKind.DRAFT and drafts is not None:
            draft = self.renderer.draft(row, artefact)
            request = lambda: seen_draft(drafts.create(draft))  # noqa: E731
        elif artefact.kind is ArtefactKind.APPOINTMENT and calendar is not None:
            appointment = self.renderer.appointment(row, artefact)
            request = lambda: seen_appointment(calendar.create(appointment))  # noqa: E731
        else:
            raise Unsupported("The account has no place for this any more.")
        begun = self._begin(row, artefact, now)
        try:
            self._made(begun, artefact, request(), now)
        except AlreadyExists:
            there = look(self.account).of(artefact.key, artefact.kind)
            if there is None:
                raise
            self._made(begun, artefact, there, now, adopted=True)

    def _update(self, row: OutboxRow, artefact: Artefact, sight: Sight, now: datetime) -> None:
        """Change our appointment as planned, unless it changed since it was seen last by another hand than ours."""
        seen, calendar = sight.appointments.get(artefact.key), self.account.provider.calendar
        if seen is None or calendar is None:
            raise NotFound("The appointment is not there any more.")
        wanted = self.renderer.appointment(row, artefact)
        if seen.version != artefact.version:
            ours = row.attempts and (seen.start, seen.end, seen.title) == (wanted.start, wanted.end, wanted.title or seen.title)
            if not ours:
                raise Conflict("The appointment changed meanwhile.")
            self._made(row, artefact, seen_appointment(seen), now, adopted=True)
            return
        begun = self._begin(row, artefact, now)
        self._made(begun, artefact, seen_appointment(calendar.update(seen, wanted)), now)

    def _withdraw(self, row: OutboxRow, artefact: Artefact, sight: Sight, now: datetime) -> None:
        """Take back what is still as we made it; an edited one stays (the next look says so)."""
        seen = sight.of(artefact.key, artefact.kind)
        if seen is not None:
            if seen.words != artefact.words:
                raise Conflict("The person changed it: it stays.")
            begun = self._begin(row, artefact, now)
            if artefact.kind is ArtefactKind.DRAFT and self.account.provider.drafts is not None:
                for draft in sight.drafts.get(artefact.key, ()):
                    if draft.words == artefact.words:
                        self.account.provider.drafts.discard(draft)
            elif self.account.provider.calendar is not None:
                self.account.provider.calendar.remove(sight.appointments[artefact.key])
            row = begun
        with self.tools.store.transaction() as transaction:
            transaction.save_artefact(replace(artefact, state=ArtefactState.REMOVED, gone_at=now))
            transaction.save_outbox(replace(row, state=OutboxState.DONE, ended_at=now))
            transaction.audit(self._told(row, now, "took back" if seen else "found gone"))
        self.done += 1

    def _begin(self, row: OutboxRow, artefact: Artefact, now: datetime) -> OutboxRow:
        """Write the attempt down, durably, before its one request."""
        settle = timedelta(seconds=self.account.provider.settle_seconds)
        begun = replace(row, state=OutboxState.UNKNOWN, attempts=row.attempts + 1, not_before=now + settle)
        with self.tools.store.transaction() as transaction:
            transaction.save_outbox(begun)
            if row.verb == Verb.CREATE.value:
                transaction.save_artefact(replace(artefact, state=ArtefactState.UNKNOWN, made_at=now))
            transaction.audit(self._told(row, now, f"attempt {begun.attempts}"))
        return begun

    def _made(self, row: OutboxRow, artefact: Artefact, seen: Seen, now: datetime, *, adopted: bool = False) -> None:
        """Keep what was made, its baseline as read back."""
        facts = json.loads(row.facts)
        kept = replace(
            artefact,
            state=ArtefactState.EDITED if artefact.state is ArtefactState.EDITED else ArtefactState.PRESENT,
            provider_id=seen.provider_id,
            version=seen.version,
            made_at=artefact.made_at if row.verb == Verb.UPDATE.value or adopted else now,
            wanted_at=datetime.fromisoformat(facts["due"]),
            start=seen.start,
            end=seen.end,
            words=seen.words,
            asked=facts["words"],
            carried=facts["carried"],
            missed_at=None,
            gone_at=None,
        )
        if row.verb == Verb.UPDATE.value and artefact.seen_start:
            theirs = (seen.start, seen.end) == (artefact.seen_start, artefact.seen_end)
            moved = replace(kept, start=artefact.start, end=artefact.end, wanted_at=artefact.wanted_at)
            kept = moved if theirs else replace(kept, seen_start=None, seen_end=None)
        with self.tools.store.transaction() as transaction:
            transaction.save_artefact(replace(kept, made_at=kept.made_at or now))
            transaction.save_outbox(replace(row, state=OutboxState.DONE, ended_at=now, why=""))
            transaction.audit(self._told(row, now, "adopted" if adopted else "done"))
        self.done += 1
        if adopted or artefact.kind is ArtefactKind.DRAFT:
            # The appointment names where the draft lies, from the next pass on; what was found later may be wanted no more.
            self._wake(row, now)

    def _wake(self, row: OutboxRow, now: datetime) -> None:
        if row.proposal:
            wake(self.tools, self.account.name, [self.tools.store.proposal(row.proposal).conversation], now)

    def _again(self, row: OutboxRow, now: datetime, wait: timedelta, why: str) -> None:
        """An unclear end: wait the settle time, then read back. Before anything was sent it is simply tried again."""
        current = next((r for r in self.tools.store.outbox(self.account.name) if r.id == row.id), row)
        again = replace(current, not_before=now + max(wait, timedelta(seconds=1)), why=why[:300])
        if current.attempts >= ATTEMPTS and Verb(row.verb) is not Verb.CREATE:
            again = replace(again, state=OutboxState.SHUNTED)
            self.set_aside += 1
        with self.tools.store.transaction() as transaction:
            transaction.save_outbox(again)
        self.postponed, self.failed = because("{why}", why=why), True

    def _end(self, row: OutboxRow, state: OutboxState, now: datetime, why: str, artefact: Artefact | None = None) -> None:
        """An action that will not be tried again; an artefact that was only intended is struck off."""
        if state is OutboxState.SHUNTED:
            self.set_aside, self.postponed = self.set_aside + 1, because("{why}", why=why)
        with self.tools.store.transaction() as transaction:
            transaction.save_outbox(replace(row, state=state, ended_at=now, why=why[:300]))
            if artefact and state is OutboxState.CANCELLED and artefact.state in (ArtefactState.INTENDED, ArtefactState.UNKNOWN):
                transaction.save_artefact(replace(artefact, state=ArtefactState.REMOVED))
            transaction.audit(self._told(row, now, state.value))

    def _artefact(self, row: OutboxRow) -> Artefact | None:
        found = self.tools.store.artefacts(self.account.name, [row.proposal] if row.proposal else None)
        return next((a for a in found if (a.key, a.kind) == (row.artefact, row.kind)), None)

    def _told(self, row: OutboxRow, now: datetime, what: str) -> AuditRow:
        return AuditRow(at=now, account=row.account, what=f"{row.verb} {row.kind.value}: {what}", key=row.artefact)
