"""Mbox files keep the contract of a mailbox, whichever program wrote them."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest
from tests.builders import MADRID, SENT_AT, a_message, a_proposal, a_reply, raw_mail, raw_of
from tests.contracts.mail import MailContract, gathered, ids

from persevera.errors import CannotCalculateChanges, NotFound, Unavailable
from persevera.model.message import FolderUse, Label, Message, MessageId, Unreadable
from persevera.providers.mail import mail_for, recognise_path
from persevera.providers.mail.mbox import MboxMail, open_mailbox
from persevera.providers.mail.mbox.spans import spans

FROM = b"From - Mon Nov  9 10:12:00 2026\n"
STATUS = ("X-Mozilla-Status: 0001", "X-Mozilla-Keys: " + " " * 80)
KEYS = {Label.FOLLOW_UP: "follow_up", Label.NO_FOLLOW_UP: "sin_seguimiento", Label.WON: "ganado", Label.LOST: "lost"}


def add(path: Path, raw: bytes, line: bytes = FROM) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        file.write(line + raw.replace(b"\nFrom ", b"\n>From ") + b"\n\n")


class MboxWorld:
    """A Thunderbird profile."""

    def __init__(self, path: Path) -> None:
        self.path = path / "profile"
        for name in ("Inbox", "Sent"):
            (self.path / "Mail" / f"{name}.msf").parent.mkdir(parents=True, exist_ok=True)
            (self.path / "Mail" / f"{name}.msf").write_text("mork")
            (self.path / "Mail" / name).touch()
        self.restart()

    def restart(self) -> None:
        self.mail = open_mailbox(self.path)[0]

    def arrive(self, message: Message) -> None:
        name = "Sent" if message.folder is FolderUse.SENT else "Inbox"
        add(self.path / "Mail" / name, raw_of(message, newline="\n", before=STATUS))

    def forget_history(self) -> None:
        """The folders are compacted: each is written anew."""
        for name in ("Inbox", "Sent"):
            path = self.path / "Mail" / name
            fresh = path.with_name("nstmp")
            fresh.write_bytes(path.read_bytes())
            fresh.rename(path)

    def _change(self, message_id: MessageId, old: bytes, new: bytes) -> None:
        """Write over a line of a message in place, as Thunderbird does."""
        for name in ("Inbox", "Sent"):
            path = self.path / "Mail" / name
            raw = path.read_bytes()
            at = raw.find(f"Message-ID: <{message_id}>".encode())
            if at >= 0:
                begin = raw.rfind(old, 0, at)
                path.write_bytes(raw[:begin] + new + raw[begin + len(old) :])

    def person_labels(self, message_id: MessageId, label: Label) -> None:
        old = STATUS[1].encode()
        self._change(message_id, old, f"X-Mozilla-Keys: {KEYS[label]}".encode().ljust(len(old)))

    def person_deletes(self, message_id: MessageId) -> None:
        self._change(message_id, b"X-Mozilla-Status: 0001", b"X-Mozilla-Status: 0009")


@pytest.fixture
def world(tmp_path: Path) -> MboxWorld:
    return MboxWorld(tmp_path)


class TestMboxMail(MailContract):
    pass


def one_file(path: Path, *raws: bytes, line: bytes = FROM) -> MboxMail:
    for raw in raws:
        add(path, raw, line)
    return open_mailbox(path)[0]


def listed(mail: MboxMail) -> list[Message]:
    return gathered(mail.pages(None))[0]


def test_one_file_alone_holds_sent_and_received_alike(tmp_path: Path) -> None:
    offer = a_proposal()
    mail = one_file(tmp_path / "todo.mbox", raw_of(offer), raw_of(a_reply(offer)))
    assert [one.folder for one in listed(mail)] == [FolderUse.MIXED] * 2


@pytest.mark.parametrize(
    ("path", "use"),
    [
        ("Sent", FolderUse.SENT),
        ("Enviados.mbox", FolderUse.SENT),
        ("Sent Messages.mbox/mbox", FolderUse.SENT),
        ("Mail/pop.example.es/Sent", FolderUse.SENT),
        ("Sent.sbd/2025", FolderUse.SENT),
        ("Inbox.sbd/Clientes", FolderUse.OTHER),
        ("Correo no deseado.mbox", FolderUse.JUNK),
        ("INBOX.mbox/mbox", FolderUse.INBOX),
    ],
)
def test_the_name_of_a_file_tells_its_use(tmp_path: Path, path: str, use: FolderUse) -> None:
    add(tmp_path / "correo" / path, raw_of(a_message()))
    add(tmp_path / "correo" / "zz" / "Gesendet", raw_of(a_proposal()))
    seen = [one for one in listed(open_mailbox(tmp_path / "correo")[0]) if not one.folder_name.startswith("zz")]
    assert [one.folder for one in seen] == [use]


@pytest.mark.parametrize("name", ["Drafts", "Papelera.mbox", "Deleted Items"])
def test_drafts_and_trash_are_not_read(tmp_path: Path, name: str) -> None:
    add(tmp_path / "correo" / name, raw_of(a_message()))
    add(tmp_path / "correo" / "Inbox", raw_of(a_message()))
    assert len(listed(open_mailbox(tmp_path / "correo")[0])) == 1


@pytest.mark.parametrize(
    ("labels", "use"),
    [
        ("Enviados,Importante", FolderUse.SENT),
        ("Sent,Opened", FolderUse.SENT),
        ("Recibidos,Abierto,=?utf-8?Q?Categor=C3=ADa=3A_Personal?=", FolderUse.INBOX),
        ("Messages =?utf-8?Q?envoy=C3=A9s?=", FolderUse.SENT),
        ("Gesendet", FolderUse.SENT),
        ("Spam", FolderUse.JUNK),
        ("Archivado", FolderUse.OTHER),
        ("Borradores", None),
        ("Papelera,Enviados", None),
    ],
)
def test_takeout_says_by_its_labels_where_a_message_lay(tmp_path: Path, labels: str, use: FolderUse | None) -> None:
    raw = raw_of(a_message(), before=("X-GM-THRID: 1815", f"X-Gmail-Labels: {labels}"))
    mail = one_file(
        tmp_path / "All mail Including Spam and Trash.mbox", raw, line=b"From 18@xxx Mon Nov 09 09:12:00 +0000 2026\r\n"
    )
    assert [one.folder for one in listed(mail)] == ([] if use is None else [use])


def test_takeout_labels_are_the_persons_word_and_a_senders_are_not(tmp_path: Path) -> None:
    ours = raw_of(a_message(), before=('X-Gmail-Labels: Recibidos,"Ventas/Ganado"',))
    forged = raw_of(
        a_message(headers=(("x-gmail-labels", "Lost"),)), before=("Received: from x by y; Mon, 9 Nov 2026 09:12:00 +0000",)
    )
    harmless = raw_of(a_message(), before=("X-Gmail-Labels: Clientes Won 2024",))
    assert [one.labels for one in listed(one_file(tmp_path / "a.mbox", ours, forged, harmless))] == [{Label.WON}, set(), set()]


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("blank", [True, False], ids=["blank lines between", "none"])
def test_messages_are_told_apart_whatever_divides_them(tmp_path: Path, newline: str, blank: bool) -> None:
    path = tmp_path / "x.mbox"
    text = "Buenos días:\n\nFrom here on we sell 10:30 things.\n>From Monday on.\n\nFrom Vigo with love\nadiós\n"
    raws = [raw_mail(f"Message-ID: <n{number}@x.es>", body=text, newline=newline) for number in range(5)]
    line = FROM.replace(b"\n", newline.encode())
    path.write_bytes(b"".join(line + raw + (newline.encode() if blank else b"") for raw in raws))
    mail, _ = open_mailbox(path)
    seen = listed(mail)
    assert ids(seen) == [f"n{number}@x.es" for number in range(5)]
    assert (mail.read(seen[2].ref).text or "").strip() == text.replace(">From", "From").strip()


@pytest.mark.parametrize("size", [1, 7, 100, 1023, 4096])
def test_blocks_may_end_anywhere(tmp_path: Path, size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.mbox"
    for number in range(20):
        add(path, raw_mail(f"Message-ID: <n{number}@x.es>", body="x" * number * 37 + "\n"))
    whole = path.read_bytes()
    expected = [at for at in range(len(whole)) if whole.startswith(FROM, at)]
    real = os.pread
    monkeypatch.setattr(os, "pread", lambda descriptor, length, at: real(descriptor, min(length, size), at))
    with path.open("rb") as file:
        found = list(spans(file.fileno(), 0, len(whole)))
    assert [offset for offset, _ in found] == expected
    assert sum(length for _, length in found) == len(whole)


def test_only_what_was_added_is_told(world: MboxWorld) -> None:
    for _ in range(3):
        world.arrive(a_message())
    _, state = gathered(world.mail.pages(None))
    answer = a_reply(a_proposal())
    world.arrive(answer)
    assert ids(gathered(world.mail.pages(state))[0]) == [answer.message_id]


def test_a_label_given_before_the_next_mail_comes_is_seen(world: MboxWorld) -> None:
    offer, other = a_proposal(), a_proposal()
    world.arrive(offer)
    _, state = gathered(world.mail.pages(None))
    world.person_labels(offer.message_id, Label.WON)
    world.arrive(other)
    seen, state = gathered(world.mail.pages(state))
    assert {one.message_id: one.labels for one in seen} == {offer.message_id: {Label.WON}, other.message_id: set()}
    world._change(offer.message_id, b"X-Mozilla-Keys: ganado", b"X-Mozilla-Keys:       ")
    (seen_again,), _ = gathered(world.mail.pages(state))
    assert (seen_again.message_id, seen_again.labels) == (offer.message_id, set())


def test_reading_in_thunderbird_is_no_change(world: MboxWorld) -> None:
    offer = a_proposal()
    world.arrive(offer)
    _, state = gathered(world.mail.pages(None))
    world._change(offer.message_id, b"X-Mozilla-Status: 0001", b"X-Mozilla-Status: 0003")
    assert gathered(world.mail.pages(state))[0] == []


def test_a_message_of_which_half_is_written_is_told_when_it_is_whole(world: MboxWorld) -> None:
    world.arrive(a_message())
    path = world.path / "Mail" / "Inbox"
    raw = FROM + raw_of(a_message(message_id="entera@x.es"), newline="\n")
    with path.open("ab") as file:
        file.write(raw[:20])
    _, state = gathered(world.mail.pages(None))
    with path.open("ab") as file:
        file.write(raw[20:])
    assert ids(gathered(world.mail.pages(state))[0]) == ["entera@x.es"]


@pytest.mark.parametrize("how", ["shorter", "other beginning"])
def test_a_file_written_anew_is_read_anew(world: MboxWorld, how: str) -> None:
    for _ in range(3):
        world.arrive(a_message())
    _, state = gathered(world.mail.pages(None))
    path = world.path / "Mail" / "Inbox"
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) // 2] if how == "shorter" else raw.replace(b"2026", b"2025") + raw)
    with pytest.raises(CannotCalculateChanges):
        list(world.mail.pages(state))


def test_another_message_at_the_same_place_is_not_the_one(tmp_path: Path) -> None:
    path = tmp_path / "x.mbox"
    mail = one_file(path, raw_mail("Message-ID: <uno@x.es>"))
    (seen,) = listed(mail)
    path.write_bytes(path.read_bytes().replace(b"<uno@", b"<dos@"))
    with pytest.raises(NotFound):
        mail.read(seen.ref)


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    bomb = raw_mail("Subject: " + "x" * 9000, "References: <oferta-1@mecanizadosiber.es>")
    (page,) = one_file(tmp_path / "x.mbox", bomb, raw_of(a_message())).pages(None)
    bad, good = page.messages
    assert isinstance(bad, Unreadable)
    assert bad.references == ("oferta-1@mecanizadosiber.es",)
    assert isinstance(good, Message)


def test_a_message_without_a_date_has_that_of_its_first_line(tmp_path: Path) -> None:
    (seen,) = listed(one_file(tmp_path / "x.mbox", raw_mail("Date: ayer"), line=b"From a@b.es Mon Nov  9 09:12:00 2026\n"))
    assert seen.date == SENT_AT


@pytest.mark.parametrize("what", ["nothing", "not mail"])
def test_what_is_no_mbox_is_said(tmp_path: Path, what: str) -> None:
    if what == "not mail":
        (tmp_path / "x").mkdir()
        (tmp_path / "x" / "foto.jpg").write_bytes(b"\xff\xd8")
    with pytest.raises(Unavailable):
        list(open_mailbox(tmp_path / "x")[0].pages(None))


def test_reading_writes_nothing(world: MboxWorld) -> None:
    world.arrive(a_proposal())
    before = {path: path.stat() for path in world.path.rglob("*")}
    (seen,), _ = gathered(world.mail.pages(None))
    world.mail.read(seen.ref)
    assert {path: one.st_mtime_ns for path, one in before.items()} == {
        path: path.stat().st_mtime_ns for path in world.path.rglob("*")
    }
    assert datetime.fromtimestamp(0, MADRID) < seen.date


def test_a_profile_is_recognised(world: MboxWorld) -> None:
    world.arrive(a_proposal())
    assert recognise_path(world.path) == "mbox"
    assert mail_for("mbox").open_mailbox is open_mailbox
