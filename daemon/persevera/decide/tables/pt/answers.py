"""What people answer to an offer in Portuguese: the commonest phrases."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.answers import AnswerPhrases

_OFFER = r"(?:proposta|orcamento|cotacao|oferta|contrato|condicoes|valor|valores)"

#: To get in touch, as one is asked to do or not to do it, and as an infinitive.
_REACH = r"(?:escrev(?:a|am|as)|contact(?:e|em|es)|contat(?:e|em|es)|lig(?:ue|uem|ues)|telefon(?:e|em|es)|incomod(?:e|em|es)|chatei(?:e|em|es)|procur(?:e|em|es)|insist(?:a|am|as)|import(?:une|unem|unes)|abord(?:e|em|es))"
_SEND = r"(?:envi(?:e|em|es)|mand(?:e|em|es)|remet(?:a|am|as))"
_TO_REACH = r"(?:escrever|contactar|contatar|enviar|mandar|ligar|telefonar|insistir|incomodar|chatear|procurar|importunar|perturbar|encher)"
_MAILS = r"(?:emails?|e-mails?|mails?|mensagens|mensagem|contac?tos?|ligacoes|chamadas|publicidade|propaganda|spam|ofertas|promocoes|comunicacoes|newsletters?|lembretes)"
_LIST = r"(?:listas?|base|cadastro|mailing|contac?tos|sistema|registos?|registros?|envios|newsletter|bd|crm)(?! de (?:espera|convidad|inscrit|precos|material|participant)\w*)"

TABLE = AnswerPhrases(
    stop=rf"""
nao (?:me |nos )?(?:mandar|enviar|ligar|escrever|contactar|contatar|insistir) mais(?: {_MAILS}|$)
nao (?:me|nos) (?:{_REACH}|{_SEND}) (?:mais|novamente|outra vez|de novo|nunca mais)(?: {_MAILS}|(?! (?:tarde|cedo|info\w*|detalh\w*|foto\w*|amostra\w*|dado\w*|opc\w*|document\w*|material|nenhum\w*)))
nao (?:me|nos) (?:{_SEND}) (?:mais |tant\w+ )?{_MAILS}
nao (?:{_REACH}|{_SEND})(?:-me|-nos| me| nos)? mais(?: {_MAILS}|(?! (?:tarde|cedo|info\w*|detalh\w*|foto\w*|nada (?:ate|por))))
(?:que )?nao (?:me |nos )?(?:volt(?:e|em|es)|torn(?:e|em|es)) a (?:me |nos )?{_TO_REACH}(?:-me|-nos)?
nao (?:me |nos )?(?:continu(?:e|em|es)|sig(?:a|am)|fiqu(?:e|em|es)) (?:a )?(?:me |nos )?(?:{_TO_REACH}|mandando|enviando|ligando|escrevendo|insistindo|incomodando)
(?<!nao )(?:par|deix|cess)(?:e|em|a|ar|es) (?:ja )?(?:por favor )?(?:de|com) (?:me |nos )?{_TO_REACH}(?:-me|-nos)?(?! (?:o|a|os|as|para (?:o|a)|um|uma)\b)
(?<!nao )(?:parem|pare|para|chega|basta) (?:de|com) (?:os |as |tant\w+ |esses |essas |estes |estas )?{_MAILS}
(?:deix(?:e|em|a)|larg(?:ue|uem|a))(?:-me|-nos| me| nos) em paz
(?:me|nos) (?:deix(?:e|em|a)|larg(?:ue|uem|a)) em paz
(?:remov|retir|exclu|apag|elimin|tir|risq|risqu)(?:a|e|em|am|er|ir|ar|ua|uam)(?:-me|-nos| me| nos)?(?: (?:o |a |os |as )?(?:meu|minha|meus|nosso|nossa|nossos|este) (?:e-mail|email|contac?to|nome|numero|endereco|dados))? (?:da|do|das|dos|de) (?:[^ ]+ ){{0,2}}{_LIST}
(?:me|nos) (?:tire|tirem|tira|remova|removam|exclua|excluam|retire|retirem|apague|apaguem) (?:da|do|das|dos|de) (?:[^ ]+ ){{0,2}}{_LIST}
(?:me|nos) (?:tire|tirem|remova|removam|exclua|excluam)(?: por favor| dai| disso)?$
(?:apag|elimin|exclu|remov)(?:a|e|em|am|uem|ue) (?:o |os )?(?:meu|meus|nosso|nossos) (?:e-mail|email|contac?to|dados|numero)(?: por favor| ja|$| d[ao]s? .. {_LIST})
nao (?:quero|queremos|desejo|desejamos|pretendo|pretendemos) (?:mais )?(?:receber (?:mais |os |as |vossos |vossas |seus |suas |esses |estes |este tipo de |nenhum )*{_MAILS}|ser (?:contac?tad\w+|incomodad\w+|procurad\w+)|(?:mais )?{_MAILS})
nao quero que (?:me |nos )?(?:{_REACH}|{_SEND}|volt\w+ a)(?:-me)?(?: mais| {_TO_REACH}|$)
(?:descadastr(?:e|em|ar|a)(?:-me|-nos| me| nos)?|cancel(?:e|em|ar) (?:a )?(?:minha )?(?:inscricao|subscricao)|sem mais (?:emails|e-mails|mensagens|contac?tos))(?! (?:no|na|do) (?:curso|evento|congresso|feira))
nem mais um (?:email|e-mail|contac?to)|nem mais uma mensagem
""",
    no=r"""
