"""What a sent proposal is to earlier ones: the same again, a newer version that replaces one, or another matter beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta

from persevera.decide.kin import Kin, kin
from persevera.decide.likeness import Traits, stems
from persevera.decide.matters import compiled
from persevera.decide.subjects import subject_key
from persevera.decide.tables import tables
from persevera.decide.tables.threads import ThreadWords
from persevera.decide.text import fold
from persevera.model.judgement import Offer, SentJudgement
from persevera.model.message import Address
from persevera.model.proposal import Proposal

#: A newer version of an offer in a new thread is sought this long after it.
WINDOW = timedelta(days=240)

_BESIDE = compiled(*(table.beside for table in tables("threads", ThreadWords).values()))
_VERSION = re.compile(r"(?<=\d)[-_/. ]{0,2}(?:(?:v|r|rev|ver|version)[-_. ]?\d{1,2}|[a-e])\Z")
_TELLING = 2


def restates(verdict: SentJudgement, earlier: Iterable[Offer]) -> bool:
    """Whether the message brings nothing new beside the earlier offers of its conversation: it is a follow-up, no proposal.

    New are a revision, an attachment, a reference or an amount that none of them has.
    """
    known = tuple(earlier)
    offer = verdict.offer
    if not known or offer is None:
        return bool(known)
    references = {one.reference for one in known}
    values = {amount.value for one in known for amount in one.amounts}
    return not (
        verdict.revises
        or offer.attachments
        or (offer.reference is not None and offer.reference not in references)
        or any(amount.value not in values for amount in offer.amounts)
    )


def base_reference(reference: str | None) -> str:
    """A reference without its version, and folded: "P-2291", "p-2291 v2" and "P-2291-B" are one. Empty where there is none."""
    return re.sub(r"[\W_]", "", _VERSION.sub("", fold(reference or "").strip()))


def replaces(newer: Proposal, older: Proposal, between: Sequence[Proposal] = ()) -> bool:
    """Whether the newer proposal of a conversation supersedes the older: same reference, or the wording of a revision.

    ``between`` are the other proposals of the conversation before the newer one: a revision replaces those that it is most
    like, and no offer with another reference beside the one that it names.
    """
    mine, theirs = base_reference(older.offer.reference), base_reference(newer.offer.reference)
    if mine and mine == theirs:
        return True
    if not newer.revises:
        return False
    rivals = [one for one in between if one.id not in (newer.id, older.id)]
    if theirs and any(base_reference(one.offer.reference) == theirs for one in rivals):
        return False
    return _alike(newer, older) >= max((_alike(newer, one) for one in rivals), default=0)


def _alike(one: Proposal, other: Proposal) -> int:
    """How many telling words two proposals share."""
    return len(_traits(one.subject, one.offer).words & _traits(other.subject, other.offer).words)


def _traits(subject: str, offer: Offer | None) -> Traits:
    return Traits.of(subject, offer.what if offer else "")


def newer_version_of(
    verdict: SentJudgement, subject: str, people: Sequence[Address], earlier: Iterable[Proposal]
) -> Proposal | None:
    """Which earlier proposal, of another thread, a sent proposal is a newer version of: to the same customer, on the same matter.

    The same matter is the same reference; the wording of a revision with most telling words in common; or the same subject or
    what, with two telling words at least. It is none where the references differ, or where the words say that it is an option
    beside the other. Of several the newest is it.
    """
    offer = verdict.offer or Offer()
    mine = base_reference(offer.reference)
    beside = not verdict.revises and _BESIDE.search(fold(f"{subject}\n{verdict.own_words[:4_000]}")) is not None
    for old in sorted(earlier, key=lambda one: (one.sent_at, one.id), reverse=True):
        theirs = base_reference(old.offer.reference)
        if not _same_customer(people, (*old.to, *old.cc)):
            continue
        if mine and mine == theirs:
            return old
        if beside or (mine and theirs):
            continue
        if _same_what(subject, offer, old) or (verdict.revises and _mostly(subject, offer, old)):
            return old
    return None


def _same_customer(people: Sequence[Address], others: Sequence[Address]) -> bool:
    return any(kin(person, others) in (Kin.PERSON, Kin.ORGANISATION) for person in people)


def _same_what(subject: str, offer: Offer, old: Proposal) -> bool:
    """Whether the subject, or what is offered, is the same and tells something."""
    pairs = ((subject_key(subject), subject_key(old.subject)), (fold(offer.what), fold(old.offer.what)))
    return any(one == other and len(stems(one)) >= _TELLING for one, other in pairs)


def _mostly(subject: str, offer: Offer, old: Proposal) -> bool:
    """Whether two offers share most telling words of the one that has fewer."""
    one, other = _traits(subject, offer).words, _traits(old.subject, old.offer).words
    common = len(one & other)
    return common >= 1 and common >= 0.5 * min(len(one), len(other))
