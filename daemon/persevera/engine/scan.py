"""A read-only look at a whole mailbox: every proposal in it, where it stands, and who answered it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass

from persevera.decide.followup import plan
from persevera.decide.standing import standing
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import case_of
from persevera.engine.plan import decided
from persevera.engine.sync import sync
from persevera.model.judgement import Kind
from persevera.model.message import FolderUse, Message, MessageId
from persevera.model.proposal import Proposal
from persevera.ports import Mail

#: So many messages are looked at to guess whose mailbox it is.
GUESS_FROM = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """One proposal found, as a plan would leave it now."""

    proposal: Proposal
    answered_by: MessageId | None
    """The person's answer that decided; None where nobody has answered."""


def scan(account: Account, tools: Tools, progress: Callable[[int], None]) -> tuple[Scanned, ...]:
    """Read the whole mailbox into the (throw-away) store and judge every proposal, oldest first. Raises ProviderError."""
    sync(account, tools, progress)
    now = tools.clock()
    found = []
    for proposal in sorted(tools.store.proposals(account.name), key=lambda p: (p.sent_at, p.id)):
        case = case_of(account, tools, proposal, now)
        answer = standing(case).answer
        human = answer is not None and not answer.ours and case.kind_of(answer) is Kind.HUMAN
        by = answer.message_id if answer and human else None
        found.append(Scanned(proposal=decided(proposal, plan(case)), answered_by=by))
    return tuple(found)


def sends_from(mail: Mail, addresses: Collection[str]) -> bool:
    """Whether any sent mail comes from these addresses; True also where there is no sent mail to tell by.

    Looks at no more than ``GUESS_FROM`` messages. Raises ProviderError.
    """
    count = sent = 0
    for page in mail.pages(None):
        for message in page.messages:
            if isinstance(message, Message) and message.folder in (FolderUse.SENT, FolderUse.MIXED):
                if message.sender.addr_spec in addresses:
                    return True
                sent += 1
        count += len(page.messages)
        if count >= GUESS_FROM:
            break
    return sent == 0


def guess_addresses(mail: Mail) -> tuple[str, ...]:
    """Whose mailbox it is, by what lies in Sent, else by who both writes and is written to most; empty if nobody is."""
    sent: Counter[str] = Counter()
    wrote: Counter[str] = Counter()
    received: Counter[str] = Counter()
    count = 0
    for page in mail.pages(None):
        for message in page.messages:
            if isinstance(message, Message):
                who = message.sender.addr_spec
                wrote[who] += 1
                sent[who] += message.folder is FolderUse.SENT
                received.update({person.addr_spec for person in message.recipients} - {who})
        count += len(page.messages)
        if count >= GUESS_FROM:
            break
    from_sent = [who for who, times in sent.most_common(5) if times and times * 20 >= sent.total()]
    if from_sent:
        return tuple(from_sent)
    both = Counter({who: min(times, received[who]) for who, times in wrote.items() if who and received[who]})
    return tuple(who for who, _ in both.most_common(1))
