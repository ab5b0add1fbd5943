"""What people answer to an offer in Portuguese: the commonest phrases."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.answers import AnswerPhrases

_OFFER = r"(?:proposta|orcamento|cotacao|oferta|contrato|condicoes|valor|valores)"

TABLE = AnswerPhrases(
    stop=r"""
(?:nao me|nao nos) (?:envie|enviem|mande|mandem|escreva|escrevam|contacte|contate|ligue) mais
nao (?:me )?(?:volte|voltem) a (?:contactar|contatar|escrever|enviar|ligar)\w*
(?:pare|parem|deixe|deixem) de (?:enviar|escrever|mandar|contactar|contatar|ligar)\w*
(?:remova|removam|retire|retirem|exclua) .. (?:lista|base de dados|contactos|contatos)
nao (?:quero|queremos|desejo|desejamos) (?:mais )?receber (?:mais|emails|e-mails|mensagens|os vossos|os seus)
""",
    no=r"""
(?:ja )?(?:escolhemos|optamos|decidimos|contratamos|fechamos|fechei|assinamos|escolhi|optei) .. (?:outr[oa]s?|concorrente|concorrencia)
(?:decidimos|decidi|resolvemos|optamos por) nao
nao (?:vamos|vou|iremos) (?:avancar|prosseguir|seguir|continuar|aceitar|contratar|dar seguimento)
nao (?:temos|tenho|ha|estamos com) .. interesse
nao (?:nos |me )?interessa
nao (?:estamos|estou) interessad[oa]s?
nao (?:e|era) (?:bem )?o que (?:procuramos|procuravamos|precisamos|queremos)
(?:recusamos|rejeitamos|declinamos|descartamos) (?:a|o|sua|vossa)
projeto .. (?:cancelado|suspenso|anulado)
nao (?:podemos|posso|conseguimos) (?:aceitar|suportar|assumir)
^nao (?:muito )?obrigad[oa]
(?:ultrapassa|acima d|fora d)\w{0,3} .. (?:orcamento|que podemos)
""",
    not_now=r"""
(?:de momento|por agora|neste momento|por enquanto) nao(?: obrigad[oa])?$
nao (?:temos|ha) (?:verba|orcamento|necessidade)
(?:muito|demasiado|bastante) (?:caro|cara|elevado)
""",
    yes=rf"""
(?:aceitamos|aceito) (?:a|o|as|os|sua|vossa|{_OFFER})
(?:esta|fica|foi) (?:aprovad|aceit)[oae]s?
^(?:aprovad[oa]|aceite|aceito|fechado|combinado|confirmado|negocio fechado)(?! (?:para|a|o|que|por|com))
(?:podem|pode|podes) (?:avancar|prosseguir|comecar|iniciar|seguir em frente|faturar|emitir)
(?:vamos|queremos|podemos|decidimos) (?:avancar|seguir em frente|fechar|contratar)
{_OFFER} (?:aprovad[oa]|aceit[ea]|assinad[oa])
(?:segue|envio|em anexo|anexo) .. (?:contrato|proposta|orcamento) .. assinad[oa]
(?:segue|envio|em anexo|anexo) .. (?:ordem de compra|nota de encomenda)
(?:confirmo|confirmamos) (?:a|o) .. (?:encomenda|contratacao|adjudicacao|pedido|aceitacao)
""",
    likes=r"""
(?:parece|pareceu)(?:-me|-nos)? (?:bem|otimo|perfeito)|^(?:perfeito|otimo|excelente|sim|ok|de acordo)\b
""",
    order=r"""
quando (?:podem|pode|comecam|podemos) .. (?:comecar|iniciar|instalar|entregar)?
quando comecam|como (?:fazemos|e feito) o pagamento
""",
    bare=r"""
sim(?: por favor| obrigad[oa]| podem avancar| aceitamos)?|aprovad[oa]|aceite|fechado|negocio fechado|podem avancar|pode avancar
""",
    later=r"""
(?:vou|vamos|irei|iremos|estou a|estamos a|estamos) (?:analisar|avaliar|estudar|ver|pensar|discutir|falar com|analisando|avaliando|verificar)
(?:dou|damos|darei|daremos)(?:-lhe|-vos|-te|-lhes)? .. (?:retorno|resposta|noticias|feedback)
(?:entrarei|entraremos|entro|entramos|entrar) em contac?to
ainda nao (?:decidimos|tivemos|temos|vi|vimos|consegui|tomamos|ha)
(?:falamos|voltamos a falar|retomamos|retomar|conversamos) (?:em|no|na|depois|mais|para)
(?:mais tarde|mais para a frente|mais a frente|depois das ferias|apos as ferias)
(?:em espera|suspenso ate|congelado)
assim que (?:tiver|tivermos|souber|soubermos|possivel)
precis(?:o|amos) (?:de )?(?:mais tempo|uns dias|pensar)
(?:contacte|contate|ligue|escreva)(?:-me|-nos)? (?:em|no|na|daqui|depois|para)
""",
    pending=r"""
(?:falta|aguard\w+|pendente|espera) .. (?:aprovacao|assinatura|decisao|resposta|confirmacao)
(?:em principio|talvez|provavelmente|acho que|creio que|desde que)
""",
    request=r"""
(?:tenho|temos|tinha|surgiu) (?:uma|algumas|umas|alguma) (?:pequena )?(?:duvida|duvidas|questao|questoes|pergunta|perguntas)
(?:envie|enviem|mande|mandem|indique|indiquem|pode|podem|poderia|poderiam|podia) (?:-me|-nos|me|nos)? ?(?:enviar|mandar|indicar|esclarecer|detalhar|explicar)\b
(?:gostaria|gostariamos|queria|queriamos) (?:de )?(?:saber|perceber|agendar|marcar|esclarecer|perguntar)
nao (?:ficou|esta|me ficou) claro
""",
    courtesy=r"""
(?:tudo bem|como esta|como estao|pode ser|que lhe parece|se (?:precisar|tiver|quiser|houver) (?:de )?(?:algo|alguma|qualquer|mais))
""",
    negation=r"nao|nunca|nem|sem|tampouco",
    contrast=r"mas|porem|contudo|no entanto|embora",
    condition=r"se|quando|assim que|desde que|caso|seria|poderia|podiamos",
    asks=r"que|qual|quando|como|quanto|quem|onde|pode|podem|ha|tem|inclui|e",
)
