"""Message bytes to Message and Draft to message bytes, on mail as programs really write it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes, policy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import CUSTOMER, ME, SENT_AT, a_draft, a_message, a_proposal, raw_mail, raw_of

from persevera.errors import Unsupported
from persevera.model.message import Address, FolderUse, Label, Message, Ref
from persevera.providers import mime
from persevera.providers.mime.html_text import html_to_text

FALLBACK = datetime(2026, 11, 20, 8, tzinfo=UTC)


def parsed(raw: bytes) -> Message:
    return mime.parse(raw, ref=Ref("x"), fallback=FALLBACK)


def listed(raw: bytes) -> Message:
    return mime.headers(raw, ref=Ref("x"), fallback=FALLBACK, more=lambda: raw)


def multipart(*parts: str, kind: str = "mixed", head: tuple[str, ...] = ()) -> bytes:
    body = "".join(f"--corte\n{part}\n" for part in parts) + "--corte--\n"
    return raw_mail(f'Content-Type: multipart/{kind}; boundary="corte"', *head, body=body)


PLAIN = "Content-Type: text/plain; charset=utf-8\n\nHola, el total son 4.850 €.\n"
HTML = "Content-Type: text/html; charset=utf-8\n\n<p>Hola, el total son <b>4.850&nbsp;€</b>.</p>\n"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_a_message_is_read_whatever_its_line_ends(newline: str) -> None:
    offer = a_proposal()
    raw = raw_of(offer, newline="\n").replace(b"\n", newline.encode())
    seen = parsed(raw)
    assert (seen.message_id, seen.subject, seen.sender, seen.to, seen.date) == (
        offer.message_id,
        offer.subject,
        offer.sender,
        offer.to,
        offer.date,
    )
    assert seen.text is not None
    assert "4.850 € más IVA" in seen.text
    assert "\r" not in seen.text


@pytest.mark.parametrize(
    ("field", "subject"),
    [
        ("=?utf-8?Q?Presupuesto_n=C2=BA_7?=", "Presupuesto nº 7"),
        ("=?ISO-8859-1?Q?Cotizaci=F3n?= 2026", "Cotización 2026"),
        ("=?utf-8?B?UHJvcHVlc3RhIOKCrA==?=\n =?utf-8?Q?_y_plazo?=", "Propuesta € y plazo"),
        ("=?utf-8?B?w7E=?= =?utf-8?B?w7E=?=", "ññ"),
        ("=?utf-8?B?4oI=?= =?utf-8?B?rA==?=", "€"),
        ("=?iso-8859-1?Q?=80_4.850?=", "€ 4.850"),
        ("Re: =?us-ascii*es?Q?Hola?=", "Re: Hola"),
        ("=?no-such?Q?Se=C3=B1or?=", "Señor"),
        ("=?utf-8?B?SG9sYQ?=", "Hola"),
        ("=?utf-8?Q?Hola", "=?utf-8?Q?Hola"),
        ("=?utf-8?Q?hola=0D=0ABcc:_otro@x.es?=", "hola  Bcc: otro@x.es"),
        ("Oferta \u202egpj.exe\u2066 \u200bnueva", "Oferta gpj.exe nueva"),
        ("Presupuesto\n\tlargo", "Presupuesto largo"),
        ("", ""),
    ],
)
def test_a_subject_is_decoded_to_one_harmless_line(field: str, subject: str) -> None:
    assert listed(raw_mail(f"Subject: {field}")).subject == subject


def test_a_subject_in_raw_latin_letters_is_read() -> None:
    raw = raw_mail("Subject: PRESUPUESTO").replace(b"PRESUPUESTO", "Cotización señal €".encode("cp1252"))
    assert listed(raw).subject == "Cotización señal €"


@pytest.mark.parametrize(
    ("field", "sender"),
    [
        ("a@b.es", Address("", "a@b.es")),
        ("Ana Ruiz <Ana@B.es>", Address("Ana Ruiz", "ana@b.es")),
        ('"Ruiz, Ana" <a@b.es>', Address("Ruiz, Ana", "a@b.es")),
        ('"Ana \\"la jefa\\"" <a@b.es>', Address('Ana "la jefa"', "a@b.es")),
        ("=?utf-8?Q?I=C3=B1aki=2C_ventas?= <a@b.es>", Address("Iñaki, ventas", "a@b.es")),
        ("a@b.es (Ana Ruiz)", Address("Ana Ruiz", "a@b.es")),
        ("<a@b.es>", Address("", "a@b.es")),
        ("'Ana' <a@b.es>", Address("Ana", "a@b.es")),
        ("Ana <@relay.es:a@b.es>", Address("Ana", "a@b.es")),
        ("alice@example.org <bob@evil.org>", Address("alice@example.org", "bob@evil.org")),
        ("alice@example.org)bob@evil.org", Address("alice@example.orgbob@evil.org", "")),
        ("<alice@example.org> <bob@evil.org>", Address("<alice@example.org> <bob@evil.org>", "")),
        ("Ana", Address("Ana", "")),
        ("", Address("", "")),
    ],
)
def test_an_address_is_read_or_left_empty_but_never_guessed(field: str, sender: Address) -> None:
    seen = listed(raw_mail(f"From: {field}")).sender
    assert seen.addr_spec == sender.addr_spec
    if sender.addr_spec:
        assert seen == sender


def test_groups_repeated_fields_and_doubles_give_each_person_once() -> None:
    seen = listed(raw_mail("To: equipo: a@b.es, c@d.es;", "To: A@B.es, undisclosed-recipients:;", "Cc: Eva <e@f.es>,, ,x"))
    assert [one.addr_spec for one in seen.to] == ["a@b.es", "c@d.es"]
    assert seen.cc == (Address("Eva", "e@f.es"),)


@pytest.mark.parametrize(
    ("field", "moment"),
    [
        ("Tue, 10 Nov 2026 09:41:07 +0100", datetime(2026, 11, 10, 9, 41, 7, tzinfo=timezone(timedelta(hours=1)))),
        ("10 Nov 2026 09:41 -0330 (NST)", datetime(2026, 11, 10, 9, 41, tzinfo=timezone(-timedelta(hours=3, minutes=30)))),
        ("Tue, 10 Nov 26 09:41:07 GMT", datetime(2026, 11, 10, 9, 41, 7, tzinfo=UTC)),
        ("Tue, 10 Nov 2026 04:41:07 EST", datetime(2026, 11, 10, 9, 41, 7, tzinfo=UTC)),
        ("Tue, 10 Nov 2026 09:41:07", datetime(2026, 11, 10, 9, 41, 7, tzinfo=UTC)),
        ("Tue Nov 10 09:41:07 2026", datetime(2026, 11, 10, 9, 41, 7, tzinfo=UTC)),
        ("Tue Nov 10 09:41:07 +0100 2026", datetime(2026, 11, 10, 8, 41, 7, tzinfo=UTC)),
        ("Tue Feb 30 09:41:07 2026", FALLBACK),
        ("2026-11-10T09:41:07+01:00", datetime(2026, 11, 10, 8, 41, 7, tzinfo=UTC)),
        ("Tue, 30 Feb 2026 09:41:07 +0100", FALLBACK),
        ("Tue, 10 Nov 2026 09:41:07 +9900", FALLBACK),
        ("Tue, 10 Nov 9999 09:41:07 +0100", FALLBACK),
        ("mañana", FALLBACK),
        ("", FALLBACK),
        ("\x00\x00", FALLBACK),
    ],
)
def test_a_date_is_read_in_its_own_offset_or_not_at_all(field: str, moment: datetime) -> None:
    seen = listed(raw_mail(f"Date: {field}")).date
    assert seen == moment
    assert seen.tzinfo is not None


def test_a_broken_date_is_replaced_by_the_newest_received_line() -> None:
    lines = ("Received: from a by b; Tue, 10 Nov 2026 09:50:00 +0100", "Received: from c by a; Mon, 9 Nov 2026 09:00:00 +0100")
    assert listed(raw_mail("Date: ayer", *lines)).date == datetime(2026, 11, 10, 8, 50, tzinfo=UTC)


def test_ids_are_taken_as_they_stand_and_folding_is_no_part_of_them() -> None:
    seen = listed(
        raw_mail(
            "Message-Id: <a b@c>>",
            "In-Reply-To: Your message of Tuesday <Padre.1@X.es>",
            "References: <uno@x.es><dos@x.es>\n <tr\n es@x.es> <uno@x.es>",
        )
    )
    assert seen.message_id == "ab@c"
    assert seen.in_reply_to == ("Padre.1@X.es",)
    assert seen.references == ("uno@x.es", "dos@x.es", "tres@x.es")


def test_of_a_very_long_chain_the_first_and_the_last_hundred_are_kept() -> None:
    chain = [f"n{number}@x.es" for number in range(400)]
    seen = listed(raw_mail("References: " + "\n ".join(f"<{one}>" for one in chain)))
    assert seen.references == (chain[0], *chain[-100:])


def test_a_message_without_an_id_gets_the_same_one_from_a_listing_and_from_reading() -> None:
    raw = raw_mail("Message-ID: ", body="Hola, ¿me pasas precio?\n")
    known = {
        listed(raw).message_id,
        parsed(raw).message_id,
        mime.headers(raw[:150], ref=Ref("y"), fallback=SENT_AT, more=lambda: raw).message_id,
    }
    assert len(known) == 1
    assert known.pop().endswith("@persevera.invalid")
    assert listed(raw).text is None
    assert parsed(raw.replace(b"precio", b"plazo")).message_id != parsed(raw).message_id


def test_a_header_cut_short_is_read_whole() -> None:
    raw = raw_mail("X-Padding: " + "x" * 20_000, "Auto-Submitted: auto-replied")
    seen = mime.headers(raw[:16_384], ref=Ref("x"), fallback=FALLBACK, more=lambda: raw)
    assert seen.header("auto-submitted") == "auto-replied"


def test_what_a_listing_says_is_what_reading_says() -> None:
    raw = raw_of(a_proposal(cc=(ME,), headers=(("auto-submitted", "no"),)))
    whole = parsed(raw)
    assert replace(whole, text=None, html=None, attachments=()) == listed(raw)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (multipart(PLAIN, HTML, kind="alternative"), "Hola, el total son 4.850 €."),
        (multipart(HTML, kind="alternative"), "Hola, el total son 4.850 €."),
        (multipart("Content-Type: text/plain\n\n \n", HTML, kind="alternative"), "Hola, el total son 4.850 €."),
        (multipart(PLAIN, "Content-Type: text/plain\n\nPie de la lista\n"), "Hola, el total son 4.850 €.\n\nPie de la lista"),
        (multipart(HTML, "Content-Type: text/html\n\n<p>Pie</p>\n"), "Hola, el total son 4.850 €.\n\nPie"),
        (raw_mail("Content-Type: text/plain; charset=iso-8859-1", body="40 \x80".encode("latin-1")), "40 €"),
        (raw_mail("Content-Type: text/plain; charset=x-none", body="señal €".encode()), "señal €"),
        (raw_mail("Content-Type: text/plain; charset=utf-8", body="señal €".encode("cp1252")), "señal €"),
        (raw_mail("Content-Type: text/plain; charset=idna", body=b"xn--" * 50), "xn--" * 50),
        (raw_mail("Content-Type: text/plain; charset=utf-7", body=b"+2AA-"), "?"),
        (raw_mail("Content-Transfer-Encoding: base64", body="U2XDsW9y*ZXM"), "Señores"),
        (raw_mail("Content-Transfer-Encoding: quoted-printable", body="Se=C3=B1or=\nes =ZZ"), "Señores =ZZ"),
        (raw_mail("Content-Transfer-Encoding: quien-sabe", body="tal cual"), "tal cual"),
        (
            raw_mail("Content-Type: text/plain; format=flowed", body="una frase \nlarga\n> citada \n> también\n-- \nAna\n"),
            "una frase larga\n> citada también\n-- \nAna",
        ),
        (raw_mail('Content-Type: multipart/mixed; boundary="nunca"', body="sin partes"), "sin partes"),
        (raw_mail("Content-Type: multipart/mixed", body="sin corte"), "sin corte"),
        (raw_mail("Content-Type: text", body="tipo raro"), "tipo raro"),
        (raw_mail(body="nulo\x00 y \x07campana"), "nulo y campana"),
    ],
)
def test_the_text_is_found_and_decoded(raw: bytes, text: str) -> None:
    assert (parsed(raw).text or "").strip() == text


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ('attachment; filename="propuesta.pdf"', "propuesta.pdf"),
        ("attachment; filename*=utf-8''presupuesto%20n%C2%BA%207.pdf", "presupuesto nº 7.pdf"),
        ("attachment; filename*0*=iso-8859-1'es'cotizaci%F3n; filename*1=-2026.pdf", "cotización-2026.pdf"),
        ('attachment; filename="=?utf-8?Q?Oferta_a=C3=B1o.pdf?="', "Oferta año.pdf"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="C:\\\\Ventas\\\\oferta.pdf"', "oferta.pdf"),
        ('attachment; filename="a\u202efdp.exe"', "afdp.exe"),
        ("attachment", ""),
    ],
)
def test_an_attachment_is_known_by_its_decoded_name_without_a_path(field: str, name: str) -> None:
    part = f"Content-Type: application/pdf\nContent-Disposition: {field}\nContent-Transfer-Encoding: base64\n\nJVBERi0x\n"
    (seen,) = parsed(multipart(PLAIN, part)).attachments
    assert (seen.name, seen.media_type, seen.size) == (name, "application/pdf", 9)


def test_pictures_of_a_signature_are_no_attachments_but_texts_sent_as_files_are() -> None:
    logo = "Content-Type: image/png; name=logo.png\nContent-ID: <logo@x>\n\nxxx\n"
    inner = f"Content-Type: multipart/related; boundary=dentro\n\n--dentro\n{HTML}\n--dentro\n{logo}\n--dentro--\n"
    notes = "Content-Type: text/plain\nContent-Disposition: attachment; filename=condiciones.txt\n\nPago a 30 días\n"
    seen = parsed(multipart(inner, notes, "Content-Type: message/rfc822\n\nSubject: reenviado\n\nTexto ajeno\n"))
    assert [(one.name, one.media_type) for one in seen.attachments] == [("condiciones.txt", "text/plain"), ("", "message/rfc822")]
    assert seen.text == "Hola, el total son 4.850 €."


@pytest.mark.parametrize(
    "raw",
    [
        multipart(PLAIN, HTML, kind="alternative"),
        multipart(HTML, kind="alternative"),
        multipart("Content-Type: text/plain\n\n \n", HTML, kind="alternative"),
        multipart(PLAIN, HTML),
        multipart(
            PLAIN,
            'Content-Type: multipart/mixed; boundary="dentro"\n\n--dentro\n'
            + HTML
            + '\n--dentro\nContent-Type: application/pdf; name="Oferta 12.pdf"\n\nx\n--dentro\n'
            + HTML
            + "\n--dentro--\n",
            kind="alternative",
        ),
        raw_mail("Content-Type: text/html", body="<p>Adjunto el presupuesto.</p>"),
        raw_mail("  Content-Type : text/html", body="<p>Adjunto el presupuesto.</p>"),
    ],
    ids=["alternative", "HTML alone", "a blank text", "text then HTML", "a file between HTML", "one part", "an odd header"],
)
def test_a_skim_finds_the_words_that_reading_finds(raw: bytes) -> None:
    whole, skimmed = parsed(raw), mime.skim(raw)
    assert skimmed is not None
    assert (skimmed.text, skimmed.attachments) == (whole.text, tuple(one.name for one in whole.attachments))


def test_a_skim_gives_up_on_what_cannot_be_read() -> None:
    levels = range(40)
    opened = [f'Content-Type: multipart/mixed; boundary="b{level}"\n\n--b{level}' for level in levels]
    assert mime.skim(raw_mail(opened[0], body="\n".join(["--b0", *opened[1:], PLAIN]))) is None


DSN = (
    "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.x.es\n\n"
    "Final-Recipient: rfc822; Bien@x.es\nAction: delivered\nStatus: 2.0.0\n\n"
    "Final-Recipient: rfc822; a.quiroga@conservasdelmar.es\nAction: failed (no such user)\nStatus: 5.1.1\n"
    "Diagnostic-Code: smtp; 550 5.1.1 unknown\n"
)


@pytest.mark.parametrize("original", ["message/rfc822", "text/rfc822-headers", "message/global"])
def test_a_delivery_report_names_who_was_not_reached_and_which_message(original: str) -> None:
    returned = f"Content-Type: {original}\n\nMessage-ID: <oferta@x.es>\nSubject: Presupuesto\n\nTexto\n"
    seen = parsed(multipart(PLAIN, DSN, returned, kind="report; report-type=delivery-status"))
    assert seen.report is not None
    assert (seen.report.kind, seen.report.action, seen.report.status) == ("dsn", "failed", "5.1.1")
    assert seen.report.recipients == ("a.quiroga@conservasdelmar.es",)
    assert seen.report.original_message_id == "oferta@x.es"
    assert seen.attachments == ()


def test_a_read_receipt_is_told() -> None:
    part = (
        "Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;helen@x.co.uk\n"
        "Original-Message-ID: <oferta@x.es>\nDisposition: manual-action/MDN-sent-manually; displayed\n"
    )
    seen = parsed(multipart(PLAIN, part, kind="report; report-type=disposition-notification")).report
    assert seen is not None
    assert (seen.kind, seen.action, seen.recipients, seen.original_message_id) == (
        "mdn",
        "displayed",
        ("helen@x.co.uk",),
        "oferta@x.es",
    )


def test_an_answer_to_an_invitation_is_told_with_its_method() -> None:
    part = "Content-Type: text/calendar; method=REPLY; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n"
    seen = parsed(multipart(PLAIN, part, kind="alternative"))
    assert (seen.calendar_method, seen.calendar_text.splitlines()[0]) == ("REPLY", "BEGIN:VCALENDAR")
    bare = parsed(raw_mail("Content-Type: text/calendar", body="BEGIN:VCALENDAR\nmethod:cancel\nEND:VCALENDAR\n"))
    assert bare.calendar_method == "CANCEL"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<div>Hola:</div><div><br></div><div>El total</div>", "Hola:\n\nEl total"),
        ("<p>Uno</p><p>Dos</p>", "Uno\n\nDos"),
        ("Uno<br>Dos<br/><br>Tres", "Uno\nDos\n\nTres"),
        ("<ul><li>Montaje</li><li>Transporte</li></ul>", "- Montaje\n- Transporte"),
        ("<ol><li>Montaje</li><li>Transporte</li></ol>", "1. Montaje\n2. Transporte"),
        (
            "<p>Sí</p><blockquote><p>El martes:</p><blockquote>Oferta</blockquote></blockquote>",
            "Sí\n\n> El martes:\n>\n> > Oferta",
        ),
        ("<table><tr><td>Total</td><td>4.850 €</td></tr><tr><td>IVA</td><td>21 %</td></tr></table>", "Total\t4.850 €\nIVA\t21 %"),
        ("<style>p{}</style><script>x()</script><title>t</title><p>Hola</p>", "Hola"),
        ('<div style="display: none">oculto</div><p>Hola</p>', "Hola"),
        ("<p>a   b\n c&nbsp;&nbsp;d</p>", "a b c d"),
        ("<pre>uno\n  dos</pre>", "uno\n  dos"),
        ("<!-- nota --><p>Hola<!-- x --> ya</p>", "Hola ya"),
        ("<p class=MsoNormal>Uno</p><p class=MsoNormal>Dos</p>", "Uno\nDos"),
        ('<?xml version="1.0" encoding="utf-16"?><html><body>Hola</body></html>', "Hola"),
        ("<div>Saludos<hr>De: Ana</div>", "Saludos\n" + "_" * 32 + "\nDe: Ana"),
        ("", ""),
        ("<div>" * 5000 + "hondo" + "</div>" * 5000, "hondo"),
    ],
)
def test_html_becomes_the_text_that_a_reader_sees(markup: str, text: str) -> None:
    assert html_to_text(markup) == text


@pytest.mark.parametrize(
    ("head", "labels"),
    [
        (("X-Keywords: Seguimiento",), {Label.FOLLOW_UP}),
        (("X-Label: No follow-up",), {Label.NO_FOLLOW_UP}),
        (("X-Mozilla-Keys: $label1 ganada perdido",), {Label.WON, Label.LOST}),
        (("X-Gmail-Labels: Inbox,=?utf-8?Q?Sin_seguimiento?=",), {Label.NO_FOLLOW_UP}),
        (("X-Keywords: follow up nothing",), set()),
        (("Received: from x by y; Tue, 10 Nov 2026 09:50:00 +0100", "X-Label: Lost"), set()),
    ],
)
def test_labels_in_the_header_are_the_mailboxs_own_never_the_senders(head: tuple[str, ...], labels: set[Label]) -> None:
    assert listed(raw_mail(*head)).labels == labels


def test_what_decides_something_travels_with_the_message() -> None:
    seen = listed(raw_mail("AUTO-submitted: auto-replied", "X-Failed-Recipients: a@b.es", "X-Other: no", "Precedence:   bulk"))
    assert seen.header("auto-submitted") == "auto-replied"
    assert seen.header("precedence") == "bulk"
    assert seen.header("x-other") == ""


def test_a_draft_is_read_back_as_it_was_meant() -> None:
    draft = a_draft(cc=(Address("Ruiz, Ana (compras)", "ana@x.es"),), subject="Re: Presupuesto nº 7 – " + "muy largo " * 20)
    raw = mime.build(draft)
    seen = parsed(raw)
    assert (seen.sender, seen.to, seen.cc, seen.subject) == (draft.sender, draft.to, draft.cc, draft.subject.strip())
    assert (seen.in_reply_to, seen.references, seen.date) == ((draft.in_reply_to,), draft.references, draft.date)
    assert ((seen.text or "").strip(), mime.key_of(seen)) == (draft.text.strip(), draft.key)
    assert (seen.html or "").strip() == draft.html.strip()
    assert max(map(len, raw.split(b"\r\n"))) <= 80
    assert b"\n" not in raw.replace(b"\r\n", b"")


letters = st.text(max_size=60)
hostile = st.one_of(
    letters,
    st.sampled_from(
        ["x\r\nBcc: otro@x.es", "\u2028Bcc: o@x.es", "=?utf-8?Q?=0D=0ABcc:?=", "--=_", "\x00", '"\\', "a,b <c@d.es>"]
    ),
)


@settings(max_examples=150, deadline=None)
@given(subject=hostile, name=hostile, text=st.one_of(letters, hostile), reply=hostile)
def test_no_value_of_a_draft_can_become_a_header_or_a_recipient(subject: str, name: str, text: str, reply: str) -> None:
    people = (Address(name, "a.quiroga@conservasdelmar.es"),)
    raw = mime.build(a_draft(subject=subject, to=a_proposal(to=people), text=text or "x", in_reply_to=reply, references=(reply,)))
    seen = message_from_bytes(raw, policy=policy.compat32)
    names = [field.lower() for field in seen]
    assert len(names) == len(set(names))
    assert set(names) <= {
        "date",
        "from",
        "to",
        "subject",
        "message-id",
        "in-reply-to",
        "references",
        "x-persevera-key",
        "mime-version",
        "content-type",
    }
    ours = parsed(raw)
    assert [one.addr_spec for one in ours.recipients] == ["a.quiroga@conservasdelmar.es"]
    assert len(list(seen.walk())) == 3


@pytest.mark.parametrize(
    "address", ["", "no-address", "a@b.es, c@d.es", "a b@c.es", "a@b.es\r\nBcc: c@d.es", "a@b\u2028.es", "<a@b.es>"]
)
def test_an_address_that_cannot_stand_in_a_header_is_refused(address: str) -> None:
    with pytest.raises(Unsupported):
        mime.build(a_draft(to=a_proposal(to=(Address("", address),))))


def test_a_key_that_is_no_key_is_refused() -> None:
    with pytest.raises(Unsupported):
        mime.build(a_draft(key="x\r\nBcc: y"))


@pytest.mark.parametrize(
    "rewritten",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace(" ", "\n"),
        lambda text: text + "\n\n  \n",
        lambda text: "> " + text.replace("\n", "\n> "),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("é", "e\u0301"),
    ],
    ids=["line ends", "wrapped anew", "blank lines at the end", "quoted", "hard blanks", "accents apart"],
)
def test_the_words_of_a_draft_are_the_same_after_a_server_wrote_it_anew(rewritten: object) -> None:
    message = a_message(text="Hola, Andrés:\n\nQuedo pendiente del presupuesto; te llamé ayer.\n\n- Lucía\n")
    assert mime.draft_words(replace(message, text=rewritten(message.text))) == mime.draft_words(message)  # type: ignore[operator]


@pytest.mark.parametrize(
    "edit",
    [{"text": "Hola, Andrés: 4.800 €"}, {"subject": "Re: otro"}, {"to": (CUSTOMER,)}, {"cc": (CUSTOMER,)}],
    ids=["text", "subject", "recipient", "copy"],
)
def test_what_a_person_edits_changes_the_words(edit: dict[str, object]) -> None:
    message = a_message(text="Hola, Andrés: 4.850 €")
    assert mime.draft_words(replace(message, **edit)) != mime.draft_words(message)  # type: ignore[arg-type]


def test_a_message_keeps_the_place_it_was_read_in() -> None:
    seen = mime.parse(
        raw_mail(),
        ref=Ref("r"),
        folder=FolderUse.SENT,
        folder_name="Sent",
        labels=frozenset({Label.WON}),
        fallback=FALLBACK,
        size=9,
    )
    assert (seen.ref, seen.folder, seen.folder_name, seen.labels, seen.size) == ("r", FolderUse.SENT, "Sent", {Label.WON}, 9)
