"""What Clara and her customers in Britain and elsewhere wrote to each other: proposals that lie open."""
# ruff: noqa: E501 - a paragraph is a line

from __future__ import annotations

from zoneinfo import ZoneInfo

from persevera.demo.days import Days, en, us
from persevera.demo.pen import LONDON, Pen
from persevera.demo.story import Deed, Person, Story, Style, Touch

DENVER = ZoneInfo("America/Denver")


def stories(days: Days) -> tuple[Story, ...]:
    """The open ones, oldest first."""
    pen = Pen(days, "en", LONDON)
    return (
        _hotel(pen),
        _logistics(pen),
        _bakery(pen),
        _nursery(pen),
        _offices(pen),
        _farm_shop(pen),
        _outfitters(Pen(days, "en", DENVER)),
        _clinic(pen),
    )


def _hotel(pen: Pen) -> Story:
    graham = Person("Graham Pell", "g.pell@harbourviewhotel.example")
    return Story(
        name="harbour-view",
        language="en",
        letters=(
            pen.clara(
                "proposal",
                (40, "15:05"),
                graham,
                "Proposal for the restaurant and terrace lighting",
                """Dear Graham,

Please find attached our proposal for the restaurant and the terrace: £14,300 plus VAT, installed out of season.

Kind regards,""",
                files=("Proposal Harbour View.pdf",),
            ),
        ),
        ends={"proposal": "old"},
    )


def _logistics(pen: Pen) -> Story:
    """Her mail program drops our mark when she sends."""
    helen = Person("Helen Ashby", "helen.ashby@northgatelogistics.example")
    return Story(
        name="northgate",
        language="en",
        letters=(
            pen.clara(
                "proposal",
                (21, "10:20"),
                helen,
                "Proposal Q-2209: high-bay lighting for Unit 4",
                """Dear Helen,

Thank you for showing me round Unit 4. I have attached proposal Q-2209 for 120 high-bay fittings with presence sensors.

  Fittings and controls     £19,900
  Installation               £8,500
  Total (excluding VAT)     £28,400

On your figures the fittings pay for themselves in 26 months.

Kind regards,""",
                files=("Q-2209 Northgate.pdf",),
            ),
        ),
        drafts=(Deed.SEND_AS_NEW, Deed.SEND),
        ends={"proposal": "waiting"},
    )


def _bakery(pen: Pen) -> Story:
    """Clara moves the appointment, and sends the draft on the day she chose."""
    sophie = Person("Sophie Castle", "sophie@castlebakery.example")
    return Story(
        name="castle-bakery",
        language="en",
        letters=(
            pen.clara(
                "quote",
                (13, "11:55"),
                sophie,
                "Quote for shop and bakehouse lighting",
                """Hi Sophie,

Here is the quote for the shop and the bakehouse: £3,650 plus VAT. The bakehouse fittings can be hosed down.

Best wishes,""",
                files=("Quote 2246.pdf",),
            ),
        ),
        touches=(Touch(at=pen.days.at(11, "17:45"), who="Sophie Castle", days=2, clock="16:00"),),
        ends={"quote": "waiting"},
    )


def _nursery(pen: Pen) -> Story:
    """The price holds until a date: a step is pulled before it."""
    olivia = Person("Olivia Fairlea", "olivia@fairleanursery.example")
    return Story(
        name="fairlea-nursery",
        language="en",
        letters=(
            pen.clara(
                "quote",
                (12, "16:10"),
                olivia,
                "Your quote for greenhouse lighting",
                f"""Hi Olivia,

As promised, your quote for the two greenhouses: £8,275 plus VAT for 64 growing lamps.

The price is valid until {en(pen.days.day(4))}, when the maker's new list comes out.

Best wishes,""",
                files=("Quote 2248 Fairlea.pdf",),
            ),
        ),
        ends={"quote": "waiting"},
    )


def _offices(pen: Pen) -> Story:
    """Clara writes a follow-up of her own: the draft that lay there is taken back."""
    tom = Person("Tom Kestrel", "tom@kestreloffices.example")
    ruth = Person("Ruth Adeyemi", "ruth@kestreloffices.example")
    return Story(
        name="kestrel-offices",
        language="en",
        letters=(
            pen.clara(
                "proposal",
                (9, "14:30"),
                tom,
                "Proposal for the third floor",
                """Hi Tom,

Please find attached our proposal for the third floor: 88 panels, daylight control and emergency lighting for £11,720 plus VAT.

Best regards,""",
                cc=(ruth,),
                files=("Proposal Q-2255.pdf",),
            ),
            pen.answer(
                "own",
                (6, "10:10"),
                tom,
                """Hi Tom,

I came past the building this morning and saw that the scaffolding is up, so we could use it for the emergency lights and save you the hoist. Shall I work that into the proposal?

Best regards,""",
            ),
        ),
        drafts=(Deed.LEAVE, Deed.SEND),
        ends={"proposal": "waiting"},
    )


def _farm_shop(pen: Pen) -> Story:
    """Clara leaves the draft unsent for days: it is carried twice, then asks for her eye."""
    will = Person("Will Harding", "will@millbrookfarmshop.example")
    return Story(
        name="millbrook",
        language="en",
        letters=(
            pen.clara(
                "quote",
                (8, "12:25"),
                will,
                "Quote for the farm shop",
                """Hi Will,

Please find attached the quote for the shop floor and the cold counters: £2,940 plus VAT.

All the best,""",
                files=("Quote 2259 Millbrook.pdf",),
            ),
        ),
        drafts=(Deed.LEAVE,),
        ends={"quote": "held"},
    )


def _outfitters(pen: Pen) -> Story:
    """They were asked to tell by a day that is still to come."""
    dana = Person("Dana Whitlock", "dana@summitoutfitters.example")
    by = us(pen.days.day(-1))
    return Story(
        name="summit-outfitters",
        language="en",
        letters=(
            pen.clara(
                "quote",
                (5, "17:20"),
                dana,
                "Quote for your Boulder store",
                f"""Hi Dana,

Attached is the quote for the Boulder store: USD 12,480 delivered, with the lighting plan your electrician asked for.

You mentioned a decision by the end of the month, so please let me know by {by} and I will hold the lead time for you.

Thanks,""",
                files=("Quote 2260 Summit.pdf",),
            ),
        ),
        ends={"quote": "waiting"},
    )


def _clinic(pen: Pen) -> Story:
    """Its first reminder lies in Drafts now."""
    priya = Person("Priya Nair", "priya.nair@ridgewayclinic.example")
    return Story(
        name="ridgeway-clinic",
        language="en",
        letters=(
            pen.clara(
                "proposal",
                (3, "15:40"),
                priya,
                "Proposal for the treatment rooms",
                """Dear Priya,

Thank you for your time on the phone. Please find attached our proposal for the six treatment rooms: £7,180 plus VAT, with dimmable fittings that meet the clinical standard.

We can install over two weekends, so no clinic has to be cancelled.

Kind regards,""",
                files=("Proposal Q-2261 Ridgeway.pdf",),
                style=Style.GMAIL,
            ),
        ),
        drafts=(Deed.LEAVE,),
        ends={"proposal": "waiting"},
    )
