"""How to speak to a customer: as the person last wrote to them, be it the proposal or a later mail."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from persevera.model.conversation import Entry
from persevera.model.proposal import Proposal


def as_last_written(proposal: Proposal, entries: Iterable[Entry], to: Iterable[str]) -> Proposal:
    """The proposal with register, greeting and farewell as the person last used them in its language to any of these addresses.

    ``entries`` are those of the conversation, oldest first. What a later mail leaves out (many have no greeting) stays as it was.
    """
    wanted = {address.lower() for address in to}
    for entry in entries:
        manner = entry.manner
        if manner is None or manner.language != proposal.language or not entry.sent:
            continue
        if not wanted & {person.addr_spec for person in entry.to}:
            continue
        proposal = replace(
            proposal,
            register=manner.register or proposal.register,
            greeting=manner.greeting or proposal.greeting,
            farewell=manner.farewell or proposal.farewell,
        )
    return proposal
