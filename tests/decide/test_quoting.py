"""The author's own words come out of a mail whatever the program that quoted it."""
# ruff: noqa: E501 -- header blocks read best on one line

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.quoting import unquoted
from persevera.decide.signatures import without_signature


def authored(text: str, html: str | None = None, parent: str | None = None, author: str = "") -> str:
    """What a message's author wrote, as the judgement takes it."""
    kept = unquoted(text, html, parent)
    return without_signature(kept, author) or kept


def own_words(text: str, html: str | None = None, parent: str | None = None, author: str = "") -> str:
    return authored(text, html, parent, author) or text.strip()


PARENT = """Hola, Nuria:

Te paso la oferta de la caldera nueva, 3.480 € más IVA, con la instalación hecha.
La tienes firmada en el PDF y vale hasta fin de mes.

Un abrazo,
Tomás"""
PREFIXED = "\n".join("> " + line for line in PARENT.split("\n"))
ANSWER = "Hola, Tomás:\n\nLo miro con el administrador y te digo algo el jueves."

HEADS = {
    "gmail_es": "El mar, 9 jun 2026 a las 17:40, Tomás Vila (<tomas@calderasvila.example>)\nescribió:\n",
    "gmail_en": "On Tue, Jun 9, 2026 at 5:40 PM Tomás Vila <tomas@calderasvila.example>\nwrote:\n",
    "gmail_pt": "Tomás Vila <tomas@calderasvila.example> escreveu no dia terça, 9/06/2026 à(s)\n17:40:\n",
    "gmail_fr": "Le mar. 9 juin 2026 à 17:40, Tomás Vila <tomas@calderasvila.example> a\nécrit :\n",
    "gmail_de": "Am Di., 9. Juni 2026 um 17:40 Uhr schrieb Tomás Vila <\ntomas@calderasvila.example>:\n",
    "apple_es": "El 9 jun 2026, a las 17:40, Tomás Vila <tomas@calderasvila.example> escribió:\n",
    "thunderbird_es": "El 09/06/2026 a las 17:40, Tomás Vila escribió:\n",
    "thunderbird_de": "Am 09.06.26 um 17:40 schrieb Tomás Vila:\n",
    "roundcube_en": "On 2026-06-09 17:40, Tomás Vila wrote:\n",
    "apple_pt": "Em 9 de jun. de 2026, à(s) 17:40, Tomás Vila <tomas@calderasvila.example> escreveu:\n",
    "apple_fr": "Le 9 juin 2026 à 17:40, Tomás Vila <tomas@calderasvila.example> a écrit :\n",
    "apple_de": "Am 09.06.2026 um 17:40 schrieb Tomás Vila <tomas@calderasvila.example>:\n",
    "gmail_app_br": "Em ter., 9 de jun. de 2026 às 17:40, Tomás Vila <\ntomas@calderasvila.example> escreveu:\n",
    "gmail_latin": "El mar, 9 de jun de 2026 a la(s) 5:40 p. m., Tomás Vila (tomas@calderasvila.example) escribió:\n",
    "k9": 'El 9 de junio de 2026 17:40:33 CEST, "Tomás Vila" <tomas@calderasvila.example> escribió:\n',
    "spark": "On 9 Jun 2026 at 17:40 +0200, Tomás Vila <tomas@calderasvila.example>, wrote:\n",
    "uol": "Em 09/06/2026 17:40, Tomás Vila escreveu:\n",
    "notes_de": "Tomás Vila <tomas@calderasvila.example> schrieb am 09.06.2026 17:40:33:\n",
    "horde_en": "Quoting Tomás Vila <tomas@calderasvila.example>:\n",
    "horde_de": "Zitat von Tomás Vila <tomas@calderasvila.example>:\n",
    "horde_es": "Tomás Vila <tomas@calderasvila.example> escribió:\n",
    "roundcube_es": "El 2026-06-09 17:40, Tomás Vila escribió:\n",
    "no_verb": "2026-06-09 17:40 GMT+02:00 Tomás Vila <tomas@calderasvila.example>:\n",
}
BLOCKS = {
    "outlook_es": "De: Tomás Vila <tomas@calderasvila.example>\nEnviado el: martes, 9 de junio de 2026 17:40\nPara: Nuria Sanz\n"
    "Asunto: Oferta caldera\n\n",
    "outlook_en": "From: Tomás Vila <tomas@calderasvila.example>\nSent: Tuesday, June 9, 2026 5:40 PM\nTo: Nuria Sanz\n"
    "Cc: Obra\nSubject: Oferta caldera\n\n",
    "outlook_bold": "*De:* Tomás Vila <tomas@calderasvila.example>\n*Enviado el:* martes, 9 de junio de 2026 17:40\n*Para:* Nuria Sanz\n"
    "*Asunto:* Oferta caldera\n\n",
    "owa_es": "________________________________\nDe: Tomás Vila\nEnviado: martes, 9 de junio de 2026 17:40\nPara: Nuria Sanz\nAsunto: Oferta\n\n",
    "outlook_fr": "De : Tomás Vila\nEnvoyé : mardi 9 juin 2026 17:40\nÀ : Nuria Sanz\nObjet : Offre\n\n",
    "outlook_de": "Von: Tomás Vila\nGesendet: Dienstag, 9. Juni 2026 17:40\nAn: Nuria Sanz\nBetreff: Angebot\n\n",
    "samsung_es": "-------- Mensaje original --------\nDe: Tomás Vila\nFecha: 9/6/26 17:40 (GMT+01:00)\nA: Nuria Sanz\nAsunto: Oferta\n\n",
    "old_outlook": "-----Mensaje original-----\nDe: Tomás Vila [mailto:tomas@calderasvila.example]\nEnviado el: martes 9\nPara: N\nAsunto: O\n",
    "zimbra": 'De: "Tomás Vila" <t@calderasvila.example>\nPara: "Nuria" <n@sanz.example>\nEnviados: Martes, 9 de Junio 2026\nAsunto: Oferta\n',
    "zimbra_fr": '----- Mail original -----\nDe: "Tomás Vila" <t@calderasvila.example>\nÀ: "Nuria" <n@sanz.example>\nEnvoyé: Mardi 9 Juin\nObjet: O\n',
    "gmx": 'Gesendet: Dienstag, 9. Juni 2026 um 17:40 Uhr\nVon: "Tomás Vila" <t@calderasvila.example>\nAn: n@sanz.example\nBetreff: O\n',
    "sfr": "========================================\n\nMessage du : 09/06/2026 17:40\nDe : t@calderasvila.example\nA : n@sanz.example\nSujet : O\n\n",
    "samsung_en": "-------- Original message --------\nFrom: Tomás Vila <t@calderasvila.example>\nDate: 09/06/2026 17:40 (GMT+01:00)\n\n",
    "samsung_de": "-------- Ursprüngliche Nachricht --------\nVon: Tomás Vila <t@calderasvila.example>\nDatum: 09.06.26 17:40\n\n",
    "outlook_mac": "From: Tomás Vila <t@calderasvila.example>\nDate: Tuesday, 9 June 2026 at 17:40\nTo: Nuria <n@sanz.example>\nSubject: O\n",
    "outlook_pt": "De: Tomás Vila <t@calderasvila.example>\nEnviada em: terça-feira, 9 de junho de 2026 17:40\nPara: Nuria\nAssunto: O\n",
    "uol_web": 'De: "Tomás Vila" <t@calderasvila.example>\nEnviada: 2026/06/09 17:40:33\nPara: n@sanz.example\nAssunto: O\n',
    "notes": "De:        Tomás Vila/VILA\nPara:        Nuria Sanz/SANZ@SANZ\nFecha:        09/06/2026 17:40\nAsunto:        Oferta\n",
    "mixed": "From: Tomás Vila\nEnviado el: martes, 9 de junio de 2026 17:40\nTo: Nuria\nAsunto: Oferta\n",
    "italian": "Da: Tomás Vila\nInviato: martedì 9 giugno 2026 17:40\nA: Nuria\nOggetto: O\n",
    "zoho": "---- El mar, 09 jun 2026 17:40:00 +0200 Tomás Vila <tomas@calderasvila.example> escribió ----\n\n",
    "yahoo": "    El martes, 9 de junio de 2026, 17:40:33 CEST, Tomás Vila <tomas@calderasvila.example> escribió:  \n \n",
    "yahoo_de": "    Am Dienstag, 9. Juni 2026 um 17:40:33 MESZ hat Tomás Vila <t@calderasvila.example> Folgendes geschrieben:\n \n",
    "proton": "El martes, 9 de junio de 2026 a las 17:40, Tomás Vila <tomas@calderasvila.example> escribió:\n\n",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_a_prefixed_quotation_and_its_attribution_go(head: str) -> None:
    assert own_words(f"{ANSWER}\n\n{head}{PREFIXED}\n") == ANSWER


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_a_quotation_under_a_header_block_goes_to_its_end(block: str) -> None:
    assert own_words(f"{ANSWER}\n\n{block}{PARENT}\n") == ANSWER


def test_a_header_block_folded_into_one_line_is_cut_there() -> None:
    text = "Lo vemos el lunes. Gracias De: Tomás Vila Enviado el: martes, 9 de junio Para: Nuria Asunto: Oferta Hola, Nuria: te paso la oferta"
    assert own_words(text) == "Lo vemos el lunes. Gracias"


def test_an_attribution_folded_into_one_line_is_cut_there() -> None:
    text = (
        "Lo vemos el lunes, gracias. El mar, 9 jun 2026 a las 17:40, Tomás Vila (<t@vila.example>) escribió: Hola, Nuria: te paso"
    )
    assert own_words(text) == "Lo vemos el lunes, gracias."


def test_answers_between_quoted_lines_below_a_header_block_are_kept() -> None:
    text = BLOCKS["outlook_fr"].rstrip() + "\n> La pose est-elle comprise ?\n\nOui.\n\n> Quel délai ?\n\nTrois semaines."
    assert " ".join(own_words(text).split()) == "Oui. Trois semaines."


def test_answers_between_quoted_lines_are_kept() -> None:
    text = "> ¿Os va bien la caldera de 24 kW?\nSí, esa.\n> ¿Cuándo podemos entrar?\nA partir del día 15."
    assert own_words(text) == "Sí, esa.\nA partir del día 15."


def test_an_answer_below_the_quotation_is_kept() -> None:
    assert own_words(f"{HEADS['thunderbird_es']}{PREFIXED}\n\nDe acuerdo, adelante.") == "De acuerdo, adelante."


def test_the_end_of_a_quoted_line_that_was_folded_is_no_answer() -> None:
    long = "> Te paso la oferta de la caldera nueva, 3.480 € más IVA, con la instalación hecha en"
    assert own_words(f"De acuerdo.\n\n{long}\nun solo día.\n> Un abrazo") == "De acuerdo."


def test_prose_that_looks_like_an_attribution_stays() -> None:
    text = "On the other hand he wrote:\nnever mind the price."
    assert own_words(text) == text


def test_the_parents_lines_go_though_nothing_marks_them() -> None:
    assert own_words(f"{ANSWER}\n\n{PARENT}", parent=PARENT) == ANSWER


def test_answers_written_into_an_unmarked_quotation_are_kept_when_the_parent_is_known() -> None:
    lines = PARENT.split("\n")
    lines.insert(3, "¿Con o sin termostato?")
    text = "Te contesto abajo.\n\n" + BLOCKS["outlook_es"] + "\n".join(lines)
    assert own_words(text, parent=PARENT) == "Te contesto abajo.\n\n¿Con o sin termostato?"


def test_one_line_that_the_parent_has_too_is_chance() -> None:
    assert own_words("Un abrazo, Tomás", parent=PARENT) == "Un abrazo, Tomás"


SIGNATURES = {
    "closing_of_place": "Un abrazo desde Colchagua,\nNuria",
    "formal": "Sin otro particular, le saluda atentamente,\n\nNuria Sanz\nGerente",
    "function": "Many thanks and kind regards\nNuria Sanz, Accounts",
    "german_place": "Mit sonnigen Grüßen aus Kiel\nNuria Sanz",
    "french": "Bien cordialement,\nNuria SANZ\nAssistante de gestion",
    "brazilian": "Abraços,\nNuria",
    "company": "Nuria Sanz\nFincas Sanz, S.L.",
    "huawei": "Enviado desde mi HUAWEI P30",
    "galaxy_de": "Von meinem/meiner Galaxy gesendet",
    "outlook_pt": "Obter o Outlook para Android",
    "typos": "Excuse any typos, on the move",
    "privacy": "Conozca nuestro Aviso de Privacidad en www.fincassanz.example/privacidad",
    "register": "Un saludo,\nNuria\n\nRegistered in England no. 0000000",
    "umwelt": "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
    "closing": "Un saludo,\n\nNuria Sanz\nAdministración\nC/ Alta 4, Burgos\nTel.: 947 000 000",
    "closing_with_name": "Saludos, Nuria",
    "delimiter": "-- \nNuria Sanz\nFincas Sanz",
    "english": "Kind regards,\nNuria Sanz | Fincas Sanz S.L. | www.fincassanz.example",
    "german": "Mit freundlichen Grüßen\nNuria Sanz",
    "portuguese": "Com os melhores cumprimentos,\nNuria",
    "phone": "Enviado desde mi iPhone",
    "phone_en": "Sent from my Galaxy",
    "outlook_app": "Obtener Outlook para Android",
    "contact_only": "Nuria Sanz\nFincas Sanz\nTel. 947 000 000\nnuria@fincassanz.example",
    "notice": "AVISO LEGAL: Este mensaje va dirigido en exclusiva a su destinatario y puede contener información confidencial.",
    "trees": "Antes de imprimir este mensaje, piensa si hace falta.",
    "closing_notice": "Un saludo,\nNuria\n\nThis e-mail and any files with it are confidential and meant for the addressee alone.",
}


@pytest.mark.parametrize("signature", SIGNATURES.values(), ids=SIGNATURES)
def test_signatures_footers_and_notices_go(signature: str) -> None:
    assert own_words(f"{ANSWER}\n\n{signature}\n\n{BLOCKS['outlook_es']}{PARENT}") == ANSWER


def test_a_banner_of_the_server_goes() -> None:
    text = f"CAUTION: This email originated from outside of the organization. Do not click links.\n\n{ANSWER}"
    assert own_words(text) == ANSWER


def test_the_authors_name_alone_ends_the_words_though_no_closing_phrase_stands_above() -> None:
    assert own_words(f"{ANSWER}\n\nNuria\n\nFincas Sanz · desde 1970", author="Nuria Sanz") == ANSWER


def test_a_shortened_name_with_a_title_is_the_authors_too() -> None:
    assert own_words(f"{ANSWER}\n\nLic. Romi\nEstudio Paz", author="Romina Paz") == ANSWER


def test_what_is_asked_below_a_name_is_kept() -> None:
    text = f"{ANSWER}\n\nNuria\n\n¿Entra la retirada?"
    assert own_words(text, author="Nuria Sanz").endswith("¿Entra la retirada?")


def test_the_readers_name_is_no_signature_though_it_is_the_authors_too() -> None:
    text = "Buenos días\nJuan,\n\nAcepto la oferta."
    assert own_words(text, author="Juan Gil") == text


@pytest.mark.parametrize("line", ["Best we can do is June.", "Cheers for the quote.", "Saludos a tu padre de mi parte."])
def test_a_sentence_that_begins_like_a_closing_phrase_is_none(line: str) -> None:
    text = f"Hola:\n\n{line}\nWe go ahead, please send the contract."
    assert own_words(text) == text


def test_a_rule_within_a_table_is_no_signature() -> None:
    text = "Precios:\n\nCaldera ..... 3.480,00\n--------------------\nTotal ....... 3.480,00\n\nVale hasta fin de mes."
    assert own_words(text) == text


def test_a_postscript_below_the_signature_stays() -> None:
    text = f"{ANSWER}\n\nUn saludo,\nNuria\n\nPD: ¿entra la retirada de la vieja?"
    assert own_words(text) == f"{ANSWER}\n\nPD: ¿entra la retirada de la vieja?"


def test_talk_of_confidentiality_is_no_legal_notice() -> None:
    text = "Antes de seguir necesitamos firmar un acuerdo, porque los datos son confidenciales. ¿Lo tenéis?"
    assert own_words(text) == text


def test_a_quotation_alone_comes_back_whole_and_counts_as_nothing_authored() -> None:
    text = f"{HEADS['gmail_es']}{PREFIXED}"
    assert own_words(text) == text
    assert authored(text) == ""


def test_the_html_shows_where_an_unmarked_quotation_begins() -> None:
    html = '<div>Adelante con la caldera, pero sin termostato.</div><div class="gmail_quote"><p>Te paso la oferta</p></div>'
    text = "Adelante con la caldera, pero sin termostato.\nTe paso la oferta"
    assert unquoted(text, html) == "Adelante con la caldera, pero sin termostato."


@pytest.mark.parametrize(
    "mark",
    [
        '<div id="divRplyFwdMsg">',
        '<div id="appendonsend"></div><hr>',
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">',
        '<blockquote type="cite">',
        '<div class="yahoo_quoted">',
        '<div class="protonmail_quote">',
        '<span id="OLK_SRC_BODY_SECTION">',
        '<div class="moz-cite-prefix">',
    ],
)
def test_containers_of_quotations_in_html_are_known(mark: str) -> None:
    html = f"<p>Adelante con la caldera, pero sin termostato.</p>{mark}<p>Te paso la oferta</p>"
    text = "Adelante con la caldera, pero sin termostato.\nTe paso la oferta"
    assert unquoted(text, html) == "Adelante con la caldera, pero sin termostato."


HOSTILE = (
    ">" * 100_000,
    "De: " * 25_000,
    "escribió: 10:12 " * 6000,
    "<" * 50_000,
    "_" * 100_000,
    "Un saludo " * 10_000,
    "\n" * 100_000,
    "www." * 25_000,
    "On 1 wrote " * 9000,
    "Saludos, Ana\n" * 8000,
    "Ana\n" * 25_000,
    "-- \n" * 25_000,
    "este mensaje confidencial " * 4000,
)


@pytest.mark.parametrize("junk", HOSTILE, ids=lambda junk: junk[:6].strip() or "blank")
def test_junk_is_read_to_the_end(junk: str) -> None:
    own_words(junk, junk, junk, junk)


@settings(max_examples=60)
@given(st.text(max_size=400), st.none() | st.text(max_size=200), st.none() | st.text(max_size=200))
def test_it_is_never_empty_unless_the_mail_is(text: str, html: str | None, parent: str | None) -> None:
    assert bool(own_words(text, html, parent)) == bool(text.strip())


def test_a_notice_below_a_signature_that_no_blank_line_parts_takes_nothing_else_along() -> None:
    notice = "AVISO LEGAL: Este mensaje puede contener información confidencial. Si no es su destinatario, elimínelo, por favor."
    assert own_words(f"Buenos días,\nLe remito la oferta corregida.\nSaludos,\nDpto. Técnico\n---\n{notice}") == (
        "Buenos días,\nLe remito la oferta corregida."
    )


def test_a_first_paragraph_that_speaks_of_confidential_things_is_the_authors() -> None:
    text = "El destinatario es mi socio; los datos son confidenciales, así que por error no lo reenvíes. " * 3
    assert own_words(text) == text.strip()


def test_a_name_with_its_function_on_one_line_ends_the_words() -> None:
    assert own_words(f"{ANSWER}\n\nNuria Sanz // Fincas // 947 000 000", author="Nuria Sanz") == ANSWER
