"""Portuguese words of offers, folded."""

from __future__ import annotations

from persevera.decide.tables.offers import OfferWords

TABLE = OfferWords(
    nouns=r"propostas?|orcamentos?|cotac(?:ao|oes)|proforma",
    prices=r"precos?|valores|tabela de precos|honorarios",
    kinds=(
        r"comercia(?:l|is)|forma(?:l|is)|tecnic[oa]s?|revist[oa]s?|atualizad[oa]s?|solicitad[oa]s?|pedid[oa]s?|"
        r"anex[oa]s?|fina(?:l|is)|nov[oa]s?|detalhad[oa]s?|melhor"
    ),
    articles=r"a sua|a vossa|a nossa|o seu|o vosso|o nosso|sua|seu|nossa|nosso|vossa|vosso|a|o|os|as|um|uma",
    of=r"para a|para o|para os|para as|para|da|do|das|dos|de|sobre|referente a",
    ends=(r"que|no valor|com|conforme|em anexo|anex\w*|segue|e|esta|fica|total|valid\w*|por|como|se|caso|sem|desde|a \d"),
    breaks=r"de|da|do|das|dos|para|com|em|no|na|e|por|a|ao",
    empty=(
        r"docs?|documentos?|info\w*|ola|oi|bom dia|boa tarde|obrigad[oa]|consulta|honorarios|precos?|anexo|"
        r"conforme (?:combinado|falado).{0,20}|para|de"
    ),
    no_thing=(
        r"(?:valor|preco|custo|total|validade|referencia|sua|seu|vossa|voce|voces|aprovacao|analise|hoje|ontem|amanha|"
        r"\d{1,4} dias)\b"
    ),
    references=r"ref(?:erencia)?\.?|concurso|licitacao|pregao|edital|n/ref\.?|processo|codigo",
    number=r"n\.?[ºo°]\.?|num\.?|numero|nr\.?",
    not_references=r"modelo|encomenda|pedido|fatura|factura|lote|serie|contrato|solicitacao",
    validity=r"validade|valid[oa]s?|vigencia|vigora|expira\w*|caduca\w*|vence\w*|em vigor",
    holds=(
        r"(?:mantenho|mantemos|mantem-se|mantem|manteremos|garanto|garantimos|seguro|seguramos|reservo|reservamos)|"
        r"(?:precos?|valores|proposta) (?:\w+ )?(?:firmes?|fixos?|garantid[oa]s?)"
    ),
    until=r"ate|durante|por",
    decide_by=r"(?:valores|precos?|proposta|condicoes|desconto|oferta) (?:\w+ ){0,5}?ate",
    same_day=r"(?:essa|esta) (?:mesma )?data|(?:esse|este) dia|entao",
    not_validity=(
        r"garantia|entrega|prazo de (?:entrega|execucao|pagamento)|contrato|fidelizacao|passaporte|certificado|"
        r"apolice|seguro de|fatura|factura|pagamento|sinal"
    ),
    numbers={
        "um": 1,
        "uma": 1,
        "dois": 2,
        "duas": 2,
        "tres": 3,
        "quatro": 4,
        "cinco": 5,
        "sete": 7,
        "dez": 10,
        "quinze": 15,
        "vinte": 20,
        "trinta": 30,
        "quarenta e cinco": 45,
        "sessenta": 60,
        "noventa": 90,
        "cento e vinte": 120,
    },
    days=r"dias(?: (?:corridos|seguidos))?|dia",
    business_days=r"dias uteis",
    weeks=r"semanas?",
    months=r"mes(?:es)?",
    month_end=r"(?:fim|final) d[eo] (?:\w+ )?(?:mes|\w+)",
    phone=r"tel\w*|telem\w*|tlm|movel|cel(?:ular)?|whatsapp|zap|lig\w+|fone",
)
