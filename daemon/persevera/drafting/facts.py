"""The facts that a template sees: words and plain values under fixed names, never our objects. Absent ones are empty."""

from __future__ import annotations

from datetime import date, datetime

from persevera.drafting.manners import line
from persevera.drafting.names import given_name
from persevera.drafting.offering import documents, named, price
from persevera.drafting.quote import reply_subject
from persevera.model.message import Message
from persevera.model.proposal import Proposal
from persevera.ports import Brief, History
from persevera.wording import day, moment, short_day, translator

# A date so far away is written with its year.
_FAR = 300
_SETS = {
    "tu": ("es-tu",),
    "vos": ("es-vos", "es-tu"),
    "usted": ("es-usted",),
    "vosotros": ("es-vosotros", "es-tu"),
    "ustedes": ("es-ustedes", "es-usted"),
}

# The Spanish pronoun for the customer, for the words of a call.
_LE = {"tu": "te", "vos": "te", "vosotros": "os", "ustedes": "les"}


def mail_language(proposal: Proposal | None) -> str:
    """The language of a mail: that of the proposal where it is Spanish or English, else English."""
    return proposal.language if proposal and proposal.language in ("es", "en") else "en"


def mail_sets(proposal: Proposal | None) -> tuple[str, ...]:
    """The sets in which a mail's template is sought: by language, and in Spanish by how the proposal addresses its reader."""
    if mail_language(proposal) == "en":
        return ("en",)
    return _SETS.get(proposal.register if proposal else "", _SETS["usted"])


def mail_facts(brief: Brief, original: Message) -> dict[str, object]:
    """What the template of a mail may say (templates/README.md). A price or validity that is over is never among them."""
    proposal, language, country = brief.proposal, mail_language(brief.proposal), brief.person.country
    today = brief.now.date()
    offer = proposal.offer if proposal else None
    until = offer.valid_until if offer else None
    expired = until is not None and until < today
    spoken = named(offer.what if offer else "", language, original.text or "")
    holder = proposal.customer if proposal else None
    other = bool(holder and brief.to and holder.addr_spec and brief.to[0][1].lower() != holder.addr_spec)
    facts: dict[str, object] = {
        "offered": spoken.text,
        "lo": "la" if spoken.feminine else "lo",
        "o": "a" if spoken.feminine else "o",
        "reference": line(offer.reference or "", 30) if offer else "",
        "amount": price(offer, original, language, country) if offer and not expired else "",
        "valid_until": _day(until, today, language, country) if until and not expired else "",
        "expired_on": _day(until, today, language, country) if until and expired else "",
        "attachments": documents(offer.attachments, language) if offer and not expired else "",
        "sent_on": _day(proposal.sent_at.astimezone(brief.now.tzinfo).date(), today, language, country) if proposal else "",
        "agreement": line(brief.agreement, 200),
        "agreed_on": _day(brief.agreed_on, today, language, country) if brief.agreement and brief.agreed_on else "",
        "answer_due": brief.answer_due,
        "until": _day(brief.until, today, language, country) if brief.until and brief.until > today else "",
        "slots": tuple(moment(slot, language, country) for slot in brief.slots[:2]),
        "other_contact": other,
        "holder": _holder(holder.name, holder.addr_spec) if holder and other else "",
        "me": line(brief.person.name, 80),
    }
    return facts


def appointment_facts(brief: Brief) -> dict[str, object]:
    """What the template of an appointment may say, in the person's language (templates/README.md)."""
    proposal, language, country = brief.proposal, brief.person.language, brief.person.country
    today = brief.now.date()
    offer = proposal.offer if proposal else None
    until = offer.valid_until if offer else None
    customer = line(proposal.customer.name, 60) or proposal.customer.addr_spec if proposal else ""
    subject = reply_subject(proposal.subject).removeprefix("Re:").strip() if proposal else ""
    what = line(offer.what, 80) if offer and offer.what else line(subject, 80)
    spoken = named(offer.what if offer else "", language)
    return {
        "customer": customer,
        "address": proposal.customer.addr_spec if proposal else "",
        "name": given_name(proposal.customer.name, proposal.customer.addr_spec) if proposal else "",
        "what": what,
        "offered": spoken.text,
        "lo": "la" if spoken.feminine else "lo",
        "subject": subject,
        "reference": line(offer.reference or "", 30) if offer else "",
        "amount": price(offer, None, language, country) if offer else "",
        "valid_until": _day(until, today, language, country) if until else "",
        "expired": bool(until and until < today),
        "attachments": tuple(line(name, 80) for name in offer.attachments[:10]) if offer else (),
        "phone": line(offer.phone or "", 40) if offer else "",
        "sent_on": _day(proposal.sent_at.astimezone(brief.now.tzinfo).date(), today, language, country) if proposal else "",
        "step": brief.step,
        "steps": brief.steps,
        "reason": line(brief.reason, 400),
        "agreement": line(brief.agreement, 200),
        "until": _day(brief.until, today, language, country) if brief.until else "",
        "slots": tuple(moment(slot, language, country) for slot in brief.slots[:2]),
        "history": tuple(_happened(entry, brief.now, language, country) for entry in brief.history[-20:]),
        "quiet": tuple(line(name, 60) for name in brief.quiet[:10]),
        "draft": line(brief.draft_path, 300),
        "drafts": brief.drafts,
        "items": tuple(tuple(line(part, 200) for part in item) for item in brief.items[:50]),
        "count": len(brief.items),
        "me": line(brief.person.name, 80),
        "le": _LE.get(proposal.register if proposal else "", "le"),
    }


def _day(value: date, today: date, language: str, country: str) -> str:
    return day(value, language, country, year=abs((value - today).days) > _FAR)


def _holder(name: str, address: str) -> str:
    """Who has the offer: a name of at most three words, else the given name, else the address."""
    whole = " ".join(reversed([part.strip() for part in line(name, 60).split(",", 1)]))
    if whole and "@" not in whole and len(whole.split()) <= 3:
        return whole
    return given_name(name, address) or address


def _happened(entry: History, now: datetime, language: str, country: str) -> str:
    """One line of what went before: "3 nov 2026: propuesta enviada"."""
    _ = translator(language)
    names = {
        "proposal": _("proposal sent"),
        "mail": _("mail sent"),
        "call": _("call made"),
        "skipped": _("step skipped"),
        "answer": _("answer received"),
    }
    when = short_day(entry.at.astimezone(now.tzinfo).date(), language, country)
    who = f" ({line(entry.who, 60)})" if entry.who else ""
    return f"{when}: {names.get(entry.what, line(entry.what, 60))}{who}"
