"""Mail for tests, as people write it in Spain and in English: say what matters, the rest has a default."""

from __future__ import annotations

from base64 import encodebytes
from collections.abc import Iterable
from datetime import datetime, timedelta
from email.header import Header
from email.utils import format_datetime, formataddr
from itertools import count
from quopri import encodestring
from zoneinfo import ZoneInfo

from persevera.model.message import Address, Attachment, Draft, FolderUse, Label, Message, MessageId, Ref

MADRID = ZoneInfo("Europe/Madrid")
SENT_AT = datetime(2026, 11, 9, 10, 12, tzinfo=MADRID)
ME = Address("Lucía Ferrer", "lucia.ferrer@mecanizadosiber.es")
CUSTOMER = Address("Andrés Quiroga", "a.quiroga@conservasdelmar.es")
COLLEAGUE_THERE = Address("Noelia Paz", "n.paz@conservasdelmar.es")
ENGLISH_ME = Address("Lucía Ferrer", "lucia.ferrer@mecanizadosiber.es")
ENGLISH_CUSTOMER = Address("Helen Marsh", "helen.marsh@brightwaterfoods.co.uk")

OFFER_ES = """Hola, Andrés:

Tal como hablamos el jueves por teléfono, te paso el presupuesto P-2291 para renovar la
línea de etiquetado. El total son 4.850 € más IVA, montaje incluido, y lo mantenemos
hasta el 30 de noviembre.

Cualquier duda que te surja, me dices.

Un saludo,
Lucía Ferrer
Mecanizados Íber · 986 55 01 27
"""
OFFER_EN = """Hi Helen,

Thanks for your time on Thursday. Please find our quote Q-1180 for the two labelling
heads: £7,420 plus VAT, fitted and tested on site. The price holds until 30 November.

If anything is unclear, just give me a ring.

Kind regards,
Lucía Ferrer
"""
YES_ES = """Buenos días, Lucía:

Lo hemos visto con gerencia y seguimos adelante. ¿Me mandas la factura proforma?

Un saludo,
Andrés
"""
REMINDER_ES = """Hola, Andrés:

No sé si pudiste echar un vistazo al presupuesto de la línea de etiquetado (4.850 € más IVA).

Un saludo,
Lucía
"""
YES_EN = "Hi Lucía,\n\nWe're happy to go ahead. Could you send over the paperwork?\n\nBest,\nHelen\n"
AWAY_ES = (
    "Estoy de vacaciones hasta el lunes 23 de noviembre y no leo el correo.\n"
    "Para algo urgente, escribe a Noelia Paz (n.paz@conservasdelmar.es).\n"
)

_numbers = count(1)


def a_message(
    *,
    sender: Address = CUSTOMER,
    to: tuple[Address, ...] = (ME,),
    cc: tuple[Address, ...] = (),
    subject: str = "Consulta sobre la etiquetadora",
    text: str | None = "Hola, Lucía:\n\n¿La etiquetadora admite botes de cristal?\n\nGracias,\nAndrés\n",
    date: datetime = SENT_AT,
    message_id: str = "",
    in_reply_to: Iterable[str] = (),
    references: Iterable[str] = (),
    folder: FolderUse = FolderUse.INBOX,
    folder_name: str = "",
    labels: frozenset[Label] = frozenset(),
    headers: tuple[tuple[str, str], ...] = (),
    attachments: tuple[Attachment, ...] = (),
    ref: str = "",
) -> Message:
    """A message of a customer to us, unless told otherwise; each has its own Message-ID."""
    number = next(_numbers)
    return Message(
        ref=Ref(ref or f"test/{number}"),
        message_id=MessageId(message_id or f"m{number}.{sender.addr_spec.partition('@')[0]}@{sender.domain or 'example.org'}"),
        in_reply_to=tuple(MessageId(one) for one in in_reply_to),
        references=tuple(MessageId(one) for one in references),
        date=date,
        sender=sender,
        to=to,
        cc=cc,
        subject=subject,
        text=text,
        folder=folder,
        folder_name=folder_name or {FolderUse.INBOX: "INBOX", FolderUse.SENT: "Sent"}.get(folder, folder.value.capitalize()),
        labels=labels,
        headers=headers,
        attachments=attachments,
    )


def a_proposal(*, english: bool = False, **what: object) -> Message:
    """An offer that we sent; in Spanish unless told."""
    facts: dict[str, object] = {
        "sender": ENGLISH_ME if english else ME,
        "to": (ENGLISH_CUSTOMER,) if english else (CUSTOMER,),
        "subject": "Quote Q-1180 – labelling heads" if english else "Presupuesto P-2291 – línea de etiquetado",
        "text": OFFER_EN if english else OFFER_ES,
        "folder": FolderUse.SENT,
        "attachments": (Attachment("quote-Q-1180.pdf" if english else "presupuesto-P-2291.pdf", 48_213, "application/pdf"),),
    }
    return a_message(**(facts | what))  # type: ignore[arg-type]


