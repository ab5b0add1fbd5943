"""Measures the judgement on the gold sets: every row gives marks, and marks of one name make a figure."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from persevera.app.inputs import message_of
from persevera.decide.ancestry import parents
from persevera.decide.recognise import judge_sent
from persevera.decide.replies import judge_received
from persevera.decide.threads import Inferred, infer
from persevera.model.conversation import ConversationId, Entry, JoinedBy
from persevera.model.judgement import Kind, Offer, Precision
from persevera.model.message import Message, MessageId

GOLD = Path(__file__).parent / "gold"
UTC_ZONE = ZoneInfo("UTC")
Row = dict[str, Any]
_CLOSING = 60


@dataclass(frozen=True, slots=True)
class Mark:
    """Whether one row came out right under one figure; ``saw`` is for whoever looks at what went wrong."""

    figure: str
    right: bool
    saw: object = ""


def rows(part: str, name: str) -> list[Row]:
    """The rows of a set: ``part`` is ``open`` or ``locked``."""
    found: list[Row] = []
    for path in sorted((GOLD / part).glob(f"{name}*.jsonl*")):
        text = gzip.decompress(path.read_bytes()).decode() if path.suffix == ".gz" else path.read_text(encoding="utf-8")
        found += [json.loads(line) for line in text.splitlines() if line.strip()]
    return found


def message(row: Row) -> Message:
    """The message of a row, as ``persevera explain`` reads it."""
    return message_of(row, datetime.fromisoformat(row["date"]))


def _zone(row: Row) -> Any:
    return datetime.fromisoformat(row["date"]).tzinfo or UTC


def _words(text: str) -> str:
    return " ".join(text.split())


def _same_text(found: str, wanted: str) -> bool:
    """Whether two texts are the same but for a closing phrase and name, which some labels keep and others leave out."""
    one, other = sorted((_words(found), _words(wanted)), key=len)
    tail = other[len(one) :]
    return other.startswith(one) and len(tail) <= _CLOSING and "@" not in tail and not any(sign.isdigit() for sign in tail)


def sent(row: Row) -> Iterator[Mark]:
    """Is it a proposal, and what does it offer."""
    truth, found = row["truth"], judge_sent(message(row), zone=_zone(row), country=row.get("country", ""))
    if found.is_proposal:
        yield Mark("proposals: those named are some (precision)", truth["proposal"], found.signals)
    if truth["proposal"]:
        yield Mark("proposals: those there are found (recall)", found.is_proposal, found.signals)
    if truth["proposal"] and found.offer:
        yield from _offer(truth, found.offer)
    if truth.get("own_words"):
        yield Mark("own words of a sent mail, exact", _same_text(found.own_words, truth["own_words"]), found.own_words)
    for name in ("greeting", "farewell"):
        if truth.get(name):
            said = getattr(found, name)
            yield Mark(f"{name} copied", _bare(said) == _bare(truth[name]), said)
    if truth.get("register") in ("tu", "usted", "vos", "vosotros", "ustedes", "Sie", "du", "tu-fr", "vous"):
        if found.register:
            yield Mark("register: that named is right", found.register == truth["register"], found.register)
        yield Mark("register: found", found.register == truth["register"], found.register)


def _bare(line: str) -> str:
    return line.strip(" ,.:;!-").casefold()


def _offer(truth: Row, offer: Any) -> Iterator[Mark]:
    wanted = {(Decimal(one["value"]), one["currency"]) for one in truth["amounts"]}
    named = {(one.value, one.currency) for one in offer.amounts}
    for one in wanted:
        yield Mark("amounts: found with their currency", one in named, sorted(map(str, named)))
    for one in named:
        yield Mark("amounts: those named are in the offer", one in wanted, f"{one[0]} {one[1]}")
    if truth.get("total"):
        totals = [one for one in (truth["total"], *truth.get("total_or", ())) if one]
        first = next(((one.value, one.currency) for one in offer.amounts), None)
        yield Mark("total is the first amount", first in {(Decimal(one["value"]), one["currency"]) for one in totals}, first)
    days = [truth["valid_until"], *truth.get("valid_until_or", ())]
    if truth.get("valid_until"):
        until = offer.valid_until.isoformat() if offer.valid_until else None
        yield Mark("valid until: found", until in days, until)
    elif offer.valid_until:
        yield Mark("valid until: that named is right", False, offer.valid_until)
    if truth.get("valid_until") and offer.valid_until:
        yield Mark("valid until: that named is right", offer.valid_until.isoformat() in days, offer.valid_until)
    if truth.get("reference"):
        yield Mark("reference found", offer.reference in (truth["reference"], *truth.get("reference_or", ())), offer.reference)
    elif offer.reference:
        yield Mark("reference: none invented", False, offer.reference)


def answers(row: Row) -> Iterator[Mark]:
    """What a customer's answer says."""
    truth, found = row["truth"], judge_received(message(row), zone=UTC_ZONE)
    yield Mark("people: not swallowed", found.kind in (Kind.HUMAN, Kind.MEETING, Kind.POSSIBLE), found.signals)
    if found.outcome is None:
        return
    said, accepted = found.outcome.value, {truth["outcome"], *truth.get("also", ())}
    if said != "other":
        yield Mark(f"{said}: those named are right (precision)", said in accepted, f"{truth['outcome']} {_told(found.signals)}")
    if truth["outcome"] != "other":
        yield Mark("coverage: decided, not left to the person", said != "other", truth["outcome"])
        yield Mark(f"{truth['outcome']}: found (recall)", said in accepted, f"{said} {_told(found.signals)}")
    if truth["stop"]:
        yield Mark("stop: found", found.stop, said)
    if found.stop:
        yield Mark("stop: those named are right", truth["stop"], _told(found.signals))
    if said == "later" == truth["outcome"]:
        yield Mark("later: the day it names", _is_until(found.until, truth.get("until")), found.until)
    if truth.get("own_words"):
        yield Mark("own words of an answer, exact", _same_text(found.own_words, truth["own_words"]), found.own_words)


