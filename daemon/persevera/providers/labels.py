"""What a person's label means, whatever its name in their language or mail program."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from persevera.model.message import Label

#: Folded names (lower case, no accents, no blanks, hyphens or underscores) in Spanish, English, Portuguese, French and German.
_NAMES = {
    Label.FOLLOW_UP: "followup seguimiento hacerseguimiento seguir acompanhar seguimento relancer suivre nachfassen",
    Label.NO_FOLLOW_UP: (
        "nofollowup donotfollowup dontfollowup sinseguimiento noseguimiento noseguir nohacerseguimiento naoacompanhar "
        "semseguimento nepasrelancer nichtnachfassen"
    ),
    Label.WON: "won ganado ganada ganamos ganho ganha gagne gagnee gewonnen",
    Label.LOST: "lost perdido perdida perdimos perdu perdue verloren",
}
_LABELS = {name: label for label, names in _NAMES.items() for name in names.split()}
_SEPARATORS = re.compile(r"[\s_\-–$'’.]+")
_LISTED = re.compile(r'"([^"]*)"|([^,;"]+)')


@lru_cache(maxsize=4096)
def label_of(name: str) -> Label | None:
    """The label that a name means; None for any other. Of nested labels (``Sales/Won``) the last part counts."""
    folded = unicodedata.normalize("NFKD", name[:100].rpartition("/")[2]).casefold()
    return _LABELS.get(_SEPARATORS.sub("", "".join(letter for letter in folded if not unicodedata.combining(letter))))


def labels_of(values: Iterable[str], *, keywords: bool = False) -> frozenset[Label]:
    """The labels in header values that list names, divided by commas; keywords may be divided by blanks as well."""
    found: set[Label] = set()
    for value in values:
        for name in names_in(value):
            label = label_of(name.lstrip("$"))
            if label is not None:
                found.add(label)
            elif keywords:
                found.update(label for word in name.split(" ") if (label := label_of(word.lstrip("$"))) is not None)
    return frozenset(found)


def names_in(value: str) -> tuple[str, ...]:
    """The names in a list divided by commas; those in quotation marks may hold commas."""
    return tuple(name.strip() for quoted, bare in _LISTED.findall(value) if (name := quoted or bare).strip())