(?:ja )?(?:escolhemos|optamos|decidimos|contratamos|fechamos|fechei|assinamos|escolhi|optei) .. (?:outr[oa]s?|concorrente|concorrencia)
(?:decidimos|decidi|resolvemos|optamos por) nao(?! (?:esperar|adiar|pensar))
nao (?:preciso|precisamos|quero|queremos) (?:mais disso|disso|isso|d[ao] (?:vosso|vossa|seu|sua|servico|produto))
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
(?:infelizmente|lamentavelmente|lamento|lamentamos) .. (?:nao|outr[oa]|recus\w+|cancel\w+)
(?:decid|optou|optamos|resolv|escolh|prefer)\w* .. (?:por )?(?:nao(?! (?:esperar|adiar|pensar))|outr[oa]s?|desistir|cancelar|ficar com|manter|continuar com|concorrente)
(?:fechamos|fechei|fechou|contratamos|contratei|fomos|fui|ficamos|fiquei|vamos|vou|seguimos) (?:o negocio )?com (?:outr[oa]|a concorrencia|o concorrente|um concorrente|o atual|o que (?:temos|tenho)|um amigo|meu|o meu)
(?:ja )?(?:contratamos|contratei|compramos|comprei|arranjei|arranjamos|encontrei|encontramos|resolvi|resolvemos) .. (?:outr[oa]|outro lado|mais barat\w+|usad[oa]|alguem|quem|internamente|segunda mao)
(?:a gente|nos|eu)? ?(?:nao|num) (?:vai|vamos|vou|va|iremos|deu|da|vai dar|ira) (?:ser possivel|fechar|rolar|fazer|contratar|comprar|querer|precisar|avancar|dar certo|instalar|renovar|poder|mais)
nao (?:avancamos|avancaremos|precisaremos|cabe|compensa|vale a pena|encaixa|serve|e para nos|faz sentido(?! (?:mudar|trocar|esperar|adiar))|nos convem|faremos|aceitamos|aceito|ficamos|autorizou|autorizaram|aprovou|aprovaram|foi (?:aprovad|selecionad|escolhid|adjudicad|aceit)\w+)
(?:proposta|orcamento) .. (?:nao foi|recusad\w+|rejeitad\w+|desclassificad\w+|reprovad\w+)
^nao(?: muito)?(?: obrigad[oa])?(?: mesmo assim| por agora| de momento| por enquanto| desta vez)?$
(?:fica|ficara|deixamos|deixo) para (?:outra|uma proxima|a proxima) (?:vez|oportunidade|ocasiao)?|desta vez nao|vou passar$|vamos passar$|desistimos|desisti|mudei de ideias|mudamos de ideia|demos para tras
(?:caro demais|carissimo|muito caro|acima do orcamento|acima do nosso|fora do (?:nosso )?orcamento|nao cabe no)
(?:obra|projeto|projecto|evento|festa|casamento|negocio) .. (?:cancelad[oa]|caiu|anulad[oa]|suspens[oa]|desistiu)
(?:acabamos|acabei|acabaram) por (?:entregar|escolher|ficar|optar|contratar|comprar|fazer|ir) .. (?:outr[oa]|colega|concorr\w+|interno|ca dentro|nos mesmos)
(?:fica|ficara) para (?:uma )?proxima|deixar quieto|(?:ja )?(?:imprimimos|fizemos|compramos|contratamos|mandamos fazer|resolvemos) (?:com|noutro|em) (?:outro|outra|lado)|deixou de fazer sentido
""",
    not_now=r"""
