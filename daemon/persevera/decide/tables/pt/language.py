"""How Portuguese reads: frequent words, greetings, and ways to address the reader."""

# ruff: noqa: E501 -- an alternative is a line

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.language import LanguageWords, Register

TABLE = LanguageWords(
    frequent=words_of(
        """
        a aceitamos aceito agora agradeço aguardando aguardo ainda algum alguma alguém alô amanhã amigo anexo ano
        antes ao aos aprovada aprovado aqui as assim atenciosamente até avancem avança avançamos avançar beleza bem
        boa bom cada cara caro certo chefe claro com combinado como concordo confirmado confirmo conseguem contacto
        contato contrato conversamos cumprimentos da dar das de decidimos deixa deixar deixo deles demais depois
        desconto deu dezembro dia diga digo dizer do dos dou dúvida dúvidas e ela elas ele eles em entre então enviar
        envie enviou era escolhemos escritório espero essa essas esse esses estarei este estou está estão eu excelente
        falamos falar fatura favor fazer fechado fechamos feira feito fevereiro ficamos fico ficou foi foram
        fornecedor força fui férias gostamos gostaria gostei grato havia hoje há igual inclui infelizmente interessa
        interessados interesse isso isto janeiro julho junho já lhe ligar ligo ligue logo lá maio mais manda mandar
        mande março mas me melhor menos mesmo meu mim minha mudar muita muitas muito muitos mês na nada nas necessário
        nem nenhum no noite nos nossa nosso nossos nova novo num numa não nós o obra obrigada obrigado oi olha olá
        onde ontem orçamento os ou outro outubro pagamento pago para parece passo pela pelas pelo pelos pena pensar
        perfeito pessoal pessoas peço pode podem podemos pois por porque posso preciso prefiro preço pronta pronto
        proposta próxima próximo qual qualquer quando quanto quarta que quem quer queremos quero quinta recebi
        recebida recebido responder respondo retorno reunião sabe saber se segue segunda sei seja sem semana sempre
        senhor ser será setembro seu seus sexta sim sou sua suas só sócio também tarde te tem temos tempo tenho ter
        terça teu tinha todos topo tua tudo tá tão têm um uma uns vai valeu valor vamos veja vejo ver vez visita visto
        viável você vocês voltamos voltar voltarei vou à às é ótima ótimo
        """
    ),
    endings=words_of("ção ções inho inha inhos eira eiro endo indo agem agens ão ões ei ou aram ámos ável ível dade"),
    signs="ãõ",
    sign_worth=1.5,
    greetings=r"""
bom dia|boa tarde|boa noite|boas(?: tardes)?|bons dias|ol+a+|oi+e*|oie|alo|e ai|ei|opa|viva|saudacoes
(?:muito )?(?:car[oa]s?|prezad[oa]s?|estimad[oa]s?|querid[oa]s?|ilustr(?:e|issim[oa])s?)(?:\(a\)|/a)?|(?:exm|ilm|il)[oa]s?\.?(?:\(?[ao]s?\)?)?|excelentissim[oa]s?|a quem (?:possa interessar|de direito)|meu caro|minha cara|minha querida|meu querido|senhor(?:es|a|as)?(?: e senhor[ea]s)?
""",
    addressed=words_of(
        """
        sr sra srs sras senhor senhora senhores senhoras dona seu d dr dra doutor doutora eng enga engº engª
        engenheiro engenheira arq prof professor professora padre pe cliente clientes amigo amiga amigos amigas
        equipe equipa pessoal gente todos todas tod@s querida querido linda lindo flor amor chefe socio socia
        colega colegas exmo exma exmos exmas de da do das dos e meu minha parceiro parceira familia casal turma
        galera mestre
        """
    ),
    courtesies=r"""
(?:como (?:vai|esta|estas|vao|tem passado|tens passado|passou)(?: (?:voce|voces|tudo|o senhor|a senhora|isso|de fim de semana|o fim de semana)){0,2}|(?:e )?tudo (?:bem|bom|certo|joia|otimo|ok|em ordem)(?: (?:contigo|com voce|com voces|por ai|consigo|convosco|com o senhor|com a senhora)){0,1}|td bem|beleza|espero que (?:esteja|estejas|estejam|se encontre|tudo esteja)(?: tudo)? bem|a paz|prazer|bem)
bom dia|boa tarde|boa noite|como vai|ola|oi
""",
    registers=(
        Register(
            name="tu-pt",
            folded=r"""
3 \b(?:tu|te|ti|contigo|teu|tua|teus|tuas)\b
2 \b(?:tens|podes|queres|sabes|precisas|preferes|diz-me|avisa-me|liga-me|manda-me|ficaste|viste|pediste|disseste|fizeste|achas|estas|vais|das|quiseres|puderes|tiveres|disseres)\b
""",
        ),
        Register(
            name="senhor",
            folded=r"""
4 \b(?:o senhor|a senhora|os senhores|as senhoras|v\. ?exas?|vossa excelencia|vossa senhoria|v\. ?sas?)\b
3 \b(?:exm[oa]s?|prezad[oa]s? (?:sr|sra|senhor|senhora)|car[oa]s? (?:sr|sra|senhor|senhora|dr|dra|eng))\b
2 \b(?:dona|seu|sr\.?|sra\.?|dr\.?|dra\.?) [a-z]{3,}[,!:]
""",
        ),
        Register(
            name="voce",
            folded=r"""
4 \b(?:voces?|vcs?|vces?)\b
2 \b(?:lhes?|consigo)\b
2 \b(?:me (?:avise|avisa|diga|diz|liga|ligue|confirme|confirma|manda|mande|fala|fale)|diga-me|avise-me|confirme-me|diga-nos|envie-me)\b
2 \b(?:vossa|vosso|vossas|vossos|convosco|seu interesse|sua (?:resposta|confirmacao|proposta|empresa|visita|mensagem|casa))\b
1 \b(?:se (?:quiser|preferir|precisar|fechar|topar)|pode (?:confirmar|avisar|dizer))\b
""",
        ),
    ),
    one_reader=(("senhor", "voce"),),
)
