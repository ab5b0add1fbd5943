"""The language of a text, how it addresses its reader, and the greeting and farewell that its author chose."""

from __future__ import annotations

import re

from persevera.decide.signatures import closing_line
from persevera.decide.tables.languages import FREQUENT, GREETINGS, REGISTERS, SIGNS
from persevera.decide.text import fold, nfc, words_of

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_GREETING = re.compile(rf"(?:{GREETINGS})\b")
_GOES_ON = re.compile(r"[,:!.?] \S{1,40} \S{1,40} \S")
_STOP = re.compile(r"[,:;!.](?= |$)")
_NAME = re.compile(r"((?:[^\W\d_][\w.'’-]{0,20} ?){1,4})[,:;!.]")
_TITLES = words_of("sr sra srta d dª dña mr mrs ms dr dra ing lic arq prof hr fr")
_LINK = re.compile(r"\S{0,80}(?:://|@|www\.)\S{0,300}")
_READ = 4000
_WORDS_READ = 400
_LEAST_LEAD = 0.5
_LONGEST_GREETING = 70
_REGISTERS = {
    register: tuple((re.compile(pattern), worth) for pattern, worth in patterns) for register, patterns in REGISTERS.items()
}


def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Each frequent word with its languages and what it is worth for each: less, the more of them share it."""
    languages: dict[str, list[str]] = {}
    for language, words in FREQUENT.items():
        for word in words:
            languages.setdefault(word, []).append(language)
    return {word: tuple((language, 1 / len(found) ** 1.2) for language in found) for word, found in languages.items()}


_WEIGHTS = _weights()


def language_of(text: str, default: str = "") -> str:
    """ISO 639-1 of the language a text is written in: es, en, pt, fr, de, ca, gl or it.

    Where nothing decides (a few words that several languages share, or none that is known), ``default`` comes back.
    """
    plain = _LINK.sub(" ", nfc(text[:_READ]).replace("’", "'"))
    scores = dict.fromkeys(FREQUENT, 0.0)
    words = [word.lower() for word in _WORD.findall(plain)[:_WORDS_READ]]
    for word in words:
        for language, worth in _WEIGHTS.get(word, ()):
            scores[language] += worth
    for language, (signs, worth) in SIGNS.items():
        scores[language] += worth * min(3, sum(plain.lower().count(sign) for sign in signs))
    ranked = sorted(scores.items(), key=lambda item: item[1], reverse=True)
    (best, score), (_, second) = ranked[0], ranked[1]
    if score < _LEAST_LEAD or score - second < max(0.15, 0.08 * score):
        return default if default in scores and scores[default] >= second else (default or (best if score > second else ""))
    return best


def register_of(text: str, language: str) -> str:
    """How a Spanish text addresses its reader: tu, usted, vos, vosotros, ustedes; empty where it cannot be told."""
    if language != "es":
        return ""
    folded = fold(text[:_READ])
    scores = {
        register: sum(worth * min(4, sum(1 for _ in pattern.finditer(folded))) for pattern, worth in patterns)
        for register, patterns in _REGISTERS.items()
    }
    if scores["vos"]:
        scores["vos"] += scores["tu"]
    if scores["ustedes"] >= scores["usted"] > 0:
        scores["ustedes"] += 1
    ranked = sorted(scores.items(), key=lambda item: item[1], reverse=True)
    return ranked[0][0] if ranked[0][1] >= 2 and ranked[0][1] > ranked[1][1] else ""


def greeting_of(own_words: str) -> str:
    """The greeting as written ("Buenos días, Marta:"), empty where the text begins without one."""
    line = next((line.strip() for line in own_words.split("\n", 20) if line.strip()), "")[: 4 * _LONGEST_GREETING]
    if not _GREETING.match(fold(line)):
        return ""
    alone = len(line) <= _LONGEST_GREETING and (line[-1] in ",:;!.-—" or len(line.split()) <= 5)
    if alone and not _GOES_ON.search(line):
        return line
    stop = _end_of_greeting(line)
    return line[:stop].strip() if stop else ""


def _end_of_greeting(line: str) -> int:
    """Where the greeting ends in a line that goes on ("Hola, Juan: te paso…"); 0 where that cannot be told."""
    for match in _STOP.finditer(line[: _LONGEST_GREETING + 1]):
        words = line[: match.start()].split()
        name = _NAME.match(line[match.end() :].lstrip())
        if match.group() == "," and len(words) <= 2 and name and name.group(1)[:1].isupper():
            continue
        if match.group() == "." and words and words[-1].lower() in _TITLES:
            continue
        return match.end() if len(words) <= 7 else 0
    return 0


def farewell_of(text: str) -> str:
    """The closing phrase as written ("Un saludo,"), empty where there is none.

    Give it the text before the signature was taken off; of a text with quotations the first closing counts.
    """
    return closing_line(text)
