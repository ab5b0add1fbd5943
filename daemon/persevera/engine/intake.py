"""Takes pages of messages in: entries into conversations, sent ones judged, labels turned into the person's words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from persevera.decide.keys import conversation_id, fingerprint, proposal_id
from persevera.decide.recognise import judge_sent, worth_judging
from persevera.decide.restating import WINDOW as VERSIONS
from persevera.decide.restating import newer_version_of, restates
from persevera.decide.senders import failed_dmarc
from persevera.decide.threads import joined
from persevera.engine.account import Account, Tools
from persevera.engine.briefs import wake
from persevera.engine.relations import Watch
from persevera.errors import NotFound
from persevera.model.conversation import ConversationId, Entry, JoinedBy
from persevera.model.judgement import Offer, SentJudgement
from persevera.model.message import Address, FolderUse, Label, Message, MessageId, Unreadable
from persevera.model.proposal import Proposal, Say, Word
from persevera.ports import Page, SyncState

LABELS_SAY = {Label.FOLLOW_UP: Say.FOLLOW_UP, Label.NO_FOLLOW_UP: Say.STOP, Label.WON: Say.WON, Label.LOST: Say.LOST}

#: Who sends reports (RFC 5321, section 4.5.1), and the local part of Exchange's own.
REPORTERS = frozenset(
    {"mailer-daemon", "postmaster", "mail-daemon", "maildelivery", "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e"}
)


@dataclass(slots=True)
class Intake:
    """One reading of an account: what it touched, and the state to continue from."""

    account: Account
    tools: Tools
    state: SyncState | None = None
    touched: set[ConversationId] = field(default_factory=set)
    reports: list[MessageId] = field(default_factory=list)
    """Received messages that may tell of ours, machine-made or named like a proposal: judged whoever sent them."""

    def take(self, page: Page, now: datetime) -> None:
        """Keep one page: sent messages are read and judged first, then all of it is stored in one transaction."""
        self.state = page.state or self.state
        if not page.messages:
            return
        store, name = self.tools.store, self.account.name
        messages = [m for m in page.messages if isinstance(m, Message) and m.folder not in (FolderUse.DRAFTS, FolderUse.TRASH)]
        messages.sort(key=lambda m: (m.date, m.message_id))
        known = store.entries(name, [message.message_id for message in messages])
        messages = _told_apart(messages, known)
        named = {mid for message in messages for mid in _ids(message)}
        others = [state.account for state in store.accounts() if state.account != name]
        batch = _Batch(
            places=dict(store.conversations_of(name, named)),
            elsewhere=frozenset(mid for other in others for mid in store.conversations_of(other, named)),
        )
        for message in messages:
            old = known.get(message.message_id)
            if old is None:
                known[message.message_id] = entry = self._entry(batch, message)
                batch.fresh.append((entry, message))
            else:
                self._again(batch, old, message)
        self._judge_sent(batch)
        unreadable = [m for m in page.messages if isinstance(m, Unreadable)]
        held = self._unreadable_entries(unreadable, now)
        for entry, _ in batch.labelled:
            self.touched.add(entry.conversation)
        wake(self.tools, name, {*self.touched, *(gone for gone, _ in batch.merged)}, now)
        words = self._words(batch, now)
        with store.transaction() as transaction:
            for gone, into in batch.merged:
                transaction.merge(name, gone, into)
            transaction.join(name, batch.places)
            transaction.save_entries([*(entry for entry, _ in batch.fresh), *batch.changed, *held])
            for proposal in batch.proposals:
                transaction.save_proposal(proposal)
            transaction.save_unreadable(name, unreadable, now)
            transaction.forget_unreadable(name, [message.ref for message in messages])
            for word in words:
                transaction.add_word(word)

    def _entry(self, batch: _Batch, message: Message) -> Entry:
        """A new message's entry. Conversations that it joins become one, but a stranger's mail never joins two proposals."""
        ids = _ids(message)
        found = joined(ids, batch.places, conversation_id(message.message_id))
        for gone in found.merged:
            if not self.account.is_mine(message.sender) and self.tools.store.proposals_in(self.account.name, [gone]):
                continue
            batch.merged.append((gone, found.conversation))
            batch.places.update({mid: found.conversation for mid, place in batch.places.items() if place == gone})
            batch.fresh = [
                (replace(entry, conversation=found.conversation) if entry.conversation == gone else entry, message)
                for entry, message in batch.fresh
            ]
        alone = not any(mid in batch.places for mid in ids)
        by = JoinedBy.FIRST if alone else JoinedBy.IN_REPLY_TO if message.in_reply_to else JoinedBy.REFERENCES
        for mid in ids:
            batch.places.setdefault(mid, found.conversation)
        return entry_of(self.account, message, found.conversation, by)

    def _again(self, batch: _Batch, old: Entry, message: Message) -> None:
        """A message that is known already: moved, labelled, or read again; its verdict stays."""
        better = message.folder is FolderUse.SENT or old.folder is not FolderUse.SENT
        sent = old.sent or (message.folder is FolderUse.SENT and self.account.is_mine(message.sender))
        new = replace(old, labels=message.labels, sent=sent)
        if better:
            new = replace(new, ref=message.ref, folder=message.folder)
        if new == old:
            return
        added = message.labels - old.labels
        if added:
            batch.labelled.append((new, added))
        if old.folder is FolderUse.JUNK is not new.folder:
            self.touched.add(new.conversation)
        wanted = Label.FOLLOW_UP in added and not self.tools.store.proposals_in(self.account.name, [new.conversation])
        if sent and (wanted or not old.sent):
            batch.fresh.append((new, message))
        else:
            batch.changed.append(new)

    def _judge_sent(self, batch: _Batch) -> None:
        """Judge what is sent among the new ones, and note proposals and labels."""
        conversations = {entry.conversation for entry, _ in batch.fresh}
        watched = {p.conversation for p in self.tools.store.proposals_in(self.account.name, conversations)}
        judged = []
        watch = Watch(self.tools.store.proposals(self.account.name, open_only=True))
        for entry, message in batch.fresh:
            kept = entry
            if entry.sent:
                verdict = self._judge(message, whole=entry.conversation in watched)
                if verdict is not None:
                    kept = replace(entry, commitments=verdict.commitments, manner=verdict.manner)
                    if proposal := self._proposal(message, entry, verdict, batch):
                        if old := self._older_version(batch, message, entry, verdict):
                            batch.merged.append((entry.conversation, old.conversation))
                            self.touched.add(old.conversation)
                            proposal = replace(proposal, revises=True)
                        batch.proposals.append(proposal)
                        watch.add(proposal)
                        watched.add(entry.conversation)
            elif not entry.ours and (
                looks_machine_made(message) or _is_known(batch.elsewhere, message) or watch.concerned(entry.sender, entry.subject)
            ):
                self.reports.append(entry.message_id)
            if entry.labels:
                batch.labelled.append((kept, entry.labels))
            if kept.conversation in watched:
                self.touched.add(kept.conversation)
            judged.append((kept, message))
        batch.fresh = judged
        batch.settle()

    def _judge(self, message: Message, *, whole: bool) -> SentJudgement | None:
        """The judgement of a sent message; None when it is not worth one. Its text is read only for as long as it takes."""
        if message.recipients and all(self.account.is_ours(person) for person in message.recipients):
            return None
        mail, sure = self.account.provider.mail, whole or Label.FOLLOW_UP in message.labels
        try:
            if not sure and (skimmed := mail.skim(message.ref)) is not None:
                if not worth_judging(message.subject, skimmed.text, skimmed.attachments):
                    return None
                sure = True
            read = mail.read(message.ref)
        except NotFound:
            return None
        if not (sure or worth_judging(read.subject, read.text or "", [a.name for a in read.attachments])):
            return None
        return judge_sent(read, zone=self.account.work.zone, country=self.account.person.country)

    def _proposal(self, message: Message, entry: Entry, verdict: SentJudgement, batch: _Batch) -> Proposal | None:
        """The proposal that a sent message is, by its judgement or by the person's label; a follow-up on one is none."""
        labelled = Label.FOLLOW_UP in message.labels
        if not labelled and (not verdict.is_proposal or verdict.score < self.account.rules.threshold):
            return None
        known = (*self.tools.store.proposals_in(self.account.name, [entry.conversation]), *batch.proposals)
        earlier = [p.offer for p in known if p.conversation == entry.conversation and p.sent_at <= entry.date]
        if not labelled and (entry.mark or restates(verdict, earlier)):
            return None
        return Proposal(
            id=proposal_id(self.account.person.address, entry.message_id),
            account=self.account.name,
            message_id=entry.message_id,
            conversation=entry.conversation,
            sent_at=entry.date,
            subject=entry.subject,
            to=tuple(person for person in entry.to if not self.account.is_ours(person)),
            cc=tuple(person for person in entry.cc if not self.account.is_ours(person)),
            offer=verdict.offer or Offer(what=entry.subject[:80]),
            score=verdict.score,
            evidence=verdict.signals,
            language=verdict.language,
            register=verdict.register,
            greeting=verdict.greeting,
            farewell=verdict.farewell,
            revises=verdict.revises,
            by_label=labelled and not verdict.is_proposal,
            cadence=self.account.cadence,
            look_again_at=entry.date,
        )

    def _older_version(self, batch: _Batch, message: Message, entry: Entry, verdict: SentJudgement) -> Proposal | None:
        """The open proposal of another thread that a proposal in a thread of its own is a newer version of."""
        if entry.joined_by is not JoinedBy.FIRST:
            return None
        known = (*self.tools.store.proposals(self.account.name, open_only=True), *batch.proposals)
        since = entry.date - VERSIONS
        earlier = [p for p in known if since <= p.sent_at <= entry.date and p.conversation != entry.conversation]
        people = [person for person in message.recipients if not self.account.is_ours(person)]
        return newer_version_of(verdict, message.subject, people, earlier)

    def _words(self, batch: _Batch, now: datetime) -> list[Word]:
        """What the labels say. A label anywhere in a conversation counts for its newest proposal.

        Who labels a message knows what came before it, or, if it was labelled later, what had been read until then.
        """
        store, name = self.tools.store, self.account.name
        read_at, fresh = store.account(name).read_at, {entry.message_id for entry, _ in batch.fresh}
        words: list[Word] = []
        for entry, labels in batch.labelled:
            places = {entry.conversation, *(gone for gone, into in batch.merged if into == entry.conversation)}
            proposals = {p.id: p for p in store.proposals_in(name, places)}
            proposals |= {p.id: p for p in batch.proposals if p.conversation == entry.conversation}
            if not proposals:
                continue
            newest = max(proposals.values(), key=lambda proposal: (proposal.sent_at, proposal.id))
            knew = entry.date if entry.message_id in fresh or read_at is None else min(read_at, now)
            words += [
                Word(proposal=newest.id, say=LABELS_SAY[label], at=now, by="label", knew=knew)
                for label in sorted(labels)
                if not (label is Label.FOLLOW_UP and newest in batch.proposals)
            ]
        return words

    def _unreadable_entries(self, messages: list[Unreadable], now: datetime) -> list[Entry]:
        """An unreadable message holds the conversation it belongs to: it is never taken for silence."""
        entries = []
        for message in messages:
            ids = [mid for mid in (message.message_id, *message.references) if mid]
            for conversation in sorted(set(self.tools.store.conversations_of(self.account.name, ids).values())):
                entries.append(_unreadable_entry(self.account.name, message, conversation, now))
                self.touched.add(conversation)
        return entries


