"""How mail programs mark what they quote: labels of header blocks, verbs of attributions, dividers."""

from __future__ import annotations

#: Labels of a quoted header block by what they name, folded, in es, en, pt, fr, de, it, ca, gl.
LABELS: dict[str, tuple[str, ...]] = {
    "from": ("de", "from", "von", "da", "desde", "remitente", "expediteur", "absender"),
    "sent": (
        "enviado el",
        "enviado",
        "enviados",
        "enviada",
        "enviada em",
        "enviado em",
        "fecha",
        "fecha de envio",
        "sent",
        "sent on",
        "date",
        "gesendet",
        "gesendet am",
        "datum",
        "envoye",
        "envoye le",
        "data",
        "enviat",
        "inviato",
    ),
    "to": ("para", "to", "an", "a", "pour", "per a", "destinatario", "destinataire"),
    "copy": ("cc", "cco", "bcc", "copia", "copie", "kopie", "c.c."),
    "subject": ("asunto", "subject", "subj", "assunto", "objet", "betreff", "oggetto", "assumpte", "tema"),
    "more": ("reply-to", "responder a", "importancia", "importance", "adjuntos", "datos adjuntos", "attachments", "prioridad"),
}

#: The verb of an attribution ("El lun, 4 may 2026 … escribió:").
WROTE = (
    "escribio",
    "ha escrito",
    "escribiu",
    "wrote",
    "writes",
    "escreveu",
    "schrieb",
    "geschrieben",
    "a ecrit",
    "ecrivait",
    "ha scritto",
    "va escriure",
    "schreef",
)

#: How an attribution begins, before its date.
OPENS = ("el", "en", "on", "em", "no dia", "le", "am", "il", "op", "a", "dia", "at", "in a message dated")

#: What stands between the dashes of a divider.
DIVIDERS = (
    "mensaje original",
    "mensaje reenviado",
    "mensaje original adjunto",
    "original message",
    "original email",
    "forwarded message",
    "original-nachricht",
    "urspruengliche nachricht",
    "ursprungliche nachricht",
    "weitergeleitete nachricht",
    "mensagem original",
    "mensagem encaminhada",
    "message d'origine",
    "message original",
    "message transfere",
    "message initial",
    "messaggio originale",
    "missatge original",
    "reply message",
    "original appointment",
    "cita original",
)

#: Lines that begin a forwarded message without dashes.
FORWARDS = (
    "begin forwarded message",
    "inicio del mensaje reenviado",
    "comienza el mensaje reenviado",
    "inicio da mensagem reencaminhada",
    "debut du message reexpedie",
    "anfang der weitergeleiteten nachricht",
    "anfang der weitergeleiteten e-mail",
)

#: Containers that mail programs put around a quotation in HTML.
HTML_MARKS = (
    "gmail_quote",
    "gmail_attr",
    "divrplyfwdmsg",
    "appendonsend",
    "yahoo_quoted",
    "protonmail_quote",
    "moz-cite-prefix",
    "olk_src_body_section",
    'type="cite"',
    "zmail_extra",
    "ms-outlook-mobile-reference-message",
)
