"""Where a proposal stands by what people have said: the person's own word first, then what came back.

Nothing here makes anything; it says whether to go on chasing, from which message on, and not before when.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from persevera.decide.case import Case
from persevera.decide.restating import replaces
from persevera.model.artefact import ArtefactKind, ArtefactState, Purpose
from persevera.model.conversation import Entry
from persevera.model.judgement import Kind, Outcome
from persevera.model.message import MessageId
from persevera.model.proposal import Say, Stage, Word
from persevera.model.reason import Reason, because

#: An absence moves the next step by no more than this (design, section 2).
LONGEST_ABSENCE = timedelta(days=30)
#: A date that lies farther ahead than this was misread, or meant to do harm.
FARTHEST = timedelta(days=3 * 366)
#: A *later* without a date is called about after this many business days.
LATER_WAIT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the words and answers amount to. With a stage, that is where it stands; without, the chase goes on."""

    stage: Stage | None = None
    reason: Reason | None = None
    trace: tuple[Reason, ...] = ()
    answer: Entry | None = None
    """The answer that decided."""
    anchor: MessageId
    """The message from which waits are counted before any follow-up since."""
    since: datetime
    """When that was; in any zone."""
    call_at: datetime | None = None
    """Of a deferred one: when to call."""
    not_before: date | None = None
    """No step earlier than this day: an absence."""
    meets_until: date | None = None
    """No step before this day: a meeting is agreed."""
    snoozed: datetime | None = None
    """The next step is due then, by the person's word."""
    revived: datetime | None = None
    """When the person said last to follow up: what was skipped or used up before is begun again."""
    doubt: tuple[Entry, Reason] | None = None
    """What may be an answer, and came while a clearer one stood: it holds once that one is settled."""
    called: bool = False
    """The chase goes on after the call that a *later* asked for: that call was its first step."""
    failed: frozenset[str] = frozenset()
    """Addresses that mail does not reach."""


def standing(case: Case) -> Standing:
    """What people said of this proposal up to ``case.now``."""
    proposal = case.proposal
    start = Standing(anchor=proposal.message_id, since=proposal.sent_at)
    word = case.words[-1] if case.words else None
    if word and (decided := _by_word(word, start)):
        return decided
    if newer := _superseded_by(case):
        reason = because("A newer proposal of {day} replaces it.", day=newer)
        return replace(start, stage=Stage.SUPERSEDED, reason=reason, trace=(reason,))
    revived = [w for w in case.words if w.say is Say.FOLLOW_UP]
    after = max([proposal.sent_at, *(w.knew or w.at for w in revived)])
    if revived:
        at = revived[-1].at
        start = replace(start, revived=at, trace=(because("You said to follow up, on {day}.", day=at),))
    received = tuple(e for e in case.ordered if not e.ours and e.date >= after and not _read_after_all(case, e))
    if word and word.say is Say.SNOOZE and word.until and not _answered_since(case, received, word.at):
        start = replace(start, snoozed=word.until, trace=(*start.trace, because("You put it off to {day}.", day=word.until)))
    return _by_answers(case, start, received)


def _read_after_all(case: Case, entry: Entry) -> bool:
    """Whether a message that could not be read at first was read later, under an id of its own."""
    return entry.unreadable and any(other.ref == entry.ref and not other.unreadable for other in case.entries)


def _answered_since(case: Case, received: Iterable[Entry], moment: datetime) -> bool:
    """Whether somebody answered after that moment: what was put off before is theirs to decide anew."""
    return any(entry.date > moment and case.kind_of(entry) is Kind.HUMAN for entry in received)


def _by_word(word: Word, start: Standing) -> Standing | None:
    stages = {
        Say.WON: (Stage.WON, because("You marked it as won on {day}.", day=word.at)),
        Say.LOST: (Stage.LOST, because("You marked it as lost on {day}.", day=word.at)),
        Say.STOP: (Stage.STOPPED, because("You said not to follow up, on {day}.", day=word.at)),
        Say.HOLD: (Stage.HELD, because("You took back what was made, on {day}; it waits for your word.", day=word.at)),
    }
    if word.say not in stages:
        return None
    stage, reason = stages[word.say]
    return replace(start, stage=stage, reason=reason, trace=(reason,))


def _superseded_by(case: Case) -> datetime | None:
    """When a later proposal of the conversation was sent that replaces this one: the same reference, or a revision of it.

    Not where the person said after it to follow this one up.
    """
    mine = case.proposal
    revived = [word.knew or word.at for word in case.words if word.say is Say.FOLLOW_UP]
    for other in case.newer:
        between = [one for one in case.siblings if one.sent_at < other.sent_at]
        if replaces(other, mine, between) and not any(at > other.sent_at for at in revived):
            return other.sent_at
    return None


