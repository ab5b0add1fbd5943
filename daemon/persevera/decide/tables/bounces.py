"""The form of a table of bounces: how mail servers say that a message did not arrive, or not yet, or was read."""

# ruff: noqa: E501 -- a pattern is a line

from __future__ import annotations

from dataclasses import dataclass

#: Mailboxes from which servers write, as they stand before the ``@``.
DAEMONS = r"(?:mailer[-_.]?daemon|mail[-_.]?daemon|post_?master|maildaemon|mdaemon|mailer|mail-?delivery|bounces?|smtp|system[-_.]?administrator|microsoftexchange[0-9a-f]*)"
#: Codes of a refusal (RFC 3463, RFC 5321), and the fields of a report (RFC 3464) where they stand in the text.
CODES = r"""
5\d\d[ -]#?5\.\d{1,3}\.\d{1,3}\b
(?:smtp; ?)?55[0-4][ -]\S
status: 5\.\d
action: failed
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class BounceWords:
    """One language's phrases, a line each, over folded text; each begins at the beginning of a word."""

    names: str = ""
    """Names under which servers write."""
    subjects: str = ""
    """How a subject begins that only a server writes."""
    weak_subjects: str = ""
    """What a server may put into a subject, and a person too."""
    failed: str = ""
    """It did not arrive."""
    delayed: str = ""
    """It did not arrive yet."""
    copies: str = ""
    """What stands above the returned message."""
    receipt_subjects: str = ""
    """How the subject of a receipt begins, up to its colon."""
    receipt_texts: str = ""
    """What a receipt says."""
