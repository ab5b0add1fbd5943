"""Loose .eml files keep the contract of a mailbox that is only read."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.builders import a_proposal, raw_of
from tests.contracts.mail import MailContract, gathered

from persevera.model.message import FolderUse, Label, Message, MessageId
from persevera.providers.mail.eml import open_mailbox


class EmlWorld:
    def __init__(self, path: Path) -> None:
        self.path = path / "correos"
        (self.path / "Enviados").mkdir(parents=True)
        self.number = 0
        self.restart()

    def restart(self) -> None:
        self.mail = open_mailbox(self.path)[0]

    def arrive(self, message: Message) -> None:
        self.number += 1
        folder = self.path / "Enviados" if message.folder is FolderUse.SENT else self.path
        (folder / f"correo {self.number}.eml").write_bytes(raw_of(message))

    def forget_history(self) -> None:
        self.path = self.path.rename(self.path.with_name("otros"))
        self.restart()

    def person_labels(self, message_id: MessageId, label: Label) -> None:
        raise NotImplementedError

    def person_deletes(self, message_id: MessageId) -> None:
        next(path for path in self.path.rglob("*.eml") if message_id.encode() in path.read_bytes()).unlink()


@pytest.fixture
def world(tmp_path: Path) -> EmlWorld:
    return EmlWorld(tmp_path)


class TestEmlMail(MailContract):
    pass


def test_one_file_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "correo.txt"
    path.write_bytes(raw_of(a_proposal()))
    mail, _ = open_mailbox(path)
    (seen,), _ = gathered(mail.pages(None))
    assert seen.folder is FolderUse.MIXED
    assert "4.850 €" in (mail.read(seen.ref).text or "")
