"""What happens in the made-up mailbox: proposals and what became of them, and everything that only looks like one."""

from __future__ import annotations

import random  # noqa: TID251 - a made-up mailbox is drawn, from a seed
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import ModuleType
from typing import Any

from bench import english, spanish
from bench.letters import Letter, Person

ME: Person = ("Laura Prieto", "laura.prieto@nortesur.example")
COLLEAGUE: Person = ("Tomás Rey", "tomas.rey@nortesur.example")
Truth = dict[str, Any]


@dataclass
class Story:
    """A conversation's messages, and the truth of its proposal where it has one."""

    letters: list[Letter]
    truth: Truth | None = None


def company_of(person: Person) -> str:
    """The name of somebody's company, as their address gives it."""
    return person[1].partition("@")[2].partition(".")[0].title()


class Stories:
    """Tells stories one after another. The same seed tells the same ones."""

    def __init__(self, seed: int, until: datetime, days: int) -> None:
        self.random = random.Random(f"stories {seed}")
        self.until = until
        self.days = days
        self.seed = seed
        self.count = 0

    def proposal(self, why: str) -> Story:
        """A proposal and what became of it."""
        pick = self.random.choice
        words = pick((spanish, english))
        customer, domain = self._customer(words)
        ref = f"{pick('PQ')}-{self.random.randint(1200, 9899)}"
        what, amount = pick(words.WHATS), self.random.randint(9, 480) * 50
        by_reference = why == "answered-new-thread" and self.random.random() < 0.4
        subjects = [subject for subject in words.SUBJECTS if "{ref}" in subject] if by_reference else words.SUBJECTS
        latest = 30 if why.startswith("answered") or why in ("absence", "own-follow-up") else 2
        when = self._moment(self.random.uniform(latest, self.days))
        facts = {
            "first": customer[0].split()[0], "me": ME[0].split()[0], "what": what, "ref": ref, "weeks": self.random.randint(2, 6),
            "amount": self._money(words, amount), "valid": self._day(words, when + timedelta(days=30)), "domain": domain,
        }  # fmt: skip
        letters: list[Letter] = []
        subject, parent = pick(subjects).format(**facts), None
        if self.random.random() < 0.4 and not by_reference:
            asked, text = pick(words.ASKS)
            parent = self._letter(
                when - timedelta(hours=self.random.randint(3, 70)), customer, (ME,), asked, text.format(**facts)
            )
            letters.append(parent)
            subject = asked
        offer = self._letter(when, ME, (customer,), subject, pick(words.PROPOSALS).format(**facts) + self._signature(words, ME))
        if parent is not None:
            self._answers(words, offer, parent)
        if self.random.random() < 0.6:
            offer.attachment = f"{pick(('propuesta', 'presupuesto') if words is spanish else ('proposal', 'quote'))}-{ref}.pdf"
        letters.append(offer)
        answer = self._sequel(why, words, facts, offer, customer, letters, by_reference=by_reference)
        return Story(
            letters,
            {
                "message_id": offer.message_id, "sent_at": when.isoformat(), "recipient": customer[1], "name": customer[0],
                "subject": offer.subject, "language": "es" if words is spanish else "en", "amount": amount,
                "currency": "EUR" if words is spanish else "GBP", "open": answer is None, "why": why,
                "answered_by": answer.message_id if answer else None,
            },
        )  # fmt: skip

    def _sequel(
        self,
        why: str,
        words: ModuleType,
        facts: Truth,
        offer: Letter,
        customer: Person,
        letters: list[Letter],
        *,
        by_reference: bool,
    ) -> Letter | None:
        """Add what follows the offer; the answer of a human, if there is one."""
        pick, last = self.random.choice, offer
        if why == "bounce":
            letters.append(self._bounce(offer))
            return None
        if why == "absence" or (why.startswith("answered") and self.random.random() < 0.15):
            letters.append(self._absence(words, facts, offer, customer))
        if why in ("own-follow-up", "answered-after-follow-up"):
            later = offer.when + timedelta(days=self.random.randint(4, 9))
            last = self._letter(self._working(later), ME, offer.to, offer.subject, pick(words.FOLLOW_UPS).format(**facts))
            self._answers(words, last, offer)
            letters.append(last)
        if not why.startswith("answered"):
            return None
        when = self._working(last.when + timedelta(hours=self.random.randint(2, 24 * 16)))
        sender = customer
        if why == "answered-by-colleague":
            sender = self._person(words, str(facts["domain"]))
        text = pick(words.ANSWERS).format(**facts | {"first": sender[0].split()[0]})
        answer = self._letter(when, sender, (ME,), last.subject, text + self._signature(words, sender))
        if by_reference:
            answer.subject = pick(words.NEW_SUBJECTS).format(**facts)
        else:
            self._answers(words, answer, last)
        if why == "answered-new-thread" or (why == "answered-by-colleague" and self.random.random() < 0.2):
            answer.in_reply_to, answer.references = "", ()
        letters.append(answer)
        return answer

    def decoy(self) -> Story:
        """Mail that speaks of proposals, prices or orders, and is none of ours."""
        pick = self.random.choice
        words = pick((spanish, english))
        other, _ = self._customer(words, "trade")
        subject, text, who = pick(words.DECOYS)
        facts = {
            "first": other[0].split()[0],
            "me": ME[0].split()[0],
            "number": self.random.randint(10_000, 99_999),
            "amount": self._money(words, self.random.randint(9, 480) * 50),
            "company": company_of(other),
        }
        when = self._moment(self.random.uniform(2, self.days))
        to = COLLEAGUE if who == "colleague" else other
        sent = self._letter(when, ME, (to,), subject.format(**facts), text.format(**facts))
        letters = [sent]
        if who == "supplier" and "e: " in subject[:4]:
            offer = self._letter(
                when - timedelta(hours=30), other, (ME,), sent.subject[4:], pick(words.SUPPLIER_OFFERS).format(**facts)
            )
            self._answers(words, sent, offer)
            letters.insert(0, offer)
        if self.random.random() < 0.4:
            back = self._letter(self._working(when + timedelta(hours=20)), to, (ME,), sent.subject, pick(words.LINES))
            self._answers(words, back, sent)
            letters.append(back)
        return Story(letters)

    def newsletter(self) -> Story:
        """Bulk mail."""
        words = self.random.choice((spanish, english))
        subject, text = self.random.choice(words.NEWS)
        domain = f"news{self.random.randint(1, 60)}.example"
        letter = self._letter(self._moment(self.random.uniform(0, self.days)), ("", f"info@{domain}"), (ME,), subject, text)
        letter.headers = (
            ("List-Id", f"<list.{domain}>"), ("List-Unsubscribe", f"<https://{domain}/u/{self.count}>"), ("Precedence", "bulk"),
            ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
        )  # fmt: skip
        letter.cells = self.random.randint(8, 60)
        return Story([letter])

    def tracker_note(self) -> Story:
        """A note by a program."""
        words = self.random.choice((spanish, english))
        subject, text = words.TRACKER
        facts = {
            "number": self.random.randint(100, 9_999),
            "topic": self.random.choice(words.TOPICS),
            "first": self.random.choice(words.FIRST),
        }
        sender = (f"{facts['first']} (Tasks)", "notifications@tasks.example")
        letter = self._letter(
            self._moment(self.random.uniform(0, self.days)), sender, (ME,), subject.format(**facts), text.format(**facts)
        )
        letter.headers = (("Auto-Submitted", "auto-generated"), ("X-Auto-Response-Suppress", "All"))
        return Story([letter])

    def talk(self, most: int, sent_share: float) -> Story:
        """Everyday mail to and fro, at most that many messages, that share of them sent."""
        words = self.random.choice((spanish, english))
        other = self._person(words, f"partner{self.random.randint(1, 400)}.example")
        subject = self.random.choice(words.TOPICS)
        when = self._moment(self.random.uniform(0.5, self.days))
        letters: list[Letter] = []
        for _ in range(min(most, self.random.choice((1, 1, 2, 2, 3, 3, 4, 5, 6)))):
            sent = self.random.random() < sent_share
            text = "\n".join(self.random.sample(words.LINES, self.random.randint(1, 5)))
            sender, to = (ME, other) if sent else (other, ME)
            letter = self._letter(
                when, sender, (to,), subject, f"{text}\n\n{sender[0].split()[0]}{self._signature(words, sender)}"
            )
            if self.random.random() < 0.08:
                letter.attachment = f"doc{self.count}.pdf"
            if letters:
                self._answers(words, letter, letters[-1])
            letters.append(letter)
            when = self._working(when + timedelta(hours=self.random.uniform(0.3, 40)))
        return Story(letters)

    def stray(self, kind: str) -> Story:
        """An automatic reply or a bounce to something that is not in this mailbox any more."""
        words = self.random.choice((spanish, english))
        other = self._person(words, f"partner{self.random.randint(1, 400)}.example")
        gone = self._letter(
            self._moment(self.random.uniform(0.5, self.days)), ME, (other,), self.random.choice(words.TOPICS), "…"
        )
        facts = {"first": other[0].split()[0], "domain": other[1].partition("@")[2]}
        return Story([self._bounce(gone) if kind == "bounce" else self._absence(words, facts, gone, other)])

    def answer_to(self, row: Truth, when: datetime) -> Letter:
        """An answer in the thread of a proposal that an earlier run told of."""
        words = spanish if row["language"] == "es" else english
        facts = {"first": str(row["name"]).split()[0], "me": ME[0].split()[0]}
        letter = self._letter(
            when,
            (row["name"], row["recipient"]),
            (ME,),
            f"Re: {row['subject']}",
            self.random.choice(words.ANSWERS).format(**facts),
        )
        letter.in_reply_to, letter.references = row["message_id"], (row["message_id"],)
        return letter

    def _customer(self, words: ModuleType, kind: str = "") -> tuple[Person, str]:
        """Somebody at a company that no other story has."""
        domain = f"{self.random.choice(words.COMPANIES)}{kind}{self.seed % 97}x{self.count}.example"
        return self._person(words, domain), domain

    def _person(self, words: ModuleType, domain: str) -> Person:
        first, last = self.random.choice(words.FIRST), self.random.choice(words.LAST)
        plain = f"{first}.{last}".lower().translate(str.maketrans("áéíóúñí", "aeiouni"))
        return f"{first} {last}", f"{plain}@{domain}"

    def _letter(self, when: datetime, sender: Person, to: tuple[Person, ...], subject: str, text: str) -> Letter:
        self.count += 1
        host = sender[1].partition("@")[2] or "relay.example"
        name = f"{self.count}.{self.random.getrandbits(64):016x}.{self.seed}@{host}"
        plain = self.random.random() < 0.15
        return Letter(
            message_id=name, when=when, sender=sender, to=to, subject=subject, text=text, sent=sender == ME, plain_only=plain
        )

    def _answers(self, words: ModuleType, child: Letter, parent: Letter) -> None:
        """Make one the reply to the other: references, subject, quotation."""
        way = self.random.random()
        if way > 0.05:
            child.in_reply_to = parent.message_id
        if way < 0.95:
            child.references = (*parent.references, parent.message_id)[-12:]
        mark = self.random.choice(words.REPLY_MARKS)
        child.subject = parent.subject if parent.subject[:4].lower() == "re: " else mark + parent.subject
        facts = {
            "name": parent.sender[0],
            "address": parent.sender[1],
            "day": f"{self._day(words, parent.when)} {parent.when:%H:%M}",
            "to": parent.to[0][0],
            "subject": parent.subject,
        }
        style = self.random.random()
        if style < 0.45:
            quoted = "\n".join(f"> {line}" for line in parent.text.split("\n")[:60])
            child.text += f"\n\n{words.ATTRIBUTION.format(**facts)}\n\n{quoted}"
        elif style < 0.85:
            child.text += f"\n\n{words.HEADING.format(**facts)}\n" + "\n".join(parent.text.split("\n")[:60])

    def _absence(self, words: ModuleType, facts: Truth, about: Letter, sender: Person) -> Letter:
        subject, text = self.random.choice(words.ABSENCES)
        when = about.when + timedelta(seconds=self.random.randint(4, 90))
        facts = facts | {"subject": about.subject, "back": self._day(words, when + timedelta(days=self.random.randint(3, 16)))}
        letter = self._letter(when, sender, (ME,), subject.format(**facts), text.format(**facts))
        letter.plain_only = True
        way = self.random.random()
        if way < 0.7:
            letter.in_reply_to, letter.references = about.message_id, (about.message_id,)
        if way > 0.12:
            letter.headers = (
                (("Auto-Submitted", "auto-replied"),) if way < 0.8 else (("X-Autoreply", "yes"), ("Precedence", "auto_reply"))
            )
        return letter

    def _bounce(self, about: Letter) -> Letter:
        when = about.when + timedelta(seconds=self.random.randint(2, 600))
        text = f"The message could not be delivered.\n\n<{about.to[0][1]}>: 550 5.1.1 user unknown"
        letter = self._letter(
            when,
            ("Mail Delivery Subsystem", "mailer-daemon@mx.nortesur.example"),
            (ME,),
            "Undelivered Mail Returned to Sender",
            text,
        )
        letter.headers = (("Auto-Submitted", "auto-replied"),)
        letter.report_on = about
        return letter

    def _signature(self, words: ModuleType, who: Person) -> str:
        if self.random.random() < 0.4:
            return ""
        return str(
            words.SIGNATURE.format(name=who[0], company=company_of(who), phone=self.random.randint(10_000_000, 99_999_999))
        )

    def _moment(self, days_ago: float) -> datetime:
        return self._working(self.until - timedelta(days=days_ago))

    def _working(self, when: datetime) -> datetime:
        """About the same time, within somebody's working day, and never after the end."""
        chance = self.random
        moved = when.replace(
            hour=chance.randint(8, 18), minute=chance.randint(0, 59), second=chance.randint(0, 59), microsecond=0
        )
        if moved < when:
            moved = when.replace(microsecond=0) + timedelta(minutes=chance.randint(1, 50))
        if moved.weekday() > 4:
            moved += timedelta(days=7 - moved.weekday())
        return min(moved, self.until - timedelta(seconds=chance.randint(0, 7200)))

    def _day(self, words: ModuleType, when: datetime) -> str:
        month = words.MONTHS[when.month - 1]
        return f"{when.day} de {month} de {when.year}" if words is spanish else f"{when.day} {month} {when.year}"

    def _money(self, words: ModuleType, amount: int) -> str:
        grouped = f"{amount:,}"
        if words is spanish:
            return self.random.choice(("{} €", "{},00 €", "{} euros", "{} EUR")).format(grouped.replace(",", "."))
        return self.random.choice(("£{}", "£{}.00", "GBP {}", "£{}")).format(grouped)
