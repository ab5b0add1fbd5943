"""How much memory a scan of a large mbox takes: at most 300 MB for 100,000 messages, however many there are."""

from __future__ import annotations

import argparse
import shlex
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.first_scan import rows_of, scores
from bench.mailbox import UNTIL, make, truth_of
from bench.pair import run
from bench.stories import ME

CEILING = 300_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="memory", description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--directory", type=Path, help="where the mbox lies or is made; by default one that is removed again")
    parser.add_argument("--command", default=f"{shlex.quote(sys.executable)} -m persevera", help="how Persevera is started")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="memory-") as folder:
        directory = asked.directory or Path(folder)
        mbox, output = directory / "all.mbox", Path(folder) / "scan.jsonl"
        if not mbox.exists():
            make(directory, asked.messages, asked.seed, mbox)
        scan = [*shlex.split(asked.command), "--home", f"{folder}/home", "--now", UNTIL.isoformat(), "--json", "scan"]
        cost = run([*scan, "--me", ME[1], str(mbox)], output=output)
        _, still = scores(rows_of(output.read_text(encoding="utf-8")), truth_of(directory))
        print(f"{mbox.stat().st_size / 1e6:.0f} MB of mbox: {cost.cpu:.1f} s CPU, {cost.wall:.1f} s")
        print(still.line("open"))
    small = cost.peak <= CEILING
    print(f"peak memory: {'met' if small else 'MISSED'} ({cost.peak / 1e6:.0f} MB, at most {CEILING / 1e6:.0f})")
    return 0 if small else 1
