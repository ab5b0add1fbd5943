"""How offers are made in Portuguese, of Portugal and of Brazil, and what only looks like one."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.proposals import ProposalPhrases

_NOUN = r"(?:contra)?propostas?|orcamentos?|cotacao|cotacoes|ofertas?|proforma|tarifas?|tabela de precos|precos?|condicoes comerciais|honorarios"
_OFFER = r"(?:proposta|orcamento|cotacao|oferta|preco|proforma)s?"

TABLE = ProposalPhrases(
    noun=rf"""
(?:{_NOUN})
""",
    ours=rf"""
(?:nossa|nosso|nossas|nossos|minha|meu) (?:melhor )?{_OFFER}
melhor {_OFFER}
""",
    paper=r"""
faturas?|recibos?|contratos?|encomendas?|pedidos?|atas?|curriculo|cv|catalogos?|ficha tecnica|relatorios?|boletos?|boletim|comprovantes?|comprovativos?|questionario|rascunho|minuta|nota fiscal|guia
""",
    give=r"""
segue(?:m)?(?: em)? (?:anexo|abaixo|anexa|a|o)
segue(?:m)?
em anexo
(?:envio|enviamos|encaminho|encaminhamos|remeto|remetemos|apresento|apresentamos|junto envio|anexo|anexamos|mando|partilho|compartilho)(?:-lhe|-lhes|-te|-vos)?
(?:temos|tenho) o (?:gosto|prazer) de (?:apresentar|enviar|propor)
vimos (?:por este meio |pelo presente )?(?:apresentar|enviar|propor|remeter)
(?:aqui vai|aqui esta|ai vai|aqui tem|ca vai)
(?:preparei|preparamos|montei|montamos|elaborei|elaboramos)
conforme (?:combinado|solicitado|alinhado|pedido),? (?:segue|envio|encaminho)
passo a (?:apresentar|detalhar)
""",
    offers=r"""
(?:proponho|propomos|propor|ofereco|oferecemos|cotamos|orcamentamos|sugiro|sugerimos)(?:-lhe|-lhes|-te|-vos)? (?:a|o|os|as|um|uma|manter|honorarios|prestacao)?
(?:posso|podemos|consigo|conseguimos) (?:fazer|oferecer|propor|deixar)(?:-lhe|-te|-vos)? .. (?:por|a|em)
(?:faco|fazemos|deixo|deixamos)(?:-lhe|-te|-vos)? (?:a|por|os|as|um preco)
(?:fazemos|faco) .. (?:por|a)
montei (?:assim|para|pra)
(?:prestacao dos nossos servicos|nossos servicos)
""",
    quotes=r"""
(?:fica|ficam|ficaria|ficariam|sai|saem|sairia|custa|custam|custaria|custariam|fazem-se|faz-se|vale|seria|seriam|sera|totaliza|perfaz|ascende) (?:por|em|a|de)?
(?:para voces|para si|pra voce) (?:fica|sai|faco)
(?:valor|preco|custo|investimento|orcamento|total|honorarios|mensalidade|avenca)(?: \w+){0,3} (?:e|de|fica|sera|seria|total|mensal) (?:de )?(?=[\d€$]|r\$|eur)
(?:no|pelo|o) valor (?:total |mensal |global )?(?:e )?de
(?:valor|preco|total|setup|mensalidade|investimento)s?: ?
(?:sai por|por apenas|a partir de|faco a|se for .. fica a)
(?:ou seja|no total|total) (?=[\d€$]|r\$)
""",
    prices=r"""
(?:preco|precos|valor|valores|custo|total|subtotal|mensalidade|avenca|investimento|honorarios|entrada|parcelas?|taxa|desconto|sinal|montante)
""",
    per=r"""
(?:a|o|por|cada|ao) (?:unidade|metro|m2|peca|garrafa|caixa|tonelada|palete|pessoa|mes|ano|semana|dia|hora|noite|sessao|visita|jogo|kg|quilo|litro|palavra|pagina|cabeca|adulto|crianca|aluno|participante|usuario|utilizador|veiculo|licenca|cento|saca)
(?:cada|cada um|cada uma|por cabeca|p/p|mensais|mensal|anuais|anual|a vista|em ate|no ano)
/ ?(?:mes|ano|dia|semana|hora|h|kg|m2|m|un|unidade|pessoa|noite)
""",
    many=r"""
(?:mil|milhoes|milhao|contos|paus|k)
""",
    tax=r"""
