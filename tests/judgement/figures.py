"""The figures of the judgement: how they are added up, kept, compared and shown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.judgement.measure import marks

STORED = Path(__file__).parent / "figures.json"
MARK = re.compile(r"(?s)(<!-- figures -->\n).*?(<!-- end of figures -->)")
PARTS = ("open", "locked")


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int
    of: int

    @property
    def part(self) -> float:
        """From 0 to 1."""
        return self.right / self.of if self.of else 1.0

    def __str__(self) -> str:
        return f"{self.right}/{self.of} ({self.part:.1%})"


#: Figures by part (open, locked), set, group of languages and name.
Figures = dict[tuple[str, str, str, str], Share]


def group(language: str) -> str:
    """Spanish and English are counted together, and so are the others."""
    return "es en" if language in ("es", "en") else "pt fr de"


def measured(parts: Iterable[str] = PARTS) -> Figures:
    """All figures, measured now."""
    counts: dict[tuple[str, str, str, str], list[int]] = {}
    for part in parts:
        for name, row, mark in marks(part):
            count = counts.setdefault((part, name, group(row["language"]), mark.figure), [0, 0])
            count[0] += mark.right
            count[1] += 1
    return {key: Share(*count) for key, count in sorted(counts.items())}


def stored() -> Figures:
    """The figures as they were last accepted."""
    if not STORED.exists():
        return {}
    kept = json.loads(STORED.read_text(encoding="utf-8"))
    return {tuple(key.split(" | ")): Share(*share) for key, share in kept.items()}  # type: ignore[misc]


def fallen(before: Figures, now: Figures) -> list[tuple[str, Share, Share]]:
    """Figures that are lower than before; one over another number of rows counts by its share."""
    return [
        (" | ".join(key), before[key], share)
        for key, share in now.items()
        if key in before and share.part < before[key].part - 1e-9
    ]


def table(figures: Figures) -> str:
    """The figures as Markdown tables, a set each."""
    lines: list[str] = []
    for name in ("sent", "answers", "commitments", "absences", "threads"):
        lines += [f"### `{name}`", "", "| | es en | locked | pt fr de | locked |", "|---|---|---|---|---|"]
        for figure in sorted({key[3] for key in figures if key[1] == name}):
            cells = [figures.get((part, name, languages, figure)) for languages in ("es en", "pt fr de") for part in PARTS]
            lines.append(f"| {figure} | " + " | ".join(str(cell or "–") for cell in cells) + " |")
        lines.append("")
    return "\n".join(lines)


def write(page: Path, figures: Figures) -> None:
    """Keep the figures, and put their tables between the marks of the page."""
    kept = {" | ".join(key): [share.right, share.of] for key, share in figures.items()}
    STORED.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    text = page.read_text(encoding="utf-8")
    page.write_text(MARK.sub(lambda found: f"{found[1]}\n{table(figures)}\n{found[2]}", text), encoding="utf-8")
