"""What machines write in the name of people in Portuguese, of Portugal and Brazil."""

# ruff: noqa: E501 -- a phrase is a line

from __future__ import annotations

from persevera.decide.tables.notices import NoticePhrases

TABLE = NoticePhrases(
    subjects=r"""
(?:resposta automatica|(?:mensagem|aviso|email|e-mail) automatic[ao]|auto-?resposta)\b
(?:fora do escritorio|ausencia do escritorio|ausencia temporaria|ausente do escritorio|ausente\b|ausencia\b|estou ausente|estou de ferias|de ferias|em ferias|ferias coletivas|aviso de (?:ferias|ausencia))
""",
    themes=r"""
(?:ferias|licenca|feriado|fechad[oa]s?|encerrad[oa]s?|recesso|aposentadoria|reforma|mudanca de (?:e-?mail|endereco)|desligamento|endereco desativado)\b
(?:obrigad[oa] (?:pelo|por)|recebemos|confirmacao de (?:recebimento|rececao)|protocolo|chamado|ticket|sua (?:solicitacao|mensagem)|o seu pedido|pedido n)\b
""",
    absence=r"""
(?:fora do escritorio|fora do pais|ausente do escritorio|estarei ausente|estou ausente|estaremos ausentes|encontro-me ausente|(?:na|durante a|em) minha ausencia|durante a ausencia)\b
(?:de|em|das|minhas|gozo de|periodo de) (?:minhas )?ferias\b|ferias (?:coletivas|ate|de|do|entre)\b|(?:de|em) (?:licenca|baixa|folga|recesso|viagem|greve)\b|licenca[- ](?:maternidade|paternidade|medica|sabatica|parental|premio|sem|de|por)\b|baixa medica\b
(?:estou|estarei|estamos|estaremos|encontro-me|encontramo-nos|estara|permaneceremos|fico|ficarei|ficamos|to|vou estar|tou) (?:\w+ ){0,3}?(?:fora|ausentes?|de folga|de viagem|viajando|em viagem|sem (?:acesso|internet|sinal|rede|computador)|fechad[oa]s?|encerrad[oa]s?|indisponive(?:l|is)|offline|curtindo|em reuniao|em reunioes|em formacao|em treinamento|em audiencia|em congresso|em campo|em obra|no campeonato|na feira|no congresso|de ferias|em semana de)\b
(?:escritorio|loja|empresa|clinica|quinta|fabrica|atelier|secretaria|oficina|restaurante|consultorio|cartorio|escola|armazem|studio|estudio|hotel|departamento) (?:\w+ ){0,4}?(?:fechad[oa]s?|encerrad[oa]s?|fecha|encerra|fechara|encerrara)\b|(?:fechad[oa]s?|encerrad[oa]s?|fechamos|encerramos) (?:para|por|ate|de|do|no|nos|em)\b|estamos (?:fechados|encerrados)\b
(?:acesso (?:muito )?(?:limitado|restrito)|sem acesso)\b|nao (?:estarei|estaremos|estou|estamos) (?:no escritorio|disponive(?:l|is)|a trabalhar|trabalhando|contactave(?:l|is))\b
nao (?:leio|vejo|consulto|respondo|trabalho) (?:\w+ ){0,3}?(?:e-?mails?|mensagens|as|aos|a)\b
""",
    causes=r"""
(?:carnaval|entrudo|natal|ano novo|reveillon|pascoa|feriado|feriadao|ponte|sao joao|ferias|festas|colheita|vindima|safra|inventario|congresso|formacao|greve|provas|luto|casamento|cirurgia|mudancas?|obras)\b
""",
    back=r"""
(?:regresso|regressarei|regressa|regressara|regressando|regressamos|regressaremos|volto|voltarei|volta|voltara|voltando|voltamos|voltaremos|de volta|retorno|retornarei|retornara|retornamos|retornaremos|retornando|estarei de volta|estaremos de volta|cá estarei|ca estarei|ca estaremos|estarei de novo|estaremos de novo)\b
(?:retomo|retoma|retomamos|retomaremos|retomarei|reabre|reabrimos|reabriremos|reabertura|reabrira|abrimos (?:de novo|novamente))\b
(?:respond|atend)(?:o|e|erei|eremos|emos)\b(?: \S+){0,4}? a partir d[aeo]s?\b|a partir d[aeo]s?\b(?: \S+){1,7}? (?:respond|atend)\w*\b|ja respondo\b
""",
    machine=r"""
(?:esta|e uma|esta e uma|isto e uma|este e um) (?:mensagem|resposta|e-?mail) (?:e )?(?:automatic[ao]|gerad[ao] automaticamente)\b|(?:mensagem|resposta|e-?mail) (?:foi )?(?:gerad|enviad)[ao] automaticamente\b|(?:mensagem|resposta) automatica ?(?::|$|\.)
(?:por favor,? |favor )?nao (?:responda|responder) (?:a )?(?:este|esta|esse|essa) (?:e-?mail|mensagem)\b|(?:e-?mail|mensagem|caixa)(?: \S+){0,4} nao (?:e|esta) (?:\w+ )?monitorad[ao]\b
(?:seu|o seu|sua|a sua|o|a|novo) ?(?:chamado|ticket|pedido|solicitacao|protocolo)(?: \S+){0,4} (?:foi|esta) (?:abert|criad|registrad|registad)\w*|(?:numero|n) de protocolo\b|responda acima desta linha\b
""",
    habits=r"""
(?:assuntos?|questoes|casos?|temas?|demandas?) urgentes?\b|(?:caso|se|em caso) (?:\w+ ){0,2}?(?:urgente|urgencia|emergencia)\b|urgencias?:?\s|emergencias?:?\s
obrigad[oa] pelo (?:seu|teu) (?:e-?mail|contac?to|mensagem)\b|obrigad[oa] pela (?:sua|tua) (?:mensagem|compreensao)\b|(?:agradeco|agradecemos) (?:o seu|a sua|seu|sua) (?:contac?to|mensagem|e-?mail|compreensao)\b
(?:contactar|contacte|contacta|contate|contatar|entre em contac?to com|entrar em contac?to com|fale com|falar com|ligue para|ligar para|chama|chame|escreva para|envie para|encaminhar?|encaminhe|dirija|procure|deixar recado com|passe a usar|p\.?f\.?)\b
(?:responderei|responderemos|respondo|retornarei seu|darei resposta) (?:\w+ ){0,5}?(?:breve|possivel|regresso|retorno|volta|mensage\w+|e-?mails?)\b|no meu (?:regresso|retorno)\b|assim que (?:possivel|regressar|voltar)\b
quem (?:cuida|trata|responde|fica)\b|(?:substitui-me|me substitui|em meu lugar|fica responsavel|esta a cargo)\b|(?:sera|nao sera) (?:lid|encaminhad)\w*
""",
    received=r"""
(?:recebemos|recebi) (?:a sua|o seu|sua|seu|a tua|o teu) (?:mensagem|e-?mail|pedido|solicitacao|contac?to)\b|(?:a sua|o seu|sua|seu) (?:mensagem|e-?mail|pedido|solicitacao|contac?to) (?:foi|esta) (?:recebid|registrad|registad|encaminhad)\w*
obrigad[oa] por (?:contac?tar|entrar em contac?to|escrever|nos contac?tar)\b|acusamos a (?:recepcao|rececao) do seu e-?mail\b
""",
    soon=r"""
(?:o mais breve possivel|(?:o )?mais rapido possivel|brevemente|em breve|assim que possivel|responderemos|entraremos em contac?to|sera (?:analisad|respondid|atendid)[ao]|prazo (?:de|para)|nao e necessario reenviar)\b
""",
    official=r"""
(?:24|48|72) ?(?:-|/|a|ou)? ?(?:48|72)? ?(?:horas|h)\b|(?:um|dois|tres|cinco|\d{1,2}) dias? (?:uteis|util)\b
(?:ticket|chamado|protocolo|pedido|solicitacao|processo|referencia)(?: (?:numero|n|no|num|id))?[ .:#°º]{1,4}[\w.-]{0,12}\d{3,}
(?:nossa equipe|nossa equipa|a nossa equipa|um dos nossos|horario de (?:atendimento|funcionamento)|perguntas frequentes|elevado volume|alto volume)\b
""",
    gone=r"""
ja nao (?:trabalh\w+|faz parte|faco parte|estou|esta|colabor\w+|pertenc\w+)\b|nao (?:faz|faco|trabalha|trabalho|pertence) mais\b|nao (?:faco|faz) mais parte\b
(?:deixou|deixei|deixa) de (?:colaborar|trabalhar|fazer parte|pertencer|exercer|integrar)\b|(?:deixou|deixei|saiu d|sai d)(?:a|o)? (?:a empresa|empresa|companhia|organizacao)\b|(?:foi|fui) desligad[oa]\b|desligou-se\b|(?:aposentou-se|me aposentei|aposentei-me|reformou-se|reformei-me)\b
(?:e-?mail|endereco|conta|caixa)(?: \S+){0,6} (?:ja nao (?:esta|e|se|existe)|nao esta mais|nao e mais|(?:foi|sera|vai ser) (?:desativad|desactivad|encerrad|cancelad|removid|eliminad)\w*)
""",
    speaker=r"(?:eu|estou|trabalho|me|meu|minha)\b",
    signed=r"""
(?:assinou|visualizou|recusou|concluiu) (?:o|seu|sua|a|este|um) (?:documento|contrato|proposta|acordo)\b|(?:documento|contrato|envelope|proposta)(?: \S+){0,6}? (?:foi )?(?:assinad[oa] por|concluid[oa]|recusad[oa] por)\b
""",
    personal=r"""
(?:a|o|sua|seu|vossa|tua|esta|este|nossa|de sua) (?:proposta|orcamento|oferta|cotacao)\b|precos?\b|desconto\b|contrato\b|fatura\b|aprovad[oa]\b
(?:vimos|vi|li|lemos|gostamos|gostei|gostámos|adorei|adoramos|analisei|analisamos|vou (?:ver|analisar)|vamos (?:ver|analisar))\b
(?:retomamos o (?:assunto|tema)|voltamos a falar|falamos (?:depois|na|em|quando)|me chama|chama-me|ligue-me|liga-me|me procure|lembre-me|me lembre)\b|(?:me liga|me ligue|podem me|pode me|mande|manda|envie-me|envia-me|me envie|me manda|me mande|preciso|precisamos|queria|queremos|gostava|gostaria|fechar|fechado|pode seguir|ligo|falamos)\b
(?:desculpa|desculpe|desculpem)(?:-me)? (?:a|o|pela|pelo|por)\b|(?:estive|estivemos|estava|tava|estavamos)\b|deliberacao\b|submetida\b|interessad[oa]s?\b
""",
    plain=r"""
(?:ola|oi+|bom dia|boa tarde|boa noite|boas|prezad\w+|car[oa]s?|exm\w+|obrigad\w+|com os melhores|melhores cumprimentos|cumprimentos|atenciosamente|att|abracos?|beijos|beijinhos|bjs|valeu|um abraco|feliz|tel|telemovel|cel|informo que|informamos que|por favor|lamentamos|pedimos desculpa)\b
""",
    anybody=r"(?:senhor(?:es|a|as)?|clientes?|fornecedor(?:es)?|parceir[oa]s?|colegas?|tod[oa]s|equip[ae]|amig[oa]s?|usuari[oa]s?|remetente|pessoal)\b",
    contrast=r"(?:mas|porem|contudo)\b",
    nobody=r"nao-?responda|nao-?responder|naoresponda",
)
