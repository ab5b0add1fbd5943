"""A Maildir mailbox keeps the contract, whatever mail programs do to its files; and never writes where it may not."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.builders import SENT_AT, a_draft, a_message, a_proposal, a_reply, raw_mail, raw_of
from tests.contracts.mail import DraftsContract, MailContract, gathered, ids

from persevera.errors import AlreadyExists, CannotCalculateChanges, NotFound, Unavailable, Unsupported
from persevera.model.artefact import Key
from persevera.model.message import FolderUse, Label, Message, MessageId, Unreadable
from persevera.ports import SyncState
from persevera.providers.mail.maildir import open_mailbox

LATER = datetime(2100, 1, 1, tzinfo=UTC)
LETTERS = {Label.FOLLOW_UP: "a", Label.NO_FOLLOW_UP: "b", Label.WON: "c", Label.LOST: "d"}
KEYWORDS = "0 Seguimiento\n1 $No-FollowUp\n2 Ganado\n3 Lost\n4 $Forwarded\n"


def a_maildir(path: Path, *names: str) -> Path:
    for name in names:
        for part in ("cur", "new", "tmp"):
            (path / name / part).mkdir(parents=True)
    return path


class MaildirWorld:
    folders = {FolderUse.INBOX: "INBOX", FolderUse.SENT: "Enviados", FolderUse.DRAFTS: "Borradores", FolderUse.TRASH: "Papelera"}

    def __init__(self, path: Path) -> None:
        self.path = a_maildir(path / "correo", *self.folders.values())
        self.number = 0
        for name in ("INBOX", "Enviados"):
            (self.path / self.folder(name) / "dovecot-keywords").write_text(KEYWORDS)
        self.restart()

    def folder(self, name: str) -> str:
        return name

    def restart(self) -> None:
        self.mail, self.drafts = open_mailbox(self.path, clock=lambda: LATER)

    def put(self, folder: str, raw: bytes, flags: str = "S", part: str = "cur") -> Path:
        self.number += 1
        path = self.path / folder / part / f"16990000{self.number:04}.M1P2.buzon{f':2,{flags}' if part == 'cur' else ''}"
        path.write_bytes(raw)
        return path

    def arrive(self, message: Message) -> None:
        sent = message.folder is FolderUse.SENT
        self.put(self.folders[message.folder], raw_of(message, newline="\n"), part="cur" if sent else "new")

    def forget_history(self) -> None:
        moved = self.path.with_name("copia")
        shutil.copytree(self.path, moved)
        shutil.rmtree(self.path)
        self.path = moved
        self.restart()

    def find(self, mark: str) -> Path:
        found = [path for path in self.path.rglob("*") if path.is_file() and mark.encode() in path.read_bytes()]
        return found[0]

    def flag(self, path: Path, letters: str) -> None:
        unique, _, flags = path.name.partition(":2,")
        path.rename(path.parent.parent / "cur" / f"{unique}:2,{''.join(sorted(set(flags + letters)))}")

    def person_labels(self, message_id: MessageId, label: Label) -> None:
        self.flag(self.find(f"Message-ID: <{message_id}>"), LETTERS[label])

    def person_deletes(self, message_id: MessageId) -> None:
        self.find(f"Message-ID: <{message_id}>").unlink()

    def _drafts(self) -> list[Path]:
        return [path for path in (self.path / self.folders[FolderUse.DRAFTS]).rglob("*") if path.is_file()]

    def drafts_seen(self) -> int:
        return len(self._drafts())

    def draft_bytes(self) -> bytes:
        (path,) = self._drafts()
        return path.read_bytes()

    def person_writes_draft(self) -> None:
        self.put(self.folders[FolderUse.DRAFTS], raw_of(a_message(text="Hola, Noelia: te escribo por")), "DS")

    def person_edits_draft(self, key: Key, text: str) -> None:
        old = self.find(f"X-Persevera-Key: {key}")
        edited = a_message(text=text, headers=(("x-persevera-key", key),))
        old.write_bytes(raw_of(edited))

    def person_sends_draft(self, key: Key) -> None:
        draft = self.find(f"X-Persevera-Key: {key}")
        draft.rename(self.path / self.folders[FolderUse.SENT] / "cur" / "1699999999.M9.buzon:2,S")

    def person_deletes_draft(self, key: Key) -> None:
        draft = self.find(f"X-Persevera-Key: {key}")
        draft.rename(self.path / self.folders[FolderUse.TRASH] / "cur" / "1699999998.M9.buzon:2,S")


class MaildirPlusPlusWorld(MaildirWorld):
    folders = {
        FolderUse.INBOX: ".",
        FolderUse.SENT: ".Elementos enviados",
        FolderUse.DRAFTS: ".INBOX.Drafts",
        FolderUse.TRASH: ".Trash",
    }

    def folder(self, name: str) -> str:
        return {"INBOX": ".", "Enviados": ".Elementos enviados"}[name]


@pytest.fixture(params=[MaildirWorld, MaildirPlusPlusWorld], ids=["folders", "maildir++"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> MaildirWorld:
    made: MaildirWorld = request.param(tmp_path)
    return made


@pytest.fixture
def plain(tmp_path: Path) -> MaildirWorld:
    return MaildirWorld(tmp_path)


class TestMaildirMail(MailContract):
    pass


class TestMaildirDrafts(DraftsContract):
    pass


def test_reading_a_message_or_starring_it_is_no_change(plain: MaildirWorld) -> None:
    answer = a_reply(a_proposal())
    plain.arrive(answer)
    (seen,), state = gathered(plain.mail.pages(None))
    for letters in ("S", "F", "e"):
        plain.flag(plain.find(f"Message-ID: <{answer.message_id}>"), letters)
        messages, state = gathered(plain.mail.pages(state))
        assert messages == []
        assert plain.mail.read(seen.ref).message_id == answer.message_id


def test_a_message_moved_to_another_folder_is_reported_again(plain: MaildirWorld) -> None:
    a_maildir(plain.path, "Clientes")
    answer = a_reply(a_proposal())
    plain.arrive(answer)
    _, state = gathered(plain.mail.pages(None))
    path = plain.find(f"Message-ID: <{answer.message_id}>")
    path.rename(plain.path / "Clientes" / "cur" / f"{path.name}:2,S")
    (seen,), _ = gathered(plain.mail.pages(state))
    assert (seen.message_id, seen.folder, seen.folder_name) == (answer.message_id, FolderUse.OTHER, "Clientes")


def test_an_unchanged_mailbox_is_not_listed(plain: MaildirWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    plain.arrive(a_proposal())
    _, state = gathered(plain.mail.pages(None))
    listed: list[str] = []
    real = os.scandir

    def scandir(path: str) -> object:
        listed.append(str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert gathered(plain.mail.pages(state)) == ([], state)
    assert [path for path in listed if path.endswith(("cur", "new"))] == []


@pytest.mark.parametrize("clock", [None, lambda: datetime.fromtimestamp(0, UTC)], ids=["no clock", "times not yet settled"])
def test_what_comes_in_the_same_instant_as_a_reading_is_not_missed(tmp_path: Path, clock: Callable[[], datetime] | None) -> None:
    world = MaildirWorld(tmp_path)
    mail, _ = open_mailbox(world.path, clock=clock)
    inbox = world.path / "INBOX" / "new"
    _, state = gathered(mail.pages(None))
    before = inbox.stat()
    world.arrive(a_message())
    os.utime(inbox, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert len(gathered(mail.pages(state))[0]) == 1


def test_reading_writes_nothing_at_all(plain: MaildirWorld) -> None:
    plain.arrive(a_proposal())
    for path in (plain.path, *plain.path.rglob("*")):
        os.utime(path, ns=(10**18, 10**18))
    before = {path: path.stat() for path in plain.path.rglob("*")}
    messages, state = gathered(plain.mail.pages(None))
    plain.mail.read(messages[0].ref)
    plain.mail.folders()
    plain.drafts.ours()
    gathered(plain.mail.pages(state))
    after = {path: path.stat() for path in plain.path.rglob("*")}
    assert {path: (one.st_mtime_ns, one.st_size, one.st_mode) for path, one in before.items()} == {
        path: (one.st_mtime_ns, one.st_size, one.st_mode) for path, one in after.items()
    }


def test_one_maildir_alone_holds_sent_and_received_alike(tmp_path: Path) -> None:
    world_path = a_maildir(tmp_path / "solo", ".")
    (world_path / "cur" / "1.M1.x:2,S").write_bytes(raw_of(a_proposal()))
    mail, drafts = open_mailbox(world_path)
    (seen,), _ = gathered(mail.pages(None))
    assert seen.folder is FolderUse.MIXED
    with pytest.raises(Unsupported, match="Drafts"):
        drafts.create(a_draft())
    assert sorted(path.name for path in world_path.rglob("*")) == ["1.M1.x:2,S", "cur", "new", "tmp"]


def test_the_settings_name_folders_whose_names_do_not_tell(tmp_path: Path) -> None:
    path = a_maildir(tmp_path / "correo", "INBOX", "Mandados", "Pendientes")
    (path / "Mandados" / "cur" / "1.M1.x:2,S").write_bytes(raw_of(a_proposal()))
    mail, drafts = open_mailbox(path, sent="mandados", drafts=str(path / "Pendientes"))
    (seen,), _ = gathered(mail.pages(None))
    assert seen.folder is FolderUse.SENT
    made = drafts.create(a_draft())
    assert Path(made.path).parent == path / "Pendientes" / "cur"


@pytest.mark.parametrize(
    ("path", "sent", "says"),
    [("nada", "", "no mailbox"), ("correo", "Emitidos", "Emitidos"), ("vacio", "", "no Maildir")],
    ids=["no such path", "no such sent folder", "nothing in it"],
)
def test_what_is_missing_is_said_with_a_remedy_and_never_made(tmp_path: Path, path: str, sent: str, says: str) -> None:
    a_maildir(tmp_path / "correo", "INBOX")
    (tmp_path / "vacio").mkdir()
    before = sorted(tmp_path.rglob("*"))
    mail, _ = open_mailbox(tmp_path / path, sent=sent)
    with pytest.raises(Unavailable, match=says) as told:
        list(mail.pages(None))
    assert told.value.remedy
    assert sorted(tmp_path.rglob("*")) == before


def test_a_message_in_a_folder_that_was_removed_is_not_found(plain: MaildirWorld) -> None:
    a_maildir(plain.path, "Clientes")
    plain.put("Clientes", raw_of(a_message()))
    (seen,), state = gathered(plain.mail.pages(None))
    shutil.rmtree(plain.path / "Clientes")
    with pytest.raises(NotFound):
        plain.mail.read(seen.ref)
    assert gathered(plain.mail.pages(state))[0] == []


def test_a_mailbox_that_went_away_is_no_empty_mailbox(plain: MaildirWorld) -> None:
    plain.arrive(a_proposal())
    _, state = gathered(plain.mail.pages(None))
    shutil.rmtree(plain.path)
    with pytest.raises(Unavailable):
        list(plain.mail.pages(state))


def test_what_cannot_be_read_is_told_with_its_ids_and_the_rest_goes_on(plain: MaildirWorld) -> None:
    bomb = raw_mail("Subject: " + "x" * 9000, "In-Reply-To: <oferta-1@mecanizadosiber.es>")
    plain.put("INBOX", bomb)
    plain.arrive(a_proposal())
    (page,) = plain.mail.pages(None)
    (bad,) = [one for one in page.messages if isinstance(one, Unreadable)]
    assert len(page.messages) == 2
    assert bad.references == ("oferta-1@mecanizadosiber.es",)
    assert bad.message_id == "CAF3x9.771@mail.conservasdelmar.es"
    assert "too long" in bad.why
    with pytest.raises(NotFound):
        plain.mail.read(bad.ref)
    assert [one.messages for one in plain.mail.pages(page.state)] == [()]


def test_odd_files_do_not_stop_a_reading(plain: MaildirWorld) -> None:
    inbox = plain.path / "INBOX" / "cur"
    (inbox / ".nfs0001").write_bytes(b"x")
    (inbox / "carpeta").mkdir()
    os.mkfifo(inbox / "1.tubo:2,S")
    (inbox / "2.roto:2,S").symlink_to(inbox / "no-existe")
    (inbox / "3.vacio:2,S").write_bytes(b"")
    raw_name = os.fsencode(inbox) + b"/4.\xff\xfe\n%:2,S"
    with open(raw_name, "wb") as file:  # noqa: PTH123
        file.write(raw_of(a_proposal(message_id="raro@x.es")))
    messages, state = gathered(plain.mail.pages(None))
    assert "raro@x.es" in ids(messages)
    str(state).encode()
    odd = next(one for one in messages if one.message_id == "raro@x.es")
    assert plain.mail.read(SyncState(str(odd.ref))).message_id == "raro@x.es"  # type: ignore[arg-type]
    assert gathered(plain.mail.pages(state))[0] == []


def test_a_trashed_message_is_no_message_until_it_is_taken_back(plain: MaildirWorld) -> None:
    path = plain.put("INBOX", raw_of(a_message()), "ST")
    messages, state = gathered(plain.mail.pages(None))
    assert messages == []
    path.rename(path.with_name(path.name.replace("ST", "S")))
    assert len(gathered(plain.mail.pages(state))[0]) == 1


def test_a_folder_declared_sent_later_is_read_anew(plain: MaildirWorld) -> None:
    a_maildir(plain.path, "Mandados")
    plain.put("Mandados", raw_of(a_proposal()))
    _, state = gathered(plain.mail.pages(None))
    mail, _ = open_mailbox(plain.path, sent="Mandados")
    (seen,), _ = gathered(mail.pages(state))
    assert seen.folder is FolderUse.SENT


def test_a_damaged_list_of_messages_is_refused(plain: MaildirWorld) -> None:
    plain.arrive(a_message())
    _, state = gathered(plain.mail.pages(None))
    plain.arrive(a_message())
    broken = SyncState(str(state).replace('="]', '"]').replace("==", "!!"))
    with pytest.raises(CannotCalculateChanges):
        list(plain.mail.pages(SyncState(broken.replace('="', '"'))))


def test_a_draft_goes_to_cur_as_a_seen_draft_and_nothing_else_is_left(plain: MaildirWorld) -> None:
    made = plain.drafts.create(a_draft())
    (path,) = [one for one in (plain.path / "Borradores").rglob("*") if one.is_file()]
    assert path == Path(made.path)
    assert path.parent.name == "cur"
    assert path.name.endswith(":2,DS")
    assert b"\r\n" in path.read_bytes()


def test_what_a_crash_left_in_tmp_is_no_draft_and_no_obstacle(plain: MaildirWorld) -> None:
    draft = a_draft()
    (plain.path / "Borradores" / "tmp" / f"persevera-{draft.key}").write_bytes(b"half")
    assert plain.drafts.ours() == {}
    plain.drafts.create(draft)
    assert plain.drafts_seen() == 1


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS])
@pytest.mark.parametrize("step", ["write", "fsync", "link"])
def test_a_draft_that_cannot_be_written_leaves_no_half_file(
    plain: MaildirWorld, monkeypatch: pytest.MonkeyPatch, number: int, step: str
) -> None:
    def fails(*_args: object, **_more: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, step, fails)
    if step == "link":
        monkeypatch.setattr(os, "rename", fails)
    with pytest.raises(Unavailable) as told:
        plain.drafts.create(a_draft())
    assert told.value.remedy
    monkeypatch.undo()
    assert plain.drafts_seen() == 0


def test_file_systems_without_links_get_a_rename(plain: MaildirWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_args: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    plain.drafts.create(a_draft())
    assert plain.drafts_seen() == 1
    with pytest.raises(AlreadyExists):
        plain.drafts.create(a_draft())


def test_a_mail_program_that_changes_flags_changes_no_words_and_no_version(plain: MaildirWorld) -> None:
    made = plain.drafts.create(a_draft())
    plain.flag(Path(made.path), "F")
    (seen,) = plain.drafts.ours()[made.key]
    assert (seen.version, seen.words) == (made.version, made.words)
    plain.drafts.discard(made)
    assert plain.drafts_seen() == 0
    assert len(list((plain.path / "Papelera" / "cur").iterdir())) == 1


def test_without_a_trash_folder_a_discarded_draft_is_removed(tmp_path: Path) -> None:
    path = a_maildir(tmp_path / "correo", "INBOX", "Drafts")
    _, drafts = open_mailbox(path)
    drafts.discard(drafts.create(a_draft()))
    assert [one for one in path.rglob("*") if one.is_file()] == []


def test_the_listing_date_of_a_message_without_one_is_that_of_its_file(plain: MaildirWorld) -> None:
    path = plain.put("INBOX", raw_mail("Date: mañana"))
    moment = SENT_AT + timedelta(hours=3)
    os.utime(path, (moment.timestamp(), moment.timestamp()))
    (seen,), _ = gathered(plain.mail.pages(None))
    assert seen.date == moment
