"""What the rest of the program asks of the settings."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from tests.settings.home import ANA, settings_of

from persevera.errors import SettingsError
from persevera.settings import system_zone
from persevera.settings.holiday import of_file


def test_the_hours_and_days_make_the_work_calendar(tmp_path):
    settings = settings_of(
        tmp_path, '[work]\nzone = "Europe/Madrid"\ncountry = "ES"\nregion = "MD"\nweekdays = ["mon", "sat"]\n' + ANA
    )
    calendar = settings.work_calendar(settings.accounts[0], [2026])
    assert calendar.zone == ZoneInfo("Europe/Madrid")
    assert calendar.weekdays == {0, 5}
    assert {date(2026, 10, 12), date(2026, 5, 2)} <= calendar.holidays  # national day; day of the region of Madrid
    assert all(day.year == 2026 for day in calendar.holidays)


def test_an_account_in_another_country_has_its_own_holidays(tmp_path):
    settings = settings_of(tmp_path, '[work]\nzone = "Europe/Madrid"\ncountry = "ES"\nregion = "MD"\n' + ANA + 'country = "MX"\n')
    days = settings.holidays(settings.accounts[0], [2026])
    assert date(2026, 9, 16) in days
    assert date(2026, 5, 2) not in days


def test_no_country_means_no_holidays(tmp_path):
    settings = settings_of(tmp_path, ANA)
    assert settings.holidays(settings.accounts[0], [2026]) == frozenset()


ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Taller//Festivos//ES
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20260810
DTEND;VALUE=DATE:20260815
SUMMARY:Cierre de verano
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART;VALUE=DATE:20200422
RRULE:FREQ=YEARLY
SUMMARY:Aniversario
END:VEVENT
END:VCALENDAR
"""


def test_a_list_of_ones_own_adds_its_days(tmp_path):
    (tmp_path / "festivos.ics").write_text(ICS)
    settings = settings_of(tmp_path, '[work]\nholidays_file = "festivos.ics"\n' + ANA)
    days = settings.holidays(settings.accounts[0], [2026, 2027])
    assert days == {*(date(2026, 8, day) for day in range(10, 15)), date(2026, 4, 22), date(2027, 4, 22)}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(None, "No such file", id="missing"),
        pytest.param("hello", "cannot be used", id="no calendar"),
        pytest.param(ICS.replace("YEARLY", "SECONDLY"), "repeats by the hour or less", id="every second"),
    ],
)
def test_a_list_that_cannot_be_used_is_a_sentence(tmp_path, content, why):
    if content is not None:
        (tmp_path / "festivos.ics").write_text(content)
    settings = settings_of(tmp_path, '[work]\nholidays_file = "festivos.ics"\n' + ANA)
    with pytest.raises(SettingsError, match=why):
        settings.holidays(settings.accounts[0], [2026])


def test_no_years_have_no_holidays(tmp_path):
    assert of_file(tmp_path / "missing.ics", []) == frozenset()


def test_the_zone_of_an_account_comes_before_that_of_the_working_hours(tmp_path):
    settings = settings_of(
        tmp_path,
        '[work]\nzone = "Europe/Madrid"\n' + ANA,
        eva=('path = "x"\naddresses = ["eva@b.example"]\nzone = "America/Bogota"\n'),
    )
    assert [settings.zone_of(account) for account in settings.accounts] == [ZoneInfo("Europe/Madrid"), ZoneInfo("America/Bogota")]


def test_a_zone_left_to_be_found_is_none_until_it_is_found(tmp_path, monkeypatch):
    monkeypatch.setenv("TZ", "America/Lima")
    settings = settings_of(tmp_path, ANA)
    account = settings.accounts[0]
    assert settings.zone_of(account) is None
    assert settings.work_calendar(account, [], ZoneInfo("Europe/Lisbon")).zone == ZoneInfo("Europe/Lisbon")
    assert settings.work_calendar(account, []).zone == ZoneInfo("America/Lima")


@pytest.mark.parametrize(
    ("link", "written", "environment", "zone"),
    [
        pytest.param("/usr/share/zoneinfo/Europe/Madrid", "", {}, "Europe/Madrid", id="link"),
        pytest.param("../usr/share/zoneinfo/Etc/UTC", "", {}, None, id="a server's UTC says nothing"),
        pytest.param("", "America/Mexico_City\n", {}, "America/Mexico_City", id="file"),
        pytest.param("", "Etc/UTC\n", {}, None, id="a container's UTC says nothing"),
        pytest.param("", "", {}, None, id="nothing"),
        pytest.param("/usr/share/zoneinfo/Europe/Madrid", "", {"TZ": ":America/Lima"}, "America/Lima", id="TZ first"),
        pytest.param("", "", {"TZ": "UTC"}, "UTC", id="TZ means what it says"),
        pytest.param("", "", {"TZ": "CET-1CEST"}, None, id="a POSIX rule is no name"),
        pytest.param("", "nonsense\n", {}, None, id="nonsense"),
    ],
)
def test_the_zone_of_the_system(tmp_path, link, written, environment, zone):
    if link:
        (tmp_path / "localtime").symlink_to(link)
    if written:
        (tmp_path / "timezone").write_text(written)
    assert system_zone(environment, tmp_path) == (ZoneInfo(zone) if zone else None)


@pytest.mark.parametrize(
    ("general", "own", "environment", "language"),
    [
        pytest.param('language = "es"', "", {"LANG": "en_GB.UTF-8"}, "es", id="setting"),
        pytest.param('language = "es"', 'language = "en"', {}, "en", id="account's setting"),
        pytest.param("", 'country = "MX"', {"LANG": "C.UTF-8"}, "es", id="Spanish-speaking country"),
        pytest.param("", 'country = "GB"', {"LANG": "es_ES.UTF-8"}, "en", id="other country"),
        pytest.param("", "", {"LANG": "es_AR.UTF-8"}, "es", id="locale"),
        pytest.param("", "", {"LC_ALL": "C", "LANG": "es_AR.UTF-8"}, "en", id="LC_ALL comes first"),
        pytest.param("", "", {}, "en", id="nothing"),
    ],
)
def test_the_language_of_a_person(tmp_path, general, own, environment, language):
    settings = settings_of(tmp_path, f"{general}\n{ANA}{own}\n")
    assert settings.person_language(settings.accounts[0], environment) == language


def test_the_organisation_is_the_domains_of_all_accounts_but_never_free_mail(tmp_path):
    eva = 'path = "x"\naddresses = ["eva.taller@gmail.com", "eva@taller-sur.example"]\n'
    settings = settings_of(tmp_path, ANA, eva=eva)
    assert settings.organisation(settings.accounts[0]) == {"talleres-norte.example", "taller-sur.example"}


def test_an_organisation_that_is_set_is_that_and_no_other(tmp_path):
    settings = settings_of(tmp_path, ANA + 'organisation = ["Grupo-Norte.example", "gmail.com"]\n')
    assert settings.organisation(settings.accounts[0]) == {"grupo-norte.example"}


def test_a_person_is_told_whole(tmp_path):
    settings = settings_of(tmp_path, 'language = "es"\n[work]\ncountry = "ES"\n' + ANA)
    person = settings.person(settings.accounts[0], {})
    assert (person.account, person.name, person.address) == ("ana", "Ana Ruiz", "ana@talleres-norte.example")
    assert person.identities == {"ana@talleres-norte.example", "ventas@talleres-norte.example"}
    assert (person.language, person.country) == ("es", "ES")
