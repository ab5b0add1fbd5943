"""G0 and G1: does the first scan find the open proposals, and at what cost beside ``notmuch new``.

The same run answers both, so that speed cannot be bought with misses: F1 of the open set against the truth is at least 0.95,
CPU at most 0.25 of notmuch's on a fresh index. notmuch builds a full-text index too, which is more than is needed here.
"""

from __future__ import annotations

import argparse
import json
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.mailbox import DAYS, UNTIL, make, truth_of
from bench.pair import Cost, in_turn, run
from bench.stories import ME, Truth

F1_FLOOR = 0.95
RATIO_CEILING = 0.25
#: A superseded proposal is not open any more; all other stages are, as long as nobody answered.
CLOSED = frozenset({"superseded"})


@dataclass(frozen=True)
class Score:
    """What a scan found of the truth, by Message-ID."""

    found: frozenset[str]
    wanted: frozenset[str]

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where nothing was there and nothing found."""
        total = len(self.found) + len(self.wanted)
        return 2 * len(self.found & self.wanted) / total if total else 1.0

    def line(self, name: str) -> str:
        """What to print of it."""
        right = len(self.found & self.wanted)
        return f"{name}: F1 {self.f1:.3f} – {right} of {len(self.wanted)} found, {len(self.found) - right} found that are none"


def rows_of(output: str) -> list[Truth]:
    """The proposals that ``persevera scan --json`` printed, one a line."""
    return [row for line in output.splitlines() if line.startswith("{") and "proposal" in (row := json.loads(line))]


def scores(rows: Iterable[Truth], truth: Iterable[Truth]) -> tuple[Score, Score]:
    """How well proposals are recognised at all, and how well the open ones are."""
    rows, truth = list(rows), list(truth)
    every = Score(frozenset(row["proposal"] for row in rows), frozenset(row["message_id"] for row in truth))
    still = frozenset(row["proposal"] for row in rows if row.get("answered_by") is None and row.get("stage") not in CLOSED)
    return every, Score(still, frozenset(row["message_id"] for row in truth if row["open"]))


def misses(rows: Iterable[Truth], truth: Iterable[Truth]) -> list[str]:
    """One line for each proposal that was judged differently from the truth."""
    found = {row["proposal"]: row for row in rows}
    lines = []
    for row in truth:
        seen = found.pop(row["message_id"], None)
        if seen is None:
            lines.append(f"not seen ({row['why']}): {row['subject']}")
        elif (seen.get("answered_by") is None and seen.get("stage") not in CLOSED) != row["open"]:
            lines.append(f"{row['why']}, but stage {seen.get('stage')}, answered by {seen.get('answered_by')}: {row['subject']}")
    return lines + [f"no proposal, but stage {row.get('stage')}: {name}" for name, row in found.items()]


def notmuch_once(mail: Path) -> Cost:
    """Index the mailbox from nothing."""
    with tempfile.TemporaryDirectory(prefix="notmuch-") as folder:
        config = Path(folder, "config")
        config.write_text(
            f"[database]\npath={folder}/db\nmail_root={mail.resolve()}\n[user]\nname=Bench\nprimary_email={ME[1]}\n[new]\ntags=new\n",
            encoding="utf-8",
        )
        Path(folder, "db").mkdir()
        return run(["notmuch", "new", "--quiet"], environment={"NOTMUCH_CONFIG": str(config)})


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="first-scan", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--directory", type=Path, help="where the mailbox lies or is made; by default one that is removed again")
    parser.add_argument("--command", default=f"{shlex.quote(sys.executable)} -m persevera", help="how Persevera is started")
    parser.add_argument("--misses", action="store_true", help="print what was judged differently from the truth")
    parser.add_argument("--no-peer", action="store_true", help="judge only; measure nothing against notmuch")
    asked = parser.parse_args(arguments)
    if not asked.no_peer and shutil.which("notmuch") is None:
        print("notmuch is not installed, so there is nothing to measure against: apt-get install notmuch", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="first-scan-") as folder:
        directory = asked.directory or Path(folder)
        if not (directory / "truth.jsonl").exists():
            make(directory, asked.messages, asked.seed)
        return _measure(directory, Path(folder), asked)


def _measure(directory: Path, folder: Path, asked: argparse.Namespace) -> int:
    output = folder / "scan.jsonl"
    moment = UNTIL.isoformat()
    scan = [*shlex.split(asked.command), "--home", str(folder / "home"), "--now", moment, "--json", "scan", "--me", ME[1]]
    scan.append(str(directory / "mail"))

    def persevera() -> Cost:
        shutil.rmtree(folder / "home", ignore_errors=True)
        return run(scan, output=output)

    first = persevera()
    rows, truth = rows_of(output.read_text(encoding="utf-8")), truth_of(directory)
    every, still = scores(rows, truth)
    print(f"{sum(1 for path in (directory / 'mail').rglob('*') if path.is_file())} messages over {DAYS} days")
    print(every.line("proposals"))
    print(still.line("open"))
    if asked.misses:
        print("\n".join(misses(rows, truth)))
    good = still.f1 >= F1_FLOOR
    print(f"G0 open set: {'met' if good else 'MISSED'} ({still.f1:.3f}, at least {F1_FLOOR})")
    if asked.no_peer:
        print(f"scan: {first.cpu:.2f} s CPU, {first.wall:.2f} s, {first.peak / 1e6:.0f} MB")
        return 0 if good else 1
    pairs = in_turn(persevera, lambda: notmuch_once(directory / "mail"), asked.pairs)
    print(pairs.lines("persevera scan", "notmuch new"))
    ratio = pairs.ratio("cpu")
    fast = ratio <= RATIO_CEILING
    print(f"G1 first scan: {'met' if fast else 'MISSED'} ({ratio:.3f} of notmuch's CPU, at most {RATIO_CEILING})")
    return 0 if good and fast else 1
