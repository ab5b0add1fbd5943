"""Writes the letters of the stories: Clara's with her signature, other people's in their own zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from persevera.demo.days import Days
from persevera.demo.story import Letter, Person, Style

CLARA = Person("Clara Montes", "clara.montes@luzarra.example")
COLLEAGUE = Person("Óscar Prieto", "oscar.prieto@luzarra.example")
MADRID = ZoneInfo("Europe/Madrid")
LONDON = ZoneInfo("Europe/London")

SIGNATURES = {
    "es": "Clara Montes\nLuzarra · Iluminación profesional\nTel. 910 000 134 · www.luzarra.example",
    "en": "Clara Montes\nLuzarra Lighting\nT +34 910 000 134 · www.luzarra.example",
}


@dataclass(frozen=True, slots=True)
class Pen:
    """Letters in one language; days are counted back in business days from the demo's last one."""

    days: Days
    language: str
    zone: ZoneInfo
    """Where the customers are."""

    def clara(
        self,
        name: str,
        when: tuple[int, str],
        to: Person,
        subject: str,
        text: str,
        *,
        cc: tuple[Person, ...] = (),
        files: tuple[str, ...] = (),
        style: Style = Style.GMAIL,
    ) -> Letter:
        """A new message of Clara's."""
        return Letter(
            name=name,
            at=self.days.at(*when),
            sender=CLARA,
            to=(to,),
            cc=cc,
            subject=subject,
            text=f"{text.strip()}\n\n{SIGNATURES[self.language]}",
            files=files,
            style=style,
        )

    def answer(
        self, name: str, when: tuple[int, str], to: Person, text: str, *, subject: str = "", files: tuple[str, ...] = ()
    ) -> Letter:
        """Clara writes in the conversation: an answer, or a follow-up of her own."""
        return Letter(
            name=name,
            at=self.days.at(*when),
            sender=CLARA,
            to=(to,),
            subject=subject,
            text=f"{text.strip()}\n\n{SIGNATURES[self.language]}",
            answers=True,
            files=files,
        )

    def theirs(
        self,
        name: str,
        when: tuple[int, str],
        sender: Person,
        text: str,
        *,
        to: Person = CLARA,
        style: Style = Style.GMAIL,
        subject: str = "",
        threaded: bool = True,
        answers: bool = True,
        headers: tuple[tuple[str, str], ...] = (),
        files: tuple[str, ...] = (),
    ) -> Letter:
        """Somebody writes to Clara; an answer unless told."""
        return Letter(
            name=name,
            at=self.days.at(*when, zone=self.zone),
            sender=sender,
            to=(to,),
            subject=subject,
            text=text.strip(),
            answers=answers,
            threaded=threaded,
            style=style,
            headers=headers,
            files=files,
        )

    def bounce(self, name: str, when: tuple[int, str], failed: Person) -> Letter:
        """Clara's last message comes back."""
        return Letter(name=name, at=self.days.at(*when), sender=failed, to=(CLARA,), text="", answers=True, bounce=True)

    def away(self, name: str, sender: Person, subject: str, text: str, *, after: int) -> Letter:
        """An absence notice, two minutes after Clara has sent the draft with that number."""
        return Letter(
            name=name,
            at=self.days.at(0, "12:00", zone=self.zone),
            sender=sender,
            to=(CLARA,),
            subject=subject,
            text=text.strip(),
            answers=True,
            style=Style.BARE,
            headers=(("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"), ("Precedence", "bulk")),
            after=after,
            delay=timedelta(minutes=2),
        )
