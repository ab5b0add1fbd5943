"""How mail in Portuguese announces a quotation, and wording that ties or parts two mails."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.threads import ThreadWords

TABLE = ThreadWords(
    labels=frozenset({"de", "para", "enviado", "enviada", "enviado em", "enviada em", "data", "assunto", "cc", "cco"}),
    to=frozenset({"para"}),
    subject=frozenset({"assunto"}),
    wrote=frozenset({"escreveu"}),
    divider=frozenset({"mensagem", "original", "encaminhada"}),
    answering=r"""
propostas?|orcamentos?|ofertas?|cotac(?:ao|oes)|precos?|condicoes|avancamos|avancar|aceito|aceitamos|aprovad[oa]s?|reprovad[oa]s?|fech(?:o|amos|ado)|de acordo|interessad[oa]s?|interessa|desconto|encomenda|contrato|assinad[oa]
decidimos|outra empresa|outro fornecedor|fornecedor|obrigad[oa] (?:pel[oa]|por)|por enquanto|por agora|nao (?:vamos|avancamos|nos)
""",
    other_matter=r"""
outra coisa|outro assunto|mudando de assunto|voces? (?:tambem )?(?:fazem|vendem|trabalham)|fazem tambem|(?:preciso|precisamos|gostaria|queria|queriamos|solicit\w{1,6}) (?:de )?(?:um |uma )?(?:orcamento|cotacao|proposta)
indicacao (?:de|da|do)|(?:encontrei|vi|achei) (?:voces|o seu|a sua|no google|na internet)|me indicaram|recomendaram|segue (?:a |o )?(?:fatura|nota|danfe|boleto|recibo)|nota fiscal|boletim|newsletter|promocao|inscric(?:ao|oes)|convidamos|estao convidad[oa]s|nao responda
""",
    goes_on=r"""
retom\w{1,5}|como combinado|continua valid[oa]|lembrete|relembro|conseguiu ver|alguma novidade|novidades|teve oportunidade|revist[oa]|atualizad[oa]|actualizad[oa]|corrigid[oa]|versao \d|\bv ?[2-9]\b|ja tem data|mantenho o preco
""",
    beside=r"""
(?:outra |segunda )?opcao (?:[a-e2-9]\b|economica|adicional)|outra opcao|como (?:opcao|alternativa)|alternativ[oa]s?|variante|alem d[aeo]|a parte|em separado|adicional(?:mente)?|complementar|ampliacao|para (?:outra|a outra|o outro)|segunda (?:loja|sede|unidade|fase)
""",
    other_address=r"""
(?:e-?mail|mail|conta|endereco) (?:pessoal|particular|de casa)|(?:do|no) (?:e-?mail|mail) (?:da|do) (?:minha|meu)|aqui e (?:a|o)\b|em nome d[eao]|a pedido d[eao]|sou (?:o|a|um|uma) (?:soci[oa]|colega|marido|mulher|espos[oa]|filh[oa]|assistente|secretari[oa]|namorad[oa])|(?:pediu|pediram) (?:que|para|me)
""",
)
