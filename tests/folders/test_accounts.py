"""Accounts side by side: the trouble of one is told and stays its own."""

from __future__ import annotations

import shutil

import pytest
from tests.builders import ME, a_proposal
from tests.cases import at

from persevera.cli import run
from persevera.errors import EXIT_DONE, EXIT_TEMPFAIL
from persevera.model.message import Address

OTHER = Address("Marta Prado", "marta.prado@mecanizadosiber.es")


@pytest.fixture
def two(world):
    world.add("marta", OTHER.addr_spec)
    world.attempt(at(2, 9))
    for box, sender in ((world.box, ME), (world.boxes["marta"], OTHER)):
        box.arrives(a_proposal(date=at(2, 9, 30), sender=sender))
    return world


def once(world, *arguments: str) -> int:
    return run(["--home", str(world.home), "--now", at(5, 9, 1).isoformat(), "once", *arguments])


def test_each_account_gets_its_own_appointment_and_draft(two, capsys):
    assert once(two) == EXIT_DONE
    for name, address in (("ana", ME.addr_spec), ("marta", OTHER.addr_spec)):
        (draft,) = two.boxes[name].drafts()
        assert address in draft["from"]
        assert len(two.boxes[name].ours()) == 1
    told = capsys.readouterr().out
    assert "ana" in told
    assert "marta" in told


@pytest.mark.parametrize("broken", ["mail", "calendar", "Drafts"])
def test_a_folder_that_is_gone_stops_its_account_only(two, broken, capsys):
    box = two.boxes["ana"]
    path = box.mail / broken if broken == "Drafts" else box.root / broken
    shutil.move(path, box.root / "elsewhere")
    code = once(two)
    told = capsys.readouterr()
    assert len(two.boxes["marta"].drafts()) == 1
    assert "Traceback" not in told.out + told.err
    if broken == "Drafts":
        with two.opened() as app:
            assert [row.account for row in app.store.outbox(None) if row.why] == ["ana"], "set aside, and said"
    else:
        assert code == EXIT_TEMPFAIL
        assert str(path) in told.out
        assert run(["--home", str(two.home), "status"]) == 1
        assert str(path) in capsys.readouterr().out
    shutil.move(box.root / "elsewhere", path)
    assert once(two) in (EXIT_DONE, 1)


def test_only_the_account_that_is_named(two):
    assert once(two, "--account", "marta") == EXIT_DONE
    assert len(two.boxes["marta"].drafts()) == 1
    assert two.box.drafts() == []
