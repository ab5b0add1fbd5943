"""What is said in an answer, phrase by phrase: who negates it, asks it, or hangs a condition on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from persevera.decide.answer_sentences import AnswerSentence, taken_apart
from persevera.decide.language import greeting_of
from persevera.decide.tables import tables
from persevera.decide.tables.answers import (
    ABOUT_OFFER,
    HEDGES,
    INVITES,
    NOT_THAT,
    POLITE,
    THANKS_ALONE,
    UNTIL_THEN,
    AnswerPhrases,
)
from persevera.decide.text import fold, sentences

_TABLES = tables("answers", AnswerPhrases)
#: Within so many words behind a yes, another supplier takes it.
_RIVAL_REACH = 6
_KINDS = ("stop", "no", "not_now", "yes", "likes", "order", "later", "pending", "request")
#: Kinds that decide nothing by themselves: the model of ``leaning`` weighs them.
_LEANINGS = ("for_it", "against_it", "not_yet", "wants", "beside", "decider", "dealing")
#: Words of the offer, or of what belongs to one, over folded text.
OF_OFFER = re.compile(ABOUT_OFFER)
_INVITES, _HEDGES = re.compile(INVITES), re.compile(HEDGES)
_THANKS = re.compile(THANKS_ALONE)
_NOT_THAT, _POLITE, _UNTIL_THEN = re.compile(NOT_THAT), re.compile(POLITE), re.compile(UNTIL_THEN)
#: How many words before a phrase of a kind a negation takes it back; a refusal carries its own.
_REACH = {
    "yes": 4,
    "likes": 4,
    "order": 4,
    "request": 2,
    "later": 2,
    "for_it": 4,
    "against_it": 4,
    "not_yet": 2,
    "wants": 2,
    "dealing": 3,
}
_MOST_SENTENCES = 40
_LONGEST_SENTENCE = 900
_FEW_WORDS = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One phrase that was found, where it stands and how it is meant."""

    kind: str
    words: str
    sentence: str
    place: int
    """Which word of the whole text it begins with."""
    contrasted: bool = False
    """It comes after a "but"."""
    conditional: bool = False
    asked: bool = False
    negated: bool = False
    rival: bool = False
    """Another supplier is named with it."""

    @property
    def about_offer(self) -> bool:
        """Whether its sentence speaks of the offer or of what belongs to it."""
        return bool(OF_OFFER.search(fold(self.sentence)))

    @property
    def invites(self) -> bool:
        """Of a deferral: whether it asks to be taken up again."""
        return bool(_INVITES.search(fold(self.sentence)))

    @property
    def hedges(self) -> bool:
        """Of something pending: whether it only says "perhaps"."""
        return bool(_HEDGES.match(self.words))


@dataclass(slots=True)
class Reading:
    """All that was found in an answer, in its order."""

    said: list[Said] = field(default_factory=list)
    void: list[Said] = field(default_factory=list)
    """Phrases that are negated, asked or conditional where that takes them back."""
    leanings: list[Said] = field(default_factory=list)
    """What decides nothing by itself."""
    lines: list[str] = field(default_factory=list)
    """The sentences read, as plain words, without the greeting and thanks; "?" closes one that asks."""
    sentences: list[str] = field(default_factory=list)
    """The same, as they were written."""
    words: int = 0
    first: str = ""
    bare: Said | None = None
    """The whole answer is a plain yes."""

    @property
    def refused_yes(self) -> bool:
        """Whether a yes was negated, or hung on a condition."""
        return any(said.kind in ("yes", "likes") and (said.negated or said.conditional) for said in self.void)

    def first_of(self, kind: str) -> Said | None:
        """The first phrase of a kind."""
        return next((said for said in self.said if said.kind == kind), None)


