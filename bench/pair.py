"""Run two commands in turn and give the ratios of what they cost: ``python -m bench pair --a "…" --b "…"``.

CPU seconds and peak memory are the operating system's own account of each process and its children (wait4), so that other
work on the machine hardly counts; the median of at least three pairs is what is quoted.
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Cost:
    """What one run of a command cost."""

    cpu: float
    """User and system seconds."""
    wall: float
    peak: int
    """Largest resident size in bytes."""


def run(command: Sequence[str], *, output: Path | None = None, environment: Mapping[str, str] | None = None) -> Cost:
    """Run it once to its end. Ends the measurement with its error text when it fails."""
    start = time.perf_counter()
    with (output or Path(os.devnull)).open("wb") as out:
        process = subprocess.Popen(list(command), stdout=out, stderr=subprocess.PIPE, env={**os.environ, **(environment or {})})
        errors = process.stderr.read() if process.stderr else b""
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.stderr:
        process.stderr.close()
    if process.returncode:
        sys.exit(f"{shlex.join(command)} ended with {process.returncode}:\n{errors.decode(errors='replace')[-2000:]}")
    scale = 1 if sys.platform == "darwin" else 1024
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * scale)


@dataclass(frozen=True)
class Pairs:
    """The costs of both sides, run by run."""

    a: tuple[Cost, ...]
    b: tuple[Cost, ...]

    def ratio(self, what: str) -> float:
        """The median of a's cost over b's, pair by pair; ``what`` is cpu, wall or peak."""
        return float(
            median(getattr(one, what) / max(getattr(other, what), 1e-9) for one, other in zip(self.a, self.b, strict=True))
        )

    def lines(self, name_a: str, name_b: str) -> str:
        """What to print of it."""
        rows = [f"{'':24}{'CPU s':>10}{'wall s':>10}{'peak MB':>10}"]
        for name, costs in ((name_a, self.a), (name_b, self.b)):
            cpu, wall, peak = (median(getattr(cost, what) for cost in costs) for what in ("cpu", "wall", "peak"))
            rows.append(f"{name[:24]:24}{cpu:>10.3f}{wall:>10.3f}{peak / 1e6:>10.1f}")
        rows.append(
            f"{'ratio (median of pairs)':24}{self.ratio('cpu'):>10.3f}{self.ratio('wall'):>10.3f}{self.ratio('peak'):>10.3f}"
        )
        return "\n".join(rows)


def in_turn(a: Callable[[], Cost], b: Callable[[], Cost], pairs: int = 3) -> Pairs:
    """Run both in turn that many times, at least three."""
    costs = [(a(), b()) for _ in range(max(3, pairs))]
    return Pairs(tuple(one for one, _ in costs), tuple(other for _, other in costs))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="pair", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--a", required=True, help="a command line")
    parser.add_argument("--b", required=True, help="the command line to measure it against")
    parser.add_argument("--pairs", type=int, default=3)
    asked = parser.parse_args(arguments)
    found = in_turn(lambda: run(shlex.split(asked.a)), lambda: run(shlex.split(asked.b)), asked.pairs)
    print(found.lines(asked.a, asked.b))
    return 0
