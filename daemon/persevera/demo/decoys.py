"""Mail that may look like a proposal and is none: invoices, newsletters, what others offer, and talk among colleagues."""
# ruff: noqa: E501 - a paragraph is a line

from __future__ import annotations

from persevera.demo.days import Days, digits
from persevera.demo.pen import CLARA, COLLEAGUE, LONDON, MADRID, Pen
from persevera.demo.story import Letter, Person, Story, Style

_LIST = (
    ("List-Unsubscribe", "<https://news.example/unsubscribe>"),
    ("List-Id", "<news.example>"),
    ("Precedence", "bulk"),
)


def stories(days: Days) -> tuple[Story, ...]:
    """Ten conversations in which there is nothing to follow up."""
    return (*_spanish(Pen(days, "es", MADRID)), *_english(Pen(days, "en", LONDON)))


def _decoy(name: str, language: str, *letters: Letter) -> Story:
    return Story(name=name, language=language, letters=letters)


def _spanish(pen: Pen) -> tuple[Story, ...]:
    accounts = Person("Administración", "administracion@marmolesrivas.example")
    fair = Person("Feria Luz y Espacio", "boletin@luzyespacio.example")
    installer = Person("Toni Ferrer", "toni@montajesferrer.example")
    partner = Person("Laura Bosch", "laura@boscharquitectura.example")
    return (
        _decoy(
            "factura",
            "es",
            pen.clara(
                "recordatorio",
                (9, "09:15"),
                accounts,
                "Recordatorio factura F-1180",
                f"""Buenos días:

Les recordamos que la factura F-1180, de 1.936 €, venció el {digits(pen.days.day(14))}. Si ya han hecho la transferencia, no tengan en cuenta este correo.

Un saludo,""",
                files=("Factura F-1180.pdf",),
            ),
        ),
        _decoy(
            "boletin",
            "es",
            pen.theirs(
                "boletin",
                (6, "07:00"),
                fair,
                """Oferta de lanzamiento: reserve su stand con un 20 % de descuento

Los precios especiales terminan este mes. Pida su presupuesto sin compromiso.

Si no quiere recibir más correos, dese de baja aquí.""",
                subject="Oferta: reserve ya su stand en Luz y Espacio",
                answers=False,
                headers=_LIST,
            ),
        ),
        _decoy(
            "reenvio",
            "es",
            pen.clara(
                "reenvio",
                (7, "18:02"),
                partner,
                "RV: Presupuesto montaje de andamios",
                """Hola, Laura:

Te reenvío lo que nos ha mandado Toni, para que lo veas antes de la reunión.

Un saludo,

Clara

---------- Mensaje reenviado ----------
De: Toni Ferrer <toni@montajesferrer.example>
Para: Clara Montes <clara.montes@luzarra.example>
Asunto: Presupuesto montaje de andamios

Hola, Clara:

Te adjunto el presupuesto del montaje de andamios: 2.300 € más IVA, válido un mes.

Toni Ferrer""",
            ),
        ),
        _decoy(
            "peticion",
            "es",
            pen.clara(
                "peticion",
                (5, "10:05"),
                installer,
                "Petición de presupuesto: plataforma elevadora",
                """Hola, Toni:

¿Nos puedes pasar presupuesto de una plataforma de 12 metros para tres días, con transporte? La necesitamos para un montaje a finales de mes.

Gracias,""",
            ),
            pen.theirs(
                "precio",
                (4, "09:40"),
                installer,
                """Hola Clara:

Te paso el precio: 540 € los tres días más 120 € de transporte, IVA aparte.

Toni""",
            ),
        ),
        _decoy(
            "interno",
            "es",
            pen.clara(
                "interno",
                (3, "16:30"),
                COLLEAGUE,
                "Propuesta Los Tilos, para que la revises",
                """Óscar:

Te adjunto la propuesta de Los Tilos, 21.600 € más IVA. ¿Ves bien el margen del montaje?

Clara""",
                files=("Propuesta P-2257 Los Tilos.pdf",),
            ),
            pen.theirs(
                "visto", (3, "17:05"), COLLEAGUE, "Lo veo bien. Si aprietan, podemos bajar un 3 % en el montaje.\n\nÓscar"
            ),
        ),
    )


def _english(pen: Pen) -> tuple[Story, ...]:
    accounts = Person("Accounts Payable", "accounts@harlowprint.example")
    trade = Person("Lighting Trade Weekly", "news@lightingtradeweekly.example")
    factory = Person("Sales Desk", "sales@lumenfactory.example")
    agent = Person("Declan Moore", "declan@mooreprojects.example")
    return (
        _decoy(
            "invoice",
            "en",
            pen.clara(
                "reminder",
                (8, "09:20"),
                accounts,
                "Invoice INV-0871 overdue",
                f"""Hello,

This is a reminder that invoice INV-0871 for £2,480.00 was due on {digits(pen.days.day(12))}. Please ignore this message if it has been paid.

Kind regards,""",
                files=("INV-0871.pdf",),
            ),
        ),
        _decoy(
            "newsletter",
            "en",
            pen.theirs(
                "newsletter",
                (5, "06:30"),
                trade,
                """This week: our offer for new subscribers, £49 a year

Get a quote for your next stand at the Birmingham show.

Unsubscribe at any time.""",
                subject="Special offer: 30% off your first year",
                answers=False,
                headers=_LIST,
            ),
        ),
        _decoy(
            "forwarded",
            "en",
            pen.clara(
                "forwarded",
                (6, "17:45"),
                agent,
                "Fwd: Quote for track lighting",
                """Hi Declan,

Passing on what the factory sent me, so that you have it before Thursday.

Best,

Clara

---------- Forwarded message ---------
From: Sales Desk <sales@lumenfactory.example>
To: Clara Montes <clara.montes@luzarra.example>
Subject: Quote for track lighting

Dear Clara,

Please find our quote for 200 metres of track: EUR 4,100, valid for 30 days.

Sales Desk""",
            ),
        ),
        _decoy(
            "request",
            "en",
            pen.clara(
                "request",
                (4, "11:30"),
                factory,
                "Request for quotation: 80 downlights",
                """Hello,

Could you please send us your best price for 80 downlights, 3000 K, delivered to Madrid?

Kind regards,""",
                style=Style.PLAIN,
            ),
        ),
        _decoy(
            "among-us",
            "en",
            Letter(
                name="among-us",
                at=pen.days.at(2, "12:20"),
                sender=CLARA,
                to=(COLLEAGUE,),
                subject="Northgate proposal, numbers",
                text="Óscar,\n\nThe Northgate proposal stands at £28,400. Can you check the freight before I speak to them?\n\nClara",
            ),
        ),
    )