def _by_answers(case: Case, start: Standing, received: tuple[Entry, ...]) -> Standing:
    """Follow the conversation message by message, and keep what it amounts to."""
    now = start
    for entry in sorted((*received, *case.outward), key=lambda e: (e.date, e.message_id)):
        if entry.ours:
            now = _after_ours(case, now, entry)
        elif entry.unreadable:
            now = _held(now, entry, because("A message of {day} in this conversation could not be read.", day=entry.date))
        else:
            now = _after_theirs(case, now, entry)
    now = _undeliverable(case, now, received)
    if now.stage is Stage.DEFERRED:
        now = _deferred(case, now)
    if now.stage in (Stage.HELD, Stage.YOUR_TURN) and now.snoozed and now.answer and now.snoozed > case.now:
        now = replace(now, stage=Stage.DEFERRED, call_at=now.snoozed)
    return now


def _after_ours(case: Case, now: Standing, entry: Entry) -> Standing:
    """A message of ours answers a question and thanks for a yes; it does not undo a no, a later or a doubt."""
    if now.stage is Stage.YOUR_TURN and now.answer and now.answer.outcome is Outcome.YES:
        reason = because("They said yes on {day}, and you have thanked them.", day=now.answer.date)
        return replace(now, stage=Stage.WON, reason=reason, trace=(*now.trace, reason))
    if now.stage is Stage.YOUR_TURN:
        told = because("You answered their question on {day}; the follow-up starts over.", day=entry.date)
        doubtful = now.doubt is not None and case.kind_of(now.doubt[0]) is Kind.POSSIBLE
        return _goes_on(now, entry.message_id, entry.date, told, doubtful=doubtful)
    return now


def _goes_on(
    now: Standing, anchor: MessageId, since: datetime, told: Reason, *, doubtful: bool, called: bool = False
) -> Standing:
    """The chase, counted from there; it is held where something that may be an answer was never decided on."""
    trace = (*now.trace, told)
    free = replace(now, stage=None, reason=None, answer=None, anchor=anchor, since=since, called=called, trace=trace)
    if doubtful and now.doubt:
        return _held(free, *now.doubt)
    return replace(free, doubt=None)


def _after_theirs(case: Case, now: Standing, entry: Entry) -> Standing:
    """What one received message does to where the proposal stands."""
    who, day = entry.sender.addr_spec, entry.date
    match case.kind_of(entry):
        case Kind.HUMAN:
            return _after_human(now, entry)
        case Kind.POSSIBLE:
            told = _doubt(case, entry)
            return _held(now, entry, told) if now.stage is None else replace(now, doubt=(entry, told))
        case Kind.MEETING:
            told = because("{who} answered an invitation on {day}.", who=who, day=day)
            near = entry.until and entry.until <= entry.date.date() + FARTHEST
            pause = entry.until + timedelta(days=1) if entry.until and near else None
            return replace(now, trace=(*now.trace, told), meets_until=_later(now.meets_until, pause))
        case Kind.AUTOMATIC if entry.gone:
            told = because("A notice of {day} says that {who} no longer works there.", who=who, day=day)
            return _held(now, entry, told) if now.stage in (None, Stage.DEFERRED) else replace(now, trace=(*now.trace, told))
        case Kind.AUTOMATIC if entry.returns:
            told = because("{who} is away and back on {back}.", who=who, back=entry.returns)
            soon = entry.returns - case.work.local(entry.date).date() <= LONGEST_ABSENCE * 3
            return replace(
                now, trace=(*now.trace, told), not_before=_later(now.not_before, entry.returns) if soon else now.not_before
            )
        case Kind.AUTOMATIC:
            return replace(now, trace=(*now.trace, because("An automatic notice came on {day}; it is no answer.", day=day)))
        case Kind.RECEIPT:
            return replace(now, trace=(*now.trace, because("A receipt came on {day}; it is no answer.", day=day)))
        case _:
            pass
    return now


def _doubt(case: Case, entry: Entry) -> Reason:
    """Why what a person wrote is only perhaps an answer."""
    who, day = entry.sender.addr_spec, entry.date
    if domain := case.imitated_by(entry):
        return because(
            "{who} wrote on {day}, from a domain that looks like {domain} and is another.", who=who, day=day, domain=domain
        )
    if entry.dmarc_failed:
        return because("{who} wrote on {day}, but the mail failed the check of its origin (DMARC).", who=who, day=day)
    return because("{who} wrote on {day}; this may be an answer.", who=who, day=day)


