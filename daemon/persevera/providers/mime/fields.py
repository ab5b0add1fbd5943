"""Header fields by a small reader of our own, fast because it decodes only what is wanted, and bounded before it decodes."""

from __future__ import annotations

import re

from persevera.model.message import MessageId

#: No header block, or field, may be longer; what is (RFC 5322 knows no limit) is refused before any decoding.
HEAD_LIMIT = 128 * 1024
FIELD_LIMIT = 16 * 1024
_LIMITS = {"subject": 4096, "from": 2048, "sender": 2048, "content-type": 2048, "date": 1024, "message-id": 2048}
#: Fields that decide something beyond the usual ones; they travel in ``Message.headers``.
OTHERS = frozenset(
    {
        "auto-submitted",
        "x-autoreply",
        "x-autorespond",
        "x-auto-response-suppress",
        "precedence",
        "list-id",
        "list-unsubscribe",
        "return-path",
        "x-failed-recipients",
        "authentication-results",
        "content-type",
        "x-persevera-key",
        "x-gmail-labels",
        "x-gm-thrid",
        "x-mozilla-keys",
        "x-keywords",
        "x-label",
        "reply-to",
        "sender",
        "thread-topic",
        "x-loop",
        "feedback-id",
    }
)
#: No more of a value is kept; results of checks may follow long signatures, and the one on DMARC stands last.
VALUE_LIMIT, VALUE_LIMITS = 1000, {"authentication-results": 8000}
#: Labels that the mailbox's own program writes. Below a Received line the sender of the mail could have written them.
LABEL_FIELDS = ("x-gmail-labels", "x-mozilla-keys", "x-keywords", "x-label")
#: Of these, the ones whose names may be divided by blanks.
KEYWORD_FIELDS = ("x-mozilla-keys", "x-keywords")
_USUAL = {"message-id", "in-reply-to", "references", "date", "from", "to", "cc", "subject", "received"}
_PART = {"content-type", "content-transfer-encoding", "content-disposition", "content-id"}
_WANTED = {name.encode(): name for name in OTHERS | _USUAL | _PART}
#: Below the first Received line labels are not the mailbox's own, and further Received lines are older.
_AFTER_RECEIVED = frozenset({*LABEL_FIELDS, "received"})
_PART_WANTED = {name.encode(): name for name in _PART}
_met: dict[bytes, str | None] = {}
_ANGLES = re.compile(rb"<([^<>]{1,998})>")
_USUAL_IDS = re.compile(rb"<[!-;=?-~]{1,400}>(?: <[!-;=?-~]{1,400}>)*")
_BARE = re.compile(rb"[^\s<>\"(),;]{1,400}@[^\s<>\"(),;]{1,400}")
_BLANKS = re.compile(rb"[\s\x00]+")
_ID_LINES = re.compile(rb"(?im)^(message-id|in-reply-to|references)[ \t]*:((?:[^\n]|\n[ \t])*)")

Fields = dict[str, list[bytes]]


class UnreadableMail(ValueError):
    """A mail beyond the bounds; ``str()`` gives one English sentence without personal data."""


def head_of(raw: bytes) -> tuple[int, int]:
    """Where the header block ends and where the body begins; both at the end where no blank line is in sight.

    Raises UnreadableMail for a block above 128 KiB.
    """
    line = raw.find(b"\n", 0, HEAD_LIMIT)
    usual, other = (b"\n\r\n", b"\n\n") if raw[line - 1 : line] == b"\r" else (b"\n\n", b"\n\r\n")
    at = raw.find(usual, 0, HEAD_LIMIT + 3)
    until = at + 2 if at >= 0 else HEAD_LIMIT + 3
    plain = other == b"\n\r\n" and raw.find(b"\r", 0, until + 1) < 0
    sooner = -1 if plain else raw.find(other, 0, until)
    if sooner >= 0:
        at, usual = sooner, other
    if at >= 0:
        return at + 1, at + len(usual)
    if len(raw) > HEAD_LIMIT:
        raise UnreadableMail("its header is longer than 128 KiB")
    return len(raw), len(raw)


def start_of(raw: bytes) -> bytes:
    """The message without what some programs put before its header: blank lines and a ``From`` line of mbox."""
    if raw[:1] in b"\r\n" or raw[:3] == b"\xef\xbb\xbf":
        raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if raw.startswith((b"From ", b">From ")):
        raw = raw[raw.find(b"\n") + 1 :]
    if b"\n" not in raw[:4096] and b"\r" in raw[:4096]:
        raw = raw.replace(b"\r", b"\n")
    return raw


