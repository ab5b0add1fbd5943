"""Defaults, and files over one another."""

from __future__ import annotations

import re
import tomllib
from datetime import time
from pathlib import Path

import pytest
from pydantic import BaseModel
from tests.settings.home import ANA, settings_of

from persevera.model.cadence import Channel
from persevera.resources import shipped
from persevera.settings import Settings, load
from persevera.settings.loading import default_table
from persevera.settings.tables import Account, StepTable


def test_an_empty_home_gives_the_defaults(tmp_path):
    settings = load(tmp_path / "nowhere")
    assert settings.language == "auto"
    assert (settings.work.opens, settings.work.closes) == (time(9), time(18))
    assert settings.accounts == ()


def test_the_default_cadence_is_five_attempts(tmp_path):
    steps = load(tmp_path).cadences()["default"].steps
    assert [(step.wait, step.channel, step.template) for step in steps] == [
        (3, Channel.MAIL, "first"),
        (7, Channel.MAIL, "second"),
        (7, Channel.CALL, "call"),
        (7, Channel.OTHER_CONTACT, "fourth"),
        (14, Channel.MAIL, "fifth"),
    ]


def keys_of(model: type[BaseModel]) -> set[str]:
    return {field.alias or name for name, field in model.model_fields.items()}


def test_every_field_has_its_default_in_the_shipped_file_and_nowhere_else():
    defaults = default_table()
    assert keys_of(Settings) == set(defaults)
    assert keys_of(Account) == set(defaults["account"])
    assert keys_of(StepTable) == set(defaults["cadence"]["default"]["steps"][0])
    for name, field in Settings.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            assert keys_of(field.annotation) == set(defaults[name])
            assert all(inner.is_required() for inner in field.annotation.model_fields.values())
    assert all(field.is_required() for model in (Settings, Account, StepTable) for field in model.model_fields.values())


def test_every_default_stands_in_the_commented_example_with_the_same_value(tmp_path):
    text = (shipped("config") / "persevera.toml").read_text(encoding="utf-8")
    shown = tomllib.loads(re.sub(r"^# (?=\[|\]| {4}|[a-z_]+ = )", "", text, flags=re.MULTILINE))
    defaults = default_table()
    accounts, account_defaults = shown.pop("account"), defaults.pop("account")
    assert shown == defaults
    assert set(accounts[0]) == set(account_defaults)


def test_the_example_is_all_comments_and_can_be_used_as_it_is(tmp_path):
    text = (shipped("config") / "persevera.toml").read_text(encoding="utf-8")
    assert tomllib.loads(text) == {}
    assert settings_of(tmp_path, text) == load(tmp_path / "nowhere")


def test_the_example_with_its_comments_taken_away_is_right(tmp_path):
    text = (shipped("config") / "persevera.toml").read_text(encoding="utf-8")
    settings = settings_of(tmp_path, re.sub(r"^# (?=\[|\]| {4}|[a-z_]+ = )", "", text, flags=re.MULTILINE))
    assert settings.accounts[0].name == "ana"


def test_a_file_changes_only_what_it_names(tmp_path):
    settings = settings_of(tmp_path, '[work]\nopens = "08:30"\n[drafts]\na_day = 3\n')
    assert (settings.work.opens, settings.work.closes, settings.drafts.a_day) == (time(8, 30), time(18), 3)


def test_another_file_stands_in_for_the_one_of_the_home(tmp_path):
    settings_of(tmp_path, "[drafts]\na_day = 3\n")
    other = tmp_path / "other.toml"
    other.write_text("[drafts]\na_day = 4\n")
    assert load(tmp_path, other).drafts.a_day == 4


def test_accounts_come_from_the_file_and_from_files_of_their_own(tmp_path):
    eva = 'path = "/srv/mail/eva"\nmail = "mbox"\naddresses = ["eva@taller.example"]\n'
    settings = settings_of(tmp_path, ANA, eva=eva)
    assert [(account.name, account.mail, account.mailbox) for account in settings.accounts] == [
        ("ana", "maildir", tmp_path / "correo"),
        ("eva", "mbox", Path("/srv/mail/eva")),
    ]
    assert settings.accounts[0].addresses == ("ana@talleres-norte.example", "ventas@talleres-norte.example")
    assert settings.account("eva") is settings.accounts[1]
    assert settings.account("nobody") is None


def test_a_cadence_of_ones_own_stands_beside_the_default_one(tmp_path):
    settings = settings_of(tmp_path, '[cadence.slow]\nsteps = [{ wait = 10, channel = "call", template = "call" }]\n')
    assert set(settings.cadences()) == {"default", "slow"}
    assert settings.cadences()["slow"].steps[0].wait == 10


def test_a_byte_order_mark_and_windows_lines_do_no_harm(tmp_path):
    assert settings_of(tmp_path, "\ufeff[drafts]\r\na_day = 3\r\n").drafts.a_day == 3


def test_a_path_may_begin_with_the_home_of_the_person(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", "/home/ana")
    settings = settings_of(tmp_path, ANA.replace('"correo"', '"~/Maildir"'))
    assert settings.accounts[0].mailbox == Path("/home/ana/Maildir")


def test_settings_cannot_be_changed(tmp_path):
    with pytest.raises(ValueError, match="frozen"):
        load(tmp_path).drafts.a_day = 99


def test_every_setting_is_in_the_documentation():
    rows = (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
    told = set(re.findall(r"`([a-z_.]+)`", "\n".join(line.split("|")[1] for line in rows.splitlines() if line.startswith("|"))))
    defaults = default_table()
    account = set(defaults.pop("account"))
    del defaults["cadence"]  # has a chapter of its own
    general = {f"{name}.{key}" for name, table in defaults.items() if isinstance(table, dict) for key in table}
    assert told - {"accounts/NAME.toml"} >= account | general | {"language"}
