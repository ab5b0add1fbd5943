"""Every deliberate error, as a tree that says what to do next.

PerseveraError
├── SettingsError              a setting or template is wrong: the program does not start (exit 78)
├── UsageError                 a command was asked for something that cannot be (exit 2)
├── StoreError                 the store cannot be opened or written (exit 75, or 78 when only a person can mend it)
│   └── StoreInUse             another instance holds it (exit 75)
└── ProviderError              a mailbox or calendar did not do what was asked
    ├── Unavailable            passing trouble: retried with growing pauses
    │   └── Throttled          the service says how long to wait
    ├── AuthenticationRequired the person must sign in again (exit 77)
    ├── CannotCalculateChanges the sync state is too old: everything recent is read again
    ├── Conflict               somebody changed it meanwhile: read again, decide again
    ├── NotFound               it is not there any more
    ├── AlreadyExists          a create found its own mark: adopted, not doubled
    └── Unsupported            the account has no place for this: set aside for a person
"""

from __future__ import annotations

EXIT_DONE, EXIT_NEEDS_PERSON, EXIT_USAGE, EXIT_TEMPFAIL, EXIT_NOPERM, EXIT_CONFIG = 0, 1, 2, 75, 77, 78


class PerseveraError(Exception):
    """A foreseeable fault: what happened, to which account, and what to do next. A person sees it without a traceback.

    ``message`` and ``remedy`` are English sentences with ``{named}`` places, which are also the keys of their
    translation; ``facts`` fills them.
    """

    exit_code = EXIT_NEEDS_PERSON

    def __init__(self, message: str, remedy: str = "", **facts: object) -> None:
        self.message, self.remedy, self.facts = message, remedy, facts
        super().__init__(" ".join(text for text in (message.format_map(facts), remedy.format_map(facts)) if text))


class SettingsError(PerseveraError):
    """A setting or template is wrong; ``faults`` lists all of them, each with its place."""

    exit_code = EXIT_CONFIG

    def __init__(self, message: str, remedy: str = "", faults: tuple[str, ...] = (), **facts: object) -> None:
        super().__init__(message, remedy, **facts)
        self.faults = faults


class UsageError(PerseveraError):
    """A command was asked for something that cannot be."""

    exit_code = EXIT_USAGE


class StoreError(PerseveraError):
    """The store cannot be opened, read or written."""

    exit_code = EXIT_TEMPFAIL


class StoreBroken(StoreError):
    """The store is damaged, of another version, or not ours to write: only a person can mend it."""

    exit_code = EXIT_CONFIG


class StoreInUse(StoreError):
    """Another instance of the daemon holds the store."""


class ProviderError(PerseveraError):
    """A mailbox or calendar did not do what was asked."""

    temporary = False


class Unavailable(ProviderError):
    """Passing trouble; waiting helps."""

    exit_code = EXIT_TEMPFAIL
    temporary = True


class Throttled(Unavailable):
    """The service asks to wait that many seconds."""

    def __init__(self, message: str, remedy: str = "", *, wait: float, **facts: object) -> None:
        super().__init__(message, remedy, **facts)
        self.wait = wait


class AuthenticationRequired(ProviderError):
    """The person must sign in again, or allow more."""

    exit_code = EXIT_NOPERM


class CannotCalculateChanges(ProviderError):
    """The sync state is too old (RFC 8620, section 5.2)."""


class Conflict(ProviderError):
    """It changed since it was read."""


class NotFound(ProviderError):
    """It is not there any more."""


class AlreadyExists(ProviderError):
    """Something with this key is there already."""


class Unsupported(ProviderError):
    """The account has no place for this."""
