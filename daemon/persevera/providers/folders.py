"""What a folder is for, by its name in Spanish, English, Portuguese, French or German, or as mail services call it."""

from __future__ import annotations

import base64
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from persevera.model.message import FolderUse

_NAMES = {
    FolderUse.INBOX: """inbox|bandeja de entrada|recibidos|entrada|caixa de entrada|boite de reception|reception|posteingang
        |recebidos|messages recus|eingang|correo recibido|elementos recibidos""",
    FolderUse.SENT: """sent|sent items|sent mail|sent messages|sent-mail|enviados|enviado|elementos enviados|mensajes enviados
        |correo enviado|correos enviados|itens enviados|mensagens enviadas|e-mails enviados|email enviado|envoyes
        |elements envoyes|messages envoyes|courrier envoye|courriers envoyes|gesendet|gesendete elemente|gesendete objekte
        |gesendete nachrichten|gesendete|bandeja de enviados|enviadas""",
    FolderUse.DRAFTS: """drafts|draft|borradores|borrador|rascunhos|rascunho|brouillons|brouillon|entwurfe|entwurf""",
    FolderUse.TRASH: """trash|bin|deleted|deleted items|deleted messages|papelera|elementos eliminados|eliminados
        |mensajes eliminados|papelera de reciclaje|lixo|lixeira|itens excluidos|itens eliminados|corbeille|elements supprimes
        |messages supprimes|papierkorb|geloschte elemente|geloschte objekte|geloscht""",
    FolderUse.JUNK: """junk|spam|junk e-mail|junk email|junk mail|bulk mail|correo no deseado|correo basura|no deseado
        |correo electronico no deseado|lixo eletronico|lixo electronico|e-mail de lixo|indesirables|courrier indesirable
        |pourriel|spamverdacht|junk-e-mail|werbung|unerwunscht""",
}
_USES = {name.strip(): use for use, names in _NAMES.items() for name in names.split("|")}
#: Folders that only hold the others.
_SHELLS = frozenset({"inbox", "[gmail]", "[google mail]", "gmail", "local folders", "carpetas locales"})
_SEVEN = re.compile(r"&([A-Za-z0-9+,]{0,2000})-")


@lru_cache(maxsize=2048)
def use_of_name(name: str) -> FolderUse | None:
    """The use that one name tells, whatever its letter case and accents; None where it tells none."""
    return _USES.get(folded(name))


def use_of_path(parts: Iterable[str]) -> FolderUse:
    """The use of a folder by the names from the top: a folder in Sent is for sent mail, one named so deep below is not."""
    names = [part for part in parts if part]
    below = names[1:] if len(names) > 1 and folded(names[0]) in _SHELLS else names
    use = use_of_name(below[0]) if below else None
    if use is None or (use is FolderUse.INBOX and len(below) > 1):
        return FolderUse.OTHER
    return use


def folded(name: str) -> str:
    """A folder name for comparing: lower case, without accents, blanks and underscores as single blanks."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", name[:200]) if not unicodedata.combining(letter))
    return " ".join(bare.casefold().replace("_", " ").split())


def from_modified_utf7(name: str) -> str:
    """A folder name as IMAP servers write it on disk, for people (RFC 3501, section 5.1.3); unchanged where it is none."""

    def letters(match: re.Match[str]) -> str:
        if not match[1]:
            return "&"
        coded = match[1].replace(",", "/")
        return base64.b64decode(coded + "=" * (-len(coded) % 4)).decode("utf-16-be")

    try:
        return _SEVEN.sub(letters, name)
    except ValueError:
        return name
