"""What a judgement costs beside the standard library's parser: ``python -m bench judge``.

Proposals and their answers are made up, half in Spanish and half in English, as whole messages with text, HTML and mostly an
attachment. In turn, all are parsed by ``email`` with its compat32 policy, and all are judged; processor time of this process
counts, and the median of the ratios. A proposal may cost four times its parsing; of answers a core judges 10,000 a minute.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from cProfile import Profile
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pstats import Stats
from statistics import median
from zoneinfo import ZoneInfo

from bench.letters import Letter, Press
from bench.mailbox import DAYS, UNTIL
from bench.mixture import ANSWERED_WHYS, shares
from bench.stories import Stories
from persevera.decide.recognise import judge_sent
from persevera.decide.replies import judge_received
from persevera.model.message import Ref
from persevera.providers import mime

AT_MOST = 4.0
AT_LEAST = 10_000
ZONE = ZoneInfo("Europe/Madrid")


@dataclass(frozen=True)
class Mail:
    """Messages as they lie in a mailbox: proposals, and answers with the text of what they answer."""

    sent: tuple[bytes, ...]
    answers: tuple[tuple[bytes, str], ...]


def mail(proposals: int, seed: int) -> Mail:
    """That many proposals that were answered, and their answers."""
    stories, press = Stories(seed, UNTIL, DAYS), Press(seed)
    sent: list[bytes] = []
    answers: list[tuple[bytes, str]] = []
    for why in shares(proposals, ANSWERED_WHYS):
        story = stories.proposal(why)
        offer, answer = _pair(story.letters, str((story.truth or {})["message_id"]), str((story.truth or {})["answered_by"]))
        if offer.attachment:
            offer.attachment_size = press.random.randint(3_000, 30_000)
        sent.append(press.write(offer))
        answers.append((press.write(answer), offer.text))
    return Mail(tuple(sent), tuple(answers))


def _pair(letters: Sequence[Letter], offer: str, answer: str) -> tuple[Letter, Letter]:
    by_id = {letter.message_id: letter for letter in letters}
    return by_id[offer], by_id[answer]


def seconds(work: Callable[[], None]) -> float:
    """Processor seconds of one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="judge", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--proposals", type=int, default=300)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--profile", action="store_true", help="say where the time goes when proposals are judged")
    asked = parser.parse_args(arguments)
    made = mail(asked.proposals, asked.seed)
    now = datetime(2026, 1, 1, tzinfo=UTC)
    sent = [mime.parse(raw, ref=Ref(str(number)), fallback=now) for number, raw in enumerate(made.sent)]
    answers = [(mime.parse(raw, ref=Ref(str(number)), fallback=now), text) for number, (raw, text) in enumerate(made.answers)]
    found = sum(judge_sent(message, zone=ZONE, country="ES").is_proposal for message in sent)

    def parse(raws: Sequence[bytes]) -> None:
        for raw in raws:
            message_from_bytes(raw, policy=policy.compat32)

    def judge() -> None:
        for message in sent:
            judge_sent(message, zone=ZONE, country="ES")

    def read() -> None:
        for number, raw in enumerate(made.sent):
            mime.parse(raw, ref=Ref(str(number)), fallback=now)

    def answer() -> None:
        for message, text in answers:
            judge_received(message, zone=ZONE, parent=text)

    if asked.profile:
        _profile(judge)
    answer()
    rows = [
        (
            seconds(lambda: parse(made.sent)),
            seconds(read),
            seconds(judge),
            seconds(lambda: parse([raw for raw, _ in made.answers])),
            seconds(answer),
        )
        for _ in range(max(3, asked.rounds))
    ]
    parsed, reading, judged, parsed_answers, answered = (median(row[at] for row in rows) for at in range(5))
    count, size = len(sent), sum(map(len, made.sent)) / len(made.sent) / 1000
    ratio = median(row[2] / row[0] for row in rows)
    minute = 60 / median(row[4] / count for row in rows)
    each = [f"{1000 * spent / count:.2f}" for spent in (parsed, reading, judged, parsed_answers, answered)]
    print(f"{count} proposals of {size:.1f} kB ({found} known as such) and as many answers; milliseconds of CPU each:")
    print(f"{'proposals':12}parsed {each[0]}   read {each[1]}   judged {each[2]}")
    print(f"{'answers':12}parsed {each[3]}   judged {each[4]}")
    for name, well, text in (
        ("a proposal judged / parsed", ratio <= AT_MOST, f"{ratio:.2f}, at most {AT_MOST:.0f}"),
        ("an answer judged / parsed", True, f"{median(row[4] / row[3] for row in rows):.2f}"),
        ("answers a minute", minute >= AT_LEAST, f"{minute:,.0f}, at least {AT_LEAST:,}"),
    ):
        print(f"{name}: {'met' if well else 'MISSED'} ({text})")
    return 0 if ratio <= AT_MOST and minute >= AT_LEAST else 1


def _profile(work: Callable[[], None]) -> None:
    """Print the functions that take most of the time."""
    profile = Profile()
    profile.runcall(work)
    Stats(profile).sort_stats("tottime").print_stats(25)
