"""What Clara and her Spanish customers wrote to each other: proposals that lie open, most of them from before Persevera."""
# ruff: noqa: E501 - a paragraph is a line

from __future__ import annotations

from persevera.demo.days import Days, digits, es
from persevera.demo.pen import MADRID, Pen
from persevera.demo.story import Deed, Person, Story


def stories(days: Days) -> tuple[Story, ...]:
    """The open ones, oldest first."""
    pen = Pen(days, "es", MADRID)
    return (
        _hotel(pen),
        _driving_school(pen),
        _winery(pen),
        _printer(pen),
        _altavista(pen),
    )


def _hotel(pen: Pen) -> Story:
    rosa = Person("Rosa Belmonte", "rbelmonte@hotelmirador.example")
    return Story(
        name="hotel-mirador",
        language="es",
        letters=(
            pen.clara(
                "propuesta",
                (45, "10:42"),
                rosa,
                "Propuesta de iluminación LED para las zonas comunes",
                """Buenos días, Rosa:

Como hablamos en la visita, le adjunto la propuesta para cambiar a LED la iluminación del vestíbulo, los pasillos y el comedor (312 luminarias).

El importe total es de 18.400 € más IVA, con el montaje incluido.

Quedo a su disposición para cualquier duda.

Un cordial saludo,""",
                files=("Propuesta P-2204 Hotel Mirador.pdf",),
            ),
        ),
        ends={"propuesta": "old"},
    )


def _driving_school(pen: Pen) -> Story:
    luis = Person("Luis Garrido", "luis@autoescuelaavenida.example")
    return Story(
        name="autoescuela-avenida",
        language="es",
        letters=(
            pen.clara(
                "presupuesto",
                (27, "12:15"),
                luis,
                "Presupuesto rótulo luminoso",
                f"""Hola, Luis:

Te paso el presupuesto del rótulo luminoso para la fachada: 2.150 € más IVA, instalado y con el permiso tramitado.

El precio es válido hasta el {digits(pen.days.day(17))}.

Un saludo,""",
                files=("presupuesto_rotulo.pdf",),
            ),
        ),
        ends={"presupuesto": "old"},
    )


def _winery(pen: Pen) -> Story:
    ignacio = Person("Ignacio Torralba", "itorralba@bodegastorralba.example")
    return Story(
        name="bodegas-torralba",
        language="es",
        letters=(
            pen.clara(
                "propuesta",
                (20, "11:05"),
                ignacio,
                "Propuesta P-2231: iluminación de la nave de crianza",
                """Estimado Ignacio:

Le envío la propuesta P-2231 para iluminar la nave de crianza y la sala de catas con luminarias LED regulables, según el estudio que hicimos.

  Luminarias y cuadro de control    24.350 €
  Montaje y puesta en marcha         8.400 €
  Total (IVA no incluido)           32.750 €

El ahorro previsto es del 61 % del consumo actual, así que la inversión se recupera en unos tres años.

Un cordial saludo,""",
                files=("P-2231 Bodegas Torralba.pdf", "Estudio luminotecnico.pdf"),
            ),
        ),
        ends={"propuesta": "waiting"},
    )


def _printer(pen: Pen) -> Story:
    emilio = Person("Emilio Durán", "emilio@imprentaduran.example")
    back = pen.days.day(-4)
    return Story(
        name="imprenta-duran",
        language="es",
        letters=(
            pen.clara(
                "presupuesto",
                (17, "16:20"),
                emilio,
                "Presupuesto luminarias del taller",
                """Hola, Emilio:

Aquí tienes el presupuesto para el taller de impresión: 46 campanas LED con protección contra el polvo y retirada de las antiguas.

Son 4.300 € más IVA. Lo montamos en dos días, y podemos hacerlo en fin de semana para que no pares la producción.

Un saludo,""",
                files=("Presupuesto 2240.pdf",),
            ),
            pen.away(
                "ausencia",
                emilio,
                "Respuesta automática: Presupuesto luminarias del taller",
                f"""Gracias por su mensaje.

Estoy fuera de la oficina y vuelvo el {es(back)}. Durante estos días no leeré el correo.

Si es urgente, puede llamar al taller.

Emilio Durán""",
                after=1,
            ),
        ),
        ends={"presupuesto": "waiting"},
    )


def _altavista(pen: Pen) -> Story:
    lucia = Person("Lucía Zepeda", "lzepeda@grupoaltavista.example")
    mario = Person("Mario Cervantes", "mcervantes@grupoaltavista.example")
    return Story(
        name="grupo-altavista",
        language="es",
        letters=(
            pen.clara(
                "cotizacion",
                (13, "17:35"),
                lucia,
                "Cotización C-118: alumbrado de los dos locales",
                """Estimados Lucía y Mario:

Con gusto les comparto la cotización C-118 para el alumbrado LED de los locales de Querétaro y Puebla.

El total es de $186,500.00 MXN más IVA, con envío incluido. La instalación la haría su contratista con nuestros planos.

Quedo al pendiente de sus comentarios.

Saludos cordiales,""",
                cc=(mario,),
                files=("Cotizacion C-118.pdf",),
            ),
        ),
        drafts=(Deed.SEND, Deed.SEND_AS_NEW),
        ends={"cotizacion": "waiting"},
    )
