"""The original beneath a reminder, quoted whole, and the subject line of an answer to it."""

from __future__ import annotations

import html
import re
from datetime import tzinfo

from persevera.drafting.manners import line, plain
from persevera.drafting.markup import sanitised, text_of
from persevera.model.message import Message
from persevera.wording import clock, short_day

#: A quotation is cut here, in characters; the reading of mail stops at 256 KiB anyway.
LONGEST = 262_144
_LONGEST_SUBJECT = 250
_MARK = re.compile(
    r"\s*(?:re|r|aw|antw|sv|vs|fwd?|rv|rm|renv|reenv|wg|tr|enc|resp|respuesta)(?:\s?\[\d{1,3}\]|\(\d{1,3}\)|\d{1,2})?\s?[:：]",
    re.IGNORECASE,
)


def reply_subject(subject: str) -> str:
    """The original subject behind one "Re: "; its marks of replies and forwards are taken off, so that they never pile up."""
    rest = line(subject, _LONGEST_SUBJECT)
    for _ in range(20):
        mark = _MARK.match(rest)
        if mark is None:
            break
        rest = rest[mark.end() :].strip()
    return f"Re: {rest}".rstrip()


def attribution(original: Message, language: str, zone: tzinfo | None, country: str = "") -> str:
    """Who wrote the quoted words, and when, in the zone of the person who quotes them."""
    at = original.date.astimezone(zone) if zone else original.date
    who = line(original.sender.name, 80) or original.sender.addr_spec
    when = f"{short_day(at.date(), language, country)}, {clock(at, language, country)}"
    if language == "es":
        return f"El {when}, {who} escribió:"
    return f"On {when}, {who} wrote:"


def quoted_text(original: Message) -> str:
    """The original's text with ``> `` before each line."""
    text = original.text if original.text is not None else text_of(original.html or "")
    lines = (row.rstrip() for row in plain(text[:LONGEST]).strip("\n").split("\n"))
    return "\n".join(f">{row}" if row.startswith(">") or not row else f"> {row}" for row in lines)


def quoted_html(original: Message) -> str:
    """The original as a block of HTML: its own formatting and tables without anything active or remote, else its text."""
    clean = sanitised(original.html[:LONGEST]) if original.html else ""
    if not clean:
        text = original.text if original.text is not None else text_of(original.html or "")
        clean = html.escape(plain(text[:LONGEST]).strip("\n")).replace("\n", "<br>\n")
    return f'<blockquote type="cite">\n{clean}\n</blockquote>'
