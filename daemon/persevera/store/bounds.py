"""What every store keeps of a value: how long an excerpt may be, whom a sender belongs to, and which proposal is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from persevera.errors import UsageError
from persevera.model.conversation import Entry
from persevera.model.freemail import is_free_mail
from persevera.model.judgement import Commitment, Offer
from persevera.model.message import Address
from persevera.model.proposal import Proposal

#: Characters of an excerpt that are kept.
EXCERPT = 200
#: Characters of the detail of an audit line that are kept.
DETAIL = 1_000
#: Stands for the domain of whoever sends delivery reports: the null reverse-path of RFC 5321, section 4.5.5.
REPORTS = "<>"

# RFC 5321 section 4.5.1, RFC 6522, and the local part of Exchange's own non-delivery reports.
_REPORTERS = ("mailer-daemon", "postmaster", "mailerdaemon", "mail-daemon", "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e")


def circle(sender: Address) -> str:
    """The domain as far as it tells whom a sender belongs to: empty for free mail, ``REPORTS`` for delivery reports."""
    local = sender.addr_spec.rpartition("@")[0]
    if local in _REPORTERS or sender.addr_spec in ("", *_REPORTERS):
        return REPORTS
    return "" if is_free_mail(sender.domain) else sender.domain


def watched_by(proposal: Proposal) -> dict[str, set[str]]:
    """What makes a received message worth a verdict because of this proposal: conversation, addresses and domains."""
    people = (*proposal.to, *proposal.cc)
    return {
        "conversation": {proposal.conversation},
        "address": {person.addr_spec for person in people if person.addr_spec},
        "domain": {circle(person) for person in people} - {""} | {REPORTS},
    }


def short_entry(entry: Entry) -> Entry:
    """The entry with its excerpts cut."""
    if len(entry.excerpt) <= EXCERPT and all(len(commitment.text) <= EXCERPT for commitment in entry.commitments):
        return entry
    return replace(entry, excerpt=entry.excerpt[:EXCERPT], commitments=tuple(map(_short_commitment, entry.commitments)))


def short_proposal(proposal: Proposal) -> Proposal:
    """The proposal with the texts of its offer cut."""
    return replace(proposal, offer=_short_offer(proposal.offer))


def the_one(found: Sequence[Proposal], start: str) -> Proposal:
    """The proposal that is meant by how its id or Message-ID begins. Raises UsageError for none, or for more than one."""
    if not found:
        raise UsageError(
            "No proposal begins with “{start}”.", "“persevera list” shows them all with what they begin with.", start=start
        )
    if len(found) > 1:
        whole = [proposal for proposal in found if start in (proposal.id, proposal.message_id)]
        if len(whole) != 1:
            raise UsageError(
                "More than one proposal begins with “{start}”.",
                "Write a little more of it: {ids}.",
                start=start,
                ids=", ".join(sorted(proposal.id for proposal in found)[:5]),
            )
        found = whole
    return found[0]


def _short_commitment(commitment: Commitment) -> Commitment:
    return replace(commitment, text=commitment.text[:EXCERPT])


def _short_offer(offer: Offer) -> Offer:
    amounts = tuple(replace(amount, text=amount.text[:EXCERPT]) for amount in offer.amounts)
    return replace(offer, what=offer.what[:EXCERPT], amounts=amounts)
