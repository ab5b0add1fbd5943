"""Readiness and watchdog for systemd (sd_notify(3)): one datagram to the socket that it names."""

from __future__ import annotations

import contextlib
import os
import socket


def notify(*lines: str) -> None:
    """Tell systemd, if it listens: ``READY=1``, ``STATUS=…``, ``WATCHDOG=1``, ``RELOADING=1``, ``STOPPING=1``."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
        # Nobody who reads late may hold the daemon up.
        out.settimeout(1)
        out.connect("\0" + address[1:] if address.startswith("@") else address)
        out.sendall("\n".join(lines).encode())


def watchdog_seconds() -> float | None:
    """How often systemd expects a sign of life: half of WATCHDOG_USEC, or None."""
    try:
        return int(os.environ["WATCHDOG_USEC"]) / 2_000_000
    except (KeyError, ValueError):
        return None
