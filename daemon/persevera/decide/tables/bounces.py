"""How mail servers say that a message did not arrive, or not yet; patterns over folded text."""

# ruff: noqa: E501 -- a pattern is a line

from __future__ import annotations

#: Mailboxes from which servers write.
DAEMONS = r"(?:mailer[-_.]?daemon|mail[-_.]?daemon|post_?master|maildaemon|mdaemon|mailer|mail-?delivery|bounces?|smtp|system[-_.]?administrator|microsoftexchange[0-9a-f]*)"

#: Names under which they do.
DAEMON_NAMES = r"(?:mail(?:er)? ?daemon|mail delivery|mail system|mailer-daemon|postmaster|system administrator|microsoft outlook|delivery (?:subsystem|system|service)|mail administrator|internet mail delivery|microsoft exchange|amazon ses|postfix|correo no entregado)"

SUBJECTS = r"""
(?:undeliver(?:able|ed)|undelivered mail returned|returned mail|return(?:ed)? to sender|failure notice|failed delivery|failed mail|message undeliverable)
(?:mail|message|email|e-mail) (?:delivery|system|status|undeliverable|could not be delivered|not delivered|delivery has failed)
(?:delivery|deliver) (?:status notification|failure|failed|problem|error|report|has failed|notification|incomplete|to .{1,80} failed)
(?:non[- ]?delivery|nondeliverable|non remis|non delivrable|undelivrable|echec de (?:la )?(?:remise|livraison|distribution))
(?:no se puede entregar|no se pudo entregar|no entregado|correo no entregado|no se ha podido entregar|error en la entrega|mensaje no entregado|devuelto|correo devuelto|notificacion de (?:error|estado) .{0,20}entrega)
(?:nao (?:e possivel|foi possivel) entregar|nao entregue|falha na entrega|mensagem nao entregue)
(?:unzustellbar|nicht zustellbar|zustellung|unzustellbare|ruckgabe)
(?:mail could not be delivered|your message could not be delivered|your message to .{1,80} (?:couldn't|could not|was not)|user unknown|warning: could not send|warning: message|delivery to)
"""

#: Subjects that a server may choose, and a person too.
WEAK_SUBJECTS = r"\bfailure\b|\berror sending\b|\bmail error\b|\bbounced?\b|\brejected\b"

FAILED = r"""
\b(?:could ?n[o']t|couldn't|cannot|can't|can not|unable to|not able to|was not|were not|wasn't|has not been|did not|did ?n't|failed to) (?:be )?(?:\w+ ){0,2}(?:deliver(?:ed|y)?|reach(?:ed)?|sent|send|complete|process(?:ed)?|route|forward)
\b(?:delivery|deliver) (?:to .{1,300}? )?(?:has |have )?(?:failed|failure|error|was refused|not possible|is impossible)
\bdelivery (?:status notification \(failure\)|has failed|attempts? failed|problems?|errors?)|\bfailed (?:delivery|recipient|permanently|address|to deliver)|\bpermanent (?:failure|error|fatal error)s?\b
\bfollowing (?:address|recipient|message)(?:\(?e?s\)?)?.{0,60}(?:failed|could not|had (?:permanent )?(?:fatal |delivery )?(?:errors?|problems?)|undeliver|rejected|not reach)
\b(?:user|recipient|mailbox|address|account|domain|host)(?: name)? (?:\S+ ){0,4}(?:unknown|not found|does ?n[o']t exist|does not exist|rejected|unavailable|is full|full|disabled|is invalid|not listed|is not (?:valid|known|recogni[sz]ed))
\b(?:no such (?:user|mailbox|account|address|recipient|domain|person)|unknown (?:user|recipient|address|mailbox|host)|unrout(?:e)?able|invalid recipient|(?:over|exceeded?)(?: \w+){0,3} quota|mailbox (?:is )?full|full mailbox|bad address)
\b(?:undeliver(?:able|ed)|returned (?:mail|to (?:you|sender|the sender))|bounced|non-delivered|giving up on|i've given up|too many (?:hops|retries)|message (?:was |has been )?(?:rejected|returned|blocked|refused))
\b(?:no (?:se )?(?:ha podido|pudo|puede|pudimos|hemos podido|ha sido posible|fue posible) (?:ser )?entrega\w*|no entregad[oa]|no pudo ser entregad\w+|no existe|buzon lleno|casilla .{0,30}(?:expirado|inexistente|llena)|usuario desconocido|direccion .{0,40}(?:no se encontro|no encontrada|incorrecta))
\b(?:nao (?:pode|foi possivel|foi|e possivel|ha sido) .{0,20}(?:entregue|entregar|enviada)|n'a pas pu etre (?:remis|delivre|distribue)|n'ont pas pu|konnte nicht (?:\w+ ){0,3}(?:zugestellt|ubermittelt|gesendet)|nicht zugestellt|unzustellbar)
\b5\d\d[ -]#?5\.\d{1,3}\.\d{1,3}\b|\b(?:smtp; ?)?55[0-4][ -]\S|\bstatus: 5\.\d|\baction: failed
"""

DELAYED = r"""
\byou do not need to (?:re-?send|resend)|\bthere is no need to resend|\bno (?:need to resend|action is required on your part)
\b(?:this is (?:a |only a )?(?:warning|notification about a delay)|warning (?:message )?only|warning: message .{0,60}delayed|advisory-only|temporary (?:problem|failure report))
\b(?:has|have) (?:not yet been delivered|been delayed|not yet received|been postponed)|\bis delayed|\bdelivery (?:incomplete|delayed)|\bdelayed (?:mail|\d+ (?:hours?|days?))|\bnotification: delayed|\(delay(?:ed)?\)|\bmail delivery delayed
\bwill (?:continue (?:to try|trying)|be retried|retry|keep trying)|\bstill being retried|\bdelivery attempts will continue
\b(?:no es necesario|no hace falta|no tiene que) (?:que )?(?:volver a enviar|reenviar|reenvie)|\b(?:entrega|mensaje) .{0,40}(?:retrasad|demorad|aplazad)[oa]|\bse seguira intentando
\baction: delayed
"""

#: Read receipts without a machine-readable part.
RECEIPT_SUBJECTS = r"(?:leido|read|lido|lu|gelesen|acuse de recibo|acuse de lectura|confirmacion de lectura|read receipt|return receipt|recibo de lectura|lesebestatigung|accuse de lecture|delivered|entregado|relayed|successful mail delivery report|delivery receipt) ?[:(]"
RECEIPT_TEXTS = r"\b(?:su|tu|your|ihre|votre) (?:mensaje|message|nachricht).{0,400}?(?:fue leido|ha sido leido|se ha leido|was read|was displayed|has been read|wurde (?:am .{1,60})?gelesen|a ete lu|was (?:successfully )?delivered|delivered to the following|ha sido entregado|se ha entregado)|\breturn receipt\b|\bthis (?:receipt|is a (?:return|read) receipt)"
