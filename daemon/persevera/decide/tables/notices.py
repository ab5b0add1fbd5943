"""The form of a table of notices: what machines write in the name of people, and what only people write."""

from __future__ import annotations

from dataclasses import dataclass

#: Parts of the domains from which signing services write.
SIGNING_SERVICES = frozenset(
    {
        "docusign", "adobesign", "echosign", "hellosign", "dropboxsign", "pandadoc", "signnow", "signaturit", "yousign",
        "viafirma", "logalty", "docuten", "signwell", "signeasy", "eversign", "autentique", "clicksign", "d4sign", "zapsign",
        "skribble", "fp-sign", "universign", "docuseal", "boldsign", "rightsignature", "zohosign", "oneflow", "proposify",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticePhrases:
    """One language's phrases, a line each, over folded text whose sentences stand on lines of their own.

    A line is a regular expression that begins at the beginning of a word; ``^`` and ``$`` are the ends of a sentence.
    Fields that a language leaves empty say nothing.
    """

    subjects: str = ""
    """How a subject begins that only a machine writes; "Re:" in front of it is a person's answer to one."""
    themes: str = ""
    """How a subject begins that a notice often has, and a person's mail seldom: it counts, but does not decide."""
    absence: str = ""
    """Somebody is not there, or a house is closed."""
    causes: str = ""
    """Why: feasts, holidays, fairs, harvests, illness."""
    back: str = ""
    """Coming back, opening again, answering from a day on."""
    machine: str = ""
    """What only a machine says."""
    habits: str = ""
    """Habits of automatic notices, worth a point a line."""
    received: str = ""
    """A machine's acknowledgement of what came in."""
    soon: str = ""
    """What it promises on it."""
    official: str = ""
    """Terms and names that go with it."""
    gone: str = ""
    """Somebody is not there any more, or an address is given up."""
    speaker: str = ""
    """First persons: a departure told by somebody who still writes is no notice."""
    signed: str = ""
    """Notices of signing services: signed, viewed, completed, declined."""
    personal: str = ""
    """Words of somebody who read the proposal, or wants something: no machine says them."""
    plain: str = ""
    """Beginnings of sentences that only greet, wish, thank, excuse or close."""
    anybody: str = ""
    """Whom a greeting names that knows no name: customer, sender, sir."""
    contrast: str = ""
    """Words that begin a new clause."""
    nobody: str = ""
    """Mailboxes that nobody reads, as they stand before the ``@``."""
