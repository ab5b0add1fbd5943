"""A kind of mailbox without a contract test does not exist."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.builders import a_proposal, raw_of

from persevera.errors import Unsupported, UsageError
from persevera.providers.mail import kinds, mail_for, open_mailbox, recognise_path


def test_each_kind_of_mailbox_has_a_file_that_runs_the_contract() -> None:
    files = {path.stem.removeprefix("test_mail_"): path.read_text() for path in Path(__file__).parent.glob("test_mail_*.py")}
    assert files.keys() == kinds.keys()
    assert all("(MailContract)" in text for text in files.values())


@pytest.mark.parametrize("kind", kinds)
def test_each_kind_can_be_opened(kind: str, tmp_path: Path) -> None:
    mail, drafts = mail_for(kind).open_mailbox(tmp_path)
    assert {"pages", "read", "folders", "capabilities"} <= set(dir(mail))
    assert drafts is None or {"ours", "create", "discard"} <= set(dir(drafts))


def test_an_unknown_kind_names_the_known_ones() -> None:
    with pytest.raises(Unsupported, match=r"pigeon.*maildir"):
        mail_for("pigeon")


@pytest.mark.parametrize(
    ("files", "kind"),
    [
        ({"cur/1.x:2,S": b"A: b\n\n"}, "maildir"),
        ({"INBOX/new/1.x": b"A: b\n\n"}, "maildir"),
        ({"Mail/Sent": b"From - Mon Nov  9 10:12:00 2026\nA: b\n\n", "Mail/Sent.msf": b"x"}, "mbox"),
        ({"una.eml": b"Subject: hola\n\n"}, "eml"),
    ],
    ids=["maildir", "folder of maildirs", "mbox", "eml"],
)
def test_what_lies_at_a_path_is_recognised(tmp_path: Path, files: dict[str, bytes], kind: str) -> None:
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    assert recognise_path(tmp_path) == kind


def test_a_path_is_opened_as_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "correo"
    path.write_bytes(raw_of(a_proposal()))
    mail, drafts = open_mailbox(path)
    assert drafts is None
    assert sum(len(page.messages) for page in mail.pages(None)) == 1


@pytest.mark.parametrize("content", [None, b"", b"\x89PNG\r\n"], ids=["nothing there", "empty", "a picture"])
def test_what_is_no_mail_is_said(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "x"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UsageError):
        recognise_path(path)
