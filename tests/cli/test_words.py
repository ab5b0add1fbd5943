"""What a person says by command: of one proposal, and of everything."""

from __future__ import annotations

import json

import pytest
from tests.builders import CUSTOMER
from tests.cases import at
from tests.folders.world import tree

from persevera.model.proposal import Stage

ROSA = "rosa@vidal.example"


def of(typed, customer: str, *arguments: str) -> dict:
    listed = typed("list", "--all", "--json", *arguments).out.splitlines()
    return next(row for row in map(json.loads, listed) if row["customer"] == customer)


@pytest.mark.parametrize(
    ("command", "stage"), [("won", Stage.WON), ("lost", Stage.LOST), ("stop", Stage.STOPPED), ("resume", Stage.WAITING)]
)
def test_a_word_is_kept_and_obeyed_by_the_next_pass(typed, world, command, stage):
    said = typed(command, of(typed, ROSA)["id"])
    assert said.code == 0
    assert "Rosa Vidal" in said.out
    typed("once", now=at(5, 10, 1))
    assert of(typed, ROSA)["stage"] == stage.value
    drafts = [draft for draft in world.box.drafts() if ROSA in draft["to"]]
    assert len(drafts) == (1 if stage is Stage.WAITING else 0)


def test_snoozing_moves_the_appointment_and_takes_the_draft_back(typed, world):
    rosa = of(typed, ROSA)["id"]
    assert typed("snooze", rosa, "2026-03-18").code == 0
    typed("once", now=at(5, 10, 1))
    typed("once", now=at(5, 10, 2))
    assert of(typed, ROSA)["next_at"].startswith("2026-03-18")
    starts = [event["dtstart"].dt for event in world.box.ours(at(5, 10)) if "Rosa" in str(event["summary"])]
    assert [start.date().isoformat() for start in starts] == ["2026-03-18"]


def test_a_day_that_is_none_or_is_past_is_refused(typed):
    rosa = of(typed, ROSA)["id"]
    for day in ("mañana", "2026-13-01", "2026-03-04"):
        said = typed("snooze", rosa, day)
        assert said.code == 2
        assert day in said.err


def test_an_old_proposal_is_taken_up(typed, world):
    old = of(typed, "viejo@cliente.example", "--old")
    assert typed("resume", old["id"]).code == 0
    typed("once", now=at(5, 10, 1))
    assert of(typed, "viejo@cliente.example")["stage"] == "waiting"
    assert any("Viejo" in str(event["summary"]) for event in world.box.ours(at(5, 10)))


@pytest.mark.parametrize("id_", ["zzzz", "", "%", "../x"])
def test_an_id_that_is_none_is_said_so(typed, id_):
    for command in ("show", "preview", "won"):
        said = typed(command, id_)
        assert said.code == 2
        assert "Traceback" not in said.whole


def test_the_beginning_of_an_id_must_name_one(typed):
    ids = [json.loads(line)["id"] for line in typed("list", "--all", "--json").out.splitlines()]
    assert len({one[:8] for one in ids}) == len(ids)
    assert typed("show", ids[0][:7]).code == 0


def test_the_brake_stops_all_writing_and_lets_go_again(typed, world):
    assert typed("halt").code == 0
    assert typed("halt").code == 0
    world.box.sends_proposal(at(5, 9, 30), subject="Presupuesto P-77")
    before = tree(world.box.calendar), tree(world.box.mail)
    said = typed("once")
    assert said.code == 1
    assert "unhalt" in said.out
    assert (tree(world.box.calendar), tree(world.box.mail)) == before
    assert typed("status").code == 1
    assert typed("doctor").code == 1
    assert typed("unhalt").code == 0
    assert "halted" in typed("unhalt").out
    assert typed("once").code == 0
    assert len(tree(world.box.calendar)) == len(before[0]) + 1


def test_undo_takes_back_what_nobody_touched_and_waits(typed, world):
    assert len(world.box.drafts()) == 4, "three reminders and a thank-you"
    said = typed("undo", "--since", "2h")
    assert said.code == 0
    assert world.box.drafts() == []
    typed("once", now=at(5, 10, 1))
    typed("once", now=at(6, 9, 1))
    assert world.box.drafts() == []
    assert of(typed, ROSA)["stage"] == "held"
    typed("resume", of(typed, ROSA)["id"], now=at(6, 9, 2))
    typed("once", now=at(6, 9, 3))
    assert [draft["to"] for draft in world.box.drafts()] != []


def test_undo_leaves_what_the_person_changed(typed, world):
    path = world.box.draft_files()[0]
    path.write_bytes(path.read_bytes().replace(b"Hola", b"Buenas"))
    assert "1" in typed("undo", "--since", "1d").out
    assert world.box.draft_files() == [path]


@pytest.mark.parametrize("since", ["2", "h", "3y", "-1h", "1 week"])
def test_a_stretch_of_time_that_is_none_is_refused(typed, since):
    assert typed("undo", f"--since={since}").code == 2


def test_quiet_says_nothing_when_all_goes_well(typed):
    rosa = of(typed, ROSA)["id"]
    assert typed("--quiet", "won", rosa).out == ""
    assert typed("--quiet", "once").out == ""


def test_verbose_tells_what_was_done(typed):
    typed("stop", of(typed, ROSA)["id"])
    assert "Rosa Vidal" in typed("--verbose", "once", now=at(5, 10, 1)).out


def test_what_could_not_be_done_or_read_waits_in_the_outbox(typed, world):
    assert typed("outbox").code == 0
    away = world.box.mail / "Drafts"
    away.rename(world.root / "Drafts")
    world.box.sends_proposal(at(2, 9, 40), subject="Presupuesto P-88", to=(CUSTOMER,))
    typed("once", now=at(5, 10, 1))
    typed("once", now=at(6, 9, 1))
    said = typed("outbox", now=at(6, 9, 2))
    assert said.code == 1
    assert "Drafts" in said.out
    rows = [json.loads(line) for line in typed("outbox", "--json", now=at(6, 9, 2)).out.splitlines()]
    assert rows
    assert all(row["why"] for row in rows)
    assert typed("status", now=at(6, 9, 2)).code == 1
    (world.root / "Drafts").rename(away)
    for id_ in {row["proposal"] for row in rows}:
        assert id_ in said.out
        typed("resume", id_, now=at(6, 9, 3))
    assert typed("once", now=at(6, 9, 4)).code == 0
    assert typed("outbox", now=at(6, 9, 5)).code == 0
    assert any("P-88" in draft["subject"] for draft in world.box.drafts())
