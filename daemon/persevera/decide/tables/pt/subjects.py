"""Marks and words of subject lines in Portuguese, of Portugal and of Brazil."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    reply=words_of("re res resp resposta"),
    forward=words_of("enc encaminhado fw fwd"),
    outside=words_of("externo ext"),
    was=words_of("era antes"),
    ticket=words_of("ticket caso chamado protocolo"),
    thousand=words_of("mil k"),
    weak=words_of(
        """de do da dos das o a os as um uma uns umas para por pelo pela pelos pelas pra pro com em no na nos nas ao aos e
        ou que se nao sim ja sao era foi ser esta este isto estes estas essa esse isso esses essas aquele aquela como
        mais menos muito muita mas porque quando onde qual quais quem quanto quanta todo toda todos todas outro outra
        outros outras algo alguma algum nada mesmo tambem so aqui ai ali la agora hoje ontem amanha me te lhe lhes vos
        eu tu voce voces ele ela eles elas sem sobre entre ate desde tem temos tenho tens ter ha faz fazem fazer fazemos
        pode podem podemos posso poder poderia quer quero queremos preciso precisamos precisa vai vamos vao vou ir fica
        ficam ficou dar manda mandar mande envia enviar envie ver vejo vemos saber sabe acho parece bom boa bons boas
        dia dias tarde noite mes meses ano anos semana semanas vez hora ola oi obrigado obrigada cumprimentos
        atenciosamente abraco abracos caro cara prezado prezada senhor senhora sr sra dr dra eng dona favor proposta
        propostas orcamento orcamentos oferta cotacao cotacoes comercial informacao informacoes consulta pergunta
        reuniao novo nova preco precos valor total custo iva incluido inclui euro euros real reais mil condicoes prazo
        entrega anexo segue documento mensagem assunto cliente empresa servico servicos produto projeto trabalho unidade
        unidades cada pedido encomenda compra compras fatura factura nota pagamento vendas validade referencia numero
        confirmar confirmo aceito aceitamos aprovado aprovada avancamos avancar fechar fechamos fecho acordo contrato
        assinar decisao resposta recebido enviado telefone ligar contato contacto departamento direcao segunda terca
        quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro
        novembro dezembro"""
    ),
)
