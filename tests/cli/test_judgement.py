"""``explain``, ``threads`` and ``scan``: the judgement of mail from files, folders, lines and the account's own mailbox."""

from __future__ import annotations

import base64
import io
import json
import sys

import pytest
from tests.builders import AWAY_ES, CUSTOMER, ENGLISH_ME, ME, a_message, a_proposal, a_reply, raw_of
from tests.cases import at
from tests.cli.installation import Said

from persevera.cli import run
from persevera.model.message import Message

OFFERED = a_proposal(date=at(2, 9, 30), message_id="offered@iber.example")
YES = a_reply(OFFERED, message_id="yes@mar.example")
AWAY = a_reply(OFFERED, message_id="away@mar.example", text=AWAY_ES, headers=(("auto-submitted", "auto-replied"),))
NOTE = a_message(sender=ME, to=(CUSTOMER,), text="Gracias, hablamos.\n", message_id="note@iber.example", date=at(3))
MAIL = (OFFERED, YES, AWAY, NOTE)
SHAPE = {"id", "language", "direction", "own_words", "dates", "amounts", "proposal", "commitments", "answer"}


@pytest.fixture
def typed(tmp_path, capsys):
    def typed(*arguments: str) -> Said:
        code = run(["--home", str(tmp_path / "home"), *arguments])
        read = capsys.readouterr()
        return Said(code, read.out, read.err)

    return typed


def mbox(*messages: Message) -> bytes:
    """An mbox as Google Takeout writes it, each message with its labels."""
    parts = []
    for message in messages:
        label = "Sent" if message.sender.addr_spec == ME.addr_spec else "Inbox"
        raw = raw_of(message, newline="\n", before=[f"X-Gmail-Labels: {label}"])
        parts.append(b"From 1234@xxx Mon Mar 02 08:30:00 +0000 2026\n" + raw.rstrip(b"\n") + b"\n\n")
    return b"".join(parts)


def maildir(path, *messages: Message):
    for folder in ("cur", "new", "tmp", ".Sent/cur", ".Sent/new", ".Sent/tmp"):
        (path / folder).mkdir(parents=True)
    for number, message in enumerate(messages):
        sent = message.sender.addr_spec == ME.addr_spec
        (path / (".Sent/cur" if sent else "cur") / f"{number}.M1.x:2,S").write_bytes(raw_of(message))
    return path


def thunderbird(path, *messages: Message):
    """A profile's tree: an mbox for each folder, subfolders in ``.sbd``, an index beside each."""
    folder = path / "Mail" / "Local Folders"
    (folder / "Archivo.sbd").mkdir(parents=True)
    mine = [one for one in messages if one.sender.addr_spec == ME.addr_spec]
    theirs = [one for one in messages if one not in mine]
    (folder / "Sent").write_bytes(mbox(*mine))
    (folder / "Inbox").write_bytes(b"")
    (folder / "Archivo.sbd" / "2026").write_bytes(mbox(*theirs))
    for name in ("Sent.msf", "Inbox.msf"):
        (folder / name).write_text('// <!-- <mdb:mork:z v="1.4"/> -->')
    return path


def kept_as(kind: str, folder):
    if kind == "mbox":
        path = folder / "All mail Including Spam and Trash.mbox"
        path.write_bytes(mbox(*MAIL))
        return path
    if kind == "maildir":
        return maildir(folder / "Maildir", *MAIL)
    if kind == "thunderbird":
        return thunderbird(folder / "profile", *MAIL)
    (folder / "mails").mkdir()
    for message in MAIL:
        (folder / "mails" / f"{message.message_id}.eml").write_bytes(raw_of(message))
    return folder / "mails"


def rows(said: Said) -> dict[str, dict]:
    return {row["id"]: row for row in map(json.loads, said.out.splitlines())}


@pytest.mark.parametrize("kind", ["eml", "mbox", "maildir", "thunderbird"])
def test_every_kind_of_mailbox_is_explained(typed, tmp_path, kind):
    said = typed("explain", "--json", "--me", ME.addr_spec, str(kept_as(kind, tmp_path)))
    assert said.code == 0
    found = rows(said)
    assert found.keys() == {message.message_id for message in MAIL}
    assert all(row.keys() == SHAPE for row in found.values())
    offered = found[OFFERED.message_id]
    assert offered["direction"] == "sent"
    assert offered["proposal"]["is"]
    assert offered["proposal"]["offer"]["reference"] == "P-2291"
    assert offered["answer"] is None
    assert found[NOTE.message_id]["proposal"]["is"] is False
    assert found[YES.message_id]["answer"]["kind"] == "human"
    assert found[YES.message_id]["answer"]["outcome"] == "yes"
    assert found[AWAY.message_id]["answer"]["kind"] == "automatic"
    assert found[AWAY.message_id]["proposal"] is None


