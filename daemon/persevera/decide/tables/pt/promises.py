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
    r"escreverei|aviso|avisarei|respondo|responderei|respondemos|faço|farei|faremos|busco|espero|aguardo por(?! )|acompanho|recolho|instruo|atualizo|atualizarei)"
)
_ASK = (
    r"(?:confirm|dig|diz|dir|diga|dê|de\b|deem|dar|d[aã]o|avis|respond|envi|mand|pass|lig|indi|devolv|remet|retorn|inform|comuni|encaminh|cham|entreg|fac|faz|fiz|conte|assin|"
    r"valid|autoriz|apro|escrev|fal)"
)

#: More first persons of the present, no nouns.
_WORK = (
    r"(?:instalo|instalamos|levanto|levantamos|retiro|retiramos|deixo|deixamos|verifico|verificamos|vejo|vemos|consulto|consultamos|preparo|preparamos|termino|terminamos|acabo|acabamos|"
    r"recolhemos|monto|montamos|meço|meco|medimos|tiro|tiramos|faco|fecho|fechamos|resolvo|resolvemos|trato|tratamos|volto|voltamos|apareço|apareco|chego|chegamos|subo|desço|desco|busco|buscamos|"
    r"pego|pegamos|trazemos|levo|coloco|colocamos|redijo|finalizo|finalizamos|concluo|reviso|revejo|calculo|atualizamos|submeto|submetemos|falo|combino|informo|comunico|devolvo|devolvemos|olho|estudo|analiso|publico)"
)
_DO = r"(?:confirm|diz|dig|dar|dê|de\b|envi|mand|pass|lig|indic|indiq|remet|decid|respond|retorn|inform|comunic|avis|assin|devolv|pag|escrev|aprov|valid|faz|fac|reserv|escolh|aceit|traz|entreg|ter\b|saber|preench|autoriz|transfer|deposit|liquid|fal|encaminh|adiant)"
_LIMIT = r"(?=[^.;?!]{0,60}?(?:\bate\b|\bantes d|por favor|\bno maximo|\bna segunda|\bna terca|\bna quarta|\bna quinta|\bna sexta|\bamanha|\bhoje))"
_HEAD = r"(?:(?<=\A)|(?<=[.,;:!(] )|(?<=[\n!])|(?<= e )|(?<=por favor )|(?<=favor ))"
TABLE = PromiseWords(
    ours=rf"""
        {_VERB}(?:{_TO})?\b
        (?:te|lhes?|vos) (?!detalh|resumo|indico|descrev|orcament|bloque|mantenho|guard|reserv|segur|peco|pedi|agradec|dev|cobr|oferec|proponh|recomend|aconselh|garant|assegur|desej|descont|posso|podemos|quero|quer|solicit|como\b|tenho|temos|muito)[a-z]{{2,}}(?:o|amos|emos)\b(?! que)
        (?!mantenho|guard|reserv|segur|peco|agradec|dev|cobr|oferec|proponh|recomend|aconselh|garant|assegur|desej|descont|posso|quero|solicit)[a-z]{{2,}}o-(?:lhes?|te|vos|lho|lha)\b
        (?<!que )(?<!nao )(?:eu )?(?:lhe |te |vos |isso |tudo |ja )?{_WORK}(?:{_TO})?\b(?! (?:de (?:fora|vista)|a (?:pena)))
        (?!estar|comec|inici|encerr|fech|mant|respeit|guard|reserv|cobr|fatur|abr|arranc|inaugur|ser|descans|quer|dever|poder|saber|segu|perman|conserv|aplic|gozar)[a-z]{{2,}}(?:arei|erei|irei|aremos|eremos|iremos|orei|oremos)\b
        (?:vou|vamos|irei|iremos)(?: eu)?(?: ai| la| ate ai)? (?=na |no |amanha|a\b|logo|segunda|terca|quarta|quinta|sexta|ver|ter|tirar|medir|ao|a sua|a vossa)
        (?:vou|vamos) (?:lhe |te |vos |ja |ter |tentar )?(?!estar|fechar|ser|viajar|comecar|iniciar|entrar|ficar|ferias|manter|segurar|guardar|reservar|cobrar|encerrar)[a-z]+(?:ar|er|ir|or)(?:-(?:lhe|te|o|a|vos))?\b
        a gente (?:passa|manda|envia|liga|vai|leva|entrega|retorna|confirma|responde|instala|resolve|te |lhe |ve|volta|busca|retira|se )
        (?:alguem|um colega|uma colega|um tecnico|uma tecnica|o pessoal|a equipa|a equipe|um dos nossos|o rapaz)(?: (?:da|do|de) [a-z]+| nossa| nosso)? (?:lhe |te |vos )?(?:passa|passara|vai|ira|liga|ligara|visita|visitara|entra|busca|recolhe|aparece)\b
        (?:apresenta-se|apresentar-se-a|se apresenta|passa|chega|vai|estara)\b[^.;?]{{0,45}}?(?:no|na|em|ao|a) (?:seu|sua|vosso|vossa|teu|tua) (?:armazem|casa|obra|escritorio|loja|empresa|galpao|deposito)
        (?:volto|voltamos|voltarei|voltaremos) (?:a|ao|com|aqui)\b
        (?:tera|terao|teras|tem|tens|recebe|recebera|voce tem) (?:logo )?(?:noticias|novidades|retorno|o valor|os valores|o preco|a resposta|resposta) ?(?:nossas|minhas|meu|nosso)?
        (?:tenho|temos|terei|teremos|estara|fica|ficara|esta|estao)(?: com)?(?: tudo| isso| isto| ja)*(?: (?:o|a|os|as) [a-z]+)? (?:pront[oa]s?|no (?:seu|teu|vosso) (?:e-?mail|correio))\b
        me comprometo a|comprometo-me a|comprometemo-nos
        (?:confirmo|confirmamos) (?:a )?(?:minha|nossa) (?:presenca|visita|ida)
        nos (?:falamos|vemos)\b
        {_VERB}(?:{_TO})?\b
        (?:enviar|ligar|mandar|telefonar|entregar|dar|dir|far|contactar|confirmar|remeter|apresentar|visitar|escrever)-(?:lhe|lhes|te|vos|lho|lha|se)-?(?:ei|emos|a)\b
        (?:eu |nos )?{_PRO} {_VERB}\b
        (?:vou|vamos|irei|iremos|consigo|posso|podemos|pretendo|volto a|voltarei a|voltamos a|voltaremos a|fico de|ficamos de|fiquei de|ficou combinado) (?:lhe |te |vos |a )?(?:ligar|telefonar|enviar|mandar|passar|entregar|contactar|contatar|falar|visitar|levar|apresentar|confirmar|retornar|dar|mostrar|responder|ai|escrever|ver|reunir|buscar|encaminhar|fazer)
        (?:entro|entrarei|entramos|entraremos|entro-|volto a entrar) em contac?to
        (?:falamos|falaremos|conversamos|conversaremos|falamo-nos|vemo-nos|encontramo-nos|reunimos|reuniremos|reunimo-nos|retomamos|retomaremos|combinamos|marcamos|almocamos)\b(?! (?:ao|a|no|na|em|por) (?!segunda|terca|quarta|quinta|sexta|proxima|dia)[a-z]+)
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
        (?:me|nos) (?:o |a )?(?!falamos|falaremos|encontr)(?:da|da-me|{_ASK})\w*
        (?:da|de|dai|deem|deem)-(?:me|nos)\b
        (?:tem|tens|tem-se|têm|terao|teras|tera|deve|devem|deves|precisa|precisam|precisas)(?: (?:de|que))? (?:me |nos )?{_DO}[a-z]*(?:ar|er|ir|or)(?:-[a-z]+)?\b
        (?:voce |voces )?(?:tem|tens|terao|teras)(?: prazo| tempo)? ate\b
        (?:prazo|data limite|limite)(?: maxim[oa])? (?:para|de|da) (?:sua |vossa |a )?(?:responder|resposta|confirmar|confirmacao|decidir|decisao|assinar|assinatura|aceitar|aceitacao)
        {_HEAD}(?:(?:confirm|respond|envi|mand|pagu|pag|assin|devolv|decid|avis|deposit|reserv|transfir|transfer|escrev|ligu|lig|coment|revej|escolh|pass|preench|encaminh|retorn|adiant|venh)(?:em|e|am|a)|diga|digam|diz|vem|faca|facam|faz)(?:-(?:me|nos|o|a|lhe))?\b(?! (?:que|se-))(?! [a-z]+ a validade){_LIMIT}
        (?:confirm|dig|avis|respond|envi|mand|pass|lig|indiqu|devolv|remet|retorn|inform|comuni|de|diz|encaminh|fac)[a-z]{{0,5}}-(?:me|nos)\b
        (?:confirme|confirmem|confirma|responda|respondam|envie|enviem|avise|avisem|retorne|retornem|devolva|devolvam|assine|assinem)\b
        (?:agradecemos|agradeco|agradecia|agradeceriamos|agradeceria|pedimos|peco|solicitamos|solicito|pedia|rogamos|favor|por favor,?|gostaria|gostariamos) (?:que |de |a |o |sua |vossa |me |nos |seu |vosso |retorno|resposta|confirmacao|confirm|envi|respond|devol|inform|indic)
        (?:preciso|precisamos|precisava|precisavamos|necessito|necessitamos|careco|carecemos)\b(?! (?:de ir|viajar|sair))
        (?:voce|voces|o senhor|a senhora|os senhores|tu) (?:me |nos |ja )?(?:confirm|diz|dig|envi|mand|pass|respond|avis|assin|d[ea]\b|ficou de|ficaram de|ia\b|decid)\w*
        (?:conto|contamos) com (?:a |o )?(?:sua|seu|vossa|vosso|tua|teu)
        (?:ficou|ficaram|ficaste|ficastes) de (?:me |nos )?[a-z]+
        (?:disse|disseram|disseste) (?:que|-me que)
        (?:enviar|confirmar|remeter|devolver|responder)-(?:me|nos)-?(?:a|ao|as|ha|hao)\b
        (?:(?<!uma )(?<!minha )(?<!nossa )resposta|(?:seu|o|um|de|aguardo) retorno|confirmacao|decisao) (?:ate|antes de)\b
    """,
    requests=rf"""
        se (?:me |nos )?(?:puder|puderes|puderem|pudesse|pudesses|conseguir|conseguires|conseguisse) (?:me |nos )?{_DO}[a-z]*\b(?![^.;?!]{{0,90}}(?:desconto|comecamos|comecariamos|iniciamos|faco-lhe|te faco|lhe faco))
        nao (?:se |te )?esque[a-zç]+ de
        (?:sua|vossa|tua) (?:resposta|confirmacao|decisao|aprovacao) (?:ate|antes|no|na)\b
        (?:faca|facam|faz|fazer|efetue|efetuem|efetuar|realize|realizar|proceda)(?: ao?| o| a)* (?:pagamento|transferencia|deposito|adiantamento|reserva)\b
        (?:pode|podes|podem|podia|podias|podiam|poderia|poderias|poderiam|consegue|consegues|conseguem|conseguia|conseguiria|importa-se de|importava-se de|se importa de|da para|tem como|sera que (?:pode|podia|consegue))(?: (?:me|nos|por favor|voce|o senhor|a senhora))*,? {_DO}[a-z]*(?:ar|er|ir|or)?(?:-[a-z]+)?\b
        (?:seria|e|sera) possivel (?:ter|termos|receber|recebermos|contar|que|confirmar|responder|enviar|dizer|saber|me|nos)
        (?:voce|voces|o senhor|a senhora|tu) (?:ja )?(?:me |nos )?(?:confirma|diz|manda|envia|passa|responde|avisa|assina|da|liga|retorna|devolve|consegue|pode)m?\b
        (?<!nao )(?:me|nos) (?:confirma|diz|manda|envia|passa|responde|avisa|da|liga|retorna|devolve)m?\b(?=[^.;!]{{0,80}}\?)
        (?:podemos|posso|poderiamos|podiamos) (?:ter|contar com|receber|saber) (?:a |o )?(?:sua|seu|vossa|vosso|tua|teu|uma)
        (?:o ideal|ideal|bom|otimo|optimo|perfeito)? ?(?:era|seria|sera) (?:bom |ideal |otimo |optimo |importante )?(?:ter|termos|receber|se me|que me|se nos|que nos)
        (?:peco|pedia|pedimos|pediamos|solicito|solicitamos)(?:-lhe|-lhes|-te|-vos)?\b
        (?:tem de|tem que|tens de|tens que|temos de ter|ha que|e preciso|convem) {_DO}[a-z]*(?:ar|er|ir|or)\b
    """,
    appointed=r"""
        como (?:combinado|combinamos|acordado|falamos|acertado|ficou combinado)|conforme (?:combinado|acordado|falamos)
        (?:no|na|em|ao|a) (?:seu|sua|vosso|vossa|teu|tua|nosso|nossa|meu|minha|o|a) ?(?:escritorio|obra|loja|casa|empresa|armazem|atelier|clinica|consultorio|fabrica|quinta|galpao)
        (?:fica|ficamos|ficou|combinado|marcado|agendado|confirmado|fechado|anotado|reservado)\b
        \A\W*(?:entao|pronto|ok|certo|perfeito|combinado|beleza|otimo)\b
    """,
    sending=rf"(?:envio|mando|remeto|encaminho|enviamos|mandamos|remetemos|encaminhamos|passo)(?:{_TO})?\b",
    meeting=r"reuniao|chamada|videochamada|visita|call|demo|ligacao|encontro",
    apart=r"e|mas|porque|pois|ja que|por isso|porem|enquanto|quando|com|senao|que|entao|ai",
    condition=r"se|caso|desde que|a menos que|salvo se|assim que|quando (?:tiver|tivermos|receber|puder|o|a)\w*|logo que|uma vez que|mediante",
    once=r"(?:quando|assim que|logo que|uma vez que)(?: [a-z]+)?",
    courtesy=r"""
        (?:se|caso) nao (?:me |nos |tiver |receber |houver |disser )(?:diss\w*|diga|digam|respond\w+|lig\w+|avis\w+|nada|noticias|resposta|ouvir)(?: nada| antes| o contrario)?
        se (?:me |nos )?(?:puder|puderes|puderem|pudesse|pudesses|conseguir|conseguires|conseguisse)
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
        (?:segur|guard|reserv|mant)(?:o|amos|emos|enho|arei|ar|er|aremos)(?:-lhe|-te|-vos)?\b[^.;]{0,50}?\bate\b
        (?:ela|ele|eles|elas) (?:ficou|ficaram|vai|vao|disse)
    """,
    facts=r"""
        ando n[oa]s?\b
        (?:e|sera|foi|vai ser) (?:feriad|ponte|facultativ|carnaval)\w*
        (?:feriado|(?:estamos|esta|estaremos|estao) (?:fechad|encerrad)|fechamos|encerramos|ferias|folga|recesso|inventario|estarei fora|estamos fora|viagem)\w*
        (?:valid|vigor|vigen|vence|expira|caduca|reajuste|desconto|promoc|mantem|mantemos|seguro os|garantimos o preco|aumenta|sobe)\w*
        (?:prazo de (?:entrega|execucao)|comeca|comecar|inicia|inicio d|arranca|entrega prevista|embarque|pagamento|faturacao|faturamento|vencimento)\w*
        (?:feira|congresso|mudanca da hora|muda a hora|horario de verao|atendemos)\b
        (?:que e hoje|o que e|passad[oa])\b
    """,
    third=r"(?:e |que |mas )?(?:o|a|os|as|meu|minha) (?!senhor|senhora|senhores|gente|equip|sua\b|seu\b|vossa|vosso|tua\b|teu\b)[a-z]+(?: [a-z]+){0,3}|(?:ele|ela|eles|elas)",
    elsewhere=r"para a|para o|sobre a|sobre o",
    of=r"do dia|da|do|de|desde",
    by=r"(?:antes|partir|depois|final|finais|fim|fim do dia|final do dia|inicio|decorrer|longo|dentro|meados|tarde|manha|noite|comeco|horas) (?:do dia|da|do|de)",
    either=r"ou",
    now=r"anex\w+|segue|seguem|junto",
)
