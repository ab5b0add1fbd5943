"""Mailboxes in Maildir folders on this machine (https://cr.yp.to/proto/maildir.html, Maildir++, Dovecot)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from persevera.providers.mail.maildir.drafts import MaildirDrafts
from persevera.providers.mail.maildir.reading import MaildirMail

__all__ = ["MaildirDrafts", "MaildirMail", "open_mailbox"]


def open_mailbox(
    path: Path, *, sent: str = "", drafts: str = "", clock: Callable[[], datetime] | None = None
) -> tuple[MaildirMail, MaildirDrafts]:
    """The mailbox in a folder; nothing is read or made until it is asked for something."""
    return MaildirMail(path, sent=sent, drafts=drafts, clock=clock), MaildirDrafts(path, sent=sent, drafts=drafts)
