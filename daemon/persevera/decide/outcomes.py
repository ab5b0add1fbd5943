"""What a human answer says of the offer: yes, no, later, a question; whatever is not sure is *other*."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from persevera.decide.clauses import OF_OFFER, Reading, Said, read_answer
from persevera.decide.dates import named_dates
from persevera.decide.leaning import Leaning, features, leaning
from persevera.decide.tables.answers import AGAINST, AGREED, AGREED_ABOUT, ALONE
from persevera.decide.text import excerpt, fold
from persevera.model.judgement import Outcome, Signal
from persevera.model.reason import Reason, because

_LONGEST_READ = 6000
_FEW_WORDS = 14
_READS = {
    Outcome.YES: because("reads like a yes"),
    Outcome.NO: because("reads like a no"),
    Outcome.LATER: because("reads like putting it off"),
    Outcome.QUESTION: because("reads like a question or a wish"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeReading:
    """An outcome with what told it: the sentence, and the rules that spoke."""

    outcome: Outcome
    stop: bool = False
    """They ask not to be written to again."""
    until: date | None = None
    """The day that a *later* names."""
    sentence: str = ""
    """The telling sentence, at most 200 characters."""
    signals: tuple[Signal, ...] = ()


def outcome_of(own_words: str, *, language: str, at: datetime, subject: str = "") -> OutcomeReading:
    """The outcome of an answer, from the author's own words; ``at`` is its date in the sender's zone.

    Hard rules in order, negation before affirmation: a request to stop, no, yes, later, a question. A linear model then
    confirms what they say, or speaks where they are silent and it is sure; a yes or no of the one against the other, two
    rules that contradict each other, or nothing that is known give *other*. An empty language tries all that are known.
    """
    text = own_words[:_LONGEST_READ]
    if not text.strip() and subject:
        return outcome_of(subject, language=language, at=at)
    reading = read_answer(text, language)
    found = by_rules(reading)
    if found and found.stop:
        return found
    decided = _weighed(reading, found)
    if decided.outcome is not Outcome.LATER:
        return decided
    return replace(decided, until=_until(decided, text, language, at))


def by_rules(reading: Reading) -> OutcomeReading | None:
    """What the rules alone make of an answer; None where they are silent."""
    return _stop(reading) or _no(reading) or _yes(reading) or _later(reading) or _question(reading)


def told(found: OutcomeReading | None) -> str:
    """What the rules say, in a word for the model: the outcome and why."""
    return f"{found.outcome} {found.signals[0].why.text}" if found else "nothing"


def _weighed(reading: Reading, found: OutcomeReading | None) -> OutcomeReading:
    """What the rules say where the model agrees enough; what the model says where it is sure; else *other*."""
    if not reading.lines:
        return found or _silent(reading)
    leans = leaning(features(reading, told(found)))
    if found and found.outcome is not Outcome.OTHER:
        least = AGREED_ABOUT if OF_OFFER.search(fold(found.sentence)) else AGREED
        if leans.shares[found.outcome] >= least[found.outcome]:
            return found
    best = leans.likeliest
    sure = ALONE if found is None else AGAINST
    if leans.shares[best] >= sure.get(best, 2.0):
        return _leant(best, reading, leans)
    if found and found.outcome is not Outcome.OTHER:
        return OutcomeReading(
            outcome=Outcome.OTHER,
            sentence=found.sentence,
            signals=(*found.signals, Signal(because("but the whole reads otherwise"), " ".join(leans.words)[:60])),
        )
    return found or _silent(reading)


def _silent(reading: Reading) -> OutcomeReading:
    """*Other*, because nothing decides."""
    return OutcomeReading(
        outcome=Outcome.OTHER, signals=(Signal(because("nothing in it decides")),), sentence=excerpt(reading.first)
    )


def _leant(outcome: Outcome, reading: Reading, leans: Leaning) -> OutcomeReading:
    """A reading that rests on the model alone."""
    sentence = reading.sentences[leans.line] if leans.line >= 0 else reading.first
    words = excerpt(" · ".join(leans.words), 60)
    return OutcomeReading(
        outcome=outcome, sentence=excerpt(sentence), signals=(Signal(_READS[outcome], words, weight=leans.shares[outcome]),)
    )


def _tell(outcome: Outcome, said: Said, why: Reason, *, stop: bool = False) -> OutcomeReading:
    """A reading that rests on one phrase."""
    return OutcomeReading(
        outcome=outcome, stop=stop, sentence=excerpt(said.sentence), signals=(Signal(why, excerpt(said.words, 60)),)
    )


def _unsure(said: Said, why: Reason) -> OutcomeReading:
    """*Other*, because what was said has two readings."""
    return OutcomeReading(outcome=Outcome.OTHER, sentence=excerpt(said.sentence), signals=(Signal(why, excerpt(said.words, 60)),))


def _stop(reading: Reading) -> OutcomeReading | None:
    """A request not to be written to again; one that needs no reminder because it has been accepted is not sure."""
    if said := reading.first_of("stop"):
        if reading.first_of("yes") and not reading.first_of("no"):
            return _unsure(said, because("asks not to be contacted, but accepts"))
        return _tell(Outcome.NO, said, because("asks not to be contacted"), stop=True)
    return None


def _no(reading: Reading) -> OutcomeReading | None:
    """A refusal; one that is taken back or goes on with a wish is not sure."""
    said, weak = reading.first_of("no"), reading.first_of("not_now")
    if (refusal := said or weak) is None:
        return None
    after = [other for other in reading.said if other.place > refusal.place and other.kind in ("request", "question", "order")]
    if any(other.contrasted for other in after) or (weak and not said and after):
        return _tell(Outcome.QUESTION, after[0], because("declines for now, but asks"))
    if after or (after := _begged(reading, refusal)):
        return _unsure(after[0], because("declines and asks"))
    if yes := reading.first_of("yes"):
        return _unsure(yes, because("declines and accepts"))
    if later := reading.first_of("later"):
        if said is None or later.invites:
            return None
        if later.place > said.place and not later.conditional:
            return _unsure(later, because("declines and puts off"))
    return _tell(Outcome.NO, refusal, because("declines"))


def _begged(reading: Reading, refusal: Said) -> list[Said]:
    """The wishes to which a refusal only gives the reason: they begin its sentence, without a question mark."""
    return [
        said
        for said in reading.said
        if said.kind == "request" and said.sentence == refusal.sentence and said.place < refusal.place and not refusal.contrasted
    ]


def _yes(reading: Reading) -> OutcomeReading | None:
    """An order: said outright, or agreement together with what only a buyer asks."""
    hedge = reading.first_of("pending")
    if rival := next((said for said in reading.void if said.rival), None):
        return _unsure(rival, because("accepts what another offers"))
    if said := reading.first_of("yes"):
        if hedge:
            return _tell(Outcome.LATER, hedge, because("accepts, but something is pending"))
        if reading.refused_yes:
            return _unsure(said, because("accepts, but with a condition or a negation elsewhere"))
        return _tell(Outcome.YES, said, because("accepts"))
    if reading.bare:
        return _tell(Outcome.YES, reading.bare, because("says yes and nothing else"))
    likes, order = reading.first_of("likes"), reading.first_of("order")
    if likes and not likes.asked and not hedge and not reading.refused_yes and not reading.first_of("later"):
        others = [other for other in _wishes(reading) if not order or other.sentence != order.sentence]
        if order and not others:
            return _tell(Outcome.YES, order, because("agrees and asks to begin"))
        if not order and not others and likes.about_offer and reading.words <= _FEW_WORDS:
            return _tell(Outcome.YES, likes, because("agrees with the offer"))
    if order is None or hedge or reading.refused_yes or reading.first_of("later"):
        return None
    if any(other.sentence != order.sentence for other in _wishes(reading)):
        return None
    return _tell(Outcome.YES, order, because("asks how to begin"))


def _later(reading: Reading) -> OutcomeReading | None:
    """A deferral, with the day that it names; a real question beside it makes it ours to answer."""
    pending = reading.first_of("pending")
    said = reading.first_of("later") or (pending if pending and not pending.hedges else None)
    if said is None:
        return None
    weak = reading.first_of("not_now")
    asked = [other for other in _wishes(reading) if other.place != said.place and other.about_offer]
    if asked and weak is None:
        return _tell(Outcome.QUESTION, asked[0], because("asks before deciding"))
    return _tell(Outcome.LATER, said, because("will come back to it"))


def _wishes(reading: Reading) -> list[Said]:
    """What they ask of us, with or without a question mark."""
    return [said for said in reading.said if said.kind in ("question", "request")]


def _until(decided: OutcomeReading, text: str, language: str, at: datetime) -> date | None:
    """The future day that stands nearest to the telling words; where their sentence names none, the only one in the text."""
    if ahead := _ahead(decided.sentence, language, at):
        sentence, words = fold(decided.sentence), decided.signals[0].words
        place = max(sentence.find(words), 0)
        return min(ahead, key=lambda named: abs(sentence.find(fold(named[1])) - place))[0]
    elsewhere = {day for day, _ in _ahead(text, language, at)}
    return elsewhere.pop() if len(elsewhere) == 1 else None


def _ahead(text: str, language: str, at: datetime) -> list[tuple[date, str]]:
    """The days after that of the mail which a text names, the last first, with their words."""
    days = [(named.at.date(), named.text) for named in named_dates(text, at=at, language=language or "es")]
    return [one for one in reversed(days) if one[0] > at.date()]


def _question(reading: Reading) -> OutcomeReading | None:
    """A question or a wish that waits for us."""
    if said := reading.first_of("request"):
        return _tell(Outcome.QUESTION, said, because("asks for something"))
    if said := reading.first_of("order"):
        return _tell(Outcome.QUESTION, said, because("asks how to go on"))
    if said := reading.first_of("question"):
        return _tell(Outcome.QUESTION, said, because("asks"))
    return None
