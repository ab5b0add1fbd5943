"""What Clara and her Spanish customers wrote to each other: open proposals in which she took a hand."""
# ruff: noqa: E501 - a paragraph is a line

from __future__ import annotations

from persevera.demo.days import Days, es
from persevera.demo.pen import MADRID, Pen
from persevera.demo.story import Deed, Person, Story, Style, Touch


def stories(days: Days) -> tuple[Story, ...]:
    """Oldest first."""
    pen = Pen(days, "es", MADRID)
    return (_agency(pen), _bakery(pen), _brewery(pen), _gym(pen), _pharmacy(pen), _hardware(pen), _camping(pen))


def _agency(pen: Pen) -> Story:
    """A promised call, made; then a follow-up of her own with a date."""
    montse = Person("Montse Pons", "montse@gestoriapons.example")
    tuesday = pen.days.past_tuesday()
    called = pen.days.back_of(tuesday)
    return Story(
        name="gestoria-pons",
        language="es",
        letters=(
            pen.clara(
                "propuesta",
                (called + 3, "11:20"),
                montse,
                "Propuesta de iluminación para la oficina nueva",
                f"""Buenos días, Montse:

Le adjunto la propuesta para la oficina de la calle Mayor: 38 paneles LED, luz de emergencia y reguladores en las salas de reunión, por 7.820 € más IVA.

Le llamo el {es(tuesday)} a las 10 y la repasamos juntas.

Un saludo,""",
                files=("Propuesta P-2251.pdf",),
            ),
            pen.answer(
                "resumen",
                (called, "10:50"),
                montse,
                f"""Montse, gracias por atenderme.

Como hemos hablado, el montaje lo haríamos en dos tardes, para no cerrar la oficina. Quedamos en que me confirma antes del {es(pen.days.day(-2))}.

Un saludo,""",
            ),
        ),
        drafts=(Deed.LEAVE,),
        ends={"propuesta": "waiting"},
    )


def _bakery(pen: Pen) -> Story:
    """A question, answered: the follow-up starts over."""
    paco = Person("Paco Navarro", "paco@obradornavarro.example")
    return Story(
        name="obrador-navarro",
        language="es",
        letters=(
            pen.clara(
                "presupuesto",
                (12, "09:50"),
                paco,
                "Presupuesto obrador y tienda",
                """Hola, Paco:

Te mando el presupuesto para la luz del obrador y de la tienda de la plaza: 5.460 € más IVA en total.

He puesto tono cálido en la tienda, que al pan le sienta mejor.

Un saludo,""",
                files=("Presupuesto 2247 Obrador Navarro.pdf",),
            ),
            pen.theirs(
                "pregunta",
                (6, "20:14"),
                paco,
                """Hola Clara, una duda: ¿el precio incluye quitar los fluorescentes viejos y llevarlos al punto limpio? ¿O eso va aparte?

Gracias
Paco

Enviado desde mi móvil""",
            ),
            pen.answer(
                "respuesta",
                (5, "09:25"),
                paco,
                """Hola, Paco:

Sí, está todo incluido: los quitamos nosotros y te damos el justificante del gestor de residuos.

Un saludo,""",
            ),
        ),
        ends={"presupuesto": "waiting"},
    )


def _brewery(pen: Pen) -> Story:
    """A revised proposal replaces the first one."""
    nerea = Person("Nerea Salazar", "nerea@cervezasartesa.example")
    return Story(
        name="cervezas-artesa",
        language="es",
        letters=(
            pen.clara(
                "propuesta",
                (12, "13:10"),
                nerea,
                "Propuesta P-2249: iluminación de la fábrica",
                """Hola, Nerea:

Te adjunto la propuesta P-2249 para la fábrica y el almacén: 11.900 € más IVA, con montaje.

Cuando la hayas mirado con tu jefe me dices qué os parece.

Un saludo,""",
                files=("P-2249.pdf",),
            ),
            pen.answer(
                "revisada",
                (7, "12:40"),
                nerea,
                """Hola, Nerea:

Como me pediste por teléfono, te paso la propuesta P-2249 revisada, sin la parte del almacén: 8.650 € más IVA. Sustituye a la anterior.

Un saludo,""",
                subject="Propuesta revisada P-2249: iluminación de la fábrica",
                files=("P-2249 rev B.pdf",),
            ),
        ),
        ends={"propuesta": "superseded", "revisada": "waiting"},
    )


