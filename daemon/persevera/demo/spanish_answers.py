"""What Clara and her Spanish customers wrote to each other: proposals that somebody answered."""
# ruff: noqa: E501 - a paragraph is a line

from __future__ import annotations

from persevera.demo.days import Days, es
from persevera.demo.pen import MADRID, Pen
from persevera.demo.story import Deed, Person, Story, Style


def stories(days: Days) -> tuple[Story, ...]:
    """The answered ones, oldest first."""
    pen = Pen(days, "es", MADRID)
    return (_school(pen), _dentist(pen), _farmers(pen), _workshop(pen), _optician(pen), _home(pen), _haulier(pen))


def _school(pen: Pen) -> Story:
    """A no from before Persevera was there."""
    ana = Person("Ana Belén Rueda", "abrueda@colegiosantelmo.example")
    return Story(
        name="colegio-san-telmo",
        language="es",
        letters=(
            pen.clara(
                "propuesta",
                (22, "09:35"),
                ana,
                "Propuesta de iluminación para el gimnasio",
                """Estimada Ana Belén:

Le adjunto nuestra propuesta para el gimnasio del colegio: 16 proyectores LED con rejilla antibalonazos, 6.150 € más IVA con la plataforma elevadora incluida.

Atentamente,""",
                files=("Propuesta P-2226.pdf",),
            ),
            pen.theirs(
                "no",
                (17, "13:22"),
                ana,
                """Buenos días, Clara:

Muchas gracias por la propuesta y por la visita. Lo hemos valorado en el consejo y al final hemos decidido contratar a otra empresa del pueblo.

Gracias de nuevo por todo.

Ana Belén Rueda
Administración · Colegio San Telmo""",
                style=Style.OUTLOOK,
            ),
        ),
        ends={"propuesta": "lost"},
    )


def _dentist(pen: Pen) -> Story:
    """A yes to a reminder that Clara had edited; she sends the thanks."""
    marta = Person("Marta Gil", "marta@clinicagil.example")
    return Story(
        name="clinica-gil",
        language="es",
        letters=(
            pen.clara(
                "presupuesto",
                (18, "11:48"),
                marta,
                "Presupuesto clínica calle Alcalá",
                """Hola, Marta:

Te paso el presupuesto para los cuatro gabinetes y la recepción: 6.980 € más IVA, con luz de alta reproducción cromática en los sillones.

Un saludo,""",
                files=("Presupuesto 2238 Clinica Gil.pdf",),
            ),
            pen.theirs(
                "si",
                (9, "10:31"),
                marta,
                """Hola Clara:

¡Perfecto! Aceptamos el presupuesto, adelante con ello. Dime qué necesitas para empezar.

Un beso,
Marta""",
            ),
        ),
        drafts=(Deed.EDIT, Deed.SEND),
        ends={"presupuesto": "won"},
    )


def _farmers(pen: Pen) -> Story:
    """A no, from a colleague of the one who has the proposal."""
    jose = Person("José Antonio Vera", "javera@coopsanisidro.example")
    pilar = Person("Pilar Requena", "compras@coopsanisidro.example")
    return Story(
        name="cooperativa-san-isidro",
        language="es",
        letters=(
            pen.clara(
                "propuesta",
                (11, "12:30"),
                jose,
                "Propuesta alumbrado exterior de la almazara",
                """Estimado José Antonio:

Adjunto la propuesta para el alumbrado exterior de la almazara y la zona de descarga, con encendido por sensor crepuscular: 9.420 € más IVA.

Un cordial saludo,""",
                files=("Propuesta P-2252.pdf",),
            ),
            pen.theirs(
                "no",
                (6, "11:17"),
                pilar,
                """Buenos días:

Le contesto yo, que José Antonio está con la campaña. Lo hemos visto en la junta y de momento no vamos a seguir adelante: nos hemos decidido por otro proveedor.

Gracias por su tiempo.

Pilar Requena
Compras · Cooperativa San Isidro""",
                style=Style.OUTLOOK,
            ),
        ),
        ends={"propuesta": "lost"},
    )