(?:de momento|por agora|neste momento|por enquanto) nao(?: obrigad[oa])?$
nao (?:temos|ha) (?:verba|orcamento|necessidade)
(?:muito|demasiado|bastante) (?:caro|cara|elevado)
(?:nao temos|nao tenho|nao ha) (?:verba|dinheiro|orcamento|grana|necessidade|budget|disponibilidade financeira)
(?:este ano|este mes|agora|de momento|por agora|por enquanto) .. nao (?:vamos|vai|da|podemos|posso|avancamos|precisamos)
""",
    yes=rf"""
(?:aceitamos|aceito) (?:a|o|as|os|sua|vossa|{_OFFER})
(?:esta|fica|foi) (?:aprovad|aceit)[oae]s?
^(?:aprovad[oa]|aceite|aceito|fechado|combinado|confirmado|negocio fechado)(?! (?:para|a|o|que|por|com))
(?:podem|pode|podes) (?:avancar|prosseguir|comecar|iniciar|seguir em frente|faturar|emitir)
(?:vamos|queremos|podemos|decidimos) (?:avancar|seguir em frente|fechar(?! (?:a (?:fabrica|loja|empresa)|as portas))|contratar)
{_OFFER} (?:aprovad[oa]|aceit[ea]|assinad[oa])
(?:segue|envio|em anexo|anexo) .. (?:contrato|proposta|orcamento) .. assinad[oa]
(?:segue|envio|em anexo|anexo) .. (?:ordem de compra|nota de encomenda)
(?:confirmo|confirmamos) (?:a|o) .. (?:encomenda|contratacao|adjudicacao|pedido|aceitacao)
^(?:sim|ok|certo|perfeito|combinado|fechado|pronto|beleza|bora|otimo) .. (?:vamos|pode|podem|avance|avancem|avancamos|fechar|fechamos|aceito|aceitamos|quero|queremos|em frente|seguir)
(?:podem|pode|podes) (?:ja )?(?:avancar|prosseguir|comecar|iniciar|seguir|faturar|emitir|fechar|marcar a (?:obra|instalacao)|enviar (?:o contrato|a fatura)|mandar (?:o contrato|o boleto|a fatura|bala|ver)|contar (?:connosco|comigo|com)|agendar a|reservar|encomendar|dar inicio|tocar)
(?:avancem|avance|avanca|avancamos|avancemos|sigam|siga|bora|vamos) (?:com|la|nessa|em frente|entao|fechar (?:negocio|com voces|contrato|o contrato|consigo|isto)|avancar|fazer (?:negocio|a obra|o servico|convosco|com voces))
(?:fechamos|fechado|fechou|fecho|fechamos negocio|quero fechar|vamos fechar|pode fechar) (?:com (?:voces|voce|vc|vcs|a (?:sua|vossa)|o (?:seu|vosso))|entao|negocio|$)
^(?:fechado|aprovado|aprovada|aceite|adjudicado|adjudicada|negocio fechado|combinado|bora|avancem|avance|pode mandar|manda ver|manda bala|podem avancar)(?: entao| por favor| obrigad[oa]|$)
(?:adjudic|aprov|aceit|autoriz)(?:amos|o|ado|ada|ou|aram|ei) .. (?:proposta|orcamento|compra|obra|servico|trabalho|vos|a voces|contratacao|cotacao|os senhores)
(?:direcao|diretoria|chefe|gerencia|conselho|administracao|socio|socia|marido|esposa|mulher|patrao|condominio|assembleia) .. (?:aprovou|autorizou|deu (?:luz verde|ok|o ok|o sim)|disse que sim|aceitou|topou|concordou)
luz verde|(?:escolhemos|escolhi|ficamos com|fico com|optamos por|optei) (?:a |o |por )?(?:vossa|vosso|sua|seu|voces|voce|opcao|plano)
(?:segue|seguem|envio|enviamos|mando|em anexo|anexo|vai) .. (?:contrato assinado|proposta assinada|orcamento assinado|comprovativo|comprovante|nota de encomenda|ordem de compra|pedido de compra|ordem de servico|assinad[oa])
(?:ja )?(?:fiz|fizemos|transferi|transferimos|paguei|pagamos|depositei|faco|vou fazer|vou transferir|mandei) .. (?:transferencia|sinal|pix|pagamento|entrada|deposito|mbway|mb way)
(?:contem|conte|conta) (?:connosco|comigo|com a gente)|(?:reserve|reservem|marque|marquem|agende|agendem)(?:-me|-nos)? .. (?:obra|instalacao|data|vaga|datas|inicio)
(?:por nos|por mim|da nossa parte) (?:esta )?(?:fechado|aprovado|ok|combinado)|e para (?:fazer|avancar|seguir)|(?:emite|emita|emitam|tira|tire|fecha|feche) (?:o pedido|a nota|o contrato|a fatura|a encomenda)|deu luz verde|pode vir .. sim
""",
    likes=r"""
