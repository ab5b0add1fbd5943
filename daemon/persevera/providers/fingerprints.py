"""Eight bytes for each message of a folder, so that what changed is known by a listing alone."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable
from hashlib import blake2b

SIZE = 8


def fingerprint(text: bytes) -> bytes:
    """Eight bytes that stand for this text."""
    return blake2b(text, digest_size=SIZE).digest()


def packed(prints: Iterable[bytes]) -> str:
    """Fingerprints as text, in any order."""
    return base64.b64encode(b"".join(prints)).decode("ascii")


def unpacked(text: str) -> frozenset[bytes]:
    """The fingerprints in such a text. Raises ValueError for another text."""
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not a list of fingerprints") from error
    if len(data) % SIZE:
        raise ValueError("not a list of fingerprints")
    return frozenset(data[start : start + SIZE] for start in range(0, len(data), SIZE))