(?:\+|mais|sem|com|acrescido de|acresce|inclui|ja com) ?(?:o )?(?:iva|impostos|iss|icms)
iva (?:incluido|nao incluido|a taxa|a parte|\d)
(?:impostos|iva) (?:inclusos|incluidos|nao incluidos|a parte)
""",
    valid=r"""
validade
valid[oa]s? (?:por|ate|durante|para)
(?:condicoes|proposta|orcamento|precos|valores|oferta)(?: \w+){0,3} (?:valid[oa]s?|mantem-se|expira|sao para decidirem)
(?:mantem-se|manteremos|mantemos|seguro) .. (?:preco|precos|valores|condicoes|ate|data)
""",
    charges=r"""
(?:cobro|cobramos|cobraria|cobrariamos|faco|fazemos|consigo baixar|consigo fazer|levamos|levaria|levariamos|dou|ofereco|deixo|baixo)(?:-lhe|-te|-vos)? (?=[\d€$]|r\$|os|as|o|a|por|tudo|uns|te|para)
(?:consigo|posso|podemos|conseguimos) (?:baixar|descer|fazer|chegar|deixar|ir ate|entregar|passar)
(?:ultima palavra|mais que isso nao|menos que isso|abaixo disso|nao consigo menos|ultimo preco)
(?:fechamos assim|fecho|ativo ja|como fazemos|posso avancar|que me diz|topas|quer que|reservo|te reservo)
(?:ofereco o|ofereco a|de brinde|de oferta|por nossa conta)
""",
    settled=r"""
(?:ja )?(?:assinad[oa]s?|assinaram|assinou|pag[oa]s?|aprovad[oa]s?|aceitaram|aceitou|contratad[oa]s?|acordad[oa]s?|quitad[oa]s?|fechad[oa]s? com)
(?:como combinado no contrato|conforme o contrato|conforme contrato|no contrato|mantem-se (?:o|os|a|as))
(?:segunda|terceira|ultima|proxima) (?:prestacao|parcela)|o restante|que faltam|saldo
(?:nao precisa de (?:fazer|pagar)|nao paga nada|sem custo|nada a pagar|a data e sua|reserva confirmada)
(?:foi aprovad[oa]|ficou aprovad[oa]|aprovou-se)
""",
    owed=r"""
(?:financas|estado|imt|irs|irc|inss|darf|iptu|ipva|imposto|cartorio|conservatoria|registo|prefeitura|camara) .. (?:pagar|paga|deve|e de|sao|va|vai|ate)
(?:a pagar ao|vai pagar|tem de pagar|tem que pagar)
(?:meu cliente|minha cliente|cara? colega|processo|audiencia|tribunal|juiz|advogad[oa] d)
(?:o banco|a seguradora|o perito|o dono|o proprietario|o construtor|a empresa) .. (?:oferece|paga|avaliou|quer|pede|da|deu|respondeu)
(?:oferecemos|ofereci|propusemos) (?=[\d€$]|r\$|\w+ mil)
(?:querem|pedem|pediram|cobram|responderam|vieram|concorreram) (?=[\d€$]|r\$|\w+|uns)
(?:a mais barata|a mais cara|o mais barato|a segunda|concorrentes)
(?:clt|salario|vaga|bolsa|vosso grupo|fct|capes|cnpq|bonus|hora extra)
""",
    terms=r"""
prazo de (?:entrega|execucao|fabrico|producao)
(?:forma|condicoes) de pagamento
(?:inclui|incluem|incluid[oa]s?|incluso|inclusa|inclusos|nao inclui|oferecid[oa]|gratis|a parte|por conta d[aoe]|a nosso cargo|nosso cargo|sem fidelidade|sem fidelizacao)
(?:em|ate) (?:\d+|duas|tres|quatro|seis|dez|doze) ?(?:x|parcelas|prestacoes|vezes)
(?:uma so vez|taxa unica|de arranque|de setup|de instalacao)
(?:mao de obra|transporte|montagem|instalacao|treinamento|formacao|frete|entrega) .. (?:incluid[oa]s?|inclus[oa]s?|gratis|imediata)
(?:garantia|desconto|retoma|sinal) (?:de|do)
""",
    starts=r"""
(?:posso|podemos|consigo|conseguimos) .. (?:comecar|iniciar|arrancar|instalar|passar|entregar)
(?:a data .. livre|tenho vaga|temos vaga|temos disponibilidade|tenho disponibilidade|arrancamos|comecamos)
""",
    accept=r"""
