"""The made-up mailbox is what its truth says, and the judges of a run count right."""

from __future__ import annotations

import mailbox
from collections import Counter
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from bench.first_scan import misses, scores
from bench.mailbox import grow, make, truth_of
from bench.mixture import ANSWERED_WHYS, shares
from bench.pair import Cost, Pairs
from bench.stories import ME


def messages_in(directory: Path) -> dict[str, Path]:
    found = {}
    for path in (directory / "mail").rglob("*"):
        if path.is_file():
            head = path.read_bytes().partition(b"\n\n")[0].decode()
            found[head.partition("\nMessage-ID: <")[2].partition(">")[0]] = path
    return found


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    directory = tmp_path_factory.mktemp("made")
    make(directory, 1_000, seed=3)
    return directory


def test_there_are_as_many_messages_as_asked_for_a_third_of_them_sent(made):
    folders = Counter(path.parent.parent.name for path in messages_in(made).values())
    assert folders.total() == 1_000
    assert 0.28 <= folders["Sent"] / 1_000 <= 0.38


def test_the_truth_names_messages_that_are_there(made):
    messages, rows = messages_in(made), truth_of(made)
    assert len(rows) == 6
    for row in rows:
        assert messages[row["message_id"]].parent.parent.name == "Sent"
        assert row["open"] == (row["answered_by"] is None)
        assert row["open"] != row["why"].startswith("answered")
        if row["answered_by"]:
            assert messages[row["answered_by"]].parent.parent.name == "INBOX"


def test_a_proposal_states_its_amount_and_goes_to_the_customer(made):
    messages = messages_in(made)
    for row in truth_of(made):
        message = message_from_bytes(messages[row["message_id"]].read_bytes(), policy=policy.default)
        text = message.get_body(("plain",)).get_content()
        assert f"{row['amount']:,}".replace(",", "." if row["language"] == "es" else ",") in text
        assert message["From"].addresses[0].addr_spec == ME[1]
        assert message["To"].addresses[0].addr_spec == row["recipient"]


def test_every_message_can_be_read_and_is_dated(made):
    for path in sorted(messages_in(made).values())[::8]:
        message = message_from_bytes(path.read_bytes(), policy=policy.default)
        assert message["Date"].datetime.tzinfo is not None
        assert message["From"].addresses
        assert not [part.defects for part in message.walk() if part.defects]


def test_the_same_seed_makes_the_same_mailbox(made, tmp_path):
    make(tmp_path, 1_000, seed=3)
    assert truth_of(tmp_path) == truth_of(made)
    assert {path.name for path in messages_in(tmp_path).values()} == {path.name for path in messages_in(made).values()}


def test_an_mbox_holds_the_same_with_labels(tmp_path):
    make(tmp_path, 200, seed=3, mbox=tmp_path / "all.mbox")
    box = mailbox.mbox(tmp_path / "all.mbox")
    try:
        labels = Counter(message["X-Gmail-Labels"].partition(",")[0] for message in box)
    finally:
        box.close()
    assert labels.total() == 200
    assert set(labels) == {"Inbox", "Sent"}


def test_a_delta_answers_two_and_adds_one(tmp_path):
    make(tmp_path, 1_500, seed=5)
    before = truth_of(tmp_path)
    assert grow(tmp_path, 20, seed=5, round_=1) == 20
    after = truth_of(tmp_path)
    assert len(after) == len(before) + 1
    assert sum(row["open"] for row in after) == sum(row["open"] for row in before) - 1
    assert len(messages_in(tmp_path)) == 1_520


def test_shares_add_up():
    names = shares(35, ANSWERED_WHYS)
    assert len(names) == 35
    assert Counter(names)["answered-by-colleague"] == 4


TRUTH = [
    {"message_id": "a", "open": True, "why": "silence", "subject": "A"},
    {"message_id": "b", "open": False, "why": "answered-in-thread", "subject": "B"},
    {"message_id": "c", "open": True, "why": "absence", "subject": "C"},
]


def test_the_open_set_is_counted_by_who_answered():
    rows = [
        {"proposal": "a", "stage": "waiting", "answered_by": None},
        {"proposal": "b", "stage": "your_turn", "answered_by": "x"},
        {"proposal": "d", "stage": "waiting", "answered_by": None},
    ]
    every, still = scores(rows, TRUTH)
    assert every.f1 == pytest.approx(2 * 2 / 6)
    assert still.f1 == pytest.approx(2 * 1 / 4)
    assert misses(rows, TRUTH) == ["not seen (absence): C", "no proposal, but stage waiting: d"]


def test_a_ratio_is_the_median_of_its_pairs():
    pairs = Pairs((Cost(1, 1, 10), Cost(2, 1, 10), Cost(9, 1, 10)), (Cost(2, 1, 10), Cost(2, 1, 10), Cost(3, 1, 10)))
    assert pairs.ratio("cpu") == 1.0
