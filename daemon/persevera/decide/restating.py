"""Whether a sent message that reads like a proposal only restates one that was made before in its conversation."""

from __future__ import annotations

from collections.abc import Iterable

from persevera.model.judgement import Offer, SentJudgement


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
