"""Domains at which anybody may have an address, so that sharing one says nothing about who a person works for."""

from __future__ import annotations

#: Single domains, in lower case. Families with a domain in each country are in ``_FAMILIES``.
FREE_MAIL: frozenset[str] = frozenset(
    """
    gmail.com googlemail.com icloud.com me.com mac.com msn.com passport.com aol.com mail.com email.com usa.com
    proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io tuta.de fastmail.com fastmail.fm
    hey.com duck.com zoho.com zoho.eu zohomail.com zohomail.eu hushmail.com disroot.org riseup.net mailbox.org posteo.de
    posteo.net posteo.es runbox.com startmail.com mailfence.com inbox.com rocketmail.com ymail.com
    hotmail.com outlook.com live.com windowslive.com yahoo.com gmx.com
    telefonica.net terra.es terra.com terra.com.br terra.cl terra.com.mx ono.com orange.es movistar.es jazztel.es ya.com
    euskaltel.net telecable.es mundo-r.com wanadoo.es vodafone.es arrakis.es inicia.es correo.es latinmail.com
    prodigy.net.mx fibertel.com.ar speedy.com.ar arnet.com.ar ciudad.com.ar une.net.co adinet.com.uy vtr.net cantv.net
    uol.com.br bol.com.br ig.com.br globo.com globomail.com r7.com sapo.pt netcabo.pt clix.pt iol.pt mail.telepac.pt
    web.de freenet.de t-online.de online.de arcor.de 1und1.de bluewin.ch hispeed.ch sunrise.ch aon.at chello.at
    free.fr laposte.net orange.fr sfr.fr neuf.fr bbox.fr numericable.fr aliceadsl.fr club-internet.fr skynet.be telenet.be
    libero.it virgilio.it alice.it tin.it tiscali.it fastwebnet.it inwind.it iol.it tim.it poste.it email.it
    btinternet.com btopenworld.com sky.com virginmedia.com talktalk.net ntlworld.com blueyonder.co.uk tiscali.co.uk
    comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net juno.com
    rogers.com shaw.ca sympatico.ca videotron.ca bigpond.com bigpond.net.au optusnet.com.au xtra.co.nz
    ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl telia.com online.no wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz
    mail.ru bk.ru inbox.ru list.ru rambler.ru yandex.ru yandex.com ukr.net qq.com 163.com 126.com sina.com foxmail.com
    naver.com daum.net hanmail.net rediffmail.com
    """.split()  # noqa: SIM905 - a hundred names read better without their quotes
)

_FAMILIES = frozenset({"hotmail", "outlook", "live", "yahoo", "gmx", "wanadoo", "ymail", "windowslive", "googlemail", "msn"})
_SECOND_LEVEL = frozenset({"co", "com", "net", "org"})


def is_free_mail(domain: str) -> bool:
    """Whether anybody may have an address there; an empty domain counts as one, as it tells nothing either.

    Families such as ``hotmail`` count under every ending of one label (``hotmail.es``) or of a country's commercial
    second level (``yahoo.com.ar``), but not deeper: ``live.example.com`` is somebody's own.
    """
    domain = domain.strip().rstrip(".").lower()
    if not domain or domain in FREE_MAIL:
        return True
    name, *ending = domain.split(".")
    if name not in _FAMILIES:
        return False
    return len(ending) == 1 or (len(ending) == 2 and ending[0] in _SECOND_LEVEL and len(ending[1]) == 2)