def a_reply(to: Message, *, english: bool = False, after: timedelta = timedelta(days=1), **what: object) -> Message:
    """What the first person a message went to answers: a yes, in the same conversation, unless told otherwise."""
    facts: dict[str, object] = {
        "sender": to.to[0] if to.to else CUSTOMER,
        "to": (to.sender,),
        "subject": to.subject if to.subject.lower().startswith("re:") else f"Re: {to.subject}",
        "text": YES_EN if english else YES_ES,
        "date": to.date + after,
        "in_reply_to": (to.message_id,),
        "references": (*to.references, to.message_id),
    }
    return a_message(**(facts | what))  # type: ignore[arg-type]


def a_draft(*, key: str = "0a1b2c3d4e" * 4, to: Message | None = None, **what: object) -> Draft:
    """A reminder as Persevera leaves it in Drafts, answering a proposal."""
    answered = to or a_proposal()
    facts: dict[str, object] = {
        "key": key,
        "sender": answered.sender,
        "to": answered.to,
        "subject": f"Re: {answered.subject}",
        "text": REMINDER_ES,
        "html": "".join(f"<p>{paragraph}</p>" for paragraph in REMINDER_ES.split("\n\n")),
        "in_reply_to": answered.message_id,
        "references": (*answered.references, answered.message_id),
        "date": answered.date + timedelta(days=3),
    }
    return Draft(**(facts | what))  # type: ignore[arg-type]


def raw_of(message: Message, *, newline: str = "\r\n", before: Iterable[str] = ()) -> bytes:
    """A message as bytes that travel: 8-bit words quoted, names and subject encoded, attachments as base64.

    ``before`` are whole header lines put above the others, as a server or mail program does.
    """
    lines = [
        *before,
        f"Message-ID: <{message.message_id}>",
        f"Date: {format_datetime(message.date)}",
        f"From: {_mailbox(message.sender)}",
    ]
    lines += [
        f"{name}: {', '.join(map(_mailbox, people))}" for name, people in (("To", message.to), ("Cc", message.cc)) if people
    ]
    lines.append(
        f"Subject: {Header(message.subject, 'utf-8' if not message.subject.isascii() else None).encode(linesep=newline)}"
    )
    if message.in_reply_to:
        lines.append("In-Reply-To: " + " ".join(f"<{one}>" for one in message.in_reply_to))
    if message.references:
        lines.append("References: " + f"{newline} ".join(f"<{one}>" for one in message.references))
    lines += [f"{name.title()}: {value}" for name, value in message.headers if name != "content-type"]
    lines.append("MIME-Version: 1.0")
    body = encodestring((message.text or "").encode()).decode().replace("\n", newline)
    text = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", body]
    if not message.attachments:
        return newline.join(lines + text).encode()
    lines += ['Content-Type: multipart/mixed; boundary="frontera-1"', "", "--frontera-1", *text]
    for one in message.attachments:
        content = encodebytes(b"%PDF-1.7 " + b"0" * (one.size // 2)).decode().replace("\n", newline)
        lines += [
            "--frontera-1",
            f'Content-Type: {one.media_type}; name="{one.name}"',
            f'Content-Disposition: attachment; filename="{one.name}"',
            "Content-Transfer-Encoding: base64",
            "",
            content,
        ]
    return newline.join([*lines, "--frontera-1--", ""]).encode()


def raw_mail(*head: str, body: str | bytes = "Hola.\n", newline: str = "\n") -> bytes:
    """Bytes from header lines as they are given, with the usual ones where none is given."""
    named = {line.partition(":")[0].lower() for line in head}
    usual = {
        "from": "From: Andrés Quiroga <a.quiroga@conservasdelmar.es>",
        "to": "To: lucia.ferrer@mecanizadosiber.es",
        "subject": "Subject: Presupuesto P-2291",
        "date": "Date: Tue, 10 Nov 2026 09:41:07 +0100",
        "message-id": "Message-ID: <CAF3x9.771@mail.conservasdelmar.es>",
    }
    lines = [*(line for name, line in usual.items() if name not in named), *(line for line in head if not line.endswith(":-"))]
    content = body if isinstance(body, bytes) else body.replace("\n", newline).encode()
    return newline.join(lines).encode() + newline.encode() * 2 + content


def _mailbox(address: Address) -> str:
    return formataddr((address.name, address.addr_spec), "utf-8")
