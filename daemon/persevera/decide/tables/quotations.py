"""The form of a table of quotations: how mail programs in a language mark what they quote."""

from __future__ import annotations

from dataclasses import dataclass

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationWords:
    """One language's words, folded. Whoever answers may run a program in another language, so all are read at once."""

    sender: frozenset[str] = NONE
    """Labels of a quoted header block, by what they name: from whom."""
    sent: frozenset[str] = NONE
    """When it was sent."""
    to: frozenset[str] = NONE
    copy: frozenset[str] = NONE
    subject: frozenset[str] = NONE
    more: frozenset[str] = NONE
    """Labels that say nothing by themselves: importance, attachments, an address for replies."""
    wrote: frozenset[str] = NONE
    """The verb of an attribution ("El lun, 4 may 2026 … escribió:"), as a regular expression."""
    quoting: frozenset[str] = NONE
    """How an attribution without a date begins ("Quoting Ana <ana@…>:"), as Horde writes it."""
    opens: frozenset[str] = NONE
    """How an attribution begins, before its date."""
    dividers: frozenset[str] = NONE
    """What stands between the dashes of a divider."""
    forwards: frozenset[str] = NONE
    """Lines that begin a forwarded message without dashes."""


#: Containers that mail programs put around a quotation in HTML, or right above it: Gmail, Outlook on the web, for the desktop
#: and for telephones, Yahoo, Proton, Thunderbird, Outlook for Mac, Apple Mail, Zoho, Zimbra, Roundcube, GMX, Tutanota, Front.
HTML_MARKS = (
    "gmail_quote",
    "gmail_attr",
    "divrplyfwdmsg",
    "appendonsend",
    "border:none;border-top:solid #e1e1e1",
    "border:none;border-top:solid #b5c4df",
    "yahoo_quoted",
    "protonmail_quote",
    "moz-cite-prefix",
    "olk_src_body_section",
    'type="cite"',
    "zmail_extra",
    "__quoted_text__",
    "reply-intro",
    "tutanota_quote",
    "front-blockquote",
    'name="quote"',
    "ms-outlook-mobile-reference-message",
    "mail-editor-reference-message-container",
)
