"""Faults as a person reads them: what happened, and what to do next."""

from __future__ import annotations

import errno
import sys
from collections.abc import Mapping

from persevera.cli.show import clean
from persevera.cli.speech import _
from persevera.errors import EXIT_NEEDS_PERSON, EXIT_TEMPFAIL, EXIT_USAGE, PerseveraError, SettingsError


def told(error: Exception) -> int:
    """Print a fault on stderr and give the exit code that goes with it."""
    if isinstance(error, PerseveraError):
        print(clean(sentence(error)), file=sys.stderr)
        if isinstance(error, SettingsError):
            for fault in error.faults:
                print(clean(f"  - {fault}"), file=sys.stderr)
        return error.exit_code
    if isinstance(error, OSError):
        print(_("{what}: {why}").format(what=error.filename or "persevera", why=error.strerror or error), file=sys.stderr)
        return EXIT_TEMPFAIL if error.errno in (errno.ENOSPC, errno.EAGAIN, errno.EIO) else EXIT_NEEDS_PERSON
    told = str(error).rstrip(".")
    print(clean(_("{fault}. `persevera --help` shows what there is.").format(fault=told)), file=sys.stderr)
    return EXIT_USAGE


def sentence(error: PerseveraError) -> str:
    """The fault and its remedy in the language of the command line."""
    return " ".join(_filled(_(text), error.facts) for text in (error.message, error.remedy) if text)


def _filled(text: str, facts: Mapping[str, object]) -> str:
    try:
        return text.format_map(facts)
    except (KeyError, IndexError, ValueError):
        return text
