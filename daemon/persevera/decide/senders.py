"""Whether a sender is who they seem to be: what the receiving server found of the origin, and domains made to look alike."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from persevera.decide.text import fold
from persevera.model.freemail import is_free_mail
from persevera.model.message import Address, Message

_COMMENT = re.compile(r"\([^()]{0,400}\)")
_QUOTED = re.compile(r'"[^"]{0,400}"')
_DMARC = re.compile(r"\s{0,9}dmarc\s{0,9}(?:/\s{0,9}\d{1,3}\s{0,9})?=\s{0,9}([a-z]{1,20})\b")
_SHORTEST_NAME = 5
#: Second levels under which countries register names.
_SECOND_LEVELS = frozenset({"co", "com", "org", "net", "gob", "gov", "edu", "ac", "nom", "ltd", "plc", "or", "ne"})
#: Letters of other scripts, and figures, that look like one of ours (Unicode, UTS 39).
_LOOKS_LIKE = str.maketrans(
    "аеорсухівһԁјӏԛѕԝмнктαοινρτυκχ01358",
    "aeopcyxibhdjlqswmhktaoivptukxoiesb",
)
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("l", "i"))


def failed_dmarc(message: Message, trusted: Collection[str] = ()) -> bool:
    """Whether the receiving server found that the From domain's owner did not send the message (DMARC, RFC 7489).

    Read from Authentication-Results (RFC 8601), of which anybody may write one: only the topmost by one of the ``trusted``
    authserv-ids counts; where none is named, the topmost of all, for each server writes its own above what it received.
    """
    for name, value in message.headers:
        if name != "authentication-results":
            continue
        server, _, results = value.partition(";")
        if "=" in server:
            # Some servers of Microsoft leave out their id.
            server, results = "", value
        words = server.split()
        if trusted and (not words or words[0].lower() not in trusted):
            continue
        return _result(results) == "fail"
    return False


def _result(results: str) -> str:
    """The verdict on DMARC among these results; empty where there is none."""
    plain = _QUOTED.sub("", _COMMENT.sub("", results.lower()))
    return next((found[1] for one in plain.split(";") if (found := _DMARC.match(one))), "")


def lookalike_of(sender: Address, people: Iterable[str]) -> str | None:
    """The domain of one of these addresses that the sender's is made to look like; None where it is no such domain.

    It looks alike if it is one letter away, has another ending, a hyphen more or less, or letters that look the same, be it in
    punycode (RFC 3492). Of a free-mail domain, where everybody may be somebody else, only with the same mailbox before the ``@``.
    """
    local = sender.addr_spec.rpartition("@")[0]
    for address in people:
        other, _, domain = address.rpartition("@")
        if domain and domain != sender.domain and (local == other or not is_free_mail(domain)) and _alike(sender.domain, domain):
            return domain
    return None


def _alike(one: str, other: str) -> bool:
    """Whether two different domains look alike."""
    if is_free_mail(one) or one.endswith(f".{other}") or other.endswith(f".{one}"):
        return False
    mine, theirs = _name(one), _name(other)
    if not mine or not theirs:
        return False
    if mine == theirs or _skeleton(mine) == _skeleton(theirs):
        return True
    return min(len(mine), len(theirs)) >= _SHORTEST_NAME and _one_away(_plain(mine), _plain(theirs))


def _name(domain: str) -> str:
    """The label under which a domain is registered, decoded from punycode."""
    labels = domain.lower().rstrip(".").split(".")[-4:]
    ending = 2 if len(labels) > 2 and labels[-2] in _SECOND_LEVELS and len(labels[-1]) == 2 else 1
    label = labels[-ending - 1] if len(labels) > ending else ""
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def _plain(name: str) -> str:
    """A name without accents and hyphens, in our own letters."""
    return fold(name.translate(_LOOKS_LIKE)).replace("-", "")


def _skeleton(name: str) -> str:
    """A name as the eye takes it."""
    plain = _plain(name)
    for pair, letter in _PAIRS:
        plain = plain.replace(pair, letter)
    return plain


def _one_away(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two neighbours in the wrong order, make one of the other."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((place for place, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    if short[at + 1 :] == long[at + 1 :]:
        return True
    return short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
