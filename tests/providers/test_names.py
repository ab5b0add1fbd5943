"""Names of labels and folders in the languages of mail programs, and the closed list of what may be written."""

from __future__ import annotations

import pytest

from persevera.model.message import FolderUse, Label
from persevera.providers.folders import from_modified_utf7, use_of_path
from persevera.providers.gate import Place, Refused, Write, allow_local
from persevera.providers.labels import label_of, labels_of


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Follow up", Label.FOLLOW_UP),
        ("FOLLOW-UP", Label.FOLLOW_UP),
        ("follow_up", Label.FOLLOW_UP),
        ("Seguimiento", Label.FOLLOW_UP),
        ("No follow-up", Label.NO_FOLLOW_UP),
        ("Sin seguimiento", Label.NO_FOLLOW_UP),
        ("No seguir", Label.NO_FOLLOW_UP),
        ("Ganada", Label.WON),
        ("Ventas/Ganado", Label.WON),
        ("Gewonnen", Label.WON),
        ("PERDIDO", Label.LOST),
        ("Perdu", Label.LOST),
        ("Wonder", None),
        ("Lost & Found", None),
        ("", None),
    ],
)
def test_a_label_means_the_same_in_any_language_and_spelling(name: str, label: Label | None) -> None:
    assert label_of(name) is label


def test_a_name_of_several_words_is_no_list_of_labels_unless_it_is_one_of_keywords() -> None:
    assert labels_of(["Clientes Won 2024"]) == frozenset()
    assert labels_of(["$won lost"], keywords=True) == {Label.WON, Label.LOST}


@pytest.mark.parametrize(
    ("parts", "use"),
    [
        (["Enviados"], FolderUse.SENT),
        (["Elementos enviados"], FolderUse.SENT),
        (["SENT ITEMS"], FolderUse.SENT),
        (["Éléments envoyés"], FolderUse.SENT),
        (["Gesendete Elemente"], FolderUse.SENT),
        (["INBOX", "Sent"], FolderUse.SENT),
        (["[Gmail]", "Enviados"], FolderUse.SENT),
        (["Sent", "2024"], FolderUse.SENT),
        (["Borradores"], FolderUse.DRAFTS),
        (["Entwürfe"], FolderUse.DRAFTS),
        (["Papelera"], FolderUse.TRASH),
        (["Lixeira", "2023"], FolderUse.TRASH),
        (["Correo no deseado"], FolderUse.JUNK),
        (["INBOX"], FolderUse.INBOX),
        (["INBOX", "Clientes"], FolderUse.OTHER),
        (["Clientes", "Enviados"], FolderUse.OTHER),
        (["Clientes"], FolderUse.OTHER),
        ([], FolderUse.OTHER),
    ],
)
def test_the_name_of_a_folder_tells_its_use(parts: list[str], use: FolderUse) -> None:
    assert use_of_path(parts) is use


@pytest.mark.parametrize(
    ("name", "shown"), [("Envoy&AOk-s", "Envoyés"), ("A&-B", "A&B"), ("Normal", "Normal"), ("&AAA", "&AAA"), ("&2AA-", "&2AA-")]
)
def test_folder_names_of_imap_servers_are_read(name: str, shown: str) -> None:
    assert from_modified_utf7(name) == shown


PLACES = {Place.DRAFTS: "/m/Drafts", Place.TRASH: "/m/Trash", Place.CALENDAR: "/c"}


@pytest.mark.parametrize(
    ("write", "path"),
    [
        (Write.CREATE, "/m/Drafts/tmp/x"),
        (Write.CREATE, "/m/Drafts/cur/x:2,DS"),
        (Write.REMOVE, "/m/Drafts/cur/x:2,DS"),
        (Write.MOVE_IN, "/m/Trash/cur/x:2,S"),
        (Write.CREATE, "/c/k.ics"),
        (Write.REPLACE, "/c/k.ics"),
    ],
)
def test_the_gate_lets_pass_what_the_list_holds(write: Write, path: str) -> None:
    allow_local(write, path, PLACES)


@pytest.mark.parametrize(
    ("write", "path"),
    [
        (Write.CREATE, "/m/Sent/cur/x"),
        (Write.CREATE, "/m/INBOX/new/x"),
        (Write.CREATE, "/m/Drafts/new/x"),
        (Write.CREATE, "/m/Drafts/cur/../../Sent/cur/x"),
        (Write.CREATE, "/m/Drafts/x"),
        (Write.CREATE, "/m/Drafts/cur/"),
        (Write.CREATE, "m/Drafts/cur/x"),
        (Write.REPLACE, "/m/Drafts/cur/x"),
        (Write.REMOVE, "/m/Trash/cur/x"),
        (Write.CREATE, "/c/deep/k.ics"),
        (Write.MOVE_IN, "/c/k.ics"),
    ],
)
def test_the_gate_refuses_everything_else(write: Write, path: str) -> None:
    with pytest.raises(Refused):
        allow_local(write, path, PLACES)


def test_without_a_place_nothing_may_be_written() -> None:
    with pytest.raises(Refused):
        allow_local(Write.MOVE_IN, "/cur/x", {Place.TRASH: ""})
