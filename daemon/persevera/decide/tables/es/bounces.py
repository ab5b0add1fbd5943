"""How mail servers report in Spanish."""

# ruff: noqa: E501 -- a pattern is a line

from __future__ import annotations

from persevera.decide.tables.bounces import BounceWords

TABLE = BounceWords(
    names=r"""
(?:correo no entregado|sistema de (?:correo|entrega)|subsistema de entrega|administrador del sistema)\b
""",
    subjects=r"""
(?:no se puede entregar|no se pudo entregar|no entregado|correo (?:no entregado|rechazado|devuelto)|no se ha podido entregar|error (?:en|de) (?:la )?entrega|mensaje (?:no entregado|devuelto|rechazado)|devuelto|notificacion (?:de|del) (?:error|estado|fallo) .{0,20}entrega|fallo (?:en|de) (?:la )?entrega|informe de no entrega)
(?:entrega (?:retrasada|demorada|fallida)|retraso en la entrega|aviso de (?:retraso|demora))
""",
    failed=r"""
no (?:se )?(?:le )?(?:ha podido|pudo|puede|pudimos|hemos podido|ha sido posible|fue posible) (?:ser )?(?:entrega\w*|envia\w*)|no entregad[oa]|no pudo ser (?:entregad|enviad)\w+|no ha (?:podido|sido) (?:ser )?entregad\w+
(?:direccion|buzon|usuario|cuenta|casilla|destinatario|dominio)(?: \S+){0,6} (?:no existe|ya no existe|inexistente|desconocid[oa]|llen[oa]|expirad[oa]|deshabilitad[oa]|no encontrad[oa]|no se encontro|no se ha encontrado|incorrect[oa]|invalid[oa]|cancelad[oa]|eliminad[oa])|buzon (?:esta )?lleno|usuario desconocido|cuota (?:excedida|superada)
(?:fue|ha sido|mensaje) (?:rechazado|devuelto|bloqueado)\b
""",
    delayed=r"""
(?:no es necesario|no hace falta|no tiene que|no necesita) (?:que )?(?:vuelva a enviar|volver a enviar|reenviar|reenvie)\w*|(?:entrega|mensaje) .{0,40}(?:retrasad|demorad|aplazad)[oa]|se seguira intentando|seguiremos intentando|seguira intentando|se volvera a intentar|(?:aun|todavia) no (?:se ha podido|ha sido|se pudo|ha podido) (?:ser )?entrega\w*|retraso en la entrega
""",
    copies=r"""
-{2,} ?(?:mensaje original|mensaje devuelto|mensaje reenviado)
""",
    receipt_subjects=r"""
(?:leido|acuse de recibo|acuse de lectura|confirmacion de (?:lectura|entrega)|recibo de lectura|entregado|recibido)
""",
    receipt_texts=r"""
(?:su|tu|el) mensaje.{0,400}?(?:fue leido|ha sido leido|se ha leido|se leyo|ha sido entregado|se ha entregado|se entrego|fue entregado)|(?:este es un|acuse|confirmacion) (?:acuse )?de (?:lectura|recibo)\b
""",
)
