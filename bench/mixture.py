"""How much of what there is in the made-up mailbox: a third sent, six proposals in a thousand, and a great deal of other mail."""

from __future__ import annotations

from collections.abc import Iterator

from bench.stories import Stories, Story

OPEN_SHARE = 25 / 60
OPEN_WHYS = (("silence", 0.62), ("absence", 0.18), ("bounce", 0.06), ("own-follow-up", 0.14))
ANSWERED_WHYS = (
    ("answered-in-thread", 0.72),
    ("answered-new-thread", 0.10),
    ("answered-by-colleague", 0.10),
    ("answered-after-follow-up", 0.08),
)


def shares(total: int, parts: tuple[tuple[str, float], ...]) -> list[str]:
    """The names as often as their shares of the total say; the first one takes what rounding leaves."""
    names = [name for name, share in parts[1:] for _ in range(round(total * share))]
    return [parts[0][0]] * (total - len(names)) + names


def tell(stories: Stories, messages: int) -> Iterator[Story]:
    """Stories of that many messages in all, mixed as in a real mailbox: a third sent, six proposals in a thousand."""
    proposals = max(1, round(messages * 0.006))
    whys = shares(round(proposals * OPEN_SHARE), OPEN_WHYS) + shares(proposals - round(proposals * OPEN_SHARE), ANSWERED_WHYS)
    stories.random.shuffle(whys)
    left = {
        "proposal": float(len(whys)), "decoy": messages * 0.03, "newsletter": messages * 0.22, "tracker": messages * 0.073,
        "automatic": messages * 0.025, "bounce": messages * 0.0105,
    }  # fmt: skip
    told = sent = 0
    while told < messages:
        reserve = int(3 * left["proposal"])
        rest = messages - told
        talks = max(0.0, rest - left["proposal"] * 2.4 - left["decoy"] * 1.6 - sum(list(left.values())[2:]))
        weights = [max(0.0, number) for number in left.values()] + [talks / 3.0]
        if rest <= reserve + 6 and left["proposal"] >= 1:
            weights = [1.0] + [0.0] * (len(weights) - 1)
        kind = stories.random.choices([*left, "talk"], weights if sum(weights) > 0 else [0.0] * 6 + [1.0])[0]
        if kind in left:
            left[kind] -= 1
        story = _one(stories, kind, whys, rest, (messages * 0.33 - sent) / max(1.0, talks))
        if story.truth is None:
            del story.letters[rest:]
        told += len(story.letters)
        sent += sum(letter.sent for letter in story.letters)
        yield story


def _one(stories: Stories, kind: str, whys: list[str], rest: int, sent_share: float) -> Story:
    match kind:
        case "proposal":
            return stories.proposal(whys.pop())
        case "decoy":
            return stories.decoy()
        case "newsletter":
            return stories.newsletter()
        case "tracker":
            return stories.tracker_note()
        case "automatic" | "bounce":
            return stories.stray(kind)
        case _:
            return stories.talk(rest, min(0.95, max(0.05, sent_share)))
