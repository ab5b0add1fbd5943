"""How mail programs in English mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"from", "sender", "sent by"}),
    sent=frozenset({"sent", "sent on", "sent at", "date", "date sent"}),
    to=frozenset({"to", "recipient"}),
    copy=frozenset({"cc", "bcc", "copy"}),
    subject=frozenset({"subject", "subj"}),
    more=frozenset({"reply-to", "reply to", "importance", "priority", "attachments", "sensitivity", "organization"}),
    wrote=frozenset({"wrote", "writes", "has written"}),
    quoting=frozenset({"quoting"}),
    opens=frozenset({"on", "at", "in a message dated", "in message"}),
    dividers=frozenset(
        {
            "original message",
            "original email",
            "original e-mail",
            "original mail",
            "forwarded message",
            "forwarded by",
            "forwarded email",
            "reply message",
            "reply above this line",
            "original appointment",
            "message from",
            "in reply to",
        }
    ),
    forwards=frozenset({"begin forwarded message", "start of forwarded message"}),
)
