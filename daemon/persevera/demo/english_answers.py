"""What Clara and her customers in Britain wrote to each other: proposals that somebody answered."""

from __future__ import annotations

from persevera.demo.days import Days, en
from persevera.demo.pen import LONDON, Pen
from persevera.demo.story import Deed, Person, Story, Style


def stories(days: Days) -> tuple[Story, ...]:
    """The answered ones, oldest first."""
    pen = Pen(days, "en", LONDON)
    return (_school(pen), _architects(pen), _spa(pen), _storage(pen), _brewery(pen), _gallery(pen), _cafe(pen))


def _school(pen: Pen) -> Story:
    """A yes in a new thread, with nothing in its headers that leads back; the thank-you still waits."""
    martin = Person("Martin Oakes", "m.oakes@oakfieldschool.example")
    return Story(
        name="oakfield-school",
        language="en",
        letters=(
            pen.clara(
                "quote",
                (16, "13:35"),
                martin,
                "Quote Q-2217: corridors and assembly hall",
                """Dear Martin,

Please find attached quote Q-2217 for the corridors and the assembly hall: £9,850 plus VAT, installed during half-term.

Kind regards,""",
                files=("Q-2217 Oakfield School.pdf",),
            ),
            pen.theirs(
                "yes",
                (2, "10:48"),
                martin,
                """Dear Clara,

The governors met last night and we accept your quote Q-2217. Please go ahead.

Kind regards,

Martin Oakes
Business Manager, Oakfield School""",
                subject="Oakfield School - lighting, Q-2217",
                threaded=False,
                style=Style.BARE,
            ),
        ),
        drafts=(Deed.SEND, Deed.SEND, Deed.LEAVE),
        ends={"quote": "your_turn"},
    )


def _architects(pen: Pen) -> Story:
    """Later, with a date."""
    jenna = Person("Jenna Lanyon", "jenna@lanyonarchitects.example")
    peter = Person("Peter Voss", "peter@lanyonarchitects.example")
    return Story(
        name="lanyon-architects",
        language="en",
        letters=(
            pen.clara(
                "proposal",
                (12, "10:40"),
                jenna,
                "Lighting proposal for the studio",
                """Hi Jenna, hi Peter,

I have attached the lighting proposal for the new studio: £6,430 plus VAT, with the pendant lights you liked.

Best wishes,""",
                cc=(peter,),
                files=("Proposal Lanyon studio.pdf",),
            ),
            pen.theirs(
                "later",
                (5, "16:22"),
                jenna,
                f"""Hi Clara,

Thanks for this. The lease is not signed yet, so we can't decide now. Let's pick this up again on {en(pen.days.day(-8))}.

Jenna""",
                style=Style.OUTLOOK,
            ),
        ),
        ends={"proposal": "deferred"},
    )


def _spa(pen: Pen) -> Story:
    """A no; Clara deletes the thank-you and leaves it at that."""
    fiona = Person("Fiona Reid", "fiona@brightwaterspa.example")
    return Story(
        name="brightwater-spa",
        language="en",
        letters=(
            pen.clara(
                "proposal",
                (11, "15:15"),
                fiona,
                "Proposal for the pool and changing rooms",
                """Dear Fiona,

As discussed, here is our proposal for the pool hall and the changing rooms: £16,900 plus VAT.

Kind regards,""",
                files=("Proposal Q-2250 Brightwater.pdf",),
            ),
            pen.theirs(
                "no",
                (5, "12:37"),
                fiona,
                """Dear Clara,

Thank you for the proposal. We have decided to go with another supplier this time.

Best wishes,
Fiona""",
            ),
        ),
        drafts=(Deed.SEND, Deed.DELETE),
        ends={"proposal": "lost"},
    )


def _storage(pen: Pen) -> Story:
    """No more mail, please."""
    neil = Person("Neil Tolland", "neil@tollgatestorage.example")
    return Story(
        name="tollgate-storage",
        language="en",
        letters=(
            pen.clara(
                "quote",
                (10, "11:10"),
                neil,
                "Quote for yard lighting",
                """Hi Neil,

Please find attached the quote for the yard: ten floodlights on the existing poles, £4,120 plus VAT.

Regards,""",
                files=("Quote 2253 Tollgate.pdf",),
            ),
            pen.theirs(
                "stop",
                (6, "18:55"),
                neil,
                """Not interested. Please take me off your list and don't contact me again.

Neil""",
            ),
        ),
        ends={"quote": "stopped"},
    )


def _brewery(pen: Pen) -> Story:
    """A question that Clara has not answered yet."""
    joe = Person("Joe Harker", "joe@greyfriarsbrewery.example")
    return Story(
        name="greyfriars-brewery",
        language="en",
        letters=(
            pen.clara(
                "quote",
                (9, "16:50"),
                joe,
                "Quote for the brewhouse",
                """Hi Joe,

Here is the quote for the brewhouse and the tap room: £5,390 plus VAT, all fittings sealed against steam.

Cheers,""",
                files=("Quote 2256 Greyfriars.pdf",),
            ),
            pen.theirs(
                "question",
                (2, "14:06"),
                joe,
                """Hi Clara,

Does the price include taking away the old fittings? And how long would the tap room be closed?

Joe

Sent from my iPhone""",
            ),
        ),
        ends={"quote": "your_turn"},
    )


def _gallery(pen: Pen) -> Story:
    """An answer from an address that nobody wrote to."""
    imogen = Person("Imogen Clay", "imogen@claygallery.example")
    consultant = Person("Adrian Frost", "adrian@frostconsulting.example")
    return Story(
        name="clay-gallery",
        language="en",
        letters=(
            pen.clara(
                "proposal",
                (7, "10:05"),
                imogen,
                "Proposal for the exhibition rooms",
                """Dear Imogen,

Please find attached our proposal for the three exhibition rooms: £13,150 plus VAT, track lighting with framing projectors.

Kind regards,""",
                files=("Proposal Q-2258 Clay Gallery.pdf",),
            ),
            pen.theirs(
                "stranger",
                (3, "11:44"),
                consultant,
                """Hello Clara,

Imogen asked me to look at your proposal. I advise the gallery on its refurbishment.

Adrian Frost""",
                style=Style.OUTLOOK,
            ),
        ),
        ends={"proposal": "held"},
    )


def _cafe(pen: Pen) -> Story:
    """A yes by phone; the thank-you waits in Drafts."""
    maeve = Person("Maeve Doyle", "maeve@quaysidecafe.example")
    return Story(
        name="quayside-cafe",
        language="en",
        letters=(
            pen.clara(
                "quote",
                (6, "12:10"),
                maeve,
                "Quote for the cafe",
                """Hi Maeve,

As promised, here is the quote for the cafe and the deck: £1,980 plus VAT.

Best wishes,""",
                files=("Quote 2259 Quayside.pdf",),
            ),
            pen.theirs(
                "yes",
                (1, "15:33"),
                maeve,
                """Hi Clara, yes please, let's go ahead. When can you start?

Maeve

Sent from my phone""",
                style=Style.PLAIN,
            ),
        ),
        drafts=(Deed.SEND, Deed.LEAVE),
        ends={"quote": "your_turn"},
    )
