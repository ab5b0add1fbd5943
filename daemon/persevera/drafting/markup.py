"""HTML for the second half of a draft: the same words as the plain text, and foreign HTML made harmless."""

from __future__ import annotations

import html
import re

import nh3

_KEPT = """
    p br div span b strong i em u s strike del ins sub sup small big a ul ol li dl dt dd table caption colgroup col thead tbody
    tfoot tr td th blockquote pre code tt hr h1 h2 h3 h4 h5 h6 center
"""
_UNNESTED = "p li dt dd td th tr option br img hr input meta link col area base embed source track wbr html head body"
_TAGS, _CLOSED_BY_THE_NEXT = frozenset(_KEPT.split()), frozenset(_UNNESTED.split())
_ATTRIBUTES = {
    "a": {"href"},
    "td": {"colspan", "rowspan", "align", "valign"},
    "th": {"colspan", "rowspan", "align", "valign"},
    "table": {"border", "cellpadding", "cellspacing"},
    "ol": {"start", "type"},
}
_NO_CONTENT = frozenset({"script", "style", "title", "head", "noscript", "template", "svg", "math", "object", "iframe", "select"})
# html5ever takes quadratic time over elements within elements: what is nested deeper than people nest is quoted as text.
_DEEPEST = 400
_TAG = re.compile(r"<(/?)([a-z][\w:-]{0,40})", re.IGNORECASE)


def sanitised(source: str) -> str:
    """HTML with its text formatting, links and tables only: no scripts, styles, forms, pictures or anything remote.

    Empty where nothing is left, and for HTML that is nested deeper than any mail a person writes.
    """
    depth = deepest = 0
    for tag in _TAG.finditer(source):
        if tag.group(2).lower() in _CLOSED_BY_THE_NEXT:
            continue
        depth = max(0, depth - 1) if tag.group(1) else depth + 1
        deepest = max(deepest, depth)
    if deepest > _DEEPEST:
        return ""
    clean = nh3.clean(
        source,
        tags=set(_TAGS),
        attributes=dict(_ATTRIBUTES),
        clean_content_tags=set(_NO_CONTENT),
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel=None,
    )
    return clean.strip()


def text_of(source: str) -> str:
    """The words of HTML, a line for each block; for a message of which no plain text is known."""
    broken = re.sub(r"<(?:br|/p|/div|/tr|/li|/h[1-6])\b[^<>]{0,200}>", "\n", sanitised(source))
    rows = (" ".join(row.split()) for row in html.unescape(re.sub(r"<[^<>]{0,2000}>", " ", broken)).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(rows)).strip()


def paragraphs(text: str) -> str:
    """Plain text as HTML: a paragraph for each one, the same breaks within it, everything escaped."""
    blocks = (block for block in text.split("\n\n") if block.strip())
    return "\n".join(f"<p>{html.escape(block).replace(chr(10), '<br>' + chr(10))}</p>" for block in blocks)


def page(body: str, attribution: str, quotation: str) -> str:
    """A whole page: our words, who wrote what follows, and the quotation."""
    return f"<!DOCTYPE html>\n<html><body>\n{body}\n<p>{html.escape(attribution)}</p>\n{quotation}\n</body></html>\n"
