"""Things as a store keeps them: say what matters, the rest is a small office in Spain writing to its customers."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from persevera.model.artefact import Artefact, ArtefactKind, ArtefactState, Key, Purpose
from persevera.model.conversation import ConversationId, Entry, JoinedBy
from persevera.model.judgement import Amount, Commitment, Kind, Offer, Outcome, Part, Precision, Signal, Whose
from persevera.model.message import Address, FolderUse, Label, MessageId, Ref, Unreadable
from persevera.model.proposal import Proposal, ProposalId, Say, Stage, Word
from persevera.model.reason import because
from persevera.ports import AccountState, AuditRow, OutboxRow, OutboxState, Store, SyncState

ACCOUNT = "ana@talleresferrer.es"
ANA = Address("Ana Ferrer", ACCOUNT)
MARTA = Address("Marta Núñez", "marta.nunez@bodegasrioja.es")
JAMES = Address("James O'Neill", "james@harbourfoods.co.uk")
OTHER_ACCOUNT = "luis@talleresferrer.es"
MADRID_WINTER = timezone(timedelta(hours=1))
MADRID_SUMMER = timezone(timedelta(hours=2))
SENT_AT = datetime(2026, 3, 3, 9, 30, tzinfo=MADRID_WINTER)
CONVERSATION = ConversationId("c-propuesta-estanterias")
ELSEWHERE = ConversationId("c-otra")
PROPOSAL_MESSAGE = MessageId("20260303.0930.ana@talleresferrer.es")
#: A message of nobody that any proposal was sent to.
UNRELATED: dict[str, Any] = {
    "sender": Address("Boletín", "noticias@ferias.example"),
    "conversation": ELSEWHERE,
    "in_reply_to": (),
    "references": (),
}


def an_entry(number: int = 1, **changes: Any) -> Entry:
    """A received message that nobody judged yet, an hour after the proposal and a minute later for each number."""
    facts: dict[str, Any] = {
        "account": ACCOUNT,
        "message_id": MessageId(f"respuesta-{number}@bodegasrioja.es"),
        "conversation": CONVERSATION,
        "joined_by": JoinedBy.IN_REPLY_TO,
        "ref": Ref(f"inbox/{number}"),
        "date": SENT_AT + timedelta(hours=1, minutes=number),
        "sent": False,
        "ours": False,
        "sender": MARTA,
        "to": (ANA,),
        "subject": "Re: Propuesta de estanterías para el almacén de Haro",
        "in_reply_to": (PROPOSAL_MESSAGE,),
        "references": (PROPOSAL_MESSAGE,),
        "folder": FolderUse.INBOX,
    }
    return Entry(**{**facts, **changes})


def a_sent_entry(number: int = 1, **changes: Any) -> Entry:
    """A message of the person's own, to Marta, with a promise in it."""
    facts: dict[str, Any] = {
        "message_id": PROPOSAL_MESSAGE if number == 1 else MessageId(f"enviado-{number}@talleresferrer.es"),
        "joined_by": JoinedBy.FIRST,
        "ref": Ref(f"sent/{number}"),
        "date": SENT_AT + timedelta(minutes=number - 1),
        "sent": True,
        "ours": True,
        "sender": ANA,
        "to": (MARTA,),
        "subject": "Propuesta de estanterías para el almacén de Haro",
        "in_reply_to": (),
        "references": (),
        "folder": FolderUse.SENT,
        "labels": frozenset({Label.FOLLOW_UP}),
        "commitments": (
            Commitment(
                Whose.OURS, datetime(2026, 3, 10, 10, tzinfo=MADRID_WINTER), Precision.MINUTE, "Le llamo el martes a las 10."
            ),
        ),
    }
    return an_entry(number, **{**facts, **changes})


def a_judged_entry(number: int = 1, **changes: Any) -> Entry:
    """An absence that was read: who is away, until when, and whom to write to meanwhile."""
    facts: dict[str, Any] = {
        "kind": Kind.AUTOMATIC,
        "outcome": Outcome.LATER,
        "returns": date(2026, 3, 16),
        "until": date(2026, 3, 13),
        "substitute": "pedidos@bodegasrioja.es",
        "excerpt": "Estaré fuera de la oficina hasta el lunes 16 de marzo.",
        "failed_recipients": ("compras@bodegasrioja.es",),
        "mark": "0a1b2c",
    }
    return an_entry(number, **{**facts, **changes})


