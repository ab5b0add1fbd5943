"""The form of a table of conversations: how mail programs announce a quotation, and wording that ties or parts two mails."""

from __future__ import annotations

from dataclasses import dataclass

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadWords:
    """One language's words, folded. Fields of lines are regular expressions, a line each, over folded text."""

    labels: frozenset[str] = NONE
    """Header labels above a quotation (``From:``, ``Enviado el:``)."""
    to: frozenset[str] = NONE
    subject: frozenset[str] = NONE
    """Two of the labels, by which headers folded into one line are known."""
    wrote: frozenset[str] = NONE
    """What ends the line above a quotation, before its colon (``escribió``)."""
    divider: frozenset[str] = NONE
    """How a line of dashes above a quotation goes on (``Mensaje original``)."""
    answering: str = ""
    """Words of an answer to an offer, or of what is said about one."""
    other_matter: str = ""
    """Wording of something new: another request, an invitation, an invoice, an advertisement."""
    goes_on: str = ""
    """Wording by which the one who wrote before takes the matter up again, or revises the offer."""
    beside: str = ""
    """Wording of an offer that stands beside another and does not replace it."""
    other_address: str = ""
    """Wording of who writes from another address, or for somebody else."""


def lines(*fields: str) -> str:
    """One alternative of all lines of these fields; of nothing, what never matches."""
    found = [line for field in fields for line in field.splitlines() if line]
    return "|".join(found) if found else r"(?!)"
