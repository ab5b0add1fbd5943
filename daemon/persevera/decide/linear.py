"""What small linear models share: features known by a hash, weights of one signed byte, packed into a module of text.

Nothing is learnt at run time: the weights are made by ``make weights`` (``training/``) and lie in ``tables/``.
"""

from __future__ import annotations

from binascii import a2b_base64
from functools import lru_cache
from zlib import crc32, decompress


@lru_cache(maxsize=1 << 13)
def bucket(name: str, buckets: int) -> int:
    """Where the weights of a feature lie, of so many places: a hash that is the same everywhere (CRC-32)."""
    return crc32(name.encode()) % buckets


def unpacked(packed: str) -> memoryview:
    """Weights from their packed form: a signed byte a class for each bucket, deflated, in base 64."""
    return memoryview(decompress(a2b_base64(packed))).cast("b")
