"""Templates to text: the person's own before the shipped ones, in a sandbox, every fault with its file and line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources.abc import Traversable
from pathlib import Path
from traceback import extract_tb

from jinja2 import ChoiceLoader, FileSystemLoader, FunctionLoader, StrictUndefined, Template, TemplateError, TemplateNotFound
from jinja2.exceptions import TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from persevera.errors import SettingsError
from persevera.resources import shipped

ENDING = ".txt.j2"
#: No text that a template makes is longer, in characters.
LONGEST = 50_000


class Templates:
    """The sets of templates: folders of ``own``, then those that come with the program."""

    def __init__(self, own: Path | None) -> None:
        self._own = own
        self._shipped = shipped("templates")
        loaders = [FunctionLoader(self._load)]
        self._environment = ImmutableSandboxedEnvironment(
            loader=ChoiceLoader([FileSystemLoader(own), *loaders] if own else loaders),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
        )

    def render(self, sets: Sequence[str], name: str, facts: Mapping[str, object]) -> str:
        """The text of a template from the first of these sets that has it.

        Raises SettingsError, with file and line, for a template that is missing or cannot be rendered: a broken one of
        the person's own is never passed over for the shipped one.
        """
        template: Template | None = None
        try:
            template = self._environment.select_template([f"{folder}/{name}{ENDING}" for folder in sets])
            text = template.render(facts)
        except TemplateNotFound as error:
            raise SettingsError(
                "There is no template {name} in {sets}.",
                "Write it into the templates folder of your settings, or name another one in the cadence.",
                name=name if template is None else str(error.name),
                sets=", ".join(sets),
            ) from error
        except TemplateSyntaxError as error:
            raise _fault(error.filename or f"{sets[0]}/{name}{ENDING}", error.lineno, error) from error
        except (
            TemplateError,
            ArithmeticError,
            LookupError,
            TypeError,
            ValueError,
            AttributeError,
            RecursionError,
            MemoryError,
        ) as error:
            file = template.filename if template and template.filename else f"{sets[0]}/{name}{ENDING}"
            place = next((frame for frame in reversed(extract_tb(error.__traceback__)) if frame.filename.endswith(ENDING)), None)
            raise _fault(place.filename if place else file, (place.lineno or 0) if place else 0, error) from error
        if len(text) > LONGEST:
            raise _fault(template.filename or name, 0, ValueError(f"the text is longer than {LONGEST} characters"))
        return text

    def names(self) -> Iterator[tuple[str, str]]:
        """Every template as (set, name), of both homes; those whose name begins with ``_`` are parts of others."""
        seen = set()
        for home in (self._own, self._shipped):
            for folder in sorted(home.iterdir(), key=lambda entry: entry.name) if home is not None and home.is_dir() else ():
                seen |= {(folder.name, name) for name in _templates(folder)}
        yield from sorted(seen)

    def _load(self, name: str) -> tuple[str, str, None] | None:
        file = self._shipped.joinpath(*name.split("/"))
        if ".." in name or not file.is_file():
            return None
        return file.read_text(encoding="utf-8"), str(file), None


def _templates(folder: Traversable) -> Iterator[str]:
    if folder.is_dir():
        for entry in folder.iterdir():
            if entry.name.endswith(ENDING) and not entry.name.startswith("_"):
                yield entry.name.removesuffix(ENDING)


def _fault(file: str, number: int, error: Exception) -> SettingsError:
    why = " ".join(str(error).split())[:300]
    return SettingsError(
        "The template {file}, line {line}, cannot be used: {why}.",
        "Mend it there (templates/README.md lists every variable), or remove your own file to use the one of Persevera.",
        file=file,
        line=number,
        why=why.rstrip("."),
    )


def as_letter(text: str) -> str:
    """A rendered mail as paragraphs: an empty line parts them, other line ends are blanks, save before a list's "- ".

    So a template can be written a sentence a line, and a sentence that falls away leaves no hole.
    """
    paragraphs: list[str] = []
    for block in re.split(r"\n[ \t]*\n", text):
        rows: list[str] = []
        for row in (" ".join(part.split()) for part in block.split("\n")):
            if not row:
                continue
            if rows and not row.startswith("- ") and not rows[-1].startswith("- "):
                rows[-1] += " " + row
            else:
                rows.append(row)
        if rows:
            paragraphs.append("\n".join(rows))
    return "\n\n".join(paragraphs)


def as_note(text: str) -> str:
    """A rendered description of an appointment: lines as they are, single blanks, at most one empty line in a row."""
    rows = "\n".join(" ".join(row.split()) for row in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", rows).strip()
