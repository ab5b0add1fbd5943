"""What to call a person, and how a mail begins and ends."""

from __future__ import annotations

import time

import pytest

from persevera.drafting.greeting import farewell, greeting
from persevera.drafting.names import given_name

MARTA = (("Marta Soler", "marta@calderas.example"),)


@pytest.mark.parametrize(
    ("name", "address", "expected"),
    [
        ("Marta Soler", "m@x.es", "Marta"),
        ("García López, Marta", "m@x.es", "Marta"),
        ("Ruiz Peña, José Luis", "", "José Luis"),
        ("Mª Carmen Ruiz", "", "Mª Carmen"),
        ("María José Peña", "", "María José"),
        ("María del Carmen Ruiz", "", "María del Carmen"),
        ("Juan Carlos Prieto Gil", "", "Juan Carlos"),
        ("MARTA SOLER", "", "Marta"),
        ("marta soler", "", "Marta"),
        ("SOLER VIDAL Marta", "", "Marta"),
        ("Marta SOLER", "", "Marta"),
        ("D. Antonio Vega", "", "Antonio"),
        ("Sra. Marta Soler", "", "Marta"),
        ("Dr. John Smith", "", "John"),
        ("Marta Soler (Compras)", "", "Marta"),
        ("Marta Soler | Calderas Norte", "", "Marta"),
        ("Marta Soler - Calderas Norte", "", "Marta"),
        ("'Marta Soler'", "", "Marta"),
        ("Anne-Marie O'Neil", "", "Anne-Marie"),
        ("Marta", "info@x.es", "Marta"),
        ("", "marta.soler@x.es", ""),
        ("marta@x.es", "marta@x.es", ""),
        ("Compras", "compras@x.es", ""),
        ("Departamento de Compras", "", ""),
        ("Calderas Norte S.L.", "", ""),
        ("Talleres Vega", "", ""),
        ("La Tahona", "", ""),
        ("Calderas Norte", "hola@calderasnorte.es", ""),
        ("Norte, S.L.", "", ""),
        ("M. Soler", "", ""),
        ("Oficina 24", "", ""),
        ("Pérez & Hijos", "", ""),
        ("Sales Team", "", ""),
        ("\u202emarta\u202c", "", "Marta"),
        ("小明 王", "", "小明"),
    ],
)
def test_a_person_is_called_by_their_given_name_and_nobody_else_is(name, address, expected):
    assert given_name(name, address) == expected


@pytest.mark.parametrize("junk", [" " * 100_000, "," * 100_000, "a" * 100_000, "Sr. " * 25_000, "(" * 100_000, "- " * 50_000])
def test_a_name_of_junk_is_read_at_once(junk):
    began = time.perf_counter()
    assert len(given_name(junk)) <= 100
    assert time.perf_counter() - began < 0.5


@pytest.mark.parametrize(
    ("written", "language", "hour", "expected"),
    [
        ("Hola Marta,", "es", 9, "Hola Marta,"),
        ("Hola, Marta", "es", 9, "Hola, Marta:"),
        ("Estimada Sra. Soler:", "es", 9, "Estimada Sra. Soler:"),
        ("Buenas tardes, Marta:", "es", 9, "Buenos días, Marta:"),
        ("Buenos días, Marta:", "es", 17, "Buenas tardes, Marta:"),
        ("¡Hola, Marta!", "es", 9, "¡Hola, Marta!"),
        ("¡¡Hola Marta!!", "es", 9, "¡Hola Marta!"),
        ("Feliz lunes, Marta:", "es", 9, "Buenos días, Marta:"),
        ("Hola Marta, espero que estés bien:", "es", 9, "Buenos días, Marta:"),
        ("HOLA MARTA", "es", 9, "Buenos días, Marta:"),
        ("Dear Marta,", "en", 9, "Dear Marta,"),
        ("Good afternoon Marta,", "en", 9, "Good morning Marta,"),
        ("Happy New Year Marta,", "en", 9, "Hi Marta,"),
        ("", "es", 9, "Buenos días, Marta:"),
        ("", "en", 9, "Hi Marta,"),
        ("{{ 7 * 7 }}", "en", 9, "Hi Marta,"),
    ],
)
def test_the_greeting_is_the_one_the_person_used(written, language, hour, expected):
    assert greeting(written, MARTA, (), language, hour) == expected


def test_a_greeting_that_names_somebody_else_is_not_copied():
    others = (("Luis Prat", "luis@calderas.example"),)
    assert greeting("Hola Marta y Luis:", MARTA, others, "es", 9) == "Buenos días, Marta:"


@pytest.mark.parametrize(
    ("people", "spanish", "english"),
    [
        ((), "Buenos días:", "Hello,"),
        ((("", "info@x.es"),), "Buenos días:", "Hello,"),
        ((("Marta Soler", "a@x.es"), ("Inés Gil", "b@x.es")), "Buenos días, Marta e Inés:", "Hi Marta and Inés,"),
        ((("Marta Soler", "a@x.es"), ("", "b@x.es")), "Buenos días:", "Hello,"),
    ],
    ids=["nobody", "role", "two", "one unknown"],
)
def test_our_own_greeting_names_only_those_who_are_sure(people, spanish, english):
    assert greeting("", people, (), "es", 9) == spanish
    assert greeting("", people, (), "en", 9) == english


@pytest.mark.parametrize(
    ("written", "language", "expected"),
    [
        ("Un abrazo,", "es", "Un abrazo,"),
        ("Saludos cordiales", "es", "Saludos cordiales,"),
        ("¡Un abrazo!", "es", "Un abrazo,"),
        ("Feliz fin de semana,", "es", "Un saludo,"),
        ("", "es", "Un saludo,"),
        ("Best,", "en", "Best,"),
        ("Have a great weekend!", "en", "Kind regards,"),
        ("", "en", "Kind regards,"),
    ],
)
def test_the_farewell_is_the_one_the_person_used(written, language, expected):
    assert farewell(written, language) == expected
