"""Mailboxes in mbox files (RFC 4155): one file, a Thunderbird profile, an Apple Mail export or Google Takeout; read only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from persevera.providers.mail.mbox.reading import MboxMail

__all__ = ["MboxMail", "open_mailbox"]


def open_mailbox(
    path: Path, *, sent: str = "", drafts: str = "", clock: Callable[[], datetime] | None = None
) -> tuple[MboxMail, None]:
    """The mail in a file or folder tree; it has no Drafts. ``sent`` names a file whose name does not tell."""
    del drafts, clock
    return MboxMail(path, sent=sent), None
