"""The form of a table of promises: words by which people bind themselves, or others, to a day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, kw_only=True)
class PromiseWords:
    """One language's words of promises, folded: alternatives of regular expressions, a line each; none may hold a date."""

    ours: str
    """The sender promises to call, write, send, come, or that both meet."""
    theirs: str
    """The other side promises, or is asked to act by a day."""
    requests: str
    """What asks the other side to act, though it be as a question: "could you confirm …?"; may reach over the day."""
    appointed: str
    """What makes a day with an hour an appointment, with no verb: "as agreed", "at your office"."""
    sending: str
    """Among ``ours``: present tense of sending. The mail itself is the act unless the day stands close to the verb."""
    meeting: str
    """A meeting named without a verb at the head of a sentence: "Meeting on Monday at 10"."""
    apart: str
    """Words that part clauses."""
    condition: str
    """Words by which a promise hangs on something."""
    once: str
    """Among ``condition``: those of time, which count only before the promise: "cuando tenga…"."""
    courtesy: str
    """Conditions and hedges of mere courtesy: the promise stands."""
    telling: str
    """Verbs before a "whether", after which it is no condition: "te digo si…"."""
    negation: str
    """What undoes a promise when it ends right before it."""
    void: str
    """What undoes every promise of its clause: "no need to", "I would have"."""
    facts: str
    """Words of a clause whose date is a fact and nobody's promise: holidays, validity, delivery, opening, starting."""
    third: str
    """A subject at the head of a clause that is neither side: "el proveedor"; read with a promise of theirs."""
    elsewhere: str
    """Words behind a verb of sending whose date belongs to what is sent: "la propuesta para la reunión del lunes"."""
    of: str
    """Words right before a day that belongs to a thing: "la reunión del lunes"."""
    by: str
    """Exceptions to ``of``: "antes del lunes"."""
    either: str
    """"or" between two days, of which the first counts."""
    now: str
    """Words that make "today" the moment of writing: "attached"."""

    @cached_property
    def promises(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """Ours and theirs, ready to search."""
        return _any(self.ours), _any(self.theirs)

    @cached_property
    def asks(self) -> re.Pattern[str]:
        """Requests, ready to search."""
        return _any(self.requests)

    @cached_property
    def appoints(self) -> re.Pattern[str]:
        """What appoints, ready to search."""
        return _any(self.appointed)

    @cached_property
    def heads(self) -> re.Pattern[str]:
        """A meeting at the head of a sentence."""
        return re.compile(rf"\A\W{{0,8}}(?:{self.meeting})\b[ :,]")

    @cached_property
    def sends(self) -> re.Pattern[str]:
        """Present tense of sending."""
        return re.compile(self.sending)

    @cached_property
    def breaks(self) -> re.Pattern[str]:
        """Where a clause ends."""
        return re.compile(rf"[,;:()]|[.!?](?=\s)|(?<=\s)-(?=\s)|\s(?:{self.apart})(?=\s)")

    @cached_property
    def conditions(self) -> re.Pattern[str]:
        """The beginning of a condition."""
        return re.compile(rf"(?:\A|[\s,;(¡¿-])(?:{self.condition})\s")

    @cached_property
    def times(self) -> re.Pattern[str]:
        """Conditions of time."""
        return re.compile(rf"[\s,;(¡¿-]?(?:{self.once})\s")

    @cached_property
    def courtesies(self) -> re.Pattern[str]:
        """Conditions of courtesy."""
        return _any(self.courtesy)

    @cached_property
    def tells(self) -> re.Pattern[str]:
        """Verbs of telling."""
        return _any(self.telling)

    @cached_property
    def negates(self) -> re.Pattern[str]:
        """A negation that reaches to the end."""
        return re.compile(rf"\b(?:{_lines(self.negation)})\s?\Z")

    @cached_property
    def voids(self) -> re.Pattern[str]:
        """What undoes a clause."""
        return _any(self.void)

    @cached_property
    def tells_facts(self) -> re.Pattern[str]:
        """Words of facts."""
        return _any(self.facts)

    @cached_property
    def thirds(self) -> re.Pattern[str]:
        """A third person at the head of a clause."""
        return re.compile(rf"\A\W*(?:{_lines(self.third)})\W*\Z")

    @cached_property
    def belongs(self) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
        """``of``, ``by`` and ``elsewhere``, ready to search."""
        return (
            re.compile(rf"\b(?:{self.of})\W*\Z"),
            re.compile(rf"\b(?:{self.by})\W*\Z"),
            re.compile(rf"\b(?:{self.elsewhere})\b"),
        )

    @cached_property
    def alternatives(self) -> re.Pattern[str]:
        """What stands between two days of which either will do."""
        return re.compile(rf"[^.;]{{0,24}}?(?:\A|\s)(?:{self.either})\s[^.;]{{0,14}}")

    @cached_property
    def of_now(self) -> re.Pattern[str]:
        """Words that make "today" now."""
        return _any(self.now)


def _lines(text: str) -> str:
    return "|".join(line.strip() for line in text.splitlines() if line.strip())


def _any(text: str) -> re.Pattern[str]:
    """Alternatives, a line each, each a whole word where it begins."""
    return re.compile(rf"(?<![a-z])(?:{_lines(text)})")