def a_stored_proposal(number: int = 1, **changes: Any) -> Proposal:
    """Shelving for a warehouse, offered to Marta with a colleague of hers in copy at a free-mail address."""
    facts: dict[str, Any] = {
        "id": ProposalId(f"k{number:03d}dmr2"),
        "account": ACCOUNT,
        "message_id": PROPOSAL_MESSAGE if number == 1 else MessageId(f"enviado-{number}@talleresferrer.es"),
        "conversation": CONVERSATION if number == 1 else ConversationId(f"c-{number}"),
        "sent_at": SENT_AT + timedelta(days=number - 1),
        "subject": "Propuesta de estanterías para el almacén de Haro",
        "to": (MARTA,),
        "cc": (Address("", "marta.haro@gmail.com"),),
        "offer": Offer(
            what="estanterías galvanizadas, 40 módulos",
            reference="P-2026/118",
            amounts=(Amount(Decimal("12450.00"), "EUR", "12.450,00 €"), Amount(Decimal("95"), None, "95 $")),
            valid_until=date(2026, 3, 31),
            attachments=("Propuesta P-2026-118.pdf",),
            phone="+34 941 30 22 11",
        ),
        "score": 0.93,
        "evidence": (Signal(because("an offer is given"), "adjunto la propuesta", Part.TEXT, 3.0),),
        "language": "es",
        "register": "usted",
        "greeting": "Buenos días, Marta:",
        "farewell": "Un saludo,",
        "stage": Stage.WAITING,
        "reason": because(
            "No answer since {day}; attempt {n} is due {at}.", day=date(2026, 3, 3), n=1, at=SENT_AT + timedelta(days=3)
        ),
        "trace": (because("The offer is worth {value}.", value=Decimal("12450.00")), because("Nothing promised.")),
        "step": 1,
        "steps": 5,
        "next_at": SENT_AT + timedelta(days=3),
        "look_again_at": SENT_AT + timedelta(days=3),
    }
    return Proposal(**{**facts, **changes})


def an_artefact(number: int = 1, **changes: Any) -> Artefact:
    """An appointment that stands in the calendar where we put it."""
    start = SENT_AT + timedelta(days=3, hours=number)
    facts: dict[str, Any] = {
        "key": Key(f"{number:02d}v8k3q0m1d5".ljust(40, "0")),
        "kind": ArtefactKind.APPOINTMENT,
        "account": ACCOUNT,
        "proposal": ProposalId("k001dmr2"),
        "purpose": Purpose.STEP,
        "ordinal": 1,
        "anchor": PROPOSAL_MESSAGE,
        "state": ArtefactState.PRESENT,
        "provider_id": f"event-{number}.ics",
        "version": '"63-1"',
        "made_at": SENT_AT + timedelta(minutes=number),
        "wanted_at": start,
        "start": start,
        "end": start + timedelta(minutes=15),
        "words": "f3a9",
        "asked": "f3a9",
    }
    return Artefact(**{**facts, **changes})


def an_outbox_row(number: int = 1, **changes: Any) -> OutboxRow:
    """An appointment to be created."""
    at = SENT_AT + timedelta(minutes=number)
    facts: dict[str, Any] = {
        "id": f"action-{number}",
        "account": ACCOUNT,
        "proposal": ProposalId("k001dmr2"),
        "artefact": an_artefact(number).key,
        "kind": ArtefactKind.APPOINTMENT,
        "verb": "create",
        "facts": '{"purpose":"step","ordinal":1}',
        "state": OutboxState.INTENDED,
        "made_at": at,
        "not_before": at,
    }
    return OutboxRow(**{**facts, **changes})


def a_word(**changes: Any) -> Word:
    """Ana puts it off by a week."""
    facts: dict[str, Any] = {
        "proposal": ProposalId("k001dmr2"),
        "say": Say.SNOOZE,
        "at": SENT_AT + timedelta(days=1),
        "by": "command",
        "until": SENT_AT + timedelta(days=8),
    }
    return Word(**{**facts, **changes})


def an_audit_row(**changes: Any) -> AuditRow:
    """A draft was made."""
    facts: dict[str, Any] = {
        "at": SENT_AT,
        "account": ACCOUNT,
        "what": "created",
        "key": an_artefact().key,
        "detail": "draft for person-7c2e",
    }
    return AuditRow(**{**facts, **changes})


def an_account_state(**changes: Any) -> AccountState:
    """An account that was read to the end this morning."""
    facts: dict[str, Any] = {
        "account": ACCOUNT,
        "state": SyncState('{"INBOX":[812,5120]}'),
        "began_at": datetime(2026, 1, 2, 8, 0, 0, 123456, tzinfo=UTC),
        "read_at": SENT_AT,
        "backfilled": True,
        "trouble": "The calendar did not answer.",
        "trouble_since": SENT_AT + timedelta(hours=2),
    }
    return AccountState(**{**facts, **changes})


def an_unreadable(number: int = 1, **changes: Any) -> Unreadable:
    """A message whose header block was cut."""
    facts: dict[str, Any] = {
        "ref": Ref(f"inbox/roto-{number}"),
        "folder_name": "INBOX",
        "why": "The message has no Date header.",
        "message_id": MessageId(f"roto-{number}@bodegasrioja.es"),
        "references": (PROPOSAL_MESSAGE,),
    }
    return Unreadable(**{**facts, **changes})


def save(store: Store, *values: object) -> None:
    """Keep values of any kind in one transaction."""
    kinds = {"Proposal": "save_proposal", "Artefact": "save_artefact", "OutboxRow": "save_outbox", "Word": "add_word"}
    kinds |= {"AuditRow": "audit", "AccountState": "save_account"}
    with store.transaction() as transaction:
        for value in values:
            if isinstance(value, Entry):
                transaction.save_entries([value])
            else:
                getattr(transaction, kinds[type(value).__name__])(value)


def ids(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.message_id for entry in entries]
