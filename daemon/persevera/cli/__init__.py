"""Parse, call, print, exit code. Commands load what they need when they run, so that help comes at once."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code; a foreseeable fault is one sentence on stderr, never a traceback."""
    from typer.exceptions import TyperException

    from persevera.cli.commands import app_for, globals_first
    from persevera.cli.faults import told
    from persevera.errors import PerseveraError

    try:
        ordered = globals_first(arguments)
        result = app_for(ordered)(args=ordered, prog_name="persevera", standalone_mode=False)
    except (PerseveraError, TyperException) as error:
        return told(error)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone (a pager, head): nothing more is owed.
        sys.stderr.close()
        return 0
    except OSError as error:
        return told(error)
    return result if isinstance(result, int) else 0