def _gym(pen: Pen) -> Story:
    """Clara deletes an appointment: that step is skipped."""
    sandra = Person("Sandra Ochoa", "sandra.ochoa@gimnasiopulso.example")
    return Story(
        name="gimnasio-pulso",
        language="es",
        letters=(
            pen.clara(
                "presupuesto",
                (10, "10:30"),
                sandra,
                "Presupuesto iluminación sala de ciclo",
                """Hola, Sandra:

Te adjunto el presupuesto para la sala de ciclo con luz de color por zonas: 3.980 € más IVA.

Un saludo,""",
                files=("Presupuesto 2253.pdf",),
            ),
        ),
        touches=(Touch(at=pen.days.at(8, "17:30"), who="Sandra Ochoa"),),
        drafts=(Deed.EDIT,),
        ends={"presupuesto": "waiting"},
    )


def _pharmacy(pen: Pen) -> Story:
    """Its first reminder lies in Drafts now."""
    irene = Person("Irene Salinas", "irene@farmaciasalinas.example")
    return Story(
        name="farmacia-salinas",
        language="es",
        letters=(
            pen.clara(
                "propuesta",
                (3, "16:05"),
                irene,
                "Propuesta de iluminación para la farmacia",
                """Buenos días, Irene:

Muchas gracias por enseñarme la farmacia. Le adjunto la propuesta para la sala de ventas, la cruz exterior y el laboratorio: 6.320 € más IVA, con el montaje fuera del horario de apertura.

La sala de ventas gana luz justo donde ahora hace sombra, delante del mostrador.

Un saludo,""",
                files=("Propuesta P-2261 Farmacia Salinas.pdf",),
            ),
        ),
        drafts=(Deed.LEAVE,),
        ends={"propuesta": "waiting"},
    )


def _hardware(pen: Pen) -> Story:
    """A call is promised for the next Tuesday."""
    julian = Person("Julián Olmo", "julian@ferreteriaolmo.example")
    return Story(
        name="ferreteria-olmo",
        language="es",
        letters=(
            pen.clara(
                "presupuesto",
                (1, "17:10"),
                julian,
                "Presupuesto iluminación del almacén",
                f"""Buenas tardes, Julián:

Tal y como quedamos, te envío el presupuesto del almacén: 22 pantallas estancas y dos proyectores para el muelle, 3.275 € más IVA.

Te llamo el {es(pen.days.next_tuesday())} a las 10 y lo vemos con calma.

Un abrazo,""",
                files=("Presupuesto 2262.pdf",),
            ),
        ),
        ends={"presupuesto": "waiting"},
    )


def _camping(pen: Pen) -> Story:
    """The offer runs out in a few days."""
    teresa = Person("Teresa Lozano", "direccion@campinglaribera.example")
    return Story(
        name="camping-la-ribera",
        language="es",
        letters=(
            pen.clara(
                "oferta",
                (1, "12:05"),
                teresa,
                "Oferta balizas solares",
                f"""Buenos días, Teresa:

Le envío la oferta de las 60 balizas solares para los caminos del camping, con la promoción del fabricante: 5.940 € más IVA en lugar de 7.100 €.

La oferta es válida hasta el {es(pen.days.day(-3))}, que es cuando acaba la promoción.

Un saludo,""",
                files=("Oferta balizas.pdf",),
                style=Style.PLAIN,
            ),
        ),
        ends={"oferta": "waiting"},
    )
