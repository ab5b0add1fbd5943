"""``python -m persevera``, and the command ``persevera``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and exit with its code."""
    from persevera.cli import run  # noqa: PLC0415 - nothing is loaded before it is needed

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
