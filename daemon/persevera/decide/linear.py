"""What small linear models share: features known by a hash, weights of one signed byte, packed into a module of text.

Nothing is learnt at run time: the weights are made by ``make weights`` (``training/``) and lie in ``tables/``.
"""

from __future__ import annotations

from binascii import a2b_base64
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32, decompress

#: Weights a class: a feature is known by its hash alone.
BUCKETS = 1 << 15


class Feature(NamedTuple):
    """One thing that is true of a mail."""

    name: str
    value: float
    line: int = -1
    """Which sentence it stands in; -1 where it is about the whole."""
    words: str = ""
    """The words it rests on, for the explanation."""

    @property
    def bucket(self) -> int:
        """Where its weights lie: a hash that is the same everywhere (CRC-32)."""
        return bucket(self.name)


@lru_cache(maxsize=1 << 13)
def bucket(name: str) -> int:
    """Where the weights of a feature lie: a hash that is the same everywhere (CRC-32)."""
    return crc32(name.encode()) % BUCKETS


def unpacked(packed: str) -> memoryview:
    """Weights from their packed form: a signed byte a class for each bucket, deflated, in base 64."""
    return memoryview(decompress(a2b_base64(packed))).cast("b")