def _workshop(pen: Pen) -> Story:
    """Later, with a date."""
    iker = Person("Iker Ibarra", "iker@talleresibarra.example")
    return Story(
        name="talleres-ibarra",
        language="es",
        letters=(
            pen.clara(
                "presupuesto",
                (10, "16:45"),
                iker,
                "Presupuesto nave de soldadura",
                """Kaixo, Iker:

Te adjunto el presupuesto de la nave de soldadura: 24 campanas de 150 W y líneas de emergencia, 7.365 € más IVA.

Un saludo,""",
                files=("Presupuesto 2254.pdf",),
            ),
            pen.theirs(
                "luego",
                (4, "08:52"),
                iker,
                f"""Kaixo Clara:

Ahora estamos con un pedido grande y no puedo mirarlo. ¿Lo retomamos a partir del {es(pen.days.day(-10))}?

Iker""",
            ),
        ),
        ends={"presupuesto": "deferred"},
    )


def _optician(pen: Pen) -> Story:
    """Later, without a date; the draft with two slots still waits."""
    begona = Person("Begoña Vega", "begona@opticavega.example")
    return Story(
        name="optica-vega",
        language="es",
        letters=(
            pen.clara(
                "presupuesto",
                (9, "10:10"),
                begona,
                "Presupuesto escaparate e iluminación de expositores",
                """Buenos días, Begoña:

Le envío el presupuesto para el escaparate y los ocho expositores, con carriles orientables: 2.890 € más IVA.

Quedo a su disposición.

Un saludo,""",
                files=("Presupuesto 2256.pdf",),
            ),
            pen.theirs(
                "luego",
                (3, "13:40"),
                begona,
                """Buenas tardes, Clara:

Recibido, muchas gracias. Lo miro con mi hermana y le digo algo.

Un saludo,
Begoña""",
            ),
        ),
        drafts=(Deed.SEND, Deed.LEAVE),
        ends={"presupuesto": "deferred"},
    )


def _home(pen: Pen) -> Story:
    """An answer that only Clara can judge."""
    carmen = Person("Carmen Solís", "csolis@residencialostilos.example")
    return Story(
        name="residencia-los-tilos",
        language="es",
        letters=(
            pen.clara(
                "propuesta",
                (8, "11:25"),
                carmen,
                "Propuesta de iluminación para la residencia",
                """Estimada Carmen:

Le adjunto la propuesta para las 54 habitaciones y los pasillos, con luz nocturna de orientación: 21.600 € más IVA, montada por plantas para no molestar a los residentes.

Un cordial saludo,""",
                files=("Propuesta P-2257 Los Tilos.pdf",),
            ),
            pen.theirs(
                "otra",
                (4, "17:03"),
                carmen,
                """Buenas tardes, Clara:

Le pongo en copia a la directora, Amelia Prado, que es quien lleva estos temas.

Carmen Solís
Residencia Los Tilos""",
                style=Style.OUTLOOK,
            ),
        ),
        ends={"propuesta": "held"},
    )


def _haulier(pen: Pen) -> Story:
    """The address is wrong: the mail comes back."""
    raul = Person("Raúl Quiroga", "rquiroga@transportesquiroga.example")
    return Story(
        name="transportes-quiroga",
        language="es",
        letters=(
            pen.clara(
                "presupuesto",
                (8, "10:15"),
                raul,
                "Presupuesto iluminación de los muelles de carga",
                """Buenos días, Raúl:

Le adjunto el presupuesto para los doce muelles de carga: 4.740 € más IVA.

Un saludo,""",
                files=("Presupuesto 2258.pdf",),
            ),
            pen.bounce("devuelto", (8, "10:16"), raul),
        ),
        ends={"presupuesto": "undeliverable"},
    )
