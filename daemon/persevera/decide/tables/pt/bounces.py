"""How mail servers report in Portuguese."""

# ruff: noqa: E501 -- a pattern is a line

from __future__ import annotations

from persevera.decide.tables.bounces import BounceWords

TABLE = BounceWords(
    names=r"""
(?:sistema de (?:entrega|correio)|administrador do sistema)\b
""",
    subjects=r"""
(?:nao (?:e possivel|foi possivel) entregar|nao entregue|falha na entrega|mensagem (?:nao entregue|devolvida)|nao entregavel|notificacao de (?:falha|estado) .{0,20}entrega|email devolvido|entrega (?:atrasada|falhou))
""",
    failed=r"""
(?:nao (?:pode|foi possivel|foi|e possivel|ha sido|pôde|conseguimos) .{0,20}(?:entregue|entregar|enviada))|(?:endereco|caixa|utilizador|usuario|conta|destinatario)(?: \S+){0,6} (?:nao existe|inexistente|desconhecid[oa]|chei[oa]|invalid[oa]|nao (?:foi )?encontrad[oa]|lotad[oa]|desativad[oa])|mensagem (?:foi )?(?:rejeitada|devolvida|recusada|bloqueada)
""",
    delayed=r"""
nao (?:e necessario|precisa|precisa de) (?:voltar a enviar|reenviar)|entrega .{0,40}atrasad[oa]|(?:continuara|continuaremos) (?:a tentar|tentando)|ainda nao foi entregue
""",
    copies=r"""
-{2,} ?mensagem (?:original|devolvida)
""",
    receipt_subjects=r"""
(?:lid[oa]|recibo de leitura|confirmacao de leitura|entregue|recibo de entrega|aviso de leitura)
""",
    receipt_texts=r"""
(?:a )?(?:sua|tua) mensagem.{0,400}?(?:foi lida|foi entregue|foi aberta)|(?:recibo|confirmacao|aviso) de leitura\b
""",
)
