"""The daemon for real: what it tells systemd, how soon it acts, how it ends, and that it does nothing when nothing happens."""

from __future__ import annotations

import json
import os
import signal
import time
from datetime import timedelta
from pathlib import Path

from tests.app.running import daemon, persevera, until
from tests.builders import a_reply

from persevera.errors import EXIT_DONE, EXIT_TEMPFAIL

QUESTION = "Recibido, gracias. ¿Incluye la instalación?\n"


def stages(world) -> list[str]:
    listed = persevera(world, "list", "--all", "--json")
    return [json.loads(line)["stage"] for line in listed.stdout.splitlines()]


def test_it_says_that_it_is_ready_alive_and_stopping(world, tmp_path):
    with daemon(world, tmp_path) as running:
        assert running.hears("STATUS=")
        until(3, lambda: running.hears("WATCHDOG=1"))
        began = time.monotonic()
        assert running.end() == EXIT_DONE
        assert time.monotonic() - began < 5
        assert running.hears("STOPPING=1")
        assert "Traceback" not in running.log()


def test_mail_is_acted_on_as_soon_as_it_comes(world, tmp_path, now):
    with daemon(world, tmp_path) as running:
        offered = world.box.sends_proposal(now - timedelta(minutes=1))
        until(3, world.box.ours)
        world.box.arrives(a_reply(offered, after=timedelta(minutes=1), text=QUESTION))
        until(3, lambda: [event for event in world.box.ours() if "P-2291" not in str(event["description"])])
        assert stages(world) == ["your_turn"]
        assert running.end() == EXIT_DONE


def test_a_word_by_command_takes_effect_at_once(world, tmp_path, now):
    world.box.sends_proposal(now - timedelta(minutes=1))
    with daemon(world, tmp_path) as running:
        until(5, world.box.ours)
        (one,) = world.proposals()
        assert persevera(world, "won", one.id).returncode == EXIT_DONE
        until(3, lambda: not world.box.ours())
        assert stages(world) == ["won"]
        assert running.end() == EXIT_DONE


def test_the_brake_holds_a_running_daemon_until_it_is_taken_off(world, tmp_path, now):
    with daemon(world, tmp_path) as running:
        assert persevera(world, "halt").returncode == EXIT_DONE
        world.box.sends_proposal(now - timedelta(minutes=1))
        until(5, lambda: stages(world))
        assert world.box.ours() == []
        assert persevera(world, "unhalt").returncode == EXIT_DONE
        until(3, world.box.ours)
        assert running.end() == EXIT_DONE


def test_a_second_instance_is_refused_and_so_is_a_pass(world, tmp_path):
    with daemon(world, tmp_path) as running:
        for command in ("run", "once"):
            refused = persevera(world, command)
            assert refused.returncode == EXIT_TEMPFAIL
            assert str(running.process.pid) in refused.stderr
            assert len(refused.stderr.splitlines()) == 1
        assert persevera(world, "once", "--dry-run").returncode == EXIT_DONE
        assert persevera(world, "status").returncode == EXIT_DONE
        assert running.end() == EXIT_DONE


def test_a_hangup_reads_the_settings_anew(world, tmp_path):
    settings = world.home / "persevera.toml"
    good = settings.read_text(encoding="utf-8")
    with daemon(world, tmp_path) as running:
        settings.write_text(good + '[log]\nlevel = "loud"\n', encoding="utf-8")
        running.signal(signal.SIGHUP)
        until(5, lambda: "settings_wrong" in running.log())
        assert "log.level" in running.log()
        assert running.process.poll() is None
        settings.write_text(good + '[log]\nlevel = "debug"\n', encoding="utf-8")
        ready = running.told.count("READY=1")
        running.signal(signal.SIGHUP)
        until(5, lambda: running.hears("STATUS=Reading") and running.told.count("READY=1") > ready)
        running.signal(signal.SIGHUP)
        until(5, lambda: running.hears("READY") and running.told.count("READY=1") > ready + 1)
        assert len(list(Path(f"/proc/{running.process.pid}/task").iterdir())) < 6, "no thread is left of before"
        assert running.end() == EXIT_DONE


def test_it_rests_when_nothing_happens(world, tmp_path, now):
    world.box.sends_proposal(now - timedelta(minutes=1))
    with daemon(world, tmp_path) as running:
        until(5, world.box.ours)
        time.sleep(1.5)
        before = _processor_seconds(running.process.pid)
        reads = (world.home / "persevera.db").stat().st_mtime_ns
        time.sleep(2)
        assert _processor_seconds(running.process.pid) - before < 0.1
        assert (world.home / "persevera.db").stat().st_mtime_ns == reads
        assert running.end() == EXIT_DONE


def test_a_mailbox_that_goes_and_comes_back_is_tried_again(world, tmp_path, now):
    with daemon(world, tmp_path) as running:
        away = world.box.root / "elsewhere"
        world.box.mail.rename(away)
        until(5, lambda: "account_trouble" in running.log())
        assert persevera(world, "status").returncode == 1
        away.rename(world.box.mail)
        world.box.sends_proposal(now - timedelta(minutes=1))
        until(5, world.box.ours)
        assert persevera(world, "status").returncode == EXIT_DONE
        assert "Traceback" not in running.log()
        assert running.end() == EXIT_DONE


def _processor_seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_a_manager_that_does_not_listen_holds_nothing_up(world, tmp_path):
    with daemon(world, tmp_path, watchdog_seconds=0.01) as running:
        running.stop_listening()
        time.sleep(0.5)
        assert running.end() == EXIT_DONE