def _told(signals: Any) -> str:
    return "; ".join(f"{one.why.text} «{one.words}»" for one in signals[-2:])


def _is_until(found: date | None, wanted: Any) -> bool:
    if wanted is None or found is None:
        return found is None and wanted is None
    first, last = (wanted, wanted) if isinstance(wanted, str) else (wanted[0], wanted[-1])
    return bool(date.fromisoformat(first) <= found <= date.fromisoformat(last))


def commitments(row: Row) -> Iterator[Mark]:
    """Who promised what by when."""
    wanted = list(row["truth"]["commitments"])
    found = judge_sent(message(row), zone=_zone(row), country=row.get("country", "")).commitments
    saw = [f"{one.whose} {one.at:%Y-%m-%d %H:%M} {one.precision} «{one.text[:60]}»" for one in found]
    if not wanted:
        yield Mark("commitments: traps left alone", not found, saw)
    left = list(found)
    for one in wanted:
        same = next((named for named in left if _is_moment(named, one, exact=True)), None)
        same = same or next((named for named in left if _is_moment(named, one, exact=False)), None)
        day_right = same is not None
        yield Mark("commitments: found on their day (recall)", day_right, saw)
        if same is None:
            continue
        left.remove(same)
        yield Mark("commitments: those named are some, on their day (precision)", True)
        yield Mark("commitments: whose they are", same.whose.value == one["whose"], saw)
        if "T" in one["at"]:
            yield Mark("commitments: the hour", _is_moment(same, one, exact=True), saw)
    for _ in left:
        yield Mark("commitments: those named are some, on their day (precision)", False, saw)


def _is_moment(named: Any, wanted: Row, *, exact: bool) -> bool:
    accepted = [wanted["at"], *wanted.get("also", ())]
    if exact and "T" in wanted["at"]:
        return any(f"{named.at:%Y-%m-%dT%H:%M}" == one and named.precision is Precision.MINUTE for one in accepted if "T" in one)
    return any(f"{named.at:%Y-%m-%d}" == one[:10] for one in accepted)


def absences(row: Row) -> Iterator[Mark]:
    """Machines' replies, the day back and the substitute; and people who look like machines."""
    truth, found = row["truth"], judge_received(message(row), zone=UTC_ZONE)
    saw = f"{found.kind} {_told(found.signals)}"
    if truth["kind"] == "human":
        yield Mark("people: not swallowed", found.kind in (Kind.HUMAN, Kind.POSSIBLE), saw)
        return
    accepted = {truth["kind"], *truth.get("also_kind", ())}
    yield Mark(f"{truth['kind']}: known for one", found.kind.value in accepted, saw)
    if found.kind is not Kind.AUTOMATIC:
        return
    day = found.returns.isoformat() if found.returns else None
    if truth["returns"]:
        yield Mark("first day back: found", _is_back(found.returns, truth["returns"]), day)
    if day:
        accepted_days = [*truth["returns"], *truth.get("also_returns", ())]
        yield Mark("first day back: that named is right", _is_back(found.returns, accepted_days), day)
    if truth["substitute"]:
        accepted = {truth["substitute"].lower(), *map(str.lower, row.get("also_substitute", truth.get("also_substitute", ())))}
        yield Mark("substitute: found", (found.substitute or "").lower() in accepted, found.substitute)
    elif found.substitute:
        yield Mark("substitute: none invented", False, found.substitute)
    if truth["gone"]:
        yield Mark("gone: found", found.gone, saw)
    elif found.gone:
        yield Mark("gone: none invented", False, saw)


