"""How mail programs in Portuguese mark what they quote."""

from __future__ import annotations

from persevera.decide.tables.quotations import QuotationWords

TABLE = QuotationWords(
    sender=frozenset({"de", "remetente", "enviado por"}),
    sent=frozenset({"enviada em", "enviado em", "enviada", "enviado", "enviadas", "data", "data de envio"}),
    to=frozenset({"para", "destinatario", "a"}),
    copy=frozenset({"cc", "cco", "c/c", "com copia", "copia"}),
    subject=frozenset({"assunto"}),
    more=frozenset({"responder a", "responder para", "importancia", "prioridade", "anexos", "anexo"}),
    wrote=frozenset({"escreveu", "escrevia", "escreveram"}),
    quoting=frozenset({"citando", "citacao de", "citar"}),
    opens=frozenset({"em", "no dia", "a", "na", "no"}),
    dividers=frozenset(
        {"mensagem original", "mensagem encaminhada", "mensagem reencaminhada", "email original", "e-mail original"}
    ),
    forwards=frozenset({"inicio da mensagem reencaminhada", "inicio da mensagem encaminhada", "mensagem encaminhada"}),
)
