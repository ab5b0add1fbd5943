"""How somebody who writes is related to those who were written to."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from persevera.decide.likeness import stem
from persevera.decide.similarity import words
from persevera.model.freemail import is_free_mail
from persevera.model.message import Address


class Kin(IntEnum):
    """From nobody known to the very person."""

    STRANGER = 0
    NAMESAKE = 1
    """Another address under the same name."""
    ORGANISATION = 2
    """Another address at a domain that is one organisation's."""
    PERSON = 3
    """The address itself, or a plus-form of it."""


def plain_address(address: str) -> str:
    """The address without its plus-form (RFC 5233 calls it the detail) and quotation marks."""
    local, at, domain = address.strip("'\"").rpartition("@")
    return f"{local.partition('+')[0] or local}{at}{domain}"


def side_of(address: Address) -> str:
    """What stands for a person's organisation: the domain, or the address at a domain that anybody may use."""
    return plain_address(address.addr_spec) if is_free_mail(address.domain) else address.domain


def names_of(address: Address) -> frozenset[str]:
    """The words of a person's name; of the address before the ``@`` where there is none."""
    local = plain_address(address.addr_spec).partition("@")[0].replace("_", " ")
    named = [word for word in words(address.name) if len(word) > 2 and "@" not in address.name]
    return frozenset(named or (word for word in words(local) if len(word) > 2))


def name_stems(people: Iterable[Address]) -> frozenset[str]:
    """Stems of all names and addresses of these people: they tell no matter from another."""
    found: set[str] = set()
    for person in people:
        local = person.addr_spec.partition("@")[0].replace("_", " ").replace("+", " ")
        found.update(stem(word) for word in words(f"{person.name} {local}"))
    return frozenset(found)


def same_name(one: Address, other: Address) -> bool:
    """Whether two addresses carry the same name: two words of it, or the other's surname within the address."""
    first, second = names_of(one), names_of(other)
    if len(first & second) >= 2:
        return True
    local = one.addr_spec.partition("@")[0]
    surnames = [word for word in words(other.name)[1:] if len(word) >= 4]
    given = words(other.name)[:1]
    return bool(given) and given[0] in first and any(name in local for name in surnames)


def kin(sender: Address, people: Iterable[Address]) -> Kin:
    """How the sender is related to the nearest of these people."""
    found, mine = Kin.STRANGER, plain_address(sender.addr_spec)
    for person in people:
        if plain_address(person.addr_spec) == mine:
            return Kin.PERSON
        if sender.domain == person.domain and not is_free_mail(sender.domain):
            found = max(found, Kin.ORGANISATION)
        elif same_name(sender, person):
            found = max(found, Kin.NAMESAKE)
    return found
