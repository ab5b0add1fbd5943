"""Portuguese words of promises, folded: those of Portugal and of Brazil."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.promises import PromiseWords

_TO = r"(?:-(?:lhe|lhes|te|vos|o|a|os|as|lho|lha))"
_PRO = r"(?:te|lhe|lhes|vos|o|a|os|as)"
_VERB = (
    r"(?:ligo|ligarei|telefono|telefonarei|envio|enviarei|enviamos|enviaremos|mando|mandarei|mandamos|mandaremos|passo|passarei|passamos|passaremos|"
    r"remeto|remeteremos|remetemos|entrego|entregarei|entregamos|entregaremos|retorno|retornarei|retornamos|retornaremos|confirmo|confirmarei|confirmamos|"
    r"visito|visitarei|visitamos|visitaremos|levo|levarei|levamos|trago|apresento|apresentarei|apresentamos|contacto|contactarei|contatarei|contato|"
    r"contactamos|contactaremos|dou|darei|daremos|digo|direi|diremos|mostro|encaminho|encaminharei|encaminhamos|encaminharemos|procuro|procurarei|chamo|chamarei|escrevo|"
    r"escreverei|aviso|avisarei|respondo|responderei|respondemos|faço|farei|faremos|busco|espero|aguardo por|acompanho|recolho|instruo|atualizo|atualizarei)"
)
_ASK = (
    r"(?:confirm|dig|diz|dir|diga|dê|de\b|deem|dar|d[aã]o|avis|respond|envi|mand|pass|lig|indi|devolv|remet|retorn|inform|comuni|encaminh|cham|entreg|fac|faz|fiz|conte|assin|"
    r"valid|autoriz|apro|escrev|fal)"
)

TABLE = PromiseWords(
    ours=rf"""
        {_VERB}(?:{_TO})?\b
        (?:enviar|ligar|mandar|telefonar|entregar|dar|dir|far|contactar|confirmar|remeter|apresentar|visitar|escrever)-(?:lhe|lhes|te|vos|lho|lha|se)-?(?:ei|emos|a)\b
        (?:eu |nos )?{_PRO} {_VERB}\b
        (?:vou|vamos|irei|iremos|consigo|posso|podemos|pretendo|volto a|voltarei a|voltamos a|voltaremos a|fico de|ficamos de|fiquei de|ficou combinado) (?:lhe |te |vos |a )?(?:ligar|telefonar|enviar|mandar|passar|entregar|contactar|contatar|falar|visitar|levar|apresentar|confirmar|retornar|dar|mostrar|responder|ai|escrever|ver|reunir|buscar|encaminhar|fazer)
        (?:entro|entrarei|entramos|entraremos|entro-|volto a entrar) em contac?to
        (?:falamos|falaremos|conversamos|conversaremos|falamo-nos|vemo-nos|encontramo-nos|reunimos|reuniremos|reunimo-nos|retomamos|retomaremos|combinamos|marcamos|almocamos)\b
        nos (?:falamos|vemos|reunimos|encontramos|encontraremos|reuniremos|veremos)\b
        a gente (?:se fala|se ve|conversa|se encontra|fala|retoma|marca|fecha)
        (?:estou|estarei|estamos|estaremos|passo|vou|vamos|chego) (?:ai|por ai|por la|la|no seu|na sua|na vossa|no vosso|em sua|na obra|na loja|convosco|com voce|com o senhor|com a senhora)\b
        (?:tera|terao|tem|recebe|recebera|receberao|recebem|tens|teras) (?:o |a |os |as |ai |em maos )*(?:orcamento|proposta|contrato|resposta|amostras?|projeto|desenhos?|plantas?|provas?|cotacao|tudo|meu retorno|versao|valores)
        (?:nossa|a nossa|a|sua|nosso) (?:reuniao|visita|chamada|call|demo|demonstracao|apresentacao|encontro|ligacao)(?: (?:esta|fica|ficou|sera|e))? (?:agendad|marcad|confirmad|combinad|para|no|na)\w*
        (?:agendad[oa]|marcad[oa]|confirmad[oa]|combinad[oa]|confirmo|confirmamos)(?: esta)? (?:a |o )?(?:nossa |nosso |sua )?(?:reuniao|visita|chamada|call|demo|encontro|conversa)
        (?:fica|ficou) (?:marcad[oa]|combinad[oa]|agendad[oa]|assente)
        (?:vemo-nos|\Aate) (?=segunda|terca|quarta|quinta|sexta|amanha)
        (?:o |a )?(?:noss[oa]|meu|minha) (?:[a-z]+ ){{1,3}}(?:liga|ligara|passa|passara|visita|visitara|vai|ira|estara|entra|entrara|entrega)\b
        tenho (?:a |uma |o )?(?:reuniao|visita) (?:com|consigo|convosco)
    """,
    theirs=rf"""
        (?:fico|ficamos) (?:a aguardar|no aguardo|a espera|aguardando|aguardar)
        (?:aguardo|aguardamos|espero|esperamos) (?:a |o |os |as |pela |pelo )?(?:sua|seu|suas|seus|vossa|vosso|tua|teu|resposta|retorno|confirmacao|decisao|ok|volumes|dados|documentos?|noticias|assinatura|aprovacao|contato|[a-z]+ assinad\w)
        no aguardo d
        (?:me|nos) (?:o |a )?{_ASK}\w*
        (?:confirm|dig|avis|respond|envi|mand|pass|lig|indiqu|devolv|remet|retorn|inform|comuni|de|diz|encaminh|fac)[a-z]{{0,5}}-(?:me|nos)\b
        (?:confirme|confirmem|confirma|responda|respondam|envie|enviem|avise|avisem|retorne|retornem|devolva|devolvam|assine|assinem)\b
        (?:agradecemos|agradeco|agradecia|agradeceriamos|agradeceria|pedimos|peco|solicitamos|solicito|pedia|rogamos|favor|por favor,?|gostaria|gostariamos) (?:que |de |a |o |sua |vossa |me |nos |seu |vosso |retorno|resposta|confirmacao|confirm|envi|respond|devol|inform|indic)
        (?:preciso|precisamos|precisava|precisavamos|necessito|necessitamos|careco|carecemos)\b(?! (?:de ir|viajar|sair))
        (?:voce|voces|o senhor|a senhora|os senhores|tu) (?:me |nos |ja )?(?:confirm|diz|dig|envi|mand|pass|respond|avis|assin|d[ea]\b|ficou de|ficaram de|ia\b|decid)\w*
        (?:ficou|ficaram|ficaste|ficastes) de (?:me |nos )?[a-z]+
        (?:disse|disseram|disseste) (?:que|-me que)
        (?:enviar|confirmar|remeter|devolver|responder)-(?:me|nos)-?(?:a|ao|as|ha|hao)\b
        (?:sua|vossa|tua) (?:resposta|confirmacao|decisao|aprovacao) (?:ate|antes|no|na)
        (?:resposta|retorno|confirmacao|decisao) (?:ate|antes de)\b
    """,
    sending=rf"(?:envio|mando|remeto|encaminho|enviamos|mandamos|remetemos|encaminhamos|passo)(?:{_TO})?\b",
    meeting=r"reuniao|chamada|videochamada|visita|call|demo|ligacao|encontro",
    apart=r"e|mas|porque|pois|ja que|por isso|porem|enquanto|quando|com|senao|que|entao|ai",
    condition=r"se|caso|desde que|a menos que|salvo se|assim que|quando (?:tiver|tivermos|receber|puder|o|a)\w*|logo que|uma vez que|mediante",
    once=r"(?:quando|assim que|logo que|uma vez que)(?: [a-z]+)?",
    courtesy=r"""
        se (?:lhe|te|vos) (?:der jeito|convier|parecer bem|for conveniente|der)
        se (?:nao se importar|nao se importa|for possivel|possivel|puder ser|quiser|deus quiser|estiver bem|tudo correr bem|nao houver inconveniente|concordar)
        mesmo se|mesmo que|se faz favor|faca o favor|tudo bem se
    """,
    telling=r"(?:diz|dig|dir|confirm|avis|ver\b|saber|cont|pergunt|respond|inform|decid|indi|retorn|comuni)\w*",
    negation=r"""
        (?:nao|nunca|tampouco|nem|jamais|sem)(?: (?:te|lhe|lhes|vos|me|nos|o|a|se|vou|vamos|posso|podemos|consigo|conseguimos|poderei|poderemos|e preciso que|precisa de|precisa|precisam|preciso que|preciso|e necessario que)){0,3}
    """,
    void=r"""
        nao (?:e preciso|precisa|precisas|precisam|e necessario|vale a pena|ha pressa|tem pressa|consigo|posso|vou poder|poderei)
        (?:gostava de ter|teria|tinha querido|queria ter|ia ligar|era para)
        (?:ela|ele|eles|elas) (?:ficou|ficaram|vai|vao|disse)
    """,
    facts=r"""
        (?:e|sera|foi|vai ser) (?:feriad|ponte|facultativ|carnaval)\w*
        (?:feriado|(?:estamos|esta|estaremos|estao) (?:fechad|encerrad)|fechamos|encerramos|ferias|folga|recesso|inventario|estarei fora|estamos fora|viagem)\w*
        (?:valid|vigor|vigen|vence|expira|caduca|reajuste|desconto|promoc|mantem|mantemos|seguro os|garantimos o preco|aumenta|sobe)\w*
        (?:prazo de (?:entrega|execucao)|comeca|comecar|inicia|inicio d|arranca|entrega prevista|embarque|pagamento|faturacao|faturamento|vencimento)\w*
        (?:feira|congresso|mudanca da hora|muda a hora|horario de verao|atendemos)\b
        (?:que e hoje|o que e|passad[oa])\b
    """,
    third=r"(?:e |que |mas )?(?:o|a|os|as|meu|minha) (?!senhor|senhora|senhores|gente|equip)[a-z]+(?: [a-z]+){0,3}|(?:ele|ela|eles|elas)",
    elsewhere=r"para a|para o|sobre a|sobre o",
    of=r"do dia|da|do|de|desde",
    by=r"(?:antes|partir|depois|final|finais|fim|inicio|decorrer|longo|dentro|meados|tarde|manha|noite|comeco|horas) (?:do dia|da|do|de)",
    either=r"ou",
    now=r"anex\w+|segue|seguem|junto",
)
