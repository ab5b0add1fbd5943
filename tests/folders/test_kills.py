"""A real process killed in the middle of its pass: the next one ends where an undisturbed one would have ended."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from tests.builders import a_reply
from tests.cases import at
from tests.folders.world import World

from persevera.model.message import Address
from persevera.ports import OutboxState

#: Runs the command line and kills its own process, as the kernel would, before it touches a file below a folder for the nth time.
KILLED = """
import os, signal, sys
root, strike, counted = sys.argv[1], int(sys.argv[2]), 0
def count(event, arguments):
    global counted
    if event in ("open", "os.link", "os.rename", "os.remove") and str(arguments[0]).startswith(root):
        counted += 1
        if counted == strike:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
from persevera.cli import run
code = run(sys.argv[3:])
print(counted)
sys.exit(code)
"""
CUSTOMERS = [Address("Rosa Vidal", "rosa@vidal.example"), Address("Iván Soto", "ivan@soto.example")]


def begun(root: Path) -> World:
    """Two proposals whose reminders are due, and one whose customer has answered."""
    world = World.at(root, at(2, 9))
    for number, customer in enumerate(CUSTOMERS, 1):
        world.box.sends_proposal(at(2, 9, 30 + number), to=(customer,), message_id=f"p{number}@iber.example")
    answered = world.box.sends_proposal(at(2, 9, 40), message_id="p3@iber.example")
    world.run(at(2, 9, 45))
    world.box.arrives(a_reply(answered, date=at(4, 12), text="Recibido. ¿Incluye la instalación?\n"))
    return world


def attempt(world: World, strike: int) -> subprocess.CompletedProcess:
    """One pass in a process of its own that is killed at a strike; 0 for never."""
    arguments = [str(world.root), str(strike), "--home", str(world.home), "--now", at(5, 9, 1).isoformat(), "once"]
    return subprocess.run([sys.executable, "-c", KILLED, *arguments], capture_output=True, text=True, timeout=60, check=False)


def ending(world: World) -> tuple:
    """What a person sees, and what the store knows, once two more passes went through."""
    world.run(at(5, 9, 3))
    world.run(at(5, 9, 5))
    drafts = sorted((draft["to"], draft["subject"]) for draft in world.box.drafts())
    events = [(event["dtstart"].dt, str(event["summary"])) for event in world.box.ours()]
    proposals = sorted((p.id, p.stage, p.step, p.next_at) for p in world.proposals())
    with world.opened() as app:
        pending = app.store.outbox("ana", [OutboxState.INTENDED, OutboxState.UNKNOWN, OutboxState.SHUNTED])
    return drafts, events, proposals, len(pending)


def doubles(world: World) -> list[str]:
    """Keys that more than one draft or more than one appointment carries."""
    drafts = Counter(draft["x-persevera-key"] for draft in world.box.drafts())
    events = Counter(str(event["x-persevera-key"]) for event in world.box.ours())
    return [key for counted in (drafts, events) for key, times in counted.items() if times > 1]


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    """How it ends without a kill, and how often a pass touches its files."""
    world = begun(tmp_path_factory.mktemp("smooth"))
    done = attempt(world, 0)
    assert done.returncode == 0, done.stderr
    return ending(world), int(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("tenth", range(1, 11))
def test_a_killed_pass_is_repaired_by_the_next(tmp_path, undisturbed, tenth):
    expected, touches = undisturbed
    world = begun(tmp_path)
    done = attempt(world, 30 + (touches - 34) * tenth // 10)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert doubles(world) == []
    assert ending(world) == expected
    assert doubles(world) == []