def split(block: bytes) -> Fields:
    """The wanted fields of a header block, unfolded but not decoded, in their order.

    Raises UnreadableMail for a field that is too long.
    """
    found: Fields = {}
    values: list[bytes] | None = None
    limit = FIELD_LIMIT
    for line in block.split(b"\n"):
        first = line[:1]
        if first == b" " or first == b"\t":  # noqa: PLR1714 - twice as fast as a look into a set, 40 times a message
            if values is not None:
                values[-1] += b" " + line.strip()
        else:
            name, colon, value = line.partition(b":")
            try:
                wanted = _met[name]
            except KeyError:
                wanted = _meet(name)
            if wanted is None or not colon or ("received" in found and wanted in _AFTER_RECEIVED):
                values = None
                continue
            limit = _LIMITS.get(wanted, FIELD_LIMIT)
            values = found.setdefault(wanted, [])
            values.append(value.strip())
        if values is not None and len(values[-1]) > limit:
            raise UnreadableMail("one of its header fields is too long")
    return found


def _meet(name: bytes) -> str | None:
    """The wanted field that a name in any letter case means; kept, for mail has few different spellings."""
    wanted = _WANTED.get(name.strip().lower())
    if len(_met) < 5000 and len(name) < 60:
        _met[name] = wanted
    return wanted


def split_part(block: bytes) -> dict[str, bytes]:
    """The first of each field that tells what a part of a message is. Raises UnreadableMail for one too long."""
    found: dict[str, bytes] = {}
    block = b"\n" + block
    lowered = block.lower()
    at = lowered.find(b"\ncontent-")
    while at >= 0:
        end = block.find(b"\n", at + 1)
        while end >= 0 and (block.startswith(b" ", end + 1) or block.startswith(b"\t", end + 1)):
            end = block.find(b"\n", end + 1)
        end = end if end >= 0 else len(block)
        name, colon, value = block[at + 1 : end].partition(b":")
        wanted = _PART_WANTED.get(name.strip().lower())
        if wanted is not None and colon:
            if len(value) > 4096:
                raise UnreadableMail(f"a {wanted} field is too long")
            found.setdefault(wanted, _unfolded(value).strip())
        at = lowered.find(b"\ncontent-", end)
    return found


def _unfolded(value: bytes) -> bytes:
    """A field on one line (RFC 5322, section 2.2.3)."""
    if b"\n" not in value:
        return value
    return value.replace(b"\r\n", b"\n").replace(b"\n ", b" ").replace(b"\n\t", b" ")


def ids(value: bytes) -> tuple[MessageId, ...]:
    """The ids in a Message-ID, In-Reply-To or References field, each once, without blanks that folding left in them."""
    if _USUAL_IDS.fullmatch(value):
        return tuple(dict.fromkeys([MessageId(one) for one in value[1:-1].decode("ascii").split("> <")]))
    found = _ANGLES.findall(value) or _BARE.findall(value)
    cleaned = (_BLANKS.sub(b"", one).decode("utf-8", "replace") for one in found)
    return tuple(dict.fromkeys(MessageId(one) for one in cleaned if one))


def own_id(values: list[bytes]) -> MessageId | None:
    """The first id of a Message-ID field, also one without angle brackets or ``@``; None where there is none."""
    for value in values:
        if found := ids(value):
            return found[0]
        if bare := _BLANKS.sub(b"", value).strip(b"<>"):
            return MessageId(bare[:998].decode("utf-8", "replace"))
    return None


def ancestors(values: list[bytes]) -> tuple[MessageId, ...]:
    """Ids of References or In-Reply-To fields; of a very long list the first and the last hundred."""
    found = ids(values[0]) if len(values) == 1 else tuple(dict.fromkeys(one for value in values for one in ids(value)))
    return found if len(found) <= 101 else found[:1] + found[-100:]


def bare_ids(raw: bytes) -> tuple[MessageId | None, tuple[MessageId, ...]]:
    """Message-ID and references by a bare look at the first 256 KiB, for a message that could not be read otherwise."""
    own: MessageId | None = None
    others: list[MessageId] = []
    for name, value in _ID_LINES.findall(raw[: 2 * HEAD_LIMIT]):
        found = ids(value[:FIELD_LIMIT])
        if name.lower() == b"message-id":
            own = own or (found[0] if found else None)
        else:
            others.extend(found[-100:])
        if len(others) > 300:
            break
    return own, tuple(dict.fromkeys(others))
