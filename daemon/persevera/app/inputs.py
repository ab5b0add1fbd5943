"""Messages given to a command: files and folders of mail, or JSON lines (design, section 6)."""

from __future__ import annotations

import base64
import binascii
import json
import sys
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from persevera.errors import NotFound, UsageError
from persevera.model.message import Attachment, FolderUse, Message, Ref, Unreadable
from persevera.ports import Mail
from persevera.providers import mime
from persevera.providers.mail import open_mailbox

#: A line of input longer than this is refused (a message of 25 MB in base64, and some).
MAX_LINE = 40_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One message that was given, or why it cannot be read."""

    id: Any
    message: Message | None
    sent: bool = False
    group: Any = None
    error: str = ""


def from_paths(paths: Collection[Path], me: Collection[str]) -> Iterator[Given]:
    """Every message of these files and folders, whole. Raises UsageError and Unavailable for what is no mail at all."""
    for path in paths:
        mail, _ = open_mailbox(path)
        for page in mail.pages(None):
            for one in page.messages:
                yield _read(mail, one, me)


def _read(mail: Mail, one: Message | Unreadable, me: Collection[str]) -> Given:
    if isinstance(one, Unreadable):
        return Given(id=one.message_id or one.ref, message=None, error=one.why)
    try:
        message = mail.read(one.ref)
    except NotFound as error:
        return Given(id=one.message_id, message=None, error=str(error))
    mine = message.sender.addr_spec in me
    return Given(id=message.message_id, message=message, sent=mine or message.folder is FolderUse.SENT)


def from_lines(source: str, me: Collection[str], now: datetime) -> Iterator[Given]:
    """Messages from a file of JSON lines, or from standard input for ``-``. Raises UsageError when there is no such file."""
    try:
        lines = sys.stdin.buffer if source == "-" else Path(source).open("rb")  # noqa: SIM115 - closed at the end
    except OSError as error:
        raise UsageError("{path} cannot be read: {why}.", "Check the path.", path=source, why=error.strerror) from error
    with lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _from_line(line, number, me, now)


def _from_line(line: bytes, number: int, me: Collection[str], now: datetime) -> Given:
    name: Any = number
    try:
        if len(line) > MAX_LINE:
            return Given(id=name, message=None, error="The line is too long.")
        row = json.loads(line)
        if not isinstance(row, dict):
            return Given(id=name, message=None, error="The line is not a JSON object.")
        name = row.get("id", number)
        message = _from_bytes(row, now) if "raw_b64" in row else message_of(row, now)
    except mime.UnreadableMail as error:
        return Given(id=name, message=None, error=str(error))
    except (ValueError, TypeError, KeyError, RecursionError, binascii.Error) as error:
        return Given(id=name, message=None, error=f"The line cannot be read: {str(error)[:200]}")
    told = row.get("direction")
    sent = told == "sent" if told in ("sent", "received") else message.sender.addr_spec in me
    return Given(id=name, message=message, sent=sent, group=row.get("group"))


def _from_bytes(row: Mapping[str, Any], now: datetime) -> Message:
    raw = base64.b64decode("".join(str(row["raw_b64"]).split()), validate=True)
    return mime.parse(raw, ref=Ref(str(row.get("id", ""))), folder=FolderUse.OTHER, folder_name="", fallback=now)


def message_of(row: Mapping[str, Any], now: datetime) -> Message:
    """A message from its parts, any of which may be absent; its headers are read as a mail's headers are."""
    lines = [f"{name}: {_line(value)}" for name, value in _pairs(row.get("headers"))]
    lines += [f"{name.capitalize()}: {_line(row[name])}" for name in ("from", "to", "subject") if row.get(name)]
    raw = ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "replace")
    moment = datetime.fromisoformat(row["date"]) if row.get("date") else now
    moment = moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)
    message = mime.parse(raw, ref=Ref(str(row.get("id", ""))), folder=FolderUse.OTHER, folder_name="", fallback=moment)
    files = tuple(Attachment(str(name)[:255], 0) for name in (row.get("attachments") or ())[:100])
    return replace(message, text=str(row.get("text") or "")[:262_144], attachments=files, date=moment)


def _pairs(headers: object) -> list[tuple[str, object]]:
    if isinstance(headers, Mapping):
        return [(str(name), value) for name, value in headers.items()]
    if isinstance(headers, list):
        return [(str(pair[0]), pair[1]) for pair in headers if isinstance(pair, list | tuple) and len(pair) == 2]
    return []


def _line(value: object) -> str:
    joined = ", ".join(str(one) for one in value) if isinstance(value, list | tuple) else str(value)
    return " ".join(joined.split())