se (?:concordar|concordarem|estiverem de acordo|estiver de acordo|aceitar|aceitarem|fechar|gostar|quiser|preferir|interessar|confirmar|for)
(?:fechado|fechamos|topa|pode ser|que acha|o que achas|o que acha|que lhe parece|faz sentido)
(?:diz-me|diga-me|digam|diga|me avisa|avise|me fala|confirme|confirma|fico no aguardo|ficamos no aguardo|fico a aguardar|ficamos a aguardar|aguardo|aguardamos|fico a espera)
(?:ficamos|fico) (?:ao|a sua|a vossa) (?:dispor|disposicao|inteira)
(?:basta responder|para seguirmos|para avancarmos|envio a procuracao|envio o contrato)
(?:posso|podemos) (?:reservar|agendar|avancar|encomendar)
""",
    choice=r"""
(?:opcao|alternativa|variante|versao|plano|pacote) (?:[a-d1-9]|um|dois|tres|basic[oa]|complet[oa]|premium)
(?:se for|se preferir|se quiser|se optar|caso prefira|caso queira|ou em)
(?:opcional|em alternativa|a vista ou)
""",
    asked=r"""
(?:conforme|como) (?:combinado|combinamos|falamos|falado|solicitado|pedido|alinhado|conversamos)
na sequencia (?:da|do|de)
(?:apos|depois da|depois de) (?:visita|a visita|a reuniao|a nossa|nossa)
(?:obrigad[oa]|agradecemos|agradeco) .. (?:contacto|contato|interesse|pedido|visita|preferencia|tempo)
solicitad[oa]s?|em resposta ao
(?:gostei imenso|foi um prazer|que delicia)
""",
    asks=rf"""
(?:agradecia|agradeciamos|agradecemos que|agradeco que|solicito|solicitamos|preciso|precisamos|precisava|gostaria de (?:receber|pedir|um|uma)|gostava de|queria|queriamos|quero) .. (?:{_NOUN})
(?:pedido de|pedir|peco|pedimos) (?:um |uma )?(?:{_NOUN})
(?:pode|podes|podem|poderia|poderiam|consegue|consegues|conseguem) (?:me |nos )?(?:enviar|mandar|passar|fazer|dar|cotar|orcar|indicar)(?:-me|-nos)? .. (?:{_NOUN})
(?:envie|enviem|mande|mandem|passe|passem)(?:-me|-nos)
me (?:manda|envia|passa|faz) .. (?:{_NOUN})
(?:qual|quais) (?:e|seria|o|sao) .. (?:preco|valor|custo|orcamento)
(?:quanto custa|quanto fica|quanto sai|quanto seria|por quanto)
da outra vez ficou
""",
    takes=rf"""
(?:aceitamos|aceito|esta aceite|aprovado|aprovada|aprovamos|recusamos|podem (?:cortar|avancar|comecar)|pode (?:avancar|fechar|seguir))
(?:vossa|vosso|sua|seu|tua|teu) (?:{_NOUN})
(?:vimos|recebi|recebemos|analisamos|li) (?:a|o|vossa|vosso|sua|seu) .. (?:{_NOUN})
se (?:chegarem|chegar|fizerem|fizer|baixarem|baixar|conseguirem|conseguir) .. (?:por|em|a|ate)
(?:a gente|nos) (?:assina|fecha|assinamos|fechamos)
nao vamos (?:avancar|seguir|contratar|fechar)
(?:sao puxados|muito caro|acima do|fora do orcamento|fica o contacto)
(?:transferencia do sinal|fechado com|ordem de compra)
""",
    thanks=rf"""
(?:obrigad[oa]|agradeco|agradecemos) (?:pel[oa]|a|o) .. (?:{_NOUN})
(?:recebi|recebemos) .. (?:{_NOUN})
obrigad[oa] por (?:aceitar|confirmar|escolher)
""",
    recalls=rf"""
(?:que|qual) (?:lhe |te |vos )?(?:enviei|enviamos|mandei|mandamos|encaminhei|apresentei)
(?:{_NOUN}) (?:enviad[oa]|mandad[oa]|apresentad[oa])
(?:ja )?(?:tiveram|teve|tiveste|conseguiu|conseguiram|conseguiste|pode|puderam) .. (?:oportunidade|analisar|ver|avaliar|olhar|tempo)
(?:alguma novidade|novidades|alguma resposta|seguimento|lembrete|relembrar|retomar|saber se ja|passando para)
""",
    later=rf"""
