"""The clues by which a proposal is known, with what each counts."""

from __future__ import annotations

from dataclasses import dataclass

from persevera.model.reason import Reason, because


@dataclass(frozen=True, slots=True)
class Clue:
    """One clue: why it counts, how much each time, and how often at most."""

    why: Reason
    weight: float
    most: int = 1


#: The score at which a message is as likely a proposal as not.
BAR = 1.7
#: How quickly the score turns a doubt into certainty.
STEEP = 1.3

CLUES: dict[str, Clue] = {
    "given": Clue(because("an offer is given"), 3.0),
    "given_but": Clue(because("an offer is given"), 0.5),
    "just_given": Clue(because("something is given"), 0.8),
    "named": Clue(because("an offer is mentioned"), 0.3),
    "ours": Clue(because("an offer of ours is named"), 0.3),
    "offers": Clue(because("something is offered in so many words"), 0.6),
    "offers_price": Clue(because("something is offered at a price"), 1.0),
    "quoted": Clue(because("a price is quoted"), 1.2, 2),
    "per": Clue(because("a price is given by the unit or by the month"), 0.8, 2),
    "bare": Clue(because("a figure reads as a price"), 0.4),
    "amount": Clue(because("an amount is named"), 0.6),
    "priced": Clue(because("a price is named"), 0.6, 2),
    "lines": Clue(because("several prices are listed"), 0.6),
    "sale": Clue(because("a price stands among terms of sale"), 1.0),
    "tax": Clue(because("tax is mentioned with it"), 0.6),
    "valid": Clue(because("a validity is named"), 1.0),
    "terms": Clue(because("terms of sale are named"), 0.4, 3),
    "starts": Clue(because("it says when we could begin"), 0.6),
    "accept": Clue(because("the reader is asked to accept"), 0.6, 2),
    "choice": Clue(because("a choice is offered"), 0.6, 2),
    "asked": Clue(because("it was agreed or asked for"), 0.4),
    "link": Clue(because("there is a link to sign it"), 1.5),
    "file": Clue(because("an attachment is named as an offer"), 1.8),
    "file_code": Clue(because("an attachment is named by a number"), 0.5),
    "has_files": Clue(because("something is attached"), 0.3),
    "file_other": Clue(because("an attachment is another paper"), -0.8),
    "subject": Clue(because("the subject names an offer"), 1.3),
    "subject_reply": Clue(because("the subject names an offer"), 0.5),
    "subject_other": Clue(because("the subject means something else"), -1.5),
    "subject_recalls": Clue(because("the subject looks back"), -1.5),
    "forward": Clue(because("it is a forwarded message"), -2.0),
    "nothing": Clue(because("nothing is offered, given or priced"), -1.5),
    "asks": Clue(because("it is asked for"), -1.8, 2),
    "takes": Clue(because("it is written by somebody who buys"), -1.6, 2),
    "thanks": Clue(because("it is thanked for or accepted"), -1.6),
    "recalls": Clue(because("an earlier one is meant"), -1.2, 2),
    "later": Clue(because("it is to be sent later"), -1.2, 2),
    "refuses": Clue(because("it is refused"), -1.5),
    "billing": Clue(because("it is about an invoice or a payment"), -1.5, 2),
    "ordered": Clue(because("it is about an order or a contract"), -1.5, 2),
    "job": Clue(because("it is about a job"), -1.8, 2),
    "elsewhere": Clue(because("another kind of offer"), -2.0, 2),
    "meeting": Clue(because("a meeting is proposed"), -0.8),
    "inside": Clue(because("it is work among colleagues"), -1.5),
    "crowd": Clue(because("it is written to everybody at once"), -1.5, 2),
    "private": Clue(because("it is a private matter or an expense"), -1.2, 2),
    "claim": Clue(because("it is a complaint or about something broken"), -1.2, 2),
    "charges": Clue(because("a price is asked or lowered"), 0.5, 2),
    "settled": Clue(because("it was agreed, signed or paid before"), -0.7, 2),
    "owed": Clue(because("the money is somebody else's"), -0.7, 2),
    "others": Clue(because("it is somebody else's"), -1.5),
}
