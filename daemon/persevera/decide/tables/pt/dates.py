"""Portuguese words for days, hours and dates, folded."""

from __future__ import annotations

from persevera.decide.tables.dates import DateWords, counted

_PT_WEEK = r"(?:semana que vem|proxima semana|semana seguinte)"
_PT_DAY = r"(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?"

TABLE = DateWords(
    months={
        **counted("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro", 1),
        **counted("jan fev mar abr mai jun jul ago set out nov dez", 1),
    },
    weekdays={
        **counted("segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo"),
        **counted("segunda terca quarta quinta sexta"),
    },
    numbers={
        **counted("zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze"),
        "uma": 1,
        "duas": 2,
        "vinte": 20,
        "trinta": 30,
    },
    units={
        "dias uteis": "business",
        "dias": "day",
        "dia": "day",
        "semanas": "week",
        "semana": "week",
        "meses": "month",
        "mes": "month",
        "horas": "hour",
    },
    ordinals={**counted("primeiro segundo terceiro quarto", 1), **counted("primeira segunda terceira quarta", 1)},
    parts={
        **dict.fromkeys(["inicio", "comeco", "principio"], "early"),
        **dict.fromkeys(["meados", "meio"], "mid"),
        **dict.fromkeys(["final", "fim", "finais"], "late"),
    },
    day_mark=r"[ºª°]",
    rules=(
        ("mask", rf"\b(?:de )?{_PT_DAY} (?:a|ate) {_PT_DAY}\b"),
        (
            "mask",
            (
                rf"\b{_PT_DAY} passad[oa]\b|\b(?:toda|cada) {_PT_DAY}\b|\b(?:segunda|quarta|quinta|sexta) (?:parte|fase|"
                rf"vez|versao)\b"
            ),
        ),
        ("date", r"\b(?:<weekday>,? )?<day> (?:de )?<month>\b(?: de <year>)?"),
        ("numeric", r"\b<weekday>,? (?P<d>\d{1,2})/(?P<m>\d{1,2})(?:/(?P<year>(?:20)?\d\d))?(?![\d/])"),
        ("numeric", r"\b(?:no|ate|ao|a) (?:dia )?(?P<d>\d{1,2})/(?P<m>\d{1,2})(?![\d/])"),
        ("part_month", r"\b<part> de <month>\b"),
        ("part_next_month", r"\b<part> do (?:mes que vem|proximo mes)\b"),
        ("part_week_next", rf"\b<part> da {_PT_WEEK}\b"),
        ("part_this_month", r"\b<part> (?:do|deste) mes\b"),
        ("part_week_this", r"\b<part> (?:da|desta) semana\b"),
        ("weekday_next_week", rf"\b<weekday> da {_PT_WEEK}\b"),
        ("weekday_next", r"\b(?:na |no )?proxim[oa] <weekday>\b"),
        ("weekday_next", r"\b<weekday> que vem\b"),
        ("weekday", r"\b(?:na|no|ate|esta|este|para|a) <weekday>\b"),
        ("next_week", rf"\b{_PT_WEEK}\b"),
        ("this_week", r"\b(?:esta|nesta|ainda esta) semana\b"),
        ("next_month", r"\b(?:mes que vem|proximo mes)\b"),
        ("offset", r"\b(?:daqui a|dentro de) <n> <unit>\b"),
        ("offset_soft", r"\bem <n> <unit>\b"),
        ("day", r"\b(?:dia|ate o dia|antes do dia|no dia) <day>(?! ?(?:[/:.]\d|de ))"),
        ("after_tomorrow", r"\bdepois de amanha\b"),
        ("tomorrow", r"\bamanha\b"),
        ("today", r"\b(?:hoje|esta tarde|hoje mesmo)\b"),
        ("month", r"\b(?:em|ate) <month>(?: de <year>)?\b"),
    ),
    times=(
        r"\b(?:as?|pelas|ate as) <h>(?:[:h](?P<m>[0-5]\d))?(?: (?P<minus>e) (?P<q>meia))? ?(?:h|horas)?(?![\w%€])",
        r"\b(?P<h>\d{1,2})[:h](?P<m>[0-5]\d)\b",
        r"(?P<close>\b(?P<h>\d{1,2}) ?h(?:oras)?\b)",
        r"(?P<named>\bao meio-dia\b)",
    ),
    hour_names={"meio-dia": 12},
    evening=r"da tarde|a tarde|da noite",
    morning=r"da manha|de manha",
    ahead=(
        r"\b(?:ligo|envio|entro|falo|falamos|vou|vamos|irei|retomamos|aguard\w+|até|pode|podemos|confirma)\b|"
        r"\w{3,}(?:rei|remos|rá)\b|\?"
    ),
    behind=(
        r"\b(?:enviei|falei|falámos|combinámos|recebi|recebemos|pediu|disse|foi|estive|mandei|liguei|conversamos|"
        r"enviado|recebido)\b"
    ),
    duration=r"\b(?:prazo|entreg\w+|garanti\w+|pagamento|execu\w+|valid\w+)\b",
)
