"""A second reader of bounces, for what looks like a report but names nobody that our own reader of RFC 3464 understands."""

from __future__ import annotations

import logging
import re
from email import message_from_string

from persevera.model.message import Report
from persevera.providers.mime.addresses import address_list
from persevera.providers.mime.charsets import decode
from persevera.providers.mime.fields import Fields

#: No more of a message is given to it: forms name who failed above the copy of the message that they return.
_READ = 64 * 1024
_MOST = 20
_ADDRESS = re.compile(r"[^\s<>,;\"@]{1,64}@[a-z0-9._-]{1,200}")
#: Mailboxes from which servers write, and what they write into subjects; a person's "Re:" stands before neither.
_SERVER = re.compile(
    r"(?:mailer-?_?daemon|mail-?daemon|postmaster|mdaemon|mailer|bounces?|microsoftexchange[0-9a-f]{8,})(?:[+-][^@]*)?(?:@|\Z)"
)
_SUBJECT = re.compile(
    rb"(?i)(?:undeliver|returned mail|failure notice|mail delivery|delivery (?:status|fail|notif|report)|mail (?:system|failure))"
    rb"|(?:delivery|mail|message) fail"
)
_NO_OPINION: tuple[()] = ()


def bounced_in(whole: bytes, fields: Fields, report: Report | None) -> tuple[str, ...]:
    """The addresses that flufl.bounce finds to have failed for good, at most 20, in lower case; empty where it is not asked.

    It is asked of what looks like a report (a report part, an empty return path, a server's mailbox or subject) and whose
    own machine-readable part names nobody. Any fault of it on a mail means that it has no opinion.
    """
    if (report is not None and (report.recipients or report.kind == "mdn")) or not _looks_like_report(fields, report):
        return _NO_OPINION
    return _second_opinion(whole[:_READ])


def _looks_like_report(fields: Fields, report: Report | None) -> bool:
    """Whether a server may have written it, by its headers alone."""
    if report is not None or "x-failed-recipients" in fields or b"<>" in fields.get("return-path", ()):
        return True
    if any(b"multipart/report" in value[:200].lower() for value in fields.get("content-type", ())):
        return True
    if any(_SUBJECT.search(value[:300]) for value in fields.get("subject", ())):
        return True
    senders = (address for value in fields.get("from", ())[:1] for address in address_list(decode(value[:500])))
    return any(_SERVER.match(address.addr_spec) for address in senders)


def _second_opinion(raw: bytes) -> tuple[str, ...]:
    """What flufl.bounce finds in the beginning of a message."""
    from flufl.bounce import scan_message  # noqa: PLC0415 - 60 ms that most runs need not spend

    # It logs each fault with its trace, and a trace may hold an address.
    logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL + 1)
    try:
        # As ASCII, so that every header is a str: its detectors fail on the Header objects that raw eight-bit ones become.
        found = scan_message(message_from_string(raw.decode("ascii", "replace")))
        named = (one.decode("ascii", "ignore").strip("<> ").lower() for one in sorted(found))
        return tuple(dict.fromkeys(one for one in named if _ADDRESS.fullmatch(one)))[:_MOST]
    except Exception:  # noqa: BLE001 - a stranger's code on hostile mail
        return _NO_OPINION
