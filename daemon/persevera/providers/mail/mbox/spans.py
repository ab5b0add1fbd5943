"""Where the messages of an mbox file lie, found in one pass with flat memory, however large the file."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

_BLOCK = 4 * 1024 * 1024
_LOOK = 1024
#: How much of a ``From`` line and of the line after it is looked at.
_DATED = re.compile(rb"\d\d?:\d\d.{0,60}\b\d{4}\b|\b\d{4}\b.{0,60}\d\d?:\d\d")
_BARE = re.compile(rb"From (?:-|\S{1,300})[ \t\r]*")
_FIELD = re.compile(rb"[!-9;-~]{1,76}[ \t]{0,4}:|>From |[ \t]*\r?\n|\Z")


def spans(descriptor: int, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Offset and length of each message between two offsets, ``From`` line included.

    A line that begins with ``From`` divides only if it looks like such a line and a header follows, for many programs do
    not escape those of the text, and some leave no blank line before it.
    """
    begin, base, position, data, search = start, start, start, b"", 0
    while position < end:
        block = os.pread(descriptor, min(_BLOCK, end - position), position)
        if not block:
            break
        position += len(block)
        data += block
        last = position >= end
        while (hit := data.find(b"\nFrom ", search)) >= 0:
            if not last and len(data) - hit < _LOOK:
                break
            if _divides(data, hit + 1):
                yield begin, base + hit + 1 - begin
                begin = base + hit + 1
            search = hit + 6
        again = hit if hit >= 0 else max(search, len(data) - 5)
        keep = max(0, again - 4)
        data, base, search = data[keep:], base + keep, again - keep
    if begin < min(position, end):
        yield begin, min(position, end) - begin


def _divides(data: bytes, at: int) -> bool:
    """Whether a new message begins with the line at this place."""
    line_end = data.find(b"\n", at, at + 400)
    if line_end < 0:
        return False
    line = data[at:line_end]
    if not _FIELD.match(data, line_end + 1):
        return False
    if _DATED.search(line):
        return True
    after_blank = data[max(at - 2, 0) : at] == b"\n\n" or data[max(at - 4, 0) : at] == b"\r\n\r\n"
    return after_blank and _BARE.fullmatch(line) is not None
