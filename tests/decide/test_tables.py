"""A language is a folder of data: the same areas, one table each, and no logic."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import persevera.decide.tables as package
from persevera.decide.tables import LANGUAGES, tables

ROOT = Path(package.__file__).parent
MODULES = sorted(path for path in ROOT.glob("*/*.py") if path.name != "__init__.py")
DATA = (ast.Assign, ast.AnnAssign, ast.Import, ast.ImportFrom, ast.Expr)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_table_is_data_and_nothing_else(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert all(isinstance(node, DATA) for node in tree.body)
    assert not [node for node in ast.walk(tree) if isinstance(node, (ast.Lambda, ast.IfExp, ast.While, ast.NamedExpr))]
    assert "TABLE" in {target.id for node in tree.body if isinstance(node, ast.Assign) for target in node.targets}


@pytest.mark.parametrize("area", sorted({path.stem for path in ROOT.glob("es/*.py")} - {"__init__"}))
def test_the_five_languages_have_every_area_that_spanish_has(area):
    assert {"es", "en", "pt", "fr", "de"} <= {path.parent.name for path in MODULES if path.stem == area}


def test_spanish_and_english_come_first():
    assert LANGUAGES[:2] == ("es", "en") or LANGUAGES[:2] == ("en", "es")


def test_a_table_of_another_form_is_refused():
    with pytest.raises(TypeError, match="holds no TABLE of the form int"):
        tables("dates", int)
