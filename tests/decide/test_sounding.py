"""Whether a sent mail sounds like an offer, by the weights in the tree."""

from __future__ import annotations

from training.sent import examples, weights_of

from persevera.decide.linear import unpacked
from persevera.decide.offering import Evidence
from persevera.decide.sounding import BUCKETS, sounding
from persevera.decide.tables.sent_weights import SCALE, WEIGHTS


def test_the_weights_in_the_tree_are_those_that_the_mails_in_the_tree_make() -> None:
    kept, made = unpacked(WEIGHTS).tolist(), unpacked(weights_of(examples())).tolist()
    assert all(abs(one - other) <= 1 for one, other in zip(kept, made, strict=True)), "run: make weights"


def test_the_weights_are_small() -> None:
    assert len(WEIGHTS) < 60_000
    assert len(unpacked(WEIGHTS)) == BUCKETS
    assert 0 < SCALE < 1


def test_what_it_adds_lifts_the_points_of_the_rules_to_its_odds() -> None:
    found = sounding("", ["te lo dejo en 300 euros"], 1, [], Evidence())
    signal = found.signal(Evidence())
    assert signal.weight is not None
    assert (signal.weight > 0) == (signal.why.text == "reads like an offer")
