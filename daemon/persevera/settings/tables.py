"""The tables of the settings file, frozen and closed, with the checks of what they say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from persevera.model.cadence import Channel
from persevera.model.reason import because
from persevera.settings import holiday
from persevera.settings.faults import Wrong
from persevera.settings.values import Addresses, Clock, Domains, ListIn, Name, Place, Text, Zone

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Language = Literal["auto", "es", "en"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def _known(country: str) -> str:
    if country:
        holiday.check_country(country)
    return country


#: ISO 3166-1 alpha-2, one whose holidays are known; or empty.
Country = Annotated[str, Field(pattern=r"^([A-Z]{2})?$"), AfterValidator(_known)]


class Table(BaseModel):
    """A table of settings: closed, frozen, and no value is bent into another type."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False, hide_input_in_errors=True)


class Work(Table):
    """When and where the person works."""

    zone: Zone
    opens: Clock
    closes: Clock
    weekdays: Annotated[tuple[Weekday, ...], ListIn, Field(min_length=1, max_length=7)]
    country: Country
    region: Annotated[str, Field(max_length=60)]
    holidays_file: Place

    @field_validator("closes")
    @classmethod
    def _after_opening(cls, closes: Clock, info: ValidationInfo) -> Clock:
        if (opens := info.data.get("opens")) and closes <= opens:
            raise Wrong(because("must be later than work.opens"))
        return closes

    @field_validator("region")
    @classmethod
    def _region_known(cls, region: str, info: ValidationInfo) -> str:
        country = info.data.get("country")
        if region and country == "":
            raise Wrong(because("needs work.country as well"))
        if region and country:
            holiday.check_country(country, region)
        return region


class Appointments(Table):
    """Follow-ups in the calendar."""

    minutes: Annotated[int, Field(ge=5, le=480)]
    a_day: Annotated[int, Field(ge=1, le=100)]
    alarm_minutes: Annotated[int, Field(ge=0, le=1440)]
    style: Literal["each"]


class Drafts(Table):
    """How many drafts a day an account may get."""

    a_day: Annotated[int, Field(ge=1, le=100)]


class Breaker(Table):
    """From how many new drafts in one pass on nothing is made until a person looks."""

    drafts_a_pass: Annotated[int, Field(ge=1, le=1000)]


class FirstStart(Table):
    """What becomes of proposals that were there before Persevera."""

    look_back_days: Annotated[int, Field(ge=0, le=3650)]
    plan_days: Annotated[int, Field(ge=0, le=3650)]
    a_day: Annotated[int, Field(ge=1, le=100)]


class Poll(Table):
    """How often the mailbox is read when nothing wakes the daemon sooner."""

    seconds: Annotated[int, Field(ge=10, le=86_400)]


class Recognise(Table):
    """From which score on a sent message is a proposal."""

    threshold: Annotated[float, Field(ge=0, le=1)]


class Log(Table):
    """How much is logged."""

    level: Literal["debug", "info", "warning", "error"]


class StepTable(Table):
    """One step of a cadence."""

    wait: Annotated[int, Field(ge=1, le=365)]
    channel: Annotated[Channel, Field(strict=False)]
    template: Name


class CadenceTable(Table):
    """A cadence as it stands in the file."""

    steps: Annotated[tuple[StepTable, ...], ListIn, Field(min_length=1, max_length=20)]


class Account(Table):
    """One mailbox with its calendar. Paths are absolute; addresses and domains in lower case, the primary address first."""

    name: Name
    mail: Literal["maildir", "mbox"]
    path: Place
    addresses: Annotated[Addresses, Field(min_length=1)]
    person: Text
    organisation: Domains
    authserv_ids: Domains
    sent: Text
    drafts: Text
    calendar: Literal["ics", "none"]
    calendar_path: Annotated[Place, Field(validate_default=True)]
    zone: Annotated[Zone, AfterValidator(lambda zone: "" if zone == "auto" else zone)]
    country: Country
    language: Literal["", "auto", "es", "en"]
    cadence: Text

    @field_validator("path")
    @classmethod
    def _given(cls, path: Path | None) -> Path | None:
        if path is None:
            raise Wrong(because("must be given: where does the mailbox lie?"))
        return path

    @field_validator("calendar_path")
    @classmethod
    def _given_for_a_calendar(cls, path: Path | None, info: ValidationInfo) -> Path | None:
        if path is None and info.data.get("calendar") == "ics":
            raise Wrong(because('must be given when calendar is "ics": where does the folder of .ics files lie?'))
        return path

    @field_validator("cadence")
    @classmethod
    def _cadence_known(cls, cadence: str, info: ValidationInfo) -> str:
        known = info.context.get("cadences") if isinstance(info.context, Mapping) else None
        if known is not None and cadence not in known:
            raise Wrong(because("there is no such cadence; there is {known}", known=", ".join(sorted(known))))
        return cadence

    @property
    def address(self) -> str:
        """The primary address."""
        return self.addresses[0]

    @property
    def mailbox(self) -> Path:
        """Where the mailbox lies."""
        assert self.path is not None  # noqa: S101 - the validator saw to it
        return self.path
