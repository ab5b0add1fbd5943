"""Language, form of address, greeting and farewell are read from what people write."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from persevera.decide.language import farewell_of, greeting_of, language_of, register_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Lo hablamos mañana con calma, que hoy no llego.", "es"),
        ("¿Entra el transporte?", "es"),
        ("We had a look and it seems fine to us.", "en"),
        ("I'd rather wait until spring.", "en"),
        ("Ainda não temos uma decisão, falamos na próxima semana.", "pt"),
        ("Merci, nous vous répondrons avant vendredi.", "fr"),
        ("Vielen Dank, wir melden uns nächste Woche bei Ihnen.", "de"),
        ("Gràcies, ho mirem aquesta setmana i us diem alguna cosa.", "ca"),
        ("Grazas, aínda o temos que falar na empresa.", "gl"),
        ("Grazie mille, ne parliamo la settimana prossima.", "it"),
    ],
)
def test_the_language_of_a_short_answer(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "👍", "4.850", "https://tienda.example/lista"])
def test_a_text_without_words_has_the_language_of_the_thread(text: str) -> None:
    assert language_of(text, "es") == "es"
    assert language_of(text) == ""


def test_a_few_words_that_languages_share_leave_the_default() -> None:
    assert language_of("Ok!!", "es") == "es"


@pytest.mark.parametrize(
    ("text", "register"),
    [
        ("Te paso el presupuesto; dime si lo ves bien.", "tu"),
        ("Le adjunto la oferta y quedo a su disposición. Si usted lo prefiere, le llamo.", "usted"),
        ("Os mando la propuesta que vimos con vuestro equipo, ¿la podéis mirar?", "vosotros"),
        ("Les enviamos la cotización; quedamos pendientes de ustedes.", "ustedes"),
        ("Te paso la propuesta, decime si podés verla con tu socio. ¿Vos qué pensás?", "vos"),
        ("Adjunto presupuesto.", ""),
    ],
)
def test_how_spanish_addresses_the_reader(text: str, register: str) -> None:
    assert register_of(text, "es") == register


@pytest.mark.parametrize(
    ("text", "greeting"),
    [
        ("Buenos días, Marta:\n\nAdjunto lo que vimos.", "Buenos días, Marta:"),
        ("Hola, Iker: te mando la oferta que vimos ayer.", "Hola, Iker:"),
        ("Hola Iker, te mando la oferta.", "Hola Iker,"),
        ("Estimada Sra. Robles:\n\nLe remito la oferta.", "Estimada Sra. Robles:"),
        ("Hi Ruth,\n\nHere is the quote.", "Hi Ruth,"),
        ("Good morning Ruth, here is the quote we spoke about.", "Good morning Ruth,"),
        ("Sehr geehrte Frau Lang,\n\nanbei das Angebot.", "Sehr geehrte Frau Lang,"),
        ("Adjunto la oferta que vimos.", ""),
        ("", ""),
    ],
)
def test_the_greeting_as_written(text: str, greeting: str) -> None:
    assert greeting_of(text) == greeting


@pytest.mark.parametrize(
    ("text", "farewell"),
    [
        ("Adjunto la oferta.\n\nUn saludo,\nIker", "Un saludo,"),
        ("Adjunto la oferta.\n\nUn cordial saludo.", "Un cordial saludo."),
        ("Adjunto la oferta.\n\nUn abrazo, Iker", "Un abrazo,"),
        ("Here it is.\n\nKind regards\nRuth Bell\nBell & Sons", "Kind regards"),
        ("Here it is.\n\nThanks,\nRuth", "Thanks,"),
        ("Adjunto la oferta.\n\nSaludos\nIker\n\n> Hola\n> Un abrazo,", "Saludos"),
        ("Here it is.", ""),
    ],
)
def test_the_farewell_as_written(text: str, farewell: str) -> None:
    assert farewell_of(text) == farewell


#: Short answers as customers write them, at most six words each.
SHORT = {
    "es": """
        Vale, adelante. | Trato hecho. | Lo miro y te digo. | De acuerdo, gracias. | No nos interesa, gracias. | Perfecto,
        seguimos. | ¿Cuánto sería sin IVA? | Ya lo hemos contratado. | Mándame la factura. | Te llamo mañana. | Ok, lo
        hablamos el lunes. | Recibido, muchas gracias. | Demasiado caro para nosotros. | Adjunto orden de compra. | Estamos
        de vacaciones. | Por ahora no. | Déjame consultarlo. | Me parece bien. | ¿Podemos bajar algo el precio? | Firmado y
        enviado. | Hola, ¿hay novedades? | No, gracias. | Sí, confirmado. | Nos quedamos con otra empresa. | Aprobado por
        dirección. | Espero tu llamada. | Lo vemos en septiembre. | Genial, quedamos así. | Dale, avancemos. | Listo, ya
        pagué. | Va, nos late la propuesta. | Ahorita lo reviso. | No me escribas más. | Cancela el pedido. | Un poco
        elevado, la verdad. | ¿Incluye la instalación? | Nos encaja. | Está pendiente de firma. | Quiero hablarlo con mi
        socio. | Buenas, sigo esperando respuesta.
    """,
    "en": """
        Sounds good, go ahead. | Not for us, thanks. | Too expensive. | Let me think about it. | I'll be in touch. | Looks
        good, let's go ahead. | Please send the invoice. | We went with someone else. | Can you call me? | No thanks. |
        Approved. | Deal! | Yes please. | Got it, thanks. | What's the lead time? | Does that include delivery? | Maybe
        next quarter. | Still waiting on the board. | Happy new year! | Can we revisit this in September? | Please take me
        off your list. | Signed and attached. | Not interested. | I'm away until Monday. | Could you do better on price? |
        We're good to go. | Let's talk next week. | Sorry, budget has been cut. | Received with thanks. | Will do. |
        Perfect, see you then. | Any discount for paying upfront? | That works for me. | Where do I sign? | Hold off for
        now. | Great, book us in. | I don't have the authority. | Remove me. | Who is this? | On it.
    """,
    "pt": """
        Pode avançar. | Fechado! | Está aprovado, obrigado. | Não temos interesse. | Vou ver e digo-lhe algo. | Obrigada,
        vamos pensar. | Está caro demais. | Já fechamos com outra empresa. | Pode mandar o contrato? | Qual o prazo de
        entrega? | Falamos na segunda. | Aceito a proposta. | Bem recebido, obrigado. | Vamos deixar para o ano. | Não,
        obrigado. | Me liga amanhã. | Combinado então. | Preciso falar com o meu sócio. | Ainda não decidimos. | Tem
        desconto à vista? | Por favor, não me escreva mais. | Estamos de férias até dia 20. | Segue o comprovativo. |
        Ótimo, vamos em frente. | Fica para a próxima. | Quando podem começar? | Agradeço o envio. | Manda a fatura. |
        Gostei, fechamos. | O orçamento está aprovado. | Vou analisar com calma. | Não é para já. | Beleza, pode fazer. |
        Sim, confirmo. | Inclui instalação? | Obrigado pela rapidez. | Ok, aguardo o contrato. | Tudo certo por aqui. |
        Muito acima do esperado. | Até amanhã.
    """,
    "fr": """
        Bon pour accord. | C'est d'accord pour nous. | Bien reçu, merci. | Trop cher pour nous. | Nous ne donnons pas
        suite. | Je vous rappelle demain. | On en parle lundi. | Pas intéressé, merci. | Quel est le délai ? | Pouvez-vous
        m'appeler ? | Devis signé ci-joint. | C'est validé. | Merci, je regarde. | On part là-dessus. | Je dois voir avec
        mon associé. | Peut-être à la rentrée. | Non merci. | Oui, parfait. | La pose est comprise ? | Ne m'écrivez plus. |
        Nous avons choisi un autre prestataire. | Ça marche ! | Je reviens vers vous vendredi. | Toujours en attente du
        conseil. | Une remise est-elle possible ? | Envoyez-moi la facture. | Désolé, budget gelé. | Parfait, à mardi. |
        Entendu, merci beaucoup. | Je suis en congé. | Accord donné. | On laisse tomber. | Ok pour moi. | C'est un peu
        élevé. | Vous pouvez commencer quand ? | Signé et renvoyé. | Je réfléchis. | Laissez-moi quelques jours. | Super,
        on fonce. | Nous préférons attendre.
    """,
    "de": """
        Passt, bitte loslegen. | Einverstanden. | Auftrag erteilt. | Leider zu teuer. | Kein Interesse, danke. | Ich melde
        mich. | Wir überlegen noch. | Bitte rufen Sie mich an. | Wie lange ist die Lieferzeit? | Angebot angenommen. |
        Danke, ist angekommen. | Nein danke. | Wir haben uns anders entschieden. | Können Sie noch etwas nachlassen? |
        Unterschrieben zurück. | Geht klar. | Bin im Urlaub. | Nächste Woche sprechen wir. | Ist die Montage dabei? | Muss
        ich mit dem Chef klären. | Machen wir so. | Bitte keine weiteren Mails. | Vorerst nicht. | Schicken Sie die
        Rechnung. | Wann können Sie anfangen? | Perfekt, danke! | Das Budget ist weg. | Alles klar. | Ja, gerne. | Wir
        warten noch ab. | Freigabe liegt vor. | Gibt es Skonto? | Schauen wir uns an. | Wird bestellt. | Melden Sie sich im
        Herbst. | Zu spät, schon vergeben. | Das klingt gut. | Ruf mich an. | Bestellung folgt. | Vielen Dank für das
        Angebot.
    """,
}


def _short() -> list[tuple[str, str]]:
    return [(language, " ".join(text.split())) for language, texts in SHORT.items() for text in texts.split("|")]


def test_the_language_of_two_hundred_short_replies() -> None:
    wrong = [(text, found) for language, text in _short() if (found := language_of(text)) != language]
    assert len(_short()) == 200
    assert len(wrong) <= 4, wrong


def test_short_replies_have_the_language_of_their_conversation() -> None:
    assert [text for language, text in _short() if language_of(text, language) != language] == []


def test_a_short_reply_in_another_language_than_the_conversation_is_heard() -> None:
    assert language_of("Sounds good, go ahead.", "es") == "en"
    assert language_of("Vielen Dank, wir melden uns.", "en") == "de"


@pytest.mark.parametrize(
    ("text", "language", "register"),
    [
        ("Anbei erhalten Sie unser Angebot. Wir freuen uns auf Ihre Antwort.", "de", "Sie"),
        ("Sehr geehrte Frau Lang,\n\nanbei das Angebot.", "de", "Sie"),
        ("Hallo Jens,\n\nhier das Angebot, sag mir, ob du noch was brauchst.", "de", "du"),
        ("Servus Toni,\n\nhab den Preis nochmal gerechnet.", "de", "du"),
        ("Guten Tag,\n\nanbei das Angebot.", "de", ""),
        ("Bonjour Madame,\n\nje vous adresse notre devis.", "fr", "vous"),
        ("Salut Luc,\n\nvoilà le devis, dis-moi si ça te va.", "fr", "tu-fr"),
        ("Ci-joint le devis.", "fr", ""),
        ("Olá Rita, mando-te a proposta, diz-me se tens dúvidas.", "pt", "tu-pt"),
        ("Oi Bruno, segue o orçamento que você pediu.", "pt", "voce"),
        ("Exmo. Senhor,\n\nvimos apresentar a nossa proposta.", "pt", "senhor"),
        ("Please tell us when it suits you.", "en", ""),
        ("Hola chicos, os mando lo hablado, ¿lo miráis?", "es", "vosotros"),
        ("Ya lo tenés, avisame si querés que lo cambie.", "es", "vos"),
        ("Si lo prefiere, se lo llevo yo mañana a su oficina.", "es", "usted"),
        ("Señores:\n\nSi lo prefieren, se lo enviamos.", "es", "ustedes"),
        ("A un vecino suyo le pidieron el doble, y tú ya sabes cómo trabajo.", "es", "tu"),
        ("Presupuesto de dieciséis puertas.", "es", ""),
        ("Son 24 uds de chapa.", "es", ""),
        ("Háblalo con tu socio.", "es", "tu"),
    ],
)
def test_how_the_reader_is_addressed(text: str, language: str, register: str) -> None:
    assert register_of(text, language) == register


def test_tu_without_a_voseo_verb_is_vos_where_people_say_vos() -> None:
    assert register_of("Te paso el presupuesto.", "es") == "tu"
    assert register_of("Te paso el presupuesto.", "es", "AR") == "vos"
    assert register_of("Te paso el presupuesto.", "es", "ES") == "tu"


@pytest.mark.parametrize(
    ("text", "people", "greeting"),
    [
        ("Marta,\n\nte paso el presupuesto.", ("Marta Ruiz",), "Marta,"),
        ("Marta: te paso el presupuesto.", ("Marta Ruiz",), "Marta:"),
        ("Pili,\n\nva lo hablado.", ("Pilar Otero",), "Pili,"),
        ("Paco guapo!\n\nAhí va.", ("Paco Leal",), "Paco guapo!"),
        ("Marta, buenos días\n\nte paso el presupuesto.", ("Marta Ruiz",), "Marta, buenos días"),
        ("Dr. Bell,\n\nhere is the quote.", ("Ann Bell",), "Dr. Bell,"),
        ("Ann -\n\nhere is the quote.", ("ann.bell@bell.example",), "Ann -"),
        ("All,\n\nthe quote went out.", ("Sales",), "All,"),
        ("Muy señores míos:\n\nAdjuntamos oferta.", (), "Muy señores míos:"),
        ("Señores\nComité de Compras\n\nPresentamos oferta.", (), "Señores"),
        ("A quien corresponda:\n\nAdjuntamos oferta.", (), "A quien corresponda:"),
        ("Hola Marta, ¿qué tal?\n\nVa el presupuesto.", (), "Hola Marta, ¿qué tal?"),
        ("Liebe Frau Lang, lieber Herr Lang,\n\nanbei.", (), "Liebe Frau Lang, lieber Herr Lang,"),
        ("Servus Toni,\n\nanbei.", (), "Servus Toni,"),
        ("Exmo. Sr. Eng. Rui Melo,\n\nsegue.", (), "Exmo. Sr. Eng. Rui Melo,"),
        ("Chère Madame,\n\nci-joint.", (), "Chère Madame,"),
        ("Hola Marta, te paso el presupuesto.", (), "Hola Marta,"),
        ("Estimado comité ejecutor:\n\nVa la oferta.", (), "Estimado comité ejecutor:"),
        ("Buenas tardes adjunto presupuesto:\n\n40 euros.", (), ""),
        ("¡Hola, te paso el presupuesto!", (), "Hola,"),
        ("Perfecto,\n\nte paso el contrato.", ("Marta Ruiz",), ""),
        ("Gracias!\n\nVa el contrato.", ("Marta Ruiz",), ""),
        ("Presupuesto:\n\n40 euros.", ("Marta Ruiz",), ""),
        ("Como quedamos, te paso el presupuesto.", ("Marta Ruiz",), ""),
        ("Adelante,\n\nfirmo mañana.", (), ""),
        ("Understood,\n\nwill send it.", ("Ann Bell",), ""),
        ("> Hola Marta:\n> qué tal", ("Marta Ruiz",), ""),
    ],
)
def test_the_greeting_by_its_place_and_its_name(text: str, people: tuple[str, ...], greeting: str) -> None:
    assert greeting_of(text, people) == greeting


@pytest.mark.parametrize(
    ("text", "author", "farewell"),
    [
        ("Va la oferta.\n\nHasta luego,\nIker", "Iker Sáez", "Hasta luego,"),
        ("Va la oferta.\n\nMuaks\nLola", "Lola Paz", "Muaks"),
        ("Va la oferta.\n\nQuedo a la espera,\nIker Sáez", "Iker Sáez", "Quedo a la espera,"),
        ("Va la oferta.\n\nUn abrazo desde Colchagua,\nIker", "Iker Sáez", "Un abrazo desde Colchagua,"),
        ("Va la oferta.\n\nLe saluda atentamente,\n\nIker Sáez", "Iker Sáez", "Le saluda atentamente,"),
        ("Va la oferta.\n\nFeliz tarde!", "Iker Sáez", "Feliz tarde!"),
        ("Here it is.\n\nHave a good weekend,\nRuth", "Ruth Bell", "Have a good weekend,"),
        ("Here it is.\n\nTight lines,\nRuth", "Ruth Bell", "Tight lines,"),
        ("Voilà.\n\nBelle journée,\nLuc", "Luc Roy", "Belle journée,"),
        ("Segue.\n\nBeijinhos,\nRita", "Rita Melo", "Beijinhos,"),
        ("Anbei.\n\nSonnige Grüße aus Kiel\nJens Voss", "Jens Voss", "Sonnige Grüße aus Kiel"),
        ("Va la oferta.\n\nAvísame\nIker", "Iker Sáez", ""),
        ("Va la oferta.\n\nTe llamo el lunes\nIker", "Iker Sáez", ""),
        ("Va la oferta.\n\n¿Te encaja?\nIker", "Iker Sáez", ""),
        ("Va la oferta por 40 euros.\nIker", "Iker Sáez", ""),
        ("Va la oferta.\nIker", "Iker Sáez", ""),
        ("Best we can do is June.\nRuth", "Ruth Bell", ""),
    ],
)
def test_the_farewell_by_its_place_above_the_authors_name(text: str, author: str, farewell: str) -> None:
    assert farewell_of(text, author) == farewell


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    language_of(text)
    for language in ("es", "en", "pt", "fr", "de"):
        register_of(text, language)
    assert len(greeting_of(text, (text,))) <= len(text)
    farewell_of(text, text)
