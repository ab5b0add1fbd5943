"""What speaks for and against a sent message being a proposal: rules over phrases, prices, names and the subject."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from dataclasses import fields as fields_of
from functools import cache

from persevera.decide.clues import CLUES
from persevera.decide.phrasebook import Found, Phrasebook
from persevera.decide.subjects import answers_by_subject
from persevera.decide.tables import tables
from persevera.decide.tables.proposals import FILE_CODE, FILE_NOUN, FILE_OTHER, SIGN_LINK, ProposalPhrases
from persevera.decide.text import excerpt, fold
from persevera.model.judgement import Amount, Part, Signal

_TABLES = tables("proposals", ProposalPhrases)
_KINDS = tuple(one.name for one in fields_of(ProposalPhrases) if one.name not in ("worth", "yours", "articles"))
_YOURS = re.compile(rf"(?<!\w)(?:{'|'.join(table.yours for table in _TABLES.values())}) (?:\w+ )?\Z")
_EACH = re.compile(rf" (?:{'|'.join(table.articles for table in _TABLES.values())}) [^\W\d]{{3}}")
#: A figure with what costs it: "92 a keg".
_PIECE = re.compile(rf"\d\d{_EACH.pattern}")
_CENTS = re.compile(r"(?!(?:1?\d|2[0-4])\.)\d{1,4}[.,]\d\d")
_SIGN_LINK = re.compile(SIGN_LINK)
_FILE_NOUN = re.compile(rf"(?:^|[\W\d_])(?:{FILE_NOUN})(?=[\W\d_]|$)")
_FILE_OTHER = re.compile(rf"(?:^|[\W\d_])(?:{FILE_OTHER})(?=[\W\d_]|$)")
_FILE_CODE = re.compile(FILE_CODE)
_NUMBER = re.compile(r"(?<![\w.,:/#'-])\d(?:[\d.,']{0,14}\d)?(?P<thousand>k(?!\w))?(?![\d%:º°])")
_LISTED = re.compile(r"\d{1,3}(?:[.,']\d{3})+(?:[.,]\d\d)?|\d{1,4}[.,]\d\d")
_LEADS = tuple(":=.-")
_FORWARD = re.compile(r"\s{0,20}(?:fwd?|rv|wg|tr|enc|reenv\w{0,4}|i)\s{0,5}:", re.IGNORECASE)
_MOST_SENTENCES = 120
_LONGEST_SENTENCE = 1_500
_REACH, _REACH_BACK = 70, 60
#: Figures that read like a price: with cents, thousands, a code or a "k", or of three figures and no year or phone number.
_FIGURES = re.compile(
    r"\d(?<![\d.,:/-]\d)(?:\d{0,3}[.,]\d\d(?![\w.,:/-])|\d{0,2}(?:[.,']\d\d)?[.,']\d{3}(?!\d)|"
    r"\d{0,5}(?:[.,]\d)? ?(?:k|m|eur|usd|gbp|chf|uf)(?![a-z])|"
    r"(?<![\w#+()]\d)(?<!\d \d)(?:\d{2,3}|\d{1,3}00)(?![\w:/-]|[.,]\d| \d)(?<!\b(?:19|20)\d\d))"
)
#: Signs and codes of money.
_MONEY = "€ $ £ ¥ ₹ ₽ ₩ ₺ ₪ ₡ ₲ eur usd gbp chf mxn ars clp cop pen brl uf s/"


def _quick(stems: Iterable[str]) -> re.Pattern[str]:
    """Beginnings of words as one pattern whose every branch begins with a letter of its own: the search skips all others."""
    by_letter: dict[str, list[str]] = {}
    for stem in sorted(set(stems)):
        by_letter.setdefault(stem[0], []).append(re.escape(stem[1:]))
    words = (
        re.escape(letter) + (r"(?<![^\W_].)" if letter.isalpha() else "") + f"(?:{'|'.join(rests)})"
        for letter, rests in by_letter.items()
    )
    return re.compile("|".join(words))


_WORTH = _quick(stem for text in (_MONEY, *(table.worth for table in _TABLES.values())) for stem in text.split())
#: Kinds of phrases that count for or against by being there, each at most so often.
_PLAIN = {
    "offers": 2, "tax": 1, "valid": 1, "terms": 3, "starts": 1, "accept": 2, "choice": 2, "asked": 1, "ours": 1, "asks": 2,
    "takes": 2, "thanks": 1, "recalls": 2, "later": 2, "refuses": 1, "billing": 2, "ordered": 2, "job": 2, "elsewhere": 2,
    "meeting": 1, "inside": 1, "crowd": 2, "private": 2, "claim": 2, "others": 1, "charges": 2, "settled": 2, "owed": 2,
}  # fmt: skip
#: What takes a giving in the same sentence back.
_UNDOES = frozenset({"asks", "takes", "thanks", "recalls", "later", "refuses", "job", "elsewhere", "meeting", "inside"})
#: What the subject may be about instead of an offer.
_SUBJECT_AGAINST = (
    "job",
    "elsewhere",
    "billing",
    "ordered",
    "recalls",
    "takes",
    "asks",
    "claim",
    "crowd",
    "meeting",
    "thanks",
    "private",
)


@dataclass(slots=True)
class Evidence:
    """What speaks for and against, as it is gathered: how often each clue was found, and the first words of it."""

    times: dict[str, int] = field(default_factory=dict)
    words: dict[str, tuple[str, Part]] = field(default_factory=dict)

    def note(self, clue: str, words: str = "", part: Part = Part.TEXT) -> None:
        """Count a clue."""
        self.times[clue] = self.times.get(clue, 0) + 1
        self.words.setdefault(clue, (words, part))

    def has(self, *clues: str) -> bool:
        """Whether any of these was found."""
        return any(clue in self.times for clue in clues)

    def values(self) -> dict[str, float]:
        """How much there is of each clue, at most as often as it may count."""
        return {clue: float(min(times, CLUES[clue].most)) for clue, times in self.times.items() if clue in CLUES}

    @property
    def score(self) -> float:
        """The weights of all clues together."""
        return sum(CLUES[clue].weight * times for clue, times in self.values().items())

    def signals(self) -> tuple[Signal, ...]:
        """The clues with their words, in the order in which they were found."""
        return tuple(
            Signal(clue.why, excerpt(self.words[name][0].strip(), 60), self.words[name][1], round(clue.weight * times, 2))
            for name, times in self.values().items()
            for clue in (CLUES[name],)
            if clue.weight
        )


def weigh(subject: str, sentences: Sequence[str], found: Sequence[Amount], names: Sequence[str]) -> Evidence:
    """The evidence of a message: its subject, the folded sentences of its author, the amounts in them, its attachments' names."""
    evidence = Evidence()
    _weigh_names(names, evidence)
    prices = [" ".join(fold(one.text).split()) for one in found]
    for sentence in sentences[:_MOST_SENTENCES]:
        _weigh_sentence(" ".join(sentence[:_LONGEST_SENTENCE].split()), prices, evidence, has_files=bool(names))
    _weigh_subject(subject, evidence)
    _weigh_together(evidence)
    return evidence