def read_answer(text: str, language: str) -> Reading:
    """What is said in a text; with a language that has no table, all tables are tried.

    Where a short one says nothing in its own language, Spanish and English are tried too.
    """
    reading = _read(text, (language,)) if language in _TABLES else _read(text, tuple(_TABLES))
    if not reading.said and reading.bare is None and language in _TABLES and reading.words <= _FEW_WORDS:
        return _read(text, ("es", "en"))
    return reading


def _read(text: str, languages: tuple[str, ...]) -> Reading:
    """What the tables of these languages find in a text."""
    reading = Reading()
    body = text[len(greeting) :] if (greeting := greeting_of(text)) and text.startswith(greeting) else text
    for line in sentences(body)[:_MOST_SENTENCES]:
        if _THANKS.fullmatch(fold(line).strip(" .,!;:")):
            continue
        for language in languages:
            sentence = taken_apart(line[:_LONGEST_SENTENCE], _TABLES[language], spanish=language == "es")
            if sentence.plain:
                reading.first = reading.first or line
                if language == languages[0]:
                    reading.sentences.append(line)
                    reading.lines.append(sentence.plain + (" ?" if len(sentence.asked) else ""))
                reading.said += _said_in(sentence, language, reading)
        reading.words += len(line.split())
    reading.said.sort(key=lambda said: said.place)
    reading.bare = _bare(body, languages)
    return reading


@cache
def _compiled(language: str, kind: str) -> re.Pattern[str]:
    """The phrases of one kind as one pattern over plain words."""
    lines = [line.strip() for line in getattr(_TABLES[language], kind).splitlines() if line.strip()]
    joined = "|".join(re.sub(r" \.\.$", " [^ ]+", line).replace(" .. ", r" (?:[^ ]+ ){0,3}") for line in lines)
    return re.compile(rf"(?<![^ ])(?:{joined})(?![^ ])")


@cache
def _words_of(language: str, kind: str) -> re.Pattern[str]:
    """The single words of one kind."""
    return re.compile(rf"(?<![^ ])(?:{getattr(_TABLES[language], kind)})(?![^ ])")


def _said_in(sentence: AnswerSentence, language: str, reading: Reading) -> Iterator[Said]:
    """The phrases of one language in one sentence; those that are taken back go to ``reading.void``, leanings to theirs."""
    courteous = _compiled(language, "courtesy").sub(lambda match: "_" * len(match.group()), sentence.plain)
    contrast = next((sentence.word_at(match.start()) for match in _words_of(language, "contrast").finditer(sentence.plain)), None)
    conditions = [
        index
        for match in _words_of(language, "condition").finditer(courteous)
        if (index := sentence.word_at(match.start())) not in sentence.asked
    ]
    for kind in (*_KINDS, *_LEANINGS):
        for match in _compiled(language, kind).finditer(courteous if kind in ("request", "wants") else sentence.plain):
            first, last = sentence.word_at(match.start()), sentence.word_at(match.end() - 1)
            said = Said(
                kind=kind,
                words=match.group(),
                sentence=sentence.text,
                place=reading.words + first,
                contrasted=contrast is not None and contrast <= first,
                conditional=any(index < first or (kind == "yes" and index > last) for index in conditions),
                asked=first in sentence.asked,
                negated=_is_taken_back(sentence, kind, first, match, language),
                rival=kind in ("yes", "likes") and _is_of_rival(sentence, first, last, language),
            )
            if kind in _LEANINGS:
                reading.leanings.append(said)
            elif _counts(said) and not _is_loose(sentence, said, last):
                yield said
            else:
                reading.void.append(said)
    if len(sentence.asked) and _is_real_question(sentence, courteous):
        yield Said(
            kind="question",
            words=" ".join(sentence.plain.split(" ")[sentence.asked.start : sentence.asked.stop]),
            sentence=sentence.text,
            place=reading.words + sentence.asked.start,
            contrasted=contrast is not None and contrast <= sentence.asked.start,
            asked=True,
        )


