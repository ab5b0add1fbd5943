"""The wheel, by way of the sdist: it holds all that ships, claims one name, and works where it is installed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

import persevera
from persevera.resources import shipped

ROOT = Path(__file__).resolve().parents[2]
#: Under xdist all tests go to one worker, so that the wheel is built once.
pytestmark = pytest.mark.xdist_group("wheel")
FOLDERS = ("templates", "config", "systemd")

#: Prints, for each shipped folder, its files as seen through ``shipped()``, and where the code was imported from.
ASK = """
import sys
from pathlib import Path
import persevera
from persevera.resources import shipped

def files(folder, place=""):
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            files(entry, f"{place}/{entry.name}")
        else:
            print(f"{place}/{entry.name}")

print(Path(persevera.__file__).resolve())
for name in sys.argv[1:]:
    files(shipped(name), name)
"""


def run(*command: str | Path, cwd: Path, environment: Mapping[str, str] | None = None) -> str:
    """What a command prints; all it said is shown when it fails."""
    ended = subprocess.run(
        [str(part) for part in command],
        check=False,
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def in_checkout(folder: str) -> set[str]:
    return {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel made from it."""
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    return out


@pytest.fixture(scope="session")
def wheel(built: Path) -> Path:
    (found,) = built.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip has put the wheel, without its dependencies."""
    target = tmp_path_factory.mktemp("installed")
    run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", target, wheel, cwd=target)
    return target


def names_in(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if not name.endswith("/")}


def test_the_wheel_claims_one_name_only(wheel):
    info = f"persevera-{persevera.__version__}.dist-info"
    assert {name.partition("/")[0] for name in names_in(wheel)} == {"persevera", info}


def test_the_wheel_holds_every_module_and_every_file_beside_one(wheel):
    code = {path.removeprefix("daemon/") for path in in_checkout("daemon/persevera")}
    wanted = {name for name in code if "__pycache__" not in name}
    assert "persevera/py.typed" in wanted
    assert wanted - names_in(wheel) == set()


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_wheel_holds_every_shipped_file(wheel, folder):
    wanted = {f"persevera/{name}" for name in in_checkout(folder)}
    assert wanted
    assert {name for name in names_in(wheel) if name.startswith(f"persevera/{folder}/")} == wanted


def test_the_wheel_holds_translations(wheel):
    assert any(re.fullmatch(r"persevera/locale/es/.*\.mo", name) for name in names_in(wheel))


def test_the_wheel_carries_version_licence_and_command(wheel):
    info = f"persevera-{persevera.__version__}.dist-info"
    with zipfile.ZipFile(wheel) as archive:
        metadata = archive.read(f"{info}/METADATA").decode()
        assert f"\nVersion: {persevera.__version__}\n" in metadata
        assert "\nLicense-Expression: Apache-2.0\n" in metadata
        assert b"Apache License" in archive.read(f"{info}/licenses/LICENSE")
        assert "persevera = persevera.__main__:main" in archive.read(f"{info}/entry_points.txt").decode()


def test_nothing_in_the_wheel_can_speak_smtp(wheel):
    with zipfile.ZipFile(wheel) as archive:
        sources = {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".py")}
    speaking = {
        name for name, source in sources.items() if re.search(r"^\s*(import|from)\s+(smtplib|aiosmtplib)\b", source, re.M)
    }
    assert speaking == set()


def test_the_sdist_holds_what_it_takes_to_build_and_to_test(built):
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "LICENSE", "README.md", "Makefile", "tests/packaging/test_wheel.py", ".ci/run"} <= names
    assert not any(name.startswith((".venv/", "demo/", ".git/")) for name in names)


def test_an_installed_wheel_finds_its_shipped_files(installed):
    said = run(sys.executable, "-P", "-c", ASK, *FOLDERS, cwd=installed, environment={"PYTHONPATH": str(installed)})
    origin, *files = said.splitlines()
    assert Path(origin).is_relative_to(installed.resolve())
    assert set(files) == {name for folder in FOLDERS for name in in_checkout(folder)}


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_checkout_finds_its_shipped_files(folder):
    assert {entry.name for entry in shipped(folder).iterdir()} == {path.name for path in (ROOT / folder).iterdir()}


def test_an_installed_wheel_answers_for_help(installed):
    said = run(sys.executable, "-P", "-m", "persevera", "--help", cwd=installed, environment={"PYTHONPATH": str(installed)})
    assert "persevera" in said
