"""Message bytes to Message: headers alone for the bulk, or all of it for what is judged."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import lru_cache

from persevera.model.message import Address, FolderUse, Label, Message, MessageId, Ref, Unreadable
from persevera.ports import Skimmed
from persevera.providers.labels import labels_of
from persevera.providers.mime.addresses import address_list
from persevera.providers.mime.bounces import bounced_in
from persevera.providers.mime.charsets import decode, header_text
from persevera.providers.mime.dates import date_of, newest_received
from persevera.providers.mime.fields import (
    KEYWORD_FIELDS,
    LABEL_FIELDS,
    OTHERS,
    VALUE_LIMIT,
    VALUE_LIMITS,
    Fields,
    UnreadableMail,
    ancestors,
    bare_ids,
    head_of,
    own_id,
    split,
    start_of,
)
from persevera.providers.mime.parts import Found, walk
from persevera.providers.mime.reports import report_of

#: What no mail should cause, and what a fault of ours on some mail would: that mail is shown as unreadable, others go on.
_FAULTS = (LookupError, ValueError, TypeError, AttributeError, ArithmeticError, RecursionError)
_NONE: tuple[()] = ()
_NOBODY = Address("", "")


def headers(
    raw: bytes,
    *,
    ref: Ref,
    folder: FolderUse = FolderUse.OTHER,
    folder_name: str = "",
    labels: frozenset[Label] = frozenset(),
    fallback: datetime,
    size: int = 0,
    more: Callable[[], bytes] | None = None,
) -> Message:
    """The message without its text, from its first bytes (16 KiB hold nearly every header).

    ``more`` gives the whole message; it is asked when the header does not end within ``raw`` or has no Message-ID, which
    is then made from the text as well. ``fallback`` is the date of a message without one. Raises UnreadableMail.
    """
    with _bounded():
        return _headers(raw, ref, folder, folder_name, labels, fallback, size, more)


def _headers(
    raw: bytes,
    ref: Ref,
    folder: FolderUse,
    folder_name: str,
    labels: frozenset[Label],
    fallback: datetime,
    size: int,
    more: Callable[[], bytes] | None,
) -> Message:
    whole = start_of(raw)
    end, body = head_of(whole)
    if body >= len(whole) and more is not None:
        whole = start_of(more())
        end, _ = head_of(whole)
    fields = split(whole[:end])
    own = own_id(fields["message-id"]) if "message-id" in fields else None
    if own is None:
        if more is not None:
            whole = start_of(more())
        return parse(
            whole, ref=ref, folder=folder, folder_name=folder_name, labels=labels, fallback=fallback, size=size, keep_text=False
        )
    return _message(
        fields,
        own,
        None,
        b"",
        ref=ref,
        folder=folder,
        folder_name=folder_name,
        labels=labels,
        fallback=fallback,
        size=size or len(raw),
    )


def parse(
    raw: bytes,
    *,
    ref: Ref,
    folder: FolderUse = FolderUse.OTHER,
    folder_name: str = "",
    labels: frozenset[Label] = frozenset(),
    fallback: datetime,
    size: int = 0,
    keep_text: bool = True,
) -> Message:
    """The whole message: text, HTML, attachment names, report and calendar part. Raises UnreadableMail beyond the bounds."""
    with _bounded():
        whole = start_of(raw)
        fields = split(whole[: head_of(whole)[0]])
        found = walk(whole)
        own = own_id(fields.get("message-id", [])) or _made_id(fields, found.text or "")
        return _message(
            fields,
            own,
            found if keep_text else None,
            whole,
            ref=ref,
            folder=folder,
            folder_name=folder_name,
            labels=labels,
            fallback=fallback,
            size=size or len(raw),
        )


def skim(raw: bytes) -> Skimmed | None:
    """The words of a whole message, as ``parse`` gives them; None beyond the bounds."""
    try:
        found = walk(start_of(raw), words_only=True)
    except _FAULTS:
        return None
    return Skimmed(found.text or "", tuple(attachment.name for attachment in found.attachments))


class _bounded:  # noqa: N801 - read as a word
    """The one boundary at which a fault on a mail becomes UnreadableMail."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, fault: BaseException | None, _trace: object) -> None:
        if isinstance(fault, _FAULTS) and not isinstance(fault, UnreadableMail):
            raise UnreadableMail("it is not formed as mail is") from fault


