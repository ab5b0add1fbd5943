"""The only place that reads the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from persevera.errors import UsageError

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - this is the one place


def fixed_clock(text: str) -> Clock:
    """A clock that stands at a moment given as ISO 8601; without an offset, UTC. Raises UsageError for anything else."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError("{text} is not a moment.", "Write it as in 2026-11-24T09:00:00+01:00.", text=text) from error
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return lambda: moment
