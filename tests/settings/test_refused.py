"""What is refused, and how it is said."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from tests.settings.home import ANA, faults_of

from persevera.errors import SettingsError
from persevera.settings import account_from, load
from persevera.settings.loading import default_table


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param('langage = "es"', "langage: there is no such setting; did you mean language?", id="misspelt"),
        pytest.param('[wrok]\nzone = "auto"', "wrok: there is no such setting; did you mean work?", id="misspelt table"),
        pytest.param('zone = "auto"', "zone: there is no such setting here; it stands in [work]", id="wrong place"),
        pytest.param("[drafts]\nqqqq = 1", "drafts.qqqq: there is no such setting; take it out", id="unknown"),
        pytest.param('[drafts]\na_day = "3"', "drafts.a_day: must be a whole number", id="text for a number"),
        pytest.param("[drafts]\na_day = true", "drafts.a_day: must be a whole number", id="truth for a number"),
        pytest.param("[drafts]\na_day = 0", "drafts.a_day: must be at least 1", id="too small"),
        pytest.param("[poll]\nseconds = 999999", "poll.seconds: must be at most 86400", id="too big"),
        pytest.param("[recognise]\nthreshold = nan", "recognise.threshold: must be a number", id="not a number"),
        pytest.param("drafts = 3", "drafts: must be a table", id="no table"),
        pytest.param("language = 3", 'language: must be one of "auto", "es", "en"', id="number for a language"),
        pytest.param('[appointments]\nstyle = "daily"', 'appointments.style: must be one of "each"', id="style"),
        pytest.param('[work]\nopens = "9"', 'work.opens: must be a time such as "09:00"', id="no time"),
        pytest.param('[work]\ncloses = "08:00"', "work.closes: must be later than work.opens", id="hours in disorder"),
        pytest.param("[work]\nweekdays = []", "work.weekdays: must name at least 1", id="no days"),
        pytest.param(
            '[work]\nzone = "Europe/Madird"', "work.zone: there is no such time zone; did you mean Europe/Madrid?", id="zone"
        ),
        pytest.param(
            '[work]\nzone = "../../etc/passwd"', "work.zone: there is no such time zone; write it as in Europe/Madrid", id="path"
        ),
        pytest.param('[work]\ncountry = "España"', "work.country: must be two capital letters, such as ES", id="country"),
        pytest.param('[work]\nregion = "MD"', "work.region: needs work.country as well", id="region alone"),
        pytest.param("[cadence.default]\nsteps = []", "cadence.default.steps: must name at least 1", id="no steps"),
        pytest.param(
            '[cadence.a]\nsteps = [{ wait = 0, channel = "mail", template = "first" }]',
            "cadence.a.steps[0].wait: must be at least 1",
            id="no wait",
        ),
        pytest.param(
            '[cadence.a]\nsteps = [{ wait = 3, channel = "fax", template = "first" }]',
            'cadence.a.steps[0].channel: must be one of "mail", "other-contact", "call"',
            id="channel",
        ),
        pytest.param(
            '[cadence.a]\nsteps = [{ wait = 3, channel = "mail", template = "../first" }]',
            "cadence.a.steps[0].template: must be small letters, digits and hyphens, such as ana-2",
            id="template",
        ),
        pytest.param(
            '[cadence.a]\nsteps = [{ wait = 3, channel = "mail" }]', "cadence.a.steps[0].template: must be given", id="left out"
        ),
        pytest.param(
            '[cadence.a]\nsteps = [{ wait = 3, channel = "mail", templte = "x", template = "first" }]',
            "cadence.a.steps[0].templte: there is no such setting; did you mean template?",
            id="misspelt in a step",
        ),
        pytest.param('account = "ana"', "account: must be tables, each beginning with [[account]]", id="no account table"),
        pytest.param(
            '[account]\nname = "ana"', "account: write [[account]], in two brackets, before each account", id="one bracket"
        ),
    ],
)
def test_a_wrong_setting_is_refused_with_its_place(tmp_path, text, fault):
    assert faults_of(tmp_path, text) == (f"persevera.toml: {fault}",)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        pytest.param(
            'name = "ana"', 'name = "Ana R"', "name: must be small letters, digits and hyphens, such as ana-2", id="name"
        ),
        pytest.param('name = "ana"', "", "name: must be small letters, digits and hyphens, such as ana-2", id="no name"),
        pytest.param('path = "correo"', "", "path: must be given: where does the mailbox lie?", id="no path"),
        pytest.param('"correo"', r'"a\u0000b"', "path: must be one line of plain text", id="nul in the path"),
        pytest.param("Ana@", "Ana ", "addresses[0]: must be a mail address such as ana@example.com", id="no address"),
        pytest.param("ventas@", "ana@", "addresses: names ana@talleres-norte.example twice", id="address twice"),
        pytest.param('"Ana Ruiz"', r'"Ana\nBcc: x"', "person: must be one line of plain text", id="line in the name"),
        pytest.param(
            "person =",
            'calendar = "ics"\nperson =',
            'calendar_path: must be given when calendar is "ics": where does the folder of .ics files lie?',
            id="calendar without a place",
        ),
        pytest.param(
            "person =", 'cadence = "slow"\nperson =', "cadence: there is no such cadence; there is default", id="cadence"
        ),
        pytest.param("person =", 'mail = "imap"\nperson =', 'mail: must be one of "maildir", "mbox"', id="kind"),
        pytest.param(
            "person =", "adresses = []\nperson =", "adresses: there is no such setting; did you mean addresses?", id="misspelt"
        ),
        pytest.param(
            "person =",
            'country = "XX"\nperson =',
            "country: no public holidays are known for this country; write two capital letters, such as ES",
            id="country",
        ),
    ],
)
def test_a_wrong_account_is_refused_with_its_place(tmp_path, old, new, fault):
    assert faults_of(tmp_path, ANA.replace(old, new)) == (f"persevera.toml: account[0].{fault}",)


def test_an_account_needs_an_address(tmp_path):
    text = re.sub("addresses = .*", "", ANA)
    assert faults_of(tmp_path, text) == ("persevera.toml: account[0].addresses: must name at least 1",)


def test_all_faults_of_all_files_come_at_once(tmp_path):
    faults = faults_of(tmp_path, '[drafts]\na_day = 0\n[work]\nzone = "x"\n' + ANA, eva='addresses = ["eva"]\n', ana="x = 1\n")
    assert [fault.partition(": ")[0] for fault in faults].count("accounts/eva.toml") == 2
    assert "accounts/ana.toml: name: another account is called so, in persevera.toml; choose another name" in faults
    assert "persevera.toml: drafts.a_day: must be at least 1" in faults
    assert len(faults) == 8


def test_the_file_of_an_account_is_called_as_the_account(tmp_path):
    faults = faults_of(tmp_path, "", eva='name = "ana"\npath = "x"\naddresses = ["a@b.example"]\n')
    assert faults == ("accounts/eva.toml: name: must be eva, as the file is called",)


def test_faults_are_told_in_spanish(tmp_path):
    (tmp_path / "persevera.toml").write_text('langage = "es"\n[drafts]\na_day = 0\n')
    with pytest.raises(SettingsError) as caught:
        load(tmp_path, language="es")
    assert caught.value.faults == (
        "persevera.toml: drafts.a_day: tiene que ser 1 como mínimo",
        "persevera.toml: langage: no existe ese ajuste; ¿querías poner language?",
    )


def test_a_slip_in_the_writing_is_shown_with_its_line(tmp_path):
    (fault,) = faults_of(tmp_path, "[drafts]\na_day 3\n")
    assert fault.startswith("persevera.toml: line 2, column 7: is not written as TOML should be (")


def test_a_slip_in_the_writing_does_not_hide_the_faults_of_another_file(tmp_path):
    faults = faults_of(tmp_path, "[drafts\n", eva='path = "x"\naddresses = ["eva"]\ncadence = "maybe-in-the-broken-file"\n')
    assert [fault.partition(": ")[0] for fault in faults] == ["persevera.toml", "accounts/eva.toml"]
    assert "addresses[0]" in faults[1]


def test_what_is_no_text_is_said_to_be_none(tmp_path):
    (tmp_path / "persevera.toml").write_bytes(b'language = "\xff"')
    with pytest.raises(SettingsError) as caught:
        load(tmp_path)
    assert caught.value.faults == ("persevera.toml: is not UTF-8 text; save it as UTF-8",)


def test_deep_nesting_is_refused(tmp_path):
    (fault,) = faults_of(tmp_path, "a = " + "[" * 100_000)
    assert fault.startswith("persevera.toml: ")


def test_a_huge_file_is_refused(tmp_path):
    assert faults_of(tmp_path, "#" * 1_000_001) == ("persevera.toml: is too big for a settings file",)


def test_a_file_that_cannot_be_read_is_named_with_a_remedy(tmp_path):
    (tmp_path / "persevera.toml").mkdir()
    with pytest.raises(SettingsError) as caught:
        load(tmp_path)
    assert caught.value.faults == (
        "persevera.toml: cannot be read (Is a directory); give the user that runs Persevera the right to read it",
    )


def test_a_named_file_must_be_there(tmp_path):
    with pytest.raises(SettingsError) as caught:
        load(tmp_path, tmp_path / "other.toml")
    assert "there is no such file" in caught.value.faults[0]


def test_no_fault_repeats_the_value_of_an_unknown_setting(tmp_path):
    (fault,) = faults_of(tmp_path, ANA + 'password = "hunter2"\n')
    assert "hunter2" not in fault


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abw_", max_size=3), inner, max_size=3),
    max_leaves=6,
)
LINES = st.sampled_from(
    [
        "[work]",
        "[[account]]",
        "[account]",
        "[cadence.default]",
        "[cadence.x]",
        "zone = 3",
        'name = "a"',
        "steps = [{}]",
        "a.b = 1",
        'path = "~~/\\u0000"',
        "addresses = [[]]",
        "opens = 09:00:00",
        "opens = 2026-01-01",
        "cadence = 1",
        'country = "ES"',
        "work = []",
    ]
)


@given(st.lists(LINES | st.text(max_size=12), max_size=8))
@hypothesis_settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_file_gives_settings_or_sentences(tmp_path, lines):
    (tmp_path / "persevera.toml").write_text("\n".join(lines), encoding="utf-8", errors="replace")
    try:
        load(tmp_path)
    except SettingsError as error:
        assert error.faults
        assert all(fault.startswith("persevera.toml: ") for fault in error.faults)


@given(st.sampled_from(sorted(default_table()["account"])), JUNK)
@hypothesis_settings(max_examples=120, deadline=None)
def test_any_value_of_a_field_gives_an_account_or_sentences(field, value):
    good = {"name": "ana", "path": "/mail", "addresses": ["ana@b.example"]}
    try:
        account_from(Path("/home"), {**good, field: value})
    except SettingsError as error:
        assert all(fault.startswith((field, "calendar_path")) for fault in error.faults)
