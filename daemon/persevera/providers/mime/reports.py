"""Delivery reports (RFC 3464) and read receipts (RFC 8098) as facts."""

from __future__ import annotations

import re

from persevera.model.message import MessageId, Report
from persevera.providers.mime.charsets import decode, harmless
from persevera.providers.mime.fields import ids, own_id, split
from persevera.providers.mime.parts import Found

_FIELD = re.compile(r"(?m)^([A-Za-z-]{3,40})[ \t]*:[ \t]*((?:[^\n]|\n[ \t])*)")
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_ADDRESS = re.compile(r"[^\s<>;,\"]{1,200}@[^\s<>;,\"]{1,200}")
_WORST_FIRST = ("failed", "delayed", "delivered", "relayed", "expanded")


def report_of(found: Found) -> Report | None:
    """The report that a walk found; None where the message carries none."""
    if not found.report_type:
        return None
    text = decode(found.report).replace("\r\n", "\n").replace("\r", "\n")
    if found.report_type == "message/disposition-notification":
        return _receipt(text, found)
    return _delivery(text, found)


def _delivery(text: str, found: Found) -> Report:
    """A DSN; of recipients that fared differently, those who fared worst."""
    fates: dict[str, list[tuple[str, str]]] = {}
    for group in re.split(r"\n[ \t]*\n", text)[:200]:
        fields = _fields(group)
        addresses = _ADDRESS.findall(fields.get("final-recipient", "")) + _ADDRESS.findall(fields.get("original-recipient", ""))
        if not addresses and "action" not in fields:
            continue
        action = fields.get("action", "").split(" ")[0].strip(";,").lower()
        status = _STATUS.search(fields.get("status", "") or fields.get("diagnostic-code", ""))
        fates.setdefault(action, []).extend((one.lower(), status[1] if status else "") for one in addresses or [""])
    action = next((one for one in _WORST_FIRST if one in fates), next(iter(fates), ""))
    named = fates.get(action, [])
    return Report(
        kind="dsn",
        action=action,
        status=next((status for _, status in named if status), ""),
        recipients=tuple(dict.fromkeys(one for one, _ in named if one)),
        original_message_id=_original_id(found, _fields(text)),
    )


def _receipt(text: str, found: Found) -> Report:
    """An MDN."""
    fields = _fields(text)
    disposition = fields.get("disposition", "").rpartition(";")[2].strip().lower()
    addresses = _ADDRESS.findall(fields.get("final-recipient", "") + " " + fields.get("original-recipient", ""))
    return Report(
        kind="mdn",
        action=disposition[:60],
        recipients=tuple(dict.fromkeys(one.lower() for one in addresses)),
        original_message_id=_original_id(found, fields),
    )


def _fields(text: str) -> dict[str, str]:
    """The first of each field, names in lower case."""
    found: dict[str, str] = {}
    for name, value in _FIELD.findall(text):
        found.setdefault(name.lower(), harmless(value)[:1000])
    return found


def _original_id(found: Found, fields: dict[str, str]) -> MessageId | None:
    """The Message-ID of the message reported on."""
    named = ids(fields.get("original-message-id", "").encode("utf-8", "replace"))
    if named:
        return named[0]
    head = found.original.lstrip(b"\r\n")[:65536]
    blank = re.search(rb"\n\r?\n", head)
    return own_id(split(head[: blank.start() + 1] if blank else head).get("message-id", []))
