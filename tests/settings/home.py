"""Homes with settings in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from persevera.errors import EXIT_CONFIG, SettingsError
from persevera.settings import Settings, load

ANA = """
[[account]]
name = "ana"
path = "correo"
addresses = ["Ana@Talleres-Norte.example", "ventas@talleres-norte.example"]
person = "Ana Ruiz"
"""


def settings_of(home: Path, text: str, **accounts: str) -> Settings:
    (home / "persevera.toml").write_text(text, encoding="utf-8")
    for name, content in accounts.items():
        (home / "accounts").mkdir(exist_ok=True)
        (home / "accounts" / f"{name}.toml").write_text(content, encoding="utf-8")
    return load(home)


def faults_of(home: Path, text: str, **accounts: str) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        settings_of(home, text, **accounts)
    assert caught.value.exit_code == EXIT_CONFIG
    return caught.value.faults
