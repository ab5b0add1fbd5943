"""``make fuzz``: reads and judges made-up mail for ten minutes, or for as many as are given, in a process of bounded size."""

from __future__ import annotations

import resource
import sys
import time

from hypothesis import HealthCheck, given, settings
from tests.fuzz.check import check
from tests.fuzz.mail import raw_mail

ROOM = 256 * 1024 * 1024
ROUND = 2_000


def main(minutes: float) -> int:
    """Fuzz; Hypothesis shrinks and shows what it finds."""
    tried = 0

    @settings(max_examples=ROUND, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(raw_mail)
    def one(raw: bytes) -> None:
        nonlocal tried
        tried += 1
        check(raw)

    check(b"From: a@b.es\n\nhola\n")
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    resource.setrlimit(resource.RLIMIT_AS, (4 * used + ROOM, 4 * used + ROOM))
    ends = time.monotonic() + 60 * minutes
    while time.monotonic() < ends:
        one()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - used
    print(f"{tried} mails read and judged; nothing found; {grown / 1e6:.0f} MB grown")
    return 0 if grown < ROOM else 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 10.0))
