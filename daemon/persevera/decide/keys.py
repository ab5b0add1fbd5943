"""Names that are derived, never drawn: the same facts give the same key, also after a crash or with an empty store."""

from __future__ import annotations

import base64
import hashlib
import hmac

from persevera.model.artefact import Key, Purpose
from persevera.model.conversation import ConversationId
from persevera.model.message import MessageId
from persevera.model.proposal import ProposalId


def artefact_key(install: bytes, account: str, proposal: MessageId, anchor: MessageId, purpose: Purpose, ordinal: int) -> Key:
    """The key of an artefact (design, section 1): 40 characters of lower-case base32hex, fit for an id anywhere.

    ``account`` is the account's primary address, so that renaming the account in the settings renumbers nothing.
    """
    told = "\x1f".join((account, proposal, anchor, purpose.value, str(ordinal)))
    return Key(_base32hex(hmac.new(install, told.encode(), hashlib.sha256).digest()))


def outbox_id(key: Key, kind: str, verb: str, desired: str) -> str:
    """The id of an action: what is done to which artefact, to reach which state."""
    return _base32hex(hashlib.sha256("\x1f".join((key, kind, verb, desired)).encode()).digest())


def proposal_id(account: str, message_id: MessageId) -> ProposalId:
    """Eight characters that a person can type; the store looks proposals up by their beginning."""
    return ProposalId(hashlib.sha256(f"{account}\x1f{message_id}".encode()).hexdigest()[:8])


def conversation_id(message_id: MessageId) -> ConversationId:
    """The id of a conversation that a message begins."""
    return ConversationId(hashlib.sha256(message_id.encode()).hexdigest()[:24])


def pseudonym(install: bytes, address: str) -> str:
    """A short name for a person in audit and log, the same each time, from which nobody can tell the address."""
    return hmac.new(install, address.strip().lower().encode(), hashlib.sha256).hexdigest()[:12]


def fingerprint(*parts: str) -> str:
    """A hash of words, to see whether they changed."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def _base32hex(digest: bytes) -> str:
    return base64.b32hexencode(digest).decode().lower()[:40]
