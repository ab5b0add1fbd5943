"""An installation for the command line, lived in for some days, and commands as a person types them."""

from __future__ import annotations

import ctypes
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tests.builders import a_reply
from tests.cases import at
from tests.folders.world import World

from persevera.cli import run
from persevera.model.message import Address

ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PERSEVERA", "COLUMNS"))}
#: Drives a terminal to clear itself, to take another title, and to write backwards.
HOSTILE = "Presupuesto \x1b[2J\x1b]0;x\x07 \u202ede la nave"


@dataclass(frozen=True, slots=True)
class Said:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def whole(self) -> str:
        return self.out + self.err


MORNING, LATER = at(5, 9, 1), at(5, 10)


def lived(root: Path) -> World:
    """Five proposals: three waiting with a draft, one asked about, one declined; and one too old to be taken up."""
    world = World(root, at(2, 8))
    world.home.mkdir(mode=0o700)
    (world.home / "persevera.toml").write_text('[work]\nzone = "Europe/Madrid"\ncountry = "ES"\n', encoding="utf-8")
    world.add("ana")
    world.box.sends_proposal(
        at(5, 10, month=1), to=(Address("Viejo Cliente", "viejo@cliente.example"),), subject="Presupuesto P-1"
    )
    world.run()
    to = [("Rosa Vidal", "rosa@vidal.example"), ("Iván Soto", "ivan@soto.example"), ("", "compras@grupo-del-noroeste.example")]
    for number, (name, address) in enumerate(to):
        subject = HOSTILE if number == 2 else f"Oferta {number}/2026 carretillas"
        world.box.sends_proposal(at(2, 9, number), to=(Address(name, address),), subject=subject)
    asked = world.box.sends_proposal(at(2, 9, 10), message_id="asked@iber.example")
    declined = world.box.sends_proposal(at(2, 9, 11), to=(Address("Pepe Lino", "pepe@lino.example"),))
    world.run(at(2, 9, 30))
    world.box.arrives(a_reply(asked, date=at(3), text="Recibido. ¿Incluye la instalación?\n", message_id="question@mar.example"))
    world.box.arrives(a_reply(declined, date=at(3), text="Hemos decidido no seguir adelante.\n"))
    world.run(MORNING)
    world.run(MORNING + timedelta(minutes=1))
    return world


def commands(world: World, capsys) -> Callable[..., Said]:
    """Types commands in this process, at Thursday 5 March, ten o'clock."""

    def typed(*arguments: str, now: datetime = LATER) -> Said:
        capsys.readouterr()
        code = run(["--home", str(world.home), "--now", now.isoformat(), *arguments])
        read = capsys.readouterr()
        return Said(code, read.out, read.err)

    return typed


def process(world: World, *arguments: str, before: Callable[[], None] | None = None, **given) -> Said:
    """One command in a process of its own, at Thursday 5 March, ten o'clock."""
    command = [sys.executable, "-m", "persevera", "--home", str(world.home), "--now", LATER.isoformat(), *arguments]
    environment = ENVIRONMENT | {"LC_ALL": "C.UTF-8"} | given.pop("env", {})
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, env=environment, preexec_fn=before, check=False, **given
    )
    return Said(done.returncode, done.stdout, done.stderr)


def without_privileges() -> None:
    """Before a process begins: even root's may then not read and write what its mode forbids (capabilities(7))."""
    drop_from_bounding_set, override, search = 24, 1, 2
    library = ctypes.CDLL(None)
    for capability in (override, search):
        library.prctl(drop_from_bounding_set, capability, 0, 0, 0)


def with_room_for(size: int) -> Callable[[], None]:
    """Before a process begins: no file may grow larger than this many bytes, as if the disk were full."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def is_told_well(said: Said, *codes: int) -> bool:
    """Whether a fault was told in one sentence or two, without a traceback, with one of these exit codes."""
    lines: Sequence[str] = said.err.splitlines()
    return said.code in codes and "Traceback" not in said.whole and bool(lines) and lines[0].rstrip()[-1] in ".:)"