def _after_human(now: Standing, entry: Entry) -> Standing:
    """A person's answer. A clear one is not undone by a vague one after it, a yes only by a no, a no not by a *later*."""
    who, day = entry.sender.addr_spec, entry.date
    outcome = entry.outcome or Outcome.OTHER
    if entry.stop:
        reason = because("{who} asked on {day} not to be contacted again.", who=who, day=day)
        return _settled(now, entry, Stage.STOPPED, reason)
    told = because("{who} answered on {day}; what it means is for you to say.", who=who, day=day)
    agreed = now.answer is not None and now.answer.outcome is Outcome.YES and now.stage in (Stage.YOUR_TURN, Stage.WON)
    if now.stage is Stage.STOPPED or (agreed and outcome is not Outcome.NO):
        return now
    if outcome is Outcome.OTHER and now.answer and now.stage is not Stage.HELD:
        return replace(now, doubt=(entry, told))
    if outcome is Outcome.LATER and now.stage is Stage.LOST:
        return now
    match outcome:
        case Outcome.YES:
            return _settled(now, entry, Stage.YOUR_TURN, because("{who} said yes on {day}.", who=who, day=day))
        case Outcome.NO:
            return _settled(now, entry, Stage.LOST, because("{who} said no on {day}.", who=who, day=day))
        case Outcome.LATER:
            return _settled(now, entry, Stage.DEFERRED, because("{who} asked for time on {day}.", who=who, day=day))
        case Outcome.QUESTION:
            return _settled(now, entry, Stage.YOUR_TURN, because("{who} asked something on {day}.", who=who, day=day))
        case _:
            return _held(now, entry, told)


def _settled(now: Standing, entry: Entry, stage: Stage, reason: Reason) -> Standing:
    return replace(now, stage=stage, reason=reason, trace=(*now.trace, reason), answer=entry)


def _held(now: Standing, entry: Entry, reason: Reason) -> Standing:
    return _settled(now, entry, Stage.HELD, reason)


def _undeliverable(case: Case, now: Standing, received: Iterable[Entry]) -> Standing:
    """Whether mail reaches nobody: every recipient of our last message came back, and nobody answered."""
    reached = case.outward[-1] if case.outward else None
    addressed = case.outsiders(reached.to + reached.cc if reached else case.proposal.to + case.proposal.cc)
    people = {person.addr_spec for person in addressed}
    failed: set[str] = set()
    last: Entry | None = None
    for entry in received:
        if case.kind_of(entry) is Kind.UNDELIVERABLE:
            last = entry
            failed.update(entry.failed_recipients or (people if len(people) == 1 else ()))
    now = replace(now, failed=frozenset(failed))
    if last is None or now.stage is not None:
        return now
    told = because("Mail to {who} came back on {day}.", who=", ".join(sorted(failed)) or "somebody", day=last.date)
    if people and people <= failed:
        return _settled(now, last, Stage.UNDELIVERABLE, told)
    if not failed:
        return _held(now, last, because("Mail came back on {day}; to whom is not clear.", day=last.date))
    return replace(now, trace=(*now.trace, told))


def _deferred(case: Case, now: Standing) -> Standing:
    """A *later*: a call on the date they named, else in five business days; once it was made, the chase goes on."""
    answer = now.answer
    if answer is None:
        return now
    answered = case.work.local(answer.date).date()
    named = answer.until if answer.until and answered < answer.until <= answered + FARTHEST else None
    day = case.work.on_or_after(named) if named else case.work.add(answered, LATER_WAIT)
    call_at = now.snoozed or case.work.opening(day)
    made = case.artefact(case.key(answer.message_id, Purpose.CALL, 0), ArtefactKind.APPOINTMENT)
    ended = None
    if made and made.state is ArtefactState.GONE:
        ended = made.wanted_at or made.gone_at
    elif made and made.stands and made.ends and made.ends <= case.now:
        ended = made.ends
    ahead = now.snoozed is not None and now.snoozed > case.now
    if ended is None or (ahead and made and made.stands):
        # A word that was not yet placed is newer than the person's move; else the move is their last word.
        moved = made.seen_start if made and made.stands and not (ahead and made.wanted_at != now.snoozed) else None
        return replace(now, call_at=moved or call_at)
    told = because("The call of {day} is over; the follow-up goes on.", day=ended)
    return _goes_on(now, answer.message_id, ended, told, doubtful=now.doubt is not None, called=True)


def _later(one: date | None, other: date | None) -> date | None:
    return max((day for day in (one, other) if day), default=None)