@cache
def _phrases() -> Phrasebook:
    """The phrases of all languages, made ready when the first mail is weighed."""
    return Phrasebook({kind: "\n".join(getattr(table, kind) for table in _TABLES.values()) for kind in _KINDS})


def could_offer(text: str) -> bool:
    """Whether anything in a text is the name of an offer or reads like a price: a quick look, which sees more than there is."""
    lowered = text.lower()
    return any(pattern.search(lowered) is not None for pattern in (_WORTH, _FIGURES, _PIECE))


def _weigh_names(names: Sequence[str], evidence: Evidence) -> None:
    """What the attachments' names say."""
    for name in names[:20]:
        folded = fold(name)
        if _FILE_OTHER.search(folded):
            evidence.note("file_other", name, Part.ATTACHMENT)
        elif _FILE_NOUN.search(folded):
            evidence.note("file", name, Part.ATTACHMENT)
        elif _FILE_CODE.match(folded):
            evidence.note("file_code", name, Part.ATTACHMENT)
    if names and not evidence.has("file_other"):
        evidence.note("has_files", names[0], Part.ATTACHMENT)


def _weigh_sentence(sentence: str, prices: Sequence[str], evidence: Evidence, *, has_files: bool) -> None:
    """What one sentence says."""
    hits: dict[str, list[Found]] = {}
    for hit in _phrases().find(sentence):
        if hit.kind != "asks" or not _YOURS.search(sentence, max(0, hit.start - 24), hit.start):
            hits.setdefault(hit.kind, []).append(hit)
    asked = "?" in sentence
    priced = _weigh_prices(sentence, hits, prices, evidence)
    undone = next((kind for kind in _UNDOES if kind in hits), "")
    for kind, some in hits.items():
        if kind in _PLAIN:
            for hit in some[: _PLAIN[kind]]:
                evidence.note(kind, sentence[hit.start : hit.end])
    if "revised" in hits:
        evidence.note("revised", _said(sentence, hits["revised"][0]))
    if "noun" in hits:
        _weigh_noun(sentence, hits, evidence, undone=undone, asked=asked and not has_files)
    elif "give" in hits and "paper" not in hits and not undone and has_files:
        evidence.note("just_given", _said(sentence, hits["give"][0]))
    if priced and "offers" in hits and not undone:
        evidence.note("offers_price", _said(sentence, hits["offers"][0]))
    if _SIGN_LINK.search(sentence):
        evidence.note("link", _SIGN_LINK.search(sentence).group())  # type: ignore[union-attr]


def _said(sentence: str, hit: Found) -> str:
    """The words of a phrase."""
    return sentence[hit.start : hit.end]


