"""Address lists (RFC 5322, section 3.4) by a tokenizer that runs once over the text and never guesses at a broken address."""

from __future__ import annotations

import re

from persevera.model.message import Address
from persevera.providers.mime.charsets import decoded_words, harmless
from persevera.providers.mime.fields import UnreadableMail

_SIGN = re.compile(r'"(?:[^"\\]|\\.?)*(?:"|\Z)|[<>(),;:]|[^"<>(),;:]+', re.DOTALL)
_SPEC = re.compile(r'(?:"[^"\s]{1,256}"|[^\s<>(),;:"@\\]{1,256})@[^\s<>(),;:"@\\]{1,255}')
_NAMED = re.compile(
    r'\s{0,20}+"?([\w .\'-]{0,200}+)"?\s{0,20}+<([A-Za-z0-9._%+=-]{1,256}+@[A-Za-z0-9.-]{1,255}+)>\s{0,20}+', re.ASCII
)
_DEEPEST_COMMENT = 32


def address_list(text: str) -> tuple[Address, ...]:
    """All addresses of a field that was decoded to text but whose encoded words were not; each entry as it comes.

    An entry without a valid addr-spec keeps its text as the name and has an empty addr-spec.
    Raises UnreadableMail for comments nested deeper than 32.
    """
    if simple := _NAMED.fullmatch(text):
        return (Address(simple[1].strip().strip("'"), simple[2].lower()),)
    found: list[Address] = []
    entry = _Entry()
    for sign in _SIGN.findall(text):
        if sign == "(":
            entry.depth += 1
            if entry.depth > _DEEPEST_COMMENT:
                raise UnreadableMail("an address has comments nested too deep")
        elif sign == ")":
            entry.depth = max(0, entry.depth - 1)
        elif entry.depth:
            entry.comment.append(sign)
        elif sign in "<>":
            entry.angle(sign)
        elif entry.open:
            entry.spec.append(sign)
        elif sign in ",;":
            found.extend(entry.address())
            entry = _Entry()
        elif sign == ":":
            entry.words.clear()
        else:
            entry.words.append(sign)
    found.extend(entry.address())
    return tuple(found)


class _Entry:
    """One entry of an address list while it is read."""

    __slots__ = ("comment", "depth", "open", "seen", "spec", "words")

    def __init__(self) -> None:
        self.words: list[str] = []
        self.spec: list[str] = []
        self.comment: list[str] = []
        self.depth = 0
        self.open = self.seen = False

    def angle(self, sign: str) -> None:
        """Enter or leave the angle brackets; a second pair makes the address doubtful."""
        self.open = sign == "<"
        if self.open and self.seen:
            self.spec.append("<")
        self.seen = True

    def address(self) -> tuple[Address, ...]:
        """The entry as none or one address."""
        words = "".join(self.words)
        if self.seen:
            spec = "".join(self.spec).strip().rpartition(":")[2]
            name = _plain(words) or _plain("".join(self.comment))
        else:
            spec, name = words.strip(), _plain("".join(self.comment))
        if _SPEC.fullmatch(spec):
            return (Address(name, harmless(spec).lower()),)
        text = name or _plain(words)
        return (Address(text, ""),) if text or spec else ()


def _plain(text: str) -> str:
    """A display name without its quotation marks, decoded."""
    text = text.strip()
    if '"' in text:
        text = re.sub(r"\\(.)", r"\1", text.replace('\\"', "\0").replace('"', "").replace("\0", '"'))
    if "=?" in text:
        text = decoded_words(text)
    return harmless(text)[:200].strip().strip("'")
