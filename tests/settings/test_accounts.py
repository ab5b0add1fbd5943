"""Accounts that `connect` writes."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from persevera.errors import SettingsError, UsageError
from persevera.settings import account_from, load, write_account
from persevera.settings.tables import Account


def an_account(home: Path, **fields: object) -> Account:
    return account_from(home, {"name": "ana", "path": home / "Correo de Ana", "addresses": ["ana@taller.example"], **fields})


def test_a_written_account_is_read_back_as_it_was(tmp_path):
    account = an_account(
        tmp_path,
        person='Ana "la jefa" Ruiz Ñíguez \\ 日本',
        sent="Enviados",
        calendar="ics",
        calendar_path=tmp_path / "citas",
        organisation=["taller.example"],
        zone="Europe/Madrid",
        country="ES",
        language="es",
    )
    path = write_account(tmp_path, account)
    assert load(tmp_path).accounts == (account,)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path == tmp_path / "accounts" / "ana.toml"
    assert [file.name for file in path.parent.iterdir()] == ["ana.toml"]


def test_a_written_account_says_no_more_than_it_must(tmp_path):
    text = write_account(tmp_path, an_account(tmp_path)).read_text()
    assert {line.partition(" =")[0] for line in text.splitlines()} == {"name", "mail", "path", "addresses"}


def test_an_account_is_not_overwritten_unless_that_is_said(tmp_path):
    write_account(tmp_path, an_account(tmp_path, person="Ana"))
    with pytest.raises(UsageError, match="already"):
        write_account(tmp_path, an_account(tmp_path, person="Eva"))
    assert load(tmp_path).accounts[0].person == "Ana"
    write_account(tmp_path, an_account(tmp_path, person="Eva"), replace=True)
    assert load(tmp_path).accounts[0].person == "Eva"


def test_a_half_written_account_of_a_crash_is_passed_over_and_replaced(tmp_path):
    (tmp_path / "accounts").mkdir()
    (tmp_path / "accounts" / ".ana.toml.new").write_text("name = ")
    assert load(tmp_path).accounts == ()
    write_account(tmp_path, an_account(tmp_path))
    assert load(tmp_path).accounts[0].name == "ana"


def test_an_account_that_cannot_be_written_is_a_sentence(tmp_path):
    (tmp_path / "accounts").write_text("")
    with pytest.raises(SettingsError, match="cannot be written to"):
        write_account(tmp_path, an_account(tmp_path))


def test_a_wrong_account_is_refused_before_it_is_written(tmp_path):
    with pytest.raises(SettingsError) as caught:
        an_account(tmp_path, addresses=[], zone="Mars/Base")
    assert [fault.partition(":")[0] for fault in caught.value.faults] == ["addresses", "zone"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_what_root_writes_belongs_to_the_owner_of_the_settings(tmp_path):
    os.chown(tmp_path, 12345, 12346)
    path = write_account(tmp_path, an_account(tmp_path))
    assert [(file.stat().st_uid, file.stat().st_gid) for file in (path, path.parent)] == [(12345, 12346)] * 2