@dataclass(slots=True)
class _Batch:
    """What one page comes to, before it is stored."""

    places: dict[MessageId, ConversationId]
    elsewhere: frozenset[MessageId]
    """Ids that another account of the installation knows."""
    fresh: list[tuple[Entry, Message]] = field(default_factory=list)
    changed: list[Entry] = field(default_factory=list)
    merged: list[tuple[ConversationId, ConversationId]] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)
    labelled: list[tuple[Entry, frozenset[Label]]] = field(default_factory=list)

    def settle(self) -> None:
        """Put everything of this page into the conversation that its own became part of."""
        into = dict(self.merged)

        def home(place: ConversationId) -> ConversationId:
            seen = set()
            while place in into and place not in seen:
                seen.add(place)
                place = into[place]
            return place

        self.fresh = [(replace(entry, conversation=home(entry.conversation)), message) for entry, message in self.fresh]
        self.labelled = [(replace(entry, conversation=home(entry.conversation)), labels) for entry, labels in self.labelled]
        self.proposals = [replace(proposal, conversation=home(proposal.conversation)) for proposal in self.proposals]
        self.places = {mid: home(place) for mid, place in self.places.items()}


def entry_of(account: Account, message: Message, conversation: ConversationId, by: JoinedBy) -> Entry:
    """A message's entry in its conversation, not yet judged.

    It is *sent* if it is from an identity and lies in Sent, or in a folder that mixes everything (design, section 2).
    """
    mine = account.is_mine(message.sender)
    return Entry(
        account=account.name,
        message_id=message.message_id,
        conversation=conversation,
        joined_by=by,
        ref=message.ref,
        date=message.date,
        sent=mine and message.folder in (FolderUse.SENT, FolderUse.MIXED),
        ours=account.is_ours(message.sender),
        sender=message.sender,
        to=message.to,
        cc=message.cc,
        subject=message.subject[:400],
        in_reply_to=message.in_reply_to[:20],
        references=message.references[-40:],
        folder=message.folder,
        labels=message.labels,
        mark=message.header("x-persevera-key") or None,
        dmarc_failed=failed_dmarc(message, account.authserv_ids),
    )


