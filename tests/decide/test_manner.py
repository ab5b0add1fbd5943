"""A reminder speaks to the customer as the person last did."""

from __future__ import annotations

from tests.cases import LUIS, MARTA, at, entry, proposal, sent

from persevera.decide.manner import as_last_written
from persevera.model.judgement import Manner

OFFERED = proposal(register="usted", greeting="Estimada Sra. Núñez:", farewell="Atentamente,")
CLOSER = Manner("es", "tu", "Hola, Marta:", "Un abrazo,")
TO_MARTA = [MARTA.addr_spec]


def manner_of(found):
    return found.register, found.greeting, found.farewell


def test_without_a_later_mail_it_is_that_of_the_proposal():
    assert as_last_written(OFFERED, [], TO_MARTA) is OFFERED


def test_a_later_mail_to_the_same_person_sets_the_tone():
    later = sent(1, at(9), to=(MARTA,), manner=CLOSER)
    assert manner_of(as_last_written(OFFERED, [later], TO_MARTA)) == ("tu", "Hola, Marta:", "Un abrazo,")


def test_what_a_later_mail_leaves_out_stays_as_it_was():
    short = sent(1, at(9), to=(MARTA,), manner=Manner("es", "", "", "Un abrazo,"))
    assert manner_of(as_last_written(OFFERED, [short], TO_MARTA)) == ("usted", "Estimada Sra. Núñez:", "Un abrazo,")


def test_the_newest_one_counts():
    first = sent(1, at(9), to=(MARTA,), manner=CLOSER)
    second = sent(2, at(10), to=(MARTA,), manner=Manner("es", "tu", "Buenas, Marta:", "Saludos,"))
    assert as_last_written(OFFERED, [first, second], TO_MARTA).greeting == "Buenas, Marta:"


def test_a_mail_to_somebody_else_a_received_one_or_one_in_another_language_says_nothing():
    others = [
        sent(1, at(9), to=(LUIS,), manner=CLOSER),
        entry(2, at(9), sender=MARTA, manner=CLOSER),
        sent(3, at(9), to=(MARTA,), manner=Manner("en", "", "Hi Marta,", "Best,")),
        sent(4, at(9), to=(MARTA,)),
    ]
    assert as_last_written(OFFERED, others, TO_MARTA) == OFFERED