(?:parece|pareceu)(?:-me|-nos)? (?:bem|otimo|perfeito)|^(?:perfeito|otimo|excelente|sim|ok|de acordo)\b
""",
    order=r"""
quando (?:podem|pode|comecam|podemos) .. (?:comecar|iniciar|instalar|entregar)?
quando comecam|como (?:fazemos|e feito) o pagamento
(?:mande|manda|envie|envia|enviem|mandem|passa|passe)(?:-me|-nos| me| nos)? .. (?:contrato|boleto|fatura|iban|pix|dados|nib|link de pagamento|dados bancarios|chave)
(?:para onde|para que conta|qual (?:e )?o (?:iban|pix|nib)|onde) .. (?:transfiro|deposito|pago|faco|assino|pagar|envio)?
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
(?:vou|vamos|irei|iremos|deixa|deixe|deixem|preciso|precisamos|tenho|temos) (?:que |de |eu |me |so |primeiro )?.. (?:ver|ler|analisar|avaliar|estudar|pensar|falar|discutir|conversar|consultar|olhar|conferir|levar|apresentar|encaminhar|decidir|comparar|mostrar|confirmar|dar uma olhada|passar)
(?:te|lhe|vos|lhes|ja te|depois te) (?:digo|falo|aviso|respondo|confirmo|dou|retorno|direi|avisarei|ligo|escrevo|conto)
(?:aviso|digo|respondo|retorno|retornamos|confirmo|falo|ligo|dou|damos|daremos|darei|avisamos|voltamos|volto)(?:-te|-lhe|-vos|-lhes)? .. (?:assim que|quando|na|no|em|depois|ate|amanha|semana|resposta|noticias|retorno|contac?to|depois)
(?:ainda|estamos|estou|continuamos|segue|esta|ficou) (?:nao|a aguardar|aguardando|a analisar|analisando|em analise|a espera|esperando|a comparar|a avaliar|avaliando|a estudar|estudando|em avaliacao|com|na mesa|nas maos|pendente)
(?:so|apenas) (?:depois|apos|em|no|na|quando|la para)|(?:depois|apos|passado|passando) (?:d[oae]s? |as? |o )?(?:ferias|carnaval|natal|pascoa|verao|feriado|festas|ano novo|fecho|reuniao)
(?:me|nos) (?:procur|lig|escrev|contac?t|cham|lembr|perturb)\w+ .. (?:em|no|na|depois|mais|daqui|quando|mes|semana|ano)
(?:reuniao|conselho|assembleia|diretoria|direcao) .. (?:e|so|sera|reune|na|no|em|dia|decide|vai decidir)
(?:sem pressa|nao ha pressa|na correria|correria|atolad[oa]|estou fora|estou de ferias|enrolad[oa]|cheio de trabalho|tenham paciencia)
(?:assim que|quando|logo que) (?:ele|ela|eles|elas|eu|voltar|souber|tiver|disser|puder|houver|chegar) .. (?:aviso|digo|levo|falo|respondo|confirmo|dou|contac?to|retorno|ligo)
(?:me|nos) (?:chama|chame|chamem|procura|procure|liga|ligue)\b|volte a falar|quem decide|(?:entra|esta|vai) (?:na|a) (?:pauta|ordem do dia)|(?:comunicaremos|comunicarei|informaremos|informarei) .. (?:resultado|decisao|depois|dia|assim)
(?:depois|logo) (?:te |lhe |vos )?(?:digo|falo|aviso|confirmo)|(?:ate la|antes disso) .. nao .. (?:mexemos|consigo|posso|podemos|decid\w+|sei|sabemos)
""",
    pending=r"""