def looks_machine_made(message: Message) -> bool:
    """Whether a received message may be a report or notice that nobody wrote, by its headers alone."""
    local = message.sender.addr_spec.partition("@")[0]
    return local in REPORTERS or any(
        (name == "return-path" and value == "<>")
        or (name == "content-type" and "multipart/report" in value.lower())
        or (name == "x-failed-recipients" and value != "")
        for name, value in message.headers
    )


def _ids(message: Message) -> tuple[MessageId, ...]:
    """Own id first, then what it answers, nearest first, bounded."""
    return tuple(dict.fromkeys((message.message_id, *message.in_reply_to[:20], *reversed(message.references[-40:]))))


def _is_known(ids: frozenset[MessageId], message: Message) -> bool:
    """Whether any of these ids is the message's own or one that it answers."""
    return bool(ids) and not ids.isdisjoint(_ids(message))


def _told_apart(messages: list[Message], known: dict[MessageId, Entry]) -> list[Message]:
    """Messages whose Message-ID repeats with other content get one of their own (design, section 1)."""
    first: dict[MessageId, tuple[str, datetime]] = {mid: (old.sender.addr_spec, old.date) for mid, old in known.items()}
    apart = []
    for message in messages:
        mine = (message.sender.addr_spec, message.date)
        if first.setdefault(message.message_id, mine) != mine:
            own = fingerprint(message.date.isoformat(), *mine[:1], message.subject, *(a.addr_spec for a in message.recipients))
            apart.append(replace(message, message_id=MessageId(f"sha256-{own}@persevera.invalid")))
        else:
            apart.append(message)
    return apart


def _unreadable_entry(account: str, message: Unreadable, conversation: ConversationId, now: datetime) -> Entry:
    own = message.message_id or MessageId(f"unreadable-{fingerprint(message.ref)}@persevera.invalid")
    return Entry(
        account=account,
        message_id=own,
        conversation=conversation,
        joined_by=JoinedBy.REFERENCES,
        ref=message.ref,
        date=now,
        sent=False,
        ours=False,
        sender=Address("", ""),
        unreadable=True,
    )
