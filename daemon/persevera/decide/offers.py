"""The facts of an offer: what it is, its reference, how long it is valid, and a phone number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from persevera.decide.dates import DatedSentence
from persevera.decide.subjects import subject_key
from persevera.decide.tables import sent_words as table
from persevera.decide.text import excerpt, fold, nfc, sentences
from persevera.model.judgement import Precision

_WHAT_AT_MOST = 80
_MARKS = re.compile(r"(?:\A|(?<=[\s:]))(?:re|rv|fwd?|aw|wg|tr|enc|resp|sv)(?:\[\d+\])?\s*:\s*", re.IGNORECASE)
_REFERENCE = re.compile(
    rf"\b(?:ref(?:erencia|erence)?\.?|expediente|{table.NOUN}(?: \w{{4,12}})?)\s{{0,2}}(?:ref\.? |"
    rf"formal )?(?:(?:n\.?[ºo°]|num|numero|no|number|nr)\b\.?|n°|#|:|-)?\s{{0,2}}"
    r"(?P<code>(?:[a-z]{1,6}[-_/ ]?)?\d[\w/-]{0,20})(?! ?(?:[€$£%]|eur\b|usd\b|[.,]\d|k\b|dias|days|horas|de\b))"
)
_CODE = re.compile(r"(?<![\w@./-])[a-z]{1,6}-(?:\d{2,6}-)?\d{2,8}(?:[-/][a-z0-9]{1,6})?(?![\w@])")
_NUMBER = re.compile(
    r"(?:\bn\.?[ºo°]\.? ?|\bno\.? |#)?\b(?:(?:19|20)\d\d[/-]\d{1,6}|\d{1,5}/(?:19|20)\d\d|#\d{2,8}|"
    r"(?!(?:19|20)\d\d\b)\d{3,8})\b"
)
_ONLY_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_NO_CODE = re.compile(r"(?:covid|iso|utf|mp|win|v|rev)-?\d", re.IGNORECASE)
_LEADING = re.compile(
    rf"\A(?:(?:tu|su|nuestr[oa]|your|our|la|el|the|my|mi) )?{table.NOUN}\b(?: (?:comercial\w*|economic[oa]|formal|tecnic[oa]|"
    r"revisad[oa]|actualizad[oa]|solicitad[oa]|commercial\w*|economique|technique)\b)*"
    r"(?: (?:de la|del|de los|de|para el|para la|para|por|sobre|for|of|re|on|pour|fur)\b)?[\s:–—-]*"
)
_REVISED_BEFORE = re.compile(rf"\A(?:revised|updated|new|final|nuev[oa]|amended) {table.NOUN}(?: (?:de|para|for|of))?[\s:–—-]*")
_OF_WHAT = re.compile(
    rf"\b{table.NOUN}\b(?: (?:comercial|economica|formal|solicitad[oa]|revisad[oa]|"
    rf"adjunt[oa]))?[^.,;:\n]{{0,12}}? (?:de|del|para|for|sobre|por|of|fur|pour|para o|para a)"
    r" (?:el |la |los |las |su |tu |vuestr[oa] |das |den |die |le |un |una |a )?(?P<what>[^.,;:\n()?!]{3,90})"
)
_WHAT_ENDS = re.compile(
    r" (?:que|por un|por valor|con un|con el|con la|with|which|that|as|d'un|tal|segun|conforme|solicitad[oa]s?|junto|is|"
    r"es|esta|comes|y quedo|asi|importe|valid\w*|total|und|et)\b|"
    r" \d[\d.,]* ?(?:€|eur)|[€$£]"
)
_EMPTY_WORDS = re.compile(
    r"\A(?:docs?|documentacion|documents?|info\w*|adjunto|lo hablado|adjunto lo hablado|hola|hello|hi|buenos dias|"
    r"consulta|gracias|thanks|is ready|ready|deck|"
    r"solicitada|comercial|economica|prices?|precios?|attached|para|for|de|\W*)\Z"
)
_PRICE_WORD = re.compile(r"(?:importe|valor|precio|coste|total|amount|price|validez|referencia|\d+ (?:dias|days))\b")
_SPAN = re.compile(
    r"\b(?P<n>\d{1,3}|un|una|dos|tres|one|two|three|a|quince|treinta) ?(?P<unit>dias(?: (?:naturales|habiles|"
    r"laborables))?|semanas?|mes(?:es)?|days?|calendar days|weeks?|"
    r"months?|jours|tage|dias corridos|wochen|semaines|mois)\b"
)
_NUMBERS = {"un": 1, "una": 1, "dos": 2, "tres": 3, "one": 1, "two": 2, "three": 3, "a": 1, "quince": 15, "treinta": 30}
_NOT_VALIDITY = re.compile(
    r"\b(?:garantia|warranty|guarantee|entrega|delivery|plazo de|contrato|permanencia|pasaporte|dni|itv|certificado)\b"
)
_LONGEST_VALIDITY = 400
_PHONE = re.compile(r"(?<![\w/.,-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]?\d{2,4}){2,4}(?![\w/-]|[.,]\d)")
_PHONE_MARK = re.compile(
    r"(?:tel\w*|tfno|tlf|movil|mobile|cell|phone|cel|whatsapp|wa|ll[aá]m\w+|call\w*|ring|m|t|ph)[\s.:()]{0,4}"
    r"(?:(?:es|is|number|personal|directo) )?(?:al |en el |el |me |us |on |at )?\Z"
)


def what_of(subject: str, own_words: str, attachments: Sequence[str]) -> str:
    """What is offered, as a short noun phrase of at most 80 characters: from the subject, else the clause that gives it."""
    bare = _stripped(subject)
    if bare and not _EMPTY_WORDS.match(fold(bare)):
        return excerpt(bare, _WHAT_AT_MOST)
    text = nfc(own_words[:6000])
    folded = fold(text)
    for match in _OF_WHAT.finditer(folded):
        start, end = match.span("what")
        stop = _WHAT_ENDS.search(folded, start, end)
        phrase = text[start : stop.start() if stop else end].strip(" \t\"'«»“”-–")
        if (
            len(phrase) >= 3
            and not _PRICE_WORD.match(fold(phrase))
            and re.search(r"[^\W\d]{3}", phrase)
            and not table.LATER_DAY.match(fold(phrase))
        ):
            return excerpt(phrase, _WHAT_AT_MOST)
    plain = _MARKS.sub("", nfc(subject)).strip()
    stem = attachments[0].rsplit(".", 1)[0].replace("_", " ") if attachments else ""
    lines = sentences(text)
    return excerpt(plain or stem or (lines[0] if lines else "—"), _WHAT_AT_MOST)


def _stripped(subject: str) -> str:
    """The subject without marks, the offer's name and its reference."""
    bare = _MARKS.sub("", nfc(subject[:400])).strip(" \t-–—:·|")
    if not subject_key(subject):
        return ""
    folded = fold(bare)
    for pattern in (_CODE, _NUMBER):
        if match := pattern.search(folded):
            around = bare[: match.start()].rstrip(" -–—:·|(") + " " + bare[match.end() :].lstrip(" -–—:·|)")
            bare, folded = around.strip(), fold(around.strip())
    for pattern in (_REVISED_BEFORE, _LEADING):
        if match := pattern.match(folded):
            bare, folded = bare[match.end() :], folded[match.end() :]
    return bare.strip(" \t-–—:·|.,")