def _is_of_rival(sentence: AnswerSentence, first: int, last: int, language: str) -> bool:
    """Whether another supplier is named with a yes, right behind it: "aceptamos la oferta de la competencia"."""
    found = _words_of(language, "rivals").finditer(sentence.plain)
    return any(first <= sentence.word_at(match.start()) <= last + _RIVAL_REACH for match in found)


def _counts(said: Said) -> bool:
    """Whether a phrase of this kind means what it says where it is negated, asked or hangs on a condition."""
    if said.negated or said.rival:
        return False
    if said.kind == "stop":
        return not said.conditional and (not said.asked or bool(_POLITE.search(fold(said.sentence))))
    if said.kind in ("no", "not_now"):
        return not said.asked and not said.conditional
    if said.kind == "later":
        return not said.asked or bool(_INVITES.search(said.words))
    if said.kind == "yes" and said.conditional:
        return False
    return not (said.asked and said.kind in ("yes", "likes", "pending"))


def _is_loose(sentence: AnswerSentence, said: Said, last: int) -> bool:
    """Whether a deferral is put together from both sides of a comma, or a request to stop ends on its own day."""
    if said.kind == "later":
        begins = last - said.words.count(" ")
        return any(begins < index <= last for index in sentence.breaks)
    if said.kind == "stop" and last + 1 < len(sentence.starts):
        return bool(_UNTIL_THEN.search(sentence.plain, sentence.starts[last + 1]))
    return False


def _is_negated(sentence: AnswerSentence, first: int, language: str, reach: int) -> bool:
    """Whether a negation stands in the few words before, on this side of a comma."""
    words = sentence.plain.split(" ")
    pattern = _words_of(language, "negation")
    for index in range(first - 1, max(-1, first - 1 - reach), -1):
        if index + 1 in sentence.breaks:
            return False
        if pattern.fullmatch(words[index]):
            return True
    return False


def _is_taken_back(sentence: AnswerSentence, kind: str, first: int, match: re.Match[str], language: str) -> bool:
    """Whether a phrase is negated: before it, inside a yes, or, a refusal, by "it is not that"."""
    if kind in ("no", "not_now"):
        return bool(_NOT_THAT.search(sentence.plain[max(0, match.start() - 80) : match.start()]))
    if kind not in _REACH:
        return False
    return _is_negated(sentence, first, language, _REACH[kind]) or (kind == "yes" and _denies(match.group(), language))


def _denies(words: str, language: str) -> bool:
    """Whether a phrase holds a negation after its first word ("your offer was not accepted")."""
    _, gap, rest = words.partition(" ")
    return bool(gap and _words_of(language, "negation").search(rest))


def _is_real_question(sentence: AnswerSentence, courteous: str) -> bool:
    """Whether a question asks for something, and not only after one's health or consent, or for another time."""
    if _INVITES.search(sentence.plain):
        return False
    start = sentence.starts[sentence.asked.start] if sentence.asked.start < len(sentence.starts) else 0
    stop = sentence.starts[sentence.asked.stop] if sentence.asked.stop < len(sentence.starts) else len(courteous)
    asked = courteous[start:stop]
    return len(re.findall(r"[a-z0-9]+", asked)) >= 2 or bool(OF_OFFER.search(asked))


def _bare(body: str, languages: tuple[str, ...]) -> Said | None:
    """The answer as a plain yes: nothing in it but one, thanks and a name."""
    if len(body) > 200:
        return None
    lines = [line.strip() for line in body.splitlines() if line.strip()]
    if len(lines) > 1 and len(lines[-1].split()) <= 3 and lines[-1].replace(" ", "").isalpha() and lines[-1].istitle():
        lines.pop()
    kept = [line for whole in lines for line in sentences(whole) if not _THANKS.fullmatch(fold(line).strip(" .,!;:"))]
    for language in languages:
        words = taken_apart(" ".join(kept), _TABLES[language], spanish=language == "es")
        if words.plain and not len(words.asked) and _compiled(language, "bare").fullmatch(words.plain):
            return Said(kind="bare", words=words.plain, sentence=" ".join(kept), place=0)
    return None
