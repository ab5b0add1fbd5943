"""What three weeks of the demo must come to: the truth of every story, and the promises of the product."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest
from tests.demo.conftest import NOW, Lived

from persevera.app import open_app
from persevera.demo import build
from persevera.demo.scene import look_at
from persevera.model.artefact import ArtefactKind, ArtefactState, Purpose
from persevera.model.proposal import Stage

pytestmark = pytest.mark.xdist_group("demo")


def test_every_proposal_stands_where_its_story_leads(lived: Lived) -> None:
    assert lived.stages() == lived.expected()


def test_no_decoy_is_taken_for_a_proposal(lived: Lived) -> None:
    decoys = {story.name for story in lived.demo.stories if not story.ends}
    assert len(decoys) == 10
    assert not decoys & {name for name, _ in lived.stages()}


def test_half_of_it_is_spanish_and_half_english(lived: Lived) -> None:
    spoken = Counter(story.language for story in lived.demo.stories)
    assert sum(spoken.values()) >= 40
    assert min(spoken.values()) >= 20
    told = {lived.demo.ids[name]: name[0] for name in lived.expected()}
    language = {story.name: story.language for story in lived.demo.stories}
    assert all(one.language == language[told[one.message_id]] for one in lived.scene.proposals)


def test_clara_found_everything_that_she_wanted_to_touch(lived: Lived) -> None:
    assert lived.demo.missed == 0


def test_nobody_who_answered_has_a_reminder_in_drafts(lived: Lived) -> None:
    reminders = [paper for paper in lived.scene.drafts if paper.artefact and paper.artefact.purpose is Purpose.STEP]
    unsent = {lived.demo.ids["millbrook", "quote"]}
    assert reminders
    for paper in reminders:
        assert paper.proposal is not None
        assert paper.proposal.stage is Stage.WAITING or paper.proposal.message_id in unsent


def test_no_open_proposal_is_without_a_date_to_come(lived: Lived) -> None:
    opened = [one for one in lived.scene.proposals if one.stage.is_open and not one.backlog]
    assert opened
    assert [one.subject for one in opened if one.next_at is None or one.next_at <= NOW] == []


def test_every_next_date_stands_in_the_calendar(lived: Lived) -> None:
    starts = {slot.start for slot in lived.scene.appointments}
    opened = [one for one in lived.scene.proposals if one.stage.is_open and not one.backlog]
    assert [one.subject for one in opened if one.next_at not in starts] == []


def test_no_step_has_two_drafts_or_two_appointments(lived: Lived) -> None:
    keys = Counter[tuple[str, str]]()
    for folder, pattern in (("mail/Drafts", rb"^X-Persevera-Key: (\S+)"), ("calendar", rb"^X-PERSEVERA-KEY:(\S+)")):
        for path in (lived.root / folder).rglob("*"):
            if path.is_file() and (found := re.search(pattern, path.read_bytes(), re.MULTILINE)):
                keys[folder, found[1].decode()] += 1
    assert keys
    assert max(keys.values()) == 1


def test_a_reminder_that_was_sent_is_in_sent_once(lived: Lived) -> None:
    sent = [path.read_bytes() for path in (lived.root / "mail" / "Sent" / "cur").iterdir()]
    marks = Counter(found[1] for raw in sent if (found := re.search(rb"^X-Persevera-Key: (\S+)", raw, re.MULTILINE)))
    assert max(marks.values()) == 1
    gone = [one for one in lived.artefacts if one.kind is ArtefactKind.DRAFT and one.state is ArtefactState.GONE and one.sent]
    assert len(gone) == lived.demo.reminders_sent >= len(marks)


def test_appointments_invite_nobody_and_send_no_mail(lived: Lived) -> None:
    for path in lived.demo.folders.appointments():
        assert not re.search(r"^(?:ATTENDEE|ORGANIZER|METHOD|ACTION:EMAIL)", path.read_text(encoding="utf-8"), re.MULTILINE)


def test_no_follow_up_stands_where_clara_is_busy(lived: Lived) -> None:
    assert lived.account.provider.calendar is not None
    last = max(slot.end for slot in lived.scene.appointments)
    busy = lived.account.provider.calendar.busy(NOW, last)
    assert busy
    agreed = {one.next_at for one in lived.scene.proposals if one.message_id == lived.demo.ids["ferreteria-olmo", "presupuesto"]}
    for slot in lived.scene.appointments:
        assert slot.start in agreed or not any(one.start < slot.end and slot.start < one.end for one in busy), slot.title


def test_the_promised_call_stands_on_its_hour(lived: Lived) -> None:
    julian = next(one for one in lived.scene.proposals if one.customer.addr_spec == "julian@ferreteriaolmo.example")
    assert julian.next_at == datetime.fromisoformat("2026-12-01T10:00:00+01:00")


def test_an_edited_draft_that_was_sent_went_out_with_claras_words(lived: Lived) -> None:
    folder = lived.root / "mail" / "Sent" / "cur"
    sent = [path.read_text(encoding="utf-8") for path in folder.iterdir()]
    assert sum(re.search(r"^Por cierto, esta semana hay un montador libre", one, re.MULTILINE) is not None for one in sent) == 2


def test_nothing_is_written_outside_the_folder(lived: Lived) -> None:
    heard = {path.removeprefix("file://").partition("?")[0] for path in lived.written}
    assert len(heard) > 200
    # What is no absolute path is a descriptor, or a name in a folder that is open.
    paths = {path for path in heard if path.startswith("/") and "__pycache__" not in path}
    assert {path for path in paths if not Path(path).is_relative_to(lived.root)} == set()


def test_the_clock_was_set_by_hand_all_along(lived: Lived) -> None:
    made = [one.made_at for one in lived.artefacts if one.made_at]
    assert made
    assert min(made).date() >= lived.demo.began
    assert max(made) <= NOW


@pytest.mark.soak
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize(
    "today",
    [
        "2026-11-01T03:30:00+01:00",
        "2026-12-09T10:20:00+01:00",
        "2027-01-07T12:00:00+01:00",
        "2027-04-04T20:00:00+02:00",
        "2027-05-03T09:00:00+02:00",
        "2028-02-29T23:59:00+01:00",
    ],
)
def test_the_stories_come_true_on_any_day(tmp_path: Path, today: str, language: str) -> None:
    now = datetime.fromisoformat(today)
    demo = build(tmp_path / "demo", now, language)
    with open_app(demo.folders.home, clock=lambda: now) as app:
        account = app.accounts()[0]
        told = Lived(demo, look_at(app), account, app.store.artefacts(account.name), frozenset())
    assert told.stages() == told.expected()
    assert demo.missed == 0
