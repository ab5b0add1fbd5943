"""Brings the message catalogues up to date: ``python .ci/messages.py``; run it whenever a sentence for people changes.

Collected are the sentences in ``_("…")``, ``N_("…")`` and ``because("…")``, and the message and remedy of every error
of ``persevera.errors``. New ones enter each .po untranslated (the test suite asks for their translation), ones no longer
used leave it, and each .mo is compiled anew.
"""

from __future__ import annotations

import ast
import io
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).resolve().parent.parent / "daemon" / "persevera"
ONE_SENTENCE = frozenset({"_", "N_", "because"})
MESSAGE_AND_REMEDY = frozenset(
    node.name for node in ast.parse((PACKAGE / "errors.py").read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)
)


def sentences(source: str) -> Iterator[tuple[str, int]]:
    """Each sentence for people in a module's source, with its line."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name not in ONE_SENTENCE | MESSAGE_AND_REMEDY:
            continue
        given = node.args[:1] if name in ONE_SENTENCE else node.args[:2]
        for argument in [*given, *(word.value for word in node.keywords if word.arg in {"message", "remedy"})]:
            for part in (argument.body, argument.orelse) if isinstance(argument, ast.IfExp) else (argument,):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
                    yield part.value, part.lineno


def collected() -> Catalog:
    """All sentences of the package, each with the files that say it."""
    catalogue = Catalog(charset="utf-8")
    for path in sorted(PACKAGE.rglob("*.py")):
        for text, _line in sentences(path.read_text(encoding="utf-8")):
            catalogue.add(text, locations=[(path.relative_to(PACKAGE).as_posix(), None)])
    return catalogue


def read(path: Path) -> Catalog:
    """A catalogue as it stands on disk."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name)


def compiled(catalogue: Catalog) -> bytes:
    """The .mo of a catalogue."""
    buffer = io.BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def main() -> int:
    """Update and compile every catalogue; the number of sentences that want a translation is said and returned."""
    wanting = 0
    for path in sorted(PACKAGE.glob("locale/*/LC_MESSAGES/persevera.po")):
        catalogue = read(path)
        catalogue.update(collected(), no_fuzzy_matching=True, update_creation_date=False)
        catalogue.obsolete.clear()
        untranslated = [message.id for message in catalogue if message.id and not message.string]
        wanting += len(untranslated)
        with path.open("wb") as file:
            write_po(file, catalogue, width=0, sort_output=True, ignore_obsolete=True)
        path.with_suffix(".mo").write_bytes(compiled(catalogue))
        sys.stdout.write(f"{path}: {len(catalogue)} sentences, {len(untranslated)} untranslated\n")
        sys.stdout.writelines(f"  {text}\n" for text in untranslated)
    return 1 if wanting else 0


if __name__ == "__main__":
    sys.exit(main())
