"""How mail servers report in English."""

# ruff: noqa: E501 -- a pattern is a line

from __future__ import annotations

from persevera.decide.tables.bounces import BounceWords

TABLE = BounceWords(
    names=r"""
(?:mail(?:er)? ?daemon|mail delivery|mail system|mailer-daemon|postmaster|system administrator|microsoft outlook|delivery (?:subsystem|system|service)|mail administrator|internet mail delivery|microsoft exchange|amazon ses|postfix)\b
""",
    subjects=r"""
(?:undeliver(?:able|ed)|undelivered mail returned|returned mail|return(?:ed)? to sender|failure notice|failed delivery|failed mail|message undeliverable)
(?:mail|message|email|e-mail) (?:delivery|system|status|undeliverable|could not be delivered|not delivered|delivery has failed)
(?:delivery|deliver) (?:status notification|failure|failed|problem|error|report|has failed|notification|incomplete|delayed|to .{1,80} failed)
(?:non[- ]?delivery|nondeliverable)
(?:mail could not be delivered|your message could not be delivered|your message to .{1,80} (?:couldn't|could not|was not)|user unknown|warning: could not send|warning: message|delivery to)
delayed(?: mail|:)|message delayed
""",
    weak_subjects=r"""
(?:failure|error sending|mail error|bounced?|rejected)\b
delivery failed\b
""",
    failed=r"""
(?:could ?n[o']t|couldn't|cannot|can't|can not|unable to|not able to|was not|were not|wasn't|has not been|did not|did ?n't|failed to) (?:be )?(?:\w+ ){0,2}(?:deliver(?:ed|y)?|reach(?:ed)?|sent|send|complete|process(?:ed)?|route|forward)
(?:delivery|deliver) (?:to .{1,300}? )?(?:has |have )?(?:failed|failure|error|was refused|not possible|is impossible)
delivery (?:status notification \(failure\)|has failed|attempts? failed|problems?|errors?)|failed (?:delivery|recipient|permanently|address|to deliver)|permanent (?:failure|error|fatal error)s?\b
following (?:address|recipient|message)(?:\(?e?s\)?)?.{0,60}(?:failed|could not|had (?:permanent )?(?:fatal |delivery )?(?:errors?|problems?)|undeliver|rejected|not reach)
(?:user|recipient|mailbox|address|account|domain|host)(?: name)? (?:\S+ ){0,4}(?:unknown|not found|does ?n[o']t exist|does not exist|rejected|unavailable|is full|full|disabled|is invalid|not listed|is not (?:valid|known|recogni[sz]ed))
(?:no such (?:user|mailbox|account|address|recipient|domain|person)|unknown (?:user|recipient|address|mailbox|host)|unrout(?:e)?able|invalid recipient|(?:over|exceeded?)(?: \w+){0,3} quota|mailbox (?:is )?full|full mailbox|bad address)
(?:undeliver(?:able|ed)|returned (?:mail|to (?:you|sender|the sender))|bounced|non-delivered|giving up on|i've given up|too many (?:hops|retries)|message (?:was |has been )?(?:rejected|returned|blocked|refused)|rejected your message)
""",
    delayed=r"""
you do not need to (?:re-?send|resend)|there is no need to resend|no (?:need to resend|action is required on your part)
(?:this is (?:a |only a )?(?:warning|notification about a delay)|warning (?:message )?only|warning: message .{0,60}delayed|advisory-only|temporary (?:problem|failure report))
(?:has|have) (?:not yet been delivered|been delayed|not yet received|been postponed)|is delayed|delivery (?:incomplete|delayed)|delayed (?:mail|\d+ (?:hours?|days?))|notification: delayed|(?<=\()delay(?:ed)?\)|mail delivery delayed
will (?:continue (?:to try|trying)|be retried|retry|keep trying)|still being retried|delivery attempts will continue
action: delayed
""",
    copies=r"""
-{2,} ?(?:below this line|this is a copy|original message|message header|forwarded|returned message|included is a copy|unsent message|the following|begin)
(?:message headers? follow|original message follows|\[message header)
""",
    receipt_subjects=r"""
(?:read receipt|return receipt|delivery receipt|read|delivered|relayed|successful mail delivery report|opened)
""",
    receipt_texts=r"""
your message.{0,400}?(?:was read|was displayed|has been read|was (?:successfully )?delivered|has been (?:successfully )?delivered|was opened)
(?:message )?(?:has been |was )?(?:successfully )?delivered to the following|return receipt\b|this (?:receipt|is a (?:return|read|delivery) receipt)
""",
)