def _weigh_noun(sentence: str, hits: dict[str, list[Found]], evidence: Evidence, *, undone: str, asked: bool) -> None:
    """Whether a sentence with an offer's name in it gives the offer, or only mentions it."""
    pair = _given(hits)
    if pair and not undone and not asked:
        evidence.note("given", sentence[pair[0] : pair[1]])
    elif pair and undone in ("recalls", "asks", "thanks", "later"):
        evidence.note("given_but", sentence[pair[0] : pair[1]])
    elif not undone:
        evidence.note("named", _said(sentence, hits["noun"][0]))


def _given(hits: dict[str, list[Found]]) -> tuple[int, int] | None:
    """Where a giving verb and an offer's name stand in one clause, with no other paper between them."""
    papers = hits.get("paper", ())
    for give in hits.get("give", ()):
        for noun in hits["noun"]:
            if give.end - 12 <= noun.start <= give.end + _REACH:
                first, last = give.start, noun.end
            elif noun.end <= give.start <= noun.end + _REACH_BACK:
                first, last = noun.start, give.end
            else:
                continue
            if not any(first <= paper.start < last for paper in papers):
                return first, last
    return None


def _weigh_prices(sentence: str, hits: dict[str, list[Found]], prices: Sequence[str], evidence: Evidence) -> int:
    """How many prices a sentence names, and what is said beside them."""
    tails = {hit.start: hit for kind in ("per", "many") for hit in hits.get(kind, ())}
    taxes = [hit.start for hit in hits.get("tax", ())]
    leads = [hit.end for hit in hits.get("quotes", ())]
    named = [price for price in prices if price in sentence]
    count = 0
    for match in _NUMBER.finditer(sentence):
        number, end = match.group(), match.end()
        price = next((price for price in named if number in price), "")
        if price:
            end = max(end, sentence.find(price, max(0, match.start() - len(price)), end + len(price)) + len(price))
        tail = next((tails[at] for at in range(end, end + 3) if at in tails), None)
        each = bool(_CENTS.fullmatch(number) and _EACH.match(sentence, end))
        led = len(number) > 2 and any(0 <= match.start() - lead <= 12 for lead in leads)
        marked = (
            tail or each or led or any(0 <= tax - end <= 12 for tax in taxes) or match["thousand"] or _ends_line(sentence, match)
        )
        if led:
            evidence.note("quoted", sentence[max(0, match.start() - 20) : end])
        if each or (tail and tail.kind == "per" and not _plain_year(number)):
            evidence.note("per", sentence[match.start() : tail.end if tail else end + 12])
        if marked and not price:
            evidence.note("bare", sentence[match.start() : end])
        count += bool(price or marked)
    if named:
        evidence.note("amount", named[0])
    if count or named:
        evidence.note("line", sentence[:40])
        if "prices" in hits:
            evidence.note("priced", _said(sentence, hits["prices"][0]))
    return count


def _ends_line(sentence: str, number: re.Match[str]) -> bool:
    """Whether a figure is what a line of a list ends with: "label: 4.200"."""
    before = sentence[max(0, number.start() - 2) : number.start()].rstrip()
    return before[-1:] in _LEADS and len(sentence) - number.end() <= 2 and bool(_LISTED.fullmatch(number.group()))


def _plain_year(number: str) -> bool:
    """Whether a number is written like a year."""
    return len(number) == 4 and number[:2] in ("19", "20")


def _weigh_subject(written: str, evidence: Evidence) -> None:
    """What the subject says."""
    folded = " ".join(fold(written[:400]).split())
    hits: dict[str, Found] = {}
    for hit in _phrases().find(folded):
        hits.setdefault(hit.kind, hit)
    if "revised" in hits:
        evidence.note("revised", _said(folded, hits["revised"]), Part.SUBJECT)
    against = next((kind for kind in _SUBJECT_AGAINST if kind in hits), None)
    if _FORWARD.match(written):
        evidence.note("forward", written, Part.SUBJECT)
    if against:
        evidence.note(f"subject_{against}" if f"subject_{against}" in CLUES else "subject_other", written, Part.SUBJECT)
    elif "noun" in hits:
        evidence.note("subject_reply" if answers_by_subject(written) else "subject", _said(folded, hits["noun"]), Part.SUBJECT)


def _weigh_together(evidence: Evidence) -> None:
    """What several clues say together."""
    if evidence.times.get("line", 0) >= 2:
        evidence.note("lines", evidence.words["line"][0])
    sold = sum(
        evidence.has(clue) for clue in ("terms", "valid", "tax", "starts", "accept", "choice", "asked", "offers", "quoted", "per")
    )
    if evidence.has("amount", "bare") and sold >= 2:
        evidence.note("sale", evidence.words.get("amount", evidence.words.get("bare", ("", Part.TEXT)))[0])
    if not evidence.has("amount", "bare", "given", "just_given", "file", "link"):
        evidence.note("nothing")