(?:enviarei|enviaremos|mandarei|vou (?:enviar|mandar|preparar|fazer)|vamos (?:enviar|preparar)|estou a preparar|estamos a preparar|estou preparando)
(?:mando|envio|passo)(?:-te|-lhe|-vos)? .. (?:{_NOUN}) .. (?:amanha|semana|proxima|segunda|terca|quarta|quinta|sexta|logo|sem falta)
(?:assim que|quando) (?:tiver|puder|terminar)
(?:amanha|semana que vem|proxima semana|na proxima) .. (?:mando|envio|te|lhe)
antes de (?:orcamentar|enviar|cotar)
""",
    refuses=r"""
nao (?:podemos|posso|conseguimos|vamos) .. (?:apresentar|orcamentar|cotar|aceitar|oferecer)
(?:lamentamos|lamento) (?:informar|nao)
""",
    billing=r"""
(?:fatura|faturas|factura|boleto|boletos|nota fiscal|recibo|cobranca|em atraso|vencid[oa]|em aberto|pagamento d[ao]|identificamos o pagamento|comprovante|comprovativo|transferencia (?:feita|efetuada)|reembolso)
nf \d
(?:recebi|recebemos) (?:o|a) (?:sinal|pagamento|transferencia)
""",
    ordered=r"""
(?:encomenda (?:confirmada|n|\d|segue)|pedido (?:confirmado|n|\d|enviado)|confirmamos a encomenda|confirmamos o pedido|guia de remessa|contrato assinado|contrato para assinatura|ja saiu|foi enviado|rastreio)
""",
    job=r"""
(?:oferta|proposta) de (?:emprego|trabalho|estagio)
(?:candidatura|candidatar-me|curriculo|vaga de|vaga para|salario|vencimento|pretensao salarial|remuneracao|recrutamento|entrevista)
""",
    elsewhere=r"""
proposta de (?:lei|tese|dissertacao|livro|investigacao|pesquisa|casamento|artigo|nome|ementa|tema)
(?:casas comigo|casa comigo|manuscrito|editora|orcamento (?:anual|do estado|familiar|do departamento|municipal))
""",
    meeting=r"""
(?:proponho|propomos|sugiro|que tal) .. (?:segunda|terca|quarta|quinta|sexta|sabado|as \d|reuniao|encontro|almoco|nos encontrarmos|reunirmos|dia \d)
(?:proposta|sugestao) de (?:data|reuniao|horario|agenda)
""",
    inside=r"""
(?:interno|pessoal,|antes de (?:enviar|mandar)|rascunho da|a nossa margem|posso fazer \d+ em vez|se eles (?:insistirem|regatearem))
(?:o|ao) cliente (?:quer|pediu|aceitou)
""",
    crowd=r"""
(?:caro|cara|caros|prezado|prezados|estimado|estimados) (?:cliente|clientes|assinante|assinantes|socio|socios)
(?:clique aqui|descadastrar|cancelar a subscricao|deixar de receber|nao quer mais receber|boletim|newsletter|black friday|semana do cliente|aproveite|promocao|enquanto durarem)
(?:informamos que|comunicamos que) .. (?:a partir|precos|tarifas)
""",
    private=r"""
(?:despesas de|despesas do|renda d[ao]|aluguel d[ao]|condominio do|minha mae|meu pai|te amo|amo-te|meu bem|churrasco|a avo)
""",
    claim=r"""
(?:reclamacao|queixa|avaria|defeito|veio queimado|indemnizacao|indenizacao|sinistro|meu dinheiro de volta|livro de reclamacoes|troca d[ao]|chamado \d|assistencia tecnica|esperando a troca)
(?:comprei|compramos) .. (?:cada|um|uma|veio)
""",
    others=r"""
(?:me|nos) (?:enviaram|mandaram|passaram|cobraram|pediram|cobra|cobram|propos|propuseram)
(?:que recebi|recebi d[aeo]|do fornecedor|da concorrencia|outra empresa|esta dentro do mercado|da uma olhada)
""",
    revised=rf"""
(?:{_NOUN}) (?:\w+ )?(?:revist[oa]|revisad[oa]|atualizad[oa]|corrigid[oa]|ajustad[oa]|final)
nov[oa] (?:versao|proposta|orcamento|cotacao)
(?:ajustei|atualizei|revi|corrigi)
""",
    worth="propost orçament orcament cotaç cotac ofert preço preco proforma tarif honorári honorari mensalidad avenç mil reais contos euros valor iva",
    yours="sua|seu|vossa|vosso|tua|teu",
    articles="a|o|cada|por",
)
