"""The brake: a file that stops all writing, kept over restarts, working though the store is locked or full."""

from __future__ import annotations

from pathlib import Path

from persevera.errors import StoreError

NAME = "HALT"


def is_halted(state: Path) -> bool:
    """Whether the brake is on. In doubt it is: a folder that cannot be read counts as halted."""
    try:
        (state / NAME).lstat()
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return True


def halt(state: Path, why: str) -> None:
    """Put the brake on. Raises StoreError where the file cannot be made."""
    try:
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
        (state / NAME).write_text(why + "\n", encoding="utf-8")
    except OSError as error:
        raise StoreError(
            "The brake {path} cannot be put on ({why}).",
            "Stop the service instead: systemctl stop persevera.",
            path=state / NAME,
            why=error.strerror or error,
        ) from error


def release(state: Path) -> bool:
    """Take the brake off; whether it was on. Raises StoreError where the file cannot be removed."""
    try:
        (state / NAME).unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise StoreError(
            "The brake {path} cannot be taken off ({why}).",
            "Remove the file as a user who may.",
            path=state / NAME,
            why=error.strerror or error,
        ) from error
    return True
