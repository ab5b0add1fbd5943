"""How people close a mail in Portuguese, and what is put around it."""

# ruff: noqa: E501 -- an alternative is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.signatures import SignatureWords

TABLE = SignatureWords(
    closings=r"""
(?:com (?:os )?)?(?:(?:melhores|meus|os meus|nossos|os nossos|sinceros|cordiais|atenciosos) ){0,2}cumprimentos(?: (?:cordiais|a todos|de [\w ]{3,20}))?
(?:muito )?(?:atenciosamente|cordialmente|respeitosamente|sinceramente|at\.?te|att|atte|atenc|cpts|cumpts|abs|abr|bjs|bjos|sds)
(?:um |uns |forte |grande )?(?:forte |grande )?(?:abraco|abracos|abracao|abracinho|beijo|beijos|beijinho|beijinhos|beijao|beijoca|beijocas|bjinhos)(?: (?:a todos|para todos|grande|e obrigad[oa]|e (?:bom|boa) [\w ]{3,15})){0,2}
saudacoes(?: cordiais)?|(?:com )?(?:a )?(?:maior |elevada |alta |muita )?(?:estima|consideracao|estima e consideracao)|com (?:carinho|amizade|apreco)|melhores saudacoes
(?:sem (?:outro assunto|mais)(?: de momento| para o momento| por agora)?, ?)?(?:subscrev\w{1,6}|despe[cd]\w{1,5})(?:[ -](?:me|nos))?(?:,? (?:atenciosamente|com (?:a )?(?:\w+ )?(?:estima|consideracao)))?
""",
    partings=r"""
(?:fico|ficamos|estou|estamos) (?:a|ao|no|na|em|muito|desde ja)(?: \w+){1,7}|a (?:sua |vossa |tua )?(?:disposicao|espera)|no aguardo(?: \w+){0,4}|aguardo(?: \w+){1,4}|ao dispor|ao (?:seu|vosso|teu) dispor
sem (?:outro assunto|mais)(?: [\w ]{3,25})?
ate (?:breve|ja|logo|amanha|mais|la|a proxima|para a semana|\w+)|falamos(?: \w+){0,2}|nos falamos|tchau|adeus|valeu|fique com deus|fica bem|fiquem bem|se cuida|cuide-se|tudo de bom|forca|sucesso|bom trabalho
(?:(?:tenha|tem|tenham|desejo|votos de|continuacao de) )?(?:um |uma |uns )?(?:otim[oa]|excelente|bom|boa|lindo|feliz|boas|felizes) (?:dia|tarde|noite|semana|fim de semana|fds|final de semana|feriado|ferias|ano|natal|festas|continuacao)(?: .{2,20})?
""",
    thanks=r"""
(?:muito |mto )?(?:obrigad[oa]|grat[oa]|obg|obgd[oa]?|brigad[oa])(?: (?:desde ja|pela (?:sua |vossa |tua )?(?:atencao|confianca|compreensao|preferencia)|pelo (?:seu )?(?:tempo|interesse)|mais uma vez|e [\w ]{3,25}|por tudo))?|agradecid[oa]|(?:muito )?agradec(?:o|emos)(?: [\w ]{3,30})?|grato pela atencao|desde ja(?: muito)? obrigad[oa]
""",
    footers=r"""
(?:enviado|enviada|escrito) (?:do|da|de|a partir do|a partir da|pelo|pela|via|com|por) .{1,80}
(?:obter|obtenha|baixe|baixar) o? ?outlook .{1,60}
(?:desculpe|desculpa|perdoe) (?:a |as |os |o |pela |pelos )?(?:brevidade|erros|gralhas).{0,80}|livre de virus.{0,60}|sem virus.{0,60}
(?:siga-nos|segue-nos|visite-nos|encontre-nos) (?:em|no|na|:).{0,80}
""",
    notice_heads=frozenset(
        {
            "aviso de confidencialidade",
            "aviso legal",
            "nota de confidencialidade",
            "confidencialidade:",
            "esta mensagem",
            "este e-mail",
            "este email",
            "este correio",
            "a informacao contida",
            "as informacoes contidas",
            "o conteudo deste",
            "o conteudo desta",
            "se recebeu esta",
            "se voce recebeu",
            "caso tenha recebido",
            "em conformidade com a lgpd",
            "antes de imprimir",
            "pense no ambiente",
            "pense no meio ambiente",
            "pense antes de imprimir",
            "por favor, pense",
            "proteja o ambiente",
        }
    ),
    notice_words=frozenset(
        {
            "confidenciais",
            "confidencial",
            "destinatario",
            "destinatarios",
            "elimine-a",
            "elimine-o",
            "apague",
            "por engano",
            "por erro",
            "lgpd",
            "rgpd",
            "sigilo",
            "sigilosas",
            "privilegiada",
            "proibida",
            "proibido",
            "notifique o remetente",
        }
    ),
    notice_lines=r"""
antes de imprimir.{0,120}|pense (?:no (?:meio )?ambiente|antes de imprimir).{0,80}
(?:este|esta) (?:e-?mail|mensagem) (?:e|pode conter|contem) (?:informac\w{2,4} )?(?:confidencia\w{1,3}|privilegiad\w{1,2}).{0,120}
""",
    trees=frozenset({"imprimir", "imprima", "ambiente", "papel"}),
    banners=frozenset(
        {
            "atencao: este e-mail",
            "atencao: este email",
            "atencao: e-mail externo",
            "cuidado: este e-mail",
            "e-mail externo",
            "email externo",
            "remetente externo",
            "este email foi enviado de fora",
            "este e-mail foi enviado de fora",
            "esta mensagem foi enviada de fora",
            "nao costuma receber emails de",
            "voce nao costuma receber",
            "voce nao recebe e-mails de",
        }
    ),
    postscript=r"""
(?:p\.? ?s\.?|p\.? ?d\.?|n\.? ?b\.?)(?: ?:|\.-|\. | -)
""",
    contact=r"""
tel|telef|telefone|telemovel|tlm|tlmv|cel|celular|fone|fax|whatsapp|ramal|zap
""",
    titles=words_of("sr sra srs d dr dra eng engª enga arq prof profa exmo exma dona pe padre"),
    particles=frozenset({"de", "da", "do", "das", "dos", "e"}),
    commands=r"""
(?:sim|nao|ok|perfeito|combinado|fechado|aprovado|confirmado|certo|claro|urgente|avise|confirme|diga|veja|aguardo)
""",
)
