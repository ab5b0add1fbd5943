"""``python -m bench first-scan|memory|judge|pair …``."""

from __future__ import annotations

import sys

from bench import first_scan, judge, memory, pair

MEASURES = {"first-scan": first_scan.main, "memory": memory.main, "judge": judge.main, "pair": pair.main}

if __name__ == "__main__":
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in MEASURES:
        sys.exit(f"usage: python -m bench {'|'.join(MEASURES)} [--help]")
    sys.exit(MEASURES[name](sys.argv[2:]))
