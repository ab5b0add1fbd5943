"""``make judgement``: measures, writes ``docs/judgement.md``, and fails when a figure falls.

``python -m tests.judgement --misses [SET]`` shows what goes wrong in the open part; ``--accept`` writes figures that fell.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from tests.judgement.figures import fallen, measured, stored, table, write
from tests.judgement.measure import marks

DOCS = Path(__file__).parents[2] / "docs" / "judgement.md"


def main(arguments: list[str]) -> int:
    """Run it; 1 when a figure fell."""
    if "--misses" in arguments:
        wanted = [word for word in arguments if not word.startswith("--")]
        return _misses(wanted)
    before, now = stored(), measured()
    down = fallen(before, now)
    print(table(now))
    for name, old, new in down:
        print(f"FELL  {name}: {old} before, {new} now")
    if down and "--accept" not in arguments:
        print("Nothing was written. Mend it, or accept it with --accept and say why in the commit.")
        return 1
    write(DOCS, now)
    return 0


def _misses(wanted: list[str]) -> int:
    counts: Counter[str] = Counter()
    for name, row, mark in marks("open"):
        if mark.right or (wanted and name not in wanted and not any(word in mark.figure for word in wanted)):
            continue
        counts[mark.figure] += 1
        print(f"\n== {row['id']} {row['language']} {mark.figure}\n   saw:   {mark.saw}\n   truth: {row['truth']}")
        print(
            f"   {row['subject']} | {row['date']} | {row.get('attachments', '')}\n   " + row["text"][:900].replace("\n", "\n   ")
        )
    for figure, count in counts.most_common():
        print(f"{count:5} {figure}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