(?:falta|aguard\w+|pendente|espera) .. (?:aprovacao|assinatura|decisao|resposta|confirmacao)
(?:em principio|talvez|provavelmente|acho que|creio que|desde que)
(?:falta|faltam|aguardo|aguardamos|depende|dependemos|pendente|sujeito) .. (?:aprovacao|ok|chefe|diretoria|direcao|socio|banco|assinatura|decisao|financiamento|reuniao)
""",
    request=r"""
(?:tenho|temos|tinha|surgiu) (?:uma|algumas|umas|alguma) (?:pequena )?(?:duvida|duvidas|questao|questoes|pergunta|perguntas)
(?:envie|enviem|mande|mandem|indique|indiquem|pode|podem|poderia|poderiam|podia) (?:-me|-nos|me|nos)? ?(?:enviar|mandar|indicar|esclarecer|detalhar|explicar)\b
(?:gostaria|gostariamos|queria|queriamos) (?:de )?(?:saber|perceber|agendar|marcar|esclarecer|perguntar)
nao (?:ficou|esta|me ficou) claro
(?:consegue|conseguem|consegues|da pra|da para|daria para|tem como|teria como|podia|podiam|podem|pode|poderia|poderiam|podias|seria possivel|e possivel|ha possibilidade|ha hipotese|tem desconto|faz desconto) (?:me |nos |voces |o senhor |a senhora )?(?:enviar|mandar|baixar|incluir|tirar|dar|dizer|explicar|esclarecer|confirmar|rever|melhorar|fazer|reduzir|parcelar|dividir|detalhar|acrescentar|trocar|indicar|passar)(?:-me|-nos)? (?:[^ ]+)
(?:qual|quais|quanto|quantos|quantas|quando|como|onde) (?:e|seria|fica|custa|custaria|sai|sao|tempo|dias|demora|o|a|os|as|inclui|funciona)
(?:duvida|duvidas|pergunta|perguntas|questao|questoes)|(?:preciso|precisamos|precisava|precisavamos|necessito|gostava|gostavamos|gostaria|gostariamos|queria|queriamos) (?:de |que |saber )?.. (?:saber|perceber|entender|desconto|detalhe|ver|mais|um|uma|esclarec\w+|confirmar)
se (?:me |nos )?(?:fizer|fizerem|fizeres|baixar|baixarem|baixares|incluir|incluirem|tirar|tirarem|conseguir|conseguirem|der|derem|deixar)\w* ..
(?:envie|enviem|mande|mandem|refaca|refacam|inclua|incluam|retire|retirem|acrescente|detalhe|discrimine|reveja|revejam|baixe|baixem|melhore|melhorem|favor)(?:-me|-nos)? .. (?:proposta|orcamento|preco|detalhe\w*|ficha|valor|valores|desconto|total|item|catalogo|informac\w+|fotos|frete|versao|iva|informar|enviar|indicar)
""",
    for_it=r"""