def _is_back(found: date | None, wanted: list[str]) -> bool:
    return found is not None and found.isoformat() in wanted


def threads(group: list[Row]) -> Iterator[tuple[Row, Mark]]:
    """Who answers what in one mailbox: as ``persevera threads`` says it, and as the daemon sees each answer come in."""
    read = [message(row) for row in group]
    for row, one in zip(group, parents(read), strict=True):
        truth = row["truth"]
        named = group[one.parent]["id"] if one.parent is not None else None
        by = "with headers" if _refers(row) else "without headers"
        if truth["parent"]:
            yield row, Mark(f"parent found, {by}", named in (truth["parent"], *truth.get("also", ())), named)
        yield row, Mark(f"no wrong parent named, {by}", named in (None, truth["parent"], *truth.get("also", ())), named)
    yield from _as_they_come(group, read)


def _refers(row: Row) -> bool:
    return not {"in-reply-to", "references"}.isdisjoint(name.lower() for name in row.get("headers", {}))


def _as_they_come(group: list[Row], read: list[Message]) -> Iterator[tuple[Row, Mark]]:
    """The daemon's question: which sent message does each received one answer that refers to none, surely or to be held."""
    home = Counter(one.sender.domain for one in read).most_common(1)[0][0]
    places: dict[str, ConversationId] = {}
    matters = {one.message_id: row["thread"] for row, one in zip(group, read, strict=True)}
    sent: list[Entry] = []
    offers: dict[MessageId, Offer] = {}
    texts: dict[MessageId, str] = {}
    for row, mail in sorted(zip(group, read, strict=True), key=lambda pair: pair[1].date):
        known = [places[one] for one in (*mail.in_reply_to, *mail.references) if one in places]
        place = known[0] if known else ConversationId(row["id"])
        if mail.sender.domain == home:
            sent.append(_entry(mail, place))
            texts[mail.message_id] = mail.text or ""
            if (judged := judge_sent(mail, zone=_zone(row))).offer:
                offers[mail.message_id] = judged.offer
        elif not known and not _refers(row):
            verdict = judge_received(mail, zone=UTC_ZONE)
            found = None
            if verdict.kind is Kind.HUMAN:
                found = infer(mail, sent, own_words=verdict.own_words, offers=offers, texts=texts)
            place = found.entry.conversation if found and found.sure else place
            yield from ((row, mark) for mark in _tied(row, found, matters, verdict.kind))
        places[mail.message_id] = place


def _tied(row: Row, found: Inferred | None, matters: dict[MessageId, str], kind: Kind) -> Iterator[Mark]:
    truth = row["truth"]
    saw = f"{kind}: {(matters[found.entry.message_id], found.sure, found.why) if found else None}"
    if not truth["parent"]:
        if not truth.get("also"):
            yield Mark("decoys neither tied nor held", found is None, saw)
        return
    right = found is not None and matters[found.entry.message_id] == row["thread"]
    yield Mark("nobody chased who answered: an answer neither tied nor held", right, saw)
    if not truth["hold"]:
        yield Mark("answers tied to our message", right and found is not None and found.sure, saw)
    else:
        held = right and found is not None and (not found.sure or bool(truth.get("hold_either")))
        yield Mark("held where a person should look", held, saw)


def _entry(mail: Message, place: ConversationId) -> Entry:
    """A sent message as the ledger keeps it."""
    return Entry(
        account="gold",
        message_id=mail.message_id,
        conversation=place,
        joined_by=JoinedBy.FIRST,
        ref=mail.ref,
        date=mail.date,
        sent=True,
        ours=True,
        sender=mail.sender,
        to=mail.to,
        cc=mail.cc,
        subject=mail.subject,
    )


SETS: dict[str, Callable[[Row], Iterator[Mark]]] = {
    "sent": sent,
    "answers": answers,
    "commitments": commitments,
    "absences": absences,
}


def marks(part: str) -> Iterator[tuple[str, Row, Mark]]:
    """Every mark of every row of ``open`` or ``locked``, with its set."""
    for name, judge in SETS.items():
        for row in rows(part, name):
            yield from ((name, row, mark) for mark in judge(row))
    groups: dict[str, list[Row]] = {}
    for row in rows(part, "threads"):
        groups.setdefault(row["group"], []).append(row)
    for group in groups.values():
        yield from (("threads", row, mark) for row, mark in threads(group))