@pytest.mark.parametrize("kind", ["mbox", "maildir", "thunderbird"])
def test_a_scan_finds_what_is_unanswered(typed, tmp_path, kind):
    lonely = a_proposal(english=True, date=at(2, 12), message_id="lonely@iber.example", sender=ENGLISH_ME)
    path = {
        "mbox": lambda: (tmp_path / "m.mbox").write_bytes(mbox(*MAIL, lonely)) and tmp_path / "m.mbox",
        "maildir": lambda: maildir(tmp_path / "m", *MAIL, lonely),
        "thunderbird": lambda: thunderbird(tmp_path / "m", *MAIL, lonely),
    }[kind]()
    said = typed("scan", str(path), "--me", ME.addr_spec, "--now", "2026-03-20T09:00:00+01:00", "--json")
    found = {row["proposal"]: row for row in map(json.loads, said.out.splitlines())}
    assert found.keys() == {OFFERED.message_id, lonely.message_id}
    assert found[OFFERED.message_id]["answered_by"] == YES.message_id
    assert found[lonely.message_id]["answered_by"] is None
    assert not (tmp_path / "home").exists(), "a scan makes no home"
    told = typed("scan", str(path), "--now", "2026-03-20T09:00:00+01:00")
    assert "Helen Marsh" in told.out
    assert "Andrés" not in told.out
    assert ME.addr_spec in told.out, "it says for whom it was taken"
    assert "Andrés" in typed("scan", str(path), "--all", "--now", "2026-03-20T09:00:00+01:00").out


@pytest.mark.parametrize("kind", ["eml", "mbox", "maildir", "thunderbird"])
def test_threads_say_who_answers_what(typed, tmp_path, kind):
    found = rows(typed("threads", "--json", str(kept_as(kind, tmp_path))))
    assert found[YES.message_id]["parent"] == OFFERED.message_id
    assert found[YES.message_id]["by"] == "in-reply-to"
    assert found[OFFERED.message_id]["parent"] is None


LINES = [
    {"id": 1, "raw_b64": base64.b64encode(raw_of(OFFERED)).decode(), "direction": "sent"},
    {
        "id": "parts",
        "subject": "Re: Presupuesto",
        "text": "No nos interesa, gracias.",
        "from": "a@b.example",
        "date": "2026-03-03T10:00:00+01:00",
    },
    {"id": "mine", "text": OFFERED.text, "subject": OFFERED.subject, "from": f"Lucía <{ME.addr_spec}>", "to": ["a@b.example"]},
    {"id": "bad", "raw_b64": "%%%"},
    {"id": "empty"},
]


def lines(*more: str) -> str:
    return "".join(json.dumps(row) + "\n" for row in LINES) + "".join(line + "\n" for line in more)


def test_lines_are_judged_in_their_order_and_one_that_cannot_be_read_stops_nothing(typed, tmp_path):
    path = tmp_path / "in.jsonl"
    path.write_text(lines("no json", "[1]", '{"id": "last", "text": "ok \u2028 \x85"}'), encoding="utf-8")
    said = typed("explain", "--jsonl", "--me", ME.addr_spec, str(path))
    assert said.code == 0
    told = [json.loads(line) for line in said.out.splitlines()]
    assert [row["id"] for row in told] == [1, "parts", "mine", "bad", "empty", 6, 7, "last"]
    assert told[0]["proposal"]["is"]
    assert told[1]["answer"]["outcome"] == "no"
    assert told[2]["direction"] == "sent"
    assert [bool(row.get("error")) for row in told] == [False, False, False, True, False, True, True, False]


def test_lines_come_from_standard_input_too(typed, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines().encode())))
    assert len(typed("explain", "--jsonl", "-").out.splitlines()) == len(LINES)


def test_threads_of_lines_keep_groups_apart(typed, tmp_path):
    def line(name: str, group: str, **parts: str) -> str:
        return json.dumps(
            {"id": name, "group": group, "raw_b64": base64.b64encode(raw_of(OFFERED if not parts else YES)).decode()}
        )

    path = tmp_path / "in.jsonl"
    path.write_text("\n".join([line("a", "one"), line("b", "two", reply="yes"), line("c", "one", reply="yes")]))
    found = rows(typed("threads", "--jsonl", str(path)))
    assert (found["a"]["parent"], found["b"]["parent"], found["c"]["parent"]) == (None, None, "a")


def test_what_a_person_reads_says_what_it_is_and_why(typed, tmp_path):
    said = typed("explain", "--me", ME.addr_spec, str(kept_as("eml", tmp_path)))
    assert "a proposal" in said.out
    assert "P-2291" in said.out or "presupuesto" in said.out
    assert "a person's answer · yes" in said.out
    assert "What would change it" in said.out
    assert "(line " in said.out


def test_a_file_that_is_no_mail_is_told(typed, tmp_path):
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 50)
    for command in ("explain", "threads", "scan"):
        said = typed(command, str(tmp_path / "photo.jpg"))
        assert "Traceback" not in said.whole
        assert said.code in (0, 2, 75)
        assert said.whole


def test_whose_mailbox_it_is_must_be_said_where_it_cannot_be_told(typed, tmp_path):
    path = maildir(tmp_path / "m", YES)
    said = typed("scan", str(path))
    assert (said.code, "--me" in said.err) == (2, True)
