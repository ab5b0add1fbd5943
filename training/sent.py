"""Makes the weights of the model of sent mails (``decide/sounding.py``) from the mails in ``training/sent/``.

``make weights`` runs it: it reads ``{"label", "subject", "text", "attachments"}`` a line (label 1 is a proposal) from a file a
language, takes the traits that ``sounding`` takes, and fits a logistic regression with L2 (``fitting.py``). The weights are
written to ``daemon/persevera/decide/tables/sent_weights.py``.

``python -m training.sent --measure`` instead shows, by cross-validation over blocks of neighbouring mails, what is found and
how surely. Whoever changes mails, tables of proposals, clues or traits runs ``make weights`` again.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from math import exp, log
from pathlib import Path

from persevera.decide.linear import bucket
from persevera.decide.recognise import sent_traits
from persevera.decide.sounding import BUCKETS
from persevera.model.message import Address, Attachment, Message, MessageId, Ref
from training.fitting import Row, fitted, out_of_fold, packed, write

MAILS = Path(__file__).parent / "sent"
#: What one step of a weight is worth.
STEP = 1 / 32
#: How much surer or less sure the model is made, and its lean against finding an offer, so that its score is a likelihood and
#: what it finds are offers: both chosen by ``--measure``.
SURENESS = 1.0
LEAN = 0.0
BLOCK = 10
_AT = datetime(2026, 6, 10, 11, 0, tzinfo=UTC)

#: A mail as the model sees it: whether it is a proposal, and its features; and its block.
Example = tuple[tuple[bool, Row], str]


def examples() -> list[Example]:
    """All mails, in the order of the files; ``extra.es.jsonl`` and the like hold what the first writers left out."""
    found: list[Example] = []
    for path in sorted(MAILS.glob("*.jsonl")):
        for number, line in enumerate(filter(None, path.read_text(encoding="utf-8").splitlines())):
            row = json.loads(line)
            mail = Message(
                ref=Ref("1"),
                message_id=MessageId("1@example.org"),
                date=_AT,
                sender=Address("", "we@example.com"),
                to=(Address("", "they@example.net"),),
                subject=row.get("subject", ""),
                text=row["text"],
                attachments=tuple(Attachment(name, 1000) for name in row.get("attachments") or ()),
            )
            features = {bucket(name, BUCKETS): value for name, value, _ in sent_traits(mail, zone=UTC)}
            found.append(((bool(row["label"]), list(features.items())), f"{path.stem} {number // BLOCK}"))
    return found


def weights_of(found: list[Example]) -> str:
    """The packed weights that these mails make."""
    weights = fitted([line for line, _ in found])
    always = bucket("always", BUCKETS)
    weights[always] = weights.get(always, 0.0) - LEAN
    return packed(weights.items(), BUCKETS, STEP)


def main(arguments: list[str]) -> int:
    """Write the weights, or measure them."""
    found = examples()
    if "--measure" in arguments:
        measure(found)
        return 0
    size = write("sent_weights", "sent mails", STEP * SURENESS, weights_of(found))
    sys.stdout.write(f"{len(found)} mails, {size // 1024} kB\n")
    return 0


def measure(found: list[Example]) -> None:
    """Show precision and recall at each lean, and how likely the truth was at each sureness."""
    lines, blocks = [line for line, _ in found], [block for _, block in found]
    held = out_of_fold(lines, blocks)
    for lean in (-0.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0):
        right = sum(is_one and one > lean for one, (is_one, _) in zip(held, lines, strict=True))
        named = sum(one > lean for one in held)
        there = sum(is_one for is_one, _ in lines)
        sys.stdout.write(f"lean {lean:5}: {right}/{named} of those found are some, {right}/{there} of those there are found\n")
    for sureness in (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2):
        lost = -sum(
            log(1 / (1 + exp(-sureness * (one if is_one else -one)))) for one, (is_one, _) in zip(held, lines, strict=True)
        )
        sys.stdout.write(f"sureness {sureness}: {lost / len(lines):.4f} lost a mail\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
