"""Facts to words: drafts in the customer's language and register, appointments in the person's own."""

from __future__ import annotations

from pathlib import Path

from persevera.drafting import markup, quote
from persevera.drafting.facts import appointment_facts, mail_facts, mail_language, mail_sets
from persevera.drafting.greeting import farewell, greeting
from persevera.drafting.manners import line
from persevera.drafting.samples import samples
from persevera.drafting.templates import Templates, as_letter, as_note
from persevera.errors import SettingsError
from persevera.model.artefact import Key
from persevera.model.message import Address, Draft, Message, MessageId
from persevera.ports import Brief, Words

#: An appointment's title and description are cut here, in characters.
_LONGEST_TITLE, _LONGEST_NOTE = 150, 8_000


class TemplateWriter:
    """The words of drafts and appointments from templates: the person's own folder first, then the shipped ones."""

    def __init__(self, own: Path | None = None) -> None:
        self._templates = Templates(own)

    def draft(
        self, brief: Brief, original: Message, *, key: Key, reply_to: MessageId, references: tuple[MessageId, ...]
    ) -> Draft:
        """A reminder or thank-you above the original, quoted whole; plain text, and HTML with the same words and breaks.

        Raises SettingsError for a template that is missing or cannot be rendered.
        """
        language, country = mail_language(brief.proposal), brief.person.country
        letter = self.letter(brief, original)
        attribution = quote.attribution(original, language, brief.now.tzinfo, country)
        return Draft(
            key=key,
            sender=Address(brief.person.name, brief.person.address),
            to=tuple(Address(name, address) for name, address in brief.to),
            cc=tuple(Address(name, address) for name, address in brief.cc),
            subject=quote.reply_subject(original.subject),
            text=f"{letter}\n\n{attribution}\n{quote.quoted_text(original)}\n",
            html=markup.page(markup.paragraphs(letter), attribution, quote.quoted_html(original)),
            in_reply_to=reply_to,
            references=references,
            date=brief.now,
        )

    def letter(self, brief: Brief, original: Message) -> str:
        """What stands above the quotation, from greeting to signature, as plain text."""
        language, proposal = mail_language(brief.proposal), brief.proposal
        body = as_letter(self._templates.render(mail_sets(proposal), brief.template, mail_facts(brief, original)))
        own_tongue = proposal is not None and proposal.language == language
        receives = {address.lower() for _, address in brief.to}
        asked = proposal.to if proposal else ()
        written = proposal.greeting if proposal and own_tongue and receives & {person.addr_spec for person in asked} else ""
        others = tuple((person.name, person.addr_spec) for person in asked if person.addr_spec not in receives)
        first = greeting(written, brief.to, others, language, brief.now.hour)
        last = farewell(proposal.farewell if proposal and own_tongue else "", language)
        if "!" in first + body:
            last = last.replace("!", ",")
        signature = "\n".join(part for part in (last, line(brief.person.name, 80)) if part)
        return "\n\n".join((first, body, signature))

    def appointment(self, brief: Brief) -> Words:
        """Title and description of an appointment, in the person's language: the first line and the rest of a template.

        Raises SettingsError for a template that is missing or cannot be rendered.
        """
        language = brief.person.language if brief.person.language in ("es", "en") else "en"
        text = as_note(self._templates.render((f"appointment-{language}",), brief.template, appointment_facts(brief)))
        title, _, note = text.partition("\n")
        return Words(line(title, _LONGEST_TITLE), note.strip()[:_LONGEST_NOTE])

    def check(self) -> list[str]:
        """What is wrong with the templates, own and shipped, each rendered with sample facts; empty when all is well."""
        faults: dict[str, None] = {}
        for folder, name in self._templates.names():
            for brief, original in samples(folder, name):
                facts = appointment_facts(brief) if folder.startswith("appointment-") else mail_facts(brief, original)
                try:
                    self._templates.render((folder,), name, facts)
                except SettingsError as fault:
                    faults[str(fault)] = None
        return list(faults)