sim|aceit\w+|aprov\w+|adjudic\w+|fech\w+|avanc\w+|combinado|perfeito|otimo|bora|vamos|confirm\w+|assinad[oa]|luz verde|contem|pix|sinal|transfer\w+|comprovativo|comprovante|contrato|pode comecar|comecar|quando (?:podem|pode|comecam)|topo|topamos|escolhemos|ficamos com
""",
    against_it=r"""
nao|infelizmente|outr[oa]s?|concorr\w+|car[oa]|orcamento|verba|desist\w+|cancel\w+|recus\w+|lament\w+|desculpe|pena|afinal|ja nao|deixar|mesmo assim|proxima vez|mais barat\w+|dinheiro|grana|optamos|decidi\w+
""",
    not_yet=r"""
ainda|depois|assim que|quando|semana|mes|ferias|proxim[oa]|aguard\w+|analis\w+|avali\w+|estud\w+|ver|pens\w+|falar|decid\w+|reuniao|conselho|retorno|respond\w+|recebid[oa]|recebi|ate|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda|terca|quarta|quinta|sexta|pressa|correria|tempo
""",
    wants=r"""
qual|quais|quanto|como|quando|onde|quem|pode|podem|inclui|desconto|prazo|garantia|iva|frete|duvida\w*|saber|detalh\w+|preco|baixar|parcel\w+|visita|reuniao|amostra|ficha|opcao|alternativa|mais barato|se
""",
    beside=r"""
engan\w+|errad[oa]|nao sou|quem (?:e|es|fala)|nao pedi|nao trabalha|falar com|fale com|anexo|abre|abrir|kkk+|rs|abraco|parabens|familia|feliz|cafe|almoco|reclam\w+|avaria\w*|fatura|outro assunto|as \d\w*|obrigad[oa]|boa sorte|pesames
""",
    decider=r"""
chefe|diretor\w*|direcao|diretoria|gerencia|gerente|conselho|administrac\w+|soci[oa]s?|marido|mulher|esposa|esposo|patrao|dono|dona|condominio|assembleia|financeiro|compras|banco|advogad[oa]|contador|contabilista|juridico|camara|prefeitura
""",
    dealing=r"""
contrato|fatura|boleto|pix|iban|nib|conta|sinal|entrada|encomenda|pedido|assinatura|dados|inicio|chaves|material|obra|nota
""",
    courtesy=r"""
(?:tudo bem|como esta|como estao|pode ser|que lhe parece|se (?:precisar|tiver|quiser|houver) (?:de )?(?:algo|alguma|qualquer|mais))
""",
    rivals=r"outr[oa]s?|concorrencia|concorrentes?",
    negation=r"nao|nunca|nem|sem|tampouco",
    contrast=r"mas|porem|contudo|no entanto|embora",
    condition=r"se|quando|assim que|desde que|caso|seria|poderia|podiamos",
    asks=r"que|qual|quando|como|quanto|quem|onde|pode|podem|ha|tem|inclui|e",
)
