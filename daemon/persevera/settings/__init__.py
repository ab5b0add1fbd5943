"""The settings as typed, checked, frozen values; every default stands in ``config/default.toml``, none in the code."""

from __future__ import annotations

from persevera.settings.accounts import account_from, write_account
from persevera.settings.loading import load
from persevera.settings.places import Places, default_home, places
from persevera.settings.tables import Account
from persevera.settings.whole import Settings
from persevera.settings.zones import system_zone

__all__ = ["Account", "Places", "Settings", "account_from", "default_home", "load", "places", "system_zone", "write_account"]
