"""What people write in the made-up mailbox, in English."""
# ruff: noqa: E501

from __future__ import annotations

WHATS = (
    "the new phone system",
    "lift maintenance",
    "the ground floor washrooms",
    "the new website",
    "first aid training for twenty",
    "the rooftop solar panels",
    "office cleaning",
    "catering for the open day",
    "the access audit",
    "the catalogue redesign",
    "air conditioning for the warehouse",
    "payroll services",
    "the pallet racking",
    "the lighting upgrade",
    "the autumn media plan",
    "translating the manuals",
    "renting two forklifts",
    "the mail migration",
    "fencing the plot",
    "the leaflet drop",
)
FIRST = (
    "Hannah",
    "Oliver",
    "Priya",
    "George",
    "Megan",
    "Callum",
    "Aisha",
    "Rory",
    "Beth",
    "Dominic",
    "Fiona",
    "Marcus",
    "Tess",
    "Graham",
    "Olivia",
    "Henry",
    "Niamh",
    "Stuart",
    "Carys",
    "Duncan",
)
LAST = (
    "Marsh",
    "Whitlow",
    "Okafor",
    "Penrose",
    "Hale",
    "Drummond",
    "Castell",
    "Byrne",
    "Lacey",
    "Thorne",
    "Ogden",
    "Sykes",
    "Farrow",
    "Garner",
    "Kendrick",
    "Mercer",
    "Pryce",
    "Rowe",
    "Tilden",
    "Vance",
)
COMPANIES = (
    "harbourhotel",
    "millbakery",
    "northclinic",
    "oakschool",
    "pennlogistics",
    "quaybooks",
    "riverdairy",
    "stonefield",
    "tidefoods",
    "uplandfarms",
    "valeprinting",
    "westgarage",
    "yarrowtextiles",
    "ashfordlabs",
    "brookhouse",
    "cedarworks",
    "dovecotetea",
    "elmcare",
)
SUBJECTS = (
    "Proposal for {what}",
    "Quote {ref}: {what}",
    "Our quote for {what}",
    "Your estimate: {what}",
    "Proposal {ref} – {what}",
    "Pricing for {what}",
    "Quotation {ref} ({what})",
    "As discussed: {what}",
)
ASKS = (
    ("Enquiry", "Hello,\n\nWe are looking into {what}. Could you give us a price?\n\nThanks,\n{first}"),
    (
        "Quote please",
        "Hi {me},\n\nA friend passed on your name. We need a quote for {what}, this week if you can.\n\nBest,\n{first}",
    ),
    (
        "Question",
        "Hello,\n\nDo you work with firms of our size? We want to get {what} sorted and are comparing a few.\n\n{first}",
    ),
    (
        "Yesterday's visit",
        "Hi {me},\n\nThanks for coming by. I look forward to seeing your figures for {what}.\n\nRegards,\n{first}",
    ),
)
PROPOSALS = (
    "Hi {first},\n\nPlease find our proposal for {what} attached. The total comes to {amount} plus VAT and holds until {valid}.\n\nAny questions, just shout.\n\nBest,\n{me}",
    "Good morning {first},\n\nAs agreed, here is quote {ref} for {what}. It comes to {amount} excluding tax; timings are on page two.\n\nKind regards,\n{me}",
    "Dear {first},\n\nThank you for your enquiry. We are pleased to quote {amount} for {what} (our reference {ref}). This offer is valid until {valid}.\n\nYours sincerely,\n{me}",
    "Hi {first},\n\nI have the numbers: we can do {what} for {amount}, with everything we talked about on the phone. We could start in {weeks} weeks.\n\nWhat do you think?\n\n{me}",
    "Hello,\n\nThanks for thinking of us. For {what} we propose:\n\n- all work and materials\n- a year's guarantee\n- fixed price: {amount} + VAT\n\nIf that suits you, just send back the attached form, signed.\n\nRegards,\n{me}",
    "Hi {first},\n\nI put together two options for {what}; the one I would go for is {amount}. The PDF has the detail and payment terms.\n\nLet me know.\n\n{me}",
    "Hello {first},\n\nFollowing our site visit, here is the estimate for {what}. Total: {amount}, travel and removal of the old kit included.\n\nThe price is guaranteed until {valid}.\n\nMany thanks,\n{me}",
    "Hi {first},\n\nHere's the quotation you asked for ({ref}): {amount} for {what}. Delivery is about {weeks} weeks from order.\n\nCheers,\n{me}",
    "Dear Sir or Madam,\n\nIn reply to your request we submit our quotation for {what}:\n\n    Net price: {amount}\n    Valid until: {valid}\n    Reference: {ref}\n\nWe remain at your disposal.\n{me}",
    "{first}, our commercial proposal for {what} is attached.\n\nIt would be {amount} a year, invoiced quarterly, no lock-in.\n\nHappy to walk you through it on Thursday.\n\n{me}",
    "Hi {first},\n\nAs promised, we can offer {what} at {amount} (VAT not included), eight per cent under last year. Same team.\n\nShall we book it in?\n\n{me}",
    "Good afternoon,\n\nPlease find attached proposal {ref}. It covers {what} from start to finish for {amount}, commissioning included.\n\nI'd be grateful if you could confirm you have it.\n\nSincerely,\n{me}",
    "Hello,\n\nOur engineer has checked it over and the price for {what} is {amount}. If you approve it by {valid} we can fit you in next month.\n\nThanks,\n{me}",
    "Hi {first},\n\nAs I said I would, I've attached the estimate for {what}. In round numbers it is {amount}, half of it on completion.\n\nSpeak soon,\n{me}",
)
FOLLOW_UPS = (
    "Hi {first},\n\nHave you had a chance to look at what I sent? If anything is missing I can get it to you today.\n\nBest,\n{me}",
    "Morning {first},\n\nJust in case my last mail got buried: shall we talk it over this week?\n\n{me}",
    "Hello again,\n\nI only wanted to ask whether you have come to a decision.\n\nThanks,\n{me}",
    "{first}, what did you make of it? If something needs changing, do say.\n\n{me}",
    "Hi {first},\n\nPicking this up again - would a call on Tuesday suit you?\n\nRegards,\n{me}",
    "Hello,\n\nAny news on your side?\n\n{me}",
)
ANSWERS = (
    "Hi {me},\n\nLooks good to us, go ahead. When could you start?\n\nBest,\n{first}",
    "Morning,\n\nWe accept the proposal. The purchase order will follow later today.\n\n{first}",
    "Hello,\n\nThank you for the work, but we have decided to go with another supplier.\n\nAll the best,\n{first}",
    "Hi {me},\n\nGot it. I need to run it past my partner and will come back to you next week.\n\n{first}",
    "Hi,\n\nDoes the price include fitting? And can we pay in two parts?\n\nThanks,\n{first}",
    "Hello,\n\nIt is more than we had in mind. If you could come down a little we would think about it.\n\n{first}",
    "Perfect, {me}. Send me the contract and I'll sign it.\n\n{first}",
    "Thanks for sending this over. We are parking it until after the summer.\n\nRegards,\n{first}",
    "Hi {me},\n\nThe committee is happy with everything but the dates. Can you ring me?\n\n{first}",
    "Good morning, not interested at the moment, thanks all the same.\n\n{first}",
    "Hello,\n\nAll fine. Let me have your bank details and we can get going.\n\nCheers,\n{first}",
    "{me}, one thing: is the guarantee one year or two? Otherwise it suits us.\n\n{first}",
    "Hi,\n\nSorry, there's no money for this in the budget this year. Let's talk in January.\n\n{first}",
    "OK, agreed. Put us in the diary.\n\n{first}\n\nSent from my phone",
)
ABSENCES = (
    (
        "Automatic reply: {subject}",
        "I am out of the office until {back}. If it is urgent please write to office@{domain}.\n\nThank you.",
    ),
    ("Out of office: {subject}", "Hello,\n\nI am on holiday and back on {back}. I will answer then.\n\n{first}"),
    ("Away Re: {subject}", "Thank you for your message. I am travelling with little access to mail and return on {back}."),
    (
        "Automatic reply",
        "We have received your mail and will answer as soon as we can. This is an automated message, please do not reply to it.",
    ),
    ("On leave", "This mailbox is not looked after until {back}. My colleagues are at office@{domain}."),
)
DECOYS = (
    ("Re: Your proposal", "Hello,\n\nThank you for your proposal. We will look at it and come back to you.\n\n{me}", "supplier"),
    (
        "Invoice {number}",
        "Hi {first},\n\nPlease find invoice {number} for {amount} attached, due in thirty days.\n\nThanks,\n{me}",
        "customer",
    ),
    ("Price request", "Hello,\n\nCould you let us have a quote for twelve laptops?\n\nRegards,\n{me}", "supplier"),
    ("Fwd: Fleet insurance proposal", "Passing on what the insurer sent us, see what you think.\n\n{me}", "colleague"),
    (
        "Proposal for {company}",
        "Could you check the numbers before I send it to the customer? I make it {amount}.\n\n{me}",
        "colleague",
    ),
    ("Re: Quote", "Hi {first},\n\nAs soon as I have the costs I'll send you the quote, probably next week.\n\n{me}", "customer"),
    ("Order {number}", "Hello,\n\nYour order {number} is confirmed. It leaves on Monday.\n\n{me}", "customer"),
    (
        "Minutes of the meeting",
        "Hi all,\n\nHere is what we agreed yesterday. {first} will take care of the drawings.\n\n{me}",
        "customer",
    ),
    (
        "Payment reminder",
        "Hi {first},\n\nWe have invoice {number} over {amount} as still open. Could you check?\n\nThanks,\n{me}",
        "customer",
    ),
    ("Re: Job offer", "Hello,\n\nThank you for thinking of me, but I am not looking for a change.\n\n{me}", "supplier"),
    ("Thank you", "Thanks for trusting us with it, {first}. The signed contract reaches you tomorrow.\n\n{me}", "customer"),
    ("Re: Price list 2026", "Got the price list, thanks. Is there a discount for volume?\n\n{me}", "supplier"),
)
SUPPLIER_OFFERS = (
    "Hello,\n\nPlease find our best offer attached: {amount} for the whole lot. Valid for fifteen days.\n\nRegards,\n{first}",
    "Dear Laura,\n\nHere is the quote you asked us for. Total {amount}, carriage included.\n\n{first}",
    "Hi,\n\nWe have a proposal that may interest your company. From {amount} a month.\n\n{first}",
)
TOPICS = (
    "Tuesday's meeting",
    "Site drawings",
    "Keys to the shop",
    "Parking",
    "Delivery note",
    "Photo of the stand",
    "Change of shift",
    "Access to the folder",
    "Team lunch",
    "Missing parts",
    "Summer hours",
    "Fault on the second floor",
    "Diary",
)
LINES = (
    "I can confirm they will be there first thing tomorrow.",
    "Could you send me the foreman's number?",
    "I left the keys at reception.",
    "The driver says he will be there around eleven.",
    "Thanks, got it.",
    "Can you check whether the cabinet was locked?",
    "Sorry for the delay, it has been one of those weeks.",
    "Let's look at it on Monday.",
    "The photos you asked for are attached.",
    "Fine by me.",
    "The room has changed, it is the one downstairs now.",
    "The link does not work for me, could you send it again?",
    "My colleague looks after this from now on.",
    "Everything was cleared away yesterday.",
    "One of the blue boxes is missing.",
    "Would five o'clock suit you?",
    "I just spoke to them and it is no problem.",
    "I'll ring you later and we can talk about it.",
)
NEWS = (
    ("This week's news", "This week: three ideas for a tidier warehouse, the trade fair calendar and a seasonal recipe."),
    (
        "Spring offers: up to 40% off",
        "Until Sunday only, office supplies at big discounts. Proposals made for your business from £19.90.",
    ),
    ("Your monthly summary", "You saved time this month. See your dashboard for the detail."),
    ("Free webinar", "Join the session on Thursday and ask whatever you like."),
    ("News of the trade", "Interviews, regulation and reference prices for materials."),
)
TRACKER = (
    "[Tasks] #{number} {topic}",
    "{first} changed the state of the task to in progress.\n\nView the task: https://tasks.example/{number}",
)
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ATTRIBUTION = "On {day}, {name} <{address}> wrote:"
HEADING = "From: {name} <{address}>\nSent: {day}\nTo: {to}\nSubject: {subject}\n"
REPLY_MARKS = ("Re: ", "RE: ", "Re: ", "RE: ")
NEW_SUBJECTS = ("About your quote {ref}", "{ref}", "Answer to your offer {ref}", "Order as per {ref}")
SIGNATURE = "\n\n--\n{name}\n{company}\nTel. +44 20 {phone}\nThis message is confidential and meant for its recipient only."