def unreadable(raw: bytes, *, ref: Ref, folder_name: str, why: str) -> Unreadable:
    """A message that could not be read, with the ids that a bare look at its bytes finds."""
    own, references = bare_ids(raw)
    return Unreadable(
        ref=ref, folder_name=folder_name, why=f"This message could not be read: {why}.", message_id=own, references=references
    )


def _message(
    fields: Fields,
    own: MessageId,
    found: Found | None,
    whole: bytes,
    *,
    ref: Ref,
    folder: FolderUse,
    folder_name: str,
    labels: frozenset[Label],
    fallback: datetime,
    size: int,
) -> Message:
    """The message of these fields and, where its body was read, of what was found in it."""
    others = tuple(
        (name, header_text(value)[: VALUE_LIMITS.get(name, VALUE_LIMIT)])
        for name, values in fields.items()
        if name in OTHERS
        for value in values[:10]
    )
    subject = fields.get("subject")
    in_reply_to, references = fields.get("in-reply-to"), fields.get("references")
    facts = {
        "ref": ref,
        "message_id": own,
        "in_reply_to": ancestors(in_reply_to) if in_reply_to else _NONE,
        "references": ancestors(references) if references else _NONE,
        "date": _date(fields) or fallback,
        "sender": _sender(fields),
        "to": _people(fields.get("to", _NONE)),
        "cc": _people(fields.get("cc", _NONE)),
        "subject": header_text(subject[0]) if subject else "",
        "folder": folder,
        "folder_name": folder_name,
        "labels": labels if fields.keys().isdisjoint(LABEL_FIELDS) else labels | _labels(others),
        "headers": others,
        "size": size,
    }
    if found is not None:
        report = report_of(found)
        facts |= {
            "text": found.text,
            "html": found.html,
            "attachments": tuple(found.attachments),
            "report": report,
            "bounced": bounced_in(whole, fields, report),
            "calendar_method": found.calendar_method,
            "calendar_text": found.calendar_text,
        }
    return Message(**facts)  # type: ignore[arg-type]


def _labels(others: tuple[tuple[str, str], ...]) -> frozenset[Label]:
    """The labels that the mailbox's own program wrote into the header."""
    found = frozenset[Label]()
    for name, value in others:
        if name in LABEL_FIELDS:
            found |= labels_of([value], keywords=name in KEYWORD_FIELDS)
    return found


def _date(fields: Fields) -> datetime | None:
    """The Date field's moment, else that of the newest Received line."""
    for value in fields.get("date", _NONE):
        if (moment := date_of(value)) is not None:
            return moment
    return newest_received(fields.get("received", []))


def _sender(fields: Fields) -> Address:
    """The first of From that has an address, else Sender's; with neither, whatever name From has."""
    nameless = _NOBODY
    for name in ("from", "sender"):
        for value in fields.get(name, _NONE):
            for address in _addresses(value):
                if address.addr_spec:
                    return address
                nameless = nameless if nameless.name else address
    return nameless


def _people(values: Iterable[bytes]) -> tuple[Address, ...]:
    """Everybody with an address in these fields, each once."""
    found = tuple([address for value in values for address in _addresses(value) if address.addr_spec])
    if len(found) < 2:
        return found
    once: dict[str, Address] = {}
    for address in found:
        once.setdefault(address.addr_spec, address)
    return tuple(once.values())


def _addresses(value: bytes) -> tuple[Address, ...]:
    """The addresses of a field; the same few people stand in most mail of a mailbox."""
    return _met_addresses(value) if len(value) < 300 else address_list(decode(value))


@lru_cache(maxsize=2048)
def _met_addresses(value: bytes) -> tuple[Address, ...]:
    return address_list(decode(value))


def _made_id(fields: Fields, text: str) -> MessageId:
    """The id of a message without one, the same whenever it is read (design, section 1)."""
    parts = [b" ".join(b" ".join(fields.get(name, [])).split()) for name in ("date", "from", "to", "subject")]
    parts.append(" ".join(text.split()).encode("utf-8", "replace"))
    digest = hashlib.sha256(b"\0".join(parts)).hexdigest()
    return MessageId(f"sha256-{digest[:32]}@persevera.invalid")


__all__ = ["UnreadableMail", "headers", "parse", "skim", "unreadable"]
