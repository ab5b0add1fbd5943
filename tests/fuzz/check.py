"""What must hold for any bytes whatever: read or refused with a sentence, judged both ways, in bounded time."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from persevera.decide.ancestry import parents
from persevera.decide.recognise import judge_sent
from persevera.decide.replies import judge_received
from persevera.model.message import FolderUse, Message, Ref
from persevera.providers import mime

MADRID = ZoneInfo("Europe/Madrid")
FALLBACK = datetime(2026, 11, 20, 8, tzinfo=UTC)
#: Seconds of processor time that no message may cost (design: 2); said with room for a slow machine.
LIMIT = 10.0


def check(raw: bytes) -> None:
    """Read and judge one mail; raises AssertionError, or whatever should not have been raised."""
    begun = time.process_time()
    try:
        message = mime.parse(raw, ref=Ref("r"), folder=FolderUse.OTHER, folder_name="f", fallback=FALLBACK)
    except mime.UnreadableMail as error:
        assert str(error).strip()
        return
    judged(message)
    assert time.process_time() - begun < LIMIT


def judged(message: Message) -> None:
    """Judge a message as sent, as received, and as one of a conversation with itself."""
    sent = judge_sent(message, zone=MADRID, country="ES")
    assert 0 <= sent.score <= 1
    assert all(len(signal.words) <= 61 for signal in sent.signals)
    assert all(one.value >= 0 for one in sent.amounts)
    received = judge_received(message, zone=MADRID)
    assert len(received.excerpt) <= 200
    assert received.kind is not None
    parents([message, message])
