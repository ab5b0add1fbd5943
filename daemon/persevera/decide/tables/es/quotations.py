"""How mail programs in Spanish mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"de", "desde", "remitente", "enviado por"}),
    sent=frozenset({"enviado el", "enviado", "enviados", "enviada el", "fecha", "fecha de envio", "fecha y hora"}),
    to=frozenset({"para", "a", "destinatario", "destinatarios"}),
    copy=frozenset({"cc", "cco", "copia", "con copia", "copia a", "c.c."}),
    subject=frozenset({"asunto", "tema"}),
    more=frozenset({"responder a", "importancia", "adjuntos", "datos adjuntos", "archivos adjuntos", "prioridad", "categorias"}),
    wrote=frozenset({"escribio", "ha escrito", "escribia", "va escriure"}),
    quoting=frozenset({"citando a", "citando", "cita de"}),
    opens=frozenset({"el", "en", "con fecha", "a las", "dia", "el dia"}),
    dividers=frozenset(
        {
            "mensaje original",
            "mensaje reenviado",
            "mensaje original adjunto",
            "mensaje enviado",
            "correo original",
            "mail original",
            "cita original",
            "inicio del mensaje",
        }
    ),
    forwards=frozenset({"inicio del mensaje reenviado", "comienza el mensaje reenviado", "principio del mensaje reenviado"}),
)