def reference_of(subject: str, own_words: str, attachments: Sequence[str]) -> str | None:
    """The offer's own number as written, None where the mail names none."""
    names = [name.rsplit(".", 1)[0] for name in attachments]
    for text in (subject, own_words[:6000], *names):
        plain = nfc(text).replace("_", " ") if text in names else nfc(text)
        folded = fold(plain)
        for match in (*_REFERENCE.finditer(folded), *_CODE.finditer(folded)):
            start, end = match.span("code") if "code" in match.groupdict() else match.span()
            code = plain[start:end].strip(" -/_.")
            if match.re is _REFERENCE and text == subject and re.fullmatch(r"\d{1,4}", code) and not _ONLY_YEAR.match(code):
                return code
            if _ONLY_YEAR.match(code) or _NO_CODE.match(code) or not _is_code(code):
                continue
            return code
    return None


def _is_code(code: str) -> bool:
    """Whether a run of letters and figures reads as a number of an offer, not as a count or a date."""
    if re.fullmatch(r"\d{1,2}", code) or re.fullmatch(r"\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?", code):
        return bool(re.fullmatch(r"\d{1,2}[/-](?:1[3-9]|[2-9]\d)", code))
    return len(code) >= 3 and not re.match(r"[a-z]{2,} \d", code)


def valid_until(read: Sequence[DatedSentence], *, at: datetime) -> date | None:
    """The last day on which the offer holds, named or counted in days from the mail; None where none is named."""
    for sentence in read:
        folded = sentence.folded
        for mark in table.VALIDITY.finditer(folded):
            clause = folded[max(0, mark.start() - 50) : mark.end() + 90]
            if _NOT_VALIDITY.search(folded[max(0, mark.start() - 30) : mark.end() + 12]):
                continue
            found = _named_end(sentence, mark.start(), at) or _counted_end(clause, at)
            if found:
                return found
    return None


def _named_end(sentence: DatedSentence, mark: int, at: datetime) -> date | None:
    """The day that is named closest behind the mark of validity, or before it."""
    named = [(sentence.text.find(one.text), one) for one in sentence.dates]
    close = sorted(((0 if place >= mark else 1, abs(place - mark)), one) for place, one in named if -70 <= place - mark <= 90)
    for _, one in close:
        day = one.at.date()
        if (
            one.precision is Precision.WEEK
            and re.search(r"\b(?:fin|final|finales|end|fim|ende)\b", fold(one.text))
            and day.day == 28
        ):
            day = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        if (day - at.date()).days <= _LONGEST_VALIDITY:
            return day
    return None


def _counted_end(clause: str, at: datetime) -> date | None:
    """The end of a validity given as a length."""
    if not (span := _SPAN.search(clause)):
        return None
    written = span.group("n")
    count = int(written) if written.isdigit() else _NUMBERS[written]
    unit = span.group("unit")
    if unit.startswith(("dia", "day", "calendar", "jour", "tag")):
        days = count
        if "habil" in unit or "laborab" in unit:
            days = count + 2 * ((at.weekday() + count) // 5)
    elif unit.startswith(("sem", "week", "woch")):
        days = 7 * count
    else:
        months = at.month - 1 + count
        first = date(at.year + months // 12, months % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return first.replace(day=min(at.day, last.day)) if count <= 12 else None
    return at.date() + timedelta(days=days) if 0 < days <= _LONGEST_VALIDITY else None


def phone_of(*texts: str) -> str | None:
    """The first phone number of the texts, as written: behind a word for it, or with its country's prefix."""
    for text in texts:
        plain = nfc(text[:20_000])
        for match in _PHONE.finditer(plain):
            digits = sum(character.isdigit() for character in match.group())
            marked = _PHONE_MARK.search(fold(plain[max(0, match.start() - 24) : match.start()]))
            if 9 <= digits <= 15 and (match.group().startswith("+") or marked):
                return match.group().strip()
    return None
