"""Portuguese words of money, folded: Portugal and Brazil."""

from __future__ import annotations

from persevera.decide.tables.money import MoneyWords, counted

_UNIT = (
    r"(?:unidade|un|hora|pessoa|pax|convidado|adulto|crianca|aluno|participante|utilizador|usuario|funcionario|colaborador|"
    r"licenca|palavra|lauda|pagina|metro|m2|kg|quilo|litro|tonelada|caixa|garrafa|peca|par|duzia|palete|viagem|km|"
    r"noite|diaria|dia|"
    r"semana|mes|trimestre|ano|sessao|aula|visita|servico|quarto|exemplar|copia|post|video|foto|kwh|kw|veiculo|cabeca|ponto|kit)"
)

TABLE = MoneyWords(
    currencies={
        r"dolares (?:americanos|norte-americanos|dos (?:eua|estados unidos))": "USD",
        r"dolares canadenses|dolares canadianos": "CAD",
        r"dolares australianos": "AUD",
        r"dolares de hong kong": "HKD",
        r"dolares|dolar": "USD",
        r"euros?": "EUR",
        r"reais|real(?= |\Z)": "BRL",
        r"libras esterlinas": "GBP",
        r"libras(?! de\b)": "GBP",
        r"francos suicos": "CHF",
        r"francos": "CHF",
        r"ienes": "JPY",
        r"yuans?": "CNY",
        r"rupias": "INR",
        r"pesos": "peso",
        r"kwanzas": "AOA",
        r"meticais": "MZN",
    },
    cents={r"centimos": "EUR", r"centavos": "own", r"cents?": "own", r"pence|penies": "GBP"},
    scales={
        "mil milhoes": 1_000_000_000,
        "mil": 1_000,
        "milhoes": 1_000_000,
        "milhao": 1_000_000,
        "mi": 1_000_000,
        "bilhoes": 1_000_000_000,
        "bilhao": 1_000_000_000,
        "bi": 1_000_000_000,
    },
    slang={"contos": (1_000, "own"), "pilas": (1, "BRL")},
    numbers={
        **counted(
            "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis "
            "dezassete dezoito dezanove vinte"
        ),
        "uma": 1,
        "duas": 2,
        "quatorze": 14,
        "dezesseis": 16,
        "dezessete": 17,
        "dezenove": 19,
        "trinta": 30,
        "quarenta": 40,
        "cinquenta": 50,
        "sessenta": 60,
        "setenta": 70,
        "oitenta": 80,
        "noventa": 90,
        "cem": 100,
        "cento": 100,
        "duzentos": 200,
        "duzentas": 200,
        "trezentos": 300,
        "trezentas": 300,
        "quatrocentos": 400,
        "quinhentos": 500,
        "seiscentos": 600,
        "setecentos": 700,
        "oitocentos": 800,
        "novecentos": 900,
    },
    multipliers={"mil": 1_000, "milhao": 1_000_000, "milhoes": 1_000_000},
    joins=r"e",
    half=r"meio|meia",
    and_a_half=r"e meio|e meia",
    of=r"de",
    ranges=r"a|e|ou|ate",
    taxes=r"iva|icms|iss|ipi|impostos?",
    tax_link=r"mais|acrescido de|sem|com|excl\w*\.?|incl\w*\.?|inclui|c/|s/|ja com|a que acresce|a acrescer|\+",
    tax_said=r"liquidos?|brutos?|iva (?:incluido|a parte|nao incluido)|ja com",
    per=(
        rf"(?:por|a|o|ao|cada|/|p/) ?{_UNIT}\b|cada(?: um[a]?)?\b|mensa(?:l|is)|anua(?:l|is)|semana(?:l|is)|"
        rf"por cabeca|/ ?(?:mes|ano|h|hora|"
        r"dia|un|m2|kg|km|pessoa|pax)\b|a unidade|o par|o kit"
    ),
    costs=(
        r"custam?|custaria\w?|fica(?:ria)?m? (?:em|a|por)|(?:sai|saem|sairia) (?:por|a)|(?:faz|fazem|fazemos|"
        r"faco)(?:-se|-lhe|-te| por| a| em| tudo)*"
        r"(?: por| a)|valor(?: total| final)?|preco(?: total| final)?|custo(?: total)?|investimento(?: total)?|"
        r"total|orcamento de|deixo(?:-lhe|-te)? (?:por|a|em)|"
        r"honorarios|mensalidade|seriam?|importa em|ascende a|totaliza|perfaz"
    ),
    at=r"a",
    about=r"por|em|de|ou|entre|uns|umas|e|so|os|as|=|apenas|cerca de",
    goes_on=r"se|com|sem|e|ou|ja|tudo|incluid\w+|inclui\w*|por|para|a parte|ao|em|mas|mensais|as|os|o|final|fechado",
    choice=r"se|com|para|ou|e|em|sem",
    not_offered=(
        r"(?:paga|pagam|pagas) (?:agora|hoje|atualmente|actualmente)|fornecedor at(?:ual|c?tual)|franquia|"
        r"capital seguro|limite de|orcamento maximo|concorrencia|multa"
    ),
    extras=(
        r"transporte|portes|envio|frete|entrega|instalacao|montagem|deslocacao|deslocamento|formacao|arranque|taxa|"
        r"matricula|setup"
    ),
    no_price=(
        r"pagina|rua|avenida|numero|num|nº|n|andar|sala|loja|lote|tel|telefone|telemovel|celular|ref|referencia|"
        r"pedido|fatura|modelo|"
        r"serie|ano|dia|cep|artigo|lei|iso|nif|cnpj|cpf|conta|proposta|orcamento|cotacao|quantidade|qtd|horas|pessoas"
    ),
    declares=r"(?:precos?|valores|montantes|moeda|tudo)(?: \w+){0,3}? ?(?:em|:)",
    total=(
        r"total(?!mente)\w{0,2}|ascende a|perfaz\w*|totaliza\w*|fica(?:ria)? (?:em|por|a)|sai (?:por|a)|soma|"
        r"chave na mao|preco final|"
        r"valor final|a pagar|tudo"
    ),
    result=r"ou seja|isto e|o que da|que da|dando|perfazendo|portanto|=",
    price=r"preco|valor|custo|investimento|orcamento|proposta|montante|honorarios|mensalidade|cotacao",
    part=(
        r"sub-?total|antes|em vez de|desconto|sinal|entrada|adiantamento|caucao|iva|iss|icms|portes|frete|transporte|taxa de|"
        r"instalacao|ate|retoma|deslocacao|base"
    ),
    each=r"por (?!tudo|toda)|cada|ao (?:mes|ano)|mensa(?:l|is)|anua(?:l|is)|a (?:hora|unidade)|/",
    after_total=r"no total|ao todo|total|tudo incluido|chave na mao|por tudo",
    added=r"a mais|adicional|extra|a parte",
    option=r"op(?:cao|coes|cional\w*)|alternativa|extra|adicional\w*|a parte|se (?:quiser|preferir|for)\w*|alem disso",
)
