"""What a message without a usable reference may be about: what we sent to its sender, and what a report names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import timedelta

from persevera.decide.ancestry import WINDOW as NEAR
from persevera.decide.kin import Kin, kin, names_of, plain_address
from persevera.decide.likeness import codes_of
from persevera.decide.subjects import subject_key, telling_words
from persevera.decide.text import fold
from persevera.decide.threads import infer
from persevera.engine.account import Tools
from persevera.model.conversation import ConversationId, Entry, JoinedBy
from persevera.model.freemail import is_free_mail
from persevera.model.judgement import Kind, ReceivedJudgement
from persevera.model.message import Address, Message, MessageId
from persevera.model.proposal import Proposal

#: An answer without references is looked for among what we sent in this time before it.
WINDOW = 2 * NEAR
#: A report that names only an address is about what was sent to it in this time before.
REPORT_WINDOW = timedelta(days=7)
#: So many of our messages are read again, the newest first, for what they say besides the facts that were kept.
READ_AGAIN = 12


class Watch:
    """Open proposals by what an answer from an unknown address would name: their people, subjects and references."""

    def __init__(self, proposals: Iterable[Proposal]) -> None:
        self._people: dict[str, list[tuple[Address, Proposal]]] = defaultdict(list)
        self._named: dict[str, list[Proposal]] = defaultdict(list)
        for proposal in proposals:
            self.add(proposal)

    def add(self, proposal: Proposal) -> None:
        """Watch one more proposal."""
        for person in proposal.to + proposal.cc:
            for word in names_of(person) | {plain_address(person.addr_spec)}:
                self._people[word].append((person, proposal))
        for mark in self._marks(proposal.subject) | codes_of(fold(proposal.offer.reference or "")):
            self._named[mark].append(proposal)

    @staticmethod
    def _marks(subject: str) -> frozenset[str]:
        """The whole base subject, where it tells something, and the reference numbers in it."""
        key = subject_key(subject)
        return codes_of(key) | ({key} if telling_words(key) else frozenset())

    def concerned(self, sender: Address, subject: str) -> list[Proposal]:
        """The proposals whose recipient's name the sender has, or whose subject or reference the subject names."""
        found = []
        for word in names_of(sender) | {plain_address(sender.addr_spec)}:
            found += [proposal for person, proposal in self._people.get(word, ()) if kin(sender, [person]) is not Kin.STRANGER]
        key = subject_key(subject)
        for mark in codes_of(key) | {key}:
            found += self._named.get(mark, ())
        return found


def candidates_for(tools: Tools, account: str, entry: Entry) -> tuple[Entry, ...]:
    """What an account sent, before the entry, to its sender, to somebody of that domain or name, or on what its subject names."""
    sender = entry.sender
    people = {sender.addr_spec, plain_address(sender.addr_spec)}
    proposals = [one for one in tools.store.proposals(account) if entry.date - WINDOW <= one.sent_at <= entry.date]
    if sender.domain and not is_free_mail(sender.domain):
        people |= {person.addr_spec for one in proposals for person in one.to + one.cc if person.domain == sender.domain}
    for proposal in Watch(proposals).concerned(sender, entry.subject):
        people |= {person.addr_spec for person in proposal.to + proposal.cc}
    sent = tools.store.around(account, sorted(people), entry.date - WINDOW)
    return tuple(one for one in sent if one.date <= entry.date)


def reported(tools: Tools, account: str, entry: Entry, about: MessageId | None) -> ConversationId | None:
    """The conversation of the message that a report is about: by its Message-ID, else the last one sent to who failed."""
    if about:
        places = tools.store.conversations_of(account, [about])
        if places:
            return next(iter(places.values()))
    if not entry.failed_recipients:
        return None
    sent = tools.store.around(account, entry.failed_recipients, entry.date - REPORT_WINDOW)
    earlier = [one for one in sent if one.date <= entry.date]
    return max(earlier, key=lambda one: one.date).conversation if earlier else None


def related(
    tools: Tools,
    account: str,
    entry: Entry,
    message: Message,
    verdict: ReceivedJudgement,
    read: Callable[[Entry], str] = lambda _: "",
) -> tuple[ConversationId, JoinedBy] | None:
    """Which conversation of an account a judged message belongs to though it refers to none of its messages, and how.

    ``read`` gives the text of a message of ours, empty where it cannot be read. Raises what it raises, and StoreError.
    """
    if verdict.kind in (Kind.UNDELIVERABLE, Kind.RECEIPT) or verdict.about:
        told = reported(tools, account, entry, MessageId(verdict.about) if verdict.about else None)
        return (told, JoinedBy.REPORT) if told else None
    if verdict.kind not in (Kind.HUMAN, Kind.AUTOMATIC, Kind.MEETING):
        return None
    sent = candidates_for(tools, account, entry)
    if not sent:
        return None
    places = {one.conversation for one in sent}
    offers = {proposal.message_id: proposal.offer for proposal in tools.store.proposals_in(account, places)}
    texts = {one.message_id: read(one) for one in sent[-READ_AGAIN:]}
    inferred = infer(message, sent, own_words=verdict.own_words, offers=offers, texts=texts)
    if inferred is None or not (inferred.sure or verdict.kind is Kind.HUMAN):
        return None
    return inferred.entry.conversation, JoinedBy.INFERRED if inferred.sure else JoinedBy.HALF
