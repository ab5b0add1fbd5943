"""What a human answer says of the offer: yes, no, later, a question; whatever is not sure is *other*."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from persevera.decide.clauses import Reading, Said, read_answer
from persevera.decide.dates import named_dates
from persevera.decide.text import excerpt
from persevera.model.judgement import Outcome, Signal
from persevera.model.reason import Reason, because

_LONGEST_READ = 6000
_FEW_WORDS = 14


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

    Hard rules in order, negation before affirmation: a request to stop, no, yes, later, a question. Two that contradict
    each other, a condition, a hedge, or nothing that is known give *other*. An empty language tries all that are known.
    """
    reading = read_answer(own_words[:_LONGEST_READ], language)
    found = _stop(reading) or _no(reading) or _yes(reading) or _later(reading, own_words[:_LONGEST_READ], language, at)
    found = found or _question(reading)
    if found is None and not own_words.strip() and subject:
        return outcome_of(subject, language=language, at=at)
    return found or OutcomeReading(
        outcome=Outcome.OTHER, signals=(Signal(because("nothing in it decides")),), sentence=excerpt(reading.first)
    )


def _tell(outcome: Outcome, said: Said, why: Reason, *, stop: bool = False, until: date | None = None) -> OutcomeReading:
    """A reading that rests on one phrase."""
    return OutcomeReading(
        outcome=outcome, stop=stop, until=until, sentence=excerpt(said.sentence), signals=(Signal(why, excerpt(said.words, 60)),)
    )


def _unsure(said: Said, why: Reason) -> OutcomeReading:
    """*Other*, because what was said has two readings."""
    return OutcomeReading(outcome=Outcome.OTHER, sentence=excerpt(said.sentence), signals=(Signal(why, excerpt(said.words, 60)),))


def _stop(reading: Reading) -> OutcomeReading | None:
    """A request not to be written to again."""
    if said := reading.first_of("stop"):
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
    if after:
        return _unsure(after[0], because("declines and asks"))
    if yes := reading.first_of("yes"):
        return _unsure(yes, because("declines and accepts"))
    if later := reading.first_of("later"):
        if said is None or later.invites:
            return None
        if later.place > said.place and not later.conditional:
            return _unsure(later, because("declines and puts off"))
    return _tell(Outcome.NO, refusal, because("declines"))


def _yes(reading: Reading) -> OutcomeReading | None:
    """An order: said outright, or agreement together with what only a buyer asks."""
    hedge = reading.first_of("pending")
    if said := reading.first_of("yes"):
        if hedge:
            return _unsure(hedge, because("accepts, but something is pending"))
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
    return None


def _later(reading: Reading, text: str, language: str, at: datetime) -> OutcomeReading | None:
    """A deferral, with the day that it names; a real question beside it makes it ours to answer."""
    pending = reading.first_of("pending")
    said = reading.first_of("later") or (pending if pending and not pending.hedges else None)
    if said is None:
        return None
    weak = reading.first_of("not_now")
    asked = [other for other in _wishes(reading) if other.place != said.place and other.about_offer]
    if asked and weak is None:
        return _tell(Outcome.QUESTION, asked[0], because("asks before deciding"))
    return _tell(Outcome.LATER, said, because("will come back to it"), until=_until(said, text, language, at))


def _wishes(reading: Reading) -> list[Said]:
    """What they ask of us, with or without a question mark."""
    return [said for said in reading.said if said.kind in ("question", "request")]


def _until(said: Said, text: str, language: str, at: datetime) -> date | None:
    """The last future day that the sentence names; where it names none ("I'll tell you after that"), the only one in the text."""
    if ahead := _ahead(said.sentence, language, at):
        return ahead[-1]
    elsewhere = set(_ahead(text, language, at))
    return elsewhere.pop() if len(elsewhere) == 1 else None


def _ahead(text: str, language: str, at: datetime) -> list[date]:
    """The days after that of the mail which a text names."""
    days = [named.at.date() for named in named_dates(text, at=at, language=language or "es")]
    return [day for day in days if day > at.date()]


def _question(reading: Reading) -> OutcomeReading | None:
    """A question or a wish that waits for us."""
    if said := reading.first_of("request"):
        return _tell(Outcome.QUESTION, said, because("asks for something"))
    if said := reading.first_of("order"):
        return _tell(Outcome.QUESTION, said, because("asks how to go on"))
    if said := reading.first_of("question"):
        return _tell(Outcome.QUESTION, said, because("asks"))
    return None
