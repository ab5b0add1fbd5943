"""Portuguese words for days, hours and dates, folded: those of Portugal and of Brazil."""

# ruff: noqa: E501 -- a rule is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.dates import DateWords, counted

_NEXT_WEEK = r"(?:semana que vem|(?:proxima|outra) semana|semana (?:seguinte|proxima|que entra|que segue))"
_NEXT_MONTH = r"(?:mes que vem|(?:proximo|outro) mes|mes (?:seguinte|proximo|que entra))"
_DAY = r"(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:[- ]feira)?"
_FIGURE = r"(?! ?(?:[/:.,]\d|%|€|\$|h\b|horas|euros|reais|pessoas|licencas|por cento))"

TABLE = DateWords(
    months={
        **counted("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro", 1),
        **counted("jan fev mar abr mai jun jul ago set out nov dez", 1),
    },
    weekdays={
        **counted("segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo"),
        **{f"{day} feira": number for day, number in counted("segunda terca quarta quinta sexta").items()},
        **counted("segunda terca quarta quinta sexta"),
        **counted("2a-feira 3a-feira 4a-feira 5a-feira 6a-feira"),
        **counted("2ª-feira 3ª-feira 4ª-feira 5ª-feira 6ª-feira"),
        **counted("2ªfeira 3ªfeira 4ªfeira 5ªfeira 6ªfeira"),
        **counted("seg ter qua qui sex sab dom"),
    },
    short_weekdays=words_of("seg ter qua qui sex sab dom"),
    day_words={
        **counted(
            "um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove "
            "vinte",
            1,
        ),
        **{f"vinte e {word}": 20 + value for word, value in counted("um dois tres quatro cinco seis sete oito nove", 1).items()},
        **counted("dezasseis dezassete", 16),
        "dezanove": 19,
        "quatorze": 14,
        "trinta": 30,
        "trinta e um": 31,
        "primeiro": 1,
    },
    numbers={
        **counted("zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze"),
        "quatorze": 14,
        "uma": 1,
        "duas": 2,
        "um par de": 2,
        "vinte": 20,
        "trinta": 30,
        "quarenta e oito": 48,
        "sessenta": 60,
        "noventa": 90,
    },
    units={
        "dias uteis": "business",
        "dia util": "business",
        "dias": "day",
        "dia": "day",
        "semanas": "week",
        "semana": "week",
        "quinzena": "fortnight",
        "meses": "month",
        "mes": "month",
        "anos": "year",
        "ano": "year",
        "horas": "hour",
        "h": "hour",
    },
    ordinals={
        **counted("primeiro segundo terceiro quarto quinto", 1),
        **counted("primeira segunda terceira quarta quinta", 1),
        **counted("1a 2a 3a 4a", 1),
        **counted("1ª 2ª 3ª 4ª", 1),
        **counted("1o 2o 3o 4o", 1),
        **counted("1º 2º 3º 4º", 1),
        "ultimo": -1,
        "ultima": -1,
    },
    parts={
        **dict.fromkeys(["inicio", "inicios", "comeco", "principio", "principios"], "early"),
        **dict.fromkeys(["meados", "meio", "metade"], "mid"),
        **dict.fromkeys(["final", "fim", "finais", "fins"], "late"),
    },
    day_mark=r"[ºª°]",
    rules=(
        ("mask", rf"\b(?:de )?(?:{_DAY}|seg|2ª) (?:a|ate|e) (?:{_DAY}|sex|6ª)\b|\bde seg\. a sex\b"),
        (
            "mask",
            rf"\b{_DAY} passad[oa]\b|\b(?:toda|todas as|cada|as|aos) {_DAY}s?\b|\b(?:na |no )?(?:passad[oa]|ultim[oa]) {_DAY}\b",
        ),
        (
            "mask",
            (
                r"\b(?:segunda|quarta|quinta|sexta|terceira) (?:parte|fase|vez|versao|via|opcao|etapa|proposta|pessoa|linha)\b|"
                r"\b(?:semana|mes|ano) passad[oa]\b|\bem segunda mao\b"
            ),
        ),
        ("mask", r"\b(?:rua|avenida|av\.|praca|largo|travessa) .{0,40}"),
        ("eight_days", r"\b(?:de hoje a|daqui a|dentro de|em|de hoje em) oito(?: dias)?\b(?! (?:semanas|meses|horas|anos))"),
        ("fixed_fortnight", r"\b(?:daqui a|dentro de|em|de hoje a) (?:uns )?(?:quinze|15) dias\b(?! uteis)"),
        ("weekday_in_weeks", r"\b<weekday> (?:a oito|a oito dias|da outra semana)\b"),
        ("that_day", r"\b(?:nesse|esse|naquele|neste) (?:mesmo )?dia\b"),
        ("last_day", r"\bultimo dia (?:util )?(?:do|deste) mes\b"),
        ("last_day", r"\bultimo dia (?:util )?de <month>\b"),
        ("after_day", r"\b(?:depois|passado|apos) (?:do |o )?(?:dia )?<day> de <month>\b"),
        ("after_day", rf"\b(?:depois do|apos o) (?:dia )?<day>{_FIGURE}(?! de\b)"),
        ("week_of", r"\bsemana (?:de|do dia|que comeca (?:a|em|no dia)) <day> de <month>\b"),
        ("week_of", rf"\bsemana (?:do dia|de) <day>{_FIGURE}(?! de\b)"),
        ("date", r"\b<year>[-/]<month>[-/]<day>\b"),
        ("date", r"\b<month>[-/]<year>[-/]<day>\b"),
        ("date", r"\b(?:<weekday>,? (?:dia )?)?<day>(?: de| do|[/-])? ?<month>\b\.?(?:(?:,? (?:de )?|[/-])<year>)?"),
        ("date", r"\b<month>[-/ ]<day>(?:[-/ ]<year>)?(?=[ .,;!?)]|\Z)(?! ?(?:a\b|%|€))"),
        ("numeric", r"\b<weekday>\.?,? \(?(?:dia )?(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})(?:[/.-](?P<year>(?:20)?\d\d))?(?![\d/])"),
        ("numeric", r"\b(?:no|ate|ao|a|em|dia|de|do|para) (?:o )?(?:dia )?(?P<d>\d{1,2})/(?P<m>\d{1,2})(?![\d/%])"),
        ("day_of_next_month", rf"\b(?:dia )?<day> (?:do|de) {_NEXT_MONTH}\b"),
        ("day", r"\b(?:dia )?<day> (?:do corrente|do presente mes|deste mes|corrente)\b"),
        ("nth_weekday", r"\b<nth> <weekday> de <month>\b"),
        ("nth_week", r"\b<nth> semana de <month>(?: de <year>)?\b"),
        ("fortnight", r"\b<nth> quinzena de <month>\b"),
        ("part_month", r"\b<part> (?:de|do mes de) <month>(?: de <year>)?\b"),
        ("part_next_month", rf"\b<part> do {_NEXT_MONTH}\b"),
        ("part_week_next", rf"\b<part> da {_NEXT_WEEK}\b"),
        ("part_this_month", r"\b<part> (?:do|deste) mes\b"),
        ("part_this_month", r"\bantes de (?P<part>o mes) acabar\b"),
        ("part_week_this", r"\b<part> (?:da|desta|de) semana\b(?! (?:que vem|seguinte|passad))"),
        ("late_year", r"\b(?:fim|final|fins|finais) (?:do|de|deste) ano\b"),
        ("part_year_next", r"\b<part> (?:do|de) (?:ano que vem|proximo ano)\b"),
        ("weekend", r"\b(?:este|neste|o|no) (?:fim[- ]de[- ]semana|final de semana)\b"),
        ("weekday_after_next_week", r"\b<weekday> da semana seguinte a proxima\b"),
        ("weekday_next_week", rf"\b<weekday>,? (?:da|de|na) {_NEXT_WEEK}\b"),
        ("weekday_next_week", rf"\b{_NEXT_WEEK},? (?:na |no |a )?<weekday>\b"),
        ("weekday_this_week", r"\b<weekday> (?:desta|da mesma) semana\b"),
        ("weekday_next", r"\b(?:na |no |a |o )?proxim[oa] <weekday>\b"),
        ("weekday_next", r"\b<weekday> (?:que vem|proxim[oa])\b"),
        (
            "weekday_day",
            rf"\b<weekday>,? (?:dia )?(?P<day>\d{{1,2}}){_FIGURE}(?! (?:as?|ate) \d{{1,2}} ?(?:as|h\b))(?! de [a-z])",
        ),
        ("weekday_this", r"\b(?:esta|este|nesta|neste|hoje,?) <weekday>\b"),
        (
            "weekday",
            r"\b<weekday>\b(?! (?:parte|fase|vez|versao|via|opcao|etapa|proposta|feira de))",
        ),
        (
            "after_next_week",
            r"\b(?:daqui a|dentro de) duas semanas,? na semana\b|\bsemana (?:a seguir|depois|seguinte) a (?:proxima|que vem)\b",
        ),
        ("next_week", rf"\b{_NEXT_WEEK}\b"),
        ("this_week", r"\b(?:esta|nesta|ainda esta|desta|ainda nesta) semana\b"),
        ("next_month", rf"\b{_NEXT_MONTH}\b"),
        ("new_year", r"\b(?:no|depois do|apos o) ano novo\b|\bna virada do ano\b"),
        ("next_year", r"\b(?:ano que vem|proximo ano)\b"),
        ("next_quarter", r"\bproximo trimestre\b"),
        ("quarter", r"\b<nth> trimestre(?: de <year>)?\b"),
        ("offset_from_tomorrow", r"\b<n> <unit> (?:a partir|depois) de amanha\b"),
        ("offset", r"\b<n> <unit> (?:a partir de (?:hoje|agora)|a contar de hoje)\b"),
        ("mask", r"\b<n> <unit> (?:apos|depois|a contar|antes|a partir)\b[^,.;]{0,24}"),
        ("offset", r"\b(?:daqui a|daqui|dentro de|de hoje a) (?:uns |umas |mais )?<n> <unit>\b"),
        (
            "offset_soft",
            r"\b(?:em|no prazo de|em ate|nas proximas|nos proximos|em menos de) (?:uns |umas )?<n> <unit>\b(?! (?:apos|de|depois))",
        ),
        ("day", rf"\b(?:dia|ate o dia|ate ao dia|antes do dia|no dia|a partir do dia) <day>{_FIGURE}(?! de [a-z])"),
        ("day", r"\b(?:ate|antes de|a) (?P<day>\d{1,2})(?=[.,;!?)](?!\d)|\Z)"),
        ("after_tomorrow", r"\bdepois d[e']? ?amanha\b"),
        ("tomorrow", r"(?<!depois de )\bamanha\b"),
        ("today", r"\bhoje(?: mesmo| ainda)?\b(?! em dia)"),
        ("today", r"\b(?:esta tarde|hoje a tarde|esta noite|logo a tarde)\b"),
        ("after_summer", r"\b(?:depois|apos|passado|a volta) (?:do |o |das )?(?:verao|ferias(?: de verao)?)\b"),
        ("before_feast", r"\bantes (?:de |do |da |dos |das )<feast>\b"),
        ("after_feast", r"\b(?:depois|apos|passad[oa]|a volta) (?:de |do |da |dos |das |o |a |os )?<feast>\b"),
        ("feast", r"\b(?:ate|para|em|n[oa]|pel[oa]) (?:a |o |ao )?<feast>(?: de <year>)?\b"),
        (
            "month",
            r"\b(?:em|ate|para|durante|a partir de|depois de|antes de|desde|este) (?:o mes de )?<month>(?: de <year>)?\b(?![./-]\d)",
        ),
        ("day_behind", r"\b(?:n?o|ao) dia (?:seguinte|a seguir)\b"),
    ),
    times=(
        (
            r"(?<![a-z])(?:as?|pelas|ate as?|para as?|das|por volta das?|la para as|entre as) <h>(?:[:h.](?P<m>[0-5]\d))?"
            r"(?: (?P<sign>e|menos) <q>)?(?: ?(?:horas|hrs|hs|h)\b)?(?: ?(?P<ap>[ap]\.? ?m\b\.?))?"
            r"(?=\W*\Z|[.,;:!?)( -]+)(?! ?(?:dias|semanas|pessoas|%|€|reais|euros|a sexta))"
        ),
        r"\b(?P<h>\d{1,2})[:h](?P<m>[0-5]\d)\b(?: ?(?P<ap>[ap]\.? ?m\b\.?))?",
        r"\b(?P<h>\d{1,2}) ?(?P<ap>[ap]\.? ?m\b\.?)",
        r"(?P<close>\b(?P<h>\d{1,2}) ?h(?:s|oras)?\b)",
        r"(?P<close>\b(?:de|entre) (?P<h>1?\d|2[0-3]) (?:a|as|e) (?:1?\d|2[0-4]) ?h?\b)",
        r"(?P<named>\b(?:(?:ao|ate ao?|pelo) )?meio[- ]dia\b)(?: e <q>)?",
    ),
    hour_names={"meio-dia": 12, "meio dia": 12},
    minutes={"meia": 30, "um quarto": 15, "quarto": 15, "quinze": 15, "trinta": 30, "dez": 10, "vinte": 20, "cinco": 5},
    to_hour=words_of("menos"),
    feasts={
        **dict.fromkeys(["natal", "festas", "as festas"], "holidays_short"),
        **dict.fromkeys(["fim de ano", "reveillon", "passagem de ano"], "new_years_eve"),
        "ano novo": "new_year",
        "reis": "epiphany",
        "dia de reis": "epiphany",
        **dict.fromkeys(["carnaval", "o carnaval"], "carnival"),
        "quarta-feira de cinzas": "ash_wednesday",
        "domingo de ramos": "palm_sunday",
        **dict.fromkeys(["semana santa", "pascoa"], "easter"),
        **dict.fromkeys(["sexta-feira santa", "sexta santa"], "good_friday"),
        "quinta-feira santa": "maundy_thursday",
        **dict.fromkeys(["corpus christi", "corpo de deus"], "corpus_christi"),
        **dict.fromkeys(["dia do trabalho", "dia do trabalhador"], "labour_day"),
        **dict.fromkeys(["sao joao", "santos populares"], "st_john"),
        "todos os santos": "all_saints",
        "finados": "day_of_the_dead",
    },
    zones={
        **dict.fromkeys(
            ["hora de lisboa", "hora de portugal", "hora portuguesa", "hora de portugal continental"], "Europe/Lisbon"
        ),
        **dict.fromkeys(["hora dos acores", "nos acores", "dos acores"], "Atlantic/Azores"),
        **dict.fromkeys(
            ["horario de brasilia", "hora de brasilia", "horario de sao paulo", "hora de sao paulo", "hora do brasil"],
            "America/Sao_Paulo",
        ),
        **dict.fromkeys(["horario de manaus", "hora de manaus", "horario do amazonas"], "America/Manaus"),
        **dict.fromkeys(["horario de cuiaba", "hora de cuiaba"], "America/Cuiaba"),
        **dict.fromkeys(["hora de luanda", "hora de angola"], "Africa/Luanda"),
        **dict.fromkeys(["hora de maputo"], "Africa/Maputo"),
        **dict.fromkeys(["hora de madrid", "hora de espanha", "hora espanhola"], "Europe/Madrid"),
        **dict.fromkeys(["hora de londres"], "Europe/London"),
        **dict.fromkeys(["hora de nova york", "hora de nova iorque"], "America/New_York"),
    },
    evening=r"d[ae] tarde|a tarde|d[ae] noite|a noite|tarde as",
    morning=r"d[ae] manha|pela manha|de manhazinha|da madrugada|cedo",
    ahead=(
        r"\b(?:ligo|liga|ligue|envio|entro|falo|falamos|vou|vamos|irei|retomamos|aguard\w+|até|pode|podemos|confirma\w*|mando|passo|levo|"
        r"preciso|precisamos|marcamos|retorno|entrego|voltamos|solicit\w+|antes|reunião|fico|ficamos|combinado|para|volto)\b|"
        r"\b\w{3,24}(?:rei|remos|rá|rão)\b|\w-(?:lhe|te|vos|me|nos)\b|\?"
    ),
    behind=(
        r"\b(?:enviei|falei|falámos|combinámos|recebi|recebemos|pediu|disse|foi|estive|mandei|liguei|conversamos|conversámos|"
        r"enviado|recebido|tivemos|vimos|reunimos|passei|pedi|obrigad[oa] pel[oa]|agradeço a|emitid[oa]|assinad[oa]|estava|escrevi|"
        r"escrito|ligou|falou|enviámos|visitei|ficou)\b"
    ),
    awaits=r"preciso|precisamos|será|ser|estar|ter|necessito",
    onward=r"ligo|envio|mando|falamos|passo|vou|vamos|entrego|que|para|até|antes|de (?:me |nos |lhe |te )?(?:enviar|mandar|ligar|confirmar|dizer|dar|passar|responder|retornar|avisar|entregar)",
    duration=(
        r"\b(?:prazo|entreg\w+|garanti\w+|pagamento|execu\w+|valid\w+|instala\w+|montage\w+|conclu\w+|pront[oa]s?|experiencia|"
        r"implanta\w+|implementa\w+|resposta em|suporte|amortiz\w+)\b"
    ),
    since=r"desde(?: o(?: dia)?)?|do passado",
    of_something=(
        r"(?:versao|fatura|factura|correio|e?-?mail|reuniao|pedido|orcamento|oferta|proposta|carta|visita|chamada|ligacao|contrato|"
        r"mensagem|cotacao) (?:de|do(?: dia)?|com data de)"
    ),
    opening_hours=r"horario(?: de (?:atendimento|funcionamento))?|atendimento ao publico|atendemos|abertos? (?:de|das)|estamos abertos",
    quoting=r"escreveu",
    labels=r"enviad[oa](?: em)?|data",
    meets=r"ligo|\bliga\b|falamos|reuni|videochamada|passo",
    titles=r"[Ss]ra?|Dona|D|Dra?|Eng",
    names=words_of("domingo abril julio"),
    hints=r"dia [a-z]+|feira|trimestre|quinzena|oito dias|meio dia|ultimo dia|fim de ano|duas da|nesse dia",
    afternoon=6,
    joins=r",| e| ou| a| ao| ate| ate ao?|-| ao dia",
)
