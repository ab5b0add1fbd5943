"""Logs as JSON lines on stderr, for the journal: event names and facts, never a body, a subject or an address above debug."""

from __future__ import annotations

import logging
import os
import sys
from typing import Any

import structlog

_PRIORITY = {"debug": "<7>", "info": "<6>", "warning": "<4>", "error": "<3>", "critical": "<2>"}


def set_up(level: str) -> structlog.typing.FilteringBoundLogger:
    """The program's logger at a level (debug, info, warning, error)."""
    processors: list[Any] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.dict_tracebacks,
        structlog.processors.JSONRenderer(ensure_ascii=False, default=str),
    ]
    if os.environ.get("JOURNAL_STREAM"):
        processors.append(_prefixed)
    structlog.configure(
        processors=processors,
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=False,
    )
    logger: structlog.typing.FilteringBoundLogger = structlog.get_logger()
    return logger


def _prefixed(_logger: object, method: str, line: str) -> str:
    """The line with the sd-daemon(3) prefix by which the journal knows its priority."""
    return _PRIORITY.get(method, "<6>") + line
